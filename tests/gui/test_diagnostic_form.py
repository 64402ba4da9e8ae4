import zipfile

import pytest

from seller_toolkit.gui.diagnostic_form import DiagnosticForm
from tests.gui.room import Room


@pytest.fixture
def room(qtbot, kit, workspace):
    made = Room(workspace, kit)
    qtbot.addWidget(made)
    made.form = DiagnosticForm(made, made.context)
    return made


def test_the_user_sees_what_is_in_it_and_says_where_it_goes(room, tmp_path):
    room.dialogs.answer("confirm", True)
    room.dialogs.answer("ask_save", tmp_path / "help.zip")
    room.form.open()
    assert "how many rows each table has" in room.dialogs.asked[0].words[1]
    assert zipfile.ZipFile(tmp_path / "help.zip").namelist() == ["about.json"]
    assert "help.zip" in room.said[-1]


@pytest.mark.parametrize("answers", [(False,), (True, None)])
def test_who_thinks_better_of_it_gets_no_file(room, answers, tmp_path):
    for question, answer in zip(("confirm", "ask_save"), answers, strict=False):
        room.dialogs.answer(question, answer)
    room.form.open()
    assert list(tmp_path.glob("*.zip")) == []
