"""Where wishes lead: to a tab, at something in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab
    from seller_toolkit.gui.tabs.trend_tab import TrendTab


class Ways(QObject):
    """Made once by the window. Which class a tab has is what the registry says."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.wishes.score_requested.connect(self._to_score)
        window.wishes.due_requested.connect(self._to_due)
        window.bar.search_requested.connect(self._to_reviews)

    @Slot(int, str)
    def _to_score(self, shop: int, target: str) -> None:
        tab = cast("TrendTab", self._window.tabs["trend"])
        self._window.selection.choose_shop(shop)
        tab.show_score(shop, target)
        self._window.show_tab("trend")

    @Slot()
    def _to_due(self) -> None:
        cast("ChecklistTab", self._window.tabs["checklist"]).show_due()
        self._window.show_tab("checklist")

    @Slot(str)
    def _to_reviews(self, text: str) -> None:
        cast("ReviewsTab", self._window.tabs["reviews"]).search_for(text)
        self._window.show_tab("reviews")
