"""The page of settings driven by hand: what is changed holds at once; export, preview, import."""

import json
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QWidget

from seller_toolkit.gui.setting_words import HIDDEN_LABELS, label_of, value_words
from seller_toolkit.gui.settings_form import SettingsForm
from seller_toolkit.settings.options import OPTIONS
from seller_toolkit.settings.transfer import FORM
from tests.gui.room import Room


class SettingsRoom(Room):
    """`told` are the settings that changed, `opened` the forms that were, `names` and `watched` what only those are told."""

    def __init__(self, workspace, kit):
        super().__init__(workspace, kit)
        self.settings = workspace.settings
        self.told, self.opened, self.watched, self.names = [], [], [], []
        self.show_failures()
        self.wishes.name_changed.connect(self.names.append)
        self.wishes.watch_changed.connect(lambda: self.watched.append(True))
        self.settings_changed = self.told.append
        form = SimpleNamespace(open=lambda: self.opened.append(True))
        self.fronts = SimpleNamespace(hours=form, brief=form)
        self.form = SettingsForm(self, self.context)


@pytest.fixture
def room(qtbot, kit, workspace):
    made = SettingsRoom(workspace, kit)
    qtbot.addWidget(made)
    made.show()
    made.form.open()
    return made


def row(room, key):
    return room.form.dialog.rows[key]


def press(room, name):
    button = room.form.dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_the_page_shows_every_option_with_a_group_and_no_state(room):
    assert set(room.form.dialog.rows) == {option.key for option in OPTIONS if option.group}


def test_a_choice_a_number_and_a_line_hold_at_once_and_go_back_to_their_defaults(room):
    look = row(room, "look")
    assert look.reset.isHidden()
    look.editor.chosen.emit(2)
    assert (room.settings["look"], room.told) == ("dark", ["look"])
    assert not look.reset.isHidden()
    days = row(room, "stale_after_days").editor
    assert isinstance(days, QSpinBox)
    days.setValue(30)
    name = row(room, "my_name").editor
    assert isinstance(name, QLineEdit)
    name.setText(" 小周 ")
    name.editingFinished.emit()
    assert (room.settings["stale_after_days"], room.settings["my_name"]) == (30, "小周")
    for key in ("look", "stale_after_days", "my_name"):
        row(room, key).reset.click()
    assert (room.settings["look"], room.settings["stale_after_days"], room.settings["my_name"]) == ("system", 7, "")
    assert (days.value(), name.text()) == (7, "")
    assert room.names == ["小周", ""]


def test_a_list_is_emptied_and_a_form_opened(room):
    room.form.change("notices_put_away", "a\nb")
    assert not row(room, "notices_put_away").reset.isHidden()
    row(room, "notices_put_away").reset.click()
    assert room.settings["notices_put_away"] == ""
    row(room, "first_answer_hours").findChild(QPushButton, "open").click()
    row(room, "brief_template").findChild(QPushButton, "open").click()
    assert room.opened == [True, True]


def test_a_watched_folder_is_watched_from_now_on(room, tmp_path):
    room.dialogs.answer("ask_folder", tmp_path)
    row(room, "watched_folder").findChild(QPushButton, "open").click()
    assert room.settings["watched_folder"] == str(tmp_path)
    assert room.settings["watched_since"] > 0
    row(room, "watched_folder").reset.click()
    assert (room.settings["watched_folder"], room.watched) == ("", [True, True])


def test_words_find_settings_by_label_help_and_choices(room):
    dialog = room.form.dialog

    def shown(typed):
        dialog.search.setText(typed)
        return {key for key, one in dialog.rows.items() if not one.isHidden()}

    assert shown("dark") == {"look"}
    assert "watched_folder" in shown("FOLDER")
    assert shown("text size") == {"text_size"}
    assert shown("zzz") == set()
    assert not dialog.findChild(QWidget, "none").isHidden()
    assert shown("") == set(dialog.rows)


def test_the_language_closes_the_page_first(room):
    row(room, "language").editor.chosen.emit(2)
    assert (room.form.dialog, room.told) == (None, ["language"])


def test_export_and_import_with_a_preview(room, tmp_path):
    room.form.change("text_size", 125)
    room.dialogs.answer("ask_save", tmp_path / "kept.json")
    press(room, "export")
    assert room.said == ["Saved as kept.json"]
    room.form.change("text_size", 100)
    room.form.change("my_name", "小周")
    room.dialogs.answer("ask_files", [tmp_path / "kept.json"])
    press(room, "import")
    preview = room.form.preview
    cells = preview.table.cells
    rows = [[cells.cell(at, column).text for column in range(3)] for at in range(cells.rowCount())]
    assert rows == [["Text size", "100%", "125%"], ["My name", "小周", "—"]]
    preview.reject()
    assert room.settings["text_size"] == 100
    room.dialogs.answer("ask_files", [tmp_path / "kept.json"])
    press(room, "import")
    room.form.preview.accept()
    assert (room.settings["text_size"], room.settings["my_name"]) == (125, "")
    room.dialogs.answer("ask_files", [tmp_path / "kept.json"])
    room.dialogs.answer("show_error", None)
    press(room, "import")
    assert "nothing else" in room.dialogs.asked[-1].words[1]


def test_another_file_is_refused_and_what_is_passed_over_is_said(room, tmp_path):
    path = tmp_path / "file.json"
    path.write_text("[]")
    room.dialogs.answer("ask_files", [path])
    room.dialogs.answer("show_error", None)
    press(room, "import")
    path.write_text(json.dumps({"form": FORM, "settings": {"look": "dark", "new": 1}}))
    room.dialogs.answer("ask_files", [path])
    press(room, "import")
    assert ": 1." in room.form.preview.findChild(QWidget, "text").text()
    room.form.preview.reject()


def test_what_is_kept_as_json_is_counted_in_the_preview():
    assert value_words("saved_views", '[{"name": "a"}, {"name": "b"}]') == "2 entries"
    assert value_words("invitation_days", "{") == "0 entries"
    assert value_words("saved_views", "") == "—"


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_whatever_travels_can_be_told_in_words(option):
    if option.travels:
        assert option.label or option.key in HIDDEN_LABELS
        assert label_of(option.key)
        assert value_words(option.key, option.default)
