from datetime import date, datetime

import pytest

from seller_toolkit.store import parcels, shops
from tests.unit.store.stories import bring, columns_of


@pytest.fixture
def shop_id(c):
    in_orders = {
        "1\x1fa": {"order_no": "1", "paid_at": "2026-11-02 08:00:00", "courier": "圆通", "province": "浙江省"},
        "1\x1fb": {"order_no": "1", "paid_at": "2026-11-01 08:00:00"},
        "10\x1f": {"order_no": "10", "paid_at": "2020-01-01 08:00:00", "courier": "中通"},
        "9\x1f": {"order_no": "9", "paid_at": "2026-11-01 08:00:00"},
    }
    sent = {
        "1\x1fx": {"order_no": "1", "parcel_no": "x", "picked_up_at": "2026-11-03 08:00:00"},
        "2\x1fy": {"order_no": "2", "parcel_no": "y", "courier": "中通", "paid_at": "2026-11-04 08:00:00"},
        "3\x1fz": {"order_no": "3", "parcel_no": "z", "shipped_at": "2026-11-05 08:00:00"},
        "4\x1f?": {"order_no": "4", "parcel_no": "?"},
    }
    bring(c, "orders.xlsx", [columns_of("order_line", in_orders), columns_of("order_line", in_orders, shop="乙店")])
    bring(c, "parcels.xlsx", [columns_of("parcel", sent)])
    return shops.find_shops(c, "甲店")[0].id


def test_lags_take_from_the_order_what_the_parcel_does_not_say(c, shop_id):
    found = parcels.lag_rows(c, shop_id, date(2026, 11, 1), date(2026, 11, 4))
    assert len(found) == 2
    assert found.order_no == ("1", "2")
    assert found.courier == ("圆通", "中通")
    assert found.province == ("浙江省", None)
    assert found.paid_at == (datetime(2026, 11, 1, 8), datetime(2026, 11, 4, 8))
    assert found.picked_up_at == (datetime(2026, 11, 3, 8), None)
    assert found.signed_at == (None, None)
    assert (found.file, found.row) == (("parcels.xlsx",) * 2, (2, 3))


def test_lags_of_all_days_and_of_none(c, shop_id):
    assert set(parcels.lag_rows(c, shop_id).order_no) == {"1", "2", "3", "4"}
    assert parcels.lag_rows(c, shop_id, date(2026, 11, 5), date(2026, 11, 5)).order_no == ("3",)
    assert len(parcels.lag_rows(c, shop_id, date(2020, 1, 1), date(2020, 1, 2))) == 0


def test_parcels_between_and_by_day(c, shop_id):
    assert parcels.between(c, shop_id, first=date(2026, 11, 4))["order_no"] == ("2",)
    assert parcels.between(c, shop_id, first=date(2026, 11, 5), by="shipped_at")["order_no"] == ("3",)
    assert parcels.by_day(c, shop_id) == {date(2026, 11, 3): 1}


def test_columns_know_of_the_order_what_the_parcel_does_not_say(c, shop_id):
    found = parcels.parcel_columns(c, shop_id, date(2026, 11, 1), date(2026, 11, 30))
    assert found.order_no == ("1", "2")
    assert (found.courier, found.province, found.item) == (("圆通", "中通"), ("浙江省", None), (None, None))
    assert found.paid_at == ("2026-11-01 08:00:00", "2026-11-04 08:00:00")
    assert (found.picked_up_at, found.signed_at) == (("2026-11-03 08:00:00", None), (None, None))
    assert parcels.parcel_columns(c, shop_id, date(2026, 11, 1), date(2026, 11, 3)).order_no == ("1",)
    assert len(parcels.parcel_columns(c, shop_id, date(2026, 12, 1), date(2026, 12, 3))) == 0
