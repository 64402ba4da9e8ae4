"""Texts of buyers from anywhere: pasted, looked at as they will be kept, stored as reviews of a shop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from seller_toolkit.gui.dialogs.review_entry import ReviewEntryDialog
from seller_toolkit.gui.dialogs.review_fields import CHANNELS_PASTED, channel_words, labelled
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import NewReview, NewReviews

if TYPE_CHECKING:
    from seller_toolkit.services.imports.typed_reviews import FoundTexts

PAUSE_MS = 250  # after the last key the texts are looked for
FORMS = ("lines", "paragraphs", "chat")
MOST_SHOWN = 200


class PastedTextsDialog(ReviewEntryDialog):
    """Cancel (Esc, twice where something is pasted) or "Store 8 texts" (Ctrl+Enter)."""

    size_at_first = (880, 620)

    # --- building -------------------------------------------------------------------------------------------------

    def build(self) -> None:
        self.setObjectName("pasted-texts")
        self.setWindowTitle(translate("Channels", "Paste texts of buyers"))
        self._seen: FoundTexts | None = None
        self._form_said = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._make_own_fields()
        self._lay_out()

    def _make_own_fields(self) -> None:
        kit = self.kit
        self.channel = kit.segments([channel_words(one) for one in CHANNELS_PASTED])
        self.channel.setObjectName("channel")
        self.item.setPlaceholderText(translate("Channels", "If they are all about one item"))
        forms = [
            translate("Channels", "One a line"), translate("Channels", "One a paragraph"), translate("Channels", "A conversation"),
        ]  # fmt: skip
        self.form = kit.segments(forms)
        self.form.setObjectName("form")
        self.form.chosen.connect(self._on_form)
        self.ours = QLineEdit()
        self.ours.setObjectName("ours")
        self.ours.setPlaceholderText(translate("Channels", "Names of your agents, with a comma between"))
        self.ours.textChanged.connect(self.on_typed)
        self.text.setObjectName("pasted")
        self.text.setAccessibleName(translate("Channels", "What you paste"))
        self.text.setPlaceholderText(
            translate(
                "Channels", "Paste here: lines of a chat, comments below a post, answers, anything that buyers wrote"
            )
        )
        self.found = QPlainTextEdit()
        self.found.setObjectName("found")
        self.found.setReadOnly(True)
        self.found.setAccessibleName(translate("Channels", "What is kept"))
        self.found.setTabChangesFocus(True)

    def _lay_out(self) -> None:
        kit = self.kit
        heading = kit.text(translate("Channels", "Paste texts of buyers"), "title", elide=True)
        told = kit.text(
            translate("Channels", "They are kept as reviews without stars. Names, phones and addresses are left out."),
            tone="muted", wrap=True,
        )  # fmt: skip
        self.fact = kit.text("", "caption", "muted", wrap=True)
        self.fact.setObjectName("fact")
        fields = across(
            labelled(kit, translate("Channels", "Shop"), self.shop), labelled(kit, translate("Channels", "From"), self.channel),
            labelled(kit, translate("Channels", "Day"), self.day), (labelled(kit, translate("Channels", "Item"), self.item), 1), gap=16,
        )  # fmt: skip
        self._ours = labelled(kit, translate("Channels", "Your side"), self.ours)
        reads = across(labelled(kit, translate("Channels", "Read as"), self.form), (self._ours, 1), None, gap=16)
        left = boxed(down(kit.text(translate("Channels", "What you paste"), "strong"), (self.text, 1), gap=6))
        right = boxed(down(kit.text(translate("Channels", "What is kept"), "strong"), (self.found, 1), gap=6))
        down(
            down(heading, told, gap=6), fields, reads, (across((left, 1), (right, 1), gap=16), 1), self.fact,
            across(self.note, None, self.cancel, self.primary),
            gap=14, margins=(24, 20, 24, 18), parent=self,
        )  # fmt: skip

    # --- what is shown --------------------------------------------------------------------------------------------

    @property
    def _count(self) -> int:
        return len(self._seen.texts) if self._seen else 0

    @property
    def can_save(self) -> bool:
        return bool(self._count and self._shops)

    @Slot()
    def on_typed(self) -> None:
        """The texts are looked for when the typing rests."""
        self._pause.start()
        super().on_typed()

    @Slot(int)
    def _on_form(self, _place: int) -> None:
        self._form_said = True
        self.look()

    @Slot()
    def look(self) -> None:
        """Look for the texts in what is pasted now."""
        self._pause.stop()
        form = FORMS[self.form.chosen_index] if self._form_said else ""
        names = [name.strip() for name in self.ours.text().replace("，", ",").replace("、", ",").split(",")]
        shop = self._shops[self.shop.chosen_index].name if self._shops else ""
        self._keeper.texts_in(self.text.toPlainText(), form, [name for name in (*names, shop) if name], self._on_found)

    def _on_found(self, found: FoundTexts) -> None:
        if self.gone:
            return
        self._seen = found
        self.form.choose(FORMS.index(found.form))
        shown = [f"{place}  {text}" for place, (text, _) in enumerate(found.texts[:MOST_SHOWN], 1)]
        if self._count > MOST_SHOWN:
            shown.append(translate("Channels", "… and {count} more").format(count=number(self._count - MOST_SHOWN)))
        self.found.setPlainText("\n".join(shown))
        self.show_state()

    def show_state(self) -> None:
        """How many texts there are, and what was left out."""
        words = (
            translate("Channels", "Store 1 text") if self._count == 1 else translate("Channels", "Store {count} texts")
        )
        self.primary.setText(words.format(count=number(self._count)) if self._count else translate("Channels", "Store"))
        self.primary.setEnabled(self.can_save and not self.storing)
        self._ours.setVisible(FORMS[self.form.chosen_index] == "chat")
        self.fact.set_words(self._fact())
        if self.warned:
            text = translate("Channels", "Nothing is stored yet. Esc once more drops what was pasted.")
            self.note.set_words(text, "warning")
        else:
            self.note.set_words(translate("Channels", "Ctrl+Enter: store · Esc: cancel"), "muted")

    def _fact(self) -> str:
        found = self._seen
        if not self._shops:
            return translate("Channels", "There is no shop yet: import a file first.")
        if found is None or not self.has_unsaved:
            return ""
        if found.form == "chat" and not found.texts:
            return translate(
                "Channels", "Nobody is seen speaking as a buyer. Choose another way to read it, or name your agents."
            )
        if found.form != "chat":
            return ""
        told = translate(
            "Channels",
            "One text for each buyer. Left out: turns of your side {ours}, lines that nobody speaks {unread}.",
        )
        return told.format(ours=number(found.ours), unread=number(found.unread))

    # --- storing --------------------------------------------------------------------------------------------------

    @property
    def new_reviews(self) -> NewReviews:
        channel = CHANNELS_PASTED[self.channel.chosen_index]
        day, item = f"{self.day.day:%Y-%m-%d}", self.item.text().strip()
        texts = self._seen.texts if self._seen else ()
        reviews = tuple(NewReview(text, channel, time or day, item_title=item) for text, time in texts)
        return NewReviews(self._shops[self.shop.chosen_index].id, reviews)

    @Slot()
    def save(self) -> None:
        """Store the texts, those of the last keys too."""
        if self._pause.isActive():
            self.look()
        super().save()
