"""What the records of a file are to the store: new, changed or the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seller_toolkit.domain.records import RecordColumns


@dataclass(frozen=True)
class Marked:
    """Places in `records` by what they are; `old` holds, for each changed place, the earlier values that differ."""

    records: RecordColumns
    new: Sequence[int]
    changed: Sequence[int]
    same: Sequence[int]
    old: Mapping[int, Mapping[str, Any]]


def mark(records: RecordColumns, existing: Mapping[str, Sequence[Any]]) -> Marked:
    """Compare with what the store has: `existing` maps a key to itself and its stored values, in the order of the columns.

    A cell that is empty in the file never counts as a change: exports leave out what they no longer know.
    """
    if not existing:
        return Marked(records, range(len(records)), (), (), {})
    new, changed, same = [], [], []
    old: dict[int, dict[str, Any]] = {}
    for place, row in enumerate(zip(records.keys, *records.columns.values(), strict=True)):
        stored = existing.get(row[0])
        if stored is None:
            new.append(place)
        elif stored == row or not (differing := _differing(records, row, stored)):
            same.append(place)
        else:
            changed.append(place)
            old[place] = differing
    return Marked(records, tuple(new), tuple(changed), tuple(same), old)


def _differing(records: RecordColumns, row: Sequence[Any], stored: Sequence[Any]) -> dict[str, Any]:
    """The stored values that the file has otherwise."""
    pairs = zip(records.columns, row[1:], stored[1:], strict=True)
    return {name: before for name, now, before in pairs if now is not None and now != before}
