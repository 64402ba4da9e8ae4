"""How a task recurs, as a small choice and as an RRULE of RFC 5545."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from seller_toolkit.gui.tabs.checklist.pieces import NarrowSelect
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY_WORDS = (
    QT_TRANSLATE_NOOP("Weekdays", "Mon"),
    QT_TRANSLATE_NOOP("Weekdays", "Tue"),
    QT_TRANSLATE_NOOP("Weekdays", "Wed"),
    QT_TRANSLATE_NOOP("Weekdays", "Thu"),
    QT_TRANSLATE_NOOP("Weekdays", "Fri"),
    QT_TRANSLATE_NOOP("Weekdays", "Sat"),
    QT_TRANSLATE_NOOP("Weekdays", "Sun"),
)
LAST_DAY = 31
"""In a month that is too short the services take its last day instead."""

LEAVE, KNOWN, NEVER, DAILY, WORKDAYS, WEEKLY, MONTHLY, MONTH_END, OTHER = (
    "leave", "known", "never", "daily", "workdays", "weekly", "monthly", "month_end", "other",
)  # fmt: skip
_PLAIN = {
    KNOWN: "",
    NEVER: "FREQ=DAILY;COUNT=1",
    DAILY: "FREQ=DAILY",
    WORKDAYS: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    MONTH_END: "FREQ=MONTHLY;BYMONTHDAY=-1",
}


@dataclass(frozen=True)
class Recurrence:
    """A choice: `weekdays` (0 is Monday) with WEEKLY, `day` with MONTHLY, `rule` with what is none of the choices."""

    kind: str
    weekdays: tuple[int, ...] = ()
    day: int = 1
    rule: str = ""

    @property
    def text(self) -> str:
        """The RRULE; "" for what the knowledge base says."""
        if self.kind == WEEKLY:
            return f"FREQ=WEEKLY;BYDAY={','.join(DAYS[day] for day in sorted(set(self.weekdays)))}"
        if self.kind == MONTHLY:
            return f"FREQ=MONTHLY;BYMONTHDAY={self.day}"
        return _PLAIN.get(self.kind, self.rule)


def recurrence_of(rule: str) -> Recurrence:
    """The choice that an RRULE is; one that is none of them is kept as it stands (OTHER)."""
    for kind, text in _PLAIN.items():
        if rule == text:
            return Recurrence(kind)
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    by_day, by_month_day = parts.get("BYDAY", ""), parts.get("BYMONTHDAY", "")
    if set(parts) == {"FREQ", "BYDAY"} and parts["FREQ"] == "WEEKLY" and set(by_day.split(",")) <= set(DAYS):
        return Recurrence(WEEKLY, weekdays=tuple(DAYS.index(day) for day in by_day.split(",")))
    monthly = set(parts) == {"FREQ", "BYMONTHDAY"} and parts["FREQ"] == "MONTHLY" and by_month_day.isdecimal()
    if monthly and 1 <= int(by_month_day) <= LAST_DAY:
        return Recurrence(MONTHLY, day=int(by_month_day))
    return Recurrence(OTHER, rule=rule)


def weekday_words(day: int) -> str:
    return translated("Weekdays", _DAY_WORDS[day])


def _kind_words(kind: str) -> str:
    return {
        LEAVE: translate("Checklist", "Leave as it is"),
        NEVER: translate("Checklist", "Does not repeat"),
        DAILY: translate("Checklist", "Every day"),
        WORKDAYS: translate("Checklist", "Monday to Friday"),
        WEEKLY: translate("Checklist", "Weekly on …"),
        MONTHLY: translate("Checklist", "Monthly on day …"),
        MONTH_END: translate("Checklist", "Last day of the month"),
    }.get(kind, "")


def _known_words(rule: str, words: str) -> str:
    """What the empty rule stands for; its words are known only while it holds."""
    if rule or not words:
        return translate("Checklist", "As the knowledge base says")
    return translate("Checklist", "As a rule: {cadence}").format(cadence=words)


class _MonthDay(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change a day that lies under the pointer."""
        event.ignore()


class RecurrenceField(QWidget):
    """The choice as a drop-down; below it the weekdays or the day of the month. `committed`: the user chose.

    `leave` offers as the first choice to leave the rule alone, for several tasks at once.
    """

    committed = Signal()

    def __init__(self, kit: Kit, *, leave: bool = False) -> None:
        super().__init__()
        self.kit, self._leave = kit, leave
        self._kinds: tuple[str, ...] = ()
        self._other = ""
        self.select = NarrowSelect(kit)
        self.select.setObjectName("recurrence")
        self.select.setAccessibleName(translate("Checklist", "Repeats"))
        self.select.chosen.connect(self._on_kind)
        self.weekdays = tuple(self._weekday(day) for day in range(len(DAYS)))
        half = DAYS.index("FR")  # two lines: seven days side by side are wider than the panel of details
        days = (across(*self.weekdays[:half], None, gap=2), across(*self.weekdays[half:], None, gap=2))
        self._week = boxed(down(*days, gap=2))
        self.day = _MonthDay()
        self.day.setObjectName("month-day")
        self.day.setRange(1, LAST_DAY)
        self.day.setAccessibleName(translate("Checklist", "Day of the month"))
        self.day.valueChanged.connect(self._on_day)
        down(self.select, self._week, self.day, gap=4, parent=self)
        self.setFocusProxy(self.select)
        self.show_rule("")

    def show_rule(self, rule: str, words: str = "", *, own: bool = False) -> None:
        """Show another rule. `words` says what holds now; for a task of the user's `own` no rule means that it does not recur."""
        found = recurrence_of(rule)
        self._other = found.rule
        usual = (NEVER, DAILY, WORKDAYS, WEEKLY, MONTHLY, MONTH_END)
        kinds = (LEAVE, *usual) if self._leave else (KNOWN, *(usual[1:] if own else usual))
        kind = LEAVE if self._leave and not rule else KNOWN if own and found.kind == NEVER else found.kind
        self._kinds = (*kinds, OTHER) if kind == OTHER else kinds
        known = _kind_words(NEVER) if own else _known_words(rule, words)
        options = {KNOWN: known, OTHER: words or rule}
        self.select.set_options([options.get(one) or _kind_words(one) for one in self._kinds], self._kinds.index(kind))
        for day, button in enumerate(self.weekdays):
            button.setChecked(day in found.weekdays)
        with QSignalBlocker(self.day):
            self.day.setValue(found.day)
        self._show_below()

    @property
    def rule(self) -> str | None:
        """The RRULE that is chosen; None: leave it as it is."""
        kind = self._kinds[self.select.chosen_index]
        days = tuple(day for day, button in enumerate(self.weekdays) if button.isChecked())
        return None if kind == LEAVE else Recurrence(kind, days, self.day.value(), self._other).text

    # --- inside

    def _weekday(self, day: int) -> Button:
        button = self.kit.toggle(weekday_words(day), on=False)
        button.setObjectName(f"weekday-{DAYS[day]}")
        button.clicked.connect(self._on_weekday)
        return button

    @Slot(int)
    def _on_kind(self, _place: int) -> None:
        if self._kinds[self.select.chosen_index] == WEEKLY and not any(one.isChecked() for one in self.weekdays):
            self.weekdays[0].setChecked(True)
        self._show_below()
        self.committed.emit()

    @Slot()
    def _on_weekday(self) -> None:
        if not any(one.isChecked() for one in self.weekdays):
            sender = self.sender()
            next(one for one in self.weekdays if one is sender).setChecked(True)  # a week needs a day
            return
        self.committed.emit()

    @Slot(int)
    def _on_day(self, _day: int) -> None:
        self.committed.emit()

    def _show_below(self) -> None:
        kind = self._kinds[self.select.chosen_index]
        self._week.setVisible(kind == WEEKLY)
        self.day.setVisible(kind == MONTHLY)
