"""A long report on paper, in a workbook and as a page: seller_toolkit.reports.exporters.running, and what all formats say alike."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from seller_toolkit.domain.report import (
    Column,
    Contents,
    Heading,
    KeyFigure,
    KeyFigures,
    PageBreak,
    Paragraph,
    Report,
    Table,
)
from seller_toolkit.reports.exporters.cells import shown
from seller_toolkit.reports.exporters.pdf import pdf_bytes
from seller_toolkit.reports.exporters.xlsx import workbook_of
from tests.long import part
from tests.unit.reports.accessibility import Tree
from tests.unit.reports.long_report import long_page, long_report

MOST_BYTES = 2_000_000
LANGUAGES = part(("zh_CN", "zh_TW", "en"), 2)


@dataclass(frozen=True)
class Paper:
    """A long report on paper, and the text of each page, which takes a reader its time."""

    content: bytes
    texts: list[str]


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def pages_of(report: Report) -> list[str]:
    return [bare(page.extract_text()) for page in PdfReader(BytesIO(pdf_bytes(report))).pages]


@pytest.fixture(scope="module")
def papers(qapp) -> dict[str, Paper]:
    written = {language: pdf_bytes(long_report(language)) for language in LANGUAGES}
    return {
        language: Paper(content, [page.extract_text() for page in PdfReader(BytesIO(content)).pages])
        for language, content in written.items()
    }


def tables_of(report: Report) -> list[Table]:
    return [block for block in report.blocks if isinstance(block, Table)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_report_is_small_and_each_page_says_whose_it_is(papers, language):
    report = long_report(language)
    texts = [bare(text) for text in papers[language].texts]
    assert len(papers[language].content) < MOST_BYTES
    assert len(texts) >= 18
    assert all(bare(report.title) in text and "2026-10-01–2026-10-31" in text for text in texts)
    assert all(f"MR-202610Page{n}of{len(texts)}" in text for n, text in enumerate(texts, 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_name_the_page_of_every_heading(papers, language):
    report = long_report(language)
    texts = papers[language].texts
    begin = next(n for n, text in enumerate(texts) if long_report(language).blocks[2].title in text)
    listed = "\n".join(texts[begin : begin + 1])
    at = 0
    for chapter in (block for block in report.blocks if isinstance(block, Heading) and block.level == 1):
        pattern = r"\s*".join(map(re.escape, bare(chapter.text))) + r"\s*(\d+)\b"
        found = re.compile(pattern).search(listed, at)
        assert found is not None, chapter.text
        at = found.end()
        assert bare(chapter.text) in bare(texts[int(found[1]) - 1])
        assert int(found[1]) - 1 != begin


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_stands_once_on_paper_in_its_row(papers, language):
    text = bare("".join(papers[language].texts))
    for table in tables_of(long_report(language)):
        for row in table.rows:
            numbers = "".join(shown(value, column) for value, column in zip(row[1:8], table.columns[1:8], strict=True))
            assert bare(numbers) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_of_the_page_is_the_blocks(language):
    tree = Tree()
    tree.feed(long_page(language))
    found = [
        [cell.words() for cell in row.all("td", "th")]
        for table in tree.root.all("main")[0].inside
        if table.attrs.get("class") == "scroll"
        for row in table.all("tbody")[0].all("tr")
    ]
    wanted = [
        [shown(value, column).strip() for value, column in zip(row, table.columns, strict=True)]
        for table in tables_of(long_report(language))
        for row in table.rows
    ]
    assert found == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_of_the_workbook_is_the_blocks_and_none_a_formula(language):
    content = BytesIO()
    workbook_of(long_report(language)).save(content)
    book = load_workbook(content)
    rows = [tuple(cell.value for cell in row) for sheet in book for row in sheet.iter_rows()]
    assert "f" not in {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    held = {tuple(round(v, 9) if isinstance(v, float) else v for v in row[:9]) for row in rows if len(row) >= 9}
    for table in tables_of(long_report(language)):
        for row in table.rows:
            assert tuple(map(plain, row)) in held


def plain(value):
    """A value as it comes back from a workbook, numbers to nine decimals."""
    if isinstance(value, int | float | Decimal):
        return round(float(value), 9)
    if value == "":
        return None
    return datetime(value.year, value.month, value.day) if isinstance(value, date) else value


def test_the_contents_of_the_workbook_lead_to_the_chapters():
    report = long_report("en")
    content = BytesIO()
    workbook_of(report).save(content)
    book = load_workbook(content)
    first = book.worksheets[0]
    links = {cell.value: cell.hyperlink for row in first.iter_rows() for cell in row if cell.hyperlink}
    assert all(link.target is None for link in links.values())
    for chapter in (block for block in report.blocks if isinstance(block, Heading) and block.level == 1):
        sheet, cell = links[chapter.text].location.rsplit("!", 1)
        assert book[sheet.strip("'").replace("''", "'")][cell].value == chapter.text
    assert book[links["Chart"].location.rsplit("!", 1)[0].strip("'")]._charts


# pages


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lines", range(24, 60, 3))
def test_a_heading_never_ends_a_page(lines):
    blocks = (*(Paragraph(f"p{n}") for n in range(lines)), Heading("Chapter", 1), Heading("Part", 2), Paragraph("Then"))
    pages = pages_of(Report("t", "", "", blocks))
    assert next(page for page in pages if "Chapter" in page).find("ChapterPartThen") >= 0


@pytest.mark.usefixtures("qapp")
def test_contents_without_pages_to_break_stand_on_one_page():
    parts = [block for n in range(12) for block in (Heading(f"C{n}", 1), Paragraph("x"))]
    pages = pages_of(Report("t", "", "", (Paragraph("a\n" * 30), Contents("In here"), PageBreak(), *parts)))
    assert [n for n, page in enumerate(pages) if "Inhere" in page] == [1]
    assert "C112" not in pages[0]
    assert all(f"C{n}" in pages[1] for n in range(12))


@pytest.mark.usefixtures("qapp")
def test_figures_stand_beside_each_other_and_wrap():
    figures = KeyFigures(tuple(KeyFigure(f"Label{n}", f"{n}.25", "▲ +0.03") for n in range(7)))
    text = pages_of(Report("t", "", "", (figures, KeyFigures(()))))[0]
    assert [f"Label{n}{n}.25▲+0.03" in text for n in range(7)] == [True] * 7


@pytest.mark.usefixtures("qapp")
def test_a_row_that_is_higher_than_a_page_is_cut_between_its_lines():
    text = "\n".join(f"L{n:03}" for n in range(150))
    table = Table((Column("Name"), Column("Text")), (("a", text), ("b", "end")))
    pages = pages_of(Report("t", "", "", (table,)))
    found = "".join(pages)
    assert [found.count(f"L{n:03}") for n in range(150)] == [1] * 150
    assert all("NameText" in page for page in pages)
