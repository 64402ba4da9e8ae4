"""Checklists as they are exported: kept under their code, and written as the workbook that people fill in."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from seller_toolkit.domain.sheets import PaperOptions, Sheet, SheetRow, key_of
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.store import sheets, shops, tasks

PRINTED = datetime(2026, 11, 22, 8, 5)
TITLES = ("Done", "No.", "Area", "Task", "Done when", "Owner", "Due", "Cadence", "Note", "key")
DONE, CODE, NOTE, KEY = 1, 2, 9, 10  # columns as openpyxl counts them
HEAD = 4  # the row of titles
PAGE = 25  # lines


def keep_tasks(workspace, *states: TaskState, shop: str = "禾畔店", owner: str = "王仓管") -> tuple[Task, ...]:
    """Tasks in the user's own words, one for each state."""
    with workspace.store.write() as c:
        shop_id = shops.ensure_shop(c, shop, "tmall", own=True).id
        made = [
            tasks.add(
                c,
                Task(
                    0, shop_id, "", state, title=f"第 {at} 件事", owner=owner,
                    done_at=datetime(2026, 11, 21, 9) if state is TaskState.DONE else None,
                ),
                at=datetime(2026, 11, 20, 9),
            )
            for at, state in enumerate(states, 1)
        ]  # fmt: skip
        return tuple(tasks.get_task(c, number) for number in made)


def proposed(shop_id: int, known) -> SheetRow:
    """A line that was only proposed."""
    return SheetRow(1, 1, known.code, shop_id, None, known.id, known.title.zh_CN)


def row_of(task: Task) -> SheetRow:
    done = task.state is TaskState.DONE
    return SheetRow(1, 1, f"T-{task.id:04d}", task.shop_id, task.id, task.knowledge_id, task.title, done=done)


def keep_sheet(workspace, rows: Sequence[SheetRow], code: str = "CL-261122-1", at: datetime = PRINTED) -> Sheet:
    """Keep a list of these lines, 25 on a page."""
    placed = tuple(
        SheetRow(n // PAGE + 1, n % PAGE + 1, r.code, r.shop_id, r.number, r.knowledge_id, r.title, done=r.done)
        for n, r in enumerate(rows)
    )
    sheet = Sheet(code, rows[0].shop_id, at, PaperOptions(), placed)
    with workspace.store.write() as c:
        sheets.keep(c, sheet)
    return sheet


def write_sheet(path: Path, sheet: Sheet, edit: Callable[[Worksheet], object] = lambda _page: None) -> Path:
    """Write a list as the workbook that is agreed, then let `edit` do to its page what people do."""
    book = openpyxl.Workbook()
    page = book.active
    page.append([f"改进清单 · {sheet.code}"])
    page.append(["印于 2026-11-22"])
    page.append([])
    page.append(TITLES)
    for row in sheet.rows:
        page.append(
            ["☑" if row.done else "☐", row.code, "物流", row.title, "", "王仓管", "11-23", "每天", "", key_of(row)]
        )
    page.column_dimensions["J"].hidden = True
    register = book.create_sheet("_sheet")
    register.append(["seller-toolkit checklist", sheet.code])
    for number, row in enumerate(sheet.rows, 1):
        register.append([number, key_of(row), row.code])
    register.sheet_state = "veryHidden"
    edit(page)
    book.save(path)
    return path


def line(page: Worksheet, number: int) -> int:
    """The row of the workbook in which the line stands that was exported as this number."""
    return HEAD + number
