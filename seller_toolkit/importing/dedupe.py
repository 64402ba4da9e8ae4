"""What the records of a file are to the store: new, changed or the same."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from seller_toolkit.domain.records import RecordColumns


@dataclass(frozen=True)
class Marked:
    """Places in `records` by what they are; `old` holds, for each changed place, the earlier values that differ."""

    records: RecordColumns
    new: tuple[int, ...]
    changed: tuple[int, ...]
    same: tuple[int, ...]
    old: Mapping[int, Mapping[str, Any]]


def mark(records: RecordColumns, existing: Mapping[str, Mapping[str, Any]]) -> Marked:
    """Compare with what the store has: `existing` maps a key to its stored values.

    A cell that is empty in the file never counts as a change: exports leave out what they no longer know.
    """
    if not existing:
        return Marked(records, tuple(range(len(records))), (), (), {})
    new, changed, same = [], [], []
    old: dict[int, dict[str, Any]] = {}
    names = list(records.columns)
    columns = [records.columns[name] for name in names]
    for place, key in enumerate(records.keys):
        stored = existing.get(key)
        if stored is None:
            new.append(place)
            continue
        differing = {
            name: stored.get(name)
            for name, column in zip(names, columns, strict=True)
            if column[place] is not None and column[place] != stored.get(name)
        }
        if differing:
            changed.append(place)
            old[place] = differing
        else:
            same.append(place)
    return Marked(records, tuple(new), tuple(changed), tuple(same), old)
