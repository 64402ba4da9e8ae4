"""What the program remembers: answers about files, the key for buyers' names, small notes of other rooms."""

import json
import secrets
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from seller_toolkit.domain.errors import BugError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.tables import META, REMEMBERED

_BUYER_KEY = "buyer_key"
_NOTE = "note."


def remember(c: Connection, fingerprint: str, choices: ImportChoices) -> None:
    """Keep what the user said about files with this header set; a later answer takes the place of an earlier one."""
    text = json.dumps(vars(choices), ensure_ascii=False, default=_plain)
    sqlite.upsert(c, REMEMBERED, "fingerprint", {"fingerprint": fingerprint, "choices_json": text})


def recall(c: Connection, fingerprint: str) -> ImportChoices | None:
    """What `remember` was told about this header set, None when nothing was."""
    text = c.scalar(select(REMEMBERED.c.choices_json).where(REMEMBERED.c.fingerprint == fingerprint))
    if text is None:
        return None
    found = json.loads(text)
    mapping = found.pop("mapping", None)
    return ImportChoices(**found, mapping=None if mapping is None else ColumnMapping(**mapping))


def buyer_key(c: Connection) -> bytes:
    """The 32 bytes with which buyers' names are hashed. Another store has another key: hashes cannot be matched."""
    text = c.scalar(select(META.c.value).where(META.c["key"] == _BUYER_KEY))
    if text is None:
        raise BugError("store.no_buyer_key")
    return bytes.fromhex(text)


def make_buyer_key(c: Connection) -> None:
    """Make the key where there is none yet."""
    if c.scalar(select(META.c.value).where(META.c["key"] == _BUYER_KEY)) is None:
        c.execute(META.insert().values(key=_BUYER_KEY, value=secrets.token_hex(32)))


def get_note(c: Connection, key: str) -> Any:  # noqa: ANN401 - whatever was kept
    """The value that `set_note` kept under `key`, None when there is none."""
    text = c.scalar(select(META.c.value).where(META.c["key"] == _NOTE + key))
    return None if text is None else json.loads(text)


def set_note(c: Connection, key: str, value: object) -> None:
    """Keep a small value of JSON's types under `key`; None takes the note away."""
    if value is None:
        c.execute(META.delete().where(META.c["key"] == _NOTE + key))
    else:
        text = json.dumps(value, ensure_ascii=False)
        sqlite.upsert(c, META, "key", {"key": _NOTE + key, "value": text})


def _plain(value: object) -> object:
    """What JSON does not know by itself: our dataclass, and mappings of any kind."""
    if isinstance(value, ColumnMapping):
        return vars(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"cannot keep a {type(value).__name__}")
