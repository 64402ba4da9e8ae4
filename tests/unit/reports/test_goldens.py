"""What each report looks like in each format, against tests/golden; UPDATE_GOLDENS=1 writes them anew."""

import os
import re
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from seller_toolkit.reports.builders.registry import REPORTS
from seller_toolkit.reports.exporters.registry import EXPORTERS

GOLDEN = Path(__file__).resolve().parents[2] / "golden"


def as_text(content: bytes, suffix: str) -> str:
    """The part of a file that says what it holds, the same on every machine."""
    if suffix == ".xlsx":
        return "\n".join(sheet_lines(content)) + "\n"
    if suffix == ".pdf":
        # without white space: where lines break is the font's affair
        pages = PdfReader(BytesIO(content)).pages
        return "".join("".join(page.extract_text().split()) + "\n" for page in pages)
    text = content.decode("utf-8-sig").replace("\r\n", "\n")
    return re.sub(r"(<svg[^>]*>).*?</svg>", "<svg>…</svg>", text, flags=re.DOTALL)


def sheet_lines(content: bytes) -> list[str]:
    lines = []
    for sheet in load_workbook(BytesIO(content)):
        lines.append(
            f"# {sheet.title} | frozen {sheet.freeze_panes} | filter {sheet.auto_filter.ref} | charts {len(sheet._charts)}"
        )
        for row in sheet.iter_rows():
            lines += [
                f"{c.coordinate} {c.data_type} {c.number_format}{' quoted' if c.quotePrefix else ''} | {c.value}"
                for c in row
                if c.value is not None
            ]
    return lines


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda e: e.suffix[1:])
@pytest.mark.parametrize("kind", REPORTS, ids=lambda k: k.id)
def test_a_report_looks_as_it_did(kind, exporter, reports, tmp_path):
    path = tmp_path / f"{kind.id}{exporter.suffix}"
    exporter.write(reports[kind.id], path)
    found = as_text(path.read_bytes(), exporter.suffix)
    golden = GOLDEN / f"{kind.id}{exporter.suffix}.txt"
    if os.environ.get("UPDATE_GOLDENS"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
