"""What is known around a review."""

from datetime import datetime

from seller_toolkit.store import appeal_facts, shops
from seller_toolkit.store.connection import Connection
from tests.unit.store.stories import bring, columns_of


def test_order_parcel_after_sales_and_the_buyers_other_reviews(c: Connection) -> None:
    reviews = {
        "a": {
            "order_no": "1",
            "text": "东西很差不要买",
            "stars": 1.0,
            "buyer": "x",
            "written_at": "2026-03-10 09:00:00",
        },
        "b": {
            "order_no": "2",
            "text": "东西很差不要买啊",
            "stars": 1.0,
            "buyer": "x",
            "written_at": "2026-03-10 10:00:00",
        },
        "c": {"order_no": "3", "text": "挺好", "stars": 5.0, "written_at": "2026-03-11 10:00:00"},
    }
    orders = {
        "1\x1f1": {
            "order_no": "1", "sub_order_no": "1", "created_at": "2026-03-01 08:00:00", "paid_at": "2026-03-01 09:00:00",
            "paid_amount": 2000, "refund_amount": 2000,
        }
    }  # fmt: skip
    parcels = {"1\x1fp": {"order_no": "1", "parcel_no": "p", "signed_at": "2026-03-04 08:00:00"}}
    cases = {"k": {"case_no": "k", "order_no": "1", "kind": "仅退款", "applied_at": "2026-03-05 08:00:00"}}
    parts = {"review": reviews, "order_line": orders, "parcel": parcels, "after_sale": cases}
    bring(c, "all", [columns_of(kind, rows) for kind, rows in parts.items()])
    shop = shops.find_shops(c, "甲店")[0].id
    order = appeal_facts.order_facts(c, shop, "1")
    assert (order.lines, order.paid, order.refunded) == (1, 2000, 2000)
    assert (order.paid_at, order.signed_at) == (datetime(2026, 3, 1, 9), datetime(2026, 3, 4, 8))
    assert appeal_facts.order_facts(c, shop, "9").lines == 0
    assert [case.kind for case in appeal_facts.after_sales(c, shop, "1")] == ["仅退款"]
    assert appeal_facts.of_same_buyer(c, shop, 1) == ((datetime(2026, 3, 10, 10), 1.0),)
    assert appeal_facts.of_same_buyer(c, shop, 3) == ()
    assert appeal_facts.bad_texts(c, shop, 1) == ("东西很差不要买啊",)
    assert appeal_facts.bad_between(c, shop, datetime(2026, 3, 9), datetime(2026, 3, 12)) == 2
    assert appeal_facts.has_orders(c, shop, datetime(2026, 3, 10))
    assert not appeal_facts.has_orders(c, shop, datetime(2026, 2, 10))
    assert not appeal_facts.has_orders(c, shop, None)
    assert not appeal_facts.has_orders(c, shop, datetime(2027, 3, 10))  # of that time nothing was imported
