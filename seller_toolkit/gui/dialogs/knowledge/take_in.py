"""What a file of tasks and lists would do, before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.question_dialog import QuestionDialog
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.gui.widgets.table import Table
from seller_toolkit.i18n.error_texts import trouble_text
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.knowledge_files import FileItem, FilePreview

SIZE = (760, 520)  # pixels at 100 %
STATES = {
    "new": (QT_TRANSLATE_NOOP("Knowledge", "New"), "accent"),
    "changed": (QT_TRANSLATE_NOOP("Knowledge", "Changed"), "warning"),
    "same": (QT_TRANSLATE_NOOP("Knowledge", "Same"), "neutral"),
    "refused": (QT_TRANSLATE_NOOP("Knowledge", "Left out"), "critical"),
}
KINDS = {
    "task": QT_TRANSLATE_NOOP("Knowledge", "Task"),
    "hidden": QT_TRANSLATE_NOOP("Knowledge", "Hidden"),
    "list": QT_TRANSLATE_NOOP("Knowledge", "List"),
}


class TakeInDialog(QuestionDialog):
    """What is left out stands first, with the reason. Enter takes in the rest."""

    @classmethod
    def ask(cls, kit: Kit, window: QWidget, preview: FilePreview, done: Callable[[], None]) -> TakeInDialog:
        """Show it and return at once; `done` is called when it shall be taken in."""
        dialog = cls(kit, window, preview)
        dialog.accepted.connect(done)
        dialog.open()
        return dialog

    def __init__(self, kit: Kit, window: QWidget, preview: FilePreview) -> None:
        count = preview.count("new") + preview.count("changed")
        counts = translate("Knowledge", "{new} new · {changed} changed · {same} the same · {refused} left out")
        super().__init__(
            kit, window, title=preview.file,
            text=counts.format(**{state: preview.count(state) for state in STATES}),
            yes=translate("Knowledge", "Take in {count}").format(count=count), no=translate("Dialogs", "Cancel"),
        )  # fmt: skip
        self.setObjectName("take-in")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = [
            TableColumn(translate("Knowledge", "What"), 96),
            TableColumn(translate("Knowledge", "Name")),
            TableColumn(translate("Knowledge", "State"), 96),
        ]
        items = sorted(preview.items, key=lambda item: tuple(STATES)[::-1].index(item.state))
        self.table = Table(kit, columns, [_cells(item) for item in items], row_height=44, many=False)
        self.table.setObjectName("items")
        self.table.setAccessibleName(preview.file)
        self.reason = kit.text("", tone="warning", wrap=True, selectable=True)
        self.reason.setObjectName("reason")
        self._reasons = {place: trouble_text(item.reason) for place, item in enumerate(items) if item.reason}
        self.table.row_chosen.connect(self._show_reason)
        if self._reasons:
            self.table.select_row_id(0)
            self._show_reason(0)
        self.body.addWidget(kit.framed(self.table), 1)
        self.body.addWidget(self.reason)
        self.yes.setEnabled(count > 0)
        let_enter_press(self, self.yes if count else self.no)
        (self.yes if count else self.no).setFocus()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    def _show_reason(self, place: object) -> None:
        """Say in full why the chosen thing is left out."""
        words = next((reason for one, reason in self._reasons.items() if one == place), "")
        self.reason.set_words(words)


def _cells(item: FileItem) -> tuple[Cell, ...]:
    words, tone = STATES[item.state]
    reason = trouble_text(item.reason) if item.reason else ""
    title = " ".join(part for part in (item.code, item.title) if part)
    return (
        Cell(translated("Knowledge", KINDS[item.kind]), tone="muted"),
        Cell(title, sub=reason, tip="\n".join(part for part in (title, reason) if part)),
        Cell(chips=((translated("Knowledge", words), tone),)),
    )
