"""A day that may be left open."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QDateEdit, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import language, translate


class _DayEdit(QDateEdit):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a day that lies under the pointer."""
        event.ignore()

    first_step: QDate | None = None
    """Where a step or a digit leads from "no day"; None: to the first day there is."""

    def stepBy(self, steps: int) -> None:
        """A step is a day, whatever part the cursor stands in."""
        begins = self.first_step if self.date() == self.minimumDate() else None
        self.setDate(begins or self.date().addDays(steps))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        up, down = QAbstractSpinBox.StepEnabledFlag.StepUpEnabled, QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return up if self.date() == self.minimumDate() else up | down

    def focusNextPrevChild(self, onward: bool) -> bool:
        """The words for "no day" are one stop: Qt would look for the month in them for ever and keep the focus."""
        if self.date() == self.minimumDate():
            return QWidget.focusNextPrevChild(self, onward)
        return super().focusNextPrevChild(onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits over the words for "no day" begin a date, and a dash after a finished part is no second step on.

        Qt by itself writes the digits behind the words, and goes on to the next part twice.
        """
        if event.text() and event.text() in "-/." and self.lineEdit().hasSelectedText():
            return
        if event.text().isdigit() and self.date() == self.minimumDate():
            self.stepBy(1)
            self.setSelectedSection(QDateEdit.Section.YearSection)
        super().keyPressEvent(event)


class DayField(QWidget):
    """A date edit with a calendar, and a button for "no day". `committed`: Enter, the field was left, or the button.

    Qt's date edit knows no empty value: its least day stands for it, the day before anything that can be meant.
    """

    committed = Signal()

    def __init__(self, kit: Kit, today: date, *, nothing: str = "", past: timedelta | None = None) -> None:
        """`nothing` is what the field says for no day; `past` is how far back before today a day may lie."""
        super().__init__()
        self._past = past
        self.edit = _DayEdit()
        self.edit.setObjectName("day")
        self.edit.setLocale(QLocale(language()))
        self.edit.setDisplayFormat("yyyy-MM-dd")
        self.edit.setCalendarPopup(True)
        self._calendar = QCalendarWidget()
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.edit.setCalendarWidget(self._calendar)
        kit.theme_changed.connect(self._colour_weekend)
        self.edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.edit.setSpecialValueText(nothing or translate("Checklist", "No day"))
        self.edit.editingFinished.connect(self.committed)
        self.kit = kit
        self._colour_weekend()
        self._clear = kit.button(
            "", "ghost", icon="close-line", tone="muted", tip=nothing or translate("Checklist", "No day")
        )
        self._clear.setObjectName("no-day")
        self._clear.setAutoDefault(False)
        self._clear.clicked.connect(self._on_clear)
        across((self.edit, 1), self._clear, gap=4, parent=self)
        self.setFocusProxy(self.edit)
        self.show_day(None, today)

    def setAccessibleName(self, name: str) -> None:
        """What day that is, for readers: said by the part that takes the focus."""
        self.edit.setAccessibleName(name)

    @property
    def day(self) -> date | None:
        """The day that the field shows, None for no day."""
        shown = self.edit.date()
        return None if shown == self.edit.minimumDate() else date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date | None, today: date) -> None:
        """Show a day; days before it and before `today` (less `past`) cannot be chosen."""
        begin = today - self._past if self._past else today
        least = min(day or begin, begin) - timedelta(days=1)
        self.edit.first_step = _qdate(today) if self._past else None
        self.edit.setMinimumDate(_qdate(least))
        self.edit.setDate(_qdate(day or least))

    @Slot()
    def _colour_weekend(self) -> None:
        """Qt paints the weekend red, which here means a direction."""
        quiet = QTextCharFormat()
        quiet.setForeground(self.kit.theme.color("muted"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, quiet)

    @Slot()
    def _on_clear(self) -> None:
        self.edit.setDate(self.edit.minimumDate())
        self.committed.emit()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
