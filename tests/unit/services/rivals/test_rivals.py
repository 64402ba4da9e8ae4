"""Competitors as the user keeps them, and what is typed for them."""

from datetime import date

import pytest

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import BY_HAND
from seller_toolkit.services.rivals import rivals
from seller_toolkit.store import batches, observations, shops, source_digits
from tests.unit.services.files import bring, bring_scores, table

TOTAL, QUALITY, SERVICE = (f"tmall_experience.{name}" for name in ("total", "quality", "service"))
LIST = ("竞店", "平台", "类目", "日期", "真实体验分", "宝贝质量", "物流速度", "服务保障")


def add(workspace, name="竞店一", platform="tmall", **more):
    return rivals.add_rival(JobContext(), workspace, NewRival(name, platform, **more)).value


def everyone(workspace):
    with workspace.store.read() as c:
        return shops.all_shops(c)


def entry(workspace, shop_id=None, profile="tmall_experience", day=None):
    return rivals.rival_entry(JobContext(), workspace, shop_id, profile, day).value


def save(workspace, filled, texts):
    return rivals.save_rival_values(JobContext(), workspace, filled, texts)


def test_a_competitor_is_kept_with_the_users_words(workspace):
    made = rivals.add_rival(JobContext(), workspace, NewRival("  竞店  一 ", "tmall", " 家纺 ", "隔壁"))
    assert made.changes == {Part.SHOPS, Part.COMPETITORS}
    assert everyone(workspace) == (made.value,)
    assert (made.value.name, made.value.own, made.value.category, made.value.note) == ("竞店 一", False, "家纺", "隔壁")
    told = rivals.describe_rival(JobContext(), workspace, made.value.id, category="床品", note="")
    assert everyone(workspace) == (told.value,)
    assert (told.value.category, told.value.note) == ("床品", "")


def test_a_name_is_needed_and_taken_once_on_a_platform(workspace):
    add(workspace)
    add(workspace, platform="taobao")
    with pytest.raises(UserError, match=r"rival\.known"):
        add(workspace, " 竞店一 ")
    with pytest.raises(UserError, match=r"rival\.no_name"):
        add(workspace, " \n")
    bring_scores(workspace, ("2026-11-20", 4.6, 4.5, 4.4, 4.7))
    with pytest.raises(UserError, match=r"rival\.known"):
        add(workspace, "我的店")
    assert len(everyone(workspace)) == 3


def test_competitors_go_with_their_figures_and_their_list_can_come_again(workspace):
    data = table(LIST, *((name, "天猫", "家纺", "2026-11-20", 4.6, 4.5, 4.4, 4.7) for name in ("甲", "乙", "丙")))
    bring(workspace, "竞店.csv", data)
    first, second, third = everyone(workspace)
    assert first.category == "家纺"
    assert rivals.remove_rivals(JobContext(), workspace, [first.id, second.id]).value == 2
    assert everyone(workspace) == (third,)
    (again,) = bring(workspace, "竞店.csv", data)
    assert (again.status, again.counts.new, again.counts.same) == (FileStatus.IMPORTED, 2, 1)
    assert {shop.name for shop in everyone(workspace)} == {"甲", "乙", "丙"}
    rivals.remove_rivals(JobContext(), workspace, [shop.id for shop in everyone(workspace)])
    with workspace.store.read() as c:
        assert (shops.all_shops(c), batches.history(c)) == ((), ())


def test_own_shops_are_not_removed_as_competitors(workspace):
    rival = add(workspace)
    bring_scores(workspace, ("2026-11-20", 4.6, 4.5, 4.4, 4.7))
    (own,) = (shop for shop in everyone(workspace) if shop.own)
    with pytest.raises(UserError, match=r"rival\.own"):
        rivals.remove_rivals(JobContext(), workspace, [rival.id, own.id])
    assert len(everyone(workspace)) == 2


def test_the_grid_has_the_competitors_of_the_score_with_what_is_known(workspace):
    bring(
        workspace,
        "竞店.csv",
        table(LIST, *(("甲", "天猫", "", f"2026-11-{day}", 4.6, 4.5, 4.4, 4.7) for day in (15, 22))),
    )
    add(workspace, "乙", "taobao")
    add(workspace, "丙", "douyin")
    filled = entry(workspace)
    assert filled.day == date(2026, 11, 22)
    assert [row.shop.name for row in filled.rows] == ["甲", "乙"]
    first, second = filled.rows
    assert (first.stored[TOTAL], first.before[TOTAL], first.days[TOTAL]) == (4.6, 4.6, 7)
    assert (second.stored, second.before) == ({}, {})
    earlier = entry(workspace, day=date(2026, 11, 20)).rows[0]
    assert (earlier.stored, earlier.before[QUALITY], earlier.days[QUALITY]) == ({}, 4.5, 5)
    with pytest.raises(UserError, match=r"profile\.unknown"):
        entry(workspace, profile="stars")


def test_a_demo_shop_has_the_demos_competitors(demo):
    own = next(shop for shop in everyone(demo) if shop.own)
    filled = entry(demo, own.id)
    assert len(filled.rows) == 6
    assert filled.day == date(2026, 10, 31)
    assert all(row.stored for row in filled.rows)


def test_what_is_added_beside_the_demo_shops_is_compared_with_them_and_goes_with_them(demo):
    own = next(shop for shop in everyone(demo) if shop.own)
    added = add(demo)
    assert added.demo
    assert added.id in {row.shop.id for row in entry(demo, own.id).rows}


def test_a_competitor_of_real_shops_is_not_of_the_demo(workspace):
    bring_scores(workspace)
    assert not add(workspace).demo


def test_typed_values_are_one_import_that_can_be_taken_back(workspace):
    one, two = add(workspace), add(workspace, "竞店二")
    filled = entry(workspace)
    done = save(workspace, filled, {one.id: {TOTAL: "4.8", QUALITY: "４.7"}, two.id: {TOTAL: "4.7分", SERVICE: ""}})
    assert done.changes >= {Part.COMPETITORS, Part.BATCHES}
    (receipt,) = done.value
    assert (receipt.status, receipt.layout, receipt.counts.new) == (FileStatus.IMPORTED, BY_HAND, 3)
    with workspace.store.read() as c:
        assert not any(shop.own for shop in shops.all_shops(c))
        assert source_digits.of_batches(c, [receipt.batch]) == {(receipt.batch, TOTAL): 1, (receipt.batch, QUALITY): 1}
        found = observations.latest(c, [one.id, two.id], [TOTAL, QUALITY, SERVICE])
    assert {key: (at.value, at.day, at.row) for key, at in found.items()} == {
        (one.id, TOTAL): (4.8, filled.day, 1),
        (one.id, QUALITY): (4.7, filled.day, 2),
        (two.id, TOTAL): (4.7, filled.day, 3),
    }
    import_files.undo(JobContext(), workspace, receipt.batch)
    with workspace.store.read() as c:
        assert observations.latest(c, [one.id, two.id], [TOTAL]) == {}
        assert source_digits.of_batches(c, [receipt.batch]) == {}
        assert [shop.id for shop in shops.all_shops(c)] == [one.id, two.id]


def test_each_value_keeps_the_digits_that_it_was_typed_with(workspace):
    one, two, three = (add(workspace, name) for name in "甲乙丙")
    filled = entry(workspace)
    texts = {one.id: {TOTAL: "4.8"}, two.id: {TOTAL: "4.80", SERVICE: "4.7"}, three.id: {QUALITY: "4.5", TOTAL: "4.6"}}
    receipts = save(workspace, filled, texts).value
    assert [receipt.counts.new for receipt in receipts] == [3, 2]
    with workspace.store.read() as c:
        kept = source_digits.of_batches(c, [receipt.batch for receipt in receipts])
    first, second = (receipt.batch for receipt in receipts)
    assert kept == {(first, TOTAL): 1, (first, QUALITY): 1, (second, TOTAL): 2, (second, SERVICE): 1}


def test_what_cannot_be_read_is_told_and_left_out(workspace):
    one = add(workspace)
    filled = entry(workspace)
    (row,) = filled.rows
    checks = filled.look_at(row, {TOTAL: "48", QUALITY: "gut", SERVICE: "4.7"})
    assert checks[TOTAL].problem
    assert checks[QUALITY].problem
    assert checks[SERVICE].value == 4.7
    assert save(workspace, filled, {one.id: {TOTAL: "48"}, 99: {TOTAL: "4.8"}}).value == ()
    (receipt,) = save(workspace, filled, {one.id: {TOTAL: "48", SERVICE: "4.7"}}).value
    assert receipt.counts.new == 1


def test_on_douyin_what_buyers_see_is_typed(workspace):
    one = add(workspace, platform="douyin")
    filled = entry(workspace, profile="douyin_experience")
    assert [field.id for field in filled.table.fields][:2] == ["shown_score", "douyin_experience.total"]
    save(workspace, filled, {one.id: {"shown_score": "4.8"}})
    later = entry(workspace, profile="douyin_experience", day=date(2026, 11, 23))
    assert later.rows[0].before == {"shown_score": 4.8}
    assert later.look_at(later.rows[0], {"shown_score": "88"})["shown_score"].problem
