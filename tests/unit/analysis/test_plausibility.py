from datetime import date
from pathlib import Path

import pytest

from seller_toolkit.analysis.plausibility import Before, Parts, doubts, is_on_scale, is_swapped
from seller_toolkit.domain.pages import JUMP, MISFIT, OFF_SCALE, SWAPPED
from seller_toolkit.profiles.book import load_profiles

BOOK = load_profiles(Path(__file__).parents[3] / "resources" / "profiles")
METRICS = BOOK.metrics()
DAY = date(2026, 11, 26)
TMALL, DOUYIN = BOOK.on("tmall_experience", DAY), BOOK.on("douyin_experience", DAY)


def flags(metric, value, before=None, days=1):
    last = {} if before is None else {metric: Before(before, days)}
    return doubts({metric: value}, last, METRICS).get(metric, ())


@pytest.mark.parametrize(
    ("metric", "value"),
    [
        ("tmall_experience.total", 48.8),
        ("tmall_experience.total", 2.9),
        ("tmall_experience.praise_rate", 9791.0),
        ("douyin_experience.total", 820.0),
        ("douyin_experience.item_rating", 46923.0),
        ("douyin_experience.audit_hours", -1.0),
    ],
)
def test_a_lost_point_puts_a_value_off_its_scale(metric, value):
    assert flags(metric, value) == (OFF_SCALE,)
    assert not is_on_scale(value, METRICS[metric])


@pytest.mark.parametrize(
    ("metric", "value", "before"),
    [
        ("tmall_experience.total", 4.86, 4.88),
        ("tmall_experience.praise_rate", 97.5, 97.91),
        ("tmall_experience.pickup_48h_rate", 100.0, 99.2),
        ("tmall_experience.help_rate", 0.0, 0.05),
        ("tmall_experience.delivery_hours", 52.1, 49.28),
        ("douyin_experience.total", 84.0, 82.0),
        ("douyin_experience.reply_seconds", 18.0, 13.893),
    ],
)
def test_what_moves_as_scores_do_is_not_asked_about(metric, value, before):
    assert flags(metric, value, before) == ()


@pytest.mark.parametrize(
    ("metric", "value", "before"),
    [
        ("tmall_experience.total", 4.38, 4.88),
        ("tmall_experience.praise_rate", 87.91, 97.91),
        ("tmall_experience.delivery_hours", 149.28, 49.28),
        ("douyin_experience.total", 62.0, 82.0),
        ("douyin_experience.reply_seconds", 138.93, 13.893),
    ],
)
def test_an_unusual_jump_is_asked_about_unless_long_ago(metric, value, before):
    assert flags(metric, value, before) == (JUMP,)
    assert flags(metric, value, before, days=30) == ()


def test_digits_that_changed_places_are_asked_about():
    assert flags("tmall_experience.total", 4.58, 4.85) == (SWAPPED, JUMP)
    assert flags("tmall_experience.praise_rate", 79.91, 97.91) == (SWAPPED, JUMP)
    assert flags("tmall_experience.total", 4.89, 4.98) == (SWAPPED,)
    assert flags("tmall_experience.total", 4.87, 4.88) == ()
    assert is_swapped(49.28, 48.29, 2) is False


def scores(profile, total, *dimensions):
    ids = [profile.score_metric(one.id) for one in profile.dimensions]
    return {profile.score_metric("total"): total} | dict(zip(ids, dimensions, strict=True))


def misfits(profile, values, **parts):
    found = doubts(values, {}, METRICS, profile=profile, parts=Parts(**parts))
    return MISFIT in found.get(profile.score_metric("total"), ())


def test_a_total_lies_between_its_dimensions():
    assert not misfits(TMALL, scores(TMALL, 4.78, 4.51, 4.96, 4.86), bonus=0)
    assert misfits(TMALL, scores(TMALL, 4.48, 4.51, 4.96, 4.86))
    assert misfits(TMALL, scores(TMALL, 4.99, 4.51, 4.96, 4.86), bonus=0)
    assert not misfits(TMALL, scores(TMALL, 4.99, 4.51, 4.96, 4.86), bonus=0.1)
    assert not misfits(TMALL, scores(TMALL, 4.99, 4.51, 4.96, 4.86)), "a bonus may be there that the page does not show"


def test_bonus_and_deduction_move_the_bounds():
    assert not misfits(DOUYIN, scores(DOUYIN, 101.0, 99.0, 99.0, 99.0), bonus=2, deduction=0)
    assert misfits(DOUYIN, scores(DOUYIN, 85.0, 99.0, 99.0, 99.0), bonus=2, deduction=0)
    assert not misfits(DOUYIN, scores(DOUYIN, 85.0, 99.0, 99.0, 99.0), bonus=0, deduction=14)


def test_known_weights_tell_the_total_exactly():
    shares = {"product": 0.5, "logistics": 0.2, "service": 0.3}
    values = scores(DOUYIN, 80.8, 69.0, 99.0, 85.0)
    exact = 69 * 0.5 + 99 * 0.2 + 85 * 0.3
    assert not misfits(DOUYIN, values | {"douyin_experience.total": exact}, weights=shares)
    assert misfits(DOUYIN, values | {"douyin_experience.total": exact + 4}, weights=shares, bonus=2)
    assert not misfits(DOUYIN, values | {"douyin_experience.total": exact + 2}, weights=shares, bonus=2)


def test_a_total_without_all_of_its_dimensions_is_not_judged():
    values = scores(TMALL, 3.2, 4.51, 4.96, 4.86)
    del values["tmall_experience.service"]
    assert not misfits(TMALL, values)
