from collections import defaultdict
from datetime import date, timedelta
from math import fsum

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.rolling import (
    Turnover,
    by_group,
    by_share,
    flow,
    flow_past_stayed,
    rate_and_mix,
    roll_off,
    value_on,
)
from seller_toolkit.analysis.tally import RollingDays, RollingMonths, Tally
from tests.long import examples

FIRST = date(2026, 1, 1)
GROUPS = ("item", "courier", "province", "reason", "agent")
ROW = st.tuples(st.integers(0, 399), st.floats(-1000, 1000), *(st.sampled_from(["", "a", "b", "c"]) for _ in GROUPS))
WINDOWS = st.builds(RollingDays, st.integers(1, 90), st.integers(0, 15)) | st.builds(RollingMonths, st.integers(1, 6))


@st.composite
def shops(draw):
    """A shop: its cases with groups, a window, two days."""
    rows = draw(st.lists(ROW, min_size=1, max_size=60))
    days = [FIRST + timedelta(days=row[0]) for row in rows]
    named = {name: [row[2 + place] for row in rows] for place, name in enumerate(GROUPS)}
    tally = Tally.of_values(days, [row[1] for row in rows], named)
    before = FIRST + timedelta(days=draw(st.integers(0, 400)))
    return tally, draw(WINDOWS), before, before + timedelta(days=draw(st.integers(0, 200)))


def plain_mean(tally, window, day):
    """The value by the plainest loop."""
    rows = range(len(tally))
    inside = [i for i in rows if window.first(day) <= date.fromordinal(int(tally.days[i])) <= window.last(day)]
    cases = fsum(float(tally.counts[i]) for i in inside)
    return fsum(float(tally.sums[i]) for i in inside) / cases if cases else None


@settings(max_examples=examples(300), deadline=None)
@given(shops())
def test_parts_and_rest_are_the_change_however_it_is_taken_apart(shop):
    tally, window, before, now = shop
    turn = Turnover(tally, window, before, now)
    m0, m1 = plain_mean(tally, window, before), plain_mean(tally, window, now)
    assert turn.comparable == (m0 is not None and m1 is not None)
    ways = [flow(turn), flow_past_stayed(turn), flow(turn, "day"), flow_past_stayed(turn, "day")]
    for name in GROUPS:
        ways += [flow(turn, name), flow_past_stayed(turn, name), by_group(turn, name), by_share(turn, name)]
    if not turn.comparable:
        assert ways == [None] * len(ways)
        return
    for taken in ways:
        assert taken is not None
        assert taken.before == pytest.approx(m0, abs=1e-9)
        assert taken.change == pytest.approx(m1 - m0, abs=1e-9)
        assert abs(taken.rest) < 1e-9
        assert fsum(part.value for part in taken.parts) + taken.rest == pytest.approx(m1 - m0, abs=1e-9)


@settings(max_examples=examples(300), deadline=None)
@given(shops())
def test_rate_and_mix_are_symmetric_and_add_up(shop):
    tally, window, before, now = shop
    turn = Turnover(tally, window, before, now)
    parts = rate_and_mix(turn, "courier")
    taken = by_group(turn, "courier")
    if parts is None or taken is None:
        assert not turn.comparable
        return
    assert sum(parts) == pytest.approx(taken.change, abs=1e-9)
    for part in taken.parts:
        assert part.value == pytest.approx(part.rate + part.mix, abs=1e-9)
    backwards = by_group(Turnover(tally, window, now, before), "courier")
    values = {part.label: part.value for part in taken.parts}
    assert {part.label: pytest.approx(-part.value, abs=1e-9) for part in backwards.parts} == values


@settings(max_examples=examples(100), deadline=None)
@given(shops())
def test_ratings_of_a_day_in_one_row_are_the_same_as_one_by_one(shop):
    tally, window, before, now = shop
    sums, counts = defaultdict(float), defaultdict(float)
    for day, value in zip(tally.days.tolist(), tally.sums.tolist(), strict=True):
        sums[day] += value
        counts[day] += 1
    days = pd.Series(sorted(sums)).to_numpy()
    totals = [pd.Series([column[day] for day in days]).to_numpy(dtype=float) for column in (sums, counts)]
    together = Turnover(Tally(days, *totals), window, before, now)
    alone = Turnover(tally, window, before, now)
    assert together.before == pytest.approx(alone.before, abs=1e-6)
    assert together.came == pytest.approx(alone.came, abs=1e-6)
    assert value_on(tally, window, now) == pytest.approx(tuple(alone.now), abs=1e-6)


@settings(max_examples=examples(200), deadline=None)
@given(shops())
def test_the_roll_off_is_the_whole_change_told_from_what_stayed(shop):
    tally, window, before, now = shop
    turn = Turnover(tally, window, before, now)
    off = roll_off(turn)
    if off is None:
        assert not (turn.came.cases and turn.left.cases and turn.stayed.cases)
        return
    taken = flow_past_stayed(turn)
    assert off.came + off.left == pytest.approx(taken.change, abs=1e-9)
    assert {part.move: part.value for part in taken.parts} == pytest.approx(
        {"came": off.came, "left": off.left}, abs=1e-9
    )


def test_the_formula_of_the_flow_is_the_published_one():
    days = [FIRST + timedelta(days=number) for number in (0, 1, 2, 3, 4)]
    turn = Turnover(Tally.of_values(days, [5, 5, 4, 3, 1]), RollingDays(3), days[2], days[4])
    taken = flow(turn)
    m0 = 14 / 3
    assert {part.move: part.value for part in taken.parts} == pytest.approx(
        {"came": ((3 - m0) + (1 - m0)) / 3, "left": -((5 - m0) + (5 - m0)) / 3}
    )


def test_a_new_courier_is_a_change_of_mix_and_one_that_slows_down_one_of_rate():
    days = [FIRST] * 4 + [FIRST + timedelta(days=1)] * 4
    hours = [10, 10, 20, 20, 10, 10, 40, 40]
    slower = by_group(
        Turnover(Tally.of_values(days, hours, {"courier": list("aabbaabb")}), RollingDays(1), *sorted(set(days))),
        "courier",
    )
    assert {part.label: (part.rate, part.mix) for part in slower.parts} == {"a": (0, 0), "b": (10, 0)}
    other = by_group(
        Turnover(Tally.of_values(days, hours, {"courier": list("aabbaacc")}), RollingDays(1), *sorted(set(days))),
        "courier",
    )
    assert {part.label: part.rate for part in other.parts} == {"a": 0, "b": 0, "c": 0}
    assert [part.before for part in other.parts if part.label == "c"] == [None]


def test_shares_say_how_many_points_each_reason_has():
    days = [FIRST] * 4 + [FIRST + timedelta(days=1)] * 5
    bad = [100, 0, 0, 0, 100, 100, 0, 0, 0]
    reasons = ["quality", "", "", "", "quality", "damage", "", "", ""]
    turn = Turnover(Tally.of_values(days, bad, {"reason": reasons}), RollingDays(1), FIRST, FIRST + timedelta(days=1))
    assert {part.label: part.value for part in by_share(turn, "reason").parts} == {"quality": -5, "damage": 20}
