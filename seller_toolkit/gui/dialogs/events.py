"""The events of a shop: what happened on which day and what it did, to be added, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QStackedLayout, QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import Item, across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.event_log import EventLine, EventsView

SIZE = (880, 520)  # pixels at 100 %
_VERDICT_TONES = {"better": "text", "worse": "text", "none": "muted", "too_few": "muted"}


class EventsDialog(QDialog):
    """A line for each event. Opens in front of its window and does not block it.

    `edit_wished` and `delete_wished` carry an event's id; `undo_wished`: take the last deletion back.
    """

    add_wished = Signal()
    edit_wished = Signal(int)
    delete_wished = Signal(int)
    undo_wished = Signal()

    def __init__(self, kit: Kit, window: QWidget | None) -> None:
        super().__init__(window)
        self.kit = kit
        self.setObjectName("shop-events")
        self.setWindowTitle(translate("Events", "Events"))
        self.fact = kit.text("", tone="muted", elide=True)
        columns = [
            TableColumn(translate("Events", "Day"), 100),
            TableColumn(translate("Events", "Event"), 220),
            TableColumn(translate("Events", "What it did")),
        ]
        self.table = Table(kit, columns, row_height=48, many=False)
        self.table.setObjectName("events")
        self.table.setAccessibleName(translate("Events", "Events"))
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self._build_nothing())
        self._stack.addWidget(self.table)
        explanation = translate(
            "Events",
            "Before and after in equal runs of whole weeks, against the shop's usual ups and downs and, where there is one, "
            "a series that the event did not touch.",
        )
        head = across(kit.text(translate("Events", "Events"), "title"), 4, self.fact, None)
        down(
            down(head, kit.text(explanation, tone="muted", wrap=True), gap=6),
            (kit.framed(body), 1), self._build_foot(), gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        let_enter_press(self, self.close_button)
        self.table.row_chosen.connect(lambda _row: self._allow())
        self.table.row_activated.connect(self._edit)
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self._allow()

    def show_view(self, view: EventsView, chosen: int = 0) -> None:
        """Show the events of a shop; `chosen` is the id of the one to be selected, else the selection stays."""
        self.fact.set_words(view.shop.name)
        self.table.set_rows([_cells(line) for line in view.lines], [line.event.id for line in view.lines])
        self._stack.setCurrentIndex(1 if view.lines else 0)
        if chosen or (view.lines and self.table.current_row_id is None):
            self.table.select_row_id(chosen or view.lines[0].event.id)
        self._allow()

    def offer_undo(self, *, on: bool) -> None:
        """Whether there is a deletion to be taken back."""
        self.undo.setVisible(on)

    # --- inside

    def _build_nothing(self) -> QWidget:
        return EmptyState(
            self.kit,
            "time-line",
            translate("Events", "No event yet"),
            translate(
                "Events",
                "Enter promotions to come and changes such as another courier: they are marked on the chart, "
                "counted down, and judged by what they did to the scores.",
            ),
        )

    def _build_foot(self) -> Item:
        self.add = self.kit.button(translate("Events", "Add event…"), icon="add-line")
        self.edit = self.kit.button(translate("Events", "Change…"))
        self.delete = self.kit.button(translate("Events", "Delete"))
        self.undo = self.kit.button(translate("Events", "Undo"), "ghost", icon="arrow-go-back-line")
        self.close_button = self.kit.button(translate("Events", "Close"), "primary")
        names = {
            "add": self.add,
            "edit": self.edit,
            "delete": self.delete,
            "undo": self.undo,
            "close": self.close_button,
        }
        for name, button in names.items():
            button.setObjectName(f"{name}-event" if name != "close" else name)
        self.undo.hide()
        self.add.clicked.connect(self.add_wished)
        self.edit.clicked.connect(lambda: self._edit(self.table.current_row_id))
        self.delete.clicked.connect(self._delete)
        self.undo.clicked.connect(self.undo_wished)
        self.close_button.clicked.connect(self.accept)
        return across(self.add, self.edit, self.delete, self.undo, None, self.close_button)

    def _allow(self) -> None:
        for button in (self.edit, self.delete):
            button.setEnabled(self.table.current_row_id is not None)

    @Slot(object)
    def _edit(self, row: object) -> None:
        if isinstance(row, int):
            self.edit_wished.emit(row)

    @Slot()
    def _delete(self) -> None:
        row = self.table.current_row_id
        if isinstance(row, int):
            self.delete_wished.emit(row)


def _cells(line: EventLine) -> tuple[Cell, ...]:
    everywhere = translate("Events", "all shops") if line.event.shop_id is None else ""
    about = " · ".join(part for part in (line.kind_label, everywhere) if part)
    if line.effect is None:
        effect = Cell(translate("Events", "Still to come"), tone="muted")
    else:
        words, _, notes = line.effect.words.partition(" · ")
        effect = Cell(words, sub=notes, tone=_VERDICT_TONES[line.effect.verdict], tip=line.effect.words)
    return (
        Cell(long_day(line.event.day), value=line.event.day),
        Cell(line.event.title, sub=about, tip=line.event.title),
        effect,
    )
