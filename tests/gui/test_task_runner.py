import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.gui.task_runner import InlineTaskRunner, TaskRunner
from seller_toolkit.services.jobs import JobContext, Progress


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[object] = []
        self.told: list[str] = []
        self.threads: set[bool] = set()

    @Slot(object)
    def on_value(self, value: object) -> None:
        self.seen.append(value)
        self.threads.add(threading.current_thread() is threading.main_thread())

    @Slot()
    def on_cancel(self) -> None:
        self.told.append("cancelled")

    @Slot()
    def on_finish(self) -> None:
        self.told.append("finished")


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def listener(qtbot: QtBot) -> Listener:
    return Listener()


def test_the_answer_comes_back_on_the_ui_thread(qtbot: QtBot, runner: TaskRunner, listener: Listener) -> None:
    task = runner.start(
        lambda _context, a, b: (threading.current_thread().name, a + b), 1, 2, on_success=listener.on_value
    )
    with qtbot.waitSignal(task.finished):
        pass
    ((name, total),) = listener.seen
    assert name.startswith("store")
    assert total == 3
    assert listener.threads == {True}


def test_jobs_without_the_store_run_beside_it(qtbot: QtBot, runner: TaskRunner) -> None:
    release = threading.Event()
    blocked = runner.start(lambda _context: release.wait(5))
    free = runner.start(lambda _context: "done", uses_store=False)
    with qtbot.waitSignal(free.succeeded):
        pass
    assert blocked in runner.running
    with qtbot.waitSignal(blocked.finished):
        release.set()


def test_progress_is_in_order_and_ends_with_the_last(qtbot: QtBot, runner: TaskRunner, listener: Listener) -> None:
    def job(context: JobContext) -> None:
        for i in range(5000):
            context.report(i, 5000)

    task = runner.start(job, on_progress=listener.on_value)
    with qtbot.waitSignal(task.finished):
        pass
    done = [progress.done for progress in listener.seen]
    assert done == sorted(done)
    assert done[-1] == 4999
    assert listener.threads == {True}


def test_the_window_is_not_flooded_by_progress(qtbot: QtBot, runner: TaskRunner, listener: Listener) -> None:
    reported = threading.Event()

    def job(context: JobContext) -> None:
        for i in range(1000):
            context.report(i, 1000)
        reported.set()

    task = runner.start(job, on_progress=listener.on_value)
    assert reported.wait(5)  # this thread has not looked at its signals yet
    with qtbot.waitSignal(task.finished):
        pass
    assert [progress.done for progress in listener.seen] == [999]


def test_an_error_comes_back_as_it_was_raised(qtbot: QtBot, runner: TaskRunner) -> None:
    error = UserError("store.damaged")

    def job(_context: JobContext) -> None:
        raise error

    task = runner.start(job)
    with qtbot.waitSignal(task.failed) as blocker:
        pass
    assert blocker.args[0] is error


def test_cancel_stops_a_running_job(qtbot: QtBot, runner: TaskRunner) -> None:
    started, told = threading.Event(), threading.Event()

    def job(context: JobContext) -> None:
        started.set()
        assert told.wait(5)
        context.report(1, 2)

    task = runner.start(job)
    assert started.wait(5)
    with qtbot.waitSignals([task.cancelled, task.finished]):
        task.cancel()
        told.set()


def test_a_job_that_has_not_begun_never_does(qtbot: QtBot, runner: TaskRunner, listener: Listener) -> None:
    release = threading.Event()
    first = runner.start(lambda _context: release.wait(5))
    ran: list[int] = []
    second = runner.start(lambda _context: ran.append(1), on_cancel=listener.on_cancel, on_finish=listener.on_finish)
    with qtbot.waitSignal(second.finished):
        second.cancel()
    with qtbot.waitSignal(first.finished):
        release.set()
    assert listener.told == ["cancelled", "finished"]
    assert ran == []


def test_store_jobs_never_overlap(qtbot: QtBot, runner: TaskRunner) -> None:
    inside, most, order = [], [], []

    def job(_context: JobContext, number: int) -> None:
        inside.append(1)
        most.append(len(inside))
        order.append(number)
        threading.Event().wait(0.002)
        inside.pop()

    tasks = [runner.start(job, number) for number in range(5)]
    with qtbot.waitSignals([task.finished for task in tasks]):
        pass
    assert set(most) == {1}
    assert order == [0, 1, 2, 3, 4]


def test_the_number_of_running_tasks_is_told(qtbot: QtBot, runner: TaskRunner) -> None:
    counts: list[int] = []
    runner.running_changed.connect(counts.append)
    task = runner.start(lambda _context: None)
    with qtbot.waitSignal(task.finished):
        pass
    assert counts == [1, 0]
    assert runner.running == ()


def test_a_listener_that_is_gone_is_not_called(qtbot: QtBot, runner: TaskRunner) -> None:
    release, listener = threading.Event(), Listener()
    task = runner.start(lambda _context: release.wait(5), on_success=listener.on_value)
    seen = listener.seen
    listener.deleteLater()
    with qtbot.waitSignal(listener.destroyed):
        pass
    with qtbot.waitSignal(task.finished):
        release.set()
    assert seen == []


def test_shutdown_stops_what_runs(qtbot: QtBot) -> None:
    runner, started = TaskRunner(), threading.Event()

    def job(context: JobContext) -> None:
        started.set()
        while True:
            context.report(0, 0)

    runner.start(job)
    assert started.wait(5)
    runner.shutdown()
    with qtbot.waitSignal(runner.running_changed):
        pass
    assert runner.running == ()


def test_inline_has_told_everything_before_start_returns(qtbot: QtBot, listener: Listener) -> None:
    def job(context: JobContext, word: str) -> str:
        context.report(1, 2, "half")
        return word

    InlineTaskRunner().start(
        job, "answer", on_progress=listener.on_value, on_success=listener.on_value, on_finish=listener.on_finish
    )
    assert listener.seen == [Progress(1, 2, "half"), "answer"]
    assert listener.told == ["finished"]


def test_inline_tells_errors_and_cancels_but_not_bugs(qtbot: QtBot, listener: Listener) -> None:
    runner, error = InlineTaskRunner(), UserError("store.damaged")

    def fail(_context: JobContext, raised: Exception) -> None:
        raise raised

    runner.start(fail, error, on_failure=listener.on_value)
    assert listener.seen == [error]
    runner.start(fail, Cancelled(), on_cancel=listener.on_cancel)
    assert listener.told == ["cancelled"]
    with pytest.raises(ZeroDivisionError):
        runner.start(fail, ZeroDivisionError())
