"""The card of what was imported: newest first, each with its counts and its undo."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from seller_toolkit.domain.imports import Batch
from seller_toolkit.gui.dialogs.export_guide import ExportGuide
from seller_toolkit.gui.dialogs.import_words import layout_words
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import moment, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.imports.import_log import ImportLog

UNDO_COLUMN = 6


class HistoryCard(QWidget):
    """`undo_wished` and `open_wished` carry a batch's id, `again_wished` the id of the batch that was undone."""

    undo_wished = Signal(int)
    open_wished = Signal(object)
    again_wished = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.batches: dict[object, Batch] = {}
        self._undone = 0
        self.setProperty("role", "clear")
        columns = [
            TableColumn(translate("Import", "Time"), 104),
            TableColumn(translate("Import", "File")),
            TableColumn(translate("Import", "New"), 64, right=True),
            TableColumn(translate("Import", "Changed"), 68, right=True),
            TableColumn(translate("Import", "Same"), 64, right=True),
            TableColumn(translate("Import", "Rejected"), 68, right=True),
            TableColumn("", 68, right=True, sortable=False),
        ]
        self.table = Table(kit, columns, row_height=48, many=False)
        self.table.setObjectName("history")
        self.table.setAccessibleName(translate("Import", "History"))
        self.table.setMinimumHeight(kit.theme.scaled(31 + 3 * 48))
        self.guide = ExportGuide(kit)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._build_guide())
        self._stack.addWidget(self.table)
        self.card = kit.card(translate("Import", "History"), self._build_banner(), (body, 1), flush=True)
        down(self.card, margins=(0, 0, 0, 0), parent=self)
        self.table.cell_clicked.connect(self._on_cell)
        self.table.row_activated.connect(self.open_wished)

    def _build_guide(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "clear")
        intro = translate("Import", "Nothing has been imported yet. Any one of these files is a good start:")
        down(self.kit.text(intro, tone="muted", wrap=True), self.guide, gap=12, margins=(16, 4, 16, 12), parent=inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        return area

    def _build_banner(self) -> QWidget:
        self.said = self.kit.text("", elide=True)
        self.said.setObjectName("undone")
        self.again = self.kit.button("", "link")
        self.again.setObjectName("again")
        self.again.clicked.connect(lambda: self.again_wished.emit(self._undone))
        well = self.kit.frame("well", across(self.said, 8, self.again, None, margins=(12, 6, 12, 6)))
        self.banner = QWidget()
        down(well, margins=(12, 0, 12, 6), parent=self.banner)
        self.banner.hide()
        return self.banner

    def show_log(self, log: ImportLog, now: datetime) -> None:
        """Show the history; an empty one says what to bring."""
        self.batches = {batch.id: batch for batch in log.batches}
        rows = [_cells(batch, log, now) for batch in log.batches]
        self.table.set_rows(rows, [batch.id for batch in log.batches])
        self.guide.show_exports(log.exports)
        self._stack.setCurrentIndex(1 if rows else 0)
        title = translate("Import", "History") if rows else translate("Import", "What to bring")
        self.card.title.set_words(title)

    def say_undone(self, batch: int, words: str, *, again: str) -> None:
        """Say what an undo did, with a link to import the file once more ("": there is no file)."""
        self._undone = batch
        self.said.set_words(words)
        self.again.setText(again)
        self.again.setVisible(bool(again))
        self.banner.show()

    def say_nothing(self) -> None:
        """The last undo is old news."""
        self.banner.hide()

    def _on_cell(self, batch: object, column: int) -> None:
        found = self.batches.get(batch)
        if column == UNDO_COLUMN and found is not None and not found.undone:
            self.undo_wished.emit(found.id)


def _cells(batch: Batch, log: ImportLog, now: datetime) -> tuple[Cell, ...]:
    grey, counts = batch.undone, batch.counts
    about = " · ".join(p for p in (batch.shop, layout_words(batch.layout, batch.platform, log.layouts)) if p)
    numbers = [
        Cell(number(count), tone="disabled" if grey or not count else "text")
        for count in (counts.new, counts.changed, counts.same)
    ]
    rejected = Cell(number(counts.rejected), tone="warning" if counts.rejected and not grey else "disabled")
    link = (
        Cell(translate("Import", "undone"), tone="disabled") if grey else Cell(translate("Import", "Undo"), link=True)
    )
    return (
        Cell(moment(batch.at, now.date()), value=batch.at, tone="disabled" if grey else "muted"),
        Cell(batch.file, sub=about, tone="disabled" if grey else "text", tip=f"{batch.file} {batch.sheet}".strip()),
        *numbers,
        rejected,
        link,
    )
