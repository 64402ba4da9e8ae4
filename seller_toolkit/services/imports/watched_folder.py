"""The watched folder: which files have landed in it, told by looking at it again and again."""

import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.imports.folders import could_be_export
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

SLACK = 60.0  # seconds by which the clock of a network drive may be behind


@dataclass(frozen=True)
class Look:
    """A file as it lay there: its bytes, when they were last written (ns), and when it came (seconds since 1970)."""

    size: int
    modified: int
    came: float


def look_into(context: JobContext, workspace: Workspace, folder: Path) -> Outcome[Mapping[Path, Look] | None]:
    """What could be an export in the folder itself, by name; None where the folder cannot be reached."""
    context.report(0, 1)
    found: dict[Path, Look] = {}
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)
    except OSError:
        return Outcome(None)
    for path in (folder / name for name in names if could_be_export(Path(name))):
        try:
            state = path.stat()
        except OSError:
            continue  # gone in the meantime, or not to be asked yet
        if path.is_file():  # a copied file keeps the day of its last change, but the system notes when it came
            found[path] = Look(state.st_size, state.st_mtime_ns, max(state.st_mtime, state.st_ctime))
    return Outcome(found)


class Landing:
    """Tells which files have landed: those that came after `since` and lay the same at two looks.

    A file is told once; when it is written anew under its name, once more. One that a browser still loads has another
    ending or no bytes.
    """

    def __init__(self, since: float) -> None:
        self._since, self._looked = since, since
        self._seen: Mapping[Path, Look] = {}
        self._told: dict[Path, Look] = {}

    def landed(self, files: Mapping[Path, Look], now: float) -> tuple[Path, ...]:
        """The files that have landed since the look before, in the order of `files`; `now` is the moment of this look."""
        before, self._seen, self._looked = self._seen, files, now
        found = {
            path: look
            for path, look in files.items()
            if look.came >= self._since and look.size and before.get(path) == look and self._told.get(path) != look
        }
        self._told |= found
        return tuple(found)

    def since_next(self, waiting: Collection[Path]) -> float:
        """Where the next watch begins: what waits for an answer or has not landed yet is to be seen again."""
        still_open = [
            look.came
            for path, look in self._seen.items()
            if look.came >= self._since and (path in waiting or self._told.get(path) != look)
        ]
        return max(self._since, min([*still_open, self._looked - SLACK]))
