"""The user teaches: the tone of a review is corrected or left as it is, words are marked for an aspect."""

from collections.abc import Collection

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.reviews import ASPECTS, Polarity
from seller_toolkit.reviews.judging import POLARITIES
from seller_toolkit.reviews.phrase_rules import PhraseRule, checked
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.learning import judge_in_force, judge_with, model_in_force, rules_in_force
from seller_toolkit.services.reviews.reading import judge_again
from seller_toolkit.services.reviews.retagging import Difference, difference
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import own_tags, review_learning, verdicts
from seller_toolkit.store.connection import Connection

LEFT_ALONE = 0.5
"""What a review counts that was looked at and left as it was, beside a correction."""

_CHANGED = frozenset({Part.REVIEWS})


def correct(context: JobContext, workspace: Workspace, number: int, polarity: Polarity) -> Outcome[bool]:
    """The user says what a review is. It is read so from now on; False where the program says so already."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        kept = verdicts.by_review(connection, [number]).get(number)
        before = POLARITIES[kept.polarity] if kept else Polarity.UNCERTAIN
        if before is polarity:
            return Outcome(value=False)
        review_learning.say(
            connection, number, before.value, polarity.value, weight=review_learning.CORRECTED, at=workspace.now()
        )
        judge_again(context, workspace, connection, [number])
    return Outcome(value=True, changes=_CHANGED)


def leave_alone(context: JobContext, workspace: Workspace, numbers: Collection[int]) -> Outcome[int]:
    """The user looked at these reviews and left them as they were; the answer is how many are new among them."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        known = review_learning.has_said(connection, numbers)
        kept = verdicts.by_review(connection, [number for number in numbers if number not in known])
        for number, verdict in kept.items():
            polarity = POLARITIES[verdict.polarity].value
            review_learning.say(connection, number, polarity, polarity, weight=LEFT_ALONE, at=workspace.now())
    return Outcome(len(kept))


def take_back(context: JobContext, workspace: Workspace, number: int) -> Outcome[None]:
    """Forget what the user said of a review."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        review_learning.unsay(connection, number)
        judge_again(context, workspace, connection, [number])
    return Outcome(None, _CHANGED)


def correct_tag(
    context: JobContext, workspace: Workspace, number: int, aspect: str, polarity: Polarity | None
) -> Outcome[None]:
    """The user says how a review speaks of an aspect, None: not at all. It is read so from now on."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        kept = verdicts.by_review(connection, [number]).get(number)
        before = "" if kept is None else _said_before(kept, 1 << ASPECTS.index(aspect))
        review_learning.say_tag(connection, number, aspect, before, polarity.value if polarity else "", workspace.now())
        judge_again(context, workspace, connection, [number])
    return Outcome(None, _CHANGED)


def take_back_tag(context: JobContext, workspace: Workspace, number: int, aspect: str) -> Outcome[None]:
    """Forget what the user said of an aspect of a review."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        review_learning.unsay_tag(connection, number, aspect)
        judge_again(context, workspace, connection, [number])
    return Outcome(None, _CHANGED)


def _said_before(kept: verdicts.Kept, bit: int) -> str:
    if kept.complained & bit:
        return Polarity.NEGATIVE.value
    return Polarity.POSITIVE.value if kept.praised & bit else ""


def rule_difference(context: JobContext, workspace: Workspace, rule: PhraseRule) -> Outcome[Difference]:
    """What would be read differently with one more phrase rule.

    Raises:
        UserError: the words or the tag cannot be one.
    """
    with workspace.store.read() as connection:
        one = checked(rule, workspace.lexicon, _own_tags(connection))
        before = judge_in_force(workspace, connection)
        number, model = model_in_force(workspace, connection)
        rules = (*(r for r in rules_in_force(connection) if (r.words, r.tag) != (one.words, one.tag)), one)
        after = judge_with(workspace, connection, number, model, rules=rules)
        return Outcome(difference(context, workspace, connection, before, after))


def add_rule(context: JobContext, workspace: Workspace, rule: PhraseRule) -> Outcome[int]:
    """Keep a phrase rule; the reviews are read by it as soon as they are caught up with.

    Raises:
        UserError: the words or the tag cannot be one.
    """
    context.report(0, 1)
    with workspace.store.write() as connection:
        one = checked(rule, workspace.lexicon, _own_tags(connection))
        made = review_learning.add_rule(connection, one.words, one.tag, one.tone, workspace.now())
    return Outcome(made, _CHANGED)


def _own_tags(connection: Connection) -> list[str]:
    return [one.id for one in own_tags.offered(connection)]


def set_rule(context: JobContext, workspace: Workspace, rule: int, *, active: bool) -> Outcome[None]:
    """Let a phrase rule rest, or have it read again."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        review_learning.set_rule(connection, rule, active=active)
    return Outcome(None, _CHANGED)
