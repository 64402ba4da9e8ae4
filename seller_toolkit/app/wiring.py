"""Builds the program's objects, once, and hands them down."""

from pathlib import Path

from seller_toolkit.app.paths import resource, user_folders
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings


def make_workspace(store: Path | None = None, settings: Settings | None = None) -> Workspace:
    """The workspace on a store: the user's own, or the one that was named (its backups then lie beside it).

    `settings` are the user's, read already.
    """
    folders = user_folders()
    settings = settings or Settings(folders.settings)
    if store is None:
        path = folders.store_in(settings["store_folder"])
        return Workspace(path, resource=resource, settings=settings, backups=folders.backups, usual_path=folders.store)
    return Workspace(store, resource=resource, settings=settings)
