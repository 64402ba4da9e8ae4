"""The main job, as a user does it: a dropped file → chart → a ticked task → a competitor's gap → a printed page."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.reports.exporters.pdf import paint
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import task_list
from tests.contracts.house import ROOT

SAMPLES = ROOT / "resources" / "samples"


def test_the_first_day(user, window, tmp_path):
    bring_scores_and_competitors(user, window, tmp_path)
    look_at_the_chart(user, window)
    tick_a_task(user, window)
    compare(user, window)
    print_the_checklist(user, window, tmp_path)


def bring_scores_and_competitors(user, window, tmp_path: Path) -> None:
    scores = tmp_path / "真实体验分 每日.xlsx"  # a blank in its name, as files have
    scores.write_bytes((SAMPLES / "真实体验分_每日记录_示例.xlsx").read_bytes())
    user.drop([scores], window)
    name = user.see("shop-name", QLineEdit)
    user.click(name)
    user.press("ctrl+a")
    user.type("first-shop")
    button = user.see("import", within=name.window())
    user.until(button.isEnabled)
    user.click(button)
    user.until(lambda: user.sees("receipt"))
    user.click("close")
    user.drop([SAMPLES / "竞店评分_示例.xlsx"], window)
    user.click(user.see("import", within=user.see("preview")))
    user.until(lambda: user.sees("receipt"))
    user.click("close")
    user.until(lambda: not user.sees("receipt"))


def look_at_the_chart(user, window) -> None:
    user.click("nav-trend")
    tab = window.tabs["trend"]
    lines = user.see("lines", Table, within=tab)
    user.until(lambda: lines.cells.rowCount() == 1)
    chart = user.see("chart", within=tab)
    user.until(lambda: len(colours_of(chart)) > 5)  # lines, labels and a grid: not an empty surface


def colours_of(widget) -> set[str]:
    picture = widget.grab().toImage()
    return {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)
    }


def tick_a_task(user, window) -> None:
    user.click("nav-checklist")
    tab = window.tabs["checklist"]
    user.until(lambda: len(visible(tab, "accept")) == 5)
    first = checklist_of(window).proposed[0]
    user.click(visible(tab, "accept")[0])
    user.until(lambda: [line.id for line in checklist_of(window).open] == [first.id])
    table = user.see("tasks", Table, within=tab)
    user.until(lambda: first.id in codes_in(table))
    row = codes_in(table).index(first.id)
    circle = table.visualRect(table.cells.index(row, 0)).center()
    user.click(table.viewport(), circle)
    user.until(lambda: done_of(window) == [first.id])


def visible(tab, name: str) -> list:
    return [widget for widget in tab.findChildren(QWidget, name) if widget.isVisible()]


def codes_in(table: Table) -> list[str]:
    return [table.cells.cell(row, 1).text for row in range(table.cells.rowCount())]


def checklist_of(window):
    """What the store says now, asked beside the window."""
    return task_list.checklist(JobContext(), window._workspace, window.selection.one_shop).value


def done_of(window) -> list[str]:
    """What was done; what recurs has its next time among the open ones already."""
    view = checklist_of(window)
    return [line.id for line in (*view.done, *view.occurrences)]


def compare(user, window) -> None:
    user.click("nav-competitors")
    tab = window.tabs["competitors"]
    table = user.see("shops", Table, within=tab)
    user.until(lambda: table.cells.rowCount() >= 7)
    shown = [table.cells.cell(row, column) for row in range(7) for column in range(table.cells.columnCount())]
    assert "first-shop" in [cell.text for cell in shown]
    assert any(cell.delta for cell in shown)


def print_the_checklist(user, window, tmp_path: Path) -> None:
    user.click("nav-checklist")
    user.press("ctrl+p")
    user.until(
        lambda: any(isinstance(w, QPrintPreviewDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    )
    page = tmp_path / "printed.pdf"
    printer = window.printing._printer
    printer.setOutputFileName(str(page))
    paint(window.printing._report, printer)
    printed = "".join(one.extract_text() for one in PdfReader(page).pages)
    assert "改进清单" in printed
    assert "first-shop" in printed
    titles = [line.title for line in checklist_of(window).lines]
    squeezed = "".join(printed.split())
    assert all("".join(title.split()) in squeezed for title in titles)
    window.printing.dialog.close()
