"""Cases of reviews: a new one, one with a history, the timeline, several at once, the workbook that came back."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from openpyxl import load_workbook
from PySide6.QtWidgets import QPushButton, QScrollArea

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.dialogs.case.several import SeveralCasesDialog
from seller_toolkit.gui.dialogs.case.timeline import TimelineDialog
from seller_toolkit.i18n.case_labels import case_field_label, case_state_label, remedy_label
from seller_toolkit.services.desks import case_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseEdit, InboxFilter

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage
    from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab

JOB = JobContext()
FULL = CaseEdit(
    owner="王磊", cause="too_small", remedy="exchange", cost=1250, follow_up=date(2026, 11, 3), appeal="prepared",
    appeal_due=date(2026, 11, 20), note="买家要 1.8 米的，仓库今天发；旧的让快递一起带回", evidence="聊天截图 3 张，量尺照片",
)  # fmt: skip


def shoot_cases(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Every state of a case."""
    inbox = cast("ReviewsTab", window.tabs["reviews"]).inbox
    inbox.show_reviews(InboxFilter(tag="size", complaints=True))
    studio.settle()
    first, second, *others = [one.review.number for one in inbox.pages.reviews if one.review.order_no][:8]
    show_row(studio, inbox, first)
    inbox.case.findChild(QPushButton, "open-case").click()
    show_case(studio, inbox)
    studio.grab(window, folder / f"reviews-case-new-{name}.png")
    for values in (CaseEdit(), replace(FULL, state="waiting"), CaseEdit(state="open")):
        case_desk.handle(JOB, studio.workspace, [second], values, "李姐")
    window.store_changed(frozenset({Part.REVIEWS}))
    show_row(studio, inbox, second)
    show_case(studio, inbox)
    studio.grab(window, folder / f"reviews-case-history-{name}.png")
    timeline = TimelineDialog.tell(studio.kit, window, case_desk.timeline(JOB, studio.workspace, second).value)
    studio.take(timeline, folder / f"dialog-timeline-{name}.png")
    view = case_desk.several(JOB, studio.workspace, (first, second, *others)).value
    several = SeveralCasesDialog(studio.kit, window, view)
    several.state._picked(3)  # closing, which lacks something
    several.show()
    studio.take(several, folder / f"dialog-several-{name}.png")
    shoot_returned(studio, window, (first, second), folder / f"dialog-cases-back-{name}.png")


def shoot_returned(studio: Studio, window: MainWindow, reviews: tuple[int, ...], path: Path) -> None:
    """A workbook that was filled in elsewhere, while one of its cases was given to somebody else here."""
    closed, refund = case_state_label("closed"), remedy_label("refund")
    written = {"owner": "赵敏", "remedy": refund, "cost": 39.9, "follow_up": "下周三", "state": closed}
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "评价工单.xlsx"
        case_desk.export(JOB, studio.workspace, file)
        book = load_workbook(file)
        sheet = book.worksheets[0]
        head = [cell.value for cell in sheet[1]]
        for row in (2, 3):
            for field, value in written.items():
                sheet.cell(row, head.index(case_field_label(field)) + 1).value = value
        book.save(file)
        case_desk.handle(JOB, studio.workspace, reviews[1:], CaseEdit(owner="周宁"), "李姐")
        window.fronts.cases.open(file)
    studio.take(window.fronts.cases.dialog, path)


def show_row(studio: Studio, inbox: InboxPage, number: int) -> None:
    """Go to the line of a review as the arrow keys do."""
    inbox.table.setCurrentIndex(inbox.table.cells.index(inbox.table.cells.find_row(number), 0))
    studio.settle()


def show_case(studio: Studio, inbox: InboxPage) -> None:
    """Scroll the panel down to its case."""
    studio.settle()
    area = inbox.panel.findChild(QScrollArea)
    area.verticalScrollBar().setValue(inbox.case.mapTo(area.widget(), inbox.case.rect().topLeft()).y())
    studio.settle()
