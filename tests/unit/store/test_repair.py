"""Damaged stores, made by flipping bytes: whatever is left is saved, and the damaged file stays as it is."""

import gzip
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.store import backup, repair
from seller_toolkit.store.connection import open_store
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, METADATA, RECORD_TABLES, SHOP
from tests.unit.store.stories import AT, bring, columns_of, contents

PAGE = 4096
PARCELS = {f"k{n}": {"courier": "圆通", "order_no": f"{n:018}"} for n in range(1_500)}
SCORES = {
    f"s{n}": {"day": f"2026-{1 + n // 28:02}-{1 + n % 28:02}", "metric": "total", "value": 4.5} for n in range(300)
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A store with imports that build upon each other, closed."""
    path = tmp_path_factory.mktemp("whole") / "store.db"
    store = open_store(path, now=lambda: AT)
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", PARCELS)], problems=[RowProblem(9, "时间", "time.unreadable", "?")])
        bring(c, "b.xlsx", [columns_of("parcel", {"k1": {"courier": "中通"}, "k2": {"courier": "圆通"}})])
        bring(c, "c.xlsx", [columns_of("observation", SCORES)])
        bring(c, "d.xlsx", [columns_of("parcel", {"x1": {"courier": "顺丰"}}, shop="乙店")])
    store.close()
    return path


@pytest.fixture
def damaged(whole, tmp_path):
    """A copy of it that a test may spoil."""
    return shutil.copy(whole, tmp_path / "store.db")


def tables_of(path):
    with closing(sqlite3.connect(path)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {
            name: sorted(db.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names if "search" not in name
        }
    found["meta"] = [row for row in found["meta"] if row[0] != "verdict_changes"]
    return found


def records_in(path):
    store = open_store(path)
    try:
        assert backup.check(store) == ()
        with store.read() as c:
            return contents(c)
    finally:
        store.close()


def saved(path, target):
    before = path.read_bytes()
    rescue = repair.save(path, target, is_open=False, now=lambda: AT)
    assert path.read_bytes() == before
    assert sorted(p.name for p in target.parent.iterdir()) == sorted({path.name, target.name})
    assert rescue.left == ()
    return rescue


def run(path, *statements):
    with closing(sqlite3.connect(path)) as db:
        for statement in statements:
            db.execute(statement)
        db.commit()


def test_nothing_is_lost_of_a_store_that_is_sound(damaged, tmp_path, real_migrations):
    rescue = saved(damaged, tmp_path / "new.db")
    assert rescue.found == ()
    assert rescue.lost == rescue.stand_ins == 0
    assert all(one.lost == 0 for one in rescue.tables)
    assert tables_of(tmp_path / "new.db") == tables_of(damaged)


@pytest.mark.parametrize("seed", range(8))
def test_flipped_bytes_cost_what_stood_there_and_no_more(damaged, tmp_path, seed):
    dice = random.Random(seed)
    data = bytearray(damaged.read_bytes())
    pages = dice.sample(range(1, len(data) // PAGE), dice.choice([1, 2, 4]))
    for page in pages:
        for _ in range(dice.choice([1, 8, 200])):
            data[page * PAGE + dice.randrange(PAGE if seed % 2 else 12)] ^= dice.randrange(1, 256)
    damaged.write_bytes(data)
    rescue = saved(damaged, tmp_path / "new.db")
    records = records_in(tmp_path / "new.db")
    assert len(records.get("parcel", {})) > 1_501 - 150 * len(pages)  # a page has room for fewer rows than that
    assert len(records.get("observation", {})) > 300 - 150 * len(pages)
    assert {"parcel", "observation", "batch", "shop"} <= {one.table for one in rescue.tables}


def test_a_page_that_is_gone_is_counted(damaged, tmp_path):
    with closing(sqlite3.connect(damaged)) as db:
        query = "SELECT pageno FROM dbstat WHERE name = 'parcel' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 3"
        page = db.execute(query).fetchone()[0] - 1
    data = bytearray(damaged.read_bytes())
    data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    damaged.write_bytes(data)
    rescue = saved(damaged, tmp_path / "new.db")
    assert rescue.found == ("store.damaged",)
    (parcels,) = [one for one in rescue.tables if one.table == "parcel"]
    assert 0 < parcels.lost < 150
    assert parcels.saved == 1_501 - parcels.lost == len(records_in(tmp_path / "new.db")["parcel"])


@pytest.mark.parametrize("place", [0, 17, 21, 57])
def test_a_broken_header_loses_nothing(damaged, tmp_path, place):
    data = bytearray(damaged.read_bytes())
    data[place] ^= 0x55
    damaged.write_bytes(data)
    saved(damaged, tmp_path / "new.db")
    assert len(records_in(tmp_path / "new.db")["parcel"]) == 1_501


def test_a_file_that_was_cut_off_keeps_what_lies_before_the_cut(damaged, tmp_path):
    data = damaged.read_bytes()
    damaged.write_bytes(data[: len(data) * 9 // 10 // PAGE * PAGE])
    saved(damaged, tmp_path / "new.db")
    assert records_in(tmp_path / "new.db")["parcel"]


def test_a_log_that_a_crash_left_is_read_too(whole, tmp_path):
    store = open_store(shutil.copy(whole, tmp_path / "live.db"))
    with store.write() as c:
        bring(c, "e.xlsx", [columns_of("parcel", {"new": {"courier": "申通"}})])
    folder = tmp_path / "crashed"
    folder.mkdir()
    for part in ("live.db", "live.db-wal"):
        shutil.copy(tmp_path / part, folder / part)
    store.close()
    log = (folder / "live.db-wal").read_bytes()
    repair.save(folder / "live.db", tmp_path / "new.db", is_open=False, now=lambda: AT)
    assert (folder / "live.db-wal").read_bytes() == log
    assert ("甲店", "new") in records_in(tmp_path / "new.db")["parcel"]


def test_rows_that_point_at_nothing_go_and_so_do_lines_of_the_journal(damaged, tmp_path):
    run(
        damaged,
        "INSERT INTO task_log (task_id, at, field, before, after, who) VALUES (77, '', '', '', '', '')",
        "DELETE FROM parcel WHERE key = 'k1'",
    )
    rescue = saved(damaged, tmp_path / "new.db")
    assert rescue.found == ("store.broken_references", "batch.journal_broken")
    lost = {one.table: one.lost for one in rescue.tables if one.lost}
    assert lost == {"task_log": 1, "batch_change": 1}
    assert len(records_in(tmp_path / "new.db")["parcel"]) == 1_500


def test_rows_of_a_lost_import_or_shop_stay_under_a_makeshift_name(damaged, tmp_path):
    run(damaged, "DELETE FROM batch WHERE file = 'c.xlsx'", "DELETE FROM shop")
    rescue = saved(damaged, tmp_path / "new.db")
    assert rescue.stand_ins == 3
    found = records_in(tmp_path / "new.db")
    assert {shop for shop, _ in found["parcel"]} == {"甲店", "乙店"}  # as the imports called them
    assert {fields["batch_id"] for fields in found["observation"].values()} == {"#3"}


def test_an_import_that_never_ended_is_settled(damaged, tmp_path):
    run(
        damaged,
        "UPDATE batch SET status = 'running', rows_new = 0 WHERE file = 'c.xlsx'",
        "INSERT INTO batch SELECT 99, 'empty.xlsx', sheet, sha256, size, layout, platform, shop_id, shop_name, imported_at,"
        " 0, 0, 0, 0, 0, NULL, 'running' FROM batch WHERE id = 1",
        "UPDATE batch SET rows_rejected = 5 WHERE file = 'a.xlsx'",
        "UPDATE batch SET rows_same = -5 WHERE file = 'b.xlsx'",
    )
    assert saved(damaged, tmp_path / "new.db").found == ("batch.unfinished", "batch.sums_wrong")
    store = open_store(tmp_path / "new.db")
    with store.read() as c:
        kept = {row.file: (row.rows_new, row.rows_rejected, row.rows_same) for row in c.execute(BATCH.select())}
    store.close()
    assert kept == {"a.xlsx": (1500, 1, 0), "b.xlsx": (0, 0, 0), "c.xlsx": (300, 0, 0), "d.xlsx": (1, 0, 0)}


def test_rows_of_an_undone_import_go(damaged, tmp_path):
    run(
        damaged,
        "UPDATE batch SET undone_at = '2026-11-22 10:00:00', status = 'undone' WHERE file IN ('b.xlsx', 'c.xlsx')",
    )
    rescue = saved(damaged, tmp_path / "new.db")
    assert "batch.undone_rows" in rescue.found
    found = records_in(tmp_path / "new.db")
    assert "observation" not in found
    assert found["parcel"]["甲店", "k1"]["source_batch_id"] == "a.xlsx"


def test_numbers_are_never_given_twice(damaged, tmp_path):
    run(damaged, "DELETE FROM parcel WHERE key = 'x1'")
    saved(damaged, tmp_path / "new.db")
    store = open_store(tmp_path / "new.db")
    with store.write() as c:
        bring(c, "e.xlsx", [columns_of("parcel", {"y": {"courier": "顺丰"}})])
        number = c.scalar(select(func.max(RECORD_TABLES["parcel"].c.id)))
    store.close()
    assert number == 1_502


def test_values_that_cannot_be_go_with_their_rows(damaged, tmp_path):
    run(
        damaged,
        "UPDATE batch_change SET before_json = '{'",
        "UPDATE observation SET day = '2026-13-01' WHERE key = 's7'",
        "UPDATE parcel SET source_row = 'a' WHERE key = 'k7'",
        "UPDATE batch_same SET row_ids = x'00'",
    )
    rescue = saved(damaged, tmp_path / "new.db")
    lost = {one.table: one.lost for one in rescue.tables if one.lost}
    assert lost == {"batch_change": 1, "observation": 1, "parcel": 1, "batch_same": 1}


def test_an_open_store_is_read_as_its_connections_see_it(whole, tmp_path):
    store = open_store(shutil.copy(whole, tmp_path / "live.db"))
    with store.write() as c:
        c.execute(delete(BATCH_CHANGE))
    rescue = repair.save(store.path, tmp_path / "new.db", is_open=True)
    store.close()
    assert rescue.lost == 0
    with pytest.raises(UserError, match=r"backup\.same_file"):
        repair.save(store.path, store.path, is_open=False)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + bytes(8176), b"not a store" * 1000])
def test_what_never_was_a_store_is_refused_and_nothing_is_left(tmp_path, content):
    (tmp_path / "store.db").write_bytes(content)
    with pytest.raises(UserError, match=r"store\.unreadable"):
        repair.save(tmp_path / "store.db", tmp_path / "new.db", is_open=False)
    assert [p.name for p in tmp_path.iterdir()] == ["store.db"]
    with pytest.raises(UserError, match=r"file\.not_found"):
        repair.save(tmp_path / "none.db", tmp_path / "new.db", is_open=False)


def test_a_store_of_an_earlier_version_comes_out_in_the_present_schema(tmp_path, real_migrations):
    fossil = Path(__file__).parent / "fossils" / "0005.db.gz"
    (tmp_path / "store.db").write_bytes(gzip.decompress(fossil.read_bytes()))
    assert saved(tmp_path / "store.db", tmp_path / "new.db").lost == 0
    assert records_in(tmp_path / "new.db")


def test_every_table_of_the_schema_is_taken_over_or_made_anew(damaged, tmp_path):
    rescue = saved(damaged, tmp_path / "new.db")
    assert {one.table for one in rescue.tables} | repair.MADE_ANEW >= METADATA.tables.keys()
    assert SHOP.name not in repair.MADE_ANEW
