"""The store's safety: copy it, examine it, put a copy back."""

from pathlib import Path

from seller_toolkit.domain.changes import EVERYTHING, Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import backup


def back_up(context: JobContext, workspace: Workspace, target: Path) -> Outcome[int]:
    """Copy the store to `target` while it is open; the answer is the copy's size in bytes."""
    context.report(0, 1)
    size = backup.back_up(workspace.store, target)
    context.report(1, 1)
    return Outcome(size)


def check(context: JobContext, workspace: Workspace) -> Outcome[tuple[str, ...]]:
    """Examine the store; the answer names what is wrong, nothing where all is well."""
    context.report(0, 1)
    return Outcome(backup.check(workspace.store))


def restore(context: JobContext, workspace: Workspace, source: Path) -> Outcome[Path]:
    """Put a backup in the store's place; the earlier store is kept beside it.

    Raises:
        UserError: the backup cannot be read or is damaged; nothing was changed then.
    """
    context.report(0, 1)
    workspace.close()
    backup.restore(source, workspace.store_path)
    return Outcome(workspace.store_path, EVERYTHING)
