"""Converted rows before they are split by shop, and the problems found on the way."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.domain.records import KIND_OF, FieldType, RecordColumns
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.keys import Unrepeated, key_texts, unrepeated
from seller_toolkit.importing.layouts import LayoutColumn
from seller_toolkit.importing.readers.sheet import Cell
from seller_toolkit.importing.values import MASK, Unreadable, text

PERSONAL_TYPES = (FieldType.BUYER, FieldType.PROVINCE)
LONGEST_FOUND = 80
WORDS = re.compile(r"[^\W\d_]{2,}")  # the letters in 2026年6月7日, 12.5元 or 1.2E+15 stand alone


@dataclass(frozen=True)
class Question:
    """What a conversion is told besides the sheet itself. `day` is "" when nobody has said one."""

    catalogue: Catalogue
    buyer_key: bytes = b""
    platform: str = ""
    shop: str = ""
    day: str = ""
    own: bool = True
    today: date | None = None  # a day without its year is the latest one
    channel: str = ""  # how reviews came in, one of `CHANNELS`


@dataclass
class Draft:
    """Records of one block in the making. `rows`, `shops`, `platforms` and every column have the same length."""

    kind: str
    rows: list[int]
    columns: dict[str, list[Any]]
    shops: list[str] = field(default_factory=list)
    platforms: list[str] = field(default_factory=list)
    titles: Mapping[str, str] = field(default_factory=dict)  # field or metric → title, for problems
    personal: frozenset[str] = frozenset()  # fields whose values are never shown
    digits: Mapping[str, int] = field(
        default_factory=dict
    )  # of competitors: metric → digits behind the point that are shown


def is_personal(column: LayoutColumn, kind: str) -> bool:
    """Whether cells of a column must not be shown."""
    if column.personal:
        return True
    return bool(column.field) and KIND_OF[kind].field(column.field).type in PERSONAL_TYPES


def has_personal(columns: Iterable[LayoutColumn], kind: str) -> bool:
    """Whether a sheet says who its buyers are. In a shifted row they may stand below any title."""
    return any(is_personal(column, kind) for column in columns)


def found_text(cell: Cell, *, personal: bool, near_personal: bool = False) -> str:
    """A cell as a problem shows it: short, and masked where it is personal.

    `near_personal`: the sheet has personal columns, so words where a figure or a time belongs may be a buyer's name.
    """
    shown = text(cell)
    if personal or (near_personal and WORDS.search(shown)):
        return MASK
    return shown if len(shown) <= LONGEST_FOUND else f"{shown[:LONGEST_FOUND]}…"


def problems_in(
    values: Sequence[Any],
    cells: Sequence[Cell],
    rows: Sequence[int],
    *,
    title: str,
    personal: bool = False,
    near_personal: bool = False,
) -> list[RowProblem]:
    """One problem for each `Unreadable` of a column."""
    if Unreadable not in set(map(type, values)):
        return []
    return [
        RowProblem(row, title, value.code, found_text(cell, personal=personal, near_personal=near_personal))
        for value, cell, row in zip(values, cells, rows, strict=True)
        if value.__class__ is Unreadable
    ]


def missing_in(values: Sequence[Any], rows: Sequence[int], title: str) -> list[RowProblem]:
    """One problem for each None of a column that must be filled."""
    if None not in values:
        return []
    return [
        RowProblem(row, title, "required.missing", "") for value, row in zip(values, rows, strict=True) if value is None
    ]


def without_rows(draft: Draft, bad: set[int]) -> Draft:
    """The draft without all records of the rows in `bad`."""
    if not bad:
        return draft
    places = [place for place, row in enumerate(draft.rows) if row not in bad]
    return _picked(draft, places)


def _picked(draft: Draft, places: Sequence[int]) -> Draft:
    return Draft(
        draft.kind,
        [draft.rows[i] for i in places],
        {name: [column[i] for i in places] for name, column in draft.columns.items()},
        [draft.shops[i] for i in places],
        [draft.platforms[i] for i in places],
        draft.titles,
        draft.personal,
        draft.digits,
    )


def by_shop(draft: Draft) -> list[tuple[str, str, Draft]]:
    """(shop, platform, its records) in the order of first appearance."""
    if len(set(draft.shops)) <= 1 and len(set(draft.platforms)) <= 1 and draft.rows:
        return [(draft.shops[0], draft.platforms[0], draft)]
    groups: dict[tuple[str, str], list[int]] = {}
    for place, owner in enumerate(zip(draft.shops, draft.platforms, strict=True)):
        groups.setdefault(owner, []).append(place)
    return [(shop, platform, _picked(draft, places)) for (shop, platform), places in groups.items()]


def records_of(
    drafts: Sequence[Draft], *, own: bool
) -> tuple[tuple[RecordColumns, ...], list[RowProblem], list[Draft]]:
    """Keyed records, each key once, and a problem for every row that contradicts an earlier one.

    A row that repeats an earlier one gives no record; a row that contradicts one gives none at all. The drafts come back
    without the contradicting rows.
    """
    records: list[RecordColumns] = []
    problems: list[RowProblem] = []
    kept: list[Draft] = []
    for draft in drafts:
        clean, parts = draft, _keyed(draft)
        found = [problem for part in parts for problem in _contradictions(part)]
        if found:
            problems += found
            clean = without_rows(draft, {problem.row for problem in found})
            parts = _keyed(clean)
        kept.append(clean)
        records += [_record(part, own=own) for part in parts]
    return tuple(record for record in records if len(record)), problems, kept


@dataclass(frozen=True)
class _Keyed:
    """The records of one shop with their natural keys, and what of them repeats."""

    shop: str
    platform: str
    draft: Draft
    keys: list[str]
    unique: Unrepeated


def _keyed(draft: Draft) -> list[_Keyed]:
    kind, parts = KIND_OF[draft.kind], []
    for shop, platform, part in by_shop(draft):
        keys = key_texts(kind, part.columns, len(part.rows))
        parts.append(_Keyed(shop, platform, part, keys, unrepeated(keys, part.columns)))
    return parts


def _contradictions(keyed: _Keyed) -> list[RowProblem]:
    """`found` is the row's own value and, in brackets, the earlier row and its value."""
    problems, part = [], keyed.draft
    for clash in keyed.unique.contradictions:
        column = part.columns[clash.field]
        name = part.columns["metric"][clash.place] if part.kind == "observation" else clash.field
        hidden = clash.field in part.personal
        money = KIND_OF[part.kind].field(clash.field).type is FieldType.MONEY
        ours, theirs = (
            found_text(_cell(column[i], money=money), personal=hidden) for i in (clash.place, clash.earlier)
        )
        found = f"{ours} ({part.rows[clash.earlier]}: {theirs})"
        problems.append(RowProblem(part.rows[clash.place], part.titles.get(name, name), "row.contradicts", found))
    return problems


def _cell(value: object, *, money: bool) -> Cell:
    if money and isinstance(value, int):  # kept in cents
        return f"{value / 100:.2f}"
    return None if value is None else str(value)


def _record(keyed: _Keyed, *, own: bool) -> RecordColumns:
    draft, unique = keyed.draft, keyed.unique
    for (place, name), value in unique.fills.items():
        draft.columns[name][place] = value
    records = RecordColumns(draft.kind, keyed.shop, keyed.platform, own, draft.rows, keyed.keys, draft.columns)
    return records.picked(unique.places)
