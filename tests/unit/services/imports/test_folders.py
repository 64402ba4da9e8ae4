"""What a folder stands for: the files that could be exports, by name, whatever else lies there."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.domain.file_kinds import EXPORT_SUFFIXES
from seller_toolkit.importing.readers import read_sheets
from seller_toolkit.services.imports import folders
from seller_toolkit.services.imports.folders import could_be_export, find_files, words_of
from seller_toolkit.services.jobs import JobContext

LITTER = ("~$订单.xlsx", ".~lock.订单.xlsx#", ".~订单.xlsx", ".hidden.csv", ".DS_Store", "Thumbs.db", "desktop.ini", "a.png",
          "订单.xlsx.crdownload", "照片.jpg", "read")  # fmt: skip


def lay(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


@pytest.fixture
def find(workspace):
    return lambda *paths: find_files(JobContext(), workspace, paths).value


def test_a_folder_stands_for_the_exports_in_it_and_below_it_by_name(find, tmp_path):
    lay(tmp_path, "b.csv", "A.XLSX", "11月/订单.zip", "11月/评价.et", *LITTER, "__MACOSX/._b.csv", ".git/c.csv")
    found = find(tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in found.files] == [
        "11月/订单.zip", "11月/评价.et", "A.XLSX", "b.csv",
    ]  # fmt: skip
    assert (found.folders, found.count, words_of(found)) == (1, 4, "Files found: 4")


def test_files_and_folders_come_together_in_the_order_given_each_file_once(find, tmp_path):
    lay(tmp_path, "one/a.csv", "two/b.csv", "picture.png")
    one, two, picture = tmp_path / "one", tmp_path / "two", tmp_path / "picture.png"
    found = find(picture, two, one, two / "b.csv")
    assert found.files == (picture, two / "b.csv", one / "a.csv")
    assert found.folders == 2


def test_files_alone_need_no_words(find, tmp_path):
    assert words_of(find(tmp_path / "gone.csv")) == ""
    assert find().files == ()


def test_a_folder_without_exports_stands_for_itself(find, tmp_path):
    lay(tmp_path, *LITTER)
    found = find(tmp_path)
    assert (found.files, found.empty, words_of(found)) == ((tmp_path,), (tmp_path,), "Files found: 0")


def test_folders_that_lie_too_deep_are_not_searched(find, tmp_path):
    deep = "/".join("abcdefgh"[: folders.DEEPEST])
    lay(tmp_path, f"{deep}/near.csv", f"{deep}/z/far.csv")
    assert [path.name for path in find(tmp_path).files] == ["near.csv"]


def test_more_files_than_anybody_means_are_cut_and_said(find, tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "MOST", 3)
    lay(tmp_path, *(f"{n}.csv" for n in range(9)))
    found = find(tmp_path)
    assert (len(found.files), found.more) == (3, True)
    assert words_of(found).endswith("the first 3 are taken, drop the rest in smaller folders.")
    named = tmp_path / "0.csv", tmp_path / "1.csv", tmp_path / "2.csv", tmp_path / "3.csv"
    assert len(find(*named).files) == 4


def test_a_link_that_leads_in_a_circle_ends(find, tmp_path):
    lay(tmp_path, "a.csv")
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    assert [path.name for path in find(tmp_path).files] == ["a.csv"]


def test_what_windows_hides_is_left_out(find, tmp_path, monkeypatch):
    lay(tmp_path, "a.csv", "b.csv")
    monkeypatch.setattr(folders, "_is_hidden", lambda path: path.name == "b.csv")
    assert [path.name for path in find(tmp_path).files] == ["a.csv"]


def test_a_search_can_be_stopped(workspace, tmp_path):
    lay(tmp_path, "a.csv")
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        find_files(context, workspace, [tmp_path])


@given(st.text(st.characters(blacklist_characters="/\0", blacklist_categories=("Cs",)), min_size=1, max_size=12))
def test_a_mark_of_an_open_table_is_never_an_export(name):
    assert not could_be_export(Path(f"~${name}.xlsx"))
    assert not could_be_export(Path(f".~{name}.xlsx"))


def test_every_kind_that_is_looked_for_can_be_read():
    """A text file stands for the kinds of text; the workbooks are read by their bytes and have their own samples."""
    texts = [suffix for suffix in EXPORT_SUFFIXES if suffix in (".csv", ".txt", ".tsv")]
    assert texts
    assert [len(read_sheets("甲\t乙\n1\t2\n".encode(), f"a{suffix}")) for suffix in texts] == [1, 1, 1]
