"""The praise shelf as a user meets it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.praise_page import PraisePage
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from tests.conftest import NOW
from tests.unit.services.files import bring, table

GOOD = "质量很好，身高165穿M码正好合身，面料舒服，洗了3次没起球，我电话13800001234"


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, workspace: Workspace) -> PraisePage:
    head = ("评价时间", "评分", "评价内容", "订单编号", "商品名称")
    rows = [
        (f"{NOW:%Y-%m-%d} 01:00:00", "5", "物流很快，第二天就到了，包装严实，很满意", "91", "鞋子"),
        (f"{NOW:%Y-%m-%d} 02:00:00", "5", GOOD, "92", "毛衣"),
    ]
    bring(workspace, "reviews.csv", table(head, *rows), shop="我的店", platform="tmall")
    selection = Selection()
    selection.set_shops(shop_list.shop_list(JobContext(), workspace).value.own)
    page = PraisePage(TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), selection, Wishes()))
    qtbot.addWidget(page)
    page.resize(1199, 690)
    with qtbot.waitExposed(page):
        page.show()
    return page


def press(page: PraisePage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_the_most_useful_is_chosen_and_told_why(page: PraisePage) -> None:
    assert page.words.words().startswith("质量很好")
    assert "***" in page.words.words()
    assert "measures" in page.why.words()


def test_by_item_and_by_aspect(page: PraisePage) -> None:
    page.items.chosen.emit(2)
    assert page.table.cells.rowCount() == 1
    page.items.chosen.emit(0)
    page.aspects.chosen.emit(5)
    assert page.words.words().startswith("物流很快")


def test_the_text_and_the_picture_hold_nothing_of_the_buyer(page: PraisePage, tmp_path: Path) -> None:
    press(page, "praise-copy")
    copied = QGuiApplication.clipboard().text()
    assert "质量很好" in copied
    assert "13800001234" not in copied
    path = tmp_path / "praise.png"
    page.context.dialogs.answer("ask_save", path)  # type: ignore[attr-defined]
    press(page, "praise-picture")
    image = QImage(str(path))
    assert image.width() == 840
    assert image.height() > 200


def test_the_shelf_is_written(page: PraisePage, tmp_path: Path) -> None:
    path = tmp_path / "praise.csv"
    page.context.dialogs.answer("ask_save", path)  # type: ignore[attr-defined]
    press(page, "praise-export")
    written = path.read_text(encoding="utf-8-sig")
    assert "质量很好" in written
    assert "13800001234" not in written


def test_in_a_narrow_window_the_tools_stand_below_and_the_page_does_not_scroll_sideways(page: PraisePage) -> None:
    height = page.copy.mapTo(page, QPoint(0, 0)).y()
    page.resize(760, 600)
    QApplication.processEvents()
    assert page.copy.isVisible()
    assert page.copy.mapTo(page, QPoint(0, 0)).y() > height
    (area,) = page.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    page.resize(1199, 690)
    QApplication.processEvents()
    assert page.copy.mapTo(page, QPoint(0, 0)).y() == height
