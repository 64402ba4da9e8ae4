"""A day among those that have data."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Slot
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QDateEdit

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.i18n.translate import language


class DayEdit(QDateEdit):
    """A date edit with a calendar that always has a day. Up and Down step one day, the wheel scrolls the page."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setLocale(QLocale(language()))
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setCalendarWidget(self._calendar)
        kit.theme_changed.connect(self._colour_weekend)
        self._colour_weekend()

    @property
    def day(self) -> date:
        """The day that the field shows."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day; nothing is committed."""
        self.setDate(QDate(day.year, day.month, day.day))

    def offer(self, first: date, last: date) -> None:
        """Let days from `first` to `last` be chosen."""
        self.setDateRange(QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day))

    def stepBy(self, steps: int) -> None:
        """A step is a day, whatever part the cursor stands in."""
        self.setDate(self.date().addDays(steps))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Qt asks whether the part under the cursor, the year mostly, can be stepped; here a step is a day."""
        found = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self.date() < self.maximumDate():
            found |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if self.date() > self.minimumDate():
            found |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return found

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a day that lies under the pointer."""
        event.ignore()

    @Slot()
    def _colour_weekend(self) -> None:
        """Qt paints the weekend red, which here means a direction."""
        quiet = QTextCharFormat()
        quiet.setForeground(self._kit.theme.color("muted"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, quiet)
