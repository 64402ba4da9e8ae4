"""From a number to its file and import, in a whole window."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.gui.dialogs.receipt import ReceiptDialog
from seller_toolkit.gui.dialogs.source import SourceDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.tabs.trend.day_panel import day_panel
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.scores.chart_choice import ChartChoice
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

grabs = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a menu grabs keys, offscreen has none
HEAD = "日期,真实体验分,宝贝质量,物流速度,服务保障"
OTHERS = "店铺名称,日期,真实体验分,宝贝质量,物流速度,服务保障\n乙店,2026-11-20,4.8,4.7,4.9,4.8\n"


@pytest.fixture
def window(qtbot: QtBot, kit: Kit, tmp_path: Path):
    workspace = Workspace(
        tmp_path / "store.db", resource=resource, settings=Settings(tmp_path / "settings.json"),
        now=lambda: datetime(2026, 11, 22, 9, 30),
    )  # fmt: skip
    files = {
        "first.csv": f"{HEAD}\n2026-11-20,4.5,4.6,4.4,4.5\n2026-11-21,4.5,4.6,4.3,4.5\n",
        "later.csv": f"{HEAD}\n2026-11-21,4.5,4.6,4.2,4.5\n",
    }
    choices = ImportChoices(shop="甲店", platform="tmall")
    for name, text in files.items():
        bring(workspace, Dropped(Path(name), text.encode(), choices))
    bring(workspace, Dropped(Path("others.csv"), OTHERS.encode(), ImportChoices(platform="tmall")))
    made = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=ScriptedDialogs())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.begin()
    yield made
    made.close()


def bring(workspace: Workspace, dropped: Dropped) -> None:
    plans = import_files.plan(JobContext(), workspace, [dropped]).value
    import_files.commit(JobContext(), workspace, plans)


def ask_source(widget: QWidget, place: QPoint) -> None:
    """Open the menu of a number and choose its first entry."""
    widget.customContextMenuRequested.emit(place)
    (menu,) = [one for one in widget.findChildren(QMenu, "source-menu") if one.isVisible()]
    action = menu.actions()[0]
    assert action.text() == "Source…"
    action.trigger()
    menu.close()


def told(window: MainWindow, kind: type[QDialog]) -> QDialog:
    (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def facts(window: MainWindow) -> dict[str, str]:
    return dict(told(window, SourceDialog).facts)


@grabs
def test_a_dimension_of_the_overview_tells_its_file_its_history_and_opens_its_import(window, qtbot):
    panel = window.tabs["overview"].board.panels[0]
    place = panel._metrics.index("tmall_experience.logistics")
    ask_source(panel.lines[place], QPoint(2, 2))
    assert facts(window) == {"File": "later.csv", "Row": "2", "Imported": "2026-11-22 09:30"}
    dialog = told(window, SourceDialog)
    table = dialog.findChild(Table, "changes")
    assert [table.cells.cell(0, column).text for column in range(3)] == ["4.30", "4.20", "first.csv, row 3"]
    dialog.findChild(QPushButton, "open-batch").click()
    receipt = told(window, ReceiptDialog)
    changes = receipt.findChild(Table, "changes")
    assert [changes.cells.cell(0, column).text for column in range(4)] == [
        "2026-11-21",
        "Logistics speed",
        "4.30",
        "4.20",
    ]
    receipt.accept()


@grabs
def test_the_big_figure_and_the_metrics_of_the_trend_have_a_source(window):
    ask_source(window.tabs["overview"].board.panels[0], QPoint(2, 2))
    assert facts(window)["File"] == "first.csv"  # the later file had the same total
    told(window, SourceDialog).accept()
    window.show_tab("trend")
    trend = window.tabs["trend"]
    trend._on_focus("total")
    table = trend._metrics.table
    row = table.cells.find_row("tmall_experience.logistics")
    assert "later.csv, row 2" in table.cells.cell(row, 1).tip
    ask_source(table, table.visualRect(table.model().index(row, 1)).center())
    assert facts(window)["File"] == "later.csv"
    told(window, SourceDialog).accept()


@grabs
def test_a_day_of_the_chart_has_a_source_and_says_what_stood_there(window):
    window.show_tab("trend")
    trend = window.tabs["trend"]
    trend._on_focus("logistics")
    host = trend._chart.host
    host.customContextMenuRequested.emit(QPoint(2, 2))  # no day is marked: no source, only the chart's picture
    (menu,) = host.findChildren(QMenu, "source-menu")
    assert menu.actions()[0].objectName() == "copy-picture"
    menu.close()
    host.chart.mark_day(date(2026, 11, 20))
    ask_source(host, QPoint(2, 2))
    assert facts(window)["File"] == "first.csv"
    told(window, SourceDialog).accept()
    content = day_panel(trend.kit, trend._view, ChartChoice("logistics"), date(2026, 11, 21))
    assert "was 4.30 in first.csv until 11-22" in [label.words() for label in content.findChildren(Label)]


@grabs
def test_a_score_of_a_competitor_has_a_source_and_its_name_has_none(window):
    window.show_tab("competitors")
    table = window.tabs["competitors"].table_card.table
    row = next(r for r in range(table.cells.rowCount()) if table.cells.cell(r, 0).text == "乙店")
    offered = []
    for column in (0, 1):
        table.customContextMenuRequested.emit(table.visualRect(table.model().index(row, column)).center())
        (menu,) = [one for one in table.findChildren(QMenu, "rival-menu") if one.isVisible()]
        offered.append(menu.actions()[0])
        menu.close()
    assert [(action.text(), action.isEnabled()) for action in offered] == [("Source…", False), ("Source…", True)]
    offered[1].trigger()
    assert facts(window)["File"] == "others.csv"
    told(window, SourceDialog).accept()
