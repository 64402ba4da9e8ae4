"""One review typed by hand: what a buyer said on the phone, in a parcel, anywhere without an export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.dialogs.review_fields import CHANNELS_TYPED, channel_words, labelled
from seller_toolkit.gui.dialogs.sizing import open_at
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import NewReview, NewReviews

if TYPE_CHECKING:
    from seller_toolkit.gui.dialogs.pasted_texts import ReviewKeeper

SIZE = (640, 440)  # pixels at 100 %


class NewReviewDialog(EntryDialog):
    """Cancel (Esc, twice where something is typed) or "Store the review" (Ctrl+Enter)."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, *, shops: Sequence[Shop], selected: int | None, today: date, keeper: ReviewKeeper,
        done: Callable[[Sequence[Receipt]], None],
    ) -> NewReviewDialog:  # fmt: skip
        """Show the form and return at once; `done` is called when the review is stored."""
        dialog = cls(kit, window, shops=shops, selected=selected, today=today, keeper=keeper, done=done)
        let_enter_press(dialog, dialog.primary)
        dialog.open()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, *, shops: Sequence[Shop], selected: int | None, today: date, keeper: ReviewKeeper,
        done: Callable[[Sequence[Receipt]], None],
    ) -> None:  # fmt: skip
        super().__init__(window, done)
        self.kit, self._shops, self._keeper = kit, tuple(shops), keeper
        self.setObjectName("new-review")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Channels", "Type a review"))
        self._make_fields(selected, today)
        self._build()
        self.text.textChanged.connect(self._on_typed)
        self.stars.chosen.connect(lambda _place: self._on_typed())
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self.show_state()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self.text.setFocus()

    def _make_fields(self, selected: int | None, today: date) -> None:
        kit = self.kit
        ids = [shop.id for shop in self._shops]
        place = ids.index(selected) if selected in ids else 0
        self.shop = kit.select([shop.name for shop in self._shops], chosen=place, width=180)
        self.shop.setObjectName("shop")
        self.channel = kit.select([channel_words(one) for one in CHANNELS_TYPED], width=160)
        self.channel.setObjectName("channel")
        self.stars = kit.segments([translate("Channels", "none"), *(f"{stars}★" for stars in range(1, 6))])
        self.stars.setObjectName("stars")
        self.day = PlainDayEdit(kit, today)
        self.day.setObjectName("day")
        self.item, self.order = QLineEdit(), QLineEdit()
        self.item.setObjectName("item")
        self.order.setObjectName("order")
        self.text = QPlainTextEdit()
        self.text.setObjectName("words")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(translate("Channels", "What the buyer said"))
        self.text.setAccessibleName(translate("Channels", "What the buyer said"))

    def _build(self) -> None:
        kit = self.kit
        told = kit.text(
            translate("Channels", "It stands beside the reviews of the platform. Names, phones and addresses are left out."),
            tone="muted", wrap=True,
        )  # fmt: skip
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.cancel = kit.button(translate("Dialogs", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button(translate("Channels", "Store the review"), "primary")
        self.primary.setObjectName("save")
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
    def has_unsaved(self) -> bool:
        return bool(self.text.toPlainText().strip())

    @Slot()
    def _on_typed(self) -> None:
        self.warned = False
        self.show_state()

    def show_state(self) -> None:
        """Whether there is something to store."""
        said = self.has_unsaved or self.stars.chosen_index > 0
        self.primary.setEnabled(said and bool(self._shops) and not self.storing)
        if self.warned:
            text = translate("Channels", "Nothing is stored yet. Esc once more drops what was typed.")
            self.note.set_words(text, "warning")
        elif not self._shops:
            self.note.set_words(translate("Channels", "There is no shop yet: import a file first."), "warning")
        else:
            self.note.set_words(translate("Channels", "Ctrl+Enter: store · Esc: cancel"), "muted")

    @property
    def new_reviews(self) -> NewReviews:
        """What the form says now."""
        stars = self.stars.chosen_index or None
        review = NewReview(
            self.text.toPlainText().strip(), CHANNELS_TYPED[self.channel.chosen_index], f"{self.day.day:%Y-%m-%d}", stars,
            item_title=self.item.text().strip(), order_no=self.order.text().strip(),
        )  # fmt: skip
        return NewReviews(self._shops[self.shop.chosen_index].id, (review,))

    @Slot()
    def save(self) -> None:
        """Store the review."""
        if self.storing or self.gone or not self.primary.isEnabled():
            return
        self.storing = True
        self.show_state()
        self._keeper.save(self.new_reviews, self.on_saved, self.on_ended)
