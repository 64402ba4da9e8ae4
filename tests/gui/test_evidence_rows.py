"""From a number to its rows, their file and their source, on the demo shops."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.gui.dialogs.evidence import EvidenceDialog
from seller_toolkit.gui.dialogs.source import SourceDialog
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.evidence_rows import EvidenceRows
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.evidence import EvidenceAt
from seller_toolkit.services.workspace import Workspace

AT = EvidenceAt(1, "parcel", date(2026, 9, 1), date(2026, 9, 30), "late_pickup")


class Window(QWidget):
    """Stands for the main window: runs jobs at once."""

    def __init__(self, kit: Kit, workspace: Workspace) -> None:
        super().__init__()
        self.workspace, self.dialogs = workspace, ScriptedDialogs()
        self.notices, self.batches = list[str](), list[int]()
        self.rows = EvidenceRows(
            self, kit, self.dialogs, run=self.run, notice=self.notices.append, open_batch=self.batches.append
        )

    def run(
        self, job: Callable[..., Any], *arguments: object, done: Callable[[Any], object], uses_store: bool = True
    ) -> None:
        done(job(JobContext(), self.workspace, *arguments))

    def told(self, kind: type[QDialog]) -> list[QDialog]:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [one for one in self.findChildren(kind) if one.isVisible()]

    def click(self, dialog: QDialog, name: str) -> None:
        button = dialog.findChild(QPushButton, name)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def window(qtbot: QtBot, kit: Kit, demo: Workspace) -> Window:
    made = Window(kit, demo)
    qtbot.addWidget(made)
    made.show()
    made.rows.show(AT)
    return made


def test_a_row_is_followed_to_its_file_and_import(window: Window) -> None:
    (dialog,) = window.told(EvidenceDialog)
    assert isinstance(dialog, EvidenceDialog)
    assert dialog.table.cells.rowCount() == 16
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    (source,) = window.told(SourceDialog)
    assert isinstance(source, SourceDialog)
    facts = dict(source.facts)
    assert facts["File"] == "ERP发货揽收_示例.xlsx"
    assert facts["Row"] == dialog.table.cells.cell(1, dialog.table.cells.columnCount() - 1).text
    window.click(source, "open-batch")
    assert window.batches == [2]
    assert window.told(EvidenceDialog) == []


def test_all_rows_are_written_into_the_file_that_was_chosen(window: Window, tmp_path: Path) -> None:
    (dialog,) = window.told(EvidenceDialog)
    window.dialogs.answer("ask_save", None, tmp_path / "rows.csv")
    window.click(dialog, "export")
    assert window.notices == []
    window.click(dialog, "export")
    assert window.notices == ["Saved as rows.csv"]
    text = (tmp_path / "rows.csv").read_text(encoding="utf-8-sig")
    assert text.count("ERP发货揽收_示例.xlsx") == 16
    assert dialog.isVisible()
