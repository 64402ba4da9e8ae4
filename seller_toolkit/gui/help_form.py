"""Opens the guide, the sheet of keys and what there is to know of a newer version in front of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.gui.version_form import VersionForm
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.help.guide_dialog import GuideDialog
    from seller_toolkit.gui.dialogs.help.shortcuts import ShortcutsDialog
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.shortcut_sheet import KeyGroup


class HelpForm(QObject):
    """Made once by the window. The guide stays as it was left while the window is open."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.guide: GuideDialog | None = None
        self.keys: ShortcutsDialog | None = None
        self.version = VersionForm(window, context)
        self._named: dict[QAction, str] = {}

    def offer(self, menu: QMenu, *, undo: QAction, redo: QAction) -> None:
        """Put all of it into the menu of help; undo and redo are named plainly on the sheet, whatever they would do now."""
        self._named = {undo: translate("Shortcuts", "Undo"), redo: translate("Shortcuts", "Redo")}
        guide = menu.addAction(translate("Menu", "&User guide"), self.open_guide)
        guide.setShortcut(QKeySequence("F1"))
        keys = menu.addAction(translate("Menu", "&Keyboard shortcuts"), self.open_keys)
        keys.setShortcut(QKeySequence("Ctrl+/"))
        menu.addSeparator()
        menu.addAction(translate("Menu", "Is there a newer &version?"), self.version.open)

    def open_guide(self) -> None:
        """Show the guide at what it says of the tab in front."""
        from seller_toolkit.gui.dialogs.help.guide_dialog import GuideDialog  # start-up: seldom opened

        if self.guide is None:
            folder = self._context.workspace.resource("docs")
            self.guide = GuideDialog(self._context.kit, self._window, folder, language())
        self.guide.show()  # first: where a heading stands depends on the width
        self.guide.open_at_tab(self._tab_in_front())
        self.guide.activateWindow()

    def open_keys(self) -> None:
        """Show the keys as they are now."""
        from seller_toolkit.gui.dialogs.help.shortcuts import ShortcutsDialog  # start-up: seldom opened

        groups = self.groups()
        self.keys = ShortcutsDialog(self._context.kit, self._window, groups)
        self.keys.print_wished.connect(self._print)
        self.keys.open()

    def groups(self) -> tuple[KeyGroup, ...]:
        """What the menus and the places have for keys."""
        from seller_toolkit.gui.shortcut_keys import groups_of  # start-up: seldom asked for

        return groups_of(self._window.menuBar(), self._named)

    def _print(self) -> None:
        from seller_toolkit.services.shortcut_sheet import sheet_document  # start-up: seldom asked for

        self._context.wishes.print_requested.emit(sheet_document(self.groups()))

    def _tab_in_front(self) -> str:
        shown = self._window.pages.currentWidget()
        return next((name for name, tab in self._window.tabs.made.items() if tab is shown), "")
