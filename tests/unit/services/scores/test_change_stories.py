"""The stories that are planted in the demo shops are found, and every way of taking a change apart adds up."""

from datetime import date
from math import fsum

import pytest

from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.scores import diagnosis, score_change, score_trend
from seller_toolkit.services.scores.score_change import ChangeView

TMALL, DOUYIN = "示例·禾畔家居旗舰店", "示例·禾畔生活馆"
SET = "禾畔全棉四件套 1.5m床 床单款纯棉被套裸睡"
CONTEXT = JobContext()


def change(demo, shop, dimension, first, last, **more) -> ChangeView:
    (found,) = shop_list.find_shops(demo, shop)
    days = date.fromisoformat(first), date.fromisoformat(last)
    return diagnosis.diagnose(CONTEXT, demo, found, dimension, *days, **more).value.view


def faults(view: ChangeView):
    return [cause for cause in view.causes if not cause.arithmetic]


def test_the_courier_change_is_the_first_cause_of_the_september_fall(demo):
    for dimension in ("logistics", "total"):
        view = change(demo, TMALL, dimension, "2026-09-07", "2026-10-10")
        first = faults(view)[0]
        assert first.code == "C2"
        assert "申通快递 to 广东, 广西, 海南" in first.words
        assert "94% of the change of this metric" in first.words
        assert (first.evidence.kind, first.evidence.courier, first.evidence.only) == (
            "parcel",
            "申通快递",
            "late_pickup",
        )
        assert first.cases == 16  # picked up late, of 67
    logistics = change(demo, TMALL, "logistics", "2026-09-07", "2026-10-10")
    assert [cause.code for cause in faults(logistics)] == ["C2"]
    assert logistics.parts[0].metric == "tmall_experience.pickup_48h_rate"


def test_the_courier_is_told_for_the_ratings_of_logistics_too(demo):
    view = change(demo, TMALL, "logistics", "2026-09-07", "2026-10-31", profile_id="dsr")
    assert "申通快递" in faults(view)[0].words
    assert view.weighted
    assert {part.kind for part in view.parts} == {"came", "left"}


@pytest.mark.parametrize("dimension", ["quality", "描述相符", "total"])
def test_the_product_with_size_complaints_is_named(demo, dimension):
    view = change(demo, TMALL, dimension, "2026-06-30", "2026-10-31")
    named = [cause for cause in faults(view) if SET in cause.words]
    assert [cause.code for cause in named] == ["C4"]
    assert "2 → 42" in named[0].words
    assert (named[0].evidence.item, named[0].evidence.topic) == (SET, "size")
    assert (named[0].points is not None) == (dimension != "quality")


def test_the_roll_off_is_told_as_arithmetic_not_as_a_fault(demo):
    view = change(demo, TMALL, "描述相符", "2026-04-30", "2026-06-30")
    assert faults(view) == []
    (cause,) = view.causes
    assert (cause.code, cause.arithmetic) == ("C6", True)
    assert cause.points == pytest.approx(-0.129, abs=0.001)
    assert view.change == pytest.approx(-0.13)
    assert "no worse than before" in cause.words
    assert (cause.evidence.kind, cause.evidence.first, cause.evidence.last) == (
        "review",
        date(2025, 10, 31),
        date(2025, 12, 30),
    )
    left = next(part for part in view.parts if part.kind == "left")
    assert left.value == pytest.approx(cause.points)
    assert (left.rows, view.parts[0]) == (212, left)


def test_slow_replies_are_the_first_cause_of_august(demo):
    for dimension in ("service", "total"):
        view = change(demo, DOUYIN, dimension, "2026-07-31", "2026-08-31")
        assert faults(view)[0].code == "C5"
        assert "Average reply time 13.79 s → 56.04 s" in faults(view)[0].words
        assert not view.weighted
        assert {part.value for part in view.parts} == {None}
        assert view.unexplained == view.change
    assert view.parts[0].metric == "douyin_experience.service"


def test_the_burst_of_the_promotion_is_told_as_arithmetic(demo):
    view = change(demo, TMALL, "total", "2026-05-31", "2026-06-25")
    (burst,) = [cause for cause in view.causes if cause.arithmetic]
    assert (burst.title, burst.evidence.first, burst.evidence.last) == (
        "A burst of volume",
        date(2026, 6, 17),
        date(2026, 6, 18),
    )


def test_metrics_are_not_compared_across_a_redefinition(demo):
    view = change(demo, DOUYIN, "service", "2026-07-01", "2026-08-20")
    assert view.rules == "2026-07-14"
    (rules,) = [cause for cause in view.causes if cause.title == "Other rules"]
    assert "After-sales review time" in rules.words
    assert all("After-sales review time" not in cause.words for cause in faults(view))
    total = change(demo, DOUYIN, "total", "2026-07-01", "2026-08-20")
    assert {part.metric: part.kind for part in total.parts}["douyin_experience.service"] == "rules"


QUESTIONS = [
    (TMALL, "total", "2026-09-07", "2026-10-10"), (TMALL, "description", "2026-05-31", "2026-08-31"),
    (TMALL, "logistics", "2026-08-01", "2026-08-08"), (DOUYIN, "product", "2026-09-15", "2026-10-31"),
]  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_everything_adds_up(demo, question):
    view = change(demo, *question)
    known = fsum(part.value for part in view.parts if part.value is not None)
    assert known + view.unexplained == pytest.approx(view.change, abs=1e-9)
    assert view.breakdowns
    for one in view.breakdowns:
        assert fsum(row.value for row in one.rows) + one.rest == pytest.approx(one.change, abs=1e-9)
        assert abs(one.rest) < 1e-9
    ways = {one.by for one in view.breakdowns}
    assert {"day"} <= ways <= {"flow", "item", "courier", "province", "reason", "agent", "mix", "day"}


def test_counted_figures_stand_beside_those_of_the_platform(demo):
    view = change(demo, TMALL, "logistics", "2026-09-07", "2026-10-10")
    pickup = next(one for one in view.breakdowns if one.metric.endswith("pickup_48h_rate"))
    assert (
        (round(pickup.before, 2), round(pickup.now, 2))
        == (pickup.platform_before, pickup.platform_now)
        == (100.0, 92.7)
    )
    description = change(demo, TMALL, "描述相符", "2026-06-30", "2026-10-31")
    assert round(description.breakdowns[0].now, 2) == description.breakdowns[0].platform_now == 4.67


def test_weights_inferred_from_the_own_days_make_points_and_are_told_as_such(demo):
    view = change(demo, TMALL, "total", "2026-09-07", "2026-10-10")
    assert view.weighted
    assert view.weights_from.startswith("inferred from ")
    parts = {part.metric: part.value for part in view.parts}
    assert parts["tmall_experience.logistics"] == pytest.approx(0.3 * -0.19, abs=0.003), (
        "the demo's total takes 30/30/40"
    )
    assert parts["tmall_experience.service"] == pytest.approx(0.4 * -0.09, abs=0.003)
    assert fsum(parts.values()) + view.unexplained == pytest.approx(view.change, abs=1e-9)
    assert abs(view.unexplained) < 0.02
    assert {cause.code: cause.points for cause in faults(view)}["C2"] == parts["tmall_experience.logistics"]


def test_the_trend_tab_gets_the_same_with_its_couriers_and_findings(demo):
    (shop,) = shop_list.find_shops(demo, TMALL)
    trend = score_trend.trend_view(
        CONTEXT, demo, shop.id, Period(first=date(2026, 9, 1), last=date(2026, 10, 10))
    ).value
    view = score_change.score_change(CONTEXT, demo, trend, "total", 30).value
    assert (view.before_day, view.now_day) == (date(2026, 9, 10), date(2026, 10, 10))
    assert "申通快递" in faults(view)[0].words
    assert view.couriers[0].courier == "申通快递"
    assert view.behind[0].metric == "tmall_experience.delivery_hours"
    assert score_change.score_change(CONTEXT, demo, trend, "nothing", 30).value is None
