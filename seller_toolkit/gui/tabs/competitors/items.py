"""The items of competitors: what they cost and sell, and one of them in detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from seller_toolkit.gui.dialogs_port import FileKind, table_kinds
from seller_toolkit.gui.models.cells import Cell, SortKey, TableColumn
from seller_toolkit.gui.tabs.competitors.item_detail import ItemDetail, amount
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.list_deeds import list_deeds
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import long_day, measured, number, short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import rival_desk

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.services.rivals.rival_items import ItemLine, ItemsView

_TYPED_FOR = 180  # milliseconds of quiet after which a search is asked for
_BESIDE = 300  # pixels at 100 % of the detail


class ItemsPanel(QWidget):
    """Table, search, filter by shop, and beside it the course of the item that is chosen."""

    files_requested = Signal()

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self._tab, self.kit = tab, tab.kit
        self._own: int | None = None
        self._view: ItemsView | None = None
        self._shop: int | None = None
        self.setProperty("role", "clear")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_TYPED_FOR)
        self._wait.timeout.connect(self.refresh)
        self._build()

    def _build(self) -> None:
        kit = self.kit
        self.table = Table(kit, _columns(), many=True)
        self.table.setObjectName("items")
        self.table.setAccessibleName(translate("Compare", "Items of the competitors"))
        self.table.freeze_first_column()
        self.table.row_chosen.connect(self._on_chosen)
        self.search = QLineEdit()
        self.search.setObjectName("item_search")
        self.search.setPlaceholderText(translate("Compare", "Find an item"))
        self.search.setAccessibleName(translate("Compare", "Find an item"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(kit.theme.scaled(160))
        self.search.textChanged.connect(lambda _words: self._wait.start())
        self.shop = kit.select()
        self.shop.setObjectName("item_shop")
        self.shop.setAccessibleName(translate("Compare", "Shop"))
        self.shop.chosen.connect(self._on_shop)
        deeds = list_deeds(kit, "items", copy=self.table.copy, export=self._export, print_=self._print)
        self.card = kit.card("", (self.table, 1), extra=(self.shop, self.search, *deeds), flush=True)
        self.detail = ItemDetail(kit)
        full = Beside(kit, (1, 0), (self.card, self.detail), least=320)
        full.set_width(self.detail, kit.theme.scaled(_BESIDE))
        files = kit.button(translate("Compare", "Choose a file"), "primary", icon="upload-2-line")
        files.setObjectName("item_files")
        files.clicked.connect(self.files_requested)
        self.nothing = EmptyState(
            kit,
            "store-2-line",
            translate("Compare", "No items of competitors yet"),
            translate(
                "Compare",
                "Bring a table with a row for each item and day: shop name, item title or id, price, sales, comments. Lists that a market tool or a colleague made will do; each new list adds a day.",
            ),
            actions=(files,),
            framed=True,
        )
        self._parts = QStackedWidget()
        self._parts.addWidget(full)
        self._parts.addWidget(self.nothing)
        down((self._parts, 1), parent=self)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_for(self, own: int | None) -> None:
        """Show the items of those that an own shop is compared with."""
        self._own = own
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask for the items anew."""
        search = self.search.text().strip()
        self._tab.run(rival_desk.find_items, self._own, self._shop, search, done=self.show_view, replaces="items")

    def show_view(self, view: ItemsView) -> None:
        """Show items; the chosen one stays where it is still among them."""
        self._view = view
        if not view.lines and self._shop is None and not self.search.text().strip():
            self._parts.setCurrentWidget(self.nothing)
            return
        self._parts.setCurrentIndex(0)
        ids = [shop.id for shop in view.shops]
        place = ids.index(self._shop) + 1 if self._shop in ids else 0
        self.shop.set_options([translate("Compare", "All shops"), *(shop.name for shop in view.shops)], place)
        self.table.set_rows([_row(line) for line in view.lines], [(line.shop.id, line.item_id) for line in view.lines])
        words = translate("Compare", "Items: {count}").format(count=number(view.total))
        if view.total > len(view.lines):
            words = translate("Compare", "Items: {shown} of {count}, those that sell most")
            words = words.format(shown=number(len(view.lines)), count=number(view.total))
        self.card.title.set_words(words)
        if view.lines and self.table.current_row_id is None:
            self.table.select_row_id((view.lines[0].shop.id, view.lines[0].item_id))
        self._ask_course()

    @Slot(object)
    def _on_chosen(self, _row_id: object) -> None:
        self._ask_course()

    def _ask_course(self) -> None:
        chosen = self.table.current_row_id
        if isinstance(chosen, tuple):
            self._tab.run(rival_desk.item_course, *chosen, done=self.detail.show_course, replaces="item")
        else:
            self.detail.clear()

    @Slot(int)
    def _on_shop(self, place: int) -> None:
        shops = self._view.shops if self._view else ()
        self._shop = shops[place - 1].id if place else None
        self.refresh()

    # --- files and paper ------------------------------------------------------------------------------------------

    def _export(self) -> None:
        if self._view is None:
            return
        name = translate("Compare", "Items of competitors {day}")
        name = name.format(day=long_day(self._view.last) if self._view.last else "").strip()
        kinds = (
            *table_kinds(),
            FileKind(translate("Compare", "Web page"), (".html",)),
            FileKind("PDF", (".pdf",)),
        )
        path = self._tab.context.dialogs.ask_save(f"{name}.xlsx", kinds)
        if path is not None:

            def save(report: Report) -> None:
                self._tab.save(report, path)

            self._tab.run(rival_desk.items_document, self._view, done=save, uses_store=False)

    def _print(self) -> None:
        if self._view is not None:
            printing = self._tab.context.wishes.print_requested.emit
            self._tab.run(rival_desk.items_document, self._view, done=printing, uses_store=False)


def _by_value(cell: Cell) -> SortKey:
    return cell.value


def _columns() -> tuple[TableColumn, ...]:
    def right(title: str, width: int) -> TableColumn:
        return TableColumn(title, width, right=True, key=_by_value)

    change = translate("Compare", "Change")
    return (
        TableColumn(translate("Compare", "Item"), least=160),
        TableColumn(translate("Compare", "Shop"), 108),
        right(translate("Compare", "Price"), 82),
        right(change, 76),
        right(translate("Compare", "Sales"), 80),
        right(change, 80),
        right(translate("Compare", "Comments"), 80),
        right(translate("Compare", "Day"), 60),
    )


def _row(line: ItemLine) -> tuple[Cell, ...]:
    day = line.day.toordinal()
    since = "" if line.before is None else translate("Compare", "since {day}").format(day=long_day(line.before))
    comments = Cell(amount(line.comments), value=line.comments)
    return (
        Cell(line.title or line.item_id, tip=f"{line.title}\n{line.item_id}" if line.title else ""),
        Cell(line.shop.name, tone="muted"),
        Cell(measured(line.price, "money", 2), value=line.price),
        _change(line.price_change, 2, since),
        Cell(amount(line.sales, rounded=line.rounded), value=line.sales),
        _change(line.sales_change, 0, since),
        comments,
        Cell(short_day(line.day), value=day, tone="muted", tip=long_day(line.day)),
    )


def _change(value: float | None, digits: int, tip: str) -> Cell:
    if value is None:
        return Cell()
    if round(value, digits) == 0:
        return Cell(translate("Compare", "level"), value=0.0, tone="muted", tip=tip)
    return Cell(value=value, delta=value, digits=digits, quiet=True, tip=tip)
