"""The head of the checklist: its segments, print, fill back, export, a new task."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_toolkit.gui.widgets.kit import Kit, fact_of
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView


class ChecklistHead(QWidget):
    """Title, the shop and what is due today; segments and buttons at the right, where it is narrow the segments below."""

    def __init__(self, kit: Kit, segments: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.views = kit.segments(segments)
        self.views.setObjectName("views")
        self.export = kit.button(translate("Checklist", "Export…"), icon="download-2-line")
        self.print = kit.button(translate("Checklist", "Print list"), icon="printer-line")
        self.fill_back = kit.button(translate("Checklist", "Fill back…"), icon="qr-scan-2-line")
        self.new = kit.button(translate("Checklist", "New task"), "primary", icon="add-line")
        for name, button in {
            "export": self.export, "print": self.print, "fill-back": self.fill_back, "primary": self.new,
        }.items():  # fmt: skip
            button.setObjectName(name)
        self.print.setToolTip(translate("Checklist", "Print what stands under Today and Done (Ctrl+P)"))
        self.fill_back.setToolTip(translate("Checklist", "Tick what was done on a printed list (Ctrl+B)"))
        self.new.setToolTip(translate("Checklist", "A task in your own words (Ctrl+N)"))
        buttons = (self.export, self.print, self.fill_back, self.new)
        self._slot = across(gap=0)
        self._beside = boxed(self._slot)
        head = kit.heading(translate("Checklist", "Checklist"), "", self._beside, 8, *buttons)
        self._fact = fact_of(head)
        self._below = across(gap=0)
        down(head, self._below, gap=8, parent=self)
        self.set_narrow(on=False)

    def set_narrow(self, *, on: bool) -> None:
        """Put the segments in a line of their own, or beside the buttons."""
        old, new = (self._slot, self._below) if on else (self._below, self._slot)
        old.removeWidget(self.views)
        new.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        self._beside.setVisible(not on)
        self.views.show()  # Qt hides what gets another parent

    def show_view(self, view: ChecklistView) -> None:
        """Say whose tasks these are, and how many are due."""
        words = translate("Checklist", "{shop} · {count} due today")
        if not view.due_today:
            words = translate("Checklist", "{shop} · nothing due today")
        self._fact.set_words(words.format(shop=view.shop.name, count=view.due_today))
