from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.analysis.parts import Circumstances, redefined, split_change, stage_of
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import Confidence, ScoreProfile, Stage
from seller_toolkit.domain.words import Words
from tests.long import examples

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


GROWTH = Stage("growth", Words("成长", "成長", "growth"), 30, 70.0, 60.0, Confidence.OFFICIAL, "D1")


def test_a_stage_with_a_fixed_score_is_the_whole_change(profile: ScoreProfile) -> None:
    staged = replace(profile, stages=(GROWTH,))
    after = AFTER | {"s.total": 70.0}
    split = split_change(staged, BEFORE, after, WEIGHTS, known=Circumstances(orders_before=200, orders_now=12))
    assert split is not None
    assert [(p.kind, p.metric, p.value) for p in split.parts] == [("stage", "s.total", -10.0)]
    assert (split.unexplained, split.weighted) == (0.0, True)


@pytest.mark.parametrize(
    ("orders", "score", "stage"), [(12, 70, "growth"), (12, 60, "growth"), (12, 66, ""), (30, 70, ""), (None, 70, "")]
)
def test_a_stage_is_told_only_when_orders_and_score_say_so(
    profile: ScoreProfile, orders: float | None, score: float, stage: str
) -> None:
    found = stage_of(replace(profile, stages=(GROWTH,)), orders, score)
    assert (found.id if found else "") == stage


def test_what_the_rules_define_anew_is_told_as_rules(profile: ScoreProfile) -> None:
    old = tuple(replace(m, window_days=90) if m.id == "s.returns" else m for m in profile.metrics if m.id != "s.praise")
    earlier = replace(profile, version="0", metrics=old)
    assert redefined(earlier, profile) == {"s.returns", "s.praise", "s.goods"}
    assert redefined(profile, profile) == frozenset()
    before = {"s.goods": 80.0, "s.returns": 1.0, "s.praise": 98.0}
    after = {"s.goods": 76.0, "s.returns": 9.0, "s.praise": 96.0}
    split = split_change(profile, before, after, target="goods", known=Circumstances(earlier=earlier))
    assert split is not None
    assert {(p.kind, p.metric) for p in split.parts} == {("rules", "s.returns"), ("rules", "s.praise")}
    total = split_change(profile, BEFORE, AFTER, WEIGHTS, known=Circumstances(earlier=earlier))
    assert total is not None
    assert {p.metric: p.kind for p in total.parts}["s.goods"] == "rules"
    assert {p.metric: p.kind for p in total.parts}["s.speed"] == "dimension"


def test_a_score_that_became_opaque_cannot_be_compared(profile: ScoreProfile) -> None:
    opaque = replace(profile, version="2", opaque=True)
    assert redefined(profile, opaque) == {"s.goods", "s.speed"}


def test_other_weights_are_a_part_of_their_own(profile: ScoreProfile) -> None:
    known = Circumstances(weights_before={"goods": 0.5, "speed": 0.5})
    split = split_change(profile, BEFORE, AFTER, WEIGHTS, known=known)
    assert split is not None
    values = {(p.kind, p.metric): p.value for p in split.parts}
    assert values["dimension", "s.speed"] == pytest.approx(-4.5)
    assert values["dimension", "s.goods"] == pytest.approx(1.1)
    assert values["rules", "s.total"] == pytest.approx(0.1 * 81 - 0.1 * 75)
    weighted = 0.6 * 82 + 0.4 * 70 - (0.5 * 80 + 0.5 * 80)
    assert sum(values[key] for key in values if key[0] in ("dimension", "rules")) == pytest.approx(weighted)


def test_without_weights_the_most_unusual_move_stands_first(profile: ScoreProfile) -> None:
    first = date(2026, 1, 1)
    calm = Series.of((first + timedelta(days=n), 80.0 + 0.1 * (n % 2)) for n in range(60))
    wild = Series.of((first + timedelta(days=n), 80.0 + 20.0 * (n % 2)) for n in range(60))
    days = first + timedelta(days=58), first + timedelta(days=59)
    before = {"s.total": 80.0, "s.goods": 80.0, "s.speed": 100.0}
    after = {"s.total": 78.0, "s.goods": 79.0, "s.speed": 80.0}
    goods = Series.of([*zip(calm.days, calm.values, strict=True), (days[1], 79.0)])
    known = Circumstances(history={"s.goods": goods, "s.speed": wild}, days=days)
    split = split_change(profile, before, after, known=known)
    plain = split_change(profile, before, after)
    assert split is not None
    assert plain is not None
    assert [p.metric for p in plain.parts] == ["s.speed", "s.goods"]
    assert [(p.metric, p.value) for p in split.parts] == [("s.goods", None), ("s.speed", None)]
    assert split.unexplained == split.change


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(300))
@given(
    before=VALUES,
    after=VALUES,
    weights=st.fixed_dictionaries({"goods": st.floats(0, 1), "speed": st.floats(0, 1)}),
    earlier=st.none() | st.fixed_dictionaries({"goods": st.floats(0, 1), "speed": st.floats(0, 1)}),
    orders=st.tuples(st.none() | st.integers(0, 60), st.none() | st.integers(0, 60)),
)
def test_parts_and_rest_are_the_change_in_all_circumstances(profile, before, after, weights, earlier, orders) -> None:
    staged = replace(profile, stages=(GROWTH,))
    rules = replace(staged, version="0", opaque=True)
    known = Circumstances(rules, earlier, *orders)
    split = split_change(staged, before | {"s.total": 70.0}, after | {"s.total": 88.0}, weights, known=known)
    assert split is not None
    values = [part.value for part in split.parts if part.value is not None]
    assert sum(values) + split.unexplained == pytest.approx(18.0, abs=1e-9)
