"""The due sheet as groups and as cells: what its tables show, without a widget in sight."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.i18n.collation import in_order
from seller_toolkit.i18n.formats import NOTHING, moment, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.due_sheet import DueItem, DueView

SOON_HOURS = 4.0
"""What has fewer hours left is worked on first."""

STALE = timedelta(hours=24)
"""Older data leave out what came since, and still show what was done since."""


class Urgency(Enum):
    """How near a deadline is."""

    MISSED = "missed"
    SOON = "soon"
    TODAY = "today"
    LATER = "later"


def urgency_of(item: DueItem, as_of: datetime) -> Urgency:
    """How near the deadline of `item` is at `as_of`."""
    if item.hours_left < 0:
        return Urgency.MISSED
    if item.hours_left < SOON_HOURS:
        return Urgency.SOON
    return Urgency.TODAY if item.deadline.date() == as_of.date() else Urgency.LATER


@dataclass(frozen=True)
class DueCounts:
    """How many items there are of each urgency."""

    missed: int = 0
    soon: int = 0
    today: int = 0
    later: int = 0

    @property
    def pressing(self) -> int:
        """What wants a hand today: missed, soon, and later today."""
        return self.missed + self.soon + self.today

    @property
    def all(self) -> int:
        return self.pressing + self.later


def counts_of(items: Sequence[DueItem], as_of: datetime) -> DueCounts:
    """Count `items`, the fewest hours first as a `DueView` has them, by urgency.

    Only where one urgency ends and the next begins is looked for: a hundred thousand items are not made for their number.
    """
    ranks = list(Urgency)
    edges = [bisect_right(items, place, key=lambda item: ranks.index(urgency_of(item, as_of))) for place in range(4)]
    return DueCounts(*(end - start for start, end in pairwise((0, *edges))))


def counts_words(counts: DueCounts) -> str:
    """`2 missed · 3 within 4 h · 12 later today`; only what there is."""
    parts = (
        (counts.missed, translate("Due", "{count} missed")),
        (counts.soon, translate("Due", "{count} within 4 h")),
        (counts.today, translate("Due", "{count} later today")),
        (counts.later, translate("Due", "{count} after today")),
    )
    return " · ".join(words.format(count=number(count)) for count, words in parts if count)


def has_data(view: DueView) -> bool:
    """Whether any file was imported that can tell of deadlines."""
    return any(source.imported_at is not None for source in view.sources)


def is_stale(view: DueView) -> bool:
    """Whether the newest data are older than a day."""
    imported = [source.imported_at for source in view.sources if source.imported_at is not None]
    return bool(imported) and view.data_until is not None and view.as_of - view.data_until > STALE


def data_words(view: DueView) -> str:
    """`Data as of 11-22 09:12`."""
    return translate("Due", "Data as of {moment}").format(moment=moment(view.data_until, view.as_of.date()))


# --- filters ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class DueFilter:
    """What is shown; empty fields let everything pass. `place` is one of `PLACES`, `name` a value of it."""

    urgencies: frozenset[Urgency] = frozenset()
    kind: str = ""
    place: str = ""
    name: str = ""
    search: str = ""

    def passes(self, item: DueItem, as_of: datetime) -> bool:
        """Whether `item` is shown."""
        if self.urgencies and urgency_of(item, as_of) not in self.urgencies:
            return False
        if self.kind and item.kind != self.kind:
            return False
        if self.place and PLACES[self.place](item) != self.name:
            return False
        return not self.search or self.search in _words_of(item)


PLACES: dict[str, Callable[[DueItem], str]] = {
    "courier": lambda item: item.courier,
    "warehouse": lambda item: item.warehouse,
    "agent": lambda item: item.agent,
}
"""What the sheet is handed out by."""


def names_of(items: Iterable[DueItem], place: str) -> tuple[str, ...]:
    """The couriers, warehouses or agents of `items`, in order; "" where one has none comes last."""
    found = {PLACES[place](item) for item in items}
    return (*in_order(found - {""}), *([""] if "" in found else []))


def kinds_of(items: Iterable[DueItem]) -> tuple[tuple[str, str], ...]:
    """Id and label of the kinds of `items`, the most frequent first."""
    counted: dict[tuple[str, str], int] = {}
    for item in items:
        kind = (item.kind, item.kind_label)
        counted[kind] = counted.get(kind, 0) + 1
    return tuple(sorted(counted, key=lambda kind: (-counted[kind], kind)))


def _words_of(item: DueItem) -> str:
    return f"{item.order}\n{item.case}\n{item.item}\n{item.courier}\n{item.warehouse}\n{item.agent}".casefold()


# --- cells --------------------------------------------------------------------------------------------------------

_CHIPS = {Urgency.MISSED: "critical", Urgency.SOON: "warning", Urgency.TODAY: "warning", Urgency.LATER: "neutral"}
_TONES = {**_CHIPS, Urgency.LATER: "text"}


def card_columns() -> tuple[TableColumn, ...]:
    """The few rows of a card: two lines each."""
    return (
        TableColumn(translate("Due", "Left"), 132),
        TableColumn(translate("Due", "Order")),
        TableColumn(translate("Due", "To do"), 132),
    )


def card_cells(item: DueItem, as_of: datetime, *, named: bool) -> tuple[Cell, ...]:
    """A row under `card_columns`; `named` says the shop too."""
    where = " · ".join(part for part in (item.courier, item.warehouse, item.shop.name if named else "") if part)
    return (
        _left_over_deadline(item, as_of),
        Cell(item.case or item.order, sub=" · ".join(part for part in (item.item, where) if part), tip=item.costs),
        Cell(chips=((item.kind_label, "neutral"),), value=item.kind, tip=item.rule),
    )


def places_told(items: Iterable[DueItem]) -> tuple[str, ...]:
    """Those of `PLACES` that any of `items` tells: an empty column says nothing."""
    return tuple(place for place in PLACES if any(PLACES[place](item) for item in items))


def sheet_columns(places: Sequence[str], *, named: bool) -> tuple[TableColumn, ...]:
    """The whole sheet with these `PLACES`; `named` where it holds several shops."""
    titles = {
        "courier": TableColumn(translate("Due", "Courier"), 92),
        "warehouse": TableColumn(translate("Due", "Warehouse"), 92),
        "agent": TableColumn(translate("Due", "Agent"), 80),
    }
    return (
        TableColumn(translate("Due", "Left"), 136),
        TableColumn(translate("Due", "Deadline"), 104),
        TableColumn(translate("Due", "To do"), 120),
        TableColumn(translate("Due", "Order or case"), 176),
        *((TableColumn(translate("Due", "Shop"), 132),) if named else ()),
        *(titles[place] for place in places),
        TableColumn(translate("Due", "Item")),
    )


def sheet_cells(item: DueItem, as_of: datetime, places: Sequence[str], *, named: bool) -> tuple[Cell, ...]:
    """A row under `sheet_columns`."""
    return (
        left_cell(item, as_of),
        Cell(moment(item.deadline, as_of.date()), value=item.deadline),
        Cell(chips=((item.kind_label, "neutral"),), value=item.kind_label, tip=item.rule),
        Cell(item.case or item.order),
        *((Cell(item.shop.name, tone="muted"),) if named else ()),
        *(_place_cell(PLACES[place](item)) for place in places),
        Cell(item.item, tone="muted", tip=item.item),
    )


def _place_cell(words: str) -> Cell:
    return Cell(words or NOTHING, tone="text" if words else "muted")


def left_cell(item: DueItem, as_of: datetime) -> Cell:
    """The hours that are left as a chip, which says in words too when a deadline is missed."""
    words = left_words(item.hours_left)
    return Cell(chips=((words, _CHIPS[urgency_of(item, as_of)]),), value=item.hours_left, tip=item.costs)


def _left_over_deadline(item: DueItem, as_of: datetime) -> Cell:
    urgency = urgency_of(item, as_of)
    deadline = moment(item.deadline, as_of.date())
    return Cell(left_words(item.hours_left), sub=deadline, tone=_TONES[urgency], role="strong", tip=item.costs)


def left_words(hours: float) -> str:
    """`2 h 30 min`, `3 days 4 h`, `Missed by 5 h`; minutes are counted off, never up."""
    if hours < 0:
        return translate("Due", "Missed by {time}").format(time=_time(-hours))
    return _time(hours)


def _time(hours: float) -> str:
    minutes = int(hours * 60)
    if minutes < 60:
        return translate("Due", "{minutes} min").format(minutes=minutes)
    whole, rest = divmod(minutes, 60)
    if whole < 10 and rest:
        return translate("Due", "{hours} h {minutes} min").format(hours=whole, minutes=rest)
    if whole < 48:
        return translate("Due", "{hours} h").format(hours=whole)
    days, more = divmod(whole, 24)
    words = translate("Due", "{days} d {hours} h") if more else translate("Due", "{days} d")
    return words.format(days=days, hours=more)


def shown(items: Sequence[DueItem], wanted: DueFilter, as_of: datetime) -> Sequence[DueItem]:
    """The items that a filter lets through, in their order."""
    return [item for item in items if wanted.passes(item, as_of)]
