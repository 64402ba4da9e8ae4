"""One review typed by hand: what a buyer said on the phone, in a parcel, anywhere without an export."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from seller_toolkit.gui.dialogs.review_entry import ReviewEntryDialog
from seller_toolkit.gui.dialogs.review_fields import CHANNELS_TYPED, channel_words, labelled
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import NewReview, NewReviews


class NewReviewDialog(ReviewEntryDialog):
    """Cancel (Esc, twice where something is typed) or "Store the review" (Ctrl+Enter)."""

    size_at_first = (640, 440)

    def build(self) -> None:
        self.setObjectName("new-review")
        self.setWindowTitle(translate("Channels", "Type a review"))
        kit = self.kit
        self.channel = kit.select([channel_words(one) for one in CHANNELS_TYPED], width=160)
        self.channel.setObjectName("channel")
        self.stars = kit.segments([translate("Channels", "none"), *(f"{stars}★" for stars in range(1, 6))])
        self.stars.setObjectName("stars")
        self.stars.say(translate("Channels", "Stars"))
        self.stars.chosen.connect(lambda _place: self.on_typed())
        self.order = QLineEdit()
        self.order.setObjectName("order")
        self.text.setObjectName("words")
        self.text.setPlaceholderText(translate("Channels", "What the buyer said"))
        self.text.setAccessibleName(translate("Channels", "What the buyer said"))
        self.primary.setText(translate("Channels", "Store the review"))
        self._lay_out()

    def _lay_out(self) -> None:
        kit = self.kit
        told = kit.text(
            translate("Channels", "It stands beside the reviews of the platform. Names, phones and addresses are left out."),
            tone="muted", wrap=True,
        )  # fmt: skip
        first = across(
            labelled(kit, translate("Channels", "Shop"), self.shop), labelled(kit, translate("Channels", "From"), self.channel),
            labelled(kit, translate("Channels", "Day"), self.day), None, gap=16,
        )  # fmt: skip
        second = across(
            (labelled(kit, translate("Channels", "Item"), self.item), 1),
            (labelled(kit, translate("Channels", "Order number"), self.order), 1), gap=16,
        )  # fmt: skip
        down(
            down(kit.text(translate("Channels", "Type a review"), "title"), told, gap=6), first,
            across(labelled(kit, translate("Channels", "Stars"), self.stars), None), (self.text, 1), second,
            across(self.note, None, self.cancel, self.primary),
            gap=12, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip

    @property
    def can_save(self) -> bool:
        return bool(self._shops) and (self.has_unsaved or self.stars.chosen_index > 0)

    def show_state(self) -> None:
        """Whether there is something to store."""
        self.primary.setEnabled(self.can_save and not self.storing)
        if self.warned:
            text = translate("Channels", "Nothing is stored yet. Esc once more drops what was typed.")
            self.note.set_words(text, "warning")
        elif not self._shops:
            self.note.set_words(translate("Channels", "There is no shop yet: import a file first."), "warning")
        else:
            self.note.set_words(translate("Channels", "Ctrl+Enter: store · Esc: cancel"), "muted")

    @property
    def new_reviews(self) -> NewReviews:
        stars = self.stars.chosen_index or None
        review = NewReview(
            self.text.toPlainText().strip(), CHANNELS_TYPED[self.channel.chosen_index], f"{self.day.day:%Y-%m-%d}", stars,
            item_title=self.item.text().strip(), order_no=self.order.text().strip(),
        )  # fmt: skip
        return NewReviews(self._shops[self.shop.chosen_index].id, (review,))
