"""The checklist tab on a store with the demo shops: driven by clicks and keys, judged by what is seen."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Paragraph, Report
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.dialogs import new_task, print_options
from seller_toolkit.gui.dialogs.new_task import NewTaskDialog
from seller_toolkit.gui.dialogs.print_options import PrintWish
from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.lines import Group, Grouping, everything, grouped, key_of
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewTask
from seller_toolkit.services.tasks.task_list import TaskLine
from seller_toolkit.services.workspace import Workspace
from tests.gui.tabs.checklist.stage import (
    SHOP,
    TODAY,
    Stage,
    choose,
    click_cell,
    rows_of,
    staged,
    workspace_on,
)

# --- today ----------------------------------------------------------------------------------------------------------


def test_it_opens_on_the_five_proposals_with_their_reasons_and_the_first_in_full(stage: Stage) -> None:
    view = stage.view()
    table = stage.find("proposed")
    assert [table.cells.cell(row, 2).text for row in range(5)] == [line.title for line in view.proposed]
    assert [table.cells.cell(row, 2).sub for row in range(5)] == [line.reason for line in view.proposed]
    assert stage.fact() == f"{view.shop.name} · nothing due today"
    first = view.proposed[0]
    assert stage.find("title").words() == first.title
    assert stage.find("step1").words() == first.steps[0]
    assert stage.find("fact-done-when").words() == first.done_when


def test_accept_takes_a_task_on_and_shows_it_in_progress(stage: Stage) -> None:
    line = stage.view().proposed[0]
    stage.press("accept")
    (open_line,) = stage.view().open
    assert (open_line.knowledge_id, open_line.reason) == (line.knowledge_id, line.reason)
    assert f"{line.id} {line.title}" in rows_of(stage.find("tasks"))
    assert line.title not in [row[5:] for row in rows_of(stage.find("proposed"))]
    assert stage.notices == [f"Accepted: {line.title}"]


def test_a_double_click_accepts_once(stage: Stage) -> None:
    stage.runner.hold()
    stage.press("accept")
    stage.press("accept")
    stage.runner.release()
    assert len(stage.view().open) == 1


def test_after_a_failure_the_same_task_can_be_tried_again(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        from seller_toolkit.domain.errors import UserError

        raise UserError("store.locked")

    with monkeypatch.context() as patch:
        patch.setattr(task_desk, "accept", fail)
        stage.press("accept")
    assert len(stage.failures) == 1
    stage.press("accept")
    assert len(stage.view().open) == 1


def test_dismiss_says_so_and_leaves_the_task_among_all_tasks(stage: Stage) -> None:
    line = stage.view().proposed[0]
    stage.press("dismiss")
    assert line.knowledge_id not in {one.knowledge_id for one in stage.view().proposed}
    assert stage.notices == [f"Dismissed: {line.title}. It stays under All tasks."]
    stage.segment("views", "All tasks")
    assert f"{line.id} {line.title}" in rows_of(stage.find("library"))


def test_the_circle_of_a_proposal_marks_it_as_done_at_once(stage: Stage, qtbot: QtBot) -> None:
    line = stage.view().proposed[1]
    click_cell(qtbot, stage.find("proposed"), line.knowledge_id, 0)
    (done,) = stage.done_ones()
    assert done.knowledge_id == line.knowledge_id
    assert stage.notices[0].startswith(f"Done: {line.title}")


def test_a_click_beside_the_circle_only_shows_the_task(stage: Stage, qtbot: QtBot) -> None:
    line = stage.view().proposed[2]
    click_cell(qtbot, stage.find("proposed"), line.knowledge_id, 2)
    assert stage.find("title").words() == line.title
    assert stage.view().done == ()


# --- in progress ----------------------------------------------------------------------------------------------------


def headlines(stage: Stage) -> list[str]:
    return [row for row in rows_of(stage.find("tasks")) if " · " in row]


def test_tasks_are_grouped_by_due_day_the_overdue_first(busy: Stage) -> None:
    assert headlines(busy) == ["Overdue · 1", "Due today · 1"]
    assert busy.find("later").text() == "Later · 2"
    busy.press("later")
    assert headlines(busy) == ["Overdue · 1", "Due today · 1", "Next 7 days · 1", "No due day · 1"]
    assert busy.find("later").text() == "Hide later"
    table = busy.find("tasks")
    overdue, today = (table.cells.cell(row, 5) for row in (1, 3))
    assert overdue.chips == (("Overdue 10-28", "critical"),)
    assert (today.text, today.tone) == ("Today", "warning")
    assert busy.fact().endswith("2 due today")


def test_tasks_are_grouped_by_dimension_area_and_owner(busy: Stage) -> None:
    view = busy.view()
    busy.press("later")
    busy.segment("grouping", "By dimension")
    assert view.standing is not None
    labels = [dimension.label.en for dimension in view.standing.profile.dimensions]
    assert [head.split(" · ")[0] for head in headlines(busy)] == [
        label for label in labels if label in {head.split(" · ")[0] for head in headlines(busy)}
    ] + (["No dimension"] if any(not line.dimension for line in view.open) else [])
    busy.segment("grouping", "By area")
    assert "Logistics · 2" in headlines(busy)
    busy.segment("grouping", "By owner")
    assert headlines(busy) == ["李敏 · 1", "王磊 · 2", "No owner · 1"]


def test_a_click_on_a_head_sorts_a_flat_list_and_a_third_one_groups_again(busy: Stage) -> None:
    busy.press("later")
    table = busy.find("tasks")
    table.horizontalHeader().setSortIndicator(5, Qt.SortOrder.DescendingOrder)
    assert headlines(busy) == []
    assert [table.cells.row_id(row) for row in range(3)] == list(reversed(busy.numbers[:3]))
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert len(headlines(busy)) == 4


def test_down_passes_over_headlines_and_shows_each_task(busy: Stage, qtbot: QtBot) -> None:
    busy.press("later")
    table = busy.find("tasks")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    shown = [table.current_row_id]
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        shown.append(table.current_row_id)
    assert shown == busy.numbers
    assert busy.tab.detail.line is not None
    assert busy.tab.detail.line.number == busy.numbers[3]
    for _ in range(5):
        qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.current_row_id == busy.numbers[0]
    assert busy.find("proposed").selected_row_ids == ()


def test_space_ticks_and_goes_on_to_the_next_task(busy: Stage, qtbot: QtBot) -> None:
    table = busy.find("tasks")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert busy.find("tasks").current_row_id == busy.numbers[1]
    assert busy.tab.detail.line is not None
    assert busy.tab.detail.line.number == busy.numbers[1]
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert {line.number for line in busy.done_ones()} == set(busy.numbers[:2])
    assert busy.find("none-due").isVisible()
    assert not table.isVisible()


def test_space_ticks_all_selected_tasks_in_one_go(busy: Stage, qtbot: QtBot) -> None:
    busy.press("later")
    table = busy.find("tasks")
    click_cell(qtbot, table, busy.numbers[0], 2)
    click_cell(qtbot, table, busy.numbers[3], 2, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert {line.number for line in busy.done_ones()} == set(busy.numbers)
    assert busy.notices == ["Done: 4 tasks. Ctrl+Z takes it back."]
    busy.history.undo()
    assert set(busy.numbers) == {line.number for line in busy.view().open}


def test_ticking_again_under_done_reopens(busy: Stage, qtbot: QtBot) -> None:
    click_cell(qtbot, busy.find("tasks"), busy.numbers[1], 0)
    busy.segment("views", "Done")
    done = busy.find("done")
    assert len(done.lines) == 1
    click_cell(qtbot, done, busy.numbers[1], 0)
    assert busy.numbers[1] in {line.number for line in busy.view().open}
    assert busy.find("nothing-done").isVisible()


def test_copy_brings_the_heads(busy: Stage, qtbot: QtBot) -> None:
    table = busy.find("tasks")
    click_cell(qtbot, table, busy.numbers[0], 2)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, row = QApplication.clipboard().text().split("\n")
    assert head.split("\t")[1:] == ["Code", "Task", "Area", "Owner", "Due", "Cadence"]
    assert row.split("\t")[1] == "L01"
    assert "Overdue 10-28" in row


# --- details --------------------------------------------------------------------------------------------------------


def test_owner_day_and_note_are_kept_when_written(busy: Stage, qtbot: QtBot) -> None:
    click_cell(qtbot, busy.find("tasks"), busy.numbers[0], 2)
    owner = busy.find("owner")
    assert owner.text() == "王磊"
    owner.select_all()
    qtbot.keyClicks(owner, "Chen")
    qtbot.keyClick(owner, Qt.Key.Key_Return)
    note = busy.find("note")
    note.setFocus()
    qtbot.keyClicks(note, "called twice")
    qtbot.keyClick(note, Qt.Key.Key_Return)
    line = next(line for line in busy.view().open if line.number == busy.numbers[0])
    assert (line.owner, line.note, line.due) == ("Chen", "called twice", date(2026, 10, 28))
    busy.tab.detail.facts.due.findChild(QPushButton, "no-day").click()
    busy.press("later")
    line = next(line for line in busy.view().open if line.number == busy.numbers[0])
    assert (line.owner, line.due) == ("Chen", None)
    assert headlines(busy)[-1] == "No due day · 2"


def test_going_to_another_task_keeps_what_was_written(busy: Stage, qtbot: QtBot) -> None:
    table = busy.find("tasks")
    click_cell(qtbot, table, busy.numbers[0], 2)
    note = busy.find("note")
    note.setFocus()
    qtbot.keyClicks(note, "ask")
    click_cell(qtbot, table, busy.numbers[1], 2)
    table.setFocus()
    notes = {line.number: line.note for line in busy.view().open}
    assert (notes[busy.numbers[0]], notes[busy.numbers[1]]) == ("ask", "")


def test_a_refresh_leaves_the_field_alone_that_is_being_written(busy: Stage, qtbot: QtBot) -> None:
    click_cell(qtbot, busy.find("tasks"), busy.numbers[0], 2)
    note = busy.find("note")
    note.setFocus()
    qtbot.keyClicks(note, "half a sen")
    busy.refresh()
    assert note.toPlainText() == "half a sen"


def test_a_proposal_has_no_fields_and_what_rules_forbid_stands_in_the_well(stage: Stage, qtbot: QtBot) -> None:
    view = stage.view()
    assert not stage.tab.detail.facts.owner.isVisible()
    stage.segment("views", "All tasks")
    warned = next(line for line in everything(view) if line.caution)
    qtbot.keyClicks(stage.find("search-tasks"), warned.title)
    assert stage.find("title").words() == stage.find("library").current_line.title
    click_cell(qtbot, stage.find("library"), key_of(warned), 2)
    assert stage.find("caution").words() == warned.caution


def test_enter_opens_the_details_and_escape_leads_back(busy: Stage, qtbot: QtBot) -> None:
    table = busy.find("tasks")
    click_cell(qtbot, table, busy.numbers[0], 2)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "detail-done"
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table


def test_the_deeds_of_the_panel(stage: Stage) -> None:
    first = stage.view().proposed[0]
    stage.tab.detail.deeds.dismiss.trigger()
    second = stage.view().proposed[0]  # stands where the first one stood
    stage.press("detail-accept")
    assert [line.knowledge_id for line in stage.view().open] == [second.knowledge_id]
    assert first.knowledge_id not in {line.knowledge_id for line in stage.view().proposed}
    stage.press("detail-already-done")
    assert len(stage.done_ones()) == 1


# --- all tasks ------------------------------------------------------------------------------------------------------


def test_all_tasks_are_filtered_by_area_dimension_and_words(stage: Stage, qtbot: QtBot) -> None:
    stage.segment("views", "All tasks")
    table, every = stage.find("library"), everything(stage.view())
    assert len(table.lines) == len(every)
    stage.press("filter-area-service")
    assert {line.area for line in table.lines} == {"service"}
    assert stage.view().standing is not None
    choose(stage.find("filter-kind"), 1)
    QApplication.processEvents()
    assert {line.area for line in table.lines} > {"service"}
    stage.press("filter-dimension-logistics")
    assert {line.dimension for line in table.lines} == {"logistics"}
    assert len(table.lines) == sum(line.dimension == "logistics" for line in every)
    stage.press("filter-dimension-logistics")
    search = stage.find("search-tasks")
    qtbot.keyClicks(search, "L01")
    assert "L01" in {line.id for line in table.lines}
    assert all("l01" in " ".join((line.id, line.title, line.why, *line.steps)).casefold() for line in table.lines)
    qtbot.keyClicks(search, " nowhere at all")
    assert stage.find("no-match").isVisible()


def test_a_task_of_the_library_can_be_ticked_and_shows_its_state(stage: Stage, qtbot: QtBot) -> None:
    stage.segment("views", "All tasks")
    table = stage.find("library")
    once = next(line for line in table.lines if line.cadence == "Once")
    table.scrollTo(table.cells.index(table.cells.find_row(once.knowledge_id), 0))
    click_cell(qtbot, table, once.knowledge_id, 0)
    (done,) = stage.view().done
    row = table.cells.find_row(done.number)
    assert table.cells.cell(row, 5).chips == (("Done", "neutral"),)
    click_cell(qtbot, table, done.number, 0)
    assert table.cells.cell(table.cells.find_row(done.number), 5).chips == (("Open", "accent"),)


# --- empty ----------------------------------------------------------------------------------------------------------


def test_an_empty_store_says_what_to_bring(qtbot: QtBot, dressed: Kit, tmp_path: Path) -> None:
    workspace = workspace_on(tmp_path / "store.db")
    made = staged(qtbot, dressed, workspace, ())
    qtbot.addWidget(made.tab)
    words = [label.words() for label in made.find("empty").findChildren(Label)]
    assert words[0] == "No tasks yet"
    with qtbot.waitSignal(made.wishes.files_requested):
        made.find("empty").findChildren(QPushButton)[0].click()
    with qtbot.waitSignal(made.wishes.demo_requested):
        made.find("empty").findChildren(QPushButton)[1].click()


def test_a_shop_without_scores_and_a_list_without_tasks(stage: Stage) -> None:
    view = stage.view()
    stage.tab._show(replace(view, lines=(), standing=None))
    assert stage.find("bring").isVisible()
    assert not stage.tab.detail.isVisible()
    stage.tab._show(replace(view, lines=()))
    assert "Nothing is left to do" in [label.words() for label in stage.find("calm").findChildren(Label)]
    stage.tab._show(view)
    assert stage.tab.detail.isVisible()


def test_another_shop_is_shown_when_it_is_chosen(stage: Stage) -> None:
    other = stage.selection.shops[1]
    stage.selection.choose_shop(other.id)
    assert stage.fact().startswith(other.name)


# --- paper, files, own tasks ----------------------------------------------------------------------------------------


@pytest.fixture
def wanted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[tuple[int, ...], PaperOptions]]:
    """Which shops' lists were asked for, and how; what comes back is a small document."""
    asked: list[tuple[tuple[int, ...], PaperOptions]] = []

    def document(
        _context: JobContext, _workspace: Workspace, shops: tuple[int, ...], options: PaperOptions
    ) -> Outcome[Report]:
        asked.append((shops, options))
        return Outcome(Report("Checklist", "", "CL-1", (Paragraph("Weigh the parcels"),)))

    monkeypatch.setattr(task_desk, "checklist_document", document)
    return asked


def test_print_hands_over_the_list(
    stage: Stage,
    qtbot: QtBot,
    wanted: list[tuple[tuple[int, ...], PaperOptions]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    small = PaperOptions("A5", split="owner")
    monkeypatch.setattr(print_options.PrintOptionsDialog, "ask", lambda *_: PrintWish(small))
    with qtbot.waitSignal(stage.wishes.print_requested) as printed:
        stage.press("print")
    (report,) = printed.args
    assert isinstance(report, Report)
    assert wanted == [((stage.shop,), small)]


@pytest.mark.usefixtures("wanted")
def test_the_print_dialog_can_save_instead(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_options.PrintOptionsDialog, "ask", lambda *_: PrintWish(PaperOptions(), save=True))
    stage.dialogs.answer("ask_save", tmp_path / "list.html")
    stage.press("print")
    assert (tmp_path / "list.html").stat().st_size > 0


@pytest.mark.usefixtures("wanted")
def test_a_print_dialog_that_is_cancelled_prints_nothing(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_options.PrintOptionsDialog, "ask", lambda *_: None)
    stage.press("print")
    assert stage.notices == []


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", ".html", ".csv"])
@pytest.mark.usefixtures("wanted")
def test_export_writes_the_chosen_format(stage: Stage, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"list{suffix}"
    stage.dialogs.answer("ask_save", target)
    stage.press("export")
    assert target.stat().st_size > 0
    assert stage.notices == [f"Saved as list{suffix}"]
    assert stage.dialogs.asked[0].words == ("checklist-2026-10-31.pdf",)


@pytest.mark.usefixtures("wanted")
def test_export_into_a_folder_that_is_not_there_is_told(stage: Stage, tmp_path: Path) -> None:
    stage.dialogs.answer("ask_save", tmp_path / "nowhere" / "list.pdf")
    stage.press("export")
    assert len(stage.failures) == 1
    assert stage.notices == []


def test_fill_back_is_wished_of_the_window(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.wishes.fill_back_requested) as wished:
        stage.press("fill-back")
    assert wished.args == [None]


def test_export_that_is_cancelled_writes_nothing(stage: Stage) -> None:
    stage.dialogs.answer("ask_save", None)
    stage.press("export")
    assert stage.notices == []


def test_a_new_task_of_ones_own_is_shown(stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []

    def ask(*_where: object, **words: object) -> NewTask:
        asked.append(words)
        return NewTask(stage.shop, "Call the ten oldest customers", "service", "王磊", date(2026, 11, 2))

    monkeypatch.setattr(new_task.NewTaskDialog, "ask", ask)
    stage.tab.activateWindow()
    qtbot.waitUntil(stage.tab.isActiveWindow)
    qtbot.keyClick(stage.tab, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (line,) = stage.view().open
    assert (line.title, line.area, line.owner, line.due) == (
        "Call the ten oldest customers", "service", "王磊", date(2026, 11, 2),
    )  # fmt: skip
    assert stage.find("title").words() == line.title
    assert asked[0]["shop"] == stage.view().shop
    stage.history.undo()
    assert stage.view().open == ()


# --- room -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "beside"), [(1199, True), (943, False)])
def test_nothing_scrolls_sideways(busy: Stage, width: int, beside: bool) -> None:
    busy.tab.resize(width, 620)
    for words in ("All tasks", "Lists", "Done", "Today"):
        busy.segment("views", words)
        QApplication.processEvents()
        page = busy.tab._page
        assert page.horizontalScrollBar().maximum() == 0
        for table in busy.tab.findChildren(TaskTable):
            assert not table.isVisible() or table.horizontalScrollBar().maximum() == 0
    left = busy.tab.detail.mapTo(busy.tab, QPoint(0, 0)).x()
    assert (left > 600) is beside


# --- laws of the groups ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", list(Grouping))
def test_groups_hold_every_line_once_and_keep_the_order(stage: Stage, by: Grouping) -> None:
    lines: tuple[TaskLine, ...] = everything(stage.view())
    mixed = [replace(line, due=date(2026, 10, 20 + i % 12) if i % 5 else None) for i, line in enumerate(lines)]
    groups: tuple[Group, ...] = grouped(mixed, by, today=TODAY, dimensions={"logistics": "Logistics speed"})
    shown = [line for group in groups for line in group.lines]
    assert sorted(map(key_of, shown), key=str) == sorted(map(key_of, mixed), key=str)
    for group in groups:
        assert list(group.lines) == [line for line in mixed if line in group.lines]
    assert all(group.lines for group in groups)


def test_what_is_being_done_stands_in_the_library_once(busy: Stage) -> None:
    lines = everything(busy.view())
    keys = [key_of(line) for line in lines]
    assert len(keys) == len(set(keys))
    assert set(busy.numbers) <= set(keys)
    assert sum(line.state is TaskState.OPEN for line in lines) == 4


# --- the dialog -----------------------------------------------------------------------------------------------------


def test_the_dialog_wants_a_title_and_gives_what_was_written(qtbot: QtBot, dressed: Kit) -> None:
    dialog = NewTaskDialog(dressed, None, shop=SHOP, today=TODAY, area="reviews", owners=["王磊"])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.yes.isEnabled()
    qtbot.keyClicks(dialog.title, "  Write down ")
    assert dialog.yes.isEnabled()
    assert dialog.task == NewTask(SHOP.id, "Write down", "reviews", "", None)
    qtbot.keyClick(dialog.due.edit, Qt.Key.Key_Up)
    assert dialog.task.due == TODAY
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    assert dialog.result() == NewTaskDialog.DialogCode.Accepted.value


def test_the_dialog_answers_none_when_it_is_cancelled(
    qtbot: QtBot, dressed: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NewTaskDialog, "exec", lambda _self: NewTaskDialog.DialogCode.Rejected.value)
    assert NewTaskDialog.ask(dressed, None, shop=SHOP, today=TODAY) is None


@pytest.mark.parametrize("typed", ["20261105", "2026-11-05", "2026/11/05"])
def test_a_day_can_be_typed_stepped_and_taken_away(qtbot: QtBot, dressed: Kit, typed: str) -> None:
    field_ = DayField(dressed, TODAY)
    qtbot.addWidget(field_)
    field_.show()
    assert (field_.day, field_.edit.text()) == (None, "No day")
    qtbot.keyClicks(field_.edit, typed)
    assert field_.day == date(2026, 11, 5)
    field_.show_day(TODAY, TODAY)
    qtbot.keyClick(field_.edit, Qt.Key.Key_Up)
    assert field_.day == date(2026, 11, 1)
    with qtbot.waitSignal(field_.committed):
        field_.findChild(QPushButton, "no-day").click()
    assert field_.day is None


def test_a_day_that_has_passed_is_shown_as_it_is(qtbot: QtBot, dressed: Kit) -> None:
    field_ = DayField(dressed, TODAY)
    qtbot.addWidget(field_)
    field_.show_day(date(2025, 1, 31), TODAY)
    assert field_.day == date(2025, 1, 31)
