"""Placeholder of the chapter reviews."""

from dataclasses import dataclass

from seller_toolkit.domain.report import Block


@dataclass(frozen=True)
class ReviewsChapter:
    """Nothing yet."""


def reviews_blocks(chapter: ReviewsChapter) -> tuple[Block, ...]:
    """Nothing yet."""
    return ()
