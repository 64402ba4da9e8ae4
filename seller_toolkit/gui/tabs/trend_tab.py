"""The score trend: a line a dimension, what the one in focus is made of, why it changed, how far each line is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import ChangeSet, Part
from seller_toolkit.gui.dialogs.target import TargetDialog
from seller_toolkit.gui.dialogs.target_scores import goal_scores
from seller_toolkit.gui.source_menu import offer_source, offer_source_in_table
from seller_toolkit.gui.tabs.shop_events import ShopEvents
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.tabs.trend.assessment_panel import AssessmentPanel
from seller_toolkit.gui.tabs.trend.beside import Beside
from seller_toolkit.gui.tabs.trend.body import Body
from seller_toolkit.gui.tabs.trend.chart_panel import ChartPanel
from seller_toolkit.gui.tabs.trend.empty import NoScores
from seller_toolkit.gui.tabs.trend.exports import Exports
from seller_toolkit.gui.tabs.trend.forecast_panel import ForecastPanel
from seller_toolkit.gui.tabs.trend.head import TrendHead
from seller_toolkit.gui.tabs.trend.metrics_panel import MetricsPanel
from seller_toolkit.gui.tabs.trend.target_asker import TabTargetAsker
from seller_toolkit.gui.tabs.trend.why_panel import WIDTH, WhyPanel
from seller_toolkit.gui.tabs.trend.work_lists import WorkLists
from seller_toolkit.gui.widgets.chart_picture import add_picture_deeds
from seller_toolkit.gui.widgets.layout import boxed, down
from seller_toolkit.i18n.formats import long_day, span
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk, score_desk
from seller_toolkit.services.periods import Period
from seller_toolkit.services.requests import ValueAt

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.services.scores.score_change import ChangeView
    from seller_toolkit.services.scores.score_trend import TrendView

_SHOWN_DAYS = 90  # of a period that is chosen to show the newest scores


class TrendTab(Tab):
    """One shop's score in the selected period. What is in focus is kept while shop and score stay the same."""

    parts: ClassVar[ChangeSet] = frozenset({Part.SHOPS, Part.SCORES, Part.EVENTS, Part.ORDERS, Part.REVIEWS})

    def build(self) -> None:
        """Make the widgets."""
        kit = self.kit
        self._view: TrendView | None = None
        self._focus, self._profile, self._shop = "", "", 0
        self._wanted: tuple[int, str] | None = None
        self._closed, self._drawer, self._lists = False, False, False
        self._head = TrendHead(kit)
        self._chart, self._metrics = ChartPanel(kit), MetricsPanel(kit)
        self._why, self._lines, self._ahead = WhyPanel(kit), AssessmentPanel(kit), ForecastPanel(kit)
        self._ahead.hide()
        below = boxed(down(self._metrics, self._ahead))
        self._body = Body(kit, self, chart=self._chart, metrics=below, why=self._why, lines=self._lines, width=WIDTH)
        self._work = WorkLists(self)
        self._lists_page = boxed(down(self._work.panel, None))
        self._lists_page.hide()
        self._page = kit.page(self._head, (self._body, 1), (self._lists_page, 1))
        self._empty, self._blank = NoScores(kit), QWidget()
        self.fill(self._blank, self._page, self._empty)  # blank until the first view is there
        self._exports = Exports(self, self._chart, lambda: self._view)
        self._beside = Beside(self, self._chart, self._ahead, lambda: self._view)
        self._events = ShopEvents(self)
        self._connect()

    def _connect(self) -> None:
        head = self._head
        head.score_chosen.connect(self._on_score)
        head.why_requested.connect(self._show_why)
        head.page_chosen.connect(self._on_page)
        head.goal_requested.connect(self._set_goal)
        head.events_requested.connect(self._open_events)
        self._chart.focus_chosen.connect(self._on_focus)
        self._metrics.dimension_activated.connect(self._on_focus)
        self._why.span_chosen.connect(self._on_span)
        self._why.days_chosen.connect(self._on_span)
        self._why.evidence_requested.connect(self.context.wishes.evidence_requested)
        self._why.rules_requested.connect(self._open_rules)
        self._beside.forecast_shown.connect(self._on_forecast)
        self._why.part_chosen.connect(self._metrics.select)
        self._why.closed.connect(self._close_why)
        wishes, empty = self.context.wishes, self._empty
        offer_source(
            self._chart.host, lambda _place: self._marked_value(), wishes.source_requested.emit,
            more=lambda menu: add_picture_deeds(menu, self._chart.host.chart),
        )  # fmt: skip
        offer_source_in_table(self._chart.table, self._day_value, wishes.source_requested.emit)
        offer_source_in_table(self._metrics.table, self._metric_value, wishes.source_requested.emit)
        self._why.tasks_requested.connect(lambda: wishes.tab_requested.emit("checklist"))
        empty.files_requested.connect(wishes.files_requested)
        empty.paste_requested.connect(wishes.paste_requested)
        empty.demo_requested.connect(wishes.demo_requested)
        empty.newest_requested.connect(self._show_newest)
        self.kit.theme_changed.connect(self._arrange)

    # --- what is shown --------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for the trend of the selected shop."""
        shop = self.context.selection.one_shop
        if shop is None:
            self._view = None
            self._empty.show_no_shop()
            self._show_only(self._empty)
            return
        if shop != self._shop:
            self._shop, self._profile, self._focus = shop, "", ""
        self.run(desk.trend, shop, self.context.selection.period, self._profile, done=self._show, replaces="view")

    def show_score(self, shop_id: int, target: str) -> None:
        """Bring one score of a shop into focus: "total" or a dimension's id of the score that is assessed today."""
        self._wanted = (shop_id, target)
        view = self._view
        if view is not None and view.shop.id == shop_id and not self._profile and view.line(target) is not None:
            self._take_wanted(view)
            self._draw(view)
        else:
            self._profile = ""
            self.mark_stale()

    @Slot(object)
    def _show(self, view: TrendView) -> None:
        self._view = view
        if not view.lines:
            self._show_nothing(view)
            return
        self._take_wanted(view)
        if view.line(self._focus) is None:
            self._focus = view.weakest if view.line(view.weakest) else view.lines[0].dimension
        self._head.show_view(view, self._fact_words(view))
        known = [day for one in view.series.values() if one.days for day in (one.days[0], one.days[-1])]
        self._why.offer_days(min(known), max(known))
        if self._lists:
            self._work.show(view.shop.id)
        self._show_only(self._page)
        self._draw(view)
        self._beside.follow(view)
        if view.profile is not None:
            self.run(score_desk.lines_ahead, view.shop.id, view.profile.id, done=self._show_lines, replaces="lines")

    def _draw(self, view: TrendView) -> None:
        """Everything that depends on the focus."""
        self._chart.show_view(view, self._focus, explained_days=self._why.span, between=self._why.days)
        self._metrics.show_view(view, self._focus)
        self._lines.show_view(view, self._focus)
        self._arrange()
        arguments = (view, self._focus, self._why.span, self._why.days)
        self.run(desk.score_change, *arguments, done=self._show_change, replaces="change")

    @Slot(object)
    def _show_lines(self, lines: tuple[ThresholdStatus, ...]) -> None:
        """The lines again, now with how likely each is missed."""
        if self._view is not None:
            self._view = replace(self._view, thresholds=lines)
            self._lines.show_view(self._view, self._focus)

    @Slot(object)
    def _show_change(self, change: ChangeView | None) -> None:
        line = self._view.line(self._focus) if self._view else None
        self._why.show_change(line.label if line else "", change)

    def _show_nothing(self, view: TrendView) -> None:
        scores = view.profile.score_ids if view.profile else ()
        days = [view.series[metric].days[-1] for metric in scores if metric in view.series]
        others = [known for known, _ in view.profiles if view.profile is None or known != view.profile.id]
        if days:
            self._empty.show_other_period(view, max(days))
        elif others and not self._profile:  # the platform's own score has no data, an older one or the self-audit has
            self._profile = others[0]
            self.mark_stale()
            return
        else:
            self._empty.show_no_scores(view)
        self._show_only(self._empty)

    def _show_only(self, part: QWidget) -> None:
        self.show_part(part)
        self._arrange()

    def _take_wanted(self, view: TrendView) -> None:
        if self._wanted is not None and self._wanted[0] == view.shop.id:
            self._focus, self._wanted = self._wanted[1], None

    def _fact_words(self, view: TrendView) -> str:
        words = translate("Trend", "{shop} · {score} · {period}")
        return words.format(shop=view.shop.name, score=view.profile_label, period=_period_words(self._period, view))

    @property
    def _period(self) -> Period:
        return self.context.selection.period

    def _marked_value(self) -> ValueAt | None:
        marked, view = self._chart.host.marked_value, self._view
        return ValueAt(view.shop.id, *marked) if marked and view else None

    def _metric_value(self, metric: object, _column: int) -> ValueAt | None:
        return ValueAt(self._view.shop.id, str(metric)) if self._view else None

    def _day_value(self, day: object, _column: int) -> ValueAt | None:
        line = self._view.line(self._focus) if self._view else None
        return ValueAt(self._view.shop.id, line.metric, day) if self._view and line and isinstance(day, date) else None

    # --- where it stands ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        if not self._body.is_narrow:
            self._drawer = False
        on_page = self._view is not None and bool(self._view.lines)
        shown = on_page and not self._lists and (self._drawer if self._body.is_narrow else not self._closed)
        self._body.arrange(shown=shown)
        self._body.setVisible(not self._lists)
        self._lists_page.setVisible(self._lists)
        self._head.show_page(lists=self._lists, why=not shown)

    @Slot()
    def _show_why(self) -> None:
        self._drawer, self._closed = self._body.is_narrow, False
        self._arrange()
        self._why.take_focus()

    @Slot()
    def _close_why(self) -> None:
        self._closed = self._closed or not self._body.is_narrow
        self._drawer = False
        self._arrange()
        self._head.why.setFocus()

    # --- what is done ---------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_score(self, place: int) -> None:
        if self._view is not None:
            self._profile, self._focus = self._view.profiles[place][0], ""
            self.mark_stale()

    @Slot(int)
    def _on_page(self, place: int) -> None:
        self._lists = place == 1
        self._arrange()
        if self._lists and self._view is not None:
            self._work.show(self._view.shop.id)

    @Slot(bool)
    def _on_forecast(self, shown: bool) -> None:
        """The days that are ahead take the place of the metrics, as long as they are wanted."""
        self._ahead.setVisible(shown)
        self._metrics.setVisible(not shown)

    @Slot()
    def _set_goal(self) -> None:
        view = self._view
        scores = goal_scores(view) if view else ()
        if view is not None and scores:
            asker = TabTargetAsker(self, view)
            words = self._fact_words(view)
            TargetDialog.ask(self.kit, self.window(), scores, chosen=self._focus, context=words, asker=asker)

    @Slot()
    def _open_events(self) -> None:
        if self._view is not None:
            self._events.open(self._view.shop.id)

    @Slot()
    def _open_rules(self) -> None:
        view = self._view
        if view is not None and view.profile is not None:
            self.context.wishes.rules_requested.emit(view.shop.id, view.profile.id)

    @Slot(str)
    def _on_focus(self, target: str) -> None:
        if self._view is not None:
            self._focus = target
            self._draw(self._view)

    def _on_span(self, *_chosen: object) -> None:
        if self._view is not None:
            self._draw(self._view)

    @Slot()
    def _show_newest(self) -> None:
        """Choose a period that ends with the shop's newest score."""
        if self._view is not None:
            last = max(series.days[-1] for series in self._view.series.values() if series.days)
            self.context.selection.choose_period(Period(first=last - timedelta(days=_SHOWN_DAYS - 1), last=last))


def _period_words(period: Period, view: TrendView) -> str:
    if period.first is not None:
        return span(view.first, view.last)
    if period.days == 0:
        return translate("Trend", "this year")
    if period.is_all:
        return translate("Trend", "all since {day}").format(day=long_day(view.first))
    return translate("Trend", "last {days} days").format(days=period.days)
