"""The page of rising topics as a user meets it."""

from datetime import date
from functools import wraps

import pytest
from PySide6.QtWidgets import QPushButton

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.topics_page import LOOK, TopicsPage
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.desks import topic_desk
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews.rising_topics import FewReviews, OfferedWord, RisingTopic, TopicsView
from seller_toolkit.services.reviews.topic_subjects import Subject

SHOP = Shop(1, "店", "tmall")
DRESS = Subject("item", "连衣裙", "7")
SINCE = date(2026, 11, 6)


def rising(subject=DRESS, *, covered=False, kind="sudden"):
    return RisingTopic(
        "too_small", "偏小", "size", subject, kind, 0.01, 0.14, 12, 86, SINCE, ("卡胳肢窝", "偏小"), covered
    )  # fmt: skip


VIEW = TopicsView(
    SHOP, date(2026, 11, 20), 26,
    (rising(), rising(Subject("shop", ""), kind="slow"), rising(Subject("sku", "连衣裙 · 红", "7", "红"), covered=True)),
    tuple(FewReviews(Subject("item", f"杯{number}", str(number)), 3.5) for number in range(11)),
    (OfferedWord("胳肢窝", DRESS, 9, "size"),),
    0.62,
)  # fmt: skip


@pytest.fixture
def open_page(qtbot, kit, workspace, monkeypatch):
    def make(view=VIEW, shops=(SHOP,)):
        monkeypatch.setattr(topic_desk, "rising_topics", lambda context, workspace, shop: Outcome(view))
        selection = Selection()
        selection.set_shops(shops)
        page = TopicsPage(TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), selection, Wishes()))
        qtbot.addWidget(page)
        page.resize(1199, 690)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


def words_of(page):
    return " ".join(label.text() for label in page.findChildren(type(page.kit.text(""))) if label.isVisible())


def test_rises_are_listed_without_those_that_others_cover(open_page):
    page = open_page()
    cells = page.table.cells
    assert cells.rowCount() == 2
    assert "偏小" in cells.index(0, 0).data()
    assert [cells.index(0, column).data() for column in (2, 3)] == ["1.0%", "14.0%"]
    assert "62%" in words_of(page)


def test_a_row_leads_to_its_reviews(open_page, qtbot):
    page = open_page()
    wanted = []
    page.inbox_requested.connect(wanted.append)
    page.table.cell_clicked.emit(0, LOOK)
    page.table.cell_clicked.emit(0, 0)
    page.table.row_activated.emit(1)
    assert wanted == [InboxFilter(item="7", complaints=True), InboxFilter(tag="size", complaints=True)]


def test_too_few_reviews_are_told_and_the_rest_counted(open_page):
    words = words_of(open_page())
    assert "杯0" in words
    assert "杯9" not in words
    assert "3" in words


def test_a_new_word_is_taken_or_put_aside(open_page, monkeypatch):
    done = []
    taken = wraps(topic_desk.accept_word)(lambda c, w, word, aspect: done.append((word, aspect)) or Outcome(word))
    left = wraps(topic_desk.ignore_word)(lambda c, w, word: done.append(word) or Outcome(word))
    monkeypatch.setattr(topic_desk, "accept_word", taken)
    monkeypatch.setattr(topic_desk, "ignore_word", left)
    page = open_page()
    page.findChild(QPushButton, "take-胳肢窝").click()
    page.findChild(QPushButton, "leave-胳肢窝").click()
    assert done == [("胳肢窝", "size"), "胳肢窝"]


def test_without_reviews_or_shop_the_page_says_so(open_page):
    page = open_page(TopicsView(SHOP, None, 0))
    assert page.findChild(object, "no-topics").isVisible()
    page = open_page(shops=())
    assert page.findChild(object, "no-topics").isVisible()


def test_nothing_rises(open_page):
    page = open_page(TopicsView(SHOP, date(2026, 11, 20), 26))
    assert not page.table.isVisible()
    assert page.findChild(object, "nothing-rises").isVisible()
