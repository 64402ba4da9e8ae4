from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.overtakings import Course, Overtaken, overtakings, turned_at
from seller_toolkit.analysis.shown_values import around, range_of
from seller_toolkit.analysis.trend import Series

FIRST = date(2026, 9, 1)


def course(*points: tuple[int, float], digits: int | None = None) -> Course:
    """Values by days after the first."""
    values = tuple(value for _, value in points)
    days = tuple(FIRST + timedelta(days=day) for day, _ in points)
    return Course(Series(days, values), tuple(around(value, range_of(value, digits)) for value in values))


def test_who_passed_whom_and_when() -> None:
    found = overtakings({1: course((0, 4.5), (7, 4.6), (14, 4.8)), 2: course((0, 4.7), (14, 4.7)), 3: course((0, 4.9))})
    assert found == (Overtaken(FIRST + timedelta(days=14), 1, 2, 4.8, 4.7),)
    assert overtakings({1: course((0, 3.0), (7, 1.0)), 2: course((0, 2.0), (7, 2.0))}, lower=True)[0].ahead == 1


def test_only_the_last_turn_counts() -> None:
    found = overtakings({1: course((0, 4.5), (7, 4.8), (14, 4.6)), 2: course((0, 4.7), (14, 4.7))})
    assert found == (Overtaken(FIRST + timedelta(days=14), 2, 1, 4.7, 4.6),)
    assert overtakings({1: course((0, 4.5), (7, 4.8), (14, 4.7)), 2: course((0, 4.7), (14, 4.7))}) == ()  # level now


def test_what_rounding_may_have_done_is_no_overtaking() -> None:
    exact, shown = course((0, 4.7), (7, 4.82)), course((0, 4.8), (7, 4.8), digits=1)
    assert overtakings({1: exact, 2: shown}) == ()
    found = overtakings({1: course((0, 4.7), (7, 4.82), (14, 4.86)), 2: shown})
    assert [(one.day, one.ahead) for one in found] == [(FIRST + timedelta(days=14), 1)]


def test_nobody_passes_a_shop_that_was_not_looked_at_for_long() -> None:
    assert overtakings({1: course((0, 4.5), (60, 4.9)), 2: course((0, 4.7))}) == ()


def test_one_shop_or_one_day_has_no_order_that_could_turn() -> None:
    assert overtakings({1: course((0, 4.5), (7, 4.6))}) == ()
    assert overtakings({1: course((0, 4.5)), 2: course((0, 4.6))}) == ()
    assert turned_at([]) is None


@given(st.lists(st.sampled_from([-1, 0, 1]), max_size=12))
def test_the_place_of_the_turn(orders: list[int]) -> None:
    place = turned_at(orders)
    if place is None:
        turns = [
            n for n in range(1, len(orders)) if set(orders[n:]) == {orders[-1]} != {0} and orders[n - 1] != orders[-1]
        ]
        before = [next((order for order in reversed(orders[:n]) if order), 0) for n in turns]
        assert all(order != -orders[-1] for order in before)
    else:
        assert set(orders[place:]) == {orders[-1]}
        assert orders[place - 1] != orders[-1]
        assert next(order for order in reversed(orders[:place]) if order) == -orders[-1]
