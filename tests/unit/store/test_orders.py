from datetime import date

import pytest

from seller_toolkit.store import orders, shops
from tests.unit.store.stories import bring, columns_of


@pytest.fixture
def shop_id(c):
    rows = {
        "1a": {
            "order_no": "1",
            "status": "finished",
            "created_at": "2026-11-01 10:00:00",
            "paid_at": "2026-11-02 00:00:00",
        },
        "1b": {"order_no": "1", "status": "closed", "created_at": "2026-11-01 10:00:00"},
        "2": {
            "order_no": "2",
            "status": "to_ship",
            "created_at": "2026-11-02 23:59:59",
            "ship_by": "2026-11-05 00:00:00",
        },
        "3": {
            "order_no": "3",
            "status": "to_ship",
            "created_at": "2026-11-03 00:00:00",
            "ship_by": "2026-11-04 00:00:00",
        },
        "4": {"order_no": "4", "status": "to_ship", "shipped_at": "2026-11-03 09:00:00"},
    }
    bring(c, "a.xlsx", [columns_of("order_line", rows)])
    bring(c, "b.xlsx", [columns_of("order_line", rows, shop="乙店")])
    return shops.find_shops(c, "甲店")[0].id


def test_lines_between_two_days_both_included(c, shop_id):
    days = {"first": date(2026, 11, 1), "last": date(2026, 11, 2)}
    assert orders.between(c, shop_id, **days)["order_no"] == ("1", "1", "2")
    assert orders.between(c, shop_id, **days, statuses=["finished", "closed"])["order_no"] == ("1", "1")
    assert orders.between(c, shop_id, **days, by="paid_at")["order_no"] == ("1",)
    assert len(orders.between(c, shop_id)) == 5


def test_orders_by_day_count_orders_not_lines(c, shop_id):
    assert orders.by_day(c, shop_id) == {date(2026, 11, 1): 1, date(2026, 11, 2): 1, date(2026, 11, 3): 1}
    assert orders.by_day(c, shop_id, first=date(2026, 11, 3)) == {date(2026, 11, 3): 1}


def test_paid_orders_as_columns_one_row_an_order(c, shop_id):
    found = orders.order_columns(c, shop_id, date(2026, 11, 1), date(2026, 11, 30))
    assert (found.order_no, found.paid_at, found.finished_at) == (("1",), ("2026-11-02 00:00:00",), (None,))
    assert len(orders.order_columns(c, shop_id, date(2026, 12, 1), date(2026, 12, 30))) == 0


def test_titles_of_items_come_from_whatever_knows_them(c, shop_id):
    sold = {"9": {"order_no": "9", "item_id": "i", "item_title": "杯子"}, "8": {"order_no": "8", "item_id": "k"}}
    bring(c, "c.xlsx", [columns_of("order_line", sold)])
    bring(c, "d.xlsx", [columns_of("review", {"r": {"text": "x", "item_id": "j", "item_title": "毯子"}})])
    assert orders.item_titles(c, shop_id, {"i", "j", "k", "other"}) == {"i": "杯子", "j": "毯子"}
    assert orders.item_titles(c, shop_id, set()) == {}


def test_titles_of_some_days_are_those_that_their_rows_know(c, shop_id):
    said = {"r": {"text": "x", "item_id": "j", "item_title": "毯子", "written_at": "2026-11-02 10:00:00"}}
    bare = {"s": {"text": "y", "item_title": "没有编号", "written_at": "2026-11-02 11:00:00"}}
    bring(c, "d.xlsx", [columns_of("review", said | bare)])
    found = orders.titles_between(c, shop_id, date(2026, 11, 2), date(2026, 11, 2))
    assert (found["j"], found["没有编号"]) == ("毯子", "没有编号")
    assert "j" not in orders.titles_between(c, shop_id, date(2026, 11, 3), date(2026, 11, 4))
