"""Texts of buyers from anywhere: pasted, looked at as they will be kept, stored as reviews of a shop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.dialogs.review_fields import CHANNELS_PASTED, channel_words, labelled
from seller_toolkit.gui.dialogs.sizing import open_at
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import NewReview, NewReviews

if TYPE_CHECKING:
    from seller_toolkit.services.typed_reviews import FoundTexts

SIZE = (880, 620)  # pixels at 100 %
PAUSE_MS = 250  # after the last key the texts are looked for
FORMS = ("lines", "paragraphs", "chat")
MOST_SHOWN = 200


class ReviewKeeper(Protocol):
    """Looks for texts and stores reviews."""

    def texts_in(self, text: str, form: str, ours: Sequence[str], done: Callable[[FoundTexts], None]) -> None:
        """The texts in what was pasted; only the newest question is answered."""
        ...

    def save(self, new: NewReviews, done: Callable[[Sequence[Receipt]], None], ended: Callable[[], None]) -> None:
        """Store reviews; `ended` is called either way."""
        ...


class PastedTextsDialog(EntryDialog):
    """Cancel (Esc, twice where something is pasted) or "Store 8 texts" (Ctrl+Enter)."""

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, *, shops: Sequence[Shop], selected: int | None, today: date, keeper: ReviewKeeper,
        done: Callable[[Sequence[Receipt]], None],
    ) -> PastedTextsDialog:  # fmt: skip
        """Show the form and return at once; `done` is called when everything is stored."""
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
        self._found: FoundTexts | None = None
        self._form_said = False
        self.setObjectName("pasted-texts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Channels", "Paste texts of buyers"))
        self._make_fields(selected, today)
        self._build()
        self._connect()
        self.show_state()
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))
        self.text.setFocus()

    # --- building -------------------------------------------------------------------------------------------------

    def _make_fields(self, selected: int | None, today: date) -> None:
        kit = self.kit
        ids = [shop.id for shop in self._shops]
        place = ids.index(selected) if selected in ids else 0
        self.shop = kit.select([shop.name for shop in self._shops], chosen=place, width=180)
        self.shop.setObjectName("shop")
        self.channel = kit.segments([channel_words(one) for one in CHANNELS_PASTED])
        self.channel.setObjectName("channel")
        self.day = PlainDayEdit(kit, today)
        self.day.setObjectName("day")
        self.item = QLineEdit()
        self.item.setObjectName("item")
        self.item.setPlaceholderText(translate("Channels", "If they are all about one item"))
        forms = [
            translate("Channels", "One a line"), translate("Channels", "One a paragraph"), translate("Channels", "A conversation"),
        ]  # fmt: skip
        self.form = kit.segments(forms)
        self.form.setObjectName("form")
        self.ours = QLineEdit()
        self.ours.setObjectName("ours")
        self.ours.setPlaceholderText(translate("Channels", "Names of your agents, with a comma between"))
        self.text = QPlainTextEdit()
        self.text.setObjectName("pasted")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            translate(
                "Channels", "Paste here: lines of a chat, comments below a post, answers, anything that buyers wrote"
            )
        )
        self.found = QPlainTextEdit()
        self.found.setObjectName("found")
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)

    def _build(self) -> None:
        kit = self.kit
        heading = kit.text(translate("Channels", "Paste texts of buyers"), "title", elide=True)
        told = kit.text(
            translate("Channels", "They are kept as reviews without stars. Names, phones and addresses are left out."),
            tone="muted", wrap=True,
        )  # fmt: skip
        self.fact = kit.text("", "caption", "muted", wrap=True)
        self.fact.setObjectName("fact")
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.cancel = kit.button(translate("Dialogs", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("save")
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

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.text.textChanged.connect(self._on_typed)
        self.ours.textChanged.connect(self._on_typed)
        self.form.chosen.connect(self._on_form)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    # --- what is shown --------------------------------------------------------------------------------------------

    @property
    def has_unsaved(self) -> bool:
        return bool(self.text.toPlainText().strip())

    @property
    def _count(self) -> int:
        return len(self._found.texts) if self._found else 0

    @Slot()
    def _on_typed(self) -> None:
        self.warned = False
        self._pause.start()
        self.show_state()

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
        self._found = found
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
        self.primary.setEnabled(bool(self._count and self._shops) and not self.storing)
        self._ours.setVisible(FORMS[self.form.chosen_index] == "chat")
        self.fact.set_words(self._fact())
        if self.warned:
            text = translate("Channels", "Nothing is stored yet. Esc once more drops what was pasted.")
            self.note.set_words(text, "warning")
        else:
            self.note.set_words(translate("Channels", "Ctrl+Enter: store · Esc: cancel"), "muted")

    def _fact(self) -> str:
        found = self._found
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
        """What the form says now."""
        channel = CHANNELS_PASTED[self.channel.chosen_index]
        day, item = f"{self.day.day:%Y-%m-%d}", self.item.text().strip()
        texts = self._found.texts if self._found else ()
        reviews = tuple(NewReview(text, channel, time or day, item_title=item) for text, time in texts)
        return NewReviews(self._shops[self.shop.chosen_index].id, reviews)

    @Slot()
    def save(self) -> None:
        """Store the texts."""
        if self._pause.isActive():
            self.look()
        if self.storing or self.gone or not self._count or not self._shops:
            return
        self.storing = True
        self.show_state()
        self._keeper.save(self.new_reviews, self.on_saved, self.on_ended)
