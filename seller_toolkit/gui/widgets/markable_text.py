"""A customer's own words of which a stretch can be marked with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout

from seller_toolkit.gui.widgets.evidence import Evidence, Span
from seller_toolkit.gui.widgets.look import Look


class MarkableText(Evidence):
    """`marked` carries the words when the mouse lets go, "" where nothing is marked any more."""

    marked = Signal(str)

    def __init__(self, look: Look, text: str, spans: tuple[Span, ...] = ()) -> None:
        self._from = self._to = 0
        super().__init__(look, text, spans)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_text(self, text: str, spans: tuple[Span, ...] = ()) -> None:  # type: ignore[override]
        """Show another text; what is marked in the same one stays."""
        if text != getattr(self, "_text", None):
            self._from = self._to = 0
        super().set_text(text, spans)

    @property
    def marked_words(self) -> str:
        """The words that are marked now."""
        start, end = sorted((self._from, self._to))  # Qt counts UTF-16 units
        return self._text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore").strip()

    def unmark(self) -> None:
        """Nothing is marked any more."""
        self._from = self._to = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = self._to = self._place(event.position())
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._to = self._place(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.marked.emit(self.marked_words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.look.theme.color("text"))
        self._layout(self.width()).draw(painter, QPointF(0, 0), self._selections())

    def _selections(self) -> list[QTextLayout.FormatRange]:
        start, end = sorted((self._from, self._to))
        if start == end:
            return []
        colours = QTextCharFormat()
        colours.setBackground(self.look.theme.color("accent"))
        colours.setForeground(self.look.theme.color("on_accent"))
        piece = QTextLayout.FormatRange()
        # The stubs do not know these three attributes.
        piece.start, piece.length, piece.format = start, end - start, colours  # type: ignore[attr-defined]
        return [piece]

    def _place(self, point: QPointF) -> int:
        """The place in the text, in UTF-16 units, that is nearest to a point."""
        layout = self._layout(self.width())
        place = 0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            place = _cursor(line.xToCursor(point.x()))
            if point.y() < line.y() + line.height():
                break
        return place


def _cursor(found: object) -> int:
    """PySide gives the place alone, or with the point that it was asked for."""
    place = found[0] if isinstance(found, tuple) else found
    return place if isinstance(place, int) else 0
