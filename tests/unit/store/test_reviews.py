from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.store import reviews, shops
from tests.long import examples
from tests.unit.store.stories import bring, columns_of

TEXTS = ("100% cotton, nice", "100 percent", "a_b", "aXb", "a/b", "质量很好", "")


@pytest.fixture
def shop_ids(c):
    rows = {
        str(n): {
            "text": text,
            "written_at": f"2026-11-{n + 1:02d} 10:00:00",
            "stars": float(n % 5 + 1),
            "order_no": f"A{n}",
        }
        for n, text in enumerate(TEXTS)
    }
    rows["no time"] = {"text": "no time", "appended_text": "用了一周坏了", "replied": 1, "item_title": "杯子"}
    bring(c, "a.xlsx", [columns_of("review", rows)])
    bring(c, "b.xlsx", [columns_of("review", {"x": {"text": "other shop"}}, shop="乙店")])
    return [shops.find_shops(c, "甲店")[0].id]


def texts(c, shop_ids, **which):
    return [review.text for review in reviews.page(c, shop_ids, **which)]


def test_the_newest_come_first_and_those_without_a_time_last(c, shop_ids):
    assert texts(c, shop_ids) == [*reversed(TEXTS), "no time"]
    assert texts(c, shop_ids, limit=2) == ["", "质量很好"]
    assert texts(c, shop_ids, limit=2, offset=6) == ["100% cotton, nice", "no time"]
    assert texts(c, []) == []


def test_a_review_carries_its_fields(c, shop_ids):
    review = reviews.page(c, shop_ids, search="A5")[0]
    assert (review.text, review.stars, review.order_no, review.replied) == ("质量很好", 1.0, "A5", None)
    assert review.written_at == datetime(2026, 11, 6, 10)
    bare = reviews.page(c, shop_ids, search="no time")[0]
    assert (bare.written_at, bare.stars, bare.replied, bare.order_no) == (None, None, True, "")


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("0%", ["100% cotton, nice"]),
        ("a_b", ["a_b"]),
        ("a/b", ["a/b"]),
        ("COTTON", ["100% cotton, nice"]),
        ("nice 100", ["100% cotton, nice"]),
        ("nice percent", []),
        ("坏了", ["no time"]),
        ("杯子", ["no time"]),
        ("好", ["质量很好"]),
        ("' OR 1=1 --", []),
    ],
)
def test_search_takes_signs_as_they_are(c, shop_ids, search, expected):
    assert texts(c, shop_ids, search=search) == expected
    assert reviews.count(c, shop_ids, search=search) == len(expected)


def test_stars_and_days(c, shop_ids):
    assert texts(c, shop_ids, stars=[1, 2]) == ["", "质量很好", "100 percent", "100% cotton, nice"]
    assert texts(c, shop_ids, stars=[]) == []
    assert texts(c, shop_ids, first=date(2026, 11, 2), last=date(2026, 11, 3)) == ["a_b", "100 percent"]
    assert reviews.count(c, shop_ids) == 8


@settings(deadline=None, max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="%_/\\'\"ab10 ", max_size=4))
def test_a_search_finds_what_python_finds(c, shop_ids, search):
    expected = [
        text for text, order in zip(TEXTS, (f"A{n}" for n in range(9)), strict=False)
        if all(word.lower() in text.lower() or word.lower() in order.lower() for word in search.split())
    ]  # fmt: skip
    found = [text for text in texts(c, shop_ids, search=search) if text != "no time"]
    assert sorted(found) == sorted(expected)


def test_ratings_as_columns_the_oldest_first(c, shop_ids):
    found = reviews.rating_columns(c, shop_ids[0], date(2026, 11, 2), date(2026, 11, 3))
    assert (found.order_no, found.stars, found.item) == (("A1", "A2"), (2.0, 3.0), (None, None))
    assert found.written_at == ("2026-11-02 10:00:00", "2026-11-03 10:00:00")
    assert len(reviews.rating_columns(c, shop_ids[0], date(2020, 1, 1), date(2020, 1, 2))) == 0
    assert reviews.count_rated(c, shop_ids[0], date(2026, 11, 2), date(2026, 11, 3)) == 2


@pytest.mark.parametrize("size", [1, 2, 100])
def test_reviews_come_in_stretches_with_every_row_once(c, shop_ids, size):
    found = list(reviews.in_stretches(c, shop_ids[0], date(2026, 11, 2), date(2026, 11, 4), size=size))
    assert [len(one) for one in found] == {1: [1, 1, 1], 2: [2, 1], 100: [3]}[size]
    assert [text for one in found for text in one.text] == ["100 percent", "a_b", "aXb"]
    assert [at[:10] for one in found for at in one.written_at] == ["2026-11-02", "2026-11-03", "2026-11-04"]


def test_days_without_reviews_have_no_stretch(c, shop_ids):
    assert list(reviews.in_stretches(c, shop_ids[0], date(2020, 1, 1), date(2020, 1, 2), size=2)) == []


def test_reviews_without_a_day_are_counted(c, shop_ids):
    assert reviews.count_undated(c, shop_ids[0]) == 1
