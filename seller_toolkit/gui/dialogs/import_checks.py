"""What to look at before importing: a line for each check, the gravest first."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from seller_toolkit.domain.imports import Check, CheckLevel
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, emptied
from seller_toolkit.i18n.import_checks import import_check_text, level_word

HIGHEST = 132  # pixels at 100 %: more checks scroll, so that the rows below stay in sight
LOOKS = {
    CheckLevel.BLOCK: ("error-warning-line", "critical"),
    CheckLevel.WARN: ("alert-line", "warning"),
    CheckLevel.INFO: ("information-line", "neutral"),
}
"""Icon and tone of the chip; the word of the level stands in it, too, so that colour alone says nothing."""


class CheckList(QScrollArea):
    """Icon, level and sentence of each check; hidden while there is nothing to say."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.sentences: tuple[str, ...] = ()
        self.setObjectName("checks")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        self.hide()

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show these instead of the ones before."""
        self.sentences = tuple(import_check_text(check) for check in checks)
        emptied(self._lines)
        for check, sentence in zip(checks, self.sentences, strict=True):
            icon, tone = LOOKS[check.level]
            chip = self._kit.chip(level_word(check.level), tone, icon=icon)
            words = self._kit.text(sentence, wrap=True, selectable=True)
            row = across((words, 1))
            row.insertWidget(0, chip, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if len(checks) < 3 else Qt.FocusPolicy.StrongFocus)
        self.setVisible(bool(checks))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the lines need at this width, up to a limit."""
        width = max(self.width(), self._kit.theme.scaled(400))
        needed = self._lines.heightForWidth(width) if self._lines.count() else 0
        return QSize(width, min(needed + 2, self._kit.theme.scaled(HIGHEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # lines wrap elsewhere now
