"""Blocks as the plain markup that both browsers and Qt's rich text read; each brings its own style sheet."""

from collections.abc import Callable, Sequence
from datetime import date
from html import escape

from seller_toolkit.domain.report import (
    Block,
    Chart,
    Column,
    Heading,
    KeyFigures,
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
"""A chart's markup, which browsers and Qt want differently."""


def words(text: str) -> str:
    """Text, safe in markup; its line breaks are kept."""
    return "<br>".join(escape(line) for line in printable(text).splitlines())


def body_of(blocks: Sequence[Block], picture: Picture, *, code: str = "") -> str:
    """The blocks one below the other. Headings start at h2: the title is the document's h1.

    `code` is that of the document's checklists, for their QR codes.
    """
    return "\n".join(_markup(block, picture, code) for block in blocks)


def _markup(block: Block, picture: Picture, code: str) -> str:
    if isinstance(block, Heading):
        level = min(max(block.level, 1), 3) + 1
        return f"<h{level}>{words(block.text)}</h{level}>"
    if isinstance(block, Paragraph):
        return f'<p class="quiet">{words(block.text)}</p>' if block.quiet else f"<p>{words(block.text)}</p>"
    if isinstance(block, KeyFigures):
        return _key_figures(block)
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, TickList):
        return _ticks(block, code)
    if isinstance(block, Chart):
        return picture(block)
    # before, not after: Qt gives what an empty block asks for to the block that follows
    return '<div style="page-break-before: always"></div>'


def _key_figures(block: KeyFigures) -> str:
    labels = "".join(f'<td class="label">{words(figure.label)}</td>' for figure in block.figures)
    values = "".join(f'<td class="value">{words(figure.value)}</td>' for figure in block.figures)
    changes = "".join(f'<td class="change">{words(figure.change)}</td>' for figure in block.figures)
    return f'<table class="figures"><tr>{labels}</tr><tr>{values}</tr><tr>{changes}</tr></table>'


def _table(table: Table) -> str:
    across = sum(column.width for column in table.columns)
    heads = "".join(
        f'<th scope="col" class="{_side(column)}" width="{column.width * 100 // across}%">{words(column.title)}</th>'
        for column in table.columns
    )
    rows = "\n".join(
        "<tr>"
        + "".join(
            f'<td class="{"day" if isinstance(value, date) else _side(column)}">{words(shown(value, column))}</td>'
            for value, column in zip(row, table.columns, strict=True)
        )
        + "</tr>"
        for row in table.rows
    )
    title = f"<h3>{words(table.title)}</h3>\n" if table.title else ""
    return f'{title}<table class="data" width="100%"><thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>'


def _side(column: Column) -> str:
    return "number" if column.numeric else "text"


def _ticks(ticks: TickList, code: str) -> str:
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
        heads += '<th scope="col" class="code"></th>'
    title = f'<h1>{words(ticks.scope)}</h1>\n<p class="quiet">{words(ticks.line)}</p>\n' if ticks.scope else ""
    groups = "\n".join(
        f'<h2>{words(group.title)} <span class="count">{len(group.items)}</span></h2>\n'
        f'<table class="ticks" width="100%"><thead><tr>{heads}</tr></thead>\n<tbody>\n'
        + "\n".join(_tick(item, code if coded else "") for item in group.items)
        + "\n</tbody></table>"
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
        f'<td><b>{words(item.title)}</b><br><span class="quiet">{words(item.detail)}</span>'
        + (f'<ul class="steps">{steps}</ul>' if steps else "")
        + f"</td><td>{words(item.owner)}</td><td>{words(item.due)}{cadence}</td>"
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
