"""What was done to a task and by whom; loaded when it is unfolded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.checklist.pieces import Fold
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down, emptied
from seller_toolkit.i18n.formats import moment
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_deeds import HistoryLine


class HistoryPiece(Fold):
    """`wanted` carries the number of the task whose history is to be shown with `show_history`."""

    wanted = Signal(int)

    def __init__(self, kit: Kit) -> None:
        body = QWidget()
        body.setProperty("role", "clear")
        self._list = down(gap=6, parent=body)
        super().__init__(kit, translate("Checklist", "History"), body)
        self.setObjectName("history")
        self.kit = kit
        self._number: int | None = None
        self.unfolded.connect(self._ask)

    def show_task(self, number: int | None) -> None:
        """Stand for another task, folded; the same one afresh stays as it is and is asked for again."""
        same = number is not None and number == self._number
        self._number = number
        self.setVisible(number is not None)
        if same and self.is_open:
            self._ask()
        elif not same:
            self.fold(away=True)

    def show_history(self, number: int, lines: Sequence[HistoryLine]) -> None:
        """Show what was done, the newest first; of another task than the one that is looked at nothing."""
        if number != self._number:
            return
        emptied(self._list)
        for line in lines:
            head = " · ".join(part for part in (moment(line.at), line.who) if part)
            self._list.addWidget(self.kit.text(head, "caption", "muted"))
            self._list.addWidget(self.kit.text(line.words, wrap=True, selectable=True))
        if not lines:
            self._list.addWidget(self.kit.text(translate("Checklist", "Nothing yet."), tone="muted"))

    def _ask(self) -> None:
        if self._number is not None:
            self.wanted.emit(self._number)
