"""Widths, order and hidden columns of the tables, kept between starts."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from seller_toolkit.settings.file import Settings

if TYPE_CHECKING:
    from seller_toolkit.gui.widgets.table import Table


def keep(tabs: Mapping[str, QWidget], settings: Settings) -> None:
    """Write down how the named tables of these tabs stand; what is kept of other tabs stays as it is."""
    states = _kept(settings)
    for key, table in _named_tables(tabs):
        states[key] = base64.b64encode(table.save_state()).decode("ascii")
    settings.set("table_states", json.dumps(states, sort_keys=True))


def restore(tabs: Mapping[str, QWidget], settings: Settings) -> None:
    """Put the tables as they stood; what is unreadable or of another shape is left as it is made."""
    states = _kept(settings)
    for key, table in _named_tables(tabs):
        try:
            table.restore_state(base64.b64decode(states.get(key, ""), validate=True))
        except (binascii.Error, TypeError):
            continue


def keep_words(settings: Settings, key: str, words: str) -> None:
    """Write down something else that belongs to a table, under a key that no table has."""
    settings.set("table_states", json.dumps(_kept(settings) | {key: words}, sort_keys=True))


def kept_words(settings: Settings, key: str) -> str:
    """What `keep_words` wrote down, "" where nothing was."""
    return str(_kept(settings).get(key, ""))


def _kept(settings: Settings) -> dict[str, str]:
    try:
        states = json.loads(settings["table_states"] or "{}")
    except ValueError:
        return {}
    return states if isinstance(states, dict) else {}


def _named_tables(tabs: Mapping[str, QWidget]) -> Iterator[tuple[str, Table]]:
    from seller_toolkit.gui.widgets.table import Table  # start-up: the tabs load it

    for name, tab in tabs.items():
        for table in tab.findChildren(Table):
            if table.objectName():
                yield f"{name}/{table.objectName()}", table
