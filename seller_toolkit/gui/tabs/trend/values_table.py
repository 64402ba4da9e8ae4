"""The numbers of the chart as a table: a row a day, the newest first, with where the value in focus stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, overload

from PySide6.QtGui import QGuiApplication

from seller_toolkit.gui.models.cell_model import CellModel
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.models.table_copy import table_mime
from seller_toolkit.gui.tabs.trend.day_panel import known_line
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.painting import width_of
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, long_day, measured
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_trend import TrendView

_NARROWEST, _SIDES = 72, 18  # pixels at 100 % of a column of values, and what its title needs beside its words


class ValuesTable(Table):
    """Rows are made when they are looked at, so that ten years of days cost what fits the screen. Row ids are days."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, [TableColumn("")])
        self.setObjectName("values")
        self.setAccessibleName(translate("Trend", "Values by day"))

    def show_lines(self, view: TrendView, focus: str, days: tuple[date, date]) -> None:
        """Show the values of all lines within the days, both included."""
        theme = self.look.theme
        rows = DayRows(
            view, focus, days, lambda title: round(width_of(title, theme.font("caption")) / theme.text_scale)
        )
        if [column.title for column in rows.columns] == [column.title for column in self.cells.columns]:
            self.set_rows(rows, rows.days)  # sorting and widths stay as the user left them
        else:
            self.set_columns(rows.columns, rows, row_ids=rows.days)


class DayRows(Sequence[Sequence[Cell]]):
    """A row of cells for each day with a value, the newest first."""

    def __init__(
        self, view: TrendView, focus: str, days: tuple[date, date], width_of_title: Callable[[str], int]
    ) -> None:
        self._width_of_title = width_of_title
        lines = [known_line(view, line.dimension) or line for line in view.lines]
        self.lines = [line.between(*days) for line in lines]
        self._values = [dict(zip(line.points.days, line.points.values, strict=True)) for line in self.lines]
        self.days: Sequence[date] = sorted(set().union(*self._values), reverse=True)
        self._chosen = next((line for line in lines if line.dimension == focus), None)

    @property
    def columns(self) -> list[TableColumn]:
        """Day, a column a score, then what is told of the one in focus."""
        focus = self._chosen.label if self._chosen else ""
        change = translate("Trend", "{score}: since its value before").format(score=focus)
        return [
            TableColumn(translate("Trend", "Day"), 92),
            *(TableColumn(line.label, self._width_of(line.label), right=True) for line in self.lines),
            TableColumn(translate("Trend", "Change"), 80, right=True, tooltip=change),
            TableColumn(translate("Trend", "File")),
            TableColumn(translate("Trend", "Row"), 56, right=True),
        ]

    def _width_of(self, title: str) -> int:
        return max(self._width_of_title(title) + _SIDES, _NARROWEST)

    def __len__(self) -> int:
        return len(self.days)

    @overload
    def __getitem__(self, place: int) -> Sequence[Cell]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Sequence[Cell]]: ...
    def __getitem__(self, place: int | slice) -> Sequence[Cell] | Sequence[Sequence[Cell]]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        day = self.days[place]
        shown = [(line, values.get(day)) for line, values in zip(self.lines, self._values, strict=True)]
        values = [
            Cell(
                measured(value, line.unit, line.digits),
                value=value,
                role="strong" if self._chosen and line.dimension == self._chosen.dimension else "body",
            )
            for line, value in shown
        ]
        return [Cell(long_day(day), value=day), *values, *self._of_focus(day)]

    def _of_focus(self, day: date) -> list[Cell]:
        """Change, file and row of the score in focus."""
        line = self._chosen
        at = bisect_left(line.points.days, day) if line else 0
        if line is None or at == len(line.points) or line.points.days[at] != day:
            return [Cell(NOTHING), Cell(NOTHING), Cell(NOTHING)]
        values = line.points.values
        change = Cell(delta=values[at] - values[at - 1], digits=line.digits) if at else Cell(NOTHING)
        row, file = line.points.rows[at], line.points.file_of(at)
        return [
            change,
            Cell(file or NOTHING, tone="muted", tip=file),
            Cell(str(row), value=row, tone="muted"),
        ]


def copy_values(view: TrendView, days: tuple[date, date]) -> int:
    """Put the values of all lines within the days on the clipboard, the oldest first; the answer is the number of days."""
    lines = [(known_line(view, line.dimension) or line).between(*days) for line in view.lines]
    columns = [
        TableColumn(translate("Trend", "Day")),
        *(TableColumn(line.label, right=True) for line in lines),
        TableColumn(translate("Trend", "Source")),
    ]
    rows = []
    known = sorted({day for line in lines for day in line.points.days})
    for day in known:
        points = [(line, line.points.find(day)) for line in lines]
        values = [Cell(measured(point.value if point else None, line.unit, line.digits)) for line, point in points]
        files = dict.fromkeys(point.file for _, point in points if point)
        rows.append([Cell(long_day(day)), *values, Cell(" ".join(files))])
    model = CellModel(columns, rows)
    mime = table_mime(model, rows=range(len(rows)), columns=range(len(columns)))
    QGuiApplication.clipboard().setMimeData(mime)
    return len(known)
