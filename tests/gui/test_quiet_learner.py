"""The window learns by itself when nothing else runs, and offers what came of it in its line."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.job_list import JobList
from seller_toolkit.gui.learning_form import LearningForm
from seller_toolkit.gui.quiet_learner import QuietLearner
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.status_line import StatusLine
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner, Runner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_learning
from tests.unit.services.reviews.test_self_learning import fill

REVIEWS = frozenset({Part.REVIEWS})


class Window:
    """What of a window the learner needs."""

    def __init__(self, workspace: Workspace, kit: Kit, runner: Runner) -> None:
        self.widget, self.wishes = QWidget(), Wishes()
        self.workspace, self.failed = workspace, list[object]()
        context = TabContext(workspace, runner, kit, ScriptedDialogs(), Selection(), self.wishes)
        self.form = LearningForm(self.widget, context)
        self.status = StatusLine(kit, JobList(runner, self.widget))
        self.wishes.offered.connect(self.status.offer)
        self.wishes.withdrawn.connect(self.status.withdraw)
        self.wishes.failed.connect(self.failed.append)
        self.learner = QuietLearner(context, self.form.propose, self.widget)

    @property
    def waits(self) -> bool:
        return self.learner._timer.isActive()

    def versions(self) -> list[bool]:
        with self.workspace.store.read() as connection:
            return [one.active for one in review_learning.models(connection)]

    @property
    def is_offered(self) -> bool:
        return not self.status._offer_box.isHidden()


@pytest.fixture
def window(qtbot: QtBot, kit: Kit, workspace: Workspace) -> Iterator[Window]:
    made = Window(workspace, kit, InlineTaskRunner())
    qtbot.addWidget(made.widget)
    qtbot.addWidget(made.status)
    yield made
    if made.form.difference is not None:
        made.form.difference.close()


def test_what_was_learned_is_offered_looked_at_and_kept(window: Window) -> None:
    fill(window.workspace, 200)
    window.learner.look()
    assert window.is_offered
    assert "The program has learned from 200 reviews:" in window.status.offered.text()
    assert window.form.difference is None
    window.status.look.click()
    assert not window.is_offered
    assert window.form.difference is not None
    assert "as their stars say" in window.form.difference.note.text()
    window.form.difference.keep.click()
    assert window.versions() == [True]


def test_an_offer_that_is_put_aside_is_not_made_again_in_this_window(window: Window) -> None:
    fill(window.workspace, 200)
    window.learner.look()
    window.status.not_now.click()
    assert not window.is_offered
    window.learner.look()
    assert not window.is_offered
    assert window.versions() == [False]


def test_an_offer_that_is_out_of_date_goes(window: Window) -> None:
    fill(window.workspace, 200)
    window.learner.look()
    window.form.open_learned()
    assert window.form.learned is not None
    window.form.learned.learn.click()
    assert not window.is_offered
    window.form.learned.close()


def test_it_looks_after_news_of_reviews_and_after_nothing_else(window: Window) -> None:
    window.wishes.stored.emit(frozenset({Part.TASKS}))
    assert not window.waits
    window.wishes.stored.emit(REVIEWS)
    assert window.waits
    window.learner.end()
    assert not window.waits
    window.learner.begin()
    assert window.waits


def test_where_it_is_switched_off_nothing_is_learned(window: Window) -> None:
    fill(window.workspace, 200)
    window.workspace.settings.set("learns_by_itself", "off")
    window.learner.look()
    assert (window.is_offered, window.versions()) == (False, [])


class Waiting(Runner):
    """Takes jobs and lets them wait."""

    lanes: list[bool]

    def _launch(self, *_words: Any, uses_store: bool, **_options: Any) -> None:
        self.lanes = [*getattr(self, "lanes", []), uses_store]


def test_it_waits_for_what_runs_and_does_not_hold_up_the_store(qtbot: QtBot, kit: Kit, workspace: Workspace) -> None:
    runner = Waiting()
    window = Window(workspace, kit, runner)
    qtbot.addWidget(window.widget)
    other = runner.start(lambda _context: None)
    window.learner.look()
    assert len(runner.running) == 1
    assert window.waits
    other.conclude(None)
    window.learner.look()
    assert runner.lanes == [True, False]
    window.learner.look()
    assert len(runner.running) == 1
    runner.running[0].conclude(UserError("store.busy", name="a", path="a"))
    assert window.failed == []


def test_a_fault_is_told(window: Window) -> None:
    window.learner._on_failure(UserError("store.busy", name="a", path="a"))
    assert window.failed == []
    window.learner._on_failure(ZeroDivisionError())
    assert len(window.failed) == 1
