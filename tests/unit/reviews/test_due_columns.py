"""First answers as columns are those of one review at a time."""

from datetime import date, datetime, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.reviews.deadlines import REPLY_DAYS, AnswerRule, first_answer_due
from seller_toolkit.reviews.due_columns import GRADES, NEVER, due_texts, dues, seconds
from tests.unit.reviews.clock_weeks import WEEKS, calendar

START = datetime(2026, 1, 1)
moments = st.integers(0, 340 * 86_400).map(lambda after: START + timedelta(seconds=after))
written = st.lists(st.tuples(st.one_of(st.none(), moments), st.sampled_from(GRADES)), max_size=30)
rule_values = st.tuples(st.integers(1, 400), st.integers(1, 900), st.booleans())


@st.composite
def rule_lists(draw):
    days = sorted(draw(st.sets(st.integers(1, 330), max_size=2)))
    since = [date.min, *(START.date() + timedelta(days=after) for after in days)]
    return tuple(AnswerRule(day, *draw(rule_values)) for day in since)


@given(written, rule_lists(), st.sampled_from(sorted(WEEKS)), st.sampled_from(("tmall", "douyin")))
def test_the_columns_say_what_one_at_a_time_says(rows, rules, name, platform):
    clock = calendar(name, {"2026-03-03": False, "2026-03-07": True})
    times = np.array([NEVER if at is None else seconds(at) for at, _ in rows], np.int64)
    grades = np.array([GRADES.index(grade) for _, grade in rows], np.uint8)
    found = dues(times, grades, platform, rules, clock)
    expected = [None if at is None else first_answer_due(at, grade, platform, rules, clock) for at, grade in rows]
    assert found.tolist() == [NEVER if one is None else seconds(one) for one in expected]


@given(written, rule_lists(), st.data())
def test_as_texts_they_are_the_same_moments(rows, rules, data):
    asking = [(at, grade) for at, grade in rows if at is not None]
    newest = [data.draw(st.one_of(st.just(at), moments), label="newest") for at, _ in asking]
    grades = [GRADES.index(grade) for _, grade in asking]
    clock = calendar("office")
    for platform in ("tmall", "douyin"):
        due, closes = due_texts([str(at) for at, _ in asking], [*map(str, newest)], grades, platform, rules, clock)
        one_by_one = [first_answer_due(at, grade, platform, rules, clock) for at, grade in asking]
        assert due == [None if at is None else str(at) for at in one_by_one]
        days = REPLY_DAYS.get(platform)
        assert closes == [None if days is None else str(at + timedelta(days=days)) for at in newest]


def test_a_clock_without_hours_leaves_the_platforms_window():
    clock = calendar("office")
    never = type(clock)(((date.min, type(WEEKS["office"][0][1])(((),) * 7, ())),))
    times, grades = np.array([seconds(START)]), np.array([GRADES.index(Grade.BAD)], np.uint8)
    rules = (AnswerRule(date.min, 4, 4, working=True),)
    assert dues(times, grades, "douyin", rules, never).tolist() == [NEVER]
    assert dues(times, grades, "tmall", rules, never).tolist() == [seconds(START + timedelta(days=30))]
