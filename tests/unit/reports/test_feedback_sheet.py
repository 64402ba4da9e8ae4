"""The feedback sheet of a department: one page, whatever it is given."""

from dataclasses import replace

import pytest
from pypdf import PdfReader

from seller_toolkit.domain.report import Paragraph, Table
from seller_toolkit.reports.builders.feedback_sheet import (
    MEASURES,
    MOST_CAUSES,
    MOST_ITEMS,
    FeedbackLine,
    build_feedback_sheet,
)
from seller_toolkit.reports.exporters.pdf import write_pdf


def tables(report) -> dict[str, Table]:
    return {block.title: block for block in report.blocks if isinstance(block, Table)}


def test_it_says_the_figures_and_leaves_out_what_has_no_room(feedback_input):
    report = build_feedback_sheet(feedback_input)
    assert (report.title, report.subtitle) == ("Review feedback for Product", "禾畔店    2026-10")
    found = tables(report)
    assert [len(table.rows) for table in found.values()] == [MOST_CAUSES, MOST_ITEMS, 3, MEASURES]
    assert found["Causes"].rows[1][:5] == ("起球", 19, 10, 1, "11/15")
    assert all(len(row[1]) <= 56 and "\n" not in row[1] for row in found["What buyers wrote"].rows)
    assert any("4 reviews" in block.text for block in report.blocks if isinstance(block, Paragraph))


def test_a_month_without_complaints_has_room_for_measures(feedback_input):
    nothing = replace(
        feedback_input, total=FeedbackLine("", 0, 0, 0, 0, 0, 0), causes=(), items=(), quotes=(), unjudged=0
    )
    report = build_feedback_sheet(nothing)
    assert list(tables(report)) == ["Measures"]
    assert [block.text for block in report.blocks if isinstance(block, Paragraph) and not block.quiet] == [
        "No complaint of this month concerns the department."
    ]


@pytest.mark.usefixtures("qapp")
def test_it_is_one_page_of_paper(feedback_input, tmp_path):
    quotes = (("不新鲜变质", "很久才到，打开一看已经坏了，联系客服一直没有人回复，非常失望" * 4),) * 6
    path = tmp_path / "sheet.pdf"
    write_pdf(build_feedback_sheet(replace(feedback_input, quotes=quotes)), path)
    assert len(PdfReader(path).pages) == 1
