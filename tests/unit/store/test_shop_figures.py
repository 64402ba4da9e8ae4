from datetime import date

import pytest

from seller_toolkit.store import shop_figures
from tests.unit.services.rival_stories import Stories


@pytest.fixture
def two_shops(workspace):
    stories = Stories(workspace)
    one, other, batch = stories.shop("甲店"), stories.shop("乙店"), stories.file("1.csv")
    for day, value in ((1, 4.5), (8, 4.6), (15, 4.7)):
        stories.values(batch, one, day, dsr__description=value, sales_count=day * 100)
    stories.values(batch, other, 3, dsr__service=4.9)
    stories.values(batch, other, 20, "average", dsr__service=4.1)
    return workspace, one, other, batch


def test_of_each_metric_the_newest_two_values_come_newest_first(two_shops):
    workspace, one, other, batch = two_shops
    with workspace.store.read() as c:
        found = shop_figures.newest_two(c, [one.id, other.id, 99])
        assert shop_figures.origins(c, {batch}) == {batch: shop_figures.Origin("1.csv", "shop_list")}
        assert len(shop_figures.newest_two(c, [])) == 0
    assert list(zip(found.shop, found.metric, found.day, found.value, strict=True)) == [
        (one.id, "dsr.description", date(2026, 11, 15), 4.7),
        (one.id, "dsr.description", date(2026, 11, 8), 4.6),
        (one.id, "sales_count", date(2026, 11, 15), 1500.0),
        (one.id, "sales_count", date(2026, 11, 8), 800.0),
        (other.id, "dsr.service", date(2026, 11, 3), 4.9),
    ]
    assert (set(found.batch), set(found.row)) == ({batch}, {one.id + 1, other.id + 1})


def test_the_course_within_the_days(two_shops):
    workspace, one, other, _ = two_shops
    with workspace.store.read() as c:
        found = shop_figures.courses(
            c, [one.id, other.id], ["dsr.description"], first=date(2026, 11, 8), last=date(2026, 11, 30)
        )
    assert (found.shop, found.value) == ((one.id, one.id), (4.6, 4.7))
