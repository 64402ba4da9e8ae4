"""What corrections of tags teach: phrases to choose from for one review, and rules that several corrections speak for.

Nothing is kept here: a rule goes the way of every phrase rule, its difference first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.reviews.corrected_phrases import CorrectedPhrases, CorrectedTag
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.learning import lexicon_in_force, whole_text
from seller_toolkit.services.reviews.own_tags import tag_labels
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import memory, review_learning, verdicts
from seller_toolkit.store.connection import Connection

_NOTE = "phrases put aside"
_MOST_OTHERS = 4000
_MOST_ASIDE = 500


@dataclass(frozen=True)
class PhraseQuestion:
    """A corrected tag of a review: which of its words misled, or say it? `words` are proposals, the best first."""

    number: int
    text: str
    tag: str
    label: str
    tone: int
    words: tuple[str, ...]


@dataclass(frozen=True)
class PhraseOffer:
    """A phrase rule that the corrections of so many reviews with different texts speak for; `tone` as in `PhraseRule`."""

    words: str
    tag: str
    label: str
    tone: int
    reviews: int


def question(context: JobContext, workspace: Workspace, number: int, aspect: str) -> Outcome[PhraseQuestion | None]:
    """What can be learned from the correction of a review's tag; None where there is none or the review is gone."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        said = review_learning.corrected(connection, [number]).get(number, {}).get(aspect)
        found = verdicts.of_numbers(connection, [number])
        if said is None or not len(found.number):
            return Outcome(None)
        one = CorrectedTag(whole_text(found.text[0], found.appended[0]), aspect, Polarity(said) if said else None)
        words = _phrases(workspace, connection).of_one(one)
    return Outcome(PhraseQuestion(number, one.text, aspect, tag_labels(workspace)[aspect], one.tone, words))


def offers(context: JobContext, workspace: Workspace) -> Outcome[tuple[PhraseOffer, ...]]:
    """Rules that several corrections speak for, without those that are kept or put aside; the same until something is said."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        aside = {tuple(one) for one in memory.get_note(connection, _NOTE) or ()}
        known = {(rule.words, rule.tag) for rule in review_learning.rules(connection)}
        key = (workspace.store, workspace.tagger, review_learning.stamp(connection))
        found = workspace.kept_for("offers of phrases", key, lambda: _offers(context, workspace, connection))
    return Outcome(
        tuple(one for one in found if (one.words, one.tag) not in known and (one.words, one.tag, one.tone) not in aside)
    )


def put_aside(context: JobContext, workspace: Workspace, words: str, tag: str, tone: int) -> Outcome[None]:
    """Offer this rule no more."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        kept: Iterable[list[object]] = memory.get_note(connection, _NOTE) or ()
        memory.set_note(connection, _NOTE, [*kept, [words, tag, tone]][-_MOST_ASIDE:])
    return Outcome(None)


def _offers(context: JobContext, workspace: Workspace, connection: Connection) -> tuple[PhraseOffer, ...]:
    corrected = [
        CorrectedTag(whole_text(text, appended), tag, Polarity(after) if after else None)
        for text, appended, tag, after in review_learning.said_of_tags(connection)
        if text.strip() or appended.strip()
    ]
    if not corrected:
        return ()
    context.report(0, 1)
    spoken = {one.text for one in corrected}
    others = review_learning.to_learn(connection, _MOST_OTHERS)
    texts = [whole_text(*pair) for pair in zip(others.text, others.appended, strict=True)]
    found = _phrases(workspace, connection).shared(corrected, [text for text in texts if text not in spoken])
    labels = tag_labels(workspace)
    return tuple(
        PhraseOffer(one.rule.words, one.rule.tag, labels[one.rule.tag], one.rule.tone, one.texts) for one in found
    )


def _phrases(workspace: Workspace, connection: Connection) -> CorrectedPhrases:
    return CorrectedPhrases(lexicon_in_force(workspace, connection))
