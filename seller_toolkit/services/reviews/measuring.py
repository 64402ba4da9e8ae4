"""How good the tags are, measured on samples that the user looks at: one key for each."""

from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.reviews import ASPECTS, Grade
from seller_toolkit.reviews.judging import GRADES
from seller_toolkit.reviews.tag_quality import TagQuality, tag_quality
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.learning import whole_text
from seller_toolkit.services.reviews.own_tags import tag_labels
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_learning
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.review_learning import SampleCounts

ROUND = 20
"""Samples of a round, half of them with the tag."""

_PRAISE = GRADES.index(Grade.PRAISE)


@dataclass(frozen=True)
class TagLine:
    """A tag with what is known of it; `labelled` samples were looked at. Counted are complaints with text alone."""

    tag: str
    label: str
    carried: int
    labelled: int
    quality: TagQuality


@dataclass(frozen=True)
class Sample:
    """A review to be looked at. Whether it carries the tag is not told: that would lead the answer."""

    number: int
    text: str
    stars: float | None


def quality_view(context: JobContext, workspace: Workspace) -> Outcome[tuple[TagLine, ...]]:
    """Every aspect, and the causes of which samples were labelled."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        more = [tag for tag in review_learning.labelled_tags(connection) if tag not in ASPECTS]
        return Outcome(tuple(_line(workspace, connection, tag) for tag in (*ASPECTS, *more)))


def samples(context: JobContext, workspace: Workspace, tag: str) -> Outcome[tuple[Sample, ...]]:
    """The next round for a tag, with and without it by turns and in no order that tells which; empty when all are known."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        both = [
            review_learning.sample(
                connection, tag, tagged=tagged, complaints_from=_PRAISE, most=ROUND // 2, seed=len(tag)
            )
            for tagged in (True, False)
        ]
    found = [
        Sample(number, whole_text(text, appended), stars)
        for one in both
        for number, text, appended, stars in zip(one.number, one.text, one.appended, one.stars, strict=True)
    ]
    return Outcome(tuple(sorted(found, key=lambda one: (one.number * 7919) % 10007)))


def label(context: JobContext, workspace: Workspace, number: int, tag: str, holds: bool | None) -> Outcome[TagLine]:
    """Keep whether a review complains of a tag; None takes it back. The answer is what is known of the tag now."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        review_learning.label(connection, number, tag, holds=holds, at=workspace.now())
        return Outcome(_line(workspace, connection, tag))


def _line(workspace: Workspace, connection: Connection, tag: str) -> TagLine:
    counts = review_learning.sample_counts(connection, tag, complaints_from=_PRAISE)
    return TagLine(tag, _label(workspace, tag), counts.tagged, _labelled(counts), _quality(counts))


def _quality(counts: SampleCounts) -> TagQuality:
    return tag_quality(
        tagged=counts.tagged,
        untagged=counts.untagged,
        right=counts.tagged_right,
        wrong=counts.tagged_wrong,
        missed=counts.untagged_missed,
        clear=counts.untagged_right,
    )


def _labelled(counts: SampleCounts) -> int:
    return counts.tagged_right + counts.tagged_wrong + counts.untagged_right + counts.untagged_missed


def _label(workspace: Workspace, tag: str) -> str:
    return tag_labels(workspace).get(tag, tag)
