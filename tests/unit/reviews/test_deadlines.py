"""When the first answer is due, and when the platforms' windows close."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.profiles import Confidence
from seller_toolkit.domain.reviews import Grade, Review
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.reviews.deadlines import (
    AS_SHIPPED,
    REPLY_DAYS,
    WINDOWS,
    AnswerRule,
    WindowKind,
    closes_at,
    deadline,
    first_answer_due,
    reply_window,
    rule_on,
    window_end,
)
from tests.unit.reviews.clock_weeks import calendar

WRITTEN = datetime(2026, 11, 20, 9, 30)
REVIEW = Review(1, 1, WRITTEN, 1.0, "太差", "", "", "", "", "", replied=None)
ASKING = (Grade.BAD, Grade.MIDDLING, Grade.HIDDEN_COMPLAINT)
OFFICE = calendar("office")
CHANGED = (AnswerRule(date.min, 24, 48), AnswerRule(date(2026, 11, 25), 4, 8, working=True))
LONG = (AnswerRule(date.min, 1000, 1000),)
WAITING = ((datetime(2026, 11, 24), None),)
DAY_OFF = calendar("office", {"2026-11-26": False})


@pytest.mark.parametrize(
    ("written", "grade", "platform", "rules", "pauses", "due"),
    [
        ("2026-11-24 23:59", Grade.BAD, "tmall", CHANGED, (), "2026-11-25 23:59"),  # the aim of its day
        ("2026-11-25 00:00", Grade.BAD, "tmall", CHANGED, (), "2026-11-25 14:30"),  # over lunch
        ("2026-11-25 10:00", Grade.MIDDLING, "taobao", CHANGED, (), "2026-11-26 10:30"),
        ("2026-11-25 10:00", Grade.HIDDEN_COMPLAINT, "taobao", CHANGED, (), "2026-11-26 10:30"),
        ("2026-11-24 10:00", Grade.MIDDLING, "taobao", CHANGED, (), "2026-11-26 10:00"),
        ("2026-11-28 20:00", Grade.BAD, "douyin", CHANGED, (), "2026-11-30 14:30"),
        ("2026-11-25 10:00", Grade.PRAISE, "tmall", CHANGED, (), None),
        ("2026-11-20 09:30", Grade.BAD, "tmall", LONG, (), "2026-12-20 09:30"),  # the platform's window
        ("2026-11-20 09:30", Grade.BAD, "douyin", LONG, (), "2027-01-01 01:30"),
        ("2026-11-23 09:30", Grade.BAD, "tmall", CHANGED, WAITING, "2026-12-23 09:30"),  # waiting still
        ("2026-11-23 09:30", Grade.BAD, "douyin", CHANGED, WAITING, None),
    ],
)
def test_a_first_answer(written, grade, platform, rules, pauses, due):
    found = first_answer_due(datetime.fromisoformat(written), grade, platform, rules, OFFICE, pauses)
    assert found == (datetime.fromisoformat(due) if due else None)


def test_own_days_count_in_working_hours_only():
    at = datetime(2026, 11, 25, 17, 0)
    assert first_answer_due(at, Grade.BAD, "tmall", CHANGED, DAY_OFF) == datetime(2026, 11, 27, 12, 0)
    assert first_answer_due(at, Grade.BAD, "tmall", AS_SHIPPED, DAY_OFF) == datetime(2026, 11, 26, 17, 0)


@pytest.mark.parametrize(("grade", "hours"), [(Grade.BAD, 24), (Grade.MIDDLING, 48), (Grade.HIDDEN_COMPLAINT, 48)])
def test_as_shipped_every_hour_counts(grade, hours):
    assert deadline(REVIEW, grade, "tmall") == WRITTEN + timedelta(hours=hours)


def test_nothing_is_due_for_praise_an_answered_or_an_undated_review():
    assert deadline(REVIEW, Grade.PRAISE, "tmall") is None
    assert deadline(replace(REVIEW, replied=True), Grade.BAD, "tmall") is None
    assert deadline(replace(REVIEW, written_at=None), Grade.BAD, "tmall") is None
    assert deadline(replace(REVIEW, replied=False), Grade.BAD, "tmall") is not None


def test_reply_window_is_known_for_tmall_and_taobao_only():
    assert reply_window(REVIEW, "tmall") == reply_window(REVIEW, "taobao") == WRITTEN + timedelta(days=30)
    assert reply_window(REVIEW, "douyin") is None
    assert reply_window(replace(REVIEW, written_at=None), "tmall") is None
    assert sorted(REPLY_DAYS.items()) == [("taobao", 30), ("tmall", 30)]


@pytest.mark.parametrize(
    ("kind", "platform", "days"),
    [
        (WindowKind.REPLY, "tmall", 30),
        (WindowKind.COMPLAINT, "tmall", 30),
        (WindowKind.COMPLAINT, "taobao", 30),
        (WindowKind.ADDITIONAL, "tmall", 180),
        (WindowKind.RATING, "taobao", 15),
        (WindowKind.APPEAL, "douyin", 7),
        (WindowKind.RATING, "douyin", None),
        (WindowKind.REPLY, "douyin", None),
        (WindowKind.APPEAL, "tmall", None),
        (WindowKind.REPLY, "pdd", None),
    ],
)
def test_windows_of_the_platforms(kind, platform, days):
    assert window_end(kind, platform, WRITTEN) == (None if days is None else WRITTEN + timedelta(days=days))


def test_every_window_names_its_source():
    assert all(window.source and window.confidence is Confidence.OFFICIAL for window in WINDOWS.values())


rule_values = st.tuples(st.floats(0.1, 2000), st.floats(0.1, 2000), st.booleans())


@given(st.sampled_from(ASKING), st.sampled_from(PLATFORMS), rule_values)
def test_a_deadline_never_lies_behind_the_reply_window(grade, platform, values):
    due = first_answer_due(WRITTEN, grade, platform, (AnswerRule(date.min, *values),), OFFICE)
    closes = closes_at(WRITTEN, platform)
    assert due is not None
    assert due >= WRITTEN
    assert closes is None or due <= closes


@given(st.integers(-30, 30), rule_values, rule_values)
def test_what_is_decided_later_leaves_older_reviews_alone(after, old, new):
    since = WRITTEN.date()
    rules = (AnswerRule(date.min, *old), AnswerRule(since, *new))
    day = since + timedelta(days=after)
    assert rule_on(rules, day) is rules[after >= 0]
    at = datetime(day.year, day.month, day.day, 23, 59)
    alone = (rules[after >= 0],)
    assert first_answer_due(at, Grade.BAD, "tmall", rules, OFFICE) == first_answer_due(
        at, Grade.BAD, "tmall", alone, OFFICE
    )
