"""Topics that rise in a shop's reviews: per item, SKU, courier and for the whole shop; and new words that are offered as topics."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis.rising import BASE_WEEKS, Kind, Rise, find_rises
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.reviews import ASPECTS, Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews.new_words import KnownWords, PlainWords, new_words
from seller_toolkit.reviews.tag_tree import TagTree
from seller_toolkit.reviews.telling_words import telling_words
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.own_tags import tree_in_force
from seller_toolkit.services.reviews.topic_subjects import CountedTopics, Subject, count_topics
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, item_snapshots, own_tags, shops, topic_counts, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.topic_counts import JudgedReviews

WEEKS = 26
WORDS = 5

_DELIVERY = ("logistics", "packaging")
_MOST_SUBJECTS_WITH_WORDS = 8
_MOST_NEW_WORDS = 12
_MOST_TEXTS = 4000  # that a subject's words are held against
_COVERS = 0.7  # a narrower topic or subject with so much of a wider one says the same
_PRAISE = tuple(Grade).index(Grade.PRAISE)


@dataclass(frozen=True)
class RisingTopic:
    """A topic that is named more often. `before` and `now` are shares of the subject's reviews, `mentions` of `reviews` now.

    `since` is the first day of what counts as now. `covered`: a narrower topic or subject of the list says the same.
    `words` explain it: they tell its complaints from the shop's other reviews.
    """

    topic: str
    label: str
    aspect: str
    subject: Subject
    kind: Kind
    before: float
    now: float
    mentions: int
    reviews: int
    since: date
    words: tuple[str, ...]
    covered: bool


@dataclass(frozen=True)
class FewReviews:
    """A subject with too few reviews a week for a rise to be seen in time."""

    subject: Subject
    a_week: float


@dataclass(frozen=True)
class OfferedWord:
    """A word that the lexicon does not know, of which item's complaints it is, and the aspect that these name most."""

    word: str
    subject: Subject
    texts: int
    aspect: str


@dataclass(frozen=True)
class TopicsView:
    """The clearest rise first. `until` None: no dated review was judged yet. `delivered`: share of reviews with a courier."""

    shop: Shop
    until: date | None
    weeks: int
    topics: tuple[RisingTopic, ...] = ()
    too_few: tuple[FewReviews, ...] = ()
    new_words: tuple[OfferedWord, ...] = ()
    delivered: float = 0.0


def rising_topics(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[TopicsView]:
    """What rises in a shop's last 26 weeks, up to its newest review; kept until verdicts, imports or tags change."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        tree = tree_in_force(workspace, connection)
        today = workspace.today_of(shop)
        said = tuple(own_tags.all_said(connection))
        ignored = str(workspace.settings["ignored_topics"])
        key = (
            workspace.store, verdicts.change_number(connection), batches.stamp(connection), today, said, ignored,
            tuple(sorted(tree.aliases.items())),
            tuple(node.label for node in tree.nodes.values()),
        )  # fmt: skip
        look = _Look(workspace, connection, shop, tree)
        return Outcome(workspace.kept_for(f"rising topics of shop {shop_id}", key, lambda: look.view(today)))


def ignore_word(context: JobContext, workspace: Workspace, word: str) -> Outcome[str]:
    """Offer this word no more."""
    context.report(0, 1)
    kept = str(workspace.settings["ignored_topics"]).split("\n")
    workspace.settings.set("ignored_topics", "\n".join(one for one in dict.fromkeys([*kept, word]) if one))
    return Outcome(word)


class _Look:
    def __init__(self, workspace: Workspace, connection: Connection, shop: Shop, tree: TagTree) -> None:
        self._workspace, self._connection, self._shop, self._tree = workspace, connection, shop, tree
        self._plain = PlainWords(workspace.lexicon)
        self._known = KnownWords(workspace.lexicon)

    def view(self, today: date) -> TopicsView:
        last = topic_counts.last_day(self._connection, self._shop.id, today)
        if last is None:
            return TopicsView(self._shop, None, 0)
        first = last - timedelta(days=7 * WEEKS - 1)
        reviews = topic_counts.reviews_between(self._connection, self._shop.id, first, last)
        # Weeks before the first review are none in which nobody complained.
        weeks = max(1, min(WEEKS, (last - date.fromisoformat(reviews.written_at[0][:10])).days // 7 + 1))
        counted = count_topics(
            reviews,
            topic_counts.tags_between(self._connection, self._shop.id, first, last),
            topic_counts.couriers(self._connection, self._shop.id),
            last=last,
            weeks=weeks,
            stands_for=self._tree.canonical,
            of_delivery=frozenset(tag for aspect in _DELIVERY for tag in self._tree.members(aspect)),
        )
        rises = find_rises(counted.counts)
        self._plain = self._plain_words(reviews)
        topics = tuple(self._topics(reviews, counted, rises.found, last))
        few = sorted(self._few(counted, rises.too_few), key=lambda one: -one.a_week)
        words = tuple(self._new_words(reviews, counted))[:_MOST_NEW_WORDS]
        return TopicsView(self._shop, last, weeks, topics, tuple(few), words, counted.delivered)

    def _few(self, counted: CountedTopics, places: Sequence[int]) -> Iterator[FewReviews]:
        """Subjects that had any review in the last weeks, without the SKUs of items that are named themselves."""
        items = {counted.subjects[place].item for place in places if counted.subjects[place].kind == "item"}
        for place in places:
            subject = counted.subjects[place]
            recent = counted.counts.reviews[place, -BASE_WEEKS:]
            if recent.sum() and not (subject.kind == "sku" and subject.item in items):
                yield FewReviews(subject, float(recent.mean()))

    def _topics(
        self, reviews: JudgedReviews, counted: CountedTopics, rises: Sequence[Rise], last: date
    ) -> Iterator[RisingTopic]:
        rows = {rise: _rows_now(counted, rise) for rise in rises}
        for rise in rises:
            topic = counted.topics[rise.topic]
            yield RisingTopic(
                topic, self._tree.label(topic), self._tree.aspect_of(topic), counted.subjects[rise.subject], rise.kind, rise.before, rise.now,
                rise.mentions, rise.reviews, last - timedelta(days=7 * (counted.counts.weeks - rise.first_week) - 1),
                self._words(reviews, rows[rise]), self._is_covered(counted, rise, rows),
            )  # fmt: skip

    def _is_covered(self, counted: CountedTopics, rise: Rise, rows: Mapping[Rise, frozenset[int]]) -> bool:
        """A cause of the aspect, or an item or SKU of the subject, has nearly all of its mentions."""
        topic, subject = counted.topics[rise.topic], counted.subjects[rise.subject]
        below = self._tree.members(topic) - {topic}
        for other, own in rows.items():
            narrower_topic = counted.topics[other.topic] in below
            narrower_subject = len(counted.rows[other.subject]) < len(counted.rows[rise.subject])
            same_topic = other.topic == rise.topic or narrower_topic
            if subject.kind == "courier" and other.subject != rise.subject:
                continue
            narrower = (narrower_topic and other.subject == rise.subject) or (narrower_subject and same_topic)
            if other != rise and narrower and len(own & rows[rise]) >= _COVERS * len(rows[rise]):
                return True
        return False

    def _words(self, reviews: JudgedReviews, rows: frozenset[int]) -> tuple[str, ...]:
        texts = self._texts(reviews, sorted(rows))
        others = self._texts(reviews, _thinned([row for row in range(len(reviews)) if row not in rows]))

        def tells(word: str) -> bool:
            return self._known.knows(word) or not self._plain.has(word)

        found = telling_words(texts, others, most=WORDS, wanted=tells)
        return tuple(one.word for one in found)

    def _plain_words(self, reviews: JudgedReviews) -> PlainWords:
        """What items are called says nothing of what is wrong with them."""
        titles = {*reviews.title, *item_snapshots.titles(self._connection, self._shop.id)}
        return PlainWords(self._workspace.lexicon, titles - {""})

    def _new_words(self, reviews: JudgedReviews, counted: CountedTopics) -> Iterator[OfferedWord]:
        """Unknown words of the items that are complained of most, each word once."""
        known = KnownWords(
            self._workspace.lexicon, [*self._own_words(), *str(self._workspace.settings["ignored_topics"]).split()]
        )
        complaints = {row for row, grade in enumerate(reviews.grade) if grade != _PRAISE}
        own = [
            (subject, sorted(complaints.intersection(rows)))
            for subject, rows in zip(counted.subjects, counted.rows, strict=True)
            if subject.kind in ("item", "shop")
        ]
        own.sort(key=lambda one: (one[0].kind == "shop", -len(one[1])))
        offered: set[str] = set()
        for subject, rows in [*own[:_MOST_SUBJECTS_WITH_WORDS], *own[_MOST_SUBJECTS_WITH_WORDS:][-1:]]:
            rest = set(rows)
            others = _thinned([row for row in range(len(reviews)) if row not in rest])
            texts = self._read(reviews, rows[-_MOST_TEXTS:])
            for one in new_words(list(texts.values()), list(self._read(reviews, others).values()), known, self._plain):
                if one.word not in offered:
                    offered.add(one.word)
                    having = {row for row, text in texts.items() if one.word in text.lower()}
                    yield OfferedWord(one.word, subject, one.texts, _most_named(counted, having))

    def _own_words(self) -> Iterator[str]:
        for node in self._tree.nodes.values():
            yield node.label
            yield from node.words
        yield from self._tree.aliases

    def _texts(self, reviews: JudgedReviews, rows: Sequence[int]) -> list[str]:
        return list(self._read(reviews, rows).values())

    def _read(self, reviews: JudgedReviews, rows: Sequence[int]) -> dict[int, str]:
        """The texts of these rows, without empty ones."""
        found = topic_counts.texts_of(self._connection, [reviews.number[row] for row in rows])
        return {row: text for row in rows if (text := found.get(reviews.number[row], ""))}


def _most_named(counted: CountedTopics, rows: Set[int]) -> str:
    """The aspect that most of these reviews complain of; quality where they name none."""
    return max(ASPECTS, key=lambda aspect: len(rows & counted.said.get(aspect, frozenset())))


def _rows_now(counted: CountedTopics, rise: Rise) -> frozenset[int]:
    """The reviews that complain of a rise's topic since it rises."""
    said = counted.said[counted.topics[rise.topic]]
    return frozenset(row for row in counted.rows[rise.subject] if row in said and counted.week[row] >= rise.first_week)


def _thinned(rows: Sequence[int]) -> Sequence[int]:
    """Evenly spread, at most so many as words are held against."""
    return rows[:: -(-len(rows) // _MOST_TEXTS)] if len(rows) > _MOST_TEXTS else rows
