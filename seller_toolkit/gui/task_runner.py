"""Runs Qt-free jobs off the UI thread and brings the answer back to it."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from threading import Lock
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot

from seller_toolkit.domain.errors import Cancelled, SellerToolkitError
from seller_toolkit.services.jobs import JobContext, Progress

Job: TypeAlias = Callable[..., Any]
"""An ordinary function whose first argument is a JobContext."""

_FREE_WORKERS = 4


class Task(QObject):
    """One running job. Every signal is delivered on the thread that made the task, `finished` last and always.

    `progressed` carries a Progress; where a job reports faster than the window can show, only the latest comes.
    `succeeded` carries the job's answer, `failed` the exception it raised, as it was raised.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    _future_done = Signal(object)
    _progress_made = Signal()

    def __init__(self, job: Job, parent: QObject | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self.job, self.title = job, title
        self._context = JobContext(on_progress=self._keep_progress)
        self._future: Future[Any] | None = None
        self._lock, self._latest = Lock(), list[Progress]()
        # signals of an object made here, queued: a slot called from the worker would run in the worker
        queued = Qt.ConnectionType.QueuedConnection
        self._future_done.connect(self._on_future_done, queued)
        self._progress_made.connect(self._on_progress_made, queued)

    @property
    def context(self) -> JobContext:
        """What the job is handed."""
        return self._context

    @property
    def waits(self) -> bool:
        """Whether the job has not begun yet, because others in its lane are before it."""
        return self._future is not None and not self._future.running() and not self._future.done()

    def start_on(self, lane: Executor, job: Job, *args: object) -> None:
        """Queue `job(context, *args)` in a lane."""
        self._future = lane.submit(job, self._context, *args)
        self._future.add_done_callback(self._future_done.emit)

    def cancel(self) -> None:
        """Ask the job to stop: at once where it has not begun, else at its next report."""
        self._context.cancel()
        if self._future is not None:
            self._future.cancel()

    def _keep_progress(self, progress: Progress) -> None:
        """Called by the worker: wake the UI thread only if it has taken the one before."""
        with self._lock:
            asleep = not self._latest
            self._latest[:] = [progress]
        if asleep:
            self._progress_made.emit()

    @Slot()
    def _on_progress_made(self) -> None:
        with self._lock:
            taken, self._latest[:] = tuple(self._latest), []
        for progress in taken:
            self.progressed.emit(progress)

    @Slot(object)
    def _on_future_done(self, future: Future[Any]) -> None:
        if future.cancelled():
            self.conclude(Cancelled())
        elif (error := future.exception()) is not None:
            self.conclude(error)
        else:
            self.conclude(None, future.result())

    def conclude(self, error: BaseException | None, answer: object = None) -> None:
        """Say how the job ended; the task is gone afterwards."""
        if error is None:
            self.succeeded.emit(answer)
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
        self.finished.emit()
        self.deleteLater()


class Runner(QObject):
    """What a screen knows of whoever runs its jobs.

    `started` carries each Task before anybody else listens to it; `running_changed` the number of tasks that have not finished.
    """

    started = Signal(object)
    running_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Task] = []

    @property
    def running(self) -> tuple[Task, ...]:
        """Tasks that have not finished, the oldest first."""
        return tuple(self._running)

    def start(
        self,
        job: Job,
        *args: object,
        uses_store: bool = True,
        title: str = "",
        on_success: Callable[[Any], object] | None = None,
        on_failure: Callable[[BaseException], object] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        on_cancel: Callable[[], object] | None = None,
        on_finish: Callable[[], object] | None = None,
    ) -> Task:
        """Run `job(context, *args)`. The `on_…` are connected before it begins and are called on this thread.

        `title` is what people call the work, where `gui/job_titles.py` does not know the job by itself.
        Give methods of a QObject: they fall silent when their object is deleted. A task that nobody keeps runs on. To
        connect later is too late where the job runs inline.
        """
        task = Task(job, self, title=title)
        self.started.emit(task)
        listeners: tuple[tuple[SignalInstance, Callable[..., object] | None], ...] = (
            (task.succeeded, on_success),
            (task.failed, on_failure),
            (task.progressed, on_progress),
            (task.cancelled, on_cancel),
            (task.finished, on_finish),
        )
        for signal, slot in listeners:
            if slot is not None:
                signal.connect(slot)
        self._running.append(task)
        task.finished.connect(self._on_finished)
        self.running_changed.emit(len(self._running))
        self._launch(task, job, args, uses_store=uses_store)
        return task

    def cancel_all(self) -> None:
        """Ask every job to stop; `running_changed` tells when all have."""
        for task in self.running:
            task.cancel()

    def shutdown(self) -> None:
        """Ask every job to stop and wait until all have."""
        self.cancel_all()

    def _launch(self, task: Task, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        """Bring the task on its way."""
        raise NotImplementedError

    @Slot()
    def _on_finished(self) -> None:
        task = self.sender()
        self._running = [one for one in self._running if one is not task]
        self.running_changed.emit(len(self._running))


class TaskRunner(Runner):
    """Jobs that use the store run one after another, in the order of their start; the rest run side by side."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store_lane = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._free_lane = ThreadPoolExecutor(_FREE_WORKERS, thread_name_prefix="free")

    def shutdown(self) -> None:
        """Ask every job to stop and wait until all have; blocks, so that the window first shows what it waits for."""
        super().shutdown()
        self._store_lane.shutdown(wait=True, cancel_futures=True)
        self._free_lane.shutdown(wait=True, cancel_futures=True)

    def _launch(self, task: Task, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        task.start_on(self._store_lane if uses_store else self._free_lane, job, *args)


class InlineTaskRunner(Runner):
    """For tests: runs a job at once, on this thread, and has told everything before `start` returns.

    A bug in a job (anything but a SellerToolkitError) goes to the caller, so that the test fails there.
    """

    def _launch(self, task: Task, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        task.context.on_progress = task.progressed.emit
        try:
            answer = job(task.context, *args)
        except SellerToolkitError as error:
            task.conclude(error)
        else:
            task.conclude(None, answer)
