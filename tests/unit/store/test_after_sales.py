from datetime import date

import pytest

from seller_toolkit.store import after_sales, shops
from tests.unit.store.stories import bring, columns_of


@pytest.fixture
def shop_id(c):
    rows = {
        "1": {"case_no": "1", "applied_at": "2026-11-01 10:00:00", "act_by": "2026-11-09 00:00:00"},
        "2": {"case_no": "2", "applied_at": "2026-11-01 11:00:00", "act_by": "2026-11-08 00:00:00"},
        "3": {
            "case_no": "3",
            "applied_at": "2026-11-02 10:00:00",
            "finished_at": "2026-11-03 10:00:00",
            "act_by": "2026-11-07 00:00:00",
        },
    }
    bring(c, "a.xlsx", [columns_of("after_sale", rows)])
    return shops.find_shops(c, "甲店")[0].id


def test_cases_between_two_days(c, shop_id):
    found = after_sales.between(c, shop_id, first=date(2026, 11, 1), last=date(2026, 11, 1))
    assert found["case_no"] == ("1", "2")


def test_cases_by_day(c, shop_id):
    assert after_sales.by_day(c, shop_id) == {date(2026, 11, 1): 2, date(2026, 11, 2): 1}
    assert after_sales.by_day(c, shop_id, by="finished_at") == {date(2026, 11, 3): 1}


def test_cases_as_columns_the_oldest_first(c, shop_id):
    found = after_sales.case_columns(c, shop_id, date(2026, 11, 1), date(2026, 11, 2))
    assert found.applied_at == ("2026-11-01 10:00:00", "2026-11-01 11:00:00", "2026-11-02 10:00:00")
    assert found.finished_at == (None, None, "2026-11-03 10:00:00")
    assert len(after_sales.case_columns(c, shop_id, date(2026, 12, 1), date(2026, 12, 2))) == 0
