"""Items of competitors: the newest snapshot with the one before, whatever order they came in."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.store import batches, item_snapshots, shops
from seller_toolkit.store.connection import open_store
from tests.long import examples
from tests.unit.store.stories import AT, bring, columns_of

FIRST = date(2026, 11, 1)


def snapshots(*rows, shop="竞店"):
    """(day of November, item, price in yuan, sales) as records of one shop."""
    return columns_of("item_snapshot", {
        f"2026-11-{day:02}\x1f{item}": {
            "day": f"2026-11-{day:02}", "item_id": item, "title": f"标题{item}", "price": price * 100, "sales_count": sales,
        }
        for day, item, price, sales in rows
    }, shop=shop)  # fmt: skip


def ids(c):
    return [shop.id for shop in shops.all_shops(c)]


def test_the_newest_snapshot_with_the_one_before_those_that_sell_most_first(c):
    batch = bring(
        c, "a.csv", [snapshots((1, "A", 99, 10.0), (2, "A", 89, 12.0), (3, "B", 50, None), (2, "C", 20, 40.0))]
    )
    found = item_snapshots.newest(c, ids(c))
    assert (found.item_id, found.title) == (("C", "A", "B"), ("标题C", "标题A", "标题B"))
    assert found.day == (date(2026, 11, 2), date(2026, 11, 2), date(2026, 11, 3))
    assert (found.price, found.sales, found.comments) == ((2000, 8900, 5000), (40.0, 12.0, None), (None,) * 3)
    assert (found.before_day, found.before_price, found.before_sales) == (
        (None, FIRST, None),
        (None, 9900, None),
        (None, 10.0, None),
    )
    assert (found.rounded, found.category, found.before_comments) == ((False,) * 3, ("",) * 3, (None,) * 3)
    assert (set(found.batch), found.row) == ({batch}, (5, 3, 4))
    assert len(found) == item_snapshots.count(c, ids(c)) == 3


def test_items_of_some_shops_by_words_and_days(c):
    bring(
        c,
        "a.csv",
        [snapshots((1, "A", 9, 1.0), (5, "A", 8, 2.0), (1, "AB", 7, 5.0)), snapshots((2, "A", 1, 9.0), shop="乙")],
    )
    first, second = ids(c)
    assert item_snapshots.newest(c, [second]).shop_id == (second,)
    assert item_snapshots.newest(c, [first], search="b 标题").item_id == ("AB",)
    assert item_snapshots.newest(c, [first], search="%").item_id == ()
    assert item_snapshots.newest(c, [first, second], limit=1).shop_id == (second,)
    assert item_snapshots.newest(c, [first], on_or_before=date(2026, 11, 4)).price == (700, 900)
    assert item_snapshots.count(c, [first, second], search="A") == 3
    assert item_snapshots.count(c, [first], search="ab") == 1
    assert item_snapshots.count(c, [second], on_or_before=FIRST) == 0
    assert item_snapshots.span(c, [first, second]) == (FIRST, date(2026, 11, 5))
    assert item_snapshots.shops_with_items(c, [first, second, 99]) == {first, second}


def test_the_course_of_an_item(c):
    bring(c, "a.csv", [snapshots((5, "A", 8, 2.0), (1, "A", 9, 1.0), (1, "B", 7, 5.0))])
    found = item_snapshots.course(c, ids(c)[0], "A")
    assert (found.day, found.price, found.sales) == ((FIRST, date(2026, 11, 5)), (900, 800), (1.0, 2.0))
    assert (found.title, found.rounded, len(found)) == (("标题A", "标题A"), (False, False), 2)


def test_no_items(c):
    assert len(item_snapshots.newest(c, [])) == len(item_snapshots.newest(c, [1])) == 0
    assert item_snapshots.span(c, [1]) is None
    assert len(item_snapshots.course(c, 1, "A")) == 0


def test_an_undone_import_takes_its_snapshots_along(c):
    bring(c, "a.csv", [snapshots((1, "A", 9, 1.0))])
    later = bring(c, "b.csv", [snapshots((1, "A", 8, 1.0), (2, "A", 7, 3.0))])
    assert item_snapshots.newest(c, ids(c)).before_price == (800,)
    batches.undo(c, later, AT)
    found = item_snapshots.newest(c, ids(c))
    assert (found.price, found.before_day) == ((900,), (None,))


@settings(max_examples=examples(25), deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 20), st.sampled_from("ABC"), st.integers(1, 99)), unique_by=lambda row: row[:2])
)
def test_newest_and_before_are_the_last_two_of_the_course(tmp_path_factory, rows):
    store = open_store(tmp_path_factory.mktemp("items") / "store.db", now=lambda: AT)
    with store.write() as c:
        if rows:
            bring(c, "a.csv", [snapshots(*((day, item, price, float(price)) for day, item, price in rows))])
        found = item_snapshots.newest(c, ids(c))
        assert set(found.item_id) == {item for _, item, _ in rows}
        for place, item in enumerate(found.item_id):
            days = sorted(day for day, of, _ in rows if of == item)
            assert found.day[place] == FIRST + timedelta(days=days[-1] - 1)
            before = FIRST + timedelta(days=days[-2] - 1) if len(days) > 1 else None
            assert found.before_day[place] == before
    store.close()


def test_titles_of_one_shop_each_once(c):
    bring(c, "a.xlsx", [snapshots((1, "1", 10, 5), (2, "1", 10, 6), (1, "2", 10, 5))])
    bring(c, "b.xlsx", [snapshots((1, "3", 10, 5), shop="别店")])
    shop = shops.find_shops(c, "竞店")[0].id
    assert sorted(item_snapshots.titles(c, shop)) == ["标题1", "标题2"]
