"""The form of tasks and lists on a real store, driven by keys and clicks."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
from seller_toolkit.domain.tasks import Deed, KnowledgeTask, TaskList
from seller_toolkit.gui.dialogs.knowledge.choose import ChooseDialog, matches
from seller_toolkit.gui.dialogs.knowledge.knowledge_dialog import KnowledgeDialog
from seller_toolkit.gui.dialogs.knowledge.take_in import TakeInDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.knowledge_base import KnowledgeBase
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import own_knowledge
from seller_toolkit.services.workspace import Workspace
from tests.gui.mouse import move_mouse
from tests.unit.services.knowledge import knowing_workspace

JOB = JobContext()
FIRST = "logistics.late-pickups"
OWN = TaskDraft("", "logistics", "Pack on Sundays", "Saturday's orders wait", ("Make a rota", "Hand it out"))


@dataclass
class Seller:
    """Sits in front of the form."""

    qtbot: QtBot
    workspace: Workspace
    base: KnowledgeBase
    window: QWidget
    questions: ScriptedDialogs
    deeds: list[tuple[Deed, str]] = field(default_factory=list)
    changes: list[object] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)

    def open(self, chosen: str = "") -> KnowledgeDialog:
        self.base.open(chosen)
        self.qtbot.waitUntil(self.dialog.isActiveWindow)
        return self.dialog

    @property
    def dialog(self) -> KnowledgeDialog:
        (dialog,) = [one for one in self.window.findChildren(KnowledgeDialog) if one.isVisible()]
        return dialog

    @property
    def is_open(self) -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return any(one.isVisible() for one in self.window.findChildren(KnowledgeDialog))

    def inner(self, kind: type[QDialog]) -> QDialog:
        (dialog,) = [one for one in self.dialog.findChildren(kind) if one.isVisible()]
        assert isinstance(dialog, QDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def press(self, name: str, at: QWidget | None = None) -> None:
        button = (at or self.dialog).findChild(QPushButton, name)
        assert isinstance(button, QPushButton), name
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def can(self, name: str) -> bool:
        button = self.dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton), name
        return button.isVisible() and button.isEnabled()

    def type(self, name: str, text: str) -> None:
        found = self.dialog.findChild(QLineEdit, name) or self.dialog.findChild(QPlainTextEdit, name)
        assert isinstance(found, QLineEdit | QPlainTextEdit), name
        found.setFocus()
        found.selectAll()
        if text.isascii():
            self.qtbot.keyClicks(found, text)
        elif isinstance(found, QLineEdit):
            found.insert(text)
        else:
            found.insertPlainText(text)  # Qt's tests have no keys for Chinese

    def key(self, key: Qt.Key, *, control: bool = False) -> None:
        keys = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(QApplication.focusWidget() or self.dialog, key, keys)

    @property
    def note(self) -> str:
        label = self.dialog.findChild(QLabel, "note")
        assert isinstance(label, QLabel)
        return label.text()

    def rows(self, name: str = "known") -> list[str]:
        return shown(self.table(name))

    def table(self, name: str) -> Table:
        found = self.dialog.findChild(Table, name)
        assert isinstance(found, Table), name
        return found

    def click_row(self, name: str, row: int) -> None:
        table = self.table(name)
        place = table.visualRect(table.cells.index(row, table.cells.columnCount() - 1)).center()
        self.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def known(self) -> dict[str, KnowledgeTask]:
        return {task.id: task for task in own_knowledge.view(JOB, self.workspace).value.tasks}

    def own(self) -> list[KnowledgeTask]:
        return [task for task in self.known().values() if task.own]

    def own_lists(self) -> list[TaskList]:
        return [one for one in own_knowledge.view(JOB, self.workspace).value.lists if one.own]


def shown(table: Table) -> list[str]:
    cells = table.cells
    return [
        " ".join(filter(None, (cells.cell(row, column).text for column in range(cells.columnCount()))))
        for row in range(cells.rowCount())
    ]


@pytest.fixture
def seller(qtbot: QtBot, kit: Kit, tmp_path: Path) -> Iterator[Seller]:
    workspace, wishes, questions = knowing_workspace(tmp_path), Wishes(), ScriptedDialogs()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    base = KnowledgeBase(window, TabContext(workspace, InlineTaskRunner(), kit, questions, Selection(), wishes))
    made = Seller(qtbot, workspace, base, window, questions)
    wishes.deed_done.connect(lambda deed, words: made.deeds.append((deed, words)))
    wishes.stored.connect(made.changes.append)
    wishes.failed.connect(made.failures.append)
    yield made
    assert made.failures == []
    assert questions.unused == {}
    workspace.close()


# --- tasks


def test_it_opens_on_every_task_by_area(seller):
    dialog = seller.open()
    rows = seller.rows()
    assert rows[0] == "Logistics"
    assert rows[1].startswith("L01 ")
    assert len(rows) == len(seller.workspace.knowledge) + 8
    assert dialog.tasks.form.title.text() == seller.workspace.knowledge[0].title.en
    assert QApplication.focusWidget() is dialog.tasks.choice.search
    assert (seller.can("save"), seller.can("discard"), seller.can("reset"), seller.can("delete")) == (False,) * 4


def test_it_opens_at_the_task_that_is_asked_for(seller):
    wanted = seller.workspace.knowledge[20]
    dialog = seller.open(wanted.id)
    assert dialog.tasks.form.title.text() == wanted.title.en
    assert seller.table("known").current_row_id == wanted.id


def test_typing_narrows_the_list_and_down_leads_into_it(seller):
    seller.open()
    seller.type("search", "pick-up miss")
    assert [row.split()[0] for row in seller.rows()] == ["Logistics", "L01"]
    seller.key(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is seller.table("known")
    seller.type("search", "no such task at all")
    assert seller.rows() == []
    assert seller.dialog.tasks.choice.nothing.isVisible()


def test_a_new_task_is_written_by_keys_alone(seller):
    dialog = seller.open()
    seller.key(Qt.Key.Key_N, control=True)
    assert QApplication.focusWidget() is dialog.tasks.form.title
    for text in ("Pack on Sundays", "Saturday's orders wait", "Make a rota"):
        seller.qtbot.keyClicks(QApplication.focusWidget(), text)
        seller.key(Qt.Key.Key_Tab)
    seller.key(Qt.Key.Key_Return, control=True)
    (task,) = seller.own()
    assert (task.title.zh_CN, task.why.en, [step.zh_TW for step in task.steps]) == (
        "Pack on Sundays", "Saturday's orders wait", ["Make a rota"],
    )  # fmt: skip
    assert (task.code, task.area, task.platforms, task.metrics) == ("U01", "logistics", (), ())
    assert seller.note == "Kept “Pack on Sundays”"
    assert [words for _, words in seller.deeds] == ["Kept “Pack on Sundays”"]
    assert seller.deeds[0][0].knowledge[0].before is None
    assert seller.changes == [frozenset({Part.TASKS})]
    assert "U01 Pack on Sundays" in seller.rows()
    assert seller.table("known").current_row_id == task.id
    assert not dialog.has_unsaved


def test_the_programs_words_are_written_over_and_come_back(seller):
    dialog = seller.open(FIRST)
    program = seller.workspace.knowledge[0]
    assert not dialog.tasks.form.area.isEnabled()
    seller.type("title", "Clear the shelf")
    dialog.tasks.form.minutes.setValue(7)
    seller.press("save")
    task = seller.known()[FIRST]
    assert (task.title.zh_CN, task.minutes, task.why, task.steps) == ("Clear the shelf", 7, program.why, program.steps)
    assert seller.table("known").cells.cell(1, 1).chips == (("Edited", "accent"),)
    seller.press("reset")
    assert seller.known()[FIRST] == program
    assert dialog.tasks.form.title.text() == program.title.en
    assert len(seller.deeds) == 2


def test_a_task_is_hidden_and_shown_again(seller):
    seller.open(FIRST)
    seller.press("hide")
    assert seller.known()[FIRST].hidden
    assert seller.table("known").cells.cell(1, 1).chips == (("Hidden", "neutral"),)
    assert seller.dialog.tasks.hide_button.text() == "Show"
    seller.press("hide")
    assert not seller.known()[FIRST].hidden


def test_an_own_task_is_deleted(seller):
    own_knowledge.save_task(JOB, seller.workspace, OWN)
    (task,) = seller.own()
    seller.open(task.id)
    assert seller.dialog.tasks.form.area.isEnabled()
    seller.press("delete")
    assert seller.own() == []
    assert seller.note == "Deleted “Pack on Sundays”"
    assert seller.dialog.tasks.form.title.text() == seller.workspace.knowledge[0].title.en


def test_what_is_forbidden_is_refused_where_it_was_typed(seller):
    seller.open(FIRST)
    seller.type("why", "五星好评返现 2 元")
    seller.press("save")
    assert seller.note.startswith("“五星好评返现 2 元”: good reviews in return for a benefit")
    assert seller.dialog.tasks.form.why.toPlainText() == "五星好评返现 2 元"
    assert seller.own() == []
    assert (seller.deeds, seller.changes) == ([], [])
    seller.type("why", "Ask for honest reviews")
    assert seller.note == ""
    seller.press("save")
    assert seller.known()[FIRST].why.en == "Ask for honest reviews"


def test_a_task_without_a_title_cannot_be_kept(seller):
    seller.open(FIRST)
    seller.dialog.tasks.form.title.setText("  ")
    assert not seller.can("save")
    seller.press("discard")
    assert seller.dialog.tasks.form.title.text() == seller.workspace.knowledge[0].title.en


def test_what_is_typed_is_dropped_only_at_the_second_esc(seller):
    dialog = seller.open(FIRST)
    seller.type("title", "Clear the shelf")
    seller.key(Qt.Key.Key_Escape)
    assert seller.is_open
    assert "Esc once more" in seller.note
    seller.qtbot.keyClicks(dialog.tasks.form.title, "!")
    seller.key(Qt.Key.Key_Escape)
    assert seller.is_open
    seller.key(Qt.Key.Key_Escape)
    assert not seller.is_open
    assert seller.own() == []


def test_nothing_typed_is_closed_at_once(seller):
    seller.open()
    seller.key(Qt.Key.Key_Escape)
    assert not seller.is_open


def test_another_task_waits_until_what_was_typed_is_saved_or_dropped(seller):
    dialog = seller.open(FIRST)
    seller.type("title", "Clear the shelf")
    seller.click_row("known", 3)
    assert seller.note == "Save or discard what was typed first."
    assert seller.table("known").selected_row_ids == (FIRST,)
    assert dialog.tasks.form.title.text() == "Clear the shelf"
    for name in ("new", "export", "take-in"):
        seller.press(name)
        assert seller.note == "Save or discard what was typed first."
    dialog.pages.chosen.emit(1)
    assert dialog.pages.chosen_index == 0
    seller.press("discard")
    seller.click_row("known", 3)
    assert dialog.tasks.form.title.text() == seller.workspace.knowledge[2].title.en


def test_metrics_are_found_by_typing_and_ticked_by_keys(seller):
    dialog = seller.open(FIRST)
    before = dialog.tasks.form.metrics.chosen
    seller.press("metrics")
    choice = seller.inner(ChooseDialog)
    assert isinstance(choice, ChooseDialog)
    seller.qtbot.keyClicks(choice.search, "dsr LOGISTICS")
    assert shown(choice.table)[0] == "Shop ratings (DSR) · Logistics service"
    key = str(choice.table.cells.row_id(0))
    seller.qtbot.keyClick(choice.search, Qt.Key.Key_Down)
    seller.qtbot.keyClick(choice.table, Qt.Key.Key_Space)
    seller.qtbot.keyClick(choice.table, Qt.Key.Key_Return)
    assert set(dialog.tasks.form.metrics.chosen) == set(before) ^ {key}
    seller.press("save")
    assert set(seller.known()[FIRST].metrics) == set(before) ^ {key}


def test_a_choice_that_is_left_changes_nothing(seller):
    dialog = seller.open(FIRST)
    seller.press("platforms")
    choice = seller.inner(ChooseDialog)
    assert isinstance(choice, ChooseDialog)
    choice.toggle("tmall")
    seller.qtbot.keyClick(choice, Qt.Key.Key_Escape)
    assert dialog.tasks.form.platforms.chosen == ()
    assert dialog.tasks.form.platforms.words.words() == "All platforms"
    assert not dialog.has_unsaved


def test_texts_are_chosen_by_their_titles(seller):
    seller.open(FIRST)
    seller.press("templates")
    choice = seller.inner(ChooseDialog)
    assert isinstance(choice, ChooseDialog)
    assert shown(choice.table) == ["Talk with the courier", "Words about a late dispatch"]
    seller.qtbot.mouseClick(choice.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    seller.press("yes", choice)
    seller.press("save")
    assert seller.known()[FIRST].templates == ("courier_talk",)


@pytest.mark.parametrize(("search", "found"), [("", True), ("LATE pick", True), ("late kettle", False)])
def test_each_word_of_a_search_must_be_there(search, found):
    assert matches(search, "Late pick-ups", "Logistics") is found


# --- lists


def open_lists(seller: Seller) -> KnowledgeDialog:
    dialog = seller.open()
    dialog.pages.choose(1)
    dialog.pages.chosen.emit(1)
    return dialog


def test_a_list_of_the_program_can_only_be_copied(seller):
    dialog = open_lists(seller)
    assert seller.rows("lists") == ["Daily round"]
    assert len(seller.rows("order")) == 2
    assert [seller.can(name) for name in ("copy-list", "delete-list", "add", "take-out", "down", "save-list")] == [
        True, False, False, False, False, False,
    ]  # fmt: skip
    assert dialog.lists.title.isReadOnly()
    seller.press("copy-list")
    assert dialog.lists.title.text() == "Daily round (copy)"
    seller.type("list-title", "Sunday round")
    seller.press("save-list")
    (one,) = seller.own_lists()
    assert (one.title.en, one.purpose.en, one.tasks) == (
        "Sunday round", "What is done first", ("logistics.late-pickups", "service.slow-turns"),
    )  # fmt: skip
    assert seller.deeds[0][1] == "Kept the list “Sunday round”"
    assert seller.rows("lists") == ["Daily round", "Sunday round"]
    assert seller.table("lists").current_row_id == one.id


def own_list(seller: Seller) -> tuple[str, ...]:
    """A list of four tasks, shown by the form."""
    tasks = tuple(task.id for task in seller.workspace.knowledge[:4])
    own_knowledge.save_list(JOB, seller.workspace, ListDraft("", "Mine", "", tasks))
    open_lists(seller)
    seller.click_row("lists", 1)
    return tasks


def test_tasks_are_put_in_order_by_keys(seller):
    one, two, three, four = own_list(seller)
    order = seller.table("order")
    order.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    seller.qtbot.keyClick(order, Qt.Key.Key_Up, alt)  # the first one stays the first
    for _ in range(2):
        seller.qtbot.keyClick(order, Qt.Key.Key_Down, alt)
    seller.qtbot.keyClick(order, Qt.Key.Key_Up, alt)
    assert seller.dialog.lists.draft.tasks == (two, one, three, four)
    assert order.current_row_id == one
    seller.qtbot.keyClick(order, Qt.Key.Key_Delete)
    assert seller.dialog.lists.draft.tasks == (two, three, four)
    seller.key(Qt.Key.Key_S, control=True)
    assert seller.own_lists()[0].tasks == (two, three, four)


def test_tasks_are_put_in_order_by_dragging(seller):
    one, two, three, four = own_list(seller)
    order = seller.table("order")
    places = [order.visualRect(order.cells.index(row, 2)).center() for row in range(4)]
    QTest.mousePress(order.viewport(), Qt.MouseButton.LeftButton, pos=places[3])
    for place in (places[2], places[1], places[0]):
        move_mouse(order.viewport(), place, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(order.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    assert seller.dialog.lists.draft.tasks == (four, one, two, three)
    assert order.current_row_id == four


def test_tasks_are_added_by_search(seller):
    tasks = own_list(seller)
    seller.press("add")
    choice = seller.inner(ChooseDialog)
    assert isinstance(choice, ChooseDialog)
    assert not any(row.startswith("L01 ") for row in shown(choice.table))
    seller.qtbot.keyClicks(choice.search, "Reviews")
    assert choice.table.cells.rowCount() > 1
    for key in (1, 0):
        choice.toggle(choice.table.cells.row_id(key))
    first, second = (str(choice.table.cells.row_id(row)) for row in (0, 1))
    seller.press("yes", choice)
    assert seller.dialog.lists.draft.tasks == (*tasks, first, second)
    seller.press("up")
    assert seller.dialog.lists.draft.tasks == (*tasks[:3], first, tasks[3], second)
    seller.press("take-out")
    assert seller.dialog.lists.draft.tasks == (*tasks, second)
    seller.press("discard-list")
    assert seller.dialog.lists.draft.tasks == tasks


def test_a_list_is_renamed_and_deleted(seller):
    own_list(seller)
    seller.type("list-title", "Yours")
    seller.click_row("lists", 0)
    assert seller.note == "Save or discard what was typed first."
    assert len(seller.table("lists").selected_row_ids) == 1
    assert seller.table("lists").current_row_id != "daily_round"
    seller.press("save-list")
    assert seller.rows("lists") == ["Daily round", "Yours"]
    seller.press("delete-list")
    assert seller.own_lists() == []
    assert seller.note == "Deleted the list “Yours”"
    assert seller.dialog.lists.title.text() == "Daily round"


def test_a_new_list_is_dropped_again(seller):
    dialog = open_lists(seller)
    seller.key(Qt.Key.Key_N, control=True)
    assert QApplication.focusWidget() is dialog.lists.title
    assert seller.rows("order") == []
    seller.press("discard-list")
    assert dialog.lists.title.text() == "Daily round"
    assert seller.table("lists").selected_row_ids == ("daily_round",)


# --- files


def test_everything_of_ones_own_goes_out_and_comes_in(seller, tmp_path):
    own_list(seller)
    seller.questions.answer("ask_save", None, tmp_path / "mine.json")
    seller.press("export")
    assert not (tmp_path / "mine.json").exists()
    seller.press("export")
    assert seller.note == "Saved as mine.json"
    seller.press("delete-list")
    seller.questions.answer("ask_files", [], [tmp_path / "mine.json"], [tmp_path / "mine.json"])
    seller.press("take-in")
    seller.press("take-in")
    preview = seller.inner(TakeInDialog)
    assert isinstance(preview, TakeInDialog)
    assert preview.yes.text() == "Take in 1"
    assert shown(preview.table) == ["List Mine"]
    seller.qtbot.keyClick(preview, Qt.Key.Key_Return)
    assert [one.title.en for one in seller.own_lists()] == ["Mine"]
    assert seller.note == "Took in mine.json"
    assert [words for _, words in seller.deeds][-1] == "Took in mine.json"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    seller.press("take-in")
    preview = seller.inner(TakeInDialog)
    assert isinstance(preview, TakeInDialog)
    assert not preview.yes.isEnabled()
    preview.reject()


def test_what_is_left_out_of_a_file_stands_first_with_its_reason(seller, tmp_path):
    own_knowledge.save_task(JOB, seller.workspace, OWN)
    own_list(seller)
    path = tmp_path / "mine.json"
    seller.questions.answer("ask_save", path)
    seller.press("export")
    values = json.loads(path.read_text(encoding="utf-8"))
    values["tasks"][0]["steps"] = ["刷单 5 单"]
    path.write_text(json.dumps(values), encoding="utf-8")
    seller.questions.answer("ask_files", [path])
    seller.press("take-in")
    preview = seller.inner(TakeInDialog)
    assert isinstance(preview, TakeInDialog)
    assert shown(preview.table)[0] == "Task U01 Pack on Sundays"
    assert "forbidden by the platforms" in preview.reason.text()
    seller.qtbot.keyClick(preview.table, Qt.Key.Key_Down)
    assert preview.reason.text() == ""
    preview.reject()


def test_a_foreign_file_is_refused_in_a_plain_sentence(seller, tmp_path):
    path = tmp_path / "orders.json"
    path.write_text("{}", encoding="utf-8")
    seller.open()
    seller.questions.answer("ask_files", [path])
    seller.press("take-in")
    assert seller.note.startswith("orders.json is not a file of tasks and lists")
    seller.questions.answer("ask_save", tmp_path / "mine.json")
    seller.press("export")
    assert seller.note == "There is nothing of your own yet that could be exported."


# --- looks


def test_every_look_has_room_for_its_words(qtbot, every_kit, tmp_path):
    workspace = knowing_workspace(tmp_path)
    own_knowledge.save_task(JOB, workspace, OWN)
    view = own_knowledge.view(JOB, workspace).value
    workspace.close()
    dialog = KnowledgeDialog(every_kit, None, view, keeper=None)
    qtbot.addWidget(dialog)
    dialog.resize(1000, 635)  # the room on a laptop at 150 %
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 1000 * every_kit.theme.text_scale
    for button in dialog.findChildren(QPushButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&")), (
                button.text()
            )
