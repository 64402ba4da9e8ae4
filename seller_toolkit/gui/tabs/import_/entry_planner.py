"""Reads one waiting sheet again for the dialogs, through the tab's runner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from seller_toolkit.domain.imports import ImportChoices, ImportPlan
from seller_toolkit.gui.tabs.import_.waiting import Waiting
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.services.desks import desk

if TYPE_CHECKING:
    from seller_toolkit.services.imports.column_targets import ColumnTargets


class EntryPlanner:
    """A `Planner` of one entry. Where only the shop was open, the file is not read a second time."""

    def __init__(self, tab: Tab, entry: Waiting) -> None:
        self._tab, self._entry = tab, entry

    def replan(self, choices: ImportChoices, done: Callable[[ImportPlan], None]) -> None:
        """The plan under other choices; only the newest question is answered."""
        entry, plan = self._entry, self._entry.plan
        if plan is None:
            return
        if entry.lacks_shop and self._only_shop(plan, choices):
            job, arguments = desk.plan_for_shop, (plan, choices.shop, choices.platform or plan.platform)
            self._tab.run(job, *arguments, done=done, replaces="replan")
            return
        again = replace(entry.dropped, choices=choices)
        self._tab.run(desk.plan_again, again, plan.source, done=done, replaces="replan")

    def targets(self, header: Sequence[str], platform: str, done: Callable[[ColumnTargets], None]) -> None:
        """What the columns may be, on the platform that is known or else that of the shop that is looked at."""
        self._tab.run(desk.column_targets, header, platform or self._platform(), done=done, replaces="targets")

    def _only_shop(self, plan: ImportPlan, choices: ImportChoices) -> bool:
        before = self._entry.dropped.choices
        same = replace(choices, shop=before.shop, platform=before.platform) == before
        # the meaning of score columns hangs on the platform: another one needs the file itself
        settled = choices.platform in ("", plan.platform) or all(part.kind != "observation" for part in plan.records)
        return same and bool(choices.shop) and settled

    def _platform(self) -> str:
        selection = self._tab.context.selection
        shop = next((shop for shop in selection.shops if shop.id == selection.one_shop), None)
        return shop.platform if shop else ""
