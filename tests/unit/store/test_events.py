from datetime import date

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
