"""The form of working hours as its user fills it in."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.working_hours import OwnDay
from seller_toolkit.gui.hours_form import HoursForm
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import working_hours
from tests.gui.room import Room


@pytest.fixture
def form(qtbot, kit, workspace):
    room = Room(workspace, kit)
    qtbot.addWidget(room)
    room.show()
    made = HoursForm(room, room.context)
    made.changes = []
    room.wishes.stored.connect(made.changes.append)
    made.open()
    return made


def press(dialog, name):
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def field(dialog, name):
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def kept(workspace):
    return working_hours.working_hours(JobContext(), workspace).value


def test_it_shows_what_holds_and_saves_what_is_typed(form, workspace):
    dialog = form.dialog
    assert (dialog.bad.value(), dialog.middling.value()) == (24, 48)
    assert field(dialog, "hours-0").text() == "09:00-12:00 13:30-18:00"
    assert not dialog.unused.isHidden()
    dialog.bad.setValue(4)
    QTest.mouseClick(dialog.counting.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert dialog.unused.isHidden()
    field(dialog, "hours-5").clear()
    QTest.keyClicks(field(dialog, "hours-5"), "10:00-16:00")
    press(dialog, "save")
    found = kept(workspace)
    assert (found.entry.bad_hours, found.entry.working, found.entry.week[5]) == (4, True, "10:00-16:00")
    assert found.entry.since == date(2026, 11, 22)
    assert len(found.earlier) == 1
    assert form.changes == [frozenset({Part.REVIEWS, Part.SETTINGS})]
    assert not dialog.isVisible()


def test_hours_that_cannot_be_read_are_told_and_nothing_is_kept(form, workspace):
    dialog = form.dialog
    field(dialog, "hours-1").setText("nine to five")
    press(dialog, "save")
    label = dialog.findChild(QLabel, "wrong")
    assert isinstance(label, QLabel)
    assert "nine to five" in label.text()
    assert dialog.isVisible()
    assert kept(workspace).earlier == ()


def test_all_days_can_be_like_monday(form):
    dialog = form.dialog
    field(dialog, "hours-0").setText("08:00-23:00")
    press(dialog, "all-like-monday")
    assert {edit.text() for edit in (*dialog.week, dialog.make_up)} == {"08:00-23:00"}


def test_own_days_are_added_replaced_and_removed(form, workspace):
    own = form.dialog.own
    own.day.setDate(QDate(2026, 12, 1))
    QTest.keyClicks(own.label, "stocktaking")
    press(own, "add-day")
    assert own.days == (OwnDay(date(2026, 12, 1), works=False, label="stocktaking"),)
    QTest.mouseClick(own.kind.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    press(own, "add-day")
    own.day.setDate(QDate(2026, 11, 28))
    press(own, "add-day")
    assert own.days == (OwnDay(date(2026, 11, 28), works=True), OwnDay(date(2026, 12, 1), works=True))
    own.table.select_row_id(date(2026, 12, 1))
    press(own, "remove-day")
    press(form.dialog, "save")
    assert kept(workspace).days == (OwnDay(date(2026, 11, 28), works=True),)


def test_public_days_are_named_and_what_is_not_known_is_said(form):
    label = form.dialog.findChild(QLabel, "public-days")
    assert isinstance(label, QLabel)
    assert "2027-01-01" in label.text()
    assert "make-up days of 2027" in label.text()


def test_control_and_enter_save_and_escape_does_not(qtbot, form, workspace):
    form.dialog.bad.setValue(5)
    QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    assert kept(workspace).earlier == ()
    form.open()
    form.dialog.bad.setValue(5)
    qtbot.waitUntil(form.dialog.isActiveWindow)
    QTest.keyClick(form.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kept(workspace).entry.bad_hours == 5
