"""Help from the menu of a real window."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu


@pytest.fixture
def window(open_window):
    made = open_window()
    yield made
    made.close()


def actions(window) -> dict[str, object]:
    menus = window.menuBar().findChildren(QMenu)
    return {action.text().replace("&", ""): action for menu in menus for action in menu.actions()}


def test_f1_opens_the_guide_at_the_tab_in_front_and_keeps_it(window):
    window.show_tab("checklist")
    action = actions(window)["User guide"]
    assert action.shortcut() == QKeySequence("F1")
    action.trigger()
    guide = window.fronts.help.guide
    assert guide.isVisible()
    assert guide.contents.current_row_id == ("guide.en.md", "the-checklist-from-finding-to-done-to-proven")
    window.show_tab("reviews")
    action.trigger()
    assert window.fronts.help.guide is guide
    assert guide.contents.current_row_id == ("guide.en.md", "reviews-none-forgotten-each-understood")
    guide.close()


def test_the_sheet_has_the_menus_keys_and_can_be_printed(window):
    action = actions(window)["Keyboard shortcuts"]
    assert action.shortcut() == QKeySequence("Ctrl+/")
    action.trigger()
    window.fronts.help.groups()  # asking twice leaves the menus whole
    lines = {line.deed: line.keys for group in window.fronts.help.groups() for line in group.lines}
    assert lines["User guide"] == "F1"
    assert lines["Undo"] == "Ctrl+Z"
    window.fronts.help.keys.paper.click()
    assert window.printing.dialog is not None
    window.printing.dialog.close()
    window.fronts.help.keys.close()


def test_a_first_start_is_followed_by_the_window(window):
    overview, first = window.tabs["overview"], window.fronts.first_start
    assert overview.steps_of_empty.isVisible()
    assert first.done == frozenset()
    window.show_tab("trend")
    assert first.done == frozenset()
    window.show_tab("overview")
    overview.steps_of_empty.away.click()
    assert not overview.steps_of_empty.isVisible()
