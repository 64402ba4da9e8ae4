"""Reviews that come by no export: texts that are pasted, and one that is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seller_toolkit.domain.imports import FileStatus, Receipt
from seller_toolkit.gui.dialogs.new_review import NewReviewDialog
from seller_toolkit.gui.dialogs.pasted_texts import PastedTextsDialog
from seller_toolkit.gui.tabs.tab import Tab
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import channel_desk
from seller_toolkit.services.requests import NewReviews

if TYPE_CHECKING:
    from seller_toolkit.services.imports.typed_reviews import FoundTexts


class TabReviewKeeper:
    """A `ReviewKeeper` of the dialogs, through a tab's runner."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab

    def texts_in(self, text: str, form: str, ours: Sequence[str], done: Callable[[FoundTexts], None]) -> None:
        """The texts in what was pasted; only the newest question is answered."""
        self._tab.run(channel_desk.texts_in, text, form, ours, done=done, replaces="texts of buyers", uses_store=False)

    def save(self, new: NewReviews, done: Callable[[Sequence[Receipt]], None], ended: Callable[[], None]) -> None:
        """Store reviews; an error is shown, and `ended` called either way."""
        words = translate("Deeds", "typed reviews")
        task = self._tab.do(words, channel_desk.save_reviews, new, done=lambda receipt: done((receipt,)))
        if task in self._tab.context.runner.running:
            task.finished.connect(ended)
        else:
            ended()


class ReviewWays(QObject):
    """Opens the forms for a tab."""

    def __init__(self, tab: Tab) -> None:
        super().__init__(tab)
        self._tab, self._keeper = tab, TabReviewKeeper(tab)

    @Slot()
    def paste_texts(self) -> None:
        """The form for texts."""
        tab, selection = self._tab, self._tab.context.selection
        PastedTextsDialog.ask(
            tab.kit, tab.window(), shops=selection.shops, selected=selection.one_shop, today=tab.context.workspace.today(),
            keeper=self._keeper, done=self._on_stored, drafts=tab.context.drafts,
        )  # fmt: skip

    @Slot()
    def type_review(self) -> None:
        """The form for one review."""
        tab, selection = self._tab, self._tab.context.selection
        NewReviewDialog.ask(
            tab.kit, tab.window(), shops=selection.shops, selected=selection.one_shop, today=tab.context.workspace.today(),
            keeper=self._keeper, done=self._on_stored, drafts=tab.context.drafts,
        )  # fmt: skip

    def _on_stored(self, receipts: Sequence[Receipt]) -> None:
        self._tab.context.wishes.notice.emit(stored_words(receipts))


def stored_words(receipts: Sequence[Receipt]) -> str:
    """One line for the status bar."""
    if all(receipt.status is FileStatus.ALREADY_IMPORTED for receipt in receipts):
        return translate("Channels", "These reviews were stored before; nothing has changed.")
    new = sum(receipt.counts.new for receipt in receipts)
    same = sum(receipt.counts.same for receipt in receipts)
    if same:
        words = translate(
            "Channels",
            "Stored as one import: {new} new, {same} were there already. It can be undone on the Import page.",
        )
        return words.format(new=number(new), same=number(same))
    words = translate("Channels", "Stored as one import: {new} new. It can be undone on the Import page.")
    return words.format(new=number(new))
