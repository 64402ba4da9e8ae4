"""The plan of invitations as a user meets it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.invitations_page import InvitationsPage
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from tests.conftest import NOW
from tests.unit.services.files import bring, table
from tests.unit.services.reviews.test_invitations import HEAD


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, workspace: Workspace) -> InvitationsPage:
    times = [f"{NOW - timedelta(days=days):%Y-%m-%d %H:%M:%S}" for days in (20, 8, 1)]
    rows = [
        ("770001", 20, 20, "交易成功", times[0], times[0], "纯棉毛巾", times[1], "张三"),
        ("770002", 20, 20, "交易成功", times[0], times[0], "纯棉毛巾", times[2], "李四"),
    ]
    bring(workspace, "orders.csv", table(HEAD, *rows), shop="我的店", platform="tmall")
    selection = Selection()
    selection.set_shops(shop_list.shop_list(JobContext(), workspace).value.own)
    page = InvitationsPage(TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), selection, Wishes()))
    page.context.wishes.stored.connect(page.store_changed)
    qtbot.addWidget(page)
    page.resize(1199, 690)
    with qtbot.waitExposed(page):
        page.show()
    return page


def press(page: InvitationsPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_who_may_be_asked_and_why_the_others_not(page: InvitationsPage) -> None:
    assert page.table.cells.rowCount() == 1
    assert page.counts.words() == "not used for long enough yet: 1"
    assert "15 days" in page.window_note.words()


def test_the_list_is_written_once_and_can_be_taken_back(page: InvitationsPage, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    page.context.dialogs.answer("ask_save", path)  # type: ignore[attr-defined]
    page.context.dialogs.answer("confirm", True)  # type: ignore[attr-defined]
    press(page, "export-invitations")
    written = path.read_text(encoding="utf-8-sig")
    assert "770001" in written
    assert "张三" not in written
    assert page.table.cells.rowCount() == 0
    assert not page.export.isEnabled()
    press(page, "take-back")
    assert page.table.cells.rowCount() == 1


def test_own_days(page: InvitationsPage) -> None:
    page.days.fields["household"].setValue(1)
    assert page.table.cells.rowCount() == 2
    press(page, "reset-days")
    assert page.table.cells.rowCount() == 1


def test_words_that_offer_something_are_not_copied(page: InvitationsPage) -> None:
    press(page, "copy-invitation")
    assert QGuiApplication.clipboard().text() == page.wording.text != ""
    QGuiApplication.clipboard().clear()
    page.wording.set_text("写好评送优惠券")
    press(page, "copy-invitation")
    assert QGuiApplication.clipboard().text() == ""
    assert "Not copied" in page.said.words()


def test_a_narrow_window_has_two_kinds_of_goods_beside_each_other(page: InvitationsPage) -> None:
    fields = list(page.days.fields.values())
    assert len({field.y() for field in fields[:3]}) == 1
    page.resize(880, 600)
    QApplication.processEvents()
    assert fields[0].y() == fields[1].y() < fields[2].y()
    (area,) = page.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
