"""Pictures of the list of running jobs: one half done, one that waits, some that have ended; and the status line beside it."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.gui.dialogs.running_jobs import RunningJobs
from seller_toolkit.gui.job_list import JobList
from seller_toolkit.gui.status_line import StatusLine
from seller_toolkit.gui.task_runner import Job, Runner, Task
from seller_toolkit.services.desks import desk, report_desk, review_desk, safety_desk
from seller_toolkit.services.jobs import Progress

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow


class Standing(Executor):
    """A lane in which nothing ever begins."""

    def submit(self, *_words: object, **_named: object) -> Future[Any]:
        return Future()


class Stage(Runner):
    """Jobs stand as they are put."""

    def _launch(self, task: Task, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        if not uses_store:
            task.start_on(Standing(), job, *args)


def shoot_jobs(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """The list over its window, and the line that leads to it."""
    now = [0.0]
    runner = Stage(window)
    jobs = JobList(runner, window, clock=lambda: now[0])
    done, failed, stopped = (runner.start(job) for job in (desk.plan_each, safety_desk.back_up, desk.read_pictures))
    running, judging = runner.start(desk.commit), runner.start(review_desk.catch_up)
    runner.start(report_desk.period_document, uses_store=False)
    now[0] = 1.0
    done.conclude(None)
    failed.conclude(UserError("backup.no_room", megabytes=200))
    stopped.conclude(Cancelled())
    for step in range(5):
        now[0] = 1.0 + 30 * step
        running.progressed.emit(Progress(step, 9, "评价_2026-10.xlsx"))
    judging.progressed.emit(Progress(120_000, 0))
    panel = RunningJobs(studio.kit, window, jobs)
    panel.open_over(window)
    studio.take(panel, folder / f"dialog-running-jobs-{name}.png")
    line = StatusLine(studio.kit, jobs)
    line.resize(window.width(), window.status.height())
    line.show()
    jobs.changed.emit()
    studio.settle()
    studio.grab(line, folder / f"status-line-{name}.png")
    line.close()
