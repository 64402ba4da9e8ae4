"""Opens the form of the tags in front of the window and carries out its wishes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.dialogs.tags.dialog import TagsDialog
from seller_toolkit.gui.tabs.tab import TabContext
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import tag_desk

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.own_tags import ReasonLine, TagLine, TagsView


class TagTreeForm(QObject):
    """Made once by the window."""

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.dialog: TagsDialog | None = None
        self._view: TagsView | None = None

    def open(self) -> None:
        """Show the tags; where the form is open already, bring it to the front."""
        if self.dialog is None:
            self.dialog = TagsDialog(self._context.kit, self._window)
            self.dialog.save_wished.connect(lambda draft: self._do(tag_desk.save, draft))
            self.dialog.merge_wished.connect(self._merge)
            self.dialog.part_wished.connect(lambda tag: self._do(tag_desk.merge, tag, ""))
            self.dialog.remove_wished.connect(self._remove)
            self.dialog.reason_wished.connect(lambda reason, tag: self._do(tag_desk.map_reason, reason, tag))
            self.dialog.choice_wished.connect(self._choose)
        self._do(tag_desk.tags_view)
        self.dialog.show()
        self.dialog.activateWindow()

    def _do(self, job: Callable[..., Outcome[Any]], *arguments: object) -> None:
        self._context.runner.start(
            job, self._context.workspace, *arguments, on_success=self._show, on_failure=self._context.wishes.failed.emit
        )

    def _show(self, outcome: Outcome[TagsView]) -> None:
        self._view = outcome.value
        if outcome.changes:
            self._context.wishes.stored.emit(outcome.changes)
        if self.dialog is not None:
            self.dialog.show_view(outcome.value)

    def _merge(self, line: TagLine) -> None:
        view = self._view
        if view is None:
            return
        offered = [one for one in view.tags if view.tree.may_merge(line.id, one.id)]
        title = translate("Tags", "Merge tags")
        text = translate("Tags", "From now on this tag stands for “{label}” too. The two can be parted again.").format(
            label=line.label
        )
        into = self._ask(title, text, offered)
        if into is not None:
            self._do(tag_desk.merge, line.id, into)

    def _remove(self, line: TagLine) -> None:
        title = translate("Tags", "Remove a tag")
        text = translate("Tags", "“{label}” and its words are dropped. The reviews stay as they are.").format(
            label=line.label
        )
        if self._context.dialogs.confirm(title, text, translate("Tags", "Remove")):
            self._do(tag_desk.remove, line.id)

    def _choose(self, reason: ReasonLine) -> None:
        if self._view is None:
            return
        title = translate("Tags", "Which tag is it?")
        tag = self._ask(title, reason.reason, [one for one in self._view.tags if not one.hidden])
        if tag is not None:
            self._do(tag_desk.map_reason, reason, tag)

    def _ask(self, title: str, text: str, offered: Sequence[TagLine]) -> str | None:
        place = self._context.dialogs.choose(title, text, ["\u3000" * one.level + one.label for one in offered])
        return None if place is None else offered[place].id
