"""The look back as a user meets it, on the demo shops."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.look_back_page import LookBackPage
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from tests.conftest import NOW
from tests.unit.services.files import bring, table

HEAD = ("评价时间", "评分", "评价内容", "订单编号", "商品ID", "商品标题", "是否回复")
ROWS = [
    *((f"2026-10-{day:02} 10:00:00", "1", "尺码偏小，穿不上", f"9{day}", "601", "四件套", "否") for day in range(1, 9)),
    ("2026-10-20 10:00:00", "2", "起球严重", "81", "602", "枕头", "否"),
    ("2026-09-20 10:00:00", "2", "起球严重", "82", "602", "枕头", "否"),
]


class Opened:
    """A page, and what it asked of the window."""

    def __init__(self, qtbot, kit, workspace):
        workspace.now = lambda: NOW
        self.selection, self.wishes = Selection(), Wishes()
        self.selection.set_shops(shop_list.shop_list(JobContext(), workspace).value.own)
        self.dialogs = ScriptedDialogs()
        context = TabContext(workspace, InlineTaskRunner(), kit, self.dialogs, self.selection, self.wishes)
        self.page = LookBackPage(context)
        qtbot.addWidget(self.page)
        self.printed, self.deeds, self.inbox, self.said = [], [], [], []
        self.wishes.print_requested.connect(self.printed.append)
        self.wishes.deed_done.connect(lambda deed, words: self.deeds.append((deed, words)))
        self.wishes.notice.connect(self.said.append)
        self.page.inbox_requested.connect(self.inbox.append)
        self.page.resize(1199, 690)
        self.page.show()

    def press(self, name):
        button = self.page.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def figure(self, name):
        label = self.page.findChild(QLabel, f"figure-{name}")
        assert isinstance(label, QLabel)
        return label.text()

    def rows(self, table):
        model = table.model()
        return [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


@pytest.fixture
def opened(qtbot, kit, workspace):
    bring(workspace, "r.csv", table(HEAD, *ROWS), shop="我的店", platform="tmall")
    return Opened(qtbot, kit, workspace)


def test_a_month_stands_there_by_cause_product_and_owner(opened):
    assert (opened.figure("count"), opened.figure("before"), opened.figure("in_time")) == ("9", "1", "0/9")
    assert opened.rows(opened.page.causes) == [["Runs small", "8", "0"], ["Pilling", "1", "1"]]
    assert opened.rows(opened.page.items)[0] == ["四件套", "8", "0"]
    assert opened.rows(opened.page.owners) == [["No owner", "9", "1"]]


def test_a_row_narrows_the_other_tables_and_everything_comes_back(opened):
    page = opened.page
    assert page.all.isHidden()
    page.items.row_chosen.emit("602")
    assert opened.rows(page.causes) == [["Pilling", "1", "1"]]
    assert len(opened.rows(page.items)) == 2
    assert not page.all.isHidden()
    opened.press("show-everything")
    assert len(opened.rows(page.causes)) == 2


def test_another_month_is_counted(opened):
    opened.page.month.choose(2)
    opened.page.month.chosen.emit(2)
    assert (opened.figure("count"), opened.figure("before")) == ("1", "0")
    assert opened.page.month.text() == "2026-09"


def test_a_double_click_shows_the_reviews_of_the_month(opened):
    opened.page.causes.row_activated.emit("pilling")
    (wanted,) = opened.inbox
    assert (wanted.tag, wanted.first, wanted.last, wanted.complaints) == (
        "pilling", date(2026, 10, 1), date(2026, 10, 31), True,
    )  # fmt: skip


def test_what_stands_out_becomes_a_task_that_can_be_undone(opened):
    opened.press("task-0")
    ((deed, words),) = opened.deeds
    assert len(deed.tasks) == 1
    assert words == "Task from the look back"
    assert opened.said == ["The task stands on the checklist."]


def test_a_sheet_is_printed_and_saved(qtbot, kit, workspace, tmp_path):
    bring(workspace, "r.csv", table(HEAD, *ROWS), shop="我的店", platform="tmall")
    opened = Opened(qtbot, kit, workspace)
    opened.dialogs.answer("ask_save", tmp_path / "sheet.pdf")
    opened.press("print-product")
    (report,) = opened.printed
    assert report.title == "Review feedback for Product"
    opened.press("save-warehouse")
    assert (tmp_path / "sheet.pdf").stat().st_size > 1000


def test_without_shops_it_says_what_to_bring(qtbot, kit, workspace):
    page = Opened(qtbot, kit, workspace).page
    assert any("month by month" in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_with_all_shops_it_is_asked_on_whose_checklist_the_task_goes(qtbot, kit, workspace):
    bring(workspace, "r.csv", table(HEAD, *ROWS), shop="我的店", platform="tmall")
    bring(workspace, "o.csv", table(HEAD, *ROWS), shop="另一家", platform="tmall")
    opened = Opened(qtbot, kit, workspace)
    button = opened.page.findChild(QPushButton, "task-0")
    assert button.isEnabled()
    assert button.toolTip() == "Asks on which shop's checklist"
    other = next(shop for shop in opened.selection.shops if shop.name == "另一家")
    opened.dialogs.answer("choose", None, opened.selection.shops.index(other))
    opened.press("task-0")
    assert opened.deeds == []
    opened.press("task-0")
    ((deed, _),) = opened.deeds
    assert [change.after.shop_id for change in deed.tasks] == [other.id]
