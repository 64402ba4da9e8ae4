"""When the first answer is due."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.reviews import Grade, Review
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.reviews.deadlines import closes_at, deadline, first_answer_due, reply_window

WRITTEN = datetime(2026, 11, 20, 9, 30)
REVIEW = Review(1, 1, WRITTEN, 1.0, "太差", "", "", "", "", "", replied=None)
ASKING = (Grade.BAD, Grade.MIDDLING, Grade.HIDDEN_COMPLAINT)


@pytest.mark.parametrize("grade", ASKING)
def test_first_answer_within_the_shops_own_hours(grade: Grade) -> None:
    assert deadline(REVIEW, grade, "tmall") == datetime(2026, 11, 21, 9, 30)
    assert deadline(REVIEW, grade, "douyin", first_answer_hours=2) == datetime(2026, 11, 20, 11, 30)


def test_nothing_is_due_for_praise_an_answered_or_an_undated_review() -> None:
    assert deadline(REVIEW, Grade.PRAISE, "tmall") is None
    assert deadline(replace(REVIEW, replied=True), Grade.BAD, "tmall") is None
    assert deadline(replace(REVIEW, written_at=None), Grade.BAD, "tmall") is None
    assert deadline(replace(REVIEW, replied=False), Grade.BAD, "tmall") is not None


def test_reply_window_is_known_for_tmall_and_taobao_only() -> None:
    assert reply_window(REVIEW, "tmall") == reply_window(REVIEW, "taobao") == WRITTEN + timedelta(days=30)
    assert reply_window(REVIEW, "douyin") is None
    assert reply_window(replace(REVIEW, written_at=None), "tmall") is None


@given(st.sampled_from(ASKING), st.sampled_from(PLATFORMS), st.floats(0, 2000))
def test_a_deadline_never_lies_behind_the_reply_window(grade: Grade, platform: str, hours: float) -> None:
    due, closes = deadline(REVIEW, grade, platform, first_answer_hours=hours), reply_window(REVIEW, platform)
    assert due is not None
    assert due >= WRITTEN
    assert closes is None or due <= closes


@given(st.sampled_from(("tmall", "taobao", "douyin")), st.integers(1, 2000))
def test_a_first_answer_is_due_whether_it_was_given_or_not(platform: str, hours: int) -> None:
    at = datetime(2026, 11, 1, 9, 30)
    due, closes = first_answer_due(at, platform, hours), closes_at(at, platform)
    assert due == (min(at + timedelta(hours=hours), closes) if closes else at + timedelta(hours=hours))
    assert (closes is None) == (platform == "douyin")
