"""What a look back reads of the store."""

from datetime import date

import pytest

from seller_toolkit.store import case_counts, shops
from seller_toolkit.store.case_counts import CaseAnswer
from seller_toolkit.store.review_tables import REVIEW_CASE
from tests.unit.store.stories import bring, columns_of

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
EMPTY = {
    "review_key": "",
    "order_no": "",
    "nature": "",
    "remedy": "",
    "note": "",
    "evidence": "",
    "appeal": "",
    "appeal_outcome": "",
}


@pytest.fixture
def shop(c):
    return shops.ensure_shop(c, "禾畔店", "tmall", own=True)


def add_case(c, shop_id, **values):
    """A case as it is kept, whatever opened it; its number."""
    whole = {**EMPTY, "shop_id": shop_id, "cause": "", "owner": "", "state": "open", **values}
    return c.execute(REVIEW_CASE.insert().values(**whole)).inserted_primary_key[0]


def test_a_store_without_reviews_counts_nothing(c, shop):
    found = case_counts.complaints(c, [shop.id], FIRST, LAST, praise=3)
    assert found.review == found.grade == ()
    assert case_counts.tags(c, [shop.id], FIRST, LAST) == []
    assert case_counts.judged_and_not(c, [shop.id], FIRST, LAST) == (0, 0)
    assert case_counts.first_written(c, [shop.id]) is None
    assert case_counts.titles(c, [shop.id], {"1"}) == {}
    assert case_counts.texts(c, [1]) == {}


def test_cases_count_in_the_month_in_which_they_were_opened(c, shop):
    inside = add_case(c, shop.id, opened_at="2026-10-31 23:59:59", cost=1250, cause="too_small", owner="小林")
    add_case(c, shop.id, opened_at="2026-11-01 00:00:00")
    found = case_counts.cases_opened(c, [shop.id], FIRST, LAST)
    assert (found.number, found.cost, found.cause, found.owner, found.item) == (
        (inside,), (1250,), ("too_small",), ("小林",), ("",),
    )  # fmt: skip
    assert case_counts.cases_about(c, [shop.id], FIRST, LAST).number == ()
    assert case_counts.cases_opened(c, [shop.id + 1], FIRST, LAST).number == ()


def test_cases_say_of_their_reviews_when_they_were_answered_and_closed(c):
    rows = {"1": {"text": "小了", "stars": 1.0, "written_at": "2026-10-02 08:00:00"}}
    bring(c, "r.csv", [columns_of("review", rows)])
    shop = shops.find_shops(c, "甲店")[0].id
    add_case(
        c, shop, review_id=1, opened_at="2026-10-02 09:00:00", state="closed", closed_at="2026-10-03 09:00:00",
        first_answer_at="2026-10-02 10:00:00",
    )  # fmt: skip
    add_case(c, shop, review_id=1, opened_at="2026-10-04 09:00:00")
    assert case_counts.case_answers(c, [shop], FIRST, LAST) == [
        CaseAnswer(1, "2026-10-02 10:00:00", "2026-10-03 09:00:00", closed=True),
        CaseAnswer(1, None, None, closed=False),
    ]
    assert case_counts.case_answers(c, [shop], FIRST, FIRST) == []
