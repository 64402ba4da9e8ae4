from dataclasses import replace
from datetime import date, datetime

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.store import shops, tasks
from seller_toolkit.store.tables import TASK_LOG
from tests.unit.store.stories import AT

LATER = datetime(2026, 11, 23, 8, 0)


@pytest.fixture
def task(c):
    shop = shops.ensure_shop(c, "甲店", "tmall", own=True)
    wanted = Task(
        0, shop.id, "L03", TaskState.OPEN, title="问仓库", area="logistics", owner="老王", due=date(2026, 11, 30),
        note="", reason="fell", reason_params={"metric": "dsr.logistics", "change": -0.09}, created_at=AT,
    )  # fmt: skip
    return replace(wanted, id=tasks.add(c, wanted, at=AT))


def test_every_field_comes_back_as_it_was_kept(c, task):
    whole = replace(
        task, state=TaskState.POSTPONED, done_at=LATER, rule="FREQ=DAILY", steps_done=(0, 2), metric="m",
        started_on=date(2026, 11, 1), lag_days=9, until=date(2026, 12, 1), follows=task.id,
    )  # fmt: skip
    number = tasks.add(c, whole, at=AT)
    assert tasks.get_task(c, number) == replace(whole, id=number)


def test_a_task_comes_back_as_it_was_kept(c, task):
    assert tasks.get_task(c, task.id) == task
    assert tasks.all_tasks(c) == tasks.all_tasks(c, task.shop_id) == (task,)
    assert tasks.all_tasks(c, task.shop_id + 1) == ()


def test_a_change_is_kept_and_logged_field_by_field(c, task):
    changed = tasks.change(c, task.id, at=LATER, state=TaskState.DONE, done_at=LATER, owner="老王", due=None)
    assert changed == tasks.get_task(c, task.id) == replace(task, state=TaskState.DONE, done_at=LATER, due=None)
    began, *log = tasks.history(c, task.id)
    assert began == tasks.TaskChange(AT, "state", "", "open")
    assert {(line.at, line.field, line.before, line.after) for line in log} == {
        (LATER, "state", "open", "done"),
        (LATER, "done_at", "", "2026-11-23 08:00:00"),
        (LATER, "due", "2026-11-30", ""),
    }


def test_a_change_of_nothing_logs_nothing(c, task):
    assert tasks.change(c, task.id, at=LATER, owner="老王") == task
    assert len(tasks.history(c, task.id)) == 1


def test_days_in_the_reason_become_text(c, task):
    changed = replace(task, reason_params={"since": date(2026, 11, 1)})
    number = tasks.add(c, changed, at=AT)
    assert tasks.get_task(c, number).reason_params == {"since": "2026-11-01"}


def test_a_task_without_a_beginning_begins_now(c, task):
    number = tasks.add(c, replace(task, created_at=None), at=LATER)
    assert tasks.get_task(c, number).created_at == LATER


def test_mistakes(c, task):
    with pytest.raises(TypeError, match="colour"):
        tasks.change(c, task.id, at=AT, colour="red")
    with pytest.raises(TypeError, match="id"):
        tasks.change(c, task.id, at=AT, id=7)
    for ask in (lambda: tasks.get_task(c, 99), lambda: tasks.change(c, 99, at=AT, note="x")):
        with pytest.raises(UserError, match=r"task\.unknown"):
            ask()


def test_a_removed_task_takes_its_log_along(c, task):
    tasks.remove(c, task.id)
    tasks.remove(c, task.id)
    assert tasks.all_tasks(c) == ()
    assert c.execute(TASK_LOG.select()).all() == []


def test_tasks_are_found_by_their_ids(c, task):
    other = tasks.add(c, replace(task, title="二"), at=AT)
    assert tasks.find_tasks(c, {task.id, other, 99}) == {task.id: task, other: replace(task, id=other, title="二")}
    assert tasks.find_tasks(c, range(5000)).keys() == {task.id, other}
    assert tasks.find_tasks(c, ()) == {}


def test_a_chain_goes_back_to_the_first_that_is_there(c, task):
    second = tasks.add(c, replace(task, follows=task.id), at=AT)
    third = tasks.add(c, replace(task, follows=second), at=LATER)
    assert [one.id for one in tasks.chain(c, tasks.get_task(c, third))] == [third, second, task.id]
    assert [one.id for one in tasks.chain(c, task)] == [task.id]
    tasks.remove(c, second)
    assert [one.id for one in tasks.chain(c, tasks.get_task(c, third))] == [third]


def test_who_did_it_is_logged(c, task):
    tasks.write(c, task, replace(task, owner="李姐"), at=LATER, who="店长")
    assert tasks.history(c, task.id)[-1] == tasks.TaskChange(LATER, "owner", "老王", "李姐", "店长")
    tasks.write(c, task, task, at=LATER, who="店长")
    assert len(tasks.history(c, task.id)) == 2


def test_a_task_comes_back_under_its_id_with_a_new_log(c, task):
    tasks.remove(c, task.id)
    tasks.put_back(c, task, at=LATER, who="店长")
    assert tasks.all_tasks(c) == (task,)
    assert tasks.history(c, task.id) == (tasks.TaskChange(LATER, "state", "", "open", "店长"),)
