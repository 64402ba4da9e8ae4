import os
import shutil
import time
from collections import namedtuple
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import kept_backups
from seller_toolkit.store.kept_backups import Made, Origin, backups_in, make_daily, thin_out, to_keep
from tests.unit.store.stories import bring, columns_of

TODAY = date(2026, 11, 27)
some_days = st.sets(st.dates(date(2025, 1, 1), date(2027, 12, 31)), min_size=1, max_size=80)


def days_back(count):
    return [TODAY - timedelta(days=back) for back in range(count)]


@given(some_days)
def test_the_newest_is_always_kept_and_what_is_kept_stays_kept(days):
    kept = to_keep(days)
    assert kept <= days
    assert max(days) in kept
    assert len(kept) <= 23
    assert to_keep(kept) == kept


def test_a_year_of_days_leaves_a_week_of_days_a_month_of_weeks_and_a_year_of_months():
    """Thinned out every day, as it happens: the week's and the month's own backups must not fall to an earlier day's broom."""
    there: set[date] = set()
    for day in reversed(days_back(500)):
        there = set(to_keep(there | {day}))
    assert set(days_back(7)) <= there
    assert {day.isocalendar()[:2] for day in days_back(28)} >= {day.isocalendar()[:2] for day in sorted(there)[-10:]}
    assert len({day.isocalendar()[:2] for day in there if day > TODAY - timedelta(days=28)}) >= 4
    assert len({(day.year, day.month) for day in there}) == 12
    assert len(there) <= 23


def test_who_opens_the_program_once_a_month_loses_nothing_of_the_year():
    days = {date(2026, month, 3) for month in range(1, 13)}
    assert to_keep(days) == days


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


@pytest.fixture
def filled(store):
    with store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", {f"k{n}": {"courier": "圆通"} for n in range(50)})])
    return store


def later(store, *, seconds=5):
    """The store was written to after the last backup, whatever the clock of the file system says."""
    at = time.time() + seconds
    os.utime(store.path, (at, at))


def test_one_a_day_and_only_where_something_changed(filled, folder):
    assert make_daily(filled.path, folder, TODAY) is Made.MADE
    assert [path.name for path in folder.iterdir()] == ["store 2026-11-27.db"]
    assert make_daily(filled.path, folder, TODAY) is Made.THERE
    tomorrow = TODAY + timedelta(days=1)
    later(filled)
    assert make_daily(filled.path, folder, tomorrow) is Made.UNCHANGED, "written to, but with the same bytes"
    with filled.write() as c:
        bring(c, "b.xlsx", [columns_of("parcel", {"new": {}})])
    later(filled, seconds=9)
    assert make_daily(filled.path, folder, tomorrow) is Made.MADE
    assert len(backups_in(folder)) == 2


def test_a_store_that_nobody_wrote_to_is_not_even_copied(filled, folder, monkeypatch):
    make_daily(filled.path, folder, TODAY)
    monkeypatch.setattr(kept_backups.backup, "copied_beside", lambda *_: pytest.fail("it was copied"))
    old = time.time() - 1000
    for path in filled.path.parent.glob("store.db*"):
        os.utime(path, (old, old))
    assert make_daily(filled.path, folder, TODAY + timedelta(days=1)) is Made.UNCHANGED


def test_a_damaged_store_never_takes_the_place_of_a_good_backup(filled, folder, monkeypatch):
    for day in days_back(40):
        if day != TODAY:
            folder.mkdir(exist_ok=True)
            (folder / f"store {day}.db").write_bytes(b"good")
            os.utime(folder / f"store {day}.db", (1, 1))
    before = sorted(path.name for path in folder.iterdir())
    monkeypatch.setattr(kept_backups.sqlite_file, "is_sound", lambda _path, **_: False)
    with pytest.raises(UserError, match=r"store\.damaged"):
        make_daily(filled.path, folder, TODAY)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_a_full_disk_is_said_and_nothing_is_removed(filled, folder, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10, 10, 100))
    with pytest.raises(UserError, match=r"backup\.no_room"):
        make_daily(filled.path, folder, TODAY)
    assert not folder.exists()


def test_only_backups_of_its_own_naming_are_thinned_out(filled, folder):
    folder.mkdir()
    others = [
        "store-0006-20250101-093000.db",
        "mine 2020-01-01.db",
        "store 2026-13-01.db",
        "store 2020-01-01.db.txt",
        "notes.txt",
    ]
    for name in [*others, *(f"store {day}.db" for day in days_back(60))]:
        (folder / name).write_bytes(b"")
    gone = thin_out(filled.path, folder)
    left = {path.name for path in folder.iterdir()}
    assert set(others) <= left
    assert len(left) + len(gone) == len(others) + 60
    assert {f"store {day}.db" for day in to_keep(days_back(60))} <= left


def test_all_are_replaced_by_one_of_now(filled, folder, monkeypatch):
    folder.mkdir()
    for name in ("store 2026-11-20.db", "store-0006-20261126-093000.db", "mine.db", "notes.txt"):
        (folder / name).write_bytes(b"")
    monkeypatch.setattr(kept_backups.sqlite_file, "is_sound", lambda _path, **_: False)
    with pytest.raises(UserError, match=r"store\.damaged"):
        kept_backups.replace_all(filled.path, folder, TODAY)
    assert len(list(folder.iterdir())) == 4
    monkeypatch.undo()
    assert kept_backups.replace_all(filled.path, folder, TODAY) == 3
    assert {path.name for path in folder.iterdir()} == {"notes.txt", "store 2026-11-27.db"}


def test_the_list_says_why_each_was_made(folder):
    folder.mkdir()
    for place, name in enumerate(
        ("store 2026-11-26.db", "store-0006-20261126-093000.db", "mine.db", ".store.db.1a2b3c4d")
    ):
        (folder / name).write_bytes(b"x" * place)
        os.utime(folder / name, (1000 + place, 1000 + place))
    found = [(kept.path.name, kept.origin, kept.size) for kept in backups_in(folder)]
    assert found == [
        ("mine.db", Origin.OTHER, 2),
        ("store-0006-20261126-093000.db", Origin.MIGRATION, 1),
        ("store 2026-11-26.db", Origin.DAILY, 0),
    ]
    assert backups_in(folder / "nowhere") == ()


def test_what_was_saved_of_a_damaged_store_is_listed_as_such_and_never_the_newest_good_one(store, tmp_path):
    folder = tmp_path / "backups"
    make_daily(store.path, folder, TODAY)
    saved = kept_backups.saved_name(store.path, folder, datetime(2026, 11, 27, 9, 30, 5))
    shutil.copy(folder / "store 2026-11-27.db", saved)
    (folder / "store 2026-11-28.db").write_bytes(b"not a store")
    assert {one.path.name: one.origin for one in backups_in(folder)}["store saved 2026-11-27 093005.db"] is Origin.SAVED
    good = kept_backups.newest_good(store.path, folder)
    assert good is not None
    assert good.path.name == "store 2026-11-27.db"
    assert thin_out(store.path, folder) == ()
