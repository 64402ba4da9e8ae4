"""What got worse, why, is it safe, what does it take: the story of the score trend in a real window on the demo shops."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs.events import EventsDialog
from seller_toolkit.gui.dialogs.evidence import EvidenceDialog
from seller_toolkit.gui.dialogs.score_rules import ScoreRulesDialog
from seller_toolkit.gui.dialogs.target import TargetDialog
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.widgets.table import Table

PATIENCE = 30_000  # ms
SET = "禾畔全棉四件套 1.5m床"


class Manager:
    """Sits in front of the trend of the demo's Tmall shop."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.tab = window.tabs["trend"]

    def rest(self) -> None:
        """Until no job runs and what is due has happened."""
        self.qtbot.waitUntil(lambda: not self.window._runner.running, timeout=PATIENCE)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def press(self, name: str, place: int = 0, within: QWidget | None = None) -> None:
        """Press a button by its name, or one of the buttons of segments."""
        found = (within or self.tab).findChild(QWidget, name)
        assert found is not None, name
        button = found if isinstance(found, QAbstractButton) else found.findChildren(QAbstractButton)[place]
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The dialog of a kind that is in front."""

        def shown() -> list[QWidget]:
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()), timeout=PATIENCE)
        found = shown()[0]
        assert isinstance(found, QDialog)
        return found

    def words(self, within: QWidget | None = None) -> str:
        """Everything that labels say."""
        labels = (within or self.tab).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def choose_days(self, first: date, last: date) -> None:
        self.press("span", 2)
        for name, day in (("last_day", last), ("first_day", first)):
            edit = self.tab.findChild(QDateEdit, name)
            assert edit is not None
            edit.setDate(QDate(day.year, day.month, day.day))
            self.qtbot.keyClick(edit, Qt.Key.Key_Return)
        self.rest()


@pytest.fixture
def manager(qtbot: QtBot, demo_window: MainWindow) -> Manager:
    demo_window.show_tab("trend")
    made = Manager(qtbot, demo_window)
    made.rest()
    return made


def test_the_fall_of_september_is_followed_down_to_its_parcels(manager: Manager) -> None:
    manager.choose_days(date(2026, 9, 7), date(2026, 10, 10))
    why = manager.tab.findChild(QWidget, "why")
    assert why is not None
    said = manager.words(why)
    assert "申通快递 to 广东, 广西, 海南" in said
    assert "94% of the change of this metric" in said
    assert "does not publish the weights" in said  # of the metrics of a dimension
    manager.press("cause_evidence", within=why)
    rows = manager.dialog(EvidenceDialog)
    table = rows.findChild(Table, "rows")
    assert table is not None
    assert table.cells.rowCount() == 16
    rows.close()


def test_inferred_weights_give_points_and_typed_ones_take_their_place(manager: Manager) -> None:
    manager.press("focus", 0)
    why = manager.tab.findChild(QWidget, "why")
    assert why is not None
    assert "inferred from" in manager.words(why)
    manager.press("enter_weights", within=why)
    form = manager.dialog(ScoreRulesDialog)
    fields = [edit for edit in form.findChildren(QLineEdit) if edit.isVisible()][:3]
    for field, share in zip(fields, ("30", "30", "40"), strict=True):
        manager.qtbot.keyClicks(field, share)
    manager.press("save", within=form)
    manager.rest()
    assert "typed by you" in manager.words(why)


def test_what_a_goal_takes_is_told_for_real_ratings_only(manager: Manager) -> None:
    manager.press("goal")
    dialog = manager.dialog(TargetDialog)
    goal = dialog.findChild(QDoubleSpinBox, "goal")
    assert goal is not None
    manager.rest()
    assert "No number of orders or ratings" in manager.words(dialog) or "published" in manager.words(dialog)
    assert "real" in manager.words(dialog)
    dialog.close()


def test_the_forecast_is_off_until_it_is_asked_for(manager: Manager) -> None:
    panel = manager.tab.findChild(QWidget, "forecast_words")
    assert panel is not None
    assert not panel.isVisible()
    manager.press("focus", 0)
    manager.press("forecast")
    assert "End of the month (11-30): likely above the line" in manager.words()
    manager.press("forecast")
    assert not panel.isVisible()


def test_the_weekly_list_names_the_item_and_opens_its_orders(manager: Manager) -> None:
    manager.press("pages", 1)
    table = manager.tab.findChild(Table, "work_rows")
    assert table is not None
    assert table.cells.cell(0, 0).text.startswith(SET)
    table.select_row_id(table.cells.row_id(0))
    table.setFocus()
    manager.qtbot.keyClick(table, Qt.Key.Key_Return)
    manager.rest()
    rows = manager.dialog(EvidenceDialog)
    assert SET in manager.words(rows)
    rows.close()


def test_events_say_what_they_did(manager: Manager) -> None:
    manager.press("shop_events")
    dialog = manager.dialog(EventsDialog)
    manager.rest()
    table = dialog.findChild(Table, "events")
    assert table is not None
    told = {table.cells.cell(row, 1).text: table.cells.cell(row, 2).text for row in range(table.cells.rowCount())}
    courier = next(words for title, words in told.items() if "courier" in title)
    assert "4.47 → 4.29" in courier
    dialog.close()
