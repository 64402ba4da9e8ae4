import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reports.charts.placing import day_ticks, lanes, spread, value_ticks

heights = st.lists(st.floats(0, 400), max_size=8)


@given(heights, st.floats(1, 40))
def test_spread_words_keep_order_distance_and_bounds(wanted, gap):
    places = spread(wanted, gap=gap, low=0, high=400)
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    steps = [places[b] - places[a] for a, b in itertools.pairwise(order)]
    assert len(places) == len(wanted)
    assert all(step >= gap - 1e-6 for step in steps)
    assert all(-1e-6 <= place <= 400 + 1e-6 for place in places)


@given(heights)
def test_words_that_are_clear_of_each_other_stay_where_they_are(wanted):
    apart = [i * 50.0 for i in range(len(wanted))]
    assert spread(apart, gap=16, low=0, high=400) == apart


def test_without_room_they_share_it():
    assert spread([5, 5, 5], gap=16, low=0, high=10) == [0, 5, 10]


def test_two_on_one_place_part_evenly():
    assert spread([100, 100], gap=16, low=0, high=400) == [92, 108]


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 90)), max_size=12), st.integers(1, 4))
def test_no_two_words_of_a_lane_overlap(starts, rows):
    spans = [(left, left + wide) for left, wide in starts]
    found = lanes(spans, rows=rows)
    for row in range(rows):
        of_row = sorted(span for span, lane in zip(spans, found, strict=True) if lane == row)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(of_row))
    assert all(row is None or 0 <= row < rows for row in found)


@given(st.floats(-100, 100), st.floats(0.001, 200), st.integers(1, 9), st.integers(0, 3))
def test_value_ticks_are_few_round_and_inside(low, span, count, digits):
    ticks = value_ticks(low, low + span, count=count, digits=digits)
    assert len(ticks) <= count + 1
    assert all(low - 1e-6 <= tick <= low + span + 1e-6 for tick in ticks)
    assert [round(tick, digits) for tick in ticks] == ticks
    assert sorted(set(ticks)) == ticks


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 2000), st.integers(1, 14))
def test_day_ticks_are_few_and_inside(first, length, count):
    last = first + timedelta(days=length)
    ticks = day_ticks(first, last, count=count)
    assert 1 <= len(ticks) <= count
    assert all(first <= tick <= last for tick in ticks)
