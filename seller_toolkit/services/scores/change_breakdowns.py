"""Breakdowns of a change: counted figures taken apart by what came and left, by group and by day, with the rows behind."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import fsum
from types import MappingProxyType

from seller_toolkit.analysis.rolling import Part, Taken, Turnover, by_group, by_share, flow_past_stayed, rate_and_mix
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.scores.evidence import EvidenceAt

ROWS = 8
"""Rows of a breakdown that are worth reading; the others are one row."""

GROUPS = ("courier", "province", "item", "reason", "agent")


@dataclass(frozen=True)
class BreakdownRow:
    """One group's part in a change. `value` is in the unit of the breakdown's metric.

    `before` and `now` are the group's own mean or rate (None: it had no cases), `cases_*` how many cases that stands on.
    """

    label: str
    value: float
    before: float | None
    now: float | None
    cases_before: int
    cases_now: int
    evidence: EvidenceAt | None = None


@dataclass(frozen=True)
class Breakdown:
    """A figure counted from the imported rows, its change taken apart one way: the rows' values and `rest` add up to it.

    `by`: "flow" (what came in, what left the window), "item", "courier", "province", "reason", "agent", "day", "mix" (rate
    against mix). `platform_*` is the imported value of the same days where there is one; `coverage` how many of the cases that
    the platform counted the rows hold, where it says so (0 to 1).
    """

    by: str
    label: str
    metric: str
    metric_label: str
    unit: str
    digits: int
    before: float
    now: float
    rows: tuple[BreakdownRow, ...]  # those that did most first
    rest: float = 0.0
    platform_before: float | None = None
    platform_now: float | None = None
    coverage: float | None = None

    @property
    def change(self) -> float:
        return self.now - self.before


@dataclass(frozen=True)
class Behind:
    """Which rows a metric is counted from: their kind, the TIME field that its window goes by, the bad ones' name."""

    kind: str
    by: str
    only: str = ""


BEHIND: Mapping[str, Behind] = {
    "tmall_experience.pickup_48h_rate": Behind("parcel", "paid_at", "late_pickup"),
    "tmall_experience.delivery_hours": Behind("parcel", "signed_at", "slow"),
    "tmall_experience.negative_feedback_rate": Behind("after_sale", "applied_at", "quality"),
    "tmall_experience.praise_rate": Behind("review", "written_at", "bad_stars"),
    "tmall_experience.first_quality_return_rate": Behind("after_sale", "applied_at", "quality"),
    "tmall_experience.bad_review_rate": Behind("review", "written_at", "bad_stars"),
    "tmall_experience.refund_hours": Behind("after_sale", "finished_at", "late_handled"),
    "douyin_experience.item_rating": Behind("review", "written_at", "bad_stars"),
    "douyin_experience.quality_return_rate": Behind("after_sale", "applied_at", "quality"),
    "douyin_experience.pickup_hours": Behind("parcel", "picked_up_at"),
    "douyin_experience.damage_return_rate": Behind("after_sale", "applied_at", "damage"),
    "douyin_experience.audit_hours": Behind("after_sale", "finished_at", "late_handled"),
    "dsr.description": Behind("review", "written_at"),
    "tmall_experience.reply_3min_rate": Behind("service", ""),
    "tmall_experience.service_satisfaction": Behind("service", ""),
    "douyin_experience.reply_seconds": Behind("service", ""),
    "douyin_experience.dissatisfaction_rate": Behind("service", ""),
}
"""Rows behind the metrics that are counted; "service" are the days of the service agents."""


@dataclass(frozen=True, eq=False)
class Figure:
    """One counted metric with what the platform says of it. `titles`: of items by their ids."""

    shop_id: int
    metric: Metric
    turn: Turnover
    titles: Mapping[str, str]
    platform_before: float | None = None
    platform_now: float | None = None
    coverage: float | None = None


def breakdowns_of(figure: Figure) -> tuple[Breakdown, ...]:
    """Every way in which the figure can be taken apart: flow first, then its groups, rate against mix, the days."""
    return tuple(_breakdowns(figure))


def evidence_of(
    figure: Figure,
    *,
    only: str | None = None,
    days: tuple[date, date] | None = None,
    of: Mapping[str, str] = MappingProxyType({}),
) -> EvidenceAt | None:
    """The rows behind a figure in its later window or the days given, narrowed to a group."""
    behind = BEHIND.get(figure.metric.id)
    if behind is None:
        return None
    window, now = figure.turn.window, figure.turn.now_day
    first, last = days or (window.first(now), window.last(now))
    return EvidenceAt(
        figure.shop_id, behind.kind, first, last, behind.only if only is None else only, behind.by,
        item=of.get("item", ""), courier=of.get("courier", ""), province=of.get("province", ""),
        agent=of.get("agent", ""), reason=of.get("reason", ""),
    )  # fmt: skip


def items_of(turns: Iterable[Turnover]) -> set[str]:
    """The items whose titles the breakdowns may have to tell."""
    found: set[str] = set()
    for turn in turns:
        if "item" in turn.tally.groups:
            found |= set(turn.tally.groups["item"].labels)
    return found - {""}


def _breakdowns(figure: Figure) -> Iterator[Breakdown]:
    turn = figure.turn
    flowed = flow_past_stayed(turn)
    if flowed is None:
        return
    if turn.stayed.cases:  # else everything is new, which takes nothing apart
        yield _made(figure, "flow", translate("Change", "Came in and left"), flowed, _flow_label, _flow_evidence)
    names = _group_names()
    groups = [name for name in GROUPS if name in turn.tally.groups]
    for name in groups:
        marks_only = name == "reason" and figure.metric.unit == "percent"
        taken = by_share(turn, name) if marks_only else by_group(turn, name)
        if taken is not None and taken.parts:
            yield _made(figure, name, names[name], taken, _group_label(name), _group_evidence(name))
    mixed = next((name for name in groups if name in ("province", "item", "agent")), None)
    if mixed is not None and (parts := rate_and_mix(turn, mixed)) is not None:
        yield _mix(figure, names[mixed], parts, flowed)
    by_day = flow_past_stayed(turn, "day")
    if by_day is not None:
        yield _made(figure, "day", translate("Change", "By day"), by_day, _day_label, _day_evidence)


def _group_names() -> Mapping[str, str]:
    return {
        "courier": translate("Change", "By courier"),
        "province": translate("Change", "By province"),
        "item": translate("Change", "By item"),
        "reason": translate("Change", "By reason"),
        "agent": translate("Change", "By service agent"),
    }


Label = Callable[[Figure, Part], str]
Evidence = Callable[[Figure, Part], EvidenceAt | None]


def _made(figure: Figure, by: str, label: str, taken: Taken, words: Label, evidence: Evidence) -> Breakdown:
    shown, others = taken.parts[:ROWS], taken.parts[ROWS:]
    rows = [_row(words(figure, part), part, evidence(figure, part)) for part in shown]
    if others:
        rows.append(_others(others))
    return _breakdown(figure, by, label, taken, tuple(rows))


def _breakdown(figure: Figure, by: str, label: str, taken: Taken, rows: tuple[BreakdownRow, ...]) -> Breakdown:
    metric = figure.metric
    return Breakdown(
        by, label, metric.id, metric.label.of(language()), metric.unit, metric.decimals, taken.before, taken.now, rows,
        taken.change - fsum(row.value for row in rows), figure.platform_before, figure.platform_now, figure.coverage,
    )  # fmt: skip


def _row(label: str, part: Part, evidence: EvidenceAt | None) -> BreakdownRow:
    return BreakdownRow(
        label, part.value, part.before, part.now, round(part.cases_before), round(part.cases_now), evidence
    )


def _others(parts: Collection[Part]) -> BreakdownRow:
    """What the many small parts did together."""
    return BreakdownRow(
        translate("Change", "{count} others").format(count=len(parts)),
        fsum(part.value for part in parts),
        _mean([(part.before, part.cases_before) for part in parts]),
        _mean([(part.now, part.cases_now) for part in parts]),
        round(fsum(part.cases_before for part in parts)),
        round(fsum(part.cases_now for part in parts)),
    )


def _mean(pairs: Collection[tuple[float | None, float]]) -> float | None:
    cases = fsum(number for value, number in pairs if value is not None)
    return fsum(value * number for value, number in pairs if value is not None) / cases if cases else None


def _mix(figure: Figure, group: str, parts: tuple[float, float], taken: Taken) -> Breakdown:
    labels = (translate("Change", "The groups themselves"), translate("Change", "Another mix of them"))
    before, now = round(figure.turn.before.cases), round(figure.turn.now.cases)
    rows = [BreakdownRow(label, value, None, None, before, now) for label, value in zip(labels, parts, strict=True)]
    words = translate("Change", "Rate against mix, {group}").format(group=group)
    return _breakdown(figure, "mix", words, taken, tuple(sorted(rows, key=lambda row: -abs(row.value))))


def _flow_label(_figure: Figure, part: Part) -> str:
    return translate("Change", "Came in") if part.move == "came" else translate("Change", "Left the period")


def _flow_evidence(figure: Figure, part: Part) -> EvidenceAt | None:
    days = moved_days(figure.turn, came=part.move == "came")
    return evidence_of(figure, only="", days=days) if days else None


def moved_days(turn: Turnover, *, came: bool) -> tuple[date, date] | None:
    """The days that entered the window, or left it; None where none did."""
    window, before, now = turn.window, turn.before_day, turn.now_day
    if came:
        ends = max(window.first(now), _next(window.last(before))), window.last(now)
    else:
        ends = window.first(before), min(window.last(before), _previous(window.first(now)))
    return ends if ends[0] <= ends[1] else None


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _previous(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def _group_label(name: str) -> Label:
    def label(figure: Figure, part: Part) -> str:
        if not part.label:
            return translate("Change", "not known")
        return figure.titles.get(part.label, part.label) if name == "item" else part.label

    return label


def _group_evidence(name: str) -> Evidence:
    def evidence(figure: Figure, part: Part) -> EvidenceAt | None:
        return evidence_of(figure, of={name: part.label}) if part.label else None

    return evidence


def _day_label(_figure: Figure, part: Part) -> str:
    day = short_day(date.fromisoformat(part.label))
    words = translate("Change", "{day} came in") if part.move == "came" else translate("Change", "{day} left")
    return words.format(day=day)


def _day_evidence(figure: Figure, part: Part) -> EvidenceAt | None:
    day = date.fromisoformat(part.label)
    return evidence_of(figure, only="", days=(day, day))
