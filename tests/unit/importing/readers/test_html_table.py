import pytest

from seller_toolkit.importing.readers import html_table
from tests.cases import for_each


@pytest.mark.parametrize("head", ["", "<?xml version='1.0'?>\n", "\ufeff"])
def test_html_that_calls_itself_xls(head):
    page = head + "<table><tr><th colspan=2>甲<th>乙</tr><tr><td>1<br>2<td>&lt;3<td>4</table>"
    (sheet,) = html_table.read(page.encode(), "a.xls")
    assert sheet.rows == [["甲", "", "乙"], ["1\n2", "<3", "4"]]


def test_html_in_gbk_says_gb2312():
    page = "<html><meta charset='gb2312'><table><tr><td>鎔基<td>2</table>".encode("gb18030")
    assert html_table.read(page, "a.xls")[0].rows == [["鎔基", "2"]]


def test_tables_within_tables_are_not_rows_of_their_own():
    page = (
        b"<table><tr><td>a<table><tr><td>x</td></tr></table></td><td>b</td></tr></table><table><tr><td>c<td>d</table>"
    )
    assert [sheet.name for sheet in html_table.read(page, "a.xls")] == ["1", "2"]
    assert html_table.read(page, "a.xls")[0].rows[0][1] == "b"


@pytest.mark.parametrize("span", ["²", "9" * 5000, "-3", "x", "0", ""])
def test_a_span_that_is_no_number_or_too_large(span):
    page = f'<table><tr><td colspan="{span}">a</td><td>b</td></tr></table>'.encode()
    row = html_table.read(page, "a.xls")[0].rows[0]
    assert (row[0], row[-1]) == ("a", "b")
    assert len(row) in (2, 1 + html_table.MAX_SPAN)


@for_each(
    "junk", ["<a", "<!--", "<![CDATA[", "</", "<!", "<?", "&#", "<script>", "</script ", '<td x="', "<td '\"", "<"]
)
def test_a_page_of_broken_tags_is_read_in_one_go(junk):
    """Python's own parser needs minutes for some of these."""
    page = ("<table><tr><td>first</td></tr>" + junk * 200_000).encode()
    assert html_table.read(page, "a.xls")[0].rows[0][0] == "first"


def test_comments_scripts_and_styles_are_not_read():
    page = b"<table><tr><td>a<!-- <td>x --><style>td {}</style><SCRIPT>1 < 2 </SCRIPT>b</td><td title='c > d'>e</td>"
    assert html_table.read(page, "a.xls")[0].rows == [["ab", "e"]]


def test_characters_by_number():
    page = ("<table><tr><td>&#20013;&#x6587;&amp;&#" + "9" * 5000 + ";</td></tr></table>").encode()
    assert html_table.read(page, "a.xls")[0].rows == [["中文&�"]]
