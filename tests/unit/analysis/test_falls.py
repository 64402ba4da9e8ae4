from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from seller_toolkit.analysis.falls import find_falls
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import ScoreProfile

Make = Callable[..., Series]


def week(before: float, now: float) -> tuple[float | None, ...]:
    return (before, *[None] * 6, now)


def test_each_metric_falls_in_its_own_direction(profile: ScoreProfile, series: Make, today: date) -> None:
    data = {
        "s.returns": series(*week(1.0, 2.0)),  # lower is better: worse
        "s.hours": series(*week(50, 40)),  # better
        "s.praise": series(*week(98, 97)),  # higher is better: worse
        "s.total": series(*week(80, 85)),
    }
    falls = find_falls(data, profile.all_metrics, until=today)
    assert [f.metric.id for f in falls] == ["s.returns", "s.praise"]
    assert falls[0].change.change == 1.0
    assert falls[0].strength == pytest.approx(1.0)
    assert falls[1].strength == pytest.approx(0.5)


def test_what_the_platforms_digits_do_not_show_is_no_fall(profile: ScoreProfile, series: Make, today: date) -> None:
    data = {"s.total": series(*week(80.4, 80.0)), "s.returns": series(*week(1.001, 1.002))}
    assert find_falls(data, profile.all_metrics, until=today) == ()


def test_the_scale_decides_how_serious_a_score_fell(profile: ScoreProfile, series: Make, today: date) -> None:
    data = {"s.total": series(*week(80, 75))}
    (fall,) = find_falls(data, profile.all_metrics, until=today, spans={"s.total": 50})
    assert fall.strength == pytest.approx(1.0)


def test_the_ratings_of_single_days_are_compared_by_means(profile: ScoreProfile, series: Make, today: date) -> None:
    daily = replace(profile.metric("s.goods"), id="s.daily", window_days=1)
    one_bad_day = series(*[5.0] * 13, 4.3)
    (fall,) = find_falls({"s.daily": one_bad_day}, [daily], until=today)
    assert fall.change.now == pytest.approx(4.9)
    assert find_falls({"s.daily": one_bad_day}, [daily], until=date(2026, 11, 19)) == ()


def test_a_month_sees_what_a_week_does_not(profile: ScoreProfile, series: Make, today: date) -> None:
    data = {"s.returns": series(*[1.0] * 10, *[2.0] * 25)}
    assert find_falls(data, profile.all_metrics, until=today) == ()
    assert [f.days for f in find_falls(data, profile.all_metrics, until=today, days=30)] == [30]
