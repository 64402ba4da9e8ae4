"""The reviews tab as a user meets it: on the demo store, and on views made by hand."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.reviews import AspectTag, Grade, Nature, Polarity, Review, ReviewTags
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews import seen_marks
from seller_toolkit.gui.tabs.reviews.case_box import CaseBox
from seller_toolkit.gui.tabs.reviews.filter_column import (
    ALL,
    BLAMED,
    BY_GRADE,
    OVERDUE,
    SOON,
    TODAY,
    UNSEEN,
    WAITING,
    about,
    of_item,
)
from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage
from seller_toolkit.gui.tabs.reviews.list_order import ListOrder
from seller_toolkit.gui.tabs.reviews.reply_box import ReplyBox
from seller_toolkit.gui.tabs.reviews.review_rows import ASPECTS, DEADLINE, STARS, TEXT
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.gui.widgets.evidence import Evidence, Span
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import review_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import LAST_30, LAST_180
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews import review_inbox
from seller_toolkit.services.reviews.review_inbox import InboxPage as Listed
from seller_toolkit.services.reviews.review_inbox import InboxView, JudgedReview, ReviewCard
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.review_changes import ReviewChange
from tests.conftest import NOW

SHOP = Shop(1, "店", "tmall")
OPEN_TAB = Callable[..., InboxPage]


@pytest.fixture
def open_tab(qtbot: QtBot, kit: Kit) -> OPEN_TAB:
    """Shows a tab on a workspace; dialogs can be scripted."""

    def make(
        workspace: Workspace, *, look: Kit = kit, size: tuple[int, int] = (1199, 690), **answers: object
    ) -> InboxPage:
        workspace.now = lambda: NOW
        selection = Selection()
        selection.set_shops(shop_list.shop_list(JobContext(), workspace).value.own)
        dialogs = ScriptedDialogs()
        for question, answer in answers.items():
            dialogs.answer(question, answer)
        context = TabContext(workspace, InlineTaskRunner(), look, dialogs, selection, Wishes())
        tab = InboxPage(context)
        qtbot.addWidget(tab)
        tab.resize(*size)
        with qtbot.waitExposed(tab):
            tab.show()
        return tab

    return make


def judged(number: int = 1, text: str = "被套偏小，料子挺软的", **change: object) -> JudgedReview:
    """A bad review of yesterday, whose answer is due today at noon."""
    review = {"stars": 2.0, "appended_text": "", "order_no": "2688104571930046", "item_id": "7", "replied": None}
    given = {key: change.pop(key) for key in (*review, "written_at") if key in change}
    tags = (
        AspectTag("quality", Polarity.POSITIVE, ((5, 10),)),
        AspectTag("size", Polarity.NEGATIVE, ((0, 4),)),
        AspectTag("page", Polarity.NEUTRAL, ((2, 4),)),
    )
    made = {
        "tags": ReviewTags(Polarity.NEGATIVE, -1.0, tags),
        "grade": Grade.BAD,
        "nature": Nature.FACTUAL,
        "deadline": NOW.replace(hour=12, minute=0),
        "closes": NOW + timedelta(days=20),
    } | change
    facts = {"written_at": NOW - timedelta(days=1)} | review | given
    return JudgedReview(
        Review(number=number, shop_id=1, text=text, item_title="四件套", sku="1.5 m", **facts), SHOP, **made
    )


def view_of(*reviews: JudgedReview, **change: object) -> InboxView:
    labels = {"size": "Size and fit", "quality": "Product quality", "page": "Shop page"}
    counts = {"overdue": 0, "due_today": 0, "due_soon": 0, "waiting": len(reviews), "in_period": len(reviews)} | change
    return InboxView(NOW, len(reviews), reviews=reviews, aspect_labels=labels, **counts)


@pytest.fixture
def show(monkeypatch: pytest.MonkeyPatch, workspace: Workspace, open_tab: OPEN_TAB) -> Callable[..., InboxPage]:
    """Shows a tab whose inbox is a view made by hand."""

    def make(view: InboxView, **answers: object) -> InboxPage:
        listed = Listed(view.reviews, None, view.now, view.aspect_labels)

        def card(_context: JobContext, _workspace: Workspace, number: int) -> Outcome[ReviewCard]:
            one = next(one for one in view.reviews if one.review.number == number)
            changes = (ReviewChange(number, 1, "edited", NOW, "挺好的"),)
            return Outcome(ReviewCard(one, (), 2, changes, view.now, view.aspect_labels))

        monkeypatch.setattr(review_desk, "page", lambda *_: Outcome(listed))
        monkeypatch.setattr(review_desk, "counts", lambda *_: Outcome(view))
        monkeypatch.setattr(review_desk, "count", lambda *_: Outcome(len(view.reviews)))
        monkeypatch.setattr(review_desk, "card", card)
        for box in (CaseBox, ReplyBox):
            monkeypatch.setattr(box, "show_review", lambda *_: None)
        return open_tab(workspace, **answers)

    return make


def words(tab: QWidget, name: str) -> str:
    label = tab.findChild(QLabel, name)
    assert label is not None
    return label.words()


def press(tab: QWidget, name: str) -> None:
    QTest.mouseClick(tab.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def count_of(tab: InboxPage, choice: InboxFilter) -> int:
    return int(tab.filters.row(choice).accessibleName().rpartition(" ")[2])


def rows_of(tab: InboxPage) -> int:
    """How many rows the list has when it was scrolled to its end."""
    while tab.table.cells.canFetchMore(QModelIndex()):
        tab.table.cells.fetchMore(QModelIndex())
    return tab.table.cells.rowCount()


def listed(tab: InboxPage) -> list[JudgedReview]:
    return tab.pages.reviews


def choose_row(tab: InboxPage, row: int) -> None:
    place = tab.table.visualRect(tab.table.cells.index(row, TEXT)).center()
    QTest.mouseClick(tab.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


class TestFilters:
    def test_the_tab_opens_on_what_waits_with_the_most_urgent_on_top(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        assert tab._list.title.words() == f"All waiting · {count_of(tab, WAITING)}"
        assert words(tab, "fact") == f"{count_of(tab, OVERDUE)} overdue"
        assert tab.table.selected_row_ids == (tab.table.cells.row_id(0),)

    @pytest.mark.parametrize("said", ["", "偏小"])
    def test_each_row_shows_as_many_reviews_as_it_says(self, open_tab: OPEN_TAB, demo: Workspace, said: str) -> None:
        tab = open_tab(demo)
        tab.search_for(said)
        choices = (WAITING, OVERDUE, TODAY, SOON, UNSEEN, BLAMED, *BY_GRADE.values(), ALL, about("size"), about("page"))
        for choice in choices:
            tab.filters.row(choice).click()
            assert rows_of(tab) == count_of(tab, choice), choice

    def test_the_period_narrows_looking_back_and_never_what_waits(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.filters.row(ALL).click()
        long = {}
        for period in (LAST_30, LAST_180):
            tab.context.selection.choose_period(period)
            long[period] = (count_of(tab, ALL), rows_of(tab), count_of(tab, WAITING))
        assert long[LAST_30][0] < long[LAST_180][0] < 1500
        assert long[LAST_30][1] == long[LAST_30][0]
        assert long[LAST_30][2] == long[LAST_180][2]

    def test_a_closed_reply_window_waits_for_nothing(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        view = review_inbox.inbox(JobContext(), open_tab(demo).context.workspace, WAITING).value
        assert view.reviews
        assert all(one.closes is None or one.closes > view.now for one in view.reviews)

    def test_arrow_keys_walk_the_filters(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.filters.row(WAITING).setFocus()
        QTest.keyClick(tab.filters.row(WAITING), Qt.Key.Key_Down)
        assert tab.filters.choice == OVERDUE
        assert tab._list.title.words().startswith("Overdue · ")

    def test_one_shop_alone(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.filters.row(ALL).click()
        both = count_of(tab, ALL)
        tab.context.selection.choose_shop(tab.context.selection.shops[0].id)
        assert 0 < count_of(tab, ALL) < both

    def test_the_other_complaints_about_an_item_are_one_click_away(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        told = int(words(tab, "others").rpartition(" ")[2])
        one = tab.review(tab.table.current_row_id)
        press(tab, "show-item")
        assert rows_of(tab) == told + 1 == count_of(tab, of_item(one.item))
        assert {each.item for each in listed(tab)} == {one.item}
        assert tab._list.title.words() == f"Complaints about this item · {told + 1}"
        tab.filters.row(WAITING).click()
        assert not tab.findChildren(QPushButton, "this-item") or tab.findChild(QPushButton, "this-item").isHidden()


class TestSearch:
    def test_enter_searches_texts_items_and_order_numbers(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        order = tab.review(tab.table.current_row_id).review.order_no
        for text in ("偏小", order):
            tab.search.clear()
            tab.search.insert(text)  # as an input method does it
            QTest.keyClick(tab.search, Qt.Key.Key_Return)
            assert tab.table.cells.rowCount() >= 1
            assert all(text in one.review.text + one.review.order_no for one in listed(tab))
        assert words(tab, "fact") == f'Found in 1 reviews: "{order}"'

    def test_a_pause_in_typing_searches_by_itself(self, qtbot: QtBot, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        before = tab.table.cells.rowCount()
        tab.search.insert("偏小")
        assert tab.table.cells.rowCount() == before
        qtbot.waitUntil(lambda: tab.table.cells.rowCount() < before)
        assert {"偏小" in one.review.text + one.review.appended_text for one in listed(tab)} == {True}

    def test_the_windows_search_looks_through_all_reviews(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.search_for("偏小")
        assert tab.filters.choice == ALL
        assert tab.search.text() == "偏小"
        assert count_of(tab, ALL) == rows_of(tab) > 20

    def test_finding_nothing_is_said_and_undone(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.search_for("没有这样的话")
        assert not tab.table.isVisible()
        assert tab._none.text.words() == 'No review under "All reviews" contains "没有这样的话".'
        assert not tab.findChild(QPushButton, "export").isEnabled()
        press(tab, "clear-filters")
        assert tab.search.text() == ""
        assert tab.table.isVisible()
        assert tab.filters.choice == WAITING


class TestList:
    @pytest.mark.parametrize(
        ("change", "chip"),
        [
            ({}, ("Today 12:00", "warning")),
            ({"deadline": NOW - timedelta(hours=3)}, ("3 h overdue", "critical")),
            ({"deadline": NOW - timedelta(minutes=5)}, ("1 h overdue", "critical")),
            ({"deadline": NOW - timedelta(hours=49)}, ("2 d overdue", "critical")),
            ({"deadline": NOW + timedelta(days=1)}, ("Tomorrow", "neutral")),
            ({"deadline": NOW + timedelta(days=3)}, ("11-25", "neutral")),
            ({"closes": NOW}, ("Closed", "neutral")),
            ({"replied": True}, ("Answered", "neutral")),
        ],
    )
    def test_a_chip_says_how_urgent_it_is(
        self, show: Callable[..., InboxPage], change: dict[str, object], chip: tuple[str, str]
    ) -> None:
        tab = show(view_of(judged(**change)))
        assert tab.table.cells.cell(0, DEADLINE).chips == (chip,)
        assert tab.findChild(Chip, "deadline").words() == chip[0]

    def test_praise_has_no_deadline(self, show: Callable[..., InboxPage]) -> None:
        tab = show(view_of(judged(grade=Grade.PRAISE, nature=None, deadline=None)))
        assert tab.table.cells.cell(0, DEADLINE).chips == ()
        assert not tab.findChild(Chip, "deadline").isVisible()
        assert not tab.findChild(QWidget, "note").isVisible()

    def test_a_row_marks_the_evidence_and_names_the_complaints_first(self, show: Callable[..., InboxPage]) -> None:
        cells = show(view_of(judged())).table.cells
        assert cells.cell(0, TEXT).spans == (Span(5, 10, praise=True), Span(0, 4, praise=False))
        assert cells.cell(0, ASPECTS).chips[0] == ("Size", "neutral")
        assert cells.cell(0, ASPECTS).tip == "Size, Quality, Page"
        assert (cells.cell(0, STARS).text, cells.cell(0, STARS).sub) == ("2 ★", "11-21")

    def test_what_is_missing_is_a_dash(self, show: Callable[..., InboxPage]) -> None:
        bare = judged(
            text="",
            stars=None,
            written_at=None,
            order_no="",
            deadline=None,
            tags=ReviewTags(Polarity.UNCERTAIN, 0.0, ()),
        )
        tab = show(view_of(bare))
        assert (tab.table.cells.cell(0, STARS).text, tab.table.cells.cell(0, STARS).sub) == ("—", "—")
        assert tab.table.cells.cell(0, TEXT).text == "(no text)"
        assert not tab.findChild(QPushButton, "copy-text").isEnabled()

    def test_by_date_the_newest_is_on_top(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        by_date = next(b for b in tab.findChild(QWidget, "order").findChildren(QPushButton) if b.text() == "By date")
        by_date.click()
        rows_of(tab)
        days = [one.review.written_at for one in listed(tab)]
        assert days == sorted(days, reverse=True)
        assert tab.pages.numbers() == [tab.table.cells.row_id(row) for row in range(len(days))]

    def test_complaints_behind_good_stars_stand_by_how_sure_they_are(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.filters.row(BY_GRADE[Grade.HIDDEN_COMPLAINT]).click()
        scores = [one.tags.score for one in listed(tab)]
        assert scores == sorted(scores)
        assert tab.panel._grade.words().startswith("Hidden complaint, ")
        assert "of 10 are right" in tab.panel._grade.toolTip()
        tab.filters.row(ALL).click()  # where the order is not offered, deadlines rule again
        assert tab.findChild(ListOrder, "order").chosen_index == 0
        assert not tab.pages.wanted.surest_first

    def test_more_comes_when_the_list_is_scrolled_to_its_end(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.filters.row(ALL).click()
        first = tab.pages.numbers()
        assert len(first) == review_inbox.PAGE == tab.table.cells.rowCount()
        tab.table.verticalScrollBar().setValue(tab.table.verticalScrollBar().maximum())
        assert tab.table.cells.rowCount() > len(first)
        assert tab.pages.numbers()[: len(first)] == first
        more = tab.table.cells.rowCount()
        tab.mark_stale()  # the store changed: what was scrolled to stays in reach
        assert tab.table.cells.rowCount() >= more

    def test_thousands_of_reviews_make_only_the_rows_in_sight(self, show: Callable[..., InboxPage]) -> None:
        one = judged()
        many = [judged(number) if number < 3 else JudgedReview(
            Review(number, 1, NOW, 2.0, "偏小", "", "", "", "", "", None), SHOP, one.tags, one.grade, None, None
        ) for number in range(5000)]  # fmt: skip
        tab = show(view_of(*many))
        tab.grab()
        assert tab.table.cells.rowCount() == 5000
        assert len(tab.table.cells._rows._made) < 100

    def test_the_chosen_review_stays_chosen_when_the_list_changes(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        choose_row(tab, 3)
        chosen = tab.table.current_row_id
        tab.search.setText(tab.review(chosen).review.order_no)
        QTest.keyClick(tab.search, Qt.Key.Key_Return)
        assert tab.table.current_row_id == chosen


class TestSeen:
    @pytest.fixture(autouse=True)
    def patient(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """No review counts as seen while a slow machine still opens the page."""
        monkeypatch.setattr(seen_marks, "LOOK", 600_000)

    def test_what_is_shown_for_a_while_is_seen(self, qtbot: QtBot, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        number, before = tab.table.current_row_id, count_of(tab, UNSEEN)
        assert tab.table.cells.cell(0, STARS).text.startswith("●")
        with qtbot.waitSignal(tab.seen.marked, timeout=60_000):
            tab.seen._timer.start(0)
        assert not tab.table.cells.cell(0, STARS).text.startswith("●")
        assert count_of(tab, UNSEEN) == before - 1
        tab.mark_stale()
        assert tab.review(number).seen
        assert count_of(tab, UNSEEN) == before - 1

    def test_a_key_takes_it_back_and_another_walks_on(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.table.setFocus()
        QTest.keyClick(tab.table, Qt.Key.Key_U)
        assert listed(tab)[0].seen
        QTest.keyClick(tab.table, Qt.Key.Key_U)
        assert not listed(tab)[0].seen
        QTest.keyClick(tab.table, Qt.Key.Key_J)
        assert tab.table.currentIndex().row() == 1
        QTest.keyClick(tab.table, Qt.Key.Key_K)
        assert tab.table.currentIndex().row() == 0


class TestPanel:
    def test_a_review_is_shown_whole_with_the_words_that_say_so(self, show: Callable[..., InboxPage]) -> None:
        tab = show(view_of(judged(appended_text="用了一周还行")))
        said = [label.text() for label in tab.panel.findChildren(QLabel) if label.isVisibleTo(tab)]
        assert words(tab, "stars") == "2 ★"
        assert words(tab, "origin") == "Order 2688104571930046 · 11-21 09:30"
        assert tab.findChild(Evidence, "evidence").text() == "被套偏小，料子挺软的"
        assert tab.findChild(Evidence, "appended").text() == "用了一周还行"
        assert {"“被套偏小”", "“料子挺软的”"} <= set(said)
        assert {"Size · bad", "Quality · good", "Page"} <= {chip.words() for chip in tab.panel.findChildren(Chip)}
        assert tab.findChild(Segments, "nature").chosen_index == 0
        assert "Before: “挺好的”" not in said  # shown on a click
        assert "The program's guess" in " ".join(said)
        assert words(tab, "others") == "More complaints about this item: 2"

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            ({}, "The export does not say whether it was answered. The platform takes an answer until 12-12."),
            ({"replied": False, "closes": None}, "Not answered yet."),
            ({"replied": True}, "Answered."),
            ({"closes": datetime(2025, 12, 1)}, "The platform's time to answer ended on 2025-12-01."),
        ],
    )
    def test_the_state_of_the_answer(
        self, show: Callable[..., InboxPage], change: dict[str, object], said: str
    ) -> None:
        assert words(show(view_of(judged(**change))), "reply") == said

    def test_keys_in_the_list_turn_the_page(self, show: Callable[..., InboxPage]) -> None:
        tab = show(view_of(judged(1), judged(2, text="发货慢", tags=ReviewTags(Polarity.NEGATIVE, -1.0, ()))))
        tab.table.setFocus()
        QTest.keyClick(tab.table, Qt.Key.Key_Down)
        assert tab.findChild(Evidence, "evidence").text() == "发货慢"

    def test_the_text_can_be_copied(self, qtbot: QtBot, show: Callable[..., InboxPage]) -> None:
        tab = show(view_of(judged(appended_text="用了一周还行")))
        with qtbot.waitSignal(tab.context.wishes.notice):
            press(tab, "copy-text")
        assert QGuiApplication.clipboard().text() == "被套偏小，料子挺软的\n用了一周还行"

    def test_the_nature_is_the_users_to_say(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo)
        tab.context.wishes.stored.connect(tab.store_changed)  # as the window does
        tab.findChild(Segments, "nature").findChildren(QPushButton)[2].click()
        assert listed(tab)[0].nature is Nature.SUSPECTED
        assert words(tab, "nature-why") == "As you said."


class TestExport:
    def test_the_list_is_written_as_shown(
        self, qtbot: QtBot, open_tab: OPEN_TAB, demo: Workspace, tmp_path: Path
    ) -> None:
        path = tmp_path / "评价.csv"
        tab = open_tab(demo, ask_save=path)
        tab.filters.row(BY_GRADE[Grade.BAD]).click()
        with qtbot.waitSignal(tab.context.wishes.notice) as told:
            press(tab, "export")
        assert told.args == ["Saved as 评价.csv"]
        head, *lines = path.read_text(encoding="utf-8-sig").splitlines()
        assert head == "Day,Shop,Stars,Grade,Aspects,Item,Order,Review"
        assert len(lines) == rows_of(tab) > 0
        orders = [one.review.order_no for one in listed(tab)]
        assert all(order in line for order, line in zip(orders, lines, strict=True))

    def test_thinking_better_of_it_writes_nothing(self, open_tab: OPEN_TAB, demo: Workspace) -> None:
        tab = open_tab(demo, ask_save=None)
        press(tab, "export")
        assert [asked.words for asked in tab.context.dialogs.asked] == [("reviews 2026-10-31.xlsx",)]


class TestEmptyStore:
    def test_it_says_what_to_bring_and_offers_it(self, qtbot: QtBot, open_tab: OPEN_TAB, workspace: Workspace) -> None:
        tab = open_tab(workspace)
        assert not tab.table.isVisible()
        said = " ".join(label.text() for label in tab.findChildren(QLabel) if label.isVisible())
        assert "Tmall / Taobao" in said
        assert "no official export" in said
        for button, wish in (("choose-files", "files_requested"), ("demo", "demo_requested")):
            with qtbot.waitSignal(getattr(tab.context.wishes, wish)):
                press(tab, button)


class TestSize:
    @pytest.mark.parametrize("size", [(1199, 690), (943, 575)])
    def test_nothing_scrolls_sideways(
        self, open_tab: OPEN_TAB, demo: Workspace, every_kit: Kit, size: tuple[int, int]
    ) -> None:
        tab = open_tab(demo, look=every_kit, size=size)
        areas = [area for area in tab.findChildren(QAbstractScrollArea) if area.isVisible()]
        assert tab.table in areas
        assert [area.objectName() for area in areas if area.horizontalScrollBar().maximum() > 0] == []
        assert tab.table.columnWidth(TEXT) >= every_kit.theme.scaled(140)
