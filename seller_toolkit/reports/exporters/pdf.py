"""Report → paper: PDF and printer draw the same pages. The only file of the room with Qt.

Everything here needs a QGuiApplication and runs on the thread it lives in. A checklist is painted with its boxes at
fixed places; all else flows as rich text with real page breaks. Lengths are millimetres on A4; other paper scales it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
    QTextLayout,
    QTextOption,
    QTransform,
)

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Block, Chart, KeyFigure, KeyFigures, Report, Table, TickItem, TickList
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.files import picture_of
from seller_toolkit.reports.exporters import a4
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.exporters.markup import body_of, words
from seller_toolkit.reports.fonts import chinese_families
from seller_toolkit.reports.targets import place

RESOLUTION = 600
INK, GREY, RULE = QColor("#111111"), QColor("#555555"), QColor("#BBBBBB")
SHRINK = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5)
EMBOLDEN = 0.028  # of the font size: the outline that stands in for a bold face
MANY_COLUMNS = 8  # a report with a wider table lies across
STYLE = """
h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3, h4 { font-size: 11pt; }
.quiet, .label, .count { color: #555555; font-size: 8.5pt; font-weight: normal; }
.figures td { padding-right: 32px; } .value { font-size: 14pt; font-weight: bold; }
table.data { border-collapse: collapse; }
.data th, .data td { padding: 3px 6px; border-bottom: 1px solid #bbbbbb; text-align: left; font-size: 9pt; }
.data th { color: #555555; font-weight: normal; font-size: 8pt; border-bottom: 1px solid #111111; vertical-align: bottom; }
.day { white-space: nowrap; }
.data th.number, .data td.number { text-align: right; }
"""

# Rich text cannot be emboldened by an outline: without a bold face its sizes alone tell a heading.
ALL_REGULAR = "h1, h2, h3, h4, th, b, .value { font-weight: normal; }"


def write_pdf(report: Report, path: Path) -> None:
    """Write the pages to `path`; raises what `targets.place` raises."""
    place(path, pdf_bytes(report))


def pdf_bytes(report: Report) -> bytes:
    """The report as a PDF: A4, fonts embedded, text that can be searched and copied."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(RESOLUTION)
    writer.setTitle(printable(report.title))
    writer.setCreator("Seller Toolkit")
    paint(report, writer)
    return bytes(buffer.data().data())


def paint(report: Report, device: QPagedPaintDevice) -> None:
    """Paint all pages on a QPdfWriter or a QPrinter; UserError("print.failed") where the printer does not begin."""
    if _lies_across(report):
        device.setPageOrientation(QPageLayout.Orientation.Landscape)
    painter = QPainter()
    if not painter.begin(device):
        raise UserError("print.failed")
    try:
        _Book(report, device, painter).paint()
    finally:
        painter.end()


def _lies_across(report: Report) -> bool:
    ticks = any(isinstance(block, TickList) for block in report.blocks)
    widest = max((len(block.columns) for block in report.blocks if isinstance(block, Table)), default=0)
    return widest > MANY_COLUMNS and not ticks


class _Book:
    """The report's pages in order; each is painted by its own function once their number is known."""

    def __init__(self, report: Report, device: QPagedPaintDevice, painter: QPainter) -> None:
        self.report, self.device = report, device
        self.across = _lies_across(report)
        self.sheet = _Sheet(painter, device, report, across=self.across)
        self.pages: list[Callable[[], None]] = []
        self.documents: list[QTextDocument] = []  # kept while their pages are painted
        self.page_words = next(
            (block.page for block in report.blocks if isinstance(block, TickList)),
            translate("Reports", "Page {page} of {pages}"),
        )
        waiting: list[Block] = []
        for block in report.blocks:
            if isinstance(block, TickList):
                lead = waiting.pop() if waiting and isinstance(waiting[-1], KeyFigures) else None
                self._flow(waiting)
                self._checklist(block, lead.figures if isinstance(lead, KeyFigures) else ())
                waiting = []
            else:
                waiting.append(block)
        self._flow(waiting)
        if not self.pages:
            self._flow([], even_empty=True)

    def paint(self) -> None:
        for number, page in enumerate(self.pages, 1):
            if number > 1:
                self.device.newPage()
            self.sheet.begin()
            page()
            self.sheet.foot(self.page_words.format(page=number, pages=len(self.pages)))
            self.sheet.end()

    def _checklist(self, ticks: TickList, figures: Sequence[KeyFigure]) -> None:
        rows = -(-len(figures) // a4.figures_across(len(figures)))
        pages = a4.paginate(ticks, first_top=a4.TOP + 18 + a4.FIGURE_ROW * rows, next_top=a4.TOP + 16)
        for page in pages:
            self.pages.append(partial(self.sheet.checklist, ticks, figures, page, first=page is pages[0]))

    def _flow(self, blocks: Sequence[Block], *, even_empty: bool = False) -> None:
        if not blocks and not even_empty:
            return
        document = self.sheet.document(blocks, titled=not self.pages)
        self.documents.append(document)
        for number in range(document.pageCount()):
            self.pages.append(partial(self.sheet.flow, document, number))


class _Sheet:
    """Draws one page in millimetres; (0, 0) is the paper's upper left corner."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, report: Report, *, across: bool) -> None:
        self.painter, self.device, self.report = painter, device, report
        self.width, self.height = (a4.HEIGHT, a4.WIDTH) if across else (a4.WIDTH, a4.HEIGHT)
        self.right, self.foot_y = self.width - a4.LEFT, self.height - (a4.HEIGHT - a4.FOOT)
        self.unit = device.logicalDpiX() / 25.4
        self.families = list(chinese_families(report.language, set(QFontDatabase.families())))
        family = (self.families or [QFont().family()])[0]
        self.has_bold = any(QFontDatabase.bold(family, style) for style in QFontDatabase.styles(family))

    # the page

    def begin(self) -> None:
        """Paper that is not A4 shrinks the page; a printer's unprintable edge must not shift it."""
        layout = self.device.pageLayout()
        paper = layout.fullRect(QPageLayout.Unit.Millimeter)
        edge = layout.paintRectPixels(round(self.unit * 25.4)).topLeft()
        factor = min(1.0, paper.width() / self.width, paper.height() / self.height)
        self.painter.save()
        self.painter.setTransform(QTransform(factor, 0, 0, factor, -edge.x(), -edge.y()), combine=True)

    def end(self) -> None:
        self.painter.restore()

    def foot(self, page_words: str) -> None:
        hint = next((block.hint for block in self.report.blocks if isinstance(block, TickList)), "")
        self.rule(self.foot_y - 2, GREY, right=self.right)
        self.line(a4.LEFT, self.foot_y, self.right - 64 - a4.LEFT, hint, 8, ink=GREY)
        code = f"{self.report.code}    " if self.report.code else ""
        self.line(self.right - 60, self.foot_y, 60, code + page_words, 8, ink=GREY, right=True)

    # words and lines

    def font(self, points: float, *, bold: bool = False) -> QFont:
        font = QFont(self.families) if self.families else QFont()
        font.setPixelSize(max(1, round(points / 72 * 25.4 * self.unit)))
        font.setBold(bold and self.has_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # even spacing at every resolution
        return font

    def ink_text(self, baseline: QPointF, text: str, font: QFont, ink: QColor, *, bold: bool = False) -> None:
        """Draw text once. Qt would make a missing bold face by drawing it twice, so that a PDF said every word twice."""
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(baseline, text)
        if bold and not self.has_bold:
            outline = QPainterPath()
            outline.addText(baseline, font, text)
            pen = QPen(ink, font.pixelSize() * EMBOLDEN)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self.painter.strokePath(outline, pen)

    def rule(
        self, y: float, ink: QColor = RULE, weight: float = 0.2, *, left: float = a4.LEFT, right: float = a4.RIGHT
    ) -> None:
        self.painter.setPen(QPen(ink, weight * self.unit))
        self.painter.drawLine(QPointF(left * self.unit, y * self.unit), QPointF(right * self.unit, y * self.unit))

    def line(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        points: float,
        *,
        bold: bool = False,
        ink: QColor = INK,
        right: bool = False,
    ) -> None:
        """One line in at most `width`: it shrinks to half before its end is given up for an ellipsis."""
        clean, room = printable(text).replace("\n", " "), width * self.unit
        font = self.font(points, bold=bold)
        for factor in SHRINK:
            font = self.font(points * factor, bold=bold)
            if QFontMetricsF(font, self.device).horizontalAdvance(clean) <= room:
                break
        metrics = QFontMetricsF(font, self.device)
        clean = metrics.elidedText(clean, Qt.TextElideMode.ElideRight, room)
        left = x * self.unit + (room - metrics.horizontalAdvance(clean) if right else 0)
        middle = (y + max(6, points * 0.5) / 2) * self.unit
        self.ink_text(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), clean, font, ink, bold=bold)

    def block(
        self, x: float, y: float, text: str, points: float, *, size: tuple[float, float], ink: QColor = INK
    ) -> None:
        """Words broken into lines within `size` (width, height); they shrink to half before their end is given up."""
        layout = self.wrapped(text, size[0], points)
        for factor in SHRINK:
            layout = self.wrapped(text, size[0], points * factor)
            if layout.boundingRect().height() <= size[1] * self.unit:
                break
        self._draw_lines(layout, x, y, room=size[1] * self.unit, ink=ink)

    def wrapped(self, text: str, width: float, points: float, *, bold: bool = False) -> QTextLayout:
        """A text broken into lines of `width`, not drawn yet; its height is `boundingRect().height()` in dots."""
        layout = QTextLayout(" ".join(printable(text).split()), self.font(points, bold=bold), self.device)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * self.unit)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    # the checklist

    def checklist(self, ticks: TickList, figures: Sequence[KeyFigure], page: a4.Page, *, first: bool) -> None:
        for x, y in a4.CORNERS:
            self.painter.fillRect(self._box(x, y, a4.CORNER, a4.CORNER), INK)
        if first:
            self.line(a4.LEFT, a4.TOP - 2, a4.RIGHT - a4.LEFT, self.report.title, 20, bold=True)
            self.line(a4.LEFT, a4.TOP + 9, a4.RIGHT - a4.LEFT, self.report.subtitle, 10)
            for place_, figure in enumerate(figures):
                across = a4.figures_across(len(figures))
                row, column = divmod(place_, across)
                self._figure(
                    a4.LEFT + column * (a4.RIGHT - a4.LEFT) / across, a4.TOP + 17 + row * a4.FIGURE_ROW, figure
                )
        else:
            self.line(a4.LEFT, a4.TOP - 1, a4.RIGHT - a4.LEFT, self.report.title + ticks.continued, 14, bold=True)
            self.line(a4.LEFT, a4.TOP + 7, a4.RIGHT - a4.LEFT, self.report.subtitle, 10)
        for part in page:
            if isinstance(part, a4.Row):
                self._task(part.y, part.item)
            else:
                self._group(ticks, part)

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(x * self.unit, y * self.unit, width * self.unit, height * self.unit)

    def _figure(self, x: float, y: float, figure: KeyFigure) -> None:
        self.line(x, y, 34, figure.label, 8, ink=GREY)
        self.line(x, y + 5, 16, figure.value, 13, bold=True)
        self.line(x + 16, y + 5.4, 19, figure.change, 9)

    def _group(self, ticks: TickList, head: a4.GroupHead) -> None:
        shown = head.title if head.count is None else f"{head.title}  {head.count}"
        self.line(a4.LEFT, head.y + 2, 104, shown, 11, bold=True)
        self.line(a4.OWNER_X, head.y + 2, 18, ticks.owner_label, 8, ink=GREY)
        self.line(a4.DUE_X, head.y + 2, 22, ticks.due_label, 8, ink=GREY)
        self.line(a4.NOTE_X, head.y + 2, 28, ticks.note_label, 8, ink=GREY)
        self.rule(head.y + a4.GROUP - 1, INK, 0.35)

    def _task(self, y: float, item: TickItem) -> None:
        self._tick_box(a4.LEFT + 1, y + 2.2, done=item.done)
        self.block(a4.LEFT + 10, y + 2.9, item.id, 8.5, size=(14.5, 12.5), ink=GREY)
        self._task_words(y + 2.2, item)
        if item.owner:
            self.block(a4.OWNER_X, y + 2.4, item.owner, 10, size=(17.5, 13))
        else:
            self.rule(y + 7.4, left=a4.OWNER_X, right=a4.OWNER_X + 16)  # to be filled in by hand
        self.block(a4.DUE_X, y + 2.4, item.due, 10, size=(22, 5.4))
        self.line(a4.DUE_X, y + 8, 22, "" if item.cadence == item.due else item.cadence, 8.5, ink=GREY)
        self.rule(y + 12.5, left=a4.NOTE_X)
        self.rule(y + a4.ROW - 1)

    def _tick_box(self, x: float, y: float, *, done: bool) -> None:
        self.painter.setPen(QPen(INK, 0.4 * self.unit))
        self.painter.drawRect(self._box(x, y, a4.BOX, a4.BOX))
        if done:
            corners = ((1.1, 2.9), (2.3, 4.2), (4.5, 1.3))
            self.painter.setPen(QPen(INK, 0.7 * self.unit))
            self.painter.drawPolyline([QPointF((x + dx) * self.unit, (y + dy) * self.unit) for dx, dy in corners])

    def _task_words(self, y: float, item: TickItem) -> None:
        """Title and detail in one row's height: both shrink together, and the detail is cut before the title is."""
        width, between, room = a4.OWNER_X - a4.TITLE_X - 3, 0.7 * self.unit, (a4.ROW - 3.6) * self.unit
        title, detail = self.wrapped(item.title, width, 10.5, bold=True), self.wrapped(item.detail, width, 8.5)
        for factor in SHRINK:
            title = self.wrapped(item.title, width, 10.5 * factor, bold=True)
            detail = self.wrapped(item.detail, width, 8.5 * factor)
            if title.boundingRect().height() + between + detail.boundingRect().height() <= room:
                break
        used = between + self._draw_lines(title, a4.TITLE_X, y, room=room, ink=INK, bold=True)
        shown = self._draw_lines(detail, a4.TITLE_X, y + used / self.unit, room=room - used, ink=GREY)
        if item.detail and not shown:
            self.line(a4.OWNER_X - 3.5, y + room / self.unit - 6, 3, "…", 8, ink=GREY)  # there is more than fits here

    def _draw_lines(
        self, layout: QTextLayout, x: float, y: float, *, room: float, ink: QColor, bold: bool = False
    ) -> float:
        """Draw the lines that fit in `room` dots, the last with an ellipsis where more would follow; dots used."""
        fitting = [n for n in range(layout.lineCount()) if layout.lineAt(n).rect().bottom() <= room * 1.001]
        for number in fitting:
            line = layout.lineAt(number)
            text = layout.text()[line.textStart() : line.textStart() + line.textLength()]
            if number == fitting[-1] and len(fitting) < layout.lineCount():
                metrics = QFontMetricsF(layout.font(), self.device)
                rest = layout.text()[line.textStart() :]
                text = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, line.width())
            baseline = QPointF(x * self.unit, y * self.unit + line.y() + line.ascent())
            self.ink_text(baseline, text, layout.font(), ink, bold=bold)
        return layout.lineAt(fitting[-1]).rect().bottom() if fitting else 0.0

    # running text

    def document(self, blocks: Sequence[Block], *, titled: bool) -> QTextDocument:
        """The blocks as rich text, laid out for this paper; with the report's title where it comes first."""
        document = QTextDocument()
        layout = document.documentLayout()
        layout.setPaintDevice(self.device)
        document.setDocumentMargin(0)
        font = QFont(self.families) if self.families else QFont()
        font.setPointSizeF(9.5)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(STYLE + ("" if self.has_bold else ALL_REGULAR))
        document.setPageSize(QSizeF(self.right - a4.LEFT, self.foot_y - 4 - a4.TOP) * self.unit)
        numbers = count(1)
        body = body_of(blocks, lambda chart: self._picture(document, chart, next(numbers)))
        head = (
            f'<h1>{words(self.report.title)}</h1><p class="quiet">{words(self.report.subtitle)}</p>' if titled else ""
        )
        document.setHtml(head + body)
        return document

    def _picture(self, document: QTextDocument, chart: Chart, number: int) -> str:
        name = f"chart-{number}.png"
        image = QImage.fromData(picture_of(chart.spec, ".png", width_inches=(self.right - a4.LEFT) / 25.4, dpi=220))
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        # rich text counts pixels of the screen that it would be shown on
        dots = QGuiApplication.primaryScreen().logicalDotsPerInchY() / 25.4
        return f'<p><img src="{name}" width="{round((self.right - a4.LEFT) * dots)}"></p>'

    def flow(self, document: QTextDocument, number: int) -> None:
        """One page of running text, black whatever the window's colours are."""
        size = document.pageSize()
        area = QRectF(0, number * size.height(), size.width(), size.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, INK)
        context.palette = palette  # type: ignore[attr-defined]
        context.clip = area  # type: ignore[attr-defined]
        self.painter.save()
        origin = QTransform.fromTranslate(a4.LEFT * self.unit, a4.TOP * self.unit - area.top())
        self.painter.setTransform(origin, combine=True)
        self.painter.setClipRect(area)
        document.documentLayout().draw(self.painter, context)
        self.painter.restore()
