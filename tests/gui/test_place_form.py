"""The place of the store: the warning, the move, and the way back."""

import pytest

from seller_toolkit.gui.place_form import PlaceForm
from tests.conftest import make_workspace
from tests.gui.room import Room


@pytest.fixture
def form(qtbot, kit, tmp_path):
    workspace = make_workspace(tmp_path / "OneDrive" / "store.db")
    workspace.usual_path = workspace.store_path
    workspace.store  # noqa: B018 - made
    room = Room(workspace, kit)
    qtbot.addWidget(room)
    room.opens_again = False
    made = PlaceForm(room, room.context)
    made.offers, made.failures = room.offers, room.failures
    yield made
    workspace.close()


def test_a_synced_folder_is_warned_of_until_it_is_accepted(form):
    form.begin()
    assert "OneDrive" in form.offers[0].words
    dialogs = form._context.dialogs
    dialogs.answer("choose", 1)
    form.offers[0].deed()
    assert "half a data file" in dialogs.asked[-1].words[1]
    form.begin()
    assert len(form.offers) == 1


def test_the_store_is_moved_and_the_program_starts_again(form, tmp_path):
    dialogs = form._context.dialogs
    dialogs.answer("choose", 0)
    dialogs.answer("ask_folder", tmp_path / "safe")
    form.open()
    assert (tmp_path / "safe" / "store.db").exists()
    assert form._window.opens_again
    form._context.workspace.store  # noqa: B018 - opens it in its new place
    dialogs.answer("choose", 1)
    form.open()
    assert form._context.workspace.settings["store_folder"] == ""
    assert form.failures == []
