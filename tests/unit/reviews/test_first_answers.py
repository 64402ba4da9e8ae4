"""Who was answered in time, from what exports and cases know."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.first_answers import Answer, Dealt, answer_of

DUE = datetime(2026, 10, 2, 10)
EARLY, LATER, NOW = DUE - timedelta(hours=1), DUE + timedelta(hours=1), DUE + timedelta(days=5)
moments = st.none() | st.datetimes(datetime(2026, 10, 1), datetime(2026, 10, 5))
deals = st.builds(
    Dealt, replied=st.none() | st.booleans(), replied_at=moments, known_by=moments, handled=st.booleans(),
    answered_at=moments, closed_at=moments,
)  # fmt: skip


@pytest.mark.parametrize(
    ("dealt", "answer"),
    [
        (Dealt(replied=True, replied_at=EARLY), Answer.IN_TIME),
        (Dealt(replied=True, replied_at=LATER, known_by=NOW), Answer.LATE),
        (Dealt(replied=True, known_by=EARLY), Answer.IN_TIME),
        (Dealt(replied=True, known_by=LATER), Answer.UNKNOWN),
        (Dealt(replied=True, known_by=LATER, handled=True, answered_at=EARLY), Answer.IN_TIME),
        (Dealt(replied=False, handled=True, answered_at=EARLY), Answer.IN_TIME),
        (Dealt(replied=False, handled=True, closed_at=EARLY), Answer.IN_TIME),
        (Dealt(replied=False, handled=True, closed_at=LATER), Answer.LATE),
        (Dealt(replied=None, handled=True, closed_at=LATER), Answer.LATE),
        (Dealt(replied=False, handled=True), Answer.UNKNOWN),
        (Dealt(replied=False), Answer.OVERDUE),
        (Dealt(replied=None), Answer.UNKNOWN),
    ],
)
def test_what_is_known_decides(dealt, answer):
    assert answer_of(dealt, DUE, NOW) is answer


def test_it_is_open_until_the_deadline_and_overdue_from_then_on():
    assert answer_of(Dealt(replied=False), DUE, DUE - timedelta(seconds=1)) is Answer.OPEN
    assert answer_of(Dealt(replied=False), DUE, DUE) is Answer.OVERDUE
    assert answer_of(Dealt(replied=False), None, NOW) is Answer.OPEN


@given(deals, moments, moments.filter(bool))
def test_laws(dealt, due, now):
    answer = answer_of(dealt, due, now)
    if dealt.is_done:
        assert answer not in (Answer.OPEN, Answer.OVERDUE)
    if due is None:
        assert answer not in (Answer.LATE, Answer.OVERDUE)
    else:
        later = answer_of(dealt, due + timedelta(days=9), now)
        assert answer is not Answer.IN_TIME or later is Answer.IN_TIME
