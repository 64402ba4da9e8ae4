"""Files under a password: asks for it, reads them with it, and asks again while it is not the right one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from seller_toolkit.domain.imports import ImportPlan
from seller_toolkit.gui.dialogs.import_words import is_locked
from seller_toolkit.gui.tabs.import_.waiting import Queue
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import desk
from seller_toolkit.services.requests import Dropped

Plans = Sequence[ImportPlan]


class LockedFiles:
    """The entries of a queue that wait for a password, one a file.

    A password is tried on every file that waits for one: a shop usually has a single one for all its exports.
    `opened` is called with an entry's number and its plans when its file could be read.
    """

    def __init__(self, tab: Tab, queue: Queue, opened: Callable[[int, Plans], None]) -> None:
        self._tab, self._queue, self._opened = tab, queue, opened
        self._plans: dict[int, Plans] = {}

    def keep(self, number: int, plans: Plans) -> None:
        """Let an entry stand in the list for what is locked in its file, until somebody knows the password."""
        self._plans[number] = plans
        self._queue.read(number, [next(plan for plan in plans if is_locked(plan))])

    def ask(self, number: int) -> None:
        """Ask for the password of an entry, then of the others; no answer leaves the locked part of the file out."""
        entry = self._queue.find(number)
        if entry is None or entry.plan is None or number not in self._plans:
            self._plans.pop(number, None)
            return
        name = entry.plan.source.name
        title = translate("Import", "{file} is protected by a password").format(file=name)
        text = translate("Import", "The password opens this file only here and now. It is not kept.")
        if entry.plan.trouble and entry.plan.trouble.code == "file.wrong_password":
            text = translate("Import", "That was not the password of {file}. Mind upper and lower case.").format(
                file=name
            )
        password = self._tab.context.dialogs.ask_password(title, text)
        if password is None:
            self._leave_out(number)
            self._ask_next()
        else:
            self._try(password)

    def _ask_next(self) -> None:
        number = next((number for number in self._plans if self._queue.find(number)), None)
        if number is not None:
            self.ask(number)

    def _leave_out(self, number: int) -> None:
        free = [plan for plan in self._plans.pop(number) if not is_locked(plan)]
        if free:
            self._opened(number, free)
        else:
            self._queue.remove([number])
            self._opened(number, ())

    def _try(self, password: str) -> None:
        found = {number: entry for number in self._plans if (entry := self._queue.find(number))}
        dropped = {number: replace(entry.dropped, password=password) for number, entry in found.items()}
        self._tab.run(desk.plan_each, list(dropped.values()), done=partial(self._on_read, dropped))

    def _on_read(self, dropped: Mapping[int, Dropped], groups: Sequence[Plans]) -> None:
        for (number, one), plans in zip(dropped.items(), groups, strict=True):
            entry = self._queue.find(number)
            if entry is None:
                self._plans.pop(number, None)
            elif any(map(is_locked, plans)):
                self.keep(number, plans)
            else:
                del self._plans[number]
                self._queue.change(replace(entry, dropped=one))
                self._opened(number, plans)
        self._ask_next()
