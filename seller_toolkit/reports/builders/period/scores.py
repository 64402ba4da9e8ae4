"""Each dimension and metric in the period: its end, its mean, against the period before and the year before, and a chart."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.report import Block, Chart, Column, Heading, Paragraph, Table
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.values import exact
from seller_toolkit.reports.charts.spec import TrendSpec


@dataclass(frozen=True)
class ScoreRow:
    """A score or metric. `end` is its newest value of the period, of the day `end_day`, `mean` that of its `days` values.

    `before` and `year_before` are the newest values of those periods. All None where there is none. `better`: "higher" | "lower".
    """

    label: str
    unit: str
    digits: int
    end: float | None
    end_day: date | None
    mean: float | None
    days: int
    before: float | None
    year_before: float | None
    better: str = "higher"

    @property
    def change(self) -> float | None:
        return None if self.end is None or self.before is None else self.end - self.before

    @property
    def year_change(self) -> float | None:
        return None if self.end is None or self.year_before is None else self.end - self.year_before

    @property
    def verdict(self) -> str:
        """Whether it is "better" or "worse" than the period before, "same" where the digits show no change, "" where nothing compares."""
        if self.change is None:
            return ""
        if round(self.change, self.digits) == 0:
            return "same"
        return "better" if (self.change > 0) == (self.better == "higher") else "worse"


@dataclass(frozen=True)
class ScorePart:
    """One score of the shop: the total and the dimensions in `scores`, the metrics below them in `metrics`."""

    label: str
    scores: tuple[ScoreRow, ...]
    metrics: tuple[ScoreRow, ...]
    chart: TrendSpec | None
    alt: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ScoresChapter:
    """A part for each score that has values in the period, the assessed one first."""

    parts: tuple[ScorePart, ...]


def scores_blocks(chapter: ScoresChapter) -> tuple[Block, ...]:
    """Each score: chart, table of its dimensions, table of its metrics, notes."""
    return tuple(block for part in chapter.parts for block in _part(part))


def _part(part: ScorePart) -> tuple[Block, ...]:
    tables = [
        _table(rows, title)
        for rows, title in (
            (part.scores, translate("Report", "Total and dimensions")),
            (part.metrics, translate("Report", "Metrics")),
        )
        if rows
    ]
    chart = (Chart(part.chart, part.alt),) if part.chart is not None else ()
    notes = (Paragraph(note, quiet=True) for note in part.notes)
    return (Heading(part.label, 3), *chart, *tables, *notes)


def _table(rows: tuple[ScoreRow, ...], title: str) -> Table:
    """Columns of a year before stand only where anything is known of it, the day only where it is not the same for all."""
    with_year = any(row.year_before is not None for row in rows)
    days = {row.end_day for row in rows}
    columns = [
        Column(translate("Report", "Score or metric"), width=26),
        Column(translate("Report", "At the end"), numeric=True),
        Column(translate("Report", "Mean"), numeric=True),
        Column(translate("Report", "Period before"), numeric=True),
        Column(translate("Report", "Change"), numeric=True, signed=True),
        Column(translate("Report", "Course"), width=9),
    ]
    if with_year:
        columns.append(Column(translate("Report", "A year before"), numeric=True))
        columns.append(Column(translate("Report", "Change in a year"), numeric=True, signed=True, width=14))
    if len(days) > 1:
        columns.append(Column(translate("Report", "As of"), width=13))
    cells = (_row(row, with_year=with_year, with_day=len(days) > 1) for row in rows)
    return Table(tuple(columns), tuple(cells), title=title)


def _row(row: ScoreRow, *, with_year: bool, with_day: bool) -> tuple[object, ...]:
    label = f"{row.label} ({row.unit})" if row.unit else row.label
    mean = exact(row.mean, row.digits or 1)  # of whole points a mean has one digit more
    change = exact(row.change, row.digits)
    figures = (exact(row.end, row.digits), mean, exact(row.before, row.digits), change, _course(row.verdict))
    years = (exact(value, row.digits) for value in (row.year_before, row.year_change)) if with_year else ()
    return (label, *figures, *years, *((row.end_day,) if with_day else ()))


def _course(verdict: str) -> str | None:
    return {
        "better": translate("Report", "better"),
        "worse": translate("Report", "worse"),
        "same": translate("Report", "same"),
    }.get(verdict)
