from datetime import date

from seller_toolkit.domain.events import Event
from seller_toolkit.store import events, shops


def test_a_shops_events_and_everybodys(c):
    first, second = (shops.ensure_shop(c, name, "tmall", own=True) for name in ("甲店", "乙店"))
    sale = events.add(c, first.id, date(2026, 11, 11), "promotion", "双11")
    rule = events.add(c, None, date(2026, 11, 1), "rule", "新规")
    other = events.add(c, second.id, date(2026, 11, 12), "courier", "换快递")
    assert events.between(c, first.id) == (rule, sale)
    assert events.between(c, first.id, date(2026, 11, 2), date(2026, 11, 11)) == (sale,)
    assert events.between(c, first=date(2026, 11, 2)) == (sale, other)
    events.remove(c, sale.id)
    events.remove(c, sale.id)
    assert events.between(c) == (rule, other)


def test_an_event_is_found_and_changed_in_every_field(c):
    shop = shops.ensure_shop(c, "甲店", "tmall", own=True)
    kept = events.add(c, shop.id, date(2026, 11, 11), "promotion", "双11")
    changed = Event(kept.id, None, date(2026, 11, 1), "other", "新员工")
    events.change(c, changed)
    assert events.find(c, kept.id) == changed
    assert events.between(c) == (changed,)


def test_an_event_that_is_gone_is_neither_found_nor_changed(c):
    kept = events.add(c, None, date(2026, 11, 11), "promotion", "双11")
    events.remove(c, kept.id)
    events.change(c, kept)
    assert events.find(c, kept.id) is None
    assert events.between(c) == ()
