"""Reviews and tags as columns, by day."""

from datetime import date

from seller_toolkit.store import topic_counts, verdicts
from seller_toolkit.store.verdicts import Verdicts
from tests.unit.store.stories import bring, columns_of

REVIEWS = {
    "1": {"text": "差", "stars": 1.0, "written_at": "2026-11-01 10:00:00", "item_id": "7", "item_title": "杯", "order_no": "a"},
    "2": {"text": "好", "stars": 5.0, "written_at": "2026-11-03 23:59:59", "appended_text": "又坏了", "sku": "红"},
    "3": {"text": "无日期", "stars": 5.0},
}  # fmt: skip
PARCELS = {
    "a1": {"order_no": "a", "courier": "中通"},
    "b1": {"order_no": "b", "courier": "中通"},
    "b2": {"order_no": "b", "courier": "圆通"},
}


def _filled(store):
    with store.write() as c:
        batch = bring(c, "a.xlsx", [columns_of("review", REVIEWS), columns_of("parcel", PARCELS)])
        of = verdicts.of_numbers(c, verdicts.numbers_of(c, batch))
        none, zero = (None,) * 3, (0,) * 3
        said = Verdicts(zero, (0.0,) * 3, (0, 3, 3), none, zero, zero, zero, none, none)
        verdicts.write(c, of, said, (("quality", (0,)), ("broken", (0,)), ("size", (2,))), judge=1, afresh=False)


def test_days_are_counted_from_first_to_last(store):
    _filled(store)
    with store.read() as c:
        both = topic_counts.reviews_between(c, 1, date(2026, 11, 1), date(2026, 11, 3))
        assert (both.item, both.title, both.sku, both.order_no, both.grade) == (
            ("7", ""), ("杯", ""), ("", "红"), ("a", ""), (0, 3),
        )  # fmt: skip
        assert len(topic_counts.reviews_between(c, 1, date(2026, 11, 2), date(2026, 11, 2))) == 0
        assert topic_counts.last_day(c, 1, date(2026, 11, 30)) == date(2026, 11, 3)
        assert topic_counts.last_day(c, 1, date(2026, 11, 2)) == date(2026, 11, 1)
        assert topic_counts.last_day(c, 2, date(2026, 11, 30)) is None


def test_tags_of_dated_reviews(store):
    _filled(store)
    with store.read() as c:
        found = topic_counts.tags_between(c, 1, date(2026, 11, 1), date(2026, 11, 3))
        assert sorted(found.tag) == ["broken", "quality"]
        assert set(found.number) == {1}
        assert topic_counts.texts_of(c, [1, 2]) == {1: "差", 2: "好\n又坏了"}


def test_an_order_with_two_couriers_has_none(store):
    _filled(store)
    with store.read() as c:
        assert topic_counts.couriers(c, 1) == {"a": "中通"}
