import time

import pytest

from seller_toolkit.domain.errors import BugError
from seller_toolkit.domain.records import RECORD_KINDS, FieldType
from seller_toolkit.store import records, shops
from seller_toolkit.store.tables import BATCH_CHANGE, BATCH_SAME
from tests.unit.store.stories import bring, columns_of, contents

SAMPLES = {FieldType.INTEGER: 3, FieldType.MONEY: 1999, FieldType.FLAG: 1, FieldType.NUMBER: 4.83, FieldType.STARS: 5.0}


@pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.id)
def test_every_field_of_every_kind_comes_back_as_it_went_in(c, kind):
    fields = {field.name: SAMPLES.get(field.type, f"0012 {field.name} 店") for field in kind.fields}
    bring(c, "a.xlsx", [columns_of(kind.id, {"k": fields, "empty": {}})])
    (shop,) = shops.all_shops(c)
    found = records.existing(c, kind.id, shop.id, ["k", "empty", "absent"], kind.names)
    assert found == {"k": ("k", *(fields[name] for name in kind.names)), "empty": ("empty", *[None] * len(kind.names))}


def test_existing_looks_at_one_shop_only_and_gives_what_was_asked(c):
    bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通", "province": "浙江省"}}, shop="甲店")])
    bring(c, "b.xlsx", [columns_of("parcel", {"k": {"courier": "中通"}}, shop="乙店")])
    first, _ = shops.all_shops(c)
    assert records.existing(c, "parcel", first.id, ["k"], ["courier"]) == {"k": ("k", "圆通")}
    assert records.existing(c, "parcel", first.id, ["k"], []) == {"k": ("k",)}
    assert records.existing(c, "parcel", first.id, [], ["courier"]) == {}


def test_rows_are_counted_by_kind_and_shop(c):
    bring(c, "a.xlsx", [columns_of("parcel", {"k": {}, "l": {}}, shop="甲店")])
    bring(c, "b.xlsx", [columns_of("parcel", {"k": {}}, shop="乙店")])
    first, second = shops.all_shops(c)
    assert [records.count(c, "parcel", first.id), records.count(c, "parcel", second.id)] == [2, 1]
    assert records.count(c, "review", first.id) == 0


def test_a_change_keeps_what_was_there_and_an_empty_cell_erases_nothing(c):
    bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通", "warehouse": "一号", "province": "浙江省"}})])
    bring(c, "b.xlsx", [columns_of("parcel", {"k": {"courier": "中通", "warehouse": "一号", "province": None}})])
    row = contents(c)["parcel"]["甲店", "k"]
    assert (row["courier"], row["warehouse"], row["province"]) == ("中通", "一号", "浙江省")
    assert (row["batch_id"], row["source_batch_id"], row["source_row"]) == ("a.xlsx", "b.xlsx", 2)
    (change,) = c.execute(BATCH_CHANGE.select()).all()
    assert change.before_json == '{"courier": "圆通", "source_batch_id": 1, "source_row": 2}'


def test_equal_rows_are_noted_in_groups_of_filled_cells(c):
    rows = {f"k{n}": {"courier": "圆通", "province": "浙江省" if n % 2 else None} for n in range(10)}
    bring(c, "a.xlsx", [columns_of("parcel", rows)])
    bring(c, "b.xlsx", [columns_of("parcel", rows)])
    notes = c.execute(BATCH_SAME.select()).all()
    assert {note.fields_json for note in notes} == {'["courier"]', '["courier", "province"]'}
    assert contents(c)["parcel"]["甲店", "k1"]["source_batch_id"] == "a.xlsx"


@pytest.mark.parametrize("write", [records.update, records.note_same])
def test_rows_that_are_not_there_cannot_be_changed(c, write):
    batch = bring(c, "a.xlsx", [columns_of("parcel", {"k": {}})])
    (shop,) = shops.all_shops(c)
    part = columns_of("parcel", {"absent": {"courier": "圆通"}})
    with pytest.raises(BugError, match=r"store\.rows_missing"):
        write(c, "parcel", shop.id, batch, part, [0])


@pytest.mark.parametrize("write", [records.insert, records.update, records.note_same])
def test_a_field_that_the_kind_has_not_is_a_mistake(c, write):
    batch = bring(c, "a.xlsx", [columns_of("parcel", {"k": {}})])
    (shop,) = shops.all_shops(c)
    part = columns_of("parcel", {"k": {'"; DROP TABLE shop; --': 1}})
    with pytest.raises(BugError, match=r"store\.unknown_fields"):
        write(c, "parcel", shop.id, batch, part, [0])


def test_twenty_thousand_rows_are_quick(c):
    rows = {
        f"{n:018d}": {"order_no": f"{n:018d}", "courier": "圆通", "paid_at": "2026-11-01 08:00:00"}
        for n in range(20_000)
    }
    part = columns_of("parcel", rows)
    start = time.perf_counter()
    bring(c, "a.xlsx", [part])
    bring(c, "b.xlsx", [part])
    assert time.perf_counter() - start < 10  # about 1 s where nothing else runs
    assert len(contents(c)["parcel"]) == 20_000


def test_a_fault_in_mid_import_leaves_the_store_as_it_was(store):
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}})])
        before = contents(c)

    def fail():
        with store.write() as c:
            bring(c, "b.xlsx", [columns_of("parcel", {"k": {"courier": "中通"}, "new": {"courier": "顺丰"}})])
            raise ValueError("the power went")

    with pytest.raises(ValueError, match="power"):
        fail()
    with store.read() as c:
        assert contents(c) == before
        assert c.execute(BATCH_CHANGE.select()).all() == []
