"""Report → one HTML file that needs nothing else: no scripts, no links, charts inside as SVG."""

import re
from html import escape
from itertools import count
from pathlib import Path

from seller_toolkit.domain.report import Chart, Report
from seller_toolkit.domain.sheets import qr_text
from seller_toolkit.reports.charts.files import picture_of
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.exporters.markup import body_of, qr_picture, words
from seller_toolkit.reports.exporters.paper import EDGES, paper_for
from seller_toolkit.reports.exporters.ticks import items_of, lists_of
from seller_toolkit.reports.targets import place

STYLE = """
:root { color-scheme: light; }
body { font: 14px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", "Noto Sans CJK SC", sans-serif;
  color: #1a1e26; background: #fff; max-width: 1080px; margin: 24px auto; padding: 0 24px; }
h1 { font-size: 24px; margin: 0; } h2 { font-size: 18px; margin: 28px 0 8px; } h3, h4 { font-size: 15px; margin: 20px 0 8px; }
.quiet, .label, .count, footer { color: #59616e; font-weight: normal; font-size: 13px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.figures td { padding: 0 40px 0 0; } .figures .value { font-size: 22px; font-weight: bold; }
.data th, .data td, .ticks th, .ticks td { border-bottom: 1px solid #e3e6eb; padding: 6px 16px 6px 0; vertical-align: top; text-align: left; }
thead { display: table-header-group; } tr, figure { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
th { color: #59616e; font-weight: normal; font-size: 13px; border-bottom-color: #59616e !important; }
.list { break-before: page; } .list:first-of-type { break-before: auto; }
.ticks { table-layout: fixed; } .ticks th, .ticks td { padding-right: 10px; } .ticks td { overflow-wrap: anywhere; } .ticks svg { display: block; width: 12mm; height: 12mm; }
.ticks .box { width: 44px; } .ticks .no { width: 60px; } .ticks .side { width: 11%; } .ticks .note { width: 16%; } .ticks .code { width: 13mm; padding-right: 0; }
.steps { list-style: none; margin: 6px 0 0; padding: 0; } .steps li { margin: 2px 0; padding-left: 1.6em; text-indent: -1.6em; }
.sheet { float: right; width: 18mm; } .sheet svg { width: 18mm; height: 18mm; }
.large { font-size: 19px; } .large .ticks .box, .large .ticks .no { width: 70px; } .large .quiet, .large th { font-size: 16px !important; }
@media print { body { margin: 0; padding: 0; max-width: none; } .quiet, .label, .count, th, footer { color: #333; } }
.data .number { text-align: right; } .data .number, .day { white-space: nowrap; } .ticks td.box { font-size: 20px; line-height: 1.2; }
figure { margin: 16px 0; } figure svg { width: 100%; height: auto; }
""".strip()
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
    kind = ' class="large"' if paper.large else ""
    footer = f"<footer>{words(report.code)}</footer>\n" if report.code else ""
    return (
        f'<!doctype html>\n<html lang="{escape(report.language.replace("_", "-"))}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{escape(printable(report.title))}</title>\n'
        f"<style>\n{page}\n{STYLE}\n</style>\n</head>\n<body{kind}>\n"
        f'<header>{_sheet_code(report)}<h1>{words(report.title)}</h1>\n<p class="quiet">{words(report.subtitle)}</p></header>\n'
        f"<main>\n{body}\n</main>\n{footer}</body>\n</html>\n"
    )


def _sheet_code(report: Report) -> str:
    numbered = report.code and any(item.number for item in items_of(lists_of(report)))
    return f'<div class="sheet">{qr_picture(qr_text(report.code))}</div>' if numbered else ""


def _figure(chart: Chart, place_in_page: int) -> str:
    """The chart as inline SVG with its words for those who cannot see it; ids are made unique within the page."""
    drawing = picture_of(chart.spec, ".svg").decode("utf-8")
    drawing = drawing[drawing.index("<svg") :]
    drawing = re.sub(r"<metadata>.*?</metadata>", "", drawing, flags=re.DOTALL)
    prefix = f"c{place_in_page}-"
    drawing = re.sub(r'(?<=\bid=")|(?<=href="#)|(?<=url\(#)', prefix, drawing)
    label = escape(printable(chart.alt))
    named = drawing.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)
    return f"<figure>{named}</figure>"
