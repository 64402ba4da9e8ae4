"""Pictures of 回填: a printed list of 60 lines being ticked, a workbook that came back, no list at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seller_toolkit.domain.sheets import PaperOptions, Sheet, SheetRow
from seller_toolkit.gui.dialogs.fill_back.dialog import HEIGHT, WIDTH, FillBackDialog
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import TaskRef
from seller_toolkit.services.tasks import task_deeds
from seller_toolkit.store import sheets

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow

PRINTED = datetime(2026, 10, 31, 8, 2)
LINES, PAGE = 60, 22


def shoot_fill_back(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Ticked from paper by numbers and a scanned code; what a workbook says; before anything was printed."""
    form = window.fronts.fill_back
    window.wishes.fill_back_requested.emit(None)
    take(studio, form.dialog, folder / f"dialog-fill-back-none-{name}.png")
    studio.leave(form.dialog)
    shop = window.selection.shops[0].id
    sheet = kept(studio, shop)
    window.wishes.fill_back_requested.emit(None)
    dialog = form.dialog
    for text in ("2", "5", "7", sheet.rows[11].code):
        QTest.keyClicks(dialog.field, text)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.table.note_written.emit(dialog.ticking.lines[4].key, "申通改极兔，周五起")
    take(studio, dialog, folder / f"dialog-fill-back-{name}.png")
    dialog.table.edit_note(dialog.ticking.lines[6].key)
    dialog.table.note.insert("等报价")
    take(studio, dialog, folder / f"dialog-fill-back-note-{name}.png")
    studio.leave(dialog)
    view = task_desk.open_sheet(JobContext(), studio.workspace, sheet.code).value
    lines = [replace(x, done=n % 3 == 0 or x.done, note="缺货" if n == 4 else "") for n, x in enumerate(view.lines)]
    problems = tuple(f"第 {row} 行：“一半”既不是完成也不是未完成，该行保持不变。" for row in (9, 12, 31, 40, 44, 51))
    filled = replace(view, lines=tuple(lines), source="改进清单_1031_王仓管.xlsx", problems=problems)
    came = FillBackDialog.ask(studio.kit, window, (), filled, keeper=form, today=studio.workspace.today())
    take(studio, came, folder / f"dialog-fill-back-file-{name}.png")
    studio.leave(came)


def kept(studio: Studio, shop: int) -> Sheet:
    """Two lists of the knowledge base, some of it under way and done."""
    known = studio.workspace.knowledge[:LINES]
    task_deeds.accept(JobContext(), studio.workspace, [TaskRef(shop, None, one.id) for one in known[:9]])
    task_deeds.tick(JobContext(), studio.workspace, [TaskRef(shop, None, one.id) for one in known[:2]], done=True)
    rows = tuple(
        SheetRow(n // PAGE + 1, n % PAGE + 1, one.code, shop, None, one.id, one.title.of(language()))
        for n, one in enumerate(known)
    )
    sheet = Sheet("CL-261031-1", shop, PRINTED, PaperOptions(), rows)
    with studio.workspace.store.write() as connection:
        sheets.keep(connection, sheet)
        sheets.keep(connection, replace(sheet, code="CL-261030-1", printed_at=PRINTED.replace(day=30), rows=rows[:20]))
    return sheet


def take(studio: Studio, dialog: FillBackDialog, path: Path) -> None:
    """Write the picture, as large as the screen that is meant has room for."""
    dialog.resize(min(WIDTH, studio.size[0] - 24), min(HEIGHT, studio.size[1] - 48))
    studio.settle()
    studio.grab(dialog, path)
