"""The chapter on tasks against the checklist that `tasks --json` lists."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period.tasks import state_at, tasks_chapter
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.tasks import task_list
from seller_toolkit.store import tasks
from tests.conftest import NOW
from tests.unit.services.tasks.test_task_effects import brought

CONTEXT = JobContext()
NOVEMBER, OCTOBER = ReportPeriod.month("2026-11"), ReportPeriod.month("2026-10")
TODAY = NOW.date()


def keep(workspace, shop, title, *, created=date(2026, 10, 3), done=None, who="", **values):
    """A task of the user's own; `done` on a day by `who`."""
    with workspace.store.write() as connection:
        at = datetime.combine(created, NOW.time())
        number = tasks.add(connection, Task(0, shop.id, "", TaskState.OPEN, title, created_at=at, **values), at=at)
        if done is not None:
            at = datetime.combine(done, NOW.time())
            tasks.change(connection, number, at=at, who=who, state=TaskState.DONE, done_at=at)
    return number


def chapter(workspace, shop, period=NOVEMBER):
    return tasks_chapter(CONTEXT, workspace, shop, period)


def test_a_shop_without_tasks_has_no_chapter(demo):
    assert chapter(demo, shop_list.shop_list(CONTEXT, demo).value.own[0], OCTOBER) is None


def test_what_is_open_and_done_is_what_the_checklist_says(workspace):
    shop = brought(workspace)
    keep(workspace, shop, "逾期", due=date(2026, 11, 10), owner="小李", area="logistics")
    keep(workspace, shop, "今天到期", due=TODAY, area="service")
    keep(workspace, shop, "没有期限", area="service")
    keep(workspace, shop, "做完了", done=date(2026, 11, 20), who="小王", owner="小李", area="logistics")
    keep(workspace, shop, "更早做完", done=date(2026, 10, 20), area="logistics")
    found = chapter(workspace, shop)
    listed = task_list.checklist(CONTEXT, workspace, shop.id).value
    assert [row.code for row in found.open] == [line.id for line in listed.open]
    assert [row.code for row in found.done] == [line.id for line in listed.done]
    assert [(row.title, row.late) for row in found.open] == [("逾期", 12), ("今天到期", 0), ("没有期限", 0)]
    assert [(row.title, row.who, row.day, row.times) for row in found.done] == [
        ("做完了", "小王", date(2026, 11, 20), 1)
    ]
    assert (found.overdue, found.times_done, found.as_of) == (1, 1, TODAY)
    assert [(row.area, row.done, row.open, row.overdue) for row in found.areas] == [
        ("Logistics", 1, 1, 1), ("Customer service", 0, 2, 0),
    ]  # fmt: skip


def test_a_period_that_is_over_is_told_as_it_was_at_its_end(workspace):
    shop = brought(workspace)
    keep(workspace, shop, "十一月才做完", due=date(2026, 10, 25), done=date(2026, 11, 5))
    keep(workspace, shop, "十一月才有", created=date(2026, 11, 2))
    found = chapter(workspace, shop, OCTOBER)
    assert [(row.title, row.late) for row in found.open] == [("十一月才做完", 6)]
    assert (found.done, found.as_of) == ((), date(2026, 10, 31))


def test_what_is_done_often_is_one_row(workspace):
    shop = brought(workspace)
    for day in (3, 4, 5):
        keep(workspace, shop, "每天看评价", done=date(2026, 11, day), owner="小李")
    assert [(row.who, row.day, row.times) for row in chapter(workspace, shop).done] == [("小李", date(2026, 11, 5), 3)]


def test_effects_are_told_in_the_period_in_which_they_fell_due(workspace):
    shop = brought(workspace, shift=0.2)
    start = TODAY - timedelta(days=90)
    keep(workspace, shop, "换快递", metric="tmall_experience.logistics", started_on=start, lag_days=7)
    keep(workspace, shop, "刚开始", metric="tmall_experience.logistics", started_on=date(2026, 11, 18), lag_days=7)
    fell_due = ReportPeriod.containing("month", start + timedelta(days=7 + 13))
    told = chapter(workspace, shop, fell_due).effects
    assert [(row.title, row.verdict, row.before != "") for row in told] == [("换快递", "Better", True)]
    assert told[0].low < told[0].difference < told[0].high
    assert "rose by" in told[0].words
    early = chapter(workspace, shop).effects
    assert [(row.title, row.verdict, row.difference) for row in early] == [("刚开始", "Too early", None)]
    assert "It can be told with the values up to" in early[0].words


DAYS = st.none() | st.integers(0, 40).map(lambda day: datetime(2026, 10, 1, 9) + timedelta(days=day))


@given(st.lists(st.tuples(DAYS, DAYS, st.sampled_from(TaskState))), st.integers(0, 40))
def test_nothing_is_done_after_the_end_and_nothing_is_there_that_came_later(rows, days):
    end = date(2026, 10, 1) + timedelta(days=days)
    stored = [
        Task(number, 1, "", state, created_at=created, done_at=done if state is TaskState.DONE else None)
        for number, (created, done, state) in enumerate(rows)
    ]
    found = state_at(stored, end)
    assert {task.id for task in found} == {t.id for t in stored if t.created_at is None or t.created_at.date() <= end}
    assert all(task.done_at is None or task.done_at.date() <= end for task in found)
    assert all(
        (task.state is TaskState.OPEN) if task != stored[task.id] else task.state is stored[task.id].state
        for task in found
    )
