"""Days of use by kind of goods, to be changed by the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.invitations import GroupDays

MOST_DAYS = 60
COLUMNS = 3


class DaysTable(QWidget):
    """A spin box for each kind of goods; `changed` carries the days of all by id."""

    changed = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.fields: dict[str, QSpinBox] = {}
        self._shipped: dict[str, int] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(kit.theme.scaled(12))
        self._grid.setVerticalSpacing(kit.theme.scaled(8))
        self._columns = COLUMNS
        self._labels: dict[str, QWidget] = {}
        self._grid.setColumnStretch(2 * COLUMNS, 1)
        self.reset = kit.button(translate("Invitations", "As the program has them"), "link")
        self.reset.setObjectName("reset-days")
        self.reset.clicked.connect(self._on_reset)
        down(self._grid, parent=self)

    def show_days(self, groups: tuple[GroupDays, ...]) -> None:
        """Show the days in force."""
        for group in groups:
            if group.id not in self.fields:
                self._add(group)
            field = self.fields[group.id]
            with QSignalBlocker(field):
                field.setValue(group.days)
            self._shipped[group.id] = group.own_judgement
        self.reset.setVisible(any(group.days != group.own_judgement for group in groups))

    def _add(self, group: GroupDays) -> None:
        field = QSpinBox()
        field.setRange(0, MOST_DAYS)
        field.setSuffix(" " + translate("Invitations", "days"))
        field.setAccessibleName(group.label)
        field.setToolTip(
            translate("Invitations", "The program's own judgement: {count} days").format(
                count=number(group.own_judgement)
            )
        )
        field.setFixedWidth(self._kit.theme.scaled(104))
        field.setMinimumHeight(self._kit.theme.height("control"))
        field.setKeyboardTracking(False)
        field.valueChanged.connect(self._on_changed)
        self._labels[group.id] = self._kit.text(group.label)
        self.fields[group.id] = field
        self._arrange()

    def set_narrow(self, *, on: bool) -> None:
        """Two kinds of goods beside each other instead of three."""
        columns = COLUMNS - 1 if on else COLUMNS
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for place, name in enumerate(self.fields):
            row, column = divmod(place, self._columns)
            self._grid.addWidget(self._labels[name], row, 2 * column)
            self._grid.addWidget(self.fields[name], row, 2 * column + 1)
        self._grid.invalidate()
        self.updateGeometry()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit({name: field.value() for name, field in self.fields.items()})

    @Slot()
    def _on_reset(self) -> None:
        self.changed.emit(dict(self._shipped))
