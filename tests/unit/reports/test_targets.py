"""seller_toolkit.reports.targets and fonts."""

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.reports.fonts import chinese_families
from seller_toolkit.reports.targets import place


def test_a_file_is_replaced_whole(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"old")
    place(tmp_path / "a.csv", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.csv", b"new")]


def test_a_missing_folder_is_the_users_error(tmp_path):
    with pytest.raises(UserError) as error:
        place(tmp_path / "gone" / "清单.pdf", b"x")
    assert (error.value.code, error.value.params) == ("export.not_writable", {"path": "清单.pdf"})


def test_what_cannot_be_replaced_stays_and_nothing_is_left_beside(tmp_path):
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(UserError):
        place(tmp_path / "a.csv", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_fonts_that_can_be_searched_come_first():
    installed = {"Noto Sans CJK SC", "WenQuanYi Micro Hei", "Arial"}
    assert chinese_families("zh_CN", installed) == ("WenQuanYi Micro Hei", "Noto Sans CJK SC")
    assert chinese_families("zh_TW", {"Microsoft YaHei", "Microsoft JhengHei"})[0] == "Microsoft JhengHei"
    assert chinese_families("en", {"Arial"}) == ()
