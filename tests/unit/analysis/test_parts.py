from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.parts import split_change
from seller_toolkit.domain.profiles import ScoreProfile

BEFORE = {"s.total": 80.0, "s.goods": 80.0, "s.speed": 80.0, "s.bonus": 2.0, "s.deduction": 0.0, "s.returns": 1.0}
AFTER = {"s.total": 74.0, "s.goods": 82.0, "s.speed": 70.0, "s.bonus": 0.0, "s.deduction": 3.0, "s.returns": 0.5}
WEIGHTS = {"goods": 0.6, "speed": 0.4}


def test_known_weights_give_points(profile: ScoreProfile) -> None:
    split = split_change(profile, BEFORE, AFTER, WEIGHTS)
    assert split is not None
    assert [(p.kind, p.metric, p.value) for p in split.parts] == [
        ("dimension", "s.speed", pytest.approx(-4.0)),
        ("deduction", "s.deduction", -3.0),
        ("bonus", "s.bonus", -2.0),
        ("dimension", "s.goods", pytest.approx(1.2)),
    ]
    assert (split.change, split.weighted) == (-6.0, True)
    assert split.unexplained == pytest.approx(1.8)


def test_unknown_weights_are_not_invented(profile: ScoreProfile) -> None:
    split = split_change(profile, BEFORE, AFTER, {"goods": 0.6})
    assert split is not None
    assert {p.metric: p.value for p in split.parts if p.kind == "dimension"} == {"s.speed": None, "s.goods": None}
    assert not split.weighted
    ranked = [p.metric for p in split.parts if p.kind == "dimension"]
    assert ranked == ["s.speed", "s.goods"]  # the one that fell before the one that rose
    assert split.unexplained == -1.0  # −6, of which −5 are points known in full


def test_weights_that_the_platform_publishes_are_used(profile: ScoreProfile) -> None:
    published = tuple(replace(d, weight=WEIGHTS[d.id]) for d in profile.dimensions)
    split = split_change(replace(profile, dimensions=published), BEFORE, AFTER)
    assert split == split_change(profile, BEFORE, AFTER, WEIGHTS)


def test_a_dimension_ranks_its_metrics(profile: ScoreProfile) -> None:
    before = {"s.goods": 80.0, "s.returns": 1.0, "s.praise": 98.0}
    after = {"s.goods": 76.0, "s.returns": 0.9, "s.praise": 96.0}
    split = split_change(profile, before, after, WEIGHTS, target="goods")
    assert split is not None
    assert [(p.kind, p.metric, p.value) for p in split.parts] == [
        ("metric", "s.praise", None),
        ("metric", "s.returns", None),
    ]
    assert split.parts[0].strength > 0 > split.parts[1].strength
    assert split.unexplained == split.change == -4.0


def test_a_deduction_printed_with_its_sign_is_the_same(profile: ScoreProfile) -> None:
    negative = split_change(profile, BEFORE, AFTER | {"s.deduction": -3.0}, WEIGHTS)
    positive = split_change(profile, BEFORE, AFTER, WEIGHTS)
    assert negative is not None
    assert positive is not None
    assert [p.value for p in negative.parts] == [p.value for p in positive.parts]


def test_without_the_scores_own_values_there_is_nothing_to_split(profile: ScoreProfile) -> None:
    assert split_change(profile, {"s.goods": 80.0}, AFTER) is None
    assert split_change(replace(profile, total=None), {}, {}) is None


IDS = ("s.total", "s.goods", "s.speed", "s.returns", "s.praise", "s.hours", "s.bonus", "s.deduction")
VALUES = st.dictionaries(st.sampled_from(IDS), st.floats(-1000, 1000))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    before=VALUES,
    after=VALUES,
    weights=st.none() | st.dictionaries(st.sampled_from(["goods", "speed"]), st.floats(0, 1)),
    target=st.sampled_from(["total", "goods", "speed"]),
)
def test_parts_and_the_unexplained_rest_are_the_change(
    profile: ScoreProfile,
    before: dict[str, float],
    after: dict[str, float],
    weights: dict[str, float] | None,
    target: str,
) -> None:
    split = split_change(profile, before, after, weights, target=target)
    own = f"s.{target}"
    assert (split is None) == (own not in before or own not in after)
    if split is not None:
        known = sum(part.value for part in split.parts if part.value is not None)
        assert known + split.unexplained == pytest.approx(after[own] - before[own], abs=1e-6)
        assert [p.strength for p in split.parts] == sorted((p.strength for p in split.parts), reverse=True)
