import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import select

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.migrations import HEAD
from seller_toolkit.store.shops import all_shops, ensure_shop
from seller_toolkit.store.tables import META, SHOP

pytestmark = pytest.mark.usefixtures("real_migrations")


def kept(c):
    return {row.key: row.value for row in c.execute(select(META)) if row.key != "buyer_key"}


def test_many_rows_go_in_at_once(c):
    sqlite.insert_many(c, META, ("key", "value"), [("a", "1"), ("b", "2")])
    sqlite.insert_many(c, META, ("key", "value"), [])
    assert kept(c) == {"a": "1", "b": "2"}


def test_updates_can_leave_what_an_empty_value_would_erase(c):
    shop = ensure_shop(c, "甲店", "tmall", own=True)
    sqlite.update_many(c, SHOP, ("name", "platform"), [("乙店", None, shop.id)], keep_on_null=True)
    sqlite.update_many(c, SHOP, ("name", "created_by_batch"), [("乙店", None, shop.id)])
    assert [(found.name, found.platform) for found in all_shops(c)] == [("乙店", "tmall")]


def test_upsert_inserts_and_replaces(c):
    sqlite.upsert(c, META, "key", {"key": "a", "value": "1"})
    sqlite.upsert(c, META, "key", {"key": "a", "value": "2"})
    assert kept(c) == {"a": "2"}


def test_what_a_file_says_about_itself(store, tmp_path):
    store.close()
    assert sqlite.identify(store.path) == sqlite.Identity(sqlite.APPLICATION_ID, empty=False, revision=HEAD)
    (tmp_path / "empty.db").touch()
    assert sqlite.identify(tmp_path / "empty.db") == sqlite.Identity(0, empty=True, revision=None)


def test_a_copy_is_whole_and_takes_no_ones_place(store, tmp_path):
    sqlite.copy(store.path, tmp_path / "copy.db")
    assert sqlite.is_sound(tmp_path / "copy.db", thorough=True)
    assert not sqlite.has_broken_references(tmp_path / "copy.db")
    with pytest.raises(FileExistsError):
        sqlite.copy(store.path, tmp_path / "copy.db")


def test_faults_are_told_apart(tmp_path):
    def fail(make: str, code: int) -> None:
        with sqlite.explained(tmp_path / "store.db"):
            error = getattr(sqlite3, make)("x")
            error.sqlite_errorcode = code
            raise error

    with pytest.raises(UserError, match=r"store\.not_writable"):
        fail("OperationalError", sqlite3.SQLITE_FULL)
    with pytest.raises(UserError, match=r"store\.not_writable"):
        fail("OperationalError", sqlite3.SQLITE_IOERR_WRITE)
    with pytest.raises(UserError, match=r"store\.damaged"):
        fail("DatabaseError", sqlite3.SQLITE_CORRUPT)
    with pytest.raises(sqlite3.IntegrityError):
        fail("IntegrityError", sqlite3.SQLITE_CONSTRAINT)


def test_the_check_does_not_wait_for_a_writer(store):
    with closing(sqlite3.connect(store.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert sqlite.is_sound(store.path)


def test_a_copy_is_of_one_moment_whatever_is_written_meanwhile(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "_PAGES_A_STEP", 1)
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

        sqlite.copy(source, tmp_path / "b.db", write)
    with closing(sqlite3.connect(tmp_path / "b.db")) as copied:
        assert copied.execute("SELECT count(*) FROM t").fetchone() == (50,)
    assert told == [(done, told[0][1]) for done in range(1, told[0][1] + 1)]
