"""The checklist of a shop: what is proposed, listed, kept in the library."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import rules_entry
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import overview
from seller_toolkit.services.requests import NewTask, OwnRules, TaskEdit, TaskRef
from seller_toolkit.services.tasks import proposal_causes, task_deeds, task_list
from seller_toolkit.store import tasks
from tests.conftest import NOW, make_workspace
from tests.unit.services.files import bring, bring_scores

JOB = JobContext()
DAILY, WEEKLY = "logistics.late-pickups", "logistics.stock-balance"
TODAY = NOW.date()


def own(workspace):
    return shop_list.shop_list(JOB, workspace).value.own


def view_of(workspace, place: int = 0):
    return task_list.checklist(JOB, workspace, own(workspace)[place].id).value


def do(workspace, deed, *arguments):
    return deed(JOB, workspace, *arguments).value


def stored(workspace, *rows: Task) -> None:
    with workspace.store.write() as connection:
        for row in rows:
            tasks.add(connection, row, at=NOW)


@pytest.fixture
def scored(workspace):
    """A shop whose logistics fell within a week."""
    bring_scores(workspace, ("2026-11-13", 4.5, 4.6, 4.5, 4.5), ("2026-11-20", 4.4, 4.6, 4.2, 4.5))
    return workspace


def ref(workspace, knowledge: str = DAILY, number: int | None = None) -> TaskRef:
    return TaskRef(own(workspace)[0].id, number, knowledge)


class TestProposals:
    def test_accepting_ticking_and_reopening(self, demo):
        first = view_of(demo).proposed[0]
        (number,) = do(demo, task_deeds.accept, [first.ref]).numbers
        view = view_of(demo)
        assert [line.id for line in view.open] == [first.id]
        assert view.open[0].reason == first.reason
        assert first.id not in {line.id for line in view.proposed}
        do(demo, task_deeds.tick, [TaskRef(first.shop.id, number)], True)
        assert first.id not in {line.id for line in view_of(demo).proposed}
        do(demo, task_deeds.tick, [TaskRef(first.shop.id, number)], False)
        assert [line.number for line in view_of(demo).open] == [number]

    def test_a_dismissed_or_postponed_task_is_not_proposed_again(self, demo):
        first, second = view_of(demo).proposed[:2]
        do(demo, task_deeds.dismiss, [first.ref])
        do(demo, task_deeds.postpone, [second.ref], view_of(demo).today + timedelta(days=3))
        view = view_of(demo)
        assert not {first.id, second.id} & {line.id for line in view.proposed}
        assert len(view.proposed) == 5

    def test_it_is_proposed_again_in_time(self, scored):
        first, second = view_of(scored).proposed[:2]
        do(scored, task_deeds.dismiss, [first.ref])
        do(scored, task_deeds.postpone, [second.ref], TODAY + timedelta(days=3))
        scored.now = lambda: NOW + timedelta(days=3)
        assert second.id in {line.id for line in view_of(scored).proposed}
        scored.now = lambda: NOW + timedelta(days=30)
        assert first.id in {line.id for line in view_of(scored).proposed}

    def test_what_only_some_shops_need_is_never_proposed(self, demo):
        only_some = [task for task in demo.knowledge if task.on_request]
        assert only_some
        for place, shop in enumerate(own(demo)):
            here = {task.code for task in only_some if not task.platforms or shop.platform in task.platforms}
            view = view_of(demo, place)
            assert not {task.code for task in only_some} & {line.id for line in view.proposed}
            assert here <= {line.id for line in view.library}

    def test_without_scores_nothing_is_proposed(self, workspace):
        review = "评价内容,星级,时间\n很好,5,2026-11-01 10:00:00".encode()
        bring(workspace, "r.csv", review, shop="小店", platform="tmall")
        assert view_of(workspace).lines == ()

    def test_points_are_told_where_the_weights_are_known(self, scored):
        assert {line.points for line in view_of(scored).proposed} == {None}
        shares = {
            "tmall_experience.quality": 30.0,
            "tmall_experience.logistics": 30.0,
            "tmall_experience.service": 40.0,
        }
        rules_entry.save(JOB, scored, own(scored)[0].id, "tmall_experience", OwnRules(shares, {}, date(2026, 1, 1)))
        proposed = view_of(scored).proposed
        fell = next(line for line in proposed if line.reason.startswith("Logistics speed 4.50"))
        assert fell.points == pytest.approx(0.3 * 0.3)
        (number,) = do(scored, task_deeds.accept, [fell.ref]).numbers
        assert next(line for line in view_of(scored).open if line.number == number).points == fell.points

    def test_a_line_says_what_deeds_need(self, scored):
        line = view_of(scored).proposed[0]
        assert line.ref == TaskRef(line.shop.id, None, line.knowledge_id, line.reason, line.reason_params)
        assert line.due is not None or line.cadence in ("Per batch", "Before a promotion")

    def test_areas_of_which_nothing_is_wanted_fall_behind(self, scored):
        shop = own(scored)[0].id
        of_logistics = [one.id for one in scored.knowledge if one.area == "logistics"]
        assert view_of(scored).proposed[0].area == "logistics"
        gone = [Task(0, shop, one, TaskState.DISMISSED, area="logistics", done_at=NOW) for one in of_logistics[:3]]
        stored(scored, *gone, Task(0, shop, "service.greeting", TaskState.OPEN, area="service"))
        areas = [line.area for line in view_of(scored).proposed]
        assert "logistics" not in areas[:1]


class TestLines:
    def test_an_own_task_has_its_own_number(self, scored):
        (number,) = do(scored, task_deeds.add_own, NewTask(own(scored)[0].id, "盘点纸箱", "logistics", "王磊")).numbers
        (line,) = view_of(scored).open
        assert (line.id, line.title, line.owner, line.knowledge_id) == (f"T-{number:04d}", "盘点纸箱", "王磊", "")
        assert (line.dimension, line.cadence, line.steps, line.role) == ("logistics", "Once", (), "")

    def test_a_line_holds_what_the_store_and_the_knowledge_base_say(self, scored):
        (number,) = do(scored, task_deeds.accept, [ref(scored)]).numbers
        (line,) = view_of(scored).open
        known = next(one for one in scored.knowledge if one.id == DAILY)
        assert (line.role, line.lag_days, line.templates) == (known.role, known.lag_days, known.templates)
        assert (line.metric, line.cadence, line.rule) == ("tmall_experience.pickup_48h_rate", "Daily", "")
        values = TaskEdit(
            rule="FREQ=WEEKLY;BYDAY=MO", metric="tmall_experience.delivery_hours", lag_days=3, started_on=TODAY
        )
        do(scored, task_deeds.edit, [number], values)
        do(scored, task_deeds.tick_step, number, 1, True)
        (line,) = view_of(scored).open
        assert (line.cadence, line.rule, line.metric) == ("Every Monday", values.rule, values.metric)
        assert (line.lag_days, line.started_on, line.steps_done) == (3, TODAY, (1,))

    def test_what_recurs_is_listed_once_and_its_other_times_beside(self, scored):
        shop = own(scored)[0].id
        do(scored, task_deeds.tick, [ref(scored)], True)
        (own_number,) = do(scored, task_deeds.add_own, NewTask(shop, "盘点", rule="FREQ=DAILY")).numbers
        do(scored, task_deeds.tick, [TaskRef(shop, own_number)], True)
        view = view_of(scored)
        assert view.done == ()
        assert [line.state for line in view.occurrences] == [TaskState.DONE] * 2
        assert len(view.open) == 2
        do(scored, task_deeds.tick, [TaskRef(shop, line.number) for line in view.open], True)
        do(scored, task_deeds.dismiss, [TaskRef(shop, line.number) for line in view_of(scored).open])
        view = view_of(scored)
        assert (len(view.open), len(view.done), len(view.occurrences)) == (0, 2, 2)
        assert [line.number for line in view.done] > [line.number for line in view.occurrences]

    def test_no_task_of_the_knowledge_base_is_listed_twice(self, scored):
        shop = own(scored)[0].id
        rows = [Task(0, shop, DAILY, state, done_at=NOW) for state in (TaskState.DONE, TaskState.OPEN) * 2]
        old = Task(0, shop, WEEKLY, TaskState.DONE, done_at=NOW - timedelta(days=7))
        stored(scored, *rows, old, replace(old, done_at=NOW - timedelta(days=8)))
        view = view_of(scored)
        codes = [line.id for line in view.lines]
        assert len(codes) == len(set(codes))
        assert [(line.knowledge_id, line.state) for line in view.lines if line.number] == [
            (DAILY, TaskState.OPEN),
            (WEEKLY, TaskState.DONE),
        ]
        assert len(view.occurrences) == 2

    def test_open_ones_come_by_day_those_without_last(self, scored):
        shop = own(scored)[0].id
        for title, due in (("c", None), ("b", TODAY + timedelta(days=1)), ("a", TODAY)):
            do(scored, task_deeds.add_own, NewTask(shop, title, due=due))
        view = view_of(scored)
        assert [line.title for line in view.open] == ["a", "b", "c"]
        assert view.due_today == 1

    def test_the_library_knows_everything_and_what_became_of_it(self, scored):
        before = view_of(scored)
        assert {line.knowledge_id for line in before.library} == {
            one.id for one in scored.knowledge if not one.platforms or "tmall" in one.platforms
        }
        do(scored, task_deeds.accept, [ref(scored)])
        do(scored, task_deeds.postpone, [ref(scored, WEEKLY)], TODAY + timedelta(days=9))
        lines = {line.knowledge_id: line for line in view_of(scored).library}
        assert lines[DAILY].state is TaskState.OPEN
        assert (lines[WEEKLY].state, lines[WEEKLY].until) == (TaskState.POSTPONED, TODAY + timedelta(days=9))
        assert lines[WEEKLY].number is not None
        assert len(lines) == len(before.library)

    def test_knowledge_that_is_gone_leaves_its_id_as_title(self, scored):
        stored(scored, Task(0, own(scored)[0].id, "logistics.gone", TaskState.OPEN, area="logistics"))
        (line,) = view_of(scored).open
        assert (line.title, line.knowledge_id, line.area) == ("logistics.gone", "", "logistics")

    def test_hidden_knowledge_is_marked_and_not_proposed(self, scored, monkeypatch):
        hidden = {line.knowledge_id for line in view_of(scored).proposed}
        knowledge = tuple(replace(one, hidden=one.id in hidden) for one in scored.knowledge)
        monkeypatch.setattr(task_list.own_knowledge, "knowledge_of", lambda _workspace, _connection: knowledge)
        view = view_of(scored)
        assert not hidden & {line.knowledge_id for line in view.proposed}
        assert {line.knowledge_id for line in view.library if line.hidden} == hidden

    def test_a_reason_is_said_in_the_language_of_the_window(self, scored):
        line = view_of(scored).proposed[0]
        do(scored, task_deeds.accept, [line.ref])
        set_backend(lambda _context, text: text.replace("{before} → {now}", "{before} auf {now}"), "zh_CN")
        said = view_of(scored).open[0].reason
        assert said != line.reason
        assert "auf" in said


def test_the_overview_shows_what_is_due_then_what_is_proposed(scored):
    shop = own(scored)[0].id
    for title, due in (("later", TODAY + timedelta(days=3)), ("today", TODAY), ("overdue", TODAY - timedelta(days=3))):
        do(scored, task_deeds.add_own, NewTask(shop, title, due=due))
    view = overview.overview(JOB, scored).value
    assert [line.title for line in view.today[:2]] == ["overdue", "today"]
    assert {line.state for line in view.today[2:]} == {TaskState.PROPOSED}
    assert (view.due_today, view.open_tasks) == (2, 8)


class TestCauses:
    """The courier of the demo's September, seen at the end of it."""

    @pytest.fixture
    def autumn(self, demo_store, tmp_path):
        copy = tmp_path / "autumn.db"
        copy.write_bytes(demo_store.read_bytes())
        workspace = make_workspace(copy)
        yield workspace
        workspace.close()

    def test_a_fall_names_who_did_most_of_it(self, autumn, monkeypatch):
        shop = own(autumn)[0]
        monkeypatch.setattr(type(autumn), "now_of", lambda _self, _shop: NOW.replace(month=10, day=10))
        with autumn.store.read() as connection:
            view = task_list.view_of(autumn, connection, shop, causes=True)
            plain = task_list.view_of(autumn, connection, shop)
        told = [line for line in view.proposed if "申通快递 to 广东, 广西, 海南" in line.reason]
        assert "Logistics speed −0.04 in 7 days, >100% of the change of Delivery time" in told[-1].reason
        assert told[-1].reason_params["params"]["cause_group"] == "courier"
        assert not any("申通快递 to" in line.reason for line in plain.proposed)
        assert [line.id for line in view.lines] == [line.id for line in plain.lines]

    def test_the_rows_are_counted_once_until_something_is_imported(self, scored, monkeypatch):
        asked = []
        gather = proposal_causes.gather
        monkeypatch.setattr(proposal_causes, "gather", lambda *more: asked.append(more[2].target) or gather(*more))
        view_of(scored)
        first = list(asked)
        assert "logistics" in first
        do(scored, task_deeds.accept, [view_of(scored).proposed[0].ref])
        do(scored, task_deeds.add_own, NewTask(own(scored)[0].id, "一"))
        assert asked == first
        bring_scores(scored, ("2026-11-21", 4.3, 4.6, 4.1, 4.5), name="more.csv")
        view_of(scored)
        assert len(asked) > len(first)
