"""What is done with competitors: add, describe, delete, fill in, look closer, pass, choose for the chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.rival_card import RivalCardDialog
from seller_toolkit.gui.dialogs.rival_entry import RivalEntryDialog, Texts
from seller_toolkit.gui.dialogs.rival_form import RivalFormDialog, RivalWordsDialog
from seller_toolkit.gui.tabs.competitors.facts import facts_of
from seller_toolkit.gui.tabs.competitors.table_card import TableCard
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.table_menu import add_table_deeds
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import rival_desk
from seller_toolkit.services.requests import ValueAt

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from seller_toolkit.domain.imports import Receipt
    from seller_toolkit.services.rivals.comparison import CompareView
    from seller_toolkit.services.rivals.rival_target import RivalTarget
    from seller_toolkit.services.rivals.rivals import RivalEntry


class RivalDeeds(QObject):
    """Menu and keys of the table's rows. `chart_wished`: put these shops into the chart or take them out of it."""

    chart_wished = Signal(object)

    def __init__(self, tab: Tab, card: TableCard, view: Callable[[], CompareView | None]) -> None:
        super().__init__(tab)
        self._tab, self._card, self._view = tab, card, view
        table = card.table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._open_menu)
        table.doubleClicked.connect(self._on_double_click)
        for keys, deed in (
            ("Return", self.look_closer),
            ("Enter", self.look_closer),
            ("Space", self.chart),
            ("F2", self.fill_in),
            ("Ctrl+E", self.describe),
            ("Delete", self.remove),
            ("Insert", self.add),
        ):
            QShortcut(QKeySequence(keys), table, deed, context=Qt.ShortcutContext.WidgetShortcut)

    # --- the menu -------------------------------------------------------------------------------------------------

    def menu(self, row_id: object, column: int) -> QMenu:
        """What can be done with the selected rows, and with the value of one cell."""
        card, rivals = self._card, self._card.selected_rivals
        menu = QMenu(card.table)
        menu.setObjectName("rival-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        value = self.value_in(row_id, column)
        wishes = self._tab.context.wishes

        def offer(words: str, keys: str, deed: Callable[[], object], *, on: bool) -> QAction:
            action = QAction(f"{words}\t{keys}" if keys else words, menu)
            action.triggered.connect(lambda _on=False, do=deed: do())
            action.setEnabled(on)
            menu.addAction(action)
            return action

        offer(translate("Source", "Source…"), "", lambda: wishes.source_requested.emit(value), on=value is not None)
        offer(
            translate("Compare", "Details and what it takes to pass it…"),
            "Enter",
            self.look_closer,
            on=len(rivals) == 1,
        )
        charted = card.showing.charted if card.showing else frozenset()
        shown = offer(translate("Compare", "In the chart"), "Space", self.chart, on=bool(rivals))
        shown.setCheckable(True)
        shown.setChecked(bool(rivals) and all(shop.id in charted for shop in rivals))
        menu.addSeparator()
        offer(translate("Compare", "Fill in scores…"), "F2", self.fill_in, on=True)
        offer(translate("Compare", "Category and note…"), "Ctrl+E", self.describe, on=bool(rivals))
        menu.addSeparator()
        offer(translate("Compare", "Add a competitor…"), "Ins", self.add, on=True)
        words = translate("Compare", "Delete {count} competitors…").format(count=number(len(rivals)))
        offer(words if len(rivals) > 1 else translate("Compare", "Delete…"), "Del", self.remove, on=bool(rivals))
        add_table_deeds(menu, card.table)
        return menu

    def value_in(self, row_id: object, column: int) -> ValueAt | None:
        """The score that a cell shows, or of whose gap it tells."""
        view, showing = self._view(), self._card.showing
        if view is None or view.profile is None or showing is None or not isinstance(row_id, int):
            return None
        of, what = showing.keys[column]
        row = next((one for one in view.rows if one.shop.id == row_id), None)
        key = what if of == "figure" else of
        cell = row.cells.get(key) if row else None
        if cell is None or cell.value is None:
            return None
        return ValueAt(row_id, what if of == "figure" else view.profile.score_metric(of))

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        table = self._card.table
        index = table.indexAt(at)
        if not index.isValid():
            index = table.currentIndex()
            at = table.visualRect(index).bottomLeft()
        if index.isValid():
            self.menu(table.cells.row_id(index.row()), index.column()).popup(table.viewport().mapToGlobal(at))

    def _on_double_click(self, index: QModelIndex) -> None:
        """A value is typed, a name looked at."""
        of, what = self._card.key_at(index.column())
        if what == "value" and isinstance(self._card.table.cells.row_id(index.row()), int):
            self.fill_in(of)
        elif of == "shop":
            self.look_closer()

    # --- the deeds ------------------------------------------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """Ask for a competitor and keep it."""
        view = self._view()
        platform = (
            view.own.platform if view and view.own else view.profile.platforms[0] if view and view.profile else "tmall"
        )
        categories = view.categories if view else ()
        rival = RivalFormDialog.ask(self._tab.kit, self._tab.window(), platform=platform, categories=categories)
        if rival is not None:
            self._tab.run(rival_desk.add, rival, done=self._on_added)

    def _on_added(self, shop: Shop) -> None:
        """Without a figure a competitor stands in no table: its scores are asked for at once."""
        view = self._view()
        words = translate("Compare", "{shop} is a competitor now. Fill in its scores, or paste them.")
        self._tab.context.wishes.notice.emit(words.format(shop=shop.name))
        own = view.own.id if view and view.own else None
        profile = view.profile.id if view and view.profile else ""

        def show(entry: RivalEntry | None) -> None:
            if entry is not None:
                self._show_entry(entry, (shop.id, ""))

        self._tab.run(rival_desk.first_entry, own, profile, shop, done=show)

    @Slot()
    def describe(self) -> None:
        """Ask for category and note of the selected competitors."""
        view, rivals = self._view(), self._card.selected_rivals
        if view is None or not rivals:
            return
        changed = RivalWordsDialog.ask(self._tab.kit, self._tab.window(), shops=rivals, categories=view.categories)
        if changed:
            self._tab.do(translate("Deeds", "category and note"), rival_desk.describe_each, changed)

    @Slot()
    def remove(self) -> None:
        """Delete the selected competitors once that was said again."""
        rivals = self._card.selected_rivals
        if not rivals:
            return
        title = translate("Compare", "Delete {shop}?").format(shop=rivals[0].name)
        if len(rivals) > 1:
            title = translate("Compare", "Delete {count} competitors?").format(count=number(len(rivals)))
        text = translate(
            "Compare",
            "All their figures go, too. This cannot be undone; files that brought them can be imported again.",
        )
        if self._tab.context.dialogs.confirm(title, text, translate("Compare", "Delete")):
            words = translate("Compare", "Deleted: {count}")
            notice = self._tab.context.wishes.notice.emit
            ids = [shop.id for shop in rivals]
            self._tab.run(rival_desk.remove, ids, done=lambda count: notice(words.format(count=number(count))))

    @Slot()
    def chart(self) -> None:
        """Draw the selected competitors, or no longer."""
        rivals = self._card.selected_rivals
        if rivals:
            self.chart_wished.emit(tuple(shop.id for shop in rivals))

    @Slot()
    def fill_in(self, target: str = "") -> None:
        """Open the grid of all competitors, the cursor at the current one."""
        view = self._view()
        if view is None or view.profile is None:
            return
        current = self._card.table.current_row_id
        metric = view.profile.score_metric(target) if target else ""
        at = (current, metric) if isinstance(current, int) else None
        own = view.own.id if view.own else None
        self._tab.run(rival_desk.entry, own, view.profile.id, done=lambda entry: self._show_entry(entry, at))

    def _show_entry(self, entry: RivalEntry, at: tuple[int, str] | None) -> None:
        tab = self._tab

        def save(texts: Texts, done: Callable[[Sequence[Receipt]], None], ended: Callable[[], None]) -> None:
            words = translate("Deeds", "scores of competitors")
            task = tab.do(words, rival_desk.save_values, entry, texts, done=done)
            if task in tab.context.runner.running:
                task.finished.connect(ended)
            else:
                ended()

        def saved(receipts: Sequence[Receipt]) -> None:
            words = translate("Compare", "Saved as one import: it can be undone on the Import page.")
            if len(receipts) != 1:
                words = translate("Compare", "Saved as {count} imports: they can be undone on the Import page.")
            tab.context.wishes.notice.emit(words.format(count=number(len(receipts))))

        RivalEntryDialog.ask(tab.kit, tab.window(), entry, save=save, done=saved, at=at)

    @Slot()
    def look_closer(self) -> None:
        """Show the card of the selected competitor."""
        view, rivals, showing = self._view(), self._card.selected_rivals, self._card.showing
        if view is None or showing is None or len(rivals) != 1:
            return
        shop = rivals[0]
        of, _ = self._card.key_at(max(self._card.table.currentIndex().column(), 0))
        facts = facts_of(showing, shop, first=of)
        RivalCardDialog.ask(self._tab.kit, self._tab.window(), facts, self._asker(view, shop))

    def _asker(
        self, view: CompareView, shop: Shop
    ) -> Callable[[str, Callable[[RivalTarget], None], Callable[[], None]], None]:
        def ask(target: str, done: Callable[[RivalTarget], None], ended: Callable[[], None]) -> None:
            if view.own is None or view.profile is None:
                return
            arguments = (view.own.id, view.profile.id, shop.id, target)
            task = self._tab.run(rival_desk.target, *arguments, done=done, replaces="rival target")
            if task in self._tab.context.runner.running:
                task.finished.connect(ended)
            else:
                ended()

        return ask
