"""Saving what can be saved of a damaged or inconsistent store, into a new store beside it; the old one is only read.

Every table is read row by row (`dialects/salvage.py`), what cannot be as it is is left out or mended, and what can be made
anew is not taken over: indexes, the index of texts, the tags of reviews. The verdicts come along, because they hold what the
user said and saw, but are marked as judged by nobody.
"""

import json
import shutil
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import BigInteger, Connection, Engine, Float, Integer, LargeBinary, Table

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.records import RECORD_KINDS, FieldType
from seller_toolkit.store import backup, memory, mending
from seller_toolkit.store import lock as locks
from seller_toolkit.store.dialects import salvage, sqlite, sqlite_file
from seller_toolkit.store.migrations import HEAD
from seller_toolkit.store.review_tables import REVIEW_SEARCH_CHANGED, REVIEW_TAG
from seller_toolkit.store.tables import BATCH, METADATA, SHOP
from seller_toolkit.store.telling import Tell, nobody

MADE_ANEW = {REVIEW_TAG.name, REVIEW_SEARCH_CHANGED.name, "alembic_version"}
_OWN = {SHOP.name, BATCH.name}
"""A file without both of these was never a store."""
_FIRST = "0001"
Test = Callable[[Any], bool]


@dataclass(frozen=True)
class Saved:
    """Of one table: the rows that are in the new store, and those that are not (None: how many there were is not known)."""

    table: str
    saved: int
    lost: int | None


@dataclass(frozen=True)
class Rescue:
    """The new store, what was wrong with the old one (codes as of `check`), what `check` says of the new one, and the tables.

    `stand_ins`: imports and shops that were lost themselves, but not their rows: they are there under a makeshift name.
    """

    path: Path
    found: tuple[str, ...]
    left: tuple[str, ...]
    tables: tuple[Saved, ...]
    stand_ins: int

    @property
    def lost(self) -> int:
        """Rows that are known to be lost."""
        return sum(one.lost or 0 for one in self.tables)


def save(
    source: Path, target: Path, *, is_open: bool, now: Callable[[], datetime] = datetime.now, tell: Tell = nobody
) -> Rescue:
    """Make a new store of the present schema at `target` of what can be read in `source`. `is_open`: this process has it open.

    Raises:
        UserError: "file.not_found"; "backup.same_file"; "store.locked" where another program has it open;
            "store.unreadable" where nothing tells that it ever was a store; "store.too_new"; "file.not_writable".
    """
    if not source.is_file():
        raise UserError("file.not_found", name=source.name)
    if target.exists() and target.samefile(source):
        raise UserError("backup.same_file", name=source.name)
    with backup.writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with _remains(source, target, is_open=is_open, now=now) as remains, _several(target) as made:
        found = _problems(remains)
        with salvage.Wreck(remains) as wreck, backup.writing(target), sqlite.explained(target):
            saved, stand_ins = _rebuild(wreck, made, source, now(), tell)
        left = _problems(made)
        with backup.copied_beside(made, target) as copy:
            backup.move(copy, target)
    return Rescue(target, found, left, saved, stand_ins)


@contextmanager
def _remains(source: Path, target: Path, *, is_open: bool, now: Callable[[], datetime]) -> Iterator[Path]:
    """A copy of a store in the target's folder, byte by byte, with what its log holds."""
    with _several(target) as copy, backup.writing(target):
        if is_open:  # to read its bytes would take SQLite's locks away
            sqlite_file.copy(source, copy)
        else:
            with ExitStack() as stack:
                with suppress(OSError):  # a folder that is only for reading: nobody else writes there either
                    stack.callback(locks.acquire(source, now=now).release)
                _copy_bytes(source, copy)
        yield copy


def _copy_bytes(source: Path, copy: Path) -> None:
    for suffix in ("", "-wal"):
        part, duplicate = (path.with_name(path.name + suffix) for path in (source, copy))
        if part.exists():
            shutil.copyfile(part, duplicate)
            duplicate.chmod(0o600)


@contextmanager
def _several(target: Path) -> Iterator[Path]:
    """A name for a store for as long as the block lasts, with the files that SQLite may put beside it."""
    with backup.beside(target) as path:
        try:
            yield path
        finally:
            for suffix in ("-wal", "-shm", "-journal"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)


def _problems(path: Path) -> tuple[str, ...]:
    """What is wrong with a file, as `check` says it; of a store of an earlier version only whether the file is sound."""
    try:
        found = sqlite_file.identify(path)
        if not sqlite_file.is_sound(path, thorough=True):
            return ("store.damaged",)
    except UserError:
        return ("store.damaged",)
    if found.revision != HEAD:
        return ()
    engine = sqlite.reader(path)
    try:
        with engine.begin() as connection:
            return backup.problems_in(connection, path)
    finally:
        engine.dispose()


def _rebuild(wreck: salvage.Wreck, made: Path, source: Path, at: datetime, tell: Tell) -> tuple[tuple[Saved, ...], int]:
    """A new store at `made` of what a wreck holds; its tables, and how many stand-ins there are."""
    if not _OWN & wreck.tables.keys():
        raise UserError("store.unreadable", name=source.name, path=str(source))
    revision = _revision(wreck, source)
    made.touch(mode=0o600)
    sqlite_file.mark_as_ours(made)
    engine = sqlite.bulk_writer(made)
    try:
        upgrade(engine, revision)
        saved = _take_over(engine, wreck, tell)
        if revision != HEAD:
            upgrade(engine, HEAD)
        with engine.begin() as connection:
            memory.make_buyer_key(connection)
            mended = mending.mend(connection, at)
            salvage.keep_last_numbers(connection, wreck.last_numbers())
    finally:
        engine.dispose()
    return _counted(wreck, saved, mended.gone), mended.stand_ins


def upgrade(engine: Engine, revision: str) -> None:
    """Bring an empty store, or one of an earlier revision, to a revision of the schema."""
    from seller_toolkit.store.migrations import steps  # start-up: Alembic costs 0.6 s

    steps.upgrade(engine, revision)


def _revision(wreck: salvage.Wreck, source: Path) -> str:
    """The revision of the schema; where that cannot be read it is taken for ours."""
    said = wreck.revision()
    if said is None or not said.isdecimal():
        return HEAD
    if int(said) > int(HEAD):
        raise UserError("store.too_new", name=source.name, path=str(source), revision=said)
    return said if int(said) >= int(_FIRST) else HEAD


def _take_over(engine: Engine, wreck: salvage.Wreck, tell: Tell) -> dict[str, tuple[int, int]]:
    """Copy the rows; table → how many went in, and how many were read but are none."""
    saved = {}
    with engine.begin() as connection:
        for number, table in enumerate(wreck.tables):
            tell(number, len(wreck.tables))
            there = salvage.columns_of(connection, table)
            if not there or table in MADE_ANEW:
                continue
            names = tuple(name for name in wreck.tables[table] if name in there)
            saved[table] = _copied(connection, wreck, table, names)
    return saved


def _copied(c: Connection, wreck: salvage.Wreck, table: str, names: Sequence[str]) -> tuple[int, int]:
    places = [1 + wreck.tables[table].index(name) for name in names]
    tests = _tests(METADATA.tables.get(table), names)
    read = 0

    def fitting() -> Iterator[tuple[Any, ...]]:
        nonlocal read
        for row in wreck.rows(table):
            read += 1
            values = tuple(row[place] for place in places)
            if all(test(values[place]) for place, test in tests):
                yield values

    went_in = salvage.insert_what_fits(c, table, names, fitting())
    return went_in, read - went_in


def _counted(wreck: salvage.Wreck, saved: Mapping[str, tuple[int, int]], gone: Mapping[str, int]) -> tuple[Saved, ...]:
    found = []
    for table, (went_in, refused) in saved.items():
        cut = gone.get(table, 0)
        unread = wreck.unread.get(table)
        found.append(Saved(table, went_in - cut, None if unread is None else unread + refused + cut))
    return tuple(found)


# --- what a value must be ------------------------------------------------------------------------------------------


def _tests(table: Table | None, names: Sequence[str]) -> list[tuple[int, Test]]:
    """What the values at the places of a row must hold to; columns of an earlier schema may hold anything."""
    tests: list[tuple[int, Test]] = []
    if table is None:
        return tests
    times = _TIMES.get(table.name, frozenset())
    for place, name in enumerate(names):
        if name not in table.columns:
            continue
        column = table.columns[name]
        tests.append((place, _of_types(_types(column.type), may_lack=bool(column.nullable))))
        if name.endswith("_json"):
            tests.append((place, _is_json))
        elif name in times:
            tests.append((place, _is_time))
        elif table.name == "batch_same" and name in ("row_ids", "source_rows"):
            tests.append((place, _is_packed))
    return tests


_TIMES: Mapping[str, frozenset[str]] = {
    kind.id: frozenset(field.name for field in kind.fields if field.type in (FieldType.TIME, FieldType.DAY))
    for kind in RECORD_KINDS
} | {"batch": frozenset({"imported_at", "undone_at"})}


def _types(kind: object) -> tuple[type, ...]:
    if isinstance(kind, LargeBinary):
        return (bytes,)
    if isinstance(kind, Float):
        return (float, int)
    return (int,) if isinstance(kind, Integer | BigInteger) else (str,)


def _of_types(types: tuple[type, ...], *, may_lack: bool) -> Test:
    allowed = {*types, type(None)} if may_lack else set(types)
    return lambda value: type(value) in allowed


def _is_json(value: Any) -> bool:  # noqa: ANN401 - whatever stood in the file
    if not value:
        return True
    try:
        json.loads(value)
    except ValueError:
        return False
    return True


def _is_time(value: Any) -> bool:  # noqa: ANN401 - whatever stood in the file
    if not value:
        return True
    try:
        datetime.fromisoformat(value) if len(value) > len("2026-11-27") else date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_packed(value: Any) -> bool:  # noqa: ANN401 - whatever stood in the file
    try:
        return len(zlib.decompress(value)) % 8 == 0
    except zlib.error:
        return False
