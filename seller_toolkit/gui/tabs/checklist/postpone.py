"""Not now: tomorrow, next week, next month, or a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.i18n.formats import short_day
from seller_toolkit.i18n.translate import translate


def tomorrow(today: date) -> date:
    return today + timedelta(days=1)


def next_monday(today: date) -> date:
    """The Monday after `today`, which is never `today` itself."""
    return today + timedelta(days=7 - today.weekday())


def next_month(today: date) -> date:
    """The first day of the month after `today`'s."""
    return (today.replace(day=1) + timedelta(days=32)).replace(day=1)


class PostponeButton(Button):
    """A button with a menu. `chosen` carries the day; the user may be asked for it by a dialog of the window."""

    chosen = Signal(object)

    def __init__(self, kit: Kit, today: Callable[[], date], *, kind: str = "ghost") -> None:
        super().__init__(kit, translate("Checklist", "Postpone"), kind=kind)
        self.kit, self._today = kit, today
        self.setObjectName("postpone")
        self.setToolTip(translate("Checklist", "Not now: propose it again or do it later (P)"))
        self.menu_of_days = QMenu(self)
        self.menu_of_days.aboutToShow.connect(self._fill)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Show the days below the button."""
        self.open_at(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def open_at(self, place: QPoint) -> None:
        """Show the days at a place of the screen."""
        self.menu_of_days.popup(place)
        actions = self.menu_of_days.actions()
        if actions:
            self.menu_of_days.setActiveAction(actions[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        menu, today = self.menu_of_days, self._today()
        menu.clear()
        days = (
            (translate("Checklist", "Tomorrow · {day}"), tomorrow(today)),
            (translate("Checklist", "Next Monday · {day}"), next_monday(today)),
            (translate("Checklist", "Next month · {day}"), next_month(today)),
        )
        for words, day in days:
            action = menu.addAction(words.format(day=short_day(day)))
            action.triggered.connect(lambda _on=False, chosen=day: self.chosen.emit(chosen))
        menu.addAction(translate("Checklist", "A day…")).triggered.connect(lambda _on=False: self._ask())

    def _ask(self) -> None:
        day = DayDialog.ask(self.kit, self.window(), self._today())
        if day is not None:
            self.chosen.emit(day)


class DayDialog(QuestionDialog):
    """Asks for a day after today."""

    def __init__(self, kit: Kit, window: QWidget | None, today: date) -> None:
        super().__init__(
            kit,
            window,
            title=translate("Checklist", "Postpone until"),
            text="",
            yes=translate("Checklist", "Postpone"),
            no=translate("Dialogs", "Cancel"),
        )
        self.day = DayField(kit, tomorrow(today))
        self.day.setAccessibleName(translate("Checklist", "Postpone until"))
        self.day.show_day(next_monday(today), tomorrow(today))
        self.day.edit.dateChanged.connect(self._allow)
        self.body.addWidget(self.day)
        self.day.setFocus()

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, today: date) -> date | None:
        """The day that the user chose, None where the user thought better of it."""
        dialog = cls(kit, window, today)
        taken = dialog.exec() == QDialog.DialogCode.Accepted.value
        day = dialog.day.day if taken else None
        dialog.deleteLater()
        return day

    def _allow(self) -> None:
        self.yes.setEnabled(self.day.day is not None)
