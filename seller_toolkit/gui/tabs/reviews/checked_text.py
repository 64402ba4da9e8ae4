"""A text for buyers that is checked while it is written: what may not be said is marked, and told why below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import reply_desk

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.reply_words import ToldHit

MOST_LINES = 3
"""So many reasons are told at once; the marks in the text show all."""


class CheckedText(QWidget):
    """The field, and what is wrong in it. `changed` is emitted after each check.

    `blanks`: places to be filled in may stay, they are marked and not told.
    """

    changed = Signal()

    def __init__(self, kit: Kit, name: str, *, height: int = 120, blanks: bool = False) -> None:
        super().__init__()
        self._kit, self._blanks = kit, blanks
        self.hits: tuple[ToldHit, ...] = ()
        self.field = QPlainTextEdit()
        self.field.setObjectName(name)
        self.field.setTabChangesFocus(True)
        self.field.setMinimumHeight(kit.theme.scaled(height))
        self._marks = _HitMarks(kit, self.field)
        self._lines = down(gap=6)
        self._told = boxed(self._lines)
        self._told.setObjectName(f"{name}-told")
        down((self.field, 1), self._told, gap=8, parent=self)
        self.field.textChanged.connect(self._check)
        self._told.setVisible(False)

    @property
    def text(self) -> str:
        return self.field.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Put another text into the field; undo brings the one before back."""
        cursor = QTextCursor(self.field.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.field.setTextCursor(cursor)

    @Slot()
    def _check(self) -> None:
        hits = reply_desk.check(self.field.toPlainText())
        if hits != self.hits:
            self.hits = hits
            self._marks.show_hits(self.field.toPlainText(), hits)
            self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        emptied(self._lines)
        told = [hit for hit in self.hits if not (self._blanks and hit.kind == "blank")]
        worst_first = sorted(told, key=lambda hit: not hit.refused)
        for hit in worst_first[:MOST_LINES]:
            self._lines.addWidget(self._line(hit))
        left = len(worst_first) - MOST_LINES
        if left > 0:
            more = translate("Replies", "{count} more places are marked").format(count=left)
            self._lines.addWidget(self._kit.text(more, "caption", "muted"))
        self._told.setVisible(bool(worst_first))

    def _line(self, hit: ToldHit) -> QWidget:
        kit = self._kit
        icon = "error-warning-line" if hit.refused else "information-line"
        words = translate("Replies", "“{words}”: {why}").format(words=hit.words, why=hit.why)
        said = kit.text(words, "caption", "warning" if hit.refused else "", wrap=True)
        rule = kit.text(hit.rule, "caption", "muted", wrap=True)
        rule.setVisible(bool(hit.rule))
        sign = kit.icon(icon, "warning" if hit.refused else "muted")
        return boxed(across(down(sign, None), (down(said, rule, gap=1), 1), gap=8))


class _HitMarks(QSyntaxHighlighter):
    """Marks places of the whole text, which may run over several lines."""

    def __init__(self, kit: Kit, field: QPlainTextEdit) -> None:
        super().__init__(field.document())
        self._kit = kit
        self._hits: tuple[tuple[int, int, bool], ...] = ()
        kit.theme_changed.connect(self.rehighlight)

    def show_hits(self, text: str, hits: tuple[ToldHit, ...]) -> None:
        """Mark these places of the whole text."""
        self._hits = tuple((_in_qt(text, hit.start), _in_qt(text, hit.end), hit.refused) for hit in hits)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        first, theme = self.currentBlock().position(), self._kit.theme
        for start, end, refused in self._hits:
            begin, stop = max(start - first, 0), min(end - first, _in_qt(text, len(text)))
            if begin < stop:
                mark = QTextCharFormat()
                mark.setBackground(theme.color("warning_soft" if refused else "sunken"))
                mark.setForeground(theme.color("warning" if refused else "text"))
                mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                self.setFormat(begin, stop - begin, mark)


def _in_qt(text: str, place: int) -> int:
    """A place of Python's text as Qt counts: an emoji is two."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
