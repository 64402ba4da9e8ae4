"""Placeholder of the chapter tasks."""

from dataclasses import dataclass

from seller_toolkit.domain.report import Block


@dataclass(frozen=True)
class TasksChapter:
    """Nothing yet."""


def tasks_blocks(chapter: TasksChapter) -> tuple[Block, ...]:
    """Nothing yet."""
    return ()
