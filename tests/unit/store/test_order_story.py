"""What is stored under an order's number, and how far reviews find their orders."""

from seller_toolkit.store import order_story, shops
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.store.stories import bring, columns_of

SEPARATOR = "\x1f"


def brought(c):
    bring(c, "a.csv", [
        columns_of("order_line", {"2001\x1f1": {"order_no": "2001", "sub_order_no": "1", "paid_at": "2026-11-01 10:00:00"},
                                  "20011\x1f1": {"order_no": "20011", "sub_order_no": "1"}}),
        columns_of("parcel", {"2001\x1fSF1": {"order_no": "2001", "parcel_no": "SF1", "signed_at": "2026-11-04 10:00:00"}}),
        columns_of("after_sale", {"9": {"case_no": "9", "order_no": "2001", "reason": "少发"}}),
        columns_of("review", {
            "2001\x1fa": {"order_no": "2001", "text": "a"}, "2002\x1fb": {"order_no": "2002", "text": "b"},
            "\x1fc": {"order_no": None, "text": "c"}, "2001\x1fd": {"order_no": "2001", "text": "d", "channel": "chat"},
        }),
    ])  # fmt: skip
    review = RECORD_TABLES["review"]
    ids = {row.text: row.id for row in c.execute(review.select())}
    return shops.find_shops(c, "甲店", "tmall")[0].id, ids


def test_everything_under_the_number_and_nothing_under_one_that_begins_like_it(c):
    shop, ids = brought(c)
    assert [row.kind for row in order_story.story(c, shop, "2001")] == [
        "order_line", "parcel", "review", "review", "after_sale",
    ]  # fmt: skip
    assert order_story.story(c, shop, "") == ()
    assert order_story.story(c, shop + 1, "2001") == ()
    assert order_story.of_review(c, ids["a"]) == (shop, "2001")
    assert order_story.of_review(c, 999) is None
    assert order_story.rows_of(c, ids["c"])[0].values["text"] == "c"


def test_how_far_reviews_find_their_orders(c):
    shop, _ = brought(c)
    assert order_story.join(c, shop) == order_story.Join(3, 2, 1)
