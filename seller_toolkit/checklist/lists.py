"""Lists of tasks for an occasion: resources/lists/<id>.toml, one each."""

import re
from collections.abc import Collection
from math import inf
from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import TaskList
from seller_toolkit.tables.strict import read_table

_TASK = re.compile(r"[a-z_]+\.[a-z0-9-]+")


def load_lists(folder: Path, known: Collection[str]) -> tuple[TaskList, ...]:
    """Every list of `folder` by its `place`, those without one last, by their names; `known` are the ids of the tasks that there are.

    Raises:
        UserError: `knowledge.invalid` with `file` and `detail`: not TOML, unknown or missing keys or languages, a list without
            tasks, one that names a task twice or one that there is not, a folder without lists.
    """
    found = [_read(path, known) for path in sorted(folder.glob("*.toml"))]
    if not found:
        raise UserError("knowledge.invalid", file=folder.name, detail="there is no list in this folder")
    return tuple(one for _, one in sorted(found, key=lambda placed: placed[0]))


def _read(path: Path, known: Collection[str]) -> tuple[float, TaskList]:
    """The list and its place among the others."""
    table = read_table(path, "knowledge.invalid")
    place = table.whole("place", least=1) if table.has("place") else inf
    found = TaskList(
        path.stem, table.words("title"), table.words("purpose"), table.texts("tasks", pattern=_TASK, required=True)
    )
    table.close()
    if not found.tasks:
        raise table.wrong("tasks", "names no task")
    for task in found.tasks:
        if task not in known:
            raise table.wrong("tasks", f"there is no task {task!r}")
    return place, found
