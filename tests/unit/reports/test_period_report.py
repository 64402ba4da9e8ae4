"""seller_toolkit.reports.builders.period_report: the chapters in their order, for one shop and for several."""

from dataclasses import fields, replace

from seller_toolkit.domain.report import Contents, Heading, KeyFigures, PageBreak, Paragraph, Table
from seller_toolkit.reports.builders.period_report import CHAPTER_IDS, ShopPart, build_period_report
from tests.unit.reports import period_sample as sample

CHAPTERS = [
    "Scores", "What moved them", "Lines and assessments", "Reviews", "Tasks and what helped", "Competitors", "Events",
    "Data behind this report", "The next ten steps",
]  # fmt: skip


def headings(report, level):
    return [block.text for block in report.blocks if isinstance(block, Heading) and block.level == level]


def test_one_shop_has_its_figures_and_the_contents_on_the_first_page():
    report = build_period_report(sample.MONTH)
    assert (report.title, report.code, report.language) == ("Monthly report", "MR", "zh_CN")
    assert report.subtitle == "演示店铺（天猫）    2026-10    made on 2026-11-02"
    kinds = [type(block) for block in report.blocks]
    assert kinds[:5] == [KeyFigures, Table, Paragraph, Contents, PageBreak]
    assert headings(report, 1) == CHAPTERS
    assert {block.level for block in report.blocks if isinstance(block, Heading)} == {1, 2}


def test_a_chapter_without_data_says_in_one_line_what_to_import():
    report = build_period_report(sample.MONTH)
    place = report.blocks.index(Heading("Reviews", 1))
    assert report.blocks[place + 1] == Paragraph("No reviews of this period. To import: 评价导出表.")
    assert report.blocks[place + 2] == Heading("Tasks and what helped", 1)
    assert report.blocks[place + 3] == Paragraph("No task was begun or done in this period.")


def test_several_shops_have_a_summary_in_front_and_a_page_each():
    report = build_period_report(sample.ALL_SHOPS)
    summary, contents, page, shop = report.blocks[:4]
    assert [row[0] for row in summary.rows] == ["演示店铺（天猫）", "新店（抖店）"]
    assert summary.rows[1][2:4] == (None, None)
    assert (type(contents), type(page), shop) == (Contents, PageBreak, Heading("演示店铺（天猫）", 1))
    assert headings(report, 1) == ["演示店铺（天猫）", "新店（抖店）"]
    assert headings(report, 2) == CHAPTERS


def test_a_shop_without_any_data_has_one_line():
    report = build_period_report(sample.ALL_SHOPS)
    assert report.blocks[-2:] == (
        Heading("新店（抖店）", 1),
        Paragraph("No data of this period. To import: 评分表."),
    )


def test_the_title_tells_the_kind_of_period():
    titles = [build_period_report(replace(sample.MONTH, kind=kind)).title for kind in ("week", "quarter", "custom")]
    assert titles == ["Weekly report", "Quarterly report", "Report of a period"]


def test_every_chapter_of_a_shop_is_told():
    assert set(CHAPTER_IDS) == {field.name for field in fields(ShopPart)} - {"name", "cover", "lacking"}
