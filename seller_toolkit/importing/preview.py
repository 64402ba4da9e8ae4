"""The preview of a plan: real rows of the sheet with what would become of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seller_toolkit.domain.imports import Counts, PreviewRow, RowProblem, RowState
from seller_toolkit.domain.records import KIND_OF, FieldType
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
    """What a preview is made from: the sheet and its data rows, block by block."""

    sheet: Sheet
    blocks: tuple[DataRows, ...]
    problems: tuple[RowProblem, ...]
    skipped: int

    @property
    def cells(self) -> int:
        """How many cells of the sheet are kept in memory."""
        return sum(map(len, self.sheet.rows))

    @property
    def rows(self) -> list[int]:
        """Row numbers of all data rows."""
        return [number for block in self.blocks for number in block.numbers]


def header_of(blocks: Sequence[DataRows]) -> tuple[str, ...]:
    """Titles of the columns that are shown; further blocks stand to the right of the first."""
    return tuple(block.match.titles[at] for block in blocks for at in _places(block.match))


def row_states(material: Material, marked: Sequence[Marked]) -> dict[int, RowState]:
    """State of every data row: rejected beats changed beats new beats same; a row without any value is the same."""
    states = dict.fromkeys(material.rows, RowState.SAME)
    for part in marked:
        states.update(dict.fromkeys((part.records.rows[place] for place in part.new), RowState.NEW))
    for part in marked:
        states.update(dict.fromkeys((part.records.rows[place] for place in part.changed), RowState.CHANGED))
    states.update(dict.fromkeys((problem.row for problem in material.problems), RowState.REJECTED))
    return states


def counts_of(states: Mapping[int, RowState], skipped: int) -> Counts:
    """The counts of a receipt."""
    said = list(states.values())
    new, changed, same, rejected = (said.count(state) for state in RowState)
    return Counts(new=new, changed=changed, same=same, rejected=rejected, skipped=skipped)


def preview_rows(
    material: Material, marked: Sequence[Marked], states: Mapping[int, RowState]
) -> tuple[PreviewRow, ...]:
    """Up to 200 rows: the rejected ones first, then changed, new, and a few that are the same."""
    by_state: dict[RowState, list[int]] = {state: [] for state in RowState}
    for row, state in states.items():
        by_state[state].append(row)
    picked = by_state[RowState.REJECTED][:MOST_REJECTED]
    for state, most in ((RowState.CHANGED, MOST_ROWS), (RowState.NEW, MOST_ROWS), (RowState.SAME, MOST_SAME)):
        picked += by_state[state][: min(most, MOST_ROWS - len(picked))]
    problems = {problem.row: problem for problem in reversed(material.problems)}
    olds = _olds(material, marked, {row for row in picked if states[row] is RowState.CHANGED})
    cells = _cells(material, set(picked))
    return tuple(PreviewRow(row, states[row], cells[row], olds.get(row, {}), problems.get(row)) for row in picked)


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


def _olds(material: Material, marked: Sequence[Marked], rows: set[int]) -> dict[int, dict[int, str]]:
    """Earlier values of changed rows by their place among the shown cells."""
    places = _shown_places(material)
    found: dict[int, dict[int, str]] = {}
    for part in marked:
        for place, old in part.old.items():
            row = part.records.rows[place]
            if row not in rows:
                continue
            for name, value in old.items():
                field = part.records.columns["metric"][place] if part.records.kind == "observation" else name
                at = places[row].get(str(field), places[row].get("value"))
                if at is not None:
                    found.setdefault(row, {})[at] = _old_text(part.records.kind, name, value)
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


def _old_text(kind: str, name: str, value: object) -> str:
    """A stored value as people read it; money is kept in cents."""
    field = KIND_OF[kind].field(name)
    if value is None:
        return ""
    if field.type in (FieldType.BUYER, FieldType.PROVINCE):
        return MASK
    if field.type is FieldType.MONEY and isinstance(value, int):
        return f"{value / 100:.2f}"
    return shown(value) if isinstance(value, float | int | str) else str(value)
