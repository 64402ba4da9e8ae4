import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.worsening import span_of, worsening
from seller_toolkit.domain.profiles import Better, Metric, ScoreProfile
from seller_toolkit.domain.words import Words

WORDS = Words("名", "名", "name")
UNITS = ("score", "percent", "hours", "seconds", "points", "count", "money")


def metric(unit: str, better: Better) -> Metric:
    return Metric("s.m", "d", WORDS, (), unit, 2, better)


@pytest.mark.parametrize(
    ("unit", "better", "before", "now", "expected"),
    [
        ("score", Better.HIGHER, 4.8, 4.6, 0.5),  # a twentieth of four points is half of serious
        ("percent", Better.LOWER, 2.0, 4.0, 1.0),
        ("percent", Better.LOWER, 0.1, 0.2, 0.1),  # small bases do not explode
        ("percent", Better.HIGHER, 98.0, 96.0, 1.0),  # the missing share doubled
        ("hours", Better.LOWER, 40.0, 50.0, 0.25),
        ("seconds", Better.LOWER, 20.0, 10.0, -0.5),
        ("points", Better.HIGHER, 4.0, 2.0, 0.5),
    ],
)
def test_by_hand(unit: str, better: Better, before: float, now: float, expected: float) -> None:
    assert worsening(metric(unit, better), before, now) == pytest.approx(expected)


@given(st.sampled_from(UNITS), st.sampled_from(Better), st.floats(0, 100), st.floats(0, 100))
def test_its_sign_is_the_direction(unit: str, better: Better, before: float, now: float) -> None:
    found = worsening(metric(unit, better), before, now)
    worse = now < before if better is Better.HIGHER else now > before
    assert (found > 0) == worse
    assert (found == 0) == (before == now)


def test_a_scores_own_values_use_its_scale(profile: ScoreProfile) -> None:
    assert span_of(profile, "s.total") == span_of(profile, "s.goods") == 50
    assert span_of(profile, "s.rating") == 4
