"""Reading a damaged SQLite file as far as it goes: table by table, and around pages that cannot be read.

Only ever for a copy: a header that is broken is written anew, and a log that lies beside the file is folded in.
"""

import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection

from seller_toolkit.store.dialects.sqlite import TEXT_INDEX, quoted

MOST_TRIES, MOST_IN_VAIN = 20_000, 500
"""Stretches that are tried around the broken pages of one table, and while not a single row was found."""
_HIGHEST = 1 << 40
"""No table of ours comes to such row numbers."""
_SHORTEST_ROW = 8  # bytes: more rows than that do not go into a file
_A_PIECE = 5_000
_PAGE = 4096  # SQLite's own default, which every store has
_MAGIC = b"SQLite format 3\0"
_SIZES = b"\x10\x00"  # of a page
_FRACTIONS = b"\x00\x40\x20\x20"  # https://sqlite.org/fileformat2.html, bytes 20 to 23: always these


class Wreck:
    """A file that may be damaged; what can be read of it. Texts that are no UTF-8 come with � in the broken places."""

    def __init__(self, path: Path) -> None:
        _mend_header(path)
        self._size = path.stat().st_size
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.text_factory = lambda found: found.decode("utf-8", "replace")
        self._db.execute("PRAGMA writable_schema = ON")  # entries of the schema that make no sense are passed over
        self.tables = self._tables()
        self.unread: dict[str, int] = {}
        """Table → rows that an index speaks of and that could not be read; only of tables that were read to their end."""

    def __enter__(self) -> "Wreck":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._db.close()

    def _tables(self) -> dict[str, tuple[str, ...]]:
        """Each table that the schema knows, with its columns; tables without row numbers are left out."""
        found: dict[str, tuple[str, ...]] = {}
        names = self._all("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (name,) in names:
            if str(name).startswith(("sqlite_", TEXT_INDEX)):  # SQLite's own ones, and what an index consists of
                continue
            columns = tuple(str(row[1]) for row in self._all(f"PRAGMA table_info({quoted(str(name))})"))
            if columns and self._has_row_numbers(str(name)):
                found[str(name)] = columns
        return found

    def _has_row_numbers(self, table: str) -> bool:
        try:
            self._db.execute(f"SELECT rowid FROM {quoted(table)} LIMIT 0").close()
        except sqlite3.OperationalError:
            return False
        except sqlite3.DatabaseError:
            return True
        return True

    def rows(self, table: str) -> Iterator[tuple[Any, ...]]:
        """Every row that can be read: its number, then the values of its columns. Each row comes once, in no order."""
        seen, tries, clean = 0, 0, True
        numbers: set[int] = set()
        ranges = deque([(1, self._end(table))])
        while ranges and tries < (MOST_TRIES if seen else MOST_IN_VAIN):
            low, high = ranges.popleft()
            tries += 1
            piece = _Piece(self._db, table, self.tables[table])
            for row in piece.read(low, high):
                low, seen = row[0] + 1, seen + 1
                yield row
            if piece.whole:
                continue
            if clean:
                clean, numbers = False, self._numbers_in_indexes(table)
            for row in piece.read(low, high, backwards=True):
                high, seen = row[0] - 1, seen + 1
                yield row
            if low < high and not piece.whole:
                middle = (low + high) // 2
                ranges += [(low, middle), (middle + 1, high)]
        self._count_unread(table, seen, numbers, clean=clean)

    def _count_unread(self, table: str, seen: int, numbers: set[int], *, clean: bool) -> None:
        known = max(len(numbers), self._most_in_an_index(table))
        if clean or known:
            self.unread[table] = max(0, known - seen)

    def last_numbers(self) -> dict[str, int]:
        """Table → the largest number that was ever given, as far as it can be read."""
        found = self._all("SELECT name, seq FROM sqlite_sequence")
        return {name: seq for name, seq in found if isinstance(name, str) and isinstance(seq, int)}

    def revision(self) -> str | None:
        """The revision that the schema says it has."""
        for row in self._all("SELECT version_num FROM alembic_version"):
            return str(row[0])
        return None

    def _all(self, query: str) -> list[tuple[Any, ...]]:
        """What a query answers before it meets a broken page."""
        found: list[tuple[Any, ...]] = []
        try:
            found.extend(self._db.execute(query))
        except sqlite3.DatabaseError:
            return found
        return found

    def _end(self, table: str) -> int:
        """No row of the table has a larger number."""
        last = self._all(f"SELECT max(rowid) FROM {quoted(table)}")
        known = [row[0] for row in last if isinstance(row[0], int)]
        if last and not known:
            return 0
        known += [seq for name, seq in self.last_numbers().items() if name == table]
        known += [max(self._numbers_in_indexes(table), default=0)] if not last else []
        most = max(known, default=0)
        return most if 0 < most < _HIGHEST else max(1, self._size // _SHORTEST_ROW)

    def _indexes(self, table: str) -> list[str]:
        """The indexes that have every row of a table."""
        return [str(row[1]) for row in self._all(f"PRAGMA index_list({quoted(table)})") if not row[4]]

    def _numbers_in_indexes(self, table: str) -> set[int]:
        found: set[int] = set()
        for index in self._indexes(table):
            query = f"SELECT rowid FROM {quoted(table)} INDEXED BY {quoted(index)}"
            found.update(row[0] for row in self._all(query) if 0 < row[0] < _HIGHEST)
        return found

    def _most_in_an_index(self, table: str) -> int:
        counts = [0]
        for index in self._indexes(table):
            query = f"SELECT count(*) FROM {quoted(table)} INDEXED BY {quoted(index)}"
            counts += [row[0] for row in self._all(query)]
        return max(counts)


class _Piece:
    """Reads one stretch of a table; `whole` says afterwards whether its end was reached."""

    def __init__(self, db: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
        self._db = db
        self._query = (
            f"SELECT rowid, {', '.join(map(quoted, columns))} FROM {quoted(table)} WHERE rowid BETWEEN ? AND ?"
        )
        self.whole = False

    def read(self, low: int, high: int, *, backwards: bool = False) -> Iterator[tuple[Any, ...]]:
        """Its rows, until a page cannot be read or rows are not where they belong."""
        self.whole = False
        order = "DESC" if backwards else "ASC"
        try:
            with closing(self._db.execute(f"{self._query} ORDER BY rowid {order}", (low, high))) as cursor:
                for row in cursor:
                    if not low <= row[0] <= high:
                        return
                    low, high = (low, row[0] - 1) if backwards else (row[0] + 1, high)
                    yield row
            self.whole = True
        except sqlite3.DatabaseError:
            return


def insert_what_fits(c: Connection, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> int:
    """Insert rows and leave out those that a rule of the table refuses; the answer is how many went in."""
    driver: Any = c.connection.driver_connection
    marks = ", ".join("?" * len(columns))
    names = ", ".join(map(quoted, columns))
    before = driver.total_changes
    remaining = iter(rows)
    while piece := list(islice(remaining, _A_PIECE)):
        driver.executemany(f"INSERT OR IGNORE INTO {quoted(table)} ({names}) VALUES ({marks})", piece)
    return int(driver.total_changes - before)


def columns_of(c: Connection, table: str) -> tuple[str, ...]:
    """The columns of a table; none where there is no such table."""
    return tuple(str(row[1]) for row in c.exec_driver_sql(f"PRAGMA table_info({quoted(table)})"))


def keep_last_numbers(c: Connection, last: dict[str, int]) -> None:
    """No number that was ever given is given again."""
    for table, number in last.items():
        if 0 < number < _HIGHEST:
            c.exec_driver_sql("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table)).close()


def cut_broken_references(c: Connection) -> dict[str, int]:
    """Take away rows that point at nothing (or only the pointer, where the schema says so): table → how many rows went."""
    gone: dict[str, int] = {}
    while broken := c.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        for found in broken:
            table, number, place = str(found[0]), found[1], found[3]
            keys = c.exec_driver_sql(f"PRAGMA foreign_key_list({quoted(table)})").fetchall()
            column, on_delete = next((key[3], key[6]) for key in keys if key[0] == place)
            if on_delete == "SET NULL":
                statement = f"UPDATE {quoted(table)} SET {quoted(column)} = NULL WHERE rowid = ?"
                c.exec_driver_sql(statement, (number,)).close()
            else:
                gone[table] = gone.get(table, 0) + int(
                    c.exec_driver_sql(f"DELETE FROM {quoted(table)} WHERE rowid = ?", (number,)).rowcount
                )
    return gone


def _mend_header(path: Path) -> None:
    """Write the parts of a header anew that are the same in every store; a sound one stays as it is."""
    with path.open("rb+") as file:
        head = bytearray(file.read(100))
        if len(head) < 100:
            return
        versions = bytes((2, 2)) if path.with_name(f"{path.name}-wal").exists() else bytes((1, 1))
        sound = head[:16] == _MAGIC and head[16:18] == _SIZES and head[18] in (1, 2) and head[20:24] == _FRACTIONS
        if not sound:
            head[:24] = _MAGIC + _SIZES + versions + _FRACTIONS
        head[28:32] = (path.stat().st_size // _PAGE).to_bytes(4, "big")
        head[44:48] = (4).to_bytes(4, "big")  # the form of the schema
        head[56:60] = (1).to_bytes(4, "big")  # UTF-8
        head[92:96] = head[24:28]  # else the size would not be believed
        file.seek(0)
        file.write(head)
