import sqlite3
from contextlib import closing

import pytest

from seller_toolkit.store.dialects import sqlite_file
from seller_toolkit.store.migrations import HEAD

pytestmark = pytest.mark.usefixtures("real_migrations")


def test_what_a_file_says_about_itself(store, tmp_path):
    store.close()
    assert sqlite_file.identify(store.path) == sqlite_file.Identity(
        sqlite_file.APPLICATION_ID, empty=False, revision=HEAD
    )
    (tmp_path / "empty.db").touch()
    assert sqlite_file.identify(tmp_path / "empty.db") == sqlite_file.Identity(0, empty=True, revision=None)


def test_a_copy_is_whole_and_takes_no_ones_place(store, tmp_path):
    sqlite_file.copy(store.path, tmp_path / "copy.db")
    assert sqlite_file.is_sound(tmp_path / "copy.db", thorough=True)
    assert not sqlite_file.has_broken_references(tmp_path / "copy.db")
    with pytest.raises(FileExistsError):
        sqlite_file.copy(store.path, tmp_path / "copy.db")


def test_the_check_does_not_wait_for_a_writer(store):
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert sqlite_file.is_sound(store.path)


def test_a_copy_is_of_one_moment_whatever_is_written_meanwhile(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite_file, "_PAGES_A_STEP", 1)
    source, told = tmp_path / "a.db", []
    with closing(sqlite3.connect(source)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("CREATE TABLE t (x)")
        writer.executemany("INSERT INTO t VALUES (?)", [("a" * 3000,)] * 50)
        writer.commit()

        def write(done, pages):
            told.append((done, pages))
            writer.execute("INSERT INTO t VALUES ('later')")
            writer.commit()

        sqlite_file.copy(source, tmp_path / "b.db", write)
    with closing(sqlite3.connect(tmp_path / "b.db")) as copied:
        assert copied.execute("SELECT count(*) FROM t").fetchone() == (50,)
    assert told == [(done, told[0][1]) for done in range(1, told[0][1] + 1)]
