"""The causes of a change, each in a sentence with the rows that prove it; mere arithmetic stands apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.trend.evidence_words import case_words, count_words
from seller_toolkit.gui.tabs.trend.link import Link
from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_change import CauseLine


class CausesList(QWidget):
    """`evidence_requested` carries the EvidenceAt of the cause whose count was pressed."""

    evidence_requested = Signal(object)

    def __init__(self, kit: Kit, causes: Sequence[CauseLine], *, digits: int) -> None:
        super().__init__()
        self._kit, self._digits = kit, digits
        self.setProperty("role", "clear")
        self._column = down(gap=8, parent=self)
        people = [cause for cause in causes if not cause.arithmetic]
        sums = [cause for cause in causes if cause.arithmetic]
        self._add_group(translate("Trend", "What cost points"), people, "causes_title")
        if people and sums:
            self._column.addWidget(kit.line())
        self._add_group(translate("Trend", "Arithmetic, nobody's fault"), sums, "arithmetic_title")

    def _add_group(self, title: str, causes: Sequence[CauseLine], name: str) -> None:
        if not causes:
            return
        label = self._kit.text(title, "strong")
        label.setObjectName(name)
        self._column.addWidget(label)
        for cause in causes:
            self._add_cause(cause)

    def _add_cause(self, cause: CauseLine) -> None:
        kit = self._kit
        head = across((kit.text(cause.title, wrap=True), 1))
        if cause.points is not None:
            head.addWidget(Delta(kit, cause.points, digits=self._digits), 0, Qt.AlignmentFlag.AlignTop)
        block = down(head, kit.text(cause.words, "caption", "muted", wrap=True), gap=2)
        if (shown := self._evidence(cause)) is not None:
            block.addWidget(shown)
        self._column.addLayout(block)

    def _evidence(self, cause: CauseLine) -> QWidget | None:
        """The count of what proves the cause: a link where the rows can be shown."""
        if cause.evidence is None:
            return self._kit.text(case_words(cause.cases), "caption", "muted") if cause.cases else None
        words = count_words(cause.evidence.kind, cause.cases)
        link = Link(
            self._kit, words, spoken=translate("Trend", "{count}: {what}").format(count=words, what=cause.title)
        )
        link.setObjectName("cause_evidence")
        at = cause.evidence
        link.clicked.connect(lambda: self.evidence_requested.emit(at))
        return link
