"""The whole store as plain values, for "nothing has changed"."""

from collections.abc import Collection
from typing import Any

from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection

Rows = dict[str, list[tuple[Any, ...]]]


def whole_store(workspace: Workspace, *, but: Collection[str] = ()) -> Rows:
    """Every row of every table in the order of its values, without the tables `but`.

    Neither is what only says how far the reading and masking of reviews have come, nor the index of their texts, which names no review
    that is gone.
    """
    with workspace.store.read() as c:
        names = [row[0] for row in c.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: sorted((row for row in _rows(c, name) if not _is_progress(name, row)), key=repr)
            for name in sorted(names)
            if name not in but and not name.startswith("review_search")
        }


def _rows(c: Connection, name: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in c.exec_driver_sql(f'SELECT * FROM "{name}"')]


def _is_progress(name: str, row: tuple[Any, ...]) -> bool:
    return name == "meta" and str(row[0]).startswith(("verdict_", "search_", "note.reviews-masked"))
