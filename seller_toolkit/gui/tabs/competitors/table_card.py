"""The card with the competitor table: search, category, legend, columns, copying."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from seller_toolkit.gui.models.cells import TableColumn
from seller_toolkit.gui.tabs.competitors.columns import USUAL, ColumnChoice, ColumnKey, columns_menu, keys_of
from seller_toolkit.gui.tabs.competitors.rows import (
    LazyRow,
    Showing,
    columns_of,
    has_gaps,
    pinned_rows,
    rival_rows,
    rivals,
    width_of_all,
)
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.domain.shops import Shop
    from seller_toolkit.services.rivals.comparison import CompareView

_FEWEST_ROWS = 7  # that are shown if there are as many, however low the window is
_BAR = 16  # pixels of a scroll bar and the frame


class TableCard(QWidget):
    """Own shop, peers and mean on top, in sight whatever is scrolled, sorted or searched for; below them the competitors.

    `choice_changed` carries the columns that the user chose.
    """

    choice_changed = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.choice = USUAL
        self.showing: Showing | None = None
        self._stale_after = 0
        self._rows: list[tuple[object, LazyRow]] = []
        self._pinned: list[tuple[object, LazyRow]] = []
        self._shops: list[tuple[Shop, str]] = []  # the rows' shops, each with what is searched
        self._category = ""
        self._most = _FEWEST_ROWS
        self.setProperty("role", "clear")
        self._build()
        down(self.card, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.search.textChanged.connect(self._fill)
        self.category.chosen.connect(self._on_category)
        self.columns_button.clicked.connect(self._open_columns)
        self.table.columns.make_menu = self.columns_menu
        self.table.horizontalScrollBar().rangeChanged.connect(self._set_height)
        kit.theme_changed.connect(self._rethemed)

    def _build(self) -> None:
        kit = self._kit
        self.table = Table(kit, ())
        self.table.setObjectName("shops")
        self.table.setAccessibleName(translate("Compare", "Scores of the shops"))
        self.table.freeze_first_column()
        self.search = self._search_field()
        self.category = kit.select()
        self.category.setObjectName("category")
        which = translate("Compare", "Which category of shops")
        self.category.setToolTip(which)
        self.category.setAccessibleName(which)
        legend = across(
            kit.text(translate("Compare", "▲ higher than mine"), "caption", "warning"),
            kit.text(translate("Compare", "▼ lower than mine"), "caption", "accent"),
            gap=12,
        )
        self.legend = boxed(legend)
        self.columns_button = kit.button(translate("Compare", "Columns"), "ghost", icon="layout-column-line")
        self.columns_button.setObjectName("columns")
        copy = kit.button(translate("Compare", "Copy"), "ghost", icon="file-copy-line")
        copy.setObjectName("copy")
        copy.setToolTip(translate("Compare", "Copy the selected rows, or all, with heads"))
        copy.clicked.connect(self.table.copy)
        extra = (self.legend, 4, self.category, self.search, self.columns_button, copy)
        self.card = kit.card("", self.table, extra=extra, flush=True)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_view(self, view: CompareView, *, stale_after: int, charted: Sequence[int] = ()) -> None:
        """Show a view; widths and sorting stay where its columns are the same as before."""
        self._stale_after = stale_after
        self._shops = [(row.shop, f"{row.shop.name}\n{row.shop.note}".casefold()) for row in rivals(view)]
        every = translate("Compare", "All categories")
        if self._category not in view.categories:
            self._category = ""
        place = view.categories.index(self._category) + 1 if self._category else 0
        self.category.set_options([every, *view.categories], place)
        self.category.setVisible(bool(view.categories))
        self._show(view, frozenset(charted))

    def mark_charted(self, charted: Sequence[int]) -> None:
        """Mark other shops as those in the chart."""
        if self.showing is not None and frozenset(charted) != self.showing.charted:
            self._show(self.showing.view, frozenset(charted))

    def choose_columns(self, choice: ColumnChoice) -> None:
        """Show other columns."""
        self.choice = choice
        if self.showing is not None:
            self._show(self.showing.view, self.showing.charted)

    def key_at(self, column: int) -> ColumnKey:
        """What a column of the table is."""
        assert self.showing is not None  # noqa: S101 - there are no columns before
        return self.showing.keys[column]

    @property
    def selected_rivals(self) -> list[Shop]:
        """The competitors whose rows are selected."""
        wanted = set(self.table.selected_row_ids)
        return [shop for shop, _ in self._shops if shop.id in wanted]

    def _show(self, view: CompareView, charted: frozenset[int]) -> None:
        showing, columns = self._fitting(view, charted)
        keys = showing.keys
        self.legend.setVisible(showing.gaps and showing.shaded)
        self._rows, self._pinned = rival_rows(showing), pinned_rows(showing)
        same = self.showing is not None and self.showing.keys == keys
        self.showing = showing
        if not same or [c.title for c in columns] != [c.title for c in self.table.cells.columns]:
            self.table.set_columns(columns)
        self._fill()

    def _fitting(self, view: CompareView, charted: frozenset[int]) -> tuple[Showing, tuple[TableColumn, ...]]:
        """The columns with the sources, or without them where they do not fit."""
        found = []
        for narrow in (False, True):
            keys = keys_of(view, self.choice, gaps=has_gaps(view), narrow=narrow)
            showing = Showing(view, keys, self._stale_after, charted)
            columns = columns_of(showing, self._kit.theme)
            found.append((showing, columns))
            if self._kit.theme.scaled(width_of_all(columns)) <= self.width() - _BAR:
                break
        return found[-1]

    @Slot()
    def _fill(self) -> None:
        if self.showing is None:
            return
        wanted, category = self.search.text().strip().casefold(), self._category
        found = [
            row
            for row, (shop, words) in zip(self._rows, self._shops, strict=True)
            if wanted in words and category in ("", shop.category)
        ]
        shown = [*self._pinned, *found]
        self.table.set_rows([cells for _, cells in shown], [row_id for row_id, _ in shown], pinned=len(self._pinned))
        title = translate("Compare", "Latest scores")
        if wanted or category:
            title = translate("Compare", "{found} of {count} competitors")
            title = title.format(found=len(found), count=len(self._rows))
        self.card.title.set_words(title)
        self._set_height()

    @Slot(int)
    def _on_category(self, place: int) -> None:
        categories = self.showing.view.categories if self.showing else ()
        self._category = categories[place - 1] if place else ""
        self._fill()

    # --- room -----------------------------------------------------------------------------------------------------

    def set_room(self, height: int) -> None:
        """Let the table have as many rows as `height` pixels hold; the others scroll inside it."""
        most = max(height // self._kit.theme.height("row"), _FEWEST_ROWS)
        if most != self._most:
            self._most = most
            self._set_height()

    @Slot()
    def _set_height(self) -> None:
        theme, count, policy = self._kit.theme, self.table.cells.rowCount(), Qt.ScrollBarPolicy
        fits = count <= self._most
        shown = count if fits else self._most - 0.5  # half a row says that there are more
        head = self.table.horizontalHeader().sizeHint().height()
        bar = self.table.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.table.setFixedHeight(head + round(theme.height("row") * shown) + 1 + below)
        self.table.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("search")
        field.setPlaceholderText(translate("Compare", "Find a shop"))
        field.setAccessibleName(translate("Compare", "Find a shop"))
        field.setClearButtonEnabled(True)
        field.setFixedWidth(self._kit.theme.scaled(150))
        return field

    def columns_menu(self) -> QMenu:
        """The menu that chooses the columns."""
        assert self.showing is not None  # noqa: S101 - nobody sees a head before
        menu = columns_menu(self, self.showing.view, self.choice, self._on_choice)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _on_choice(self, choice: ColumnChoice) -> None:
        self.choose_columns(choice)
        self.choice_changed.emit(choice)

    @Slot()
    def _open_columns(self) -> None:
        button = self.columns_button
        self.columns_menu().popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        if self.showing is not None:
            fitting, _ = self._fitting(self.showing.view, self.showing.charted)
            if fitting.keys != self.showing.keys:
                self._show(self.showing.view, self.showing.charted)

    @Slot()
    def _rethemed(self) -> None:
        self.search.setFixedWidth(self._kit.theme.scaled(150))
        self._set_height()
        self._fit_columns()
