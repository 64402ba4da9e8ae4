"""How long each courier's parcels take, now and before: what the findings need of the parcels."""

from datetime import date, datetime, time, timedelta

from seller_toolkit.analysis.lags import CourierLag, Parcels, courier_lags
from seller_toolkit.domain.shops import Shop
from seller_toolkit.store import parcels
from seller_toolkit.store.connection import Connection

DAYS = 30


def two_periods(connection: Connection, shop: Shop, today: date) -> tuple[CourierLag, ...]:
    """The couriers of the parcels paid in the thirty days up to `today`, against the thirty days before."""
    middle = today - timedelta(days=DAYS)
    first = middle - timedelta(days=DAYS - 1)
    found = parcels.lag_rows(connection, shop.id, first, today)
    columns = Parcels(found.courier, found.province, found.paid_at, found.picked_up_at, found.signed_at)
    return courier_lags(
        columns,
        before=(first, middle),
        now=(middle + timedelta(days=1), today),
        as_of=datetime.combine(today, time.max),
        clock="douyin" if shop.platform == "douyin" else "plain",
    )
