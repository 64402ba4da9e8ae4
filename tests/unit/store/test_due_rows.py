"""What the due sheet reads: everything of the orders with something open, and nothing of the others."""

from datetime import datetime

import pytest

from seller_toolkit.store import due_rows, shops
from tests.unit.store.stories import AT, bring, columns_of

SEP = "\x1f"
ASKED = "待商家处理"
DAY = "2026-11-20 10:00:00"


def line(order: str, sub: str = "", **fields: object) -> tuple[str, dict[str, object]]:
    return f"{order}{SEP}{sub}", {
        "order_no": order,
        "sub_order_no": sub or None,
        "status": "to_ship",
        "paid_at": DAY,
        **fields,
    }


def parcel(order: str, number: str, **times: str) -> tuple[str, dict[str, object]]:
    return f"{order}{SEP}{number}", {"order_no": order, "parcel_no": number, "courier": "中通", **times}


def case(number: str, order: str, status: str, **fields: object) -> tuple[str, dict[str, object]]:
    return number, {
        "case_no": number,
        "order_no": order,
        "status": status,
        "kind": "仅退款",
        "applied_at": DAY,
        **fields,
    }


@pytest.fixture
def shop_id(c):
    lines = [
        line("1", "1a"), line("1", "1b", status="shipped", shipped_at=DAY), line("2", status="finished"), line("3", status="shipped"),
        line("4", status="closed"), line("10", "1c"), line("5", status=None), line("6", shipped_at=DAY), line("7", finished_at=DAY),
    ]  # fmt: skip
    parcels = [
        parcel("1", "p1", picked_up_at=DAY),
        parcel("3", "p3", shipped_at=DAY),
        parcel("2", "p2", picked_up_at=DAY, signed_at=DAY),
    ]
    cases = [
        case("c1", "4", ASKED),
        case("c2", "1", "退款成功"),
        case("c3", "2", "退款成功"),
        case("c4", "2", ASKED, finished_at=DAY),
    ]
    bring(c, "items.xlsx", [columns_of("order_line", {key: row for key, row in lines if row["sub_order_no"]})])
    bring(c, "orders.xlsx", [columns_of("order_line", {key: row for key, row in lines if not row["sub_order_no"]})])
    bring(c, "parcels.xlsx", [columns_of("parcel", dict(parcels))])
    bring(c, "cases.xlsx", [columns_of("after_sale", dict(cases))])
    bring(c, "others.xlsx", [columns_of("order_line", dict([line("1", "1a")]), shop="乙店")])
    return shops.find_shops(c, "甲店")[0].id


def test_all_lines_of_orders_with_something_open_the_open_ones_first(c, shop_id):
    found = due_rows.lines(c, shop_id, [ASKED])
    told = list(zip(found.order_no, found.sub_order_no, found.status, strict=True))
    assert sorted(told[:2], key=str) == [("10", "1c", "to_ship"), ("5", None, None)]
    assert set(told[2:]) == {
        ("1", "1a", "to_ship"),
        ("1", "1b", "shipped"),
        ("3", None, "shipped"),
        ("4", None, "closed"),
    }
    assert len(found) == 6


def test_all_parcels_of_orders_with_an_open_parcel_or_case(c, shop_id):
    found = due_rows.parcels(c, shop_id, [ASKED])
    assert set(zip(found.order_no, found.picked_up_at, strict=True)) == {("3", None)}
    assert len(due_rows.parcels(c, shops.find_shops(c, "乙店")[0].id, [ASKED])) == 0


def test_open_cases_and_refunds_of_open_orders(c, shop_id):
    assert set(due_rows.case_statuses(c, shop_id)) == {ASKED, "退款成功"}
    assert due_rows.open_cases(c, shop_id, [ASKED]).case_no == ("c1",)
    assert len(due_rows.open_cases(c, shop_id, [])) == 0
    assert due_rows.refunds(c, shop_id, ["退款成功"]).order_no == ("1",)
    assert len(due_rows.refunds(c, shop_id, [])) == 0


def test_a_case_without_a_status_is_that_of_no_words(c, shop_id):
    bring(c, "more.xlsx", [columns_of("after_sale", dict([case("c9", "8", None)]))])
    assert "" in due_rows.case_statuses(c, shop_id)
    assert due_rows.open_cases(c, shop_id, [""]).case_no == ("c9",)


def test_a_shop_with_rows_for_items_alone_is_read_without_asking_for_their_orders(c):
    bring(c, "items.xlsx", [columns_of("order_line", dict([line("1", "a"), line("1", "b", status="shipped")]))])
    found = due_rows.lines(c, shops.find_shops(c, "甲店")[0].id, [])
    assert (found.order_no, found.sub_order_no) == (("1",), ("a",))


def test_files_that_tell_no_pick_ups(c, shop_id):
    assert due_rows.silent_batches(c, shop_id) == frozenset()
    batch = bring(c, "signed.xlsx", [columns_of("parcel", dict([parcel("8", "p8", signed_at=DAY), parcel("9", "p9")]))])
    assert due_rows.silent_batches(c, shop_id) == {batch}


def test_files_that_say_of_no_order_how_it_stands(c, shop_id):
    assert due_rows.mute_batches(c, shop_id) == frozenset()
    batch = bring(c, "plain.xlsx", [columns_of("order_line", dict([line("20", status=None), line("21", status=None)]))])
    assert due_rows.mute_batches(c, shop_id) == {batch}


def test_how_old_a_kind_is(c, shop_id):
    found = due_rows.freshness(c, shop_id, "order_line")
    assert (found.imported_at, found.file, found.newest) == (str(AT), "orders.xlsx", DAY)
    bring(c, "again.xlsx", [columns_of("order_line", dict([line("1", "1a")]))])
    assert due_rows.freshness(c, shop_id, "order_line").file == "again.xlsx"
    nobody = shops.ensure_shop(c, "丙店", "douyin", own=True)
    assert due_rows.freshness(c, nobody.id, "parcel") == due_rows.Freshness(None, "", None)


def test_the_files_of_imports(c, shop_id):
    found = due_rows.lines(c, shop_id, [ASKED])
    assert set(due_rows.files(c, set(found.batch)).values()) == {"items.xlsx", "orders.xlsx"}
    assert datetime.fromisoformat(found.paid_at[0]) == datetime(2026, 11, 20, 10)
