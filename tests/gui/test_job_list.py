"""Which jobs are listed, and what is said of them."""

from functools import partial
from importlib import import_module
from inspect import signature

import pytest
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.gui.job_list import LISTED_AFTER, MOST_ENDED, JobList, JobState, line_words, progress_words
from seller_toolkit.gui.job_titles import TITLES, title_of
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.desks import desk
from seller_toolkit.services.jobs import Progress
from tests.cases import for_each
from tests.gui.job_stage import Clock, Stage, nothing


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage()


@pytest.fixture
def jobs(stage: Stage, clock: Clock) -> JobList:
    return JobList(stage, None, clock=clock)


def titles(jobs: JobList) -> tuple[list[str], list[str]]:
    return [job.title for job in jobs.running], [job.title for job in jobs.ended]


def test_only_what_has_a_title_and_takes_a_while_is_listed(stage: Stage, clock: Clock, jobs: JobList) -> None:
    stage.run("Backing up")
    stage.run()
    assert titles(jobs) == ([], [])
    clock.now += LISTED_AFTER
    stage.queue("Importing")
    assert titles(jobs) == (["Backing up"], [])
    clock.now += LISTED_AFTER
    assert titles(jobs) == (["Backing up", "Importing"], [])
    assert [job.state for job in jobs.running] == [JobState.RUNNING, JobState.WAITING]


def test_a_short_job_leaves_no_line_unless_it_fails(stage: Stage, jobs: JobList) -> None:
    stage.run("Backing up").conclude(None)
    stage.run("Importing").conclude(Cancelled())
    stage.run().conclude(UserError("store.damaged"))
    assert titles(jobs) == ([], [])
    stage.run("Checking the data").conclude(UserError("store.damaged"))
    assert titles(jobs) == ([], ["Checking the data"])


def test_what_has_ended_stands_the_latest_first_and_says_how(stage: Stage, clock: Clock, jobs: JobList) -> None:
    tasks = [stage.run(title) for title in ("A", "B", "C")]
    clock.now += 1
    for task, error in zip(tasks, (None, Cancelled(), ZeroDivisionError("13800138000")), strict=True):
        task.conclude(error)
    assert [(job.title, job.state) for job in jobs.ended] == [
        ("C", JobState.FAILED), ("B", JobState.CANCELLED), ("A", JobState.DONE),
    ]  # fmt: skip
    trouble = jobs.ended[0].trouble
    assert trouble is not None
    assert "ZeroDivisionError" in trouble.details
    assert "13800138000" not in trouble.details + trouble.words
    assert jobs.running == ()


def test_old_ends_are_dropped(stage: Stage, clock: Clock, jobs: JobList) -> None:
    for count in range(MOST_ENDED + 3):
        task = stage.run(str(count))
        clock.now += 1
        task.conclude(None)
    assert len(jobs.ended) == MOST_ENDED
    assert jobs.ended[0].title == str(MOST_ENDED + 2)


def test_a_job_has_ended_before_a_question_about_its_error_is_asked(stage: Stage, jobs: JobList) -> None:
    seen: list[tuple[list[str], list[str]]] = []
    task = stage.start(nothing, uses_store=False, title="A", on_failure=lambda _error: seen.append(titles(jobs)))
    task.conclude(UserError("store.damaged"))
    assert seen == [([], ["A"])]


def test_the_front_is_the_first_that_has_begun(stage: Stage, clock: Clock, jobs: JobList) -> None:
    nameless = stage.run()
    nameless.progressed.emit(Progress(1, 3, "小店"))
    assert jobs.front is None
    clock.now += 1
    assert jobs.front is not None
    assert line_words(jobs.front) == "小店  1 / 3"
    waiting = stage.queue("A")
    clock.now += 1
    assert jobs.front.title == "A"
    stage.run("B")
    clock.now += 1
    assert jobs.front.title == "B"
    assert waiting in stage.running


def test_a_line_tells_title_stage_count_and_time_left(stage: Stage, clock: Clock, jobs: JobList) -> None:
    task = stage.run("Importing")
    for step in range(4):
        task.progressed.emit(Progress(step, 9, "orders.xlsx"))
        clock.now += 20
    clock.now -= 20
    (job,) = jobs.running
    assert line_words(job) == "Importing · orders.xlsx  3 / 9 · about 2 minutes left"
    job.cancel()
    assert line_words(job) == "Importing · is being stopped…"


@for_each(
    "progress,words",
    [
        (Progress(0, 1, "a.xlsx"), "a.xlsx"),
        (Progress(2, 3, "a.xlsx"), "a.xlsx  2 / 3"),
        (Progress(1, 2), ""),
        (Progress(120_000, 0), "120,000 so far"),
        (Progress(0, 0), ""),
    ],
)
def test_progress_in_words(progress: Progress, words: str) -> None:
    assert progress_words(progress) == words


def test_nothing_ticks_while_nothing_runs(stage: Stage, jobs: JobList) -> None:
    assert not jobs._timer.isActive()
    task = stage.run("A")
    assert jobs._timer.isActive()
    task.conclude(None)
    assert not jobs._timer.isActive()


def test_a_job_that_runs_inline_is_over_at_once(qtbot: QtBot) -> None:
    runner = InlineTaskRunner()
    jobs = JobList(runner, None, clock=Clock())
    runner.start(nothing, title="A")
    assert titles(jobs) == ([], [])


def test_long_work_has_a_title_and_other_jobs_have_none() -> None:
    assert title_of(desk.commit) == "Importing"
    assert title_of(desk.overview) == ""
    assert title_of(partial(nothing)) == ""


def test_each_name_is_that_of_a_job_and_stands_once() -> None:
    names = [name for _, some in TITLES for name in some]
    assert len(names) == len(set(names))
    for name in names:
        module, _, function = name.partition(".")
        job = getattr(import_module(f"seller_toolkit.services.desks.{module}"), function)
        assert next(iter(signature(job).parameters)) == "context", name
        assert title_of(job), name
