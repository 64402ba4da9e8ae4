"""Where the score goes, below the chart that says it in words: the chance, then what leaves the window on the next days and what that alone does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from seller_toolkit.gui.tabs.trend.evidence_words import ratings_words
from seller_toolkit.gui.tabs.trend.forecast_words import chance_words
from seller_toolkit.gui.tabs.trend.link import Link
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.formats import number, short_day
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.forecasts import ForecastView

_CALENDAR = 440  # pixels at 100 %: an effect is read beside its day
FIRST = 5
"""Days of the calendar that are shown before the user asks for all."""


class ForecastPanel(QFrame):
    """Off until asked. `requested`: the user wants the forecast of the score in focus."""

    requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view: ForecastView | None = None
        self.setProperty("role", "card")
        self.setObjectName("forecast")
        self._title = kit.text(translate("Trend", "Forecast"), "section", elide=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self._body.setContentsMargins(0, 0, 0, 0)
        down(across(self._title, None), boxed(self._body), gap=8, margins=(16, 13, 16, 14), parent=self)
        self.show_off()

    def show_off(self) -> None:
        """Offer the forecast."""
        self._begin("")
        offer = translate(
            "Trend", "What leaves the window is certain, what comes in is estimated; both are told apart."
        )
        self._say(offer, tone="muted")
        button = self._kit.button(translate("Trend", "Show the forecast"))
        button.setObjectName("show_forecast")
        button.clicked.connect(self.requested)
        self._body.addLayout(across(button, None))

    def show_waiting(self) -> None:
        """Say that it is being counted."""
        self._begin("")
        self._say(translate("Trend", "Counting…"), tone="muted", name="waiting")

    def show_forecast(self, view: ForecastView) -> None:
        """Show a forecast, or why there is none."""
        self._view = view
        self._fill(everything=False)

    # --- inside ---------------------------------------------------------------------------------------------------

    def _begin(self, label: str) -> None:
        emptied(self._body)
        words = translate("Trend", "Forecast · {score}").format(score=label) if label else ""
        self._title.set_words(words or translate("Trend", "Forecast"))

    def _fill(self, *, everything: bool) -> None:
        view = self._view
        if view is None:
            return
        self._begin(view.label)
        if chance := chance_words(view):
            self._say(chance, name="chance")
        if view.leaving:
            self._add_calendar(view, everything=everything)
        words = " ".join(part for part in (view.assumption, *view.notes) if part)
        self._say(words, role="caption", tone="muted", name="assumption")

    def _add_calendar(self, view: ForecastView, *, everything: bool) -> None:
        kit = self._kit
        self._body.addWidget(kit.line())
        self._body.addWidget(kit.text(translate("Trend", "Leaves the window, and what that alone does"), "strong"))
        days = view.leaving if everything else view.leaving[:FIRST]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, day in enumerate(days):
            grid.addWidget(kit.text(short_day(day.day)), row, 0, top)
            grid.addWidget(
                kit.text(ratings_words(day.count, number(day.mean, view.digits)), tone="muted", wrap=True), row, 1, top
            )
            grid.addWidget(Delta(kit, day.effect, digits=view.digits + 1), row, 2, top | Qt.AlignmentFlag.AlignRight)
        calendar = boxed(grid)
        calendar.setObjectName("leaving")
        calendar.setMaximumWidth(kit.theme.scaled(_CALENDAR))
        self._body.addWidget(calendar)
        if len(view.leaving) > len(days):
            words = translate("Trend", "Show all {count} days").format(count=number(len(view.leaving)))
            link = Link(kit, words)
            link.setObjectName("all_days")
            link.clicked.connect(self._show_all)
            self._body.addWidget(link)

    @Slot()
    def _show_all(self) -> None:
        self._fill(everything=True)

    def _say(self, words: str, *, role: str = "body", tone: str = "", name: str = "") -> None:
        label = self._kit.text(words, role, tone, wrap=True)
        label.setObjectName(name)
        self._body.addWidget(label)
