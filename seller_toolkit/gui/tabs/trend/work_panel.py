"""The weekly work lists: items, service agents, couriers, warehouses; each row opens the orders behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.models.table_copy import table_mime
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.list_deeds import list_deeds
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.gui.widgets.table_head import head_width
from seller_toolkit.i18n.formats import NOTHING, long_day, number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.scores.work_lists import WorkColumn, WorkListView, WorkRow

LISTS = ("items", "agents", "couriers", "warehouses")
_NAMES = (
    QT_TRANSLATE_NOOP("WorkLists", "Items"),
    QT_TRANSLATE_NOOP("WorkLists", "Agents"),
    QT_TRANSLATE_NOOP("WorkLists", "Couriers"),
    QT_TRANSLATE_NOOP("WorkLists", "Warehouses"),
)
MOST_ROWS = 10
"""Rows that are seen at once; the table scrolls by itself below."""
_NUMBER, _PERCENT, _CHIPS, _EDGE = 60, 72, 104, 8  # pixels at 100 %; the last is what the table's edge takes
_WORTH_WORK = 0.5  # of a case: less is as good as none


class WorkPanel(QFrame):
    """`list_chosen` carries one of `LISTS`, `evidence_requested` an `EvidenceAt`, `copied` the number of rows copied.

    Rows are opened by a double click, by Enter, or by the links below the table, which say what else there is.
    """

    list_chosen = Signal(str)
    evidence_requested = Signal(object)
    export_requested = Signal()
    print_requested = Signal()
    copied = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view: WorkListView | None = None
        self._rows: dict[str, WorkRow] = {}
        self.lists = kit.segments([translated("WorkLists", name) for name in _NAMES])
        self.lists.setObjectName("work_list")
        self.table = Table(kit, [TableColumn("")])
        self.table.setObjectName("work_rows")
        self.table.setAccessibleName(translate("Trend", "Weekly lists"))
        self._opens = across()
        self._chosen = kit.text("", tone="muted", elide=True)
        self._chosen.setObjectName("work_chosen")
        self._foot = boxed(
            across(self._chosen, 4, self._opens, None, margins=(16, 6, 16, 2), strut=kit.theme.scaled(28))
        )
        self._missing = kit.text("", tone="muted", wrap=True)
        self._missing.setObjectName("work_missing")
        self._notes = kit.text("", "caption", "muted", wrap=True)
        self._notes.setObjectName("work_notes")
        self._words = boxed(down(self._missing, self._notes, gap=4, margins=(16, 4, 16, 8)))
        self._deeds = list_deeds(
            kit, "work", copy=self._copy, export=self.export_requested.emit, print_=self.print_requested.emit
        )
        self._card = kit.card(
            "", self.table, self._foot, self._words, extra=[self.lists, 8, *self._deeds, 6], flush=True
        )
        down(self._card, parent=self)
        self._connect()
        self.show_waiting()

    @property
    def list_shown(self) -> str:
        """Which list is chosen."""
        return LISTS[self.lists.chosen_index]

    def show_view(self, view: WorkListView) -> None:
        """Show a list."""
        self._view = view
        self._rows = {row.key: row for row in view.rows}
        self.lists.choose(LISTS.index(view.kind))
        self._card.title.set_words(f"{view.title} · {long_day(view.first)} – {long_day(view.last)}")
        flags = any(row.chip for row in view.rows)
        columns = self._columns(view, flags=flags)
        cells, ids = [_cells(view, row, flags=flags) for row in view.rows], list(self._rows)
        if [column.title for column in columns] == [column.title for column in self.table.cells.columns]:
            self.table.set_rows(cells, ids)  # sorting and widths stay as the user left them
        else:
            self.table.set_columns(columns, cells, row_ids=ids)
        self._fit()
        self._say(*_words(view), empty=not view.rows)
        self._show_opened()

    def show_waiting(self) -> None:
        """Another list is being counted."""
        self._view, self._rows = None, {}
        self._say(translate("WorkLists", "Counting…"), "", empty=True)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.lists.chosen.connect(lambda place: self.list_chosen.emit(LISTS[place]))
        self.table.row_chosen.connect(self._show_opened)
        self.table.row_activated.connect(self._open)
        self.table.horizontalScrollBar().rangeChanged.connect(self._fit)

    def _say(self, missing: str, notes: str, *, empty: bool) -> None:
        self.table.setVisible(not empty)
        self._foot.setVisible(not empty)
        self._missing.set_words(missing)
        self._missing.setVisible(bool(missing))
        self._notes.set_words(notes)
        self._notes.setVisible(bool(notes))
        for deed in self._deeds:
            deed.setEnabled(not empty)

    def _columns(self, view: WorkListView, *, flags: bool) -> list[TableColumn]:
        """The figures as narrow as their heads, so that the names keep most of the room."""
        kit, missed = self._kit, translate("WorkLists", "Line missed")
        widths = [
            head_width(kit, one.label, least=_PERCENT if one.unit == "percent" else _NUMBER) for one in view.columns
        ]
        if widths and not flags:
            widths[-1] += _EDGE
        return [
            TableColumn(view.title),
            TableColumn(view.harm_label, head_width(kit, view.harm_label), right=True, tooltip="\n".join(view.notes)),
            *(TableColumn(one.label, width, right=True) for one, width in zip(view.columns, widths, strict=True)),
            *((TableColumn(missed, head_width(kit, missed, least=_CHIPS)),) if flags else ()),
        ]

    @Slot()
    def _fit(self) -> None:
        """As high as the rows, and a bar below them where the figures are wider than the panel."""
        self.table.fit_at_most(MOST_ROWS)
        bar = self.table.horizontalScrollBar()
        if bar.maximum() > 0:
            self.table.setFixedHeight(self.table.height() + bar.sizeHint().height())

    @Slot(object)
    def _show_opened(self, _row: object = None) -> None:
        """The links of the row that the user stands on."""
        emptied(self._opens)
        row = self._rows.get(str(self.table.current_row_id))
        if row is None:
            self._chosen.set_words(translate("WorkLists", "Choose a row to see its orders."))
            return
        self._chosen.set_words(row.label if row.opens else translate("WorkLists", "There is nothing to open here."))
        for words, at in row.opens:
            link = self._kit.button(words, "link")
            link.setObjectName("open_evidence")
            link.clicked.connect(lambda _checked=False, at=at: self.evidence_requested.emit(at))
            self._opens.addWidget(link)

    @Slot(object)
    def _open(self, key: object) -> None:
        row = self._rows.get(str(key))
        if row is not None and row.evidence is not None:
            self.evidence_requested.emit(row.evidence)

    @Slot()
    def _copy(self) -> None:
        cells = self.table.cells
        mime = table_mime(cells, rows=range(cells.rowCount()), columns=self.table.columns.shown)
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.emit(cells.rowCount())


def _words(view: WorkListView) -> tuple[str, str]:
    """What is missing, and what harm means; without rows only why there are none."""
    if view.rows:
        return view.missing, " ".join(view.notes)
    return view.missing or " ".join(view.notes), ""


def _cells(view: WorkListView, row: WorkRow, *, flags: bool) -> list[Cell]:
    harmful = row.harm >= _WORTH_WORK
    harm = Cell(
        number(row.harm, 1) if row.harm else "0", value=row.harm, role="strong" if harmful else "body",
        tone="text" if harmful else "muted",
    )  # fmt: skip
    figures = [_figure(column, value) for column, value in zip(view.columns, row.values, strict=True)]
    chips = ((row.chip, "critical"),) if row.chip else ()
    flag = [Cell(chips=chips, tip=row.flag)] if flags else []
    return [Cell(row.label, tip=row.sub), harm, *figures, *flag]


def _figure(column: WorkColumn, value: float | None) -> Cell:
    if value is None:
        return Cell(NOTHING, tone="muted")
    unit = "%" if column.unit == "percent" else ""
    quiet = column.unit == "count" and not value
    return Cell(number(value, column.digits) + unit, value=value, tone="disabled" if quiet else "text")
