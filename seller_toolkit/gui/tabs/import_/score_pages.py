"""Score pages among what waits: their pictures are read first, each is looked at, and stored without more questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from seller_toolkit.domain.imports import FileStatus, ImportChoices, ImportPlan, Receipt
from seller_toolkit.domain.pages import PageAnswers
from seller_toolkit.gui.dialogs.import_questions import ImportRequest
from seller_toolkit.gui.dialogs.score_page_preview import ScorePageDialog
from seller_toolkit.gui.tabs.import_.page_planner import PageEntryPlanner
from seller_toolkit.gui.tabs.import_.round import Round
from seller_toolkit.gui.tabs.import_.waiting import Queue, Waiting
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.gui.task_runner import Task
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk
from seller_toolkit.services.requests import Dropped


class ScorePages:
    """Opens pages one after the other: when one is stored, the next that waits is shown."""

    def __init__(self, tab: Tab, queue: Queue, commit: Callable[[Sequence[Waiting]], None], *, round_: Round) -> None:
        self._tab, self._queue, self._commit, self._round = tab, queue, commit, round_

    def read(
        self, numbers: Sequence[int], dropped: Sequence[Dropped], then: Callable[[Sequence[Dropped]], None]
    ) -> Task | None:
        """Read the text of pictures, then go on with all files; None where there is no picture among them."""
        if not any(one.is_picture for one in dropped):
            then(dropped)
            return None
        return self._tab.run(desk.read_pictures, dropped, done=partial(self._on_read, numbers, then), uses_store=False)

    def _on_read(
        self, numbers: Sequence[int], then: Callable[[Sequence[Dropped]], None], dropped: Sequence[Dropped]
    ) -> None:
        for entry, one in zip(numbers, dropped, strict=True):
            self._queue.replace_dropped(entry, one)
        then(dropped)

    def show(self, entry: Waiting, request: ImportRequest) -> None:
        """The preview of a page that waits; in the morning round it is likeliest the shop's that is asked for."""
        expected = self._round.expected_shop()
        if expected is not None:
            request = replace(request, selected_shop=expected.id)
        ScorePageDialog.ask(
            self._tab.kit, self._tab.window(), request,
            planner=PageEntryPlanner(self._tab, entry), done=partial(self._on_answered, entry),
        )  # fmt: skip

    def _on_answered(self, entry: Waiting, plan: ImportPlan, choices: ImportChoices, answers: PageAnswers) -> None:
        picture = entry.dropped.data if answers.keep_picture and entry.dropped.is_picture else b""
        page = replace(plan.page, answers=answers, picture=picture or b"") if plan.page else None
        final = entry.answered(replace(plan, page=page), choices, answers)
        self._queue.change(final)
        self._commit([final])

    @property
    def next_waiting(self) -> Waiting | None:
        """The first page that waits to be looked at or stored."""
        return next(
            (entry for entry in self._queue.entries if entry.plan and entry.plan.page and not entry.importing), None
        )


def are_pages(entries: Sequence[Waiting]) -> bool:
    """Whether these are nothing but score pages."""
    return bool(entries) and all(entry.plan is not None and entry.plan.page is not None for entry in entries)


def stored_words(receipts: Sequence[Receipt], plans: Sequence[ImportPlan]) -> str:
    """One line for the status bar: 甲店 2026-11-26: 12 values stored."""
    words = translate("Score page", "{shop} {day}: {count} values stored")
    same = translate("Score page", "{shop} {day}: stored already")
    lines = []
    for receipt, plan in zip(receipts, plans, strict=True):
        if receipt.status in (FileStatus.IMPORTED, FileStatus.ALREADY_IMPORTED):
            taken = receipt.counts.new + receipt.counts.changed + receipt.counts.same
            line = words if receipt.status is FileStatus.IMPORTED else same
            lines.append(line.format(shop=receipt.shop, day=plan.page.day if plan.page else "", count=number(taken)))
    return " · ".join(lines)
