"""How the scores stand to each line that matters, and when they are assessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.tabs.trend.assessment_words import (
    STATES,
    facts,
    left_words,
    level_words,
    margin_words,
    tip_words,
    unverified_words,
)
from seller_toolkit.gui.tabs.trend.sample_marks import SampleMarks
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate, translated

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.services.scores.score_trend import TrendView


class AssessmentPanel(QFrame):
    """A row a line: its name, level and misses left, the margin and the days left, the state; below, the line that was chosen, if any."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._lines: dict[str, tuple[str, ThresholdStatus]] = {}
        self._digits, self._shown = 2, ""
        columns = [
            TableColumn(translate("Trend", "Line")),
            TableColumn(translate("Trend", "Margin"), 92, right=True),
            TableColumn(translate("Trend", "State"), 72, right=True),
        ]
        self.table = Table(kit, columns, header=False, many=False, row_height=44).fit()
        self.table.setObjectName("lines")
        self._detail = QVBoxLayout()
        self._detail.setSpacing(6)
        self._detail.setContentsMargins(16, 8, 16, 8)
        self._below = boxed(self._detail)
        self._below.setObjectName("line_detail")
        title = translate("Trend", "Distance to each line")
        self.table.setAccessibleName(title)
        down(kit.card(title, self.table, self._below, flush=True), parent=self)
        self.table.row_chosen.connect(self._on_chosen)

    def show_view(self, view: TrendView, focus: str) -> None:
        """Show every line of the score, those of the one in focus first; hidden where the rules have none."""
        ordered = sorted(view.thresholds, key=lambda status: status.threshold.target != focus)
        self._digits = view.profile.decimals if view.profile else 2
        labels = view.threshold_labels
        self._lines = {s.threshold.id: (labels.get(s.threshold.id, s.threshold.id), s) for s in ordered}
        rows = [_cells(name, status, self._digits) for name, status in self._lines.values()]
        self.table.set_rows(rows, list(self._lines))
        self.setVisible(bool(ordered))
        chosen = self._shown if self._shown in self._lines else ""
        self._show(chosen)
        if chosen:
            self.table.select_row_id(chosen)

    @Slot(object)
    def _on_chosen(self, line: object) -> None:
        self._show(str(line))

    def _show(self, line: str) -> None:
        self._shown = line
        emptied(self._detail)
        self._below.setVisible(line in self._lines)
        if line not in self._lines:
            return
        kit, (name, status) = self._kit, self._lines[line]
        if len(self._lines) > 1:
            self._detail.addWidget(kit.text(name, "strong", wrap=True))
        if status.samples:
            marks = SampleMarks(kit, status.samples, digits=self._digits)
            marks.setObjectName("samples")
            self._detail.addLayout(across(marks, None))
        self._detail.addLayout(self._grid(status))
        if not status.threshold.confidence.verified:
            self._detail.addWidget(kit.text(unverified_words(), "caption", "muted", wrap=True))

    def _grid(self, status: ThresholdStatus) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, words) in enumerate(facts(status, self._digits)):
            grid.addWidget(self._kit.text(name, tone="muted"), row, 0, top)
            grid.addWidget(self._kit.text(words, wrap=True), row, 1)
        return grid


def _cells(name: str, status: ThresholdStatus, digits: int) -> list[Cell]:
    words, tone = STATES[status.state]
    tip = tip_words(name, status, digits)
    return [
        Cell(name, sub=level_words(status, digits), tip=tip),
        Cell(margin_words(status, digits), sub=left_words(status), tip=tip),
        Cell(chips=((translated("Trend", words), tone),), tip=tip),
    ]
