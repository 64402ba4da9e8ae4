"""The record of one review's case, driven by its fields and buttons."""

import pytest
from PySide6.QtCore import Qt

from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.reviews.case_box import CaseBox
from seller_toolkit.gui.tabs.tab import Tab, TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from tests.unit.services.cases.test_cases import Shop


class Page(Tab):
    def build(self) -> None:
        self.box = CaseBox(self)
        self.fill(self.box)

    def refresh(self) -> None:
        pass


class Stage:
    def __init__(self, qtbot, kit, workspace) -> None:
        self.shop, self.deeds = Shop(workspace), []
        self.wishes, self.selection, self.runner = Wishes(), Selection(), InlineTaskRunner()
        self.wishes.deed_done.connect(lambda deed, words: self.deeds.append((deed, words)))
        self.page = Page(TabContext(workspace, self.runner, kit, ScriptedDialogs(), self.selection, self.wishes))
        self.page.resize(kit.theme.scaled(312), 700)
        qtbot.addWidget(self.page)
        self.page.show()
        self.box = self.page.box

    def show(self, place=0):
        self.box.show_review(self.shop.reviews[place])
        return self.box


@pytest.fixture
def stage(qtbot, kit, workspace):
    return Stage(qtbot, kit, workspace)


def test_a_case_is_opened_answered_waited_for_and_closed(stage, qtbot):
    box = stage.show()
    assert not box.fields.isVisible()
    box.begin.click()
    assert (box.fields.isVisible(), stage.shop.case().cause) == (True, "too_small")
    box.answered.click()
    assert not box.answered.isVisible()
    box.wait.click()
    assert stage.shop.case().state == "waiting"
    box.close_case.click()
    assert (box.lacks.isVisible(), stage.shop.case().state) == (True, "waiting")
    box.remedy._picked(1)
    box.close_case.click()
    assert (stage.shop.case().state, stage.shop.case().remedy, box.wait.isVisible()) == ("closed", "refund", False)
    box.close_case.click()
    assert stage.shop.case().state == "open"
    assert len(stage.deeds) == 6
    assert box.last.text()


def test_each_field_is_kept_when_it_is_left(stage, qtbot):
    box = stage.show()
    box.begin.click()
    box.more.click()
    box.owner.set_text("李姐")
    box.owner.committed.emit()
    box.cost.setText("¥12.5")
    box.cost.editingFinished.emit()
    box.note.setPlainText("等仓库回复")
    box.note.left.emit()
    box.appeal._picked(2)
    case = stage.shop.case()
    assert (case.owner, case.cost, case.note, case.appeal) == ("李姐", 1250, "等仓库回复", "sent")
    assert box.outcome.isVisible()
    box.cost.setText("很多")
    box.cost.editingFinished.emit()
    assert box.lacks.isVisible()
    assert stage.shop.case().cost == 1250


def test_nothing_is_kept_where_nothing_was_changed(stage):
    box = stage.show()
    box.begin.click()
    box.owner.committed.emit()
    box.note.left.emit()
    assert len(stage.deeds) == 1


def test_it_fits_its_place(stage, kit):
    box = stage.show()
    box.begin.click()
    box.more.click()
    box.appeal._picked(1)
    assert box.minimumSizeHint().width() <= kit.theme.scaled(312)
    assert box.cause.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_a_note_that_was_being_written_is_there_again_and_kept_when_it_is_left(stage, qtbot):
    box, drafts = stage.show(), stage.page.context.drafts
    box.begin.click()
    box.more.click()
    box.note.setFocus()
    qtbot.keyClicks(box.note, "to the warehouse")
    key = f"case-note:{stage.shop.reviews[0]}"
    assert drafts.of(key) == "to the warehouse"
    other = CaseBox(stage.page)  # after a crash: another box, the same drafts
    qtbot.addWidget(other)
    other.show_review(stage.shop.reviews[0])
    assert other.note.toPlainText() == "to the warehouse"
    assert not other.lacks.isHidden()
    box.note.left.emit()
    assert (stage.shop.case().note, drafts.of(key)) == ("to the warehouse", "")
