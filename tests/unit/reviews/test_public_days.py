"""Public days off of mainland China."""

from datetime import date, timedelta

import pytest

from seller_toolkit.reviews.public_days import ChinesePublicDays

DAYS = ChinesePublicDays()


def run(first: str, last: str) -> list[date]:
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    return [begin + timedelta(days=place) for place in range((end - begin).days + 1)]


def test_the_arrangement_of_2026():
    off = [
        *run("2026-01-01", "2026-01-03"), *run("2026-02-15", "2026-02-23"), *run("2026-04-04", "2026-04-06"),
        *run("2026-05-01", "2026-05-05"), *run("2026-06-19", "2026-06-21"), *run("2026-09-25", "2026-09-27"),
        *run("2026-10-01", "2026-10-07"),
    ]  # fmt: skip
    worked = ("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
    assert DAYS.days_off(2026) == tuple(off)
    assert DAYS.make_up_days(2026) == tuple(map(date.fromisoformat, worked))
    assert DAYS.is_arranged(2026)
    assert DAYS.is_arranged(2025)


@pytest.mark.parametrize("year", [2020, 2025, 2026, 2030])
def test_no_day_is_both_off_and_worked(year):
    assert not set(DAYS.days_off(year)) & set(DAYS.make_up_days(year))
    assert all(day.weekday() > 4 for day in DAYS.make_up_days(year))


def test_of_a_far_year_only_the_days_of_the_law_are_known():
    assert not DAYS.is_arranged(2035)
    assert date(2035, 10, 1) in DAYS.days_off(2035)
    assert date(2035, 2, 8) in DAYS.days_off(2035)  # the Spring Festival's first day
    assert DAYS.make_up_days(2035) == ()
    assert not DAYS.is_off(date(2035, 3, 6))
