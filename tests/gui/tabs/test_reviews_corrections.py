"""Corrections in the panel: tone, tags, marked words; what was read and left counts as right; several reviews at once."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.filter_column import ALL
from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage
from seller_toolkit.gui.tabs.reviews.list_deeds import SEVERAL_KEY
from seller_toolkit.gui.tabs.reviews.tag_lines import WHOLE
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.button import Button
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import review_learning
from tests.conftest import NOW
from tests.unit.services.files import bring, table

HEAD = ("订单编号", "评价内容", "星级", "评价时间")


class Stage:
    def __init__(self, qtbot, kit, workspace) -> None:
        workspace.now = lambda: NOW
        texts = ("被套偏小，料子挺软的", "起球了，太失望", "物流太慢了")
        rows = [(n, text, 2, f"{NOW:%Y-%m-%d} 0{n}:00:00") for n, text in enumerate(texts, 1)]
        bring(workspace, "reviews.csv", table(HEAD, *rows), shop="小店", platform="tmall")
        self.workspace, selection, self.wishes = workspace, Selection(), Wishes()
        selection.set_shops(shop_list.shop_list(JobContext(), workspace).value.own)
        self.page = InboxPage(TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), selection, self.wishes))
        self.notices, self.rules, self.cases, self.asked, self.offers = [], [], [], [], []
        self.wishes.phrase_asked.connect(lambda *what: self.asked.append(what))
        self.wishes.offered.connect(self.offers.append)
        self.wishes.notice.connect(self.notices.append)
        self.wishes.stored.connect(self.page.store_changed)
        self.wishes.rule_offered.connect(lambda *rule: self.rules.append(rule))
        self.wishes.cases_requested.connect(self.cases.append)
        qtbot.addWidget(self.page)
        self.page.resize(1199, 690)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.filters.choose(ALL)
        self.page.mark_stale()
        self.tags, self.table = self.page.panel.tags, self.page.table

    @property
    def one(self):
        return self.page.review(self.table.current_row_id)

    def show(self, words):
        (number,) = [one.review.number for one in self.page.pages.reviews if words in one.review.text]
        row = self.table.cells.find_row(number)
        self.table.setCurrentIndex(self.table.cells.index(row, 0))
        return number

    def choose(self, aspect, words):
        (action,) = [one for one in self.tags.menus[aspect].actions() if one.text() == words]
        action.trigger()

    def offered(self, aspect):
        return [one.text() for one in self.tags.menus[aspect].actions() if one.text()]

    def aspects(self):
        return {tag.aspect: tag.polarity for tag in self.one.tags.aspects}

    def said(self):
        with self.workspace.store.read() as connection:
            return review_learning.corrected(connection, [self.one.review.number]).get(self.one.review.number, {})


@pytest.fixture
def stage(qtbot, kit, workspace):
    return Stage(qtbot, kit, workspace)


def test_a_tag_that_is_wrong_goes_at_once_and_comes_back(stage, qtbot):
    stage.show("被套")
    before = stage.aspects()
    assert before["size"] is Polarity.NEGATIVE
    stage.choose("size", "Not this tag")
    assert "size" not in stage.aspects()
    assert stage.notices == ["Noted: this review is not about Size."]
    qtbot.waitUntil(lambda: "not Size" in [one.words() for one in stage.tags.findChildren(Chip) if one.isVisible()])
    stage.choose("size", "Take back what I said")
    assert stage.aspects() == before
    assert stage.notices[-1] == "Taken back: the program's own reading stands again."
    assert "Take back what I said" not in stage.offered("size")


def test_a_tag_is_of_the_other_polarity_or_right(stage):
    stage.show("被套")
    stage.choose("size", "It is: praise")
    assert stage.aspects()["size"] is Polarity.POSITIVE
    stage.choose("size", "Take back what I said")
    stage.choose("size", "Right")
    assert stage.aspects()["size"] is Polarity.NEGATIVE
    assert stage.said() == {"size": "negative"}


def test_a_correction_is_named_for_undo_and_turned_back(stage):
    done = []
    stage.wishes.deed_done.connect(lambda deed, words: done.append((deed, words)))
    stage.show("被套")
    before = stage.aspects()
    stage.choose("size", "Not this tag")
    ((deed, words),) = done
    assert words == "Size of a review"
    stage.page.store_changed(task_desk.put_back(JobContext(), stage.workspace, deed).changes)
    assert stage.aspects() == before
    assert stage.said() == {}


def test_the_words_of_a_corrected_tag_can_be_taught(stage):
    number = stage.show("被套")
    assert stage.tags.findChild(Button, "teach-size") is None
    stage.choose("size", "Not this tag")
    stage.tags.findChild(Button, "teach-size").click()
    assert stage.asked == [(number, "size")]


def test_a_complaint_that_was_not_read_is_added(stage):
    stage.show("起球")
    assert "size" not in stage.aspects()
    (action,) = [one for one in stage.tags.adding.actions() if one.text() == "Size"]
    action.trigger()
    assert stage.aspects()["size"] is Polarity.NEGATIVE
    assert stage.notices == ["Noted: Size is complaint here."]
    assert "Size" not in [one.text() for one in stage.tags.adding.actions()]


def test_the_same_correction_of_several_reviews_is_offered_as_a_rule(stage):
    rows = [
        (n, f"{begin}快递架太差了", 2, f"{NOW:%Y-%m-%d} 1{n}:00:00")
        for n, begin in enumerate(("这个", "那个", "蓝色"), 4)
    ]
    bring(stage.workspace, "more.csv", table(HEAD, *rows), shop="小店", platform="tmall")
    stage.page.mark_stale()
    for begin in ("这个", "那个", "蓝色"):
        assert not stage.offers
        stage.show(begin)
        stage.choose("logistics", "Not this tag")
    (offer,) = stage.offers
    assert offer.words.startswith("3 corrections say it: “")
    assert offer.words.endswith("” does not mean Delivery.")
    offer.deed()
    ((words, tag, tone),) = stage.rules
    assert "快递架" in words
    assert (tag, tone) == ("logistics", 0)


def test_the_tone_of_the_whole_review_is_corrected_and_taken_back(stage):
    stage.show("起球")
    assert stage.offered(WHOLE)[0] == "Right"
    stage.choose(WHOLE, "It is: praise")
    assert (stage.one.tags.polarity, stage.said()) == (Polarity.POSITIVE, {"": "positive"})
    assert stage.notices == ["Noted: this review is praise."]
    stage.choose(WHOLE, "Take back what I said")
    assert (stage.one.tags.polarity, stage.said()) == (Polarity.NEGATIVE, {})


def test_what_was_read_and_left_counts_a_little(stage):
    number = stage.show("起球")
    stage.page.corrections.note_read()
    stage.show("物流")
    with stage.workspace.store.read() as connection:
        assert review_learning.has_said(connection, [number, stage.one.review.number]) == {number}
        assert review_learning.corrected(connection, [number])[number] == {}


def test_what_was_not_read_or_corrected_is_not_left_alone(stage):
    number = stage.show("被套")
    stage.page.corrections.note_read()
    stage.choose("size", "Not this tag")
    stage.show("物流")
    stage.show("起球")
    with stage.workspace.store.read() as connection:
        assert review_learning.has_said(connection, [one.review.number for one in stage.page.pages.reviews]) == set()
        assert review_learning.corrected(connection, [number])[number] == {"size": ""}


def test_marked_words_can_be_given_a_meaning(stage, qtbot):
    stage.show("物流")
    text = stage.page.panel._words
    assert not stage.page.panel.marked.isVisible()
    middle = text.height() // 2
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(1, middle))
    QTest.mouseMove(text, QPoint(text.width() - 2, middle))
    text._to = 4  # the offscreen platform moves without a held button
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(text.width() - 2, middle))
    marked = stage.page.panel.marked
    assert (marked.isVisible(), marked.button.text()) == (True, "“物流太慢” means…")
    marked.menus["logistics"].actions()[0].trigger()
    assert stage.rules == [("物流太慢", "logistics", -1)]
    stage.show("起球")
    assert not marked.isVisible()


def test_the_cases_of_several_selected_reviews_are_wished_for(stage):
    several = stage.page.deeds.several
    assert not several.isVisible()
    stage.table.selectAll()
    assert (several.isVisible(), several.text()) == (True, "Cases of 3 reviews…")
    several.click()
    stage.table.setFocus()
    QTest.keyClick(stage.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    numbers = stage.table.selected_row_ids
    assert (stage.cases, SEVERAL_KEY) == ([numbers, numbers], "Ctrl+Shift+A")
    assert stage.page.deeds.menu().actions()[0].text() == "Cases of 3 reviews…"
    stage.table.select_row_id(numbers[0])
    assert not several.isVisible()
    texts = [one.text() for one in stage.page.deeds.menu().actions()]
    assert texts[:2] == ["Cases of 1 reviews…", "Seen or unseen"]


def test_labels_fit(stage):
    stage.show("被套")
    assert all(label.width() <= stage.page.panel.width() for label in stage.tags.findChildren(QLabel))
