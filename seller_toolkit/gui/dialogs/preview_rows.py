"""The rows of a plan as cells of the preview's table."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import Enum

from seller_toolkit.domain.imports import ImportPlan, PreviewRow, RowState
from seller_toolkit.gui.dialogs.import_words import reason, row_chip
from seller_toolkit.gui.models.cells import Cell, TableColumn, number_in
from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.painting import width_of
from seller_toolkit.i18n.formats import NOTHING, number
from seller_toolkit.i18n.translate import translate

KEY_ROWS = 4  # of each state among the key rows
NARROWEST, WIDEST = 64, 240  # pixels at 100 %
ROOM = 900  # pixels at 100 % that the columns have in the dialog as it opens
WHY, WHY_REJECTED = 212, 400  # pixels at 100 %: among the rejected rows the reason counts most
EDGE = 8  # pixels that the last column keeps free at the edge of the table
PLAIN_NUMBER = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
MEASURED = 40  # rows that a column's width is taken from


class Shown(Enum):
    """Which rows the preview shows, in the order of its segments."""

    KEY = "key"
    NEW = "new"
    CHANGED = "changed"
    REJECTED = "rejected"
    ALL = "all"


def shown_rows(plan: ImportPlan, shown: Shown) -> list[PreviewRow]:
    """The rows of one segment in the order of the sheet."""
    rows = sorted(plan.preview, key=lambda row: row.row)
    if shown is Shown.ALL:
        return rows
    if shown is not Shown.KEY:
        return [row for row in rows if row.state.value == shown.value]
    by_state = {state: [row for row in rows if row.state is state][:KEY_ROWS] for state in RowState}
    return sorted((row for found in by_state.values() for row in found), key=lambda row: row.row)


def has_notes(plan: ImportPlan) -> bool:
    """Whether any row has something to say beside its cells."""
    return any(row.problem or row.old for row in plan.preview)


def preview_columns(plan: ImportPlan, shown: Shown, theme: Theme) -> list[TableColumn]:
    """Row, state, why (where anything is to be said), then the columns of the sheet as wide as their words.

    What is left over goes to the reasons; where nothing is, the last column runs on as far as it likes.
    """
    columns = [
        TableColumn(translate("Import", "Row"), 60, right=True),
        TableColumn(translate("Import", "Result"), 88),
    ]
    sheet = _sheet_columns(plan, theme)
    if sheet:
        sheet[-1] = replace(sheet[-1], width=sheet[-1].width + EDGE)
    if has_notes(plan):
        why = WHY_REJECTED if shown is Shown.REJECTED else WHY
        spare = ROOM - sum(column.width for column in (*columns, *sheet)) - why
        columns.append(TableColumn(translate("Import", "Why"), 0 if spare > 0 else why))
        if spare > 0:
            return [*columns, *sheet]
    return [*columns, *sheet[:-1], *(replace(column, width=0, right=False) for column in sheet[-1:])]


def _sheet_columns(plan: ImportPlan, theme: Theme) -> list[TableColumn]:
    """The columns of the sheet, each as wide as its words."""
    columns = []
    for place, title in enumerate(plan.header):
        values = [_shown_value(row, place) for row in plan.preview[:MEASURED] if place < len(row.cells)]
        filled = [value for value in values if value]
        counting = sum(len(value) <= 12 and number_in(value) is not None for value in filled)
        changing = any(place in row.old for row in plan.preview)
        numbers = not changing and counting > len(filled) / 2  # a word among them is what is wrong with its row
        columns.append(TableColumn(title, _width(title, values, theme), right=numbers))
    return columns


def preview_cells(plan: ImportPlan, rows: Sequence[PreviewRow]) -> list[tuple[Cell, ...]]:
    """One line of cells a row."""
    noted = has_notes(plan)
    return [(*_head_cells(plan, row, noted=noted), *_sheet_cells(plan, row)) for row in rows]


def _head_cells(plan: ImportPlan, row: PreviewRow, *, noted: bool) -> list[Cell]:
    chip = row_chip(row.state)
    cells = [Cell(number(row.row), value=row.row, tone="muted"), Cell(chips=(chip,))]
    if noted:
        words = _note(plan, row)
        cells.append(Cell(words, tone="warning" if row.problem else "muted", tip=words))
    return cells


def _note(plan: ImportPlan, row: PreviewRow) -> str:
    if row.problem:
        found = row.problem.found.strip()
        words = (
            translate("Import", "{column} {reason}")
            if not found
            else translate("Import", "{column} “{found}” {reason}")
        )
        return words.format(column=row.problem.column, found=found, reason=reason(row.problem))
    return translate("Import checks", ", ").join(
        translate("Import", "{column} was {old}").format(column=plan.header[place], old=_old(row, place))
        for place in sorted(row.old)
        if place < len(plan.header)
    )


def _sheet_cells(plan: ImportPlan, row: PreviewRow) -> list[Cell]:
    cells = []
    for place, title in enumerate(plan.header):
        text = row.cells[place] if place < len(row.cells) else ""
        if place in row.old:
            cells.append(Cell(_shown_value(row, place), tone="warning"))
        elif row.problem and row.problem.column == title:
            cells.append(Cell(text or NOTHING, tone="warning"))
        else:
            cells.append(Cell(text))
    return cells


def _shown_value(row: PreviewRow, place: int) -> str:
    """The value as it will be, with the earlier one before it where they differ."""
    text = row.cells[place]
    return f"{_old(row, place)} → {text or NOTHING}" if place in row.old else text


def _old(row: PreviewRow, place: int) -> str:
    """The earlier value with as many digits as the new one: what is kept as 4.5 was 4.50 on the platform's page."""
    old, new = row.old[place], row.cells[place].strip()
    if not (PLAIN_NUMBER.fullmatch(old) and PLAIN_NUMBER.fullmatch(new)):
        return old or NOTHING
    digits = max(len(text.partition(".")[2]) for text in (old, new))
    return f"{Decimal(old):.{digits}f}"


def _width(title: str, values: Sequence[str], theme: Theme) -> int:
    words = max([width_of(value[:40], theme.font()) for value in values], default=0.0)
    needed = max(words, width_of(title, theme.font("caption")) + 14) / theme.text_scale + 18
    return round(min(max(needed, NARROWEST), WIDEST))
