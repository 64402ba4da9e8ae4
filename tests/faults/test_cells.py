"""A formula, HTML or a control character in a cell stays text: in the store, in tables, tips, on paper, in every export."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from pypdf import PdfReader
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seller_toolkit.domain.report import Column, Heading, KeyFigure, KeyFigures, Paragraph, Report, Table
from seller_toolkit.gui.models.cell_model import CellModel
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.models.table_copy import as_html, as_text
from seller_toolkit.gui.widgets.painting import plain_tip
from seller_toolkit.reports.exporters.csv import csv_text
from seller_toolkit.reports.exporters.html import html_text
from seller_toolkit.reports.exporters.pdf import pdf_bytes
from seller_toolkit.reports.exporters.registry import write_report
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews import review_inbox, tag_file
from seller_toolkit.services.workspace import Workspace
from tests.faults.mutants import ROOT
from tests.unit.services.files import SCORES, bring, table

FORMULAS = ["=cmd|' /C calc'!A0", "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1", " =1+1"]
MARKUP = ["<img src=x onerror=alert(1)>", "<b>bold</b>", "</td></tr></table><script>alert(1)</script>", "&lt;b&gt;"]
CONTROLS = ["a\x00b", "".join(map(chr, range(32))), "\x1b[31mred", "a\x7fb"]
STRANGE = [*FORMULAS, *MARKUP, *CONTROLS]


def report_of(*texts: str) -> Report:
    rows = tuple((text, -1.5) for text in texts)
    columns = (Column("店铺"), Column("分", numeric=True, digits=1))
    figures = tuple(KeyFigure(text, text, text) for text in texts)
    blocks = (Heading(texts[0]), Paragraph(texts[0]), KeyFigures(figures), Table(columns, rows, texts[0]))
    return Report(texts[0], texts[0], "", blocks)


# --- into the store -----------------------------------------------------------------------------------------------


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


@pytest.mark.parametrize("text", [text.replace("\0", "") for text in STRANGE])  # with zero bytes it is no text file
def test_a_review_of_strange_signs_is_kept_as_it_was_written(workspace: Workspace, text: str) -> None:
    words = f"质量不好{text}太慢"
    data = table(("评价内容", "评分", "时间"), (quoted(words), 1, "2026-11-01 10:00:00"))
    (receipt,) = bring(workspace, "reviews.csv", data, shop=f"店{text}店", platform="tmall")
    assert receipt.counts.new == 1
    (shop,) = shop_list.shop_list(JobContext(), workspace).value.own
    (one,) = review_inbox.judged(JobContext(), workspace, [shop])
    assert one.review.text == words
    assert shop.name == f"店{text}店"
    found = review_inbox.inbox(JobContext(), workspace, InboxFilter(shop_id=shop.id, search=text[:3])).value
    assert [judged.review.text for judged in found.reviews] == [words]


def test_a_formula_of_a_workbook_is_its_value_and_never_counted_again(workspace: Workspace) -> None:
    book = Workbook()
    book.active.append(["评价内容", "评分", "时间"])
    book.active.append(['=HYPERLINK("http://example.com","x")', 1, "2026-11-01 10:00:00"])
    book.active.append(["太慢了", 1, "2026-11-01 10:00:00"])
    out = io.BytesIO()
    book.save(out)
    (receipt,) = bring(workspace, "reviews.xlsx", out.getvalue(), shop="我的店", platform="tmall")
    (shop,) = shop_list.shop_list(JobContext(), workspace).value.own
    texts = {one.review.text for one in review_inbox.judged(JobContext(), workspace, [shop])}
    assert receipt.counts.rejected == 0
    assert texts <= {"", "太慢了"}


# --- in the window ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", STRANGE)
def test_a_table_shows_and_tells_it_as_text(qapp: QApplication, text: str) -> None:
    model = CellModel([TableColumn(text, tooltip=text)], [(Cell(text, tip=text),)])
    index = model.index(0, 0)
    assert model.data(index, Qt.ItemDataRole.DisplayRole) == text
    for tip in (
        model.data(index, Qt.ItemDataRole.ToolTipRole),
        model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole),
    ):
        assert shown_in_a_tip(str(tip)) == shown_in_a_tip(plain_tip(text))
    assert "<" not in shown_in_a_tip(plain_tip("a < b")).replace("a < b", "")


def shown_in_a_tip(tip: str) -> str:
    """What Qt would show of a tool tip, which is HTML where it looks like HTML."""
    if not QtGui.Qt.mightBeRichText(tip):
        return tip
    document = QtGui.QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", MARKUP)
def test_a_tip_never_loses_a_tag(qapp: QApplication, text: str) -> None:
    assert shown_in_a_tip(plain_tip(f"{text}\nsecond")) == f"{text}\nsecond"


@pytest.mark.parametrize("text", ["=1+1", "+1+1", "-1+1", "@x", "＝1+1"])
def test_copied_cells_are_no_formulas(text: str) -> None:
    assert as_text([text], [[text]]) == f"'{text}\n'{text}"
    assert "mso-number-format" in as_html(["x"], [[text]])
    assert as_text(["分"], [["-1.5"], ["+3"]]) == "分\n-1.5\n+3"


def test_copied_markup_is_escaped() -> None:
    assert "<img" not in as_html(["<img>"], [[text] for text in MARKUP])


# --- into files and on paper --------------------------------------------------------------------------------------


def test_no_cell_of_a_workbook_is_a_formula(tmp_path: Path) -> None:
    write_report(report_of(*STRANGE), tmp_path / "a.xlsx")
    cells = [cell for sheet in load_workbook(tmp_path / "a.xlsx") for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s", "n"}
    begun = [
        cell for cell in cells if isinstance(cell.value, str) and cell.value.lstrip().startswith(("=", "+", "@", "＝"))
    ]
    assert begun
    assert all(cell.quotePrefix for cell in begun)
    assert [cell.value for cell in cells if cell.data_type == "n" and cell.value is not None] == [-1.5] * len(STRANGE)


def test_no_cell_of_a_csv_is_a_formula_and_numbers_keep_their_sign() -> None:
    rows = list(csv.reader(io.StringIO(csv_text(report_of(*STRANGE)), newline="")))
    texts, numbers = [row[0] for row in rows[1:]], [row[1] for row in rows[1:]]
    assert numbers == ["-1.5"] * len(STRANGE)
    assert not [text for text in texts if text.lstrip(" \t\r").startswith(("=", "+", "-", "@", "＝"))]
    assert all("\x00" not in text and "\x1b" not in text for text in texts)


def test_a_page_holds_no_tag_of_the_data() -> None:
    page = html_text(report_of(*STRANGE))
    assert "<img" not in page
    assert "<script" not in page
    assert "<b>bold" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert not any(sign in page for sign in "\x00\x01\x1b\x7f")


def test_paper_shows_the_signs_themselves(qapp: QApplication) -> None:
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf_bytes(report_of(*STRANGE)))).pages)
    plain = "".join(text.split())
    assert "<b>bold</b>" in plain
    assert "<imgsrc=xonerror=alert(1)>" in plain
    assert "=cmd|'/Ccalc'!A0" in plain


def test_a_tagged_copy_of_a_table_holds_no_formula(workspace: Workspace, tmp_path: Path) -> None:
    source, target = tmp_path / "a.csv", tmp_path / "b.csv"
    with source.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["评价", "分"], *([f"{text}太慢了", "-1.5"] for text in FORMULAS)])
    tag_file.tag_file(JobContext(), workspace, source, "评价", target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    assert len(rows) == len(FORMULAS)
    assert not [row[0] for row in rows if row[0].lstrip().startswith(("=", "+", "-", "@", "＝"))]
    assert {row[1] for row in rows} == {"-1.5"}


# --- on the terminal ----------------------------------------------------------------------------------------------


def run(store: Path, *words: bytes | str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "seller_toolkit", *words, "--store", str(store), "--lang", "en"],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, check=False,
    )  # fmt: skip


def test_a_cell_gives_the_terminal_no_orders(tmp_path: Path) -> None:
    source = tmp_path / "scores.csv"
    source.write_bytes(table(SCORES, ("2026-11-01", 4.5, 4.6, "\x1b[31mred\x07", 4.5)))
    done = run(tmp_path / "a.db", "import", str(source), "--shop", "我的店", "--platform", "tmall")
    assert done.returncode == 0
    assert b"[31mred" in done.stdout
    assert not {b"\x1b", b"\x07"} & {bytes([byte]) for byte in done.stdout}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names are bytes on Linux only")
def test_a_file_whose_name_is_no_text_is_imported(tmp_path: Path) -> None:
    source = os.fsencode(tmp_path) + b"/\xff\xfe.csv"
    with open(source, "wb") as file:  # noqa: PTH123 - a name of bytes
        file.write(table(SCORES, ("2026-11-01", 4.5, 4.6, 4.4, 4.5)))
    done = run(tmp_path / "a.db", "import", source, "--shop", b"\xff", "--platform", "tmall", "--json")
    (receipt,) = json.loads(done.stdout)["files"]
    assert (done.returncode, receipt["rows_new"], receipt["file"]) == (0, 1, "??.csv")
