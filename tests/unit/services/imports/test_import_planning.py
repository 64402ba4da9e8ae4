"""Planning again, stopping in the middle, and what the import tab is told beside it."""

from pathlib import Path

import pytest

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.domain.imports import ColumnMapping, FileStatus, ImportChoices
from seller_toolkit.services.coverage import KINDS
from seller_toolkit.services.imports import column_targets, import_files, import_log, unlocks
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from tests.unit.services.files import SCORES, bring, bring_scores, table

DAY = ("2026-11-01", 4.5, 4.6, 4.4, 4.5)
REVIEW_HEAD = ("评价时间", "订单编号", "评分", "评价内容")
REVIEW = ("2026-11-01 10:00:00", 26881045, 2, "被套偏小")


def dropped(name: str, data: bytes, **choices) -> Dropped:
    return Dropped(Path(name), data=data, choices=ImportChoices(**choices))


def test_the_plans_of_each_file_stay_together(workspace):
    files = [dropped("a.csv", table(SCORES, DAY), shop="甲店"), dropped("b.csv", b"")]
    first, second = import_files.plan_each(JobContext(), workspace, files).value
    assert [one.status for one in first] == [FileStatus.READY]
    assert [one.status for one in second] == [FileStatus.REFUSED]
    assert import_files.plan(JobContext(), workspace, files).value == first + second


def test_a_plan_that_lacks_its_shop_is_counted_against_the_one_that_is_named(workspace):
    bring(workspace, "a.csv", table(REVIEW_HEAD, REVIEW), shop="甲店", platform="tmall")
    bring(workspace, "b.csv", table(REVIEW_HEAD, REVIEW), shop="乙店", platform="tmall")
    later = dropped("c.csv", table(REVIEW_HEAD, REVIEW, ("2026-11-02 10:00:00", 26881046, 5, "软")))
    (open_plan,) = import_files.plan(JobContext(), workspace, [later]).value
    assert open_plan.status is FileStatus.AMBIGUOUS
    named = import_files.for_shop(JobContext(), workspace, open_plan, "甲店", "tmall").value
    new_one = import_files.for_shop(JobContext(), workspace, open_plan, "丙店", "tmall").value
    assert (named.status, named.counts.new, named.counts.same) == (FileStatus.READY, 1, 1)
    assert (new_one.counts.new, new_one.counts.same) == (2, 0)
    again = dropped("c.csv", later.data, shop="甲店", platform="tmall")
    read_again = import_files.plan_again(JobContext(), workspace, again, open_plan.source).value
    assert read_again.counts == named.counts


def test_a_mapping_is_still_remembered_after_it_was_recalled(workspace):
    mapping = ColumnMapping("parcel", {"甲": "order_no", "乙": "courier"})
    for number in range(3):
        data = table(("甲", "乙"), (26881045 + number, "顺丰"))
        (receipt,) = bring(workspace, f"{number}.csv", data, shop="甲店", mapping=mapping if number == 0 else None)
        assert receipt.status is FileStatus.IMPORTED


def test_a_stop_between_two_files_tells_of_the_finished_one(workspace):
    files = [dropped(f"{n}.csv", table(SCORES, (f"2026-11-0{n}", 4.5, 4.6, 4.4, 4.5)), shop="甲店") for n in (1, 2)]
    plans = import_files.plan(JobContext(), workspace, files).value
    context = JobContext()
    context.on_progress = lambda progress: context.cancel() if (progress.done, progress.stage) == (1, "2.csv") else None
    outcome = import_files.commit(context, workspace, plans)
    assert [receipt.source.name for receipt in outcome.value] == ["1.csv"]
    assert outcome.changes
    assert [batch.file for batch in import_files.history(JobContext(), workspace).value] == ["1.csv"]


def test_a_stop_before_anything_is_written_is_a_cancel(workspace):
    plans = import_files.plan(JobContext(), workspace, [dropped("a.csv", table(SCORES, DAY), shop="甲店")]).value
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        import_files.commit(context, workspace, plans)


def test_the_log_has_history_words_for_layouts_and_what_to_bring(workspace):
    bring_scores(workspace, DAY)
    log = import_log.import_log(JobContext(), workspace).value
    assert [batch.file for batch in log.batches] == ["scores.csv"]
    assert {batch.layout for batch in log.batches} <= set(log.layouts)
    assert log.layouts["mapping"] == "Own mapping"
    assert [export.kind for export in log.exports] == [*KINDS, "competitors"]
    assert all(set(export.files) == {"tmall", "douyin"} for export in log.exports)


def test_what_is_brought_can_be_seen_and_is_missing_no_longer(workspace):
    bring_scores(workspace, DAY)
    found = unlocks.unlocked(JobContext(), workspace, ["review", "scores"], [("我的店", "tmall")]).value
    assert [kind for kind, _ in found.now] == ["scores", "review"]
    missing = [one.kind for one in found.missing]
    assert "scores" not in missing
    assert {"order_line", "review", "competitors"} <= set(missing)
    assert unlocks.unlocked(JobContext(), workspace, [], [("nobody", "tmall")]).value == unlocks.Unlocked((), ())


def test_columns_are_guessed_by_the_names_that_known_layouts_have(workspace):
    header = ("评价内容", "星级", "订单编号", "别的")
    found = column_targets.column_targets(JobContext(), workspace, header, "tmall").value
    assert found.kind == "review"
    assert found.guesses["review"] == {"评价内容": "text", "星级": "stars", "订单编号": "order_no"}


def test_units_in_titles_are_told_and_metrics_say_theirs(workspace):
    header = ("到货（小时）", "支付额(万元)", "转化（%）", "评分(分)", "日期")
    found = column_targets.column_targets(JobContext(), workspace, header, "tmall").value
    assert found.units == {"到货（小时）": "hours", "支付额(万元)": "wan", "转化（%）": "percent"}
    units = {one.id: one.unit for one in found.metrics}
    assert (units["tmall_experience.delivery_hours"], units["conversion_rate"]) == ("hours", "percent")


def test_a_platform_offers_its_own_metrics_only(workspace):
    ids = {one.id for one in column_targets.column_targets(JobContext(), workspace, ("日期",), "douyin").value.metrics}
    every = {one.id for one in column_targets.column_targets(JobContext(), workspace, ("日期",), "").value.metrics}
    assert any(metric.startswith("douyin_experience.") for metric in ids)
    assert not any(metric.startswith("dsr.") for metric in ids)
    assert ids < every
