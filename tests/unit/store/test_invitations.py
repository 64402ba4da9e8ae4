"""What is known of each order, and that nobody is listed twice."""

from datetime import date, datetime

from seller_toolkit.store import invitations, shops
from seller_toolkit.store.connection import Connection
from tests.unit.store.stories import bring, columns_of

PAID = "2026-03-02 10:00:00"
DAYS = (date(2026, 3, 1), date(2026, 3, 31))


def key(number: str) -> str:
    return f"{number}\x1f1"


def order(number: str, **more: object) -> dict[str, object]:
    return {"order_no": number, "sub_order_no": "1", "paid_at": PAID, "item_title": "毛巾", "status": "finished"} | more


def test_each_order_once_with_what_is_known(c: Connection) -> None:
    orders = {
        key("1"): order("1", finished_at="2026-03-09 08:00:00"),
        "1\x1f2": order("1") | {"sub_order_no": "2"},
        key("2"): order("2", refund_amount=100),
        key("3"): order("3", status="closed"),
        key("4"): order("4", after_sale_status="退款成功"),
        key("5"): order("5", after_sale_status="没有申请退款"),
        key("6"): order("6"),
        key("7"): order("7"),
        key("8"): order("8", paid_at="2026-01-01 10:00:00"),
    }
    parcels = {key("1"): {"order_no": "1", "parcel_no": "1", "signed_at": "2026-03-05 12:00:00"}}
    cases = {"c": {"case_no": "c", "order_no": "6"}}
    reviews = {"r": {"order_no": "7", "text": "好"}}
    parts = {"order_line": orders, "parcel": parcels, "after_sale": cases, "review": reviews}
    bring(c, "all", [columns_of(kind, rows) for kind, rows in parts.items()])
    shop = shops.find_shops(c, "甲店")[0].id
    invitations.note_listed(c, shop, ["5"], datetime(2026, 3, 10))
    found = invitations.orders(c, shop, *DAYS)
    assert list(found.order_no) == ["1", "2", "4", "5", "6", "7"]
    assert list(found.trouble) == [0, 1, 1, 0, 1, 0]
    assert list(found.rated) == [0, 0, 0, 0, 0, 1]
    assert list(found.asked) == [0, 0, 0, 1, 0, 0]
    assert (found.signed_at[0], found.finished_at[0]) == ("2026-03-05 12:00:00", "2026-03-09 08:00:00")


def test_nobody_is_listed_twice_and_a_list_can_be_taken_back(c: Connection) -> None:
    shop = shops.ensure_shop(c, "甲店", "tmall", own=True).id
    at = datetime(2026, 3, 10)
    assert invitations.note_listed(c, shop, ["1", "2", "1"], at) == 2
    assert invitations.note_listed(c, shop, ["2", "3"], at) == 1
    invitations.take_back(c, shop, ["1", "2", "3"])
    assert invitations.note_listed(c, shop, ["1", "2", "3"], at) == 3
