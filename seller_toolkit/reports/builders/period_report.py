"""The report of a period (月报, 周报, 季报): figures of the cover, contents, and a chapter for each question of the owner."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from seller_toolkit.domain.report import Block, Column, Contents, Heading, PageBreak, Paragraph, Report, Table
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated
from seller_toolkit.reports.builders.period.cover import CoverChapter, cover_blocks
from seller_toolkit.reports.builders.period.coverage import CoverageChapter, coverage_blocks
from seller_toolkit.reports.builders.period.events import EventsChapter, events_blocks
from seller_toolkit.reports.builders.period.lines import LinesChapter, lines_blocks
from seller_toolkit.reports.builders.period.moves import MovesChapter, moves_blocks
from seller_toolkit.reports.builders.period.next_steps import NextStepsChapter, next_steps_blocks
from seller_toolkit.reports.builders.period.reviews import ReviewsChapter, reviews_blocks
from seller_toolkit.reports.builders.period.rivals import RivalsChapter, rivals_blocks
from seller_toolkit.reports.builders.period.scores import ScoresChapter, scores_blocks
from seller_toolkit.reports.builders.period.tasks import TasksChapter, tasks_blocks
from seller_toolkit.reports.builders.period.values import exact

CODE = "MR"
"""What the report's pages carry."""


@dataclass(frozen=True)
class ShopPart:
    """One shop ("name (platform)"). A chapter that has nothing to say is None; `lacking` names by the chapter's id what to import for it."""

    name: str
    cover: CoverChapter | None = None
    scores: ScoresChapter | None = None
    moves: MovesChapter | None = None
    lines: LinesChapter | None = None
    reviews: ReviewsChapter | None = None
    tasks: TasksChapter | None = None
    rivals: RivalsChapter | None = None
    events: EventsChapter | None = None
    coverage: CoverageChapter | None = None
    next_steps: NextStepsChapter | None = None
    lacking: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SummaryRow:
    """A shop of the table in front. `score` names score and dimension that `value` is of; None where there is none."""

    shop: str
    score: str
    digits: int
    value: float | None
    change: float | None
    lines_met: int
    lines_missed: int
    lines_unknown: int
    reviews: int | None


@dataclass(frozen=True)
class PeriodReportInput:
    """What the report says. `shop` is the title's line, `kind` that of the period and `period` its words, `day` when it was made.

    `summary` stands in front where there are several shops.
    """

    shop: str
    kind: str
    period: str
    first: date
    last: date
    day: date
    shops: tuple[ShopPart, ...]
    summary: tuple[SummaryRow, ...] = ()
    code: str = CODE
    language: str = "en"


@dataclass(frozen=True)
class _Chapter:
    """A chapter: its id in `ShopPart`, its title, what it says where it has nothing to say, and its blocks."""

    id: str
    title: str
    nothing: str
    blocks: Callable[[Any], tuple[Block, ...]]


_NO_SCORES = QT_TRANSLATE_NOOP("Report", "No scores of this period.")
_CHAPTERS = (
    _Chapter("scores", QT_TRANSLATE_NOOP("Report", "Scores"), _NO_SCORES, scores_blocks),
    _Chapter(
        "moves",
        QT_TRANSLATE_NOOP("Report", "What moved them"),
        QT_TRANSLATE_NOOP("Report", "There are not both scores of this period and of the period before to compare."),
        moves_blocks,
    ),
    _Chapter(
        "lines",
        QT_TRANSLATE_NOOP("Report", "Lines and assessments"),
        QT_TRANSLATE_NOOP("Report", "No line that applies to this shop, or no scores to hold against it."),
        lines_blocks,
    ),
    _Chapter(
        "reviews",
        QT_TRANSLATE_NOOP("Report", "Reviews"),
        QT_TRANSLATE_NOOP("Report", "No reviews of this period."),
        reviews_blocks,
    ),
    _Chapter(
        "tasks",
        QT_TRANSLATE_NOOP("Report", "Tasks and what helped"),
        QT_TRANSLATE_NOOP("Report", "No task was begun or done in this period."),
        tasks_blocks,
    ),
    _Chapter(
        "rivals",
        QT_TRANSLATE_NOOP("Report", "Competitors"),
        QT_TRANSLATE_NOOP("Report", "No scores of competitors up to the end of this period."),
        rivals_blocks,
    ),
    _Chapter(
        "events",
        QT_TRANSLATE_NOOP("Report", "Events"),
        QT_TRANSLATE_NOOP("Report", "No event was noted in this period, and no new rules began."),
        events_blocks,
    ),
    _Chapter(
        "coverage",
        QT_TRANSLATE_NOOP("Report", "Data behind this report"),
        QT_TRANSLATE_NOOP("Report", "No data of this period."),
        coverage_blocks,
    ),
    _Chapter(
        "next_steps",
        QT_TRANSLATE_NOOP("Report", "The next ten steps"),
        QT_TRANSLATE_NOOP("Report", "Nothing is proposed: no score is falling, and no line is near."),
        next_steps_blocks,
    ),
)
"""In the order of the report."""

CHAPTER_IDS = tuple(chapter.id for chapter in _CHAPTERS)


def build_period_report(view: PeriodReportInput) -> Report:
    """Cover and contents on the first page, then the chapters; of several shops a summary first and a page for each shop.

    Headings: of several shops each shop is of level 1 and its chapters of level 2; of one shop the chapters are of level 1.
    """
    contents = Contents(translate("Report", "Contents"))
    if len(view.shops) == 1:
        (part,) = view.shops
        blocks = (*_cover(part), contents, PageBreak(), *_chapters(part))
        body = tuple(replace(b, level=b.level - 1) if isinstance(b, Heading) else b for b in blocks)
    else:
        shops = (
            block
            for part in view.shops
            for block in (PageBreak(), Heading(part.name, 1), *_cover(part), *_chapters(part))
        )
        body = (*((_summary(view.summary),) if view.summary else ()), contents, *shops)
    made = translate("Report", "made on {day}").format(day=long_day(view.day))
    return Report(
        title=_title(view.kind),
        subtitle=f"{view.shop}    {view.period}    {made}",
        code=view.code,
        blocks=body,
        language=view.language or language(),
    )


def _title(kind: str) -> str:
    return {
        "month": translate("Report", "Monthly report"),
        "week": translate("Report", "Weekly report"),
        "quarter": translate("Report", "Quarterly report"),
    }.get(kind, translate("Report", "Report of a period"))


def _cover(part: ShopPart) -> tuple[Block, ...]:
    return cover_blocks(part.cover) if part.cover is not None else ()


def _chapters(part: ShopPart) -> tuple[Block, ...]:
    if all(getattr(part, chapter.id) is None for chapter in _CHAPTERS):
        return (Paragraph(_line(translate("Report", "No data of this period."), part.lacking.get("coverage", ""))),)
    return tuple(block for chapter in _CHAPTERS for block in _chapter(chapter, part))


def _chapter(chapter: _Chapter, part: ShopPart) -> tuple[Block, ...]:
    heading, said = Heading(translated("Report", chapter.title), 2), getattr(part, chapter.id)
    if said is not None:
        return (heading, *chapter.blocks(said))
    line = _line(translated("Report", chapter.nothing), part.lacking.get(chapter.id, ""))
    return (heading, Paragraph(line))


def _line(nothing: str, lacking: str) -> str:
    """What there is not, and what to import for it."""
    if not lacking:
        return nothing
    return translate("Report", "{nothing} To import: {file}.").format(nothing=nothing, file=lacking)


def _summary(rows: tuple[SummaryRow, ...]) -> Table:
    columns = (
        Column(translate("Report", "Shop"), width=28),
        Column(translate("Report", "Score"), width=22),
        Column(translate("Report", "At the end"), numeric=True),
        Column(translate("Report", "Change"), numeric=True, signed=True),
        Column(translate("Report", "Lines met"), numeric=True),
        Column(translate("Report", "Lines missed"), numeric=True),
        Column(translate("Report", "Lines not known"), numeric=True),
        Column(translate("Report", "Reviews"), numeric=True),
    )
    cells = tuple(
        (
            row.shop, row.score, exact(row.value, row.digits), exact(row.change, row.digits), row.lines_met,
            row.lines_missed, row.lines_unknown, row.reviews,
        )
        for row in rows
    )  # fmt: skip
    return Table(columns, cells, title=translate("Report", "All shops"))
