"""The panel beside the list: one review with everything that the program says of it, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from seller_toolkit.domain.reviews import Grade, Nature
from seller_toolkit.gui.tabs.reviews.change_lines import ChangeLines
from seller_toolkit.gui.tabs.reviews.marked_words import Below, MarkedWords
from seller_toolkit.gui.tabs.reviews.review_rows import spans_of
from seller_toolkit.gui.tabs.reviews.tag_lines import TagLines
from seller_toolkit.gui.tabs.reviews.words import (
    day_words,
    deadline_state,
    grade_tip,
    nature_word,
    reply_words,
    stars_words,
    sure_words,
)
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.markable_text import MarkableText
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reviews.review_inbox import JudgedReview, ReviewCard


class ReviewPanel(QFrame):
    """`item_requested` carries a `JudgedReview.item` whose complaints the user wants to see, `copied` nothing.

    `nature_chosen` carries a review's number and the nature that the user gives it. What others say of a review stands in
    boxes below, added by `add_box`. `tags` and `marked` tell what the user corrects.
    """

    item_requested = Signal(str)
    nature_chosen = Signal(int, str)
    copied = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._item, self._text, self._number = "", "", 0
        self.setObjectName("detail")
        self.setProperty("role", "card")
        self._build()
        self.clear()

    def clear(self) -> None:
        """No review is chosen."""
        self._parts.setCurrentWidget(self._nothing)

    def add_box(self, box: QWidget) -> None:
        """One more part of the panel, below what the program says."""
        self._boxes.addWidget(box)

    def add_hints(self, box: QWidget) -> None:
        """What stands right below the nature of a complaint."""
        self._hints.addWidget(box)

    def show_card(self, card: ReviewCard) -> None:
        """What is known a moment later: other complaints about the item, what changed between imports."""
        if card.review.review.number == self._number:
            words = translate("Reviews", "More complaints about this item: {count}")
            self._others.set_words(words.format(count=card.others))
            self._others_box.setVisible(card.others > 0)
            self._history.show_card(card)

    def show_review(
        self,
        one: JudgedReview,
        now: datetime,
        labels: Mapping[str, str],
        *,
        with_shop: bool,
        below: Below = MappingProxyType({}),
    ) -> None:
        """Draw one review; `with_shop` names the shop too, `below` are the tags below each aspect of `labels`."""
        review = one.review
        self._text = "\n".join(part for part in (review.text, review.appended_text) if part)
        self._item = one.item
        self._stars.set_words(stars_words(review.stars))
        self._show_chips(one, now)
        self._title.set_words(" · ".join(part for part in (review.item_title, review.sku) if part))
        self._title.setVisible(bool(review.item_title or review.sku))
        self._origin.set_words(_origin(one, now, with_shop=with_shop))
        self._words.set_text(review.text or translate("Reviews", "(no text)"), spans_of(one))
        self._appended.set_text(review.appended_text)
        self._appended_box.setVisible(bool(review.appended_text))
        self.tags.show_review(one, labels)
        self.marked.set_labels(labels, below)
        self._show_nature(one)
        self._reply.set_words(reply_words(one, now))
        self._reply_box.setVisible(one.wants_answer)
        if review.number != self._number:
            self._others_box.hide()
            self._history.hide()
            self.marked.show_words("")
            self._area.verticalScrollBar().setValue(0)
        self._number = review.number
        self._note.setVisible(one.wants_answer)
        self._copy.setEnabled(bool(self._text))
        self._parts.setCurrentWidget(self._full)

    # --- building

    def _build(self) -> None:
        kit = self._kit
        self._nothing = boxed(
            down(None, kit.text(translate("Reviews", "Choose a review to read it."), tone="muted", wrap=True), None,
                 margins=(16, 16, 16, 16))
        )  # fmt: skip
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(translate("Reviews", "Review"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self._area, self._area.viewport()):
            widget.setProperty("role", "clear")
        self._area.setWidget(self._body())
        self._copy = kit.button(translate("Reviews", "Copy text"), icon="file-copy-line")
        self._copy.setObjectName("copy-text")
        self._copy.clicked.connect(self._copy_text)
        foot = down(kit.line(), across(self._copy, None), gap=12, margins=(16, 0, 16, 14))
        self._full = boxed(down((self._area, 1), foot, gap=0))
        self._parts = QStackedLayout(self)
        self._parts.setContentsMargins(1, 1, 1, 1)
        self._parts.addWidget(self._full)
        self._parts.addWidget(self._nothing)

    def _body(self) -> QWidget:
        kit = self._kit
        self._stars = kit.text("", "section")
        self._stars.setObjectName("stars")
        self._grade, self._deadline = kit.chip(""), kit.chip("")
        self._deadline.setObjectName("deadline")
        self._title = kit.text("", "caption", "muted", wrap=True, selectable=True)
        self._origin = kit.text("", "caption", "muted", wrap=True, selectable=True)
        self._origin.setObjectName("origin")
        self._words, self._appended = MarkableText(kit, ""), MarkableText(kit, "")
        self.marked = MarkedWords(kit)
        self._words.marked.connect(self._on_marked)
        self._appended.marked.connect(self._on_marked)
        self._words.setObjectName("evidence")
        self._appended.setObjectName("appended")
        later = kit.text(translate("Reviews", "Added later"), "caption", "muted")
        self._appended_box = boxed(down(later, self._appended, gap=4))
        self._history, self.tags = ChangeLines(kit), TagLines(kit)
        self._hints, self._boxes = down(gap=0), down(gap=10)
        body = QWidget()
        body.setProperty("role", "clear")
        down(
            down(
                across(self._stars, None, self._deadline, strut=kit.theme.scaled(24)),
                across(self._grade, None), gap=4,
            ),
            down(self._title, self._origin, gap=2),
            self._words, self._appended_box, self.marked, self._history, self.tags,
            kit.line(), down(self._nature_row(), self._hints, gap=6), self._reply_row(), self._others_row(), self._boxes,
            None, self._note_row(),
            gap=10, margins=(16, 12, 16, 12), parent=body,
        )  # fmt: skip
        return body

    def _nature_row(self) -> QWidget:
        kit = self._kit
        self._nature = kit.segments([nature_word(nature) for nature in Nature])
        self._nature.setObjectName("nature")
        self._nature.setToolTip(
            translate("Reviews", "What the complaint is about; your own word stands above the program's")
        )
        self._nature.chosen.connect(self._on_nature)
        self._nature_why = kit.text("", "caption", "muted", wrap=True)
        self._nature_why.setObjectName("nature-why")
        self._nature_box = boxed(down(across(self._nature, None), self._nature_why, gap=4))
        return self._nature_box

    def _reply_row(self) -> QWidget:
        self._reply = self._kit.text("", wrap=True)
        self._reply.setObjectName("reply")
        self._reply_box = boxed(down(self._reply))
        return self._reply_box

    def _others_row(self) -> QWidget:
        self._others = self._kit.text("", "caption", wrap=True)
        self._others.setObjectName("others")
        link = self._kit.button(translate("Reviews", "Show"), "link")
        link.setObjectName("show-item")
        link.clicked.connect(self._ask_for_item)
        self._others_box = boxed(across((self._others, 1), link))
        return self._others_box

    def _note_row(self) -> QWidget:
        kit = self._kit
        words = translate(
            "Reviews",
            "Put the matter right; never ask for a changed rating and give nothing for a review. "
            "The platforms' rules forbid both.",
        )
        note = across(
            down(kit.icon("information-line"), None), (kit.text(words, "caption", "muted", wrap=True), 1),
            gap=8, margins=(10, 8, 10, 8),
        )  # fmt: skip
        self._note = kit.frame("well", note)
        self._note.setObjectName("note")
        return self._note

    # --- drawing

    def _show_chips(self, one: JudgedReview, now: datetime) -> None:
        tone = "warning" if one.grade in (Grade.BAD, Grade.HIDDEN_COMPLAINT) else "neutral"
        self._grade.set_words(sure_words(one), tone=tone)
        self._grade.setToolTip(grade_tip(one))
        state = deadline_state(one, now)
        self._deadline.setVisible(state is not None)
        if state is not None:
            self._deadline.set_words(state[0], tone=state[1], icon="time-line" if one.waits(now) else "")

    def _show_nature(self, one: JudgedReview) -> None:
        self._nature_box.setVisible(one.wants_answer)
        self._nature.choose(-1 if one.nature is None else list(Nature).index(one.nature))
        why = {
            None: translate("Reviews", "Its words complain of nothing."),
            Nature.FACTUAL: translate("Reviews", "It names something that can be checked. The program's guess."),
            Nature.EXPERIENTIAL: translate("Reviews", "An impression, nothing to check. The program's guess."),
        }
        by_hand = translate("Reviews", "As you said.")
        self._nature_why.set_words(by_hand if one.nature_by_hand else why.get(one.nature, ""))

    @Slot(str)
    def _on_marked(self, words: str) -> None:
        """One of the texts has marked words; the other then has none."""
        other = self._appended if self.sender() is self._words else self._words
        other.unmark()
        self.marked.show_words(words)

    @Slot(int)
    def _on_nature(self, place: int) -> None:
        self.nature_chosen.emit(self._number, list(Nature)[place].value)

    @Slot()
    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copied.emit()

    @Slot()
    def _ask_for_item(self) -> None:
        self.item_requested.emit(self._item)


def _origin(one: JudgedReview, now: datetime, *, with_shop: bool) -> str:
    review = one.review
    parts = [one.shop.name] if with_shop else []
    if review.order_no:
        parts.append(translate("Reviews", "Order {number}").format(number=review.order_no))
    if review.written_at is not None:
        parts.append(f"{day_words(review.written_at, now)} {review.written_at:%H:%M}")
    return " · ".join(parts)
