"""No row of a flowing table is cut in two at the foot of a page."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from seller_toolkit.domain.report import Column, Paragraph, Report, Table
from seller_toolkit.reports.exporters.pdf import pdf_bytes

ROWS = 70


@pytest.mark.parametrize("lead", [0, 1, 2, 3])
def test_every_row_stands_on_one_page_under_the_head(qapp, lead):
    columns = (Column("Head"), Column("Words"))
    rows = tuple(
        (f"r{row:02}a", "\n".join(f"r{row:02}{letter}" for letter in "bcde"[: 1 + row % 4])) for row in range(ROWS)
    )
    blocks = (*(Paragraph("Some words.") for _ in range(lead)), Table(columns, rows))
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf_bytes(Report("Title", "", "X-1", blocks)))).pages]
    assert len(pages) > 2
    found: dict[str, set[int]] = {}
    for number, text in enumerate(pages):
        assert "Head" in text
        for token in re.findall(r"\br(\d\d)[a-e]\b", text):
            found.setdefault(token, set()).add(number)
    assert len(found) == ROWS
    assert {row: on for row, on in found.items() if len(on) > 1} == {}
    assert sum(len(re.findall(r"\br\d\d[a-e]\b", text)) for text in pages) == sum(2 + row % 4 for row in range(ROWS))
