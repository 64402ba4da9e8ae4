import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import read_sheets, text
from seller_toolkit.importing.readers.text import decode

TEXT = "订单编号,金额\n1,2.00\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_every_encoding_gives_the_same_cells(encoding):
    (sheet,) = read_sheets(TEXT.encode(encoding), "a.csv")
    assert list(sheet.rows) == [["订单编号", "金额"], ["1", "2.00"]]


def test_a_cut_character_does_not_turn_the_text_into_another_encoding():
    long = ("评论内容,评分\n" + "很好,5\n" * 200).encode()
    (sheet,) = read_sheets(long + "坏".encode()[:2], "a.csv")
    assert sheet.rows[1] == ["很好", "5"]
    (sheet,) = read_sheets(("评论内容,评分\n" + "很好,5\n" * 200).encode("gb18030") + b"\xff", "a.csv")
    assert sheet.rows[1] == ["很好", "5"]


def test_bytes_that_are_no_text():
    with pytest.raises(UserError, match=r"file.not_a_table"):
        decode(bytes(range(256)) * 40, "a")
    with pytest.raises(UserError, match=r"file.not_a_table"):
        decode(b"\xff\xfd\x81" * 100 + "好".encode(), "a")


@pytest.mark.parametrize("piece", [1, 2, 3, 7])
def test_characters_that_are_cut_between_pieces_are_whole_again(monkeypatch, piece):
    monkeypatch.setattr(text, "PIECE", piece)
    said = "订单编号,金额\n很好㐀,2.00\n"  # 㐀 takes four bytes
    assert decode(said.encode("gb18030"), "a.csv") == said
