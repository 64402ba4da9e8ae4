import gzip
import shutil
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import backup, batches, cases, memory, observations, own_tags, reviews, shops, tasks, verdicts
from seller_toolkit.store import connection as connections
from seller_toolkit.store.connection import open_store
from seller_toolkit.store.migrations import HEAD, steps
from seller_toolkit.store.tables import META, SHOP
from tests.unit.store.stories import AT, bring, columns_of, contents

pytestmark = pytest.mark.usefixtures("real_migrations")

HERE = Path(__file__).parent
MIGRATIONS = Path(steps.__file__).parent
LATER = f"{int(HEAD) + 1:04}"


def code_of(call) -> str:
    with pytest.raises(UserError) as caught:
        call()
    return caught.value.code


def test_a_new_store_is_its_owners_alone_and_opens_again_with_what_was_written(tmp_path):
    path = tmp_path / "new folder" / "店 #1?.db"
    store = open_store(path)
    with store.write() as c:
        shops.ensure_shop(c, "甲店", "tmall", own=True)
    store.close()
    store.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    again = open_store(path)
    with again.read() as c:
        assert [shop.name for shop in shops.all_shops(c)] == ["甲店"]
    again.close()


def test_pragmas_are_as_promised(store):
    with store.write() as c:
        pragmas = {name: c.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("foreign_keys", "journal_mode")}
    assert pragmas == {"foreign_keys": 1, "journal_mode": "wal"}


def test_a_write_that_fails_leaves_nothing(store):
    def fail():
        with store.write() as c:
            shops.ensure_shop(c, "甲店", "tmall", own=True)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    with store.read() as c:
        assert shops.all_shops(c) == ()


def test_a_reader_sees_one_state_and_cannot_write(store):
    with store.read() as reading:
        assert shops.all_shops(reading) == ()
        with store.write() as writing:
            shops.ensure_shop(writing, "甲店", "tmall", own=True)
        assert shops.all_shops(reading) == ()
    with store.read() as reading:
        assert len(shops.all_shops(reading)) == 1
        with pytest.raises(OperationalError, match="readonly"):
            reading.execute(SHOP.delete())


def test_several_threads_write_without_losing_anything(store):
    def work(number: int) -> None:
        for place in range(5):
            with store.write() as c:
                shops.ensure_shop(c, f"店{number}-{place}", "tmall", own=True)
            with store.read() as c:
                shops.all_shops(c)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    with store.read() as c:
        assert len(shops.all_shops(c)) == 20


def test_a_full_disk_is_the_worlds_fault_and_leaves_nothing(store):
    def fill_up():
        with store.write() as c:
            c.exec_driver_sql(f"PRAGMA max_page_count = {c.exec_driver_sql('PRAGMA page_count').scalar()}")
            c.execute(META.insert(), [{"key": f"k{n}", "value": "x" * 5000} for n in range(50)])

    assert code_of(fill_up) == "store.not_writable"
    with store.read() as c:
        assert memory.buyer_key(c)


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert code_of(lambda: open_store(tmp_path / "file" / "store.db")) == "store.not_writable"


def test_a_store_that_is_open_cannot_be_opened_again(store):
    with pytest.raises(UserError) as caught:
        open_store(store.path)
    assert caught.value.code == "store.locked"
    assert caught.value.params["since"] == "2026-11-22 09:30:00"
    with store.read() as c:  # the first one is none the worse
        shops.all_shops(c)


@pytest.mark.parametrize("content", [b"<html>not a database</html>", b"x"])
def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "store.db"
    path.write_bytes(content)
    assert code_of(lambda: open_store(path)) == "store.unreadable"
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["store.db"]


def test_another_programs_database_and_a_folder_are_refused(tmp_path):
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    assert code_of(lambda: open_store(path)) == "store.unreadable"
    (tmp_path / "folder.db").mkdir()
    assert code_of(lambda: open_store(tmp_path / "folder.db")) == "store.unreadable"


def test_a_store_of_a_later_program_is_refused_unchanged(store):
    store.close()
    with closing(sqlite3.connect(store.path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0999'")
        raw.commit()
    before = store.path.read_bytes()
    assert code_of(lambda: open_store(store.path)) == "store.too_new"
    assert store.path.read_bytes() == before


def test_a_damaged_store_is_noticed_after_an_unclean_end(store):
    with store.write() as c:
        rows = {f"k{n}": {"courier": "圆通" * 200} for n in range(300)}
        bring(c, "a.xlsx", [columns_of("parcel", rows)])
    store.close()
    data = bytearray(store.path.read_bytes())
    half = len(data) // 2
    data[half : half + 40_000] = b"\xff" * 40_000
    store.path.write_bytes(data)
    open_store(store.path).close()  # after a clean end nobody looks
    store.path.with_name("store.db-wal").write_bytes(b"left over")
    assert code_of(lambda: open_store(store.path)) == "store.damaged"
    assert not store.path.with_name("store.db.lock").exists()


CRASH = """
import os, sys
from pathlib import Path
from seller_toolkit.store import shops
from seller_toolkit.store.connection import open_store
store = open_store(Path(sys.argv[1]))
with store.write() as c:
    shops.ensure_shop(c, "kept", "tmall", own=True)
with store.write() as c:
    shops.ensure_shop(c, "lost", "tmall", own=True)
    os._exit(9)
"""


def test_after_a_crash_the_lock_is_taken_over_and_what_was_committed_is_there(tmp_path):
    path = tmp_path / "store.db"
    done = subprocess.run([sys.executable, "-c", CRASH, str(path)], cwd=HERE.parents[2], check=False)
    assert done.returncode == 9
    assert path.with_name("store.db.lock").exists()
    store = open_store(path)
    with store.read() as c:
        assert [shop.name for shop in shops.all_shops(c)] == ["kept"]
    store.close()
    assert not path.with_name("store.db.lock").exists()


def test_an_up_to_date_store_opens_without_alembic(store):
    store.close()
    script = (
        "import sys; from pathlib import Path; from seller_toolkit.store.connection import open_store\n"
        "open_store(Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(store.path)], cwd=HERE.parents[2], check=False)
    assert done.returncode == 0


# --- migrations ---------------------------------------------------------------------------------------------------


@pytest.fixture
def later_program(tmp_path, monkeypatch):
    """The program as it might be one revision later; the test says what the revision does."""

    def become(body: str) -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        text = f"from alembic import op\nrevision = '{LATER}'\ndown_revision = '{HEAD}'\ndef upgrade():\n    {body}\n"
        (folder / "versions" / f"r{LATER}_test.py").write_text(text)
        monkeypatch.setattr(steps, "LOCATION", str(folder))
        monkeypatch.setattr(connections, "HEAD", LATER)

    return become


def test_a_migration_keeps_a_copy_and_the_data(store, tmp_path, later_program):
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", {"k": {"courier": "圆通"}})])
        before = contents(c)
    store.close()
    later_program("op.execute('CREATE TABLE extra (x TEXT)')")
    newer = open_store(store.path, now=lambda: AT, backups=tmp_path / "copies")
    with newer.read() as c:
        assert contents(c) == before
        assert c.exec_driver_sql("SELECT count(*) FROM extra").scalar() == 0
    newer.close()
    copy = tmp_path / "copies" / f"store-{HEAD}-20261122-093000.db"
    assert connections.revision_of(copy) == HEAD


def test_a_migration_that_fails_leaves_the_revision_before_it(store, later_program):
    store.close()
    later_program("op.execute('CREATE TABLE extra (x TEXT)'); op.execute('INSERT INTO nowhere VALUES (1)')")
    with pytest.raises(OperationalError, match="nowhere"):
        open_store(store.path)
    assert connections.revision_of(store.path) == HEAD
    with closing(sqlite3.connect(store.path)) as raw:
        assert raw.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone() == (0,)
    assert not store.path.with_name("store.db.lock").exists()


def test_a_first_opening_that_was_cut_short_can_be_repeated(tmp_path, monkeypatch):
    def cut_short(_engine):
        raise KeyboardInterrupt

    path = tmp_path / "store.db"
    with monkeypatch.context() as patch:
        patch.setattr(steps, "upgrade", cut_short)
        with pytest.raises(KeyboardInterrupt):
            open_store(path)
    store = open_store(path)
    with store.read() as c:
        assert len(memory.buyer_key(c)) == 32
    store.close()


@pytest.mark.parametrize("fossil", sorted((HERE / "fossils").glob("*.db.gz")), ids=lambda path: path.name)
def test_a_store_of_every_released_revision_still_opens(tmp_path, fossil):
    path = tmp_path / "store.db"
    path.write_bytes(gzip.decompress(fossil.read_bytes()))
    store = open_store(path)
    with store.read() as c:
        (shop,) = shops.find_shops(c, "化石店")
        assert observations.between(c, shop.id).value == (4.83, 4.81)
        assert [review.text for review in reviews.page(c, (shop.id,))] == ["质量很好，物流慢"]
        assert [task.title for task in tasks.all_tasks(c, shop.id)] == ["问仓库"]
    assert backup.check(store) == ()
    with store.write() as c:
        for batch in batches.history(c):
            batches.undo(c, batch.id, AT)
        assert contents(c) == {}
    store.close()


def test_a_store_of_the_first_cases_keeps_what_was_said_of_reviews(tmp_path):
    path = tmp_path / "store.db"
    path.write_bytes(gzip.decompress((HERE / "fossils" / "0007.db.gz").read_bytes()))
    store = open_store(path)
    with store.read() as c:
        (shop,) = shops.find_shops(c, "化石店")
        (review,) = reviews.page(c, (shop.id,))
        assert [(case.owner, case.note) for case in cases.open_cases(c, (shop.id,))] == [("李敏", "已联系")]
        assert [one.label for one in own_tags.all_said(c)] == ["赠品"]
        assert verdicts.by_review(c, [review.number])[review.number].complained
    store.close()
