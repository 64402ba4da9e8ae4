"""The rows behind a number: orders, parcels, after-sales or reviews, the worst first, each with its file and row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.models.table_copy import table_mime
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.gui.widgets.table_head import head_width
from seller_toolkit.i18n.formats import NOTHING, moment, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.evidence import EvidenceColumn, EvidenceRow, EvidenceView

WIDTH, HEIGHT = 1240, 660  # pixels at 100 %
_FRAME, _ROW = 232, 32  # of the height: all but the rows, and a row
_WIDTHS = {
    "order_no": 160, "case_no": 160, "text": 340, "courier": 100, "province": 68, "warehouse": 84, "status": 92, "kind": 80,
    "reason": 120, "complaints": 152, "day": 104,
}  # fmt: skip
_TIMES = 96
_STRETCHED = ("item_title", "text", "agent")
_DIGITS = {"hours": 1, "money": 2}


class EvidenceDialog(QDialog):
    """Close (Enter, Esc), copy, export, source. Opens in front of its window and does not block."""

    @classmethod
    def tell(
        cls,
        kit: Kit,
        window: QWidget | None,
        view: EvidenceView,
        *,
        export: Callable[[], None],
        open_source: Callable[[int], None],
    ) -> EvidenceDialog:
        """Show the rows and return at once.

        `export` is asked to write all rows into a file; `open_source` is given the place of a row in the view.
        """
        dialog = cls(kit, window, view, export=export, open_source=open_source)
        dialog.open()
        return dialog

    def __init__(
        self,
        kit: Kit,
        window: QWidget | None,
        view: EvidenceView,
        *,
        export: Callable[[], None],
        open_source: Callable[[int], None],
    ) -> None:
        super().__init__(window)
        self.kit, self._view, self._export, self._open_source = kit, view, export, open_source
        self.setObjectName("evidence")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Evidence", "The rows behind it"))
        about = kit.text(view.about, tone="muted", elide=True)
        about.setObjectName("about")
        parts: list[Item] = [down(kit.text(view.title, "title", elide=True), about, gap=6)]
        self.table = Table(kit, _columns(kit, view), [_cells(view, row) for row in view.rows])
        self.table.setObjectName("rows")
        self.table.setAccessibleName(view.title)
        if view.rows:
            parts.append((kit.framed(self.table), 1))
        else:
            parts += [kit.text(translate("Evidence", "No row of the imported files fits."), tone="muted"), None]
        down(*parts, self._foot(), gap=14, margins=(24, 20, 24, 18), parent=self)
        self.table.row_chosen.connect(lambda _row: self.source.setEnabled(True))
        self.table.row_activated.connect(self._show_source)
        let_enter_press(self, self.close_button)
        (self.table if view.rows else self.close_button).setFocus(Qt.FocusReason.TabFocusReason)
        open_at(self, kit.theme.scaled(WIDTH), kit.theme.scaled(min(HEIGHT, _FRAME + _ROW * len(view.rows))))

    def _foot(self) -> Item:
        kit = self.kit
        self.source = kit.button(translate("Evidence", "Source…"), icon="history-line")
        self.source.setObjectName("source")
        self.source.setEnabled(False)
        self.source.clicked.connect(lambda: self._show_source(self.table.current_row_id))
        copy = kit.button(translate("Evidence", "Copy all"), icon="file-copy-line")
        copy.setObjectName("copy")
        copy.clicked.connect(self._copy)
        export = kit.button(translate("Evidence", "Export all rows…"), icon="file-excel-2-line")
        export.setObjectName("export")
        export.clicked.connect(self._export_all)
        for button in (copy, export):
            button.setEnabled(bool(self._view.rows))
        self._told = kit.text("", tone="muted")
        self._told.setObjectName("told")
        self.close_button = close = kit.button(translate("Evidence", "Close"), "primary")
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        return across(self.source, copy, export, 4, self._told, None, close)

    @Slot(object)
    def _show_source(self, place: object) -> None:
        if isinstance(place, int):
            self._open_source(place)

    @Slot()
    def _export_all(self) -> None:
        self._export()

    @Slot()
    def _copy(self) -> None:
        """All rows that are shown, in the order that they stand in, with heads."""
        cells = self.table.cells
        mime = table_mime(cells, rows=range(cells.rowCount()), columns=self.table.columns.shown)
        QGuiApplication.clipboard().setMimeData(mime)
        self._told.set_words(translate("Evidence", "Copied: {count} rows").format(count=number(cells.rowCount())))


def _columns(kit: Kit, view: EvidenceView) -> list[TableColumn]:
    stretched = next((key for key in _STRETCHED if any(column.key == key for column in view.columns)), "")
    made = []
    for column in view.columns:
        figures = column.kind in ("hours", "stars", "money", "number")
        least = _TIMES if column.kind == "time" else _WIDTHS.get(column.key, 60)
        width = 0 if column.key == stretched else head_width(kit, column.label, least=least)
        made.append(TableColumn(column.label, width, right=figures))
    row = translate("Evidence", "Row")
    return [*made, TableColumn(translate("Evidence", "File"), 112), TableColumn(row, head_width(kit, row), right=True)]


def _cells(view: EvidenceView, row: EvidenceRow) -> list[Cell]:
    cells = [_cell(view, column, value) for column, value in zip(view.columns, row.values, strict=True)]
    return [*cells, Cell(row.file, tone="muted", tip=row.file), Cell(number(row.row), value=row.row, tone="muted")]


def _cell(view: EvidenceView, column: EvidenceColumn, value: str | float | datetime | None) -> Cell:
    if value is None or value == "":
        return Cell(NOTHING, tone="disabled")
    if isinstance(value, datetime):
        near = value.year == view.at.last.year
        return Cell(f"{value:%m-%d %H:%M}" if near else moment(value), value=value, tip=moment(value))
    if isinstance(value, str):
        return Cell(value, tip=value if column.kind == "text" else "")
    role = "strong" if column.key in ("late", "stars") else "body"
    return Cell(number(value, _DIGITS.get(column.kind, 0 if float(value).is_integer() else 1)), value=value, role=role)
