"""The answer box: drafts in turn, what may not be said is marked and is not copied."""

import itertools

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.reply_box import ReplyBox
from seller_toolkit.gui.tabs.tab import Tab, TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import reviews, shops
from tests.conftest import NOW
from tests.unit.services.files import bring, table


class Page(Tab):
    parts = frozenset({Part.REVIEWS})

    def build(self) -> None:
        self.box = ReplyBox(self)
        down(self.box, parent=self)

    def refresh(self) -> None:
        """Nothing."""


@pytest.fixture
def page(qtbot: QtBot, kit: Kit, workspace: Workspace) -> Page:
    head = ("评价时间", "评分", "评价内容", "订单编号")
    rows = [(f"{NOW:%Y-%m-%d} 0{hour}:00:00", "1", "尺码偏小，穿不上", f"9{hour}") for hour in (1, 2)]
    bring(workspace, "reviews.csv", table(head, *rows), shop="我的店", platform="tmall")
    context = TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), Selection(), Wishes())
    page = Page(context)
    qtbot.addWidget(page)
    page.resize(344, 640)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def numbers(page: Page) -> list[int]:
    with page.context.workspace.store.read() as c:
        return [one.number for one in reviews.page(c, [one.id for one in shops.all_shops(c)])]


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_two_reviews_get_two_answers(page: Page, numbers: list[int]) -> None:
    given = []
    for number in numbers * 3:
        page.box.show_review(number)
        press(page, "reply-copy")
        given.append(clipboard())
    assert all(one and one != other for one, other in itertools.pairwise(given))


def test_an_offer_is_marked_told_and_not_copied(page: Page, numbers: list[int]) -> None:
    page.box.show_review(numbers[0])
    page.box.words.set_text("您好，给您补偿请修改评价。😀 是您自己没看清")
    press(page, "reply-copy")
    assert clipboard() == ""
    assert "Not copied" in page.box.said.words()
    assert [hit.refused for hit in page.box.words.hits] == [True, False]
    marked = page.box.words.field.document().firstBlock().layout().formats()
    assert len(marked) == 2
    page.box.words.set_text("您好，给您换大一码。")
    press(page, "reply-copy")
    assert clipboard() == "您好，给您换大一码。"


def test_the_answer_of_the_customer_before_is_not_copied_again(page: Page, numbers: list[int]) -> None:
    page.box.show_review(numbers[0])
    page.box.words.set_text("马上给您换。")
    press(page, "reply-copy")
    page.box.show_review(numbers[1])
    page.box.words.set_text("马上给您换！")
    press(page, "reply-copy")
    assert "customer before" in page.box.said.words()
    assert clipboard() == "马上给您换。"


def test_what_is_being_written_stays_when_the_same_review_is_shown_again(page: Page, numbers: list[int]) -> None:
    page.box.show_review(numbers[0])
    page.box.words.set_text("mine")
    page.box.show_review(numbers[0])
    assert page.box.text == "mine"
    page.box.show_review(None)
    assert not page.box.isVisible()


def test_tone_remedy_and_the_next_draft(page: Page, numbers: list[int]) -> None:
    box = page.box
    box.show_review(numbers[0])
    first = box.text
    press(page, "reply-other")
    assert box.text != first
    box.tone.chosen.emit(2)
    assert box.text.startswith("Dear customer")
    assert page.context.workspace.settings["reply_tone"] == "formal"
    box.remedy.chosen.emit(3)
    assert "an exchange" in box.text


def test_an_own_draft_is_kept_and_deleted(page: Page, numbers: list[int]) -> None:
    page.box.show_review(numbers[0])
    page.box.words.set_text("我们自己的话。")
    press(page, "reply-keep")
    page.box.show_review(numbers[1])
    assert page.box.text == "我们自己的话。"
    press(page, "reply-forget")
    assert page.box.text != "我们自己的话。"


@pytest.mark.parametrize(("choice", "title"), [(0, "malicious"), (1, "should not count")])
def test_the_appeal_pack_is_shown(page: Page, numbers: list[int], choice: int, title: str) -> None:
    printed: list[object] = []
    page.context.wishes.print_requested.connect(printed.append)
    page.context.dialogs.answer("choose", choice)  # type: ignore[attr-defined]
    page.box.show_review(numbers[0])
    press(page, "reply-appeal")
    assert title in printed[0].title  # type: ignore[attr-defined]


def test_what_is_written_is_there_again_until_it_is_copied(page: Page, numbers: list[int]) -> None:
    drafts, box = page.context.drafts, page.box
    box.show_review(numbers[0])
    assert drafts.texts == {}  # a draft of the program's own is none
    box.words.field.setPlainText("亲，尺码我们给您换大一码。")
    box.show_review(numbers[1])
    box.show_review(numbers[0])
    assert box.text == "亲，尺码我们给您换大一码。"
    assert box.said.isVisible()
    press(page, "reply-copy")
    assert drafts.texts == {}
    box.show_review(None)
    box.show_review(numbers[0])
    assert box.text != "亲，尺码我们给您换大一码。"
