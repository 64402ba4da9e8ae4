"""Which files have landed: new ones, whole ones, each once."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.services.imports.watched_folder import SLACK, Landing, Look, look_into
from seller_toolkit.services.jobs import JobContext

SINCE = 1_000.0
FILE = Path("订单.xlsx")


def look(size=5, modified=1, came=SINCE + 1):
    return Look(size, modified, came)


@pytest.fixture
def landing():
    return Landing(SINCE)


def test_a_file_has_landed_when_two_looks_are_the_same(landing):
    looks = [look(3, 1), look(5, 2), look(5, 2), look(5, 2)]
    assert [landing.landed({FILE: one}, SINCE + 5) for one in looks] == [(), (), (FILE,), ()]


def test_what_lay_there_before_is_left_alone(landing):
    old = {FILE: look(came=SINCE - 1)}
    assert [landing.landed(old, SINCE + 5) for _ in range(3)] == [(), (), ()]


def test_a_download_that_has_not_begun_to_arrive_is_waited_for(landing):
    empty, full = {FILE: look(0)}, {FILE: look(9, 2)}
    assert [landing.landed(one, 0) for one in (empty, empty, full, full)] == [(), (), (), (FILE,)]


def test_a_file_that_is_written_anew_lands_again(landing):
    first, second = {FILE: look(5, 1)}, {FILE: look(5, 2)}
    told = [landing.landed(one, 0) for one in (first, first, second, second, second)]
    assert told == [(), (FILE,), (), (FILE,), ()]


def test_a_file_that_comes_back_is_the_same_one(landing):
    there, gone = {FILE: look()}, {}
    assert [landing.landed(one, 0) for one in (there, there, gone, there, there)] == [(), (FILE,), (), (), ()]


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(0, 2), max_size=3), max_size=12))
def test_nothing_is_told_before_its_second_look_and_nothing_twice_in_a_row(story):
    landing, before, last = Landing(SINCE), {}, {}
    for sizes in story:
        files = {Path(name): look(size, size) for name, size in sizes.items()}
        for path in landing.landed(files, SINCE):
            assert files[path] == before[path]
            assert last.get(path) != files[path]
            last[path] = files[path]
        before = files


def test_the_next_watch_begins_where_this_one_has_nothing_open(landing):
    landing.landed({FILE: look(came=SINCE + 100)}, SINCE + 500)
    assert landing.since_next(()) == SINCE + 100  # has not landed yet
    landing.landed({FILE: look(came=SINCE + 100)}, SINCE + 502)
    assert landing.since_next(()) == SINCE + 502 - SLACK
    assert landing.since_next({FILE}) == SINCE + 100  # still has a question
    assert Landing(SINCE).since_next(()) == SINCE


def test_a_look_into_a_folder(workspace, tmp_path):
    folder = tmp_path / "下载"
    folder.mkdir()
    for name in ("b.csv", "a.XLSX", "a.xlsx.crdownload", "b.csv.part", "c.tmp", "~$a.xlsx", ".b.csv", "照片.jpg"):
        (folder / name).write_bytes(b"12345")
    (folder / "folder.zip").mkdir()
    os.utime(folder / "b.csv", (5, 5))
    found = look_into(JobContext(), workspace, folder).value
    assert [path.name for path in found] == ["a.XLSX", "b.csv"]
    old = found[folder / "b.csv"]
    assert (old.size, old.modified) == (5, 5_000_000_000)
    assert old.came > 5  # copied just now, whatever day it was written


def test_a_folder_that_is_not_there_says_nothing(workspace, tmp_path):
    assert look_into(JobContext(), workspace, tmp_path / "gone").value is None
