"""The real files beside the project, where they are there: nothing lost, nothing doubled, sums that add up."""

import pytest

from seller_toolkit.domain.imports import ColumnMapping, FileStatus, ImportChoices
from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.reviews import review_inbox
from seller_toolkit.services.rivals import comparison

PRAISE_OR_COMPLAINT = ColumnMapping(
    "review", {"comment": "text", "sentiment": "stars"}, values={"sentiment": {"1": "5", "0": "1"}}
)


def bring(workspace, path, **choices):
    dropped = Dropped(path, choices=ImportChoices(**choices))
    plans = import_files.plan(JobContext(), workspace, [dropped]).value
    (receipt,) = import_files.commit(JobContext(), workspace, plans).value
    assert receipt.status is FileStatus.IMPORTED, receipt.trouble
    assert len({problem.row for problem in receipt.rejected}) == receipt.counts.rejected
    return receipt


def test_orders_of_a_month(workspace, real_file):
    receipt = bring(workspace, real_file("tmall_order_report_utf8.csv"), shop="我的店", platform="tmall")
    assert receipt.counts.read == 28_010
    assert receipt.counts.new == 28_010
    again = import_files.plan(
        JobContext(),
        workspace,
        [Dropped(real_file("tmall_order_report_utf8.csv"), choices=ImportChoices(shop="我的店"))],
    ).value
    assert again[0].status is FileStatus.ALREADY_IMPORTED


def test_a_list_of_shops_with_their_dsr(workspace, real_file):
    receipt = bring(workspace, real_file("taobao_shops_dsr_gbk.csv"))
    assert receipt.counts.read == 994
    found = shop_list.shop_list(JobContext(), workspace).value
    assert len(found.shops) == 994
    assert not found.own
    view = comparison.comparison(JobContext(), workspace).value
    assert [target for target, _ in view.dimensions] == ["description", "service", "logistics"]
    assert all(cell.gap_to_own is None for row in view.rows for cell in row.cells.values())
    scores = [row.cells[target] for row in view.rows for target, _ in view.dimensions]
    assert all(0 < cell.value <= 5 for cell in scores if cell.value is not None)


def test_reviews_over_several_lines_stay_whole(workspace, real_file):
    receipt = bring(workspace, real_file("jd_reviews_star_time_bom.csv"), shop="京东店", platform="jd")
    assert (receipt.counts.read, receipt.counts.rejected) == (200, 0)
    (shop,) = shop_list.shop_list(JobContext(), workspace).value.own
    found = review_inbox.judged(JobContext(), workspace, [shop])
    assert len(found) == 200
    assert max(one.review.text.count("\n") for one in found) >= 4


def test_a_table_of_unknown_columns_goes_in_by_mapping(workspace, real_file):
    path = real_file("taobao_reviews_labelled_gbk.csv")
    plans = import_files.plan(JobContext(), workspace, [Dropped(path, choices=ImportChoices(shop="我的店"))]).value
    assert plans[0].status is FileStatus.NEEDS_MAPPING
    receipt = bring(workspace, path, shop="我的店", platform="taobao", mapping=PRAISE_OR_COMPLAINT)
    assert receipt.counts.read == 2822
    assert receipt.counts.new + receipt.counts.same + receipt.counts.rejected == 2822


@pytest.mark.parametrize("name", ["douyin_service_weights_2026-07-14.csv"])
def test_a_table_that_is_nothing_for_us_yet_asks_and_breaks_nothing(workspace, real_file, name):
    dropped = Dropped(real_file(name), choices=ImportChoices(shop="我的店", platform="tmall"))
    for plan in import_files.plan(JobContext(), workspace, [dropped]).value:
        assert plan.status is not FileStatus.READY
        assert plan.trouble is not None
    assert shop_list.shop_list(JobContext(), workspace).value.shops == ()
