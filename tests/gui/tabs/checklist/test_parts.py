"""The small parts of the checklist: recurrence, postponing, owners, steps, history, filters."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from seller_toolkit.checklist.recurrence import read_rule
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.gui.tabs.checklist import deed_words
from seller_toolkit.gui.tabs.checklist.day_field import DayField
from seller_toolkit.gui.tabs.checklist.filters import TaskFilters, prepared
from seller_toolkit.gui.tabs.checklist.history import HistoryPiece
from seller_toolkit.gui.tabs.checklist.lines import metrics_offered, reason_words, state_cell
from seller_toolkit.gui.tabs.checklist.owner_field import OwnerField, owners_offered
from seller_toolkit.gui.tabs.checklist.postpone import DayDialog, PostponeButton, next_monday, next_month, tomorrow
from seller_toolkit.gui.tabs.checklist.recurrence import (
    DAILY,
    KNOWN,
    LAST_DAY,
    MONTH_END,
    MONTHLY,
    NEVER,
    WEEKLY,
    WORKDAYS,
    Recurrence,
    RecurrenceField,
    recurrence_of,
)
from seller_toolkit.gui.tabs.checklist.steps import StepList
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.services.tasks.task_deeds import HistoryLine
from tests.gui.tabs.checklist.made_up import TODAY, line, view

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))
WEEKS = st.sets(st.integers(0, 6), min_size=1).filter(lambda days: days != {0, 1, 2, 3, 4})
CHOICES = st.one_of(
    st.sampled_from([Recurrence(kind) for kind in (KNOWN, NEVER, DAILY, WORKDAYS, MONTH_END)]),
    WEEKS.map(lambda days: Recurrence(WEEKLY, weekdays=tuple(sorted(days)))),
    st.integers(1, LAST_DAY).map(lambda day: Recurrence(MONTHLY, day=day)),
)


# --- recurrence -----------------------------------------------------------------------------------------------------


@given(CHOICES)
def test_a_choice_is_found_again_in_its_rule_and_the_services_understand_it(choice: Recurrence) -> None:
    assert recurrence_of(choice.text) == choice
    if choice.text:
        read_rule(choice.text)


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "FREQ=MONTHLY;BYDAY=1MO", "FREQ=WEEKLY"])
def test_a_rule_that_is_none_of_the_choices_is_kept(qtbot: QtBot, kit: Kit, rule: str) -> None:
    field = RecurrenceField(kit)
    qtbot.addWidget(field)
    field.show_rule(rule, "Every 2 weeks on Monday")
    assert field.rule == rule
    assert field.select.chosen_words == "Every 2 weeks on Monday"


def pick(field: RecurrenceField, words: str) -> None:
    next(action for action in field.select.options_menu.actions() if action.text().startswith(words)).trigger()


def test_a_week_has_always_a_day(qtbot: QtBot, kit: Kit) -> None:
    field = RecurrenceField(kit)
    qtbot.addWidget(field)
    field.show()
    field.show_rule("", "Daily")
    assert field.select.chosen_words == "As a rule: Daily"
    with qtbot.waitSignal(field.committed):
        pick(field, "Weekly on")
    assert field.rule == "FREQ=WEEKLY;BYDAY=MO"
    field.weekdays[3].click()
    assert field.rule == "FREQ=WEEKLY;BYDAY=MO,TH"
    field.weekdays[0].click()
    with qtbot.assertNotEmitted(field.committed):
        field.weekdays[3].click()
    assert field.rule == "FREQ=WEEKLY;BYDAY=TH"


def test_a_month_asks_for_its_day(qtbot: QtBot, kit: Kit) -> None:
    field = RecurrenceField(kit)
    qtbot.addWidget(field)
    field.show()
    field.show_rule("FREQ=MONTHLY;BYMONTHDAY=15", "Each month on day 15")
    assert field.day.isVisible()
    with qtbot.waitSignal(field.committed):
        field.day.setValue(31)
    assert field.rule == "FREQ=MONTHLY;BYMONTHDAY=31"


def test_for_several_tasks_nothing_chosen_says_nothing(qtbot: QtBot, kit: Kit) -> None:
    field = RecurrenceField(kit, leave=True)
    qtbot.addWidget(field)
    assert field.rule is None
    pick(field, "Does not repeat")
    assert field.rule == "FREQ=DAILY;COUNT=1"


def test_a_task_of_ones_own_without_a_rule_does_not_recur(qtbot: QtBot, kit: Kit) -> None:
    field = RecurrenceField(kit)
    qtbot.addWidget(field)
    field.show_rule("", "Once", own=True)
    assert field.select.chosen_words == "Does not repeat"
    assert [action.text() for action in field.select.options_menu.actions()].count("Does not repeat") == 1
    assert field.rule == ""


# --- postponing -----------------------------------------------------------------------------------------------------


@given(DAYS)
def test_days_to_postpone_to_lie_ahead(today: date) -> None:
    assert tomorrow(today) - today == timedelta(days=1)
    monday = next_monday(today)
    assert (monday.weekday(), timedelta(0) < monday - today <= timedelta(days=7)) == (0, True)
    month = next_month(today)
    assert (month.day, month > today) == (1, True)
    assert (month - timedelta(days=1)).month == today.month


def test_the_menu_tells_the_days_and_hands_one_over(qtbot: QtBot, kit: Kit) -> None:
    button = PostponeButton(kit, lambda: TODAY)
    qtbot.addWidget(button)
    button.menu_of_days.aboutToShow.emit()
    words = [action.text() for action in button.menu_of_days.actions()]
    assert words == ["Tomorrow · 11-01", "Next Monday · 11-02", "Next month · 11-01", "A day…"]
    with qtbot.waitSignal(button.chosen) as chosen:
        button.menu_of_days.actions()[1].trigger()
    assert chosen.args == [date(2026, 11, 2)]


def test_tab_goes_on_from_a_day_that_is_left_open(qtbot: QtBot, kit: Kit) -> None:
    field = DayField(kit, TODAY)
    card = kit.card("Card", field, kit.button("After"))
    qtbot.addWidget(card)
    card.show()
    clear = field.findChild(QPushButton, "no-day")
    field.edit.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert card.focusWidget() is clear
    field.show_day(TODAY, TODAY)
    field.edit.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):  # year, month, day
        assert card.focusWidget() is field.edit
        qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    assert card.focusWidget() is clear


def test_how_often_says_what_is_chosen_and_of_what(qtbot: QtBot, kit: Kit) -> None:
    field = RecurrenceField(kit)
    qtbot.addWidget(field)
    field.resize(600, 80)
    field.show()
    field.show_rule("", own=True)
    assert (field.select.text(), field.select.accessibleName()) == ("Does not repeat", "Repeats: Does not repeat")


def test_a_day_of_ones_own_lies_after_today(qtbot: QtBot, kit: Kit) -> None:
    dialog = DayDialog(kit, None, TODAY)
    qtbot.addWidget(dialog)
    assert dialog.day.day == date(2026, 11, 2)
    dialog.day.findChild(QPushButton, "no-day").click()
    assert not dialog.yes.isEnabled()
    dialog.day.edit.stepBy(1)
    assert (dialog.day.day, dialog.yes.isEnabled()) == (date(2026, 11, 1), True)


# --- owners, steps, history -----------------------------------------------------------------------------------------


def test_roles_come_first_and_each_name_once(qtbot: QtBot, kit: Kit) -> None:
    roles = ("Warehouse", "Service team", "Quality", "Operations team")
    assert owners_offered(["王磊", "Warehouse", "", "陈"]) == (*roles, "王磊", "陈")
    field = OwnerField()
    qtbot.addWidget(field)
    field.set_text("王磊")
    field.offer(["陈"])
    assert (field.text(), field.count()) == ("王磊", 5)


def test_steps_are_ticked_once_the_task_is_taken_on(qtbot: QtBot, kit: Kit) -> None:
    steps = StepList(kit)
    qtbot.addWidget(steps)
    steps.show()
    steps.show_steps(["a", "b", "c"], (), can_tick=False)
    assert not any(box.isVisible() for box in steps.findChildren(QCheckBox))
    steps.show_steps(["a", "b", "c"], (1,), can_tick=True)
    assert [box.isChecked() for box in steps.findChildren(QCheckBox)] == [False, True, False]
    assert steps.progress.words() == "1 of 3"
    box = steps.findChild(QCheckBox, "tick3")
    assert isinstance(box, QCheckBox)
    box.setFocus()
    with qtbot.waitSignal(steps.ticked) as ticked:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert ticked.args == [2, True]
    steps.show_steps(["a"], (), can_tick=True)
    assert sum(box.isVisible() for box in steps.findChildren(QCheckBox)) == 1


def test_history_is_asked_for_when_it_is_unfolded(qtbot: QtBot, kit: Kit) -> None:
    piece = HistoryPiece(kit)
    qtbot.addWidget(piece)
    piece.show()
    piece.show_task(4)
    assert not piece.is_open
    with qtbot.waitSignal(piece.wanted) as wanted:
        piece.button.click()
    assert wanted.args == [4]
    piece.show_history(5, [HistoryLine(datetime(2026, 10, 30, 8), "王磊", "of another task")])
    piece.show_history(4, [HistoryLine(datetime(2026, 10, 30, 8), "王磊", "taken on")])
    assert [label.words() for label in piece.findChildren(Label)] == ["2026-10-30 08:00 · 王磊", "taken on"]
    piece.show_task(5)
    assert not piece.is_open
    piece.show_task(None)
    assert not piece.isVisible()


# --- filters --------------------------------------------------------------------------------------------------------

LINES = (
    line(1, owner="王磊", due=TODAY),
    line(2, owner="李敏", due=TODAY - timedelta(days=1), area="service", dimension="service", role="service"),
    line(3, owner="王磊", due=None, area="service", dimension="service", role="service"),
    line(4, owner="王磊", state=TaskState.DONE, done_on=TODAY),
    line(knowledge_id="a.proposed", reason="Speed fell"),
    line(knowledge_id="a.known", area="reviews", dimension="", role="operations"),
    line(knowledge_id="a.hidden", hidden=True),
)


def counts(filters: TaskFilters) -> dict[str, int | None]:
    return {name: button._count for name, button in filters._states.items()}


def test_rows_tell_how_many_they_would_show(qtbot: QtBot, kit: Kit) -> None:
    filters = TaskFilters(kit)
    qtbot.addWidget(filters)
    filters.show()
    found = [prepared(one, TODAY, "王磊") for one in LINES]
    filters.show_counts(found)
    assert counts(filters) == {
        "all": 6, "mine": 2, "today": 1, "overdue": 1, "proposed": 1, "open": 3, "done": 1, "hidden": 1,
    }  # fmt: skip
    filters._places["service"].click()
    filters.show_counts(found)
    assert counts(filters)["all"] == 2
    assert [one.line.number for one in found if filters.passes(one)] == [2, 3]
    filters._states["overdue"].click()
    assert [one.line.number for one in found if filters.passes(one)] == [2]
    filters._places["service"].click()  # lets go of it
    assert filters.place == ""
    filters.show_counts([one for one in found if not one.line.hidden])
    assert not filters._states["hidden"].isVisible()


def test_mine_asks_for_a_name_before_it_filters(qtbot: QtBot, kit: Kit) -> None:
    filters = TaskFilters(kit)
    qtbot.addWidget(filters)
    filters.show()
    with qtbot.waitSignal(filters.name_asked), qtbot.assertNotEmitted(filters.changed):
        filters._states["mine"].click()
    filters.show_name("王磊")
    assert filters.name.isVisible()
    with qtbot.waitSignal(filters.changed):
        filters._states["mine"].click()


# --- words ----------------------------------------------------------------------------------------------------------


def test_a_proposal_tells_what_is_at_stake_where_it_is_known() -> None:
    assert reason_words(line(reason="Speed 4.40 → 4.34", points=-0.06)) == "Speed 4.40 → 4.34 · ≈ 0.06 points"
    assert reason_words(line(reason="Speed 4.40 → 4.34")) == "Speed 4.40 → 4.34"


def test_states_are_told_in_chips() -> None:
    postponed = line(1, state=TaskState.POSTPONED, until=date(2026, 11, 5))
    assert state_cell(postponed, TODAY).chips == (("From 11-05", "neutral"),)
    assert state_cell(line(1, due=TODAY), TODAY).chips == (("Due today", "warning"),)
    assert state_cell(line(), TODAY).text == "—"


def test_without_a_score_a_task_has_no_metric_to_watch() -> None:
    assert metrics_offered(line(1), view()) == (("", "None"),)


def test_deeds_are_named_by_their_task_or_their_number() -> None:
    long = line(1, title="Check every parcel before sealing, twice")
    assert deed_words.accept_words([long]) == "accept “Check every parcel befo…”"
    assert deed_words.tick_words([long, long], done=False) == "reopen 2 tasks"
