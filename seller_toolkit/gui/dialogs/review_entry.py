"""What the two forms have in common that take reviews without an export: shop, day, item, text, and how they are stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Protocol, Self

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.entry_dialog import EntryDialog
from seller_toolkit.gui.drafts import Drafts
from seller_toolkit.gui.widgets.day_edit import PlainDayEdit
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import NewReviews

if TYPE_CHECKING:
    from seller_toolkit.services.imports.typed_reviews import FoundTexts


class ReviewKeeper(Protocol):
    """Looks for texts and stores reviews."""

    def texts_in(self, text: str, form: str, ours: Sequence[str], done: Callable[[FoundTexts], None]) -> None:
        """The texts in what was pasted; only the newest question is answered."""
        ...

    def save(self, new: NewReviews, done: Callable[[Sequence[Receipt]], None], ended: Callable[[], None]) -> None:
        """Store reviews; `ended` is called either way."""
        ...


class ReviewEntryDialog(EntryDialog):
    """A form lays out its fields in `build` and says in `new_reviews` what they hold; `size_at_first` is in pixels at 100 %."""

    size_at_first: ClassVar[tuple[int, int]]

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, *, shops: Sequence[Shop], selected: int | None, today: date, keeper: ReviewKeeper,
        done: Callable[[Sequence[Receipt]], None], drafts: Drafts | None = None,
    ) -> Self:  # fmt: skip
        """Show the form and return at once; `done` is called when everything is stored."""
        dialog = cls(kit, window, shops=shops, selected=selected, today=today, keeper=keeper, done=done, drafts=drafts)
        let_enter_press(dialog, dialog.primary)
        dialog.open()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, *, shops: Sequence[Shop], selected: int | None, today: date, keeper: ReviewKeeper,
        done: Callable[[Sequence[Receipt]], None], drafts: Drafts | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window, done)
        self._drafts = Drafts() if drafts is None else drafts
        self.kit, self._shops, self._keeper = kit, tuple(shops), keeper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._make_fields(selected, today)
        self.build()
        self.text.textChanged.connect(self.on_typed)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self.show_state()
        open_at(self, *(kit.theme.scaled(side) for side in self.size_at_first))
        self.text.setFocus()
        if written := self._drafts.of(self.objectName()):
            self.text.setPlainText(written)
        self.finished.connect(lambda: self._drafts.done(self.objectName()))

    def _make_fields(self, selected: int | None, today: date) -> None:
        kit = self.kit
        ids = [shop.id for shop in self._shops]
        place = ids.index(selected) if selected in ids else 0
        self.shop = kit.select([shop.name for shop in self._shops], chosen=place, width=180)
        self.shop.setObjectName("shop")
        self.day = PlainDayEdit(kit, today)
        self.day.setObjectName("day")
        self.item = QLineEdit()
        self.item.setObjectName("item")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.note = kit.text("", "caption", "muted", elide=True)
        self.note.setObjectName("note")
        self.cancel = kit.button(translate("Dialogs", "Cancel"))
        self.cancel.setObjectName("cancel")
        self.primary = kit.button("", "primary")
        self.primary.setObjectName("save")

    def build(self) -> None:
        """Name the form, make what only it has, and lay everything out."""
        raise NotImplementedError

    @property
    def has_unsaved(self) -> bool:
        return bool(self.text.toPlainText().strip())

    @property
    def can_save(self) -> bool:
        """Whether there is something to store, and a shop for it."""
        raise NotImplementedError

    @property
    def new_reviews(self) -> NewReviews:
        """What the form says now."""
        raise NotImplementedError

    @Slot()
    def on_typed(self) -> None:
        """What was said of dropping it holds no longer."""
        self.warned = False
        self._drafts.typed(self.objectName(), self.text.toPlainText())
        self.show_state()

    @Slot()
    def save(self) -> None:
        """Store what the form says."""
        if self.storing or self.gone or not self.can_save:
            return
        self.storing = True
        self.show_state()
        self._keeper.save(self.new_reviews, self.on_saved, self.on_ended)
