"""Carries the questions of the target dialog to the services, for one shop and score."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.services.desks import score_desk

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_trend import TrendView
    from seller_toolkit.services.scores.targets import TargetView, WhatIfView


class TabTargetAsker:
    """A `TargetAsker`: each answer goes to `done`, and `ended` is called after it or after a failure."""

    def __init__(self, tab: Tab, view: TrendView) -> None:
        self._tab, self._shop = tab, view.shop.id
        self._profile = view.profile.id if view.profile else ""

    def ask_target(
        self, target: str, goal: float, done: Callable[[TargetView], None], ended: Callable[[], None]
    ) -> None:
        self._run(score_desk.target, self._shop, target, goal, self._profile, done=done, ended=ended)

    def ask_what_if(self, target: str, done: Callable[[WhatIfView], None], ended: Callable[[], None]) -> None:
        self._run(score_desk.what_if, self._shop, target, self._profile, done=done, ended=ended)

    def _run(
        self,
        job: Callable[..., Outcome[Any]],
        *arguments: object,
        done: Callable[[Any], None],
        ended: Callable[[], None],
    ) -> None:
        task = self._tab.run(job, *arguments, done=done)
        if task in self._tab.context.runner.running:
            task.finished.connect(ended)
        else:
            ended()
