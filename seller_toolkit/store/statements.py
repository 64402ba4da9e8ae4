"""Run statements. A row's values have the types that the table says, which the checker cannot know: they are Any."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Executable, Insert

from seller_toolkit.domain.errors import BugError


def rows(c: Connection, query: Executable) -> list[Any]:
    """All rows of a query; each is a tuple whose values also have names."""
    return list(c.execute(query))


def columns(c: Connection, query: Executable, width: int, *more: Executable) -> list[tuple[Any, ...]]:
    """The `width` columns of a query as the driver gives them: bulk data need no object of SQLAlchemy's for each row.

    Rows of `more` queries of the same width follow those of the first.
    """
    found = list(c.execute(query).cursor.fetchall())
    for each in more:
        found += c.execute(each).cursor.fetchall()
    return list(zip(*found, strict=True)) or [()] * width


def stretches(c: Connection, query: Executable, size: int) -> Iterator[list[tuple[Any, ...]]]:
    """The columns of a query, `size` rows at a time; nothing at all where there is no row."""
    cursor = c.execute(query).cursor
    while found := cursor.fetchmany(size):
        yield list(zip(*found, strict=True))


def scalars(c: Connection, query: Executable) -> list[Any]:
    """The first column of a query."""
    return [row[0] for row in rows(c, query)]


def inserted_id(c: Connection, statement: Insert) -> int:
    """Run an insert of one row; the answer is its id."""
    key: Any = c.execute(statement).inserted_primary_key
    if key is None:
        raise BugError("store.no_id")
    return int(key[0])
