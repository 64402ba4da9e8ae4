"""Shows one page of the guide in the theme's colours, and finds words in it. It opens nothing by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.services.guide import GuidePage, anchor_of

_MOST_HITS = 999
_HEADS = {1: "figure", 2: "title", 3: "section"}
_LINE = 150  # percent of a line's height
_MARGIN = 24
_SETTLED = 150  # milliseconds after the last change of size
_PICTURE = "\ufffc"  # a document's letter for whatever is no letter
_RINGS = (QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)


class GuideBrowser(QTextBrowser):
    """`link_wished` carries the target of a link that was pressed, `section_changed` the anchor of what is on top."""

    link_wished = Signal(str)
    section_changed = Signal(str)

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__()
        self._look, self._folder = look, folder
        self._page: GuidePage | None = None
        self._places: list[tuple[int, str]] = []  # of the headings: position and anchor
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self.setObjectName("guide-text")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self._on_link)
        self.verticalScrollBar().valueChanged.connect(self._tell_section)
        look.theme_changed.connect(self._draw_again)
        self._drawn_for = 0  # the room for pictures that the page was laid out for
        self._later = QTimer(self, singleShot=True, interval=_SETTLED)
        self._later.timeout.connect(self._draw_again)

    # --- what is shown

    def show_page(self, page: GuidePage) -> None:
        """Show another page from its beginning."""
        self._page = page
        features = QTextDocument.MarkdownFeature
        self.document().setMarkdown(page.text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        self.setAccessibleName(page.title)
        self._dress()
        self._places = [(one.position(), anchor_of(one.text())) for one in self._blocks() if _level(one)]
        self.find_all("")
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def go_to(self, anchor: str) -> bool:
        """Bring a heading to the top; False where the page has none of that anchor."""
        place = next((at for at, known in self._places if known == anchor), None)
        if place is None:
            return False
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(max(round(top) - _MARGIN // 2, 0))
        return True

    @property
    def place(self) -> int:
        """How far the page is scrolled."""
        return self.verticalScrollBar().value()

    @place.setter
    def place(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    # --- finding

    def find_all(self, words: str) -> int:
        """Mark every place that has the words and go to the first one below the top of what is shown; how many there are."""
        self._hits, self._hit = [], -1
        cursor = QTextCursor(self.document())
        while words and len(self._hits) < _MOST_HITS:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            self._hits.append(QTextCursor(cursor))
        if self._hits:
            top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
            first = next((at for at, hit in enumerate(self._hits) if hit.position() >= top), 0)
            self._show_hit(first)
        else:
            self.setExtraSelections([])
        return len(self._hits)

    def step(self, by: int) -> int:
        """Go to another hit, round at the ends; its number from 1 on, 0 where there is none."""
        if self._hits:
            self._show_hit((self._hit + by) % len(self._hits))
        return self._hit + 1

    @property
    def hits(self) -> int:
        """How many places have the words."""
        return len(self._hits)

    @property
    def hit(self) -> int:
        """The number of the hit that is shown, from 1 on; 0 for none."""
        return self._hit + 1

    def _show_hit(self, place: int) -> None:
        self._hit = place
        cursor = QTextCursor(self._hits[place])
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        marks = []
        for at, hit in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = hit  # type: ignore[attr-defined]
            colour, text = ("accent_fill", "on_accent") if at == place else ("accent_soft", "text")
            shape = QTextCharFormat()
            shape.setBackground(self._colour(colour))
            shape.setForeground(self._colour(text))
            mark.format = shape  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)

    # --- looks

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the page, no wider than there is room for; nothing else is loaded, from nowhere."""
        path = (self._folder / QUrl(name).path()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or self._folder.resolve() not in path.parents:
            return None
        image = QImage(str(path))
        width = round(self._room() * self.devicePixelRatioF())
        if not image.isNull() and image.width() > width > 0:
            image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return image

    def _room(self) -> int:
        """Logical pixels that a picture may be wide."""
        return self.viewport().width() - 2 * _MARGIN - 8

    def _fit_pictures(self) -> None:
        """Tell the document how wide its pictures are in logical pixels: it takes device pixels for such."""
        ratio, kind = self.devicePixelRatioF(), QTextDocument.ResourceType.ImageResource
        self._drawn_for = self._room()
        for cursor in self._pictures():
            shape = cursor.charFormat().toImageFormat()
            image = self.document().resource(kind.value, QUrl(shape.name()))
            if isinstance(image, QImage) and not image.isNull():
                shape.setWidth(min(image.width() / ratio, self._drawn_for))
                shape.setHeight(shape.width() * image.height() / image.width())
                cursor.setCharFormat(shape)
                alone = QTextBlockFormat()
                alone.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.mergeBlockFormat(alone)  # half a picture of air is for lines of words

    def _pictures(self) -> Iterator[QTextCursor]:
        """Each picture of the page, selected."""
        cursor = self.document().find(_PICTURE, 0)
        while not cursor.isNull():
            if cursor.charFormat().isImageFormat():
                yield QTextCursor(cursor)
            cursor = self.document().find(_PICTURE, cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None and self._room() != self._drawn_for:
            self._later.start()

    @Slot()
    def _draw_again(self) -> None:
        if self._page is not None:
            place = self.place
            self.show_page(self._page)
            self.place = place

    def _dress(self) -> None:
        """Give headings, lines, tables and code the theme's sizes and colours."""
        document = self.document()
        document.setDefaultFont(self._look.theme.font())
        whole = QTextCursor(document)
        whole.beginEditBlock()  # the page is laid out once at the end, not after each of its thousands of changes
        self._dress_blocks()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        self._fit_pictures()
        whole.endEditBlock()

    def _dress_blocks(self) -> None:
        """Lines, headings, code and the points of lists."""
        for block in self._blocks():
            cursor = QTextCursor(block)
            shape = QTextBlockFormat()
            shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            level = _level(block)
            if level:
                shape.setTopMargin(self._look.theme.scaled(20 if level > 1 else 0))
                shape.setBottomMargin(self._look.theme.scaled(6))
            if block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockCodeFence.value):
                shape.setBackground(self._colour("sunken"))
                shape.setNonBreakableLines(False)
            if (points := block.textList()) is not None and points.format().style() in _RINGS:
                _dot(points)
            cursor.mergeBlockFormat(shape)
            if level:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(self._head_format(level))

    def _head_format(self, level: int) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(self._look.theme.font(_HEADS.get(level, "strong")))
        return shape

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(self._colour("hairline"))
        shape.setCellPadding(self._look.theme.scaled(5))
        shape.setCellSpacing(0)
        shape.setTopMargin(self._look.theme.scaled(4))
        shape.setBottomMargin(self._look.theme.scaled(10))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)

    def _colour(self, token: str) -> QBrush:
        return QBrush(QColor(self._look.theme.hex(token)))

    def _blocks(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    # --- what the user does

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        """Only links between the pages lead anywhere."""
        if not link.scheme():
            fragment = link.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
            self.link_wished.emit(f"{link.path()}#{fragment}" if fragment else link.path())

    @Slot()
    def _tell_section(self) -> None:
        below = QPoint(_MARGIN, _MARGIN)  # where the eye is: a heading just below the edge counts
        top = self.cursorForPosition(below).position()
        passed = [anchor for at, anchor in self._places if at <= top]
        if passed:
            self.section_changed.emit(passed[-1])

    def sizeHint(self) -> QSize:
        return QSize(self._look.theme.scaled(640), self._look.theme.scaled(480))


def _dot(points: QTextList) -> None:
    shape = points.format()
    shape.setStyle(QTextListFormat.Style.ListDisc)
    points.setFormat(shape)


def _level(block: QTextBlock) -> int:
    return block.blockFormat().headingLevel()
