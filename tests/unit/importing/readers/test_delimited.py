import pytest

from seller_toolkit.importing.readers import delimited


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_and_cells_of_several_lines(delimiter):
    text = f'内容{delimiter}评分\r\n"第一行\n第二行，好, 很好; ""值""{delimiter}"{delimiter}5\r\n\r\n差{delimiter}1\r\n'
    (sheet,) = delimited.read(text.encode(), "a.txt")
    assert list(sheet.rows) == [
        ["内容", "评分"], [f'第一行\n第二行，好, 很好; "值"{delimiter}', "5"], [None, None], ["差", "1"],
    ]  # fmt: skip


def test_excels_own_hint_is_no_row():
    (sheet,) = delimited.read(b"sep=;\r\na;b\r\n1;2\r\n", "a.csv")
    assert list(sheet.rows) == [["a", "b"], ["1", "2"]]
