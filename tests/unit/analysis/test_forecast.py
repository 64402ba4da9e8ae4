"""The forecast: honest on shops that it knows nothing of, and true to what is certain."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.forecast import (
    Paths,
    arrival,
    chance_of_failing,
    chance_of_missing,
    days_after,
    forecast_counts,
    forecast_values,
    nearest,
    sample_days,
)
from seller_toolkit.analysis.rolloff import certain
from seller_toolkit.analysis.tally import RollingDays, RollingMonths, Tally
from seller_toolkit.analysis.thresholds import Sample, ThresholdStatus
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import Confidence, FailRule, Threshold
from seller_toolkit.domain.words import Words
from tests.long import examples
from tests.unit.analysis.simulated_shops import simulated_shop, trials

LAST = date(2026, 10, 31)
WORDS = Words("名", "名", "name")


ONCE = FailRule()


def line(value: float, sample: str = "daily", *, strict: bool = False, fail: FailRule = ONCE) -> Threshold:
    return Threshold("l", "total", value, strict, sample, WORDS, WORDS, 0.1, Confidence.OFFICIAL, "S", fail=fail)


def steady(mean: float = 4.7, cases: int = 10, days: int = 200) -> Tally:
    rng = np.random.default_rng(1)
    ordinals = LAST.toordinal() - np.arange(days)[::-1]
    counts = rng.poisson(cases, days).astype(float)
    sums = np.array([rng.choice([5, 4, 1], int(n), p=[0.8, 0.15, 0.05]).sum() for n in counts], float)
    return Tally(ordinals, sums + (mean - 4.65) * counts, counts)


def paths_of(*columns: list[float]) -> Paths:
    return Paths(LAST, days_after(LAST, len(columns)), np.array(columns, float).T)


@pytest.mark.parametrize("basis", ["ratings", "values"])
def test_the_band_is_honest_on_simulated_shops(basis):
    """The long form, with its figures, is `dev.py bench forecast`; 240 shops tell within about 4 %."""
    found = [t for t in trials(240, 7) if t.basis == basis]
    inside = np.mean([t.low <= t.truth <= t.high for t in found])
    assert len(found) > 300
    assert 0.74 <= inside <= 0.87


def test_the_same_past_gives_the_same_forecast():
    shop = simulated_shop(np.random.default_rng(5))
    first, second = (
        forecast_counts(shop.known, shop.window, last=shop.last, ahead=30, scale=(shop.low, shop.high))
        for _ in range(2)
    )
    assert np.array_equal(first.values, second.values)


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=examples(25), deadline=None)
def test_where_no_cases_come_any_more_only_the_certain_is_left(seed):
    rng = np.random.default_rng(seed)
    window = [RollingDays(30, int(rng.integers(0, 4))), RollingMonths(6)][int(rng.integers(2))]
    counts = np.append(rng.integers(1, 9, 60), np.zeros(250)).astype(float)  # nothing for longer than anybody remembers
    tally = Tally(LAST.toordinal() - np.arange(len(counts))[::-1], counts * rng.uniform(1, 5), counts)
    paths = forecast_counts(tally, window, last=LAST, ahead=20, scale=(1, 5), draws=50)
    if paths is not None:
        for day, value in zip(paths.days, certain(tally, window, paths.days), strict=True):
            if value is not None:
                assert paths.on(day) == pytest.approx(value, abs=1e-9)


def test_a_steady_shop_stays_where_it_is():
    paths = forecast_counts(steady(), RollingDays(30), last=LAST, ahead=60, scale=(1, 5))
    bands = paths.bands()
    assert all(band.low <= band.middle <= band.high for band in bands)
    assert bands[-1].middle == pytest.approx(4.7, abs=0.06)
    assert bands[0].high - bands[0].low < bands[20].high - bands[20].low < 0.4


def test_good_old_ratings_that_leave_are_foreseen():
    """Half a year ago a promotion brought 500 ratings of five stars; the new ones are 4.5."""
    ordinals = LAST.toordinal() - np.arange(200)[::-1]
    counts = np.full(200, 5.0)
    sums = counts * 4.5
    counts[25:30], sums[25:30] = 100.0, 500.0
    paths = forecast_counts(Tally(ordinals, sums, counts), RollingMonths(6), last=LAST, ahead=30, scale=(1, 5))
    assert paths.bands()[-1].high < certain(Tally(ordinals, sums, counts), RollingMonths(6), [LAST])[0] - 0.1


@pytest.mark.parametrize(("days", "cases"), [(13, 10), (60, 0), (4, 1)], ids=["13 days", "no cases", "few days"])
def test_too_little_is_told_as_nothing(days, cases):
    tally = steady(cases=cases, days=days) if cases else Tally.of_values([], [])
    assert forecast_counts(tally, RollingDays(30), last=LAST, ahead=7, scale=(1, 5)) is None


def test_values_of_two_weeks_are_asked_for():
    short = Series.of((LAST - timedelta(days=n), 4.5) for n in range(13))
    long = Series.of((LAST - timedelta(days=n), 4.5) for n in range(14))
    options = {"window_days": 30, "unit": 0.01, "days": days_after(LAST, 7), "scale": (3, 5)}
    assert forecast_values(short, **options) is None
    assert forecast_values(Series((), ()), **options) is None
    assert len(forecast_values(long, **options).days) == 7


def test_nothing_leaves_the_scale():
    series = Series.of((LAST - timedelta(days=n), 4.99 if n % 2 else 5.0) for n in range(60))
    paths = forecast_values(series, window_days=30, unit=0.01, days=days_after(LAST, 60), scale=(3, 5))
    assert paths.values.max() <= 5


# --- chances ------------------------------------------------------------------------------------------------------


@given(st.lists(st.floats(1, 5), min_size=4, max_size=40), st.floats(1, 5), st.floats(1, 5))
def test_a_higher_line_is_missed_at_least_as_often(values, one, other):
    paths = paths_of(values)
    day, (low, high) = paths.days[0], sorted((one, other))
    assert 0 <= paths.chance_below(day, low) <= paths.chance_below(day, high) <= 1
    daily = [chance_of_missing(line(value), day, paths, Series((), ())) for value in (low, high)]
    assert daily[0] <= daily[1]


def test_on_the_line_only_a_strict_one_is_missed():
    paths, known = paths_of([4.2, 4.2, 4.3, 4.1]), Series((), ())
    assert chance_of_missing(line(4.2), paths.days[0], paths, known) == 0.25
    assert chance_of_missing(line(4.2, strict=True), paths.days[0], paths, known) == 0.75


def test_a_mean_of_seven_days_takes_the_known_ones():
    known = Series.of((LAST - timedelta(days=n), 70.0) for n in range(10))
    paths = paths_of([70.0, 69.0], [77.0, 70.0])
    seven = line(70, "mean_7d")
    assert sample_days(seven, paths.days[1], LAST) == paths.days
    assert sample_days(line(70), paths.days[1], LAST) == paths.days[1:]
    assert chance_of_missing(seven, paths.days[0], paths, known) == 0.5
    assert (
        chance_of_missing(line(71, "mean_7d"), paths.days[1], paths, known) == 0.5
    )  # 70 × 5 + 70 + 77 is a mean of 71


def status(signs: str, fail: FailRule) -> ThresholdStatus:
    met = {"H": True, "L": False, ".": None, "g": None}
    samples = tuple(Sample(LAST, None, met[sign], counted=sign != "g") for sign in signs)
    return ThresholdStatus(line(4.2, fail=fail), 4.2, 0.0, "near", samples=samples)


@pytest.mark.parametrize(
    ("signs", "fail", "chance"),
    [
        ("H", FailRule(), 0.3),
        ("HHLHLH", FailRule(3, 6), 0.3),
        ("LHLHHH", FailRule(3, 6), 0.0),  # the oldest miss leaves with the next sample
        ("LHLHLH", FailRule(3, 6), 0.3),
        ("HLHLHL", FailRule(3, 6), 1.0),  # failed already, and no miss leaves
        ("L" * 13, FailRule(14), 0.3),
        ("H" + "L" * 12, FailRule(14), 0.0),
        ("L" * 6 + "." + "L" * 6, FailRule(14), None),  # the missing day decides
        ("L" * 6 + "g" + "L" * 6, FailRule(14), 0.0),
        ("LH", FailRule(2, 3), 0.3),
    ],
)
def test_the_chance_that_a_rule_is_complete(signs, fail, chance):
    found = chance_of_failing(status(signs, fail), 0.3)
    assert found == (pytest.approx(chance) if chance is not None else None)


def test_the_nearest_line_has_the_least_margin():
    far, near_ = (ThresholdStatus(line(value), 4.3, None, "ok") for value in (3.0, 4.2))
    unknown = ThresholdStatus(line(4.9), None, None, "unknown")
    assert nearest((far, near_, unknown)) is near_
    assert nearest((unknown,)) is None


# --- arrival ------------------------------------------------------------------------------------------------------


def test_the_day_of_arrival_and_its_range():
    rows = [[4.0] * n + [4.5] * (10 - n) for n in range(10)]  # each future arrives one day later than the one before
    found = arrival(Paths(LAST, days_after(LAST, 10), np.array(rows)), 4.5)
    assert found.earliest == LAST + timedelta(days=1)
    assert (found.day, found.latest) == (LAST + timedelta(days=5), LAST + timedelta(days=9))
    assert found.share == 1


def test_a_goal_that_most_futures_miss_has_no_day():
    rows = [[4.0] * 5] * 7 + [[4.5] * 5] * 3
    found = arrival(Paths(LAST, days_after(LAST, 5), np.array(rows)), 4.5)
    assert (found.day, found.latest, found.share) == (None, None, 0.3)
    assert found.earliest == LAST + timedelta(days=1)
    assert arrival(Paths(LAST, days_after(LAST, 5), np.array(rows)), 4.2, higher=False).share == 0.7


@given(st.integers(0, 1000), st.floats(1, 5), st.floats(1, 5))
@settings(deadline=None)
def test_a_higher_goal_is_reached_no_sooner(seed, one, other):
    values = np.random.default_rng(seed).uniform(1, 5, (40, 15))
    low, high = (arrival(Paths(LAST, days_after(LAST, 15), values), goal) for goal in sorted((one, other)))
    for sooner, later in ((low.day, high.day), (low.earliest, high.earliest), (low.latest, high.latest)):
        assert later is None or (sooner is not None and sooner <= later)
    assert low.share >= high.share
