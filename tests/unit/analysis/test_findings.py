from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.findings import AREA_OF_ASPECT, find
from seller_toolkit.analysis.lags import CourierLag, Parcels, courier_lags
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.findings import FindingKind
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.domain.tasks import AREAS
from seller_toolkit.profiles.book import load_profiles

Make = Callable[..., Series]
KINDS = [*FindingKind]
BOOK = load_profiles(Path(__file__).parents[3] / "resources" / "profiles")
DAY = date(2026, 11, 20)


def week(before: float, now: float) -> tuple[float | None, ...]:
    return (before, *[None] * 6, now)


def test_one_screenshot_says_lines_and_weakest(profile: ScoreProfile, series: Make, today: date) -> None:
    scores = {"s.total": series(72), "s.goods": series(60), "s.speed": series(88), "s.returns": series(3.0)}
    found = find(7, profile, scores, {"s.returns": 1.0}, today)
    assert [(f.kind, f.metric, f.params.get("threshold")) for f in found] == [
        (FindingKind.BELOW_LINE, "s.goods", "goods"),
        (FindingKind.NEAR_LINE, "s.total", "alliance"),
        (FindingKind.NEAR_LINE, "s.total", "campaign"),
        (FindingKind.WEAKEST, "s.returns", None),
    ]
    assert found[0].params["margin"] == -5
    assert (found[0].now, found[0].until, found[0].area, found[0].dimension) == (60, today, "product", "goods")
    assert (found[1].area, found[1].dimension, found[1].params["weakest"]) == ("product", "", "goods")
    assert found[3].params == {"reason": "peer", "gap": 2.0, "peer": 1.0}
    assert {f.shop_id for f in found} == {7}


def test_a_healthy_day_still_names_the_weakest_dimension(profile: ScoreProfile, series: Make, today: date) -> None:
    (only,) = find(1, profile, {"s.total": series(95), "s.goods": series(96), "s.speed": series(94)}, {}, today)
    assert (only.kind, only.metric, only.severity, only.area) == (FindingKind.WEAKEST, "s.speed", 0.0, "logistics")


def test_falls_carry_their_days_and_peers(profile: ScoreProfile, series: Make, today: date) -> None:
    found = find(1, profile, {"s.returns": series(*week(1.0, 1.5))}, {"s.returns": 1.2}, today)
    (fall,) = [f for f in found if f.kind is FindingKind.FELL]
    assert (fall.before, fall.now, fall.change) == (1.0, 1.5, 0.5)
    assert (fall.since, fall.until) == (today - timedelta(7), today)
    assert fall.params["days"] == 7
    assert fall.params["gap"] == pytest.approx(0.3)
    assert fall.severity == pytest.approx(45)  # half as many bad cases again, and a metric counts half of a score


def test_a_score_that_fell_stands_before_a_metric_that_moved_as_much(
    profile: ScoreProfile, series: Make, today: date
) -> None:
    data = {"s.goods": series(*week(95, 92.5)), "s.returns": series(*week(1.0, 1.5))}
    falls = [f.metric for f in find(1, profile, data, {}, today) if f.kind is FindingKind.FELL]
    assert falls == ["s.goods", "s.returns"]


def test_the_usual_noise_is_no_fall(profile: ScoreProfile, series: Make, today: date) -> None:
    data = {"s.returns": series(*week(10.0, 10.2)), "s.hours": series(*week(40.0, 40.5))}
    assert not [f for f in find(1, profile, data, {}, today) if f.kind is FindingKind.FELL]


def test_what_fell_in_a_week_is_not_told_again_for_the_month(profile: ScoreProfile, series: Make, today: date) -> None:
    data = {"s.returns": series(*[1.0] * 27, *week(1.0, 2.0)), "s.hours": series(*[40.0] * 10, *[50.0] * 25)}
    falls = {f.metric: f.params["days"] for f in find(1, profile, data, {}, today) if f.kind is FindingKind.FELL}
    assert falls == {"s.returns": 7, "s.hours": 30}


def test_a_fall_across_a_change_of_rules_says_so(profile: ScoreProfile, series: Make, today: date) -> None:
    new_rules = replace(profile, version="new", valid_from=today - timedelta(days=2))
    (fall, *_) = find(1, new_rules, {"s.speed": series(*week(90, 85))}, {}, today)
    assert fall.params["rules_changed"] == "new"
    (fall, *_) = find(1, profile, {"s.speed": series(*week(90, 85))}, {}, today)
    assert "rules_changed" not in fall.params


def test_complaints_that_rise_are_a_topic(profile: ScoreProfile, today: date) -> None:
    found = find(
        1,
        profile,
        {},
        {},
        today,
        complaints_before={"packaging": 1, "price": 9},
        complaints_after={"packaging": 12, "price": 9},
    )
    (topic,) = found
    assert (topic.kind, topic.topic, topic.metric) == (FindingKind.TOPIC, "packaging", "")
    assert (topic.area, topic.dimension, topic.before, topic.now) == ("logistics", "speed", 1, 12)
    assert 20 < topic.severity < 40


def test_every_aspect_has_an_area() -> None:
    assert set(AREA_OF_ASPECT) == set(ASPECTS)
    assert set(AREA_OF_ASPECT.values()) <= set(AREAS)


def late_and_good_couriers(today: date) -> tuple[CourierLag, ...]:
    paid = datetime.combine(today, datetime.min.time())
    hours = [60] * 30 + [10] * 30
    couriers = ["慢递"] * 30 + ["快递"] * 30
    times = [paid + timedelta(hours=h) for h in hours]
    parcels = Parcels(couriers, [None] * 60, [paid] * 60, times, [None] * 60)
    return courier_lags(parcels, before=(today, today), now=(today, today), as_of=paid)


def test_logistics_findings_name_the_courier(profile: ScoreProfile, series: Make, today: date) -> None:
    data = {"s.hours": series(*week(40, 60)), "s.returns": series(*week(1.0, 2.0))}
    found = find(1, profile, data, {}, today, courier_lags=late_and_good_couriers(today))
    params = {f.metric: f.params for f in found}
    assert (params["s.hours"]["courier"], params["s.hours"]["late_share"]) == ("慢递", 1.0)
    assert "courier" not in params["s.returns"]


def test_values_that_are_too_old_say_nothing(profile: ScoreProfile, series: Make, today: date) -> None:
    assert find(1, profile, {"s.total": series(60, *[None] * 31), "s.goods": series(60, *[None] * 31)}, {}, today) == ()


VALUES = st.lists(st.one_of(st.none(), st.floats(0, 120)), max_size=12)


@given(
    st.sampled_from([p.on_platform(p.platforms[0]) for p in BOOK.versions]),
    st.data(),
    st.dictionaries(st.sampled_from(ASPECTS), st.integers(0, 30)),
    st.dictionaries(st.sampled_from(ASPECTS), st.integers(0, 30)),
)
def test_severity_follows_the_kinds_urgency_for_any_numbers(
    rules: ScoreProfile, data: st.DataObject, before: dict[str, int], after: dict[str, int]
) -> None:
    ids = st.sampled_from([m.id for m in rules.all_metrics])
    drawn = data.draw(st.dictionaries(ids, VALUES, max_size=6))
    series = {
        name: Series.of((DAY - timedelta(n), value) for n, value in enumerate(values) if value is not None)
        for name, values in drawn.items()
    }
    peers = data.draw(st.dictionaries(ids, st.floats(0, 100), max_size=4))
    found = find(1, rules, series, peers, DAY, complaints_before=before, complaints_after=after)
    assert [f.severity for f in found] == sorted((f.severity for f in found), reverse=True)
    for finding in found:
        band = 20 * (len(KINDS) - 1 - KINDS.index(finding.kind))
        assert band <= finding.severity <= band + 20
        assert finding.area in AREAS
    assert found == find(1, rules, series, peers, DAY, complaints_before=before, complaints_after=after)
