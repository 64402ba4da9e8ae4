import pytest

from seller_toolkit.importing.readers import html_table


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
