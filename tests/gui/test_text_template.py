"""The texts that help with tasks: found, copied, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from seller_toolkit.domain.report import Report
from seller_toolkit.gui.dialogs.text_template import TextTemplateDialog
from seller_toolkit.gui.knowledge_base import KnowledgeBase
from seller_toolkit.i18n.translate import set_backend
from tests.gui.room import Room
from tests.unit.services.knowledge import knowing_workspace


@pytest.fixture
def texts(qtbot, kit, tmp_path):
    """Opens the texts; what is printed goes into `printed`."""
    window = Room(knowing_workspace(tmp_path), kit)
    qtbot.addWidget(window)
    base = KnowledgeBase(window, window.context)
    printed: list[Report] = []
    window.wishes.print_requested.connect(printed.append)

    def show(wanted: str = "") -> tuple[TextTemplateDialog, list[Report]]:
        base.open_text(wanted)
        return window.findChildren(TextTemplateDialog)[-1], printed

    yield show
    window.context.workspace.close()


def words(dialog: TextTemplateDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def press(qtbot, dialog: TextTemplateDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_wanted_text_is_in_front(texts):
    dialog, _ = texts("courier_talk")
    assert words(dialog, "title") == "Talk with the courier"
    assert words(dialog, "use").startswith("When pick-ups were late")
    assert dialog.text.toPlainText().startswith("1. Yesterday [late] of [all]")
    assert dialog.text.isReadOnly()
    assert dialog.caution.isHidden()
    assert dialog.table.current_row_id == "courier_talk"


def test_without_a_wish_the_first_kind_is_in_front_with_its_caution(texts):
    dialog, _ = texts("no such text")
    assert words(dialog, "title") == "Words about a late dispatch"
    assert dialog.caution.words() == "Never join it with a request about ratings."


def test_the_text_is_copied_as_it_stands(texts, qtbot):
    dialog, _ = texts("courier_talk")
    assert dialog.focusWidget() is dialog.copy
    press(qtbot, dialog, "copy")
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert "Copied" in words(dialog, "said")


def test_the_text_is_printed_as_a_document(texts, qtbot):
    dialog, printed = texts("courier_talk")
    press(qtbot, dialog, "print")
    assert [(report.title, len(report.blocks)) for report in printed] == [("Talk with the courier", 3)]


def test_a_text_is_found_by_typing(texts, qtbot):
    dialog, _ = texts()
    qtbot.keyClicks(dialog.search, "depot")
    assert dialog.table.cells.rowCount() == 1
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    dialog.table.selectRow(0)
    assert words(dialog, "title") == "Talk with the courier"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_places_to_fill_in_are_marked(texts):
    set_backend(lambda _context, text: text, "zh_CN")
    dialog, _ = texts("courier_talk")
    block = dialog.text.document().firstBlock()
    marked = [block.text()[one.start : one.start + one.length] for one in block.layout().formats()]
    assert marked == ["【单量】", "【超时单量】"]


def test_without_texts_it_says_so(qtbot, kit):
    dialog = TextTemplateDialog.tell(kit, None, ())
    qtbot.addWidget(dialog)
    assert not dialog.findChild(QPlainTextEdit, "text").isVisible()
    assert not dialog.copy.isEnabled()
    assert not dialog.print_button.isEnabled()
