"""The due sheet as blocks."""

from dataclasses import replace

import pytest

from seller_toolkit.domain.report import Heading, KeyFigures, PageBreak, Paragraph, Table
from seller_toolkit.reports.builders.due_sheet import BOX, build_due_sheet
from tests.unit.reports.conftest import due_line


def figures(report) -> dict[str, str]:
    (block,) = [block for block in report.blocks if isinstance(block, KeyFigures)]
    return {figure.label: figure.value for figure in block.figures}


@pytest.mark.parametrize(
    ("hours", "label"),
    [(-0.1, "Missed"), (0.0, "Under 4 hours"), (3.9, "Under 4 hours"), (4.0, "Later today"), (15.4, "Later today"), (15.5, "After today")],
)  # fmt: skip
def test_each_line_is_counted_once(due_input, hours, label):
    counted = figures(build_due_sheet(replace(due_input, lines=(due_line(hours, "1"),))))
    assert {name for name, value in counted.items() if value == "1"} == {label}


def test_one_list_has_a_box_in_each_row_and_no_page_of_its_own(due_input):
    report = build_due_sheet(replace(due_input, split=""))
    (table,) = [block for block in report.blocks if isinstance(block, Table)]
    assert {row[0] for row in table.rows} == {BOX}
    assert not [block for block in report.blocks if isinstance(block, PageBreak)]
    assert table.rows[1][4] == "164933159204578268\nOrder 7156254078422745376"
    assert figures(report)["Data as of"] == "2026-11-21 07:00"


def test_each_group_begins_a_page_and_says_how_old_the_data_are(due_report):
    blocks = due_report.blocks
    breaks = [place for place, block in enumerate(blocks) if isinstance(block, PageBreak)]
    assert [blocks[place + 1].text for place in breaks] == ["中通快递", "申通快递", "Courier not named"]
    assert blocks[breaks[0] + 2].title == ("2 due. Data as of 2026-11-21 07:00, hours counted from 2026-11-21 08:30")
    assert blocks[1].text == "没有包裹表"
    assert isinstance(blocks[breaks[0] + 1], Heading)


def test_nothing_due_and_no_data_are_said(due_input):
    report = build_due_sheet(replace(due_input, lines=(), data_until=None))
    assert figures(report)["Data as of"] == "no data"
    assert "Nothing is due." in [block.text for block in report.blocks if isinstance(block, Paragraph)]
