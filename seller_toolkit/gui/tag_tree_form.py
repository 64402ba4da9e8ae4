"""Opens the form of the tags in front of the window and carries out its wishes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.gui.dialogs.tags.dialog import TagsDialog
from seller_toolkit.gui.tabs.checklist.deed_words import shortened
from seller_toolkit.gui.tabs.tab import TabContext, told
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import tag_desk
from seller_toolkit.services.desks.deed_desk import recording

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.own_tags import ReasonLine, TagDraft, TagLine, TagsView


class TagTreeForm(QObject):
    """Made once by the window."""

    def __init__(self, window: QWidget, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.dialog: TagsDialog | None = None
        self._view: TagsView | None = None
        context.wishes.put_back.connect(self._look_again)

    def open(self) -> None:
        """Show the tags; where the form is open already, bring it to the front."""
        if self.dialog is None:
            self.dialog = TagsDialog(self._context.kit, self._window)
            self.dialog.save_wished.connect(self._save)
            self.dialog.merge_wished.connect(self._merge)
            self.dialog.part_wished.connect(self._part)
            self.dialog.remove_wished.connect(self._remove)
            self.dialog.reason_wished.connect(self._map_reason)
            self.dialog.choice_wished.connect(self._choose)
        self._do(tag_desk.tags_view)
        self.dialog.show()
        self.dialog.activateWindow()

    @Slot()
    def _look_again(self) -> None:
        """What was done here may have been undone meanwhile."""
        if self.dialog is not None and self.dialog.isVisible():
            self._do(tag_desk.tags_view)

    def _do(self, job: Callable[..., Outcome[Any]], *arguments: object, deed: str = "") -> None:
        """`deed`: it can be undone, and is called so in the menu."""

        def succeeded(outcome: Outcome[Any]) -> None:
            self._show(told(self._context.wishes, deed, outcome) if deed else outcome)

        self._context.runner.start(
            recording(job) if deed else job, self._context.workspace, *arguments, on_success=succeeded,
            on_failure=self._context.wishes.failed.emit,
        )  # fmt: skip

    def _save(self, draft: TagDraft) -> None:
        self._do(tag_desk.save, draft, deed=translate("Deeds", "tag “{label}”").format(label=shortened(draft.label)))

    def _part(self, tag: str) -> None:
        self._do(tag_desk.merge, tag, "", deed=translate("Deeds", "part tags"))

    def _map_reason(self, reason: ReasonLine, tag: str | None) -> None:
        words = translate("Deeds", "meaning of “{reason}”").format(reason=shortened(reason.reason))
        self._do(tag_desk.map_reason, reason, tag, deed=words)

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
            words = translate("Deeds", "merge tag “{label}”").format(label=shortened(line.label))
            self._do(tag_desk.merge, line.id, into, deed=words)

    def _remove(self, line: TagLine) -> None:
        title = translate("Tags", "Remove a tag")
        text = translate("Tags", "“{label}” and its words are dropped. The reviews stay as they are.").format(
            label=line.label
        )
        if self._context.dialogs.confirm(title, text, translate("Tags", "Remove")):
            words = translate("Deeds", "remove tag “{label}”").format(label=shortened(line.label))
            self._do(tag_desk.remove, line.id, deed=words)

    def _choose(self, reason: ReasonLine) -> None:
        if self._view is None:
            return
        title = translate("Tags", "Which tag is it?")
        tag = self._ask(title, reason.reason, [one for one in self._view.tags if not one.hidden])
        if tag is not None:
            self._map_reason(reason, tag)

    def _ask(self, title: str, text: str, offered: Sequence[TagLine]) -> str | None:
        place = self._context.dialogs.choose(title, text, ["\u3000" * one.level + one.label for one in offered])
        return None if place is None else offered[place].id
