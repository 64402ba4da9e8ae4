from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.moments import days_of
from seller_toolkit.analysis.ratings import DSR_WINDOW, Ratings, counted, dsr_tally, mean_of_days
from seller_toolkit.analysis.rolling import Turnover, flow, flow_past_stayed, value_on
from seller_toolkit.analysis.tally import Grouping, months_before
from tests.long import examples

FIRST = date(2025, 6, 1)
ROWS = st.lists(
    st.tuples(
        st.integers(0, 480), st.integers(1, 5), st.sampled_from(["", "x", "y", "z"]), st.sampled_from(["", "i", "j"])
    ),
    min_size=1,
    max_size=80,
)


def ratings_of(rows) -> Ratings:
    ordered = sorted(rows, key=lambda row: row[0])
    days = [(FIRST + timedelta(days=row[0])).isoformat() + " 10:00:00" for row in ordered]
    return Ratings(
        days, [float(row[1]) for row in ordered], [row[2] or None for row in ordered], [row[3] for row in ordered]
    )


def plain_dsr(ratings: Ratings, day: date) -> float | None:
    """The rule by the plainest loop."""
    seen: Counter[tuple[str, str]] = Counter()
    stars = []
    for text, value, buyer in zip(ratings.days, ratings.stars, ratings.buyers, strict=True):
        seen[buyer or "", text[:7]] += 1
        if buyer and seen[buyer, text[:7]] > 3:
            continue
        if months_before(day, 6) < date.fromisoformat(text[:10]) <= day:
            stars.append(value)
    return sum(stars) / len(stars) if stars else None


@settings(max_examples=examples(300), deadline=None)
@given(ROWS, st.integers(0, 500), st.integers(0, 200))
def test_the_dsr_is_what_the_rule_says_and_its_parts_leave_nothing_unexplained(rows, start, span):
    ratings = ratings_of(rows)
    tally = dsr_tally(ratings)
    before = FIRST + timedelta(days=start)
    now = before + timedelta(days=span)
    for day in (before, now):
        assert value_on(tally, DSR_WINDOW, day).value == pytest.approx(plain_dsr(ratings, day))
    turn = Turnover(tally, DSR_WINDOW, before, now)
    for taken in (flow(turn), flow_past_stayed(turn, "item"), flow_past_stayed(turn, "day")):
        assert (taken is None) == (not turn.comparable)
        assert taken is None or abs(taken.rest) < 1e-9


def test_the_first_three_of_a_buyer_and_month_count():
    days = days_of(["2026-01-30"] * 5 + ["2026-02-01"] * 2)
    assert counted(days, Grouping.of(["x"] * 7)).tolist() == [True, True, True, False, False, True, True]
    assert counted(days, Grouping.of([""] * 7)).all()
    assert counted(days[:0], Grouping.of([])).tolist() == []


def test_means_of_days_weigh_by_their_number():
    tally = mean_of_days(["2026-01-01", "2026-01-02"], [5.0, 4.0], [3, 1])
    assert value_on(tally, DSR_WINDOW, date(2026, 1, 2)).value == 4.75
