from datetime import date

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.rivals.rival_items import ItemFilter, item_course, items_document, rival_items
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.services.rival_stories import Stories

CONTEXT = JobContext()


@pytest.fixture
def rival(workspace):
    """A competitor on Taobao with two items, one of them seen on two days; and one on another platform."""
    stories = Stories(workspace)
    stories.shop("我的店", own=True)
    shop, other, batch = stories.shop("甲店"), stories.shop("乙店", "douyin"), stories.file("items.csv")
    rows = (
        (shop, 1, "1001", "毛毯", 19900, 100.0, 7.0, 0),
        (shop, 8, "1001", "毛毯 加厚", 18900, 160.0, None, 0),
        (shop, 8, "1002", "枕头", None, 10000.0, 3.0, 1),
        (other, 8, "1003", "被子", 9900, 1.0, 1.0, 0),
    )
    with workspace.store.write() as c:
        for owner, day, item, title, price, sales, comments, rounded in rows:
            on = date(2026, 11, day).isoformat()
            c.execute(
                RECORD_TABLES["item_snapshot"].insert().values(
                    day=on, item_id=item, title=title, category="", price=price, sales_count=sales,
                    comments_count=comments, rounded=rounded, shop_id=owner.id, key=f"{on}\x1f{item}", batch_id=batch,
                    source_batch_id=batch, source_row=2,
                )
            )  # fmt: skip
    return shop


def test_the_newest_of_each_item_with_its_changes(workspace, rival):
    view = rival_items(CONTEXT, workspace, None, ItemFilter()).value
    assert [(line.title, line.rounded) for line in view.lines] == [("枕头", True), ("毛毯 加厚", False)]
    line = view.lines[1]
    assert (line.price, line.price_change, line.sales_change) == (189.0, -10.0, 60.0)
    assert (line.comments, line.comments_change, line.before) == (None, None, date(2026, 11, 1))
    assert (view.total, view.shops, view.first, view.last) == (2, (rival,), date(2026, 11, 1), date(2026, 11, 8))
    assert rival_items(CONTEXT, workspace, None, ItemFilter(search="毛毯", limit=1)).value.total == 1
    assert rival_items(CONTEXT, workspace, None, ItemFilter(shop_id=rival.id + 50)).value.lines == ()


def test_an_item_day_by_day(workspace, rival):
    found = item_course(CONTEXT, workspace, rival.id, "1001").value
    assert found.days == (date(2026, 11, 1), date(2026, 11, 8))
    assert (found.prices, found.comments) == ((199.0, 189.0), (7.0, None))
    assert found.line == rival_items(CONTEXT, workspace, None, ItemFilter(search="1001")).value.lines[0]
    assert item_course(CONTEXT, workspace, rival.id, "1002").value.line.before is None
    with pytest.raises(UserError, match=r"item\.unknown"):
        item_course(CONTEXT, workspace, rival.id, "9")


def test_the_items_as_a_table(workspace, rival):
    report = items_document(rival_items(CONTEXT, workspace, None, ItemFilter()).value)
    (table,) = report.blocks
    assert [row[1] for row in table.rows] == ["枕头", "毛毯 加厚"]
    assert [row[-1] for row in table.rows] == ["sales rounded by the page", ""]
    assert report.subtitle == "甲店    2026-11-08"
