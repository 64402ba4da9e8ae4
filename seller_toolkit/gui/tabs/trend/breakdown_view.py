"""A figure counted from the imported rows: its change taken apart one way at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seller_toolkit.gui.tabs.trend.breakdown_words import (
    counted_words,
    group_words,
    is_score,
    way_words,
)
from seller_toolkit.gui.tabs.trend.evidence_words import open_words
from seller_toolkit.gui.tabs.trend.link import Link
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_change import Breakdown, BreakdownRow

FIRST = 5
"""Groups that are shown before the user asks for all."""


class BreakdownView(QWidget):
    """One breakdown at a time, with a chooser where there are several.

    `evidence_requested` carries the EvidenceAt of a group; `way_chosen` the metric and the way that the user picked.
    """

    evidence_requested = Signal(object)
    way_chosen = Signal(str, str)

    def __init__(self, kit: Kit, breakdowns: Sequence[Breakdown], *, way: tuple[str, str] = ("", "")) -> None:
        """`way` is the metric and the `by` that are wanted, as `way_chosen` told them; else the first is shown."""
        super().__init__()
        self._kit, self._breakdowns = kit, tuple(breakdowns)
        self.setProperty("role", "clear")
        ways = [(one.metric, one.by) for one in self._breakdowns]
        self._chosen = ways.index(way) if way in ways else 0
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self._body.setContentsMargins(0, 0, 0, 0)
        title = kit.text(translate("Trend", "Counted from your rows"), "strong")
        if len(self._breakdowns) > 1:
            ways_button = kit.select(way_words(self._breakdowns), chosen=self._chosen)
            ways_button.setObjectName("way")
            ways_button.setAccessibleName(translate("Trend", "Counted by"))
            ways_button.chosen.connect(self._on_chosen)
            down(title, ways_button, boxed(self._body), gap=8, parent=self)
        else:
            only = kit.text(self.shown.label, tone="muted", elide=True)
            down(across(title, None, only), boxed(self._body), gap=8, parent=self)
        self._fill(everything=False)

    @property
    def shown(self) -> Breakdown:
        """The breakdown that is shown."""
        return self._breakdowns[self._chosen]

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self._chosen = place
        self._fill(everything=False)
        self.way_chosen.emit(self.shown.metric, self.shown.by)

    def _fill(self, *, everything: bool) -> None:
        emptied(self._body)
        kit, one = self._kit, self.shown
        head = across((kit.text(one.metric_label, wrap=True), 1))
        head.addWidget(self._delta(one.change), 0, Qt.AlignmentFlag.AlignTop)
        counted = kit.text(counted_words(one), "caption", "muted", wrap=True)
        counted.setObjectName("counted")
        self._body.addLayout(down(head, counted, gap=2))
        self._body.addWidget(kit.line())
        rows = one.rows if everything else one.rows[:FIRST]
        for row in rows:
            self._body.addLayout(self._row(one, row))
        if len(one.rows) > len(rows):
            self._body.addWidget(self._more(len(one.rows)))
        if round(one.rest, one.digits) != 0:
            rest = kit.text(translate("Trend", "Unexplained"), tone="muted")
            rest.setObjectName("rest")
            self._body.addLayout(across((rest, 1), self._delta(one.rest)))

    def _row(self, one: Breakdown, row: BreakdownRow) -> QVBoxLayout:
        kit = self._kit
        head = across((kit.text(row.label, wrap=True), 1))
        head.addWidget(self._delta(row.value), 0, Qt.AlignmentFlag.AlignTop)
        foot = across((kit.text(group_words(one, row), "caption", "muted", wrap=True), 1))
        if row.evidence is not None:
            words, at = open_words(row.evidence.kind), row.evidence
            link = Link(kit, words, spoken=translate("Trend", "{count}: {what}").format(count=words, what=row.label))
            link.setObjectName("group_evidence")
            link.clicked.connect(lambda: self.evidence_requested.emit(at))
            foot.addWidget(link)
        return down(head, foot, gap=2)

    def _more(self, count: int) -> Link:
        words = translate("Trend", "Show all {count}").format(count=number(count))
        link = Link(self._kit, words)
        link.setObjectName("all_groups")
        link.clicked.connect(self._show_all)
        return link

    @Slot()
    def _show_all(self) -> None:
        self._fill(everything=True)
        links = [link for link in self.findChildren(Link, "group_evidence") if not link.isHidden()]
        if len(links) > FIRST:
            links[FIRST].setFocus(Qt.FocusReason.OtherFocusReason)

    def _delta(self, value: float) -> Delta:
        """In colour for scores; a metric's rise is neither good nor bad by itself."""
        one = self.shown
        return Delta(self._kit, value, digits=one.digits, quiet=not is_score(one.unit))
