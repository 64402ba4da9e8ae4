"""The window's door to the tag tree. See `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.own_tags import ReasonLine, TagDraft, TagsView


def tags_view(context: JobContext, workspace: Workspace) -> Outcome[TagsView]:
    """All tags, and the platforms' own reasons."""
    from seller_toolkit.services.reviews import own_tags  # start-up: SQLAlchemy

    return own_tags.tags_view(context, workspace)


def draft(tag: str, label: str, **more: object) -> TagDraft:
    """What is to be kept of a tag; see `TagDraft`."""
    from seller_toolkit.services.reviews import own_tags  # start-up: SQLAlchemy

    return own_tags.TagDraft(tag, label, **more)  # type: ignore[arg-type]


def save(context: JobContext, workspace: Workspace, draft: TagDraft) -> Outcome[TagsView]:
    """Keep a tag's label, place, words and other names."""
    from seller_toolkit.services.reviews import own_tags  # start-up: SQLAlchemy

    return own_tags.save(context, workspace, draft)


def merge(context: JobContext, workspace: Workspace, tag: str, into: str) -> Outcome[TagsView]:
    """Let another tag stand for this one; "" parts them again."""
    from seller_toolkit.services.reviews import own_tags  # start-up: SQLAlchemy

    return own_tags.merge(context, workspace, tag, into)


def remove(context: JobContext, workspace: Workspace, tag: str) -> Outcome[TagsView]:
    """Drop one of the user's own tags."""
    from seller_toolkit.services.reviews import own_tags  # start-up: SQLAlchemy

    return own_tags.remove(context, workspace, tag)


def map_reason(context: JobContext, workspace: Workspace, reason: ReasonLine, tag: str | None) -> Outcome[TagsView]:
    """Say what a platform's own reason means."""
    from seller_toolkit.services.reviews import own_tags  # start-up: SQLAlchemy

    return own_tags.map_reason(context, workspace, reason, tag)
