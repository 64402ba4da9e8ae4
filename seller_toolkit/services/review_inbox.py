"""Reviews with what the program says of them: tags with evidence, grade, nature, deadline."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.reviews import Grade, Nature, Polarity, Review, ReviewTags
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language
from seller_toolkit.reviews import deadlines, grading
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import reviews, shops

WANTS_ANSWER = (Grade.BAD, Grade.MIDDLING, Grade.HIDDEN_COMPLAINT)


@dataclass(frozen=True)
class JudgedReview:
    """One review and everything that is said of it. `deadline` is None where none is known or none is needed."""

    review: Review
    shop: Shop
    tags: ReviewTags
    grade: Grade
    nature: Nature | None
    deadline: datetime | None

    @property
    def open(self) -> bool:
        """It wants an answer and has none yet, as far as the exports say."""
        return self.grade in WANTS_ANSWER and not self.review.replied


@dataclass(frozen=True)
class TopicCount:
    """How many complaints name an aspect, now and in the equal period before."""

    aspect: str
    label: str
    now: int
    before: int


@dataclass(frozen=True)
class InboxView:
    """The inbox as the tab shows it. Counts are of the whole period, before grade, tag and due filters."""

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


def judged(
    context: JobContext, workspace: Workspace, shops_to_read: Sequence[Shop], *, search: str = "", first: date | None = None,
    last: date | None = None,
) -> tuple[JudgedReview, ...]:  # fmt: skip
    """All reviews of the shops, newest first, each with its tags, grade, nature and deadline."""
    by_id = {shop.id: shop for shop in shops_to_read}
    context.report(0, 2)
    with workspace.store.read() as connection:
        found = reviews.page(connection, tuple(by_id), search=search, first=first, last=last)
    context.report(1, 2)
    tags = workspace.tagger.tag([review.text for review in found])
    return tuple(_judge(workspace, by_id[r.shop_id], r, t) for r, t in zip(found, tags, strict=True))


def inbox(context: JobContext, workspace: Workspace, wanted: InboxFilter) -> Outcome[InboxView]:
    """The reviews that pass the filter, the most urgent first, and the counts for the filters beside them."""
    own = _own_shops(workspace, wanted.shop_id)
    now = _now_of(workspace, own)
    all_found = judged(context, workspace, own, search=wanted.search, first=wanted.first, last=wanted.last)
    shown = tuple(sorted((one for one in all_found if _passes(one, wanted, now)), key=lambda one: _urgency(one, now)))
    waiting = [one for one in all_found if one.open and one.deadline is not None]
    days_left = [
        (one.deadline.date() - now.date()).days if one.deadline > now else -1 for one in waiting if one.deadline
    ]
    labels = aspect_labels(workspace)
    return Outcome(
        InboxView(
            shown,
            len(all_found),
            Counter(one.grade for one in all_found),
            _topics(all_found, labels),
            sum(left < 0 for left in days_left),
            sum(left == 0 for left in days_left),
            sum(0 < left <= 3 for left in days_left),
            sum(one.open for one in all_found),
            now,
            labels,
        )
    )


def aspect_labels(workspace: Workspace) -> dict[str, str]:
    """The word for each aspect, in the language in force."""
    return {aspect: words.of(language()) for aspect, words in workspace.lexicon.aspect_labels.items()}


def _judge(workspace: Workspace, shop: Shop, review: Review, tags: ReviewTags) -> JudgedReview:
    grade = grading.grade(review.stars, tags)
    nature = grading.nature(review.text, tags) if grade in WANTS_ANSWER else None
    hours = workspace.settings["first_answer_hours"]
    deadline = deadlines.deadline(review, grade, shop.platform, first_answer_hours=hours)
    return JudgedReview(review, shop, tags, grade, nature, deadline)


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
    if wanted.tag and not any(tag.aspect == wanted.tag for tag in one.tags.aspects):
        return False
    if wanted.open_only and not one.open:
        return False
    if wanted.due == "overdue":
        return one.open and one.deadline is not None and one.deadline <= now
    if wanted.due == "today":
        return one.open and one.deadline is not None and one.deadline > now and one.deadline.date() == now.date()
    return True


def _urgency(one: JudgedReview, now: datetime) -> tuple[bool, float, float]:
    """Open ones first, those whose deadline is nearest to now, just missed or soon, before the others."""
    written = one.review.written_at.timestamp() if one.review.written_at else 0.0
    distance = abs((one.deadline - now).total_seconds()) if one.open and one.deadline else float("inf")
    return (not one.open, distance, -written)


def _topics(found: Sequence[JudgedReview], labels: Mapping[str, str]) -> tuple[TopicCount, ...]:
    """Complaints by aspect in the newer and the older half of the days that the reviews span."""
    days = [one.review.written_at.date() for one in found if one.review.written_at]
    if not days:
        return ()
    middle = min(days) + (max(days) - min(days)) / 2
    now: Counter[str] = Counter()
    before: Counter[str] = Counter()
    for one in found:
        if one.review.written_at is None:
            continue
        side = now if one.review.written_at.date() > middle else before
        side.update(tag.aspect for tag in one.tags.aspects if tag.polarity is Polarity.NEGATIVE)
    names = sorted(now | before, key=lambda aspect: (-now[aspect], aspect))
    return tuple(TopicCount(name, labels[name], now[name], before[name]) for name in names)
