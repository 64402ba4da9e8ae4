"""The import tab on a real store: what tests of it and of its dialogs drive."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.changes import ChangeSet
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.import_tab import ImportTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.troubles import show_trouble
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.desks import desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from tests.locked_files import locked_xlsx

UNDO_COLUMN = 6
REVIEWS = "店铺名称,评价时间,订单编号,评分,评价内容\n禾畔店,2026-11-01 10:00:00,26881045,2,被套偏小\n"


@dataclass
class Desk:
    """The tab, what it asked of the window, and how files come to it."""

    qtbot: QtBot
    tab: ImportTab
    selection: Selection
    dialogs: ScriptedDialogs
    folder: Path
    notices: list[str] = field(default_factory=list)
    tabs: list[str] = field(default_factory=list)

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def locked(self, name: str, password: str) -> Path:
        path = self.folder / name
        path.write_bytes(locked_xlsx([line.split(",") for line in REVIEWS.splitlines()], password))
        return path

    def bring(self, *files: tuple[str, str]) -> None:
        self.tab.take([Dropped(self.file(name, text)) for name, text in files])

    def bring_scores(self, *rows: str, name: str = "评分.csv") -> None:
        text = "\n".join(("日期,真实体验分,宝贝质量,物流速度,服务保障", *rows))
        self.tab.take([Dropped(self.file(name, text), choices=ImportChoices(shop="禾畔店", platform="tmall"))])

    def dialog(self, kind: type[QDialog]) -> QDialog:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        (found,) = [one for one in self.tab.window().findChildren(kind) if one.isVisible()]
        return found

    def no_dialog(self) -> bool:
        return not [one for one in self.tab.window().findChildren(QDialog) if one.isVisible()]

    def click(self, name: str, within: QWidget | None = None) -> None:
        button = (within or self.tab).findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def table(self, name: str, within: QWidget | None = None) -> list[tuple[str, ...]]:
        table = self.find_table(name, within)
        shown = range(table.cells.rowCount())
        return [tuple(table.cells.cell(r, c).spoken for c in range(table.cells.columnCount())) for r in shown]

    def find_table(self, name: str, within: QWidget | None = None) -> Table:
        table = (within or self.tab).findChild(Table, name)
        assert isinstance(table, Table)
        return table

    def states(self) -> list[str]:
        return [row[4].split(" · ")[0] for row in self.table("waiting")]

    def text(self, name: str, within: QWidget | None = None) -> str:
        label = (within or self.tab).findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def undo_newest(self) -> None:
        table = self.find_table("history")
        at = table.visualRect(table.model().index(0, UNDO_COLUMN)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def own_shops(self) -> list[str]:
        return [shop.name for shop in desk.open_store(JobContext(), self.tab.context.workspace).value.own]


@pytest.fixture
def at(qtbot: QtBot, kit: Kit, tmp_path: Path) -> Iterator[Desk]:
    workspace = Workspace(
        tmp_path / "store.db",
        resource=resource,
        settings=Settings(tmp_path / "settings.json"),
        now=lambda: datetime(2026, 11, 22, 9, 30),
    )
    wishes, selection, dialogs = Wishes(), Selection(), ScriptedDialogs()
    tab = ImportTab(TabContext(workspace, InlineTaskRunner(), kit, dialogs, selection, wishes))
    made = Desk(qtbot, tab, selection, dialogs, tmp_path)

    def stored(changes: ChangeSet) -> None:
        tab.store_changed(changes)
        selection.set_shops(desk.open_store(JobContext(), workspace).value.own)

    wishes.stored.connect(stored)
    wishes.failed.connect(lambda error: show_trouble(dialogs, error))
    wishes.notice.connect(made.notices.append)
    wishes.tab_requested.connect(made.tabs.append)
    qtbot.addWidget(tab)
    tab.resize(1199, 690)
    tab.show()
    yield made
    assert dialogs.unused == {}
    workspace.close()
