"""How effects of tasks are shown in short: the cells of the table and the parts of the small piece."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from seller_toolkit.domain.tasks import AREAS
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.i18n.formats import NOTHING, long_day, measured, number, short_day, signed
from seller_toolkit.i18n.labels import area_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_effects import TaskEffect

ICONS: Mapping[str, str] = {
    "better": "check-line",
    "worse": "alert-line",
    "too_early": "time-line",
    "too_few": "question-line",
    "no_metric": "question-line",
}
ORDER = ("better", "worse", "none", "too_early", "too_few", "no_metric", "not_started")


def tone_of(effect: TaskEffect) -> str:
    """Amber where it got worse, grey where nothing can be told."""
    return {"better": "text", "worse": "warning"}.get(effect.verdict, "muted")


def before_after(effect: TaskEffect) -> str:
    """`4.43 → 4.51`, `14.2 → 19.9 h`, "" where nothing is told."""
    if effect.before is None:
        return ""
    once = effect.unit in ("hours", "seconds")  # units that are words would not fit twice
    before = number(effect.before, effect.digits) if once else measured(effect.before, effect.unit, effect.digits)
    return f"{before} → {measured(effect.after, effect.unit, effect.digits)}"


def interval(effect: TaskEffect) -> str:
    """`+0.02 to +0.14`, "" where nothing is told."""
    if effect.low is None or effect.high is None:
        return ""
    low, high = (_plain(value, effect.digits) for value in (effect.low, effect.high))
    return translate("Checklist", "{low} to {high}").format(low=low, high=high)


def interval_tip(effect: TaskEffect) -> str:
    """The same with what it means."""
    words = translate("Checklist", "95% interval of the difference: {interval}. Right of the line is better.")
    return words.format(interval=interval(effect)) if effect.low is not None else ""


def is_score(effect: TaskEffect) -> bool:
    """Rises and falls of scores are coloured, those of metrics stay grey."""
    return effect.unit == "score"


def columns() -> tuple[TableColumn, ...]:
    """Of the page of what helped."""
    return (
        TableColumn(translate("Checklist", "Code"), 68),
        TableColumn(translate("Checklist", "Task")),
        TableColumn(translate("Checklist", "Area"), 104),
        TableColumn(translate("Checklist", "Owner"), 76),
        TableColumn(translate("Checklist", "Began"), 84),
        TableColumn(translate("Checklist", "Metric"), 112),
        TableColumn(translate("Checklist", "Before → after"), 112, right=True),
        TableColumn(translate("Checklist", "Interval"), 72, tooltip=_tip()),
        TableColumn(translate("Checklist", "Verdict"), 124),
    )


def cells(effect: TaskEffect) -> tuple[Cell, ...]:
    """A row under `columns`."""
    return (
        Cell(effect.code, tone="muted"),
        Cell(effect.title, tip=effect.words),
        _area(effect.area),
        Cell(effect.owner or NOTHING, tone="text" if effect.owner else "muted"),
        Cell(long_day(effect.started_on), value=effect.started_on, tone="muted"),
        Cell(effect.label or NOTHING, tone="text" if effect.label else "muted"),
        _change(effect),
        _interval(effect),
        _verdict(effect),
    )


def _area(area: str) -> Cell:
    place = AREAS.index(area) if area in AREAS else len(AREAS)
    return Cell(chips=((area_label(area), "neutral"),), value=place) if area else Cell(NOTHING, tone="muted")


def _change(effect: TaskEffect) -> Cell:
    if effect.difference is None:
        return Cell(NOTHING, tone="muted")
    return Cell(
        delta=effect.difference, digits=effect.digits, quiet=not is_score(effect) or effect.verdict == "none", sub=before_after(effect),
        value=effect.difference,
    )  # fmt: skip


def _interval(effect: TaskEffect) -> Cell:
    if effect.strength is None:
        return Cell(NOTHING, tone="muted")
    return Cell(interval(effect), interval=effect.strength, value=effect.strength, tip=interval_tip(effect))


def _verdict(effect: TaskEffect) -> Cell:
    ready = effect.ready_on if effect.verdict == "too_early" else None
    sub = translate("Checklist", "from {day}").format(day=short_day(ready)) if ready else ""
    return Cell(
        effect.verdict_label, sub=sub, icon=ICONS.get(effect.verdict, ""), tone=tone_of(effect),
        role="strong" if effect.verdict in ("better", "worse") else "body", value=ORDER.index(effect.verdict),
    )  # fmt: skip


def _plain(value: float, digits: int) -> str:
    return number(0.0, digits) if round(value, digits) == 0 else signed(value, digits)


def _tip() -> str:
    return translate(
        "Checklist", "The 95% interval of the difference, drawn in its own half-widths: filled where it keeps clear of the line of no change. Right of the line is better."
    )  # fmt: skip
