from datetime import date, datetime

import pytest

from seller_toolkit.domain.sheets import PaperOptions, Sheet, SheetRow
from seller_toolkit.store import sheets, shops

DAY = date(2026, 11, 22)
ROWS = (SheetRow(1, 1, "L01", 1, 7, "logistics.late-pickups", "逐单清掉"), SheetRow(2, 1, "T-0009", 1, 9))


@pytest.fixture
def shop(store):
    with store.write() as c:
        return shops.ensure_shop(c, "a", "tmall", own=True).id


def sheet(code, shop, at=datetime(2026, 11, 22, 9, 30)):
    return Sheet(code, shop, at, PaperOptions("A5", split="owner"), ROWS)


def test_what_was_kept_comes_back(store, shop):
    with store.write() as c:
        sheets.keep(c, sheet("CL-261122-1", shop))
        assert sheets.find(c, "CL-261122-1") == sheet("CL-261122-1", shop)
        assert sheets.find(c, "CL-261122-2") is None


def test_codes_of_a_day_count_up(store, shop):
    with store.write() as c:
        assert sheets.next_code(c, DAY) == "CL-261122-1"
        for number in (1, 2, 10):
            sheets.keep(c, sheet(f"CL-261122-{number}", shop))
        assert sheets.next_code(c, DAY) == "CL-261122-11"
        assert sheets.next_code(c, date(2026, 11, 23)) == "CL-261123-1"


def test_the_newest_come_first_and_old_ones_are_dropped(store, shop):
    with store.write() as c:
        sheets.keep(c, sheet("CL-250101-1", shop, datetime(2025, 1, 1, 8)))
        sheets.keep(c, sheet("CL-261122-1", shop))
        assert [one.code for one in sheets.recent(c, shop)] == ["CL-261122-1", "CL-250101-1"]
        assert sheets.recent(c, shop + 1) == []
        assert sheets.forget_before(c, datetime(2026, 1, 1)) == 1
        assert [one.code for one in sheets.recent(c)] == ["CL-261122-1"]
