from datetime import date, timedelta

import numpy as np
import pytest

from seller_toolkit.analysis.effects import around, effect
from seller_toolkit.analysis.trend import Series
from tests.long import crossed
from tests.unit.analysis.simulated_scores import FIRST, KINDS, false_effects, rolled, series_of

DAY = FIRST + timedelta(days=250)


@pytest.mark.parametrize(("kind", "after"), crossed(KINDS, [15, 60]))
def test_of_400_days_on_which_nothing_happened_at_most_29_are_taken_for_an_effect(kind: str, after: int) -> None:
    assert false_effects(KINDS[kind], before=250, after=after) <= 29


def test_with_little_history_it_claims_no_more() -> None:
    kind = KINDS["rolling"]
    assert [false_effects(kind, before=130, after=30) <= 29, false_effects(kind, before=60, after=30)] == [True, 0]


def shifted(window: int, size: float, *, seed: int, after: int = 60) -> Series:
    """Noise of spread 1 from which on the event's day `size` is taken, seen over `window` days."""
    random = np.random.default_rng(seed)
    days = 250 + after + window - 1
    values = random.normal(size=days)
    values[days - after :] -= size
    return series_of(10 + (rolled(values, window) if window > 1 else values), 6)


@pytest.mark.parametrize("window", [1, 30])
def test_a_planted_effect_of_a_clear_size_is_found_and_its_size_told(window: int) -> None:
    found = [effect(shifted(window, 1.5, seed=seed), DAY, window_days=window) for seed in range(40)]
    clear = [one for one in found if one is not None and one.is_clear]
    assert len(clear) >= 36
    assert all(one.difference < 0 for one in clear)
    covered = [one for one in found if one is not None and one.low <= -1.5 <= one.high]
    assert len(covered) >= 34


def test_a_rolling_score_is_judged_when_its_window_is_full_again() -> None:
    whole = effect(shifted(30, 1.5, seed=3), DAY, window_days=30)
    early = effect(shifted(30, 1.5, seed=3, after=20), DAY, window_days=30)
    assert whole is not None
    assert early is not None
    assert (whole.days, whole.replaced) == (7, 1.0)
    assert early.replaced == pytest.approx(sum(range(14, 21)) / 7 / 30)
    assert abs(early.difference) < abs(whole.difference)


def test_runs_are_whole_weeks_so_that_weekdays_cannot_look_like_an_effect() -> None:
    week = [4.0, 4.1, 4.2, 4.3, 4.4, 4.9, 5.0]
    random = np.random.default_rng(1)
    values = np.array([week[place % 7] for place in range(300)]) + 0.001 * random.normal(size=300)
    found = effect(series_of(values, 6), DAY)
    assert found is not None
    assert found.days == 28
    assert abs(found.difference) < 0.002


def test_what_happened_to_everybody_is_no_effect() -> None:
    random = np.random.default_rng(5)
    market = np.cumsum(0.05 * random.normal(size=310))
    market[250:] -= 1.0
    own, other = (series_of(4 + market + 0.02 * random.normal(size=310), 6) for _ in range(2))
    alone = effect(own, DAY)
    compared = effect(own, DAY, comparisons={"other": other})
    assert alone is not None
    assert compared is not None
    assert alone.is_clear
    assert (compared.compared_with, compared.is_clear) == ("other", False)
    assert compared.before == alone.before


def test_a_comparison_that_steadies_nothing_is_left_out() -> None:
    random = np.random.default_rng(6)
    own = series_of(4 + 0.01 * random.normal(size=310), 6)
    wild = series_of(4 + random.normal(size=310), 6)
    found = effect(own, DAY, comparisons={"wild": wild})
    assert found is not None
    assert found.compared_with == ""


def test_a_score_that_never_moved_before_makes_any_move_clear() -> None:
    series = Series.of((FIRST + timedelta(days=place), 4.8 if place < 250 else 4.6) for place in range(300))
    found = effect(series, DAY)
    assert found is not None
    assert found.is_clear
    assert found.difference == pytest.approx(-0.2)
    constant = effect(Series.of((FIRST + timedelta(days=place), 4.8) for place in range(300)), DAY)
    assert constant is not None
    assert not constant.is_clear


@pytest.mark.parametrize(
    ("days", "day", "window"),
    [
        (0, DAY, None),  # nothing at all
        (300, FIRST, None),  # nothing before
        (250, DAY, None),  # nothing after
        (263, DAY, None),  # thirteen days
        (263, DAY, 30),
        (300, FIRST + timedelta(days=20), 30),  # no history to compare with
        (300, date(2030, 1, 1), None),  # still to come
    ],
)
def test_too_few_days_say_nothing(days: int, day: date, window: int | None) -> None:
    series = series_of(4 + np.random.default_rng(1).normal(size=days), 3)
    assert effect(series, day, window_days=window) is None


def test_a_long_gap_after_the_event_says_nothing() -> None:
    whole = series_of(4 + np.random.default_rng(1).normal(size=270), 3)
    kept = Series.of(
        (day, value) for day, value in zip(whole.days, whole.values, strict=True) if not 3 < (day - DAY).days < 16
    )
    assert effect(kept, DAY) is None


def test_days_around_an_event_hold_its_longest_runs() -> None:
    assert around(date(2026, 9, 29)) == (date(2026, 9, 1), date(2026, 10, 27))
