"""The counts of answers that are due are those of the inbox."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews import review_inbox
from seller_toolkit.services.reviews.reviews_due import ReviewsDue, reviews_due
from tests.conftest import NOW, make_workspace
from tests.long import examples
from tests.unit.services.files import bring, table

JOB = JobContext()
HEAD = ("评价时间", "评分", "评价内容", "订单编号", "商家回复")
TEXTS = ("质量很好", "包装破损，差评", "", "用了一次就坏了，垃圾", "一般般")


def of_inbox(workspace, shop) -> ReviewsDue:
    view = review_inbox.inbox(JOB, workspace, InboxFilter(shop_id=shop.id)).value
    return ReviewsDue(view.overdue, view.due_today, view.due_soon)


def of_brief(workspace, shop) -> ReviewsDue | None:
    with workspace.store.read() as connection:
        return reviews_due(workspace, connection, shop, workspace.now_of(shop))


def test_the_demo_shops_have_the_same_counts_as_in_the_inbox(demo):
    counted = [of_brief(demo, shop) for shop in shop_list.shop_list(JOB, demo).value.own]
    assert counted == [of_inbox(demo, shop) for shop in shop_list.shop_list(JOB, demo).value.own]
    assert all(one is not None and one.overdue for one in counted)


@pytest.mark.parametrize("platform", ["tmall", "douyin"])
@settings(max_examples=examples(12), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(
        st.tuples(st.integers(-90, 24 * 40), st.sampled_from(["", "1", "3", "4", "5"]), st.sampled_from(TEXTS)),
        min_size=1, max_size=8,
    ),
    hours=st.sampled_from([24, 96]),
)  # fmt: skip
def test_any_reviews_have_the_same_counts_as_in_the_inbox(tmp_path_factory, platform, rows, hours):
    workspace = make_workspace(tmp_path_factory.mktemp("due") / "store.db")
    workspace.settings.set("first_answer_hours", hours)
    lines = [
        (f"{NOW - timedelta(hours=back):%Y-%m-%d %H:%M:%S}", stars, text, f"9{number}", "")
        for number, (back, stars, text) in enumerate(rows)
    ]
    bring(workspace, "reviews.csv", table(HEAD, *lines), shop="我的店", platform=platform)
    (shop,) = shop_list.shop_list(JOB, workspace).value.own
    assert of_brief(workspace, shop) == of_inbox(workspace, shop)
    workspace.close()


def test_an_import_is_counted_and_a_shop_without_reviews_has_no_counts(workspace):
    line = (f"{NOW:%Y-%m-%d} 08:00:00", "1", "坏了", "91", "")
    bring(workspace, "scores.csv", table(("日期", "真实体验分"), ("2026-11-21", 4.5)), shop="我的店", platform="tmall")
    (shop,) = shop_list.shop_list(JOB, workspace).value.own
    assert of_brief(workspace, shop) is None
    bring(workspace, "a.csv", table(HEAD, line), shop="我的店", platform="tmall")
    assert of_brief(workspace, shop) == ReviewsDue(0, 0, 1)
    second = (f"{NOW - timedelta(days=2):%Y-%m-%d} 08:00:00", "2", "坏了", "92", "")
    bring(workspace, "b.csv", table(HEAD, line, second), shop="我的店", platform="tmall")
    assert of_brief(workspace, shop) == ReviewsDue(1, 0, 1)
