"""Keys, several tasks at once, lists, filters and the small deeds of the checklist, on views that are made up."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.domain.tasks import TaskList, TaskState
from seller_toolkit.gui.dialogs.print_options import PrintOptionsDialog, PrintWish
from seller_toolkit.gui.tabs.checklist import postpone
from seller_toolkit.gui.tabs.checklist.postpone import PostponeButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.requests import TaskEdit
from seller_toolkit.services.tasks.task_list import ChecklistView
from tests.conftest import make_workspace
from tests.gui.tabs.checklist.made_up import TODAY, Played, line, numbers, played, view, words

OPEN = (
    line(1, id="L01", title="Clear late orders", due=TODAY, owner="王磊"),
    line(2, id="L02", title="Weigh parcels", due=TODAY, steps=("a", "b"), steps_done=(0,)),
    line(3, id="T-0003", knowledge_id="", title="Call ten buyers", due=TODAY - timedelta(days=2)),
    line(4, id="L04", title="Count stock", due=TODAY + timedelta(days=9)),
)
PROPOSED = line(id="S01", knowledge_id="service.a", reason="Service 4.5 → 4.4", area="service")
BASE = view(PROPOSED, *OPEN, library=(*OPEN[:2], OPEN[3], replace(PROPOSED, reason="")))
Play = Callable[[ChecklistView], Played]


@pytest.fixture
def play(qtbot: QtBot, dressed: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Play]:
    workspace, made = make_workspace(tmp_path / "store.db"), list[Played]()

    def begin(shown: ChecklistView) -> Played:
        made.append(played(qtbot, dressed, workspace, monkeypatch, shown))
        return made[-1]

    yield begin
    for one in made:
        one.tab.close()
        one.tab.deleteLater()
        QApplication.sendPostedEvents(one.tab, QEvent.Type.DeferredDelete.value)  # else each test dresses all before


@pytest.fixture
def at(play: Play) -> Played:
    return play(BASE)


def select(at: Played, *wanted: int) -> None:
    """Select rows of the open tasks as clicks with Ctrl would."""
    table = at.tab.today.open
    table.select_row_id(wanted[0])
    flag = table.selectionModel().SelectionFlag
    for number in wanted[1:]:
        row = table.cells.find_row(number)
        assert row is not None
        table.selectionModel().select(table.cells.index(row, 0), flag.Select | flag.Rows)


# --- today ----------------------------------------------------------------------------------------------------------


def test_today_shows_what_is_due_and_folds_the_rest(at: Played) -> None:
    assert [one.number for one in at.tab.today.open.lines] == [3, 1, 2]
    at.press("later")
    assert [one.number for one in at.tab.today.open.lines] == [3, 1, 2, 4]
    at.press("later")
    assert 4 not in [one.number for one in at.tab.today.open.lines]


def test_where_nothing_is_due_it_says_so(play: Play) -> None:
    at = play(view(OPEN[3]))
    assert at.sees("none-due")
    assert not at.sees("tasks")
    at.press("later")
    assert (at.sees("none-due"), at.sees("tasks")) == (False, True)


def test_something_can_stand_on_top_of_today(at: Played, dressed: Kit) -> None:
    sheet = dressed.text("Four orders are late")
    at.tab.today.put_on_top(sheet)
    QApplication.processEvents()
    assert sheet.isVisible()
    assert sheet.mapTo(at.tab, QPoint(0, 0)).y() < at.find("proposed").mapTo(at.tab, QPoint(0, 0)).y()


# --- several tasks --------------------------------------------------------------------------------------------------


def test_several_tasks_are_changed_as_one_deed(at: Played, qtbot: QtBot) -> None:
    select(at, 1, 2)
    assert at.find("many-title").words() == "2 tasks"
    assert not at.sees("detail")
    assert not at.find("many-change").isEnabled()
    at.find("many-owner").set_text("陈")
    at.press("many-change")
    assert at.asked == [("edit", [1, 2], TaskEdit(owner="陈"), "")]
    assert [what for _, what in at.deeds] == ["edit 2 tasks"]
    assert at.find("many-owner").text() == ""
    at.press("many-done")
    name, refs, done, _who = at.asked[-1]
    assert (name, numbers(refs), done) == ("tick", [1, 2], True)
    assert len(at.deeds) == 2


def test_one_selected_task_again_is_shown_in_full(at: Played, qtbot: QtBot) -> None:
    select(at, 1, 2)
    qtbot.keyClick(at.tab.today.open, Qt.Key.Key_Up)
    assert at.sees("detail")
    assert not at.sees("many")


def test_a_fresh_view_keeps_the_selection(at: Played) -> None:
    select(at, 1, 2)
    at.show(replace(BASE))
    assert at.find("many-title").words() == "2 tasks"


def test_fields_are_for_those_that_are_taken_on(at: Played) -> None:
    at.tab.show_segment(at.tab.library)
    table = at.tab.library.table
    table.selectAll()
    assert len(table.selected_lines) == 5
    assert "4 of them are taken on: the fields are theirs." in [
        label.words() for label in at.find("many").findChildren(Label) if label.isVisible()
    ]
    at.press("many-accept")
    assert [one.knowledge_id for one in at.asked[-1][1]] == ["service.a"]


# --- keys -----------------------------------------------------------------------------------------------------------


def test_del_deletes_ones_own_and_puts_others_away(at: Played, qtbot: QtBot) -> None:
    table = at.tab.today.open
    table.select_row_id(3)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert at.asked == [("remove", [3])]
    table.select_row_id(2)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert (at.asked[-1][0], numbers(at.asked[-1][1])) == ("dismiss", [2])


def test_p_asks_until_when(at: Played, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QPoint] = []
    monkeypatch.setattr(PostponeButton, "open_at", lambda _self, place: opened.append(place))
    table = at.tab.today.open
    table.setFocus()
    table.select_row_id(1)
    qtbot.keyClick(table, Qt.Key.Key_P)
    assert len(opened) == 1
    at.tab.side.postpone.chosen.emit(date(2026, 11, 2))
    name, refs, until, _who = at.asked[-1]
    assert (name, numbers(refs), until) == ("postpone", [3], date(2026, 11, 2))


def test_e_leads_to_the_owner(at: Played, qtbot: QtBot) -> None:
    table = at.tab.today.open
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_E)
    assert at.tab.detail.facts.owner.hasFocus()


def test_the_search_of_the_window_leads_to_the_search_of_tasks_and_escape_back(at: Played, qtbot: QtBot) -> None:
    at.tab.activateWindow()
    qtbot.waitUntil(at.tab.isActiveWindow)
    assert at.tab.begin_search()
    search = at.find("search-tasks")
    assert search.hasFocus()
    qtbot.keyClicks(search, "WEIGH PARCELS")
    assert [one.number for one in at.tab.library.table.lines] == [2]
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert at.tab.library.table.hasFocus()


# --- proposals ------------------------------------------------------------------------------------------------------


def test_a_proposal_is_postponed_in_its_row(at: Played) -> None:
    button = at.tab.today.proposals.findChildren(PostponeButton)[0]
    button.chosen.emit(date(2026, 11, 2))
    name, refs, until, _who = at.asked[-1]
    assert (name, refs[0].knowledge_id, refs[0].reason) == ("postpone", "service.a", "Service 4.5 → 4.4")
    assert until == date(2026, 11, 2)


def test_a_day_of_ones_own_is_asked_for(at: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postpone.DayDialog, "ask", lambda *_: date(2026, 12, 24))
    at.tab.today.proposals.findChildren(PostponeButton)[0]._ask()
    assert at.asked[-1][2] == date(2026, 12, 24)


# --- one task -------------------------------------------------------------------------------------------------------


def test_a_step_is_ticked(at: Played) -> None:
    at.tab._on_chosen([OPEN[1]])
    assert at.find("progress").words() == "1 of 2"
    at.find("tick2").click()
    assert at.asked == [("tick_step", 2, 1, True, "")]
    assert at.deeds[0][1] == "a step of “Weigh parcels”"


def test_facts_are_kept_one_by_one(at: Played, qtbot: QtBot) -> None:
    at.tab._on_chosen([OPEN[0]])
    facts = at.tab.detail.facts
    facts.recurrence.select.options_menu.actions()[2].trigger()
    assert at.asked == [("edit", [1], TaskEdit(rule="FREQ=DAILY"), "")]
    at.press("more-facts")
    assert at.sees("began")
    facts.began.edit.stepBy(1)
    facts.began.committed.emit()
    assert at.asked[-1] == ("edit", [1], TaskEdit(rule="FREQ=DAILY", started_on=TODAY), "")


def test_the_self_audit_is_offered_for_its_tasks_only(play: Play) -> None:
    audited = line(8, metrics=("self_audit.packaging",), due=TODAY)
    at = play(view(audited, OPEN[0]))
    at.tab._on_chosen([audited])
    assert at.sees("self-audit")
    at.tab._on_chosen([OPEN[0]])
    assert not at.sees("self-audit")


def test_a_text_that_helps_is_wished_for(play: Play, qtbot: QtBot) -> None:
    helped = line(8, templates=("made_up", "gone"), due=TODAY)
    at = play(view(helped))
    at.tab._texts = {"made_up": "A calm first answer"}
    at.show(view(helped))
    QApplication.processEvents()
    assert at.find("text-made_up").text() == "A calm first answer"
    assert not at.sees("text-gone")
    with qtbot.waitSignal(at.tab.context.wishes.template_requested) as wanted:
        at.press("text-made_up")
    assert wanted.args == ["made_up"]


# --- lists ----------------------------------------------------------------------------------------------------------

LISTS = (
    TaskList("daily", words("The daily round"), words("Every morning"), ("logistics.t2", "service.a", "logistics.t1")),
    TaskList("other", words("Of another platform"), words("…"), ("nowhere.a",)),
)


@pytest.fixture
def listed(play: Play) -> Played:
    made = play(replace(BASE, lists=LISTS))
    made.tab.show_segment(made.tab.lists)
    return made


def test_a_list_has_its_own_order_and_is_taken_on_as_one_deed(listed: Played) -> None:
    assert [one.id for one in listed.tab.lists.table.lines] == ["L02", "S01", "L01"]
    assert listed.find("purpose").words() == "Every morning"
    assert [button.text() for button in listed.tab.lists._rows.values()] == ["The daily round"]
    assert listed.find("take-all-on").text() == "Take all on (1)"
    listed.press("take-all-on")
    assert [one.knowledge_id for one in listed.asked[-1][1]] == ["service.a"]
    assert len(listed.deeds) == 1


def test_a_list_is_printed_by_its_id(listed: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []

    def document(_context: object, _workspace: object, *arguments: object) -> object:
        from seller_toolkit.domain.changes import Outcome

        asked.append(arguments)
        return Outcome(None)

    monkeypatch.setattr(task_desk, "checklist_document", document)
    begun: list[str] = []

    def ask(_kit: object, _window: object, _view: object, _settings: object, list_id: str) -> PrintWish:
        begun.append(list_id)
        return PrintWish(PaperOptions(content="list", list_id=list_id))

    monkeypatch.setattr(PrintOptionsDialog, "ask", ask)
    listed.press("print-this-list")
    assert begun == ["daily"]
    assert asked == [((7,), PaperOptions(content="list", list_id="daily"))]


def test_without_lists_it_says_so(at: Played) -> None:
    at.tab.show_segment(at.tab.lists)
    assert "No lists yet" in [label.words() for label in at.tab.lists.findChildren(Label) if label.isVisible()]
    assert not at.sees("detail")


# --- whose tasks ----------------------------------------------------------------------------------------------------


def test_mine_asks_once_and_remembers_the_name(at: Played) -> None:
    at.tab.show_segment(at.tab.library)
    at.dialogs.answer("ask_text", " 王磊 ")
    at.press("filter-mine")
    assert at.tab.context.workspace.settings["my_name"] == "王磊"
    assert [one.number for one in at.tab.library.table.lines] == [1]
    at.press("filter-all")
    at.press("filter-mine")  # nobody is asked again
    assert [one.number for one in at.tab.library.table.lines] == [1]
    at.dialogs.answer("ask_text", None)
    at.press("my-name")
    assert at.tab.context.workspace.settings["my_name"] == "王磊"
    at.find("tasks" if at.sees("tasks") else "library")
    at.tab.deeds.tick([OPEN[0]])
    assert at.asked[-1][-1] == "王磊"


def test_without_a_name_mine_is_not_chosen(at: Played) -> None:
    at.tab.show_segment(at.tab.library)
    at.dialogs.answer("ask_text", None)
    at.press("filter-mine")
    assert at.tab.library.filters.state == "all"
    assert len(at.tab.library.table.lines) == 5


# --- segments -------------------------------------------------------------------------------------------------------


def test_pages_without_tasks_have_no_details_beside_them(at: Played) -> None:
    buttons = [button for button in at.tab.head.views.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons] == [
        "Today", "Due sheet", "All tasks", "Lists", "Done", "What helped",
    ]  # fmt: skip
    assert buttons[0].isChecked()
    assert at.sees("detail")
    buttons[5].click()
    assert at.tab.effects.panel.isVisible()
    assert not at.sees("detail")
    buttons[1].click()
    assert at.tab.due.isVisible()
    assert not at.sees("detail")


def test_what_recurs_stands_under_done_each_time(play: Play) -> None:
    done = line(5, state=TaskState.DONE, done_on=TODAY)
    before = line(6, knowledge_id="logistics.t1", state=TaskState.DONE, done_on=TODAY - timedelta(days=1))
    at = play(replace(view(OPEN[0], done), occurrences=(before,)))
    at.tab.show_segment(at.tab.done)
    assert [one.number for one in at.tab.done.table.lines] == [5, 6]
