from sqlalchemy import select

from seller_toolkit.store.statements import columns, inserted_id, rows, scalars
from seller_toolkit.store.tables import EVENT


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
