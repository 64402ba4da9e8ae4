"""What the records of a file are to the store: new, changed or the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from operator import eq, not_
from typing import Any

from seller_toolkit.domain.records import RecordColumns


@dataclass(frozen=True)
class Marked:
    """Places in `records` by what they are; `old` holds, for each changed place, the earlier values that differ.

    `renamed`: changed places that the store has under another key, and that key.
    """

    records: RecordColumns
    new: Sequence[int]
    changed: Sequence[int]
    same: Sequence[int]
    old: Mapping[int, Mapping[str, Any]]
    renamed: Mapping[int, str] = field(default_factory=dict)


def mark(records: RecordColumns, existing: Mapping[str, Sequence[Any]]) -> Marked:
    """Compare with what the store has: `existing` maps a key to itself and its stored values, in the order of the columns.

    A cell that is empty in the file never counts as a change: exports leave out what they no longer know.
    """
    if not existing:
        return Marked(records, range(len(records)), (), (), {})
    places = range(len(records))
    there = list(map(existing.get, records.keys))
    rows = zip(records.keys, *records.columns.values(), strict=True)
    equal = list(map(eq, rows, there))  # nearly all of them, where exports overlap
    new, changed, same = [], [], list(compress(places, equal))
    old: dict[int, dict[str, Any]] = {}
    for place in compress(places, map(not_, equal)):
        stored = there[place]
        if stored is None:
            new.append(place)
        elif otherwise := differing(records, place, stored):
            changed.append(place)
            old[place] = otherwise
        else:
            same.append(place)
    return Marked(records, tuple(new), tuple(changed), tuple(sorted(same)), old)


def differing(records: RecordColumns, place: int, stored: Sequence[Any]) -> dict[str, Any]:
    """The stored values that the file has otherwise."""
    pairs = zip(records.columns.items(), stored[1:], strict=True)
    return {name: was for (name, column), was in pairs if column[place] is not None and column[place] != was}
