"""The card with the chart: which line is in focus, what is drawn with it, chart or table, and what can be taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget

from seller_toolkit.gui.tabs.trend.chart_host import ChartHost
from seller_toolkit.gui.tabs.trend.chart_tools import ChartTools
from seller_toolkit.gui.tabs.trend.reading import reading_words
from seller_toolkit.gui.tabs.trend.values_table import ValuesTable
from seller_toolkit.gui.widgets.flow import flowing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.scores.chart_choice import ChartChoice

if TYPE_CHECKING:
    from seller_toolkit.domain.shops import Shop
    from seller_toolkit.services.scores.forecasts import ForecastView
    from seller_toolkit.services.scores.score_course import Course
    from seller_toolkit.services.scores.score_trend import ScoreLine, TrendView

    Rival = tuple[Shop, tuple[ScoreLine, ...]]


class ChartPanel(QFrame):
    """`focus_chosen` carries "total" or a dimension's id; the other signals are the wishes of the buttons.

    A rival and a forecast are asked for by signals and come back by `show_rival` and `show_forecast`; both go when shop or
    score is another one.
    """

    focus_chosen = Signal(str)
    picture_requested = Signal()
    print_requested = Signal()
    copy_requested = Signal()
    forecast_requested = Signal(bool)
    rival_requested = Signal(int)  # a shop's id, 0 for none

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._view: TrendView | None = None
        self._choice = ChartChoice()
        self._names: tuple[str, ...] = ()
        self.host, self.table, self.tools = ChartHost(kit), ValuesTable(kit), ChartTools(kit)
        self.host.setObjectName("chart")
        self.lines = kit.segments([])
        self.lines.setObjectName("focus")
        self.lines.setAccessibleName(translate("Trend", "Score in focus"))
        self.shown_as = kit.segments([translate("Trend", "Chart"), translate("Trend", "Table")])
        self.shown_as.setObjectName("shown_as")
        self.shown_as.setAccessibleName(translate("Trend", "Chart or table"))
        self.reading = kit.text("", "caption", "muted", elide=True)
        self.reading.setObjectName("reading")
        self.forecast_words = kit.text("", "strong", elide=True)  # wrapped, the page would scroll
        self.forecast_words.setObjectName("forecast_words")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.host)
        self._stack.addWidget(self.table)
        head = flowing(self.lines, None, self.shown_as, *self._buttons(kit))
        body = (head, self.tools, self.reading, self.forecast_words, (self._stack, 1))
        down(*body, gap=8, margins=(12, 12, 12, 8), parent=self)
        self.forecast_words.hide()
        self._connect()

    def _buttons(self, kit: Kit) -> list[QFrame]:
        wanted = (
            ("picture", "image-line", translate("Trend", "Export picture or table"), self.picture_requested),
            ("print", "printer-line", translate("Trend", "Print"), self.print_requested),
            ("copy", "file-copy-line", translate("Trend", "Copy values as a table"), self.copy_requested),
        )
        made = []
        for name, icon, tip, wish in wanted:
            button = kit.button("", icon=icon, tip=tip)
            button.setObjectName(name)
            button.setFixedWidth(kit.theme.height("control") + 4)
            button.clicked.connect(wish)
            made.append(button)
        return made  # type: ignore[return-value]

    def _connect(self) -> None:
        tools = self.tools
        self.lines.chosen.connect(self._on_line)
        self.shown_as.chosen.connect(self._on_shown_as)
        tools.changed.connect(self._on_tools)
        tools.forecast_requested.connect(self._on_forecast)
        tools.rival_requested.connect(self._on_rival)
        tools.reset_requested.connect(self.host.reset_span)
        tools.zoom_requested.connect(lambda closer: self.host.zoom(closer=closer))
        self.host.span_changed.connect(self._on_span)
        self.table.row_activated.connect(self._on_row)

    # --- what is shown --------------------------------------------------------------------------------------------

    @property
    def choice(self) -> ChartChoice:
        """What is drawn now, with the days that are zoomed into, for files and paper."""
        return replace(self._choice, days=self.host.days_shown if self.host.is_zoomed else None)

    @property
    def days_shown(self) -> tuple[date, date] | None:
        """The days that chart and table show."""
        shown = self.host.days_shown
        return shown if shown or self._view is None else (self._view.first, self._view.last)

    def show_view(
        self, view: TrendView, focus: str, *, explained_days: int, between: tuple[date, date] | None = None
    ) -> None:
        """Draw a view; what it has no data of cannot be turned on."""
        known = self._view
        if known is not None and (known.shop.id, known.profile) != (view.shop.id, view.profile):
            self._choice = replace(self._choice, rival=None, course=None)
            self.tools.forget()
        self._view = view
        forecast = self._choice.forecast if self._choice.forecast and self._choice.forecast.target == focus else None
        self._choice = replace(
            self._choice, focus=focus, explained_days=explained_days, between=between, forecast=forecast
        )
        names = tuple(line.label for line in view.lines)
        place = next((place for place, line in enumerate(view.lines) if line.dimension == focus), 0)
        if names != self._names:  # the buttons keep the keyboard's focus where they stay the same
            self._names = names
            self.lines.set_names(names, place)
        self.lines.choose(place)
        self.tools.show_view(view, focus)
        self._draw()
        wanted = self.tools.forecast.isChecked()
        if wanted:
            self.forecast_requested.emit(wanted)

    def show_course(self, course: Course) -> None:
        """Mark where the course of the lines broke, and say what season is in them."""
        self._choice = replace(self._choice, course=course)
        self._draw()

    def show_rival(self, rival: Rival | None) -> None:
        """Draw another shop's line beside the one in focus, or none."""
        self._choice = replace(self._choice, rival=rival)
        self._draw()

    def show_forecast(self, forecast: ForecastView | None) -> None:
        """Say where the score in focus goes, and draw it as a fan; None takes it away."""
        self._choice = replace(self._choice, forecast=forecast)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        view, choice = self._view, self._choice
        if view is None:
            return
        turns = choice.course if self.tools.turns.isChecked() else None
        self.host.show_view(view, replace(choice, course=turns))
        self.reading.set_words(reading_words(view, choice))
        said = choice.forecast
        self.forecast_words.set_words(said.words if said else "")
        self.forecast_words.setVisible(said is not None)
        self.forecast_words.setToolTip(
            "\n".join(part for part in (said.assumption, *said.notes) if part) if said else ""
        )
        self._fill_table()

    def _fill_table(self) -> None:
        days = self.days_shown
        if self._view is not None and days is not None and self._stack.currentWidget() is self.table:
            self.table.show_lines(self._view, self._choice.focus, days)

    # --- what the user does ---------------------------------------------------------------------------------------

    @Slot(int)
    def _on_line(self, place: int) -> None:
        if self._view is not None:
            self.focus_chosen.emit(self._view.lines[place].dimension)

    @Slot()
    def _on_tools(self) -> None:
        tools = self.tools
        self._choice = replace(
            self._choice,
            all_lines=tools.all_lines.isChecked(),
            peers=tools.peers.isChecked(),
            events=tools.events.isChecked(),
        )
        self._draw()

    @Slot(bool)
    def _on_forecast(self, wanted: bool) -> None:
        if wanted:
            self.host.reset_span()  # the days ahead would lie out of sight
        else:
            self.show_forecast(None)
        self.forecast_requested.emit(wanted)

    @Slot(int)
    def _on_rival(self, shop: int) -> None:
        if not shop:
            self.show_rival(None)
        self.rival_requested.emit(shop)

    @Slot(int)
    def _on_shown_as(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.tools.show_zoom(chart=place == 0)
        self._fill_table()

    @Slot()
    def _on_span(self) -> None:
        shown = self.host.days_shown if self.host.is_zoomed else None
        self.tools.show_days(shown)

    @Slot(object)
    def _on_row(self, day: object) -> None:
        """A day of the table is looked at on the chart."""
        if isinstance(day, date):
            self.shown_as.choose(0)
            self._on_shown_as(0)
            self.host.setFocus()
            self.host.mark(day)
