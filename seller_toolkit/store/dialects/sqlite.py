"""All that is special to SQLite: engines and pragmas, bulk statements, on-conflict, the text index; whole files in `sqlite_file`."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, Table, create_engine, event, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from seller_toolkit.domain.errors import UserError

VERSION = sqlite3.sqlite_version
TEXT_INDEX = "review_search"
NO_LIMIT = 1 << 40
_ROWS_A_STATEMENT = 500
_KEYS_A_STATEMENT = 1000
_SCANNED_PER_KEY = 4
BUSY_SECONDS = 10.0
_WRITING = ("journal_mode = WAL", "synchronous = FULL")
_CACHE_KIB = 200_000  # of the bulk writer: a large import would else push half-filled index pages out again and again
_NOT_WRITABLE = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN,
                 sqlite3.SQLITE_PERM}  # fmt: skip
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOLFS}
_NO_LOCKS = {
    sqlite3.SQLITE_IOERR_LOCK,
    sqlite3.SQLITE_IOERR_UNLOCK,
    sqlite3.SQLITE_IOERR_RDLOCK,
    sqlite3.SQLITE_IOERR_SHMLOCK,
    sqlite3.SQLITE_IOERR_SHMOPEN,
    sqlite3.SQLITE_IOERR_SHMMAP,
    sqlite3.SQLITE_IOERR_CHECKRESERVEDLOCK,
}
"""Of a folder that knows no locks, as network drives may be: extended codes of SQLITE_IOERR."""


def writer(path: Path) -> Engine:
    """An engine whose transactions take the write lock at once (BEGIN IMMEDIATE)."""
    return _engine(path, ("foreign_keys = ON", *_WRITING), "BEGIN IMMEDIATE")


def bulk_writer(path: Path) -> Engine:
    """A writer for many rows that refer only to what its transaction made or found: that is not looked up for each row.

    It takes a fifth less time for large imports. `check` looks at every reference.
    """
    return _engine(path, ("foreign_keys = OFF", *_WRITING, f"cache_size = -{_CACHE_KIB}"), "BEGIN IMMEDIATE")


def reader(path: Path) -> Engine:
    """An engine that cannot write; each of its transactions sees one state of the store."""
    return _engine(path, ("query_only = ON",), "BEGIN")


def _engine(path: Path, pragmas: Sequence[str], begin: str) -> Engine:
    def connect() -> sqlite3.Connection:
        # isolation_level None: the driver would otherwise begin transactions at times of its own choice.
        # Any thread may use a connection, one at a time: the pool sees to that.
        connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def insert_many(
    connection: Connection,
    table: Table,
    names: Sequence[str],
    rows: Iterable[tuple[Any, ...]],
    *,
    fixed: Mapping[str, int | str] | None = None,
    key: str = "",
    kept: Mapping[str, str] | None = None,
) -> None:
    """Insert `rows` (values in the order of `names`, besides those of `fixed` in each) through the driver.

    Many go with one statement: twice as quick as a statement for each row, and eight times as quick as through Core, which
    looks into every row. With `kept` a row with the same `key` gets new values instead: column → expression over `excluded.…`.
    """
    on_conflict = ""
    if kept is not None:
        settings = ", ".join(f"{quoted(name)} = {expression}" for name, expression in kept.items())
        on_conflict = f" ON CONFLICT ({quoted(key)}) DO UPDATE SET {settings}"
    _insert(connection, table, names, rows, on_conflict, fixed or {})


def _insert(
    connection: Connection, table: Table, names: Sequence[str], rows: Iterable[tuple[Any, ...]], on_conflict: str,
    fixed: Mapping[str, int | str],
) -> None:  # fmt: skip
    driver: Any = connection.connection.driver_connection
    columns = ", ".join(map(quoted, (*names, *fixed)))
    one = f"({', '.join(('?',) * len(names) + tuple(map(_literal, fixed.values())))})"
    most = max(1, min(_ROWS_A_STATEMENT, driver.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // len(names)))
    remaining = iter(rows)
    while piece := list(islice(remaining, most)):
        statement = f"INSERT INTO {quoted(table.name)} ({columns}) VALUES {', '.join([one] * len(piece))}{on_conflict}"
        driver.execute(statement, tuple(chain.from_iterable(piece)))


@contextmanager
def indexed_afterwards(connection: Connection, *tables: Table) -> Iterator[None]:
    """Make the indexes of tables anew after many rows went in, each sorted at once: a third less time than row by row.

    What is asked of the tables meanwhile is found by their keys only. After an error the transaction must be rolled back.
    """
    query = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid"
    )
    driver: Any = connection.connection.driver_connection
    found = [index for table in tables for index in driver.execute(query, (table.name,)).fetchall()]
    for name, _ in found:
        driver.execute(f"DROP INDEX {quoted(name)}")
    yield
    for _, statement in found:
        driver.execute(statement)


def next_id(connection: Connection, table: Table) -> int:
    """The id that the next row of a table gets whose ids are never used again; to be asked under the lock of a writer."""
    query = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0) + 1"
    driver: Any = connection.connection.driver_connection
    return int(driver.execute(query, (table.name,)).fetchone()[0])


def read_all(connection: Connection, query: Select[Any]) -> list[tuple[Any, ...]]:
    """All rows of a query as plain tuples, through the driver: Core's own rows take as long again as the query.

    For columns whose values are kept as they are used (text, whole numbers, floats).
    """
    compiled = query.compile(connection)
    values = [compiled.params[name] for name in compiled.positiontup or ()]
    driver: Any = connection.connection.driver_connection
    found: list[tuple[Any, ...]] = driver.execute(str(compiled), values).fetchall()
    return found


def rows_by_key(
    connection: Connection, table: Table, names: Sequence[str], shop_id: int, keys: Sequence[str]
) -> dict[str, tuple[Any, ...]]:
    """Key → (key, *names) of the records of a shop that have one of `keys`.

    Where a good part of the table is asked for, reading all of the shop is quicker than looking each key up; then there
    are rows of other keys, too.
    """
    driver: Any = connection.connection.driver_connection
    columns = ", ".join(map(quoted, ("key", *names)))
    query = f"SELECT {columns} FROM {quoted(table.name)} WHERE shop_id = ?"
    size = driver.execute(f"SELECT coalesce(max(id), 0) FROM {quoted(table.name)}").fetchone()[0]
    if size <= _SCANNED_PER_KEY * len(keys):
        rows = driver.execute(query, (shop_id,)).fetchall()
        return dict(zip(map(itemgetter(0), rows), rows, strict=True))
    most = min(_KEYS_A_STATEMENT, driver.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) - 1)
    in_order = sorted(keys)
    found: dict[str, tuple[Any, ...]] = {}
    for start in range(0, len(in_order), most):
        piece = in_order[start : start + most]
        marks = ", ".join("?" * len(piece))
        found.update((row[0], row) for row in driver.execute(f"{query} AND key IN ({marks})", (shop_id, *piece)))
    return found


def numbers_in(numbers: Collection[int]) -> Select[Any]:
    """Whole numbers as a query for an IN: as many as there are, with one parameter."""
    return select(func.json_each(json.dumps(sorted(numbers))).table_valued("value").c.value)


def insert_new(connection: Connection, table: Table, names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
    """`insert_many`, where rows that are there already stay as they are."""
    _insert(connection, table, names, rows, " ON CONFLICT DO NOTHING", {})


def holds(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    """Whether a text holds a word; of the letters of ASCII small and large ones are the same.

    A word without them is looked for byte by byte, which takes a third of the time of LIKE.
    """
    if any("a" <= letter <= "z" for letter in word.lower()):
        pattern = word.replace("/", "//").replace("%", "/%").replace("_", "/_")
        return column.like(f"%{pattern}%", escape="/")
    return func.instr(column, word) > 0


def overwrite_deleted(connection: Connection) -> None:
    """From now on this connection writes zeros over what it deletes, so that nothing of it is left in the file's free pages."""
    connection.exec_driver_sql("PRAGMA secure_delete = ON")


def make_text_index(connection: Connection) -> None:
    """The index of the pairs of letters in reviews' texts; it keeps neither texts nor places. Where SQLite lacks FTS5: none."""
    has_it = connection.exec_driver_sql("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").scalar()
    if has_it:
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {TEXT_INDEX} USING fts5(pairs, content='', columnsize=0, detail=none,"
            " tokenize='unicode61 remove_diacritics 0')"
        )


def has_text_index(connection: Connection) -> bool:
    """Whether the store has an index of texts."""
    query = "SELECT 1 FROM sqlite_master WHERE name = ?"
    return connection.exec_driver_sql(query, (TEXT_INDEX,)).scalar() is not None


def fill_text_index(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    """Add texts: (number, its pairs with spaces between). No number may be added twice."""
    connection.exec_driver_sql(f"INSERT INTO {TEXT_INDEX} (rowid, pairs) VALUES (?, ?)", list(rows))


def clear_text_index(connection: Connection) -> None:
    """Empty the index of texts."""
    connection.exec_driver_sql(f"INSERT INTO {TEXT_INDEX} ({TEXT_INDEX}) VALUES ('delete-all')")


def find_in_text_index(
    connection: Connection, pairs: Sequence[str], most: int, *, beginnings: Sequence[str] = ()
) -> list[int]:
    """Numbers of the texts that hold all these pairs, and pairs with these beginnings, the largest first."""
    query = f"SELECT rowid FROM {TEXT_INDEX} WHERE {TEXT_INDEX} MATCH ? ORDER BY rowid DESC LIMIT ?"
    driver: Any = connection.connection.driver_connection
    asked = " AND ".join([*map(quoted, pairs), *(f"{quoted(letter)}*" for letter in beginnings)])
    return [row[0] for row in driver.execute(query, (asked, most))]


def update_many(
    connection: Connection,
    table: Table,
    names: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    *,
    keep_on_null: bool = False,
) -> None:
    """Update rows by id: each of `rows` holds the values of `names`, then the id.

    With `keep_on_null` a value of None leaves what is there.
    """
    form = "{0} = coalesce(?, {0})" if keep_on_null else "{0} = ?"
    _update(connection, table, ", ".join(form.format(quoted(name)) for name in names), rows, "id")


def update_by(
    connection: Connection, table: Table, names: Sequence[str], rows: Sequence[tuple[Any, ...]], key: str
) -> None:
    """Update rows by another key: each of `rows` holds the values of `names`, then the key."""
    _update(connection, table, ", ".join(f"{quoted(name)} = ?" for name in names), rows, key)


def _update(connection: Connection, table: Table, settings: str, rows: Sequence[tuple[Any, ...]], key: str) -> None:
    if rows:
        connection.exec_driver_sql(f"UPDATE {quoted(table.name)} SET {settings} WHERE {quoted(key)} = ?", list(rows))


def upsert(connection: Connection, table: Table, key: str, values: dict[str, Any]) -> None:
    """Insert a row, or give the row with the same `key` these values."""
    statement = insert(table).values(**values)
    rest = {name: value for name, value in values.items() if name != key}
    connection.execute(statement.on_conflict_do_update(index_elements=[key], set_=rest))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Tell the world's faults (disk full, no permission, broken file, held by another program) from ours.

    Raises:
        UserError: "store.not_writable", "store.damaged" or "store.busy"; every other error passes as it is.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        code = _user_code(error)
        if code is None:
            raise
        raise UserError(code, name=path.name, path=str(path)) from error
    except UnicodeDecodeError as error:  # the driver, of a name in a schema that was overwritten
        raise UserError("store.damaged", name=path.name, path=str(path)) from error
    except PermissionError as error:
        raise UserError("store.not_writable", name=path.name, path=str(path)) from error


def _user_code(error: BaseException) -> str | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = _code(cause)
    if code in _DAMAGED:
        return "store.damaged"
    if code in _BUSY or getattr(cause, "sqlite_errorcode", 0) in _NO_LOCKS:
        return "store.busy"
    return "store.not_writable" if code in _NOT_WRITABLE else None


def _code(error: BaseException | None) -> int:
    """SQLite's primary result code: the extended ones keep it in their low byte."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _literal(value: int | str) -> str:
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def quoted(name: str) -> str:
    """A name as a statement takes it."""
    return '"' + name.replace('"', '""') + '"'
