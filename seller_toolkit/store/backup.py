"""The store's safety: copies, a thorough check, and the way back."""

import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Table, exists, func, or_, select

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import lock as locks
from seller_toolkit.store import sealed
from seller_toolkit.store.batches import RUNNING
from seller_toolkit.store.connection import Store, revision_of
from seller_toolkit.store.dialects import sqlite, sqlite_file
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, BATCH_PROBLEM, RECORD_TABLES
from seller_toolkit.store.telling import Tell, nobody, part

_BESIDE = ("", "-wal", "-shm")


def back_up(store: Store, target: Path, password: str = "", tell: Tell = nobody) -> int:
    """Copy an open store to one file, whole or not at all; the answer is its size in bytes. With a password it is sealed.

    Raises:
        UserError: "backup.same_file" where the target is the store itself, "file.not_writable", "backup.short_password".
    """
    if target.exists() and target.samefile(store.path):
        raise UserError("backup.same_file", name=target.name)
    with copied_beside(store.path, target, part(tell, 0, 2 if password else 1)) as copy:
        if password:
            with beside(target) as hidden, writing(target):
                sealed.seal(copy, hidden, password, part(tell, 1, 2))
                return _moved(hidden, target)
        return _moved(copy, target)


def _moved(copy: Path, target: Path) -> int:
    size = copy.stat().st_size
    move(copy, target)
    return size


@contextmanager
def readable(source: Path, target: Path, password: str, tell: Tell = nobody) -> Iterator[Path]:
    """A backup as a store's file: itself, or where it is sealed, what it holds, for as long as the block lasts.

    `target` says in whose folder that may lie.

    Raises:
        UserError: "file.not_found", "backup.wants_password", "backup.wrong_password", "backup.cut_off".
    """
    if not source.is_file():
        raise UserError("file.not_found", name=source.name)
    if not sealed.is_sealed(source):
        yield source
        return
    if not password:
        raise UserError("backup.wants_password", name=source.name)
    with beside(target) as plain:
        with writing(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            sealed.unseal(source, plain, password, tell)
        yield plain


def copy_to_move(store: Store, target: Path, tell: Tell = nobody) -> None:
    """A copy of an open store that holds every transaction up to now and is sound; there is none otherwise.

    Raises:
        UserError: "file.not_writable", "store.damaged".
    """
    with ExitStack() as on_failure:
        written = -1
        while written != store.writes:  # what was written while we copied is copied too
            written = store.writes
            back_up(store, target, tell=part(tell, 0, 2))
            on_failure.callback(target.unlink, missing_ok=True)
        if not sqlite_file.is_sound(target, thorough=True, tell=part(tell, 1, 2)):
            raise UserError("store.damaged", name=store.path.name, path=str(store.path))
        on_failure.pop_all()


def put_aside(path: Path, at: datetime) -> Path:
    """Give a closed store a name that tells of the time; the answer is its new path."""
    kept = _free_name(path.with_name(f"{path.stem} {at:%Y-%m-%d %H%M%S}{path.suffix}"))
    _rename_store(path, kept)
    return kept


def check(store: Store, tell: Tell = nobody) -> tuple[str, ...]:
    """What is wrong with a store, as codes; nothing when all is well.

    "store.damaged": the file itself; "store.broken_references": a row points at nothing; "batch.unfinished": an import
    that never ended; "batch.sums_wrong": its counts cannot be, or a rejected row has no reason; "batch.undone_rows":
    rows of an import that was undone; "batch.journal_broken": a journal tells of a row that is not there.
    """
    if not sqlite_file.is_sound(store.path, thorough=True, tell=tell):
        return ("store.damaged",)
    with store.read() as connection:
        return problems_in(connection, store.path, tell)


def problems_in(c: Connection, path: Path, tell: Tell = nobody) -> tuple[str, ...]:
    """What is wrong with the rows of a file that is sound itself, as `check` says it."""
    examinations: dict[str, Callable[[], bool]] = {
        "store.broken_references": lambda: sqlite_file.has_broken_references(path, tell),
        "batch.unfinished": lambda: bool(c.scalar(select(exists().where(BATCH.c.status == RUNNING)))),
        "batch.sums_wrong": lambda: _sums_are_wrong(c),
        "batch.undone_rows": lambda: any(_has_undone_rows(c, table) for table in RECORD_TABLES.values()),
        "batch.journal_broken": lambda: any(_has_lost_rows(c, table) for table in RECORD_TABLES.values()),
    }
    found = []
    for code, is_wrong in examinations.items():
        tell(0, 0)
        if is_wrong():
            found.append(code)
    return tuple(found)


def restore(
    source: Path, target: Path, *, now: Callable[[], datetime] = datetime.now, tell: Tell = nobody
) -> Path | None:
    """Put a backup in the place of a store that is closed; it is checked first.

    The earlier store stays beside it, with the time in its name; the answer is where (None: there was none). An older
    backup is brought up to date when it is opened.

    Raises:
        UserError: "file.not_found", "backup.same_file", "store.unreadable", "store.too_new" or "store.damaged" for the
            backup; "store.locked" or "file.not_writable" for the target.
    """
    if not source.is_file():
        raise UserError("file.not_found", name=source.name)
    if target.exists() and target.samefile(source):
        raise UserError("backup.same_file", name=source.name)
    if revision_of(source) is None:
        raise UserError("store.unreadable", name=source.name, path=str(source))
    if not sqlite_file.is_sound(source, thorough=True, tell=part(tell, 0, 2)):
        raise UserError("store.damaged", name=source.name, path=str(source))
    with copied_beside(source, target, part(tell, 1, 2)) as copy:
        lock = _lock(target, now)
        try:
            return _exchange(copy, target, now())
        finally:
            lock.release()


def _lock(target: Path, now: Callable[[], datetime]) -> locks.Lock:
    with writing(target):
        return locks.acquire(target, now=now)


def _exchange(copy: Path, target: Path, at: datetime) -> Path | None:
    """Move the earlier store aside with the files that belong to it, and the copy into its place."""
    if not target.exists():
        move(copy, target)
        return None
    kept = put_aside(target, at)
    try:
        move(copy, target)
    except UserError:
        _rename_store(kept, target)
        raise
    return kept


def _rename_store(path: Path, target: Path) -> None:
    """Rename a closed store; a log that a crash left goes with it, for it holds the newest rows."""
    for suffix in _BESIDE:
        part = path.with_name(path.name + suffix)
        if part.exists():
            move(part, target.with_name(target.name + suffix))


def put_aside_beside(store: Path) -> tuple[Path, ...]:
    """The stores in a store's folder that were put aside: by a restore, a repair, or when it was moved here and away."""
    named = re.compile(re.escape(store.stem) + r" \d{4}-\d{2}-\d{2} \d{6}( \(\d+\))?" + re.escape(store.suffix))
    return tuple(sorted(path for path in store.parent.iterdir() if named.fullmatch(path.name)))


def remove_store(path: Path) -> None:
    """Remove a closed store with the files that belong to it."""
    for suffix in _BESIDE:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _free_name(path: Path) -> Path:
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return free


@contextmanager
def copied_beside(source: Path, target: Path, tell: Tell = nobody) -> Iterator[Path]:
    """A copy in the target's folder, on disk for certain, so that moving it into place cannot half succeed.

    Where the block does not move it away it is removed.
    """
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with beside(target) as copy:
        with writing(target), sqlite.explained(source):
            sqlite_file.copy(source, copy, tell)
            with copy.open("rb+") as file:
                os.fsync(file.fileno())
        yield copy


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A name in the target's folder for as long as the block lasts; a file of that name is then removed."""
    path = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def move(copy: Path, target: Path) -> None:
    """Put a finished copy into its place.

    Raises:
        UserError: "file.not_writable".
    """
    with writing(target):
        copy.replace(target)


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Tell of a disk or folder that refuses as the target's trouble: "file.not_writable"."""
    try:
        yield
    except OSError as error:
        raise UserError("file.not_writable", name=target.name) from error
    except UserError as error:
        if error.code != "store.not_writable":
            raise
        raise UserError("file.not_writable", name=target.name) from error


def _sums_are_wrong(c: Connection) -> bool:
    counts = [BATCH.c[f"rows_{what}"] for what in ("new", "changed", "same", "rejected", "skipped")]
    negative = c.scalar(select(exists().where(or_(*(count < 0 for count in counts)))))
    named = (
        select(func.count(BATCH_PROBLEM.c.row.distinct()))
        .where(BATCH_PROBLEM.c.batch_id == BATCH.c.id)
        .scalar_subquery()
    )
    return bool(negative or c.scalar(select(exists().where(BATCH.c.rows_rejected > named))))


def _has_undone_rows(c: Connection, table: Table) -> bool:
    undone = select(BATCH.c.id).where(BATCH.c.undone_at.is_not(None))
    return bool(c.scalar(select(exists().where(table.c.batch_id.in_(undone) | table.c.source_batch_id.in_(undone)))))


def _has_lost_rows(c: Connection, table: Table) -> bool:
    there = exists().where(table.c.id == BATCH_CHANGE.c.row_id)
    return bool(c.scalar(select(exists().where(BATCH_CHANGE.c.table_name == table.name, ~there))))
