"""What the program remembers: answers about files, the key for buyers' names, small notes of other rooms."""

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from seller_toolkit.domain.errors import BugError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices
from seller_toolkit.domain.mappings import RememberedMapping
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.tables import META, REMEMBERED

_BUYER_KEY = "buyer_key"
_NOTE = "note."
_TITLES, _USED = "titles", "used"  # of a mapping, beside the choices


def remember(
    c: Connection, fingerprint: str, choices: ImportChoices, *, titles: Sequence[str] = (), day: date | None = None
) -> None:
    """Keep what the user said about files with this header set; a later answer takes the place of an earlier one.

    `titles` are the table's columns and `day` is today: both belong to a mapping only.
    """
    kept = dict(vars(choices))
    if choices.mapping is not None:
        kept |= {_TITLES: list(titles), _USED: day.isoformat() if day else ""}
    text = json.dumps(kept, ensure_ascii=False, default=_plain)
    sqlite.upsert(c, REMEMBERED, "fingerprint", {"fingerprint": fingerprint, "choices_json": text})


def recall(c: Connection, fingerprint: str) -> ImportChoices | None:
    """What `remember` was told about this header set, None when nothing was."""
    text = c.scalar(select(REMEMBERED.c.choices_json).where(REMEMBERED.c.fingerprint == fingerprint))
    if text is None:
        return None
    found = json.loads(text)
    mapping = found.pop("mapping", None)
    for key in (_TITLES, _USED):
        found.pop(key, None)
    return ImportChoices(**found, mapping=None if mapping is None else ColumnMapping(**mapping))


def mappings(c: Connection) -> tuple[RememberedMapping, ...]:
    """The user's own mappings by their names. Tables that a layout knows are none."""
    rows = c.execute(select(REMEMBERED.c.fingerprint, REMEMBERED.c.choices_json)).all()
    found = [one for row in rows if (one := _mapping_in(str(row[0]), str(row[1])))]
    return tuple(sorted(found, key=lambda one: (one.name, one.fingerprint)))


def find_mapping(c: Connection, fingerprint: str) -> RememberedMapping | None:
    """The user's own mapping of the table with these titles, None when there is none."""
    text = c.scalar(select(REMEMBERED.c.choices_json).where(REMEMBERED.c.fingerprint == fingerprint))
    return None if text is None else _mapping_in(fingerprint, text)


def keep_mapping(c: Connection, kept: RememberedMapping) -> None:
    """Keep a mapping under its fingerprint, in the place of an earlier answer."""
    remember(c, kept.fingerprint, ImportChoices(mapping=kept.mapping), titles=kept.titles, day=kept.used)


def forget(c: Connection, fingerprint: str) -> None:
    """Forget what was said about files with this header set."""
    c.execute(REMEMBERED.delete().where(REMEMBERED.c.fingerprint == fingerprint))


def _mapping_in(fingerprint: str, text: str) -> RememberedMapping | None:
    """Stores of before kept neither titles nor day: then the titles are those that the mapping uses."""
    found = json.loads(text)
    if not found.get("mapping"):
        return None
    mapping = ColumnMapping(**found["mapping"])
    titles = tuple(found.get(_TITLES) or (*mapping.columns, *mapping.metrics))
    used = found.get(_USED)
    return RememberedMapping(fingerprint, titles, mapping, date.fromisoformat(used) if used else None)


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


def note_key(key: str) -> str:
    """Under which key of the table `meta` the note `key` stands."""
    return _NOTE + key


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
