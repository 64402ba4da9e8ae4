"""A newcomer with one sheet of scores: weakest metric and five printed tasks, in at most fifteen clicks."""

from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.reports.exporters.pdf import paint

MOST_CLICKS = 15
SHEET = "日期,真实体验分,宝贝质量,物流速度,服务保障\n2026-11-20,4.41,4.58,4.12,4.50\n2026-11-21,4.40,4.58,4.10,4.50\n"


def test_from_the_own_sheet_to_five_printed_tasks(user, window, tmp_path):
    sheet = tmp_path / "我的评分.csv"
    sheet.write_text(SHEET, encoding="gb18030")

    user.drop([sheet], window)
    name = user.see("shop-name", QLineEdit)
    user.click(name)
    user.press("ctrl+a")
    user.type("mydian")
    user.until(lambda: user.see("import", within=name.window()).isEnabled())
    user.click(user.see("import", within=name.window()))

    user.until(lambda: user.sees("receipt"))
    user.click("close")
    user.click("nav-overview")
    tasks = user.see("tasks", Table)
    user.until(lambda: tasks.cells.rowCount() == 5)
    weakest = [label.text() for label in window.tabs["overview"].findChildren(QLabel) if "物流速度" in label.text()]
    assert weakest

    user.click("print")
    user.until(
        lambda: any(isinstance(w, QPrintPreviewDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    )
    page = tmp_path / "printed.pdf"
    printer = window.printing._printer
    printer.setOutputFileName(str(page))
    paint(window.printing._report, printer)
    printed = "".join(one.extract_text() for one in PdfReader(page).pages)
    shown = [tasks.cells.cell(row, 0) for row in range(5)] if tasks.cells.columnCount() else []
    assert len(shown) == 5
    listed = [
        item
        for block in window.printing._report.blocks
        if hasattr(block, "groups")
        for g in block.groups
        for item in g.items
    ]
    assert len(listed) == 5
    assert all(item.id in printed for item in listed)
    assert user.clicks <= MOST_CLICKS
    window.printing.dialog.close()
