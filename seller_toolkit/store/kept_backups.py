"""The folder of backups: one a day that is made by itself, which of them are kept, and what each backup holds.

Each backup of a day is a whole store in one file, named `store 2026-11-27.db`. Copies that were made before a migration lie
there too (`store-0006-20261127-093000.db`), and what was saved of a damaged store (`store saved 2026-11-27 093000.db`); nothing
here removes those.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Collection, Hashable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import TypeVar

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import backup
from seller_toolkit.store.connection import revision_of
from seller_toolkit.store.dialects import sqlite_file
from seller_toolkit.store.telling import Tell, nobody

DAYS, WEEKS, MONTHS = 7, 4, 12
"""How many are kept: of the newest days, and the newest one of each of the newest weeks and months that have any."""
ROOM = 2
"""A backup is made where the disk has this many times the store's size left: the program itself needs some."""
_OF_DAY = re.compile(r"^(?P<stem>.+) (?P<day>\d{4}-\d{2}-\d{2})$")
_BEFORE_MIGRATION = re.compile(r"^.+-\d{4}-\d{8}-\d{6}$")
_SAVED = re.compile(r"^.+ saved \d{4}-\d{2}-\d{2} \d{6}$")
_PIECE = 1 << 20
_Group = TypeVar("_Group", bound=Hashable)


class Origin(Enum):
    """Why a backup was made."""

    DAILY = "daily"
    MIGRATION = "migration"
    SAVED = "saved"
    OTHER = "other"


@dataclass(frozen=True)
class KeptBackup:
    """A file in the folder of backups; `at` is when it was written, local time, `size` in bytes."""

    path: Path
    at: datetime
    size: int
    origin: Origin


class Made(Enum):
    """What became of the backup of a day."""

    MADE = "made"
    UNCHANGED = "unchanged"
    THERE = "there"


def to_keep(days: Collection[date]) -> frozenset[date]:
    """Which backups of these days are kept: always the newest one, and never more than 23."""
    newest_first = sorted(set(days), reverse=True)
    weeks = _newest_of_each({day: day.isocalendar()[:2] for day in newest_first}, WEEKS)
    months = _newest_of_each({day: (day.year, day.month) for day in newest_first}, MONTHS)
    return frozenset(newest_first[:DAYS]) | weeks | months


def _newest_of_each(groups: dict[date, _Group], most: int) -> frozenset[date]:
    """The first day of each of the first `most` groups."""
    first: dict[_Group, date] = {}
    for day, group in groups.items():
        first.setdefault(group, day)
    return frozenset(list(first.values())[:most])


def make_daily(store: Path, folder: Path, today: date, tell: Tell = nobody) -> Made:
    """Make today's backup of a store, open or not, unless it is there or nothing has changed; then thin the folder out.

    The copy is examined before anything is removed: a damaged store never takes the place of a good backup.

    Raises:
        UserError: "backup.no_room" (megabytes that are wanted), "store.damaged", "file.not_writable".
    """
    days = _days_of(store, folder)
    target = folder / f"{store.stem} {today.isoformat()}{store.suffix}"
    newest = days[max(days)] if days else None
    if target.exists():
        return Made.THERE
    if newest is not None and _last_written(store) <= newest.stat().st_mtime:
        return Made.UNCHANGED
    _insist_on_room(store, folder)
    with backup.copied_beside(store, target, tell) as copy:
        if not sqlite_file.is_sound(copy, tell=tell):
            raise UserError("store.damaged", name=store.name, path=str(store))
        if newest is not None and _digest(copy) == _digest(newest):
            os.utime(newest)  # looked at today: the next start sees by the times alone that nothing has changed
            return Made.UNCHANGED
        backup.move(copy, target)
    thin_out(store, folder)
    return Made.MADE


def replace_all(store: Path, folder: Path, today: date, tell: Tell = nobody) -> int:
    """Make a backup of now and then remove every other one in the folder, whatever made it, and the stores that were put
    aside beside the store; the answer is how many went.

    Raises:
        UserError: as `make_daily`; nothing is removed then.
    """
    target = folder / f"{store.stem} {today.isoformat()}{store.suffix}"
    _insist_on_room(store, folder)
    with backup.copied_beside(store, target, tell) as copy:
        if not sqlite_file.is_sound(copy, tell=tell):
            raise UserError("store.damaged", name=store.name, path=str(store))
        backup.move(copy, target)
    gone = [kept.path for kept in backups_in(folder) if kept.path != target]
    gone += backup.put_aside_beside(store)
    for path in gone:
        backup.remove_store(path)
    return len(gone)


def saved_name(store: Path, folder: Path, at: datetime) -> Path:
    """Where what can be saved of a store goes."""
    return folder / f"{store.stem} saved {at:%Y-%m-%d %H%M%S}{store.suffix}"


def newest_good(store: Path, folder: Path) -> KeptBackup | None:
    """The newest backup whose file is sound; what was saved of a damaged store is none."""
    others = (one for one in backups_in(folder) if one.origin is not Origin.SAVED)
    return next((one for one in others if one.path != store and _is_good(one.path)), None)


def _is_good(path: Path) -> bool:
    try:
        return revision_of(path) is not None and sqlite_file.is_sound(path)
    except UserError:
        return False


def thin_out(store: Path, folder: Path) -> tuple[Path, ...]:
    """Remove the backups of days that are not kept; the answer names them. What this module did not name it leaves alone."""
    days = _days_of(store, folder)
    gone = tuple(days[day] for day in sorted(set(days) - to_keep(days)))
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def backups_in(folder: Path) -> tuple[KeptBackup, ...]:
    """Every store file in a folder of backups, the newest first; an empty answer where there is no folder."""
    found = []
    for path in folder.glob("*.db") if folder.is_dir() else ():
        if path.is_file() and not path.name.startswith("."):
            known = path.stat()
            found.append(
                KeptBackup(
                    path,
                    datetime.fromtimestamp(known.st_mtime, tz=UTC).astimezone().replace(tzinfo=None),
                    known.st_size,
                    _origin(path),
                )
            )
    return tuple(sorted(found, key=lambda one: (one.at, one.path.name), reverse=True))


def _origin(path: Path) -> Origin:
    if _OF_DAY.match(path.stem):
        return Origin.DAILY
    if _SAVED.match(path.stem):
        return Origin.SAVED
    return Origin.MIGRATION if _BEFORE_MIGRATION.match(path.stem) else Origin.OTHER


def _days_of(store: Path, folder: Path) -> dict[date, Path]:
    """The daily backups of a store by their days."""
    found = {}
    for path in folder.glob(f"*{store.suffix}") if folder.is_dir() else ():
        named = _OF_DAY.match(path.stem)
        if named and named["stem"] == store.stem:
            try:
                found[date.fromisoformat(named["day"])] = path
            except ValueError:  # such as 2026-13-01: a name of the user's own
                continue
    return found


def _last_written(store: Path) -> float:
    """When the store or the log beside it was last written to."""
    parts = (store, store.with_name(f"{store.name}-wal"))
    return max(part.stat().st_mtime for part in parts if part.exists())


def _insist_on_room(store: Path, folder: Path) -> None:
    place = next(one for one in (folder, *folder.parents) if one.exists())
    wanted = ROOM * store.stat().st_size
    if shutil.disk_usage(place).free < wanted:
        raise UserError("backup.no_room", megabytes=max(1, wanted // 1024**2))


def _digest(path: Path) -> bytes:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.digest()
