"""Backups driven by buttons on a real store: made, looked into, put back; with a password, too."""

import pytest
from PySide6.QtWidgets import QPushButton

from seller_toolkit.domain.changes import EVERYTHING
from seller_toolkit.domain.errors import UserError
from seller_toolkit.gui.safety_form import SafetyForm
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import safety
from seller_toolkit.store import sealed
from tests.gui.room import Room
from tests.unit.services.files import bring_scores

PASSWORD = "一个足够长的密码"


@pytest.fixture
def window(qtbot, kit, workspace, monkeypatch):
    monkeypatch.setattr(sealed, "_COST", {"n": 1 << 4, "r": 8, "p": 1})
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    made = Room(workspace, kit)
    qtbot.addWidget(made)
    made.show_failures()
    made.form = SafetyForm(made, made.context)
    made.show()
    made.form.begin()
    return made


def press(dialog, name):
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()


def rows(table):
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def scores_in(workspace):
    workspace.store  # noqa: B018 - closed after a restore, opened by the next question
    return safety.backup_list(JobContext(), workspace).value.now.records["observation"]


def test_the_start_of_a_day_makes_a_backup_and_one_button_goes_back_to_it(window, workspace):
    assert [path.suffix for path in workspace.backups.iterdir()] == [".db"]
    before = scores_in(workspace)
    bring_scores(workspace, ("2026-11-02", 4.4, 4.6, 4.4, 4.5))
    window.form.open()
    dialog = window.form.dialog
    assert len(rows(dialog.table)) == 1
    held = {row[0]: row[1:] for row in rows(dialog.held)}
    assert held["Scores by day"] == [str(before), str(scores_in(workspace))]
    window.dialogs.answer("confirm", True)
    press(dialog, "restore")
    assert not dialog.isVisible()
    assert scores_in(workspace) == before
    assert (window.cleared, window.changes) == ([True], [EVERYTHING])
    assert "holds 1 own shops" in window.dialogs.asked[-1].words[1]


def test_thinking_better_of_it_changes_nothing(window, workspace):
    bring_scores(workspace, ("2026-11-02", 4.4, 4.6, 4.4, 4.5))
    now = scores_in(workspace)
    window.form.open()
    window.dialogs.answer("confirm", False)
    press(window.form.dialog, "restore")
    assert scores_in(workspace) == now


def test_a_backup_under_a_password_is_made_and_opened_by_it_alone(window, workspace, tmp_path):
    target = tmp_path / "elsewhere.db"
    dialogs = window.dialogs
    dialogs.answer("ask_save", target)
    dialogs.answer("choose", 1)
    dialogs.answer("ask_password", PASSWORD, PASSWORD)
    window.form.back_up()
    assert sealed.is_sealed(target)
    before = scores_in(workspace)
    bring_scores(workspace, ("2026-11-02", 4.4, 4.6, 4.4, 4.5))
    dialogs.answer("ask_files", [target])
    dialogs.answer("ask_password", "not the right one", PASSWORD)
    dialogs.answer("confirm", True)
    window.form.open()
    press(window.form.dialog, "other")
    assert scores_in(workspace) == before


def test_two_different_passwords_make_no_backup(window, tmp_path):
    window.dialogs.answer("ask_save", tmp_path / "b.db")
    window.dialogs.answer("choose", 1)
    window.dialogs.answer("ask_password", PASSWORD, PASSWORD + "x")
    window.dialogs.answer("show_error", None)
    window.form.back_up()
    assert not (tmp_path / "b.db").exists()
    assert "not the same" in window.dialogs.asked[-1].words[1]


def test_a_full_disk_is_said_in_the_line_and_a_damaged_store_in_front(window):
    window.form._on_none_made(UserError("backup.no_room", megabytes=20))
    assert "20 MB" in window.said[-1]
    found = []
    window.form.damage_found.connect(found.append)
    window.form._on_none_made(UserError("store.damaged", name="store.db", path="/x/store.db"))
    assert found == [("store.damaged",)]


def test_the_store_is_examined(window):
    window.form.check()
    assert "sound" in window.said[-1]
