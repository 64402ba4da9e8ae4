"""The score trend on paper: the chart, and the latest values with where they come from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from seller_toolkit.domain.report import Chart, Column, Paragraph, Report, Table
from seller_toolkit.i18n.formats import long_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.charts.spec import TrendSpec


@dataclass(frozen=True)
class LatestValue:
    """A score's or metric's last value of the period, its change since the period's first, and its source.

    `unit` is what stands behind the number in the language in force ("%", "h", "" for scores).
    """

    label: str
    value: float | None
    change: float | None
    digits: int
    unit: str
    day: date | None
    source: str


@dataclass(frozen=True)
class DailyValues:
    """The values of some lines day by day. `lines` are label, digits and unit; each row is a day, a value a line, sources."""

    lines: tuple[tuple[str, int, str], ...]
    rows: tuple[tuple[date, tuple[float | None, ...], str], ...]


@dataclass(frozen=True)
class TrendReportInput:
    """A shop's line ("name (platform)"), the chart with its words, the values beside it, and caveats.

    `values` become a table of their own behind the newest ones, a sheet in a workbook; paper has none.
    """

    shop: str
    code: str
    chart: TrendSpec
    alt: str
    latest: tuple[LatestValue, ...]
    notes: tuple[str, ...] = ()
    values: DailyValues | None = None


def build_trend_report(view: TrendReportInput) -> Report:
    """Chart, table of the latest values, caveats."""
    columns = (
        Column(translate("Reports", "Score or metric"), width=26),
        Column(translate("Reports", "Latest"), numeric=True),
        Column(translate("Reports", "Unit"), width=8),
        Column(translate("Reports", "Change in the period"), numeric=True, signed=True, width=14),
        Column(translate("Reports", "As of"), width=13),
        Column(translate("Reports", "Source"), width=36),
    )
    rows = tuple(
        (
            each.label,
            _exact(each.value, each.digits),
            each.unit,
            _exact(each.change, each.digits),
            each.day,
            each.source,
        )
        for each in view.latest
    )
    subtitle = translate("Reports", "{shop}    {first} – {last}").format(
        shop=view.shop, first=long_day(view.chart.first), last=long_day(view.chart.last)
    )
    return Report(
        title=translate("Reports", "Score trend"),
        subtitle=subtitle,
        code=view.code,
        blocks=(
            Chart(view.chart, view.alt),
            Table(columns=columns, rows=rows),
            *((_values_table(view.values),) if view.values is not None else ()),
            *(Paragraph(note, quiet=True) for note in view.notes),
        ),
        language=language(),
    )


def _values_table(values: DailyValues) -> Table:
    columns = (
        Column(translate("Reports", "Day"), width=13),
        *(
            Column(f"{label} ({unit})" if unit else label, numeric=True, digits=digits, width=14)
            for label, digits, unit in values.lines
        ),
        Column(translate("Reports", "Source"), width=48),
    )
    rows = tuple((day, *found, source) for day, found, source in values.rows)
    return Table(columns, rows, title=translate("Reports", "Values by day"))


def _exact(value: float | None, digits: int) -> Decimal | None:
    """Rows differ in digits, so each number brings its own."""
    return None if value is None else Decimal(f"{value:.{digits}f}")
