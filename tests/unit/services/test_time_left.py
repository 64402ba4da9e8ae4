"""Laws of the time left: what is known is right, what is not known is not said, and nothing jumps."""

from itertools import accumulate
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.services.jobs import Progress
from seller_toolkit.services.time_left import (
    KNOWN_AFTER,
    KNOWN_SHARE,
    MOST_HASTE,
    SETTLING,
    STALLED_AFTER,
    TimeLeft,
    rounded,
    time_left_words,
)
from tests.cases import for_each

GAPS = st.lists(st.floats(0.01, 9.0), min_size=1, max_size=60)
STEPS_DONE = st.lists(st.integers(0, 40), min_size=1, max_size=60)


def steady(total: int, each: float, done: int) -> TimeLeft:
    """`done` of `total` steps, each of so many seconds, from moment 100 on."""
    left = TimeLeft()
    for step in range(done + 1):
        left.note(100 + step * each, Progress(step, total))
    return left


@given(st.integers(2, 400), st.floats(0.05, 60.0), st.data())
def test_what_goes_steadily_is_told_exactly_and_counts_down(total: int, each: float, data: st.DataObject) -> None:
    done = data.draw(st.integers(1, total))
    left, now = steady(total, each, done), 100 + done * each
    told = left.seconds(now)
    if done * each < KNOWN_AFTER or done / total < KNOWN_SHARE:
        assert told is None
        return
    assert told == pytest.approx((total - done) * each, abs=1e-6)
    later = left.seconds(now + min(each, 5.0))
    assert later is not None
    assert later == pytest.approx(max(0.0, told - min(each, 5.0)), abs=1e-6)


def told_at(left: TimeLeft, gaps: list[float], steps: list[int], total: int) -> tuple[float, float, float]:
    """Goes through a job from moment 0 on: now, when it last moved on, how much is done."""
    moment, moved, done = 0.0, 0.0, 0
    left.note(moment, Progress(0, total))
    for gap, step in zip(gaps, steps, strict=False):
        before, moment, done = done, moment + gap, min(total, done + step)
        left.note(moment, Progress(done, total))
        moved = moment if done > before else moved
    return moment, moved, done / total


@given(GAPS, STEPS_DONE, st.integers(1, 200))
def test_what_is_found_is_near_the_average(gaps: list[float], steps: list[int], total: int) -> None:
    left = TimeLeft()
    moment, moved, share = told_at(left, gaps, steps, total)
    found = left._found(moment)
    if found is not None:
        average = (1 - share) / share * moved
        assert average * 2 / (1 + MOST_HASTE) - (moment - moved) - 1e-6 <= found <= average * 2 + 1e-6


@given(GAPS, STEPS_DONE, st.integers(1, 200), st.integers(1, 200), st.floats(0.0, 30.0))
def test_news_make_nothing_jump_and_what_is_said_moves_to_what_is_found(
    gaps: list[float], steps: list[int], total: int, more: int, wait: float
) -> None:
    left = TimeLeft()
    moment, _, share = told_at(left, gaps, steps, total)
    said = left.seconds(moment)
    left.note(moment, Progress(round(share * total) + more, total))
    afterwards, found = left.seconds(moment), left._found(moment)
    if said is None or afterwards is None or found is None or share == 1:
        return
    assert afterwards == pytest.approx(said, abs=1e-6)
    later, found_later = left.seconds(moment + wait), left._found(moment + wait)
    if later is not None and found_later is not None:
        assert later >= 0
        assert abs(later - found_later) <= abs(said - found) * exp(-wait / SETTLING) + 1e-6


@given(GAPS, st.integers(1, 1000))
def test_nothing_is_said_before_it_can_be_known(gaps: list[float], total: int) -> None:
    left = TimeLeft()
    moments = [0.0, *accumulate(gaps)]
    for done, moment in enumerate(moments):
        left.note(moment, Progress(done, total))
        if moment < KNOWN_AFTER or done / total < KNOWN_SHARE:
            assert left.seconds(moment) is None


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 2)), max_size=40), st.floats(0.1, 9.0))
def test_a_new_stretch_forgets_the_one_before(reports: list[tuple[int, int]], each: float) -> None:
    left, moment = TimeLeft(), 0.0
    for done, total in reports:
        moment += 1.0
        left.note(moment, Progress(done, total))
    fresh = TimeLeft()
    for step in range(6):
        for one in (left, fresh):
            one.note(moment + step * each, Progress(step, 77))
    now = moment + 5 * each
    assert left.seconds(now) == fresh.seconds(now)


def test_a_job_that_stands_still_is_not_spoken_of_until_it_goes_on() -> None:
    left = steady(10, 2.0, 5)
    assert left.seconds(110 + STALLED_AFTER - 1) is not None
    assert left.seconds(110 + STALLED_AFTER + 1) is None
    left.note(150, Progress(5, 10))  # it reports and has done nothing
    assert left.seconds(150) is None
    left.note(151, Progress(6, 10))
    assert left.seconds(151) is not None


def test_few_long_steps_are_no_halt() -> None:
    left = steady(4, 40.0, 2)
    assert left.seconds(180 + 100) == 40  # that of the last step: the third is all that can be done by now
    assert left.seconds(180 + 130) is None


def test_without_a_total_nothing_is_known() -> None:
    left = TimeLeft()
    for moment in range(50):
        left.note(moment, Progress(moment * 100, 0))
    assert left.seconds(50) is None


def test_what_is_begun_of_a_step_counts() -> None:
    left = TimeLeft()
    for moment in range(6):
        left.note(moment, Progress(0, 2, "", moment / 10))
    assert left.seconds(5) == pytest.approx(15)


@given(st.floats(0, 400_000), st.floats(0, 400_000))
def test_rounding_keeps_the_order_and_is_near(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 < rounded(low) <= rounded(high)
    assert abs(rounded(high) - high) <= max(5, high * 0.34)


@for_each(
    "seconds,words",
    [
        (None, ""),
        (0.0, "a few seconds left"),
        (6.9, "a few seconds left"),
        (12.0, "about 10 seconds left"),
        (44.0, "about 40 seconds left"),
        (57.0, "about a minute left"),
        (130.0, "about 2 minutes left"),
        (3590.0, "about an hour left"),
        (4900.0, "about 1 h 20 min left"),
        (7300.0, "about 2 hours left"),
        (50_000.0, "about 14 hours left"),
    ],
)
def test_words_are_those_that_people_use(seconds: float | None, words: str) -> None:
    assert time_left_words(seconds) == words
