"""Marks the places of a text that are to be filled in, or are filled in by the program."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from seller_toolkit.gui.widgets.kit import Kit


class PlaceMarks(QSyntaxHighlighter):
    """Marks what `pattern` finds in the field's text."""

    def __init__(self, kit: Kit, field: QPlainTextEdit, pattern: QRegularExpression) -> None:
        super().__init__(field.document())
        self._kit, self._pattern = kit, pattern
        kit.theme_changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        mark = QTextCharFormat()
        mark.setBackground(self._kit.theme.color("accent_soft"))
        mark.setForeground(self._kit.theme.color("accent"))
        found = self._pattern.globalMatch(text)
        while found.hasNext():
            place = found.next()
            self.setFormat(place.capturedStart(), place.capturedLength(), mark)
