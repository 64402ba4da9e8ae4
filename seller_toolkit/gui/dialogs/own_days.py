"""Own days: a table of days that are off or worked whatever the calendar says, and a row to add one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import translate

LONGEST_LABEL = 40


class OwnDays(QWidget):
    """`days` is what the table holds now. A day that is added again takes the place of the first word on it."""

    def __init__(self, kit: Kit, days: Sequence[OwnDay], today: date) -> None:
        super().__init__()
        self.kit = kit
        self.setProperty("role", "clear")
        columns = (
            TableColumn(translate("Working hours", "Day"), 96),
            TableColumn(translate("Working hours", "Kind"), 72),
            TableColumn(translate("Working hours", "Note"), least=56),
        )
        self.table = Table(kit, columns, many=False)
        self.table.setObjectName("own-days")
        self.table.setAccessibleName(translate("Working hours", "Own days"))
        self.day = PlainDayEdit(kit, today)
        self.day.setObjectName("own-day")
        self.day.setAccessibleName(translate("Working hours", "Day"))
        kinds = (translate("Working hours", "Off"), translate("Working hours", "Worked"))
        self.kind = kit.folding(kinds, title=translate("Working hours", "Kind"))
        self.label = QLineEdit()
        self.label.setObjectName("own-day-note")
        self.label.setMaxLength(LONGEST_LABEL)
        self.label.setPlaceholderText(translate("Working hours", "Note, such as stocktaking"))
        self.label.setAccessibleName(translate("Working hours", "Note"))
        self.add = kit.button(translate("Working hours", "Add day"), icon="add-line")
        self.add.setObjectName("add-day")
        self.remove = kit.button(translate("Working hours", "Remove"))
        self.remove.setObjectName("remove-day")
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.table.row_chosen.connect(lambda _row: self._allow())
        down(
            (kit.framed(self.table), 1), across(self.day, self.kind, None), self.label,
            across(self.add, self.remove, None), parent=self,
        )  # fmt: skip
        self._days = {one.day: one for one in days}
        self._show()

    @property
    def days(self) -> tuple[OwnDay, ...]:
        """The days, the earliest first."""
        return tuple(self._days[day] for day in sorted(self._days))

    @Slot()
    def _on_add(self) -> None:
        day = self.day.day
        self._days[day] = OwnDay(day, self.kind.chosen_index == 1, self.label.text().strip())
        self.label.clear()
        self._show()
        self.table.select_row_id(day)

    @Slot()
    def _on_remove(self) -> None:
        chosen = self.table.current_row_id
        if isinstance(chosen, date):
            del self._days[chosen]
            self._show()

    def _show(self) -> None:
        self.table.set_rows([_cells(one) for one in self.days], [one.day for one in self.days])
        self._allow()

    def _allow(self) -> None:
        self.remove.setEnabled(self.table.current_row_id in self._days)


def _cells(one: OwnDay) -> tuple[Cell, ...]:
    kind = translate("Working hours", "Worked") if one.works else translate("Working hours", "Off")
    return (Cell(long_day(one.day), value=one.day), Cell(kind), Cell(one.label, tone="muted", tip=one.label))
