import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.shown_values import (
    around,
    band_of,
    level,
    lowest_above,
    range_of,
    shown_for,
    surely_above,
)

BANDS = [(97, 100, 5.0), (93, 96, 4.9), (89, 92, 4.8), (60, 60, 4.0), (50, 50, 3.0)]
RANGES = st.tuples(st.integers(0, 500), st.sampled_from([None, 0, 1, 2])).map(
    lambda drawn: around(drawn[0] / 100, range_of(drawn[0] / 100, drawn[1]))
)


def test_what_is_shown_may_be_half_a_step_more_or_less_within_the_scale() -> None:
    assert range_of(4.8, 1) == (4.75, 4.85)
    assert range_of(5.0, 1, scale=(1.0, 5.0)) == (4.95, 5.0)
    assert range_of(1234.0, 0) == (1233.5, 1234.5)
    assert range_of(4.8, None) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((4.75, 4.85), (4.65, 4.75), False),  # 4.8 and 4.7
        ((4.75, 4.85), (4.845, 4.855), True),  # 4.8 and 4.85
        ((4.75, 4.85), (4.85, 4.85), True),
        ((4.75, 4.85), (4.86, 4.86), False),
        ((4.84, 4.84), (4.84, 4.84), True),
        ((4.84, 4.84), (4.85, 4.85), False),
    ],
)
def test_level_is_what_cannot_be_told_apart(
    one: tuple[float, float], other: tuple[float, float], *, same: bool
) -> None:
    assert level(one, other) is same
    assert level(other, one) is same


@given(RANGES, RANGES)
def test_two_figures_are_level_or_one_is_surely_above(one: tuple[float, float], other: tuple[float, float]) -> None:
    assert level(one, one)
    assert [level(one, other), surely_above(one, other), surely_above(other, one)].count(True) == 1


@given(RANGES, st.sampled_from([0, 1, 2]))
def test_the_lowest_value_above_is_above_and_one_step_less_is_not(known: tuple[float, float], digits: int) -> None:
    goal = lowest_above(known, digits)
    assert goal > known[1]
    assert goal - 10.0**-digits <= known[1] + 1e-9
    assert surely_above((goal, goal), known)


def test_bands_say_what_buyers_see_of_points_and_the_points_of_what_they_see() -> None:
    assert [shown_for(points, BANDS) for points in (100, 92, 92.4, 89, 50, 60)] == [5.0, 4.8, 4.8, 4.8, 3.0, 4.0]
    assert shown_for(49, BANDS) is None
    assert shown_for(70, BANDS) is None
    assert band_of(4.8, BANDS) == (89, 92)
    assert band_of(4.7, BANDS) is None
    assert lowest_above((89, 92), 0) == 93
