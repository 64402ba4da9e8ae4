"""The due sheet in one line, above everything else of the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_toolkit.gui.tabs.checklist.due_lines import (
    counts_of,
    counts_words,
    data_words,
    has_data,
    is_stale,
    left_words,
)
from seller_toolkit.gui.tabs.overview.pressable import Pressable
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.gui.widgets.painting import plain_tip
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.due_sheet import DueView


class DueStrip(QWidget):
    """`Due sheet · 2 missed · 3 within 4 h · next: 1234 (to ship) in 1 h`; `wanted`: open the sheet.

    Where nothing is pressing, or no file tells of deadlines, it is not there: the list of what is lacking says which.
    """

    wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._icon = kit.icon("time-line")
        self._title = kit.text(translate("Due", "Due sheet"), "strong")
        self._counts = kit.text("", "strong")
        self._next = kit.text("", tone="muted", elide=True)
        self._data = kit.text("", "caption", "muted")
        self.line = Pressable(kit)
        for part in (self._title, self._counts, self._next, self._data):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the tip of the whole line shows
        for part in (self._title, self._counts, self._data):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # the next order gets the rest
        row = (self._icon, self._title, self._counts, self._next, self._data, None)
        across(*row, gap=8, margins=(4, 0, 4, 0), parent=self.line)
        across((self.line, 1), gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line.pressed.connect(self.wanted)
        self.hide()

    def show_view(self, view: DueView) -> None:
        """Draw another view."""
        counts = counts_of(view.items, view.as_of)
        self.setVisible(has_data(view) and bool(counts.pressing))
        if self.isHidden():
            return
        self._icon.set_icon("alert-line", "critical" if counts.missed else "warning")
        self._counts.set_words(counts_words(counts), "critical" if counts.missed else "warning")
        coming = view.items[counts.missed] if counts.missed < counts.all else None
        words = ""
        if coming is not None:
            words = translate("Due", "next: {order} ({what}) in {time}").format(
                order=coming.case or coming.order, what=coming.kind_label, time=left_words(coming.hours_left)
            )
        self._next.set_words(words)
        self._data.set_words(data_words(view), "warning" if is_stale(view) else "muted")
        self.line.setAccessibleName(f"{self._title.words()} · {self._counts.words()} · {words}")
        self.line.setToolTip(plain_tip(translate("Due", "Open the due sheet in the checklist")))
