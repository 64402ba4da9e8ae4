"""The print dialog as its user drives it, over a view of the demo shop: seller_toolkit.gui.dialogs.print_options ."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.domain.tasks import TaskList
from seller_toolkit.domain.words import Words
from seller_toolkit.gui.dialogs.print_options import PrintOptionsDialog, PrintWish, options_of, options_text
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import document_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import task_list
from seller_toolkit.services.tasks.task_list import ChecklistView
from seller_toolkit.services.workspace import Workspace

JOB = JobContext()


@pytest.fixture
def view(demo: Workspace) -> ChecklistView:
    shop = shop_list.shop_list(JOB, demo).value.own[0]
    found = task_list.checklist(JOB, demo, shop.id).value
    ids = tuple(line.knowledge_id for line in found.library[:3])
    purpose = Words("", "", "")
    lists = (
        TaskList("sale", Words("双11 前", "雙11 前", "Before 11.11"), purpose, ids),
        TaskList("new", purpose, purpose, ids[:1]),
    )
    return replace(found, lists=lists)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, kit: Kit, window: QWidget, view: ChecklistView) -> Callable[..., PrintOptionsDialog]:
    def make(options: PaperOptions | None = None, shown: ChecklistView = view) -> PrintOptionsDialog:
        dialog = PrintOptionsDialog(kit, window, view=shown, options=options or PaperOptions())
        dialog.show()
        return dialog

    return make


def extent(dialog: PrintOptionsDialog) -> str:
    label = dialog.findChild(QLabel, "extent")
    assert isinstance(label, QLabel)
    return label.text()


def press(dialog: PrintOptionsDialog, words: str) -> None:
    button = next(one for one in dialog.findChildren(QAbstractButton) if one.text() == words)
    if isinstance(button, QCheckBox):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_begins_with_what_is_listed_on_upright_a4(opened, view) -> None:
    dialog = opened()
    assert dialog.wish == PrintWish(PaperOptions())
    assert extent(dialog) == f"{len(view.lines)} tasks, 1 page"
    assert dialog.findChild(QPushButton, "yes").isDefault()


def test_each_choice_is_an_option_and_counts_at_once(opened, view) -> None:
    dialog = opened()
    for words in ("A5", "Across", "By owner", "With the steps of each task", "Large type"):
        press(dialog, words)
    wanted = PaperOptions("A5", landscape=True, split="owner", steps=True, large=True)
    assert dialog.options == wanted
    pages = document_desk.checklist_extent(view, wanted).pages
    assert pages > 1
    assert extent(dialog) == f"{len(view.lines)} tasks, {pages} pages"


def test_a_list_is_asked_for_only_where_lists_are_printed(opened, view) -> None:
    dialog = opened()
    assert not dialog.list_.isVisible()
    dialog.content.choose(3)
    dialog.content.chosen.emit(3)
    assert dialog.list_.isVisible()
    assert dialog.options == PaperOptions(content="list", list_id="sale")
    assert extent(dialog) == "3 tasks, 1 page"
    dialog.list_.choose(1)
    dialog.list_.chosen.emit(1)
    assert dialog.options.list_id == "new"
    assert extent(dialog) == "1 task, 1 page"


def test_nothing_to_print_cannot_be_printed(opened) -> None:
    dialog = opened(PaperOptions(content="today"))
    assert extent(dialog) == "There is no such task now."
    assert not dialog.findChild(QPushButton, "yes").isEnabled()
    assert not dialog.findChild(QPushButton, "save").isEnabled()


def test_a_list_that_is_gone_is_not_offered(opened, view) -> None:
    options = PaperOptions("A5", content="list", list_id="gone")
    assert opened(options).options == PaperOptions("A5")
    assert opened(options, replace(view, lists=())).options == PaperOptions("A5")


def test_what_was_answered_is_offered_again(qtbot: QtBot, kit: Kit, window: QWidget, view, demo: Workspace) -> None:
    def answer() -> None:
        dialog = next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, PrintOptionsDialog) and one.isVisible()
        )
        press(dialog, "A5")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    wish = PrintOptionsDialog.ask(kit, window, view, demo.settings)
    assert wish == PrintWish(PaperOptions("A5"))
    assert options_of(demo.settings["checklist_paper"]) == PaperOptions("A5")

    def save() -> None:
        dialog = next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, PrintOptionsDialog) and one.isVisible()
        )
        press(dialog, "Save as…")

    QTimer.singleShot(0, save)
    assert PrintOptionsDialog.ask(kit, window, view, demo.settings) == PrintWish(PaperOptions("A5"), save=True)

    def leave() -> None:
        dialog = next(
            one for one in QApplication.topLevelWidgets() if isinstance(one, PrintOptionsDialog) and one.isVisible()
        )
        press(dialog, "A4")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    assert PrintOptionsDialog.ask(kit, window, view, demo.settings) is None
    assert options_of(demo.settings["checklist_paper"]) == PaperOptions("A5")


def test_everything_is_reached_by_the_tab_key(qtbot: QtBot, opened) -> None:
    dialog = opened(PaperOptions(content="list", list_id="sale"))
    dialog.activateWindow()
    reached = set()
    widget = dialog.nextInFocusChain()
    while widget is not dialog:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog):
            reached.add(widget.text() if isinstance(widget, QAbstractButton) else widget.objectName())
        widget = widget.nextInFocusChain()
    assert dialog.focusWidget() is dialog.yes
    assert {"A4", "Upright", "One list", "Large type", "Save as…"} <= reached, "of each choice the part that is chosen"
    a4 = next(one for one in dialog.findChildren(QAbstractButton) if one.text() == "A4")
    qtbot.waitUntil(dialog.isActiveWindow)
    a4.setFocus()
    QTest.keyClick(a4, Qt.Key.Key_Right)
    assert dialog.focusWidget().text() == "A5", "arrow keys lead to the others"


@pytest.mark.parametrize("text", ["", "nonsense", "[1]", '{"size": "A3", "split": 7, "content": "x", "steps": "yes"}'])
def test_settings_that_say_nothing_are_the_defaults(text: str) -> None:
    assert options_of(text) == PaperOptions()


def test_options_are_kept_as_text() -> None:
    options = PaperOptions("A5", True, "area", "list", "双11", True, True)
    assert options_of(options_text(options)) == options


def test_the_dialog_is_drawn_in_every_look(every_kit: Kit, window: QWidget, view) -> None:
    dialog = PrintOptionsDialog(every_kit, window, view=view, options=PaperOptions(content="list", list_id="sale"))
    dialog.show()
    cut = [
        one.text()
        for one in dialog.findChildren(QAbstractButton)
        if one.isVisible() and one.width() < one.minimumSizeHint().width()
    ]
    assert cut == []
    assert dialog.width() <= 1280
