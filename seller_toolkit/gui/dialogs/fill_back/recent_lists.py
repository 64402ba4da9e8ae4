"""The lists that were printed last, to choose one from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.fill_back import SheetLine


class RecentLists(Table):
    """`wished` carries the code of the list that was clicked or opened with Enter."""

    wished = Signal(str)

    def __init__(self, kit: Kit, lists: Sequence[SheetLine], today: date) -> None:
        columns = (
            TableColumn(translate("Fill back", "Printed list"), sortable=False),
            TableColumn(translate("Fill back", "Done"), 68, right=True, sortable=False),
        )
        rows = [_cells(one, today) for one in lists]
        super().__init__(kit, columns, rows, row_ids=[one.code for one in lists], row_height=48, many=False)
        self.setAccessibleName(translate("Fill back", "Printed lists"))
        self.row_activated.connect(self._on_opened)
        self.cell_clicked.connect(lambda code, _column: self._on_opened(code))

    @Slot(object)
    def _on_opened(self, code: object) -> None:
        if isinstance(code, str):
            self.wished.emit(code)


def _cells(one: SheetLine, today: date) -> Sequence[Cell]:
    about = f"{moment(one.printed_at, today)} · {one.shop.name}"
    words = f"{number(one.done)}/{number(one.count)}"
    return (
        Cell(one.code, sub=about, tip=f"{one.code}\n{about}"),
        Cell(words, value=one.done, tone="muted" if one.done == one.count else "text"),
    )
