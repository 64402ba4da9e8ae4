import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.store import batches, events, shops, tasks
from seller_toolkit.store.shops import ensure_shop
from tests.unit.store.stories import AT, bring, columns_of, contents


def test_a_shop_is_made_once_per_platform(c):
    first = ensure_shop(c, "甲店", "tmall", own=True)
    other = ensure_shop(c, "甲店", "douyin", own=False, demo=True)
    assert ensure_shop(c, "甲店", "tmall", own=False) == first
    assert shops.find_shops(c, "甲店") == (first, other)
    assert shops.find_shops(c, "甲店", "douyin") == (other,)
    assert shops.find_shops(c, "乙店") == ()
    assert shops.all_shops(c) == (first, other)
    assert (other.own, other.demo) == (False, True)


def test_a_shop_without_a_platform_is_not_any_other(c):
    ensure_shop(c, "甲店", "tmall", own=True)
    nowhere = ensure_shop(c, "甲店", "", own=True)
    assert nowhere.platform == ""
    assert ensure_shop(c, "甲店", "", own=True) == nowhere


def test_owner_and_demo_can_be_changed(c):
    shop = ensure_shop(c, "甲店", "tmall", own=True)
    shops.set_own(c, shop.id, own=False)
    shops.set_demo(c, shop.id, demo=True)
    found = shops.get_shop(c, shop.id)
    assert (found.own, found.demo) == (False, True)


@pytest.mark.parametrize("ask", [shops.get_shop, shops.delete_shop, lambda c, n: shops.set_own(c, n, own=True)])
def test_a_shop_that_is_not_there(c, ask):
    with pytest.raises(UserError, match=r"shop\.unknown"):
        ask(c, 99)


def test_deleting_a_shop_takes_everything_of_it_and_nothing_else(c):
    mine = {"k": {"courier": "圆通"}}
    bring(c, "both.xlsx", [columns_of("parcel", mine, shop="甲店"), columns_of("parcel", mine, shop="乙店")])
    bring(c, "change.xlsx", [columns_of("parcel", {"k": {"courier": "中通"}}, shop="甲店")])
    bring(c, "other.xlsx", [columns_of("review", {"r": {"text": "好"}}, shop="乙店")])
    (shop,) = shops.find_shops(c, "甲店")
    tasks.add(c, Task(0, shop.id, "", TaskState.OPEN), at=AT)
    events.add(c, shop.id, AT.date(), "promotion", "双11")
    events.add(c, None, AT.date(), "rule", "新规")
    before = contents(c)

    shops.delete_shop(c, shop.id)

    assert contents(c) == {kind: {k: v for k, v in rows.items() if k[0] == "乙店"} for kind, rows in before.items()}
    assert [batch.file for batch in batches.history(c)] == ["other.xlsx", "both.xlsx"]
    assert tasks.all_tasks(c) == ()
    assert [event.title for event in events.between(c)] == ["新规"]


def test_what_a_deleted_shop_had_can_be_imported_again(c):
    rows = {"k": {"courier": "圆通"}}
    parts = [columns_of("parcel", rows, shop="甲店"), columns_of("parcel", rows, shop="乙店")]
    bring(c, "both.xlsx", parts)
    (shop,) = shops.find_shops(c, "甲店")
    assert batches.find_same(c, "hash of both.xlsx", "", shop.id) is not None
    shops.delete_shop(c, shop.id)
    (other,) = shops.find_shops(c, "乙店")
    assert batches.find_same(c, "hash of both.xlsx", "", other.id) is None
    bring(c, "both.xlsx", parts)
    assert len(contents(c)["parcel"]) == 2


def test_the_demo_goes_as_a_whole(c):
    ensure_shop(c, "甲店", "tmall", own=True)
    for name in ("演示一", "演示二"):
        ensure_shop(c, name, "tmall", own=True, demo=True)
    assert shops.delete_demo(c) == 2
    assert [shop.name for shop in shops.all_shops(c)] == ["甲店"]
    assert shops.delete_demo(c) == 0


def test_what_a_competitor_sells_and_a_note(c):
    shop = ensure_shop(c, "竞店", "tmall", own=False, category="家纺", note="隔壁")
    assert shops.get_shop(c, shop.id) == shop
    assert (shop.category, shop.note) == ("家纺", "隔壁")
    assert ensure_shop(c, "竞店", "tmall", own=False, category="床品") == shop
    shops.describe(c, shop.id, category="床品", note="")
    assert (shops.get_shop(c, shop.id).category, shops.get_shop(c, shop.id).note) == ("床品", "")
    with pytest.raises(UserError, match=r"shop\.unknown"):
        shops.describe(c, 99, category="", note="")


def test_several_shops_are_deleted_at_once(c):
    rows = {"key": {"day": "2026-11-01", "subject_kind": "shop", "subject": "", "metric": "dsr.service", "value": 4.8}}
    bring(c, "list.csv", [columns_of("observation", rows, shop=name) for name in "甲乙丙"])
    first, second, third = shops.all_shops(c)
    shops.delete_shops(c, [first.id, third.id, 99])
    assert shops.all_shops(c) == (second,)
    assert len(batches.history(c)) == 1
    shops.delete_shops(c, [second.id])
    assert contents(c) == {}
