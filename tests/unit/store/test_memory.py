import json
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from seller_toolkit.domain.errors import BugError
from seller_toolkit.domain.imports import ColumnMapping, ImportChoices
from seller_toolkit.domain.mappings import RememberedMapping
from seller_toolkit.store import memory
from seller_toolkit.store.connection import open_store
from seller_toolkit.store.tables import META, REMEMBERED

MAPPING = ColumnMapping(
    "review", {"评论": "text"}, {"情感": {"1": "5"}}, {"总分": "douyin_experience.total"}, "我的表", {"总分": "percent"}
)


@pytest.mark.parametrize("choices", [ImportChoices(), ImportChoices("甲店", "tmall", "orders", "2026-11-22", MAPPING)])
def test_choices_come_back(c, choices):
    memory.remember(c, "f", ImportChoices(layout="earlier"))
    memory.remember(c, "f", choices)
    assert memory.recall(c, "f") == choices
    assert memory.recall(c, "g") is None


def test_mappings_of_any_kind_are_kept(c):
    frozen = ColumnMapping(
        "review", MappingProxyType({"a": "text"}), MappingProxyType({"b": MappingProxyType({"1": "5"})})
    )
    memory.remember(c, "f", ImportChoices(mapping=frozen))
    found = memory.recall(c, "f")
    assert found is not None
    assert found.mapping == ColumnMapping("review", {"a": "text"}, {"b": {"1": "5"}})


def test_the_key_for_buyers_is_made_once_and_differs_between_stores(store, tmp_path):
    with store.read() as c:
        key = memory.buyer_key(c)
    assert len(key) == 32
    with store.write() as c:
        memory.make_buyer_key(c)
        assert memory.buyer_key(c) == key
    other = open_store(tmp_path / "other.db")
    with other.read() as c:
        assert memory.buyer_key(c) != key
    other.close()


def test_a_store_without_a_key_is_our_mistake(c):
    c.execute(META.delete())
    with pytest.raises(BugError):
        memory.buyer_key(c)


def test_notes(c):
    assert memory.get_note(c, "seen") is None
    memory.set_note(c, "seen", [1, "二", {"三": None}])
    assert memory.get_note(c, "seen") == [1, "二", {"三": None}]
    memory.set_note(c, "seen", 0)
    assert memory.get_note(c, "seen") == 0
    memory.set_note(c, "seen", None)
    assert memory.get_note(c, "seen") is None
    assert len(memory.buyer_key(c)) == 32


def test_mappings_are_listed_by_name_and_layouts_are_none(c):
    b = RememberedMapping("f2", ("乙", "丙"), ColumnMapping("review", {"乙": "text"}, name="b"), date(2026, 11, 22))
    a = RememberedMapping("f1", ("甲",), ColumnMapping("parcel", {"甲": "order_no"}, name="a"))
    memory.remember(c, "f0", ImportChoices(layout="orders"))
    for one in (b, a):
        memory.keep_mapping(c, one)
    assert memory.mappings(c) == (a, b)
    assert memory.find_mapping(c, "f2") == b
    assert (memory.find_mapping(c, "f0"), memory.find_mapping(c, "f9")) == (None, None)
    assert memory.recall(c, "f2") == ImportChoices(mapping=b.mapping)
    memory.forget(c, "f2")
    assert memory.mappings(c) == (a,)
    assert memory.recall(c, "f0") == ImportChoices(layout="orders")


def test_what_was_kept_without_titles_and_day_shows_the_columns_that_it_uses(c):
    without_units = {key: value for key, value in vars(MAPPING).items() if key != "units"}
    earlier = {"shop": "", "platform": "", "layout": "mapping", "day": "", "mapping": without_units}
    c.execute(REMEMBERED.insert().values(fingerprint="f", choices_json=json.dumps(earlier)))
    (found,) = memory.mappings(c)
    assert (found.titles, found.used, found.name) == (("评论", "总分"), None, "我的表")
    assert memory.recall(c, "f") == ImportChoices(layout="mapping", mapping=replace(MAPPING, units={}))
