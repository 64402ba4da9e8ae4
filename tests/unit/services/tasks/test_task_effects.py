"""What tasks did to the scores, over a real store."""

import random
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import event_log
from seller_toolkit.services.tasks import task_effects
from seller_toolkit.store import tasks
from tests.conftest import NOW
from tests.unit.services.files import bring, bring_scores, table

CONTEXT = JobContext()
TODAY = NOW.date()
START = TODAY - timedelta(days=90)
LOGISTICS, QUALITY = "tmall_experience.logistics", "tmall_experience.quality"
PICKUP = "tmall_experience.pickup_48h_rate"


def brought(workspace, *, shop="我的店", seed=1, shift=0.0, market=0.0, days=600, until=TODAY):
    """Daily scores; from a week after `START` logistics moves by `shift` over 30 days, everything by `market`."""
    dice, rows, levels = random.Random(seed), [], [4.6, 4.5, 4.6]
    for back in range(days, -1, -1):
        day = until - timedelta(days=back)
        ramp = min(1.0, max(0, (day - START).days - 6) / 30)
        levels = [
            0.9 * level + 0.1 * middle + dice.gauss(0, 0.006)
            for level, middle in zip(levels, (4.6, 4.5, 4.6), strict=True)
        ]
        quality, logistics, service = (level + market * ramp for level in levels)
        values = (quality, logistics + shift * ramp, service)
        rows.append((f"{day}", *(f"{value:.2f}" for value in (sum(values) / 3, *values))))
    bring_scores(workspace, *rows, shop=shop, name=f"{shop}.csv")
    return next(one for one in shop_list.shop_list(CONTEXT, workspace).value.own if one.name == shop)


def kept(workspace, shop, **values):
    """Keep a task of the user's own and answer its number."""
    given = {"title": "换快递", "metric": LOGISTICS, "started_on": START, "lag_days": 7} | values
    with workspace.store.write() as connection:
        return tasks.add(connection, Task(0, shop.id, given.pop("knowledge_id", ""), TaskState.OPEN, **given), at=NOW)


def done(workspace, number, day):
    with workspace.store.write() as connection:
        at = datetime.combine(day, NOW.time())
        tasks.change(connection, number, at=at, state=TaskState.DONE, done_at=at)


def effect_of(workspace, number):
    return task_desk.effect_of(CONTEXT, workspace, number).value


def helped(workspace, shop):
    return task_desk.what_helped(CONTEXT, workspace, shop.id).value


def test_a_rise_after_the_start_is_told_with_its_interval_and_no_cause(workspace):
    shop = brought(workspace, shift=0.2)
    found = effect_of(workspace, kept(workspace, shop))
    assert (found.verdict, found.verdict_label, found.label) == ("better", "Better", "Logistics speed")
    assert found.difference == pytest.approx(0.2, abs=0.05)
    assert 0 < found.low < found.difference < found.high
    assert (found.judged_from, found.days) == (START + timedelta(days=7), 7)
    assert found.strength > 1
    assert "Since you began it" in found.words
    assert "more than" in found.words
    assert "the number of cases is not known" in found.words


def test_a_fall_of_a_score_is_worse_and_of_hours_better(workspace):
    shop = brought(workspace, shift=-0.2)
    assert effect_of(workspace, kept(workspace, shop)).verdict == "worse"
    found = effect_of(workspace, kept(workspace, shop))
    fewer = replace(found, higher_is_better=False)
    assert fewer.strength == pytest.approx(-found.strength)


def test_nothing_happened_is_no_clear_change(workspace):
    shop = brought(workspace)
    found = effect_of(workspace, kept(workspace, shop))
    assert found.verdict == "none"
    assert found.low < 0 < found.high
    assert "no more than" in found.words


def test_what_others_had_too_is_no_effect(workspace):
    own = brought(workspace, market=0.2)
    number = kept(workspace, own)
    # one that helps every dimension leaves nothing of this shop to compare with
    everything = [kept(workspace, own, metric=f"tmall_experience.{name}") for name in ("quality", "service")]
    assert effect_of(workspace, number).compared_with == ""
    assert effect_of(workspace, number).verdict == "better"
    for name, seed in (("另一家店", 2), ("第三家店", 3)):
        brought(workspace, shop=name, seed=seed, market=0.2)
    compared = effect_of(workspace, number)
    assert (compared.verdict, compared.compared_with) == ("none", "另一家店, 第三家店")
    assert "against 另一家店, 第三家店" in compared.words
    assert everything


def test_a_shop_with_the_same_work_or_an_event_around_is_no_comparison(workspace):
    own, other = brought(workspace, market=0.2), brought(workspace, shop="另一家店", market=0.2, seed=1)
    number = kept(workspace, own)
    for name in ("quality", "service"):
        kept(workspace, own, metric=f"tmall_experience.{name}")
    assert effect_of(workspace, number).compared_with == "另一家店"
    theirs = kept(workspace, other, started_on=START + timedelta(days=10))
    assert effect_of(workspace, number).compared_with == ""
    with workspace.store.write() as connection:
        tasks.remove(connection, theirs)
    assert effect_of(workspace, number).compared_with == "另一家店"
    event_log.save_event(CONTEXT, workspace, event_log.Event(0, other.id, START, "promotion", "店庆"))
    assert effect_of(workspace, number).compared_with == ""


def test_other_dimensions_stand_for_what_went_on_anyway(workspace):
    shop = brought(workspace, market=0.2, seed=4)
    found = effect_of(workspace, kept(workspace, shop))
    assert (found.verdict, found.compared_with) == ("none", "Product quality, Service assurance")


def test_too_early_says_the_first_day_that_can_tell(workspace):
    shop = brought(workspace)
    found = effect_of(workspace, kept(workspace, shop, started_on=TODAY - timedelta(days=15)))
    assert (found.verdict, found.ready_on) == ("too_early", TODAY + timedelta(days=5))
    assert f"{found.ready_on:%Y-%m-%d}" in found.words
    ready = effect_of(workspace, kept(workspace, shop, started_on=TODAY - timedelta(days=20)))
    assert (ready.ready_on, ready.verdict) == (TODAY, "none")
    assert "So far" in ready.words


def test_values_that_end_before_they_can_tell_are_asked_for(workspace):
    shop = brought(workspace, until=TODAY - timedelta(days=80))
    found = effect_of(workspace, kept(workspace, shop))
    assert (found.verdict, found.before) == ("too_few", None)
    assert f"end on {TODAY - timedelta(days=80):%Y-%m-%d}" in found.words


@pytest.mark.parametrize(("metric", "said"), [("visitors", "There are no values"), (LOGISTICS, "Too few days")])
def test_too_few_values_say_so(workspace, metric, said):
    shop = brought(workspace, days=100)
    found = effect_of(workspace, kept(workspace, shop, metric=metric))
    assert found.verdict == "too_few"
    assert said in found.words


def test_a_task_without_metric_asks_for_one(workspace):
    shop = brought(workspace)
    found = effect_of(workspace, kept(workspace, shop, metric=""))
    assert (found.verdict, found.metric, found.difference) == ("no_metric", "", None)
    assert found.words.startswith("Choose the metric")


def test_the_metric_of_the_knowledge_base_that_has_values_is_taken_and_its_lag(workspace):
    shop = brought(workspace)
    known = next(
        one
        for one in workspace.knowledge
        if LOGISTICS in one.metrics and one.metrics.index(LOGISTICS) > 0 and one.lag_days > 0
    )
    found = effect_of(workspace, kept(workspace, shop, knowledge_id=known.id, metric="", lag_days=None))
    assert (found.metric, found.code) == (LOGISTICS, known.code)
    assert found.judged_from == START + timedelta(days=known.lag_days)


def test_what_recurs_began_when_its_first_row_was_done_and_is_one_line(workspace):
    shop = brought(workspace, shift=0.2)
    first = kept(workspace, shop, started_on=None)
    assert effect_of(workspace, first).verdict == "not_started"
    assert helped(workspace, shop).effects == ()
    done(workspace, first, START)
    second = kept(workspace, shop, started_on=None, follows=first)
    done(workspace, second, START + timedelta(days=30))
    third = kept(workspace, shop, started_on=None, follows=second)
    view = helped(workspace, shop)
    assert [(one.number, one.started_on) for one in view.effects] == [(third, START)]
    assert effect_of(workspace, second).started_on == START
    assert effect_of(workspace, second).number == second
    with workspace.store.write() as connection:
        tasks.remove(connection, first)
    assert effect_of(workspace, third).started_on == START + timedelta(days=30)


def test_the_clear_ones_come_first_and_are_counted(workspace):
    shop = brought(workspace, shift=0.2)
    numbers = [
        kept(workspace, shop, title="没有指标", metric=""),
        kept(workspace, shop, title="太早", started_on=TODAY - timedelta(days=3)),
        kept(workspace, shop, title="没动", metric=QUALITY),
        kept(workspace, shop, title="有效"),
    ]
    view = helped(workspace, shop)
    assert [one.verdict for one in view.effects] == ["better", "none", "too_early", "no_metric"]
    assert [one.number for one in view.effects] == numbers[::-1]
    assert view.head == (
        "Tasks begun: 4 · clearly better: 1 · clearly worse: 0 · no clear change: 1 · cannot be told yet: 2"
    )
    assert any("by chance alone" in note for note in view.notes)


def test_tasks_of_the_same_weeks_cannot_be_told_apart(workspace):
    shop = brought(workspace, shift=0.2)
    first, second = kept(workspace, shop), kept(workspace, shop, started_on=START + timedelta(days=20))
    kept(workspace, shop, started_on=START - timedelta(days=200))
    codes = [f"T-{number:04d}" for number in (first, second)]
    assert f"for the same metric: {codes[1]}. They cannot be told apart." in effect_of(workspace, first).words
    notes = [note for note in helped(workspace, shop).notes if "cannot be told apart" in note]
    said = (
        "{} were begun within the same weeks for the same metric (Logistics speed): their effects cannot be told apart."
    )
    assert notes == [said.format(", ".join(codes))]


def test_events_of_these_weeks_are_named(workspace):
    shop = brought(workspace)
    event_log.save_event(CONTEXT, workspace, event_log.Event(0, None, START, "promotion", "店庆"))
    assert f"In these weeks also: {START:%m-%d} 店庆." in effect_of(workspace, kept(workspace, shop)).words


def rates(workspace, *, cases, seed=3, days=500):
    """A platform's rates of 30 days that hardly move, with the orders that each is counted over."""
    dice = random.Random(seed)
    rows = [
        (TODAY - timedelta(days=back), f"{90 + dice.choice((-0.1, 0, 0.1)):.1f}%", cases)
        for back in range(days, -1, -1)
    ]
    bring(workspace, "rates.csv", table(("日期", "48小时揽收及时率", "订单数"), *rows), shop="我的店", platform="tmall")
    return shop_list.shop_list(CONTEXT, workspace).value.own[0]


def denominators(workspace, cases):
    """Give every stored value of the rate the number of its cases, as some layouts bring them."""
    from sqlalchemy import update

    from seller_toolkit.store.tables import RECORD_TABLES

    observation = RECORD_TABLES["observation"]
    with workspace.store.write() as connection:
        connection.execute(update(observation).where(observation.c.metric == PICKUP).values(denominator=cases))


def test_an_interval_is_never_narrower_than_the_noise_of_the_counted_cases(workspace):
    shop = rates(workspace, cases=50)
    number = kept(workspace, shop, metric=PICKUP)
    unknown = effect_of(workspace, number)
    assert (unknown.metric, unknown.size_before) == (PICKUP, None)
    denominators(workspace, 50)
    known = effect_of(workspace, number)
    assert known.size_before == pytest.approx(50 * 36 / 30)
    assert "with 60 and 60 cases" in known.words
    assert known.high - known.low > 5 > unknown.high - unknown.low
    assert known.difference == unknown.difference


def test_a_task_that_is_not_there_is_refused(workspace):
    with pytest.raises(UserError) as caught:
        task_effects.effect_of(CONTEXT, workspace, 99)
    assert caught.value.code == "task.unknown"


def test_the_demo_counts_cases_from_its_rows(demo):
    shop = shop_list.shop_list(CONTEXT, demo).value.own[0]
    day = demo.today_of(shop) - timedelta(days=40)
    found = effect_of(demo, kept(demo, shop, metric=PICKUP, started_on=day))
    assert found.verdict in ("better", "worse", "none")
    assert found.size_before > 0
    assert found.size_after > 0
