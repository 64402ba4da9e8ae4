"""Events that users enter, and what they did to the scores."""

import random
from datetime import timedelta

import pytest

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.events import Event
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import event_log
from tests.conftest import NOW
from tests.unit.services.files import bring_scores

CONTEXT = JobContext()
TODAY = NOW.date()
DAY = TODAY - timedelta(days=60)


def brought(workspace, *, shop="我的店", seed=1, shift=0.0, market=0.0):
    """A year of scores; from `DAY` on logistics ramps down by `shift` over 30 days, everything by `market`."""
    dice, rows, levels = random.Random(seed), [], [4.6, 4.5, 4.6]
    for back in range(365, -1, -1):
        day = TODAY - timedelta(days=back)
        ramp = min(1.0, max(0, (day - DAY).days + 1) / 30)
        levels = [
            0.9 * level + 0.1 * middle + dice.gauss(0, 0.006)
            for level, middle in zip(levels, (4.6, 4.5, 4.6), strict=True)
        ]
        quality, logistics, service = (level - market * ramp for level in levels)
        values = (quality, logistics - shift * ramp, service)
        rows.append((f"{day}", *(f"{value:.2f}" for value in (sum(values) / 3, *values))))
    bring_scores(workspace, *rows, shop=shop, name=f"{shop}.csv")
    return next(one for one in shop_list.shop_list(CONTEXT, workspace).value.own if one.name == shop)


def saved(workspace, shop_id, kind="courier", title="换快递", day=DAY):
    return event_log.save_event(CONTEXT, workspace, Event(0, shop_id, day, kind, title)).value


def test_an_event_is_kept_changed_and_removed(workspace):
    shop = brought(workspace)
    outcome = score_desk.save_event(CONTEXT, workspace, Event(0, shop.id, DAY, "courier", "  换快递 "))
    assert outcome.changes == frozenset({Part.EVENTS})
    kept = outcome.value
    assert (kept.id > 0, kept.title) == (True, "换快递")
    changed = Event(kept.id, None, TODAY, "other", "搬仓库")
    score_desk.save_event(CONTEXT, workspace, changed)
    view = score_desk.events_view(CONTEXT, workspace, shop.id).value
    assert [line.event for line in view.lines] == [changed]
    assert view.lines[0].kind_label == "Other event"
    gone = score_desk.remove_event(CONTEXT, workspace, kept.id)
    assert (gone.value, gone.changes) == (changed, frozenset({Part.EVENTS}))
    again = score_desk.remove_event(CONTEXT, workspace, kept.id)
    assert (again.value, again.changes) == (None, frozenset())
    assert score_desk.events_view(CONTEXT, workspace, shop.id).value.lines == ()


@pytest.mark.parametrize(
    ("event", "code"),
    [(Event(0, None, DAY, "other", "  "), "event.no_title"), (Event(99, None, DAY, "other", "x"), "event.unknown")],
)
def test_an_event_without_title_or_without_its_row_is_refused(workspace, event, code):
    with pytest.raises(UserError) as caught:
        event_log.save_event(CONTEXT, workspace, event)
    assert caught.value.code == code


def test_the_courier_change_of_the_demo_is_found_in_logistics_and_nowhere_else(demo):
    shop = shop_list.shop_list(CONTEXT, demo).value.own[0]
    view = event_log.events_view(CONTEXT, demo, shop.id).value
    change = next(line for line in view.lines if line.event.kind == "courier")
    assert change.effect is not None
    assert (change.effect.verdict, change.effect.metric) == ("worse", "tmall_experience.logistics")
    assert change.effect.difference == pytest.approx(-0.18, abs=0.02)
    assert change.effect.low < change.effect.high < 0
    assert change.effect.words == "Logistics speed 4.47 → 4.29: worse by 0.18 (0.09 to 0.28)"
    for target in ("quality", "service"):
        assert score_desk.effect(CONTEXT, demo, change.event.id, target, shop.id).value.verdict == "none"


def test_an_effect_that_others_had_too_is_none(workspace):
    own = brought(workspace, shift=0.0, market=0.15)
    event = saved(workspace, own.id, "other", "新客服")
    alone = event_log.effect(CONTEXT, workspace, event.id, "total", own.id).value
    brought(workspace, shop="另一家店", seed=1, market=0.15)
    compared = event_log.effect(CONTEXT, workspace, event.id, "total", own.id).value
    assert (alone.verdict, alone.compared_with) == ("worse", "")
    assert (compared.verdict, compared.compared_with) == ("none", "另一家店")
    assert "compared with 另一家店" in compared.words


def test_a_shop_with_an_event_of_its_own_at_that_time_is_no_comparison(workspace):
    own, other = brought(workspace, market=0.15), brought(workspace, shop="另一家店", market=0.15)
    event = saved(workspace, own.id, "other", "新客服")
    saved(workspace, other.id, "promotion", "店庆", DAY + timedelta(days=3))
    assert event_log.effect(CONTEXT, workspace, event.id, "total", own.id).value.compared_with == ""


def test_what_is_still_ramping_up_says_how_much_of_it_is_in(workspace):
    shop = brought(workspace, shift=0.3)
    late = saved(workspace, shop.id, "other", "新包装", TODAY - timedelta(days=20))
    assert (
        "of the counted days lie after it"
        in event_log.effect(CONTEXT, workspace, late.id, "total", shop.id).value.words
    )


def test_too_few_days_are_said_so(workspace):
    shop = brought(workspace)
    event = saved(workspace, shop.id, day=TODAY - timedelta(days=5))
    view = event_log.effect(CONTEXT, workspace, event.id, "total", shop.id).value
    assert (view.verdict, view.words, view.difference) == ("too_few", "Too few days to tell (before or after)", None)


def test_days_to_come_have_no_effect_and_stand_on_top(workspace):
    shop = brought(workspace)
    saved(workspace, shop.id)
    coming = saved(workspace, None, "promotion", "双12", TODAY + timedelta(days=20))
    first, second = event_log.events_view(CONTEXT, workspace, shop.id).value.lines
    assert (first.event, first.effect) == (coming, None)
    assert second.effect is not None


def test_a_score_that_the_shop_has_not_is_refused(workspace):
    shop = brought(workspace)
    event = saved(workspace, shop.id)
    with pytest.raises(UserError) as caught:
        event_log.effect(CONTEXT, workspace, event.id, "nonsense", shop.id)
    assert caught.value.code == "event.no_score"
