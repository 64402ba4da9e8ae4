"""The reading process as the program sees it: starts when it is needed, ends when not, and whatever happens to it is told."""

import os
import signal
import time

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.pages import Box
from seller_toolkit.reading.ocr import worker
from seller_toolkit.reading.ocr.worker import PictureReader
from tests.pictures.others import OTHERS


class Stop(Exception):
    """What a cancelled job raises."""


def nothing(_done, _total) -> None:
    pass


def wait_until(true, seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.02)
    return true()


def pid_of(reader: PictureReader) -> int:
    assert reader._process is not None
    return reader._process.pid


def kill(reader: PictureReader) -> None:
    process = reader._process
    os.kill(process.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    process.join()


def test_a_page_is_read_in_a_process_of_its_own(reader, small_page):
    data, truth = small_page
    told: list[tuple[int, int]] = []
    screen = reader.read(data, "a.png", lambda *progress: told.append(progress))
    assert reader.is_running
    assert pid_of(reader) != os.getpid()
    assert (screen.pictured, screen.width > 0, screen.height > 0) == (True, True, True)
    text = "".join(line.text for line in screen.lines)
    assert all(f"{number:g}" in text for number, _ in truth.values.values())
    assert all(0 <= line.box.x < line.box.right <= screen.width + 2 for line in screen.lines)
    assert told == sorted(told, key=lambda progress: progress[0])
    assert told[-1][1] >= len(screen.lines) > 3
    again = reader.read_again([line.box for line in screen.lines[:3]], nothing)
    assert [text for text, _ in again] == [line.text for line in screen.lines[:3]]
    assert reader.read_again([Box(5000, 5000, 10, 10), Box(0, 0, 0, 0)], nothing) == (("", 0.0), ("", 0.0))


def test_a_bad_picture_is_told_and_the_process_goes_on(reader, few_lines):
    reader.read(few_lines, "a.png", nothing)
    before = pid_of(reader)
    for name, code in (("broken.png", "picture.unreadable"), ("huge.png", "picture.too_large")):
        with pytest.raises(UserError) as refused:
            reader.read(OTHERS[name](), name, nothing)
        assert (refused.value.code, refused.value.params["name"]) == (code, name)
    assert reader.read(OTHERS["blank.png"](), "blank.png", nothing).lines == ()
    assert pid_of(reader) == before


def test_a_cancel_ends_the_process_and_the_next_question_is_answered(reader, few_lines):
    def stop(done: int, total: int) -> None:
        if done >= 2:
            raise Stop

    with pytest.raises(Stop):
        reader.read(few_lines, "a.png", stop)
    assert not reader.is_running
    with pytest.raises(UserError) as refused:
        reader.read_again([Box(0, 0, 10, 10)], nothing)
    assert refused.value.code == "ocr.stopped"
    assert len(reader.read(few_lines, "a.png", nothing).lines) > 3


def test_a_process_that_was_killed_is_started_again_for_the_next_picture(reader, few_lines):
    reader.read(few_lines, "a.png", nothing)
    kill(reader)
    with pytest.raises(UserError) as refused:
        reader.read_again([Box(0, 0, 10, 10)], nothing)
    assert refused.value.code == "ocr.stopped"
    assert len(reader.read(few_lines, "a.png", nothing).lines) > 3


def test_a_process_that_dies_over_a_picture_again_and_again_is_told(reader, few_lines):
    reader.read(few_lines, "a.png", nothing)
    killed: list[int] = []

    def kill_it(_done: int, _total: int) -> None:
        if pid_of(reader) not in killed:
            killed.append(pid_of(reader))
            kill(reader)

    with pytest.raises(UserError) as refused:
        reader.read(few_lines, "a.png", kill_it)
    assert (refused.value.code, len(killed), reader.is_running) == ("ocr.stopped", 2, False)


def test_a_process_without_work_ends_and_another_one_starts(few_lines):
    reader = PictureReader(idle=0.3)
    try:
        assert not reader.is_running
        first = reader.read(few_lines, "a.png", nothing)
        assert wait_until(lambda: not reader.is_running)
        second = reader.read(few_lines, "a.png", nothing)
        assert [line.text for line in first.lines] == [line.text for line in second.lines]
    finally:
        reader.close()
    assert not reader.is_running
    reader.close()


def test_without_the_packages_it_says_what_is_missing(monkeypatch):
    assert worker.is_installed()
    monkeypatch.setattr(worker, "find_spec", lambda name: None if name == "cv2" else object())
    assert not worker.is_installed()
    reader = PictureReader()
    with pytest.raises(UserError) as refused:
        reader.read(b"", "a.png", nothing)
    assert (refused.value.code, reader.is_running) == ("ocr.missing", False)
