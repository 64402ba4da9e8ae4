"""The head of the score trend: which score of which shop, and what else can be opened from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.kit import Kit, fact_of
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_trend import TrendView


class TrendHead(QWidget):
    """Its signals are the wishes of its buttons. `page_chosen`: 0 the scores, 1 the weekly lists; `score_chosen`: a place in
    the view's `profiles`.
    """

    page_chosen = Signal(int)
    score_chosen = Signal(int)
    goal_requested = Signal()
    events_requested = Signal()
    why_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._several = False
        self.pages = kit.segments([translate("Trend", "Scores"), translate("Trend", "Weekly lists")])
        self.pages.setObjectName("pages")
        self.pages.setAccessibleName(translate("Trend", "Scores or weekly lists"))
        self.score = kit.select(width=160)
        self.score.setObjectName("score")
        self.score.setAccessibleName(translate("Trend", "Score"))
        self._unverified = kit.chip(translate("Trend", "Unverified"))
        self.goal = kit.button(translate("Trend", "What it takes"), icon="focus-3-line")
        self.goal.setObjectName("goal")
        self.events = kit.button("", icon="time-line", tip=translate("Trend", "Events…"))
        self.events.setObjectName("shop_events")
        self.events.setAccessibleName(translate("Trend", "Events…"))
        self.why = kit.button(translate("Trend", "Why it changed"), icon="layout-column-line")
        self.why.setObjectName("open_why")
        asides = (self._unverified, self.pages, self.score, self.goal, self.events, self.why)
        heading = kit.heading(translate("Trend", "Score trend"), "", *asides)
        self._fact = fact_of(heading)
        down(heading, parent=self)
        self.pages.chosen.connect(self.page_chosen)
        self.score.chosen.connect(self.score_chosen)
        self.goal.clicked.connect(self.goal_requested)
        self.events.clicked.connect(self.events_requested)
        self.why.clicked.connect(self.why_requested)

    def show_view(self, view: TrendView, fact: str) -> None:
        """Name the score; a chooser only where the shop has several."""
        names = [label for _, label in view.profiles]
        ids = [profile for profile, _ in view.profiles]
        shown = ids.index(view.profile.id) if view.profile and view.profile.id in ids else 0
        self.score.set_options(names, shown)
        self._several = len(names) > 1
        self._unverified.setVisible(view.profile is not None and not view.profile.confidence.verified)
        self._fact.set_words(fact)

    def show_page(self, *, lists: bool, why: bool) -> None:
        """Offer what belongs to the page that is shown; `why`: the explanation is out of sight."""
        self.pages.choose(1 if lists else 0)
        self.goal.setVisible(not lists)
        self.score.setVisible(self._several and not lists)
        self.why.setVisible(why and not lists)
