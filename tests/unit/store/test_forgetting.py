from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.store import backup, forgetting, review_search, shops, undo
from seller_toolkit.store.connection import open_store
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.store.stories import AT, bring, columns_of, contents

OLD, YOUNG, LINE = "2025-03-01 08:00:00", "2026-11-01 08:00:00", date(2026, 1, 1)
SECRET = "只有老评价里才有的一句话"


def two_years(c):
    bring(
        c,
        "old.xlsx",
        [
            columns_of(
                "order_line",
                {"o1": {"order_no": "OLDORDER77", "created_at": OLD}, "o2": {"order_no": "9", "paid_at": OLD}},
            ),
            columns_of(
                "review", {"r1": {"text": SECRET, "written_at": OLD}, "r2": {"text": "还行", "written_at": YOUNG}}
            ),
            columns_of("observation", {"s1": {"metric": "dsr_goods", "day": "2025-03-01", "value": 4.8}}),
        ],
        problems=[RowProblem(9, "时间", "time.unreadable", "OLDFOUND88")],
    )
    bring(c, "new.xlsx", [columns_of("order_line", {"o3": {"created_at": YOUNG}, "o1": {"courier": "圆通"}})])
    bring(c, "all old.xlsx", [columns_of("parcel", {"p1": {"signed_at": OLD}})])


def test_what_speaks_of_buyers_is_counted_with_its_days(c):
    two_years(c)
    found = {kept.kind: (kept.rows, kept.first, kept.last) for kept in forgetting.kept(c)}
    assert found == {
        "order_line": (3, date(2025, 3, 1), date(2026, 11, 1)),
        "after_sale": (0, None, None),
        "review": (2, date(2025, 3, 1), date(2026, 11, 1)),
        "parcel": (1, date(2025, 3, 1), date(2025, 3, 1)),
    }
    assert forgetting.older_than(c, LINE) == {"order_line": 2, "after_sale": 0, "review": 1, "parcel": 1}


def test_what_is_older_goes_and_the_rest_stays_as_it_was(store):
    with store.write() as c:
        two_years(c)
    with store.write() as c:
        before = contents(c)
        assert forgetting.forget_before(c, LINE) == {"order_line": 2, "after_sale": 0, "review": 1, "parcel": 1}
        after = contents(c)
    assert set(after["order_line"]) == {("甲店", "o3")}
    assert set(after["review"]) == {("甲店", "r2")}
    assert after["observation"] == before["observation"], "scores speak of no buyer"
    assert after["review"]["甲店", "r2"] == before["review"]["甲店", "r2"]
    assert backup.check(store) == ()


def test_nothing_of_it_is_left_in_the_file(store):
    with store.write() as c:
        two_years(c)
        review_search.index_next(c, 100)
    with store.write() as c:
        forgetting.forget_before(c, LINE)
    store.close()
    content = b"".join(path.read_bytes() for path in store.path.parent.glob("store.db*"))
    for word in (SECRET, "OLDORDER77"):
        assert word.encode() not in content
    assert "还行".encode() in content


def test_what_rejected_rows_of_old_imports_held_goes_too(store):
    with store.write() as c:
        two_years(c)
        forgetting.forget_before(c, date(2026, 11, 23))
    assert backup.check(store) == ()
    store.close()
    assert b"OLDFOUND88" not in store.path.read_bytes()


def test_an_import_that_is_partly_forgotten_can_still_be_undone(store):
    with store.write() as c:
        two_years(c)
        forgetting.forget_before(c, LINE)
        undo.take_back(c, 2)
        undo.take_back(c, 1)
        assert not any(contents(c).values())
    assert backup.check(store) == ()


def test_a_row_without_any_time_is_as_old_as_its_import(c):
    bring(c, "a.xlsx", [columns_of("order_line", {"o1": {"order_no": "1"}})])
    assert forgetting.older_than(c, AT.date())["order_line"] == 0
    assert forgetting.forget_before(c, date(2026, 11, 23))["order_line"] == 1


def test_a_shop_goes_with_everything_of_its_own(store):
    with store.write() as c:
        two_years(c)
        bring(c, "other.xlsx", [columns_of("review", {"x": {"text": "别家的", "written_at": YOUNG}}, shop="乙店")])
    with store.write() as c:
        forgetting.forget_shop(c, shops.find_shops(c, "甲店")[0].id)
        assert {key for kind in contents(c).values() for key in kind} == {("乙店", "x")}
        with pytest.raises(UserError, match=r"shop\.unknown"):
            forgetting.forget_shop(c, 99)
    store.close()
    assert SECRET.encode() not in store.path.read_bytes()


days = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(written=st.lists(days, min_size=1, max_size=8), lines=st.lists(days, min_size=1, max_size=3))
def test_forgetting_in_steps_is_forgetting_at_once(tmp_path_factory, written, lines):
    """And twice is once: what is left depends on the latest line alone."""
    left = []
    for steps in (lines, [max(lines)], [max(lines), max(lines)]):
        store = open_store(tmp_path_factory.mktemp("f") / "s.db", now=lambda: AT)
        with store.write() as c:
            rows = {f"r{n}": {"text": f"第{n}", "written_at": f"{day} 10:00:00"} for n, day in enumerate(written)}
            bring(c, "a.xlsx", [columns_of("review", rows)])
            for line in steps:
                forgetting.forget_before(c, line)
            left.append(contents(c))
        store.close()
    assert left[0] == left[1] == left[2]
    assert len(left[0].get("review", {})) == sum(day >= max(lines) for day in written)


def test_reviews_are_found_with_their_shops_where_they_are_young_enough(c):
    two_years(c)
    found = {row.key: row.id for row in c.execute(RECORD_TABLES["review"].select())}
    asked = {*found.values(), 999}
    assert forgetting.shops_of_reviews(c, asked) == {found["r1"]: "甲店", found["r2"]: "甲店"}
    assert forgetting.shops_of_reviews(c, asked, since=LINE) == {found["r2"]: "甲店"}
    assert forgetting.shops_of_reviews(c, ()) == {}
