"""Charts as shapes and words, and on paper: seller_toolkit.reports.charts.vectors and seller_toolkit.reports.exporters.vectors."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from seller_toolkit.domain.report import Chart, Report
from seller_toolkit.reports.charts.vectors import Label, Shape, vectors_of
from seller_toolkit.reports.exporters.pdf import pdf_bytes
from tests.unit.reports.long_report import CHARTS, WORDS, bars_of, trend_of

SPECS = [make(WORDS["zh_CN"]) for make in CHARTS]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: type(spec).__name__)
def test_a_drawing_holds_the_words_within_its_size(spec, draw):
    drawing = vectors_of(spec, 7.0)
    labels = [mark for mark in drawing.marks if isinstance(mark, Label)]
    assert {label.text for label in labels} >= {word for word in draw(spec).words() if word}
    assert all(label.x >= -1 and label.x + label.width <= drawing.width + 1 for label in labels)
    assert all(0 <= label.y <= drawing.height for label in labels)
    assert drawing.width == 7 * 72


def test_a_line_that_is_broken_stays_broken():
    outlines = [mark.outline for mark in vectors_of(trend_of(WORDS["en"]), 7.0).marks if isinstance(mark, Shape)]
    assert any([kind for kind, _ in outline].count("move") == 2 and len(outline) > 10 for outline in outlines)


def test_patterns_lie_within_their_outline():
    marks = vectors_of(trend_of(WORDS["en"]), 7.0).marks
    hatch = [mark for mark in marks if isinstance(mark, Shape) and mark.ink and len(mark.outline) > 20 and mark.clip]
    assert any(len(mark.clip) <= 6 and mark.fill is None for mark in hatch)


def test_dashes_and_opacity_are_kept():
    shapes = [mark for mark in vectors_of(trend_of(WORDS["en"]), 7.0).marks if isinstance(mark, Shape)]
    assert any(shape.dashes for shape in shapes)
    assert any(shape.fill is not None and 0 < shape.fill[3] < 1 for shape in shapes)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: type(spec).__name__)
def test_paper_has_the_words_as_text_and_no_picture(spec, draw):
    reader = PdfReader(BytesIO(pdf_bytes(Report("t", "", "", (Chart(spec, "x"),)))))
    page = reader.pages[0]
    text = re.sub(r"\s", "", page.extract_text())
    missing = [word for word in draw(spec).words() if not word.endswith("…") and re.sub(r"\s", "", word) not in text]
    assert missing == []
    assert not page.images


def test_another_width_gives_another_layout_and_not_another_size_of_words():
    spec = bars_of(WORDS["zh_CN"])
    narrow, wide = (
        {mark.size for mark in vectors_of(spec, width).marks if isinstance(mark, Label)} for width in (4.0, 9.0)
    )
    assert narrow == wide
