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
from seller_toolkit.reviews.tallies import JudgedColumns, tallied
from seller_toolkit.services.clock import ShopClock, clock_in_force
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.learning import judge_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, reviews, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.reviews import ReviewColumns

STARS = (1, 2, 3, 4, 5)
GRADES = tuple(Grade)
MOST_DAYS = 2_000
"""Counted days of all shops that are kept: two years of three shops."""
STRETCH = 20_000
"""Reviews that are read at a time."""


@dataclass(frozen=True)
class Answers:
    """What the exports tell of the answers to the reviews that wanted one. They say whether, never when.

    `surely_in_time`: answered already when the file was imported, and that was before the first answer was due. The others
    of `answered` may have been in time or not. `waiting`: not answered, or not known to be, and the platform still takes an
    answer; `missed` of them are past the shop's own aim, and `closes` is when the platform stops taking the first of them.
    """

    wanted: int = 0
    answered: int = 0
    unanswered: int = 0
    unknown: int = 0
    surely_in_time: int = 0
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
    return replace(whole, answers=_answers(workspace, clock_in_force(workspace, connection), shop, counted))


@dataclass(frozen=True, eq=False)
class _Day:
    """The reviews of one day; `wanted` holds of each that wants an answer when it was written, what was added when, its `replied`, its import, its grade."""

    stars: Counter[float] = field(default_factory=Counter)
    grades: Counter[Grade] = field(default_factory=Counter)
    aspects: Counter[str] = field(default_factory=Counter)
    items: Counter[str] = field(default_factory=Counter)
    complained: Counter[str] = field(default_factory=Counter)
    item_aspects: Counter[tuple[str, str]] = field(default_factory=Counter)
    titles: dict[str, str] = field(default_factory=dict)
    wanted: list[tuple[str, str | None, int | None, datetime, Grade]] = field(default_factory=list)


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
                _add(days[day], found.part(start, stop), judged.part(start, stop), imported)
    return days


def _days_of(found: ReviewColumns) -> Iterator[tuple[date, int, int]]:
    """Each day with the places of its rows, [start, stop): they stand in the order of time."""
    start = 0
    for text, rows in groupby(at[:10] for at in found.written_at):
        stop = start + sum(1 for _ in rows)
        yield date.fromisoformat(text), start, stop
        start = stop


def _add(day: _Day, found: ReviewColumns, judged: JudgedColumns, imported: Mapping[int, datetime]) -> None:
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
            found.written_at[at],
            found.appended_at[at],
            found.replied[at],
            imported[found.batch[at]],
            GRADES[judged.grade[at]],
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


def _answers(workspace: Workspace, clock: ShopClock, shop: Shop, days: Sequence[_Day]) -> Answers:
    now = workspace.now_of(shop)
    counts: Counter[str] = Counter()
    ends: list[datetime] = []
    for written, added, replied, imported, grade in chain.from_iterable(day.wanted for day in days):
        at = datetime.fromisoformat(written)
        newest = datetime.fromisoformat(max(written, added or written))
        due, closes = clock.due(at, grade, shop.platform), closes_at(newest, shop.platform)
        counts["wanted"] += 1
        counts["unknown" if replied is None else "answered" if replied else "unanswered"] += 1
        if replied:
            counts["surely_in_time"] += due is not None and imported <= due
        elif closes is None or now < closes:
            counts["waiting"] += 1
            counts["missed"] += due is not None and due <= now
            ends += [closes] if closes is not None else []
    return Answers(**counts, closes=min(ends, default=None))
