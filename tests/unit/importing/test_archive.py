import io
import zipfile

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.importing import archive


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


def test_a_zip_of_hundreds_of_files_is_refused():
    with pytest.raises(UserError, match=r"file.too_many_files"):
        archive.members(zipped(**{f"{n}.csv": b"a" for n in range(archive.MAX_FILES + 1)}), "z.zip")


def test_a_password_is_said_and_a_name_of_nothing_is_only_a_name():
    data = zipped(**{"a.csv": b"a,b"})
    locked = data[: data.find(b"PK\x01\x02") + 8] + b"\x01" + data[data.find(b"PK\x01\x02") + 9 :]
    with pytest.raises(UserError, match=r"file.encrypted"):
        archive.members(locked, "z.zip")
    assert [m.name for m in archive.members(zipped(**{".": b"a"}), "z.zip")] == ["z.zip/."]
