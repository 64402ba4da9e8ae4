import sqlite3
import stat
from contextlib import closing

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.store import backup, batches, connection
from seller_toolkit.store.connection import open_store
from seller_toolkit.store.migrations import HEAD
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, BATCH_PROBLEM
from tests.unit.store.stories import AT, bring, columns_of, contents

ROWS = {f"k{n}": {"courier": "圆通"} for n in range(500)}


@pytest.fixture
def filled(store):
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", ROWS)], problems=[RowProblem(9, "时间", "time.unreadable", "?")])
        bring(c, "b.xlsx", [columns_of("parcel", {"k1": {"courier": "中通"}})])
    return store


def contents_of(path):
    store = open_store(path)
    with store.read() as c:
        found = contents(c)
    store.close()
    return found


def test_a_backup_of_an_open_store_is_one_whole_file(filled, tmp_path):
    target = tmp_path / "new folder" / "备份.db"
    with filled.write() as c:  # a write that is going on is not in it, and does not hold it up
        bring(c, "c.xlsx", [columns_of("parcel", {"later": {}})])
        size = backup.back_up(filled, target)
    assert size == target.stat().st_size > 0
    assert [p.name for p in target.parent.iterdir()] == ["备份.db"]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    found = contents_of(target)["parcel"]
    assert len(found) == 500
    assert found["甲店", "k1"]["courier"] == "中通"


def test_a_backup_replaces_an_earlier_one_but_never_the_store(filled, tmp_path):
    target = tmp_path / "backup.db"
    target.write_text("earlier")
    assert backup.back_up(filled, target) > len("earlier")
    with pytest.raises(UserError, match=r"backup\.same_file"):
        backup.back_up(filled, filled.path)


def test_a_backup_that_cannot_be_written_leaves_nothing(filled, tmp_path):
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "file" / "backup.db", tmp_path / "folder"):
        with pytest.raises(UserError, match=r"file\.not_writable"):
            backup.back_up(filled, target)
    assert not [p.name for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_a_restored_store_is_the_backup_and_the_earlier_one_is_kept(filled, tmp_path):
    target = tmp_path / "backup.db"
    backup.back_up(filled, target)
    with filled.write() as c:
        before = contents(c)
        bring(c, "c.xlsx", [columns_of("parcel", {"later": {}})])
        after = contents(c)
    filled.close()
    kept = backup.restore(target, filled.path, now=lambda: AT)
    assert kept is not None
    assert kept.name == "store 2026-11-22 093000.db"
    assert contents_of(filled.path) == before
    assert contents_of(kept) == after
    again = backup.restore(target, filled.path, now=lambda: AT)
    assert again is not None
    assert again.name == "store 2026-11-22 093000 (2).db"
    assert backup.restore(target, tmp_path / "first.db") is None


def test_rows_in_an_unfolded_log_go_with_the_earlier_store(filled, tmp_path):
    """The store of a program that crashed: its newest rows stand in the log beside it."""
    copy = tmp_path / "crashed" / "store.db"
    copy.parent.mkdir()
    target = tmp_path / "backup.db"
    backup.back_up(filled, target)
    with filled.write() as c:
        bring(c, "c.xlsx", [columns_of("parcel", {"later": {}})])
    for name in ("store.db", "store.db-wal"):
        (copy.parent / name).write_bytes((tmp_path / name).read_bytes())
    kept = backup.restore(target, copy, now=lambda: AT)
    assert kept is not None
    assert len(contents_of(kept)["parcel"]) == 501
    assert len(contents_of(copy)["parcel"]) == 500


def test_what_cannot_be_restored_changes_nothing(filled, tmp_path):
    good, newer, foreign = (tmp_path / name for name in ("good.db", "newer.db", "foreign.db"))
    backup.back_up(filled, good)
    backup.back_up(filled, newer)
    with closing(sqlite3.connect(newer)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0999'")
        raw.commit()
    foreign.write_text("not a store")
    (tmp_path / "empty.db").touch()
    damaged = tmp_path / "damaged.db"
    data = bytearray(good.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 20_000] = b"\xff" * 20_000
    damaged.write_bytes(data)
    expected = {
        "good.db": "store.locked", "newer.db": "store.too_new", "foreign.db": "store.unreadable",
        "empty.db": "store.unreadable", "damaged.db": "store.damaged", "absent.db": "file.not_found",
        "store.db": "backup.same_file",
    }  # fmt: skip
    for name, code in expected.items():
        with pytest.raises(UserError) as caught:
            backup.restore(tmp_path / name, filled.path)
        assert caught.value.code == code
    with filled.read() as c:
        assert len(contents(c)["parcel"]) == 500
    assert not [p.name for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_a_store_in_order_has_no_problems(filled):
    assert backup.check(filled) == ()
    with filled.write() as c:
        batches.undo(c, 2, AT)
    assert backup.check(filled) == ()


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (BATCH.update().where(BATCH.c.id == 1).values(rows_new=-1), "batch.sums_wrong"),
        (BATCH_PROBLEM.delete(), "batch.sums_wrong"),
        (BATCH.update().where(BATCH.c.id == 1).values(undone_at="2026-11-22 09:30:00"), "batch.undone_rows"),
        (BATCH.update().where(BATCH.c.id == 1).values(status="running"), "batch.unfinished"),
        (BATCH_CHANGE.update().values(row_id=99_999), "batch.journal_broken"),
    ],
)
def test_the_check_finds_what_is_wrong(filled, harm, code):
    with filled.write() as c:
        c.execute(harm)
    assert backup.check(filled) == (code,)


def test_the_check_finds_references_to_nothing(filled):
    with closing(sqlite3.connect(filled.path)) as raw:
        raw.execute("UPDATE parcel SET shop_id = 99 WHERE id = 1")
        raw.commit()
    assert backup.check(filled) == ("store.broken_references",)


def test_the_check_finds_a_damaged_file(filled):
    filled.close()
    data = bytearray(filled.path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 20_000] = b"\xff" * 20_000
    filled.path.write_bytes(data)
    again = open_store(filled.path)
    assert backup.check(again) == ("store.damaged",)
    again.close()


def test_the_revision_of_a_file(filled, tmp_path):
    filled.close()
    assert connection.revision_of(filled.path) == HEAD
    (tmp_path / "empty.db").touch()
    assert connection.revision_of(tmp_path / "empty.db") is None
