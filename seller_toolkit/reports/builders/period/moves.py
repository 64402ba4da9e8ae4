"""What moved a score between the ends of two periods: parts that add up with the rest, and causes with their evidence."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from seller_toolkit.domain.report import Block, Chart, Column, Heading, Paragraph, Table
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.values import exact, moved, with_unit
from seller_toolkit.reports.charts.spec import Bar, BarsSpec


@dataclass(frozen=True)
class MovePart:
    """One part of a change. `value` is its share in points, None where the weights are unknown; `rows` the stored rows behind.

    `before` and `now` are shown with `digits` and `unit`.
    """

    label: str
    before: float
    now: float
    digits: int
    unit: str
    value: float | None
    rows: int
    helped: bool


@dataclass(frozen=True)
class MoveCause:
    """A named cause: what it is, its figures in a sentence, what it cost in points (None: not to be told), how many cases."""

    title: str
    words: str
    points: float | None
    cases: int


@dataclass(frozen=True)
class Move:
    """The change of one score or dimension. Where `weighted`, the parts and `unexplained` add up to now − before.

    `notes` say what is no number: another day that was taken, where the weights are from, that they are unknown.
    """

    label: str
    digits: int
    before: float
    before_day: date
    now: float
    now_day: date
    weighted: bool
    parts: tuple[MovePart, ...]
    unexplained: float
    causes: tuple[MoveCause, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def change(self) -> float:
        return self.now - self.before


@dataclass(frozen=True)
class MovesChapter:
    """The total first, then the dimensions that moved, those that moved most first. `steady` names those that did not move."""

    moves: tuple[Move, ...]
    steady: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def moves_blocks(chapter: MovesChapter) -> tuple[Block, ...]:
    """Each move: its sentence, its parts as bars and as a table, its causes, its notes."""
    blocks: list[Block] = [block for move in chapter.moves for block in _move(move)]
    if chapter.steady:
        words = translate("Report", "Not moved in the digits that the platform shows: {names}")
        blocks.append(Paragraph(words.format(names=translate("Report", ", ").join(chapter.steady))))
    return (*blocks, *(Paragraph(note, quiet=True) for note in chapter.notes))


def bars_of(move: Move) -> BarsSpec | None:
    """The parts and the unexplained rest as bars, in points; None where the weights are unknown."""
    if not move.weighted or not move.parts:
        return None
    bars = [Bar(part.label, part.value) for part in move.parts if part.value is not None]
    bars.append(Bar(translate("Report", "Unexplained"), move.unexplained))
    return BarsSpec(tuple(bars), move.digits + 1, title=move.label, signed=True)


def _move(move: Move) -> list[Block]:
    blocks: list[Block] = [Heading(move.label, 3), Paragraph(_sentence(move))]
    bars = bars_of(move)
    if bars is not None:
        blocks.append(Chart(bars, _alt(move)))
    if move.parts:
        blocks.append(_parts(move))
    if move.causes:
        blocks.append(_causes(move))
    return [*blocks, *(Paragraph(note, quiet=True) for note in move.notes)]


def _sentence(move: Move) -> str:
    words = translate("Report", "{before} ({before_day}) → {now} ({now_day}): {change}")
    return words.format(
        before=number(move.before, move.digits), before_day=long_day(move.before_day),
        now=number(move.now, move.digits), now_day=long_day(move.now_day), change=moved(move.change, move.digits),
    )  # fmt: skip


def _alt(move: Move) -> str:
    values = [f"{one.label} {moved(one.value, move.digits + 1)}" for one in move.parts if one.value is not None]
    rest = f"{translate('Report', 'Unexplained')} {moved(move.unexplained, move.digits + 1)}"
    words = translate("Report", "What moved {score}, in points: {parts}")
    return words.format(score=move.label, parts=translate("Report", ", ").join([*values, rest]))


def _parts(move: Move) -> Table:
    """Ranked where the weights are unknown: then no part has points, and there is no rest to tell."""
    titles = [
        Column(translate("Report", "Part"), width=34),
        Column(translate("Report", "Period before"), numeric=True),
        Column(translate("Report", "This period"), numeric=True),
    ]
    if move.weighted:
        titles.append(Column(translate("Report", "Effect in points"), numeric=True, signed=True, width=14))
    titles.append(Column(translate("Report", "Rows behind it"), numeric=True))
    rows: list[tuple[Any, ...]] = [_row(part, move) for part in move.parts]
    if move.weighted:
        rest = exact(move.unexplained, move.digits + 1)
        rows.append((translate("Report", "Unexplained"), None, None, rest, None))
        rows.append((translate("Report", "Change"), None, None, _sum(move), None))
    title = translate("Report", "Parts of the change") if move.weighted else translate("Report", "Parts, ranked")
    return Table(tuple(titles), tuple(rows), title=title)


def _sum(move: Move) -> Decimal | None:
    return exact(move.change, move.digits + 1)


def _row(part: MovePart, move: Move) -> tuple[Any, ...]:
    ends = (with_unit(value, part.digits, part.unit) for value in (part.before, part.now))
    points = (exact(part.value, move.digits + 1),) if move.weighted else ()
    return (part.label, *ends, *points, part.rows)


def _causes(move: Move) -> Table:
    columns = (
        Column(translate("Report", "Cause"), width=22),
        Column(translate("Report", "What shows it"), width=60),
        Column(translate("Report", "Points"), numeric=True, digits=move.digits + 1, signed=True),
        Column(translate("Report", "Cases"), numeric=True),
    )
    rows = tuple(
        (cause.title, cause.words, exact(cause.points, move.digits + 1), cause.cases or None) for cause in move.causes
    )
    return Table(columns, rows, title=translate("Report", "Causes"))
