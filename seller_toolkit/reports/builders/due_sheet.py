"""The due sheet (临期单) on paper and in files: how old the data are in large, what is missed and due, and a box for each line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from seller_toolkit.domain.report import (
    Block,
    Column,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Report,
    Table,
)
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.translate import language, translate

BOX = "☐"
SOON_HOURS = 4.0


@dataclass(frozen=True)
class DueLine:
    """One line. `group` names the list that it belongs to; `number` is the case's, else the order's."""

    group: str
    hours_left: float
    deadline: datetime
    kind: str
    number: str
    order: str  # of a case
    item: str
    courier: str
    warehouse: str
    costs: str


@dataclass(frozen=True)
class DueInput:
    """What is due, the fewest hours left first. `split`: "" one list, else "courier", "warehouse" or "agent": a list each."""

    shop: str
    as_of: datetime
    data_until: datetime | None
    code: str
    lines: tuple[DueLine, ...]
    split: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class _Counts:
    missed: int
    soon: int
    today: int
    later: int

    @classmethod
    def of(cls, lines: Sequence[DueLine], as_of: datetime) -> "_Counts":
        """Missed, within four hours, else by the end of the day, later: each line counts once."""
        missed = sum(line.hours_left < 0 for line in lines)
        soon = sum(0 <= line.hours_left < SOON_HOURS for line in lines)
        today = sum(line.hours_left >= SOON_HOURS and line.deadline.date() <= as_of.date() for line in lines)
        return cls(missed, soon, today, len(lines) - missed - soon - today)

    def all(self) -> tuple[int, int, int, int]:
        return (self.missed, self.soon, self.today, self.later)


def build_due_sheet(view: DueInput) -> Report:
    """One table, or one for each group, each on a page (a sheet) of its own behind an overview of all."""
    head: tuple[Block, ...] = (KeyFigures(_figures(view)),)
    if not view.lines:
        body: tuple[Block, ...] = (Paragraph(translate("Due", "Nothing is due.")),)
    elif view.split:
        body = _groups(view)
    else:
        body = (_table(view.lines),)
    notes = tuple(Paragraph(note, quiet=True) for note in view.notes)
    return Report(
        title=translate("Due", "Due sheet"),
        subtitle=f"{view.shop}    {_counted(view)}".strip(),
        code=view.code,
        blocks=(*head, *notes, *body) if view.split else (*head, *body, *_headed(notes)),
        language=language(),
    )


def _figures(view: DueInput) -> tuple[KeyFigure, ...]:
    counts = _Counts.of(view.lines, view.as_of)
    return (
        KeyFigure(translate("Due", "Data as of"), _until(view)),
        *(KeyFigure(label, number(count)) for label, count in zip(_count_labels(), counts.all(), strict=True)),
    )


def _until(view: DueInput) -> str:
    return moment(view.data_until) if view.data_until else translate("Due", "no data")


def _count_labels() -> tuple[str, str, str, str]:
    return (
        translate("Due", "Missed"),
        translate("Due", "Under 4 hours"),
        translate("Due", "Later today"),
        translate("Due", "After today"),
    )


def _counted(view: DueInput) -> str:
    return translate("Due", "hours counted from {time}").format(time=moment(view.as_of))


def _groups(view: DueInput) -> tuple[Block, ...]:
    """An overview, then a page for each group; lines of no known group come last."""
    named: dict[str, list[DueLine]] = {}
    for line in view.lines:
        named.setdefault(line.group, []).append(line)
    ordered = sorted(named.items(), key=lambda one: not one[0])
    by, nobody = _split_words(view.split)
    overview = Table(
        (Column(by, width=24), *(Column(label, numeric=True, digits=0, width=14) for label in _count_labels())),
        tuple((name or nobody, *_Counts.of(lines, view.as_of).all()) for name, lines in ordered),
        title=by,
    )
    words = translate("Due", "{count} due. Data as of {until}, {counted}")
    blocks: list[Block] = [overview]
    for name, lines in ordered:
        group = name or nobody
        title = words.format(count=number(len(lines)), until=_until(view), counted=_counted(view))
        blocks += [PageBreak(), Heading(group, 2), _table(lines, title=title)]
    return tuple(blocks)


def _split_words(split: str) -> tuple[str, str]:
    """The title of the overview's first column, and what stands for no group."""
    return {
        "courier": (translate("Due", "Courier"), translate("Due", "Courier not named")),
        "warehouse": (translate("Due", "Warehouse"), translate("Due", "Warehouse not named")),
        "agent": (translate("Due", "Agent"), translate("Due", "Agent not named")),
    }[split]


def _table(lines: Sequence[DueLine], *, title: str = "") -> Table:
    columns = (
        Column(translate("Due", "Done"), width=8),
        Column(translate("Due", "Hours left"), numeric=True, digits=1, width=11),
        Column(translate("Due", "Deadline"), width=17),
        Column(translate("Due", "What"), width=12),
        Column(translate("Due", "Order or case"), width=28),
        Column(translate("Due", "Item"), width=30),
        Column(translate("Due", "Courier"), width=11),
        Column(translate("Due", "Warehouse"), width=11),
        Column(translate("Due", "What a miss costs"), width=34),
    )
    return Table(columns, tuple(_row(line) for line in lines), title=title)


def _row(line: DueLine) -> tuple[Any, ...]:
    numbers = line.number
    if line.order:
        numbers += "\n" + translate("Due", "Order {number}").format(number=line.order)
    return (
        BOX, line.hours_left, line.deadline, line.kind, numbers, line.item, line.courier, line.warehouse, line.costs,
    )  # fmt: skip


def _headed(notes: tuple[Paragraph, ...]) -> tuple[Block, ...]:
    return (Heading(translate("Due", "Notes"), 2), *notes) if notes else ()
