"""The rows that are not taken, as they stand in the sheet, fit to be kept: nothing in them names a buyer."""

import re
from collections.abc import Iterable, Sequence

from seller_toolkit.domain.imports import ImportPlan, RejectedRow, RowProblem
from seller_toolkit.importing.detect import Match
from seller_toolkit.importing.drafts import WORDS, has_personal, is_personal
from seller_toolkit.importing.plan import SheetPlan
from seller_toolkit.importing.preview import Material
from seller_toolkit.importing.readers.sheet import Cell, is_empty, shown
from seller_toolkit.importing.rows import DataRows
from seller_toolkit.importing.values import MASK, MOBILE

LONGEST_CELL = 500
UNREADABLE = ".unreadable"
BELONGS_ELSEWHERE = re.compile(r"[-+¥$]?[\d,]+(?:\.\d+)?%?|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}.*")
"""A plain figure where a time should stand, or a time for a figure: the cells of the row have moved."""


def rejected_rows(plan: ImportPlan) -> tuple[RejectedRow, ...]:
    """The rejected rows of a plan in the order of the sheet, their cells as text below the titles of their block.

    Masked are personal cells; telephone numbers everywhere; in a sheet that names buyers also columns of which nothing
    is known, and all words of a row whose cells seem to have moved to other columns.
    """
    material = plan.material if isinstance(plan, SheetPlan) else None
    if material is None:
        return ()
    problems: dict[int, list[RowProblem]] = {}
    for problem in plan.problems:
        problems.setdefault(problem.row, []).append(problem)
    return tuple(one for block in material.blocks for one in _of_block(material, block, problems))


def _of_block(material: Material, block: DataRows, problems: dict[int, list[RowProblem]]) -> Iterable[RejectedRow]:
    match = block.match
    width = max((at for at, title in enumerate(match.titles) if title), default=-1) + 1
    wary = has_personal(match.columns.values(), match.block.kind) or match.block.kind != "observation"
    for number in block.numbers:
        if number in problems:
            moved = wary and any(map(_has_moved, problems[number]))
            row = material.sheet.rows[number - 1]
            cells = tuple(_cell(row, at, match, wary=wary, moved=moved) for at in range(width))
            yield RejectedRow(number, match.header + 1, match.titles[:width], cells)


def _has_moved(problem: RowProblem) -> bool:
    if problem.found == MASK:  # words where a figure or a time belongs, in a sheet that names buyers
        return True
    return problem.code.endswith(UNREADABLE) and bool(BELONGS_ELSEWHERE.fullmatch(problem.found.strip()))


def _cell(row: Sequence[Cell], at: int, match: Match, *, wary: bool, moved: bool) -> str:
    cell = row[at] if at < len(row) else None
    if is_empty(cell):
        return ""
    said = MOBILE.sub(MASK, shown(cell))[:LONGEST_CELL]
    if at in match.metrics or at in match.days:
        return MASK if moved and WORDS.search(said) else said
    column = match.columns.get(at)
    if column is None:
        return MASK if wary else said
    hidden = is_personal(column, match.block.kind) or (moved and WORDS.search(said))
    return MASK if hidden else said
