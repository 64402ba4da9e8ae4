"""Everything that is known around one review, in one list by time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.cases.case_timeline import Timeline

WIDTH, HEIGHT = 760, 520  # pixels at 100 %
_TONES = {"case": "text", "review": "accent", "after_sale": "warning"}


class TimelineDialog(QDialog):
    """Order, parcel, refunds, chat, answer and the case's own history; shows and asks nothing."""

    @classmethod
    def tell(cls, kit: Kit, window: QWidget | None, timeline: Timeline) -> TimelineDialog:
        """Show it and return at once."""
        dialog = cls(kit, window, timeline)
        dialog.open()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, timeline: Timeline) -> None:
        super().__init__(window)
        self.setObjectName("case-timeline-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = translate("Cases", "Timeline")
        self.setWindowTitle(title)
        self.note = kit.text(timeline.about, "caption", "muted", wrap=True, selectable=True)
        self.note.setObjectName("about")
        columns = [
            TableColumn(translate("Cases", "When"), 130),
            TableColumn(translate("Cases", "What"), 120),
            TableColumn(translate("Cases", "Details"), 0),
        ]
        rows = [
            [
                Cell(f"{one.at:%Y-%m-%d %H:%M}" if one.at else NOTHING, tone="muted"),
                Cell(one.what, tone=_TONES.get(one.kind, "text")),
                Cell(one.words, tip=one.words),
            ]
            for one in timeline.events
        ]
        self.table = Table(kit, columns, rows, many=False)
        self.table.setObjectName("timeline")
        self.table.setAccessibleName(title)
        self.close_button = kit.button(translate("Dialogs", "Close"), "primary")
        self.close_button.setObjectName("close")
        self.close_button.clicked.connect(self.accept)
        down(
            kit.text(title, "title"), self.note, (kit.framed(self.table), 1), across(None, self.close_button),
            gap=12, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip
        self.table.setFocus()
        open_at(self, kit.theme.scaled(WIDTH), kit.theme.scaled(HEIGHT))
