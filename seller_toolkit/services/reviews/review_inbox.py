"""The inbox: reviews with what the program says of them, page by page, and how many stand under each filter."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.reviews import ASPECTS, Grade, Nature, Polarity
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language
from seller_toolkit.reviews.tag_tree import TagTree
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews import reading
from seller_toolkit.services.reviews.judged_reviews import (
    GRADES,
    NATURES,
    POLARITIES,
    WANTS_ANSWER,
    JudgedReview,
    aspect_labels,
    with_verdicts,
)
from seller_toolkit.services.reviews.own_tags import tags_below, tree_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_changes, review_pages, review_search, review_totals, reviews, shops, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.review_changes import ReviewChange
from seller_toolkit.store.review_pages import Place, Wanted
from seller_toolkit.store.review_totals import Scope
from seller_toolkit.store.values import time_text

__all__ = ["WANTS_ANSWER", "JudgedReview", "aspect_labels"]
PAGE = 60
"""Reviews that are read at a time."""
SOON_DAYS = 3
"""Days after today in which an answer is due soon."""
_ALL, _LEAST_READ = 1 << 40, 200
_PRAISED_COMPLAINT = ((GRADES.index(Grade.HIDDEN_COMPLAINT),), None)
_BLAMED_PRAISE = (
    (GRADES.index(Grade.BAD), GRADES.index(Grade.MIDDLING)), POLARITIES.index(Polarity.POSITIVE)
)  # fmt: skip


@dataclass(frozen=True)
class TopicCount:
    """How many complaints name an aspect, now and in the equal period before; `total` counts undated ones too."""

    aspect: str
    label: str
    now: int
    before: int
    total: int = 0


@dataclass(frozen=True)
class InboxCounts:
    """How many reviews stand under each filter of the inbox, before any is chosen; during a search, of those it finds.

    `by_grade`, `by_aspect`, `by_cause` and `in_period` are of the wanted period (`first` to `last`, None: every day), the
    others of every day. `blamed` have few stars and words of praise; the reverse is `Grade.HIDDEN_COMPLAINT`.
    """

    now: datetime
    total: int = 0
    by_grade: Mapping[Grade, int] = field(default_factory=dict)
    by_aspect: tuple[TopicCount, ...] = ()
    by_cause: Mapping[str, int] = field(default_factory=dict)
    overdue: int = 0
    due_today: int = 0
    due_soon: int = 0
    waiting: int = 0
    unseen: int = 0
    blamed: int = 0
    cause_labels: Mapping[str, str] = field(default_factory=dict)
    by_owner: Mapping[str, int] = field(default_factory=dict)
    by_change: Mapping[str, int] = field(default_factory=dict)
    by_channel: Mapping[str, int] = field(default_factory=dict)
    aspect_labels: Mapping[str, str] = field(default_factory=dict)
    in_period: int = 0
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class InboxView(InboxCounts):
    """The counts with the reviews that pass the filter."""

    reviews: tuple[JudgedReview, ...] = ()
    by_item: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class InboxPage:
    """The next reviews of a filter; `after` is where the page behind begins, None where there is none.

    `judged_all`: no review waits for being judged or for a new deadline. `tags_below` are causes and own tags by aspect.
    """

    reviews: tuple[JudgedReview, ...]
    after: Place | None
    now: datetime
    aspect_labels: Mapping[str, str]
    any_reviews: bool = True
    judged_all: bool = True
    tags_below: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class ReviewCard:
    """One review in full: `others` is how many more complaints its item has, `changes` what imports saw change in it."""

    review: JudgedReview
    tags: tuple[str, ...]
    others: int
    changes: tuple[ReviewChange, ...]
    now: datetime
    aspect_labels: Mapping[str, str]


def judged(
    context: JobContext, workspace: Workspace, shops_to_read: Sequence[Shop], *, search: str = "", first: date | None = None,
    last: date | None = None, passes: Callable[[JudgedReview], bool] = lambda _: True, limit: int | None = None,
) -> tuple[JudgedReview, ...]:  # fmt: skip
    """The reviews of the shops that pass, newest first, at most `limit`; those without a verdict yet are judged now."""
    by_id = {shop.id: shop for shop in shops_to_read}
    found: list[JudgedReview] = []
    piece = None if limit is None else max(_LEAST_READ, 2 * limit)
    offset = 0
    context.report(0, 2)
    with workspace.store.read() as connection:
        while limit is None or len(found) < limit:
            part = reviews.page(
                connection, tuple(by_id), search=search, first=first, last=last, limit=piece, offset=offset
            )
            context.report(1, 2)
            found += filter(passes, with_verdicts(workspace, connection, by_id, part))
            if piece is None or len(part) < piece:
                break
            offset, piece = offset + piece, 2 * piece
    return tuple(found[:limit])


def inbox(
    context: JobContext, workspace: Workspace, wanted: InboxFilter, *, newest_first: bool = False
) -> Outcome[InboxView]:
    """All reviews that pass the filter with the counts; what waits for being judged is judged first."""
    reading.catch_up(context.silent(), workspace)
    found = page(context, workspace, wanted, newest_first=newest_first, limit=_ALL).value
    counted = counts(context, workspace, wanted).value
    with workspace.store.read() as connection:
        scope = _scope(connection, _own_shops(connection, wanted.shop_id), wanted)
        items = review_totals.by_item(connection, scope, verdicts.PRAISE)
    numbers = {one.name: getattr(counted, one.name) for one in fields(counted)}
    return Outcome(InboxView(**numbers, reviews=found.reviews, by_item=items))


def page(
    context: JobContext, workspace: Workspace, wanted: InboxFilter, *, newest_first: bool = False,
    after: Place | None = None, limit: int = PAGE,
) -> Outcome[InboxPage]:  # fmt: skip
    """The next reviews of a filter: by deadline (what can be in time, what is late, the rest) or the newest first."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        own = _own_shops(connection, wanted.shop_id)
        now = _now_of(workspace, own)
        places = review_pages.page(
            connection,
            _asked(workspace, connection, wanted, own, now),
            now=time_text(now),
            newest_first=newest_first,
            after=after,
            limit=limit,
        )
        context.report(0, 1)
        by_number = reviews.by_numbers(connection, [place.number for place in places])
        found = with_verdicts(
            workspace, connection, {s.id: s for s in own}, [by_number[place.number] for place in places], in_full=True
        )
        behind = places[-1] if len(places) == limit else None
        some = bool(found) or any(review_totals.has_any(connection, shop.id) for shop in own)
        done = reading.is_up_to_date(workspace, connection)
    return Outcome(InboxPage(found, behind, now, aspect_labels(workspace), some, done, tags_below(workspace)))


def counts(context: JobContext, workspace: Workspace, wanted: InboxFilter) -> Outcome[InboxCounts]:
    """How many reviews stand under each filter of a shop and period; kept until something is written or a minute is over."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        own = _own_shops(connection, wanted.shop_id)
        now = _now_of(workspace, own)
        days = wanted.period.ends(now.date()) if wanted.period and not wanted.search else (None, None)
        stamp = verdicts.change_number(connection), now.replace(second=0, microsecond=0), wanted.search
        key = (workspace.store, workspace.store.writes, language(), own, days, stamp)

        def count() -> InboxCounts:
            return _counted(workspace, connection, _scope(connection, own, wanted), days, now)

        return Outcome(workspace.kept_for("counts of the inbox", key, count))


def count(context: JobContext, workspace: Workspace, wanted: InboxFilter) -> Outcome[int]:
    """How many reviews pass the filter."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        own = _own_shops(connection, wanted.shop_id)
        now = _now_of(workspace, own)
        asked = _asked(workspace, connection, wanted, own, now)
        return Outcome(review_pages.count(connection, asked, now=time_text(now)))


def card(context: JobContext, workspace: Workspace, number: int) -> Outcome[ReviewCard | None]:
    """One review in full; None where it is gone."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        found = reviews.by_numbers(connection, [number]).get(number)
        if found is None:
            return Outcome(None)
        own = {shop.id: shop for shop in shops.all_shops(connection)}
        (one,) = with_verdicts(workspace, connection, own, [found], in_full=True)
        complaints = review_totals.of_item(connection, found.shop_id, one.item, verdicts.PRAISE) if one.item else 0
        tags = verdicts.tags_of(connection, [number]).get(number, ())
        changes = review_changes.of_reviews(connection, [number]).get(number, ())
    others = max(0, complaints - one.wants_answer)
    now = workspace.now_of(one.shop)
    return Outcome(ReviewCard(one, tags, others, changes, now, aspect_labels(workspace)))


def mark_seen(context: JobContext, workspace: Workspace, numbers: Sequence[int], *, seen: bool = True) -> Outcome[int]:
    """Note that these reviews were seen, or that they are unseen again; the answer is how many that changes."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        return Outcome(verdicts.see(connection, numbers, workspace.now() if seen else None))


def set_nature(context: JobContext, workspace: Workspace, number: int, nature: str) -> Outcome[None]:
    """Say of what nature a complaint is; "" leaves it to its words again."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        place = NATURES.index(Nature(nature)) if nature else None
        verdicts.set_nature(connection, number, place, by_hand=bool(nature))
        if not nature:
            reading.judge_again(context, workspace, connection, [number])
    return Outcome(None, frozenset({Part.REVIEWS}))


def mark_all_seen(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[int]:
    """Note that every review of the shop, or of all own ones, was seen."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        own = [shop.id for shop in _own_shops(connection, shop_id)]
        return Outcome(verdicts.see_all(connection, own, workspace.now()))


# --- inside -------------------------------------------------------------------------------------------------------


def _own_shops(connection: Connection, shop_id: int | None) -> tuple[Shop, ...]:
    return tuple(s for s in shops.all_shops(connection) if s.own and shop_id in (None, s.id))


def _now_of(workspace: Workspace, own: Sequence[Shop]) -> datetime:
    """The clock's time; in a store of demo shops alone, the morning after their last day."""
    now = workspace.now()
    if own and all(shop.demo for shop in own):
        return max(workspace.now_of(shop) for shop in own)
    return now


def _scope(connection: Connection, own: Sequence[Shop], wanted: InboxFilter) -> Scope:
    """During a search only what it finds is counted."""
    ids = tuple(shop.id for shop in own)
    return Scope(ids, tuple(review_search.every(connection, words)) if (words := wanted.search.split()) else None)


def _asked(
    workspace: Workspace, connection: Connection, wanted: InboxFilter, own: Sequence[Shop], now: datetime
) -> Wanted:
    """The filter in the store's own terms; a tag stands for what was merged into it and what stands below it, too."""
    tree = tree_in_force(workspace, connection)
    tags = tree.looked_for(wanted.tag) if wanted.tag else frozenset()
    of_every_day = wanted.search or wanted.due or wanted.open_only or wanted.item or wanted.seen is not None
    beside = wanted.at_odds or wanted.owner or wanted.change or wanted.channel
    looks_back = not (of_every_day or beside)
    first, last = wanted.period.ends(now.date()) if wanted.period and looks_back else (None, None)
    grades = [place for place, grade in enumerate(GRADES) if wanted.grade in ("", grade.value)]
    mentions = wanted.tag in ASPECTS and not wanted.complaints
    if wanted.complaints and not wanted.tag:
        grades = [place for place in grades if place != verdicts.PRAISE]
    at_odds = {"praised": _PRAISED_COMPLAINT, "blamed": _BLAMED_PRAISE}
    return Wanted(
        tuple(shop.id for shop in own),
        grades=() if len(grades) == len(GRADES) else tuple(grades),
        natures=(NATURES.index(Nature(wanted.nature)),) if wanted.nature else (),
        tags=tuple(sorted(tags - {wanted.tag} if mentions else tags)),
        mentions=1 << ASPECTS.index(wanted.tag) if mentions else 0,
        item=wanted.item,
        first=wanted.first or first,
        last=wanted.last or last,
        waiting=wanted.open_only,
        due=_due_between(wanted.due, now) if wanted.due else None,
        seen=wanted.seen,
        against=(at_odds[wanted.at_odds],) if wanted.at_odds else (),
        owner=wanted.owner,
        change=wanted.change,
        channel=wanted.channel,
        words=tuple(wanted.search.split()),
        surest_first=wanted.surest_first and wanted.grade == Grade.HIDDEN_COMPLAINT.value,
    )


def _due_between(due: str, now: datetime) -> tuple[str, str]:
    """From when to when a deadline counts as overdue, as today's, as one of the next three days."""
    behind = now.replace(microsecond=0) + timedelta(seconds=1)
    day = datetime.combine(now.date(), datetime.min.time())
    ends = {
        "overdue": (behind, behind),
        "today": (behind, day + timedelta(days=1)),
        "soon": (max(behind, day + timedelta(days=1)), day + timedelta(days=SOON_DAYS + 1)),
    }
    first, last = ends[due]
    return ("" if due == "overdue" else time_text(first)), time_text(last)


def _counted(
    workspace: Workspace, connection: Connection, scope: Scope, days: review_totals.Days, now: datetime
) -> InboxCounts:
    labels, tree = aspect_labels(workspace), tree_in_force(workspace, connection)
    grades = review_totals.by_grade(connection, scope, days)
    tags = _by_tag(connection, tree, scope, days)
    waiting, due = review_totals.due_days(connection, scope, time_text(now))
    coming = {str(now.date() + timedelta(days=ahead)): ahead for ahead in range(SOON_DAYS + 1)}
    left = {coming[day]: count for day, count in due.items() if day in coming}
    return InboxCounts(
        total=review_totals.total(connection, scope),
        by_grade={grade: grades[place] for place, grade in enumerate(GRADES) if place in grades},
        by_aspect=_topics(tags, labels),
        by_cause={tag: total for tag, (total, _, _) in tags.items() if tag not in ASPECTS},
        cause_labels={tag: tree.label(tag) for tag in tags if tag not in ASPECTS},
        overdue=due.get("", 0),
        due_today=left.get(0, 0),
        due_soon=sum(count for ahead, count in left.items() if ahead),
        waiting=waiting,
        unseen=review_totals.unseen(connection, scope),
        blamed=review_totals.at_odds(connection, scope, *_BLAMED_PRAISE),
        by_owner=review_totals.by_owner(connection, scope),
        by_change=review_totals.by_change(connection, scope),
        by_channel=review_totals.by_channel(connection, scope),
        now=now,
        aspect_labels=labels,
        in_period=sum(grades.values()),
        first=days[0],
        last=days[1],
    )


def _middle(known: review_totals.Days, asked: review_totals.Days) -> date:
    """The day that halves the days that there are reviews of, within those that are asked for."""
    first, last = known
    if first is None or last is None:
        return date.max
    first, last = max(first, asked[0] or first), min(last, asked[1] or last)
    return first + max(last - first, timedelta()) / 2


def _by_tag(
    connection: Connection, tree: TagTree, scope: Scope, days: review_totals.Days
) -> dict[str, tuple[int, int, int]]:
    """Complaints of each tag that stands for itself, with what was merged into it and what stands below it."""
    middle = _middle(review_totals.span(connection, scope), days)
    stored = review_totals.by_tag(connection, scope, days, middle)
    found = {}
    for tag in {*map(tree.canonical, stored), *tree.nodes}:
        several = [one for one in tree.looked_for(tag) if one in stored] if tree.canonical(tag) == tag else []
        if len(several) > 1:
            found[tag] = review_totals.of_tags(connection, scope, days, middle, several)
        elif several:
            found[tag] = stored[several[0]]
    return found


def _topics(tags: Mapping[str, tuple[int, int, int]], labels: Mapping[str, str]) -> tuple[TopicCount, ...]:
    """Complaints by aspect, in the newer and the older half of the days."""
    found = [
        TopicCount(aspect, labels[aspect], now, before, total)
        for aspect, (total, now, before) in tags.items()
        if aspect in ASPECTS
    ]
    return tuple(sorted(found, key=lambda topic: (-topic.now, -topic.total, topic.aspect)))
