"""What is done to several tasks at once, as one job: one answer, one refresh of the screens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import NOTHING, ChangeSet, Outcome
from seller_toolkit.services import desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.task_list import TaskLine


def tick_lines(context: JobContext, workspace: Workspace, lines: Sequence[TaskLine], done: bool) -> Outcome[int]:
    """Mark tasks as done, or open them again; what was only proposed is taken on first. The answer is how many.

    `done` False passes over tasks that the store does not hold: they are open to begin with.
    """
    changes: ChangeSet = NOTHING
    count = 0
    for line in lines:
        if line.number is not None:
            outcome = desk.tick_task(context, workspace, line.number, done)
        elif done:
            outcome = desk.tick_proposed(context, workspace, line.shop.id, line.knowledge_id, line.reason)
        else:
            continue
        changes |= outcome.changes
        count += 1
    return Outcome(count, changes)
