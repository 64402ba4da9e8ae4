"""What the window says by itself after an import."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Part
from seller_toolkit.gui.notice_teller import NoticeTeller
from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.workspace import Workspace
from tests.conftest import NOW
from tests.unit.services.files import bring_scores

SCORES = frozenset({Part.SCORES})


class Window:
    """The wishes of a window and what it said."""

    def __init__(self, workspace: Workspace) -> None:
        self.wishes, self.said = Wishes(), list[str]()
        self.wishes.notice.connect(self.said.append)
        self.teller = NoticeTeller(workspace, InlineTaskRunner(), self.wishes)


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace) -> Window:
    assert qtbot
    return Window(workspace)


def bring(workspace: Workspace, shop: str, total: float, *, back: int = 0) -> None:
    day = NOW.date() - timedelta(days=back)
    bring_scores(workspace, (f"{day}", total, 4.6, 4.6, 4.6), shop=shop, name=f"{shop}{back}.csv")


def test_what_an_import_brings_to_light_is_said_once(window: Window, workspace: Workspace) -> None:
    bring(workspace, "甲店", 4.1)
    bring(workspace, "乙店", 4.22)
    window.wishes.stored.emit(SCORES)
    assert window.said == ["甲店 · Total 4.10 is 0.10 below the Assessment line 4.20 and 1 more"]
    window.wishes.stored.emit(SCORES)
    assert len(window.said) == 1


def test_one_notice_has_no_others(window: Window, workspace: Workspace) -> None:
    bring(workspace, "甲店", 4.1)
    window.wishes.stored.emit(SCORES)
    assert window.said == ["甲店 · Total 4.10 is 0.10 below the Assessment line 4.20"]


def test_nothing_is_said_of_other_changes_or_where_nobody_wants_it(window: Window, workspace: Workspace) -> None:
    bring(workspace, "甲店", 4.1)
    window.wishes.stored.emit(frozenset({Part.TASKS}))
    workspace.settings.set("notices", "off")
    window.wishes.stored.emit(SCORES)
    assert window.said == []
