"""Who may be asked stands on a list of order numbers, once."""

from datetime import timedelta

import pytest

from seller_toolkit.reviews.invitations import When
from seller_toolkit.reviews.reply_check import check
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import invitations
from tests.conftest import NOW
from tests.unit.services.files import bring, table

JOB = JobContext()
HEAD = (
    "订单编号",
    "买家应付货款",
    "买家实际支付金额",
    "订单状态",
    "订单创建时间",
    "订单付款时间",
    "宝贝标题",
    "确认收货时间",
    "收货人姓名",
)


def at(days: int) -> str:
    return f"{NOW - timedelta(days=days):%Y-%m-%d %H:%M:%S}" if days else ""


@pytest.fixture
def shop(workspace):
    rows = [
        ("770001", 20, 20, "交易成功", at(20), at(20), "纯棉毛巾", at(8), "张三"),
        ("770002", 20, 20, "交易成功", at(20), at(20), "纯棉毛巾", at(1), "李四"),
        ("770003", 20, 20, "交易成功", at(40), at(40), "纯棉毛巾", at(30), "王五"),
        ("770004", 20, 20, "卖家已发货", at(3), at(3), "纯棉毛巾", "", "赵六"),
    ]
    bring(workspace, "orders.csv", table(HEAD, *rows), shop="我的店", platform="tmall")
    return workspace


def test_the_plan(shop):
    view = invitations.invitation_view(JOB, shop, None).value
    assert [one.order.order_no for one in view.now] == ["770001"]
    assert view.counts == {When.NOW: 1, When.LATER: 1, When.TOO_LATE: 1, When.NOT_RECEIVED: 1}
    assert view.window is not None
    assert view.window.days == 15
    assert [hit.kind for hit in check(view.wording) if hit.kind != "blank"] == []


def test_the_list_holds_order_numbers_and_nothing_of_the_buyer(shop):
    view = invitations.invitation_view(JOB, shop, None).value
    written = str(invitations.invitation_document(view))
    assert "770001" in written
    assert "张三" not in written


def test_nobody_is_asked_twice(shop):
    view = invitations.invitation_view(JOB, shop, None).value
    shop_id, listed = view.shop.id, [one.order.order_no for one in view.now]
    assert invitations.note_listed(JOB, shop, shop_id, listed).value == 1
    again = invitations.invitation_view(JOB, shop, shop_id).value
    assert (again.now, again.counts[When.ASKED]) == ((), 1)
    invitations.take_back(JOB, shop, shop_id, listed)
    assert len(invitations.invitation_view(JOB, shop, shop_id).value.now) == 1


def test_own_days_are_kept_and_the_programs_own_are_not(shop):
    invitations.keep_days(JOB, shop, {"household": 1, "food": 3, "nothing": 4, "other": 400})
    assert shop.settings["invitation_days"] == '{"household": 1, "other": 60}'
    view = invitations.invitation_view(JOB, shop, None).value
    assert {one.order.order_no for one in view.now} == {"770001", "770002"}
    assert {one.id: (one.days, one.own_judgement) for one in view.groups}["household"] == (1, 6)
    invitations.keep_days(JOB, shop, {})
    assert shop.settings["invitation_days"] == ""


@pytest.mark.parametrize("damaged", ["{", "[1]", '{"food": "x"}'])
def test_a_damaged_setting_counts_as_not_set(shop, damaged):
    shop.settings.set("invitation_days", damaged)
    assert invitations.rules_of(shop) == shop.invitation_rules


def test_by_kind_of_goods_and_without_a_shop(shop, tmp_path):
    assert invitations.invitation_view(JOB, shop, None, ["food"]).value.now == ()
    assert invitations.invitation_view(JOB, shop, 99).value.shop is None


def test_days_beyond_all_bounds_are_cut_short(shop):
    shop.settings.set("invitation_days", '{"food": 10000000000}')
    assert {one.id: one.days for one in invitations.rules_of(shop).groups}["food"] == invitations.MOST_DAYS
    assert invitations.invitation_view(JOB, shop, None).value.shop is not None
