"""The store's safety: copy it, by itself once a day too, examine it, see what a copy holds, put it back."""

from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.domain.changes import EVERYTHING, Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import backup, backup_contents, kept_backups
from seller_toolkit.store.backup_contents import Contents
from seller_toolkit.store.kept_backups import KeptBackup, Made
from seller_toolkit.store.migrations import HEAD
from seller_toolkit.store.telling import part


@dataclass(frozen=True)
class BackupList:
    """The backups in the program's folder, the newest first, and what the store holds now, to compare them with."""

    folder: Path
    backups: tuple[KeptBackup, ...]
    now: Contents | None
    """None where the store cannot be opened: it may be why somebody looks for a backup."""


def back_up(context: JobContext, workspace: Workspace, target: Path, password: str = "") -> Outcome[int]:
    """Copy the store to `target` while it is open, sealed where there is a password; the answer is its size in bytes."""
    context.report(0, 1)
    size = backup.back_up(workspace.store, target, password, context.report)
    return Outcome(size)


def back_up_today(context: JobContext, workspace: Workspace) -> Outcome[Made]:
    """Make the backup of today, where the store has changed since the last one; older ones are thinned out.

    Raises:
        UserError: "backup.no_room", "store.damaged" or "file.not_writable"; the backups are as they were then.
    """
    context.report(0, 0)
    workspace.store  # noqa: B018 - it must have been opened: only then is its log folded in and its schema ours
    made = kept_backups.make_daily(workspace.store_path, workspace.backups, workspace.now().date(), context.report)
    return Outcome(made)


def backup_list(context: JobContext, workspace: Workspace) -> Outcome[BackupList]:
    """What there is to go back to."""
    context.report(0, 0)
    found = kept_backups.backups_in(workspace.backups)
    now = None
    if workspace.is_open:
        with workspace.store.read() as connection:
            now = backup_contents.contents(connection, HEAD)
    return Outcome(BackupList(workspace.backups, found, now))


def backup_contents_of(
    context: JobContext, workspace: Workspace, source: Path, password: str = ""
) -> Outcome[Contents]:
    """What a backup holds; it stays as it is.

    Raises:
        UserError: it cannot be read, is damaged, or wants another password.
    """
    context.report(0, 0)
    with backup.readable(source, workspace.store_path, password, context.report) as plain:
        return Outcome(backup_contents.contents_of(plain))


def check(context: JobContext, workspace: Workspace) -> Outcome[tuple[str, ...]]:
    """Examine the store; the answer names what is wrong, nothing where all is well."""
    context.report(0, 0)
    return Outcome(backup.check(workspace.store, context.report))


def restore(context: JobContext, workspace: Workspace, source: Path, password: str = "") -> Outcome[Path]:
    """Put a backup in the store's place; the earlier store is kept beside it.

    Raises:
        UserError: the backup cannot be read, is damaged, or wants another password; nothing was changed then.
    """
    context.report(0, 1)
    opening, copying = part(context.report, 0, 2), part(context.report, 1, 2)
    with backup.readable(source, workspace.store_path, password, opening) as plain, workspace.set_aside():
        backup.restore(plain, workspace.store_path, tell=copying)
    return Outcome(workspace.store_path, EVERYTHING)
