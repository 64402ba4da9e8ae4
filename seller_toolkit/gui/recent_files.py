"""The files that were imported last, to be imported again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow

MOST = 10


class RecentFiles(QObject):
    """Made once by the window."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._menu: QMenu | None = None
        context.wishes.imported.connect(self.note)

    @property
    def paths(self) -> list[Path]:
        """The last files, the latest first; whether they are still there is seen when one is chosen."""
        return [Path(line) for line in str(self._context.workspace.settings["recent_files"]).splitlines() if line]

    def use_menu(self, menu: QMenu) -> None:
        """Keep a menu filled with the files."""
        self._menu = menu
        menu.setToolTipsVisible(True)
        self._fill()

    @Slot(object)
    def note(self, imported: Iterable[Path]) -> None:
        """These files were imported just now."""
        fresh = [path.absolute() for path in imported]
        self._keep([*dict.fromkeys([*reversed(fresh), *self.paths])][:MOST])

    def open(self, path: Path) -> None:
        """Import a file again; one that is not there any more is said, and forgotten."""
        if path.is_file():
            self._window.take_files([path])
            return
        words = translate("Recent", "{name} is not in {folder} any more. It was moved, renamed or deleted.")
        title = translate("Recent", "The file is gone")
        self._context.dialogs.show_error(title, words.format(name=path.name, folder=path.parent))
        self._keep([one for one in self.paths if one != path])

    @Slot()
    def clear(self) -> None:
        """Forget them all."""
        self._keep([])

    # --- inside

    def _keep(self, paths: Iterable[Path]) -> None:
        self._context.workspace.settings.set("recent_files", "\n".join(map(str, paths)))
        self._fill()

    def _fill(self) -> None:
        menu, paths = self._menu, self.paths
        if menu is None:
            return
        menu.clear()
        menu.menuAction().setEnabled(bool(paths))
        for path in paths:
            action = menu.addAction(plain(path.name))
            action.setToolTip(str(path))
            action.setData(f"action:recent/{path}")
            action.triggered.connect(partial(self._on_chosen, path))
        menu.addSeparator()
        menu.addAction(translate("Recent", "&Clear this list")).triggered.connect(self.clear)

    def _on_chosen(self, path: Path, _checked: bool = False) -> None:
        self.open(path)
