"""Report → one HTML file that needs nothing else: no scripts, no links, charts inside as SVG."""

import re
from html import escape
from itertools import count
from pathlib import Path

from seller_toolkit.domain.report import Chart, Report, Table
from seller_toolkit.domain.sheets import qr_text
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.files import picture_of
from seller_toolkit.reports.charts.numbers import numbers_of, shortened
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.exporters.markup import body_of, qr_picture, table_markup, words
from seller_toolkit.reports.exporters.paper import EDGES, paper_for
from seller_toolkit.reports.exporters.ticks import items_of, lists_of
from seller_toolkit.reports.targets import place

STYLE = """
:root { color-scheme: light; --ink: #1a1e26; --quiet: #59616e; --ground: #ffffff; --soft: #f3f5f9; --line: #e3e6eb; --link: #2a4ab0; }
* { box-sizing: border-box; }
body { font: 15px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", "Noto Sans CJK SC", sans-serif;
  color: var(--ink); background: var(--ground); max-width: 1080px; margin: 24px auto; padding: 0 24px; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
a { color: var(--link); } a:focus-visible, .scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -9999px; } .skip:focus { position: static; }
h1 { font-size: 26px; line-height: 1.3; margin: 0; } h2 { font-size: 20px; margin: 36px 0 8px; } h3 { font-size: 17px; margin: 24px 0 8px; }
h4, h5, h6 { font-size: 15px; margin: 20px 0 8px; }
.quiet, .count, footer, summary { color: var(--quiet); font-weight: normal; font-size: 13px; }
nav ol { list-style: none; margin: 0; padding: 0; } nav ol ol { padding-left: 1.6em; } nav li { margin: 2px 0; } nav a { display: inline-block; padding: 3px 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 12px; margin: 20px 0; }
.figures div { background: var(--soft); border-left: 3px solid var(--link); padding: 8px 12px; }
.figures dt { color: var(--quiet); font-size: 13px; } .figures dd { margin: 0; } .figures .value { font-size: 24px; line-height: 1.3; font-weight: bold; }
.scroll { overflow-x: auto; margin: 12px 0; max-width: 100%; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; width: 100%; }
caption { text-align: left; font-weight: bold; padding: 8px 0; }
.data th, .data td, .ticks th, .ticks td { border-bottom: 1px solid var(--line); padding: 6px 16px 6px 0; vertical-align: top; text-align: left; }
.data .text { min-width: 5em; } .data tbody th { min-width: 9em; } .data .number { text-align: right; } .data .number, .day { white-space: nowrap; }
thead { display: table-header-group; } thead th { color: var(--quiet); font-weight: normal; font-size: 13px; border-bottom-color: var(--quiet) !important; }
tbody th { font-weight: normal; }
figure { margin: 16px 0; max-width: 860px; } .drawing { overflow-x: auto; } figure svg { display: block; width: 100%; min-width: 540px; height: auto; }
summary { cursor: pointer; padding: 6px 0; }
.list { break-before: page; } .list:first-of-type { break-before: auto; }
.ticks { table-layout: fixed; min-width: 560px; } .ticks th, .ticks td { padding-right: 10px; } .ticks td { overflow-wrap: anywhere; }
.ticks svg { display: block; width: 12mm; height: 12mm; } .ticks td.box { font-size: 20px; line-height: 1.2; }
.ticks .box { width: 44px; } .ticks .no { width: 60px; } .ticks .side { width: 11%; } .ticks .note { width: 16%; } .ticks .code { width: 13mm; padding-right: 0; }
.steps { list-style: none; margin: 6px 0 0; padding: 0; } .steps li { margin: 2px 0; padding-left: 1.6em; text-indent: -1.6em; }
.sheet { float: right; width: 18mm; } .sheet svg { width: 18mm; height: 18mm; }
.large { font-size: 19px; } .large .ticks .box, .large .ticks .no { width: 70px; } .large .quiet, .large thead th { font-size: 16px !important; }
@media (max-width: 600px) { body { margin: 16px auto; padding: 0 16px; } .figures { grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); } .sheet { float: none; } }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } .skip, details { display: none; } .scroll, .drawing { overflow: visible; }
  .quiet, .count, thead th, footer, .figures dt { color: #333333; } .break, nav { break-after: page; } tr, figure, .figures div { break-inside: avoid; }
  h2, h3, h4, h5, h6, caption { break-after: avoid; } figure svg { min-width: 0; } a { color: inherit; text-decoration: none; } }
""".strip()
MOST_ROWS = 100
"""Of the numbers behind a chart; of more days every second, third … is shown."""
WIDTH_INCHES = 7.6
# The page may show itself and nothing else, whatever text found its way into it.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write_html(report: Report, path: Path) -> None:
    """Write the page to `path`; raises what `targets.place` raises."""
    place(path, html_text(report).encode("utf-8"))


def html_text(report: Report) -> str:
    """The page; every word of the report is escaped."""
    numbers = count(1)
    body = body_of(report.blocks, lambda chart: _figure(chart, next(numbers)), code=report.code)
    paper = paper_for(report)
    page = (
        f"@page {{ size: {paper.size}{' landscape' if paper.landscape else ''}; margin: {EDGES[paper.size]:.0f}mm; }}"
    )
    past = words(translate("Reports", "Skip to the text"))
    skip = f'<a class="skip" href="#main">{past}</a>\n'
    kind = ' class="large"' if paper.large else ""
    footer = f"<footer>{words(report.code)}</footer>\n" if report.code else ""
    return (
        f'<!doctype html>\n<html lang="{escape(report.language.replace("_", "-"))}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(printable(report.title))}</title>\n'
        f"<style>\n{page}\n{STYLE}\n</style>\n</head>\n<body{kind}>\n{skip}"
        f'<header>{_sheet_code(report)}<h1>{words(report.title)}</h1>\n<p class="quiet">{words(report.subtitle)}</p></header>\n'
        f'<main id="main">\n{body}\n</main>\n{footer}</body>\n</html>\n'
    )


def _sheet_code(report: Report) -> str:
    numbered = report.code and any(item.number for item in items_of(lists_of(report)))
    return f'<div class="sheet">{qr_picture(qr_text(report.code))}</div>' if numbered else ""


def _figure(chart: Chart, place_in_page: int) -> str:
    """The chart as inline SVG with its words for those who cannot see it, and its numbers; ids are unique within the page."""
    drawing = picture_of(chart.spec, ".svg", width_inches=WIDTH_INCHES).decode("utf-8")
    drawing = drawing[drawing.index("<svg") :]
    drawing = re.sub(r"<metadata>.*?</metadata>", "", drawing, flags=re.DOTALL)
    prefix = f"c{place_in_page}-"
    drawing = re.sub(r'(?<=\bid=")|(?<=href="#)|(?<=url\(#)', prefix, drawing)
    label = escape(printable(chart.alt), quote=True)
    named = drawing.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)
    scrolled = f'<div class="drawing" role="group" aria-label="{label}" tabindex="0">{named}</div>'
    return f"<figure>{scrolled}{_numbers(chart, place_in_page)}</figure>"


def _numbers(chart: Chart, place_in_page: int) -> str:
    table, step = shortened(numbers_of(chart.spec).table, MOST_ROWS)
    if not table.rows:
        return ""
    title = translate("Reports", "The numbers of this chart")
    if step > 1:
        title = translate("Reports", "The numbers of this chart (every {n}th day)").format(n=step)
    markup = table_markup(Table(table.columns, table.rows, chart.alt), f"n{place_in_page}")
    return f"<details><summary>{words(title)}</summary>{markup}</details>"
