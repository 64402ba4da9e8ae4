"""Printed checklists read back: seller_toolkit.reports.exporters.tick_sheet and ink , through PDF and picture."""

import re
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from itertools import combinations

import cv2
import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontDatabase, QFontMetricsF, QImage, QPainter

from seller_toolkit.app.paths import resource
from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.domain.report import KeyFigure, KeyFigures, Report, TickGroup, TickItem, TickList
from seller_toolkit.domain.sheets import PaperOptions, qr_text
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.reports.builders.checklist import ChecklistInput, ListInput, build_checklist
from seller_toolkit.reports.exporters.ink import Ink
from seller_toolkit.reports.exporters.pdf import pdf_bytes
from seller_toolkit.reports.exporters.qr import QUIET
from seller_toolkit.reports.exporters.tick_layout import Row, layout_of, paginate
from seller_toolkit.reports.exporters.tick_sheet import TickSheet
from seller_toolkit.reports.fonts import chinese_families
from tests.long import crossed, part

CODE = "CL-261122-1"
FIGURES = tuple(KeyFigure(label, "4.48", "▼ −0.09") for label in ("Total", "Product quality", "Speed", "Assurance"))
PAPERS = {
    "A4": PaperOptions(),
    "A4 across with steps": PaperOptions(landscape=True, steps=True),
    "A4 large": PaperOptions(large=True),
    "A5": PaperOptions("A5"),
    "A5 large with steps": PaperOptions("A5", steps=True, large=True),
    "A5 across, large": PaperOptions("A5", landscape=True, large=True),
}
CASES = (
    ("A4", "zh_CN", 5), ("A4", "zh_TW", 5),
    ("A5", "zh_TW", 11), ("A5", "zh_CN", 11),
    ("A5 across, large", "en", 21), ("A5 across, large", "zh_CN", 21),
    ("A4 large", "en", 10), ("A4", "en", 5),
    ("A4 across with steps", "en", 21), ("A5", "en", 11),
    ("A5 large with steps", "zh_TW", 60), ("A5 across, large", "zh_TW", 21),
)  # fmt: skip
"""A paper, a language, and how many pages sixty tasks take; the first of each pair are of all papers and languages."""


@pytest.fixture(autouse=True)
def _needs_fonts(qapp):
    if not chinese_families("zh_CN", set(QFontDatabase.families())):
        pytest.skip("no Chinese font is installed")


def sixty(language: str, paper: PaperOptions) -> Report:
    """The first sixty tasks of the knowledge base, in five groups."""
    set_backend(lambda _context, text: text, language)
    tasks = load_knowledge(resource("resources", "knowledge"))[:60]
    items = [
        TickItem(
            task.code, task.title.of(language), task.done_when.of(language), "Operations team", "11-21", "Before a promotion",
            done=place % 7 == 0, steps=tuple(step.of(language) for step in task.steps) if paper.steps else (),
            caution=task.note.of(language) if task.note and paper.steps else "",
        )
        for place, task in enumerate(tasks)
    ]  # fmt: skip
    groups = tuple(TickGroup(f"Group {n}", tuple(items[n * 12 : n * 12 + 12])) for n in range(5))
    shop = "示例·一个名字相当长的家居生活旗舰店（天猫）"
    return build_checklist(ChecklistInput(shop, date(2026, 11, 22), CODE, FIGURES, (ListInput(groups, 9),), paper))


def lists_of(report: Report) -> list[TickList]:
    return [block for block in report.blocks if isinstance(block, TickList)]


def items_of(report: Report) -> list[TickItem]:
    return [item for ticks in lists_of(report) for group in ticks.groups for item in group.items]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@dataclass(frozen=True)
class Drawn:
    """A text on paper: the page from 1, its ink in millimetres."""

    page: int
    text: str
    ink: QRectF


@pytest.fixture
def drawn(monkeypatch) -> list[Drawn]:
    """Every text that is painted while the test runs."""
    found: list[Drawn] = []
    pages = [0]
    begin, ink_text = Ink.begin, Ink.ink_text

    def begins(self, *size):
        pages[0] += 1
        begin(self, *size)

    def writes(self, baseline, text, font, ink, **more):
        box = QFontMetricsF(font, self.device).tightBoundingRect(text).translated(baseline)
        found.append(
            Drawn(pages[0], text, QRectF(*(side / self.unit for side in (box.x(), box.y(), box.width(), box.height()))))
        )
        ink_text(self, baseline, text, font, ink, **more)

    monkeypatch.setattr(Ink, "begin", begins)
    monkeypatch.setattr(Ink, "ink_text", writes)
    return found


@pytest.fixture
def words_only(monkeypatch) -> None:
    """Paint neither codes nor the outlines of bold letters: a reader of PDFs takes minutes for their many points."""
    monkeypatch.setattr(Ink, "filled", lambda *_rects: None)
    monkeypatch.setattr(Ink, "embolden", lambda *_text: None)


@pytest.mark.usefixtures("words_only")
@pytest.mark.parametrize(("name", "language", "count"), part(CASES, 2))
def test_sixty_tasks_are_read_back_whole_and_once(name, language, count, drawn):
    paper = PAPERS[name]
    report = sixty(language, paper)
    reader = PdfReader(BytesIO(pdf_bytes(report)))
    pages = [squeezed(page.extract_text()) for page in reader.pages]
    text = "".join(pages)
    items = items_of(report)
    said = [word for item in items for word in (item.title, item.detail, item.id, *item.steps, item.caution)]
    source = "\n".join(squeezed(word) for word in said)
    for item in items:
        assert text.count(squeezed(item.title)) == source.count(squeezed(item.title)) >= 1
        assert text.count(item.id) == source.count(item.id) >= 1
        assert all(squeezed(step) in text for step in item.steps)
    assert len(pages) == count
    assert all(f"{CODE}Page{n}of{len(pages)}" in page for n, page in enumerate(pages, 1))
    sides = sorted(
        round(float(side) / 72 * 25.4) for side in (reader.pages[0].mediabox.width, reader.pages[0].mediabox.height)
    )
    assert sides == ([148, 210] if paper.size == "A5" else [210, 297])
    assert (reader.pages[0].mediabox.width > reader.pages[0].mediabox.height) == paper.landscape
    assert fonts_not_embedded(reader) == []
    assert "".join(one.text for one in drawn).count("…") == source.count("…")
    assert off_the_paper(drawn, paper) == []
    assert on_each_other(drawn) == []


def fonts_not_embedded(reader: PdfReader) -> list[str]:
    bad = []
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            real = font.get_object()
            descriptor = real.get("/DescendantFonts", [real])[0].get_object()["/FontDescriptor"]
            bad += [] if "/FontFile2" in descriptor or "/FontFile3" in descriptor else [str(real["/BaseFont"])]
    return bad


def off_the_paper(drawn: list[Drawn], paper: PaperOptions) -> list[Drawn]:
    sheet = layout_of(paper).paper
    inside = QRectF(sheet.left - 0.5, sheet.top - 2, sheet.across + 1, sheet.height - 2 * sheet.edge + 9)
    return [one for one in drawn if one.text.strip() and not inside.contains(one.ink)]


def on_each_other(drawn: list[Drawn]) -> list[tuple[str, str]]:
    """Texts whose ink shares a place, by more than the touch of letters that hang over."""
    bad = []
    for page in {one.page for one in drawn}:
        here = [one for one in drawn if one.page == page and one.text.strip()]
        bad += [
            (one.text, other.text)
            for one, other in combinations(here, 2)
            if (shared := one.ink.intersected(other.ink)).width() > 0.2 and shared.height() > 0.35
        ]
    return bad


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_each_rows_words_stay_in_their_row(paper, drawn):
    report = sixty("en", paper)
    pdf_bytes(report)
    pages = paginate(lists_of(report), figures=len(FIGURES))
    for number, page in enumerate(pages, 1):
        rows = [part for part in page.parts if isinstance(part, Row)]
        for one in (one for one in drawn if one.page == number and one.text.strip()):
            middle = one.ink.center().y()
            row = next((row for row in rows if row.y <= middle < row.y + row.height), None)
            if row is not None:
                assert row.y <= one.ink.top()
                assert one.ink.bottom() <= row.y + row.height - 0.9


@pytest.mark.parametrize(("name", "length"), crossed(PAPERS, [200, 10, 120, 60]))
def test_a_title_of_the_users_own_shrinks_and_is_never_cut(name, length, drawn):
    paper = PAPERS[name]
    title = "".join(chr(0x4E00 + place * 7) for place in range(length))
    item = TickItem(
        "T-12345", title, "细" * 300, "一个很长的负责人名字和他的班组", "11-21", "每天", steps=("第一步" * 60,)
    )
    report = build_checklist(
        ChecklistInput("店", date(2026, 11, 22), CODE, (), (ListInput((TickGroup("g", (item,)),)),), paper)
    )
    text = squeezed("".join(page.extract_text() for page in PdfReader(BytesIO(pdf_bytes(report))).pages))
    assert title in text
    assert "第一步" * 60 in text
    assert item.owner in text
    assert "细" * 300 in text or "…" in text
    assert on_each_other(drawn) == []


def test_each_list_says_whose_it_is_and_pages_count_through():
    item = sixty("en", PaperOptions()).blocks[-1].groups[0].items[0]
    lists = [ListInput((TickGroup("g", (replace(item, owner=who),)),), scope=who) for who in ("仓库", "客服")]
    report = build_checklist(ChecklistInput("店", date(2026, 11, 22), CODE, FIGURES, tuple(lists)))
    pages = [squeezed(page.extract_text()) for page in PdfReader(BytesIO(pdf_bytes(report))).pages]
    assert ["·仓库" in page for page in pages] == [True, False]
    assert all(
        f"Page{n}of2" in page and "Productquality" in page and "Tasks:1" in page for n, page in enumerate(pages, 1)
    )


# --- as a picture


def picture_of(report: Report, number: int, dots: int = 300) -> tuple[np.ndarray, Ink]:
    """A page painted at `dots` per inch, as grey levels."""
    ticks = lists_of(report)
    layout = layout_of(ticks[0].paper)
    image = QImage(
        *(round(side / 25.4 * dots) for side in (layout.paper.width, layout.paper.height)), QImage.Format.Format_RGB32
    )
    image.setDotsPerMeterX(round(dots / 0.0254))
    image.setDotsPerMeterY(round(dots / 0.0254))
    image.fill(QColor("white"))
    painter = QPainter(image)
    ink = Ink(painter, image, "zh_CN")
    figures = next((block.figures for block in report.blocks if isinstance(block, KeyFigures)), ())
    TickSheet(ink, report).page(paginate(ticks, figures=len(figures))[number], figures)
    painter.end()
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return bits[:, : plain.width()].copy(), ink


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_codes_are_read_from_the_page_as_a_telephone_does(paper):
    report = sixty("zh_CN", paper)
    page, ink = picture_of(report, 0)
    layout = layout_of(paper)
    white = QUIET * 0.44

    def read(x: float, y: float, side: float) -> str:
        left, top, right, low = (
            round(edge * ink.unit) for edge in (x - white, y - white, x + side + white, y + side + white)
        )
        crop = cv2.GaussianBlur(page[top:low, left:right], (0, 0), 0.8)  # no telephone is sharp
        return cv2.QRCodeDetector().detectAndDecode(cv2.resize(crop, None, fx=2, fy=2))[0]

    rows = [part for part in paginate(lists_of(report), figures=len(FIGURES))[0].parts if isinstance(part, Row)]
    cell = layout.row.code
    assert [read(cell.x, row.y + cell.y, cell.width) for row in rows] == [
        qr_text(CODE, row.item.number) for row in rows
    ]
    assert read(layout.paper.right - layout.code, layout.paper.top, layout.code) == qr_text(CODE)


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_boxes_and_marks_stand_where_the_geometry_says(paper):
    """Dark frames, empty or ticked, and black squares in the corners: black and white tell all."""
    report = sixty("zh_CN", paper)
    page, ink = picture_of(report, 0)
    layout = layout_of(paper)

    def part(x: float, y: float, width: float, height: float) -> np.ndarray:
        return page[
            round(y * ink.unit) : round((y + height) * ink.unit), round(x * ink.unit) : round((x + width) * ink.unit)
        ]

    for x, y in layout.paper.marks:
        assert part(x + 0.3, y + 0.3, layout.paper.mark - 0.6, layout.paper.mark - 0.6).max() == 0
    box = layout.row.box
    for row in (part_ for part_ in paginate(lists_of(report), figures=len(FIGURES))[0].parts if isinstance(part_, Row)):
        inner = part(box.x + 0.4, row.y + box.y + 0.4, box.width - 0.8, box.height - 0.8)
        frame = part(box.x - 0.3, row.y + box.y + 0.1, 0.6, box.height - 0.2)
        assert frame.min(axis=1).max() < 100
        assert (inner.min() < 100) == row.item.done


def test_a_list_that_is_not_kept_has_no_codes(monkeypatch):
    drawn = []
    monkeypatch.setattr(TickSheet, "_code", lambda *values: drawn.append(values) or 0.0)
    pdf_bytes(replace(sixty("zh_CN", PaperOptions()), code=""))
    assert drawn == []
    pdf_bytes(sixty("zh_CN", PaperOptions()))
    assert len(drawn) == 60 + 5  # and one on each page
