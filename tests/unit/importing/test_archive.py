import io
import zipfile

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing import archive
from tests.locked_files import locked_zip


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in files.items():
            made.writestr(name, data)
    return out.getvalue()


def test_members_are_files_of_their_own():
    data = zipped(**{"日报.csv": b"a,b", "sub/b.csv": b"c", "__MACOSX/._x": b"", "~$lock.xlsx": b""})
    assert archive.is_archive(data)
    assert [(m.name, m.data) for m in archive.members(data, "all.zip")] == [
        ("all.zip/日报.csv", b"a,b"),
        ("all.zip/sub/b.csv", b"c"),
    ]


def test_names_in_gbk_without_the_flag():
    name = "首页".encode("gb18030").decode("cp437")
    info = zipfile.ZipInfo("x" * len(name.encode("cp437")))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(info, b"1")
    data = out.getvalue().replace(info.filename.encode(), "首页".encode("gb18030"))
    assert archive.members(data, "z")[0].name == "z/首页"


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "C:\\a.csv", "a\\..\\..\\b.csv", "\\a.csv"])
def test_names_that_lead_elsewhere_refuse_the_whole_zip(name):
    with pytest.raises(UserError) as caught:
        archive.members(zipped(**{"good.csv": b"a", name: b"b"}), "z.zip")
    assert caught.value.code == "file.unsafe_zip"


def test_too_big_and_broken_and_empty(monkeypatch):
    data = zipped(a=b"x" * 1000)
    monkeypatch.setattr(archive, "MAX_UNPACKED", 999)
    with pytest.raises(UserError, match="too_big"):
        archive.members(data, "z")
    with pytest.raises(UserError, match="unreadable"):
        archive.members(b"PK\x03\x04broken", "z")
    with pytest.raises(UserError, match="empty"):
        archive.members(zipped(), "z")


def test_a_zip_under_a_password_opens_with_it_only():
    data = locked_zip("a.csv", b"a,b\n1,2", "Ab12")
    for password, code in (("", "encrypted"), ("ab12", "wrong_password")):
        with pytest.raises(UserError, match=code):
            archive.members(data, "z.zip", password)
    assert [(m.name, m.data) for m in archive.members(data, "z.zip", "Ab12")] == [("z.zip/a.csv", b"a,b\n1,2")]


def test_a_password_in_chinese_is_spelled_as_the_zip_spells_it():
    data = locked_zip("a.csv", b"1,2", "店铺")
    assert archive.members(data, "z.zip", "店铺")[0].data == b"1,2"


def test_a_zip_that_is_locked_in_another_way_says_so():
    data = bytearray(locked_zip("a.csv", b"1,2", "Ab12"))
    for mark, place in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(mark) + place] = archive.AES
    with pytest.raises(UserError, match="zip_locked"):
        archive.members(bytes(data), "z.zip", "Ab12")


def test_a_zip_of_hundreds_of_files_is_refused():
    with pytest.raises(UserError, match=r"file.too_many_files"):
        archive.members(zipped(**{f"{n}.csv": b"a" for n in range(archive.MAX_FILES + 1)}), "z.zip")


def test_a_password_is_said_and_a_name_of_nothing_is_only_a_name():
    data = zipped(**{"a.csv": b"a,b"})
    locked = data[: data.find(b"PK\x01\x02") + 8] + b"\x01" + data[data.find(b"PK\x01\x02") + 9 :]
    with pytest.raises(UserError, match=r"file.encrypted"):
        archive.members(locked, "z.zip")
    assert [m.name for m in archive.members(zipped(**{".": b"a"}), "z.zip")] == ["z.zip/."]
