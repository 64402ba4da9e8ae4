"""A table is read around pages that are broken, row by row, and each row once."""

import random
import sqlite3
from contextlib import closing

import pytest

from seller_toolkit.store.dialects import salvage
from seller_toolkit.store.dialects.salvage import Wreck
from seller_toolkit.store.dialects.sqlite import bulk_writer

PAGE, ROWS = 4096, 4_000


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "some.db"
    with closing(sqlite3.connect(made)) as db:
        db.execute("CREATE TABLE word (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL, size INTEGER)")
        db.execute("CREATE INDEX ix_word ON word (size)")
        db.execute("CREATE TABLE pair (a TEXT, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID")
        db.execute("CREATE TABLE none (id INTEGER PRIMARY KEY)")
        db.executemany("INSERT INTO word (text, size) VALUES (?, ?)", ((f"word {n:040}", n) for n in range(ROWS)))
        db.commit()
    return made


def leaves(path, name):
    with closing(sqlite3.connect(path)) as db:
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"
        return [row[0] - 1 for row in db.execute(query, (name,))]


def wipe(path, pages):
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(data)


def read(path):
    with Wreck(path) as wreck:
        found = list(wreck.rows("word"))
        return found, wreck.unread.get("word")


def test_a_sound_table_is_read_whole_and_in_order(path):
    found, unread = read(path)
    assert [row[0] for row in found] == list(range(1, ROWS + 1))
    assert found[6] == (7, 7, f"word {6:040}", 6)
    assert unread == 0
    with Wreck(path) as wreck:
        assert wreck.tables == {"word": ("id", "text", "size"), "none": ("id",)}
        assert list(wreck.rows("none")) == []
        assert wreck.last_numbers() == {"word": ROWS}
        assert wreck.revision() is None


@pytest.mark.parametrize("seed", range(5))
def test_whatever_pages_are_gone_the_others_are_read_and_the_index_says_what_is_missing(path, seed):
    pages = leaves(path, "word")
    dice = random.Random(seed)
    gone = dice.sample(pages, 2 + seed) if seed else [pages[0], pages[-1]]
    wipe(path, gone)
    found, unread = read(path)
    numbers = [row[0] for row in found]
    assert len(numbers) == len(set(numbers))
    assert len(numbers) > ROWS * (1 - 1.2 * len(gone) / len(pages))
    assert unread == ROWS - len(numbers) > 0


def test_without_an_index_that_can_be_read_nobody_knows_what_is_missing(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP INDEX ix_word")
        db.commit()
    wipe(path, leaves(path, "word")[3:4])
    found, unread = read(path)
    assert ROWS - 100 < len(found) < ROWS
    assert unread is None


def test_a_broken_index_costs_nothing(path):
    wipe(path, leaves(path, "ix_word")[:2])
    found, unread = read(path)
    assert len(found) == ROWS
    assert unread == 0


def test_broken_letters_are_marked_in_their_text(path):
    data = path.read_bytes()
    assert data.count(f"word {7:040}".encode()) == 1
    path.write_bytes(data.replace(f"word {7:040}".encode(), b"\xff" + f"ord {7:040}".encode()))
    found, _ = read(path)
    assert found[7][2] == f"�ord {7:040}"


def test_what_a_rule_of_the_table_refuses_is_left_out(path):
    engine = bulk_writer(path)
    with engine.begin() as c:
        went_in = salvage.insert_what_fits(c, "word", ("id", "text"), [(1, "there"), (9_000, None), (9_001, "new")])
        assert salvage.columns_of(c, "word") == ("id", "text", "size")
        assert salvage.columns_of(c, "nothing") == ()
        salvage.keep_last_numbers(c, {"word": 10_000, "none": 5})
        assert c.exec_driver_sql("SELECT seq FROM sqlite_sequence").scalar() == 10_000
    engine.dispose()
    assert went_in == 1
