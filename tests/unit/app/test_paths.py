"""Where a user's things lie: by the system's custom, or beside a portable program."""

import json
import sys
from pathlib import Path

import pytest

from seller_toolkit.app import paths
from seller_toolkit.app.main import main
from seller_toolkit.domain.errors import UserError


@pytest.fixture
def packaged(tmp_path, monkeypatch):
    """A packaged program in a folder of its own."""
    folder = tmp_path / "程序 folder"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "seller-toolkit"))
    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    return folder


@pytest.fixture
def portable(packaged):
    (packaged / "portable.txt").touch()
    return packaged


def test_an_installed_program_keeps_to_the_users_own_folder(packaged):
    assert paths.portable_folder() is None
    paths.prepare_portable()
    assert packaged not in paths.user_folders().data.parents
    assert list(packaged.iterdir()) == []


def test_a_portable_program_keeps_everything_beside_itself(portable, monkeypatch):
    folders = paths.user_folders()
    kept = (folders.data, folders.store, folders.settings, folders.backups, folders.cache)
    assert folders.data == portable / "data"
    assert all(path.is_relative_to(portable / "data") for path in kept)
    paths.prepare_portable()
    assert list(folders.data.iterdir()) == []
    assert Path(paths.os.environ["MPLCONFIGDIR"]).is_relative_to(folders.data)


def test_from_the_source_the_file_means_nothing(portable, monkeypatch):
    monkeypatch.delattr(sys, "frozen")
    assert paths.portable_folder() is None


def test_a_place_that_cannot_be_written_to_is_said(portable):
    (portable / "data").write_text("in the way", encoding="utf-8")
    with pytest.raises(UserError) as refused:
        paths.prepare_portable()
    assert (refused.value.code, refused.value.params) == ("portable.not_writable", {"folder": str(portable / "data")})


def test_a_folder_of_which_one_may_not_write_is_said(portable, monkeypatch):
    def refuse(**_):
        raise PermissionError(13, "denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    with pytest.raises(UserError, match=r"portable\.not_writable"):
        paths.prepare_portable()


def test_the_command_line_says_it_and_stops(portable, capfdbinary):
    (portable / "data").write_text("in the way", encoding="utf-8")
    assert main(["shops", "--json", "--lang", "en"]) == 3
    answer = json.loads(capfdbinary.readouterr().out)
    assert answer["error"]["code"] == "portable.not_writable"
    assert str(portable / "data") in answer["error"]["message"]


def test_the_command_line_works_beside_a_portable_program(portable, capfdbinary):
    assert main(["shops", "--json"]) == 0
    assert json.loads(capfdbinary.readouterr().out) == {"shops": []}
    assert (portable / "data" / "store.db").is_file()
    assert {path.name for path in portable.iterdir()} == {"portable.txt", "data"}
