"""The files that wait to be imported, as values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from seller_toolkit.domain.imports import FileStatus, ImportChoices, ImportPlan
from seller_toolkit.domain.pages import PageAnswers
from seller_toolkit.services.requests import Dropped


@dataclass(frozen=True)
class Waiting:
    """One sheet of a file that was dropped; `plan` None while it is being read. `number` is its own for good."""

    number: int
    dropped: Dropped
    plan: ImportPlan | None = None
    importing: bool = False

    @property
    def is_ready(self) -> bool:
        return self.plan is not None and self.plan.importable and not self.importing

    @property
    def lacks_shop(self) -> bool:
        trouble = self.plan.trouble if self.plan else None
        return trouble is not None and trouble.code == "shop.unclear"

    @property
    def hangs_on_memory(self) -> bool:
        """Whether it may be read differently when the program has learned of shops or columns."""
        plan = self.plan
        if plan is None or self.importing:
            return False
        return self.lacks_shop or plan.status is FileStatus.NEEDS_MAPPING or plan.mapping is not None

    def planned(self, plan: ImportPlan, choices: ImportChoices) -> "Waiting":
        """The same sheet with another plan, and the choices that led to it."""
        return replace(self, plan=plan, dropped=replace(self.dropped, choices=choices))

    def answered(self, plan: ImportPlan, choices: ImportChoices, answers: PageAnswers) -> "Waiting":
        """The same score page with what the user said to it."""
        return replace(self, plan=plan, dropped=replace(self.dropped, choices=choices, answers=answers))


class Queue:
    """The waiting sheets in the order in which they came. A file that is brought again takes its earlier place."""

    def __init__(self) -> None:
        self._entries: list[Waiting] = []
        self._last = 0

    @property
    def entries(self) -> tuple[Waiting, ...]:
        return tuple(self._entries)

    @property
    def ready(self) -> tuple[Waiting, ...]:
        return tuple(entry for entry in self._entries if entry.is_ready)

    def find(self, number: object) -> Waiting | None:
        """The entry of this number, None when it is gone."""
        return next((entry for entry in self._entries if entry.number == number), None)

    def add(self, dropped: Sequence[Dropped]) -> tuple[int, ...]:
        """Take in files that are not read yet; their numbers in the same order."""
        brought = {one.path for one in dropped if one.data is None}
        self._entries = [e for e in self._entries if e.dropped.data is not None or e.dropped.path not in brought]
        added = [Waiting(self._next(), one) for one in dropped]
        self._entries += added
        return tuple(entry.number for entry in added)

    def read(self, number: int, plans: Sequence[ImportPlan]) -> None:
        """The file of this entry has been read: an entry for each of its sheets takes its place."""
        entry = self.find(number)
        if entry is None:
            return
        at = self._entries.index(entry)
        rest = [Waiting(self._next(), entry.dropped, plan) for plan in plans[1:]]
        self._entries[at : at + 1] = [replace(entry, plan=plans[0]), *rest] if plans else []

    def replace_dropped(self, number: int, dropped: Dropped) -> None:
        """The same thing, known better: its picture has been read."""
        self._entries = [replace(one, dropped=dropped) if one.number == number else one for one in self._entries]

    def change(self, entry: Waiting) -> None:
        """Another state of an entry that is still there."""
        self._entries = [entry if one.number == entry.number else one for one in self._entries]

    def mark_importing(self, numbers: Iterable[int], *, on: bool) -> None:
        """These are being written, or no longer are; numbers that are gone are passed over."""
        marked = set(numbers)
        self._entries = [replace(e, importing=on) if e.number in marked else e for e in self._entries]

    def remove(self, numbers: Iterable[object]) -> None:
        """Let entries go."""
        gone = set(numbers)
        self._entries = [entry for entry in self._entries if entry.number not in gone]

    def remove_unread(self, numbers: Iterable[int]) -> None:
        """Let those of the entries go that were never read: their reading was stopped."""
        self.remove(number for number in set(numbers) if (entry := self.find(number)) and entry.plan is None)

    def _next(self) -> int:
        self._last += 1
        return self._last
