"""Report → one HTML file that needs nothing else: no scripts, no links, charts inside as SVG."""

import re
from html import escape
from itertools import count
from pathlib import Path

from seller_toolkit.domain.report import Chart, Report
from seller_toolkit.reports.charts.files import picture_of
from seller_toolkit.reports.exporters.cells import printable
from seller_toolkit.reports.exporters.markup import body_of, words
from seller_toolkit.reports.targets import place

STYLE = """
@page { size: A4; margin: 16mm; }
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
.data .number { text-align: right; } .data .number, .day { white-space: nowrap; } .ticks .box { font-size: 20px; line-height: 1.2; } .ticks .note { min-width: 140px; }
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
    body = body_of(report.blocks, lambda chart: _figure(chart, next(numbers)))
    footer = f"<footer>{words(report.code)}</footer>\n" if report.code else ""
    return (
        f'<!doctype html>\n<html lang="{escape(report.language.replace("_", "-"))}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        f'<meta name="viewport" content="width=device-width">\n<title>{escape(printable(report.title))}</title>\n'
        f"<style>\n{STYLE}\n</style>\n</head>\n<body>\n"
        f'<header><h1>{words(report.title)}</h1>\n<p class="quiet">{words(report.subtitle)}</p></header>\n'
        f"<main>\n{body}\n</main>\n{footer}</body>\n</html>\n"
    )


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
