"""Blocks as the markup of a page that people read with eyes, ears or fingers: headings in order, tables with heads and captions."""

from collections.abc import Callable, Sequence
from datetime import date
from html import escape

from seller_toolkit.domain.report import (
    Block,
    Chart,
    Column,
    Contents,
    Heading,
    KeyFigures,
    PageBreak,
    Paragraph,
    Table,
    TickItem,
    TickList,
)
from seller_toolkit.domain.sheets import qr_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.exporters.cells import printable, shown
from seller_toolkit.reports.exporters.qr import QUIET, dark_runs, qr_modules
from seller_toolkit.reports.exporters.ticks import DONE, OPEN, step_lines

Picture = Callable[[Chart], str]
"""A chart's markup."""

LISTED = 2
"""The deepest level of headings in the contents."""
DEEPEST = 6


def words(text: str) -> str:
    """Text, safe in markup; its line breaks are kept."""
    return "<br>".join(escape(line) for line in printable(text).splitlines())


def body_of(blocks: Sequence[Block], picture: Picture, *, code: str = "") -> str:
    """The blocks one below the other. Headings start at h2 (the title is the document's h1) and leave no level out.

    `code` is that of the document's checklists, for their QR codes.
    """
    return _Body(blocks, picture, code).markup()


class _Body:
    """Knows which heading stands where: their ids are h1, h2 … in their order."""

    def __init__(self, blocks: Sequence[Block], picture: Picture, code: str) -> None:
        self.blocks, self.picture, self.code = blocks, picture, code
        self.level = 1  # of the heading above
        self.met = 0  # headings so far
        self.tables = 0

    def markup(self) -> str:
        return "\n".join(self._block(block) for block in self.blocks)

    def _block(self, block: Block) -> str:
        if isinstance(block, Heading):
            return self._heading(block)
        if isinstance(block, Paragraph):
            return f'<p class="quiet">{words(block.text)}</p>' if block.quiet else f"<p>{words(block.text)}</p>"
        if isinstance(block, KeyFigures):
            return _key_figures(block)
        if isinstance(block, Table):
            self.tables += 1
            return table_markup(block, f"t{self.tables}")
        if isinstance(block, TickList):
            return self._checklist(block)
        if isinstance(block, Contents):
            return self._contents(block)
        if isinstance(block, PageBreak):
            return '<div class="break"></div>'
        return self.picture(block)

    def _heading(self, block: Heading) -> str:
        self.met += 1
        self.level = min(max(block.level, 1) + 1, self.level + 1, DEEPEST)
        return f'<h{self.level} id="h{self.met}">{words(block.text)}</h{self.level}>'

    def _checklist(self, block: TickList) -> str:
        """Under its scope where there are several; the headings around it go on from there."""
        level = min(self.level + 1, DEEPEST - 1) if self.level > 1 and not block.scope else 2
        self.level = level + bool(block.scope)
        return _ticks(block, self.code, level)

    def _contents(self, block: Contents) -> str:
        headings = [one for one in self.blocks if isinstance(one, Heading)]
        listed = [(number, one) for number, one in enumerate(headings, 1) if number > self.met and one.level <= LISTED]
        if not listed:
            return ""
        items, deep = "", False
        for place, (number, heading) in enumerate(listed):
            inner = heading.level > 1 and place > 0
            if inner and not deep:
                items += "<ol>"
            elif not inner and place:
                items += "</li></ol></li>" if deep else "</li>"
            elif inner:
                items += "</li>"
            items += f'<li><a href="#h{number}">{words(heading.text)}</a>'
            deep = inner
        items += "</li></ol></li>" if deep else "</li>"
        self.level = 2
        return f'<nav aria-labelledby="contents"><h2 id="contents">{words(block.title)}</h2>\n<ol>{items}</ol></nav>'


def _key_figures(block: KeyFigures) -> str:
    figures = "".join(
        f'<div><dt>{words(figure.label)}</dt><dd class="value">{words(figure.value)}</dd>'
        + (f'<dd class="change">{words(figure.change)}</dd>' if figure.change else "")
        + "</div>"
        for figure in block.figures
    )
    return f'<dl class="figures">{figures}</dl>' if figures else ""


def table_markup(table: Table, id_: str) -> str:
    """The table in a box of its own, which is scrolled where the screen is narrow; the first column names the rows."""
    heads = "".join(f'<th scope="col" class="{_side(column)}">{words(column.title)}</th>' for column in table.columns)
    rows = "\n".join(
        "<tr>"
        + "".join(
            _cell(value, column, names=place == 0 and not column.numeric)
            for place, (value, column) in enumerate(zip(row, table.columns, strict=True))
        )
        + "</tr>"
        for row in table.rows
    )
    caption = f'<caption id="{id_}">{words(table.title)}</caption>' if table.title else ""
    first = table.columns[0].title if table.columns else ""
    name = f'aria-labelledby="{id_}"' if table.title else f'aria-label="{escape(printable(first), quote=True)}"'
    return (
        f'<div class="scroll" role="region" {name} tabindex="0"><table class="data">{caption}'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _cell(value: object, column: Column, *, names: bool) -> str:
    kind = "day" if isinstance(value, date) else _side(column)
    text = words(shown(value, column))
    return f'<th scope="row" class="{kind}">{text}</th>' if names else f'<td class="{kind}">{text}</td>'


def _side(column: Column) -> str:
    return "number" if column.numeric else "text"


def _ticks(ticks: TickList, code: str, level: int) -> str:
    labels = (
        ("box", translate("Reports", "Done")),
        ("no", translate("Reports", "No.")),
        ("text", translate("Reports", "Task")),
        ("side", ticks.owner_label),
        ("side", ticks.due_label),
        ("note", ticks.note_label),
    )
    coded = bool(code) and any(item.number for group in ticks.groups for item in group.items)
    heads = "".join(f'<th scope="col" class="{kind}">{words(label)}</th>' for kind, label in labels)
    if coded:
        label = words(translate("Reports", "Code"))
        heads += f'<th scope="col" class="code">{label}</th>'
    group_level = level + bool(ticks.scope)
    title = (
        f'<h{level}>{words(ticks.scope)}</h{level}>\n<p class="quiet">{words(ticks.line)}</p>\n' if ticks.scope else ""
    )
    groups = "\n".join(
        f'<h{group_level}>{words(group.title)} <span class="count">{len(group.items)}</span></h{group_level}>\n'
        f'<div class="scroll" role="region" aria-label="{escape(printable(group.title), quote=True)}" tabindex="0">'
        f'<table class="ticks"><thead><tr>{heads}</tr></thead>\n<tbody>\n'
        + "\n".join(_tick(item, code if coded else "") for item in group.items)
        + "\n</tbody></table></div>"
        for group in ticks.groups
    )
    return f'<section class="list">{title}{groups}\n<p class="quiet">{words(ticks.hint)}</p></section>'


def _tick(item: TickItem, code: str) -> str:
    cadence = "" if item.cadence == item.due else f'<br><span class="quiet">{words(item.cadence)}</span>'
    steps = "".join(f"<li>{words(line)}</li>" for line in step_lines(item))
    symbol = f'<td class="code">{qr_picture(qr_text(code, item.number))}</td>' if code else ""
    return (
        f'<tr><td class="box">{_box(item.done)}</td>'
        f'<td class="quiet">{words(item.id)}</td>'
        f'<th scope="row"><b>{words(item.title)}</b><br><span class="quiet">{words(item.detail)}</span>'
        + (f'<ul class="steps">{steps}</ul>' if steps else "")
        + f"</th><td>{words(item.owner)}</td><td>{words(item.due)}{cadence}</td>"
        f'<td class="note"></td>{symbol}</tr>'
    )


def _box(done: bool) -> str:
    state = translate("Reports", "Done") if done else translate("Reports", "Open")
    return f'<span role="img" aria-label="{escape(state)}">{DONE if done else OPEN}</span>'


def qr_picture(text: str) -> str:
    """A QR code as SVG with its quiet zone, as large as its place; its words say what it says."""
    modules = qr_modules(text)
    side = len(modules) + 2 * QUIET
    path = "".join(f"M{x + QUIET} {y + QUIET}h{count}v1h-{count}z" for y, x, count in dark_runs(modules))
    return (
        f'<svg role="img" aria-label="{escape(text)}" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<path d="{path}"/></svg>'
    )
