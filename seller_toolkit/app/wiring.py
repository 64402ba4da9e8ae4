"""Builds the program's objects, once, and hands them down."""

from pathlib import Path

from seller_toolkit.app.paths import resource, user_folders
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings


def make_workspace(store: Path | None = None) -> Workspace:
    """The workspace on a store: the user's own, or the one that was named (its backups then lie beside it)."""
    folders = user_folders()
    settings = Settings(folders.settings)
    if store is None:
        moved_to = settings["store_folder"]
        path = Path(moved_to) / folders.store.name if moved_to else folders.store
        return Workspace(path, resource=resource, settings=settings, backups=folders.backups, usual_path=folders.store)
    return Workspace(store, resource=resource, settings=settings)
