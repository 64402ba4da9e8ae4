"""What a seller said of the rules: which weights hold on which day, what a page's weights become, and who never sees them."""

from datetime import date

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus, SourceFile
from seller_toolkit.importing.entries import Entry, plan_entries
from seller_toolkit.services.coverage import coverage
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.rivals.comparison import comparison
from seller_toolkit.services.scores import own_rules
from seller_toolkit.services.scores.score_trend import shop_series
from seller_toolkit.store import observations, shops
from tests.unit.services.files import bring_scores
from tests.unit.services.pages import DAY, committed, copied, planned, stored

TMALL = "tmall_experience"
DIMENSIONS = tuple(f"{TMALL}.{name}" for name in ("quality", "logistics", "service"))
RATES = (f"{TMALL}.negative_feedback_rate", f"{TMALL}.praise_rate")
VERSION = date(2026, 3, 16)


@pytest.fixture
def shop(workspace) -> int:
    bring_scores(workspace, ("2026-11-20", 4.62, 4.5, 4.76, 4.66), shop="甲店")
    return 1


def source(said: str) -> SourceFile:
    return SourceFile("自填", "", said, 1)


def rules(workspace, day: str = "2026-11-22"):
    return workspace.profiles.on(TMALL, date.fromisoformat(day))


def say(workspace, day: str, *percents: float, origin: str = own_rules.OWN, metrics=DIMENSIONS) -> None:
    entries = [
        Entry(day, metric, percent, own_rules.WEIGHT, origin)
        for metric, percent in zip(metrics, percents, strict=False)
    ]
    plan = plan_entries(source(f"{day}{percents}{origin}"), entries, shop="甲店", platform="tmall")
    (receipt,) = import_files.commit(JobContext(), workspace, [plan]).value
    assert receipt.status is FileStatus.IMPORTED


def held(workspace, day: str = "2026-11-22", group: str = own_rules.TOTAL):
    with workspace.store.read() as connection:
        found = own_rules.given_weights(connection, 1, rules(workspace, day), date.fromisoformat(day)).get(group)
    return found and (found.origin, str(found.since), tuple(round(100 * share, 1) for share in found.shares.values()))


def test_what_is_weighted_together(workspace):
    groups = own_rules.groups_of(rules(workspace))
    assert groups[own_rules.TOTAL] == DIMENSIONS
    assert groups["quality"] == RATES
    assert own_rules.groups_of(workspace.profiles.on("dsr", VERSION)) == {}


def test_typed_weights_hold_from_their_day_on_whatever_the_version(workspace, shop):
    assert held(workspace) is None
    say(workspace, "2026-01-10", 30, 30, 40)
    say(workspace, "2026-06-01", 50, 25, 25)
    assert held(workspace, "2026-01-09") is None
    assert held(workspace, "2026-05-31") == ("own", "2026-01-10", (30, 30, 40))
    assert held(workspace) == ("own", "2026-06-01", (50, 25, 25))


def test_a_page_is_believed_more_than_what_was_typed_before_it(workspace, shop):
    say(workspace, "2026-06-01", 50, 25, 25)
    say(workspace, "2026-06-01", 40, 30, 30, origin=own_rules.PAGE)
    assert held(workspace) == ("page", "2026-06-01", (40, 30, 30))
    say(workspace, "2026-06-02", 20, 40, 40)
    assert held(workspace) == ("own", "2026-06-02", (20, 40, 40))


def test_a_pages_weights_hold_within_their_version_also_before_the_page(workspace, shop):
    say(workspace, "2026-05-01", 40, 30, 30, origin=own_rules.PAGE)
    say(workspace, "2026-07-01", 42, 29, 29, origin=own_rules.PAGE)
    assert held(workspace, "2026-03-16") == ("page", "2026-05-01", (40, 30, 30))
    assert held(workspace, "2026-06-30") == ("page", "2026-05-01", (40, 30, 30))
    assert held(workspace) == ("page", "2026-07-01", (42, 29, 29))
    assert held(workspace, "2026-03-15") is None, "another version of the rules"


def test_what_is_no_whole_group_counts_for_nothing(workspace, shop):
    say(workspace, "2026-06-01", 50, 50)
    say(workspace, "2026-06-02", 50, 30, 30)
    assert held(workspace) is None
    say(workspace, "2026-06-03", 33.3, 33.3, 33.3)
    assert held(workspace)[2] == (33.3, 33.3, 33.3)
    with workspace.store.read() as connection:
        given = own_rules.given_weights(connection, 1, rules(workspace), date(2026, 11, 22))
    assert sum(given[own_rules.TOTAL].shares.values()) == pytest.approx(1)


def test_typed_weights_are_taken_back_by_zeros(workspace, shop):
    say(workspace, "2026-04-01", 40, 30, 30, origin=own_rules.PAGE)
    say(workspace, "2026-06-01", 50, 25, 25)
    say(workspace, "2026-06-02", 0, 0, 0)
    assert held(workspace, "2026-06-01")[0] == "own"
    assert held(workspace) == ("page", "2026-04-01", (40, 30, 30))


def test_metrics_have_weights_of_their_own(workspace, shop):
    say(workspace, "2026-06-01", 70, 30, metrics=RATES)
    assert held(workspace, group="quality") == ("own", "2026-06-01", (70, 30))
    assert held(workspace) is None


@pytest.mark.parametrize("percents", [{RATES[0]: 70}, {RATES[0]: 70, RATES[1]: 20}, dict.fromkeys(RATES, 60)])
def test_a_part_of_a_group_is_refused(workspace, percents):
    with pytest.raises(UserError) as refused:
        own_rules.typed_weights(rules(workspace), percents, VERSION)
    assert refused.value.code == "weights.not_whole"


# --- weights on a page --------------------------------------------------------------------------------------------------

PAGE = (
    f"统计日期：{DAY}\n真实体验分 4.65\n宝贝质量 4.51 ×30%\n商品负反馈率 1.20% ×70%\n商品好评率 97.91% ×30%\n"
    "物流速度 4.76 ×30%\n服务保障 4.66 ×40%\n"
)


def test_weights_that_a_page_prints_are_stored_with_it_and_go_with_it(workspace):
    plan = planned(workspace, copied(PAGE, shop="甲店"))
    receipt = committed(workspace, copied(PAGE, shop="甲店"))
    assert (receipt.status, receipt.counts.new) == (FileStatus.IMPORTED, 6 + 5)
    assert len(plan.page.values) == 6, "values are counted without their weights"
    assert held(workspace) == ("page", DAY, (30, 30, 40))
    assert held(workspace, group="quality") == ("page", DAY, (70, 30))
    assert set(stored(workspace, "甲店")) == {(DAY, one.seen.metric, "") for one in plan.page.values}
    again = planned(workspace, copied(PAGE, shop="甲店"))
    assert again.status is FileStatus.ALREADY_IMPORTED
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert stored(workspace, "甲店", own_rules.WEIGHT) == {}


def test_weights_that_make_no_whole_are_not_stored(workspace):
    committed(workspace, copied(PAGE.replace("×40%", "×60%"), shop="甲店"))
    assert held(workspace) is None
    assert held(workspace, group="quality") == ("page", DAY, (70, 30))


def test_a_total_that_the_printed_weights_cannot_give_is_doubtful(workspace):
    wrong = planned(workspace, copied(PAGE.replace("4.65", "4.62"), shop="甲店"))
    assert {one.seen.metric for one in wrong.page.open} == {f"{TMALL}.total"}
    assert planned(workspace, copied(PAGE, shop="甲店")).page.open == ()


# --- who never sees them ------------------------------------------------------------------------------------------------


def test_own_rules_are_no_values_of_the_shop(workspace, shop):
    before = everything(workspace)
    say(workspace, "2026-11-21", 50, 25, 25)
    say(workspace, "2026-12-01", 40, 30, 30, origin=own_rules.PAGE)
    assert everything(workspace) == before


def test_a_demo_shop_does_not_grow_older_by_them(demo):
    with demo.store.read() as connection:
        one = next(shop for shop in shops.all_shops(connection) if shop.own and shop.platform == "tmall")
    today = demo.today_of(one)
    entries = [Entry("2026-11-20", metric, 100 / 3, own_rules.WEIGHT, own_rules.OWN) for metric in DIMENSIONS]
    import_files.commit(JobContext(), demo, [plan_entries(source("x"), entries, shop=one.name, platform="tmall")])
    assert demo.today_of(one) == today


def everything(workspace):
    """All that the program tells of a shop's values, its coverage and its last day."""
    with workspace.store.read() as connection:
        one = shops.get_shop(connection, 1)
        lines = shop_series(workspace, connection, one, None, None)
        last = observations.last_day(connection, 1)
        kinds = observations.kinds_with_data(connection, 1)
        days = observations.days_with_data(connection, 1, date(2026, 1, 1), date(2026, 12, 31))
        newest = observations.latest(connection, (1,), DIMENSIONS)
    return (
        lines,
        last,
        kinds,
        days,
        newest,
        coverage(JobContext(), workspace, 1).value,
        comparison(JobContext(), workspace, None).value,
    )
