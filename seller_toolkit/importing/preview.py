"""The preview of a plan: real rows of the sheet with what would become of them."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain, islice

from seller_toolkit.domain.imports import Counts, PreviewRow, RowProblem, RowState
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.records import KIND_OF, FieldType
from seller_toolkit.domain.units import in_unit
from seller_toolkit.importing.convert import titles_by_field
from seller_toolkit.importing.dedupe import Marked
from seller_toolkit.importing.detect import Match
from seller_toolkit.importing.drafts import is_personal
from seller_toolkit.importing.layouts import LayoutColumn
from seller_toolkit.importing.readers.sheet import Cell, Sheet, is_empty, shown
from seller_toolkit.importing.rows import DataRows
from seller_toolkit.importing.values import MASK, MOBILE

MOST_ROWS = 200
MOST_REJECTED = 100
MOST_SAME = 20
LONGEST_CELL = 200


@dataclass(frozen=True)
class Material:
    """What a preview is made from: the sheet, its data rows block by block, and the metrics that they may hold."""

    sheet: Sheet
    blocks: tuple[DataRows, ...]
    problems: tuple[RowProblem, ...]
    skipped: int
    metrics: Mapping[str, Metric] = field(default_factory=dict)

    @cached_property
    def rows(self) -> list[int]:
        """Row numbers of all data rows."""
        return list(chain.from_iterable(block.numbers for block in self.blocks))


def header_of(blocks: Sequence[DataRows]) -> tuple[str, ...]:
    """Titles of the columns that are shown; further blocks stand to the right of the first."""
    return tuple(block.match.titles[at] for block in blocks for at in _places(block.match))


@dataclass(frozen=True)
class RowStates:
    """What becomes of each data row: rejected beats changed beats new; a row that gives no record is the same."""

    rows: Sequence[int]
    rejected: Set[int]
    changed: Set[int]
    new: Set[int]

    def of(self, row: int) -> RowState:
        """The state of one row."""
        if row in self.rejected:
            return RowState.REJECTED
        if row in self.changed:
            return RowState.CHANGED
        return RowState.NEW if row in self.new else RowState.SAME

    def first(self, state: RowState, most: int) -> list[int]:
        """The first rows of a state, from the top."""
        found = {RowState.REJECTED: self.rejected, RowState.CHANGED: self.changed, RowState.NEW: self.new}
        if most <= 0 or not found.get(state, self.rows):
            return []
        return list(islice((row for row in self.rows if self.of(row) is state), most))

    def counts(self, skipped: int) -> Counts:
        """The counts of a receipt."""
        new, changed, rejected = map(len, (self.new, self.changed, self.rejected))
        same = len(self.rows) - new - changed - rejected
        return Counts(new=new, changed=changed, same=same, rejected=rejected, skipped=skipped)


def row_states(material: Material, marked: Sequence[Marked]) -> RowStates:
    """The states as the store sees the records; `marked` are those of `material`, in their order."""
    rejected = {problem.row for problem in material.problems}
    changed = _rows_at(marked, [part.changed for part in marked])
    new = _rows_at(marked, [part.new for part in marked])
    changed -= rejected
    new.difference_update(changed, rejected)
    return RowStates(material.rows, rejected, changed, new)


def _rows_at(marked: Sequence[Marked], places: Sequence[Sequence[int]]) -> set[int]:
    found: set[int] = set()
    for part, at in zip(marked, places, strict=True):
        rows = part.records.rows
        found.update(rows if len(at) == len(rows) else map(rows.__getitem__, at))
    return found


def preview_rows(material: Material, marked: Sequence[Marked], states: RowStates) -> tuple[PreviewRow, ...]:
    """Up to 200 rows: the rejected ones first, then changed, new, and a few that are the same."""
    picked = states.first(RowState.REJECTED, MOST_REJECTED)
    for state, most in ((RowState.CHANGED, MOST_ROWS), (RowState.NEW, MOST_ROWS), (RowState.SAME, MOST_SAME)):
        picked += states.first(state, min(most, MOST_ROWS - len(picked)))
    problems = {problem.row: problem for problem in reversed(material.problems)}
    olds = _olds(material, marked, states.changed & set(picked))
    cells = _cells(material, set(picked))
    return tuple(PreviewRow(row, states.of(row), cells[row], olds.get(row, {}), problems.get(row)) for row in picked)


def _places(match: Match) -> list[int]:
    kept = [at for at, column in match.columns.items() if column.kept]
    return sorted({*kept, *match.metrics, *match.days})


def _cells(material: Material, rows: set[int]) -> dict[int, tuple[str, ...]]:
    widths = [len(_places(block.match)) for block in material.blocks]
    found = {}
    for number, block in enumerate(material.blocks):
        before, behind = ("",) * sum(widths[:number]), ("",) * sum(widths[number + 1 :])
        for row in rows.intersection(block.numbers):
            found[row] = (*before, *_shown(material.sheet, block.match, row), *behind)
    return found


def _shown(sheet: Sheet, match: Match, row: int) -> list[str]:
    cells = sheet.rows[row - 1]
    texts = []
    for at in _places(match):
        cell = cells[at] if at < len(cells) else None
        column = match.columns.get(at)
        if column and is_personal(column, match.block.kind) and not is_empty(cell):
            texts.append(MASK)
        else:
            texts.append(shown(cell)[:LONGEST_CELL] if _is_number_of(column, match) else _masked(cell))
    return texts


def _is_number_of(column: LayoutColumn | None, match: Match) -> bool:
    """Order, parcel and item numbers may have eleven digits like a telephone; they are shown."""
    return (
        column is not None and bool(column.field) and KIND_OF[match.block.kind].field(column.field).type is FieldType.ID
    )


def _masked(cell: Cell) -> str:
    return MOBILE.sub(MASK, shown(cell))[:LONGEST_CELL]


def _olds(material: Material, marked: Sequence[Marked], rows: Set[int]) -> dict[int, dict[int, str]]:
    """Earlier values of changed rows by their place among the shown cells."""
    found: dict[int, dict[int, str]] = {}
    if not rows:
        return found
    places, units = _shown_places(material), _said_units(material)
    for part in marked:
        for place, old in part.old.items():
            row = part.records.rows[place]
            if row not in rows:
                continue
            for name, value in old.items():
                target = str(part.records.columns["metric"][place] if part.records.kind == "observation" else name)
                at = places[row].get(target, places[row].get("value"))
                if at is not None:
                    unit = units.get(target) if name in ("value", target) else None
                    found.setdefault(row, {})[at] = _old_text(part.records.kind, name, value, unit)
    return found


def _said_units(material: Material) -> dict[str, tuple[str, str]]:
    """Field or metric → its own unit and the one in which its column stands, where the user has said one."""
    found: dict[str, tuple[str, str]] = {}
    for match in (block.match for block in material.blocks):
        fields = [column for column in match.columns.values() if column.unit and column.field]
        kind = KIND_OF[match.block.kind]
        found |= {column.field: (kind.field(column.field).type.value, column.unit) for column in fields}
        metrics = [(column.candidates[0], column.unit) for column in match.metrics.values() if column.unit]
        found |= {metric: (material.metrics[metric].unit, unit) for metric, unit in metrics}
    return found


def _shown_places(material: Material) -> dict[int, dict[str, int]]:
    """Row → field or metric → place among the shown cells."""
    found = {}
    offset = 0
    for block in material.blocks:
        places = _places(block.match)
        by_field = {
            name: offset + places.index(at) for name, at in titles_by_field(block.match).items() if at in places
        }
        found.update(dict.fromkeys(block.numbers, by_field))
        offset += len(places)
    return found


def _old_text(kind: str, name: str, value: object, unit: tuple[str, str] | None) -> str:
    """A stored value as people read it, in the unit of its column; money is kept in cents."""
    type_ = KIND_OF[kind].field(name).type
    if value is None:
        return ""
    if type_ in (FieldType.BUYER, FieldType.PROVINCE):
        return MASK
    if unit is not None and isinstance(value, int | float):
        return shown(in_unit(value / 100 if type_ is FieldType.MONEY else value, *unit))
    if type_ is FieldType.MONEY and isinstance(value, int):
        return f"{value / 100:.2f}"
    return shown(value) if isinstance(value, float | int | str) else str(value)
