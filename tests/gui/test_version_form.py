"""Help → Is there a newer version? From the menu of a real window."""

import hashlib

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu

from seller_toolkit import __version__


@pytest.fixture
def window(open_window):
    made = open_window()
    yield made
    made.close()


@pytest.fixture
def dialog(window):
    menus = window.menuBar().findChildren(QMenu)
    actions = {action.text().replace("&", ""): action for menu in menus for action in menu.actions()}
    actions["Is there a newer version?"].trigger()
    made = window.fronts.help.version.dialog
    assert made.isVisible()
    yield made
    made.close()


def words_of(dialog) -> str:
    from seller_toolkit.gui.widgets.label import Label

    return "\n".join(label.words() for label in dialog.findChildren(Label))


def test_it_says_what_it_is_and_that_nobody_is_asked(window, dialog):
    said = words_of(dialog)
    assert f"version {__version__}" in said
    assert "makes no network connection" in said
    assert str(window.fronts.help._context.workspace.store_path.parent) in said
    assert not dialog._found.isVisible()


def test_dropped_files_are_checked(dialog, tmp_path):
    package = tmp_path / "SellerToolkit-99.0.0-windows-setup.exe"
    package.write_bytes(b"whole")
    line = f"{hashlib.sha256(b'whole').hexdigest()}  {package.name}\n"
    (tmp_path / "SHA256SUMS").write_text(line, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(package))])
    nothing = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    dialog.drop.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *nothing))
    assert dialog.said == [
        f"{package.name}: version 99.0.0 is newer than this one.",
        f"{package.name} is whole: its SHA-256 is the one in SHA256SUMS.",
    ]
    package.write_bytes(b"torn")
    dialog.files_given.emit([package])
    assert "Do not install it" in dialog.said[1]
    assert len(dialog.said) == 2


def test_notes_alone_are_compared_and_what_is_wrong_is_said_in_place(window, dialog, tmp_path):
    notes = tmp_path / "RELEASE-NOTES.md"
    notes.write_text(f"# Seller Toolkit {__version__}\n", encoding="utf-8")
    window.dialogs.answer("ask_files", [notes])
    dialog.drop.choose.click()
    assert dialog.said == [
        f"RELEASE-NOTES.md: version {__version__} is the one that you have.",
        "There is no package beside it yet to be checked.",
    ]
    notes.write_text("# Notes\n", encoding="utf-8")
    dialog.files_given.emit([notes])
    assert "names no version" in dialog.said[0]


def test_a_backup_is_one_press_away(window, dialog):
    window.dialogs.answer("ask_save", None)
    dialog.back_up.click()
    assert any("ask_save" in str(one) for one in window.dialogs.asked)
