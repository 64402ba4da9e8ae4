"""Cases in front of the window: several at once, the file for another computer, and what comes back of it."""

import pytest
from openpyxl import load_workbook

from seller_toolkit.gui.case_form import CaseForm
from seller_toolkit.gui.dialogs.case.several import SeveralCasesDialog
from seller_toolkit.gui.dialogs.case.timeline import TimelineDialog
from seller_toolkit.services.cases import case_view
from seller_toolkit.services.cases.case_timeline import timeline
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseEdit
from tests.gui.room import Room
from tests.unit.services.cases.test_cases import Shop

JOB = JobContext()


class Stage(Room):
    """`done` are the words of what can be undone."""

    def __init__(self, workspace, kit) -> None:
        super().__init__(workspace, kit)
        self.shop, self.done = Shop(workspace), []
        self.resize(1280, 800)
        self.wishes.deed_done.connect(lambda deed, words: self.done.append(words))
        self.form = CaseForm(self, self.context)


@pytest.fixture
def stage(qtbot, kit, workspace):
    made = Stage(workspace, kit)
    qtbot.addWidget(made)
    return made


def test_a_file_goes_out_and_what_comes_back_is_chosen(stage, tmp_path):
    stage.shop.handle(0, 1, owner="王磊")
    path = tmp_path / "cases.xlsx"
    stage.dialogs.answer("choose", 0)
    stage.dialogs.answer("ask_save", path)
    stage.form.export()
    assert stage.said == ["2 cases saved as cases.xlsx"]
    book = load_workbook(path)
    sheet = book.worksheets[0]
    column = [cell.value for cell in sheet[1]].index("Owner") + 1
    sheet.cell(2, column).value, sheet.cell(3, column).value = "李姐", "李姐"
    book.save(path)
    stage.shop.handle(0, owner="赵敏")
    stage.form.open(path)
    dialog = stage.form.dialog
    assert [one.number for one in dialog.taken] == [stage.shop.case(1).number]
    dialog.theirs.click()
    assert len(dialog.taken) == 2
    dialog.ours.click()
    dialog.table.row_toggled.emit((stage.shop.case(0).number, "owner"))
    dialog.primary.click()
    assert stage.shop.case(0).owner == stage.shop.case(1).owner == "李姐"
    assert stage.done == ["2 changes of cases taken over"]


def test_a_file_that_is_none_is_told(stage, tmp_path):
    (tmp_path / "a.csv").write_text("a,b\n1,2\n")
    stage.dialogs.answer("ask_files", [tmp_path / "a.csv"])
    stage.form.open(None)
    assert [error.code for error in stage.failures] == ["case.no_workbook"]


def test_several_are_closed_only_with_cause_and_remedy(stage, kit, qtbot):
    stage.shop.handle(3, owner="王磊")
    view = case_view.several(JOB, stage.shop.workspace, stage.shop.reviews).value
    dialog = SeveralCasesDialog(kit, stage, view)
    qtbot.addWidget(dialog)
    assert not dialog.yes.isEnabled()
    dialog.state._picked(3)
    assert not dialog.yes.isEnabled()
    assert "1 lack the one, 5 the other" in dialog.lacks.text()
    dialog.cause._picked(1)
    dialog.remedy._picked(1)
    dialog.owner.set_text("李姐")
    assert dialog.yes.isEnabled()
    cause = next(iter(view.causes))
    assert dialog.values == CaseEdit(owner="李姐", cause=cause, remedy="refund", state="closed")


def test_several_are_changed_as_one_deed(stage, monkeypatch):
    monkeypatch.setattr(SeveralCasesDialog, "ask", lambda *_: CaseEdit(owner="李姐"))
    stage.form.handle(tuple(stage.shop.reviews))
    assert {case.owner for case in stage.shop.cases.values()} == {"李姐"}
    assert stage.done == ["5 cases changed"]
    monkeypatch.setattr(SeveralCasesDialog, "ask", lambda *_: None)
    stage.form.handle(tuple(stage.shop.reviews))
    assert len(stage.done) == 1


def test_a_timeline_is_shown(stage, kit, qtbot):
    stage.shop.handle(0)
    dialog = TimelineDialog.tell(kit, stage, timeline(JOB, stage.shop.workspace, stage.shop.reviews[0]).value)
    assert dialog.table.cells.rowCount() >= 3
    dialog.close_button.click()
