from datetime import date, datetime

from seller_toolkit.store import shops
from seller_toolkit.store.rows import count_by_day, read_rows
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.store.stories import bring, columns_of

TABLE = RECORD_TABLES["order_line"]


def test_rows_come_typed_sorted_and_with_their_source(c):
    bring(c, "a.xlsx", [columns_of("order_line", {
        "2": {"order_no": "2", "created_at": "2026-11-02 10:00:00", "paid_amount": 1999},
        "1": {"order_no": "1", "created_at": "2026-11-01 10:00:00"},
    })])  # fmt: skip
    found = read_rows(c, "order_line", [], ("created_at",))
    assert len(found) == 2
    assert found["order_no"] == ("1", "2")
    assert found["created_at"] == (datetime(2026, 11, 1, 10), datetime(2026, 11, 2, 10))
    assert found["paid_amount"] == (None, 1999)
    assert (found.file, found.sheet, found.row) == (("a.xlsx",) * 2, ("",) * 2, (3, 2))
    assert found.number == (2, 1)


def test_no_rows_are_columns_of_no_length(c):
    found = read_rows(c, "order_line", [], ("created_at",))
    assert len(found) == 0
    assert found["order_no"] == found.file == ()


def test_days_are_counted_by_what_differs(c):
    times = ("2026-11-01 10:00:00", "2026-11-01 23:59:59", "2026-11-02 00:00:00", None)
    rows = {str(n): {"order_no": str(n // 2), "created_at": at} for n, at in enumerate(times)}
    bring(c, "a.xlsx", [columns_of("order_line", rows)])
    assert shops.all_shops(c)
    by_order = count_by_day(c, TABLE.c.created_at, TABLE.c.order_no, [])
    by_line = count_by_day(c, TABLE.c.created_at, TABLE.c.id, [])
    assert by_order == {date(2026, 11, 1): 1, date(2026, 11, 2): 1}
    assert by_line == {date(2026, 11, 1): 2, date(2026, 11, 2): 1}
