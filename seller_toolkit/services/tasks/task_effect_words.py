"""What is said of a task's effect: what was before, what is now, how sure that is. Never that the task was the cause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.effects import Effect
from seller_toolkit.analysis.task_effects import RunCases
from seller_toolkit.domain.events import Event
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import MINUS, joined, long_day, measured, number, short_day
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated

VERDICTS: Mapping[str, str] = {
    "better": QT_TRANSLATE_NOOP("TaskEffects", "Better"),
    "worse": QT_TRANSLATE_NOOP("TaskEffects", "Worse"),
    "none": QT_TRANSLATE_NOOP("TaskEffects", "No clear change"),
    "too_early": QT_TRANSLATE_NOOP("TaskEffects", "Too early"),
    "too_few": QT_TRANSLATE_NOOP("TaskEffects", "Too few days"),
    "not_started": QT_TRANSLATE_NOOP("TaskEffects", "Not begun"),
    "no_metric": QT_TRANSLATE_NOOP("TaskEffects", "No metric"),
}
MOST_NAMED = 6
"""Tasks or events that one sentence names."""


@dataclass(frozen=True)
class Judged:
    """An effect with what its sentence needs. `full_on` is the day from which a rolling window holds only days after it."""

    effect: Effect
    metric: Metric
    verdict: str
    compared_with: str
    cases: tuple[RunCases | None, RunCases | None]
    full_on: date


def verdict_label(verdict: str) -> str:
    """`Better`, `No clear change`: one word or two for a table."""
    return translated("TaskEffects", VERDICTS[verdict])


def metric_label(metric: Metric) -> str:
    """A metric's name; that of a total says so."""
    return labels.total_label() if metric.id.endswith(".total") else metric.label.of(language())


def judged_words(judged: Judged) -> str:
    """Before and after, the difference with its interval, days and cases, what it was compared with."""
    found, metric = judged.effect, judged.metric
    first = translate("TaskEffects", "{metric}: {before} → {after}.").format(
        metric=metric_label(metric), before=_said(found.before, metric), after=_said(found.after, metric)
    )
    return joined((first, _difference(judged), _sizes(judged), _still_filling(judged)))


def too_early_words(ready: date, lag: int) -> str:
    """From which day on it can be told."""
    words = translate(
        "TaskEffects", "Too early to tell: it takes {lag} days to show and two weeks to compare. It can be told with the values up to {day}."
    )  # fmt: skip
    return words.format(lag=number(lag), day=long_day(ready))


def too_few_words(metric: Metric, *, newest: date | None, needed: date) -> str:
    """What is missing."""
    label = metric_label(metric)
    if newest is None:
        return translate("TaskEffects", "There are no values of {metric}. Import them to see the effect.").format(metric=label)  # fmt: skip
    if newest < needed:
        words = translate("TaskEffects", "Values of {metric} end on {newest}. Import those up to {needed} to see the effect.")  # fmt: skip
        return words.format(metric=label, newest=long_day(newest), needed=long_day(needed))
    words = translate(
        "TaskEffects", "Too few days with a value of {metric} before the start or after it, so its usual ups and downs are not known."
    )  # fmt: skip
    return words.format(metric=label)


def not_started_words() -> str:
    return translate("TaskEffects", "Not begun yet. Tick it, or give the day on which the work began.")


def no_metric_words() -> str:
    return translate("TaskEffects", "Choose the metric that this task should move, and its effect is told here.")


def beside_words(codes: Sequence[str]) -> str:
    """That other tasks were begun at the same time for the same metric."""
    if not codes:
        return ""
    words = translate("TaskEffects", "Begun in the same weeks for the same metric: {tasks}. They cannot be told apart.")
    return words.format(tasks=_named(codes))


def events_words(found: Sequence[Event]) -> str:
    """What else happened in the weeks that are compared."""
    if not found:
        return ""
    names = _named([f"{short_day(event.day)} {event.title}" for event in found])
    return translate("TaskEffects", "In these weeks also: {events}.").format(events=names)


def together_words(metric: Metric, codes: Sequence[str]) -> str:
    """A note for the page: tasks whose effects cannot be told apart."""
    words = translate("TaskEffects", "{tasks} were begun within the same weeks for the same metric ({metric}): their effects cannot be told apart.")  # fmt: skip
    return words.format(tasks=_named(codes), metric=metric_label(metric))


def chance_words() -> str:
    """A note for the page: how often chance alone looks clear."""
    return translate("TaskEffects", "About 1 in 20 tasks that do nothing looks clear by chance alone.")


def head_words(verdicts: Sequence[str]) -> str:
    """`Of 12 tasks begun 2 clearly helped, 1 got worse, 4 show no clear change, 5 cannot be told yet.`"""
    words = translate("TaskEffects", "Tasks begun: {begun} · clearly better: {better} · clearly worse: {worse} · no clear change: {none} · cannot be told yet: {open}")  # fmt: skip
    told = {name: verdicts.count(name) for name in ("better", "worse", "none")}
    return words.format(begun=len(verdicts), open=len(verdicts) - sum(told.values()), **told)


# --- inside -----------------------------------------------------------------------------------------------------------


def _difference(judged: Judged) -> str:
    found, metric = judged.effect, judged.metric
    if judged.verdict == "none":
        words = {
            False: translate("TaskEffects", "Since you began it changed by {size} (95%: {low} to {high}), no more than its usual ups and downs."),
            True: translate("TaskEffects", "Since you began it changed by {size} (95%: {low} to {high}) against {what}, no more than the usual ups and downs."),
        }[bool(judged.compared_with)]  # fmt: skip
        shown = {"size": found.difference, "low": found.low, "high": found.high}
        said = {name: _changed(value, metric, sign=True) for name, value in shown.items()}
        return words.format(**said, what=judged.compared_with)
    low, high = sorted((abs(found.low), abs(found.high)))
    sizes = {"size": abs(found.difference), "low": low, "high": high}
    said = {name: _changed(value, metric) for name, value in sizes.items()}
    return _clear_words(judged).format(**said, what=judged.compared_with)


def _clear_words(judged: Judged) -> str:
    if judged.compared_with:
        return {
            "better": translate("TaskEffects", "Since you began it did better than {what} by {size} (95%: {low} to {high}), more than the usual ups and downs."),
            "worse": translate("TaskEffects", "Since you began it did worse than {what} by {size} (95%: {low} to {high}), more than the usual ups and downs."),
        }[judged.verdict]  # fmt: skip
    if judged.effect.difference > 0:
        return translate("TaskEffects", "Since you began it rose by {size} (95%: {low} to {high}), more than its usual ups and downs.")  # fmt: skip
    return translate("TaskEffects", "Since you began it fell by {size} (95%: {low} to {high}), more than its usual ups and downs.")  # fmt: skip


def _sizes(judged: Judged) -> str:
    earlier, later = judged.cases
    days = number(judged.effect.days)
    if earlier is None or later is None:
        known = translate("TaskEffects", "{days} days before and after; the number of cases is not known.").format(days=days)  # fmt: skip
    else:
        words = translate("TaskEffects", "{days} days before and after, with {earlier} and {later} cases.")
        known = words.format(days=days, earlier=number(earlier.counted), later=number(later.counted))
    alone = "" if judged.compared_with else translate("TaskEffects", "Compared with its own past only.")
    return joined((known, alone))


def _still_filling(judged: Judged) -> str:
    if judged.effect.replaced >= 1:
        return ""
    words = translate("TaskEffects", "So far {share} of the counted days lie after the start; all of them will on {day}.")  # fmt: skip
    return words.format(share=measured(judged.effect.replaced * 100, "percent", 0), day=long_day(judged.full_on))


def _said(value: float, metric: Metric) -> str:
    return measured(value, metric.unit, metric.decimals)


def _changed(value: float, metric: Metric, *, sign: bool = False) -> str:
    """A difference: of percent in percentage points, so that nobody takes it for a share of the value."""
    size = abs(value)
    if metric.unit == "percent":
        words = translate("TaskEffects", "{value} pp").format(value=number(size, metric.decimals))
    else:
        words = _said(size, metric)
    if not sign or round(value, metric.decimals) == 0:
        return words
    return f"{'+' if value > 0 else MINUS}{words}"


def _named(names: Sequence[str]) -> str:
    shown = (", " if language() == "en" else "、").join(names[:MOST_NAMED])
    if len(names) <= MOST_NAMED:
        return shown
    return translate("TaskEffects", "{names} and {count} more").format(names=shown, count=len(names) - MOST_NAMED)
