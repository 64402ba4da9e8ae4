from sqlalchemy import select

from seller_toolkit.store import shops
from seller_toolkit.store.statements import columns, inserted_id, rows, scalars, stretches
from seller_toolkit.store.tables import EVENT, SHOP


def test_ids_are_never_given_twice(c):
    def insert() -> int:
        return inserted_id(c, EVENT.insert().values(day="2026-11-22", kind="other", title="x"))

    first = insert()
    c.execute(EVENT.delete())
    assert insert() == first + 1
    assert scalars(c, select(EVENT.c.title, EVENT.c.id)) == ["x"]
    assert rows(c, select(EVENT.c.title))[0].title == "x"


def test_columns_are_as_wide_as_the_query_also_without_rows(c):
    query = select(EVENT.c.day, EVENT.c.title).order_by(EVENT.c.id)
    assert columns(c, query, 2) == [(), ()]
    for title in ("a", "b"):
        c.execute(EVENT.insert().values(day="2026-11-22", kind="other", title=title))
    assert columns(c, query, 2) == [("2026-11-22", "2026-11-22"), ("a", "b")]
    assert columns(c, query.where(EVENT.c.title == "b"), 2, query)[1] == ("b", "a", "b")


def test_stretches_hold_every_row_once_and_none_where_there_is_none(c):
    query = select(SHOP.c.name).order_by(SHOP.c.name)
    assert list(stretches(c, query, 2)) == []
    for name in ("甲", "乙", "丙"):
        shops.ensure_shop(c, name, "tmall", own=True)
    found = list(stretches(c, query, 2))
    assert [len(columns[0]) for columns in found] == [2, 1]
    assert sorted(name for columns in found for name in columns[0]) == sorted(("甲", "乙", "丙"))
