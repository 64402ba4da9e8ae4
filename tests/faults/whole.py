"""The whole store as plain values, for "nothing has changed"."""

from collections.abc import Collection
from typing import Any

from seller_toolkit.services.workspace import Workspace

Rows = dict[str, list[tuple[Any, ...]]]


def whole_store(workspace: Workspace, *, but: Collection[str] = ()) -> Rows:
    """Every row of every table in the order of its values, without the tables `but`."""
    with workspace.store.read() as c:
        names = [row[0] for row in c.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: sorted((tuple(row) for row in c.exec_driver_sql(f'SELECT * FROM "{name}"')), key=repr)
            for name in sorted(names)
            if name not in but
        }
