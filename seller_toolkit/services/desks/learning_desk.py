"""The window's door to what was learned from reviews, to teaching, and to measuring the tags. See `desk`."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.measuring import Sample, TagLine
    from seller_toolkit.services.reviews.phrase_offers import PhraseOffer, PhraseQuestion
    from seller_toolkit.services.reviews.relearning import Learned, Proposal
    from seller_toolkit.services.reviews.retagging import Difference


def learned_view(
    context: JobContext, workspace: Workspace
) -> Outcome[tuple[Learned, dict[str, str], tuple[PhraseOffer, ...]]]:
    """The version in force, the corrections and the phrase rules; the labels of the tags; rules that corrections speak for."""
    from seller_toolkit.services.reviews import own_tags, phrase_offers, relearning  # start-up: SQLAlchemy

    learned = relearning.what_was_learned(context, workspace).value
    offers = phrase_offers.offers(context, workspace).value
    return Outcome((learned, dict(own_tags.tag_labels(workspace)), offers))


def refit(context: JobContext, workspace: Workspace) -> Outcome[Proposal | None]:
    """Learn anew; what could be kept with its difference, None where there is too little to learn from."""
    from seller_toolkit.services.reviews import self_learning  # start-up: SQLAlchemy

    return self_learning.by_wish(context, workspace)


def look(context: JobContext, workspace: Workspace, shown: int) -> Outcome[Proposal | None]:
    """Learn anew if it is time; what is to be offered, unless it is the version `shown` already."""
    from seller_toolkit.services.reviews import self_learning  # start-up: SQLAlchemy

    return self_learning.look(context, workspace, shown)


def keep(context: JobContext, workspace: Workspace, version: int) -> Outcome[Learned]:
    """Put a proposed version in force."""
    from seller_toolkit.services.reviews import relearning  # start-up: SQLAlchemy

    return relearning.keep(context, workspace, version)


def reject(context: JobContext, workspace: Workspace, version: int) -> Outcome[Learned]:
    """Forget a proposed version."""
    from seller_toolkit.services.reviews import relearning  # start-up: SQLAlchemy

    return relearning.reject(context, workspace, version)


def go_back(context: JobContext, workspace: Workspace) -> Outcome[Learned]:
    """Put the version before in force."""
    from seller_toolkit.services.reviews import relearning  # start-up: SQLAlchemy

    return relearning.go_back(context, workspace)


def catch_up(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Read the reviews by what is in force now; a long job, in pieces."""
    from seller_toolkit.services.reviews import reading  # start-up: SQLAlchemy

    return reading.catch_up(context, workspace)


# --- teaching


def correct(context: JobContext, workspace: Workspace, number: int, polarity: Polarity) -> Outcome[bool]:
    """The user says what a review is."""
    from seller_toolkit.services.reviews import teaching  # start-up: SQLAlchemy

    return teaching.correct(context, workspace, number, polarity)


def leave_alone(context: JobContext, workspace: Workspace, numbers: Collection[int]) -> Outcome[int]:
    """The user looked at these reviews and left them as they were."""
    from seller_toolkit.services.reviews import teaching  # start-up: SQLAlchemy

    return teaching.leave_alone(context, workspace, numbers)


def take_back(context: JobContext, workspace: Workspace, number: int) -> Outcome[None]:
    """Forget what the user said of a review."""
    from seller_toolkit.services.reviews import teaching  # start-up: SQLAlchemy

    return teaching.take_back(context, workspace, number)


def correct_tag(
    context: JobContext, workspace: Workspace, number: int, aspect: str, polarity: Polarity | None
) -> Outcome[None]:
    """The user says how a review speaks of an aspect, None: not at all."""
    from seller_toolkit.services.reviews import teaching  # start-up: SQLAlchemy

    return teaching.correct_tag(context, workspace, number, aspect, polarity)


def take_back_tag(context: JobContext, workspace: Workspace, number: int, aspect: str) -> Outcome[None]:
    """Forget what the user said of an aspect of a review."""
    from seller_toolkit.services.reviews import teaching  # start-up: SQLAlchemy

    return teaching.take_back_tag(context, workspace, number, aspect)


def rule_difference(
    context: JobContext, workspace: Workspace, words: str, tag: str, tone: int
) -> Outcome[tuple[Difference, str]]:
    """What would be read differently if these words meant this tag, and the tag's label; `tone` is -1, 0 or 1."""
    from seller_toolkit.reviews.phrase_rules import PhraseRule  # start-up: the lexicon
    from seller_toolkit.services.reviews import own_tags, teaching  # start-up: SQLAlchemy

    found = teaching.rule_difference(context, workspace, PhraseRule(words, tag, tone)).value
    return Outcome((found, own_tags.tag_labels(workspace).get(tag, tag)))


def add_rule(context: JobContext, workspace: Workspace, words: str, tag: str, tone: int) -> Outcome[int]:
    """Keep that these words mean this tag."""
    from seller_toolkit.reviews.phrase_rules import PhraseRule  # start-up: the lexicon
    from seller_toolkit.services.reviews import teaching  # start-up: SQLAlchemy

    return teaching.add_rule(context, workspace, PhraseRule(words, tag, tone))


def set_rule(context: JobContext, workspace: Workspace, rule: int, active: bool) -> Outcome[None]:
    """Let a phrase rule rest, or have it read again."""
    from seller_toolkit.services.reviews import teaching  # start-up: SQLAlchemy

    return teaching.set_rule(context, workspace, rule, active=active)


def phrase_question(
    context: JobContext, workspace: Workspace, number: int, aspect: str
) -> Outcome[PhraseQuestion | None]:
    """Which words of a review could be learned from the correction of its tag."""
    from seller_toolkit.services.reviews import phrase_offers  # start-up: SQLAlchemy

    return phrase_offers.question(context, workspace, number, aspect)


def phrase_offers(context: JobContext, workspace: Workspace) -> Outcome[tuple[PhraseOffer, ...]]:
    """Phrase rules that several corrections speak for."""
    from seller_toolkit.services.reviews import phrase_offers as room  # start-up: SQLAlchemy

    return room.offers(context, workspace)


def put_aside_offer(context: JobContext, workspace: Workspace, words: str, tag: str, tone: int) -> Outcome[None]:
    """Offer this phrase rule no more."""
    from seller_toolkit.services.reviews import phrase_offers as room  # start-up: SQLAlchemy

    return room.put_aside(context, workspace, words, tag, tone)


# --- measuring


def quality_view(context: JobContext, workspace: Workspace) -> Outcome[tuple[TagLine, ...]]:
    """Precision and recall of each tag, as far as samples were labelled."""
    from seller_toolkit.services.reviews import measuring  # start-up: SQLAlchemy

    return measuring.quality_view(context, workspace)


def samples(context: JobContext, workspace: Workspace, tag: str) -> Outcome[tuple[Sample, ...]]:
    """The next reviews to be looked at for a tag."""
    from seller_toolkit.services.reviews import measuring  # start-up: SQLAlchemy

    return measuring.samples(context, workspace, tag)


def label(context: JobContext, workspace: Workspace, number: int, tag: str, holds: bool | None) -> Outcome[TagLine]:
    """Keep whether a review complains of a tag; None takes it back."""
    from seller_toolkit.services.reviews import measuring  # start-up: SQLAlchemy

    return measuring.label(context, workspace, number, tag, holds)
