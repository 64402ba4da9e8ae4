"""The start on a damaged store and after a crash, driven by answers: nothing is replaced before somebody chose."""

import pytest

from seller_toolkit.gui.rescue_form import RescueForm
from seller_toolkit.gui.safety_form import SafetyForm
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import rescue, safety
from tests.gui.room import Room
from tests.unit.services.files import bring_scores


class Damaged(Room):
    """Over a store that may not open; `opened` are those that did."""

    def __init__(self, workspace, kit):
        super().__init__(workspace, kit)
        self.opened = []
        self.safety = SafetyForm(self, self.context)
        self.form = RescueForm(self, self.context, self.safety)
        self.form.start = lambda: self.form.open_store(self.opened.append)


@pytest.fixture
def room(qtbot, kit, workspace):
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    made = Damaged(workspace, kit)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def damaged(room, workspace):
    """The store has a backup, a later import, and then a broken page."""
    safety.back_up_today(JobContext(), workspace)
    bring_scores(workspace, ("2026-11-02", 4.4, 4.6, 4.4, 4.5), name="more.csv")
    workspace.close()
    data = bytearray(workspace.store_path.read_bytes())
    data[3] ^= 9
    workspace.store_path.write_bytes(data)
    return bytes(data)


def imports_in(workspace):
    with workspace.store.read():
        return safety.backup_list(JobContext(), workspace).value.now.imports


def test_a_sound_store_opens_without_a_word(room, workspace):
    room.form.start()
    assert len(room.opened) == 1
    assert room.offers == room.failures == room.dialogs.asked == []


def test_whoever_does_not_choose_keeps_the_damaged_file_and_the_window_closes(room, damaged, workspace):
    room.dialogs.answer("choose", None)
    room.form.start()
    (asked,) = room.dialogs.asked
    assert asked.words[0] == "The data file cannot be opened"
    assert len(asked.words[2:]) == 1 or len(asked.words) >= 2
    assert not room.isVisible()
    assert workspace.store_path.read_bytes() == damaged
    assert room.opened == []


def test_the_newest_good_backup_is_one_answer_away(room, damaged, workspace):
    room.dialogs.answer("choose", 0)
    room.form.start()
    assert len(room.opened) == 1
    assert imports_in(workspace) == 1
    assert any(path.read_bytes() == damaged for path in workspace.store_path.parent.glob("store 2*.db"))


def test_what_can_be_saved_is_laid_beside_the_backup_and_then_chosen(room, damaged, workspace):
    room.dialogs.answer("choose", 1, 0)
    room.form.start()
    which = room.dialogs.asked[1]
    assert "Every row could be saved" in which.words[1]
    assert len(room.opened) == 1
    assert imports_in(workspace) == 2


def test_a_store_that_cannot_be_opened_for_another_reason_is_just_told(room, workspace):
    workspace.close()
    workspace.store_path.chmod(0o600)
    with workspace.store.write():
        pass
    other = Damaged(
        type(workspace)(workspace.store_path, resource=workspace.resource, settings=workspace.settings),
        room.form._context.kit,
    )
    other.form.start()
    assert [error.code for error in other.failures] == ["store.locked"]


def test_the_check_offers_to_save_and_the_copy_can_wait_among_the_backups(room, workspace):
    room.form.start()
    room.dialogs.answer("confirm", True)
    room.dialogs.answer("choose", 1)
    room.safety.damage_found.emit(("batch.unfinished",))
    assert "never finished" in room.dialogs.asked[0].words[1]
    assert [path.name for path in workspace.backups.iterdir()] == ["store saved 2026-11-22 093000.db"]
    assert room.isVisible()
    room.dialogs.answer("confirm", True)
    room.dialogs.answer("choose", 0)
    room.safety.damage_found.emit(("batch.unfinished",))
    assert len(room.changes) == 1
    assert room.said[-1] == "The backup is in place."


def test_after_a_crash_the_line_tells_and_details_lead_to_the_backups(room, workspace, monkeypatch):
    monkeypatch.setattr(workspace.store, "after_crash", True)
    room.form.start()
    (offer,) = room.offers
    assert "not closed properly" in offer.words
    room.dialogs.answer("confirm", True)
    offer.deed()
    assert "scores.csv" in room.dialogs.asked[0].words[1]
    assert room.safety.dialog is not None


def test_words_for_a_store_without_imports(room):
    from seller_toolkit.gui.rescue_form import _crash_words

    assert "import" not in _crash_words(rescue.AfterCrash("", None))
