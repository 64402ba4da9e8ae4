"""Signs of malice in the review that is shown. They set nothing: the nature is the user's to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.reviews import Nature
from seller_toolkit.gui.widgets.layout import across, boxed, down, emptied
from seller_toolkit.i18n.suspicion_labels import sign_words
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.desks import reply_desk, topic_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.tab import Tab
    from seller_toolkit.services.reviews.review_inbox import JudgedReview
    from seller_toolkit.services.reviews.suspicion_hints import SuspicionHint


class HintsBox(QWidget):
    """Stands below the nature of a complaint. Jobs run by the page that it is given."""

    def __init__(self, page: Tab) -> None:
        super().__init__()
        self._page, self._kit = page, page.kit
        self._number: int | None = None
        kit = page.kit
        title = kit.text(translate("Suspicion", "Signs of possible malice"), "caption", "warning")
        self._signs = down(gap=2)
        note = kit.text(
            translate("Suspicion", "Hints only. Honest buyers write so too: read it and decide yourself."),
            "caption", "muted", wrap=True,
        )  # fmt: skip
        self.signs = boxed(down(title, self._signs, note, gap=4))
        self.signs.setObjectName("suspicion-signs")
        self.appeal = kit.button(translate("Suspicion", "Appeal pack…"), icon="file-list-3-line")
        self.appeal.setObjectName("suspicion-appeal")
        self.appeal.clicked.connect(self._on_appeal)
        self._foot = boxed(across(self.appeal, None))
        down(self.signs, self._foot, gap=6, parent=self)
        self.hide()

    def show_review(self, one: JudgedReview | None) -> None:
        """The signs of a complaint, known a moment later; None or praise: nothing is shown."""
        number = one.review.number if one is not None and one.wants_answer else None
        if number != self._number:
            self.signs.hide()
        self._number = number
        self._foot.setVisible(one is not None and one.nature is Nature.SUSPECTED)
        self._show_or_hide()
        if one is not None and number is not None:
            self._page.run(
                topic_desk.suspicion_hints, one.shop.id, done=self._show, replaces="hints", uses_store=False
            )  # fmt: skip

    def _show(self, hints: tuple[SuspicionHint, ...]) -> None:
        emptied(self._signs)
        signals = next((one.hint.signals for one in hints if one.review == self._number), ())
        for signal in signals:
            words = sign_words(signal.code, signal.words, signal.count)
            self._signs.addWidget(self._kit.text(f"· {words}", "caption", wrap=True))
        self.signs.setVisible(bool(signals))
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._number is not None and not (self.signs.isHidden() and self._foot.isHidden()))

    @Slot()
    def _on_appeal(self) -> None:
        wishes = self._page.context.wishes
        miscount = False
        self._page.run(reply_desk.appeal_pack, self._number, miscount, done=wishes.print_requested.emit)
