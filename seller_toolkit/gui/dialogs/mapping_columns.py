"""The columns of an unknown sheet with real values, and beside each of them what it is and in which unit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from seller_toolkit.domain.imports import ImportPlan
from seller_toolkit.gui.dialogs.field_words import unit_words
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import Item, across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.i18n.formats import NOTHING
from seller_toolkit.i18n.translate import translate

VALUES = 3  # real values shown of each column
CHOICES_WIDTH, UNIT_WIDTH = 400, 120  # pixels at 100 %: both boxes of a column together, the unit's alone


class _ChoiceBox(QComboBox):
    """One of some ids in words, or none of them; words that do not fit end in "…", and its list is wide enough for all.

    The wheel scrolls the list of columns, never the choice.
    """

    def __init__(self, name: str, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer(self, offered: Mapping[str, str], chosen: str) -> None:
        """Offer ids (id → words) behind the word for none, without a signal."""
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._nothing, "")
            for one, words in offered.items():
                self.addItem(words, one)
            self.choose(chosen)
        self.view().setMinimumWidth(
            self.view().sizeHintForColumn(0) + self.view().verticalScrollBar().sizeHint().width()
        )

    def choose(self, one: str) -> None:
        """Show an id, the word for none where it is not among those offered; without a signal."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(one), 0))

    @property
    def _chosen(self) -> str:
        return str(self.currentData() or "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words, width = option.currentText, field.width() - 2  # type: ignore[attr-defined]
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)  # type: ignore[attr-defined]
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TargetBox(_ChoiceBox):
    """What one column is; its first entry is "not used"."""

    def __init__(self, title: str) -> None:
        super().__init__(f"target {title}", translate("Import", "not used"))
        self.setAccessibleName(title)

    @property
    def target(self) -> str:
        """The chosen target's id, "" for not used."""
        return self._chosen


class UnitBox(_ChoiceBox):
    """In which unit the bare numbers of a column stand; its first entry is "as written". Seen only where there is a choice."""

    def __init__(self, title: str) -> None:
        super().__init__(f"unit {title}", translate("Import", "as written"))
        self.setAccessibleName(translate("Import", "Unit of {column}").format(column=title))
        self.setToolTip(translate("Import", "Holds for bare numbers; a cell that names its unit keeps it."))

    def offer_units(self, units: Iterable[str], chosen: str) -> None:
        """Offer these units, without a signal; the box hides where there are none."""
        offered = {unit: unit_words(unit) for unit in units}
        self.offer(offered, chosen)
        self.setVisible(bool(offered))

    @property
    def unit(self) -> str:
        """The chosen unit's id, "" for as written."""
        return self._chosen


class ColumnList(Scrolled):
    """A line for each column, with `boxes` and `units` by title.

    `target_chosen` and `unit_chosen` carry the title of a column whose answer is another one by the user's hand.
    """

    target_chosen = Signal(str)
    unit_chosen = Signal(str)

    def __init__(self, kit: Kit, plan: ImportPlan, titles: Iterable[str]) -> None:
        body = QWidget()
        super().__init__(body)
        self.kit, self._plan = kit, plan
        self.boxes = {title: TargetBox(title) for title in titles}
        self.units = {title: UnitBox(title) for title in self.boxes}
        self._read: dict[str, Label] = {}
        grid = QGridLayout(body)
        grid.setContentsMargins(15, 8, 15, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for place, title in enumerate(self.boxes):
            if place:
                grid.addWidget(kit.line(), 2 * place - 1, 0, 1, 2)
            grid.addWidget(self._words(title), 2 * place, 0)
            grid.addWidget(self._choices(title), 2 * place, 1)
        grid.setRowStretch(2 * len(self.boxes), 1)

    def _words(self, title: str) -> QWidget:
        """The title above its first values, and behind them what the first of them becomes."""
        at = self._plan.raw_header.index(title)
        values = [row[at] for row in self._plan.raw_rows if at < len(row) and row[at]][:VALUES]
        lines: list[Item] = [self.kit.text(title, "strong", elide=True)]
        self._read[title] = self.kit.text("", "caption", "accent", elide=True)
        self._read[title].setObjectName(f"read {title}")
        if self._plan.raw_rows:
            shown = self.kit.text(" · ".join(values) or NOTHING, "caption", "muted", elide=True)
            lines.append(across(shown, self._read[title], None, gap=12))
        above = 6 if len(lines) == 2 else 12
        return boxed(down(*lines, gap=0, margins=(0, above, 0, above)))

    def _choices(self, title: str) -> QWidget:
        target, unit = self.boxes[title], self.units[title]
        unit.setFixedWidth(self.kit.theme.scaled(UNIT_WIDTH))
        unit.hide()
        both = boxed(across((target, 1), unit))
        both.setFixedWidth(self.kit.theme.scaled(CHOICES_WIDTH))
        target.currentIndexChanged.connect(lambda _place: self.target_chosen.emit(title))
        unit.currentIndexChanged.connect(lambda _place: self.unit_chosen.emit(title))
        return both

    def column_of(self, target: str) -> str:
        """The title of the column that is this, "" when none is."""
        return next((title for title, box in self.boxes.items() if box.target == target), "")

    def show_read(self, read: Mapping[str, tuple[str, str]]) -> None:
        """Show for each title a cell as it stands and what it becomes; nothing for titles that are not there."""
        for title, label in self._read.items():
            cell, value = read.get(title, ("", ""))
            label.set_words(f"{cell} → {value}" if value else "")

    def forget_read(self, title: str) -> None:
        """What a column becomes is no longer known."""
        self._read[title].set_words("")
