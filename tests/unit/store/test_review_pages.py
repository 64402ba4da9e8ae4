"""Pages of the inbox come from an index. What they hold is told by tests/unit/services/reviews/test_review_inbox.py."""

import pytest

from seller_toolkit.store import review_pages
from seller_toolkit.store.review_pages import LATE, REST, SOON, UNDATED, Place, Wanted

NOW = "2026-11-21 10:00:00"


def test_the_order_of_places():
    places = [
        Place(UNDATED, None, 1), Place(REST, "2026-01-01", 2), Place(REST, "2026-02-01", 3), Place(LATE, "2026-11-19", 4),
        Place(LATE, "2026-11-20", 5), Place(SOON, "2026-11-23", 6), Place(SOON, "2026-11-22", 7), Place(SOON, "2026-11-22", 8),
    ]  # fmt: skip
    assert [place.number for place in review_pages.in_order(places)] == [8, 7, 6, 5, 4, 3, 2, 1]


@pytest.mark.parametrize(
    ("wanted", "newest_first", "index"),
    [
        (Wanted((1,)), True, "ix_review_verdict_written"),
        (Wanted((1,), grades=(0,)), True, "ix_review_verdict_grade"),
        (Wanted((1,)), False, "ix_review_verdict_due"),
    ],
)
def test_rows_come_in_the_order_of_an_index(store, wanted, newest_first, index):
    asked = []
    with store.read() as c:
        c.connection.driver_connection.set_trace_callback(asked.append)
        assert review_pages.page(c, wanted, now=NOW, newest_first=newest_first, limit=50) == []
        c.connection.driver_connection.set_trace_callback(None)
        plans = [
            " ".join(row[3] for row in c.exec_driver_sql(f"EXPLAIN QUERY PLAN {one}"))
            for one in asked
            if one.startswith("SELECT review_verdict")
        ]
    assert any(index in plan for plan in plans)
    assert not any("SCAN review_verdict" in plan for plan in plans)
