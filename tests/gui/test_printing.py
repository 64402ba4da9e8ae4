"""The preview: seller_toolkit.gui.printing shows each document on its own paper."""

from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.report import Report, TickGroup, TickItem
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.gui.printing import Printing
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.reports.builders.checklist import ChecklistInput, ListInput, build_checklist
from seller_toolkit.reports.exporters.pdf import paint


def report_on(paper: PaperOptions) -> Report:
    items = tuple(TickItem(f"L{n:02}", f"第{n}项", "完成", "仓库", "11-22", "每天") for n in range(40))
    view = ChecklistInput("店", date(2026, 11, 22), "CL-261122-1", (), (ListInput((TickGroup("物流", items),)),), paper)
    return build_checklist(view)


@pytest.fixture
def printing(qtbot: QtBot, kit: Kit) -> Printing:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Printing(window, kit)


@pytest.mark.parametrize(
    "paper", [PaperOptions(), PaperOptions("A5"), PaperOptions("A5", landscape=True), PaperOptions(landscape=True)]
)
def test_the_preview_and_the_print_are_on_the_papers_own_size(
    printing: Printing, paper: PaperOptions, tmp_path
) -> None:
    printing.preview(report_on(paper))
    printer, dialog = printing._printer, printing.dialog
    assert printer is not None
    assert dialog is not None
    layout = printer.pageLayout()
    assert layout.pageSize().name() == paper.size
    assert (layout.orientation() == QPageLayout.Orientation.Landscape) == paper.landscape
    dialog.close()
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    paint(printing._report, printer)
    page = PdfReader(tmp_path / "out.pdf").pages[0]
    width, height = (round(float(side) / 72 * 25.4) for side in (page.mediabox.width, page.mediabox.height))
    across = {"A4": (297, 210), "A5": (210, 148)}[paper.size]
    assert (width, height) == (across if paper.landscape else across[::-1])


def test_the_paper_that_the_user_chooses_in_the_preview_holds(printing: Printing, tmp_path) -> None:
    printing.preview(report_on(PaperOptions("A5", landscape=True)))
    printer = printing._printer
    assert printer is not None
    printing.dialog.close()
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    paint(printing._report, printer)
    reader = PdfReader(tmp_path / "out.pdf")
    assert reader.pages[0].mediabox.width < reader.pages[0].mediabox.height
    assert "L00" in reader.pages[0].extract_text()
