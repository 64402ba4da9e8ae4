"""Placeholder of the chapter next_steps."""

from dataclasses import dataclass

from seller_toolkit.domain.report import Block


@dataclass(frozen=True)
class NextStepsChapter:
    """Nothing yet."""


def next_steps_blocks(chapter: NextStepsChapter) -> tuple[Block, ...]:
    """Nothing yet."""
    return ()
