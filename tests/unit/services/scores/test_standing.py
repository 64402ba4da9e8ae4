"""From one day's figures already: distance to each line, the weakest dimension, five tasks."""

import pytest

from seller_toolkit.domain.findings import FindingKind
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import complaints, courier_lags, standing
from seller_toolkit.services.scores.sentences import finding_reason, finding_title
from seller_toolkit.services.tasks import task_list
from tests.unit.services.files import bring, bring_scores


def stand_of(workspace, **options):
    shop = shop_list.shop_list(JobContext(), workspace).value.own[0]
    with workspace.store.read() as connection:
        return standing.standing(workspace, connection, shop, **options)


def test_one_day_gives_the_distance_to_the_line_the_weakest_dimension_and_five_tasks(workspace):
    bring_scores(workspace, ("2026-11-20", 4.25, 4.60, 4.05, 4.40))
    stand = stand_of(workspace)
    (line,) = stand.lines
    assert (line.threshold.value, line.state, line.margin) == (4.2, "near", pytest.approx(0.05))
    assert stand.findings[0].kind is FindingKind.NEAR_LINE
    assert {f.dimension for f in stand.findings if f.kind is FindingKind.WEAKEST} == {"logistics"}
    view = task_list.checklist(JobContext(), workspace, stand.shop.id).value
    assert len(view.proposed) == 5
    assert view.proposed[0].area == "logistics"
    assert "4.2" in view.proposed[0].reason


def test_a_fall_is_found_and_said_with_both_values(workspace):
    bring_scores(workspace, ("2026-11-13", 4.5, 4.6, 4.5, 4.5), ("2026-11-20", 4.4, 4.6, 4.2, 4.5))
    stand = stand_of(workspace)
    fall = next(f for f in stand.findings if f.metric == "tmall_experience.logistics")
    assert (fall.before, fall.now) == (4.5, 4.2)
    assert finding_title(fall, workspace.metrics, {}) == "Logistics speed"
    assert "4.50 → 4.20" in finding_reason(fall, workspace.metrics, {})


def test_old_scores_are_judged_on_their_own_day(workspace):
    bring_scores(workspace, ("2026-08-14", 4.1, 4.6, 4.05, 4.40))
    stand = stand_of(workspace)
    assert f"{stand.as_of}" == "2026-08-14"
    assert stand.lines[0].state == "below"


def test_a_platform_without_rules_has_no_standing(workspace):
    bring(
        workspace,
        "r.csv",
        "评价内容,星级,时间\n很好,5,2026-11-01 10:00:00".encode(),
        shop="小店",
        platform="xiaohongshu",
    )
    assert stand_of(workspace) is None


def test_another_score_can_be_asked_for(demo):
    assert stand_of(demo).profile.id == "tmall_experience"
    dsr = stand_of(demo, profile_id="dsr")
    assert dsr.profile.id == "dsr"
    assert dsr.value("dsr.logistics") is not None
    assert stand_of(demo, profile_id="no such score") is None


def test_the_demo_lives_on_its_last_day_and_its_logistics_is_weakest(demo):
    stand = stand_of(demo)
    assert f"{stand.today}" == f"{stand.as_of}" == "2026-10-31"
    values = {d.id: stand.value(stand.profile.score_metric(d.id)) for d in stand.profile.dimensions}
    assert min(values, key=values.get) == "logistics"


def test_the_courier_that_the_demo_changed_to_is_named(demo):
    shop = shop_list.shop_list(JobContext(), demo).value.own[0]
    with demo.store.read() as connection:
        lags = courier_lags.two_periods(connection, shop, demo.today_of(shop).replace(month=9, day=30))
    slow = max((lag for lag in lags if lag.now.judged >= 20), key=lambda lag: lag.now.late_rate)
    assert "申通" in slow.courier


def test_complaints_are_counted_in_two_equal_periods(demo):
    shop = shop_list.shop_list(JobContext(), demo).value.own[0]
    with demo.store.read() as connection:
        counts = complaints.by_aspect(demo, connection, shop, demo.today_of(shop))
    assert counts.reviews_now > 0
    assert counts.reviews_before > 0
    assert counts.now["size"] > 0
