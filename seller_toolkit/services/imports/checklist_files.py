"""Checklists and workbooks of cases among files: told apart when files are imported, read when they are filled back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus, ImportPlan, Trouble
from seller_toolkit.importing.archive import is_archive, members
from seller_toolkit.importing.raw_files import RawFile
from seller_toolkit.importing.readers import Sheet, read_sheets, shown
from seller_toolkit.reading.case_sheets import HEAD_ROWS, is_case_sheet
from seller_toolkit.reading.ticks import TOP_ROWS, TickedSheet, is_checklist, read_ticks
from seller_toolkit.services.file_bytes import read_bytes

IS_CHECKLIST = "sheet.is_checklist"
IS_CASES = "case.is_workbook"
MOST_ROWS = 20_000  # far more than any list has, and still read in a moment


def told_apart(files: Sequence[RawFile], plans: Sequence[ImportPlan]) -> list[ImportPlan]:
    """The plans of an import; a sheet that no layout knows and that is a checklist is refused with the way to go.

    So is a sheet of cases, although its columns look like a table of reviews.
    """
    unknown = {(plan.source.name, plan.source.sheet) for plan in plans if not plan.layout and plan.records == ()}
    lists = {
        (file.source.name, sheet.name)
        for file in files
        for sheet in file.sheets
        if (file.source.name, sheet.name) in unknown and is_checklist(_texts(sheet, TOP_ROWS))
    }
    plans = [_refused(plan) if (plan.source.name, plan.source.sheet) in lists else plan for plan in plans]
    cases = {
        (file.source.name, sheet.name)
        for file in files
        for sheet in file.sheets
        if is_case_sheet(_texts(sheet, HEAD_ROWS))
    }
    return [_refused(plan, IS_CASES) if (plan.source.name, plan.source.sheet) in cases else plan for plan in plans]


def _refused(plan: ImportPlan, code: str = IS_CHECKLIST) -> ImportPlan:
    return replace(plan, status=FileStatus.REFUSED, records=(), trouble=Trouble(code, {"name": plan.source.name}))


def all_texts(data: bytes, name: str) -> Mapping[str, Sequence[Sequence[str]]]:
    """The texts of every sheet of a workbook (or of the one workbook in a zip), sheets that are not shown and all.

    Raises:
        UserError: it cannot be read (`file.…`).
    """
    files = [one.data for one in members(data, name)] if is_archive(data) else [data]
    return _all_texts(read_sheets(files[0], name, hidden=True)) if files else {}


def read_checklist(path: Path) -> TickedSheet:
    """What a filled-in file says, sheets that are not shown and all.

    Raises:
        UserError: the file cannot be read (`file.…`), or holds no list: `sheet.none`. A zip of more than one: `sheet.several`.
    """
    name = path.name.encode("utf-8", "replace").decode("utf-8")
    data = read_bytes(path)
    files = [one.data for one in members(data, name)] if is_archive(data) else [data]
    read = (read_ticks(_all_texts(read_sheets(one, name, hidden=True))) for one in files)
    found = [one for one in read if one is not None]
    if not found:
        raise UserError("sheet.none", name=name)
    if len(found) > 1:
        raise UserError("sheet.several", name=name)
    return found[0]


def _all_texts(sheets: Sequence[Sheet]) -> Mapping[str, Sequence[Sequence[str]]]:
    return {sheet.name: _texts(sheet, MOST_ROWS) for sheet in sheets}


def _texts(sheet: Sheet, most: int) -> list[list[str]]:
    return [[shown(cell) for cell in row] for row in islice(sheet.rows, most)]
