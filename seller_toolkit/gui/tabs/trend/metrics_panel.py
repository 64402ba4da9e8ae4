"""The table below the chart: what the score in focus is made of."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed, down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import NOTHING, long_day, measured, short_day
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.metric_help import help_in

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_trend import MetricRow, Point, ScoreLine, TrendView

_TOTAL = "total"
_ALWAYS = 4  # columns that stand also where they are empty; peers and windows only where something is known


class MetricsPanel(QFrame):
    """The metrics of a dimension, or the dimensions of the total; `dimension_activated` carries one of the latter."""

    dimension_activated = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._view: TrendView | None = None
        self.table = Table(kit, [TableColumn("")]).fit()
        self.table.setObjectName("metrics")
        self.table.setAccessibleName(translate("Trend", "What the score is made of"))
        self._nothing = kit.text("", tone="muted", wrap=True)
        self._nothing.setObjectName("no_metrics")
        self._below = boxed(down(self._nothing, margins=(16, 0, 16, 8)))
        self._weights = kit.text("", "caption", "muted")
        self._card = kit.card("", self.table, self._below, extra=[self._weights, 6], flush=True)
        down(self._card, parent=self)
        self.table.row_activated.connect(self._on_activated)

    def show_view(self, view: TrendView, focus: str) -> None:
        """Show what one of the view's lines is made of."""
        self._view = view
        line = view.line(focus)
        label = line.label if line else ""
        self._card.title.set_words(translate("Trend", "What {score} is made of").format(score=label))
        parts = [one for one in view.lines if one.dimension != _TOTAL]
        metrics = [row for row in view.metrics if row.dimension == focus]
        if focus == _TOTAL:
            self._fill([_score_cells(view, part) for part in parts], [part.metric for part in parts], _start(view))
        else:
            self._fill([_metric_cells(row) for row in metrics], [row.metric for row in metrics], _starts(metrics))
        self._say_nothing(view, focus, empty=not (parts if focus == _TOTAL else metrics))
        self._weights.set_words(_weights_known(view))

    def select(self, metric: str) -> None:
        """Bring a metric to the eye."""
        self.table.select_row_id(metric)

    def _fill(self, rows: list[list[Cell]], ids: list[str], start: str) -> None:
        columns = [
            TableColumn(translate("Trend", "Metric")),
            TableColumn(translate("Trend", "Now"), 84, right=True),
            TableColumn(start, 84, right=True, tooltip=translate("Trend", "At the start of the period")),
            TableColumn(translate("Trend", "Change"), 88, right=True),
            TableColumn(translate("Trend", "Peer average"), 96, right=True),
            TableColumn(translate("Trend", "Counted over"), 124, right=True),
        ]
        full = [place for place in range(len(columns)) if place < _ALWAYS or any(_says(row[place]) for row in rows)]
        columns, rows = [columns[place] for place in full], [[row[place] for place in full] for row in rows]
        if [column.title for column in columns] == [column.title for column in self.table.cells.columns]:
            self.table.set_rows(rows, ids)  # sorting and widths stay as the user left them
        else:
            self.table.set_columns(columns, rows, row_ids=ids)
        self.table.fit()

    def _say_nothing(self, view: TrendView, focus: str, *, empty: bool) -> None:
        self.table.setVisible(not empty)
        self._below.setVisible(empty)
        known = [m for m in view.profile.metrics if m.id not in view.profile.score_ids] if view.profile else []
        if any(metric.dimension == focus for metric in known):
            self._nothing.set_words(translate("Trend", "No values of its metrics have been imported in this period."))
        else:
            self._nothing.set_words(translate("Trend", "The platform shows no metrics below this score."))

    @Slot(object)
    def _on_activated(self, metric: object) -> None:
        line = next((one for one in self._view.lines if one.metric == metric), None) if self._view else None
        if line is not None:
            self.dimension_activated.emit(line.dimension)


def _metric_cells(row: MetricRow) -> list[Cell]:
    change = row.now - row.before if row.now is not None and row.before is not None else None
    chips = () if row.verified else ((translate("Trend", "Unverified"), "neutral"),)
    return [
        Cell(row.label, chips=chips, tip=row.help),
        Cell(
            measured(row.now, row.unit, row.digits),
            value=row.now,
            role="strong",
            tip=row.place or short_day(row.now_day),
        ),
        Cell(measured(row.before, row.unit, row.digits), value=row.before, tone="muted", tip=short_day(row.before_day)),
        Cell(delta=change, digits=row.digits, quiet=True) if change is not None else Cell(NOTHING),
        Cell(measured(row.peer, row.unit, row.digits), value=row.peer),
        Cell(row.window or NOTHING, tone="muted"),
    ]


def _score_cells(view: TrendView, line: ScoreLine) -> list[Cell]:
    """A dimension below the total; a rise of a score is a rise, so its change has the colour of its direction."""
    first, last = line.points[0], line.points[-1]
    change = last.value - first.value if len(line.points) > 1 else None
    peer = view.peers.get(line.metric)
    return [
        Cell(
            line.label, tip=_joined(help_in(view.profile, line.metric), translate("Trend", "Enter shows its metrics"))
        ),
        Cell(measured(last.value, line.unit, line.digits), value=last.value, role="strong", tip=_place(last)),
        Cell(measured(first.value, line.unit, line.digits), value=first.value, tone="muted", tip=short_day(first.day)),
        Cell(delta=change, digits=line.digits) if change is not None else Cell(NOTHING),
        Cell(measured(peer, line.unit, line.digits), value=peer),
        Cell(NOTHING, tone="muted"),
    ]


def _joined(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _place(point: Point) -> str:
    words = translate("Source", "{day} · {file}, row {row}")
    return words.format(day=long_day(point.day), file=point.file, row=point.row)


def _says(cell: Cell) -> bool:
    return cell.text != NOTHING


def _start(view: TrendView) -> str:
    return short_day(min((line.points[0].day for line in view.lines), default=view.first))


def _starts(rows: list[MetricRow]) -> str:
    """The day that most of the values at the start stand on; the others say theirs in the tip."""
    days = Counter(row.before_day for row in rows if row.before_day)
    return short_day(days.most_common(1)[0][0]) if days else translate("Trend", "Start")


def _weights_known(view: TrendView) -> str:
    if view.profile is None or all(dimension.weight is not None for dimension in view.profile.dimensions):
        return ""
    return translate("Trend", "Weights are not published")
