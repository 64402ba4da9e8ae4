"""Every page can be read by everybody and needs nothing else: seller_toolkit.reports.exporters.html and markup."""

import pytest

from seller_toolkit.domain.report import Column, Contents, Heading, Paragraph, Report, Table
from seller_toolkit.reports.builders.registry import REPORTS
from seller_toolkit.reports.charts.spec import PRINT_STYLE
from seller_toolkit.reports.exporters.html import html_text
from seller_toolkit.reports.exporters.markup import body_of
from tests.long import part
from tests.unit.reports.accessibility import contrast, faults_of
from tests.unit.reports.long_report import long_page


@pytest.mark.parametrize("kind", [kind.id for kind in REPORTS if kind.id != "period"])
def test_no_report_has_a_fault(reports, kind):
    if kind not in reports:
        pytest.skip("its builder has its own tests")
    assert faults_of(html_text(reports[kind])) == []


@pytest.mark.parametrize("language", part(["zh_CN", "zh_TW", "en"], 2))
def test_a_long_report_has_none_either(language):
    page = long_page(language)
    assert faults_of(page) == []
    assert page.count("<figure>") == page.count("<details>") == 16


@pytest.mark.parametrize(
    ("spoilt", "by", "fault"),
    [
        ('<html lang="en">', "<html>", "no language"),
        ('id="main"', 'id="body"', "no link past the head"),
        ("<h2", "<h4", "</h2> closes nothing"),
        ('role="img" aria-label="', 'role="img" data-x="', "<svg role=img> has no name"),
        ('scope="col"', 'scope="x"', "a table without heads"),
        ("--quiet: #59616e", "--quiet: #b0b0b0", "quiet on ground: 2.2"),
        ("<main", '<a href="https://x.y">y</a><main', "href leads outside: https://x.y"),
        ("<main", "<script></script><main", "<script>"),
    ],
)
def test_the_check_finds_what_is_wrong(spoilt, by, fault):
    page = long_page("en")
    assert spoilt in page
    assert fault in faults_of(page.replace(spoilt, by))


def test_headings_leave_no_level_out_and_go_back():
    blocks = (Heading("a", 1), Heading("b", 3), Heading("c", 2), Heading("d", 3), Heading("e", 1), Heading("f", 3))
    body = body_of(blocks, lambda chart: "")
    assert [line[:3] for line in body.splitlines()] == ["<h2", "<h3", "<h3", "<h4", "<h2", "<h3"]


def test_contents_are_nested_links_to_what_follows():
    blocks = (
        Heading("0"),
        Contents("In"),
        Heading("A"),
        Heading("B", 2),
        Heading("C", 3),
        Heading("D", 2),
        Heading("E"),
    )
    body = body_of(blocks, lambda chart: "")
    listed = '<ol><li><a href="#h2">A</a><ol><li><a href="#h3">B</a></li><li><a href="#h5">D</a></li></ol></li><li><a href="#h6">E</a></li></ol>'
    assert listed in body
    report = Report("T", "s", "", blocks, "en")
    assert faults_of(html_text(report)) == []


def test_contents_of_nothing_are_nothing():
    assert body_of((Contents("In"), Paragraph("x")), lambda chart: "") == "\n<p>x</p>"


def test_contents_may_begin_with_a_part():
    blocks = (Contents("In"), Heading("B", 2), Heading("A", 1), Heading("C", 2))
    assert faults_of(html_text(Report("T", "s", "", blocks, "en"))) == []


def test_a_table_without_a_title_is_named_by_its_first_column():
    page = html_text(Report("T", "s", "", (Table((Column("Shop"), Column("x", numeric=True)), (("<甲>", 1),)),), "en"))
    assert 'role="region" aria-label="Shop"' in page
    assert '<th scope="row" class="text">&lt;甲&gt;</th>' in page
    assert faults_of(page) == []


def test_words_on_charts_can_be_read_on_their_ground():
    style = PRINT_STYLE
    inks = (style.text, style.muted, style.accent, style.warning, style.up, style.down, *style.series)
    assert min(contrast(ink, style.surface) for ink in inks) >= 4.5
