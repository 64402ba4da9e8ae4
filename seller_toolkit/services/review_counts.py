"""How many reviews say what in some days, counted column by column: a month of a hundred thousand is read in a breath.

The grades and complaints are those that `review_inbox.judged` gives for the same days.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from math import fsum

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews.deadlines import closes_at, first_answer_due
from seller_toolkit.reviews.tallies import JudgedColumns, Reader
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, reviews
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.reviews import ReviewColumns

STARS = (1, 2, 3, 4, 5)
MOST_KEPT = 40
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
    workspace: Workspace, connection: Connection, shop: Shop, first: date, last: date, *, context: JobContext | None = None
) -> ReviewCounts:  # fmt: skip
    """Count them in stretches, between which a cancel of `context` takes effect; the progress is not told, only the cancel."""
    context = (context or JobContext()).silent()
    reader = workspace.kept_for("texts of reviews", workspace.tagger, lambda: Reader(workspace.tagger))
    tally = _Tally(workspace, connection, shop)
    with collector_at_rest():
        for found in reviews.in_stretches(connection, shop.id, first, last, size=STRETCH):
            context.report(0, 0)
            tally.add(found, reader.judge(found.text, found.stars))
    context.report(0, 0)
    return tally.counts(first, last)


def kept_counts(
    workspace: Workspace, connection: Connection, shop: Shop, first: date, last: date
) -> ReviewCounts:  # fmt: skip
    """The same without the answers, which change by the hour; kept until something is imported or undone."""
    key = (workspace.store, workspace.tagger, batches.stamp(connection))
    kept: dict[tuple[int, date, date], ReviewCounts] = workspace.kept_for("counts of reviews", key, dict)
    asked = (shop.id, first, last)
    if asked not in kept:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        kept[asked] = replace(count_reviews(workspace, connection, shop, first, last), answers=Answers())
    return kept[asked]


class _Tally:
    """What the stretches add up to."""

    def __init__(self, workspace: Workspace, connection: Connection, shop: Shop) -> None:
        self._connection, self._platform = connection, shop.platform
        self._now, self._hours = workspace.now_of(shop), workspace.settings["first_answer_hours"]
        self._imported: dict[int, datetime] = {}
        self._stars: Counter[float] = Counter()
        self._grades: Counter[Grade] = Counter(dict.fromkeys(Grade, 0))
        self._aspects: Counter[str] = Counter()
        self._items: Counter[str] = Counter()
        self._complained: Counter[str] = Counter()
        self._item_aspects: Counter[tuple[str, str]] = Counter()
        self._titles: dict[str, str] = {}
        self._answers: Counter[str] = Counter()
        self._closes: datetime | None = None

    def add(self, found: ReviewColumns, judged: JudgedColumns) -> None:
        self._stars.update(star for star in found.stars if star is not None)
        self._grades.update(judged.grades())
        self._aspects.update(judged.aspects())
        self._items.update(found.item)
        self._titles.update((item, title) for item, title in zip(found.item, found.title, strict=True) if title)
        self._item_aspects.update((found.item[place], aspect) for place, aspect in judged.named())
        complaints = judged.complaints()
        self._complained.update(found.item[place] for place in complaints)
        self._imported |= batches.times(self._connection, set(found.batch) - self._imported.keys())
        for place in complaints:
            self._answer(found.written_at[place], found.replied[place], self._imported[found.batch[place]])

    def counts(self, first: date, last: date) -> ReviewCounts:
        rated = self._stars.total()
        by_stars: Counter[int] = Counter()
        for star, count in self._stars.items():
            by_stars[min(max(int(star + 0.5), STARS[0]), STARS[-1])] += count
        return ReviewCounts(
            first=first,
            last=last,
            count=self._grades.total(),
            rated=rated,
            mean=fsum(star * count for star, count in self._stars.items()) / rated if rated else None,
            by_stars=tuple(by_stars[star] for star in STARS),
            grades=dict(self._grades),
            aspects=dict(self._aspects),
            item_aspects=dict(self._item_aspects),
            items=dict(self._items),
            complained=dict(self._complained),
            titles=self._titles,
            answers=Answers(**self._answers, closes=self._closes),
        )

    def _answer(self, written: str, replied: int | None, imported: datetime) -> None:
        """One that wants an answer."""
        at = datetime.fromisoformat(written)
        due, closes = first_answer_due(at, self._platform, self._hours), closes_at(at, self._platform)
        self._answers["wanted"] += 1
        self._answers["unknown" if replied is None else "answered" if replied else "unanswered"] += 1
        if replied:
            self._answers["surely_in_time"] += imported <= due
        elif closes is None or self._now < closes:
            self._answers["waiting"] += 1
            self._answers["missed"] += due <= self._now
            if closes is not None:
                self._closes = closes if self._closes is None else min(self._closes, closes)
