"""What deeds are called under undo and redo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import TaskLine

LONGEST = 24
"""Characters of a title that a menu has room for."""


def shortened(title: str) -> str:
    """A title for a menu."""
    return title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"


def accept_words(lines: Sequence[TaskLine]) -> str:
    return _words(lines, translate("Deeds", "accept “{title}”"), translate("Deeds", "accept {count} tasks"))


def dismiss_words(lines: Sequence[TaskLine]) -> str:
    return _words(lines, translate("Deeds", "dismiss “{title}”"), translate("Deeds", "dismiss {count} tasks"))


def postpone_words(lines: Sequence[TaskLine]) -> str:
    return _words(lines, translate("Deeds", "postpone “{title}”"), translate("Deeds", "postpone {count} tasks"))


def tick_words(lines: Sequence[TaskLine], *, done: bool) -> str:
    """`done`: marked as done, else opened again."""
    if done:
        return _words(lines, translate("Deeds", "done “{title}”"), translate("Deeds", "done {count} tasks"))
    return _words(lines, translate("Deeds", "reopen “{title}”"), translate("Deeds", "reopen {count} tasks"))


def step_words(line: TaskLine) -> str:
    return _words((line,), translate("Deeds", "a step of “{title}”"), "")


def edit_words(lines: Sequence[TaskLine]) -> str:
    return _words(lines, translate("Deeds", "edit “{title}”"), translate("Deeds", "edit {count} tasks"))


def remove_words(lines: Sequence[TaskLine]) -> str:
    return _words(lines, translate("Deeds", "delete “{title}”"), translate("Deeds", "delete {count} tasks"))


def add_words(title: str) -> str:
    return translate("Deeds", "add “{title}”").format(title=shortened(title))


def _words(lines: Sequence[TaskLine], one: str, many: str) -> str:
    return one.format(title=shortened(lines[0].title)) if len(lines) == 1 else many.format(count=len(lines))
