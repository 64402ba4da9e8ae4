"""What the score trend says where there is no score yet, and what to bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.empty_state import EmptyState
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.labels import platform_label, total_label
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from datetime import date

    from seller_toolkit.services.scores.score_trend import TrendView


class NoScores(QWidget):
    """Stands in the tab's place; its buttons' wishes are signals."""

    files_requested = Signal()
    paste_requested = Signal()
    demo_requested = Signal()
    newest_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._files = kit.button(translate("Trend", "Choose files"), "primary", icon="upload-2-line")
        self._paste = kit.button(translate("Trend", "Paste"), icon="clipboard-line")
        self._demo = kit.button(translate("Trend", "Open the demo shops"))
        self._newest = kit.button(translate("Trend", "Show the newest scores"), "primary")
        for name, button, wish in (
            ("files", self._files, self.files_requested),
            ("paste", self._paste, self.paste_requested),
            ("demo", self._demo, self.demo_requested),
            ("newest", self._newest, self.newest_requested),
        ):
            button.setObjectName(name)
            button.clicked.connect(wish)
        self._state = EmptyState(
            kit, "line-chart-line", "", "", actions=[self._newest, self._files, self._paste, self._demo], framed=True
        )
        down(None, across(None, self._state, None), None, parent=self)

    def show_no_shop(self) -> None:
        """The store has no own shop."""
        self._say(
            translate("Trend", "How each score moves, and why"),
            translate(
                "Trend",
                "Take a screenshot of your score page and press Ctrl+V here, or bring a table with a row for each day. "
                "The first one makes the shop.",
            ),
        )
        self._demo.show()

    def show_no_scores(self, view: TrendView) -> None:
        """The shop has no score at all."""
        figures = _figures(view)
        words = translate(
            "Trend",
            "Copy them from the shop's score page into a table, one row a day, and import or paste it. "
            "Wanted: {figures}. The metrics below them may stand in further columns.",
        )
        if not figures:
            words = translate("Trend", "The rules of this platform's score are not known to the program: {platform}.")
        self._say(
            translate("Trend", "{shop} has no scores yet").format(shop=view.shop.name),
            words.format(figures=figures, platform=platform_label(view.shop.platform)),
        )

    def show_other_period(self, view: TrendView, newest: date) -> None:
        """The shop has scores, but none in the period."""
        self._say(
            translate("Trend", "{shop} has no scores in this period").format(shop=view.shop.name),
            translate("Trend", "The newest ones are of {day}.").format(day=long_day(newest)),
        )
        self._files.hide()
        self._newest.show()

    def _say(self, title: str, text: str) -> None:
        self._state.title.set_words(title)
        self._state.text.set_words(text)
        self._files.show()
        self._demo.hide()
        self._newest.hide()


def _figures(view: TrendView) -> str:
    """The columns that are wanted: a score's total and dimensions, by their own names."""
    if view.profile is None:
        return ""
    names = [total_label()] if view.profile.total else []
    names += [dimension.label.of(language()) for dimension in view.profile.dimensions]
    return translate("Trend", ", ").join([translate("Trend", "Day"), *names])
