"""The form of the tags, driven by its buttons on a store with the demo shops."""

import pytest

from seller_toolkit.gui.tag_tree_form import TagTreeForm
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from tests.gui.room import Room


@pytest.fixture
def form(qtbot, kit: Kit, demo):
    room = Room(demo, kit)
    qtbot.addWidget(room)
    made = TagTreeForm(room, room.context)
    made.dialogs = room.dialogs
    made.open()
    yield made
    made.dialog.close()


def ids(form) -> list[str]:
    return [line.id for line in form._view.tags]


def test_a_new_tag_is_made_below_the_one_that_was_chosen(form):
    dialog = form.dialog
    dialog.tree.select_row_id("packaging")
    dialog._on_tag("packaging")
    dialog.new.click()
    dialog.form.label.setText("Bow missing")
    dialog.form.words.setPlainText("赠品 礼物，小样")
    dialog.save.click()
    made = next(line for line in form._view.tags if line.own)
    assert (made.label, made.parent, made.words) == ("Bow missing", "packaging", ("赠品", "礼物", "小样"))


def test_a_tag_is_merged_parted_and_removed(form):
    dialog = form.dialog
    dialog._on_tag("too_small")
    offered = [one.id for one in form._view.tags if form._view.tree.may_merge("too_small", one.id)]
    form.dialogs.answer("choose", offered.index("poor_fit"))
    dialog.merge.click()
    assert "too_small" not in ids(form)
    dialog._on_tag("poor_fit")
    dialog.part.click()
    assert "too_small" in ids(form)
    assert not dialog.remove.isEnabled()


def test_a_reason_is_accepted_put_aside_and_asked_about_again(form):
    dialog = form.dialog
    before = form._view.unmapped
    dialog.reasons.select_row_id(0)
    dialog.put_aside.click()
    assert form._view.unmapped == before - 1
    dialog.reasons.select_row_id(len(form._view.reasons) - 1)
    dialog._allow()
    dialog.forget.click()
    assert form._view.unmapped == before


def test_what_is_done_here_is_named_in_the_menu_and_can_be_undone(form):
    done = []
    wishes = form._context.wishes
    wishes.deed_done.connect(lambda deed, words: done.append((deed, words)))
    dialog = form.dialog
    dialog.tree.select_row_id("packaging")
    dialog._on_tag("packaging")
    dialog.new.click()
    dialog.form.label.setText("Bow missing")
    dialog.save.click()
    ((deed, words),) = done
    assert words == "tag “Bow missing”"
    task_desk.put_back(JobContext(), form._context.workspace, deed)
    wishes.put_back.emit(deed)
    assert not any(line.own for line in form._view.tags)
