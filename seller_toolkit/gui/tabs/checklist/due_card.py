"""The most pressing orders and cases of today, in a card above the tasks; the whole sheet is one press away."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from seller_toolkit.gui.tabs.checklist.due_lines import (
    card_cells,
    card_columns,
    counts_of,
    counts_words,
    data_words,
    has_data,
    is_stale,
)
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.due_sheet import DueView

SHOWN = 4
"""Rows at most; what is due after today takes two of them."""

CALM = 2
ROW_HEIGHT = 44


class DueCard(QFrame):
    """`all_wanted`: show the whole sheet; `files_wanted`: newer files are to be imported."""

    all_wanted = Signal()
    files_wanted = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.setObjectName("due-card")
        self.table = Table(kit, card_columns(), header=False, row_height=ROW_HEIGHT, many=False).fit()
        self.table.setObjectName("due")
        self.table.setAccessibleName(translate("Due", "Due sheet"))
        self._counts = kit.text("", "strong")
        self._data = kit.text("", "strong", right=True)
        self._data.setObjectName("data-as-of")
        self.all = kit.button("", "link")
        self.all.setObjectName("all-due")
        self.files = kit.button(translate("Due", "Import newer files…"), "link")
        self.files.setObjectName("newer-files")
        self._words = kit.text("", tone="muted", wrap=True)
        self._words.setObjectName("due-words")
        self._foot = boxed(across((self._words, 1), self.files, gap=12, margins=(16, 6, 16, 8)))
        title = translate("Due", "Due sheet")
        extra = (self._counts, 12, self._data, 8, self.all, 6)
        card = kit.card(title, kit.line(), self.table, self._foot, extra=extra, flush=True)
        down(card, gap=0, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.all.clicked.connect(self.all_wanted)
        self.files.clicked.connect(self.files_wanted)
        self.table.row_activated.connect(lambda _row: self.all_wanted.emit())
        self.hide()

    def show_view(self, view: DueView) -> None:
        """Show another view; what no file tells says which file would."""
        named = len(view.shops) > 1
        counts = counts_of(view.items, view.as_of)
        first = list(islice(view.items, min(SHOWN, max(CALM, counts.pressing))))
        self.table.set_rows([card_cells(item, view.as_of, named=named) for item in first], range(len(first)))
        self.table.setVisible(bool(first))
        self._counts.set_words(counts_words(counts), "critical" if counts.missed else "text")
        known, stale = has_data(view), is_stale(view)
        self._data.set_words(data_words(view) if known else "", "warning" if stale else "muted")
        self.all.setText(translate("Due", "All {count}").format(count=number(counts.all)))
        self.all.setVisible(bool(counts.all))
        words = _note(known=known, stale=stale, empty=not first)
        self._words.set_words(words, "warning" if stale and known else "muted")
        self.files.setVisible(stale or not known)
        self._foot.setVisible(bool(words))
        self.show()

    def take_focus(self) -> None:
        """Put the keyboard on the rows."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _note(*, known: bool, stale: bool, empty: bool) -> str:
    if not known:
        return translate(
            "Due",
            "Bring the exports of orders and after-sales: what costs points if nobody acts today stands here then, "
            "with the hours that are left.",
        )
    if stale:
        return translate(
            "Due",
            "These data are older than a day: what was done since still stands here, what came since does not.",
        )
    return translate("Due", "Nothing waits: no order and no case has an open deadline.") if empty else ""
