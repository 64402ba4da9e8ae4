"""What a file of settings would change, before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.setting_words import label_of, value_words
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.gui.widgets.sizing import room_for
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.settings.transfer import SettingsFile

_WIDTH = 640  # pixels at 100 %
_MOST_ROWS = 10


class SettingsPreview(QuestionDialog):
    """Modal to its window; accepted where the file is to be taken in."""

    def __init__(self, kit: Kit, window: QWidget | None, name: str, found: SettingsFile) -> None:
        super().__init__(
            kit, window, title=translate("Settings", "Import settings"), text=_words(name, found),
            yes=translate("Settings", "Take over"), no=translate("Settings", "Cancel"),
        )  # fmt: skip
        self.setObjectName("settings-preview")
        self.setMinimumWidth(min(kit.theme.scaled(_WIDTH), room_for(self).width()))
        columns = [
            TableColumn(translate("Settings", "Setting"), 0, least=200),
            TableColumn(translate("Settings", "Now"), 170),
            TableColumn(translate("Settings", "In the file"), 170),
        ]
        rows = [
            [Cell(label_of(one.key)), Cell(value_words(one.key, one.before), tone="muted"), _after(one.key, one.after)]
            for one in found.changes
        ]
        self.table = Table(kit, columns, rows)
        self.table.setObjectName("changes")
        self.table.setAccessibleName(translate("Settings", "What would change"))
        self.body.addWidget(kit.framed(self.table.fit_at_most(_MOST_ROWS)))


def _after(key: str, value: object) -> Cell:
    words = value_words(key, value)
    return Cell(words, tip=words)


def _words(name: str, found: SettingsFile) -> str:
    words = translate("Settings", "{name} would change this:").format(name=name)
    if found.passed_over:
        left = translate("Settings", "Entries that this version does not know or that stay on their computer: {count}.")
        words = f"{words}\n{left.format(count=len(found.passed_over))}"
    return words
