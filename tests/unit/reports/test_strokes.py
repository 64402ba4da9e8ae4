from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reports.charts.spec import Span
from seller_toolkit.reports.charts.strokes import Stroke, day_of, number_of

DAY = date(2026, 1, 1)


def days(*offsets: int) -> list[date]:
    return [DAY + timedelta(days=i) for i in offsets]


def stretches(stroke: Stroke) -> list[list[float]]:
    return [list(part) for part in np.split(stroke.y, stroke.starts[1:])] if len(stroke) else []


def test_a_line_is_broken_where_days_are_missing():
    assert stretches(Stroke.of(days(0, 1, 2, 6, 7), [1, 2, 3, 4, 5])) == [[1, 2, 3], [4, 5]]


def test_a_weekly_line_is_not_broken_by_its_weeks():
    assert stretches(Stroke.of(days(0, 7, 14, 28, 35), [1, 2, 3, 4, 5])) == [[1, 2, 3], [4, 5]]


def test_a_missing_value_breaks_a_daily_line():
    assert stretches(Stroke.of(days(0, 1, 2, 3, 4, 5), [1, 2, 3, None, 5, 6])) == [[1, 2, 3], [5, 6]]


def test_the_usual_step_is_that_of_the_values_there_are():
    weekly = [float(i) if i % 7 == 0 else None for i in range(29)]
    assert stretches(Stroke.of(days(*range(29)), weekly)) == [[0, 7, 14, 21, 28]]


def test_a_named_gap_breaks_whatever_the_spacing():
    gap = Span(DAY + timedelta(days=1), DAY + timedelta(days=1), "")
    assert len(stretches(Stroke.of(days(0, 2, 4), [1, 2, 3], [gap]))) == 2


def test_nothing_has_no_stretch():
    for stroke in (Stroke.of([], []), Stroke.of(days(0), [None])):
        assert stretches(stroke) == []
        x, y = stroke.drawn(0, 10, columns=10)
        assert len(x) == len(y) == 0
        assert len(stroke.alone(0, 10)[0]) == 0
        assert stroke.range_within(0, 10) is None


def test_lone_days_are_told_where_they_are_shown():
    stroke = Stroke.of(days(0, 1, 2, 9, 20), [1, 2, 3, 4, 5])
    x, y = stroke.alone(number_of(DAY), number_of(DAY) + 10)
    assert list(y) == [4]
    assert day_of(x[0]) == DAY + timedelta(days=9)


values = st.lists(st.floats(0, 5), min_size=2, max_size=400)


@given(values, st.integers(1, 40), st.sets(st.integers(1, 399), max_size=6))
def test_thinning_keeps_the_lowest_and_the_highest_value_and_every_gap(found, columns, breaks):
    places, at = [], 0
    for index in range(len(found)):
        at += 5 if index in breaks else 1
        places.append(at)
    stroke = Stroke.of(days(*places), found)
    first, last = float(stroke.x[0]), float(stroke.x[-1])
    x, y = stroke.drawn(first, last, columns=columns)
    known = y[~np.isnan(y)]
    parts = len(stroke.starts)
    assert len(known) <= max(2 * 2 * columns, 2 * (columns + 1) + 2 * parts)
    assert known.min() == min(found)
    assert known.max() == max(found)
    assert np.isnan(y).sum() == parts - 1
    assert np.all(np.diff(x[~np.isnan(x)]) > 0)


@given(values, st.integers(0, 300), st.integers(1, 100))
def test_a_part_is_drawn_with_its_neighbours_so_that_the_line_reaches_the_edges(found, start, wide):
    stroke = Stroke.of(days(*range(len(found))), found)
    first = number_of(DAY) + start + 0.5
    x, _ = stroke.drawn(first, first + wide, columns=2000)
    inside = [place for place in stroke.x if first <= place <= first + wide]
    assert set(inside) <= set(x)
    assert len(x) <= len(inside) + 2
    if inside and start >= 0 and stroke.x[0] < first:
        assert x[0] < first
