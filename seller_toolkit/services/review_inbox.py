"""Reviews with what the program says of them: tags with evidence, grade, nature, deadline."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.reviews import Grade, Nature, Polarity, Review, ReviewTags
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language
from seller_toolkit.reviews import deadlines, grading
from seller_toolkit.services.clock import ShopClock, clock_in_force
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import reviews, shops

WANTS_ANSWER = (Grade.BAD, Grade.MIDDLING, Grade.HIDDEN_COMPLAINT)


@dataclass(frozen=True)
class JudgedReview:
    """One review and everything that is said of it.

    `deadline` is None where none is known or none is needed; `closes` is when the platform stops taking a reply, None
    where its rule is not known.
    """

    review: Review
    shop: Shop
    tags: ReviewTags
    grade: Grade
    nature: Nature | None
    deadline: datetime | None
    closes: datetime | None = None

    @property
    def open(self) -> bool:
        """It wants an answer and has none yet, as far as the exports say."""
        return self.wants_answer and not self.review.replied

    @property
    def wants_answer(self) -> bool:
        """It complains, answered or not."""
        return self.grade in WANTS_ANSWER

    @property
    def item(self) -> str:
        """What tells its item from others: the item's id, or its title where the export gives no id."""
        return self.review.item_id or self.review.item_title

    def waits(self, now: datetime) -> bool:
        """It is open, and the platform still takes an answer."""
        return self.open and (self.closes is None or now < self.closes)


@dataclass(frozen=True)
class TopicCount:
    """How many complaints name an aspect, now and in the equal period before; `total` counts undated ones too."""

    aspect: str
    label: str
    now: int
    before: int
    total: int = 0


@dataclass(frozen=True)
class InboxView:
    """The inbox as the tab shows it. Counts are before grade, tag and due filters.

    `by_grade`, `by_aspect` and `seen` are of the wanted period (`first` to `last`, None: every day), the other counts of
    every day. `by_item` says how many complaints each `JudgedReview.item` has.
    """

    reviews: tuple[JudgedReview, ...]
    total: int
    by_grade: Mapping[Grade, int]
    by_aspect: tuple[TopicCount, ...]
    overdue: int
    due_today: int
    due_soon: int
    waiting: int
    now: datetime
    aspect_labels: Mapping[str, str]
    seen: int = 0
    by_item: Mapping[str, int] = field(default_factory=dict)
    first: date | None = None
    last: date | None = None


def judged(
    context: JobContext, workspace: Workspace, shops_to_read: Sequence[Shop], *, search: str = "", first: date | None = None,
    last: date | None = None,
) -> tuple[JudgedReview, ...]:  # fmt: skip
    """All reviews of the shops, newest first, each with its tags, grade, nature and deadline."""
    by_id = {shop.id: shop for shop in shops_to_read}
    context.report(0, 2)
    with workspace.store.read() as connection:
        clock = clock_in_force(workspace, connection)
        found = reviews.page(connection, tuple(by_id), search=search, first=first, last=last)
    context.report(1, 2)
    tags = workspace.tagger.tag([review.text for review in found])
    return tuple(_judge(clock, by_id[r.shop_id], r, t) for r, t in zip(found, tags, strict=True))


def inbox(context: JobContext, workspace: Workspace, wanted: InboxFilter) -> Outcome[InboxView]:
    """The reviews that pass the filter, the most urgent first, and the counts for the filters beside them."""
    own = _own_shops(workspace, wanted.shop_id)
    now = _now_of(workspace, own)
    all_found = judged(context, workspace, own, search=wanted.search, first=wanted.first, last=wanted.last)
    first, last = wanted.period.ends(now.date()) if wanted.period and not wanted.search else (None, None)
    in_period = [one for one in all_found if _within(one, first, last)]
    pool = all_found if wanted.due or wanted.open_only or wanted.item else in_period
    shown = tuple(sorted((one for one in pool if _passes(one, wanted, now)), key=lambda one: _urgency(one, now)))
    waiting = [one for one in all_found if one.waits(now)]
    days_left = [_days_left(one.deadline, now) for one in waiting if one.deadline]
    labels = aspect_labels(workspace)
    return Outcome(
        InboxView(
            shown,
            len(all_found),
            Counter(one.grade for one in in_period),
            _topics(in_period, labels),
            sum(left < 0 for left in days_left),
            sum(left == 0 for left in days_left),
            sum(0 < left <= 3 for left in days_left),
            len(waiting),
            now,
            labels,
            len(in_period),
            Counter(one.item for one in all_found if one.wants_answer),
            first,
            last,
        )
    )


def aspect_labels(workspace: Workspace) -> dict[str, str]:
    """The word for each aspect, in the language in force."""
    return {aspect: words.of(language()) for aspect, words in workspace.lexicon.aspect_labels.items()}


def _judge(clock: ShopClock, shop: Shop, review: Review, tags: ReviewTags) -> JudgedReview:
    grade = grading.grade(review.stars, tags)
    nature = grading.nature(review.text, tags) if grade in WANTS_ANSWER else None
    deadline = deadlines.deadline(review, grade, shop.platform, rules=clock.rules, calendar=clock.calendar)
    return JudgedReview(review, shop, tags, grade, nature, deadline, deadlines.reply_window(review, shop.platform))


def _own_shops(workspace: Workspace, shop_id: int | None) -> tuple[Shop, ...]:
    with workspace.store.read() as connection:
        return tuple(s for s in shops.all_shops(connection) if s.own and shop_id in (None, s.id))


def _now_of(workspace: Workspace, own: Sequence[Shop]) -> datetime:
    """The clock's time; in a store of demo shops alone, the morning after their last day."""
    now = workspace.now()
    if own and all(shop.demo for shop in own):
        return max(workspace.now_of(shop) for shop in own)
    return now


def _passes(one: JudgedReview, wanted: InboxFilter, now: datetime) -> bool:
    if wanted.grade and one.grade.value != wanted.grade:
        return False
    if wanted.tag and wanted.tag not in _aspects(one, complaints=wanted.complaints):
        return False
    if wanted.complaints and not wanted.tag and not one.wants_answer:
        return False
    if wanted.item and one.item != wanted.item:
        return False
    if wanted.open_only and not one.waits(now):
        return False
    if wanted.due:
        return one.waits(now) and one.deadline is not None and _days_left(one.deadline, now) in _DUE[wanted.due]
    return True


_DUE = {"overdue": range(-1, 0), "today": range(1), "soon": range(1, 4)}


def _days_left(deadline: datetime, now: datetime) -> int:
    """Days from today to the deadline's day; −1 once it has passed, on the same day too."""
    return (deadline.date() - now.date()).days if deadline > now else -1


def _aspects(one: JudgedReview, *, complaints: bool) -> set[str]:
    return {tag.aspect for tag in one.tags.aspects if not complaints or tag.polarity is Polarity.NEGATIVE}


def _within(one: JudgedReview, first: date | None, last: date | None) -> bool:
    """A review without a time belongs to every period: nothing says that it does not."""
    if one.review.written_at is None or first is None or last is None:
        return True
    return first <= one.review.written_at.date() <= last


def _urgency(one: JudgedReview, now: datetime) -> tuple[bool, bool, float, float]:
    """Waiting ones first: those that can still be in time, the soonest before the others, then the latest missed ones."""
    written = one.review.written_at.timestamp() if one.review.written_at else 0.0
    waits = one.waits(now)
    left = (one.deadline - now).total_seconds() if waits and one.deadline else float("inf")
    return (not waits, left <= 0, abs(left), -written)


def _topics(found: Sequence[JudgedReview], labels: Mapping[str, str]) -> tuple[TopicCount, ...]:
    """Complaints by aspect in the newer and the older half of the days that the reviews span."""
    days = [one.review.written_at.date() for one in found if one.review.written_at]
    middle = min(days) + (max(days) - min(days)) / 2 if days else date.max
    now: Counter[str] = Counter()
    before: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for one in found:
        named = _aspects(one, complaints=True)
        total.update(named)
        if one.review.written_at is not None:
            (now if one.review.written_at.date() > middle else before).update(named)
    names = sorted(total, key=lambda aspect: (-now[aspect], -total[aspect], aspect))
    return tuple(TopicCount(name, labels[name], now[name], before[name], total[name]) for name in names)
