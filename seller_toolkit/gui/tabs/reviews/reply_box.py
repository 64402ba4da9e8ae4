"""The answer to one review: drafts to choose from, checked while they are changed, copied when they may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.replies import OwnReply
from seller_toolkit.gui.tabs.reviews.checked_text import CheckedText
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.services.desks import reply_desk

if TYPE_CHECKING:
    from seller_toolkit.gui.tabs.tab import Tab
    from seller_toolkit.services.reviews.replies import ReplyView

_TONES = {
    "plain": QT_TRANSLATE_NOOP("Replies", "Plain"),
    "warm": QT_TRANSLATE_NOOP("Replies", "Warm"),
    "formal": QT_TRANSLATE_NOOP("Replies", "Formal"),
}


class ReplyBox(QWidget):
    """Stands in the panel of a review. Jobs run by the page that it is given; `show_review` may be called at any time."""

    def __init__(self, page: Tab) -> None:
        super().__init__()
        self._page, self._kit = page, page.kit
        self._view: ReplyView | None = None
        self._number: int | None = None
        self._place, self._first_look = 0, False
        self._build()
        self._connect()
        self.setVisible(False)

    def show_review(self, number: int | None) -> None:
        """Drafts for this review; the same review again leaves alone what is being written. None: nothing is shown."""
        if number == self._number and number is not None:
            return
        self._number, self._view, self._first_look = number, None, True
        self.setVisible(number is not None)
        if number is not None:
            self._ask()

    @property
    def text(self) -> str:
        """The answer as it stands in the field."""
        return self.words.text

    # --- building -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        kit = self._kit
        self.about = kit.text("", "caption", "muted", elide=True)
        self.about.setObjectName("reply-about")
        self.tone = kit.segments([translated("Replies", word) for word in _TONES.values()])
        self.tone.setObjectName("reply-tone")
        self.remedy = kit.select()
        self.remedy.setObjectName("reply-remedy")
        self.remedy.setAccessibleName(translate("Replies", "What is done for the buyer"))
        self.words = CheckedText(kit, "reply-text")
        self.words.field.setAccessibleName(translate("Replies", "Answer"))
        self.count = kit.text("", "caption", "muted")
        self.count.setObjectName("reply-count")
        self.other = kit.button(translate("Replies", "Other draft"), "link")
        self.other.setObjectName("reply-other")
        self.keep = kit.button(translate("Replies", "Keep as own draft"), "link")
        self.keep.setObjectName("reply-keep")
        self.forget = kit.button(translate("Replies", "Delete own draft"), "link")
        self.forget.setObjectName("reply-forget")
        self.copy = kit.button(translate("Replies", "Copy answer"), "primary", icon="file-copy-line")
        self.copy.setObjectName("reply-copy")
        self.appeal = kit.button(translate("Replies", "Appeal pack…"), "link")
        self.appeal.setObjectName("reply-appeal")
        self.said = kit.text("", "caption", "warning", wrap=True)
        self.said.setObjectName("reply-said")
        title = kit.text(translate("Replies", "Answer"), "strong")
        down(
            across(title, (self.about, 1)),
            across(self.tone, None),
            self.remedy,
            self.words,
            across(self.count, None, self.other),
            self.said,
            across(self.copy, None),
            across(self.keep, self.forget, None, self.appeal),
            gap=8, parent=self,
        )  # fmt: skip

    def _connect(self) -> None:
        self.tone.chosen.connect(self._on_tone)
        self.remedy.chosen.connect(self._on_remedy)
        self.other.clicked.connect(self._on_other)
        self.keep.clicked.connect(self._on_keep)
        self.forget.clicked.connect(self._on_forget)
        self.copy.clicked.connect(self._on_copy)
        self.appeal.clicked.connect(self._on_appeal)
        self.words.changed.connect(self._on_changed)

    # --- drawing --------------------------------------------------------------------------------------------------

    def _ask(self, tone: str = "", remedy: str = "") -> None:
        self._page.run(reply_desk.reply, self._number, tone, "", remedy, done=self._show, replaces="reply")

    def _show(self, view: ReplyView) -> None:
        if view.review != self._number:
            return
        self._view = view
        self.about.set_words(view.about)
        self.tone.choose(list(_TONES).index(view.tone))
        names = [name for name, _ in view.remedies]
        nothing = translate("Replies", "Remedy: none yet")
        self.remedy.set_options([nothing, *(words for _, words in view.remedies)])
        self.remedy.choose(names.index(view.remedy) + 1 if view.remedy else 0)
        written = self._page.context.drafts.of(self._key) if self._first_look else ""
        self._first_look = False
        self._show_draft(0)
        if written:
            self.words.set_text(written)
            self._say(translate("Replies", "This is what you had written; nothing of it was copied yet."))

    @property
    def _key(self) -> str:
        """Of what is being written, among the drafts."""
        return f"reply:{self._number}"

    def _show_draft(self, place: int) -> None:
        view = self._view
        if view is None:
            return
        self._place = place % len(view.drafts)
        self.words.set_text(view.drafts[self._place].text)
        words = translate("Replies", "Draft {place} of {count}")
        self.count.set_words(words.format(place=self._place + 1, count=len(view.drafts)))
        self.other.setVisible(len(view.drafts) > 1)
        self.forget.setVisible(self._own_number() is not None)
        self.keep.setVisible(self._own_number() is None)
        self._say("")

    def _own_number(self) -> int | None:
        draft = self._view.drafts[self._place].id if self._view else ""
        return int(draft.removeprefix("own:")) if draft.startswith("own:") else None

    def _say(self, words: str) -> None:
        self.said.set_words(words)
        self.said.setVisible(bool(words))

    # --- what the user does ---------------------------------------------------------------------------------------

    @Slot()
    def _on_changed(self) -> None:
        self._say("")
        view = self._view
        if view is not None and view.review == self._number:
            is_draft = self.text == view.drafts[self._place].text.strip()
            self._page.context.drafts.typed(self._key, "" if is_draft else self.text)

    @Slot(int)
    def _on_tone(self, place: int) -> None:
        tone = list(_TONES)[place]
        self._page.run(reply_desk.keep_tone, tone)
        self._ask(tone, self._view.remedy if self._view else "")

    @Slot(int)
    def _on_remedy(self, place: int) -> None:
        if self._view is not None and place > 0:
            self._ask(self._view.tone, self._view.remedies[place - 1][0])

    @Slot()
    def _on_other(self) -> None:
        self._show_draft(self._place + 1)

    @Slot()
    def _on_copy(self) -> None:
        """Only what may be said reaches the clipboard."""
        view, text = self._view, self.text
        if view is None or not text:
            return
        why = reply_desk.refusal(view, text)
        if why:
            self._say(translate("Replies", "Not copied. {why}").format(why=why))
            return
        QGuiApplication.clipboard().setText(text)
        self._page.context.drafts.done(self._key)
        self._page.run(reply_desk.note_used, view.shop_id, view.review, view.drafts[self._place].id, text)
        self._page.context.wishes.notice.emit(translate("Replies", "The answer is on the clipboard."))

    @Slot()
    def _on_keep(self) -> None:
        view = self._view
        if view is not None:
            draft = OwnReply(0, view.nature, "", "", self.text)
            self._page.do(translate("Deeds", "keep an own draft"), reply_desk.keep_own, draft, done=self._on_kept)

    def _on_kept(self, _draft: OwnReply) -> None:
        self._page.context.wishes.notice.emit(translate("Replies", "Kept as an own draft for reviews of this kind."))
        self._ask_again()

    @Slot()
    def _on_forget(self) -> None:
        number = self._own_number()
        if number is not None:
            words = translate("Deeds", "delete an own draft")
            self._page.do(words, reply_desk.remove_own, number, done=lambda _nothing: self._ask_again())

    def _ask_again(self) -> None:
        if self._view is not None:
            self._ask(self._view.tone, self._view.remedy)

    @Slot()
    def _on_appeal(self) -> None:
        options = (
            translate("Replies", "Suspected malicious review"),
            translate("Replies", "A rating that should not count"),
        )
        chosen = self._page.context.dialogs.choose(
            translate("Replies", "Appeal pack"),
            translate(
                "Replies",
                "The pack gathers what is known and what may be written. Whether to appeal is yours to decide.",
            ),
            options,
        )
        if chosen is not None and self._number is not None:
            wishes = self._page.context.wishes
            self._page.run(reply_desk.appeal_pack, self._number, chosen == 1, done=wishes.print_requested.emit)
