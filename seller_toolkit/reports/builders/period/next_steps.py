"""The ten things to do next, each with why, who, until when and how it is seen to be done; and the days to keep in mind."""

from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.report import Block, Column, Heading, Paragraph, Table
from seller_toolkit.i18n.formats import long_day, moment, number
from seller_toolkit.i18n.translate import translate


@dataclass(frozen=True)
class NextStep:
    """One thing to do. `late`: days that it is overdue, 0 for none. `points` of the score are at stake, None: not known."""

    code: str
    title: str
    area: str
    owner: str
    due: date | None
    reason: str
    done_when: str
    minutes: int | None
    points: float | None
    late: int = 0


@dataclass(frozen=True)
class DateAhead:
    """A day to keep in mind, counted down in words."""

    day: date
    words: str


@dataclass(frozen=True)
class DueFigures:
    """The due sheet in numbers: what is missed, what is due within a day of `as_of`, and everything that waits."""

    as_of: datetime
    missed: int
    within_day: int
    all: int


@dataclass(frozen=True)
class NextStepsChapter:
    """As of `day`: steps in the order in which to take them; `reviews` of the period still wait, `reviews_missed` past the aim.

    `more`: open tasks beyond these steps. `due` None: no orders and no after-sales were imported.
    """

    day: date
    steps: tuple[NextStep, ...]
    more: int
    dates: tuple[DateAhead, ...]
    due: DueFigures | None
    reviews: int
    reviews_missed: int


def next_steps_blocks(chapter: NextStepsChapter) -> tuple[Block, ...]:
    """What the list goes by, the list, the days ahead with what is due."""
    return (*_steps(chapter), *_ahead(chapter))


def _steps(chapter: NextStepsChapter) -> tuple[Block, ...]:
    if not chapter.steps:
        return (
            Paragraph(
                translate("NextSteps", "Nothing is open, and nothing that is known of the shop asks for a task.")
            ),
        )
    head = translate(
        "NextSteps",
        "As of {day}: what is overdue first, then what is proposed, by points of the score at stake for the effort, then what is open.",
    )
    columns = (
        Column(translate("NextSteps", "No."), numeric=True, digits=0, width=6),
        Column(translate("NextSteps", "Task"), width=30),
        Column(translate("NextSteps", "Why"), width=34),
        Column(translate("NextSteps", "Owner"), width=12),
        Column(translate("NextSteps", "Due"), width=12),
        Column(translate("NextSteps", "Minutes"), numeric=True, digits=0, width=9),
        Column(translate("NextSteps", "Done when"), width=36),
    )
    blocks: list[Block] = [Paragraph(head.format(day=long_day(chapter.day)), quiet=True)]
    blocks.append(Table(columns, tuple(_row(place, step) for place, step in enumerate(chapter.steps, 1))))
    if chapter.more:
        words = translate("NextSteps", "Open besides: {count}; the checklist has them all.")
        blocks.append(Paragraph(words.format(count=number(chapter.more)), quiet=True))
    return tuple(blocks)


def _row(place: int, step: NextStep) -> tuple[str | int | date | None, ...]:
    return (
        place, f"{step.code} {step.title}", _why(step) or None, step.owner or None, step.due, step.minutes,
        step.done_when or None,
    )  # fmt: skip


def _why(step: NextStep) -> str:
    late = translate("NextSteps", "overdue since {day}").format(day=long_day(step.due)) if step.late else ""
    points = ""
    if step.points is not None:
        points = translate("NextSteps", "{points} points at stake").format(points=number(step.points, 3))
    return " · ".join(part for part in (late, step.reason, points) if part)


def _ahead(chapter: NextStepsChapter) -> tuple[Block, ...]:
    dates = tuple((one.day, one.words) for one in chapter.dates)
    counts = tuple(Paragraph(words) for words in (_due_words(chapter.due), _review_words(chapter)) if words)
    if not dates and not counts:
        return ()
    columns = (Column(translate("NextSteps", "Day"), width=12), Column(translate("NextSteps", "What"), width=50))
    table = (Table(columns, dates),) if dates else ()
    return (Heading(translate("NextSteps", "Dates ahead and what waits"), 3), *table, *counts)


def _due_words(due: DueFigures | None) -> str:
    if due is None:
        return ""
    words = translate("NextSteps", "Due sheet as of {time}: {missed} missed, {soon} due within 24 hours, {all} in all.")
    return words.format(
        time=moment(due.as_of), missed=number(due.missed), soon=number(due.within_day), all=number(due.all)
    )


def _review_words(chapter: NextStepsChapter) -> str:
    if not chapter.reviews:
        return ""
    words = translate("NextSteps", "Reviews of the period that still wait for an answer: {count}, of which {missed} are past the shop's own aim.")  # fmt: skip
    return words.format(count=number(chapter.reviews), missed=number(chapter.reviews_missed))
