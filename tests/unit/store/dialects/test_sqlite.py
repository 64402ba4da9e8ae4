import sqlite3

import pytest
from sqlalchemy import select

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store.dialects import sqlite
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
