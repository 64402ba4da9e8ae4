from datetime import date

from seller_toolkit.store import shops, unanswered_reviews
from tests.unit.store.stories import bring, columns_of


def test_only_what_has_a_time_and_no_answer_is_found_from_a_day_on(c):
    rows = {
        "old": {"text": "old", "written_at": "2026-10-01 10:00:00", "stars": 1.0},
        "unknown": {"text": "unknown", "written_at": "2026-11-02 10:00:00", "stars": 5.0},
        "open": {"written_at": "2026-11-03 10:00:00", "replied": 0},
        "answered": {"text": "answered", "written_at": "2026-11-04 10:00:00", "replied": 1},
        "timeless": {"text": "timeless", "stars": 1.0},
    }
    bring(c, "a.xlsx", [columns_of("review", rows)])
    bring(
        c, "b.xlsx", [columns_of("review", {"x": {"text": "else", "written_at": "2026-11-03 10:00:00"}}, shop="乙店")]
    )
    shop = shops.find_shops(c, "甲店")[0].id
    found = unanswered_reviews.unanswered(c, shop, date(2026, 11, 1))
    assert sorted(zip(found.written_at, found.stars, found.text, strict=True)) == [
        ("2026-11-02 10:00:00", 5.0, "unknown"), ("2026-11-03 10:00:00", None, ""),
    ]  # fmt: skip
    assert len(unanswered_reviews.unanswered(c, shop, None).text) == 3
    assert unanswered_reviews.has_reviews(c, shop)


def test_a_shop_without_reviews_has_none(c):
    bring(c, "b.xlsx", [columns_of("review", {"x": {"text": "else"}}, shop="乙店")])
    assert not unanswered_reviews.has_reviews(c, 999)
    assert unanswered_reviews.unanswered(c, 999, None).text == ()
