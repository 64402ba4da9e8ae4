"""A service lead's day: reviews come in, are answered in time, cases go out and come back, the month is looked back at."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.app.opening import theme_of
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.tabs.checklist.owner_field import OwnerField
from seller_toolkit.gui.tabs.reviews import seen_marks
from seller_toolkit.gui.tabs.reviews.filter_column import ALL, OVERDUE, TODAY, UNSEEN, WAITING, about
from seller_toolkit.gui.tabs.reviews.inbox_page import InboxPage
from seller_toolkit.gui.tabs.reviews.page_list import PAGE_LABELS
from seller_toolkit.gui.tabs.reviews_tab import ReviewsTab
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.chip import Chip
from seller_toolkit.gui.widgets.evidence import Evidence
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews.reading import catch_up
from tests.conftest import make_workspace
from tests.unit.services.files import bring, table

SHOP = "禾畔馆"
HEAD = (
    "评价时间",
    "订单ID",
    "商品ID",
    "商品名称",
    "商品规格",
    "商品评价得分",
    "评价内容",
    "追评内容",
    "商家是否回复",
    "店铺名称",
)
EARLIER = tuple(
    (f"2026-10-{day:02} 10:00:00", f"70{day:02}", "8801", "四件套", "1.5 m", stars, text, "", "是", SHOP)
    for day, stars, text in (
        *((day, 1, f"被套尺码偏小，第{day}次才铺上") for day in range(5, 17)),
        (20, 5, "料子很软，洗了三次也没有起球，1.8米的床铺得刚好，颜色和图片一样"),
        (21, 5, "快递包装很结实，第二天就到了，客服还教我怎么洗"),
    )
)
TIGHT, CREASED, SOFT = "被套偏小，1.5米的床都铺不平", "收到就起球，质量太差了", "料子很软，睡着舒服，颜色也正"
NOW_WAITING = (
    ("2026-11-19 09:00:00", "8001", "8801", "四件套", "1.5 m", 1, TIGHT, "", "否", SHOP),
    ("2026-11-21 20:00:00", "8002", "8802", "毛毯", "", 2, CREASED, "", "否", SHOP),
    ("2026-11-21 21:00:00", "8003", "8802", "毛毯", "", 5, SOFT, "", "否", SHOP),
)
ANSWERS = (
    ("序号", "提交答卷时间", "您对本次购物的满意度", "您的意见和建议", "店铺"),
    ("1", "2026/11/21 18:05:00", "不满意", "客服一直不回复，问了两天", SHOP),
    ("2", "2026/11/21 19:00:00", "非常满意", "希望多出几个颜色", SHOP),
)


class Lead:
    """Sits in front of the window and uses what can be seen."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        self.qtbot, self.window, self.folder = qtbot, window, folder
        assert isinstance(window.dialogs, ScriptedDialogs)
        self.dialogs = window.dialogs

    # --- eyes

    @property
    def tab(self) -> ReviewsTab:
        tab = self.window.tabs["reviews"]
        assert isinstance(tab, ReviewsTab)
        return tab

    @property
    def inbox(self) -> InboxPage:
        return self.tab.inbox

    def see(self, name: str, within: QWidget | None = None) -> QWidget:
        found = [one for one in (within or self.tab.page).findChildren(QWidget, name) if one.isVisible()]
        assert found, name
        return found[0]

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.tab.page.findChildren(QWidget, name))

    def words(self, name: str, within: QWidget | None = None) -> str:
        label = self.see(name, within)
        assert isinstance(label, QLabel | Chip)
        return label.words() if isinstance(label, Chip) else label.text()

    def said(self, within: QWidget) -> str:
        """All words that are in sight within a widget."""
        labels = [one for kind in (QLabel, Evidence) for one in within.findChildren(kind) if one.isVisible()]
        return "\n".join(label.text() for label in labels)

    def count(self, choice: InboxFilter) -> int:
        """The number that stands beside a filter."""
        return int(self.inbox.filters.row(choice).accessibleName().rpartition(" ")[2])

    def listed(self) -> list[str]:
        table = self.inbox.table
        return [table.cells.cell(row, 1).text for row in range(table.cells.rowCount())] if table.isVisible() else []

    def table(self, name: str, within: QWidget | None = None) -> list[tuple[str, ...]]:
        table = self.see(name, within)
        assert isinstance(table, Table)
        cells = table.cells
        columns = range(cells.columnCount())
        return [tuple(cells.cell(row, column).spoken for column in columns) for row in range(cells.rowCount())]

    def front(self) -> QDialog:
        self.settle()
        return next(w for w in reversed(QApplication.topLevelWidgets()) if isinstance(w, QDialog) and w.isVisible())

    def notice(self) -> str:
        return self.window.status.currentMessage().strip()

    # --- hands

    def settle(self) -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def press(self, name: str, within: QWidget | None = None) -> None:
        button = self.see(name, within)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled(), name
        button.click()  # some stand below the edge of what scrolls
        self.settle()

    def pick(self, name: str, words: str) -> None:
        """Choose from a list of options by what stands there."""
        select = self.see(name)
        assert isinstance(select, SelectButton)
        menu = select.options_menu
        (action,) = [one for one in menu.actions() if one.text().replace("&", "") == words]
        action.trigger()
        self.settle()

    def filter(self, choice: InboxFilter) -> list[str]:
        self.inbox.filters.row(choice).click()
        self.settle()
        return self.listed()

    def choose(self, text: str) -> None:
        """Click the line of a review."""
        table = self.inbox.table
        place = table.visualRect(table.cells.index(self.listed().index(text), 1)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def page(self, name: str) -> QWidget:
        pages = self.see("review-pages")
        assert isinstance(pages, Segments)
        pages.findChildren(QPushButton)[list(PAGE_LABELS).index(name)].click()
        self.settle()
        return self.tab.page

    def search(self, text: str) -> None:
        field = self.inbox.search
        field.clear()
        field.insert(text)  # as an input method does it
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    # --- whole steps

    def write(self, name: str, rows: Sequence[Sequence[object]]) -> Path:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for row in rows:
            sheet.append(list(row))
        book.save(self.folder / name)
        return self.folder / name

    def bring(self, name: str, rows: Sequence[Sequence[object]], *, says: str) -> None:
        """Drop an export, look at the preview, import it, put the receipt away."""
        self.window.take_files([self.write(name, rows)])
        preview = self.front()
        button = self.see("import", preview)
        assert isinstance(button, QPushButton)
        assert button.text() == says
        self.press("import", preview)
        self.press("close", self.front())
        self.window.activateWindow()  # as a window manager does it
        self.settle()

    def open_reviews(self) -> None:
        self.window.nav["reviews"].click()
        self.qtbot.waitUntil(lambda: self.window.pages.currentWidget() is self.tab)
        self.settle()


@pytest.fixture(scope="module")
def morning_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop whose reviews of last month are answered, with this morning's export and a questionnaire; closed."""
    workspace = make_workspace(tmp_path_factory.mktemp("morning") / "store.db")
    bring(workspace, "抖店评价.csv", table(HEAD, *EARLIER, *NOW_WAITING))
    bring(workspace, "问卷.csv", table(*ANSWERS))
    catch_up(JobContext(), workspace)
    workspace.close()
    return workspace.store_path


@pytest.fixture
def sit_down(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], Lead]]:
    """Opens the window on a store; nothing counts as looked at by itself, however slow the machine is."""
    monkeypatch.setattr(seen_marks, "LOOK", 3_600_000)
    opened: list[Lead] = []

    def make(store: Path) -> Lead:
        workspace = make_workspace(store)
        workspace.settings.set("my_name", "李姐")
        kit = Kit(theme_of(workspace.settings))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, kit.theme)
        window = MainWindow(workspace, runner=InlineTaskRunner(), kit=kit, dialogs=ScriptedDialogs())
        window.resize(1280, 800)
        window.show()
        window.begin()
        opened.append(Lead(qtbot, window, tmp_path))
        return opened[-1]

    yield make
    for one in opened:
        assert one.dialogs.unused == {}
        one.window.close()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def lead(sit_down: Callable[[Path], Lead], morning_store: Path, tmp_path: Path) -> Lead:
    """In front of the reviews of this morning."""
    copy = tmp_path / "store.db"
    copy.write_bytes(morning_store.read_bytes())
    made = sit_down(copy)
    made.open_reviews()
    return made


def test_what_came_in_is_unseen_graded_and_in_order(sit_down: Callable[[Path], Lead], tmp_path: Path) -> None:
    lead = sit_down(tmp_path / "store.db")
    lead.bring("抖店评价.xlsx", [HEAD, *EARLIER, *NOW_WAITING], says="Import 17 rows")
    lead.bring("问卷.xlsx", ANSWERS, says="Import 2 rows")
    lead.open_reviews()
    assert lead.words("fact") == "1 overdue · 2 due today"
    assert [lead.count(one) for one in (WAITING, OVERDUE, TODAY, UNSEEN, ALL)] == [3, 1, 2, 19, 19]
    asked = "客服一直不回复，问了两天"
    assert lead.listed() == [asked, CREASED, TIGHT]  # what can still be in time, then what is late
    deadlines = [row[3].partition(" · ")[0] for row in lead.table("reviews")]
    assert deadlines == ["Today 18:05", "Today 20:00", "2 d overdue"]
    assert lead.filter(InboxFilter(channel="questionnaire")) == [asked, "希望多出几个颜色"]
    assert lead.filter(OVERDUE) == [TIGHT]

    lead.choose(TIGHT)
    assert "Runs small" in lead.said(lead.inbox.panel)
    lead.inbox.seen.note()  # a second later
    lead.settle()
    assert lead.count(UNSEEN) == 18
    assert TIGHT not in lead.filter(UNSEEN)
    lead.filter(OVERDUE)
    lead.choose(TIGHT)
    lead.window.activateWindow()  # the platform without a screen does not give it back after a dialog
    lead.qtbot.waitUntil(lead.window.isActiveWindow)
    lead.inbox.table.setFocus()
    lead.qtbot.keyClick(lead.inbox.table, Qt.Key.Key_U)
    lead.settle()
    assert lead.count(UNSEEN) == 19


def test_a_complaint_is_answered_and_its_case_runs_from_open_to_closed(lead: Lead) -> None:
    lead.choose(TIGHT)
    lead.press("open-case")
    assert lead.words("case-state") == "Open"
    lead.press("close-case")
    assert lead.words("lacks") == "Before it can be closed: Remedy"  # the cause was read in the text
    lead.pick("case-cause", "Page does not say")
    lead.pick("case-remedy", "Exchange")
    owner = lead.see("case-owner")
    assert isinstance(owner, OwnerField)
    owner.set_text("王磊")
    owner.committed.emit()
    lead.settle()
    assert "Owner: 王磊" in lead.words("last-deed")
    assert lead.inbox.filters.row(InboxFilter(owner="王磊")).isVisible()

    reply = lead.inbox.reply
    reply.words.set_text("亲，好评返现 5 元，改成五星再返 10 元。")
    lead.press("reply-copy")
    assert QGuiApplication.clipboard().text() == ""
    assert lead.words("reply-said").startswith("Not copied.")
    lead.press("reply-other")
    draft = reply.text
    lead.press("reply-copy")
    assert QGuiApplication.clipboard().text() == draft
    assert lead.notice() == "The answer is on the clipboard."

    lead.press("first-answer")
    assert lead.count(OVERDUE) == 0
    assert TIGHT not in lead.listed()
    lead.filter(ALL)
    lead.choose(TIGHT)
    assert not lead.sees("first-answer")
    lead.press("wait")
    assert lead.words("case-state") == "Waiting for the buyer"
    lead.press("wait")
    assert lead.words("case-state") == "Open"
    lead.press("close-case")
    assert lead.words("case-state") == "Closed"
    undo = lead.window.menus.undo
    assert "Case closed" in undo.text()
    undo.trigger()
    lead.settle()
    assert lead.words("case-state") == "Open"
    lead.press("case-timeline")
    timeline = lead.front()
    told = [" ".join(row) for row in lead.table("timeline", timeline)]
    assert any("王磊" in row for row in told)
    lead.press("close", timeline)


def test_what_buyers_changed_meanwhile_is_shown_as_changed(lead: Lead) -> None:
    tight, creased, soft = (list(row) for row in NOW_WAITING)
    tight[6] = "客服换了大一码，铺平了"
    creased[7] = "又洗了一次，起球更多了"
    lead.bring("抖店评价 2.xlsx", [HEAD, *EARLIER, tight, creased], says="Import 2 rows")
    lead.open_reviews()
    assert lead.filter(InboxFilter(change="appended")) == [CREASED]
    assert creased[7] in lead.said(lead.inbox.panel)
    assert lead.filter(InboxFilter(change="edited")) == [tight[6]]
    assert "Edited · 11-22" in lead.said(lead.inbox.panel)
    assert f"Before: “{TIGHT}”" not in lead.said(lead.inbox.panel)
    lead.press("show-earlier")
    assert f"Before: “{TIGHT}”" in lead.said(lead.inbox.panel)
    assert soft[6] in lead.filter(ALL)  # an export that ends before it says nothing about it


def test_cases_go_to_another_computer_and_come_back(lead: Lead) -> None:
    for text in (TIGHT, CREASED):
        lead.choose(text)
        lead.press("open-case")
    path = lead.folder / "cases.xlsx"
    lead.dialogs.answer("choose", 0)  # of everybody
    lead.dialogs.answer("ask_save", path)
    lead.window.wishes.cases_export_requested.emit()
    assert lead.notice() == "2 cases saved as cases.xlsx"

    book = load_workbook(path)
    sheet = book.worksheets[0]
    head = [cell.value for cell in sheet[1]]
    for row, owner in ((2, "王磊"), (3, "赵敏")):
        for name, value in (("Owner", owner), ("Remedy", "Refund"), ("Cost (yuan)", 12.5), ("State", "Closed")):
            sheet.cell(row, head.index(name) + 1).value = value
    book.save(path)

    lead.dialogs.answer("ask_files", [path])
    lead.window.wishes.cases_back_requested.emit(None)
    preview = lead.front()
    assert "2 cases differ, 0 do not" in lead.words("about", preview)
    rows = lead.table("lines", preview)
    assert [row[2] for row in rows].count("Owner") == 2
    assert ["—", "王磊"] in [[cell.partition(" · ")[0] for cell in row[3:5]] for row in rows]
    lead.press("save", preview)
    assert "8 changes of cases taken over" in lead.window.menus.undo.text()
    lead.filter(ALL)
    lead.choose(TIGHT)
    assert lead.words("case-state") == "Closed"
    lead.window.menus.undo.trigger()
    lead.settle()
    assert lead.words("case-state") == "Open"


def test_two_letters_are_found_within_a_filter(lead: Lead) -> None:
    lead.filter(about("size"))
    lead.search("偏小")
    found = lead.listed()
    assert TIGHT in found
    assert len(found) == 13
    assert all("偏小" in text for text in found)
    assert lead.words("fact") == 'Found in 13 reviews: "偏小"'
    assert lead.filter(OVERDUE) == [TIGHT]
    lead.search("起球")
    assert lead.listed() == []
    assert 'No review under "Overdue" contains "起球".' in lead.said(lead.see("none"))
    lead.press("clear-filters")
    assert lead.listed()[-1] == TIGHT


def test_topics_the_month_and_praise(lead: Lead) -> None:
    topics = lead.said(lead.page("topics"))
    assert "禾畔馆 · 7 weeks up to 11-21" in topics
    assert "Nothing is named more than the usual ups and downs explain." in topics
    assert "Of these nothing is said:" in topics

    month = lead.said(lead.page("look_back"))
    assert "Runs small: 12 complaints, 0 in the month before" in month
    assert lead.words("figure-count") == "12"
    sheet = lead.folder / "feedback.pdf"
    lead.dialogs.answer("ask_save", sheet)
    lead.press("save-product")
    assert sheet.read_bytes().startswith(b"%PDF")
    assert lead.notice() == "Saved as feedback.pdf"
    lead.press("task-0")
    assert lead.notice() == "The task stands on the checklist."

    lead.page("praise")
    shelf = [row[0] for row in lead.table("praise-table")]
    assert any(text.startswith("料子很软，洗了三次") for text in shelf)
    assert not any("偏小" in text for text in shelf)
    lead.press("praise-copy")
    assert "料子很软" in QGuiApplication.clipboard().text()
    path = lead.folder / "praise.csv"
    lead.dialogs.answer("ask_save", path)
    lead.press("praise-export")
    assert "快递包装很结实" in path.read_text(encoding="utf-8-sig")
