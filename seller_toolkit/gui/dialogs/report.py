"""Which report is to be made (月报): of which shops, of which days, as which file; and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from seller_toolkit.gui.dialogs.one_question import OneQuestion
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import Progress
from seller_toolkit.services.reports.report_choice import FORMATS, ReportChoice, file_name, period_words, periods_of
from seller_toolkit.services.reports.report_periods import CUSTOM, KINDS, ReportPeriod
from seller_toolkit.services.time_left import TimeLeft, time_left_words

if TYPE_CHECKING:
    from seller_toolkit.services.reports.report_offer import PeriodData, ReportOffer

WIDTH = 560  # pixels at 100 %
MOST_LINES = 4
"""Shops whose data are told one by one."""
ALL = 0
"""The place of "all own shops" among the shops, where there are several."""


@dataclass(frozen=True)
class ReportWish:
    """What is wanted: of `shops` (without any: all own ones), as a file where `path` says one, else the preview."""

    shops: tuple[int, ...]
    period: ReportPeriod
    path: Path | None = None


class ReportMaker(Protocol):
    """Whoever asks the store and makes the report, on a worker."""

    def ask_data(
        self, shops: tuple[int, ...], period: ReportPeriod, done: Callable[[PeriodData], None],
        ended: Callable[[], None],
    ) -> None:  # fmt: skip
        """Which data the period has; `ended` is called in any case, after `done`."""
        ...

    def ask_path(self, suggested: str) -> Path | None:
        """Where to save it; None: not at all."""
        ...

    def make(self, wish: ReportWish, choice: ReportChoice) -> None:
        """Make the report and keep the choice; the dialog is told by `show_progress` and `show_end`."""
        ...

    def stop(self) -> None:
        """Stop making it."""
        ...


class ReportDialog(QuestionDialog):
    """Enter shows the preview. While the report is made the fields are grey and "Stop" (Esc) ends the work."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, offer: ReportOffer, *, chosen: int | None, choice: ReportChoice,
        maker: ReportMaker,
    ) -> ReportDialog:  # fmt: skip
        """Open over a window and return at once; `chosen` is the shop that is looked at, None for all."""
        dialog = cls(kit, window, offer, chosen=chosen, choice=choice, maker=maker)
        dialog.open()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, offer: ReportOffer, *, chosen: int | None, choice: ReportChoice,
        maker: ReportMaker,
    ) -> None:  # fmt: skip
        super().__init__(
            kit, window, title=translate("Report", "Monthly report"), text="",
            yes=translate("Report", "Preview and print"), no=translate("Report", "Cancel"),
        )  # fmt: skip
        self._offer, self._maker, self._busy = offer, maker, False
        self._left = TimeLeft()
        self._question = OneQuestion[tuple[tuple[int, ...], ReportPeriod], "PeriodData"](
            self._ask_data, lambda _asked, data: self._show_data(data)
        )
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(kit.theme.scaled(WIDTH))
        self._make_fields(chosen, choice)
        self._make_words()
        self.body.addLayout(self._rows())
        self.body.addSpacing(4)
        self.body.addWidget(boxed(down(self.holds, self.has, self.lacks, self._working, gap=6)))
        self.save = kit.button(translate("Report", "Save as…"), icon="download-2-line")
        self.save.setObjectName("save")
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._on_save)
        self.foot.insertWidget(0, self.save)
        self.yes.clicked.disconnect(self.accept)
        self.yes.clicked.connect(self._on_preview)
        self.finished.connect(self._question.close)
        self._on_kind()
        self.setMinimumWidth(max(self.minimumWidth(), self.minimumSizeHint().width()))  # longer words need more
        self.yes.setFocus()

    # --- what the fields say

    @property
    def shops(self) -> tuple[int, ...]:
        """The shops that are meant; none for all own ones."""
        several = len(self._offer.shops) > 1
        place = self.shop.chosen_index - (1 if several else 0)
        return () if place < 0 else (self._offer.shops[place].id,)

    @property
    def kind(self) -> str:
        return KINDS[self.kind_.chosen_index]

    @property
    def period(self) -> ReportPeriod | None:
        """None where days of one's own are the wrong way round."""
        if self.kind != CUSTOM:
            return self._periods[self.which.chosen_index]
        first, last = self.first.day, self.last.day
        return ReportPeriod(CUSTOM, first, last) if first <= last else None

    @property
    def choice(self) -> ReportChoice:
        """What is kept for the next time."""
        own_days = (self.first.day.isoformat(), self.last.day.isoformat()) if self.kind == CUSTOM else ("", "")
        return ReportChoice(self.kind, *own_days, FORMATS[self.format.chosen_index])

    # --- what is going on

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """How far the report is."""
        now = monotonic()
        self._left.note(now, progress)
        stage = progress.stage or translate("Report", "Making the report…")
        self._stage.set_words(" · ".join(part for part in (stage, time_left_words(self._left.seconds(now))) if part))
        self._bar.setMaximum(progress.total)
        self._bar.setValue(progress.done)

    def show_end(self, *, made: bool, words: str = "") -> None:
        """The work has ended: the dialog goes where the report was made, else it says why not and stays."""
        self._set_busy(busy=False)
        if made:
            self.accept()
        else:
            self._say(words)

    def reject(self) -> None:
        """Esc and the button stop the work first; the window's corner too."""
        if self._busy:
            self._maker.stop()
        else:
            super().reject()

    # --- building

    def _make_fields(self, chosen: int | None, choice: ReportChoice) -> None:
        kit, shops = self.kit, self._offer.shops
        names = [f"{shop.name} · {platform_label(shop.platform)}" for shop in shops]
        ids = [shop.id for shop in shops]
        place = ids.index(chosen) if chosen in ids else ALL
        if len(shops) > 1:
            names.insert(ALL, translate("Report", "All own shops"))
            place = place + 1 if chosen in ids else ALL
        self.shop = kit.select(names, chosen=place, width=220)
        kinds = (
            translate("Report", "Month"),
            translate("Report", "Week"),
            translate("Report", "Quarter"),
            translate("Report", "Own days"),
        )
        self.kind_ = kit.segments(kinds, chosen=KINDS.index(choice.kind))
        self.which = kit.select(width=220)
        self.shop.setAccessibleName(translate("Report", "Shop"))
        self.which.setAccessibleName(translate("Report", "Period"))
        today = self._offer.today(())
        first, last = choice.days or (today - timedelta(days=29), today)
        self.first, self.last = PlainDayEdit(kit, first), PlainDayEdit(kit, last)
        self.first.setAccessibleName(translate("Report", "First day"))
        self.last.setAccessibleName(translate("Report", "Last day"))
        self._own_days = boxed(across(self.first, kit.text(translate("Report", "to"), tone="muted"), self.last, None))
        forms = ("PDF", translate("Report", "Web page"), "Excel")
        self.format = kit.segments(forms, chosen=FORMATS.index(choice.suffix))
        for name, field in (
            ("shop", self.shop), ("kind", self.kind_), ("which", self.which), ("first", self.first),
            ("last", self.last), ("format", self.format),
        ):  # fmt: skip
            field.setObjectName(name)
        for select in (self.shop, self.which):
            select.setAutoDefault(False)
        self.shop.chosen.connect(self._on_kind)
        self.kind_.chosen.connect(self._on_kind)
        self.which.chosen.connect(self._on_changed)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._on_changed)

    def _make_words(self) -> None:
        kit = self.kit
        words = translate(
            "Report",
            "It holds: cover figures, scores against the period before and the year before, what moved them, lines and "
            "assessment, reviews, tasks and what helped, competitors, events, gaps in the data, and ten things to do next.",
        )
        self.holds = kit.text(words, tone="muted", wrap=True)
        self.has = kit.text("", wrap=True)
        self.has.setObjectName("has")
        self.lacks = kit.text("", tone="warning", wrap=True)
        self.lacks.setObjectName("lacks")
        self._stage = kit.text("", tone="muted", elide=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setObjectName("progress")
        self._working = boxed(down(self._stage, self._bar, gap=6))
        self._working.hide()

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = (
            (translate("Report", "Shop"), self.shop),
            (translate("Report", "Period"), self.kind_),
            (translate("Report", "Which one"), boxed(across(self.which, self._own_days, None, gap=0))),
            (translate("Report", "Format"), self.format),
        )
        for place, (words, field) in enumerate(rows):
            grid.addWidget(self.kit.text(words, tone="muted"), place, 0)
            grid.addLayout(across(field, None), place, 1)
            if not field.accessibleName():
                field.setAccessibleName(words)
        return grid

    # --- inside

    @Slot()
    def _on_kind(self) -> None:
        """Other shops or another kind: offer its periods, the last complete one first."""
        own_days = self.kind == CUSTOM
        self.which.setVisible(not own_days)
        self._own_days.setVisible(own_days)
        self._periods: tuple[ReportPeriod, ...] = ()
        if not own_days:
            today = self._today
            self._periods = periods_of(self.kind, today)
            self.which.set_options([period_words(one, today) for one in self._periods])
        self._on_changed()

    @property
    def _today(self) -> date:
        return self._offer.today(self.shops)

    @Slot()
    def _on_changed(self) -> None:
        period = self.period
        self._can_make(able=False)
        if period is None:
            self._say(translate("Report", "The first day is after the last one."))
            return
        self._question.put((self.shops, period))

    def _ask_data(
        self, asked: tuple[tuple[int, ...], ReportPeriod], done: Callable[[PeriodData], None], ended: Callable[[], None]
    ) -> None:
        self._maker.ask_data(*asked, done, ended)

    def _show_data(self, data: PeriodData) -> None:
        if data.empty:
            self._say(
                translate("Report", "There are no data of these days: choose others, or import them first.")
            )  # fmt: skip
            return
        self._can_make(able=True)
        has = [translate("Report", "Data in it: {kinds}").format(kinds=one) for one in data.holds]
        lacks = [translate("Report", "Missing: {kinds}").format(kinds=one) for one in data.lacks]
        self.has.set_words(_first_of(has))
        self.has.show()
        nothing = translate("Report", "Everything that the report speaks of is there.")
        self.lacks.set_words(_first_of(lacks) or nothing, tone="warning" if lacks else "muted")
        self.make_room()

    def _say(self, words: str) -> None:
        self.has.hide()
        self.lacks.set_words(words, tone="warning")
        self.make_room()

    def _can_make(self, *, able: bool) -> None:
        waits = self.focusWidget() in (None, self.yes)
        self.yes.setEnabled(able)
        self.save.setEnabled(able)
        if waits and not able:
            self.setFocus()  # else Qt hands it to Cancel, and Enter would close
        elif waits or self.focusWidget() is self:
            self.yes.setFocus()

    @Slot()
    def _on_preview(self) -> None:
        if self.period is not None:
            self._make(ReportWish(self.shops, self.period))

    @Slot()
    def _on_save(self) -> None:
        period = self.period
        if period is None:
            return
        shops = self._offer.meant(self.shops)
        path = self._maker.ask_path(file_name(shops, period, self.choice.suffix))
        if path is not None:
            self._make(ReportWish(self.shops, period, path))

    def _make(self, wish: ReportWish) -> None:
        self._set_busy(busy=True)
        self._maker.make(wish, self.choice)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        for field in (self.shop, self.kind_, self.which, self._own_days, self.format, self.yes, self.save):
            field.setEnabled(not busy)
        self._working.setVisible(busy)
        self._bar.setMaximum(0)
        self._stage.set_words(translate("Report", "Making the report…"))
        self.no.setText(translate("Report", "Stop") if busy else translate("Report", "Cancel"))
        self.make_room()


def _first_of(lines: Sequence[str]) -> str:
    """The first lines, and how many shops follow."""
    more = len(lines) - MOST_LINES
    if more <= 0:
        return "\n".join(lines)
    words = translate("Report", "… and {count} more shops").format(count=number(more))
    return "\n".join((*lines[:MOST_LINES], words))
