"""The list of running jobs, worked with buttons while real jobs run."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs.running_jobs import RunningJobs
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.job_list import JobList, JobState
from seller_toolkit.gui.jobs_form import UNATTENDED_AFTER, JobsForm
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.status_line import Offer
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import TaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.jobs import JobContext, Progress
from seller_toolkit.services.workspace import Workspace
from tests.gui.job_stage import Clock, Stage, nothing


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def panel_of(qtbot: QtBot, kit: Kit, jobs: JobList) -> RunningJobs:
    window = QWidget()
    window.resize(1280, 800)
    panel = RunningJobs(kit, window, jobs)
    qtbot.addWidget(window)
    window.show()
    panel.open_over(window)
    return panel


def test_one_is_cancelled_while_it_waits_and_one_fails(
    qtbot: QtBot, kit: Kit, runner: TaskRunner, clock: Clock
) -> None:
    begun, release, ran = threading.Event(), threading.Event(), list[str]()

    def long(context: JobContext) -> None:
        begun.set()
        context.report(1, 4, "评价.xlsx")
        assert release.wait(30)
        raise UserError("row.secret", buyer="张三 13800138000")

    jobs = JobList(runner, None, clock=clock)
    runner.start(long, title="Importing")
    second = runner.start(lambda _context: ran.append("second"), title="Backing up")
    assert begun.wait(30)
    clock.now += 1
    panel = panel_of(qtbot, kit, jobs)
    importing, backing_up = panel.rows.values()
    assert not panel.isModal()
    qtbot.waitUntil(lambda: importing.stage.words() == "评价.xlsx  1 / 4")
    assert (importing.bar.value(), importing.bar.accessibleName()) == (250, "Importing")
    assert backing_up.stage.words() == "waits for its turn"
    assert backing_up.cancel.accessibleName() == "Cancel: Backing up"

    with qtbot.waitSignal(second.finished):
        backing_up.cancel.click()
    assert list(panel.rows.values()) == [importing]
    assert [(job.title, job.state) for job in jobs.ended] == [("Backing up", JobState.CANCELLED)]
    with qtbot.waitSignal(runner.running_changed):
        release.set()
    assert not panel.rows
    assert ran == []
    failed = panel.past[jobs.ended[0]]
    assert failed.how.words().startswith("failed · ")
    failed.findChild(QPushButton, "copy").click()
    details = QGuiApplication.clipboard().text()
    assert "UserError row.secret" in details
    assert "in test_one" in details or "long" in details
    assert "13800138000" not in details
    assert "张三" not in details


def test_a_running_job_is_stopped_by_keys(qtbot: QtBot, kit: Kit, clock: Clock) -> None:
    stage = Stage()
    jobs = JobList(stage, None, clock=clock)
    tasks = [stage.run(title) for title in ("A", "B")]
    clock.now += 1
    panel = panel_of(qtbot, kit, jobs)
    first, second = panel.rows.values()
    assert panel.focusWidget() is first.cancel
    qtbot.keyClick(first.cancel, Qt.Key.Key_Space)
    assert tasks[0].context.cancelled
    assert first.stage.words() == "is being stopped…"
    assert not first.cancel.isEnabled()
    second.cancel.setFocus()
    qtbot.keyClick(second.cancel, Qt.Key.Key_Tab)
    assert panel.focusWidget() is panel.close_button
    qtbot.keyClick(panel.close_button, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not tasks[1].context.cancelled


def test_lines_are_brought_up_to_date_without_losing_the_focus(qtbot: QtBot, kit: Kit, clock: Clock) -> None:
    stage = Stage()
    jobs = JobList(stage, None, clock=clock)
    first, second = stage.run("A"), stage.run("B")
    clock.now += 1
    panel = panel_of(qtbot, kit, jobs)
    row = list(panel.rows.values())[1]
    row.cancel.setFocus()
    for step in range(4):
        second.progressed.emit(Progress(step, 4, "x"))
        clock.now += 10
    jobs.changed.emit()
    assert row.left.words() == "a few seconds left"
    assert panel.focusWidget() is row.cancel
    first.conclude(None)
    assert panel.focusWidget() is row.cancel
    second.conclude(None)
    assert panel.focusWidget() is panel.close_button
    assert [one.title.words() for one in panel.past.values()] == ["A", "B"]
    shown = panel.findChildren(QLabel)
    assert any(label.text() == "Nothing is running." and label.isVisible() for label in shown)


def test_the_form_opens_one_list_however_often_it_is_asked(qtbot: QtBot, kit: Kit, workspace: Workspace) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    context = TabContext(workspace, Stage(window), kit, ScriptedDialogs(), Selection(), Wishes())
    form = JobsForm(window, context)
    assert form.dialog is None
    form.open()
    first = form.dialog
    assert first is not None
    assert first.isVisible()
    first.reject()
    form.open()
    assert form.dialog is first
    assert first.isVisible()


def room_of(
    qtbot: QtBot, kit: Kit, workspace: Workspace, stage: Stage
) -> tuple[JobsForm, ScriptedDialogs, list[Offer]]:
    window, dialogs, wishes, offers = QWidget(), ScriptedDialogs(), Wishes(), list[Offer]()
    qtbot.addWidget(window)
    wishes.setParent(window)
    wishes.offered.connect(offers.append)
    return JobsForm(window, TabContext(workspace, stage, kit, dialogs, Selection(), wishes)), dialogs, offers


def test_a_failure_of_long_work_waits_in_the_line(qtbot: QtBot, kit: Kit, workspace: Workspace, clock: Clock) -> None:
    stage = Stage()
    form, dialogs, offers = room_of(qtbot, kit, workspace, stage)
    form.list._clock = clock
    task = stage.start(nothing, uses_store=False, title="Importing", on_failure=form.tell_failure)
    clock.now += UNATTENDED_AFTER
    task.conclude(UserError("store.damaged"))
    (offer,) = offers
    assert offer.words.startswith("Importing: ")
    assert dialogs.asked == []
    offer.deed()
    assert form.dialog is not None
    assert form.dialog.isVisible()


def test_other_failures_are_told_in_front_of_the_window(
    qtbot: QtBot, kit: Kit, workspace: Workspace, clock: Clock
) -> None:
    stage = Stage()
    form, dialogs, offers = room_of(qtbot, kit, workspace, stage)
    form.list._clock = clock
    dialogs.answer("show_error", None, None, None)
    task = stage.start(nothing, uses_store=False, title="Importing", on_failure=form.tell_failure)
    task.conclude(UserError("store.damaged"))
    task = stage.start(nothing, uses_store=False, on_failure=form.tell_failure)
    clock.now += UNATTENDED_AFTER
    task.conclude(UserError("store.damaged"))
    form.tell_failure(UserError("store.damaged"))
    assert len(dialogs.asked) == 3
    assert offers == []
