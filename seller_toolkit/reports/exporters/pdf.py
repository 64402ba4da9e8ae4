"""Report → paper: PDF and printer draw the same pages.

Everything here needs a QGuiApplication and runs on the thread it lives in. Checklists are painted with their boxes at
fixed places (`tick_sheet`); all else flows as rich text with real page breaks. Lengths are millimetres.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTransform,
)

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Block, Chart, KeyFigure, KeyFigures, Report, TickList
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.files import picture_of
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.exporters.ink import BLACK, GREY, Ink
from seller_toolkit.reports.exporters.markup import body_of, words
from seller_toolkit.reports.exporters.paper import FOOT, paper_for, paper_of
from seller_toolkit.reports.exporters.tick_layout import Page, paginate
from seller_toolkit.reports.exporters.tick_sheet import TickSheet
from seller_toolkit.reports.exporters.whole_rows import keep_rows_whole
from seller_toolkit.reports.targets import place

RESOLUTION = 600
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
    """The report as a PDF: fonts embedded, text that can be searched and copied."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    set_paper(report, writer)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(RESOLUTION)
    writer.setTitle(printable(report.title))
    writer.setCreator("Seller Toolkit")
    paint(report, writer)
    return bytes(buffer.data().data())


def set_paper(report: Report, device: QPagedPaintDevice) -> None:
    """Make the device's pages those that the report is made for; before painting begins."""
    options = paper_for(report)
    size = QPageSize.PageSizeId.A5 if options.size == "A5" else QPageSize.PageSizeId.A4
    device.setPageSize(QPageSize(size))
    lying = QPageLayout.Orientation.Landscape
    device.setPageOrientation(lying if options.landscape else QPageLayout.Orientation.Portrait)


def paint(report: Report, device: QPagedPaintDevice) -> None:
    """Paint all pages on a QPdfWriter or a QPrinter; UserError("print.failed") where the printer does not begin.

    Where the device's paper is smaller than the report's (`set_paper`), the pages are shrunk to it.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise UserError("print.failed")
    try:
        _Book(report, device, painter).paint()
    finally:
        painter.end()


class _Book:
    """The report's pages in order; each is painted by its own function once their number is known."""

    def __init__(self, report: Report, device: QPagedPaintDevice, painter: QPainter) -> None:
        self.report, self.device = report, device
        self.paper = paper_of(paper_for(report))
        self.ink = Ink(painter, device, report.language)
        self.sheet, self.flow = TickSheet(self.ink, report), _Flow(self.ink, report)
        self.pages: list[tuple[Callable[[], None], TickList | None]] = []
        self.documents: list[QTextDocument] = []  # kept while their pages are painted
        lists = [block for block in report.blocks if isinstance(block, TickList)]
        self.page_words = lists[0].page if lists else translate("Reports", "Page {page} of {pages}")
        waiting: list[Block] = []
        figures: tuple[KeyFigure, ...] = ()
        for block in report.blocks:
            if isinstance(block, TickList):
                if waiting and isinstance(lead := waiting[-1], KeyFigures):
                    figures = lead.figures
                    waiting.pop()
                self._flow(waiting)
                self._checklist(paginate([block], figures=len(figures)), figures)
                waiting = []
            else:
                waiting.append(block)
        self._flow(waiting)
        if not self.pages:
            self._flow([], even_empty=True)

    def paint(self) -> None:
        for number, (page, ticks) in enumerate(self.pages, 1):
            if number > 1:
                self.device.newPage()
            self.ink.begin(self.paper.width, self.paper.height)
            page()
            self._foot(ticks, self.page_words.format(page=number, pages=len(self.pages)))
            self.ink.end()

    def _foot(self, ticks: TickList | None, page_words: str) -> None:
        if ticks is not None:
            self.sheet.foot(ticks, page_words)
            return
        paper = self.paper
        code = f"{self.report.code}    " if self.report.code else ""
        self.ink.rule(paper.foot - 2, paper.left, paper.right, ink=GREY)
        self.ink.line(paper.right - 60, paper.foot, 60, code + page_words, 8, ink=GREY, right=True)

    def _checklist(self, pages: Sequence[Page], figures: Sequence[KeyFigure]) -> None:
        self.pages += [(partial(self.sheet.page, page, figures), page.ticks) for page in pages]

    def _flow(self, blocks: Sequence[Block], *, even_empty: bool = False) -> None:
        if not blocks and not even_empty:
            return
        document = self.flow.document(blocks, titled=not self.pages)
        self.documents.append(document)
        for number in range(document.pageCount()):
            self.pages.append((partial(self.flow.page, document, number), None))


class _Flow:
    """Running text, laid out as rich text on the report's paper."""

    def __init__(self, ink: Ink, report: Report) -> None:
        self.ink, self.report = ink, report
        self.paper = paper_of(paper_for(report))

    def document(self, blocks: Sequence[Block], *, titled: bool) -> QTextDocument:
        """The blocks as rich text, laid out for this paper; with the report's title where it comes first."""
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self.ink.device)
        document.setDocumentMargin(0)
        font = QFont(self.ink.families) if self.ink.families else QFont()
        font.setPointSizeF(9.5)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(STYLE + ("" if self.ink.has_bold else ALL_REGULAR))
        document.setPageSize(QSizeF(self.paper.across, self.paper.foot - FOOT - self.paper.top) * self.ink.unit)
        numbers = count(1)
        body = body_of(blocks, lambda chart: self._picture(document, chart, next(numbers)))
        head = (
            f'<h1>{words(self.report.title)}</h1><p class="quiet">{words(self.report.subtitle)}</p>' if titled else ""
        )
        document.setHtml(head + body)
        keep_rows_whole(document)
        return document

    def page(self, document: QTextDocument, number: int) -> None:
        """One page of running text, black whatever the window's colours are."""
        size, painter = document.pageSize(), self.ink.painter
        area = QRectF(0, number * size.height(), size.width(), size.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, BLACK)
        context.palette = palette  # type: ignore[attr-defined]
        context.clip = area  # type: ignore[attr-defined]
        painter.save()
        unit = self.ink.unit
        origin = QTransform.fromTranslate(self.paper.left * unit, self.paper.top * unit - area.top())
        painter.setTransform(origin, combine=True)
        painter.setClipRect(area)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _picture(self, document: QTextDocument, chart: Chart, number: int) -> str:
        name = f"chart-{number}.png"
        image = QImage.fromData(picture_of(chart.spec, ".png", width_inches=self.paper.across / 25.4, dpi=220))
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        # rich text counts pixels of the screen that it would be shown on
        dots = QGuiApplication.primaryScreen().logicalDotsPerInchY() / 25.4
        return f'<p><img src="{name}" width="{round(self.paper.across * dots)}"></p>'
