from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.domain.imports import FileStatus, ImportChoices
from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from tests.unit.services.files import SCORES, bring, bring_scores, table

DAY_1, DAY_2 = ("2026-11-01", 4.5, 4.6, 4.4, 4.5), ("2026-11-02", 4.4, 4.6, 4.2, 4.5)


def shops(workspace):
    return shop_list.shop_list(JobContext(), workspace).value.shops


def test_a_file_goes_in_once_and_the_same_bytes_change_nothing(workspace):
    (first,) = bring_scores(workspace, DAY_1, DAY_2)
    (again,) = bring_scores(workspace, DAY_1, DAY_2)
    assert (first.status, first.counts.new, first.counts.read) == (FileStatus.IMPORTED, 2, 2)
    assert (again.status, again.batch, again.counts.read) == (FileStatus.ALREADY_IMPORTED, first.batch, 0)


def test_a_later_export_adds_changes_and_leaves_what_is_the_same(workspace):
    bring_scores(workspace, DAY_1, DAY_2)
    changed = ("2026-11-02", 4.4, 4.6, 4.1, 4.5)
    (later,) = bring_scores(workspace, DAY_1, changed, ("2026-11-03", 4.4, 4.6, 4.2, 4.5), name="later.csv")
    assert (later.counts.new, later.counts.changed, later.counts.same) == (1, 1, 1)


def test_undoing_a_change_brings_the_earlier_value_back_and_the_file_can_come_again(workspace):
    bring_scores(workspace, DAY_1)
    (later,) = bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.0, 4.5), name="later.csv")
    undone = import_files.undo(JobContext(), workspace, later.batch).value
    assert (undone.removed, undone.restored) == (0, 1)
    (again,) = bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.0, 4.5), name="later.csv")
    assert (again.status, again.counts.changed) == (FileStatus.IMPORTED, 1)


def test_undoing_the_only_import_of_a_shop_leaves_no_shop_behind(workspace):
    (receipt,) = bring_scores(workspace, DAY_1)
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert shops(workspace) == ()


def test_a_row_that_cannot_be_read_is_named_and_the_others_go_in(workspace):
    (receipt,) = bring_scores(workspace, DAY_1, ("gestern", 4.4, 4.6, 4.2, 4.5))
    assert (receipt.counts.new, receipt.counts.rejected) == (1, 1)
    (problem,) = receipt.rejected
    assert (problem.row, problem.column, problem.found) == (3, "日期", "gestern")


def test_without_a_name_the_only_own_shop_is_meant(workspace):
    bring_scores(workspace, DAY_1)
    (receipt,) = bring(workspace, "later.csv", table(SCORES, DAY_2))
    assert (receipt.status, receipt.shop) == (FileStatus.IMPORTED, "我的店")


def test_a_demo_shop_never_gets_a_file_of_the_user_by_itself(demo):
    (receipt,) = bring(demo, "scores.csv", table(SCORES, DAY_1), platform="tmall")
    assert (receipt.status, receipt.trouble.code) == (FileStatus.AMBIGUOUS, "shop.unclear")


def test_without_a_name_and_without_a_shop_the_user_is_asked(workspace):
    (receipt,) = bring(workspace, "scores.csv", table(SCORES, DAY_1), platform="tmall")
    assert (receipt.status, receipt.trouble.code) == (FileStatus.AMBIGUOUS, "shop.unclear")
    assert shops(workspace) == ()


def test_a_list_of_competitors_never_makes_an_own_shop(workspace):
    data = table(("店铺名称", "描述相符", "服务态度", "物流服务"), ("甲店", 4.8, 4.7, 4.9), ("乙店", 4.6, 4.7, 4.5))
    (receipt,) = bring(workspace, "list.csv", data, shop="我的店")
    assert receipt.counts.new == 2
    assert {(shop.name, shop.own) for shop in shops(workspace)} == {("甲店", False), ("乙店", False)}


def test_files_that_cannot_be_read_are_refused_in_words_and_the_others_go_in(workspace, tmp_path):
    good = tmp_path / "scores.csv"
    good.write_bytes(table(SCORES, DAY_1))
    choices = ImportChoices(shop="我的店", platform="tmall")
    dropped = [Dropped(tmp_path / "gone.xlsx"), Dropped(tmp_path), Dropped(good, choices=choices)]
    plans = import_files.plan(JobContext(), workspace, dropped).value
    receipts = import_files.commit(JobContext(), workspace, plans).value
    assert [r.trouble.code if r.trouble else r.status.value for r in receipts] == [
        "file.not_found",
        "file.is_folder",
        "imported",
    ]


def test_a_plan_says_old_and_new_and_writes_nothing(workspace):
    bring_scores(workspace, DAY_1)
    data = table(SCORES, ("2026-11-01", 4.5, 4.6, 4.0, 4.5))
    dropped = Dropped(Path("later.csv"), data=data, choices=ImportChoices(shop="我的店", platform="tmall"))
    (plan,) = import_files.plan(JobContext(), workspace, [dropped]).value
    (row,) = plan.preview
    assert plan.counts.changed == 1
    assert list(row.old.values()) == ["4.4"]
    assert len(import_files.history(JobContext(), workspace).value) == 1


def test_a_cancel_leaves_nothing_of_the_file(workspace):
    context = JobContext()
    dropped = Dropped(Path("a.csv"), data=table(SCORES, DAY_1), choices=ImportChoices(shop="我的店", platform="tmall"))
    plans = import_files.plan(context, workspace, [dropped]).value
    context.cancel()
    with pytest.raises(Cancelled):
        import_files.commit(context, workspace, plans)
    assert import_files.history(JobContext(), workspace).value == ()
    assert shops(workspace) == ()


def test_the_outcome_names_what_changed(workspace):
    dropped = Dropped(Path("a.csv"), data=table(SCORES, DAY_1), choices=ImportChoices(shop="我的店", platform="tmall"))
    plans = import_files.plan(JobContext(), workspace, [dropped]).value
    outcome = import_files.commit(JobContext(), workspace, plans)
    assert outcome.changes == {Part.SCORES, Part.SHOPS, Part.BATCHES}


def test_an_import_that_a_later_one_changed_is_not_undone_before_it(workspace):
    (first,) = bring_scores(workspace, DAY_1)
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.0, 4.5), name="later.csv")
    with pytest.raises(UserError, match="built_upon") as caught:
        import_files.undo(JobContext(), workspace, first.batch)
    assert caught.value.params["later"] == "later.csv"


def plan_of(workspace, data: bytes):
    choices = ImportChoices(shop="我的店")
    (plan,) = import_files.plan(JobContext(), workspace, [Dropped(Path("reviews.csv"), data, choices)]).value
    return plan


REVIEWS = ("评价内容", "评分", "时间")
REVIEW = ("太慢了", 1, "2026-11-01 10:00:00")


def test_a_file_none_of_whose_rows_can_be_read_is_refused_with_its_reasons_and_leaves_nothing(workspace):
    (receipt,) = bring_scores(workspace, ("gestern", 4.4, 4.6, 4.2, 4.5))
    assert (receipt.status, receipt.trouble.code) == (FileStatus.REFUSED, "rows.all_rejected")
    assert (receipt.counts.read, receipt.counts.rejected, receipt.batch) == (1, 1, None)
    assert [problem.row for problem in receipt.rejected] == [2]
    assert shops(workspace) == ()
    assert import_files.history(JobContext(), workspace).value == ()
    data = table(("竞店", "描述相符", "服务态度", "物流服务"), ("甲店", "x", 4.7, 4.9))
    (other,) = bring(workspace, "list.csv", data, shop="我的店")
    assert (other.status, other.trouble.code) == (FileStatus.REFUSED, "rows.all_rejected")


def test_what_was_seen_before_the_import_stands_in_the_receipt(workspace):
    days = [(f"2026-11-0{day}", 4.5, 4.6, 4.4, 4.5) for day in (1, 2, 4, 5)]
    (receipt,) = bring_scores(workspace, *days)
    assert [check.code for check in receipt.checks] == ["days.missing"]
    assert receipt.checks[0].params["days"] == ("2026-11-03",)


def test_a_name_on_two_platforms_is_asked_for_its_platform(workspace):
    bring_scores(workspace, DAY_1, platform="tmall")
    bring_scores(workspace, DAY_1, platform="douyin", name="douyin.csv")
    (receipt,) = bring(workspace, "reviews.csv", table(REVIEWS, REVIEW), shop="我的店")
    assert (receipt.status, receipt.trouble.code) == (FileStatus.AMBIGUOUS, "platform.unclear")
    asked = plan_of(workspace, table(REVIEWS, REVIEW))
    answered = import_files.for_shop(JobContext(), workspace, asked, "我的店", "tmall").value
    (told,) = import_files.commit(JobContext(), workspace, [answered]).value
    assert (told.counts.new, told.platform) == (1, "tmall")
    (again,) = bring(workspace, "reviews.csv", table(REVIEWS, REVIEW), shop="我的店")
    assert (again.status, again.batch, again.platform) == (FileStatus.ALREADY_IMPORTED, told.batch, "tmall")


def test_the_sheets_of_one_file_are_of_one_shop(workspace):
    """The reviews say no platform; the scores beside them do."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("reviews.csv", table(REVIEWS, REVIEW))
        archive.writestr("scores.csv", table(SCORES, DAY_1))
    bring(workspace, "all.zip", packed.getvalue(), shop="我的店")
    assert [(shop.name, shop.platform) for shop in shops(workspace)] == [("我的店", "tmall")]


OTHERS = table(
    ("店铺名称", "日期", "描述相符", "服务态度", "物流服务"),
    ("甲店", "2026-11-20", 4.8, 4.7, 4.9),
    ("我的店", "2026-11-20", 4.6, 4.7, 4.5),
)


def test_a_shop_of_a_list_becomes_an_own_one_when_its_own_data_come_and_is_given_back_by_an_undo(workspace):
    bring(workspace, "others.csv", OTHERS, platform="tmall")
    (receipt,) = bring_scores(workspace, DAY_1)
    assert {(shop.name, shop.own) for shop in shops(workspace)} == {("甲店", False), ("我的店", True)}
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert {(shop.name, shop.own) for shop in shops(workspace)} == {("甲店", False), ("我的店", False)}


def test_a_table_of_the_own_shop_alone_is_no_list_of_competitors(workspace):
    head = ("日期", "店铺名称", "描述相符", "服务态度", "物流服务")
    bring(workspace, "own.csv", table(head, ("2026-11-20", "我的店", 4.6, 4.7, 4.5)), shop="我的店")
    assert [(shop.name, shop.own) for shop in shops(workspace)] == [("我的店", True)]
    bring(workspace, "other.csv", table(head, ("2026-11-20", "甲店", 4.6, 4.7, 4.5)))
    assert {(shop.name, shop.own) for shop in shops(workspace)} == {("甲店", False), ("我的店", True)}


def test_reading_and_importing_several_files_only_ever_moves_on(workspace):
    names = [f"reviews-{number}.csv" for number in range(3)]
    rows = [(f"{number}", "很好用", 5, "2026-10-03") for number in range(40)]
    dropped = [
        Dropped(Path(name), table(("订单编号", "评价内容", "星级", "评价时间"), *rows[place:]), choices=ImportChoices("小店", "tmall"))
        for place, name in enumerate(names)
    ]  # fmt: skip
    told_by_plan, told_by_commit = [], []
    plans = import_files.plan(JobContext(told_by_plan.append), workspace, dropped).value
    import_files.commit(JobContext(told_by_commit.append), workspace, plans)
    for told in (told_by_plan, told_by_commit):
        shares, stages = [one.share for one in told], [one.stage for one in told if one.stage]
        assert (shares, stages) == (sorted(shares), sorted(stages))
        assert {one.total for one in told} == {3}
        assert any(one.begun for one in told)
