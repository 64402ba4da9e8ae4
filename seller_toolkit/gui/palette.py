"""Go to anything from one field: what the menus do, tabs, shops, items, tasks, texts and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.menus import PALETTE
from seller_toolkit.gui.tabs.reviews.page_list import PAGE_LABELS
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.translate import translate, translated
from seller_toolkit.services.desks import palette_desk
from seller_toolkit.services.palette_index import PaletteEntry, PaletteIndex
from seller_toolkit.services.requests import InboxFilter

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.palette import PaletteDialog
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab

MOST_RECENT = 12
_MNEMONIC = re.compile(r"\(&.\)|&(?=[^&])")


class Palette(QObject):
    """Made once by the window."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._actions: dict[str, QAction] = {}
        self.dialog: PaletteDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show the field with what the window knows; what the store adds follows from a worker."""
        from seller_toolkit.gui.dialogs.palette import PaletteDialog  # start-up: opened later than the first paint

        own = self._own_entries()
        dialog = self.dialog = PaletteDialog(self._context.kit, self._window, PaletteIndex(own), self._recent())
        dialog.chosen.connect(self.go)
        dialog.finished.connect(self._forget)
        dialog.open_over(self._window)

        def add(outcome: Outcome[PaletteIndex]) -> None:
            if self.dialog is dialog:
                dialog.use(outcome.value)

        context = self._context
        context.runner.start(
            palette_desk.index, context.workspace, own, on_success=add, on_failure=context.wishes.failed.emit
        )

    @Slot(object)
    def go(self, entry: PaletteEntry) -> None:
        """Do what an entry stands for, and remember that it was used."""
        recent = [entry.key, *(key for key in self._recent() if key != entry.key)]
        self._context.workspace.settings.set("palette_recent", "\n".join(recent[:MOST_RECENT]))
        if entry.key in self._actions:
            self._actions[entry.key].trigger()
            return
        kind, _, what = entry.key.partition(":")
        {
            "page": self._to_page,
            "shop": lambda shop: self._context.selection.choose_shop(int(shop) if shop else None),
            "item": self._to_item,
            "task": self._to_task,
            "known": self._context.wishes.knowledge_requested.emit,
            "text": self._context.wishes.template_requested.emit,
            "list": self._to_list,
        }[kind](what)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    # --- what there is

    def _own_entries(self) -> tuple[PaletteEntry, ...]:
        bar = self._window.menuBar()
        # not QAction.menu(): what that gives takes the menu along when it is freed
        menus = {menu.menuAction(): menu for menu in bar.findChildren(QMenu)}
        found = list(_actions_in(bar, menus))
        self._actions = {entry.key: action for entry, action in found}
        reviews = translate("Window", "Reviews")
        pages = [
            PaletteEntry("tab", f"page:{page}", translated("Reviews", words), reviews)
            for page, words in PAGE_LABELS.items()
        ]
        return (*(entry for entry, _ in found), *pages)

    def _recent(self) -> Sequence[str]:
        return str(self._context.workspace.settings["palette_recent"]).splitlines()

    # --- where it leads

    def _to_page(self, page: str) -> None:
        cast("ReviewsTab", self._window.tabs["reviews"]).show_page(page)
        self._window.show_tab("reviews")

    def _to_item(self, what: str) -> None:
        shop, _, item = what.partition(":")
        self._context.selection.choose_shop(int(shop))
        tab = cast("ReviewsTab", self._window.tabs["reviews"])  # the registry says so
        tab.show_reviews(InboxFilter(item=item))
        self._window.show_tab("reviews")

    def _to_task(self, what: str) -> None:
        shop, _, number = what.partition(":")
        self._context.selection.choose_shop(int(shop))
        cast("ChecklistTab", self._window.tabs["checklist"]).show_task(int(number))
        self._window.show_tab("checklist")

    def _to_list(self, wanted: str) -> None:
        cast("ChecklistTab", self._window.tabs["checklist"]).show_list(wanted)
        self._window.show_tab("checklist")


def _actions_in(
    bar: QWidget, menus: Mapping[QAction, QMenu], path: tuple[str, ...] = ()
) -> Iterator[tuple[PaletteEntry, QAction]]:
    """What can be done in the menus now, with the menus that lead there."""
    for action in bar.actions():
        menu = menus.get(action)
        if action.isSeparator() or not action.isVisible() or not action.isEnabled() or action.data() == PALETTE:
            continue
        words, _, told = action.text().partition("\t")
        words = words_of(words)
        if menu is not None:
            yield from _actions_in(menu, menus, (*path, words))
            continue
        key = action.data() or f"action:{'/'.join((*path, words))}"
        keys = "✓" if action.isChecked() else told or action.shortcut().toString()
        kind = str(key).partition(":")[0]
        yield PaletteEntry(kind, key, words, " › ".join(path), keys), action


def words_of(label: str) -> str:
    """A menu's words without the mark of its key: 文件(&F) → 文件, &File → File, A && B → A & B."""
    return _MNEMONIC.sub("", label).replace("&&", "&")
