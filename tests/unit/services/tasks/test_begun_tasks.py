from datetime import date, datetime

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.services.tasks.begun_tasks import chains


def row(number: int, follows: int | None = None, **fields) -> Task:
    return Task(number, 1, "", TaskState.OPEN, title="换快递", follows=follows, **fields)


def done(number: int, day: int, follows: int | None = None) -> Task:
    return Task(number, 1, "", TaskState.DONE, done_at=datetime(2026, 9, day, 8), follows=follows)


@given(st.lists(st.integers(0, 20), max_size=20))
def test_every_row_is_in_one_chain_and_stands_with_the_one_that_it_follows(links: list[int]) -> None:
    rows = [row(place, link if link and link < place else None) for place, link in enumerate(links, start=1)]
    found = chains(rows, ())
    assert sorted(task.id for one in found for task in one.rows) == [task.id for task in rows]
    place = {task.id: at for at, one in enumerate(found) for task in one.rows}
    assert all(place[task.id] == place[task.follows] for task in rows if task.follows)
    assert all(one.task.id == max(task.id for task in one.rows) for one in found)


def test_it_began_on_the_day_given_else_when_it_was_first_done() -> None:
    dismissed = Task(9, 1, "", TaskState.DISMISSED, done_at=datetime(2026, 9, 1))
    first = chains([done(1, 7), done(2, 5, 1), row(3, 2), dismissed], ())
    assert [one.start for one in first] == [date(2026, 9, 5), None]
    given_day = chains([done(1, 7), row(2, 1, started_on=date(2026, 8, 1), lag_days=3)], ())[0]
    assert (given_day.start, given_day.judged_from) == (date(2026, 8, 1), date(2026, 8, 4))
    assert given_day.metric(None, {}, ()) is None
    assert (given_day.code, given_day.title) == ("T-0002", "换快递")
