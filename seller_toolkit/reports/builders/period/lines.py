"""How the scores stood to each line at the end of the period, what was missed in it, and what comes next."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.report import Block, Column, Paragraph, Table
from seller_toolkit.i18n import formats
from seller_toolkit.i18n.formats import number, short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.values import exact


@dataclass(frozen=True)
class LineRow:
    """One line of a score. `state`: "ok" | "near" | "below" | "unknown", as if assessed at the end of the period.

    `taken`, `missed` and `open` count the assessments of the period: those that were, those that are known to be missed, those
    that are not known. `verdict`: "met" | "failed" | "open", by the fail rule with the samples before it. `next_day` and `chance`
    (of missing the line then) only where the period reaches to the newest value; `chance` None: not to be told.
    """

    label: str
    target: str
    digits: int
    level: float
    value: float | None
    margin: float | None
    state: str
    verdict: str
    taken: int
    missed: int
    open: int
    consequence: str
    verified: bool
    next_day: date | None = None
    chance: float | None = None

    @property
    def endangered(self) -> bool:
        return self.state in ("near", "below") or self.verdict == "failed"


@dataclass(frozen=True)
class LinesChapter:
    """The lines in the order of the rules. `as_of` is the day that they are judged by; `ahead`: what comes next can be told."""

    as_of: date
    rows: tuple[LineRow, ...]
    ahead: bool
    notes: tuple[str, ...] = ()


def lines_blocks(chapter: LinesChapter) -> tuple[Block, ...]:
    """What would be if it were assessed, the table, what follows where a line is in danger, notes."""
    blocks: list[Block] = [Paragraph(_head(chapter)), _standing(chapter)]
    blocks.append(_assessments(chapter))
    for row in chapter.rows:
        if row.endangered and row.consequence:
            words = translate("Report", "{line}: {consequence}")
            blocks.append(Paragraph(words.format(line=_name(row), consequence=row.consequence)))
    if not chapter.ahead:
        blocks.append(Paragraph(translate("Report", "A past period has no forecast: this is how it was."), quiet=True))
    return (*blocks, *(Paragraph(note, quiet=True) for note in chapter.notes))


def _head(chapter: LinesChapter) -> str:
    short = [row for row in chapter.rows if row.state == "below"]
    words = translate("Report", "If it had been assessed on {day}, no line would have been missed.")
    if short:
        words = translate(
            "Report", "If it had been assessed on {day}, {count} of {all} lines would have been missed: {names}."
        )
    elif any(row.state == "unknown" for row in chapter.rows):
        words = translate("Report", "If it had been assessed on {day}, no line that is known would have been missed.")
    return words.format(
        day=formats.long_day(chapter.as_of), count=number(len(short)), all=number(len(chapter.rows)),
        names=translate("Report", ", ").join(row.label for row in short),
    )  # fmt: skip


def _name(row: LineRow) -> str:
    """The line's name; what is known from third parties only is marked."""
    return row.label if row.verified else translate("Report", "{line} (unverified)").format(line=row.label)


def _standing(chapter: LinesChapter) -> Table:
    columns = (
        Column(translate("Report", "Line"), width=30),
        Column(translate("Report", "Score"), width=18),
        Column(translate("Report", "Level"), numeric=True),
        Column(translate("Report", "Value"), numeric=True),
        Column(translate("Report", "Margin"), numeric=True, signed=True),
        Column(translate("Report", "State"), width=12),
    )
    rows = tuple(
        (_name(row), row.target, *(exact(v, row.digits) for v in (row.level, row.value, row.margin)), _state(row.state))
        for row in chapter.rows
    )
    return Table(columns, rows, title=translate("Report", "Distance to each line"))


def _assessments(chapter: LinesChapter) -> Table:
    columns = [
        Column(translate("Report", "Line"), width=30),
        Column(translate("Report", "Assessments in the period"), numeric=True, width=16),
        Column(translate("Report", "Missed"), numeric=True),
        Column(translate("Report", "Not imported"), numeric=True),
        Column(translate("Report", "Rule"), width=22),
    ]
    if chapter.ahead:
        columns.append(Column(translate("Report", "Next assessment"), width=13))
        columns.append(Column(translate("Report", "Chance of missing it"), width=16))
    rows = tuple((*_counts(row), *(_next(row) if chapter.ahead else ())) for row in chapter.rows)
    return Table(tuple(columns), rows, title=translate("Report", "Assessments"))


def _counts(row: LineRow) -> tuple[object, ...]:
    return (_name(row), row.taken, row.missed, row.open, _verdict(row.verdict))


def _next(row: LineRow) -> tuple[object, ...]:
    day = short_day(row.next_day) if row.next_day else None
    return (day, formats.chance(row.chance) or None)


def _state(state: str) -> str:
    return {
        "ok": translate("Report", "met"),
        "near": translate("Report", "met, near the line"),
        "below": translate("Report", "missed"),
    }.get(state, translate("Report", "not known"))


def _verdict(verdict: str) -> str:
    return {
        "met": translate("Report", "rule kept"),
        "failed": translate("Report", "rule failed"),
    }.get(verdict, translate("Report", "open: values are missing"))
