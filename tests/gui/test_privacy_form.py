"""What is kept of buyers is shown and forgotten by buttons, on a real store."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from seller_toolkit.domain.changes import EVERYTHING
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.privacy_form import PrivacyForm
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from tests.unit.services.files import bring, table

HEAD = ("订单编号", "评价内容", "星级", "评价时间")


class Room(QWidget):
    """What the form needs of the window, which takes seconds to make."""

    def __init__(self, workspace, kit):
        super().__init__()
        self.dialogs, wishes = ScriptedDialogs(), Wishes(self)
        self.said, self.cleared, self.changes, self.failures = [], [], [], []
        self.deeds = SimpleNamespace(clear=lambda: self.cleared.append(True))
        self.store_changed = self.changes.append
        wishes.notice.connect(self.said.append)
        wishes.failed.connect(self.failures.append)
        self.form = PrivacyForm(
            self, TabContext(workspace, InlineTaskRunner(self), kit, self.dialogs, Selection(self), wishes)
        )


@pytest.fixture
def room(qtbot, kit, workspace):
    rows = [("1", "老的", 5, "2024-10-03"), ("2", "新的", 1, "2026-11-03")]
    bring(workspace, "reviews.csv", table(HEAD, *rows), shop="小店", platform="tmall")
    workspace.backups.mkdir()
    (workspace.backups / "store 2025-01-01.db").write_bytes(b"")
    made = Room(workspace, kit)
    qtbot.addWidget(made)
    made.form.open()
    return made


def press(room, name):
    button = room.form.dialog.findChild(QPushButton, name)
    assert button.isEnabled()
    button.click()


def shown(room):
    model = room.form.dialog.table.model()
    return {
        model.index(row, 0).data(): [model.index(row, column).data() for column in (2, 3)]
        for row in range(model.rowCount())
    }


def test_what_is_kept_is_said_kind_by_kind(room):
    assert shown(room)["Reviews"] == ["2", "2024-10-03 – 2026-11-03"]
    assert shown(room)["Orders"] == ["0", "—"]
    assert room.form.dialog.backups_words.text().startswith("1 backups")


def test_what_is_older_than_a_day_goes_after_a_question_that_counts_it(room):
    room.dialogs.answer("confirm", False, True)
    press(room, "forget-before")
    assert shown(room)["Reviews"][0] == "2"
    press(room, "forget-before")
    assert "Reviews 1" in room.dialogs.asked[-1].words[1]
    assert shown(room)["Reviews"] == ["1", "2026-11-03 – 2026-11-03"]
    assert (room.cleared, room.changes) == ([True], [EVERYTHING])
    assert room.form.dialog.day.day == date(2024, 11, 1), "two years back to begin with"


def test_nothing_that_old_needs_no_question(room):
    room.form.dialog.day.setDate(room.form.dialog.day.date().addYears(-10))
    press(room, "forget-before")
    assert room.said == ["Nothing is that old."]


def test_a_shop_and_the_backups_go(room, workspace):
    room.dialogs.answer("confirm", True, True)
    press(room, "forget-shop")
    assert shown(room)["Reviews"][0] == "0"
    assert not room.form.dialog.forget_shop.isEnabled()
    press(room, "forget-backups")
    assert [path.name for path in workspace.backups.iterdir()] == [f"store {workspace.today()}.db"]
    assert room.failures == []
