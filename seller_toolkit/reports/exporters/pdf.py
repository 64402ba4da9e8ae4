"""Report → paper: PDF and printer draw the same pages.

Everything here needs a QGuiApplication and runs on the thread it lives in. Checklists are painted with their boxes at
fixed places (`tick_sheet`); all else is strips (`running`) that are put onto pages (`strips`), so that rows stay whole, heads
are repeated and headings stand above something. Where each heading is, is known when all is placed: the contents are painted then.
Lengths are millimetres. Qt's writer knows neither bookmarks nor links within a document.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Block, KeyFigure, KeyFigures, Report, TickList
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.exporters.ink import GREY, Ink
from seller_toolkit.reports.exporters.paper import FOOT, paper_for, paper_of
from seller_toolkit.reports.exporters.running import Running
from seller_toolkit.reports.exporters.strips import Placed, paged
from seller_toolkit.reports.exporters.tick_layout import Page, paginate
from seller_toolkit.reports.exporters.tick_sheet import TickSheet
from seller_toolkit.reports.targets import place

RESOLUTION = 600
RUNNING_HEAD = 8.0  # above the text


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
        self.room = self.paper.foot - FOOT - self.paper.top
        self.sheet, self.running = TickSheet(self.ink, report), Running(self.ink, report, self.paper, self.room)
        self.pages: list[tuple[Callable[[], None], TickList | None]] = []
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
            if ticks is None and number > 1:
                self._head()
            page()
            self._foot(ticks, self.page_words.format(page=number, pages=len(self.pages)))
            self.ink.end()

    def _head(self) -> None:
        """Title and period above every page but the first; a printer reaches up to there."""
        paper, y = self.paper, self.paper.top - RUNNING_HEAD
        subtitle = " ".join(self.report.subtitle.split())
        title = min(self.ink.width_of(self.report.title, 8), paper.across / 2)
        rest = paper.across - title - 6
        self.ink.line(paper.left, y, title, self.report.title, 8, ink=GREY)
        self.ink.line(paper.right - rest, y, rest, subtitle, 8, ink=GREY, right=True)
        self.ink.rule(y + 6, paper.left, paper.right)

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
        title = [] if self.pages else self.running.title()
        for page in paged([*title, *self.running.strips(blocks)], self.room):
            self.pages.append((partial(self._strips, page), None))
            self.running.pages |= {mark: len(self.pages) for _, strip in page.strips for mark in strip.marks}

    def _strips(self, page: Placed) -> None:
        for y, strip in page.strips:
            strip.paint(self.paper.top + y)
