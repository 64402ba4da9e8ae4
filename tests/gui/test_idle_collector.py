"""Garbage is collected when nothing runs, and only then."""

import gc
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from seller_toolkit.gui import idle_collector
from seller_toolkit.gui.idle_collector import IdleCollector
from seller_toolkit.gui.task_runner import Runner


class Waiting(Runner):
    """Takes jobs and lets them wait."""

    def _launch(self, *_words: Any, **_options: Any) -> None:
        pass


class Node:
    """Two of them hold each other."""

    def __init__(self) -> None:
        self.other: Node | None = None


def a_cycle() -> weakref.ref[Node]:
    one, two = Node(), Node()
    one.other, two.other = two, one
    return weakref.ref(one)


@pytest.fixture
def runner(qtbot: QtBot) -> Runner:
    return Waiting()


@pytest.fixture
def collector(runner: Runner) -> Iterator[IdleCollector]:
    made = IdleCollector(runner)
    made.look()  # the first look sets the program itself aside
    yield made
    made.stop()
    assert gc.isenabled()


def fill() -> list[list[int]]:
    """Enough new objects for the youngest generation to be due."""
    return [[] for _ in range(gc.get_threshold()[0] + 50)]


def test_cycles_go_when_nothing_runs(collector: IdleCollector) -> None:
    assert not gc.isenabled()
    gone, kept = a_cycle(), fill()
    assert gone() is not None
    collector.look()
    assert gone() is None
    assert len(kept) > gc.get_threshold()[0]


def test_nothing_is_collected_while_a_job_runs(collector: IdleCollector, runner: Runner) -> None:
    task = runner.start(lambda _context: None)
    waits, kept = a_cycle(), fill()
    collector.look()
    assert waits() is not None
    task.conclude(None)
    collector.look()
    assert waits() is None
    assert kept


def test_the_rows_of_a_large_file_are_not_gone_through(
    collector: IdleCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_collector, "MANY", 100)
    frozen, kept = gc.get_freeze_count(), fill()
    collector.look()
    assert gc.get_freeze_count() >= frozen + len(kept)


def test_every_generation_gets_its_turn(collector: IdleCollector, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", asked.append)
    for counts in ((1, 0, 0), (800, 5, 0), (800, 11, 3), (5, 2, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        collector.look()
    assert asked == [0, 1, 2]
