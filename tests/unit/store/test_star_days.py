from datetime import date

from seller_toolkit.services import shop_list
from seller_toolkit.store import star_days
from tests.unit.services.test_score_basis import LAST, bring_reviews


def test_stars_by_day_within_the_days_asked_for(workspace):
    bring_reviews(workspace, (0, 5), (0, 3), (2, 4), (9, 1))
    (shop,) = shop_list.find_shops(workspace, "我的店")
    with workspace.store.read() as connection:
        found = star_days.between(connection, shop.id, first=date(2026, 11, 15), last=LAST)
        nobody = star_days.between(connection, shop.id + 1, first=date(2026, 1, 1), last=LAST)
    assert found.day == (date(2026, 11, 18), LAST)
    assert (found.total, found.count) == ((4.0, 8.0), (1, 2))
    assert nobody.day == ()
