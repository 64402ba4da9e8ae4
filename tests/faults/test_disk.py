"""Disk full, closed folders, a store that others hold: a plain sentence, and nothing is lost."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import mkdtemp

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.services import shop_list
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import backup
from seller_toolkit.store.connection import open_store
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.lock import lock_path
from tests.conftest import make_workspace
from tests.faults.kills import made_up_files
from tests.faults.mutants import ROOT
from tests.faults.whole import whole_store
from tests.unit.services.files import bring, bring_scores

pytestmark = pytest.mark.usefixtures("real_migrations")

posix = pytest.mark.skipif(sys.platform == "win32", reason="limits and rights of POSIX")
DAY_1, DAY_2 = ("2026-11-01", 4.5, 4.6, 4.4, 4.5), ("2026-11-02", 4.4, 4.6, 4.2, 4.5)


def program(store: Path, *words: object, file_size: int | None = None, preload: str = "", errno: int = 0):
    """The program as its own process: (exit code, JSON). `file_size`: no file may grow beyond so many bytes."""

    def limit() -> None:
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_FSIZE, (file_size or 0, file_size or 0))

    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LD_PRELOAD": preload, "LOCK_ERRNO": str(errno)}
    done = subprocess.run(
        [sys.executable, "-m", "seller_toolkit", *map(str, words), "--store", str(store), "--lang", "en", "--json"],
        cwd=ROOT, env=environment, capture_output=True, check=False,
        preexec_fn=None if file_size is None else limit,
    )  # fmt: skip
    return done.returncode, json.loads(done.stdout)


def error_of(answer: dict) -> str:
    """The code of a command that failed, or of the first file that was not taken."""
    error = answer.get("error") or answer["files"][0]["error"]
    assert error["message"] == error_text(error["code"], {}) or "…" not in error["message"]
    return error["code"]


# --- disk full ----------------------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("kilobytes", [0, 60, 400])
def test_a_disk_that_is_full_at_the_first_import_or_in_the_midst_of_it(tmp_path, kilobytes):
    """RLIMIT_FSIZE stands for the disk: writing beyond it fails, wherever the program may be by then."""
    (file, *_) = made_up_files(tmp_path, rows=2_000)
    words = ("import", file, "--shop", "甲店", "--platform", "tmall")
    code, answer = program(tmp_path / "store.db", *words, file_size=kilobytes * 1024)
    assert (code, error_of(answer)) == (3, "store.not_writable")
    assert not lock_path(tmp_path / "store.db").exists()
    code, answer = program(tmp_path / "store.db", *words)  # there is room again
    assert (code, answer["files"][0]["rows_new"]) == (0, 2_000)
    assert program(tmp_path / "store.db", "check") == (0, {"ok": True, "problems": []})


def test_a_full_disk_leaves_what_was_there(workspace, tmp_path):
    """PRAGMA max_page_count gives SQLite's own answer to a full disk."""
    bring_scores(workspace, DAY_1, DAY_2)
    before = whole_store(workspace)
    with workspace.store.write(bulk=True) as c:  # the limit belongs to the connection that imports write with
        pages = c.exec_driver_sql("PRAGMA page_count").scalar()
        c.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    (file, *_) = made_up_files(tmp_path, rows=2_000)
    with pytest.raises(UserError, match=r"store.not_writable"):
        bring(workspace, "orders.csv", file.read_bytes(), shop="甲店", platform="tmall")
    assert whole_store(workspace) == before
    assert backup.check(workspace.store) == ()


# --- closed folders -----------------------------------------------------------------------------------------------


@contextmanager
def as_nobody():
    """Rights count again: root, as which tests may run, is let in everywhere."""
    if os.geteuid():
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def own_folder():
    """A folder that nobody (as a user) owns, outside of the folders that are closed to that user."""
    folder = Path(mkdtemp())
    if not os.geteuid():
        os.chown(folder, 65534, 65534)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@posix
def test_a_folder_that_may_not_be_written_to(own_folder):
    own_folder.chmod(0o500)
    with as_nobody(), pytest.raises(UserError, match=r"store.not_writable"):
        open_store(own_folder / "store.db")
    assert list(own_folder.iterdir()) == []


@posix
def test_a_store_in_a_folder_that_was_closed_later_stays_as_it_is(own_folder):
    store = own_folder / "store.db"
    with as_nobody():
        made = make_workspace(store)
        bring_scores(made, DAY_1)
        made.close()
        before = store.read_bytes()
        own_folder.chmod(0o500)
        with pytest.raises(UserError, match=r"store.not_writable"):
            open_store(store)
        own_folder.chmod(0o700)
        assert store.read_bytes() == before
        assert [path.name for path in own_folder.glob("store*")] == ["store.db"]


@posix
def test_a_store_that_is_read_only_is_left_alone(own_folder):
    store = own_folder / "store.db"
    with as_nobody():
        made = make_workspace(store)
        bring_scores(made, DAY_1)
        made.close()
        before = store.read_bytes()
        store.chmod(0o400)
        with pytest.raises(UserError, match=r"store.not_writable"):
            open_store(store)
        assert store.read_bytes() == before
        assert [path.name for path in own_folder.glob("store*")] == ["store.db"]
        store.chmod(0o600)
        again = make_workspace(store)
        assert bring_scores(again, DAY_2)[0].status is FileStatus.IMPORTED
        again.close()


@pytest.mark.parametrize("where", ["file/store.db", "file/deeper/store.db", "folder"])
def test_a_path_where_no_file_can_be(tmp_path, where):
    (tmp_path / "file").write_text("a file, no folder")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match=r"store.not_writable|store.unreadable"):
        open_store(tmp_path / where)
    assert (tmp_path / "file").read_text() == "a file, no folder"
    assert not lock_path(tmp_path / "folder").exists()


# --- held by others -----------------------------------------------------------------------------------------------

HOLDER = """
import sys
from pathlib import Path
from seller_toolkit.store.connection import open_store
store = open_store(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@contextmanager
def held(store: Path):
    """Another process of the program that has the store open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline() == "open\n"
        yield holder
        holder.stdin.close()


def test_a_store_that_another_window_has_open_is_left_alone(tmp_path):
    store = tmp_path / "store.db"
    with held(store):
        code, answer = program(store, "shops")
        assert (code, error_of(answer)) == (3, "store.locked")
    assert program(store, "shops") == (0, {"shops": []})


@posix
def test_a_store_whose_window_was_killed_opens(tmp_path):
    store = tmp_path / "store.db"
    with held(store) as holder:
        holder.kill()
        holder.wait()
    assert program(store, "check") == (0, {"ok": True, "problems": []})


def test_a_store_that_another_program_is_writing_to(workspace, monkeypatch):
    """A viewer of databases, or a program that carries files to a cloud: ours waits and then says so."""
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.0)
    bring_scores(workspace, DAY_1)
    before = whole_store(workspace)
    with closing(sqlite3.connect(workspace.store_path, isolation_level=None)) as stranger:
        workspace.close()
        workspace.store  # noqa: B018 - opens it again, without waiting for others
        stranger.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match=r"store.busy"):
            bring_scores(workspace, DAY_2)
        assert len(shop_list.shop_list(JobContext(), workspace).value.shops) == 1  # reading goes on
        stranger.execute("ROLLBACK")
    assert whole_store(workspace) == before
    assert bring_scores(workspace, DAY_2)[0].status is FileStatus.IMPORTED
    assert len(import_files.history(JobContext(), workspace).value) == 2


# --- a folder that knows no locks ---------------------------------------------------------------------------------

NO_LOCKS = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
static int fail(void) { errno = atoi(getenv("LOCK_ERRNO")); return -1; }
static int is_lock(int cmd) { return cmd == F_SETLK || cmd == F_SETLKW || cmd == F_GETLK; }
#define WRAP(name) int name(int fd, int cmd, ...) { \
  va_list list; va_start(list, cmd); void *rest = va_arg(list, void *); va_end(list); \
  if (is_lock(cmd)) return fail(); \
  int (*real)(int, int, ...) = dlsym(RTLD_NEXT, #name); return real(fd, cmd, rest); }
WRAP(fcntl)
WRAP(fcntl64)
int flock(int fd, int operation) { return fail(); }
"""


@pytest.fixture(scope="module")
def no_locks(tmp_path_factory) -> str:
    """A library that makes every lock of a file fail, as on a network drive that does not offer them."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    folder = tmp_path_factory.mktemp("no_locks")
    (folder / "no_locks.c").write_text(NO_LOCKS)
    library = folder / "no_locks.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, folder / "no_locks.c", "-ldl"], check=True)
    return str(library)


@pytest.mark.parametrize("errno", [95], ids=["EOPNOTSUPP"])
def test_a_folder_without_locks_is_said_and_nothing_is_written(tmp_path, no_locks, errno):
    """With ENOLCK and EACCES SQLite waits ten seconds and then says "busy": the same sentence, told by the test above."""
    store = tmp_path / "store.db"
    (file, *_) = made_up_files(tmp_path, rows=10)
    words = ("import", file, "--shop", "甲店", "--platform", "tmall")
    code, answer = program(store, *words, preload=no_locks, errno=errno)
    assert (code, error_of(answer)) == (3, "store.busy")
    assert not lock_path(store).exists()
    assert program(store, *words)[0] == 0
    code, answer = program(store, *words, preload=no_locks, errno=errno)
    assert (code, error_of(answer)) == (3, "store.busy")
    assert program(store, "check") == (0, {"ok": True, "problems": []})
