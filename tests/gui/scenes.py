"""Every dialog of the program, opened as the pictures of it are taken, and looked at instead."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

import seller_toolkit.gui
from scripts.shots.studio import Studio
from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.pseudo import PSEUDO

Look = Callable[[str, QDialog], None]


class Rehearsal(Studio):
    """A studio without a camera: `look` gets each dialog when its picture would be taken, with the picture's name.

    Its words are longer than any language's where no other is given: see `longer_words`.
    """

    def __init__(
        self, folder: Path, store: Path, theme: Theme, look: Look, size: tuple[int, int], language: str = PSEUDO
    ) -> None:
        (folder / "store.db").write_bytes(store.read_bytes())
        super().__init__(folder, "en", "light", size)
        self.translators.use(language)
        self.kit, self._look = Kit(theme), look

    def grab(self, widget: QWidget, path: Path) -> None:
        """Look at a dialog that is the program's own; Qt's preview of paper is Qt's matter."""
        if isinstance(widget, QDialog) and not isinstance(widget, QPrintPreviewDialog):
            self._look(path.stem.removesuffix("-"), widget)


def dialog_classes() -> set[type[QDialog]]:
    """Every kind of dialog that is defined in the window's rooms."""
    found: set[type[QDialog]] = set()
    for module in pkgutil.walk_packages(seller_toolkit.gui.__path__, "seller_toolkit.gui."):
        for _, one in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(one, QDialog) and one.__module__.startswith("seller_toolkit."):
                found.add(one)
    return found
