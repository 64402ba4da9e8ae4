"""What is kept of buyers is shown and forgotten by buttons, on a real store."""

import os
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from seller_toolkit.domain.changes import EVERYTHING
from seller_toolkit.gui.privacy_form import PrivacyForm
from seller_toolkit.services.desks import draft_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import RECORD_TABLES
from tests.gui.room import Room
from tests.unit.services.files import bring, table

HEAD = ("订单编号", "评价内容", "星级", "评价时间")


@pytest.fixture
def room(qtbot, kit, workspace):
    found = [("1", "老的", 5, "2024-10-03"), ("2", "新的", 1, "2026-11-03")]
    bring(workspace, "reviews.csv", table(HEAD, *found), shop="小店", platform="tmall")
    workspace.backups.mkdir()
    (workspace.backups / "store 2025-01-01.db").write_bytes(b"")
    made = Room(workspace, kit)
    qtbot.addWidget(made)
    made.form = PrivacyForm(made, made.context)
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


def test_texts_being_written_and_the_log_are_told_and_follow(room, workspace):
    table = RECORD_TABLES["review"]
    with workspace.store.read() as connection:
        (number,) = [row.id for row in rows(connection, table.select()) if row.text == "老的"]
    draft_desk.keep(JobContext(), workspace, {f"reply:{number}": "亲", "new-task": "换包装"})
    log = workspace.store_path.with_name("store.db.log")
    log.write_bytes(b"2024-03-01 08:00:00,000 ERROR x:1\n" * 50)
    os.utime(log, (0, 0))
    room.context.drafts.take_over({f"reply:{number}": "亲", "new-task": "换包装"})
    room.form.open()
    held = [room.form.dialog.table.model().index(row, 1).data() for row in range(6)]
    assert held[4].startswith("小店 1, of no shop 1: answers")
    assert shown(room)["Texts being written"][0] == "2"
    assert shown(room)["Log"][0] == "2 KB"
    room.dialogs.answer("confirm", True)
    press(room, "forget-before")
    assert (
        room.dialogs.asked[-1].words[1].startswith("Before 2024-11-01: Reviews 1 · Texts being written 1 · Log 2 KB.")
    )
    assert shown(room)["Texts being written"][0] == "1"
    assert shown(room)["Log"] == ["—", "—"]
    assert list(room.context.drafts.texts) == ["new-task"], "or the next keystroke would write it down again"


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
