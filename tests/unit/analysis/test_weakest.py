from datetime import date

import pytest

from seller_toolkit.analysis.trend import Change
from seller_toolkit.analysis.weakest import Weakest, weakest_dimension, weakest_metric
from seller_toolkit.domain.profiles import ScoreProfile

DAY = date(2026, 11, 20)


def change(before: float, now: float) -> Change:
    return Change(before, DAY, now, DAY)


@pytest.mark.parametrize(
    ("goods", "speed", "peers", "expected"),
    [
        (66, 60, {}, Weakest("goods", 66, "line", 1)),  # near its own line, though speed is lower
        (90, 80, {}, Weakest("speed", 80, "scale", -20)),  # the line is far away
        (80, 85, {"s.goods": 75, "s.speed": 90}, Weakest("speed", 85, "peer", -5)),
        (80, 85, {"s.goods": 75, "s.speed": 80}, Weakest("goods", 80, "peer", 5)),  # least ahead; ties: page order
        (80, 85, {"s.speed": 90}, Weakest("speed", 85, "peer", -5)),
        (80, 85, {"s.speed": 80}, Weakest("goods", 80, "scale", -20)),  # one good comparison says nothing of the other
    ],
)
def test_weakest_dimension_by_hand(
    profile: ScoreProfile, goods: float, speed: float, peers: dict[str, float], expected: Weakest
) -> None:
    assert weakest_dimension(profile, {"s.goods": goods, "s.speed": speed}, peers) == expected


def test_without_values_nothing_is_weak(profile: ScoreProfile) -> None:
    assert weakest_dimension(profile, {"s.total": 60}, {}) is None
    assert weakest_metric(profile, "goods", latest={}, peers={"s.returns": 1}, changes={}) is None


def test_peers_decide_before_changes(profile: ScoreProfile) -> None:
    latest = {"s.returns": 3.0, "s.praise": 95.0}
    changes = {"s.praise": change(99, 95)}
    found = weakest_metric(profile, "goods", latest=latest, peers={"s.returns": 2.0}, changes=changes)
    assert found == Weakest("s.returns", 3.0, "peer", 1.0)


def test_changes_decide_where_no_metric_is_behind_its_peers(profile: ScoreProfile) -> None:
    latest = {"s.returns": 1.0, "s.praise": 95.0}
    changes = {"s.praise": change(99, 95), "s.returns": change(0.9, 1.0)}
    found = weakest_metric(profile, "goods", latest=latest, peers={"s.returns": 2.0}, changes=changes)
    assert found == Weakest("s.praise", 95.0, "change", -4.0)


def test_one_day_without_peers_names_no_metric(profile: ScoreProfile) -> None:
    assert weakest_metric(profile, "goods", latest={"s.returns": 9.0}, peers={}, changes={}) is None
