"""What the status line tells of a job, and where it leads."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.job_list import JobList
from seller_toolkit.gui.status_line import Offer, StatusLine
from seller_toolkit.gui.theme import LIGHT, Theme
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.jobs import Progress
from tests.gui.conftest import FAMILIES, ICONS
from tests.gui.job_stage import Clock, Stage


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage()


@pytest.fixture
def line(qtbot: QtBot, kit: Kit, stage: Stage, clock: Clock) -> StatusLine:
    line = StatusLine(kit, JobList(stage, stage, clock=clock))
    qtbot.addWidget(line)
    line.resize(1280, 32)
    line.show()
    return line


def told(line: StatusLine) -> str:
    line._jobs.changed.emit()
    button = line.findChild(QPushButton, "job")
    return button.accessibleName() if button.isVisible() else ""


def test_it_tells_of_the_job_in_front_and_how_many_more_there_are(line: StatusLine, stage: Stage, clock: Clock) -> None:
    task = stage.run("Importing")
    assert told(line) == ""
    clock.now += 1
    task.progressed.emit(Progress(1, 4, "a & b.xlsx"))
    assert told(line) == "Importing · a & b.xlsx  1 / 4"
    assert line.job.text() == "Importing · a && b.xlsx  1 / 4"
    assert line._bar.value() == 250
    stage.queue("Backing up")
    clock.now += 1
    assert told(line) == "Importing · a & b.xlsx  1 / 4 (+1)"
    task.conclude(None)
    assert told(line) == "Backing up · waits for its turn"
    assert not line._bar.isVisible()


def test_it_stops_the_job_in_front(line: StatusLine, stage: Stage, clock: Clock) -> None:
    first, second = stage.run("A"), stage.run("B")
    clock.now += 1
    told(line)
    line.cancel.click()
    assert (first.context.cancelled, second.context.cancelled) == (True, False)
    assert told(line) == "A · is being stopped… (+1)"
    assert not line.cancel.isEnabled()


def test_a_click_on_the_job_or_its_bar_wishes_for_the_list(
    qtbot: QtBot, line: StatusLine, stage: Stage, clock: Clock
) -> None:
    stage.run("A").progressed.emit(Progress(1, 4))
    clock.now += 1
    told(line)
    with qtbot.waitSignal(line.jobs_wished):
        line.job.click()
    with qtbot.waitSignal(line.jobs_wished):
        qtbot.mouseClick(line._bar, Qt.MouseButton.LeftButton)


def test_a_long_name_is_shortened(line: StatusLine, stage: Stage, clock: Clock) -> None:
    task = stage.run("Importing")
    clock.now += 1
    task.progressed.emit(Progress(1, 4, "订单" * 80 + ".xlsx"))
    assert len(told(line)) > 160
    assert len(line.job.text()) < 160
    assert line.job.width() < 1280


def offered(line: StatusLine) -> str:
    return "" if line._offer_box.isHidden() else line.offered.accessibleName() or line.offered.text()


def test_offers_of_other_topics_wait_behind_the_newest(line: StatusLine) -> None:
    done: list[str] = []

    def offer(topic: str, words: str) -> None:
        line.offer(Offer(topic, words, "Look", lambda: done.append(words)))

    for topic, words in (("crash", "it crashed"), ("place", "it lies badly"), ("rule", "one"), ("rule", "another")):
        offer(topic, words)
    assert offered(line) == "another"
    line.look.click()
    assert (done, offered(line)) == (["another"], "it lies badly")
    line.withdraw("crash")
    assert offered(line) == "it lies badly"
    line.not_now.click()
    assert (done, offered(line)) == (["another"], "")


def test_what_an_offer_leads_to_may_offer_anew(line: StatusLine) -> None:
    line.offer(Offer("place", "a", "Look", lambda: line.offer(Offer("place", "b", "Look", lambda: None))))
    line.look.click()
    assert offered(line) == "b"


def test_it_never_makes_the_window_wider(qtbot: QtBot, stage: Stage, clock: Clock) -> None:
    theme = Theme(LIGHT, ICONS, 2.0, families=FAMILIES)
    line = StatusLine(Kit(theme), JobList(stage, stage, clock=clock))
    line.setFont(theme.font("body"))
    qtbot.addWidget(line)
    line.resize(1280, 60)
    line.show()
    line.show_data_until(date(2026, 10, 31))
    line.offer(Offer("crash", "The program was not closed properly last time. " * 3, "What to do…", lambda: None))
    stage.run("Taking review cases back").progressed.emit(
        Progress(1, 4, "订单导出_2026年10月_全部店铺_第一部分.xlsx" * 2)
    )
    clock.now += 1
    assert told(line)
    assert line.minimumSizeHint().width() <= 1280
