"""Charts that the spreadsheet draws: seller_toolkit.reports.exporters.native_charts."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from seller_toolkit.domain.report import Chart, Report
from seller_toolkit.reports.charts.numbers import numbers_of
from seller_toolkit.reports.exporters.xlsx import workbook_of
from tests.unit.reports.long_report import CHARTS, WORDS, bars_of, changes_of, dumbbell_of, trend_of


def book_of(*specs):
    content = BytesIO()
    workbook_of(Report("t", "", "", tuple(Chart(spec, "x") for spec in specs))).save(content)
    return load_workbook(content)


def chart_of(spec):
    return book_of(spec)["Chart"]._charts[0]


@pytest.mark.parametrize("make", CHARTS, ids=lambda make: make.__name__)
def test_both_axes_are_shown_gaps_stay_gaps_and_nothing_is_covered(make):
    chart = chart_of(make(WORDS["zh_CN"]))
    assert chart.x_axis.delete is False
    assert chart.y_axis.delete is False
    assert chart.display_blanks == "gap"
    assert chart.title.overlay is False
    assert chart.legend is None or (chart.legend.position, chart.legend.overlay) == ("b", False)


@pytest.mark.parametrize("make", CHARTS, ids=lambda make: make.__name__)
def test_each_series_points_at_its_column_of_plain_numbers(make):
    spec = make(WORDS["en"])
    book = book_of(spec)
    table = numbers_of(spec).table
    data = book["Chart data"]
    assert [cell.value for cell in data[2]] == [column.title for column in table.columns]
    for series in book["Chart"]._charts[0].series:
        sheet, cells = series.val.numRef.f.split("!")
        assert sheet.strip("'") == "Chart data"
        values = [row[0].value for row in data[cells.replace("$", "")]]
        place = data[cells.replace("$", "")][0][0].column - 1
        assert values == [None if row[place] is None else pytest.approx(row[place]) for row in table.rows]
        assert {type(value) for value in values} <= {int, float, type(None)}


def test_days_are_days_and_thresholds_are_dashed():
    spec = trend_of(WORDS["en"])
    book = book_of(spec)
    chart = book["Chart"]._charts[0]
    assert book["Chart data"]["A3"].is_date
    assert chart.x_axis.number_format.formatCode == "mm-dd"
    assert chart.y_axis.number_format.formatCode == "#,##0.00"
    dashes = [series.spPr.ln.prstDash for series in chart.series]
    assert dashes[-2:] == ["dash", "sysDot"]
    assert dashes[:3] == ["solid"] * 3
    assert chart.y_axis.scaling.min <= 4.36
    assert chart.y_axis.scaling.max >= 4.6


def test_a_dumbbell_has_marks_without_lines_and_the_others_without_names():
    chart = chart_of(dumbbell_of(WORDS["en"]))
    assert all(series.spPr.ln.noFill for series in chart.series)
    assert [entry.idx for entry in chart.legend.legendEntry] == [3, 4, 5]
    assert chart.hiLowLines is not None


def test_bars_begin_at_the_top_and_changes_have_their_colours():
    bars, changes = chart_of(bars_of(WORDS["en"])), chart_of(changes_of(WORDS["en"]))
    assert bars.barDir == changes.barDir == "bar"
    assert bars.x_axis.scaling.orientation == "maxMin"
    colours = [point.spPr.solidFill.srgbClr for point in changes.series[0].dPt]
    assert colours[0] != colours[1] == colours[3]
    assert changes.y_axis.number_format.formatCode.startswith("+")
    assert changes.legend is None


def test_a_long_name_leaves_the_bars_their_room():
    names = [row[0].value for row in book_of(bars_of(WORDS["zh_CN"]))["Chart data"]["A3:A6"]]
    assert names[0].endswith("…")
    assert names[1] == "宝贝质量"
