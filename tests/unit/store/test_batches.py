import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import Counts, RowProblem, SourceFile
from seller_toolkit.store import batches, shops
from tests.unit.store.stories import AT, bring, columns_of, contents

PROBLEMS = (RowProblem(7, "评分", "stars.out_of_range", "9"), RowProblem(3, "时间", "time.unreadable", "昨天"))


def test_a_batch_is_in_the_history_with_its_receipt(c):
    first = bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}})], problems=PROBLEMS)
    second = bring(c, "b.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}, "n": {}})])
    newest, oldest = batches.history(c)
    assert (newest.id, oldest.id) == (second, first)
    assert newest.counts == Counts(new=1, same=1)
    assert oldest.counts == Counts(new=1, rejected=2)
    assert (oldest.file, oldest.shop, oldest.platform, oldest.layout) == ("a.xlsx", "甲店", "tmall", "layout")
    assert (oldest.at, oldest.undone) == (AT, False)
    assert batches.rejected(c, first) == (PROBLEMS[1], PROBLEMS[0])
    assert batches.rejected(c, second) == ()


def test_the_same_bytes_are_known_for_the_same_shop_and_sheet_only(c):
    shop = shops.ensure_shop(c, "甲店", "tmall", own=True)
    source = SourceFile("a.xlsx", "一月", "abc", 10)
    batch = batches.start(c, source, layout="", platform="tmall", shop_id=shop.id, at=AT)
    batches.finish(c, batch, Counts(), ())
    found = batches.find_same(c, "abc", "一月", shop.id)
    assert found is not None
    assert (found.id, found.shop) == (batch, "甲店")
    assert batches.find_same(c, "abc", "二月", shop.id) is None
    assert batches.find_same(c, "abd", "一月", shop.id) is None
    assert batches.find_same(c, "abc", "一月", shop.id + 1) is None
    assert batches.find_same(c, "abc", "一月", None) is None


def test_after_an_undo_the_same_file_can_be_imported_again(c):
    part = columns_of("parcel", {"k": {"courier": "圆通"}})
    batch = bring(c, "a.xlsx", [part])
    (shop,) = shops.all_shops(c)
    before = contents(c)
    assert batches.undo(c, batch, AT) == (1, 0)
    assert batches.find_same(c, "hash of a.xlsx", "", shop.id) is None
    (undone,) = batches.history(c)
    assert (undone.undone, undone.shop) == (True, "甲店")  # though the shop itself has gone
    assert shops.all_shops(c) == ()
    again = bring(c, "a.xlsx", [part])
    assert again > batch
    assert contents(c) == before


def test_the_counts_of_an_undo(c):
    bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}, "m": {"courier": "圆通"}})])
    before = contents(c)
    rows = {"k": {"courier": "中通"}, "m": {"courier": "圆通"}, "n1": {}, "n2": {}}
    second = bring(c, "b.xlsx", [columns_of("parcel", rows)])
    assert batches.undo(c, second, AT) == (2, 1)
    assert contents(c) == before


@pytest.mark.parametrize(("undone", "code"), [(0, "batch.unknown"), (1, "batch.already_undone")])
def test_what_cannot_be_undone(c, undone, code):
    batch = bring(c, "a.xlsx", [columns_of("parcel", {"k": {}})])
    batches.undo(c, batch, AT)
    with pytest.raises(UserError) as caught:
        batches.undo(c, batch if undone else 99, AT)
    assert caught.value.code == code


def test_a_batch_that_others_built_upon_names_the_newest_of_them(c):
    first = bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}})])
    second = bring(c, "b.xlsx", [columns_of("parcel", {"k": {"courier": "中通"}})])
    third = bring(c, "c.xlsx", [columns_of("parcel", {"k": {"courier": "顺丰"}})])
    for batch in (first, second):
        with pytest.raises(UserError) as caught:
            batches.undo(c, batch, AT)
        assert caught.value.code == "batch.built_upon"
        assert caught.value.params == {"later": "c.xlsx", "id": third}
    for batch in (third, second, first):
        batches.undo(c, batch, AT)
    assert contents(c) == {}


def test_an_undone_change_does_not_stand_in_the_way(c):
    first = bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}})])
    second = bring(c, "b.xlsx", [columns_of("parcel", {"k": {"courier": "中通"}})])
    batches.undo(c, second, AT)
    assert batches.undo(c, first, AT) == (1, 0)


def test_the_stamp_differs_after_each_import_and_undo(c):
    stamps = [batches.stamp(c)]
    part = columns_of("parcel", {"k": {"courier": "圆通"}})
    batch = bring(c, "a.xlsx", [part])
    stamps.append(batches.stamp(c))
    batches.undo(c, batch, AT)
    stamps.append(batches.stamp(c))
    bring(c, "a.xlsx", [part])
    stamps.append(batches.stamp(c))
    assert len(set(stamps)) == 4
    assert stamps[-1] == batches.stamp(c)


def test_when_imports_were_made(c):
    first, second = (bring(c, name, [columns_of("review", {name: {"text": "好"}})]) for name in ("a.xlsx", "b.xlsx"))
    assert batches.times(c, {first, second}) == {first: AT, second: AT}
    assert batches.times(c, set()) == {}
