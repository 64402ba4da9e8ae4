"""Reading what others have open: again after a moment, then through a copy, then plain words."""

import shutil
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.file_bytes import PAUSES, read_bytes


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "订单.xlsx"
    path.write_bytes(b"rows")
    return path


def refuse(monkeypatch, path, times):
    """The system refuses to read `path` so many times, as Windows does while Excel saves it."""
    left, really = [times], Path.read_bytes

    def read(self):
        if self == path and left[0] > 0:
            left[0] -= 1
            raise PermissionError(13, "The process cannot access the file", str(self))
        return really(self)

    monkeypatch.setattr(Path, "read_bytes", read)


def test_a_file_that_is_free_is_read_at_once(table):
    waits = []
    assert (read_bytes(table, wait=waits.append), waits) == (b"rows", [])


def test_a_file_that_is_being_saved_is_tried_again(table, monkeypatch):
    waits = []
    refuse(monkeypatch, table, 2)
    assert read_bytes(table, wait=waits.append) == b"rows"
    assert waits == list(PAUSES[:2])


def test_a_file_that_stays_open_elsewhere_is_read_through_a_copy_that_goes_again(table, monkeypatch):
    copies, really = [], shutil.copy2
    monkeypatch.setattr(shutil, "copy2", lambda source, target: copies.append(target) or really(source, target))
    refuse(monkeypatch, table, 99)
    assert read_bytes(table, wait=lambda _: None) == b"rows"
    assert len(copies) == 1
    assert not copies[0].exists()


def test_a_file_that_nobody_else_may_read_says_to_close_it(table, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(shutil, "copy2", refused)
    refuse(monkeypatch, table, 99)
    with pytest.raises(UserError) as caught:
        read_bytes(table, wait=lambda _: None)
    assert (caught.value.code, caught.value.params) == ("file.not_readable", {"name": "订单.xlsx"})


def test_a_file_that_is_written_to_while_it_is_read_is_read_again_whole(table, monkeypatch):
    really, reads = Path.read_bytes, []

    def read(self):
        data = really(self)
        if not reads:
            self.write_bytes(b"rows and more")
        reads.append(data)
        return data

    monkeypatch.setattr(Path, "read_bytes", read)
    assert read_bytes(table, wait=lambda _: None) == b"rows and more"
    assert reads == [b"rows", b"rows and more"]


def test_a_file_that_vanishes_is_not_waited_for(tmp_path):
    waits = []
    with pytest.raises(UserError) as caught:
        read_bytes(tmp_path / "gone.csv", wait=waits.append)
    assert (caught.value.code, waits) == ("file.not_found", [])


@pytest.mark.parametrize("name", ["订单.lnk", "订单.URL"])
def test_a_shortcut_is_told_from_its_file(tmp_path, name):
    (tmp_path / name).write_bytes(b"L\0\0\0")
    with pytest.raises(UserError) as caught:
        read_bytes(tmp_path / name)
    assert caught.value.code == "file.is_shortcut"


def test_a_folder_has_words_of_its_own(tmp_path):
    with pytest.raises(UserError) as caught:
        read_bytes(tmp_path)
    assert caught.value.code == "file.is_folder"
