"""A morning without files: scores are typed, past days are pasted, the round is walked; all by keys."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.app.opening import theme_of
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.day_scores import DayScoresDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.imports.day_scores import day_scores, save
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import DayValue, FilledIn
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from tests.conftest import make_workspace

TODAY = date(2026, 11, 22)
YESTERDAY = TODAY - timedelta(days=1)
TMALL, DOUYIN = "tmall_experience.", "douyin_experience."
DIMENSIONS = {TMALL: ("total", "quality", "logistics", "service"), DOUYIN: ("total", "product", "logistics", "service")}
PATIENCE = 20_000  # ms


class Seller:
    """Sits in front of the window and uses the keyboard only."""

    def __init__(self, qtbot: QtBot, window: MainWindow, workspace: Workspace, shops_: dict[str, Shop]) -> None:
        self.qtbot, self.window, self.workspace, self.shops = qtbot, window, workspace, shops_

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def rest(self) -> None:
        """Until no job runs and what is due has happened."""
        self.until(lambda: not self.window._runner.running)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, *texts: str, behind: Qt.Key = Qt.Key.Key_Return) -> None:
        for text in texts:
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit), text
            if text.isascii():
                self.qtbot.keyClicks(field, text)
            else:  # comes from an input method
                event = QInputMethodEvent()
                event.setCommitString(text)
                QApplication.sendEvent(field, event)
            self.press(behind)

    def open_grid(self) -> DayScoresDialog:
        self.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        return self.grid()

    def grid(self) -> DayScoresDialog:
        """The dialog with the cursor in a cell; without a window manager somebody has to bring it to the front."""
        self.until(self._dialogs)
        (dialog,) = self._dialogs()
        dialog.activateWindow()
        self.until(lambda: QApplication.focusWidget() and QApplication.focusWidget().objectName() == "entry")
        return dialog

    @staticmethod
    def _dialogs() -> list[DayScoresDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, DayScoresDialog) and w.isVisible()]

    def stored(self, shop: str) -> dict[str, float]:
        rows = day_scores(JobContext(), self.workspace).value.shops
        return dict(next(row.stored for row in rows if row.shop.name == shop))

    def text(self, name: str) -> str:
        label = self.window.import_tab.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()


@pytest.fixture
def seller(qtbot: QtBot, tmp_path: Path) -> Iterator[Seller]:
    """Two shops with yesterday's scores; the window stands open on the import tab."""
    workspace = make_workspace(tmp_path / "store.db")
    with workspace.store.write() as connection:
        tmall = shops.ensure_shop(connection, "禾畔店", "tmall", own=True)
        douyin = shops.ensure_shop(connection, "禾畔馆", "douyin", own=True)
    for shop, score, values in ((tmall, TMALL, (4.88, 4.9, 4.8, 4.92)), (douyin, DOUYIN, (92.0, 93.0, 91.0, 95.0))):
        named = zip(DIMENSIONS[score], values, strict=True)
        day = tuple(DayValue(YESTERDAY, f"{score}{name}", value) for name, value in named)
        save(JobContext(), workspace, [FilledIn(shop.id, day)])
    kit = Kit(theme_of(workspace.settings))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    dress(app, kit.theme)
    window = MainWindow(workspace, runner=TaskRunner(), kit=kit, dialogs=ScriptedDialogs())
    window.show()
    qtbot.waitActive(window)
    window.begin()
    made = Seller(qtbot, window, workspace, {"禾畔店": tmall, "禾畔馆": douyin})
    made.rest()
    window.show_tab("import")
    made.rest()
    yield made
    made.rest()
    window.close()
    QGuiApplication.clipboard().clear()


def test_scores_of_two_shops_are_typed_doubted_saved_seen_and_taken_back(seller: Seller) -> None:
    dialog = seller.open_grid()
    assert QApplication.focusWidget().placeholderText() == "4.88"  # type: ignore[union-attr]
    seller.type("4.38")
    (mark,) = dialog.today.cards[0].answers.marks.values()
    assert mark.words == ("yesterday 4.88, today 4.38: down by 0.50. Typed right?",)
    assert QApplication.focusWidget().text() == "4.38"  # type: ignore[union-attr]
    seller.press(Qt.Key.Key_Return)  # it is right
    seller.type("4.40", "４.３６分", "4.39", behind=Qt.Key.Key_Tab)
    for place in dialog.today.cards[0].answers.open:  # what else fell so far is confirmed cell by cell
        assert dialog.today.cards[0].grid.go_to(place)
        seller.press(Qt.Key.Key_Return)
    assert dialog.today.cards[0].answers.open == []
    dialog.today.cards[1].grid.go_to_end(last=False)
    seller.type("92", "92", "91")
    assert seller.stored("禾畔馆") == {}
    seller.type("95")  # Enter in the last cell saves
    seller.rest()
    assert seller.stored("禾畔馆") == {
        f"{DOUYIN}{n}": v for n, v in zip(DIMENSIONS[DOUYIN], (92, 92, 91, 95), strict=True)
    }
    assert seller.stored("禾畔店")[f"{TMALL}total"] == 4.38
    assert seller.text("day-fact") == "all scores of today are there"

    history = seller.window.import_tab.findChild(Table, "history")
    assert isinstance(history, Table)
    newest = [history.cells.cell(row, 1).text for row in range(2)]
    assert newest == ["Filled in by hand 09.30"] * 2
    seller.window.selection.choose_shop(seller.shops["禾畔店"].id)
    seller.window.show_tab("trend")
    seller.rest()
    view = seller.window.tabs["trend"]._view  # type: ignore[attr-defined]
    total = view.series[f"{TMALL}total"]
    assert (total.days[-1], total.values[-1]) == (TODAY, 4.38)
    seller.window.show_tab("import")
    seller.window.import_tab.past.undo([int(str(history.cells.row_id(row))) for row in range(2)])
    seller.rest()
    assert seller.stored("禾畔店") == {}
    assert seller.text("day-fact") == "0 of 2 shops have theirs"


def test_what_cannot_be_read_says_what_it_needs_and_nothing_is_lost(seller: Seller) -> None:
    dialog = seller.open_grid()
    seller.type("四点八", "4.9", behind=Qt.Key.Key_Tab)
    marks = dialog.today.cards[0].answers.marks
    assert [mark.words for mark in marks.values() if mark.words] == [("needs a number from 3 to 5, such as 4.88",)]
    seller.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget().text() == "四点八"  # type: ignore[union-attr]
    seller.press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "Nothing is saved yet" in dialog.note.text()
    seller.press(Qt.Key.Key_Escape)
    seller.rest()
    assert seller.stored("禾畔店") == {}


def test_past_days_are_filled_from_a_block_and_nothing_is_stored_before_save(seller: Seller) -> None:
    dialog = seller.open_grid()
    seller.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    seller.until(lambda: dialog.back.view is not None)
    seller.grid()
    block = (
        "日期\t总分\t宝贝质量\n2026-09-01\t4.86\t4.90\n11月19日\t4.87\t4.90\n11月20日\t4.47\t\n11月21日\t4.87\t4.90\n"
    )
    QGuiApplication.clipboard().setText(block)
    seller.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    seller.rest()
    assert dialog.back.note.text() == "7 values pasted"
    assert dialog.back.view is not None
    assert dialog.back.view.first == date(2026, 9, 1)  # wider than what was chosen
    marks = dialog.back.answers.marks
    key = seller.shops["禾畔店"].id
    assert "down by 0.40" in marks[(key, date(2026, 11, 20)), f"{TMALL}total"].words[0]
    assert marks[(key, YESTERDAY), f"{TMALL}total"].old == "4.88"
    seller.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # to the doubt
    assert QApplication.focusWidget().text() == "4.47"  # type: ignore[union-attr]
    with seller.workspace.store.read() as connection:
        assert len(observations.between(connection, key)) == 4
    while dialog.back.answers.open:
        seller.press(Qt.Key.Key_Return)
    seller.rest()
    with seller.workspace.store.read() as connection:
        found = observations.between(connection, key)
    assert len(found) == 4 + 5
    assert dict(zip(found.day, found.value, strict=True))[date(2026, 9, 1)] is not None


def test_the_round_asks_for_each_shop_that_lacks_its_score(seller: Seller) -> None:
    tab = seller.window.import_tab
    begin = tab.findChild(QPushButton, "begin-round")
    assert isinstance(begin, QPushButton)
    begin.setFocus()
    seller.press(Qt.Key.Key_Space)
    assert tab.round.expected_shop() == seller.shops["禾畔店"]
    assert seller.text("round-shop") == "禾畔店"
    assert "Ctrl+V" in seller.text("round-what")
    seller.press(Qt.Key.Key_Return)
    seller.grid()
    seller.type("4.87")
    seller.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seller.rest()
    seller.until(lambda: tab.round.expected_shop() == seller.shops["禾畔馆"])
    assert seller.text("round-place") == "Shop 2 of 2 · Douyin"
    seller.window.activateWindow()
    seller.until(lambda: QApplication.focusWidget() is tab.day)
    seller.press(Qt.Key.Key_Right)
    assert tab.round.expected_shop() is None
    assert seller.text("day-fact") == "1 of 2 shops have theirs"
