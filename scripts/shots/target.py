"""Pictures of the target dialog in each of its states, over views made by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSlider

from seller_toolkit.gui.dialogs.target import TargetDialog
from seller_toolkit.gui.dialogs.target_scores import GoalScore, Pick
from tests.gui import score_views as views

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.services.scores.targets import TargetView, WhatIfView

MOVED = 12  # steps of the slider that is shown moved


class Answers:
    """Answers every question at once with the same state of knowledge."""

    def __init__(
        self, *, needed: int | None = 400, paced: bool = True, weights: bool = True, rows: bool = True
    ) -> None:
        self._needed, self._paced, self._weights, self._rows = needed, paced, weights, rows

    def ask_target(
        self, target: str, goal: float, done: Callable[[TargetView], None], ended: Callable[[], None]
    ) -> None:
        """The state's answer for a goal."""
        done(views.target(goal, needed=self._needed, reached=self._paced))
        ended()

    def ask_what_if(self, target: str, done: Callable[[WhatIfView], None], ended: Callable[[], None]) -> None:
        """The state's metrics."""
        view = views.what_if(weights=self._weights)
        done(view if self._rows else replace(view, rows=()))
        ended()


def shoot_target(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Weights known, weights unknown, a goal out of reach, and a shop of which little is known."""
    states = {
        "known": ("total", Answers()),
        "unknown": ("x.rate", Answers(weights=False)),
        "unreachable": ("total", Answers(needed=None)),
        "empty": ("total", Answers(needed=30, paced=False, rows=False)),
    }
    context = views.said("示例·禾畔家居旗舰店 · 店铺真实体验分", "Demo shop · Real experience score")
    for state, (chosen, answers) in states.items():
        dialog = TargetDialog.ask(studio.kit, window, _scores(), chosen=chosen, context=context, asker=answers)
        studio.settle()
        for slider in dialog.findChildren(QSlider)[:1]:
            slider.setValue(slider.value() + MOVED)
        studio.settle()
        studio.take(dialog, folder / f"dialog-target-{state}-{name}.png")


def _scores() -> list[GoalScore]:
    peer = views.said("同行均值", "Peer average")
    line = views.said("2026 年天猫商家考核（全部类目）", "Tmall assessment of shops 2026, all categories")
    total = views.said("综合", "Total")
    rate = views.said("48 小时揽收及时率", "Picked up within 48 hours")
    return [
        GoalScore("total", total, "score", 2, 3, 5, 4.46, picks=(Pick(line, 4.2), Pick(peer, 4.55))),
        GoalScore("x.rate", rate, "percent", 1, 0, 100, 95.1, picks=(Pick(peer, 97.2),)),
    ]
