"""Deadlines that are kept with the verdicts are those of the clock in force."""

from datetime import datetime

from seller_toolkit.reviews import deadlines
from seller_toolkit.services.reviews.review_dues import ReviewDues
from seller_toolkit.store import shops
from seller_toolkit.store.verdicts import ReviewTexts


def test_complaints_have_deadlines_and_praise_has_none(workspace):
    with workspace.store.write() as connection:
        shop = shops.ensure_shop(connection, "小店", "tmall", own=True)
        dues = ReviewDues(workspace, connection)
    at = "2026-11-03 10:00:00"
    texts = ReviewTexts(
        (1, 2, 3, 4),
        (shop.id,) * 4,
        (at, at, at, None),
        ("",) * 4,
        (1.0,) * 4,
        ("",) * 4,
        ("",) * 4,
        (0, 1, 0, 0),
        (0,) * 4,
        (None, "2026-11-20 08:00:00", None, None),
    )
    waits, due, closes = dues.of(texts, [0, 0, 3, 0])
    expected = str(dues.due(shop, datetime(2026, 11, 3, 10)))
    assert waits == [1, 0, 0, 1]
    assert due == [expected, expected, None, None]
    end = deadlines.closes_at(datetime(2026, 11, 3, 10), "tmall")
    later = deadlines.closes_at(datetime(2026, 11, 20, 8), "tmall")
    assert closes == [str(end), str(later), None, None]


def test_other_settings_are_other_rules(workspace):
    with workspace.store.read() as connection:
        before = ReviewDues(workspace, connection).rules
        workspace.settings.set("first_answer_hours", 5)
        assert ReviewDues(workspace, connection).rules != before
