from dataclasses import replace

import pytest

from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.detect import fingerprint, recognise, recognise_as
from seller_toolkit.importing.readers import Sheet

REVIEWS = ["评价日期", "订单ID", "商品ID", "商品名称", "商品规格", "商品评价得分", "评价内容"]


def ids(rows, layouts, metrics):
    return [found.layout.id for found in recognise(Sheet("", rows), layouts, Catalogue(metrics))]


def test_a_fingerprint_is_of_the_set():
    assert fingerprint(["订单编号", "收货地址 ", ""]) == fingerprint(["收货地址", "订单编号"])
    assert fingerprint(["订单编号"]) != fingerprint(["订单编号", "金额"])


def test_the_header_may_stand_below_a_preamble(layouts, metrics):
    rows = [["评价导出"], [], ["导出时间", "2026-06-08"], *[["说明"]] * 30, REVIEWS, ["x"]]
    (found,) = recognise(Sheet("", rows), layouts, Catalogue(metrics))
    assert (found.layout.id, found.matches[0].header) == ("douyin_reviews", 33)
    assert ids([["说明"]] * 40 + [REVIEWS], layouts, metrics) == []


def test_order_blanks_and_brackets_do_not_matter(layouts, metrics):
    assert ids([[f" {title} " for title in reversed(REVIEWS)]], layouts, metrics) == ["douyin_reviews"]


def test_two_layouts_that_fit_alike_are_both_told(layouts, metrics):
    twin = replace(next(layout for layout in layouts if layout.id == "douyin_reviews"), id="twin")
    assert ids([REVIEWS], [*layouts, twin], metrics) == ["douyin_reviews", "twin"]


def test_a_specific_layout_beats_a_generic_one(layouts, metrics):
    assert ids([["店铺名称", "日期", "真实体验分"]], layouts, metrics) == ["shop_list"]
    assert ids([["店铺", "日期", "真实体验分"]], layouts, metrics) == ["score_table_wide"]


def test_what_nobody_knows(layouts, metrics):
    assert ids([["comment", "sentiment"], ["好", "1"]], layouts, metrics) == []
    assert ids([["体验分考核行业", "店铺类型", "旧_平台求助率%", "平台求助率%"]], layouts, metrics) == []


def test_unknown_titles_are_told_and_known_ones_are_not(layouts, metrics):
    (found,) = recognise(Sheet("", [[*REVIEWS, "评价等级", "新列"]]), layouts, Catalogue(metrics))
    assert found.matches[0].unknown == ("新列",)


def test_order_lists_of_other_platforms_are_not_taken_for_tmall(layouts, metrics):
    assert ids([["订单号", "下单时间", "付款确认时间", "订单状态", "商品ID", "商品名称", "订购数量", "订单金额", "应付金额"]], layouts, metrics) == []  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        [["日期", "真实体验分", ""], ["", "", "宝贝质量"]],
        [["日期", "评分", ""], ["", "真实体验分", "宝贝质量"]],
    ],
)
def test_a_header_of_two_rows(layouts, metrics, rows):
    (found,) = recognise(Sheet("", [*rows, ["2026-06-05", 4.5, 4.6]]), layouts, Catalogue(metrics))
    (match,) = found.matches
    assert (found.layout.id, match.header, match.known) == ("score_table_wide", 1, 3)


def test_members_of_a_group_are_told_apart(layouts, metrics):
    rows = [["日期", "真实体验分", ""], ["", "本店", "同行平均"], ["2026-06-05", 4.5, 4.6]]
    (found,) = recognise(Sheet("", rows), layouts, Catalogue(metrics))
    subjects = [(column.subject_kind, column.subject) for column in found.matches[0].metrics.values()]
    assert subjects == [("shop", ""), ("peer", "average")]


HOME = [
    "列1",
    "列2",
    "访客数（本店）",
    "访客数环比",
    "访客数（同行同层平均）",
    "支付金额（本店）",
    "支付金额（同行同层优秀）",
    "某指标（本店）",
    "某指标环比",
]
HOME_ROW = ["甲", "2026-06-18|2026-06-18", "1", "0%", "2", "3", "4", "5", "0%"]


def test_a_day_without_a_known_title_is_found_by_its_cells(layouts, metrics):
    (found,) = recognise(Sheet("", [HOME, HOME_ROW]), layouts, Catalogue(metrics))
    (match,) = found.matches
    assert (found.layout.id, match.role("day"), match.unknown) == ("sycm_home", 1, ("列1",))
    (found,) = recognise(Sheet("", [["日期", *HOME[1:]], ["2026-06-18", *HOME_ROW[1:]]]), layouts, Catalogue(metrics))
    assert found.matches[0].role("day") == 0


def test_titles_with_a_known_end_are_passed_over_unless_they_are_metrics(layouts, metrics):
    (found,) = recognise(Sheet("", [HOME, HOME_ROW]), layouts, Catalogue(metrics))
    (match,) = found.matches
    assert sorted(match.metrics) == [2, 4, 5, 6]
    assert match.ignored == {3, 7, 8}


def test_labels_of_a_page_make_no_table(layouts, metrics):
    assert ids([["页面指标", "页面数值"], ["真实体验分", "4.88"]], layouts, metrics) == []
    page = next(layout for layout in layouts if layout.is_page)
    names = list(page.blocks[0].metric_names)
    assert recognise_as(Sheet("", [names, ["4.88"] * len(names)]), page, Catalogue(metrics)) is None
