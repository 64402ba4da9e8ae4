import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers import READERS, read_sheets


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"\xef\xbb\xbf \r\n", "file.empty"),
        (b"%PDF-1.7 ...", "file.not_a_table"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file.not_a_table"),
        (bytes(range(256)) * 40, "file.not_a_table"),
        ("只有一句话".encode(), "file.not_a_table"),
        (b"<html><body>login</body></html>", "file.not_a_table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "file.unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "file.encrypted"),
        (b'a,b\n"' + b"x,y\n" * 60_000, "file.unreadable"),
    ],
)
def test_what_cannot_be_read_says_why(data, code):
    with pytest.raises(UserError) as caught:
        read_sheets(data, "a.xlsx")
    assert (caught.value.code, caught.value.params) == (code, {"name": "a.xlsx"})


def test_the_last_reader_takes_what_is_left():
    assert [reader.accepts(b"a,b") for reader in READERS] == [False, False, True]
