"""The jobs that people may want to know of: what waits and runs, how long it will take, and how it has ended.

One rule says which: a job that has a title is listed once `LISTED_AFTER` seconds have gone since its start, and keeps its line
when it has ended. A shorter one is listed only where it failed. What has no title (a tab that brings itself up to date) never is.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from seller_toolkit.gui.job_titles import title_of
from seller_toolkit.gui.task_runner import Job, Runner, Task
from seller_toolkit.gui.troubles import Trouble, trouble_of
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.jobs import Progress
from seller_toolkit.services.time_left import TimeLeft, time_left_words

LISTED_AFTER = 0.5
MOST_ENDED = 50
"""Jobs of this session that are kept when they have ended; older ones are dropped."""
TICK = 250
"""Milliseconds between two looks at what runs; nothing ticks while nothing does."""


class JobState(Enum):
    """Where a job stands."""

    WAITING = auto()
    RUNNING = auto()
    STOPPING = auto()
    DONE = auto()
    CANCELLED = auto()
    FAILED = auto()


class ListedJob(QObject):
    """One job from its start on; keeps of an error its words alone, because the error holds on to all that the job held."""

    concluded = Signal()  # before anybody else hears of the end: a question about an error may wait for long

    def __init__(self, task: Task, *, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = task
        self._job: Job | None = task.job
        self._own_title = task.title
        self._clock, self._began = clock, clock()
        self._left = TimeLeft()
        self._end = JobState.DONE
        self.progress: Progress | None = None
        self.trouble: Trouble | None = None
        self.ended_at: datetime | None = None
        self.took = 0.0
        task.progressed.connect(self._on_progress)
        task.succeeded.connect(self._on_success)
        task.failed.connect(self._on_failure)
        task.cancelled.connect(self._on_cancel)

    @cached_property
    def title(self) -> str:
        """What people call it; nothing where they have no name for it."""
        return self._own_title or (title_of(self._job) if self._job is not None else "")

    @property
    def state(self) -> JobState:
        """Where it stands."""
        if self._task is None:
            return self._end
        if self._task.context.cancelled:
            return JobState.STOPPING
        return JobState.WAITING if self._task.waits else JobState.RUNNING

    @property
    def is_old_enough(self) -> bool:
        """Whether it has taken long enough to be worth a line."""
        return (self._clock() - self._began if self._task is not None else self.took) >= LISTED_AFTER

    @property
    def seconds_left(self) -> float | None:
        """How long it will still take, where that is known."""
        return self._left.seconds(self._clock()) if self.state is JobState.RUNNING else None

    def cancel(self) -> None:
        """Ask it to stop: one that waits never begins."""
        if self._task is not None:
            self._task.cancel()

    @property
    def is_worth_a_line(self) -> bool:
        """Whether it is to be listed: see the rule above."""
        return (self.is_old_enough or self.trouble is not None) and bool(self.title)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.progress = progress
        self._left.note(self._clock(), progress)

    @Slot()
    def _on_success(self) -> None:
        self._conclude(JobState.DONE)

    @Slot(object)
    def _on_failure(self, error: BaseException) -> None:
        self.trouble = trouble_of(error)
        self._conclude(JobState.FAILED)

    @Slot()
    def _on_cancel(self) -> None:
        self._conclude(JobState.CANCELLED)

    def _conclude(self, end: JobState) -> None:
        self._end, self.ended_at, self.took = end, datetime.now(), self._clock() - self._began
        self._task = None
        self.concluded.emit()
        self._job = None  # it may hold what it worked on


class JobList(QObject):
    """Made once, beside the runner. `changed` says that what is listed, or how far it is, may be another now."""

    changed = Signal()

    def __init__(self, runner: Runner, parent: QObject | None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._now: list[ListedJob] = []
        self._ended: list[ListedJob] = []
        self.failing: ListedJob | None = None
        """The job whose failure everybody is just being told of."""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.changed)
        runner.started.connect(self._on_started)

    @property
    def running(self) -> tuple[ListedJob, ...]:
        """What waits and runs, in the order of its start."""
        return tuple(job for job in self._now if job.is_worth_a_line)

    @property
    def ended(self) -> tuple[ListedJob, ...]:
        """What has ended since the program was started, the latest first."""
        return tuple(reversed(self._ended))

    @property
    def front(self) -> ListedJob | None:
        """The one that a single line would tell of: the first that has begun, else one that counts steps without a title."""
        listed = self.running
        begun = [job for job in listed if job.state is not JobState.WAITING]
        nameless = (job for job in self._now if job.is_old_enough and job.progress and job.progress.stage)
        return next(iter(begun or listed), None) or next(nameless, None)

    @Slot(object)
    def _on_started(self, task: Task) -> None:
        job = ListedJob(task, clock=self._clock, parent=self)
        job.concluded.connect(self._on_concluded)
        task.finished.connect(self._on_told)
        self._now.append(job)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_concluded(self) -> None:
        for job in [job for job in self._now if job is self.sender()]:
            self._now.remove(job)
            self.failing = job if job.trouble is not None else None
            self._keep(job)
        if not self._now:
            self._timer.stop()
        self.changed.emit()

    @Slot()
    def _on_told(self) -> None:
        self.failing = None

    def _keep(self, job: ListedJob) -> None:
        if not job.is_worth_a_line:
            job.deleteLater()
            return
        self._ended.append(job)
        if len(self._ended) > MOST_ENDED:
            self._ended.pop(0).deleteLater()


def stage_words(job: ListedJob) -> str:
    """What it is doing and how far it is, in one line without the title."""
    state, progress = job.state, job.progress
    if state is JobState.WAITING:
        return translate("Jobs", "waits for its turn")
    if state is JobState.STOPPING:
        return translate("Jobs", "is being stopped…")
    return "" if progress is None else progress_words(progress)


def progress_words(progress: Progress) -> str:
    """The stage and the count, where there is one to tell."""
    if progress.total >= 2 and progress.stage:
        return f"{progress.stage}  {number(progress.done)} / {number(progress.total)}"
    counted = ""
    if progress.total == 0 and progress.done:
        counted = translate("Jobs", "{count} so far").format(count=number(progress.done))
    return "  ".join(part for part in (progress.stage, counted) if part)


def line_words(job: ListedJob) -> str:
    """All of it in one line: title, stage and count, time left."""
    return " · ".join(part for part in (job.title, stage_words(job), time_left_words(job.seconds_left)) if part)
