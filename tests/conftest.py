"""What every test stands on: no display, no network, a fixed language, own user folders."""

import os
import socket
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("DISPLAY", None)

import pytest

from seller_toolkit.i18n.translate import reset_backend

ROOT = Path(__file__).resolve().parents[1]
REAL_FILES = ROOT.parent / "shared" / "data"
NOW = datetime(2026, 11, 22, 9, 30)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, str(home))


@pytest.fixture(autouse=True)
def source_language():
    reset_backend()
    yield
    reset_backend()


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """The program makes no connection; a test that tries one fails."""

    def refuse(_self, address):
        raise AssertionError(f"a connection to {address!r} was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


@pytest.fixture
def real_file():
    """A real export by its name; the test is left out where the folder is not there."""

    def find(name: str) -> Path:
        path = REAL_FILES / name
        if not path.exists():
            pytest.skip(f"the real file {name} is not here")
        return path

    return find
