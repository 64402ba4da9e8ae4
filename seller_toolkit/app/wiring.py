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
        return Workspace(folders.store, resource=resource, settings=settings, backups=folders.backups)
    return Workspace(store, resource=resource, settings=settings)
