"""Checklists among the files of an import."""

from pathlib import Path

import openpyxl

from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.imports.checklist_files import IS_CHECKLIST
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from tests.unit.services.files import SCORES, table
from tests.unit.services.sheet_files import keep_sheet, keep_tasks, row_of, write_sheet


def plans(workspace, dropped):
    return import_files.plan(JobContext(), workspace, [dropped]).value


def codes(found):
    return [(plan.source.sheet, plan.status, plan.trouble.code if plan.trouble else "") for plan in found]


def test_a_list_is_told_apart_from_exports(workspace, tmp_path):
    sheet = keep_sheet(workspace, [row_of(one) for one in keep_tasks(workspace, TaskState.OPEN, TaskState.OPEN)])
    path = write_sheet(tmp_path / "a.xlsx", sheet)
    assert codes(plans(workspace, Dropped(path))) == [("Sheet", FileStatus.REFUSED, IS_CHECKLIST)]


def test_an_export_beside_it_in_the_same_workbook_is_imported(workspace, tmp_path):
    sheet = keep_sheet(workspace, [row_of(one) for one in keep_tasks(workspace, *[TaskState.OPEN] * 3)])
    path = write_sheet(tmp_path / "a.xlsx", sheet)
    book = openpyxl.load_workbook(path)
    page = book.create_sheet("评分")
    for row in (SCORES, ("2026-11-01", 4.5, 4.6, 4.4, 4.5)):
        page.append(row)
    book.save(path)
    found = plans(workspace, Dropped(path))
    assert [(plan.source.sheet, plan.trouble.code if plan.trouble else "") for plan in found] == [
        ("Sheet", IS_CHECKLIST), ("评分", ""),
    ]  # fmt: skip


def test_other_unknown_tables_are_asked_about_as_before(workspace):
    data = table(("甲", "乙"), (1, 2), (3, 4))
    (plan,) = plans(workspace, Dropped(Path("a.csv"), data=data))
    assert plan.status is FileStatus.NEEDS_MAPPING
