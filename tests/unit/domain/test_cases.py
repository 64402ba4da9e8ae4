"""What may follow what in a case, and the laws of its pauses."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.cases import Appeal, Case, CaseState, Pause, edited
from seller_toolkit.domain.errors import UserError

NOW = datetime(2026, 11, 22, 9, 30)
LATER = NOW + timedelta(hours=2)
CASE = Case(1, 1, 7, "key", "2001", opened_at=NOW)


def moved(case, *states, at=NOW, step=timedelta(hours=1)):
    for state in states:
        case = edited(case, {"state": state}, at)
        at += step
    return case


def test_waiting_pauses_it_and_going_on_ends_the_pause():
    waiting = edited(CASE, {"state": "waiting"}, NOW)
    assert waiting.pauses == (Pause(NOW),)
    assert edited(waiting, {"state": "open"}, LATER).pauses == (Pause(NOW, LATER),)


def test_closing_ends_the_pause_and_opening_again_forgets_when_it_was_closed():
    closed = moved(CASE, "waiting", "closed")
    assert (closed.closed_at, closed.pauses) == (NOW + timedelta(hours=1), (Pause(NOW, NOW + timedelta(hours=1)),))
    assert edited(closed, {"state": "open"}, LATER).closed_at is None


def test_a_closed_case_does_not_wait():
    with pytest.raises(UserError, match=r"case\.not_open"):
        edited(moved(CASE, "closed"), {"state": "waiting"}, LATER)


def test_a_pause_of_no_time_is_none():
    assert moved(CASE, "waiting", "open", step=timedelta()).pauses == ()


def test_it_lacks_cause_and_remedy_until_they_are_said():
    assert CASE.lacks == ("cause", "remedy")
    assert edited(CASE, {"cause": "too_small", "remedy": "refund"}, NOW).lacks == ()


def test_an_appeal_has_an_outcome_only_after_it_was_sent():
    for state in ("", "prepared"):
        with pytest.raises(UserError, match=r"case\.not_sent"):
            edited(edited(CASE, {"appeal": state}, NOW), {"appeal": "won"}, NOW)
    sent = edited(CASE, {"appeal": Appeal.SENT, "appeal_due": date(2026, 12, 1)}, NOW)
    assert edited(sent, {"appeal": "lost"}, NOW).appeal == "lost"
    assert edited(edited(sent, {"appeal": "lost"}, NOW), {"appeal": "won"}, NOW).appeal == "won"


def test_what_it_does_not_know_is_refused():
    for values, code in (
        ({"cost": -1}, "bad_cost"), ({"state": "asleep"}, "bad_value"), ({"remedy": "cashback"}, "bad_value"),
        ({"appeal": "perhaps"}, "bad_value"),
    ):  # fmt: skip
        with pytest.raises(UserError, match=f"case.{code}"):
            edited(CASE, values, NOW)
    for name in ("number", "review", "pauses", "closed_at", "nothing"):
        with pytest.raises(TypeError):
            edited(CASE, {name: 1}, NOW)


def test_texts_are_kept_without_blanks_around_them():
    assert edited(CASE, {"owner": " 王磊 ", "note": "慢\n"}, NOW) == edited(CASE, {"owner": "王磊", "note": "慢"}, NOW)


@given(st.lists(st.tuples(st.sampled_from(list(CaseState)), st.integers(-600, 6000)), max_size=12))
def test_pauses_are_in_order_apart_and_open_only_while_it_waits(steps):
    """Whatever is done, and though the clock may be put back."""
    case, now = CASE, NOW
    for state, seconds in steps:
        now += timedelta(seconds=seconds)
        if state == CaseState.WAITING and not case.is_open:
            continue
        case = edited(case, {"state": state}, now)
        starts = [pause.since for pause in case.pauses]
        assert starts == sorted(set(starts))
        assert all(one.until is not None and one.since < one.until for one in case.pauses[:-1])
        assert all(a.until <= b.since for a, b in zip(case.pauses, case.pauses[1:], strict=False))
        assert [pause.until is None for pause in case.pauses].count(True) == (case.state == CaseState.WAITING)
        assert (case.closed_at is not None) == (case.state == CaseState.CLOSED)
