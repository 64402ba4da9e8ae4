"""What can be done when the store is damaged, and what is to be told after a crash."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import backup_contents, batches, kept_backups, repair
from seller_toolkit.store.backup_contents import Contents
from seller_toolkit.store.repair import Rescue


@dataclass(frozen=True)
class GoodBackup:
    """A backup that can be gone back to, when it was made, and what it holds."""

    path: Path
    at: datetime
    held: Contents


@dataclass(frozen=True)
class AfterCrash:
    """The program was not closed properly; the store was examined and is sound. `file`, `at`: of the last import, if any."""

    file: str
    at: datetime | None


@dataclass(frozen=True)
class SavedCopy:
    """What was saved of a damaged store, what is in it, and the newest good backup beside which it is to be looked at."""

    rescue: Rescue
    held: Contents
    backup: GoodBackup | None


def after_crash(context: JobContext, workspace: Workspace) -> Outcome[AfterCrash | None]:
    """What is to be told where the program was not closed properly the last time; None where it was."""
    context.silent().report(0, 0)
    if not workspace.store.after_crash:
        return Outcome(None)
    with workspace.store.read() as connection:
        live = next((one for one in batches.history(connection) if not one.undone), None)
    return Outcome(AfterCrash("", None) if live is None else AfterCrash(live.file, live.at))


def newest_good(context: JobContext, workspace: Workspace) -> Outcome[GoodBackup | None]:
    """The newest backup whose file is sound; None where there is none."""
    context.report(0, 0)
    return Outcome(_newest_good(workspace))


def save_what_can_be_saved(context: JobContext, workspace: Workspace, target: Path | None = None) -> Outcome[SavedCopy]:
    """Make a new store of what can be read of a damaged one, into the folder of backups where no place is given.

    The damaged one stays as it is, and open where it was open.

    Raises:
        UserError: nothing in it is a store's, another program has it open, or the target cannot be written.
    """
    context.report(0, 1)
    place = target or kept_backups.saved_name(workspace.store_path, workspace.backups, workspace.now())
    rescue = repair.save(workspace.store_path, place, is_open=workspace.is_open, now=workspace.now, tell=context.report)
    return Outcome(SavedCopy(rescue, backup_contents.contents_of(place), _newest_good(workspace)))


def _newest_good(workspace: Workspace) -> GoodBackup | None:
    found = kept_backups.newest_good(workspace.store_path, workspace.backups)
    return None if found is None else GoodBackup(found.path, found.at, backup_contents.contents_of(found.path))
