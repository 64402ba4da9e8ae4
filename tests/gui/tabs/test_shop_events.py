"""The list of a shop's events, opened from the overview, worked by clicks and keys."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDateEdit, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.events import KINDS, Event
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.gui.dialogs.event_form import EventFormDialog
from seller_toolkit.gui.dialogs.events import EventsDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.overview_tab import OverviewTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.desks import score_desk, task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

NOW = datetime(2026, 11, 20, 9, 30)
CONTEXT = JobContext()
SHOP = 1


class Desk:
    """The overview on a store, and the list of events in front of it."""

    def __init__(self, qtbot: QtBot, kit: Kit, workspace: Workspace) -> None:
        self.workspace, self.wishes = workspace, Wishes()
        self.said: list[str] = []
        self.wishes.notice.connect(self.said.append)
        self.tab = OverviewTab(
            TabContext(workspace, InlineTaskRunner(), kit, ScriptedDialogs(), Selection(), self.wishes)
        )
        self.wishes.stored.connect(self.tab.store_changed)
        qtbot.addWidget(self.tab)
        self.tab.resize(1199, 690)
        with qtbot.waitExposed(self.tab):
            self.tab.show()
        QTest.mouseClick(self.tab.countdown.events, Qt.MouseButton.LeftButton)
        dialog = self.tab.events._dialog
        assert dialog is not None
        self.dialog: EventsDialog = dialog

    @property
    def titles(self) -> list[str]:
        cells = self.dialog.table.cells
        return [cells.cell(row, 1).text for row in range(cells.rowCount())]

    def click(self, name: str) -> None:
        button = self.dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def fill(
        self, press: str, *, title: str, day: date | None = None, kind: int = -1, everywhere: bool = False
    ) -> None:
        """Press a button and fill in the form that opens."""

        def work() -> None:
            form = QApplication.activeModalWidget()
            assert isinstance(form, EventFormDialog)
            line = form.findChild(QLineEdit, "event-title")
            assert isinstance(line, QLineEdit)
            line.selectAll()
            QTest.keyClicks(line, title)
            if day is not None:
                field = form.findChild(QDateEdit, "event-day")
                assert isinstance(field, QDateEdit)
                field.setDate(QDate(day.year, day.month, day.day))
            if kind >= 0:
                form.kind.choose(kind)
            if everywhere:
                QTest.keyClick(form.findChild(QCheckBox, "for-all"), Qt.Key.Key_Space)
            QTest.keyClick(line, Qt.Key.Key_Return)

        QTimer.singleShot(0, work)
        self.click(press)

    def stored(self) -> list[Event]:
        return [line.event for line in score_desk.events_view(CONTEXT, self.workspace, SHOP).value.lines]


@pytest.fixture
def at(qtbot: QtBot, kit: Kit, demo_store: Path, tmp_path: Path) -> Iterator[Desk]:
    copy = tmp_path / "store.db"
    copy.write_bytes(demo_store.read_bytes())
    workspace = Workspace(copy, resource=resource, settings=Settings(tmp_path / "s.json"), now=lambda: NOW)
    desk = Desk(qtbot, kit, workspace)
    yield desk
    desk.dialog.reject()
    workspace.close()


def test_events_are_listed_with_what_they_did(at: Desk) -> None:
    assert at.titles[:2] == ["Double 11 promotion", "Double 11 pre-sale starts"]
    cells = at.dialog.table.cells
    row = at.titles.index("Guangdong, Guangxi and Hainan moved to courier STO")
    assert cells.cell(row, 0).text == "2026-09-08"
    assert cells.cell(row, 1).sub == "Courier change"
    assert cells.cell(row, 2).text == "Logistics speed 4.47 → 4.29: worse by 0.18 (0.09 to 0.28)"
    assert cells.cell(0, 2).text == "Still to come"
    assert cells.cell(1, 2).text == "Too few days to tell (before or after)"


def test_a_promotion_to_come_is_added_and_counted_down(at: Desk) -> None:
    at.fill("add-event", title="Double 12", day=date(2026, 11, 9), everywhere=True)
    (event,) = [one for one in at.stored() if one.title == "Double 12"]
    assert (event.kind, event.shop_id, event.day) == ("promotion", None, date(2026, 11, 9))
    row = at.titles.index("Double 12")
    assert row == 1, "between the other promotion to come and what was"
    assert at.dialog.table.cells.cell(row, 1).sub == "Promotion · all shops"
    assert at.dialog.table.cells.cell(row, 2).text == "Still to come"
    assert at.dialog.table.current_row_id == event.id
    assert "9 days to Double 12" in at.tab.countdown.words.words()


def test_enter_on_a_row_changes_it(at: Desk) -> None:
    first = at.stored()[0]
    at.dialog.table.select_row_id(first.id)
    at.fill("edit-event", title="Pre-sale", kind=KINDS.index("other"))
    changed = next(one for one in at.stored() if one.id == first.id)
    assert (changed.title, changed.kind, changed.day, changed.shop_id) == (
        "Pre-sale",
        "other",
        first.day,
        first.shop_id,
    )


def test_a_deletion_asks_nothing_and_can_be_undone(at: Desk) -> None:
    before = at.titles
    at.dialog.table.select_row_id(at.stored()[1].id)
    assert not at.dialog.undo.isVisible()
    at.click("delete-event")
    assert at.titles == [before[0], *before[2:]]
    assert at.said == [f"Deleted: {before[1]}"]
    at.click("undo-event")
    assert at.titles == before
    assert not at.dialog.undo.isVisible()


def test_each_deed_with_an_event_is_named_for_undo(at: Desk) -> None:
    before, done = at.titles, list[tuple[Deed, str]]()
    at.wishes.deed_done.connect(lambda deed, words: done.append((deed, words)))
    at.fill("add-event", title="Double 12", day=date(2026, 11, 9))
    at.fill("edit-event", title="Year-end")
    at.click("delete-event")
    assert [words for _, words in done] == [
        "add event “Double 12”", "change event “Year-end”", "delete event “Year-end”",
    ]  # fmt: skip
    for deed, _ in reversed(done):
        task_desk.put_back(CONTEXT, at.workspace, deed)
    assert [event.title for event in at.stored()] == before


def test_an_event_needs_a_title(at: Desk) -> None:
    form = EventFormDialog(at.tab.kit, at.dialog, shop=at.tab._view.cards[0].shop, event=at.stored()[0])  # type: ignore[union-attr]
    assert form.yes.isEnabled()
    form.title.setText("   ")
    assert not form.yes.isEnabled()
    form.deleteLater()


def test_an_empty_list_says_what_events_are_good_for(at: Desk) -> None:
    for event in at.stored():
        score_desk.remove_event(CONTEXT, at.workspace, event.id)
    at.tab.events.open(SHOP)
    dialog = at.tab.events._dialog
    assert dialog is not None
    assert not dialog.table.isVisible()
    assert [button.isEnabled() for button in (dialog.add, dialog.edit, dialog.delete)] == [True, False, False]
    dialog.reject()
