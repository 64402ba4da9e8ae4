"""Undo and redo: one stack, one job at a time, nothing lost by quick presses."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Deed, RowChange, Task, TaskChange, TaskState
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner, Job
from seller_toolkit.gui.task_runner import Task as Running
from seller_toolkit.gui.undo_history import MOST, UndoHistory
from seller_toolkit.services.desks import review_desk, task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from tests.conftest import make_workspace


def added(number: int) -> Deed:
    """A deed that added a task."""
    return Deed((TaskChange(None, Task(number, 1, "", TaskState.OPEN)),))


class Slow(InlineTaskRunner):
    """Jobs wait until they are let go."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def _launch(self, task: Running, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        launch = super()._launch
        self.waiting.append(lambda: launch(task, job, args, uses_store=uses_store))

    def go(self) -> None:
        self.waiting.pop(0)()


class Bench:
    """A history with a store that only remembers which deeds were put back."""

    def __init__(self, workspace: Workspace, runner: InlineTaskRunner, monkeypatch: pytest.MonkeyPatch) -> None:
        self.wishes = Wishes()
        self.history = UndoHistory(workspace, runner, self.wishes)
        self.put: list[Deed] = []
        self.error: UserError | None = None
        self.said: list[str] = []
        self.failed: list[BaseException] = []
        self.stored: list[Any] = []
        self.wishes.notice.connect(self.said.append)
        self.wishes.failed.connect(self.failed.append)
        self.wishes.stored.connect(self.stored.append)
        monkeypatch.setattr(task_desk, "put_back", self._put_back)

    def _put_back(self, _context: JobContext, _workspace: Workspace, deed: Deed, _who: str) -> Outcome[Deed]:
        if self.error is not None:
            raise self.error
        self.put.append(deed)
        return Outcome(deed.turned(), frozenset({Part.TASKS}))

    @property
    def words(self) -> tuple[str, str]:
        return self.history.undo_words, self.history.redo_words


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path / "store.db")


@pytest.fixture
def bench(qapp: QApplication, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Bench:
    return Bench(workspace, InlineTaskRunner(), monkeypatch)


@pytest.fixture
def slow(qapp: QApplication, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> tuple[Bench, Slow]:
    runner = Slow()
    return Bench(workspace, runner, monkeypatch), runner


def test_the_last_deed_is_undone_first_and_done_again_last(bench: Bench) -> None:
    first, second = added(1), added(2)
    bench.wishes.deed_done.emit(first, "add one")
    bench.wishes.deed_done.emit(second, "add two")
    assert bench.words == ("add two", "")
    bench.history.undo()
    bench.history.undo()
    assert (bench.put, bench.words) == ([second, first], ("", "add one"))
    bench.history.redo()
    bench.history.redo()
    assert bench.put[2:] == [first.turned(), second.turned()]
    assert bench.words == ("add two", "")
    bench.history.undo()
    assert bench.put[-1] == second
    assert bench.said == [
        "Undone: add two", "Undone: add one", "Done again: add one", "Done again: add two", "Undone: add two",
    ]  # fmt: skip
    assert bench.stored == [frozenset({Part.TASKS})] * 5


def test_a_new_deed_takes_the_place_of_what_was_undone(bench: Bench) -> None:
    bench.history.add(added(1), "one")
    bench.history.undo()
    bench.history.add(added(2), "two")
    assert bench.words == ("two", "")
    assert bench.history.last_deed == added(2)


def test_with_nothing_to_undo_nothing_happens(bench: Bench) -> None:
    bench.history.undo()
    bench.history.redo()
    bench.history.add(Deed(), "nothing was changed")
    assert (bench.put, bench.words, bench.history.last_deed) == ([], ("", ""), None)


def test_presses_and_deeds_wait_for_the_one_that_is_under_way(slow: tuple[Bench, Slow]) -> None:
    bench, runner = slow
    bench.history.add(added(1), "one")
    bench.history.add(added(2), "two")
    bench.history.undo()
    bench.history.undo()
    bench.history.add(added(3), "three")
    assert (len(runner.waiting), bench.words) == (1, ("two", ""))
    runner.go()
    assert (bench.put, bench.words) == ([added(2)], ("one", "two"))
    runner.go()
    assert (bench.put, bench.words) == ([added(2), added(1)], ("three", ""))


def test_what_was_changed_since_clears_the_stack_and_is_said(bench: Bench) -> None:
    bench.history.add(added(1), "one")
    bench.history.add(added(2), "two")
    bench.error = UserError("task.changed_since")
    bench.history.undo()
    assert bench.words == ("", "")
    assert bench.failed == [bench.error]


def test_after_another_failure_it_can_be_tried_again(bench: Bench) -> None:
    bench.history.add(added(1), "one")
    bench.error = UserError("store.locked")
    bench.history.undo()
    assert bench.words == ("one", "")
    bench.error = None
    bench.history.undo()
    assert bench.words == ("", "one")


def test_an_answer_from_before_the_clearing_moves_nothing(slow: tuple[Bench, Slow]) -> None:
    bench, runner = slow
    bench.history.add(added(1), "one")
    bench.history.undo()
    bench.history.clear()
    bench.history.add(added(2), "two")
    runner.go()
    assert bench.words == ("two", "")


def test_the_oldest_deeds_are_forgotten(bench: Bench) -> None:
    for number in range(MOST + 5):
        bench.history.add(added(number), f"{number}")
    for _ in range(MOST + 5):
        bench.history.undo()
    assert bench.put[-1] == added(5)


def test_where_words_or_tags_come_back_the_reviews_are_read_anew(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def catch_up(_context: JobContext, _workspace: Workspace) -> Outcome[int]:
        read.append(1)
        return Outcome(1, frozenset({Part.REVIEWS}))

    def put_back(_context: JobContext, _workspace: Workspace, deed: Deed, _who: str) -> Outcome[Deed]:
        return Outcome(deed.turned(), frozenset({Part.REVIEWS}))

    monkeypatch.setattr(review_desk, "catch_up", catch_up)
    monkeypatch.setattr(task_desk, "put_back", put_back)
    looked: list[Deed] = []
    bench.wishes.put_back.connect(looked.append)
    deed = Deed(rows=(RowChange("phrase_rule", None, {"id": 1}),))
    bench.history.add(deed, "phrase")
    bench.history.undo()
    assert (read, looked, bench.stored) == ([1], [deed.turned()], [frozenset({Part.REVIEWS})] * 2)


# --- in the window --------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    def put_back(_context: JobContext, _workspace: Workspace, deed: Deed, _who: str) -> Outcome[Deed]:
        return Outcome(deed.turned())

    monkeypatch.setattr(task_desk, "put_back", put_back)
    made = open_window()
    qtbot.waitActive(made)
    return made


def test_the_menu_says_what_and_is_grey_without_anything(window: MainWindow, qtbot: QtBot) -> None:
    undo, redo = window.menus.undo, window.menus.redo
    assert [(one.text(), one.isEnabled()) for one in (undo, redo)] == [("&Undo", False), ("&Redo", False)]
    window.wishes.deed_done.emit(added(1), "done “A & B”")
    assert (undo.text(), undo.isEnabled(), redo.isEnabled()) == ("&Undo: done “A && B”", True, False)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (redo.text(), undo.isEnabled()) == ("&Redo: done “A && B”", False)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert undo.isEnabled()


def test_a_field_keeps_its_own_undo(window: MainWindow, qtbot: QtBot) -> None:
    window.wishes.deed_done.emit(added(1), "one")
    field = QLineEdit(window.pages)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert window.menus.undo.isEnabled()


def test_another_store_has_nothing_to_undo(window: MainWindow) -> None:
    window.wishes.deed_done.emit(added(1), "one")
    window.fronts.safety.take_restored(Outcome(None))
    assert not window.menus.undo.isEnabled()
    window.wishes.deed_done.emit(added(1), "one")
    window.remove_demo()
    assert not window.menus.undo.isEnabled()
