"""The window's door to reviews that come by other ways than an export, and to what became of reviews. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.imports import Receipt
    from seller_toolkit.services.imports.typed_reviews import FoundTexts
    from seller_toolkit.services.requests import NewReviews
    from seller_toolkit.store.review_changes import ReviewChange


def texts_in(
    context: JobContext, workspace: Workspace, text: str, form: str, ours: Sequence[str]
) -> Outcome[FoundTexts]:
    """The texts of buyers in what was pasted: one a line, one a paragraph, or a conversation."""
    from seller_toolkit.services.imports import typed_reviews  # start-up: SQLAlchemy

    return typed_reviews.texts_in(context, workspace, text, form, ours)


def save_reviews(context: JobContext, workspace: Workspace, new: NewReviews) -> Outcome[Receipt]:
    """Store reviews that were pasted as texts or typed, as one import."""
    from seller_toolkit.services.imports import typed_reviews  # start-up: SQLAlchemy

    return typed_reviews.save(context, workspace, new)


def changes_of(context: JobContext, workspace: Workspace, number: int) -> Outcome[tuple[ReviewChange, ...]]:
    """What became of a review between imports, the oldest first."""
    from seller_toolkit.services.imports import review_changes  # start-up: SQLAlchemy

    return review_changes.changes_of(context, workspace, number)
