"""A day that is always there, typed or taken from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Slot
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit

from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.i18n.translate import language


class PlainDayEdit(QDateEdit):
    """A date edit with a calendar; a step is a day, whatever part the cursor stands in."""

    def __init__(self, look: Look, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self._look = look
        self.setLocale(QLocale(language()))
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setCalendarWidget(self._calendar)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.theme_changed.connect(self._colour_weekend)
        self._colour_weekend()

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def stepBy(self, steps: int) -> None:
        self.setDate(self.date().addDays(steps))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling must not change a day that lies under the pointer."""
        event.ignore()

    @Slot()
    def _colour_weekend(self) -> None:
        """Qt paints the weekend red, which here means a direction."""
        quiet = QTextCharFormat()
        quiet.setForeground(self._look.theme.color("muted"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, quiet)
