"""The steps of a task: numbered, or with a box to tick each once the task is taken on."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate


class StepList(QWidget):
    """`ticked` carries the place of a step (from 0) and whether it is done now."""

    ticked = Signal(int, bool)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.kit = kit
        self._rows: list[tuple[Label, QCheckBox, Label]] = []
        self.progress = kit.text("", "caption", "muted")
        self.progress.setObjectName("progress")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        head = boxed(across(kit.text(translate("Checklist", "Steps"), "strong"), None, self.progress))
        down(head, self._grid, gap=8, parent=self)

    def show_steps(self, steps: Sequence[str], done: Collection[int], *, can_tick: bool) -> None:
        """Show other steps; `done` are the places of those that are ticked."""
        while len(self._rows) < len(steps):
            self._add_row()
        for place, (number, box, words) in enumerate(self._rows):
            there = place < len(steps)
            number.setVisible(there and not can_tick)
            box.setVisible(there and can_tick)
            words.setVisible(there)
            if there:
                box.setChecked(place in done)
                box.setAccessibleName(steps[place])
                words.set_words(steps[place], tone="muted" if can_tick and place in done else "")
        counted = translate("Checklist", "{done} of {count}").format(done=len(done), count=len(steps))
        self.progress.set_words(counted if can_tick else "")
        self.setVisible(bool(steps))

    def _add_row(self) -> None:
        row = len(self._rows)
        number = self.kit.text(f"{row + 1}.", tone="muted", right=True)
        box = QCheckBox()
        box.setObjectName(f"tick{row + 1}")
        box.setToolTip(translate("Checklist", "Tick this step (Space)"))
        box.clicked.connect(lambda on, place=row: self.ticked.emit(place, on))
        words = self.kit.text("", wrap=True, selectable=True)
        words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from box to box
        words.setObjectName(f"step{row + 1}")
        self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows.append((number, box, words))
