from datetime import date

import numpy as np
import pytest

from seller_toolkit.analysis.volumes import by_week, draw_levels, fit_volume, weekdays

SUNDAY = date(2026, 11, 22)


def test_weekdays_are_those_of_the_calendar():
    assert weekdays(SUNDAY.toordinal(), 3).tolist() == [6, 0, 1]


def test_a_quiet_weekend_is_seen_and_expected_again():
    days = weekdays(SUNDAY.toordinal() - 83, 84)
    counts = np.where(days >= 5, 4.0, 10.0)
    volume = fit_volume(counts, SUNDAY.toordinal())
    assert volume.weekday.mean() == pytest.approx(1)
    ahead = volume.expected(SUNDAY.toordinal() + 1, 14)
    assert ahead.sum() == pytest.approx(2 * (5 * 10 + 2 * 4), rel=0.03)
    assert ahead[5] < 0.6 * ahead[0]


def test_the_level_follows_the_last_weeks():
    counts = np.concatenate([np.full(100, 30.0), np.full(40, 10.0)])
    assert fit_volume(counts, SUNDAY.toordinal()).level == pytest.approx(10, rel=0.35)


def test_a_promotion_stands_out_among_its_days():
    counts = np.full(84, 10.0)
    counts[60] = 80
    volume = fit_volume(counts, SUNDAY.toordinal())
    assert volume.ratios.argmax() == 60
    assert volume.unsure > fit_volume(np.full(84, 10.0), SUNDAY.toordinal()).unsure


def test_weeks_are_counted_from_the_end():
    assert by_week(np.arange(16.0)).tolist() == [list(range(2, 9)), list(range(9, 16))]
    assert by_week(np.arange(5.0)).shape == (0, 7)


def test_possible_levels_lie_around_the_level():
    volume = fit_volume(np.full(84, 10.0), SUNDAY.toordinal())
    levels = draw_levels(volume, np.random.default_rng(1), 4000, 30)
    assert np.median(levels) == pytest.approx(10, rel=0.02)
    assert levels[:, 29].std() > levels[:, 0].std()


def test_a_shop_without_cases_expects_none():
    assert fit_volume(np.zeros(30), SUNDAY.toordinal()).expected(1, 7).tolist() == [0] * 7
