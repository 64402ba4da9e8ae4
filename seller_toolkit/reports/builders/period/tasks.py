"""What was done in a period, what is open at its end, and what the work did to the metrics that it should move."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.report import Block, Column, Heading, KeyFigure, KeyFigures, Paragraph, Table
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate

MOST_ROWS = 30
"""Tasks that a table names; the counts are of all."""


@dataclass(frozen=True)
class DoneRow:
    """A task that was done `times` times in the period, last on `day`; `who` did it, else who owns it."""

    code: str
    title: str
    area: str
    who: str
    day: date
    times: int


@dataclass(frozen=True)
class OpenRow:
    """A task that was open at the end; `late` are the days that it was overdue by then, 0: it was not."""

    code: str
    title: str
    area: str
    owner: str
    due: date | None
    late: int


@dataclass(frozen=True)
class AreaRow:
    """How often tasks of an area were done in the period, and how many were open and overdue at its end."""

    area: str
    done: int
    open: int
    overdue: int


@dataclass(frozen=True)
class EffectRow:
    """What a task did to its metric; `before` and `after` as shown. `low` to `high` hold the true difference in 95 of 100.

    None: it cannot be told, and `words` say why or from which day on.
    """

    code: str
    title: str
    started_on: date | None
    metric: str
    before: str
    after: str
    difference: float | None
    low: float | None
    high: float | None
    verdict: str
    words: str


@dataclass(frozen=True)
class TasksChapter:
    """The tasks as they were at the end of `as_of`, the last day of the period or today. The lists are whole, the latest first."""

    as_of: date
    done: tuple[DoneRow, ...]
    open: tuple[OpenRow, ...]
    areas: tuple[AreaRow, ...]
    effects: tuple[EffectRow, ...]
    notes: tuple[str, ...] = ()

    @property
    def times_done(self) -> int:
        return sum(row.times for row in self.done)

    @property
    def overdue(self) -> int:
        return sum(row.late > 0 for row in self.open)


def tasks_blocks(chapter: TasksChapter) -> tuple[Block, ...]:
    """Counts, by area, done, open, what helped."""
    return (
        KeyFigures(
            (
                KeyFigure(translate("TaskChapter", "Done"), number(chapter.times_done)),
                KeyFigure(translate("TaskChapter", "Open at the end"), number(len(chapter.open))),
                KeyFigure(translate("TaskChapter", "Overdue at the end"), number(chapter.overdue)),
            )
        ),
        Paragraph(translate("TaskChapter", "The end is {day}.").format(day=long_day(chapter.as_of)), quiet=True),
        *_areas(chapter),
        *_done(chapter),
        *_open(chapter),
        *_effects(chapter),
    )


def _areas(chapter: TasksChapter) -> tuple[Block, ...]:
    if not chapter.areas:
        return ()
    columns = (
        Column(translate("TaskChapter", "Area"), width=20),
        *(
            Column(title, numeric=True, digits=0)
            for title in (
                translate("TaskChapter", "Done"),
                translate("TaskChapter", "Open at the end"),
                translate("TaskChapter", "Overdue at the end"),
            )
        ),
    )
    return (Table(columns, tuple((row.area, row.done, row.open, row.overdue) for row in chapter.areas)),)


def _done(chapter: TasksChapter) -> tuple[Block, ...]:
    heading = Heading(translate("TaskChapter", "Done in the period"), 3)
    if not chapter.done:
        return (heading, Paragraph(translate("TaskChapter", "No task was ticked in the period.")))
    columns = (
        Column(translate("TaskChapter", "Code"), width=8),
        Column(translate("TaskChapter", "Task"), width=40),
        Column(translate("TaskChapter", "Area"), width=14),
        Column(translate("TaskChapter", "Who"), width=14),
        Column(translate("TaskChapter", "Last done"), width=12),
        Column(translate("TaskChapter", "Times"), numeric=True, digits=0, width=8),
    )
    rows = tuple(
        (row.code, row.title, row.area, row.who or None, row.day, row.times) for row in chapter.done[:MOST_ROWS]
    )
    return (heading, Table(columns, rows), *_more(len(chapter.done)))


def _open(chapter: TasksChapter) -> tuple[Block, ...]:
    heading = Heading(translate("TaskChapter", "Open at the end"), 3)
    if not chapter.open:
        return (heading, Paragraph(translate("TaskChapter", "No task was open.")))
    columns = (
        Column(translate("TaskChapter", "Code"), width=8),
        Column(translate("TaskChapter", "Task"), width=40),
        Column(translate("TaskChapter", "Area"), width=14),
        Column(translate("TaskChapter", "Owner"), width=14),
        Column(translate("TaskChapter", "Due"), width=12),
        Column(translate("TaskChapter", "Days overdue"), numeric=True, digits=0, width=10),
    )
    rows = tuple(
        (row.code, row.title, row.area, row.owner or None, row.due, row.late or None)
        for row in chapter.open[:MOST_ROWS]
    )
    return (heading, Table(columns, rows), *_more(len(chapter.open)))


def _more(count: int) -> tuple[Block, ...]:
    if count <= MOST_ROWS:
        return ()
    words = translate("TaskChapter", "and {count} more; the checklist has them all.")
    return (Paragraph(words.format(count=number(count - MOST_ROWS)), quiet=True),)


def _effects(chapter: TasksChapter) -> tuple[Block, ...]:
    heading = Heading(translate("TaskChapter", "What helped"), 3)
    if not chapter.effects:
        return (
            heading,
            Paragraph(
                translate(
                    "TaskChapter", "No task was begun in the period, and of none could the effect first be told in it."
                )
            ),
        )
    columns = (
        Column(translate("TaskChapter", "Code"), width=8),
        Column(translate("TaskChapter", "Task"), width=26),
        Column(translate("TaskChapter", "Began"), width=12),
        Column(translate("TaskChapter", "Metric"), width=18),
        Column(translate("TaskChapter", "Before"), width=10),
        Column(translate("TaskChapter", "After"), width=10),
        Column(translate("TaskChapter", "Difference"), numeric=True, signed=True),
        Column(translate("TaskChapter", "95% from"), numeric=True, signed=True),
        Column(translate("TaskChapter", "95% to"), numeric=True, signed=True),
        Column(translate("TaskChapter", "Verdict"), width=16),
    )
    rows = tuple(
        (
            row.code, row.title, row.started_on, row.metric or None, row.before or None, row.after or None,
            row.difference, row.low, row.high, row.verdict,
        )
        for row in chapter.effects
    )  # fmt: skip
    said = (Paragraph(f"{row.code}  {row.words}", quiet=True) for row in chapter.effects if row.words)
    return (heading, Table(columns, rows), *said, *(Paragraph(note, quiet=True) for note in chapter.notes))
