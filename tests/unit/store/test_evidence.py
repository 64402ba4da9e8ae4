"""Rows behind a number: what they borrow from their order and parcel, and which of them are found."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy import event

from seller_toolkit.store import evidence, shops
from seller_toolkit.store.evidence import Wanted
from tests.unit.store.stories import bring, columns_of

NOV = (date(2026, 11, 1), date(2026, 11, 30))
ORDERS = {
    "1\x1fa": {"order_no": "1", "paid_at": "2026-11-02 08:00:00", "created_at": "2026-11-01 08:00:00", "province": "浙江", "item_title": "被套", "buyer": "h1"},
    "2\x1fa": {"order_no": "2", "paid_at": "2026-11-03 08:00:00", "item_id": "77", "item_title": "枕头", "province": "广东", "warehouse": "东仓"},
    "2\x1fb": {"order_no": "2", "paid_at": "2026-11-03 08:00:00", "item_title": "被套", "province": "广东"},
    "3\x1f": {"order_no": "3", "created_at": "2026-11-04 08:00:00", "status": "finished", "item_title": "被套"},
    "4\x1f": {"order_no": "4", "created_at": "2026-11-04 08:00:00", "status": "closed", "item_title": "被套"},
    "5\x1f": {"order_no": "5", "paid_at": "2026-12-01 08:00:00", "item_title": "枕头"},
}  # fmt: skip
PARCELS = {
    "1\x1fx": {"order_no": "1", "parcel_no": "x", "courier": "中通", "picked_up_at": "2026-11-03 08:00:00", "warehouse": "西仓"},
    "2\x1fy": {"order_no": "2", "parcel_no": "y", "courier": "申通", "paid_at": "2026-11-03 09:00:00"},
    "8\x1fz": {"order_no": "8", "parcel_no": "z", "shipped_at": "2026-11-05 08:00:00"},
    "5\x1fw": {"order_no": "5", "parcel_no": "w"},
}  # fmt: skip
CASES = {
    "c1": {"case_no": "c1", "order_no": "1", "applied_at": "2026-11-05 10:00:00", "reason": "质量问题"},
    "c2": {"case_no": "c2", "order_no": "2", "applied_at": "2026-11-06 10:00:00", "reason": "不想要了"},
    "c3": {"case_no": "c3", "order_no": "2", "applied_at": "2026-11-07 10:00:00", "reason": "质量问题", "item_id": "77", "item_title": "枕头 新款"},
}  # fmt: skip
REVIEWS = {
    "r1": {"order_no": "1", "written_at": "2026-11-08 10:00:00", "stars": 1, "text": "小"},
    "r2": {"order_no": "2", "written_at": "2026-11-09 10:00:00", "stars": 5, "text": "好", "item_title": "枕头"},
    "r3": {"written_at": "2026-10-31 10:00:00", "stars": 5, "text": "无订单"},
}


@pytest.fixture
def shop(c):
    bring(c, "orders.xlsx", [columns_of("order_line", ORDERS), columns_of("order_line", ORDERS, shop="乙店")])
    bring(c, "parcels.xlsx", [columns_of("parcel", PARCELS), columns_of("parcel", PARCELS, shop="乙店")])
    bring(c, "cases.xlsx", [columns_of("after_sale", CASES)])
    bring(c, "reviews.xlsx", [columns_of("review", REVIEWS)])
    return shops.find_shops(c, "甲店")[0].id


def wanted(shop: int, **fields: str) -> Wanted:
    return replace(Wanted(shop, *NOV), **fields)


class TestOrders:
    def test_paid_ones_and_those_whose_export_has_no_payment_but_never_closed_ones(self, c, shop):
        assert evidence.order_lines(c, wanted(shop))["order_no"] == ("3", "1", "2", "2")

    def test_another_time_and_open_ends(self, c, shop):
        assert evidence.order_lines(c, wanted(shop, by="created_at"))["order_no"] == ("1", "3", "4")
        assert len(evidence.order_lines(c, Wanted(shop))) == 5

    def test_the_courier_is_the_parcels(self, c, shop):
        found = evidence.order_lines(c, wanted(shop, courier="申通"))
        assert (found["order_no"], found["item_title"]) == (("2", "2"), ("枕头", "被套"))
        assert found["warehouse"] == ("东仓", None)

    def test_buyers_are_left_out(self, c, shop):
        assert "buyer" not in evidence.order_lines(c, Wanted(shop)).columns
        assert "buyer" not in evidence.reviews(c, Wanted(shop)).columns

    def test_by_item_id_or_title(self, c, shop):
        assert evidence.order_lines(c, wanted(shop, item="77"))["order_no"] == ("2",)
        assert evidence.order_lines(c, wanted(shop, item="被套"))["order_no"] == ("3", "1", "2")


class TestParcels:
    def test_each_once_with_what_its_order_knows(self, c, shop):
        found = evidence.parcels(c, wanted(shop))
        assert found["order_no"] == ("1", "2", "8")
        assert found["paid_at"] == (datetime(2026, 11, 2, 8), datetime(2026, 11, 3, 9), None)
        assert found["province"] == ("浙江", "广东", None)
        assert found["warehouse"] == ("西仓", "东仓", None)
        assert (found.file, found.row) == (("parcels.xlsx",) * 3, (2, 3, 4))

    def test_the_item_of_an_order_with_several_is_nobodys_guess(self, c, shop):
        assert evidence.parcels(c, wanted(shop))["item_title"] == ("被套", None, None)

    def test_fields_must_all_fit(self, c, shop):
        assert evidence.parcels(c, wanted(shop, courier="申通", province="广东"))["parcel_no"] == ("y",)
        assert len(evidence.parcels(c, wanted(shop, courier="申通", province="浙江"))) == 0
        assert evidence.parcels(c, wanted(shop, item="枕头"))["parcel_no"] == ("y",)
        assert evidence.parcels(c, wanted(shop, by="picked_up_at"))["parcel_no"] == ("x",)


class TestAfterSales:
    def test_by_reason_courier_and_warehouse(self, c, shop):
        assert evidence.after_sales(c, wanted(shop, reason="质量问题"))["case_no"] == ("c1", "c3")
        assert evidence.after_sales(c, wanted(shop, courier="中通"))["case_no"] == ("c1",)
        assert evidence.after_sales(c, wanted(shop, warehouse="东仓"))["case_no"] == ("c2", "c3")

    def test_the_own_item_counts_else_the_orders(self, c, shop):
        assert evidence.after_sales(c, wanted(shop, item="77"))["case_no"] == ("c2", "c3")
        assert evidence.after_sales(c, wanted(shop, item="被套"))["case_no"] == ("c1", "c2")

    def test_a_reason_fits_no_other_kind(self, c, shop):
        assert len(evidence.reviews(c, wanted(shop, reason="质量问题"))) == 0


class TestReviews:
    def test_courier_province_and_item_come_from_order_and_parcel(self, c, shop):
        found = evidence.reviews(c, wanted(shop))
        assert found["courier"] == ("中通", "申通")
        assert found["province"] == ("浙江", "广东")
        assert found["item_title"] == ("被套", "枕头")
        assert evidence.reviews(c, wanted(shop, province="广东"))["text"] == ("好",)

    def test_a_title_without_id_belongs_to_the_id_that_bears_it(self, c, shop):
        assert evidence.reviews(c, wanted(shop, item="77"))["text"] == ("好",)
        assert evidence.item_titles(c, shop, "77") == ("枕头", "枕头 新款")


READERS = {
    "order_line": evidence.order_lines,
    "parcel": evidence.parcels,
    "after_sale": evidence.after_sales,
    "review": evidence.reviews,
}


class TestNames:
    """Only some columns: the same rows, and no table is looked up for nothing."""

    @pytest.mark.parametrize("kind", READERS)
    def test_what_is_read_does_not_hang_on_the_columns(self, c, shop, kind):
        every = READERS[kind](c, wanted(shop))
        for names in (("order_no",), ("order_no", "courier"), ("order_no", "item_id", "item_title")):
            some = READERS[kind](c, wanted(shop), names)
            assert set(some.columns) == set(names)
            assert some.number == every.number
            assert all(some[name] == every[name] for name in names)

    def test_orders_alone_need_no_parcels(self, c, shop):
        plan = plan_of(c, "order_line", wanted(shop), ("order_no", "item_id"))
        assert not [step for step in plan if "key>?" in step]

    def test_filters_look_up_what_they_need(self, c, shop):
        assert evidence.order_lines(c, wanted(shop, courier="申通"), ("order_no",))["order_no"] == ("2", "2")
        assert evidence.parcels(c, wanted(shop), ("order_no",))["order_no"] == ("1", "2", "8")


def plan_of(c, kind: str, asked: Wanted, names=None) -> list[str]:
    """The plan of the very statement that reads this kind."""
    said = []

    def keep(_conn, _cursor, statement, parameters, _context, _many):
        said.append((statement, parameters))

    event.listen(c.engine, "before_cursor_execute", keep)
    try:
        READERS[kind](c, asked, names)
    finally:
        event.remove(c.engine, "before_cursor_execute", keep)
    ((statement, parameters),) = said
    return [row[3] for row in c.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]


@pytest.mark.parametrize("kind", READERS)
def test_orders_and_parcels_are_looked_up_by_their_keys(c, shop, kind):
    plan = plan_of(c, kind, wanted(shop, courier="中通"))
    borrowed = [step for step in plan if "shop_id=? AND key>? AND key<?" in step]
    assert len(borrowed) == 2 - (kind in ("order_line", "parcel"))
    assert not [step for step in plan if step.startswith("SCAN")]


@pytest.mark.parametrize(
    ("kind", "index"),
    [("order_line", "paid"), ("order_line", "created"), ("after_sale", "applied"), ("review", "written")],
)
def test_the_days_are_found_by_their_index(c, shop, kind, index):
    assert f"ix_{kind}_{index}" in " ".join(plan_of(c, kind, wanted(shop)))
