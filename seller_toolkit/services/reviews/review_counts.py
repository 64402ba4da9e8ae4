"""How many reviews say what in some days, counted column by column: a month of a hundred thousand is read in a breath.

The grades and complaints are those that `review_inbox.judged` gives for the same days.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import chain, groupby
from math import fsum

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews.deadlines import closes_at
from seller_toolkit.reviews.first_answers import Answer
from seller_toolkit.reviews.tallies import JudgedColumns, tallied
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.reviews.first_answers import Asked, FirstAnswers
from seller_toolkit.services.reviews.learning import judge_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, reviews, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.reviews import ReviewColumns

STARS = (1, 2, 3, 4, 5)
MOST_DAYS = 2_000
"""Counted days of all shops that are kept: two years of three shops."""
STRETCH = 20_000
"""Reviews that are read at a time."""


@dataclass(frozen=True)
class Answers:
    """What exports and cases tell of the answers to the reviews that wanted one.

    `answered` have one, or a case about them that has one or is closed; `in_time` and `late` of them are known to be that (see
    `reviews.first_answers`), of the others nobody knows when. `waiting`: not answered, or not known to be, and the platform
    still takes an answer; `missed` of them are past the shop's own aim, and `closes` is when the platform stops taking the first of them.
    """

    wanted: int = 0
    answered: int = 0
    unanswered: int = 0
    unknown: int = 0
    in_time: int = 0
    late: int = 0
    waiting: int = 0
    missed: int = 0
    closes: datetime | None = None


@dataclass(frozen=True)
class ReviewCounts:
    """The dated reviews of the days from `first` to `last`, both included.

    `by_stars` counts 1 to 5, each rating at its nearest whole star; `mean` is of the ratings as they are. `aspects` are the
    complaints that name an aspect id, `item_aspects` those of an item. Items are told apart by `JudgedReview.item`: `items`
    counts all reviews, `complained` those that want an answer, `titles` are their newest titles.
    """

    first: date
    last: date
    count: int = 0
    rated: int = 0
    mean: float | None = None
    by_stars: tuple[int, ...] = (0,) * len(STARS)
    grades: Mapping[Grade, int] = field(default_factory=dict)
    aspects: Mapping[str, int] = field(default_factory=dict)
    item_aspects: Mapping[tuple[str, str], int] = field(default_factory=dict)
    items: Mapping[str, int] = field(default_factory=dict)
    complained: Mapping[str, int] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    answers: Answers = field(default_factory=Answers)

    @property
    def wanting(self) -> int:
        """How many want an answer."""
        return self.count - self.grades.get(Grade.PRAISE, self.count)


def count_reviews(
    workspace: Workspace, connection: Connection, shop: Shop, first: date, last: date, *, context: JobContext | None = None,
    answers: bool = True,
) -> ReviewCounts:  # fmt: skip
    """Count them day by day; a day that was counted is not read again until something is imported or undone.

    Without `answers` nothing is said of them, which is quicker. A cancel of `context` takes effect between stretches of rows; the progress is not told.
    """
    context = (context or JobContext()).silent()
    key = (workspace.store, verdicts.change_number(connection), batches.stamp(connection))
    kept: dict[tuple[int, date], _Day] = workspace.kept_for("counted days of reviews", key, dict)
    if len(kept) > MOST_DAYS:
        kept.clear()
    days = [first + timedelta(days=place) for place in range((last - first).days + 1)]
    missing = [day for day in days if (shop.id, day) not in kept]
    if missing:
        found = _read(context, workspace, connection, shop, missing[0], missing[-1])
        kept.update({(shop.id, day): found.get(day, _NO_REVIEWS) for day in missing})
    context.report(0, 0)
    counted = [kept[shop.id, day] for day in days]
    whole = _summed(counted, first, last)
    if not answers:
        return whole
    return replace(
        whole,
        answers=_answers(
            shop, workspace.now_of(shop), FirstAnswers(workspace, connection, [shop], first, last), counted
        ),
    )


@dataclass(frozen=True, eq=False)
class _Day:
    """The reviews of one day; `wanted` holds each that wants an answer, and when words were added to it."""

    stars: Counter[float] = field(default_factory=Counter)
    grades: Counter[Grade] = field(default_factory=Counter)
    aspects: Counter[str] = field(default_factory=Counter)
    items: Counter[str] = field(default_factory=Counter)
    complained: Counter[str] = field(default_factory=Counter)
    item_aspects: Counter[tuple[str, str]] = field(default_factory=Counter)
    titles: dict[str, str] = field(default_factory=dict)
    wanted: list[tuple[Asked, str | None]] = field(default_factory=list)


_NO_REVIEWS = _Day()


def _read(
    context: JobContext, workspace: Workspace, connection: Connection, shop: Shop, first: date, last: date
) -> dict[date, _Day]:
    """The days that have reviews; a day may go on from one stretch to the next."""
    judge = judge_in_force(workspace, connection)
    days: defaultdict[date, _Day] = defaultdict(_Day)
    imported: dict[int, datetime] = {}
    with collector_at_rest():
        for found in reviews.in_stretches(connection, shop.id, first, last, size=STRETCH):
            context.report(0, 0)
            imported |= batches.times(connection, set(found.batch) - imported.keys())
            judged = tallied(judge, found.grade, found.complained, found.text, found.stars, found.appended)
            for day, start, stop in _days_of(found):
                _add(days[day], shop, found.part(start, stop), judged.part(start, stop), imported)
    return days


def _days_of(found: ReviewColumns) -> Iterator[tuple[date, int, int]]:
    """Each day with the places of its rows, [start, stop): they stand in the order of time."""
    start = 0
    for text, rows in groupby(at[:10] for at in found.written_at):
        stop = start + sum(1 for _ in rows)
        yield date.fromisoformat(text), start, stop
        start = stop


def _add(day: _Day, shop: Shop, found: ReviewColumns, judged: JudgedColumns, imported: Mapping[int, datetime]) -> None:
    complaints = judged.complaints()
    day.stars.update(star for star in found.stars if star is not None)
    day.grades.update(judged.grades())
    day.aspects.update(judged.aspects())
    day.items.update(found.item)
    pairs = dict.fromkeys(zip(found.item, found.title, strict=True))
    day.titles.update((item, title) for item, title in pairs if title)
    day.item_aspects.update((found.item[place], aspect) for place, aspect in judged.named())
    day.complained.update(found.item[place] for place in complaints)
    day.wanted.extend(
        (
            Asked(
                found.number[at],
                shop.id,
                found.written_at[at],
                int(judged.grade[at]),
                found.replied[at],
                found.replied_at[at],
                imported[found.batch[at]],
            ),
            found.appended_at[at],
        )
        for at in complaints
    )


def _summed(days: Sequence[_Day], first: date, last: date) -> ReviewCounts:
    whole = _Day(grades=Counter(dict.fromkeys(Grade, 0)))
    for day in days:
        for name in ("stars", "grades", "aspects", "items", "complained", "item_aspects", "titles"):
            getattr(whole, name).update(getattr(day, name))
    rated = whole.stars.total()
    by_stars: Counter[int] = Counter()
    for star, count in whole.stars.items():
        by_stars[min(max(int(star + 0.5), STARS[0]), STARS[-1])] += count
    return ReviewCounts(
        first=first,
        last=last,
        count=whole.grades.total(),
        rated=rated,
        mean=fsum(star * count for star, count in whole.stars.items()) / rated if rated else None,
        by_stars=tuple(by_stars[star] for star in STARS),
        grades=dict(whole.grades),
        aspects=dict(whole.aspects),
        item_aspects=dict(whole.item_aspects),
        items=dict(whole.items),
        complained=dict(whole.complained),
        titles=whole.titles,
    )


def _answers(shop: Shop, now: datetime, answers: FirstAnswers, days: Sequence[_Day]) -> Answers:
    counts: Counter[str] = Counter()
    ends: list[datetime] = []
    for asked, added in chain.from_iterable(day.wanted for day in days):
        found = answers.of(asked)
        newest = datetime.fromisoformat(max(asked.written_at, added or asked.written_at))
        closes = closes_at(newest, shop.platform)
        counts["wanted"] += 1
        if found.dealt.is_done:
            counts["answered"] += 1
            counts["in_time"] += found.answer is Answer.IN_TIME
            counts["late"] += found.answer is Answer.LATE
            continue
        counts["unknown" if found.dealt.replied is None else "unanswered"] += 1
        if closes is None or now < closes:
            counts["waiting"] += 1
            counts["missed"] += found.due is not None and found.due <= now
            ends += [closes] if closes is not None else []
    return Answers(**counts, closes=min(ends, default=None))
