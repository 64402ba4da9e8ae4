"""What is left alone, and for how long."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.checklist.resting import resting, tired_areas
from seller_toolkit.domain.tasks import Task, TaskState

TODAY = date(2026, 11, 22)
DISMISSED, DONE, OPEN, POSTPONED = TaskState.DISMISSED, TaskState.DONE, TaskState.OPEN, TaskState.POSTPONED


def task(state: TaskState, ago: int = 0, *, knowledge: str = "a", area: str = "logistics", until: date | None = None):
    at = datetime.combine(TODAY - timedelta(days=ago), time(9))
    finished = at if state in (DISMISSED, DONE) else None
    return Task(1, 1, knowledge, state, area=area, created_at=at, done_at=finished, until=until)


@pytest.mark.parametrize(
    ("dismissed", "rests"),
    [
        ([29], True),
        ([30], False),
        ([100, 89], True),
        ([100, 90], False),
        ([900, 800, 364], True),
        ([900, 800, 365], False),
        ([900, 800, 700, 200], True),
        ([3, 200], True),
        ([200, 3], True),
    ],
)
def test_a_dismissed_task_rests_longer_each_time(dismissed, rests):
    assert resting([task(DISMISSED, ago) for ago in dismissed], TODAY) == ({"a"} if rests else set())


def test_each_task_is_counted_for_itself():
    stored = [task(DISMISSED, 40), task(DISMISSED, 40, knowledge="b"), task(DISMISSED, 50, knowledge="b")]
    assert resting(stored, TODAY) == {"b"}


@pytest.mark.parametrize(("ago", "rests"), [(0, True), (7, True), (8, False)])
def test_what_was_done_rests_as_long_as_it_is_shown(ago, rests):
    assert bool(resting([task(DONE, ago)], TODAY)) == rests


def test_open_tasks_rest_and_postponed_ones_until_their_day():
    assert resting([task(OPEN, 500)], TODAY) == {"a"}
    assert resting([task(POSTPONED, 3, until=TODAY + timedelta(days=1))], TODAY) == {"a"}
    assert resting([task(POSTPONED, 3, until=TODAY)], TODAY) == set()


def test_own_tasks_are_no_knowledge():
    assert resting([task(OPEN, knowledge=""), task(DISMISSED, knowledge="")], TODAY) == set()


def test_an_area_of_which_nothing_is_wanted_falls_behind():
    tired = [task(DISMISSED, ago, knowledge=f"a{ago}") for ago in (1, 40, 89)]
    other = task(OPEN, 5, knowledge="b", area="service")
    assert tired_areas([*tired, other], TODAY) == {"logistics"}
    assert tired_areas([*tired[:2], other], TODAY) == set()
    assert tired_areas([*tired[:2], task(DISMISSED, 90), other], TODAY) == set()


def test_it_does_not_where_one_of_its_tasks_or_nothing_at_all_was_taken_on():
    tired = [task(DISMISSED, ago, knowledge=f"a{ago}") for ago in (1, 2, 3)]
    assert tired_areas(tired, TODAY) == set()
    assert tired_areas([*tired, task(OPEN, 95, knowledge="b", area="service")], TODAY) == set()
    assert tired_areas([*tired, task(DONE, 5, knowledge="b", area="service"), task(DONE, 5)], TODAY) == set()
    assert tired_areas([*tired, task(OPEN, 5, knowledge="", area="service")], TODAY) == set()


@given(
    st.lists(
        st.tuples(st.sampled_from((DISMISSED, DONE, OPEN)), st.integers(0, 500), st.sampled_from("ab")), max_size=8
    )
)
def test_a_task_that_is_left_alone_comes_back_within_a_year_unless_it_is_open(rows):
    stored = [task(state, ago, knowledge=name) for state, ago, name in rows]
    still = resting(stored, TODAY + timedelta(days=365))
    assert still == {one.knowledge_id for one in stored if one.state is OPEN}
