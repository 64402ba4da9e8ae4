"""The unknown tables that the user matched once: looked through, changed, forgotten, shared as files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from seller_toolkit.domain.mappings import RememberedMapping
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.field_words import kind_words
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate

SIZE = (760, 480)  # pixels at 100 %


class RememberedTablesDialog(QDialog):
    """A line for each remembered table and what can be done with it. Opens in front of its window and does not block.

    The wishes carry the fingerprint of the chosen table.
    """

    edit_wished = Signal(object)
    rename_wished = Signal(object)
    export_wished = Signal(object)
    forget_wished = Signal(object)
    take_in_wished = Signal()

    def __init__(self, kit: Kit, window: QWidget | None) -> None:
        super().__init__(window)
        self.kit = kit
        self.setObjectName("remembered-tables")
        self.setWindowTitle(translate("Import", "Remembered tables"))
        columns = [
            TableColumn(translate("Import", "Name"), 250),
            TableColumn(translate("Import", "Columns")),
            TableColumn(translate("Import", "Last used"), 108),
        ]
        self.table = Table(kit, columns, row_height=48, many=False)
        self.table.setObjectName("remembered")
        self.table.setAccessibleName(self.windowTitle())
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._build_nothing())
        self._stack.addWidget(self.table)
        explanation = translate(
            "Import",
            "Files with these columns are recognised by themselves. As a file, a table can be given to others.",
        )
        down(
            down(
                kit.text(translate("Import", "Remembered tables"), "title"),
                kit.text(explanation, tone="muted", wrap=True), gap=6,
            ),
            (kit.framed(body), 1),
            self._build_foot(),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.close_button)
        self.close_button.setFocus()
        self.table.row_chosen.connect(lambda _row: self._allow())
        self.table.row_activated.connect(self.edit_wished)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self._allow()

    def _build_nothing(self) -> QWidget:
        return EmptyState(
            self.kit,
            "file-list-3-line",
            translate("Import", "No table is remembered yet"),
            translate(
                "Import",
                "When a file has columns that the program does not know, say once what they are; it is remembered here.",
            ),
        )

    def _build_foot(self) -> Item:
        deeds = (
            ("edit", translate("Import", "Edit…"), self.edit_wished),
            ("rename", translate("Import", "Rename…"), self.rename_wished),
            ("export", translate("Import", "Export…"), self.export_wished),
            ("forget", translate("Import", "Forget"), self.forget_wished),
        )
        self._deeds = [self._deed(name, words, wish) for name, words, wish in deeds]
        take_in = self.kit.button(translate("Import", "Take in a file…"), "ghost")
        take_in.setObjectName("take-in")
        take_in.clicked.connect(self.take_in_wished)
        self.close_button = self.kit.button(translate("Import", "Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        return across(*self._deeds, None, take_in, self.close_button)

    def _deed(self, name: str, words: str, wish: SignalInstance) -> Button:
        button = self.kit.button(words)
        button.setObjectName(name)
        button.clicked.connect(lambda: wish.emit(self.table.current_row_id))
        return button

    def show_tables(self, tables: Sequence[RememberedMapping], chosen: str = "") -> None:
        """Show these tables; `chosen` is the fingerprint of the one to be selected, else the selection stays."""
        self.table.set_rows([_cells(one) for one in tables], [one.fingerprint for one in tables])
        self._stack.setCurrentIndex(1 if tables else 0)
        if chosen or (tables and self.table.current_row_id is None):
            self.table.select_row_id(chosen or tables[0].fingerprint)
        self._allow()

    def _allow(self) -> None:
        for button in self._deeds:
            button.setEnabled(self.table.current_row_id is not None)


def _cells(one: RememberedMapping) -> tuple[Cell, ...]:
    used = len(one.mapping.columns) + len(one.mapping.metrics)
    words = translate("Import", "{used} of {count} used").format(used=used, count=len(one.titles))
    titles = " · ".join(one.titles)
    return (
        Cell(one.name, sub=kind_words(one.mapping.kind), tip=one.name),
        Cell(titles, sub=words, tip=titles),
        Cell(long_day(one.used), value=one.used, tone="muted"),
    )
