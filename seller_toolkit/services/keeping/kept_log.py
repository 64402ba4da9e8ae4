"""The log beside the store, as somebody sees it who wants to know what is kept: how large, how old; emptied up to a day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class KeptLog:
    """Bytes of the log, and the days of its first and its last line; None where there is none."""

    size: int
    first: date | None
    last: date | None


def files_of(workspace: Workspace) -> tuple[Path, ...]:
    """The files of the log: the one that is written, and the older ones in the order of their numbers."""
    store = workspace.store_path
    named = re.compile(re.escape(store.name) + r"\.log(\.\d+)?")
    return tuple(sorted(path for path in store.parent.iterdir() if named.fullmatch(path.name)))


def kept_log(workspace: Workspace) -> KeptLog:
    """What the log is now; an empty one is none."""
    return _measured(files_of(workspace))


def log_before(workspace: Workspace, day: date) -> KeptLog:
    """The files of the log to which nothing was written since a day."""
    return _measured(_before(workspace, day))


def empty_before(workspace: Workspace, day: date) -> None:
    """Empty them. They stay where they are: the running program may have one open.

    Raises:
        UserError: "file.not_writable".
    """
    for path in _before(workspace, day):
        try:
            path.write_bytes(b"")
        except OSError as error:
            raise UserError("file.not_writable", name=path.name) from error


def _before(workspace: Workspace, day: date) -> Iterable[Path]:
    return [path for path in files_of(workspace) if written_on(path) < day]


def _measured(files: Iterable[Path]) -> KeptLog:
    filled = [path for path in files if path.stat().st_size]
    if not filled:
        return KeptLog(0, None, None)
    size = sum(path.stat().st_size for path in filled)
    return KeptLog(size, min(map(_begun_on, filled)), max(map(written_on, filled)))


def _begun_on(path: Path) -> date:
    """The day of the first line, which begins with it; else when the file was written."""
    with path.open(encoding="utf-8", errors="replace") as file:
        try:
            return date.fromisoformat(file.readline()[:10])
        except ValueError:
            return written_on(path)


def written_on(path: Path) -> date:
    """The day on which a file was last written to."""
    return datetime.fromtimestamp(path.stat().st_mtime, tz=UTC).astimezone().date()
