"""A store as one file of SQLite: whose it is, whether it is sound, a copy of it while it is in use."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.store.dialects.sqlite import BUSY_SECONDS, explained
from seller_toolkit.store.telling import Tell, nobody

APPLICATION_ID = 0x53544B31  # "STK1" in the file's header tells our stores from other programs' databases
_MAGIC = b"SQLite format 3\0"
_PAGES_A_STEP = 1024
_STEPS_BETWEEN_QUESTIONS = 100_000  # of SQLite's machine: some milliseconds


@dataclass(frozen=True)
class Identity:
    """What a file says about itself: whose it is, and its schema's revision (None: no schema yet)."""

    application_id: int
    empty: bool
    revision: str | None


def identify(path: Path) -> Identity:
    """Look into a file without changing it. A file of no bytes is an empty database.

    Not for a store that this process has open: on POSIX, reading it beside SQLite would drop SQLite's locks.

    Raises:
        UserError: "store.unreadable" where it is no SQLite database, "store.damaged" where it is a broken one.
    """
    with explained(path):
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
        if head not in (b"", _MAGIC):
            raise UserError("store.unreadable", name=path.name, path=str(path))
        with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
            application_id = int(connection.execute("PRAGMA application_id").fetchone()[0])
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            revision = None
            if "alembic_version" in tables:
                row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
                revision = None if row is None else str(row[0])
    return Identity(application_id, not tables, revision)


def mark_as_ours(path: Path) -> None:
    """Write our application id into the header of a new store."""
    with explained(path), closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def is_sound(path: Path, *, thorough: bool = False, tell: Tell = nobody) -> bool:
    """SQLite's own check: the quick one (0.5 s at 400 MB), or the thorough one, which reads the indexes as well.

    `tell` hears again and again that it goes on; SQLite does not say how far it is.
    """
    pragma = "integrity_check" if thorough else "quick_check"
    try:
        with explained(path), closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
            return bool(_asked(connection, f"PRAGMA {pragma}(1)", tell)[0] == "ok")
    except UserError as error:
        if error.code == "store.damaged":
            return False
        raise


def _asked(connection: sqlite3.Connection, question: str, tell: Tell) -> Any:  # noqa: ANN401 - a row of any kind
    """The first row of an answer that may take long."""
    stopped: list[Cancelled] = []

    def go_on() -> bool:
        try:
            tell(0, 0)
        except Cancelled as wish:
            stopped.append(wish)
        return bool(stopped)

    connection.set_progress_handler(go_on, _STEPS_BETWEEN_QUESTIONS)
    try:
        return connection.execute(question).fetchone()
    except sqlite3.OperationalError as error:
        if stopped:  # SQLite calls it an interruption
            raise stopped[0] from error
        raise


def has_broken_references(path: Path, tell: Tell = nobody) -> bool:
    """Whether any row points at a row that is not there."""
    with explained(path), closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
        return _asked(connection, "PRAGMA foreign_key_check", tell) is not None


def copy(source: Path, target: Path, tell: Tell = nobody) -> None:
    """A consistent copy through SQLite's backup API, also while the source is in use: one file, without a WAL beside.

    `target` must not exist; it is made readable for its owner only.
    """

    def told(_status: int, remaining: int, pages: int) -> None:
        tell(pages - remaining, pages)

    target.touch(mode=0o600, exist_ok=False)
    with (
        closing(sqlite3.connect(source, timeout=BUSY_SECONDS)) as original,
        closing(sqlite3.connect(target, timeout=BUSY_SECONDS)) as duplicate,
    ):
        original.execute("BEGIN")
        original.execute(
            "SELECT 1 FROM sqlite_master"
        ).fetchone()  # one state of it: else each write begins the copy anew
        original.backup(duplicate, pages=_PAGES_A_STEP, progress=told)
        duplicate.execute("PRAGMA journal_mode = DELETE")
