"""Working hours: the aims for first answers, the hours of the week, own days; what is saved holds from a day on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QDoubleSpinBox, QGridLayout, QLineEdit, QWidget

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.working_hours import HoursEntry, OwnDay
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.own_days import OwnDays
from seller_toolkit.gui.widgets.beside import Beside
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.scrolled import Scrolled
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.working_hours import HoursView

SIZE = (1140, 700)  # pixels at 100 %
HOURS_WIDTH = 196  # pixels at 100 %: two stretches of hours
LEAST_LABEL = 84  # pixels at 100 % beside a field, for a few letters of a line that wraps
MOST_HOURS = 720.0
MOST_EARLIER = 3
AHEAD = 6
"""Public days that are named."""


class HoursKeeper(Protocol):
    """Whoever stores it; `failed` says what is wrong with it."""

    def save(
        self, entry: HoursEntry, days: Sequence[OwnDay], done: Callable[[], None], failed: Callable[[UserError], None]
    ) -> None: ...


class WorkingHoursDialog(QDialog):
    """工作时间. Ctrl+Enter saves, Esc leaves everything as it was."""

    @classmethod
    def ask(cls, kit: Kit, window: QWidget | None, view: HoursView, *, keeper: HoursKeeper) -> WorkingHoursDialog:
        """Open over a window and return at once."""
        dialog = cls(kit, window, view, keeper=keeper)
        dialog.open()
        dialog.bad.setFocus()
        return dialog

    def __init__(self, kit: Kit, window: QWidget | None, view: HoursView, *, keeper: HoursKeeper) -> None:
        super().__init__(window)
        self.kit, self._view, self._keeper = kit, view, keeper
        self.setObjectName("working-hours")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = translate("Working hours", "Working hours and aims")
        self.setWindowTitle(title)
        words = translate(
            "Working hours",
            "Within how many hours reviews are to get their first answer. These are own aims; where a platform "
            "takes replies for some days only, that holds in any case.",
        )
        self.wrong = kit.text("", tone="critical", wrap=True)
        self.wrong.setObjectName("wrong")
        self.wrong.hide()
        self.own = OwnDays(kit, view.days, view.today)
        head = boxed(down(kit.text(title, "title"), kit.text(words, tone="muted", wrap=True), gap=4))
        left = boxed(down(self._aims(), self._since(), None, gap=16))
        own = kit.card(translate("Working hours", "Own days"), self.own)
        body = Beside(kit, (4, 5, 6), (left, self._week(), own))
        down(head, (Scrolled(body), 1), self.wrong, self._foot(), gap=12, margins=(24, 18, 24, 18), parent=self)
        let_enter_press(self, self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_save)
        self._show_counting()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    @property
    def entry(self) -> HoursEntry:
        """What the fields say now."""
        return HoursEntry(
            self.since.day, self.bad.value(), self.middling.value(), self.counting.chosen_index == 1,
            tuple(field.text().strip() for field in self.week), self.make_up.text().strip(), self.holidays.isChecked(),
        )  # fmt: skip

    # --- building

    def _aims(self) -> QWidget:
        kit, entry = self.kit, self._view.entry
        self.bad = self._hours("bad-hours", entry.bad_hours, translate("Working hours", "Bad reviews within"))
        words = translate("Working hours", "Other complaints within")
        self.middling = self._hours("middling-hours", entry.middling_hours, words)
        self.middling.setToolTip(
            translate("Working hours", "Middling reviews, and complaints behind four or five stars")
        )
        names = (translate("Working hours", "Every hour"), translate("Working hours", "Working hours only"))
        which = translate("Working hours", "Which hours count")
        self.counting = kit.folding(names, title=which, chosen=int(entry.working))
        self.counting.chosen.connect(lambda _place: self._show_counting())
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        for row, field in enumerate((self.bad, self.middling)):
            grid.addWidget(kit.text(field.accessibleName(), tone="muted", wrap=True), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, kit.theme.scaled(LEAST_LABEL))
        praise = kit.text(translate("Working hours", "Praise needs no answer in time."), "caption", "muted", wrap=True)
        title = translate("Working hours", "First answer")
        return kit.card(title, grid, down(kit.text(which, tone="muted"), across(self.counting, None), gap=6), praise)

    def _hours(self, name: str, value: float, words: str) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setObjectName(name)
        field.setRange(0.5, MOST_HOURS)
        field.setDecimals(1)
        field.setSuffix(translate("Working hours", " h"))
        field.setValue(value)
        field.setAccessibleName(words)
        return field

    def _since(self) -> QWidget:
        kit, view = self.kit, self._view
        self.since = PlainDayEdit(kit, view.today)
        self.since.setObjectName("since")
        self.since.setAccessibleName(translate("Working hours", "Holds from"))
        words = translate("Working hours", "Reviews of earlier days keep the aims that they had.")
        lines = [kit.text(words, "caption", "muted", wrap=True)]
        held = (*view.earlier, view.entry)[-MOST_EARLIER:]
        lines += [kit.text(_said(one, number_of_all=len(held)), "caption", wrap=True) for one in reversed(held)]
        return kit.card(translate("Working hours", "Holds from"), across(self.since, None), *lines)

    def _week(self) -> QWidget:
        kit, entry = self.kit, self._view.entry
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.week = [QLineEdit(text) for text in entry.week]
        self.make_up = QLineEdit(entry.make_up)
        names = (*_weekdays(), translate("Working hours", "Make-up day"))
        for row, (name, field) in enumerate(zip(names, (*self.week, self.make_up), strict=True)):
            field.setObjectName(f"hours-{row}")
            field.setMinimumWidth(kit.theme.scaled(HOURS_WIDTH))
            field.setCursorPosition(0)
            field.setAccessibleName(name)
            field.setPlaceholderText(translate("Working hours", "off"))
            grid.addWidget(kit.text(name, tone="muted"), row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        same = kit.button(translate("Working hours", "All like Monday"), "link")
        same.setObjectName("all-like-monday")
        same.clicked.connect(self._on_same)
        self.holidays = QCheckBox(translate("Working hours", "By the public calendar"))
        self.holidays.setToolTip(translate("Working hours", "Off on public holidays, at work on make-up days"))
        self.holidays.setObjectName("holidays")
        self.holidays.setChecked(entry.holidays)
        how = translate("Working hours", "Such as 09:00-12:00 13:30-18:00; what lies between is the break.")
        self.public = kit.text(self._public_words(), "caption", "muted", wrap=True)
        self.public.setObjectName("public-days")
        self.unused = kit.text(
            translate("Working hours", "Every hour counts now, so these hours change no deadline."),
            "caption",
            wrap=True,
        )
        self.unused.setObjectName("unused")
        title = translate("Working hours", "Hours of the week")
        self.how = kit.text(how, "caption", "muted", wrap=True)
        return kit.card(title, self.unused, self.how, grid, self.holidays, self.public, extra=(same,))

    def _public_words(self) -> str:
        """The next days of the public calendar, and of which year only the law's days are known."""
        view = self._view
        off = [long_day(day) for day in view.days_off if day >= view.today][:AHEAD]
        worked = [long_day(day) for day in view.make_up_days if day >= view.today][:AHEAD]
        lines = [translate("Working hours", "Next public days off: {days}").format(days=", ".join(off))]
        if worked:
            lines.append(translate("Working hours", "Next make-up days: {days}").format(days=", ".join(worked)))
        if view.today.year + 1 not in view.arranged:
            words = translate(
                "Working hours",
                "This version does not know the make-up days of {year} yet: enter them under own days once they are out.",
            )
            lines.append(words.format(year=view.today.year + 1))
        return "\n".join(lines)

    def _foot(self) -> QWidget:
        self.save = self.kit.button(translate("Working hours", "Save"), "primary")
        self.save.setObjectName("save")
        cancel = self.kit.button(translate("Working hours", "Cancel"))
        cancel.setObjectName("cancel")
        self.save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        return boxed(across(None, cancel, self.save))

    # --- what happens

    def _show_counting(self) -> None:
        """How hours are written is told where they matter; on a small screen there is no room for both."""
        every_hour = self.counting.chosen_index == 0
        self.unused.setVisible(every_hour)
        self.how.setVisible(not every_hour)

    @Slot()
    def _on_same(self) -> None:
        for field in (*self.week[1:], self.make_up):
            field.setText(self.week[0].text())

    @Slot()
    def _on_save(self) -> None:
        self._keeper.save(self.entry, self.own.days, self.accept, self._say_wrong)

    def _say_wrong(self, error: UserError) -> None:
        self.wrong.set_words(error_text(error.code, error.params))
        self.wrong.show()


def _weekdays() -> tuple[str, ...]:
    return (
        translate("Working hours", "Monday"),
        translate("Working hours", "Tuesday"),
        translate("Working hours", "Wednesday"),
        translate("Working hours", "Thursday"),
        translate("Working hours", "Friday"),
        translate("Working hours", "Saturday"),
        translate("Working hours", "Sunday"),
    )


def _said(entry: HoursEntry, *, number_of_all: int) -> str:
    """One line about what holds from when on."""
    if entry.working:
        words = translate("Working hours", "{bad} h for bad ones, {middling} h for others, working hours")
    else:
        words = translate("Working hours", "{bad} h for bad ones, {middling} h for others, every hour")
    aims = words.format(bad=number(entry.bad_hours), middling=number(entry.middling_hours))
    if entry.since.year == 1:
        begin = translate("Working hours", "Until now") if number_of_all == 1 else translate("Working hours", "Before")
        return translate("Working hours", "{begin}: {aims}").format(begin=begin, aims=aims)
    since = translate("Working hours", "from {day}").format(day=long_day(entry.since))
    return translate("Working hours", "{begin}: {aims}").format(begin=since, aims=aims)
