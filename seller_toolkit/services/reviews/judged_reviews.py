"""Reviews with everything that the program says of them: stored verdicts, and the evidence in their texts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from seller_toolkit.domain.reviews import ASPECTS, AspectTag, Grade, Nature, Polarity, Review, ReviewTags, Sureness
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews import deadlines
from seller_toolkit.reviews.grading import sureness
from seller_toolkit.reviews.judging import NO_NATURE
from seller_toolkit.reviews.tagging import Tagger
from seller_toolkit.services.reviews.learning import judge_in_force, model_in_force, tagger_in_force
from seller_toolkit.services.reviews.own_tags import tag_labels
from seller_toolkit.services.reviews.review_dues import ReviewDues
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_learning, review_pages, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.values import read_time
from seller_toolkit.store.verdicts import Kept, ReviewTexts

WANTS_ANSWER = (Grade.BAD, Grade.MIDDLING, Grade.HIDDEN_COMPLAINT)
GRADES, POLARITIES, NATURES = tuple(Grade), tuple(Polarity), tuple(Nature)
"""What the store keeps the places in."""


@dataclass(frozen=True)
class JudgedReview:
    """One review and everything that is said of it.

    `deadline` is None where none is known or none is needed; `closes` is when the platform stops taking a reply, None
    where its rule is not known. `owner` is whose case it is, `changes` are the kinds of changes between two imports.
    `handled`: its case says that it has its answer. `corrected` are pairs of what the user said: an aspect and its polarity
    ("": not about it), and "" with the tone of the whole review. `sureness` is of a complaint behind good stars, else None.
    """

    review: Review
    shop: Shop
    tags: ReviewTags
    grade: Grade
    nature: Nature | None
    deadline: datetime | None
    closes: datetime | None = None
    seen: bool = True
    owner: str = ""
    changes: tuple[str, ...] = ()
    nature_by_hand: bool = False
    handled: bool = False
    corrected: tuple[tuple[str, str], ...] = ()
    sureness: Sureness | None = None

    @property
    def open(self) -> bool:
        """It wants an answer and has none yet, as far as the exports and its case say."""
        return self.wants_answer and not self.review.replied and not self.handled

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


def aspect_labels(workspace: Workspace) -> dict[str, str]:
    """The word for each aspect, in the language in force."""
    labels = tag_labels(workspace)
    return {aspect: labels[aspect] for aspect in ASPECTS}


def with_verdicts(
    workspace: Workspace, connection: Connection, by_id: Mapping[int, Shop], found: Sequence[Review], *, in_full: bool = False
) -> tuple[JudgedReview, ...]:  # fmt: skip
    """The reviews with their stored verdicts and the evidence in their texts; `in_full` with owners and changes too."""
    numbers = [one.number for one in found]
    kept = verdicts_of(workspace, connection, numbers)
    of = verdicts.of_numbers(connection, numbers)
    waits, due, _ = ReviewDues(workspace, connection).of(of, [kept[number].grade for number in of.number])
    until = dict(zip(of.number, zip(waits, due, strict=True), strict=True))
    by_hand = review_learning.corrected(connection, numbers)
    tags = _read(workspace, connection, of, kept, by_hand)
    beside = review_pages.beside(connection, numbers) if in_full else {}
    learned = model_in_force(workspace, connection)[1] is not None
    several = []
    for one in found:
        verdict, shop = kept[one.number], by_id[one.shop_id]
        grade = GRADES[verdict.grade]
        owner, changes = beside.get(one.number, ("", ()))
        waiting, deadline = until[one.number]
        several.append(
            JudgedReview(
                one,
                shop,
                tags[one.number],
                grade,
                None if verdict.nature is None else NATURES[verdict.nature],
                read_time(deadline) if waiting else None,
                deadlines.reply_window(one, shop.platform),
                verdict.seen_at is not None,
                owner,
                changes,
                bool(verdict.by_hand),
                grade in WANTS_ANSWER and not waiting and not one.replied,
                tuple(by_hand.get(one.number, {}).items()),
                sureness(verdict.score, learned=learned) if grade is Grade.HIDDEN_COMPLAINT else None,
            )
        )
    return tuple(several)


def verdicts_of(workspace: Workspace, connection: Connection, numbers: Sequence[int]) -> dict[int, Kept]:
    """The stored verdicts on these reviews; those that have none yet are judged now."""
    kept = verdicts.by_review(connection, numbers)
    missing = [number for number in numbers if number not in kept]
    return kept | {number: said for number, (said, _) in judged_now(workspace, connection, missing).items()}


def judged_now(
    workspace: Workspace, connection: Connection, numbers: Sequence[int]
) -> dict[int, tuple[Kept, tuple[str, ...]]]:
    """Verdicts of the judge in force on reviews that have none yet, with the tags that would be stored of each."""
    if not numbers:
        return {}
    of, judge = verdicts.of_numbers(connection, numbers), judge_in_force(workspace, connection)
    said = judge.judge(of.text, of.stars, of.appended)
    columns = (said.polarity, said.score, said.grade, said.nature, said.praised, said.complained)
    causes: defaultdict[int, list[str]] = defaultdict(list)
    for row, cause in zip(said.cause_row.tolist(), said.cause.tolist(), strict=True):
        causes[row].append(judge.causes[cause])
    return {
        number: (
            Kept(polarity, score, grade, None if nature == NO_NATURE else nature, 0, praised, bits, None, -1),
            (*aspects_of(bits), *causes[row]),
        )
        for row, (number, polarity, score, grade, nature, praised, bits) in enumerate(
            zip(of.number, *(column.tolist() for column in columns), strict=True)
        )
    }


def tags_named(workspace: Workspace, connection: Connection, number: int) -> tuple[str, ...]:
    """What a review complains of: aspects, root causes, the user's own tags; as stored, or as judged now."""
    if number in verdicts.by_review(connection, [number]):
        return verdicts.tags_of(connection, [number]).get(number, ())
    return next((tags for _, tags in judged_now(workspace, connection, [number]).values()), ())


def tags_read(workspace: Workspace, connection: Connection, numbers: Sequence[int]) -> dict[int, ReviewTags]:
    """What these reviews say with the evidence in their texts: the verdict, read by the phrase rules, corrected by the user."""
    kept, of = verdicts_of(workspace, connection, numbers), verdicts.of_numbers(connection, numbers)
    return _read(workspace, connection, of, kept, review_learning.corrected(connection, numbers))


def complained_of(workspace: Workspace, connection: Connection, numbers: Sequence[int]) -> list[tuple[str, ...]]:
    """The aspects that each of these reviews complains of, in the order of the numbers."""
    kept = verdicts_of(workspace, connection, numbers)
    named = {bits: aspects_of(bits) for bits in {one.complained for one in kept.values()}}
    return [named[kept[number].complained] for number in numbers]


def aspects_of(bits: int) -> tuple[str, ...]:
    """The aspects whose bits a verdict has set."""
    return tuple(aspect for place, aspect in enumerate(ASPECTS) if bits & 1 << place)


def _read(
    workspace: Workspace,
    connection: Connection,
    of: ReviewTexts,
    kept: Mapping[int, Kept],
    by_hand: Mapping[int, Mapping[str, str]],
) -> dict[int, ReviewTags]:
    tagger = tagger_in_force(workspace, connection)
    aspect_of = dict(zip(tagger.cause_ids, tagger.cause_aspects, strict=True))
    return {
        number: replace(
            _as_corrected(said, by_hand.get(number, {}), aspect_of),
            polarity=POLARITIES[kept[number].polarity],
            score=kept[number].score,
        )
        for number, said in zip(of.number, _tags(tagger, of.text, of.appended), strict=True)
    }


def _tags(tagger: Tagger, texts: Sequence[str], appended: Sequence[str]) -> list[ReviewTags]:
    """What each text says, places counted in the text and behind it, after a line's end, in what was added later."""
    tags = list(tagger.tag(texts))
    later = [place for place, text in enumerate(appended) if text.strip()]
    for place, added in zip(later, tagger.tag([appended[at] for at in later]), strict=True):
        tags[place] = _united(tags[place], added, len(texts[place]) + 1)
    return tags


def _united(first: ReviewTags, added: ReviewTags, offset: int) -> ReviewTags:
    aspects = {tag.aspect: tag for tag in first.aspects}
    for tag in added.aspects:
        spans = tuple((start + offset, end + offset) for start, end in tag.spans)
        known = aspects.get(tag.aspect)
        if known is None:
            aspects[tag.aspect] = AspectTag(tag.aspect, tag.polarity, spans)
        else:
            worse = Polarity.NEGATIVE if Polarity.NEGATIVE in (tag.polarity, known.polarity) else tag.polarity
            aspects[tag.aspect] = AspectTag(tag.aspect, worse, (*known.spans, *spans))
    return replace(first, aspects=tuple(sorted(aspects.values(), key=lambda tag: ASPECTS.index(tag.aspect))))


def _as_corrected(said: ReviewTags, corrected: Mapping[str, str], aspect_of: Mapping[str, str]) -> ReviewTags:
    """The aspects as the user said they are spoken of; a cause goes with the complaint that it stands below."""
    if not corrected:
        return said
    kept = [
        replace(tag, polarity=Polarity(corrected[tag.aspect])) if tag.aspect in corrected else tag
        for tag in said.aspects
        if corrected.get(tag.aspect) != ""
    ]
    spoken = {tag.aspect for tag in said.aspects}
    kept += [
        AspectTag(aspect, Polarity(polarity), ())
        for aspect, polarity in corrected.items()
        if aspect and polarity and aspect not in spoken
    ]
    complaint = Polarity.NEGATIVE.value
    causes = (one for one in said.causes if corrected.get(aspect_of.get(one.cause, ""), complaint) == complaint)
    return replace(said, aspects=tuple(kept), causes=tuple(causes))
