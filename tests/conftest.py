"""What every test stands on: no display, no network, a fixed language, own user folders."""

import os
import socket
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ["QT_QPA_PLATFORM"] == "offscreen":
    os.environ.pop("DISPLAY", None)

import pytest
from hypothesis import HealthCheck, settings

from seller_toolkit.i18n.translate import reset_backend

_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", _PATIENT, derandomize=True)
settings.register_profile("explore", _PATIENT, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
"""The laws are tried with the same examples each time, so that a run tells of the change alone; "explore" looks for others.

How long an example takes says nothing on a busy machine."""

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


def make_workspace(store: Path, *, now: datetime = NOW):
    """A workspace on a store, with the clock standing still."""
    from seller_toolkit.app.paths import resource
    from seller_toolkit.services.workspace import Workspace
    from seller_toolkit.settings.file import Settings

    return Workspace(store, resource=resource, settings=Settings(store.parent / "settings.json"), now=lambda: now)


@pytest.fixture
def workspace(tmp_path):
    """A workspace on a new store."""
    made = make_workspace(tmp_path / "store.db")
    yield made
    made.close()


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory):
    """A closed store with the demo shops; copy it before you write to it."""
    from seller_toolkit.services.demo import load_demo
    from seller_toolkit.services.jobs import JobContext

    reset_backend()
    made = make_workspace(tmp_path_factory.mktemp("demo") / "demo.db")
    load_demo(JobContext(), made)
    made.close()
    return made.store_path


@pytest.fixture
def demo(demo_store, tmp_path):
    """A workspace on a copy of the demo store."""
    copy = tmp_path / "demo.db"
    copy.write_bytes(demo_store.read_bytes())
    made = make_workspace(copy)
    yield made
    made.close()
