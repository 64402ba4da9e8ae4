"""What a long job may ask of whoever runs it. No Qt here."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event

from seller_toolkit.domain.errors import Cancelled


@dataclass(frozen=True)
class Progress:
    """How far a job is: `done` of `total` (0 where the total is not known yet) and what it is doing, in plain words.

    `begun` is how much of the step after those is done, from 0 to 1, where the step is a long one and tells.
    """

    done: int
    total: int
    stage: str = ""
    begun: float = 0.0

    @property
    def share(self) -> float | None:
        """How much of all is done, from 0 to 1; None where the total is not known."""
        return min(1.0, max(0.0, (self.done + self.begun) / self.total)) if self.total > 0 else None


def _nobody_listens(_progress: Progress) -> None:
    """For jobs that are called directly: progress goes nowhere."""


@dataclass
class JobContext:
    """Handed to every job as its first argument; a fresh one costs nothing and is never cancelled by itself.

    `on_progress` is called on the thread of the job.
    """

    on_progress: Callable[[Progress], None] = _nobody_listens
    _stop: Event = field(default_factory=Event)

    def report(self, done: int, total: int, stage: str = "") -> None:
        """Pass progress on. The point where a cancel takes effect: raises Cancelled once somebody asked for it."""
        if self._stop.is_set():
            raise Cancelled
        self.on_progress(Progress(done, total, stage))

    def cancel(self) -> None:
        """Ask the job to stop at its next report. May be called from any thread, more than once."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked the job to stop."""
        return self._stop.is_set()

    def within(self, done: int, total: int, stage: str = "") -> "JobContext":
        """For a long step that reports by itself, after `done` steps of `total`: how far it is moves the whole on.

        The whole never goes back, also where the step counts twice.
        """
        furthest = 0.0

        def pass_on(progress: Progress) -> None:
            nonlocal furthest
            furthest = max(furthest, progress.share or 0.0)
            self.on_progress(Progress(done, total, stage, furthest))

        return JobContext(pass_on, self._stop)

    def silent(self) -> "JobContext":
        """The same cancel for a part of the work, whose progress is not worth showing."""
        return JobContext(_stop=self._stop)


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """For work on millions of cells: Python's collector would walk over all of them again and again, to free nothing."""
    was_working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_working:
            gc.enable()
