"""Says in the window's line what an import has brought to light; never more than one line, never a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.changes import ChangeSet, Outcome, Part
from seller_toolkit.gui.tabs.tab import Wishes
from seller_toolkit.gui.task_runner import Runner
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import score_desk
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.scores.notices import Notice


class NoticeTeller(QObject):
    """Looks for notices whenever scores were stored; what was told in this window once is not told again."""

    def __init__(self, workspace: Workspace, runner: Runner, wishes: Wishes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._runner, self._wishes = workspace, runner, wishes
        self._told: set[str] = set()
        wishes.stored.connect(self.look)

    @Slot(object)
    def look(self, changes: ChangeSet) -> None:
        """The store has changed: if scores did, see what there is to know now."""
        if Part.SCORES in changes and self._workspace.settings["notices"] != "off":
            self._runner.start(
                score_desk.notices, self._workspace, on_success=self._tell, on_failure=self._wishes.failed.emit
            )

    @Slot(object)
    def _tell(self, outcome: Outcome[Any]) -> None:
        fresh: list[Notice] = [notice for notice in outcome.value if notice.key not in self._told]
        self._told |= {notice.key for notice in fresh}
        if not fresh:
            return
        words = f"{fresh[0].shop.name} · {fresh[0].title}"
        if len(fresh) > 1:
            words = translate("Overview", "{notice} and {count} more").format(notice=words, count=len(fresh) - 1)
        self._wishes.notice.emit(words)
