"""Pictures of what the whole window offers: the field that leads everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow


def shoot_manners(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The palette with something typed."""
    window.fronts.palette.open()
    palette = window.fronts.palette.dialog
    assert palette is not None
    palette.field.setText("pj")
    shoot(studio, palette, folder / f"dialog-palette-{name}.png")


def shoot(studio: Studio, dialog: QDialog, path: Path) -> None:
    """Take a dialog and close it."""
    studio.settle()
    studio.grab(dialog, path)
    dialog.reject()
