"""Totals on an empty and on a small store; that they agree with the lists is told by the tests of the inbox."""

from datetime import date

from seller_toolkit.store import review_totals, verdicts
from seller_toolkit.store.review_totals import Scope
from seller_toolkit.store.verdicts import Verdicts
from tests.unit.store.stories import bring, columns_of

NOW = "2026-11-21 10:00:00"
EVERY = (None, None)
ONE = Scope((1,))


def test_nothing_is_counted_where_nothing_is(store):
    with store.read() as c:
        assert review_totals.by_grade(c, ONE, EVERY) == {}
        assert review_totals.by_tag(c, ONE, EVERY, date.max) == {}
        assert review_totals.due_days(c, ONE, NOW) == (0, {})
        assert review_totals.span(c, ONE) == (None, None)
        assert (review_totals.unseen(c, ONE), review_totals.total(c, ONE)) == (0, 0)
        assert not review_totals.has_any(c, 1)


def test_totals_of_three_reviews(store):
    rows = {
        "1": {"written_at": "2026-11-01 10:00:00", "item_id": "7"},
        "2": {"written_at": "2026-11-20 10:00:00", "item_id": "7", "channel": "chat"},
        "3": {"item_id": "8"},
    }
    with store.write() as c:
        of = verdicts.of_numbers(c, verdicts.numbers_of(c, bring(c, "a", [columns_of("review", rows)])))
        dues = ("2026-11-02 10:00:00", "2026-11-22 10:00:00", None)
        said = Verdicts((0,) * 3, (1.0,) * 3, (0, 0, 3), (None,) * 3, (0,) * 3, (1,) * 3, (1, 1, 0), dues, (None,) * 3)
        verdicts.write(c, of, said, [("quality", (0, 1)), ("size", (2,))], judge=1, afresh=True)
        shop = Scope((of.shop_id[0],))
        days = (date(2026, 11, 10), date(2026, 11, 30))
        assert review_totals.by_grade(c, shop, EVERY) == {0: 2, 3: 1}
        assert review_totals.by_grade(c, shop, days) == {0: 1, 3: 1}
        assert review_totals.by_tag(c, shop, EVERY, date(2026, 11, 10)) == {"quality": (2, 1, 1), "size": (1, 0, 0)}
        assert review_totals.by_tag(c, shop, days, date(2026, 11, 10)) == {"quality": (1, 1, 0), "size": (1, 0, 0)}
        assert review_totals.due_days(c, shop, NOW) == (2, {"": 1, "2026-11-22": 1})
        assert review_totals.span(c, shop) == (date(2026, 11, 1), date(2026, 11, 20))
        assert review_totals.at_odds(c, shop, (0, 1), 0) == 2
        assert review_totals.by_item(c, shop, verdicts.PRAISE) == {"7": 2}
        assert review_totals.of_item(c, shop.shop_ids[0], "7", verdicts.PRAISE) == 2
        assert review_totals.by_channel(c, shop) == {"chat": 1}
        assert review_totals.by_change(c, shop) == review_totals.by_owner(c, shop) == {}
        assert review_totals.by_grade(c, Scope(shop.shop_ids, (of.number[2],)), EVERY) == {3: 1}
        assert review_totals.by_tag(c, Scope(shop.shop_ids, (of.number[0],)), EVERY, date.min) == {"quality": (1, 1, 0)}
