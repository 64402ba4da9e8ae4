"""What the program points out by itself, from scores as they are imported."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seller_toolkit.domain.events import Event
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import overview
from seller_toolkit.services.scores import event_log, notices
from seller_toolkit.services.scores.notices import MOST_PUT_AWAY, Notice, dismiss_notice
from seller_toolkit.services.scores.standing import standing
from tests.conftest import NOW
from tests.unit.services.files import bring_scores

CONTEXT = JobContext()
TODAY = NOW.date()


def scores(workspace, values, *, shop="我的店", until=TODAY):
    """Totals of the last days, the dimensions standing safe."""
    first = until - timedelta(days=len(values) - 1)
    rows = [(f"{first + timedelta(days=place)}", f"{value:.2f}", 4.6, 4.6, 4.6) for place, value in enumerate(values)]
    bring_scores(workspace, *rows, shop=shop, name=f"{shop}{until}{len(values)}.csv")


def told(workspace) -> tuple[Notice, ...]:
    return notices.notices(CONTEXT, workspace).value


def steady(days, level=4.6):
    return [level + 0.01 * (place % 3) for place in range(days)]


def test_a_safe_and_steady_shop_brings_no_notice(workspace):
    scores(workspace, steady(120))
    assert told(workspace) == ()


def test_a_score_below_its_line_is_serious_and_says_what_happens(workspace):
    scores(workspace, [*steady(100, 4.3), 4.17])
    (notice,) = [one for one in told(workspace) if one.kind == "below_line"]
    assert (notice.target, notice.serious, notice.day) == ("total", True, TODAY)
    assert notice.title == "Total 4.17 is 0.03 below the Assessment line 4.20"
    assert "three failed months" in notice.detail


def test_on_a_line_that_must_be_exceeded_is_told_as_such(workspace):
    scores(workspace, [*steady(100, 4.3), 4.20])
    assert "Total 4.20 is on the Assessment line 4.20 and must be above it" in [one.title for one in told(workspace)]


def test_near_a_line_is_told_but_not_as_serious(workspace):
    scores(workspace, steady(100, 4.22))
    (notice,) = told(workspace)
    assert (notice.kind, notice.serious) == ("near_line", False)
    assert notice.title.startswith("Total 4.22 is only 0.02 above")


def test_a_notice_keeps_its_key_while_the_same_thing_goes_on_and_gets_another_when_it_comes_again(workspace):
    scores(workspace, [*steady(60), *[4.22] * 5], until=TODAY - timedelta(days=40))
    workspace.now = lambda: NOW - timedelta(days=40)
    first = {one.key for one in told(workspace) if one.kind == "near_line"}
    scores(workspace, [4.22], until=TODAY - timedelta(days=39))
    workspace.now = lambda: NOW - timedelta(days=39)
    assert {one.key for one in told(workspace) if one.kind == "near_line"} == first
    scores(workspace, [*steady(38), 4.22], until=TODAY)
    workspace.now = lambda: NOW
    again = {one.key for one in told(workspace) if one.kind == "near_line"}
    assert len(first) == len(again) == 1
    assert not first & again


def test_a_fall_faster_than_usual_is_told_with_its_measure(workspace):
    scores(workspace, [*steady(120), 4.58, 4.55, 4.52, 4.49])
    (notice,) = told(workspace)
    assert (notice.kind, notice.target, notice.serious) == ("fast_fall", "total", False)
    assert notice.title == "Total falls faster than usual"
    assert notice.detail == "4.62 → 4.49 since 11-15; usually not more than 0.02 in 7 days"


def test_a_fall_is_serious_where_another_one_would_cross_a_line(workspace):
    scores(workspace, [*steady(120, 4.45), 4.42, 4.38, 4.35, 4.32])
    (notice,) = [one for one in told(workspace) if one.kind == "fast_fall"]
    assert notice.serious


def test_old_scores_say_nothing_of_today(workspace):
    scores(workspace, [*steady(120), 4.5, 4.4, 4.15], until=TODAY - timedelta(days=40))
    assert told(workspace) == ()


def test_an_assessment_within_days_is_told_instead_of_the_nearness(workspace):
    scores(workspace, steady(100, 4.22))
    with workspace.store.read() as connection:
        shop = shop_list.shop_list(CONTEXT, workspace).value.own[0]
        stand = standing(workspace, connection, shop, with_causes=False)
    soon = tuple(replace(one, next_day=date(2026, 11, 30), days_left=3, chance=0.42) for one in stand.lines)
    (notice,) = notices.of_standing(replace(stand, lines=soon))
    assert (notice.kind, notice.serious) == ("assessment", True)
    assert notice.title == "3 days to Assessment line 4.20"
    assert notice.detail.endswith("chance of missing it 42%")
    later = tuple(replace(one, next_day=date(2026, 12, 31), days_left=34) for one in stand.lines)
    assert [one.kind for one in notices.of_standing(replace(stand, lines=later))] == ["near_line"]
    safe = tuple(replace(one, state="ok", margin=0.3, next_day=date(2026, 11, 30), days_left=3) for one in stand.lines)
    assert notices.of_standing(replace(stand, lines=safe)) == ()
    likely = tuple(replace(one, chance=0.5) for one in safe)
    assert [one.kind for one in notices.of_standing(replace(stand, lines=likely))] == ["assessment"]


def test_a_promotion_is_told_in_its_last_week(workspace):
    scores(workspace, steady(30))
    sale = Event(0, None, TODAY + timedelta(days=5), "promotion", "双12")
    far = Event(0, None, TODAY + timedelta(days=12), "promotion", "年货节")
    other = Event(0, None, TODAY + timedelta(days=5), "courier", "换快递")
    for event in (sale, far, other):
        event_log.save_event(CONTEXT, workspace, event)
    (notice,) = told(workspace)
    assert (notice.kind, notice.title, notice.serious) == ("promotion", "5 days to 双12", False)


@pytest.mark.parametrize(
    ("wanted", "kinds"), [("all", ["below_line", "near_line"]), ("serious", ["below_line"]), ("off", [])]
)
def test_the_setting_says_how_much_is_told(workspace, wanted, kinds):
    scores(workspace, steady(40, 4.1))
    scores(workspace, steady(40, 4.22), shop="另一家店")
    workspace.settings.set("notices", wanted)
    assert [one.kind for one in told(workspace)] == kinds
    assert [one.kind for one in overview.overview(CONTEXT, workspace).value.notices] == kinds


def test_what_was_put_away_stays_away_and_the_list_of_it_stays_short(workspace):
    scores(workspace, steady(40, 4.22))
    (notice,) = told(workspace)
    dismiss_notice(CONTEXT, workspace, notice.key)
    dismiss_notice(CONTEXT, workspace, notice.key)
    assert told(workspace) == ()
    assert workspace.settings["notices_put_away"] == notice.key
    for number in range(MOST_PUT_AWAY):
        dismiss_notice(CONTEXT, workspace, f"other:{number}")
    assert len(workspace.settings["notices_put_away"].split("\n")) == MOST_PUT_AWAY
    assert told(workspace) == (notice,)


def test_the_overview_tells_the_same(workspace):
    scores(workspace, [*steady(120, 4.45), 4.42, 4.38, 4.35, 4.19])
    scores(workspace, steady(40, 4.22), shop="另一家店")
    found = told(workspace)
    assert [one.kind for one in found] == ["below_line", "fast_fall", "near_line"]
    assert overview.overview(CONTEXT, workspace).value.notices == found


def test_the_demo_shops_are_judged_on_their_own_last_day(demo):
    assert all(one.shop.demo and one.day < TODAY for one in told(demo))
