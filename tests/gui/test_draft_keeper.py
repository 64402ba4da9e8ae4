"""What is typed is on the disk soon, and in its form again at the next start."""

from datetime import date

import pytest
from PySide6.QtCore import QObject

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.new_review import NewReviewDialog
from seller_toolkit.gui.dialogs.new_task import NewTaskDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.draft_keeper import DraftKeeper, form_words
from seller_toolkit.gui.drafts import Drafts
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import drafts as kept_drafts

SHOP = Shop(1, "甲店", "tmall")
TODAY = date(2026, 11, 22)


@pytest.fixture
def start(kit, workspace):
    """A run of the program: its keeper, begun; and what the line said."""

    def begin():
        owner = QObject()
        context = TabContext(
            workspace, InlineTaskRunner(owner), kit, ScriptedDialogs(), Selection(owner), Wishes(owner)
        )
        keeper = DraftKeeper(context, owner)
        keeper.owner, keeper.said, keeper.drafts = owner, [], context.drafts
        context.wishes.notice.connect(keeper.said.append)
        keeper.begin()
        runs.append(keeper)
        return keeper

    runs = []
    return begin


def test_after_a_crash_the_texts_are_in_their_forms_again(qtbot, start, kit, workspace):
    first = start()
    assert first.said == []
    task = NewTaskDialog(kit, None, shop=SHOP, today=TODAY, drafts=first.drafts)
    review = NewReviewDialog(
        kit, None, shops=(SHOP,), selected=1, today=TODAY, keeper=None, done=lambda _receipts: None, drafts=first.drafts
    )
    for dialog in (task, review):
        qtbot.addWidget(dialog)
    task.title.setText("换更结实的包装箱")
    review.text.setPlainText("箱子压扁了")
    first.keep()  # what the timer does; then the process is gone
    second = start()
    assert "a new task" in second.said[0]
    assert "a typed review" in second.said[0]
    again = NewTaskDialog(kit, None, shop=SHOP, today=TODAY, drafts=second.drafts)
    typed = NewReviewDialog(
        kit,
        None,
        shops=(SHOP,),
        selected=1,
        today=TODAY,
        keeper=None,
        done=lambda _receipts: None,
        drafts=second.drafts,
    )
    for dialog in (again, typed):
        qtbot.addWidget(dialog)
    assert again.title.text() == "换更结实的包装箱"
    assert again.yes.isEnabled()
    assert typed.text.toPlainText() == "箱子压扁了"
    again.reject()
    typed.reject()
    typed.reject()  # asked twice: it is dropped
    second.end()
    assert kept_drafts.kept(JobContext(), workspace).value == {}


def test_the_timer_writes_and_closing_writes_what_it_has_not(start, workspace):
    keeper = start()
    keeper.drafts.typed("new-task", "一")
    assert keeper._pause.isActive()
    keeper.end()
    assert kept_drafts.kept(JobContext(), workspace).value == {"new-task": "一"}
    keeper.drafts.typed("new-task", "一二")
    keeper._pause.timeout.emit()
    assert kept_drafts.kept(JobContext(), workspace).value == {"new-task": "一二"}


def test_a_disk_that_refuses_does_not_keep_the_window_open(start, workspace):
    keeper = start()
    workspace.store_path.with_name("store.db.drafts.new").mkdir(parents=True)
    keeper.drafts.typed("new-task", "一")
    keeper.keep()
    keeper.end()


def test_each_form_has_a_name():
    names = [form_words(key) for key in ("reply:1", "case-note:1", "new-review", "pasted-texts", "new-task", "else")]
    assert len(set(names)) == 6


def test_drafts_stand_alone():
    assert Drafts().of("new-task") == ""
