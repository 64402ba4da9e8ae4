"""Pictures before they are planned: which things are some, that values are looked at twice, what becomes of bad ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.domain.imports import FileStatus, ImportChoices
from seller_toolkit.domain.pages import UNSURE
from seller_toolkit.services.imports import import_files, pictures
from seller_toolkit.services.imports.pictures import read_pictures
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from tests.unit.services.pages import SCORES, picture

PNG = b"\x89PNG\r\n\x1a\n"


class Reader:
    """Stands for the reading process: knows one screen, and for some texts what a second look reads."""

    def __init__(self, screen, *, error: UserError | None = None, seconds: dict[str, str] | None = None) -> None:
        self.screen, self.error, self.seconds = screen, error, seconds or {}
        self.asked: list[str] = []
        self.looked_at: list[str] = []

    def read(self, data, name, report):
        report(1, 2)
        self.asked.append(name)
        if self.error:
            raise self.error
        return self.screen

    def begin(self):
        """There is no process to start."""

    def read_again(self, boxes, report):
        report(0, 1)
        self.looked_at = [next(one.text for one in self.screen.lines if one.box == box) for box in boxes]
        return tuple((self.seconds.get(text, text), 0.9) for text in self.looked_at)

    def close(self):
        pass


@pytest.fixture
def reader(monkeypatch):
    def use(**more) -> Reader:
        made = Reader(picture().screen, **more)
        monkeypatch.setattr(Workspace, "pictures", property(lambda _self: made))
        return made

    return use


def unread(name: str = "截图.png", data: bytes | None = PNG) -> Dropped:
    return Dropped(Path(name), data, ImportChoices(shop="甲店"))


@pytest.mark.parametrize(
    ("name", "data", "is_one"),
    [
        ("a.PNG", None, True),
        ("a.jpeg", None, True),
        ("a.webp", None, True),
        ("a.xlsx", None, False),
        ("clipboard", PNG, True),
        ("clipboard", b"\xff\xd8\xff\xe0", True),
        ("clipboard", b"RIFF\0\0\0\0WEBP", True),
        ("clipboard", b"RIFF\0\0\0\0WAVE", False),
        ("a.png", "真实体验分 4.88".encode(), False),
        ("a.gif", b"GIF89a", False),
    ],
)
def test_which_things_are_pictures(name, data, is_one):
    assert Dropped(Path(name), data).is_picture is is_one


def test_lines_that_hold_a_value_are_looked_at_twice(workspace, reader):
    used = reader(seconds={"4.51": "4.57"})
    (read,) = read_pictures(JobContext(), workspace, [unread()]).value
    assert used.looked_at == list(SCORES.values())
    assert {line.text: line.second for line in read.screen.lines if line.second} == {
        "4.62": "4.62", "4.51": "4.57", "4.76": "4.76", "4.66": "4.66",
    }  # fmt: skip
    (plan,) = import_files.plan(JobContext(), workspace, [read]).value
    assert {value.seen.text: value.flags for value in plan.page.open} == {"4.51": (UNSURE,)}


def test_a_picture_that_was_read_is_not_read_again_for_its_plan(workspace, reader):
    used = reader()
    (plan,) = import_files.plan(JobContext(), workspace, [unread()]).value
    assert (plan.status, plan.page.screen.lines[0].text, used.asked) == (
        FileStatus.READY,
        "统计日期：2026-11-20",
        ["截图.png"],
    )
    read = read_pictures(JobContext(), workspace, [unread()]).value
    import_files.plan(JobContext(), workspace, read)
    assert len(used.asked) == 2


def test_other_things_pass_as_they_are(workspace, reader):
    used = reader()
    text = Dropped(Path("a.txt"), "真实体验分 4.88".encode())
    assert read_pictures(JobContext(), workspace, [text]).value == (text,)
    assert used.asked == []


@pytest.mark.parametrize("code", ["picture.unreadable", "ocr.missing", "ocr.stopped"])
def test_a_picture_that_cannot_be_read_says_why_and_the_others_are_read(workspace, reader, code):
    reader(error=UserError(code, name="截图.png"))
    bad, text = read_pictures(JobContext(), workspace, [unread(), replace(unread("a.txt", b"1"))]).value
    assert (bad.trouble.code, bad.screen, text.trouble) == (code, None, None)
    plan, _ = import_files.plan(JobContext(), workspace, [bad, text]).value
    assert (plan.status, plan.trouble.code, plan.source.name) == (FileStatus.REFUSED, code, "截图.png")


def test_a_missing_file_and_one_too_large_are_refused_without_reading(workspace, reader, monkeypatch, tmp_path):
    used = reader()
    monkeypatch.setattr(pictures, "LARGEST_PICTURE", 10)
    gone = Dropped(tmp_path / "weg.png")
    missing, large = read_pictures(JobContext(), workspace, [gone, unread(data=PNG + b"more")]).value
    assert (missing.trouble.code, large.trouble.code, used.asked) == ("file.not_found", "file.too_large", [])


def test_a_cancel_stops_the_reading(workspace, reader):
    used = reader()
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        read_pictures(context, workspace, [unread()])
    assert used.asked == []
