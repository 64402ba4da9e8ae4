"""The values of the chart as a table on the clipboard: a row a day, a column a score, and where each row stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from seller_toolkit.gui.models.cell_model import CellModel
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.models.table_copy import table_mime
from seller_toolkit.gui.tabs.trend.day_panel import point_of
from seller_toolkit.i18n.formats import long_day, measured
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.score_trend import TrendView


def copy_values(view: TrendView) -> int:
    """Put the values of all lines on the clipboard; the answer is the number of days."""
    days = sorted({point.day for line in view.lines for point in line.points})
    columns = [
        TableColumn(translate("Trend", "Day")),
        *(TableColumn(line.label, right=True) for line in view.lines),
        TableColumn(translate("Trend", "Source")),
    ]
    rows = []
    for day in days:
        points = [(line, point_of(line, day)) for line in view.lines]
        values = [Cell(measured(point.value if point else None, line.unit, line.digits)) for line, point in points]
        files = dict.fromkeys(point.file for _, point in points if point)
        rows.append([Cell(long_day(day)), *values, Cell(" ".join(files))])
    model = CellModel(columns, rows)
    mime = table_mime(model, rows=range(len(rows)), columns=range(len(columns)))
    QGuiApplication.clipboard().setMimeData(mime)
    return len(days)
