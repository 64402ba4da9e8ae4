"""Paper: seller_toolkit.reports.exporters.pdf ; checklists on it: test_tick_sheet."""

import re
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFontDatabase

from seller_toolkit.domain.report import (
    Column,
    Heading,
    KeyFigure,
    PageBreak,
    Paragraph,
    Report,
    Table,
    TickGroup,
    TickItem,
)
from seller_toolkit.reports.builders.checklist import ChecklistInput, ListInput, build_checklist
from seller_toolkit.reports.exporters.pdf import pdf_bytes
from seller_toolkit.reports.fonts import chinese_families

A4 = (595, 842)


def pages_of(report: Report) -> list[str]:
    """The text of each page without any white space: lines are broken where the paper ends."""
    return [re.sub(r"\s", "", page.extract_text()) for page in PdfReader(BytesIO(pdf_bytes(report))).pages]


def item(number: int, title: str = "", detail: str = "后台查过") -> TickItem:
    return TickItem(
        f"T-{number:04}", title or f"第{number}项：核对工单与门店用户的长短尺寸", detail, "王磊", "11-21", "每天"
    )


def list_of(*items: TickItem, groups: int = 1) -> Report:
    parts = tuple(TickGroup(f"环节{g}", items[g::groups]) for g in range(groups))
    return build_checklist(
        ChecklistInput(
            "演示店铺（天猫）", date(2026, 11, 21), "CL-0121", (KeyFigure("综合", "4.48"),), (ListInput(parts),)
        )
    )


@pytest.mark.usefixtures("qapp")
def test_sixty_tasks_stand_once_each_on_numbered_a4_pages():
    report = list_of(*(item(n) for n in range(60)), groups=4)
    reader = PdfReader(BytesIO(pdf_bytes(report)))
    pages = pages_of(report)
    text = "".join(pages)
    assert len(pages) == 5
    assert all((round(float(p.mediabox.width)), round(float(p.mediabox.height))) == A4 for p in reader.pages)
    assert [text.count(f"T-{n:04}") for n in range(60)] == [1] * 60
    assert [text.count(f"第{n}项：核对工单与门店用户的长短尺寸") for n in range(60)] == [1] * 60
    assert all(f"Page{n}of5" in page and "CL-0121" in page for n, page in enumerate(pages, 1))
    assert all("(continued)" in page for page in pages[1:])


@pytest.mark.usefixtures("qapp")
def test_chinese_is_extracted_as_it_was_written():
    if not chinese_families("zh_CN", set(QFontDatabase.families())):
        pytest.skip("no Chinese font is installed")
    words = "改进清单用户长短工门见车金页风马高黑齿龙龟"
    ticks = list_of(item(1, words))
    flowing = Report(words, "", "", (Paragraph(words + "。"),))
    assert words in pages_of(ticks)[0]
    assert pages_of(flowing)[0].count(words) == 2


@pytest.mark.usefixtures("qapp")
def test_fonts_are_embedded():
    page = PdfReader(BytesIO(pdf_bytes(list_of(item(1))))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    descriptors = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts]
    assert descriptors
    assert all("/FontFile2" in each or "/FontFile3" in each for each in descriptors)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("length", [10, 30, 60, 120, 200])
def test_long_titles_shrink_and_are_never_cut(length):
    title = "".join(chr(0x4E00 + i * 7) for i in range(length))
    detail = "细" * 300
    text = pages_of(list_of(item(1, title, detail)))[0]
    assert title in text
    assert "细" * 300 in text or "…" in text


@pytest.mark.usefixtures("qapp")
def test_text_flows_over_pages_with_a_repeated_head():
    rows = tuple((f"店{n}", n / 10) for n in range(120))
    table = Table((Column("店铺名称"), Column("分", numeric=True, digits=1)), rows)
    pages = pages_of(Report("月报", "副标题", "M-11", (Heading("一"), table, PageBreak(), Paragraph("最后一页"))))
    assert len(pages) > 2
    assert all("店铺名称" in page for page in pages[:-1])
    assert "最后一页" in pages[-1]
    assert all(f"M-11Page{n}of{len(pages)}" in page for n, page in enumerate(pages, 1))
    assert "".join(pages).count("店119") == 1


@pytest.mark.usefixtures("qapp")
def test_a_wide_table_lies_across(comparison):
    columns = tuple(Column(f"列{n}") for n in range(10))
    page = PdfReader(BytesIO(pdf_bytes(Report("t", "", "", (Table(columns, ()),))))).pages[0]
    assert float(page.mediabox.width) > float(page.mediabox.height)


@pytest.mark.usefixtures("qapp")
def test_text_and_checklist_stand_in_one_document(trend, checklist):
    pages = pages_of(Report("月报", "", "M", (*trend.blocks, *checklist.blocks, Paragraph("完"))))
    assert len(pages) == 3
    assert "48小时揽收及时率" in pages[0]
    assert "T-0412" in pages[1]
    assert "完" in pages[2]


@pytest.mark.usefixtures("qapp")
def test_a_report_of_nothing_is_one_page():
    assert pages_of(Report("空", "", "", ())) == ["空Page1of1"]
