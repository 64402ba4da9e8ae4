"""Asks for an event: the day, what kind of thing happened, in which words, to this shop or to all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QLineEdit, QWidget

from seller_toolkit.domain.events import KINDS, Event
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.i18n.labels import event_label
from seller_toolkit.i18n.translate import translate


class EventFormDialog(QuestionDialog):
    """Day, kind, title, "for all shops". Enter keeps the event once it has a title."""

    def __init__(self, kit: Kit, window: QWidget | None, *, shop: Shop, event: Event) -> None:
        new = event.id == 0
        super().__init__(
            kit,
            window,
            title=translate("Events", "New event") if new else translate("Events", "Change the event"),
            text=shop.name,
            yes=translate("Events", "Add event") if new else translate("Events", "Save event"),
            no=translate("Dialogs", "Cancel"),
        )
        self._event, self._shop = event, shop
        self.day = PlainDayEdit(kit, event.day)
        self.day.setObjectName("event-day")
        self.kind = kit.select([event_label(kind) for kind in KINDS], chosen=KINDS.index(event.kind))
        self.kind.setObjectName("event-kind")
        self.kind.setAutoDefault(False)
        self.title = QLineEdit(event.title)
        self.title.setObjectName("event-title")
        self.title.setPlaceholderText(translate("Events", "Such as Double 11, or another courier for Guangdong"))
        self.title.textChanged.connect(self._allow)
        self.everywhere = QCheckBox(translate("Events", "For all shops"))
        self.everywhere.setObjectName("for-all")
        self.everywhere.setChecked(event.shop_id is None)
        self.body.addLayout(self._fields())
        self.title.setFocus()
        self._allow(event.title)

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, *, shop: Shop, event: Event) -> Event | None:
        """The event as the user left it, None where the user cancelled. `event` of id 0 is a new one."""
        dialog = cls(kit, window, shop=shop, event=event)
        taken = dialog.exec() == QDialog.DialogCode.Accepted.value
        dialog.deleteLater()
        return dialog.event_now if taken else None

    @property
    def event_now(self) -> Event:
        """What the fields say now."""
        return replace(
            self._event,
            day=self.day.day,
            kind=KINDS[self.kind.chosen_index],
            title=self.title.text().strip(),
            shop_id=None if self.everywhere.isChecked() else self._shop.id,
        )

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("Events", "Day"), self.day),
            (translate("Events", "Kind"), self.kind),
            (translate("Events", "Title"), self.title),
        )
        for row, (words, field) in enumerate(rows):
            grid.addWidget(self.kit.text(words, tone="muted"), row, 0)
            grid.addWidget(field, row, 1)
            field.setAccessibleName(words)
        grid.addWidget(self.everywhere, len(rows), 1)
        return grid

    def _allow(self, words: str) -> None:
        self.yes.setEnabled(bool(words.strip()))


def new_event(shop: Shop, today: date) -> Event:
    """What the form offers for a new event."""
    return Event(0, shop.id, today, KINDS[0], "")
