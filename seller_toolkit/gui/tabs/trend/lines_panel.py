"""How far the scores are from each line that matters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.formats import number, short_day, signed
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.analysis.thresholds import ThresholdStatus
    from seller_toolkit.services.score_trend import TrendView

STATES: Mapping[str, tuple[str, str]] = {
    "ok": (QT_TRANSLATE_NOOP("Trend", "Safe"), "neutral"),
    "near": (QT_TRANSLATE_NOOP("Trend", "Near"), "warning"),
    "below": (QT_TRANSLATE_NOOP("Trend", "Below"), "critical"),
    "unknown": (QT_TRANSLATE_NOOP("Trend", "No data"), "neutral"),
}
SAMPLES: Mapping[str, str] = {
    "last_day_of_month": QT_TRANSLATE_NOOP("Trend", "The last day of the month counts."),
    "daily": QT_TRANSLATE_NOOP("Trend", "Every day counts."),
    "mean_7d": QT_TRANSLATE_NOOP("Trend", "The mean of 7 days counts."),
    "mean_30d": QT_TRANSLATE_NOOP("Trend", "The mean of 30 days counts."),
    "at_event": QT_TRANSLATE_NOOP("Trend", "The day of the event counts."),
}


class LinesPanel(QFrame):
    """A row a line: its name, its level below it, the margin, the state; the tip says what happens below it."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        columns = [
            TableColumn(translate("Trend", "Line")),
            TableColumn(translate("Trend", "Margin"), 58, right=True),
            TableColumn(translate("Trend", "State"), 72, right=True),
        ]
        self.table = Table(kit, columns, header=False, many=False, row_height=44).fit()
        self.table.setObjectName("lines")
        down(kit.card(translate("Trend", "Distance to each line"), self.table, flush=True), parent=self)

    def show_view(self, view: TrendView, focus: str) -> None:
        """Show every line of the score, those of the one in focus first; hidden where the rules have none."""
        ordered = sorted(view.thresholds, key=lambda status: status.threshold.target != focus)
        self.table.set_rows([_cells(view, status) for status in ordered], [s.threshold.id for s in ordered])
        self.setVisible(bool(ordered))


def _cells(view: TrendView, status: ThresholdStatus) -> list[Cell]:
    digits = view.profile.decimals if view.profile else 2
    line, (words, tone) = status.threshold, STATES[status.state]
    tip, verified = _tip(view, status, digits), line.confidence.verified
    # a margin of 0.00 is no "unchanged": the score stands on the line
    margin = number(0, digits) if status.margin is not None and round(status.margin, digits) == 0 else ""
    return [
        Cell(view.threshold_labels.get(line.id, line.id), sub=_level(line.value, digits, verified=verified), tip=tip),
        Cell(margin or signed(status.margin, digits), tip=tip),
        Cell(chips=((translated("Trend", words), tone),), tip=tip),
    ]


def _level(value: float, digits: int, *, verified: bool) -> str:
    words = translate("Trend", "Line {value}") if verified else translate("Trend", "Line {value} · unverified")
    return words.format(value=number(value, digits))


def _tip(view: TrendView, status: ThresholdStatus, digits: int) -> str:
    line = status.threshold
    parts = [view.threshold_labels.get(line.id, line.id)]
    if status.value is not None:
        counted = translate("Trend", "Counted on {day}: {value}.")
        parts.append(counted.format(day=short_day(status.day), value=number(status.value, digits)))
    if line.sample in SAMPLES:
        parts.append(translated("Trend", SAMPLES[line.sample]))
    parts.append(line.consequence.of(language()))
    if not line.confidence.verified:
        parts.append(translate("Trend", "Unverified: not read in the platform's own rules."))
    return "\n".join(parts)
