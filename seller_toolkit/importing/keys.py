"""Natural keys: what makes two records the same thing of the world, within a file too."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seller_toolkit.domain.records import KEY_SEPARATOR, FieldType, RecordKind


@dataclass(frozen=True)
class Contradiction:
    """A record that says something else than an earlier one of the same key."""

    place: int
    earlier: int
    field: str


@dataclass(frozen=True)
class Unrepeated:
    """One record a key. `places` are those that stay; `fills` lend a value to an earlier record that left it blank."""

    places: Sequence[int]
    fills: Mapping[tuple[int, str], Any]
    contradictions: Sequence[Contradiction]


def key_texts(kind: RecordKind, columns: Mapping[str, Sequence[Any]], count: int) -> list[str]:
    """The key fields of each record, joined; fields that the file does not have count as empty.

    Reviews have long texts as key, so theirs is a hash, behind its day: an index takes keys that come nearly in order in
    half the time. Where equal rows are several things, the second and third equal key end in #2, #3.
    """
    parts = [_texts(columns[name]) if name in columns else [""] * count for name in kind.key_names]
    keys = list(map(KEY_SEPARATOR.join, zip(*parts, strict=True)))
    if kind.twins:
        clock = [
            part for name, part in zip(kind.key_names, parts, strict=True) if kind.field(name).type is FieldType.TIME
        ]
        hashes = (hashlib.blake2b(key.encode(), digest_size=10).hexdigest() for key in keys)
        return _numbered([f"{at[:10]} {hashed}" for at, hashed in zip(*clock, hashes, strict=True)])
    return keys


def _texts(column: Sequence[Any]) -> Sequence[str]:
    if set(map(type, column)) <= {str}:
        return column
    return ["" if value is None else str(value) for value in column]


def _numbered(keys: Sequence[str]) -> list[str]:
    if len(set(keys)) == len(keys):
        return list(keys)
    seen: dict[str, int] = {}
    numbered = []
    for key in keys:
        seen[key] = seen.get(key, 0) + 1
        numbered.append(key if seen[key] == 1 else f"{key}#{seen[key]}")
    return numbered


def unrepeated(keys: Sequence[str], columns: Mapping[str, Sequence[Any]]) -> Unrepeated:
    """Keep the first record of every key; a later one must agree with it wherever both have a value."""
    if len(set(keys)) == len(keys):
        return Unrepeated(range(len(keys)), {}, ())
    first: dict[str, int] = {}
    places: list[int] = []
    fills: dict[tuple[int, str], Any] = {}
    contradictions: list[Contradiction] = []
    for place, key in enumerate(keys):
        earlier = first.setdefault(key, place)
        if earlier == place:
            places.append(place)
            continue
        lent = {}
        for name, column in columns.items():
            ours, theirs = column[place], fills.get((earlier, name), column[earlier])
            if ours is not None and theirs is None:
                lent[earlier, name] = ours
            elif ours is not None and ours != theirs:
                contradictions.append(Contradiction(place, earlier, name))
                break
        else:
            fills.update(lent)
    return Unrepeated(places, fills, contradictions)
