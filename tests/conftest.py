"""What every test stands on: no display, no network, a fixed language, own user folders."""

import gc
import os
import socket
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if os.environ["QT_QPA_PLATFORM"] == "offscreen":
    os.environ.pop("DISPLAY", None)

# Matplotlib looks through all fonts of the machine where it finds no list of them, and each test has folders of its own.
os.environ.setdefault("MPLCONFIGDIR", str(Path(__file__).resolve().parents[1] / "build" / "matplotlib"))

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy.exc import OperationalError

from seller_toolkit.i18n.collation import reset_order
from seller_toolkit.i18n.translate import reset_backend
from tests.long import examples
from tests.parts import longest_first, told_times

_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", _PATIENT, max_examples=examples(100), derandomize=True)
settings.register_profile("explore", _PATIENT, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
"""The laws are tried with the same examples each time, so that a run tells of the change alone; "explore" looks for others.
A quarter of the examples is tried, all in the long run.

How long an example takes says nothing on a busy machine."""


def pytest_addoption(parser):
    parser.addoption("--parts", action="store_true", help="tell the time of each part of the tests")


def pytest_collection_modifyitems(items):
    longest_first(items)


def pytest_terminal_summary(terminalreporter, config):
    if config.getoption("--parts"):
        terminalreporter.section("seconds of all workers, and tests")
        for line in told_times(terminalreporter.stats):
            terminalreporter.write_line(line)


def pytest_collection_finish():
    """What was loaded until now stays: the collector need not look through it again and again, nor as often as it would."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


ROOT = Path(__file__).resolve().parents[1]
REAL_FILES = ROOT.parent / "shared" / "data"
NOW = datetime(2026, 11, 22, 9, 30)


@pytest.fixture(scope="session")
def homes(tmp_path_factory):
    """Where the users' folders lie."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def own_folders(homes, monkeypatch):
    home = mkdtemp(dir=homes)  # tmp_path_factory would look at all that are there for the next number
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(name, home)


@pytest.fixture(autouse=True)
def source_language():
    reset_backend()
    reset_order()
    yield
    reset_backend()
    reset_order()


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """The program makes no connection; a test that tries one fails."""

    def refuse(_self, address):
        raise AssertionError(f"a connection to {address!r} was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)


@pytest.fixture(scope="session", autouse=True)
def new_stores_are_copies(tmp_path_factory):
    """The migrations make one store, and every new one begins as a copy of it, which takes a twentieth of the time.

    Everything else of opening a store is done as ever, but for waiting for the disk. `real_migrations` puts all back.
    """
    from seller_toolkit.store.dialects import sqlite, sqlite_file
    from seller_toolkit.store.migrations import HEAD, steps

    mark, migrate, location = sqlite_file.mark_as_ours, steps.upgrade, steps.LOCATION
    model = tmp_path_factory.mktemp("model") / "store.db"

    def mark_as_ours(path):
        if not model.exists():
            mark(model)
            engine = sqlite.bulk_writer(model)
            migrate(engine)
            engine.dispose()
        if steps.LOCATION == location:  # noqa: SIM300 - a test may have put its own there
            path.write_bytes(model.read_bytes())
        else:
            mark(path)

    def upgrade(engine, revision="head"):
        if steps.LOCATION != location or revision_in(engine) != HEAD:  # noqa: SIM300
            migrate(engine, revision)

    def revision_in(engine):
        with engine.connect() as connection:
            try:
                return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
            except OperationalError:  # no such table
                return None

    def put_back(patch):
        patch.setattr(sqlite_file, "mark_as_ours", mark)
        patch.setattr(steps, "upgrade", migrate)
        patch.setattr(sqlite, "_WRITING", writing)

    writing = sqlite._WRITING
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite_file, "mark_as_ours", mark_as_ours)
        patch.setattr(steps, "upgrade", upgrade)
        patch.setattr(sqlite, "_WRITING", ("journal_mode = WAL", "synchronous = OFF"))
        yield put_back


@pytest.fixture(scope="session", autouse=True)
def statements_are_compiled_once():
    """Each store has engines of its own, and each engine turns every statement into SQL anew: all of a process share that."""
    from seller_toolkit.store.dialects import sqlite

    make = sqlite._engine
    shared = make(Path(":memory:"), (), "BEGIN")
    shared.connect().close()  # only then its dialect knows all of the library

    def engine(*words):
        made = make(*words)
        made.dialect, made._compiled_cache = shared.dialect, shared._compiled_cache
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "_engine", engine)
        yield
    shared.dispose()


@pytest.fixture
def real_migrations(new_stores_are_copies, monkeypatch):
    """New stores are made by the migrations and written to as in the program."""
    new_stores_are_copies(monkeypatch)


SHIPPED = frozenset(
    {"profiles", "metrics", "self_audit", "clocks", "layouts", "page_layouts", "knowledge", "templates", "task_lists",
     "lexicon", "tagger", "reply_parts", "invitation_rules"}
)  # fmt: skip


@pytest.fixture(scope="session", autouse=True)
def shipped_files_are_read_once():
    """What a workspace reads of the program's own folder never changes: all workspaces of a process share it."""
    from seller_toolkit.app.paths import resource
    from seller_toolkit.services.workspace import RULES, Workspace

    once, shared = Workspace._once, {}

    def shared_once(self, name, make):
        is_shipped = self.resource is resource and not (name in RULES and self.own_profiles.exists())
        if name not in SHIPPED or not is_shipped:
            return once(self, name, make)
        if name not in shared:
            shared[name] = make()
        return once(self, name, lambda: shared[name])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Workspace, "_once", shared_once)
        yield


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
    from seller_toolkit.services.imports.demo import load_demo
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
