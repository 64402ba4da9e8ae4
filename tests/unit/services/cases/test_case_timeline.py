"""One review's timeline: in order, joined by the order's number, with nothing of the buyer."""

from seller_toolkit.services.cases.case_timeline import timeline
from seller_toolkit.services.jobs import JobContext
from tests.unit.services.cases.test_cases import Shop
from tests.unit.services.files import bring, table

JOB = JobContext()


def test_without_orders_it_says_so_and_shows_the_case(workspace):
    shop = Shop(workspace)
    shop.handle(0, owner="王磊", who="陈晨")
    seen = timeline(JOB, workspace, shop.reviews[0]).value
    assert seen.events[0].kind == "review"
    assert {one.kind for one in seen.events} == {"review", "case"}
    assert seen.events[-1].words.startswith("陈晨 · ")
    assert (seen.join.reviews, seen.join.with_order, seen.join.found) == (5, 5, 0)
    assert "none of the imported order exports" in seen.about


def test_orders_join_by_their_number_and_come_in_the_order_of_time(workspace):
    shop = Shop(workspace)
    head = ("平台", "店铺", "订单编号", "订单付款时间", "发货时间", "快递公司", "快递单号", "揽收时间", "签收时间")
    row = ("天猫", "甲店", 2000000000000000000, "2026-11-01 10:00:00", "2026-11-02 10:00:00", "顺丰", "SF1", "2026-11-02 18:00:00",
           "2026-11-04 10:00:00")  # fmt: skip
    bring(workspace, "包裹.csv", table(head, row), shop="甲店", platform="tmall")
    seen = timeline(JOB, workspace, shop.reviews[0]).value
    times = [one.at for one in seen.events if one.at]
    assert times == sorted(times)
    assert [one.kind for one in seen.events if one.kind == "parcel"] == ["parcel"] * 3


def test_what_is_not_there_has_no_timeline(workspace):
    Shop(workspace)
    assert timeline(JOB, workspace, 999).value.events == ()
