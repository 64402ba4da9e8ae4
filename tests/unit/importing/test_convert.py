"""What a recognised sheet leaves open, and where its day comes from. What becomes of its rows: test_samples_folder."""

from datetime import date

import pytest

from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.convert import convert_sheet
from seller_toolkit.importing.detect import recognise
from seller_toolkit.importing.drafts import Question
from seller_toolkit.importing.readers import Sheet

TABLE = [["指标", "得分"], ["真实体验分", "4.5"], ["宝贝质量", "4.6"]]
TODAY = date(2026, 11, 22)


def convert(rows, layouts, metrics, **said):
    sheet = Sheet("", rows)
    catalogue = Catalogue(metrics)
    (found,) = recognise(sheet, layouts, catalogue)
    return convert_sheet(sheet, found, Question(catalogue, **said), today=TODAY)


@pytest.mark.parametrize(
    ("preamble", "day"),
    [
        (["统计日期：2026-08-14"], "2026-08-14"),
        (["更新时间", "2026-09-09 11:00:37"], "2026-09-09"),
        (["店铺（统计时间: 2026/8/14 ~ 2026/8/14）"], "2026-08-14"),
        (["导出时间：2026-08-15"], ""),
        (["统计日期：2026-08-01 ~ 2026-08-14"], ""),
        (["随便"], ""),
    ],
)
def test_the_day_may_stand_above_the_header(layouts, metrics, preamble, day):
    found = convert([preamble, *TABLE], layouts, metrics, shop="甲")
    assert (found.day_unclear, found.days) == (not day, (day,) if day else ())
    assert len(found.records[0]) == 2


def test_the_files_own_day_wins_over_the_users(layouts, metrics):
    said = {"shop": "甲", "day": "2026-01-01"}
    assert convert([["统计日期：2026-08-14"], *TABLE], layouts, metrics, **said).days == ("2026-08-14",)
    assert convert(TABLE, layouts, metrics, **said).days == ("2026-01-01",)


def test_lists_of_competitors_speak_of_today(layouts, metrics):
    found = convert([["店铺名称", "描述相符"], ["竞店", "4.8"]], layouts, metrics)
    assert (found.days, found.day_unclear) == (("2026-11-22",), False)


def test_a_row_with_one_bad_cell_gives_nothing_and_tells_all_its_problems(layouts, metrics):
    rows = [["日期", "真实体验分", "宝贝质量"], ["2026-06-05", "x", "y"], ["2026-06-06", "4.5", "-"]]
    found = convert(rows, layouts, metrics, shop="甲")
    assert [(p.row, p.column) for p in found.problems] == [(2, "真实体验分"), (2, "宝贝质量")]
    assert list(found.records[0].rows) == [3]
    assert found.rows == (2, 3)


def test_what_was_guessed_late_is_true_for_all(layouts, metrics):
    found = convert([["指标", "得分"], ["商家体验分", "82"]], layouts, metrics, shop="乙", day="2026-06-05")
    assert (found.platform, found.records[0].platform) == ("douyin", "douyin")


def test_a_list_of_the_one_shop_that_was_said_is_no_list_of_competitors(layouts, metrics):
    table = [["日期", "店铺名称", "描述相符"], ["2026-06-05", "甲", "4.8"]]
    assert [convert(table, layouts, metrics, shop=shop).records[0].own for shop in ("甲", "乙", "")] == [
        True,
        False,
        False,
    ]


def test_rows_that_name_their_platform_leave_nothing_unclear(layouts, metrics):
    head = ["日期", "平台", "店铺", "商家体验分", "描述相符"]
    rows = [head, ["2026-06-05", "抖音", "乙", "82", ""], ["2026-06-05", "天猫", "甲", "", "4.8"]]
    found = convert(rows, layouts, metrics)
    assert (found.platform_unclear, [part.platform for part in found.records]) == (False, ["douyin", "tmall"])
    rows[2][1] = ""
    assert convert(rows, layouts, metrics).platform_unclear


def test_a_dsr_table_of_many_days_is_read_by_its_days(layouts, metrics):
    found = convert(
        [["统计日期", "指标名称", "得分"], ["2026-06-05", "描述相符得分", "4.8"]], layouts, metrics, shop="甲"
    )
    assert found.days == ("2026-06-05",)


def test_a_list_of_competitors_says_what_they_sell(plan):
    text = "竞店,平台,主营类目,日期,描述相符,服务态度\n甲,天猫,家纺,2026-11-01,4.8,4.8\n甲,天猫,床品,2026-11-02,4.8,4.8\n乙,天猫,-,2026-11-01,4.8,4.8\n"
    (found,) = plan(text.encode())
    assert found.categories == {"甲": "家纺"}


def test_scores_of_another_scale_are_told_and_left_out(plan, metrics):
    text = "竞店,平台,日期,商家体验分,好评率\n甲,抖音,2026-11-01,4.8,97%\n乙,抖音,2026-11-01,5.0,96%\n"
    (found,) = plan(text.encode())
    assert {metric for part in found.records for metric in part.columns["metric"]} == {
        "douyin_experience.total" if metrics["douyin_experience.total"].scale is None else "shown_score",
        "good_review_rate",
    }


def test_the_platform_of_a_row_of_a_list_wins_over_a_guess(plan):
    text = "竞店,平台,日期,描述相符,服务态度\n甲,淘宝,2026-11-01,4.8,4.8\n乙,,2026-11-01,4.8,4.8\n"
    (found,) = plan(text.encode())
    assert [(part.shop, part.platform) for part in found.records] == [("甲", "taobao"), ("乙", "tmall")]
