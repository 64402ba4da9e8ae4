"""The reviews of a period against the one before and the same a year ago: how many, how good, of what they complain, who was answered."""

from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.report import Block, Chart, Column, Heading, KeyFigure, KeyFigures, Paragraph, Table
from seller_toolkit.i18n.formats import arrowed, long_day, moment, number
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.charts.spec import Bar, BarsSpec


@dataclass(frozen=True)
class ReviewFigures:
    """The reviews of some days; `label` names them. `by_stars` counts 1 to 5, `mean` is of the `rated` ones, None without any."""

    label: str
    count: int
    rated: int
    mean: float | None
    by_stars: tuple[int, ...]
    bad: int
    middling: int
    hidden: int  # four or five stars over a complaint
    praise: int

    @property
    def wanting(self) -> int:
        """How many want an answer."""
        return self.bad + self.middling + self.hidden


@dataclass(frozen=True)
class AspectRow:
    """How many complaints name an aspect; None where there are no reviews of those days at all."""

    label: str
    now: int
    before: int | None
    year_before: int | None


@dataclass(frozen=True)
class RisingRow:
    """A topic that is named more often than chance explains; `item` "" where it is not one item's. `new`: nobody named it before."""

    label: str
    item: str
    before: int
    now: int
    new: bool


@dataclass(frozen=True)
class ItemRow:
    """An item with complaints; `aspect` is what most of them name, "" where none names anything. `before` None: as in `AspectRow`."""

    item: str
    reviews: int
    complaints: int
    before: int | None
    aspect: str


@dataclass(frozen=True)
class AnswerFigures:
    """What exports and cases tell of the answers; `in_time` and `late` are known to be that. The shop wants to give the first within `hours`. `as_of` is the moment of `waiting`."""

    wanted: int
    answered: int
    unanswered: int
    unknown: int
    in_time: int
    late: int
    waiting: int
    missed: int
    hours: float
    closes: datetime | None
    as_of: datetime


@dataclass(frozen=True)
class ReviewsChapter:
    """`before` and `year_before` are None where there are no reviews of those days.

    `rising` and `too_few` (aspects with too few complaints to tell) are empty where there is nothing to compare with. `until` is
    the last day that can have reviews where the period has not ended, `undated` the reviews that no period has.
    """

    now: ReviewFigures
    before: ReviewFigures | None
    year_before: ReviewFigures | None
    aspects: tuple[AspectRow, ...]
    rising: tuple[RisingRow, ...]
    too_few: tuple[str, ...]
    items: tuple[ItemRow, ...]
    answers: AnswerFigures
    until: date | None = None
    undated: int = 0


def reviews_blocks(chapter: ReviewsChapter) -> tuple[Block, ...]:
    """Key figures, the periods beside each other, complaints by aspect, rising topics, items, answers, caveats."""
    return (
        KeyFigures(_figures(chapter)),
        *_until(chapter),
        _volume(chapter),
        _grades(chapter),
        *_aspects(chapter),
        *_rising(chapter),
        *_items(chapter),
        *_answers(chapter.answers),
        *_caveats(chapter),
    )


def _figures(chapter: ReviewsChapter) -> tuple[KeyFigure, ...]:
    now, before = chapter.now, chapter.before
    mean = None if before is None or now.mean is None or before.mean is None else now.mean - before.mean
    share, earlier = per_hundred(now.wanting, now.count), per_hundred(before.wanting, before.count) if before else None
    return (
        KeyFigure(translate("ReviewChapter", "Reviews"), number(now.count), arrowed(now.count - before.count, 0) if before else ""),
        KeyFigure(translate("ReviewChapter", "Mean stars"), number(now.mean, 2), arrowed(mean, 2) if mean is not None else ""),
        KeyFigure(
            translate("ReviewChapter", "Want an answer"), number(now.wanting),
            arrowed(now.wanting - before.wanting, 0) if before else "",
        ),
        KeyFigure(
            translate("ReviewChapter", "Want an answer, of 100 reviews"), number(share, 2),
            arrowed(share - earlier, 2) if share is not None and earlier is not None else "",
        ),
    )  # fmt: skip


def _until(chapter: ReviewsChapter) -> tuple[Block, ...]:
    if chapter.until is None:
        return ()
    words = translate(
        "ReviewChapter",
        "The period has not ended: its reviews are those up to {day}, held against as many days of the other periods.",
    )
    return (Paragraph(words.format(day=long_day(chapter.until)), quiet=True),)


def _periods(chapter: ReviewsChapter) -> tuple[ReviewFigures, ...]:
    return tuple(one for one in (chapter.now, chapter.before, chapter.year_before) if one is not None)


def _volume(chapter: ReviewsChapter) -> Table:
    stars = translate("ReviewChapter", "{stars}★ %")
    columns = (
        Column(translate("ReviewChapter", "Period"), width=24),
        _count(translate("ReviewChapter", "Reviews")),
        _count(translate("ReviewChapter", "With stars")),
        Column(translate("ReviewChapter", "Mean stars"), numeric=True, digits=2),
        *(Column(stars.format(stars=star), numeric=True, digits=1) for star in (5, 4, 3, 2, 1)),
    )
    rows = tuple(
        (
            one.label,
            one.count,
            one.rated,
            one.mean,
            *(per_hundred(count, one.rated) for count in reversed(one.by_stars)),
        )
        for one in _periods(chapter)
    )
    return Table(columns, rows, title=translate("ReviewChapter", "How many and how good"))


def _grades(chapter: ReviewsChapter) -> Table:
    columns = (
        Column(translate("ReviewChapter", "Period"), width=24),
        _count(translate("ReviewChapter", "Bad")),
        _count(translate("ReviewChapter", "Middling")),
        _count(translate("ReviewChapter", "Complaint in a good review")),
        _count(translate("ReviewChapter", "Praise")),
        _count(translate("ReviewChapter", "Want an answer")),
        Column(translate("ReviewChapter", "of 100 reviews"), numeric=True, digits=2),
    )
    rows = tuple(
        (one.label, one.bad, one.middling, one.hidden, one.praise, one.wanting, per_hundred(one.wanting, one.count))
        for one in _periods(chapter)
    )
    return Table(columns, rows, title=translate("ReviewChapter", "By grade"))


def _aspects(chapter: ReviewsChapter) -> tuple[Block, ...]:
    heading = Heading(translate("ReviewChapter", "What is complained of"), 3)
    if not chapter.aspects:
        return (heading, Paragraph(translate("ReviewChapter", "No review names anything that it complains of.")))
    before, earlier = chapter.before, chapter.year_before
    columns = [
        Column(translate("ReviewChapter", "Aspect"), width=20),
        _count(chapter.now.label),
        Column(translate("ReviewChapter", "of 100 reviews"), numeric=True, digits=2),
    ]
    if before is not None:
        columns += [
            _count(before.label),
            Column(translate("ReviewChapter", "of 100 before"), numeric=True, digits=2),
            Column(translate("ReviewChapter", "Change"), numeric=True, digits=0, signed=True),
        ]
    if earlier is not None:
        columns.append(_count(earlier.label))
    return (
        heading,
        _aspect_chart(chapter),
        Table(tuple(columns), tuple(_aspect_row(chapter, row) for row in chapter.aspects)),
    )


def _aspect_row(chapter: ReviewsChapter, row: AspectRow) -> tuple[str | int | float | None, ...]:
    cells: list[str | int | float | None] = [row.label, row.now, per_hundred(row.now, chapter.now.count)]
    if chapter.before is not None and row.before is not None:
        cells += [row.before, per_hundred(row.before, chapter.before.count), row.now - row.before]
    if chapter.year_before is not None:
        cells.append(row.year_before)
    return tuple(cells)


def _aspect_chart(chapter: ReviewsChapter) -> Chart:
    shown = chapter.aspects
    spec = BarsSpec(
        tuple(Bar(row.label, row.now, row.before) for row in shown),
        title=translate("ReviewChapter", "Complaints by aspect"),
        now_label=chapter.now.label,
        before_label=chapter.before.label if chapter.before else "",
    )
    each = translate("ReviewChapter", "{aspect} {now} (before: {before})")
    said = [each.format(aspect=row.label, now=number(row.now), before=number(row.before)) for row in shown]
    words = translate("ReviewChapter", "Complaints by aspect: {list}")
    return Chart(spec, words.format(list=_listed(said)))


def _rising(chapter: ReviewsChapter) -> tuple[Block, ...]:
    heading = Heading(translate("ReviewChapter", "Rising topics"), 3)
    if chapter.before is None:
        return (
            heading,
            Paragraph(
                translate("ReviewChapter", "There are no reviews of the period before, so nobody can tell what rises.")
            ),
        )
    blocks: list[Block] = [heading]
    if chapter.rising:
        columns = (
            Column(translate("ReviewChapter", "Aspect"), width=20),
            Column(translate("ReviewChapter", "Item"), width=36),
            _count(chapter.before.label),
            _count(chapter.now.label),
            Column(translate("ReviewChapter", "Kind"), width=14),
        )
        kinds = {True: translate("ReviewChapter", "new"), False: translate("ReviewChapter", "rising")}
        every = translate("ReviewChapter", "all items")
        rows = tuple((one.label, one.item or every, one.before, one.now, kinds[one.new]) for one in chapter.rising)
        blocks += [Table(columns, rows), Paragraph(_chance_words(), quiet=True)]
    else:
        blocks.append(Paragraph(translate("ReviewChapter", "No topic is named more often than chance explains.")))
    if chapter.too_few:
        words = translate("ReviewChapter", "Too few complaints to tell: {list}.")
        blocks.append(Paragraph(words.format(list=_listed(chapter.too_few)), quiet=True))
    return tuple(blocks)


def _chance_words() -> str:
    return translate(
        "ReviewChapter",
        "Allowed for: how many reviews there were in each period, and how many topics were asked about. If nothing had changed, a table like this would have any line at all in fewer than 1 of 20 periods.",
    )


def _items(chapter: ReviewsChapter) -> tuple[Block, ...]:
    if not chapter.items:
        return ()
    columns = [
        Column(translate("ReviewChapter", "Item"), width=36),
        _count(translate("ReviewChapter", "Reviews")),
        _count(translate("ReviewChapter", "Want an answer")),
        Column(translate("ReviewChapter", "of 100 reviews"), numeric=True, digits=2),
    ]
    if chapter.before is not None:
        columns.append(_count(chapter.before.label))
    columns.append(Column(translate("ReviewChapter", "Most named"), width=18))
    rows = tuple(
        (one.item, one.reviews, one.complaints, per_hundred(one.complaints, one.reviews))
        + ((one.before,) if chapter.before is not None else ())
        + (one.aspect or None,)
        for one in chapter.items
    )
    return (Heading(translate("ReviewChapter", "Items with most complaints"), 3), Table(tuple(columns), rows))


def _answers(answers: AnswerFigures) -> tuple[Block, ...]:
    heading = Heading(translate("ReviewChapter", "Answers"), 3)
    if not answers.wanted:
        return (heading, Paragraph(translate("ReviewChapter", "No review of the period wants an answer.")))
    columns = (
        Column(translate("ReviewChapter", "Reviews that want an answer"), width=44),
        _count(translate("ReviewChapter", "Number")),
        Column(translate("ReviewChapter", "% of them"), numeric=True, digits=1),
    )
    counts = (
        (translate("ReviewChapter", "all"), answers.wanted),
        (translate("ReviewChapter", "answered, as exports and cases say"), answers.answered),
        (translate("ReviewChapter", "of these in time for certain"), answers.in_time),
        (translate("ReviewChapter", "of these late for certain"), answers.late),
        (translate("ReviewChapter", "not answered, as exports and cases say"), answers.unanswered),
        (translate("ReviewChapter", "the exports do not say"), answers.unknown),
        (translate("ReviewChapter", "still waiting"), answers.waiting),
        (translate("ReviewChapter", "of these past the shop's own aim"), answers.missed),
    )
    rows = tuple((label, count, per_hundred(count, answers.wanted)) for label, count in counts)
    return (heading, Table(columns, rows), Paragraph(_in_time_words(answers)), Paragraph(_waiting_words(answers)))


def _in_time_words(answers: AnswerFigures) -> str:
    if not answers.answered + answers.unanswered:
        return translate(
            "ReviewChapter",
            "The exports do not say which of them were answered, so nothing can be told of answers in time.",
        )
    words = translate(
        "ReviewChapter",
        "In time (first answer within {hours} hours, the shop's own aim): at least {least}% and at most {most}%. Certain is where an export or a case names the moment, or a file imported in time calls it answered already; a case that was closed without an answer counts as dealt with then.",
    )
    possible = answers.answered - answers.late + answers.unknown
    least, most = (per_hundred(count, answers.wanted) for count in (answers.in_time, possible))
    return words.format(hours=number(answers.hours), least=number(least, 1), most=number(most, 1))


def _waiting_words(answers: AnswerFigures) -> str:
    as_of = moment(answers.as_of)
    if not answers.waiting:
        return translate(
            "ReviewChapter", "On {time} none of them waits for an answer that the platform would still take."
        ).format(time=as_of)
    if answers.closes is None:
        return translate("ReviewChapter", "On {time} {count} of them wait.").format(
            time=as_of, count=number(answers.waiting)
        )
    words = translate(
        "ReviewChapter", "On {time} {count} of them wait; the platform stops taking an answer to the first on {closes}."
    )
    return words.format(time=as_of, count=number(answers.waiting), closes=moment(answers.closes))


def _caveats(chapter: ReviewsChapter) -> tuple[Block, ...]:
    if not chapter.undated:
        return ()
    words = translate(
        "ReviewChapter", "Reviews without a day: {count}. They are in no period here; the reviews tab shows them in every one."
    )  # fmt: skip
    return (Paragraph(words.format(count=number(chapter.undated)), quiet=True),)


def per_hundred(count: int, of: int) -> float | None:
    """How many of 100; None of nothing."""
    return 100 * count / of if of else None


def _count(title: str) -> Column:
    return Column(title, numeric=True, digits=0)


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return (", " if language() == "en" else "、").join(names)
