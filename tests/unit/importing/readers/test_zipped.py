import io
import zipfile

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing.readers.zipped import names_in, opened, unpacked


def zipped(data: bytes, way: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as made:
        made.writestr("a.csv", data)
    return out.getvalue()


def read_all(data: bytes) -> bytes:
    with opened(data, "z.zip") as archive:
        return b"".join(unpacked(archive, archive.infolist()[0]))


def changed(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + bytes([value]) + data[at + 1 :]


CENTRAL = b"PK\x01\x02"
GOOD = zipped(b"abc,def\n" * 1000)


def test_a_member_comes_piece_by_piece_and_whole():
    assert read_all(zipped(b"x" * 3_000_000)) == b"x" * 3_000_000
    assert names_in(GOOD) == {"a.csv"}


@pytest.mark.parametrize(
    "data",
    [
        changed(GOOD, 45, GOOD[45] ^ 0xFF),  # the packed bytes
        changed(zipped(b"abc" * 99, zipfile.ZIP_STORED), 40, 0),  # the checksum
        changed(GOOD, GOOD.find(CENTRAL) + 8, 1),  # a password
        changed(GOOD, GOOD.find(CENTRAL) + 10, 99),  # an unknown way of packing
        changed(GOOD, GOOD.find(CENTRAL) + 6, 99),  # a version to come
        changed(GOOD.replace(b"a.csv", b"\xff.csv"), GOOD.find(CENTRAL) + 9, 8),  # a name that is no UTF-8
        GOOD[:-30],
        b"PK\x03\x04",
    ],
)
def test_every_damage_is_said_in_one_way(data):
    with pytest.raises(UserError, match=r"file.unreadable"):
        read_all(data)


def test_names_of_what_is_no_zip():
    assert names_in(b"PK\x03\x04broken") == frozenset()
