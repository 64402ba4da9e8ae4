"""What is done with tasks, and the law that undoing turns everything back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewTask, TaskEdit, TaskRef
from seller_toolkit.services.tasks import task_deeds
from seller_toolkit.store import shops, tasks
from tests.conftest import NOW, make_workspace
from tests.long import examples

JOB = JobContext()
DAILY, WEEKLY, ONCE = "logistics.late-pickups", "logistics.stock-balance", "logistics.delivery-choice"
TODAY = NOW.date()
TOMORROW = TODAY + timedelta(days=1)


class Shop:
    """One shop of a workspace, and the deeds that tests do to its tasks."""

    def __init__(self, workspace, name: str = "甲店") -> None:
        self.workspace = workspace
        with workspace.store.write() as connection:
            self.id = shops.ensure_shop(connection, name, "tmall", own=True).id

    def ref(self, knowledge: str = "", number: int | None = None, reason: str = "") -> TaskRef:
        return TaskRef(self.id, number, knowledge, reason)

    def tasks(self):
        with self.workspace.store.read() as connection:
            return tasks.all_tasks(connection, self.id)

    def do(self, deed, *arguments, **more):
        outcome = deed(JOB, self.workspace, *arguments, **more)
        assert outcome.changes == {Part.TASKS}
        return outcome.value

    def accepted(self, knowledge: str = DAILY):
        (number,) = self.do(task_deeds.accept, [self.ref(knowledge, reason="It fell")]).numbers
        return self.task(number)

    def own(self, **fields):
        (number,) = self.do(task_deeds.add_own, NewTask(self.id, **{"title": "盘点纸箱", **fields})).numbers
        return self.task(number)

    def task(self, number: int):
        return next(one for one in self.tasks() if one.id == number)

    def words(self, number: int) -> list[str]:
        lines = task_deeds.history(JOB, self.workspace, number).value
        return [f"{line.who}: {line.words}" for line in lines]


@pytest.fixture
def shop(workspace) -> Shop:
    return Shop(workspace)


class TestAccept:
    def test_it_is_open_with_the_role_and_day_of_the_knowledge_base(self, shop):
        task = shop.accepted(WEEKLY)
        assert (task.state, task.knowledge_id, task.area) == (TaskState.OPEN, WEEKLY, "logistics")
        assert (task.due, task.reason, task.created_at) == (TODAY + timedelta(days=7), "It fell", NOW)
        assert task.owner

    def test_what_is_open_already_is_not_opened_twice(self, shop):
        first = shop.accepted()
        deed = shop.do(task_deeds.accept, [shop.ref(DAILY), shop.ref(DAILY)])
        assert deed.tasks == ()
        assert shop.tasks() == (first,)

    def test_the_figures_of_its_reason_are_kept(self, shop):
        params = {"kind": "fell", "now": 4.2, "since": "2026-11-20"}
        shop.do(task_deeds.accept, [replace(shop.ref(DAILY), reason_params=params)])
        assert shop.tasks()[0].reason_params == params

    def test_what_was_postponed_is_taken_up_again(self, shop):
        (number,) = shop.do(task_deeds.postpone, [shop.ref(DAILY)], TOMORROW).numbers
        shop.do(task_deeds.accept, [shop.ref(DAILY)])
        (task,) = shop.tasks()
        assert (task.id, task.state, task.until, task.due) == (number, TaskState.OPEN, None, TODAY)

    def test_what_is_not_there_is_refused_and_nothing_of_the_deed_stays(self, shop):
        for wrong in (shop.ref("logistics.nothing"), shop.ref(number=99), shop.ref()):
            with pytest.raises(UserError, match=r"task\.unknown"):
                task_deeds.accept(JOB, shop.workspace, [shop.ref(DAILY), wrong])
        assert shop.tasks() == ()


class TestPuttingAway:
    def test_a_proposal_and_an_open_task_are_dismissed(self, shop):
        open_one = shop.accepted(WEEKLY)
        shop.do(task_deeds.dismiss, [shop.ref(DAILY), shop.ref(number=open_one.id)])
        assert [(one.state, one.done_at) for one in shop.tasks()] == [(TaskState.DISMISSED, NOW)] * 2

    def test_what_is_done_stays_done(self, shop):
        task = shop.own()
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        assert shop.do(task_deeds.dismiss, [shop.ref(number=task.id)]).tasks == ()
        assert shop.do(task_deeds.postpone, [shop.ref(number=task.id)], TOMORROW).tasks == ()

    def test_a_proposal_is_postponed_and_an_open_task_is_due_then(self, shop):
        open_one = shop.accepted(WEEKLY)
        shop.do(task_deeds.postpone, [shop.ref(DAILY), shop.ref(number=open_one.id)], TOMORROW)
        due, later = shop.tasks()
        assert (due.state, due.due, due.until) == (TaskState.OPEN, TOMORROW, None)
        assert (later.state, later.until) == (TaskState.POSTPONED, TOMORROW)


class TestOwn:
    def test_it_keeps_what_was_said(self, shop):
        task = shop.own(
            title="  盘点纸箱 ", area="logistics", owner=" 王磊", due=TOMORROW, note="两种规格 ", metric="m"
        )
        assert (task.title, task.owner, task.note) == ("盘点纸箱", "王磊", "两种规格")
        assert (task.area, task.due, task.metric, task.state) == ("logistics", TOMORROW, "m", TaskState.OPEN)

    def test_without_a_day_a_rule_gives_the_first(self, shop):
        assert shop.own(rule="FREQ=WEEKLY;BYDAY=WE").due == date(2026, 11, 25)
        assert shop.own().due is None

    def test_it_needs_a_title_and_a_rule_that_is_one(self, shop):
        for fields, code in (({"title": " "}, "no_title"), ({"rule": "FREQ=HOURLY"}, "bad_rule")):
            with pytest.raises(UserError, match=f"task.{code}"):
                shop.own(**fields)
        assert shop.tasks() == ()


class TestTick:
    def test_what_recurs_is_opened_anew_without_what_belonged_to_one_time(self, shop):
        task = shop.accepted()
        edit = TaskEdit(owner="李姐", note="慢", metric="m", started_on=TODAY, lag_days=9)
        shop.do(task_deeds.edit, [task.id], edit)
        shop.do(task_deeds.tick_step, task.id, 1, True)
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        done, following = shop.tasks()
        assert (done.state, done.done_at, done.steps_done) == (TaskState.DONE, NOW, (1,))
        assert (following.state, following.due, following.follows) == (TaskState.OPEN, TOMORROW, task.id)
        assert (following.owner, following.metric) == ("李姐", "m")
        assert (following.started_on, following.lag_days) == (TODAY, 9)
        assert (following.note, following.steps_done, following.done_at) == ("", (), None)

    def test_what_was_due_long_ago_comes_tomorrow_and_not_twice_today(self, shop):
        task = shop.own(rule="FREQ=DAILY", due=date(2026, 11, 10))
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        assert [one.due for one in shop.tasks()] == [date(2026, 11, 10), TOMORROW]

    @pytest.mark.parametrize("knowledge", [ONCE, "logistics.peak-plan"])
    def test_what_is_done_once_or_by_an_event_is_not_opened_anew(self, shop, knowledge):
        shop.do(task_deeds.tick, [shop.ref(knowledge)], True)
        assert [one.state for one in shop.tasks()] == [TaskState.DONE]

    def test_a_proposal_is_taken_on_and_done_at_once(self, shop):
        shop.do(task_deeds.tick, [shop.ref(DAILY, reason="It fell")], True)
        done, following = shop.tasks()
        assert (done.state, done.reason, following.due) == (TaskState.DONE, "It fell", TOMORROW)
        assert shop.do(task_deeds.tick, [shop.ref(WEEKLY)], False).tasks == ()

    def test_a_tick_on_the_knowledge_base_meets_the_open_task(self, shop):
        task = shop.accepted()
        shop.do(task_deeds.tick, [shop.ref(DAILY)], True)
        assert shop.task(task.id).state is TaskState.DONE
        assert len(shop.tasks()) == 2

    def test_opened_again_it_takes_the_next_time_back(self, shop):
        task = shop.accepted()
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], False)
        assert shop.tasks() == (task,)

    def test_a_next_time_that_was_touched_stays_and_no_third_is_opened(self, shop):
        task = shop.accepted()
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        shop.do(task_deeds.edit, [shop.tasks()[1].id], TaskEdit(note="只剩申通"))
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], False)
        assert [one.state for one in shop.tasks()] == [TaskState.OPEN] * 2
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        assert [one.state for one in shop.tasks()] == [TaskState.DONE, TaskState.OPEN]

    def test_the_end_of_the_month_is_not_forgotten_in_february(self, tmp_path):
        clock = [NOW]
        workspace = make_workspace(tmp_path / "months.db")
        workspace.now = lambda: clock[0]
        shop = Shop(workspace)
        shop.own(rule="FREQ=MONTHLY", due=date(2027, 1, 31))
        for _ in range(3):
            clock[0] = NOW.replace(year=2027, month=shop.tasks()[-1].due.month, day=shop.tasks()[-1].due.day)
            shop.do(task_deeds.tick, [shop.ref(number=shop.tasks()[-1].id)], True)
        assert [f"{one.due:%m-%d}" for one in shop.tasks()] == ["01-31", "02-28", "03-31", "04-30"]
        workspace.close()


class TestEdit:
    def test_only_what_is_said_changes(self, shop):
        task = shop.accepted()
        shop.do(task_deeds.edit, [task.id], TaskEdit(due=None, note=" 下午 "))
        assert shop.tasks() == (replace(task, due=None, note="下午"),)

    def test_title_and_area_are_those_of_own_tasks(self, shop):
        known, own = shop.accepted(), shop.own()
        shop.do(task_deeds.edit, [known.id, own.id], TaskEdit(title="换纸箱", area="product"))
        assert shop.tasks() == (known, replace(own, title="换纸箱", area="product"))

    def test_a_rule_gives_a_task_without_a_day_its_first(self, shop):
        task = shop.own()
        shop.do(task_deeds.edit, [task.id], TaskEdit(rule="FREQ=MONTHLY;BYMONTHDAY=1"))
        assert shop.task(task.id).due == date(2026, 12, 1)
        shop.do(task_deeds.edit, [task.id], TaskEdit(rule="FREQ=DAILY", due=None))
        assert shop.task(task.id).due is None

    def test_mistakes_change_nothing_at_all(self, shop):
        one, two = shop.own(), shop.own()
        for values, code in ((TaskEdit(title=" "), "no_title"), (TaskEdit(rule="weekly"), "bad_rule")):
            with pytest.raises(UserError, match=f"task.{code}"):
                task_deeds.edit(JOB, shop.workspace, [one.id, two.id], values)
        with pytest.raises(UserError, match=r"task\.unknown"):
            task_deeds.edit(JOB, shop.workspace, [one.id, 99], TaskEdit(note="x"))
        assert shop.tasks() == (one, two)


def test_a_removed_task_comes_back_under_its_number(shop):
    one, two = shop.own(), shop.accepted()
    deed = shop.do(task_deeds.remove, [one.id, two.id])
    assert shop.tasks() == ()
    undone = shop.do(task_deeds.put_back, deed)
    assert shop.tasks() == (one, two)
    shop.do(task_deeds.put_back, undone)
    assert shop.tasks() == ()


class TestUndo:
    def test_what_another_deed_changed_is_not_turned_back(self, shop):
        task = shop.own()
        deed = shop.do(task_deeds.edit, [task.id], TaskEdit(note="一"))
        shop.do(task_deeds.edit, [task.id], TaskEdit(note="二"))
        with pytest.raises(UserError, match=r"task\.changed_since"):
            task_deeds.put_back(JOB, shop.workspace, deed)
        assert shop.task(task.id).note == "二"

    def test_what_was_removed_meanwhile_is_not_turned_back(self, shop):
        task = shop.own()
        deed = shop.do(task_deeds.edit, [task.id], TaskEdit(note="一"))
        shop.do(task_deeds.remove, [task.id])
        with pytest.raises(UserError, match=r"task\.changed_since"):
            task_deeds.put_back(JOB, shop.workspace, deed)

    def test_a_deed_that_was_undone_is_not_undone_twice(self, shop):
        deed = shop.do(task_deeds.add_own, NewTask(shop.id, "一"))
        shop.do(task_deeds.put_back, deed)
        with pytest.raises(UserError, match=r"task\.changed_since"):
            task_deeds.put_back(JOB, shop.workspace, deed)

    def test_deeds_put_together_are_undone_step_by_step(self, shop):
        task = shop.own()
        first = shop.do(task_deeds.edit, [task.id], TaskEdit(note="一"))
        second = shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        shop.do(task_deeds.put_back, type(first)(first.tasks + second.tasks))
        assert shop.tasks() == (task,)


class TestHistory:
    def test_it_tells_who_did_what_the_newest_first(self, shop):
        task = shop.accepted()
        shop.do(task_deeds.edit, [task.id], TaskEdit(owner="李姐", due=date(2026, 11, 25)), who="店长")
        shop.do(task_deeds.tick_step, task.id, 1, True, who="小王")
        shop.do(task_deeds.tick, [shop.ref(number=task.id)], True)
        assert shop.words(task.id) == [
            "李姐: done",
            "小王: step 2 ticked",
            "店长: due 11-22 → 11-25",
            "店长: owner Warehouse → 李姐",
            ": taken on",
        ]

    def test_it_goes_back_through_what_the_task_follows(self, shop):
        shop.accepted()
        for _ in range(2):
            shop.do(task_deeds.tick, [shop.ref(number=shop.tasks()[-1].id)], True, who="李姐")
        said = ["李姐: taken on", "李姐: done", "李姐: taken on", "李姐: done", ": taken on"]
        assert shop.words(shop.tasks()[-1].id) == said

    def test_a_task_that_is_not_there_has_none(self, shop):
        with pytest.raises(UserError, match=r"task\.unknown"):
            task_deeds.history(JOB, shop.workspace, 99)


# --- the law ------------------------------------------------------------------------------------------------------

KNOWLEDGE = st.sampled_from((DAILY, WEEKLY, ONCE))
RULES = st.sampled_from(("", "FREQ=DAILY", "FREQ=MONTHLY;BYMONTHDAY=-1"))
DEEDS = st.one_of(
    st.tuples(st.sampled_from(("accept", "dismiss", "postpone", "tick", "untick")), st.one_of(KNOWLEDGE, st.integers(0, 9))),
    st.tuples(st.just("add"), RULES),
    st.tuples(st.just("step"), st.integers(0, 9)),
    st.tuples(st.just("edit"), st.integers(0, 9), RULES),
    st.tuples(st.just("remove"), st.integers(0, 9)),
)  # fmt: skip


def carry_out(shop: Shop, kind: str, what: object, rule: str = ""):
    """One deed; a whole number picks one of the tasks that are there, None where there is none."""
    there = shop.tasks()
    if isinstance(what, int) and not there:
        return None
    number = there[what % len(there)].id if isinstance(what, int) else 0
    ref = shop.ref(number=number) if number else shop.ref(str(what))
    return {
        "accept": lambda: shop.do(task_deeds.accept, [ref]),
        "dismiss": lambda: shop.do(task_deeds.dismiss, [ref]),
        "postpone": lambda: shop.do(task_deeds.postpone, [ref], TOMORROW),
        "tick": lambda: shop.do(task_deeds.tick, [ref], True),
        "untick": lambda: shop.do(task_deeds.tick, [ref], False),
        "add": lambda: shop.do(task_deeds.add_own, NewTask(shop.id, "盘点", rule=str(what))),
        "step": lambda: shop.do(task_deeds.tick_step, number, number % 3, number % 2 == 0),
        "edit": lambda: shop.do(task_deeds.edit, [number], TaskEdit(note=f"n{number}", rule=rule)),
        "remove": lambda: shop.do(task_deeds.remove, [number]),
    }[kind]()


@pytest.fixture(scope="module")
def shops_of_one_store(tmp_path_factory):
    """A new shop of one store each time it is called."""
    workspace = make_workspace(tmp_path_factory.mktemp("law") / "store.db")
    made: list[Shop] = []

    def make() -> Shop:
        made.append(Shop(workspace, f"店{len(made)}"))
        return made[-1]

    yield make
    workspace.close()


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=st.lists(DEEDS, max_size=8))
def test_undoing_turns_any_deeds_back_and_redoing_does_them_again(shops_of_one_store, wanted):
    shop = shops_of_one_store()
    states, deeds = [shop.tasks()], []
    for one in wanted:
        deed = carry_out(shop, *one)
        if deed is not None:
            deeds.append(deed)
            states.append(shop.tasks())
    undone = []
    for place in reversed(range(len(deeds))):
        undone.append(shop.do(task_deeds.put_back, deeds[place]))
        assert shop.tasks() == states[place]
    for place, deed in enumerate(reversed(undone), start=1):
        shop.do(task_deeds.put_back, deed)
        assert shop.tasks() == states[place]


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=st.lists(DEEDS, max_size=10))
def test_a_deed_tells_everything_that_it_changed(shops_of_one_store, wanted):
    shop = shops_of_one_store()
    for one in wanted:
        before = {task.id: task for task in shop.tasks()}
        deed = carry_out(shop, *one)
        after = {task.id: task for task in shop.tasks()}
        told = {(change.before or change.after).id: change for change in deed.tasks} if deed else {}
        differ = {number for number in before | after if before.get(number) != after.get(number)}
        assert set(told) == differ
        assert all((told[n].before, told[n].after) == (before.get(n), after.get(n)) for n in differ)
