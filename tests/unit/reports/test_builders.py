"""seller_toolkit.reports.builders: checklist, comparison, trend_report and registry."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from seller_toolkit.domain.report import Chart, KeyFigures, Paragraph, Table, TickList
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.reports.builders.checklist import ChecklistInput, build_checklist
from seller_toolkit.reports.builders.comparison import ComparedCell, ComparedShop, ComparisonInput, build_comparison
from seller_toolkit.reports.builders.registry import REPORTS
from seller_toolkit.reports.charts.spec import DumbbellSpec
from tests.unit.reports.conftest import compared


def table_of(report) -> Table:
    return next(block for block in report.blocks if isinstance(block, Table))


def test_every_kind_of_report_has_a_sample_here(reports):
    assert [kind.id for kind in REPORTS] == list(reports)


def test_the_checklist_leaves_empty_groups_out_and_counts(checklist):
    ticks = checklist.blocks[1]
    assert isinstance(checklist.blocks[0], KeyFigures)
    assert isinstance(ticks, TickList)
    assert [group.title for group in ticks.groups] == ["物流", "客服"]
    assert checklist.subtitle == "演示店铺（天猫）    2026-11-21    Tasks: 3    Due: 2"


def test_a_checklist_of_nothing_says_so():
    report = build_checklist(ChecklistInput("店", date(2026, 11, 21), "CL", (), ()))
    assert report.blocks == (Paragraph("There is no open task."),)


def test_the_report_is_in_the_language_in_force():
    set_backend(lambda _context, text: f"«{text}»", "zh_TW")
    report = build_checklist(ChecklistInput("店", date(2026, 11, 21), "CL", (), ()))
    assert (report.language, report.title) == ("zh_TW", "«Improvement checklist»")


def test_own_shops_stand_first_without_a_gap_to_themselves(comparison):
    table = table_of(comparison)
    assert [row[0] for row in table.rows] == ["演示店铺 (own)", "远山床品", "@木南", "同行平均"]
    assert table.rows[0][1:4] == (4.8, None, pytest.approx(-0.1))
    assert [column.title for column in table.columns[1:4]] == [
        "描述相符",
        "描述相符: gap to own",
        "描述相符: gap to best",
    ]


def test_without_an_own_shop_there_is_no_gap_to_it(comparison):
    cell = ComparedCell(4.8, None, -0.1, date(2026, 11, 1), "表.xlsx")
    later = dataclasses.replace(cell, day=date(2026, 11, 9), source="页面")
    view = ComparisonInput("天猫", date(2026, 11, 20), "", (), (ComparedShop("甲", False, (cell, later, cell)),))
    row = table_of(build_comparison(view)).rows[0]
    assert row == ("甲", 4.8, -0.1, 4.8, -0.1, 4.8, -0.1, "11-01 – 11-09", "表.xlsx, 页面")


def test_what_may_be_rounding_is_told_beside_the_number_and_on_paper_instead_of_it(comparison):
    table = table_of(comparison)
    titles = [column.title for column in table.columns]
    assert [row[titles.index("Level with own")] for row in table.rows] == ["", "物流服务", "", ""]
    assert [row[titles.index("物流服务: gap to own")] for row in table.rows][1] == 0
    paper = table_of(build_comparison(compared(on_paper=True)))
    assert [column.title for column in paper.columns] == [
        "Rank", "Shop", "描述相符", "vs own", "物流服务", "vs own", "As of",
    ]  # fmt: skip
    assert [row[5] for row in paper.rows] == [None, "level", None, pytest.approx(-0.01)]


def test_peers_stand_last_and_have_no_rank(comparison):
    table = table_of(comparison)
    assert table.rows[-1][0] == "同行平均"
    assert [row[4] for row in table.rows] == [1, 1, 1, None]


def test_a_chart_stands_above_the_table_with_its_words():
    view = ComparisonInput("天猫", date(2026, 11, 20), "", (), (), chart=DumbbellSpec(()))
    chart = build_comparison(view).blocks[0]
    assert isinstance(chart, Chart)
    assert chart.alt.startswith("Own score")


def test_the_trend_keeps_each_rows_own_digits(trend):
    rows = table_of(trend).rows
    assert [row[1] for row in rows] == [Decimal("4.30"), Decimal("95.1"), None]
    assert rows[1][:4] == ("48小时揽收及时率", Decimal("95.1"), "%", Decimal("-2.8"))
    assert trend.subtitle == "演示店铺（天猫）    2026-09-22 – 2026-11-20"
