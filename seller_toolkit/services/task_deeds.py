"""What is done with tasks. Every deed answers with what it changed, so that it can be undone and done again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewTask, TaskEdit, TaskRef
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class HistoryLine:
    """One thing that was done to a task, in words."""

    at: datetime
    who: str
    words: str


def accept(context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], who: str = "") -> Outcome[Deed]:
    """Take tasks of the knowledge base on."""
    raise NotImplementedError


def dismiss(context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], who: str = "") -> Outcome[Deed]:
    """Do not propose them again: for a month, the second time for three, then for a year."""
    raise NotImplementedError


def postpone(
    context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], until: date, who: str = ""
) -> Outcome[Deed]:
    """Not before `until`: a proposed task is proposed again then, an open one is due then."""
    raise NotImplementedError


def add_own(context: JobContext, workspace: Workspace, task: NewTask, who: str = "") -> Outcome[Deed]:
    """A task in the user's own words.

    Raises:
        UserError: "task.no_title"; "task.bad_rule".
    """
    raise NotImplementedError


def tick(
    context: JobContext, workspace: Workspace, tasks: Sequence[TaskRef], done: bool, who: str = ""
) -> Outcome[Deed]:
    """Mark tasks as done, or open them again; what was only proposed is taken on first, what recurs is opened anew."""
    raise NotImplementedError


def tick_step(
    context: JobContext, workspace: Workspace, number: int, step: int, done: bool, who: str = ""
) -> Outcome[Deed]:
    """Tick one step of a task (from 0), or take the tick back."""
    raise NotImplementedError


def edit(
    context: JobContext, workspace: Workspace, numbers: Sequence[int], values: TaskEdit, who: str = ""
) -> Outcome[Deed]:
    """Give tasks new values."""
    raise NotImplementedError


def remove(context: JobContext, workspace: Workspace, numbers: Sequence[int]) -> Outcome[Deed]:
    """Delete tasks."""
    raise NotImplementedError


def put_back(context: JobContext, workspace: Workspace, deed: Deed, who: str = "") -> Outcome[Deed]:
    """Undo a deed; the answer is the deed that undoing was, so that putting that back does the first one again.

    Raises:
        UserError: "task.changed_since": something of it was changed by another deed since.
    """
    raise NotImplementedError


def history(context: JobContext, workspace: Workspace, number: int) -> Outcome[tuple[HistoryLine, ...]]:
    """What was done to a task and to the rows that it follows, the newest first."""
    raise NotImplementedError
