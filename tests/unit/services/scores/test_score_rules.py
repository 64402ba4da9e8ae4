"""The rules of a score for one shop: what the form shows, what it stores, and how a shop is judged afterwards."""

from datetime import date, timedelta

import pytest

from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.services.imports import import_files, import_log, rules_entry
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.requests import OWN_RULES, OwnRules
from seller_toolkit.services.scores import score_change, score_rules
from seller_toolkit.services.scores.score_trend import trend_view
from seller_toolkit.services.scores.standing import standing
from seller_toolkit.store import shops
from tests.unit.services.files import bring, bring_scores, table
from tests.unit.services.rules import ELSEWHERE, MONTHLY, PRIZES, with_more_rules

TMALL, DOUYIN = "tmall_experience", "douyin_experience"
SINCE = date(2026, 9, 8)


@pytest.fixture
def shop(workspace) -> int:
    """A Douyin shop of which a week is known."""
    head = ("日期", "体验分", "商品体验", "物流体验", "服务体验")
    rows = [(f"2026-11-{day}", 80, 72, 84, 85) for day in range(15, 22)]
    bring(workspace, "a.csv", table(head, *rows), shop="抖店", platform="douyin")
    return 1


def view(workspace, shop_id: int = 1, profile: str = ""):
    return score_rules.rules_view(JobContext(), workspace, shop_id, profile).value


def save(workspace, weights=None, lines=None, *, profile: str = DOUYIN, since: date = SINCE, shop_id: int = 1):
    rules = OwnRules(
        {f"{profile}.{name}": percent for name, percent in (weights or {}).items()}, dict(lines or {}), since
    )
    return rules_entry.save(JobContext(), workspace, shop_id, profile, rules)


def judged(workspace) -> dict[str, float]:
    with workspace.store.read() as connection:
        stand = standing(workspace, connection, shops.get_shop(connection, 1))
        return {status.threshold.id: status.threshold.value for status in stand.lines}


def weights(workspace, day: date = date(2026, 11, 22), profile: str = DOUYIN, series=None):
    with workspace.store.read() as connection:
        one = shops.get_shop(connection, 1)
        rules = workspace.profiles.on(profile, day)
        return score_rules.weights_of(workspace, connection, one, rules, day, series or {})


# --- the form -----------------------------------------------------------------------------------------------------------


def test_the_form_shows_rules_sources_lines_and_the_table(workspace, shop):
    rich = with_more_rules(workspace)
    shown = view(workspace)
    assert (shown.profile, shown.version, shown.valid_from) == (DOUYIN, rich.version, SINCE)
    assert [(line.group, line.label) for line in shown.weights][:3] == [
        ("total", "Product experience"), ("total", "Logistics experience"), ("total", "Service experience"),
    ]  # fmt: skip
    assert {line.group for line in shown.weights} == {"total", "product", "logistics", "service"}
    assert {(line.value, line.origin, line.typed, line.inferred) for line in shown.weights} == {(None, "", None, None)}
    lines = {line.id: line for line in shown.lines}
    assert (lines[MONTHLY.id].asked, lines[MONTHLY.id].applies, lines[MONTHLY.id].value) == (True, False, None)
    assert (lines[PRIZES.id].applies, lines[PRIZES.id].value, lines[PRIZES.id].verified) == (False, 75, False)
    assert (lines[PRIZES.id].low, lines[PRIZES.id].high, lines[PRIZES.id].target_label) == (
        50,
        100,
        "Product experience",
    )
    assert lines[MONTHLY.id].target_label == "Total"
    assert ELSEWHERE.id not in lines
    assert shown.industries == (("家纺", "旗舰"), ("家纺", "非旗舰"), ("女装", "通用"))
    assert shown.sources[0].title == shown.table_source
    assert all(source.title for source in shown.sources)


def test_a_platform_without_a_known_score_has_no_rules(workspace):
    bring_scores(workspace, ("2026-11-20", 4.62, 4.5, 4.76, 4.66), platform="other")
    assert view(workspace) is None
    assert view(workspace, profile="nonsense") is None


def test_scores_without_a_total_have_nothing_to_weigh(workspace):
    bring_scores(workspace, ("2026-11-20", 4.62, 4.5, 4.76, 4.66))
    assert view(workspace, profile="dsr").weights == ()


def test_metrics_that_the_platform_does_not_weigh_are_not_asked_for(workspace, shop):
    with_more_rules(workspace, opaque=True)
    assert {line.group for line in view(workspace).weights} == {"total"}


# --- what is stored -----------------------------------------------------------------------------------------------------


def test_typed_weights_are_one_import_that_can_be_undone(workspace, shop):
    outcome = save(workspace, {"product": 50, "logistics": 25, "service": 25})
    (receipt,) = outcome.value
    assert (receipt.status, receipt.layout, receipt.counts.new, receipt.shop) == (
        FileStatus.IMPORTED,
        OWN_RULES,
        3,
        "抖店",
    )
    assert outcome.changes
    shown = {line.metric: line for line in view(workspace).weights if line.group == "total"}
    product = shown[f"{DOUYIN}.product"]
    assert (product.value, product.typed, product.origin, product.since) == (50, 50, "own", SINCE)
    assert view(workspace).since == SINCE
    assert import_log.layout_labels(workspace)[OWN_RULES] == "Own score rules"
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert (view(workspace).weights[0].origin, view(workspace).since) == ("", None)


def test_saving_again_changes_what_is_there_and_undo_brings_it_back(workspace, shop):
    save(workspace, {"product": 50, "logistics": 25, "service": 25})
    (second,) = save(workspace, {"product": 40, "logistics": 30, "service": 30}).value
    assert (second.counts.new, second.counts.changed) == (0, 3)
    assert weights(workspace).shares == {"product": 0.4, "logistics": 0.3, "service": 0.3}
    import_files.undo(JobContext(), workspace, second.batch)
    assert weights(workspace).shares == {"product": 0.5, "logistics": 0.25, "service": 0.25}


def test_nothing_to_store_stores_nothing(workspace, shop):
    assert save(workspace).value == ()
    assert len(import_files.history(JobContext(), workspace).value) == 1


@pytest.mark.parametrize("level", [0, -1, 49.9, 100.1])
def test_a_level_that_the_score_cannot_have_is_refused(workspace, shop, level):
    with_more_rules(workspace)
    with pytest.raises(UserError) as refused:
        save(workspace, lines={PRIZES.id: level})
    assert refused.value.code == "line.off_scale"
    assert len(import_files.history(JobContext(), workspace).value) == 1


def test_weights_that_are_no_whole_are_refused(workspace, shop):
    with pytest.raises(UserError) as refused:
        save(workspace, {"product": 50, "logistics": 25})
    assert (refused.value.code, refused.value.params["sum"]) == ("weights.not_whole", "75")


# --- how a shop is judged -------------------------------------------------------------------------------------------------


def test_lines_are_switched_on_and_off_and_get_their_level(workspace, shop):
    rich = with_more_rules(workspace)
    everybody = {line.id: line.value for line in rich.thresholds}
    assert judged(workspace) == everybody
    save(workspace, lines={MONTHLY.id: 78.5, PRIZES.id: 75})
    assert judged(workspace) == {**everybody, MONTHLY.id: 78.5, PRIZES.id: 75}
    shown = {line.id: line for line in view(workspace).lines}
    assert (shown[MONTHLY.id].value, shown[MONTHLY.id].own, shown[MONTHLY.id].applies) == (78.5, True, True)
    assert (shown[PRIZES.id].own, shown[PRIZES.id].applies) == (False, True)
    first = rich.thresholds[0].id
    save(workspace, lines={first: None, PRIZES.id: None, MONTHLY.id: 79}, since=SINCE + timedelta(days=1))
    assert judged(workspace) == {**{name: value for name, value in everybody.items() if name != first}, MONTHLY.id: 79}
    assert not next(line for line in view(workspace).lines if line.id == first).applies


def test_a_line_holds_from_its_day_on_and_its_level_stays_that_of_the_rules(workspace, shop):
    rich = with_more_rules(workspace)
    save(workspace, lines={PRIZES.id: 75, MONTHLY.id: 80}, since=date(2026, 11, 1))
    save(workspace, lines={MONTHLY.id: 82}, since=date(2026, 12, 1))
    with workspace.store.read() as connection:
        one = shops.get_shop(connection, 1)
        days = {}
        for day in (date(2026, 10, 31), date(2026, 11, 1), date(2026, 12, 1)):
            own = score_rules.own_profile(workspace, connection, one, rich, day)
            days[day] = {
                line.id: line.value for line in own.thresholds if line in own.thresholds[len(rich.thresholds) :]
            }
    assert list(days.values()) == [{}, {MONTHLY.id: 80, PRIZES.id: 75}, {MONTHLY.id: 82, PRIZES.id: 75}]


def test_without_own_rules_a_profile_stays_as_it_is_but_for_lines_held_elsewhere(workspace, shop):
    rich = with_more_rules(workspace)
    with workspace.store.read() as connection:
        own = score_rules.own_profile(workspace, connection, shops.get_shop(connection, 1), rich, date(2026, 11, 22))
    assert (own.thresholds, own.dimensions) == (rich.thresholds, rich.dimensions)
    assert own.more_lines == (MONTHLY, PRIZES)


# --- the weights that are known -------------------------------------------------------------------------------------------


def test_published_weights_are_told_as_the_rules(workspace, shop):
    rules = workspace.profiles.on(DOUYIN, date(2026, 11, 22))
    shares = dict(zip(("product", "logistics", "service"), (0.5, 0.3, 0.2), strict=True))
    published = tuple(type(one)(one.id, one.label, one.aliases, one.area, shares[one.id]) for one in rules.dimensions)
    with_more_rules(workspace, dimensions=published)
    found = weights(workspace)
    assert (found.shares, found.origin, found.errors) == (shares, "rule", {})
    assert {line.origin for line in view(workspace).weights if line.group == "total"} == {"rule"}
    save(workspace, {"product": 60, "logistics": 20, "service": 20})
    assert (weights(workspace).origin, weights(workspace).since) == ("own", SINCE)


def test_shares_within_a_dimension_come_along(workspace, shop):
    with_more_rules(workspace)  # the platform's newest rules tell no weights of metrics any more
    save(workspace, {"product": 50, "logistics": 25, "service": 25, "item_rating": 60, "quality_return_rate": 40})
    assert weights(workspace).metrics == {f"{DOUYIN}.item_rating": 0.6, f"{DOUYIN}.quality_return_rate": 0.4}


def test_weights_are_inferred_from_the_demo_shop_within_their_error(demo):
    shown = view(demo)
    told = {line.dimension: line for line in shown.weights if line.group == "total"}
    for dimension, planted in (("quality", 30), ("logistics", 30), ("service", 40)):
        line = told[dimension]
        assert (line.origin, line.value) == ("inferred", line.inferred)
        assert abs(line.value - planted) <= 2 * line.error < 3
        assert line.days > 100
    with demo.store.read() as connection:
        one = shops.get_shop(connection, shown.shop.id)
        stand = standing(demo, connection, one)
        found = score_rules.weights_of(demo, connection, one, stand.profile, stand.as_of, stand.series)
        assert {d.weight for d in stand.profile.dimensions} == {None}, "what is inferred is no rule"
        early = score_rules.weights_of(demo, connection, one, stand.profile, date(2026, 3, 20), stand.series)
    assert (found.origin, found.days) == ("inferred", told["quality"].days)
    assert 100 * found.errors["quality"] == pytest.approx(told["quality"].error)
    assert early is None


def test_days_of_other_rules_tell_nothing_about_these(workspace, shop):
    days = [date(2026, 7, 15) + timedelta(days=n) for n in range(55)]
    steps = (("product", 3, 11), ("logistics", 5, 13), ("service", 4, 7))
    moving = {name: Series(tuple(days), tuple(75.0 + n * step % span for n in range(55))) for name, step, span in steps}
    total = tuple(
        round(0.5 * a + 0.25 * b + 0.25 * c) for a, b, c in zip(*(one.values for one in moving.values()), strict=True)
    )
    series = {f"{DOUYIN}.{name}": one for name, one in moving.items()}
    series[f"{DOUYIN}.total"] = Series(tuple(days), tuple(map(float, total)))
    found = weights(workspace, date(2026, 9, 7), series=series)
    assert found.shares == pytest.approx({"product": 0.5, "logistics": 0.25, "service": 0.25}, abs=0.05)
    assert weights(workspace, date(2026, 11, 22), series=series) is None


def test_with_typed_weights_the_parts_of_a_change_of_the_demo_shop_add_up(demo):
    shop_id = view(demo).shop.id
    save(demo, {"quality": 30, "logistics": 30, "service": 40}, profile=TMALL, since=date(2026, 3, 16), shop_id=shop_id)
    trend = trend_view(JobContext(), demo, shop_id, Period(180)).value
    after = score_change.score_change(JobContext(), demo, trend, "total", 30).value
    assert (after.weighted, after.weights_from) == (True, "typed by you")
    assert sum(part.value for part in after.parts) + after.unexplained == pytest.approx(after.change, abs=1e-9)
    assert abs(after.unexplained) <= 0.01, "the total's and the dimensions' rounding"
    assert after.change != 0
