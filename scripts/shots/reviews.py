"""The reviews: every page, and the forms that stand behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QDialog

from seller_toolkit.gui.tabs.reviews.pages import PAGES

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
    }
    for what, show in forms.items():
        show()
        studio.settle()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                studio.grab(dialog, folder / f"dialog-{what}-{name}.png")
                dialog.close()
        studio.settle()
