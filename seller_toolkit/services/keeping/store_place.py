"""Where the store lies: whether it should lie elsewhere, and moving it there."""

from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import drafts
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import backup
from seller_toolkit.store.place import Risk, risk_of

KEY = "store_folder"


@dataclass(frozen=True)
class PlaceView:
    """`path` of the store and what is wrong with its place.

    `usual`: where the program keeps it if nobody says otherwise; None for one that was named on the command line, which
    stays where it is.
    """

    path: Path
    risk: Risk | None
    usual: Path | None


def place(context: JobContext, workspace: Workspace) -> Outcome[PlaceView]:
    """Where the store lies."""
    context.report(0, 0)
    path = workspace.store_path
    return Outcome(PlaceView(path, risk_of(path), workspace.usual_path))


def move(context: JobContext, workspace: Workspace, folder: Path) -> Outcome[Path]:
    """Move the store to another folder; the answer is its new path, to be opened by the next start.

    The copy is examined before anything else happens; the earlier file stays where it is under another name.

    Raises:
        UserError: "store.there_already", "file.not_writable", "store.damaged"; nothing has changed then.
    """
    context.report(0, 0)
    old, target = workspace.store_path, folder / workspace.store_path.name
    if target.exists():
        raise UserError("store.there_already", name=target.name, folder=str(folder))
    backup.copy_to_move(workspace.store, target, context.report)
    with workspace.set_aside():
        workspace.settings.set(KEY, str(folder))
        workspace.store_path = target
        backup.put_aside(old, workspace.now())
    drafts.move_along(workspace, old)
    return Outcome(target)


def use_usual_place(context: JobContext, workspace: Workspace) -> Outcome[None]:
    """Let the next start open what lies in the program's own folder, a new store if nothing does; nothing is moved."""
    context.report(0, 0)
    workspace.settings.set(KEY, "")
    return Outcome(None)
