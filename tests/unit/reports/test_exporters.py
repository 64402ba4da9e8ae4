"""What holds for one format: seller_toolkit.reports.exporters.xlsx, tick_book, csv, html, markup, ticks and registry."""

import csv
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Chart, Column, Heading, PageBreak, Paragraph, Report, Table
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.reports.exporters.csv import csv_text
from seller_toolkit.reports.exporters.html import html_text
from seller_toolkit.reports.exporters.markup import body_of
from seller_toolkit.reports.exporters.registry import EXPORTERS, find_exporter, write_report
from seller_toolkit.reports.exporters.tick_book import RECORD_LEAD, RECORD_SHEET
from seller_toolkit.reports.exporters.ticks import DONE, KEY_TITLE, OPEN, lists_of, tick_table
from seller_toolkit.reports.exporters.xlsx import workbook_of


def read(report: Report):
    content = BytesIO()
    workbook_of(report).save(content)
    return load_workbook(content)


def table(*rows: tuple[object, ...], title: str = "") -> Table:
    return Table((Column("店铺"), Column("分", numeric=True, digits=2)), rows, title)


def test_an_exporter_is_found_by_its_suffix_in_any_letters():
    assert [find_exporter(e.suffix.upper()) for e in EXPORTERS] == list(EXPORTERS)
    assert find_exporter(".doc") is None


def test_an_unknown_suffix_is_the_users_error(checklist, tmp_path):
    with pytest.raises(UserError) as error:
        write_report(checklist, tmp_path / "x.doc")
    assert error.value.code == "export.unknown_format"
    assert ".xlsx" in str(error.value.params["known"])


def test_the_workbook_has_a_frozen_filtered_head(checklist):
    sheet = read(checklist).worksheets[0]
    head = next(row for row in range(1, 20) if sheet.cell(row, 2).value == "No.")
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.auto_filter.ref == f"A{head}:J{head + 3}"  # sorting takes the keys along
    assert sheet.print_title_rows == f"${head}:${head}"
    assert [sheet.cell(row, 1).value for row in range(head + 1, head + 4)] == [OPEN, DONE, OPEN]
    boxes = sheet.data_validations.dataValidation[0]
    assert (boxes.formula1, str(boxes.sqref)) == (f'"{OPEN},{DONE}"', f"A{head + 1}:A{head + 3}")


def test_text_stays_text_whatever_it_begins_with():
    words = ("=1+1", "+86 138", "-x", "@home", "2688010047715520", "plain")
    sheet = read(Report("t", "", "", (table(*((word, 1.5) for word in words)),))).worksheets[0]
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value in words}
    assert set(cells) == set(words)
    assert {cell.data_type for cell in cells.values()} == {"s"}
    assert [cells[word].quotePrefix for word in words] == [True] * 4 + [False] * 2
    assert cells["2688010047715520"].number_format == "@"


def test_numbers_stay_numbers_with_their_digits(comparison):
    sheet = read(comparison).worksheets[0]
    row = next(row for row in sheet.iter_rows() if row[0].value == "演示店铺 (own)")
    assert (row[1].value, row[1].number_format) == (4.8, "#,##0.00")
    assert row[2].value is None
    assert row[3].number_format == '+#,##0.00;"−"#,##0.00;#,##0.00'
    assert row[-2].number_format == "yyyy-mm-dd"


def test_no_cell_of_any_report_is_a_formula(reports):
    kinds = {
        cell.data_type
        for report in reports.values()
        for sheet in read(report)
        for row in sheet.iter_rows()
        for cell in row
    }
    assert "f" not in kinds


def test_a_second_table_gets_a_sheet_and_charts_get_one(trend_spec):
    blocks = (table(("甲", 1.0)), table(("乙", 2.0), title="甲/乙:对比"), Chart(trend_spec, "三条线"))
    book = read(Report("标题?*[]", "", "", blocks))
    assert book.sheetnames == ["标题", "甲 乙 对比", "Chart", "Chart data"]
    assert len(book["Chart"]._charts) == 1


def test_sheets_of_one_name_are_told_apart():
    book = read(Report("同名", "", "", (table(title="同名"), table(title="同名"), table(title="同名"))))
    assert len(set(book.sheetnames)) == 3


def test_csv_starts_with_a_bom_and_reads_back(tmp_path, comparison):
    write_report(comparison, tmp_path / "x.csv")
    raw = (tmp_path / "x.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(raw.decode("utf-8-sig"), newline="")))
    assert rows[0][:2] == ["Shop", "描述相符"]
    assert [row[0] for row in rows[1:]] == ["演示店铺 (own)", "远山床品", "'@木南", "同行平均"]
    assert rows[3][1:4] == ["4.70", "-0.10", "-0.20"]
    assert rows[3][4:11] == ["1", "0.02", "", "", "", "", ""]
    assert rows[2][3] == "0.00"


def test_csv_has_several_tables_one_after_the_other():
    text = csv_text(Report("t", "", "", (table(("甲", 1.0), title="一"), Paragraph("不在"), table(title="二"))))
    assert text == "一\r\n店铺,分\r\n甲,1.00\r\n\r\n二\r\n店铺,分\r\n"


class Seen(HTMLParser):
    """Collects tags and ids; a tag that is closed wrongly fails."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in {"br", "meta", "img"}:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.mark.parametrize("kind", ["checklist", "comparison", "trend"])
def test_the_page_is_well_formed_and_needs_nothing_else(reports, kind):
    seen = Seen()
    seen.feed(html_text(reports[kind]))
    assert seen.open == []
    assert not {"script", "link", "iframe", "img"} & {tag for tag, _ in seen.tags}
    assert dict(seen.tags)["html"] == {"lang": reports[kind].language.replace("_", "-")}
    assert {attrs.get("scope") for tag, attrs in seen.tags if tag == "th"} == {"col", "row"}
    ids = [attrs["id"] for _, attrs in seen.tags if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_words_are_escaped(checklist):
    page = html_text(checklist)
    assert "&lt;b&gt;也不是标记&lt;/b&gt;" in page
    assert "<b>也不是标记" not in page


def test_a_chart_is_drawn_in_the_page_with_its_words(trend_spec):
    page = html_text(Report("t", "", "", (Chart(trend_spec, '三条"线"'), Chart(trend_spec, "又"))))
    assert 'role="img" aria-label="三条&quot;线&quot;"' in page
    assert page.count("<svg") == 2
    assert "http-equiv" in page
    assert "url(#c2-" in page
    assert "url(#p" not in page


def test_headings_and_page_breaks_have_their_markup():
    body = body_of((Heading("头", 2), PageBreak(), Paragraph("a\nb", quiet=True)), lambda chart: "")
    assert body == '<h2 id="h1">头</h2>\n<div class="break"></div>\n<p class="quiet">a<br>b</p>'


def test_a_checklist_is_one_row_a_task(checklist):
    ticks = next(block for block in checklist.blocks if hasattr(block, "groups"))
    rows = tick_table(ticks).rows
    assert [row[:3] for row in rows] == [(OPEN, "T-0412", "物流"), (DONE, "T-0388", "物流"), (OPEN, "T-0413", "客服")]
    assert {row[-1] for row in rows} == {""}


def several(report: Report) -> Report:
    """The report with a list each of two owners, with steps and keys."""
    ticks = lists_of(report)[0]
    first, last = ticks.groups[0], ticks.groups[-1]
    items = tuple(replace(item, key=f"1:{item.number}", steps=("量", "记"), steps_done=(1,)) for item in first.items)
    owners = (
        replace(ticks, scope="仓库", groups=(replace(first, items=items),)),
        replace(ticks, scope="客服", groups=(last,)),
    )
    return replace(report, blocks=owners)


def test_several_lists_are_one_table_with_its_keys_and_a_record(checklist):
    book = read(several(checklist))
    sheet = book.worksheets[0]
    assert book.sheetnames == ["Improvement checklist", RECORD_SHEET]
    head = next(row for row in range(1, 20) if sheet.cell(row, 2).value == "No.")
    assert sheet.cell(head, 10).value == KEY_TITLE
    assert [sheet.cell(row, 10).value for row in range(head + 1, head + 4)] == ["1:1", "1:2", None]
    assert sheet.cell(head + 1, 10).number_format == "@"
    assert sheet.cell(head + 1, 4).value.splitlines()[1:] == [f"{OPEN} 量", f"{DONE} 记"]
    assert book[RECORD_SHEET]["A1"].value == RECORD_LEAD
    assert len(csv_text(several(checklist)).split("\r\n\r\n")) == 1


def test_a_workbook_without_a_code_has_no_record(checklist):
    assert read(replace(checklist, code="")).sheetnames == ["Improvement checklist"]


def test_the_page_shows_each_list_with_its_codes_and_paper(checklist):
    lists = tuple(
        replace(one, paper=PaperOptions("A5", landscape=True, large=True)) for one in lists_of(several(checklist))
    )
    page = html_text(replace(checklist, blocks=lists))
    assert "@page { size: A5 landscape; margin: 12mm; }" in page
    assert '<body class="large">' in page
    assert page.count('<section class="list">') == 2
    assert page.count("<svg") == 1 + 3
    assert "ST1:CL-0121/3" in page
    assert "<svg" not in html_text(replace(checklist, code=""))
