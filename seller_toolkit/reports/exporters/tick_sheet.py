"""The printed checklist, painted: heads, boxes, words, QR codes at the places that `tick_layout` gives them."""

from collections.abc import Sequence

from seller_toolkit.domain.report import KeyFigure, Report, TickItem, TickList
from seller_toolkit.domain.sheets import qr_text
from seller_toolkit.reports.exporters.ink import BLACK, GREY, RULE, Ink
from seller_toolkit.reports.exporters.qr import QUIET, dark_runs, qr_modules
from seller_toolkit.reports.exporters.tick_layout import (
    FIGURE_ACROSS,
    MILLIMETRES,
    GroupHead,
    Layout,
    Page,
    Row,
    figures_across,
    layout_of,
)

WORDS_SHRINK = (
    (1.0, 1.0), (1.0, 0.93), (0.97, 0.88), (0.94, 0.86), (0.91, 0.83), (0.88, 0.8), (0.85, 0.78), (0.8, 0.74),
    (0.74, 0.7), (0.68, 0.66), (0.62, 0.62), (0.56, 0.56), (0.5, 0.5), (0.45, 0.45), (0.4, 0.4),
)  # fmt: skip
"""Of a task's title and of what stands below it: the title stays large as long as it can."""


LINE_SHRINKS_TO = 0.8
"""Of its size, before the line below a page's title is set in two lines."""


class TickSheet:
    """Paints the pages of a report's checklists."""

    def __init__(self, ink: Ink, report: Report) -> None:
        self.ink, self.report = ink, report

    def page(self, page: Page, figures: Sequence[KeyFigure]) -> None:
        """All of one page but its foot; `figures` on the first one of a list."""
        layout = layout_of(page.ticks.paper)
        side = layout.paper.mark
        self.ink.filled([(x, y, side, side) for x, y in layout.paper.marks])
        self._head(layout, page)
        if page.first:
            self._figures(layout, figures)
        for part in page.parts:
            if isinstance(part, Row):
                self._task(layout, page.ticks, part)
            else:
                self._group(layout, page.ticks, part)

    def foot(self, ticks: TickList, page_words: str) -> None:
        """The hint, the list's code and the page's number."""
        paper, points = layout_of(ticks.paper).paper, layout_of(ticks.paper).sizes.small
        third = paper.across * 0.36
        self.ink.rule(paper.foot - 2, paper.left, paper.right, ink=GREY)
        self.ink.line(paper.left, paper.foot, paper.across - third - 4, ticks.hint, min(points, 9), ink=GREY)
        code = f"{self.report.code}    " if self.report.code else ""
        self.ink.line(paper.right - third, paper.foot, third, code + page_words, min(points, 9), right=True)

    # the head

    def _head(self, layout: Layout, page: Page) -> None:
        paper, ticks = layout.paper, page.ticks
        room = paper.across
        if self._has_codes(ticks):
            side = self._code(paper.right, paper.top, layout.code, qr_text(self.report.code), 0.52)
            room -= side + 6
        title = self.report.title + (f" · {ticks.scope}" if ticks.scope else "")
        points = layout.sizes.head
        if not page.first:
            title, points = title + ticks.continued, points * 0.75
        self.ink.line(paper.left, paper.top - 1, room, title, points, bold=True)
        below = paper.top + points * 0.5 + 1.5
        line, points = (ticks.line or self.report.subtitle).replace("    ", " · "), layout.sizes.text
        if self.ink.width_of(line, points) * LINE_SHRINKS_TO <= room:
            self.ink.line(paper.left, below - 0.8, room, line, points)
        else:
            self.ink.block(paper.left, below, line, points, size=(room, layout.head - (below - paper.top) - 1.5))

    def _has_codes(self, ticks: TickList) -> bool:
        return bool(self.report.code) and any(item.number for group in ticks.groups for item in group.items)

    def _figures(self, layout: Layout, figures: Sequence[KeyFigure]) -> None:
        across = figures_across(layout.options, len(figures))
        wide = min(layout.paper.across / across, FIGURE_ACROSS * 1.4)
        big = 1.25 if layout.options.large else 1.0
        for number, figure in enumerate(figures):
            row, column = divmod(number, across)
            x, y = layout.paper.left + column * wide, layout.paper.top + layout.head + row * layout.figures + 0.2
            self.ink.line(x, y, wide - 2, figure.label, 8 * big, ink=GREY)
            value = min(self.ink.width_of(figure.value, 13 * big, bold=True), wide * 0.5)
            self.ink.line(x, y + 5, value, figure.value, 13 * big, bold=True)
            self.ink.line(x + value + 2, y + 5.4, wide - value - 4, figure.change, 9 * big)

    # groups and rows

    def _group(self, layout: Layout, ticks: TickList, head: GroupHead) -> None:
        row, sizes, low = layout.row, layout.sizes, head.y + layout.group - 1
        shown = head.title if head.count is None else f"{head.title}  {head.count}"
        points = sizes.title + 0.5
        y, wide = low - 0.8 - max(6, points * 0.5), row.owner.x - layout.paper.left - 3
        self.ink.line(layout.paper.left, y, wide, shown, points, bold=True)
        y, points = low - 6.6, sizes.small
        if row.beside:
            self.ink.line(row.owner.x, y, row.owner.width, ticks.owner_label, points, ink=GREY)
            self.ink.line(row.due.x, y, row.due.width, ticks.due_label, points, ink=GREY)
            self.ink.line(row.note.x, y, row.note.width, ticks.note_label, points, ink=GREY)
        else:
            both = f"{ticks.owner_label} / {ticks.due_label}"
            self.ink.line(row.owner.x, y, layout.paper.right - row.owner.x, both, points, ink=GREY)
        self.ink.rule(low, layout.paper.left, layout.paper.right, ink=BLACK, weight=0.35)

    def _task(self, layout: Layout, ticks: TickList, row: Row) -> None:
        shape, item, y = layout.row, row.item, row.y
        self.ink.tick_box(shape.box.x, y + shape.box.y, shape.box.width, done=item.done)
        self.ink.block(shape.id.x, y + shape.id.y, item.id, layout.sizes.small, size=(shape.id.width, shape.id.height))
        self._words(layout, row)
        self._facts(layout, item, y)
        self._note(layout, ticks, y)
        if item.number and self.report.code:
            text = qr_text(self.report.code, item.number)
            self._code(shape.code.right, y + shape.code.y, shape.code.width, text, layout.code_module)
        self._steps(layout, row)
        self.ink.rule(y + row.height - 1, layout.paper.left, layout.paper.right, ink=RULE)

    def _words(self, layout: Layout, row: Row) -> None:
        """Title and detail in one cell: both are made smaller until they fit, the detail first and cut before the title."""
        cell, sizes, item = layout.row.words, layout.sizes, row.item
        between, room = 0.7 * self.ink.unit, cell.height * self.ink.unit
        title, detail = self.ink.wrapped("", cell.width, 1), self.ink.wrapped("", cell.width, 1)
        for large, small in WORDS_SHRINK:
            title = self.ink.tidied(item.title, cell.width, sizes.title * large, bold=True)
            detail = self.ink.tidied(item.detail, cell.width, sizes.detail * small)
            if title.boundingRect().height() + between + detail.boundingRect().height() <= room:
                break
        y = row.y + cell.y
        used = between + self.ink.draw_lines(title, cell.x, y, room=room, bold=True)
        shown = self.ink.draw_lines(detail, cell.x, y + used / self.ink.unit, room=room - used, ink=GREY)
        if item.detail and not shown:
            self.ink.line(cell.right - 3, y + cell.height - 6, 3, "…", 8, ink=GREY)  # there is more than fits here

    def _facts(self, layout: Layout, item: TickItem, y: float) -> None:
        shape, sizes = layout.row, layout.sizes
        for cell, text in ((shape.owner, item.owner), (shape.due, item.due)):
            if text:
                self.ink.block(cell.x, y + cell.y, text, sizes.text, size=(cell.width, cell.height))
            else:  # to be filled in by hand
                self.ink.rule(y + cell.y + sizes.text * 0.45, cell.x, cell.right - 2)
        if item.cadence != item.due:
            cell = shape.cadence
            self.ink.block(cell.x, y + cell.y, item.cadence, sizes.detail, size=(cell.width, cell.height), ink=GREY)

    def _note(self, layout: Layout, ticks: TickList, y: float) -> None:
        note, left = layout.row.note, layout.row.note.x
        if not layout.row.beside:
            points = layout.sizes.small
            high = points * MILLIMETRES * 1.5
            wide = min(self.ink.width_of(ticks.note_label, points) + 0.5, note.width / 3)
            self.ink.block(left, y + note.low - high - 0.6, ticks.note_label, points, size=(wide, high), ink=GREY)
            left += wide + 2
        self.ink.rule(y + note.low, left, note.right, ink=GREY)

    def _steps(self, layout: Layout, row: Row) -> None:
        shape, points = layout.steps, layout.sizes.detail
        for place in row.steps:
            x, size = place.x + shape.indent, (place.width, place.height)
            if place.step < 0:
                self.ink.block(place.x, place.y, "!", points, size=(shape.indent, place.height), bold=True)
                self.ink.block(x, place.y, row.item.caution, points, size=size)
            else:
                done = place.step in row.item.steps_done
                self.ink.tick_box(place.x, place.box_y, place.box, done=done)
                self.ink.block(x, place.y, row.item.steps[place.step], points, size=size)

    def _code(self, right: float, y: float, room: float, text: str, module: float) -> float:
        """A QR code whose dark modules end at `right`, at most `room` wide; its side. Around it the paper stays white."""
        modules = qr_modules(text)
        module = min(module, room / len(modules))
        side = module * len(modules)
        runs = dark_runs(modules)
        self.ink.filled(
            [(right - side + x * module, y + row * module, count * module, module) for row, x, count in runs]
        )
        return side + QUIET * module
