"""The texts that help with a task: a link each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down, emptied
from seller_toolkit.gui.widgets.painting import plain
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView


def checklist_and_texts(
    context: JobContext, workspace: Workspace, shop_id: int
) -> Outcome[tuple[ChecklistView, Mapping[str, str]]]:
    """A shop's tasks, and the titles of the texts that help with any of them, by id: the files are read on the worker."""
    view = task_desk.checklist(context, workspace, shop_id).value
    wanted = {text for line in (*view.lines, *view.library) for text in line.templates}
    texts = workspace.templates if wanted else {}
    return Outcome((view, {key: texts[key].title.of(language()) for key in sorted(wanted) if key in texts}))


class HelpingTexts(QWidget):
    """`wanted` carries a text's id. `titles` gives the words of each; a text that has none there is not offered."""

    wanted = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.setObjectName("helping-texts")
        self.kit = kit
        self._shown: tuple[str, ...] | None = None
        self._list = down(gap=4)
        down(kit.text(translate("Checklist", "Texts that help"), "strong"), self._list, gap=6, parent=self)

    def show_texts(self, ids: Sequence[str], titles: Mapping[str, str]) -> None:
        """Offer other texts."""
        offered = tuple(one for one in ids if one in titles)
        self.setVisible(bool(offered))
        if offered == self._shown:
            return
        self._shown = offered
        emptied(self._list)
        for one in offered:
            button = self.kit.button(plain(titles[one]), "link")
            button.setObjectName(f"text-{one}")
            button.clicked.connect(lambda _on=False, wanted=one: self.wanted.emit(wanted))
            self._list.addWidget(button)
