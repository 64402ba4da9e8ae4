"""The card with the competitor table: search, legend, columns, copying."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from seller_toolkit.gui.models.cells import Cell
from seller_toolkit.gui.tabs.competitors.rows import MEAN_ROW, Showing, columns_of, mean_row, rows_of
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.comparison import CompareView

_FEWEST_ROWS = 8  # that are shown if there are as many, however low the window is
_NARROW = 1000  # pixels at 100 %: below, the sources make room for the shops' names


class TableCard(QWidget):
    """Own shop first, then the competitors, their mean at the bottom; sorting leaves the mean where it is."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._showing: Showing | None = None
        self._rows: list[tuple[Cell, ...]] = []
        self._narrow: bool | None = None
        self._most = _FEWEST_ROWS
        self.setProperty("role", "clear")
        self.table = Table(kit, ())
        self.table.setObjectName("shops")
        self.table.setAccessibleName(translate("Compare", "Scores of the shops"))
        self.search = self._search_field()
        self.legend = boxed(
            across(
                kit.text(translate("Compare", "■ higher than mine"), "caption", "warning"),
                kit.text(translate("Compare", "■ lower than mine"), "caption", "accent"),
                gap=12,
            )
        )
        self.columns_button = kit.button(translate("Compare", "Columns"), "ghost", icon="layout-column-line")
        self.columns_button.setObjectName("columns")
        copy = kit.button(translate("Compare", "Copy"), "ghost", icon="file-copy-line")
        copy.setObjectName("copy")
        copy.setToolTip(translate("Compare", "Copy the selected rows, or all, with heads"))
        extra = (self.legend, 4, self.search, self.columns_button, copy)
        self.card = kit.card("", self.table, extra=extra, flush=True)
        down(self.card, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.search.textChanged.connect(self._fill)
        self.columns_button.clicked.connect(self._open_columns)
        copy.clicked.connect(self.table.copy)
        self.table.horizontalScrollBar().rangeChanged.connect(self._set_height)
        kit.theme_changed.connect(self._rethemed)

    def show_view(self, view: CompareView, *, stale_after: int) -> None:
        """Show a view; widths, hidden columns and sorting stay where its columns are the same as before."""
        showing = Showing.of(view, stale_after)
        columns = columns_of(showing, self._kit.theme)
        self._showing, self._rows = showing, rows_of(showing)
        self.legend.setVisible(showing.gaps)
        if [c.title for c in columns] != [c.title for c in self.table.cells.columns]:
            self.table.columns.show_all()
            self.table.set_columns(columns)
            self._narrow = None
        self._fill()
        self._make_room()

    @Slot()
    def _fill(self) -> None:
        """Own shop and mean stay in sight whatever is searched for: they are what the others are compared with."""
        if self._showing is None:
            return
        view, wanted = self._showing.view, self.search.text().strip().casefold()
        found = [
            (row.shop.id, cells)
            for row, cells in zip(view.rows, self._rows, strict=True)
            if row.shop.own or wanted in row.shop.name.casefold()
        ]
        rivals = sum(not row.shop.own for row in view.rows)
        mean: Sequence[tuple[object, tuple[Cell, ...]]] = [(MEAN_ROW, mean_row(self._showing))] if rivals > 1 else ()
        shown = [*found, *mean]
        self.table.set_rows([cells for _, cells in shown], [row_id for row_id, _ in shown])
        if wanted:
            hits = len(found) - sum(row.shop.own for row in view.rows)
            title = translate("Compare", "{found} of {count} competitors").format(found=hits, count=rivals)
        else:
            title = translate("Compare", "Latest scores")
        self.card.title.set_words(title)
        self._set_height()

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
        field.setFixedWidth(self._kit.theme.scaled(176))
        return field

    @Slot()
    def _open_columns(self) -> None:
        button = self.columns_button
        self.table.columns.menu().popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide the sources when the card becomes narrow and show them when it becomes wide; between, the user decides."""
        narrow = self.width() < self._kit.theme.scaled(_NARROW)
        if narrow != self._narrow and self.table.cells.columns:
            self._narrow = narrow
            self.table.columns.show(self.table.cells.columnCount() - 1, on=not narrow)

    @Slot()
    def _rethemed(self) -> None:
        self.search.setFixedWidth(self._kit.theme.scaled(176))
        self._set_height()
        self._make_room()
