"""Open the store and hand out connections."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import lock as locks
from seller_toolkit.store import memory
from seller_toolkit.store.dialects import sqlite, sqlite_file
from seller_toolkit.store.migrations import HEAD

__all__ = ["Connection", "Store", "open_store"]


class Store:
    """An open store. Any thread may use it; writers wait for each other, readers never wait."""

    def __init__(self, path: Path, lock: locks.Lock, *, after_crash: bool = False) -> None:
        self.path = path
        self.after_crash = after_crash
        """Whether who had it open before did not close it; it was examined then, and is sound."""
        self.writes = 0
        """How many transactions were written since the store was opened: what was read before may be out of date."""
        self._lock = lock
        self._reader: Engine = sqlite.reader(path)
        self._writer: Engine = sqlite.writer(path)
        self._bulk_writer: Engine = sqlite.bulk_writer(path)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one state of the store throughout and cannot write."""
        with sqlite.explained(self.path), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def write(self, *, bulk: bool = False) -> Iterator[Connection]:
        """One transaction: all of it is there when the block ends, nothing when anything is raised in it.

        `bulk` is for adding and changing rows by the thousand: what they refer to must have been made or looked up in
        the same transaction, because it is not looked up again for each row, and nothing may be deleted.

        Raises:
            UserError: "store.not_writable" where the disk is full or the folder refuses, "store.busy" where another
                program holds the file.
        """
        engine = self._bulk_writer if bulk else self._writer
        with sqlite.explained(self.path), engine.begin() as connection:
            yield connection
        self.writes += 1

    def close(self) -> None:
        """Close every connection and give the lock back. Closing twice is allowed."""
        self._reader.dispose()
        self._bulk_writer.dispose()
        self._writer.dispose()  # the last connection to go folds the WAL into the file
        self._lock.release()


def open_store(path: Path, *, now: Callable[[], datetime] = datetime.now, backups: Path | None = None) -> Store:
    """Open a store, make it where there is none, bring its schema up to date.

    Before a migration a copy goes to `backups` (default: a folder "backups" beside the store).

    Raises:
        UserError: "store.locked", "store.too_new", "store.unreadable", "store.damaged", "store.busy" or
            "store.not_writable".
    """
    with ExitStack() as on_failure:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = locks.acquire(path, now=now)
        except OSError as error:
            raise UserError("store.not_writable", name=path.name, path=str(path)) from error
        on_failure.callback(lock.release)
        kept = backups or path.parent / "backups"
        _insist_on_content(path, kept)
        unclean = lock.taken_over or _has_unfolded_log(path)
        _prepare(path, unclean=unclean, now=now, backups=kept)
        on_failure.pop_all()
        return Store(path, lock, after_crash=unclean)


def revision_of(path: Path) -> str | None:
    """The schema's revision of a store's file; None where the file is empty.

    Raises:
        UserError: "store.unreadable" where it is not a store, "store.too_new" where a later program wrote it.
    """
    found = sqlite_file.identify(path)
    if found.empty:
        return None
    if found.application_id != sqlite_file.APPLICATION_ID or found.revision is None:
        raise UserError("store.unreadable", name=path.name, path=str(path))
    if not found.revision.isdecimal() or int(found.revision) > int(HEAD):
        raise UserError("store.too_new", name=path.name, path=str(path), revision=found.revision)
    return found.revision


def _prepare(path: Path, *, unclean: bool, now: Callable[[], datetime], backups: Path) -> None:
    _make_file(path)
    revision = revision_of(path)
    if revision == HEAD:
        if unclean:
            _insist_on_soundness(path)
        return
    if revision is None:
        sqlite_file.mark_as_ours(path)
    else:
        _insist_on_soundness(path)
        _copy_before_migration(path, revision, now(), backups)
    _migrate(path)


def _insist_on_content(path: Path, backups: Path) -> None:
    """A file of no bytes is a new store, unless there are backups of it: then it was emptied, and no new one takes its place."""
    if path.is_file() and not path.stat().st_size and any(backups.glob(f"{path.stem} *{path.suffix}")):
        raise UserError("store.damaged", name=path.name, path=str(path))


def _make_file(path: Path) -> None:
    """An empty file that only its owner may read; SQLite gives the files beside it the same rights."""
    try:
        path.touch(mode=0o600, exist_ok=True)
        with path.open("rb+"):  # SQLite would open a read-only file and leave a log beside it that nobody can write to
            pass
    except IsADirectoryError as error:
        raise UserError("store.unreadable", name=path.name, path=str(path)) from error
    except OSError as error:
        raise UserError("store.not_writable", name=path.name, path=str(path)) from error
    if path.is_dir():
        raise UserError("store.unreadable", name=path.name, path=str(path))


def _has_unfolded_log(path: Path) -> bool:
    """A clean close folds the write-ahead log into the file; one that still holds something tells of a crash."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _insist_on_soundness(path: Path) -> None:
    if not sqlite_file.is_sound(path):
        raise UserError("store.damaged", name=path.name, path=str(path))


def _copy_before_migration(path: Path, revision: str, at: datetime, backups: Path) -> None:
    target = backups / f"{path.stem}-{revision}-{at:%Y%m%d-%H%M%S}{path.suffix}"
    with sqlite.explained(target):
        backups.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        sqlite_file.copy(path, target)


def _migrate(path: Path) -> None:
    from seller_toolkit.store.migrations import steps  # start-up: Alembic costs 0.6 s

    engine = sqlite.bulk_writer(path)  # SQLite changes a table by making it anew, while others refer to it
    try:
        with sqlite.explained(path):
            steps.upgrade(engine)
            with engine.begin() as connection:
                memory.make_buyer_key(connection)  # now, because readers ask for it and cannot write
    finally:
        engine.dispose()
    if sqlite_file.has_broken_references(path):
        raise UserError("store.damaged", name=path.name, path=str(path))
