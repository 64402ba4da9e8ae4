from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.analysis.causes import (
    Complaints,
    Evidence,
    GroupCause,
    MetricCause,
    Moved,
    NewRules,
    RolledOff,
    TopicCause,
    as_before,
    causes_of,
    turnovers,
)
from seller_toolkit.analysis.raw_measures import Counted
from seller_toolkit.analysis.rolling import Turnover
from seller_toolkit.analysis.tally import RollingDays, Tally
from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.domain.words import Words

NAME = Words("名", "名", "name")
FIRST = date(2026, 1, 1)


def metric(name: str, area: str) -> Metric:
    return Metric(name, "d", NAME, (), "hours", 2, Better.LOWER, window_days=30, area=area)


def moved(name: str, area: str, *, sigmas: float | None = 5.0, worse: float = 1.0) -> Moved:
    return Moved(metric(name, area), 10.0, 10.0 + 10 * worse, worse, sigmas)


LATE, SLOW, SILENT = moved("refund", "after_sales"), moved("delivery", "logistics"), moved("reply", "service")


def test_each_metric_speaks_for_the_cause_of_its_area_the_most_unusual_first():
    found = causes_of(Evidence(-1.0, "", 0.01, (LATE, replace(SLOW, sigmas=9.0), SILENT)))
    assert [cause.code for cause in found] == ["C2", "C1", "C5"]
    assert all(isinstance(cause, MetricCause) and not cause.arithmetic for cause in found)


@pytest.mark.parametrize(
    "weak",
    [
        moved("x", "logistics", sigmas=1.5),
        moved("x", "logistics", worse=0.01),
        moved("x", "logistics", worse=-1.0),
        moved("x", "operations"),
    ],
)
def test_what_is_usual_or_small_or_better_is_no_cause(weak):
    assert causes_of(Evidence(-1.0, "", 0.01, (weak,))) == ()


def test_a_dimension_is_moved_by_its_own_causes_only():
    everything = (LATE, SLOW, SILENT)
    assert [cause.code for cause in causes_of(Evidence(-1.0, "logistics", 0.01, everything))] == ["C2"]
    assert {cause.code for cause in causes_of(Evidence(-1.0, "service", 0.01, everything))} == {"C1", "C5"}


def test_several_metrics_of_one_cause_are_one_line():
    (found,) = causes_of(Evidence(-1.0, "", 0.01, (SLOW, moved("pickup", "logistics", sigmas=9.0))))
    assert isinstance(found, MetricCause)
    assert (found.moved.metric.id, [one.metric.id for one in found.also]) == ("pickup", ["delivery"])


def test_a_metric_that_the_rules_defined_anew_is_told_as_rules_not_as_a_fall():
    (found,) = causes_of(Evidence(-1.0, "", 0.01, (SLOW,), redefined=frozenset({"delivery"}), new_rules=True))
    assert isinstance(found, NewRules)
    assert (found.code, found.redefined, found.arithmetic) == ("C6", ("delivery",), True)


def test_the_courier_that_stands_out_is_named():
    days = [FIRST + timedelta(days=place // 4) for place in range(240)]
    courier = ["b" if place % 4 == 0 and place >= 120 else "a" for place in range(240)]
    hours = [50.0 + place % 5 + (60 if name == "b" else 0) for place, name in enumerate(courier)]
    counted = Counted("delivery", Tally.of_values(days, hours, {"courier": courier}), RollingDays(30))
    turns = turnovers([counted], FIRST + timedelta(days=29), FIRST + timedelta(days=59))
    (found,) = causes_of(Evidence(-1.0, "", 0.01, (SLOW,), counted=turns))
    assert isinstance(found, GroupCause)
    assert (found.group, found.culprit.subject, round(found.culprit.share, 2)) == ("courier", "b", 1.0)


SIZE, PLAIN = ("set", "size"), ("set", "quality")


def test_the_product_whose_complaints_rise_is_named():
    complaints = Complaints({SIZE: 2, PLAIN: 5}, {SIZE: 30, PLAIN: 6, ("box", "size"): 1}, 100, 100)
    (found,) = causes_of(Evidence(-1.0, "product", 0.01, complaints=complaints))
    assert isinstance(found, TopicCause)
    assert (found.code, found.topic.item_id, found.topic.aspect, found.topic.now) == ("C4", "set", "size", 30)
    assert causes_of(Evidence(-1.0, "logistics", 0.01, complaints=complaints)) == ()


def test_complaints_spread_over_all_products_are_told_without_one():
    now = {(f"item {number}", "description"): 2 for number in range(12)}
    (found,) = causes_of(Evidence(-1.0, "", 0.01, complaints=Complaints({}, now, 100, 100)))
    assert isinstance(found, TopicCause)
    assert (found.code, found.topic.item_id) == ("C3", "")


def test_more_complaints_of_many_more_reviews_are_none():
    assert causes_of(Evidence(-1.0, "", 0.01, complaints=Complaints({SIZE: 5}, {SIZE: 20}, 100, 400))) == ()


def ratings(old: float, middle: float, new: float) -> Turnover:
    """Thirty ratings that leave, sixty that stay, thirty that come, around these means."""
    days, stars = [], []
    for place in range(120):
        days.append(FIRST + timedelta(days=place))
        mean = old if place < 30 else middle if place < 90 else new
        stars.append(mean + (0.1 if place % 2 else -0.1))
    items = ["new" if place >= 105 else "old" for place in range(120)]
    return Turnover(
        Tally.of_values(days, stars, {"item": items}),
        RollingDays(90),
        FIRST + timedelta(days=89),
        FIRST + timedelta(days=119),
    )


def test_good_old_ratings_that_leave_are_arithmetic():
    turn = ratings(4.9, 4.6, 4.6)
    change = turn.now.value - turn.before.value
    (found,) = causes_of(Evidence(change, "description", 0.01, score=turn))
    assert isinstance(found, RolledOff)
    assert (found.code, found.arithmetic) == ("C6", True)
    assert found.points == pytest.approx(change)
    assert as_before(found.rolled)


def test_bad_new_ratings_are_not_excused_by_arithmetic():
    turn = ratings(4.6, 4.6, 4.0)
    assert causes_of(Evidence(turn.now.value - turn.before.value, "description", 0.01, score=turn)) == ()
    both = ratings(4.9, 4.6, 4.0)
    (found,) = causes_of(Evidence(both.now.value - both.before.value, "description", 0.01, score=both))
    assert isinstance(found, RolledOff)
    assert not as_before(found.rolled)
    assert found.points > both.now.value - both.before.value  # the new ones cost the rest


def test_a_product_costs_what_its_new_ratings_lie_below_those_that_stayed():
    turn = ratings(4.6, 4.6, 4.0)
    complaints = Complaints({}, {("new", "size"): 20}, 100, 100)
    (found,) = causes_of(Evidence(-0.2, "description", 0.01, complaints=complaints, score=turn))
    assert found.points == pytest.approx(-0.6 * 15 / 90, abs=0.005)


def test_a_dimension_s_loss_is_the_price_of_the_only_cause_that_speaks_for_it():
    lost = (("logistics", -0.06), ("service", -0.04), ("product", 0.02))
    found = causes_of(Evidence(-0.08, "", 0.01, (LATE, SLOW, SILENT), lost=lost))
    assert {cause.code: cause.points for cause in found} == {"C2": -0.06, "C1": None, "C5": None}
    assert found[0].code == "C2"


AREAS = st.sampled_from(["", "product", "logistics", "service", "description", "after_sales"])


@given(
    st.lists(st.tuples(AREAS, st.floats(-3, 3), st.none() | st.floats(-9, 9)), max_size=8),
    st.dictionaries(
        st.tuples(st.sampled_from(["", "i", "j"]), st.sampled_from(["size", "logistics", "service"])),
        st.integers(0, 30),
    ),
    AREAS,
)
def test_causes_are_ranked_and_never_without_evidence(rows, now, area):
    moves = tuple(Moved(metric(str(n), a), 1, 1 + w, w, s) for n, (a, w, s) in enumerate(rows) if a)
    found = causes_of(Evidence(-1.0, area, 0.01, moves, complaints=Complaints({}, now, 50, 50)))
    for cause in found:
        assert not isinstance(cause, MetricCause) or cause.moved.telling
        assert not isinstance(cause, TopicCause) or cause.topic.now > 0
    keys = [(cause.points is None, cause.points or 0.0, -cause.strength) for cause in found]
    assert keys == sorted(keys)
