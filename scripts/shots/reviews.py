"""The reviews: every page, and the forms that stand behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QDialog

from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage
from seller_toolkit.gui.tabs.reviews.pages import PAGES
from seller_toolkit.services import learning_desk
from seller_toolkit.services.jobs import JobContext

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab


def shoot_reviews(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Each page, then each form."""
    window.show_tab("reviews")
    tab = cast("ReviewsTab", window.tabs["reviews"])
    for page in PAGES:
        tab.show_page(page)
        studio.settle()
        studio.grab(window, folder / f"reviews-{page}-{name}.png")
    tab.show_page("inbox")
    fronts = window.fronts
    forms: dict[str, Callable[[], object]] = {
        "tags": fronts.tags.open,
        "hours": fronts.hours.open,
        "learned": fronts.learning.open_learned,
        "quality": fronts.learning.open_quality,
        "phrase": lambda: _ask_phrase(studio, window),
    }
    for what, show in forms.items():
        show()
        studio.settle()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                studio.grab(dialog, folder / f"dialog-{what}-{name}.png")
                dialog.close()
        studio.settle()


def _ask_phrase(studio: Studio, window: MainWindow) -> None:
    """Take a tag away from the first review of the list that has one, and ask which words misled."""
    page = window.findChild(InboxPage)
    one = next(one for one in page.pages.reviews if one.tags.aspects)
    number, aspect = one.review.number, one.tags.aspects[0].aspect
    learning_desk.correct_tag(JobContext(), studio.workspace, number, aspect, None)
    window.fronts.learning.ask_phrase(number, aspect)
