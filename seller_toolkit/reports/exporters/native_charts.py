"""Charts that the spreadsheet draws itself, from numbers on a sheet."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor
from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.axis import ChartLines, DateAxis
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.legend import LegendEntry
from openpyxl.chart.marker import DataPoint, Marker
from openpyxl.chart.series import Series
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.worksheet.worksheet import Worksheet

from seller_toolkit.reports.charts.files import height_for
from seller_toolkit.reports.charts.numbers import ChartNumbers, Role
from seller_toolkit.reports.charts.placing import value_ticks
from seller_toolkit.reports.charts.spec import PRINT_STYLE, BarsSpec, ChartSpec, DumbbellSpec, TrendSpec
from seller_toolkit.reports.exporters.cells import printable

WIDTH, LEAST_HEIGHT = 24.0, 8.0  # centimetres
LEGEND = 1.2  # centimetres below
EMU = 12700  # of a point
FAR = 4  # times the spread of the lines: a threshold that is farther does not stretch the axis
SHAPES = {Role.LINE: "diamond", Role.PALE: "dash"}
"""Of marks that no line joins: the best and the mean beside the own ones."""
MOST_DAYS = 10  # below the axis
MARKED = 1.5  # days: a line with rarer values shows each of them


def native_chart(spec: ChartSpec, numbers: ChartNumbers, sheet: Worksheet, *, row: int, column: int) -> Any:  # noqa: ANN401 - its stubs know no floats
    """The chart of numbers whose head stands at `row` and `column` of `sheet`."""
    chart: Any = (_bars if isinstance(spec, BarsSpec) else _lines)(spec, numbers, sheet, row, column)  # a ChartBase
    chart.title = printable(spec.title) or None
    if chart.title is not None:
        chart.title.overlay = False
    chart.width = WIDTH
    chart.height = max(LEAST_HEIGHT, height_for(spec, WIDTH / 2.54) * 2.54) + LEGEND
    if chart.legend is not None:
        chart.legend.position, chart.legend.overlay = "b", False
    chart.display_blanks = "gap"
    return chart


def _reference(sheet: Worksheet, numbers: ChartNumbers, row: int, column: int, *, titled: bool) -> Reference:
    return Reference(
        sheet, min_col=column, max_col=column, min_row=row if titled else row + 1, max_row=row + max(len(numbers.table.rows), 1)
    )  # fmt: skip


def _series(sheet: Worksheet, numbers: ChartNumbers, row: int, column: int) -> list[tuple[int, Role, Series]]:
    """The drawn columns: place in the table, role, series."""
    made = []
    for place, role in enumerate(numbers.roles):
        if role not in {Role.AXIS, Role.WORDS}:
            values = _reference(sheet, numbers, row, column + place, titled=True)
            made.append((place, role, SeriesFactory(values, title_from_data=True)))
    return made


def _format(digits: int, *, signed: bool = False) -> str:
    plain = "#,##0" + ("." + "0" * digits if digits else "")
    return f'+{plain};"−"{plain};{plain}' if signed else plain


# lines


def _lines(spec: ChartSpec, numbers: ChartNumbers, sheet: Worksheet, row: int, column: int) -> LineChart:
    chart = LineChart()
    dumbbell = isinstance(spec, DumbbellSpec)
    own = 0
    for place, role, series in _series(sheet, numbers, row, column):
        ink = _colour(role, own)
        own += role in {Role.LINE, Role.FOCUS}
        _style_line(series, role, ink, marked=dumbbell or _is_sparse(numbers, place), joined=not dumbbell)
        chart.series.append(series)
    chart.set_categories(_reference(sheet, numbers, row, column, titled=False))
    if isinstance(spec, TrendSpec):
        chart.x_axis = DateAxis(crossAx=100)
        chart.x_axis.number_format, chart.x_axis.baseTimeUnit = _day_format(spec), "days"
        chart.x_axis.majorUnit = max(1, round(len(numbers.table.rows) / MOST_DAYS))
        chart.x_axis.majorTimeUnit, chart.y_axis.crossAx = "days", 500
    _show_axes(chart, spec.digits)
    if (ends := _ends(spec, numbers)) is not None:
        chart.y_axis.scaling.min, chart.y_axis.scaling.max = ends
    if dumbbell:
        chart.hiLowLines = ChartLines(spPr=GraphicalProperties(ln=_stroke(PRINT_STYLE.border, 1.4)))
        unnamed = [number for number, role in enumerate(_drawn(numbers)) if role is Role.OTHER]
        if chart.legend is not None:
            chart.legend.legendEntry = [LegendEntry(idx=number, delete=True) for number in unnamed]
    return chart


def _drawn(numbers: ChartNumbers) -> list[Role]:
    return [role for role in numbers.roles if role not in {Role.AXIS, Role.WORDS}]


def _day_format(spec: TrendSpec) -> str:
    return "yyyy-mm" if (spec.last - spec.first).days > 300 else "mm-dd"


def _colour(role: Role, own: int) -> str:
    style = PRINT_STYLE
    plain = {
        Role.PALE: style.muted, Role.OTHER: style.border, Role.LEVEL: style.warning, Role.GOAL: style.text, Role.AHEAD: style.accent,
    }  # fmt: skip
    return plain.get(role, style.series[own % len(style.series)])


def _style_line(series: Series, role: Role, ink: str, *, marked: bool, joined: bool) -> None:
    dash: Any = {Role.LEVEL: "dash", Role.GOAL: "sysDot", Role.PALE: "lgDash", Role.AHEAD: "sysDash"}.get(role)
    line = _stroke(ink, 2.5 if role is Role.FOCUS else 1.5, dash)
    if not joined:
        line = LineProperties(noFill=True)
    series.spPr = GraphicalProperties(ln=line)
    series.smooth = False
    shape: Any = "circle" if joined else SHAPES.get(role, "circle")
    if shape == "diamond":
        ink = PRINT_STYLE.text
    if marked and role not in {Role.LEVEL, Role.GOAL}:
        size = 5 if role is Role.OTHER or joined else 9
        series.marker = Marker(shape, size, GraphicalProperties(solidFill=ink[1:], ln=_stroke(ink, 1.5)))
    else:
        series.marker = Marker("none")


def _stroke(ink: str, points: float, dash: Any = None) -> LineProperties:  # noqa: ANN401 - one of the names that the format has
    return LineProperties(solidFill=ink[1:], w=round(points * EMU), prstDash=dash)


def _is_sparse(numbers: ChartNumbers, place: int) -> bool:
    """Whether a line would lie between empty cells, so that only its points can be seen."""
    known = [number for number, row in enumerate(numbers.table.rows) if row[place] is not None]
    steps = sorted(b - a for a, b in pairwise(known))
    return not steps or steps[len(steps) // 2] > MARKED


def _ends(spec: ChartSpec, numbers: ChartNumbers) -> tuple[float, float] | None:
    """The ends of the values' axis: round, round about the lines and the thresholds that are not far off."""
    roles = numbers.roles
    known = [
        float(value)
        for row in numbers.table.rows
        for value, role in zip(row, roles, strict=True)
        if value is not None and role not in {Role.AXIS, Role.WORDS, Role.LEVEL, Role.GOAL}
    ]
    if not known:
        return None
    low, high = min(known), max(known)
    room = max(FAR * (high - low), 10.0 ** (1 - spec.digits))
    levels = [line.value for line in spec.thresholds] if isinstance(spec, TrendSpec) else []
    near = [level for level in levels if low - room <= level <= high + room]
    low, high = min([low, *near]), max([high, *near])
    return _round_ends(low, high, spec.digits)


def _round_ends(low: float, high: float, digits: int) -> tuple[float, float]:
    ticks: Sequence[float] = value_ticks(low, max(high, low + 10.0**-digits), count=6, digits=digits)
    step = ticks[1] - ticks[0] if len(ticks) > 1 else 10.0**-digits
    first, last = floor(low / step - 1e-9), ceil(high / step + 1e-9)
    return round(first * step, 6), round(last * step, 6)


def _show_axes(chart: LineChart | BarChart, digits: int, *, signed: bool = False) -> None:
    """Both axes are there (else newer Excels hide them), with words at the low end and the digits of the values."""
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.tickLblPos = "low"
    chart.y_axis.number_format = _format(digits, signed=signed)
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=_stroke(PRINT_STYLE.hairline, 0.75)))
    chart.x_axis.title = chart.y_axis.title = None


# bars


def _bars(spec: Any, numbers: ChartNumbers, sheet: Worksheet, row: int, column: int) -> BarChart:  # noqa: ANN401 - a BarsSpec
    chart = BarChart()
    chart.type, chart.gapWidth, chart.overlap = "bar", 60, -5
    for place, role, series in _series(sheet, numbers, row, column):
        ink = PRINT_STYLE.accent if role is Role.FOCUS else PRINT_STYLE.hairline
        edge = None if role is Role.FOCUS else _stroke(PRINT_STYLE.muted, 0.75)
        series.spPr = GraphicalProperties(solidFill=ink[1:], ln=edge)
        series.invertIfNegative = False
        if spec.signed and role is Role.FOCUS:
            for number, values in enumerate(numbers.table.rows):
                ink = PRINT_STYLE.up if values[place] > 0 else PRINT_STYLE.down
                series.dPt.append(
                    DataPoint(idx=number, invertIfNegative=False, spPr=GraphicalProperties(solidFill=ink[1:]))
                )
        series.dLbls = DataLabelList(
            showVal=True, showSerName=False, showCatName=False, showLegendKey=False, showPercent=False, dLblPos="outEnd",
            numFmt=_format(spec.digits, signed=spec.signed),
        )  # fmt: skip
        chart.series.append(series)
    chart.set_categories(_reference(sheet, numbers, row, column, titled=False))
    _show_axes(chart, spec.digits, signed=spec.signed)
    chart.x_axis.scaling.orientation = "maxMin"  # the first at the top, and the values still below
    chart.y_axis.crosses = "max"
    if len(chart.series) == 1:
        chart.legend = None
    return chart
