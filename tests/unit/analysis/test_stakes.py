"""What findings cost in points of the total."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.stakes import Shares, points_at_stake
from seller_toolkit.domain.findings import Finding, FindingKind
from tests.cases import for_each
from tests.unit.analysis.conftest import make_profile

SHARES = Shares({"goods": 0.6, "speed": 0.4})


def finding(kind: FindingKind, metric: str, **rest) -> Finding:
    return Finding(kind, 1, "logistics", metric=metric, **rest)


def fell(metric: str, before: float, now: float) -> Finding:
    return finding(FindingKind.FELL, metric, before=before, now=now)


@for_each(
    "found, points",
    [
        (fell("s.total", 90, 88), 2.0),
        (fell("s.speed", 90, 85), 2.0),
        (fell("s.goods", 80, 85), None),
        (fell("s.hours", 30, 40), None),
        (fell("s.praise", 90, 80), None),
        (fell("s.bonus", 3, 1), None),
        (fell("s.unheard_of", 3, 1), None),
        (finding(FindingKind.BELOW_LINE, "s.total", params={"threshold": "alliance", "margin": -4.0}), 4.0),
        (finding(FindingKind.NEAR_LINE, "s.goods", params={"threshold": "goods", "margin": 1.0}), 1.2),
        (finding(FindingKind.NEAR_LINE, "s.goods", params={"threshold": "gone", "margin": 1.0}), None),
        (finding(FindingKind.WEAKEST, "s.speed", params={"reason": "peer", "gap": -5.0}), 2.0),
        (finding(FindingKind.WEAKEST, "s.speed", params={"reason": "peer", "gap": 5.0}), None),
        (finding(FindingKind.TOPIC, ""), None),
    ],
)
def test_points_are_the_loss_by_its_share(found, points):
    assert points_at_stake(found, make_profile(), SHARES) == (None if points is None else pytest.approx(points))


def test_a_score_within_a_dimension_counts_by_both_shares_on_the_same_scale():
    profile = make_profile()
    inner = replace(profile.metric("s.praise"), unit="score", scale=(50, 100))
    profile = replace(profile, metrics=tuple(inner if m.id == inner.id else m for m in profile.metrics))
    shares = replace(SHARES, metrics={"s.praise": 0.5})
    assert points_at_stake(fell("s.praise", 90, 80), profile, shares) == pytest.approx(3.0)
    assert points_at_stake(fell("s.praise", 90, 80), profile, SHARES) is None
    other = replace(
        profile, metrics=tuple(replace(m, scale=(0, 5)) if m.id == inner.id else m for m in profile.metrics)
    )
    assert points_at_stake(fell("s.praise", 4, 3), other, shares) is None


def test_unknown_weights_tell_nothing_of_the_total_either():
    for metric in ("s.total", "s.speed"):
        assert points_at_stake(fell(metric, 90, 80), make_profile(), Shares()) is None


def test_shares_are_those_of_a_profile_that_knows_all_of_them():
    profile = make_profile()
    goods, speed = profile.dimensions
    assert Shares.of(profile) == Shares()
    assert Shares.of(replace(profile, dimensions=(replace(goods, weight=0.6), speed))) == Shares()
    whole = replace(profile, dimensions=(replace(goods, weight=0.6), replace(speed, weight=0.4)))
    assert Shares.of(whole, {"s.praise": 1.0}) == replace(SHARES, metrics={"s.praise": 1.0})
    assert Shares.of(replace(whole, total=None)) == Shares()


@given(st.sampled_from(("s.total", "s.goods", "s.speed")), st.floats(50, 100), st.floats(50, 100))
def test_points_of_a_fall_are_never_negative_nor_more_than_it(metric, before, now):
    points = points_at_stake(fell(metric, before, now), make_profile(), SHARES)
    assert (points is None) == (now >= before)
    assert points is None or 0 < points <= before - now + 1e-9
