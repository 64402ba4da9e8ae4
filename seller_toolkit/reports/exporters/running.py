"""Blocks as strips of paper: headings, paragraphs, figures, contents and charts. Tables: `paper_table`. Lengths are millimetres."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QColor

from seller_toolkit.domain.report import (
    Block,
    Chart,
    Contents,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Report,
    Table,
)
from seller_toolkit.reports.charts.vectors import Drawing, vectors_of
from seller_toolkit.reports.exporters.ink import ACCENT, BLACK, GREY, RULE, SOFT, Ink
from seller_toolkit.reports.exporters.paper import Paper
from seller_toolkit.reports.exporters.paper_table import table_strips
from seller_toolkit.reports.exporters.strips import Strip
from seller_toolkit.reports.exporters.vectors import MILLIMETRES, paint_drawing

LINE = 1.45
"""Of its size, what a line of running text takes."""
TEXT, SMALL, TITLE, COVER = 9.5, 8.0, 18.0, 26.0
HEADINGS = {1: (15.0, 8.0, 60.0), 2: (11.5, 5.5, 30.0), 3: (10.0, 4.0, 20.0)}
"""By level: size in points, room above, and the room below without which it begins a page."""
LISTED = 2
"""The deepest level of headings in the contents."""
INCH = 25.4
APART = "    "  # between the parts of a subtitle, which stand below each other on a cover
CARD, CARD_GAP, CARD_FOOT = 19.0, 3.0, 1.5
CARD_LEAST = 40.0  # wide
CONTENTS_LINE = 6.4


class Running:
    """Makes strips of a report's blocks. `pages` says on which page each heading came to lie, once that is known."""

    def __init__(self, ink: Ink, report: Report, paper: Paper, room: float) -> None:
        self.ink, self.report, self.paper, self.room = ink, report, paper, room
        self.pages: dict[int, int] = {}
        self.headings = [block for block in report.blocks if isinstance(block, Heading)]
        self._met = 0  # headings so far

    @property
    def has_contents(self) -> bool:
        """Whether the report is a book: with a title that fills a cover."""
        return any(isinstance(block, Contents) for block in self.report.blocks)

    def title(self) -> list[Strip]:
        """The report's title and the line below it."""
        cover = self.has_contents
        size = COVER if cover else TITLE
        strips = self._words(self.report.title, size, bold=True, before=12 if cover else 0, keeps=True)
        below = self._words(
            self.report.subtitle, 12 if cover else SMALL, ink=GREY, before=3 if cover else 1, keeps=True
        )
        if cover:
            below.append(Strip(1.2, self._bar, before=5, keeps=True))
        return [*strips, *below]

    def strips(self, blocks: Sequence[Block]) -> list[Strip]:
        """The blocks one below the other; a page break is part of the strip that follows it."""
        strips: list[Strip] = []
        breaks = False
        for block in blocks:
            if isinstance(block, PageBreak):
                breaks = True
                continue
            made = self._block(block)
            if breaks and made:
                made[0] = replace(made[0], breaks=True)
                breaks = False
            strips += made
        return strips

    def _block(self, block: Block) -> list[Strip]:
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, Paragraph):
            size, ink = (SMALL, GREY) if block.quiet else (TEXT, BLACK)
            return self._words(block.text, size, ink=ink, before=2)
        if isinstance(block, KeyFigures):
            return self._figures(block.figures)
        if isinstance(block, Table):
            return table_strips(self.ink, block, self.paper.left, self.paper.across, self.room)
        if isinstance(block, Chart):
            return [self._chart(block)]
        if isinstance(block, Contents):
            return self._contents(block)
        return []

    # words

    def _words(
        self, text: str, points: float, *, bold: bool = False, ink: QColor = BLACK, before: float = 0.0, keeps: bool = False,
    ) -> list[Strip]:  # fmt: skip
        """A strip a line; neither the first line nor the last stands alone on a page."""
        lines = self.ink.lines(text, self.paper.across, points, bold=bold)
        high = points * MILLIMETRES * LINE
        strips = []
        for number, line in enumerate(lines):
            paint = partial(self._line, line, points, high, bold, ink)
            tied = keeps or (len(lines) > 1 and number in {0, len(lines) - 2})
            strips.append(Strip(high, paint, before if number == 0 else 0.0, keeps=tied))
        return strips

    def _line(self, text: str, points: float, high: float, bold: bool, ink: QColor, y: float) -> None:
        self.ink.words(self.paper.left, y, high, text, points, bold=bold, ink=ink)

    def _heading(self, block: Heading) -> list[Strip]:
        points, before, needs = HEADINGS[min(max(block.level, 1), 3)]
        number, self._met = self._met, self._met + 1
        first, *more = self._words(block.text, points, bold=True, before=before, keeps=True)
        return [replace(first, needs=min(needs, self.room), marks=(number,)), *more]

    def _bar(self, y: float) -> None:
        self.ink.fill(self.paper.left, y, 24, 1.2, ACCENT)

    # figures

    def _figures(self, figures: Sequence[KeyFigure]) -> list[Strip]:
        """Cards side by side, at most as many as stay readable."""
        if not figures:
            return []
        most = max(1, int((self.paper.across + CARD_GAP) // (CARD_LEAST + CARD_GAP)))
        rows = -(-len(figures) // most)
        across = -(-len(figures) // rows)
        return [
            Strip(
                CARD,
                partial(self._cards, figures[first : first + across], across),
                before=4 if first == 0 else CARD_GAP - CARD_FOOT,
            )
            for first in range(0, len(figures), across)
        ]

    def _cards(self, figures: Sequence[KeyFigure], across: int, y: float) -> None:
        wide = (self.paper.across - (across - 1) * CARD_GAP) / across
        for place, figure in enumerate(figures):
            x = self.paper.left + place * (wide + CARD_GAP)
            self.ink.fill(x, y, wide, CARD, SOFT)
            self.ink.fill(x, y, 0.8, CARD, ACCENT)
            self.ink.line(x + 3, y + 0.6, wide - 5, figure.label, SMALL, ink=GREY)
            self.ink.line(x + 3, y + 6, wide - 5, figure.value, 15, bold=True)
            self.ink.line(x + 3, y + 12.6, wide - 5, figure.change, SMALL)

    # charts

    def _chart(self, chart: Chart) -> Strip:
        drawing = vectors_of(chart.spec, self.paper.across / INCH)
        factor = min(1.0, self.room / (drawing.height * MILLIMETRES))
        return Strip(drawing.height * MILLIMETRES * factor, partial(self._paint_chart, drawing, factor), before=4)

    def _paint_chart(self, drawing: Drawing, factor: float, y: float) -> None:
        paint_drawing(self.ink, drawing, self.paper.left, y, factor=factor)

    # contents

    def _contents(self, block: Contents) -> list[Strip]:
        head = self._words(block.title, HEADINGS[1][0], bold=True, before=HEADINGS[1][1], keeps=True)
        listed = [
            (number, heading)
            for number, heading in enumerate(self.headings)
            if number >= self._met and heading.level <= LISTED
        ]
        lines = [
            Strip(
                CONTENTS_LINE,
                partial(self._entry, number, heading),
                before=1.6 if heading.level == 1 else 0.0,
                keeps=number != listed[-1][0],  # on one page where one is enough
            )
            for number, heading in listed
        ]
        return [*head, *lines] if lines else []

    def _entry(self, number: int, heading: Heading, y: float) -> None:
        chapter = heading.level == 1
        indent = 0.0 if chapter else 6.0
        points = 10.5 if chapter else TEXT
        page = str(self.pages.get(number, ""))
        room = self.paper.across - indent - 14
        self.ink.line(self.paper.left + indent, y, room, heading.text, points, bold=chapter)
        self.ink.line(self.paper.right - 12, y, 12, page, points, right=True, bold=chapter)
        begin = self.paper.left + indent + min(self.ink.width_of(heading.text, points, bold=chapter), room) + 2
        end = self.paper.right - self.ink.width_of(page, points) - 2
        if begin < end:
            self.ink.dotted(y + 4.4, begin, end, ink=RULE)
