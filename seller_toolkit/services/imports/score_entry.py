"""Scores that a person types: what a text means, what is odd about the value, and which stored one it would change."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from seller_toolkit.analysis.plausibility import Before, doubts
from seller_toolkit.domain.pages import JUMP, MISFIT, OFF_SCALE, SWAPPED
from seller_toolkit.domain.profiles import Metric, ScoreProfile
from seller_toolkit.domain.units import PERCENT
from seller_toolkit.i18n.doubts import doubt_text, expected_text, misfit_text
from seller_toolkit.i18n.formats import measured
from seller_toolkit.i18n.translate import language
from seller_toolkit.importing.metric_values import TREND, Reading, read_metric
from seller_toolkit.importing.numbers import plain
from seller_toolkit.importing.values import says_nothing

BARE_UNIT: Mapping[str, str] = {"percent": PERCENT, "hours": "hours", "seconds": "seconds", "money": "yuan"}
"""What a bare number means that is typed under a metric's name: the metric's own unit, nothing is guessed."""

SCORE = re.compile(r"\d+(?:\.\d*)?\s*分?")
"""A score as people type it; the letters that tables may have behind a number are slips here (4.5s for 4.55)."""


@dataclass(frozen=True)
class EntryCheck:
    """What a typed text is. `value` None: it is empty, or cannot be taken and `problem` says what is expected.

    `doubts` are questions, each one sentence; such a value is stored only when the user stands by it. `old` is the
    stored value that it would change, in words, "" where it changes none.
    """

    value: float | None = None
    problem: str = ""
    doubts: tuple[str, ...] = ()
    old: str = ""


@dataclass(frozen=True)
class ScoreField:
    """One column to fill in."""

    metric: Metric
    label: str

    @property
    def id(self) -> str:
        return self.metric.id

    def shown(self, value: float | None) -> str:
        """A stored value as it stands in a cell, "" for none."""
        return "" if value is None else measured(value, self.metric.unit, self.metric.decimals)


@dataclass(frozen=True)
class ScoreTable:
    """The columns of one score: `fields` its total and dimensions, `every` their metrics, too."""

    profile: ScoreProfile
    label: str
    fields: tuple[ScoreField, ...]
    every: tuple[ScoreField, ...]

    @property
    def id(self) -> str:
        return self.profile.id

    @property
    def headline(self) -> str:
        """The metric that stands for the score: the total, or the first dimension where there is none."""
        return self.profile.score_ids[0]

    def look_at(
        self, texts: Mapping[str, str], *, before: Mapping[str, Before], stored: Mapping[str, float], of_today: bool
    ) -> dict[str, EntryCheck]:
        """The checks of what was typed for one shop and day, by metric id; metrics of another score are passed over."""
        metrics = {field.id: field.metric for field in self.every}
        found: dict[str, EntryCheck] = {}
        values: dict[str, float] = {}
        for metric_id in filter(
            texts.__contains__, metrics
        ):  # in the columns' order, so that rows of imports stay the same
            try:
                value = read_value(texts[metric_id], metrics[metric_id])
            except ValueError:
                found[metric_id] = EntryCheck(problem=expected_text(metrics[metric_id]))
                continue
            found[metric_id] = EntryCheck()
            if value is not None:
                values[metric_id] = value
        whole = {metric_id: value for metric_id, value in stored.items() if metric_id in metrics} | values
        flags = doubts(whole, before, metrics, profile=self.profile)
        at = self._misfit_at(flags, values)
        for metric_id, value in values.items():
            said = {*flags.get(metric_id, ())} - {MISFIT} | ({MISFIT} if metric_id == at else set())
            found[metric_id] = self._check(metrics[metric_id], whole, said, before.get(metric_id), of_today=of_today)
            if found[metric_id].value is not None and stored.get(metric_id, value) != value:
                old = measured(stored[metric_id], metrics[metric_id].unit, metrics[metric_id].decimals)
                found[metric_id] = EntryCheck(value, doubts=found[metric_id].doubts, old=old)
        return found

    def _misfit_at(self, flags: Mapping[str, tuple[str, ...]], values: Mapping[str, float]) -> str:
        """Where a misfit is told: at the total, or at the first dimension that was typed beside a stored total."""
        if not any(MISFIT in said for said in flags.values()):
            return ""
        return next((metric_id for metric_id in self.profile.score_ids if metric_id in values), "")

    def _check(
        self,
        metric: Metric,
        whole: Mapping[str, float],
        flags: Collection[str],
        before: Before | None,
        *,
        of_today: bool,
    ) -> EntryCheck:
        value = whole[metric.id]
        if OFF_SCALE in flags:
            return EntryCheck(problem=expected_text(metric))
        said = []
        moved = next((flag for flag in (SWAPPED, JUMP) if flag in flags), "")
        if moved and before is not None:
            said.append(doubt_text(moved, metric, value, before.value, days=before.days, of_today=of_today))
        if MISFIT in flags:
            parts = [whole[self.profile.score_metric(one.id)] for one in self.profile.dimensions]
            total = whole[self.profile.score_metric("total")]
            said.append(misfit_text(total, min(parts), max(parts), decimals=self.profile.decimals))
        return EntryCheck(value, doubts=tuple(said))


def table_of(profile: ScoreProfile) -> ScoreTable:
    """The columns of a score, with the words of the language in force."""
    fields = {metric.id: ScoreField(metric, metric.label.of(language())) for metric in profile.all_metrics}
    shown = tuple(fields[metric_id] for metric_id in profile.score_ids)
    rest = tuple(field for field in fields.values() if field not in shown)
    return ScoreTable(profile, profile.label.of(language()), shown, shown + rest)


def read_value(text: str, metric: Metric) -> float | None:
    """The value of a typed text in the metric's unit: 4.88, 4.88分, ９９.４％, 82; None where it says nothing.

    Raises:
        ValueError: it is no such value. 0 as a score is none either: it is what pages show before there is a score.
    """
    if says_nothing(text):
        return None
    if metric.unit == "score" and not SCORE.fullmatch(TREND.sub("", plain(text))):
        raise ValueError(text)
    highest = metric.scale[1] if metric.scale else 100
    (found,) = read_metric([text], metric, title="", highest=highest, unit=BARE_UNIT.get(metric.unit, ""))
    if not isinstance(found, Reading):
        raise ValueError(text)
    return found.value
