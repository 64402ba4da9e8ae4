"""The day's brief before it is sent: its text and its picture, to copy or to save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QPlainTextEdit, QScrollArea, QWidget

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.brief_card import RATIO, brief_picture, put_on_clipboard
from seller_toolkit.gui.dialogs.enter_key import let_enter_press
from seller_toolkit.gui.dialogs.one_question import OneQuestion
from seller_toolkit.gui.dialogs_port import Dialogs, FileKind
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed, down
from seller_toolkit.gui.widgets.sizing import open_at
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.reports.brief import Brief

SIZE = (960, 700)  # pixels at 100 %
ALL = -1
"""Stands for all own shops where a question must be a number."""


class BriefKeeper(Protocol):
    """Whoever asks the store, on a worker; `ended` is called in any case, after `done`."""

    def ask_brief(self, shop: int | None, done: Callable[[Brief], None], ended: Callable[[], None]) -> None:
        """The brief of a shop, or of all own ones."""
        ...

    def ask_reworded(
        self, brief: Brief, template: str, done: Callable[[Brief], None], failed: Callable[[UserError], None],
        ended: Callable[[], None],
    ) -> None:  # fmt: skip
        """The same brief by another template."""
        ...

    def keep_template(self, template: str, done: Callable[[], None], failed: Callable[[UserError], None]) -> None:
        """Make briefs by this template from now on."""
        ...

    def edit_template(self, brief: Brief, done: Callable[[], None]) -> None:
        """Open the template; `done` when another one is kept."""
        ...


class _Picture(QLabel):
    """The picture as wide as there is room for, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def show_image(self, image: QImage, room: int) -> None:
        """Show it, `room` logical pixels wide at most."""
        self._image = image
        width = min(room, round(image.width() / RATIO))
        ratio = self.devicePixelRatioF()
        scaled = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        pixmap = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
        self.setMinimumSize(QSize(width, round(pixmap.height() / ratio)))


class BriefDialog(QDialog):
    """日报. Enter copies text and picture. `said` carries a line for the window."""

    said = Signal(str)

    @classmethod
    def ask(
        cls, kit: Kit, window: QWidget | None, brief: Brief, shops: Sequence[Shop], chosen: int | None, *,
        keeper: BriefKeeper, dialogs: Dialogs,
    ) -> BriefDialog:  # fmt: skip
        """Open over a window and return at once; `chosen` is the shop that `brief` is of, None for all."""
        dialog = cls(kit, window, shops, chosen, keeper=keeper, dialogs=dialogs)
        let_enter_press(dialog, dialog.copy)
        dialog.open()
        dialog.show_brief(brief)
        dialog.copy.setFocus()
        return dialog

    def __init__(
        self, kit: Kit, window: QWidget | None, shops: Sequence[Shop], chosen: int | None, *, keeper: BriefKeeper,
        dialogs: Dialogs,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.kit, self._keeper, self._dialogs = kit, keeper, dialogs
        self._choices: tuple[int, ...] = (ALL, *(shop.id for shop in shops)) if len(shops) > 1 else (shops[0].id,)
        self.brief: Brief | None = None
        self._question = OneQuestion[int, "Brief"](self._ask_brief, lambda _shop, brief: self.show_brief(brief))
        self.setObjectName("brief")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(translate("Brief", "Brief of the day"))
        words = [f"{shop.name} · {platform_label(shop.platform)}" for shop in shops]
        if len(shops) > 1:
            words.insert(0, translate("Brief", "All shops"))
        place = self._choices.index(chosen) if chosen in self._choices else 0
        self.shop = kit.select(words, chosen=place, width=220)
        self.shop.setObjectName("shop")
        self.shop.setAccessibleName(translate("Brief", "Shop"))
        self.shop.chosen.connect(self._on_shop)
        self.finished.connect(self._question.close)
        down(self._build_head(), (self._build_body(), 1), self._build_foot(), gap=14, margins=(24, 18, 24, 18),
             parent=self)  # fmt: skip
        open_at(self, *(kit.theme.scaled(side) for side in SIZE))

    @Slot(object)
    def show_brief(self, brief: Brief) -> None:
        """Show a brief's text and picture."""
        self.brief = brief
        self.text.setPlainText(brief.text)
        lines = len(brief.text.splitlines())
        self.extent.set_words(translate("Brief", "{count} lines").format(count=number(lines)))
        self._image = brief_picture([one.card for one in brief.shops], self.kit.theme)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- inside

    def _fit(self) -> None:
        """Show the picture beside its scroll bar, which takes its room once the picture is there."""
        if self.brief is not None:
            bar = self._area.verticalScrollBar().sizeHint().width()
            self.picture.show_image(self._image, self._area.width() - bar - 2 * self._area.frameWidth())

    def _build_head(self) -> QWidget:
        kit = self.kit
        hint = translate("Brief", "Paste it into the group chat: WeChat and DingTalk take text or picture.")
        title = kit.text(translate("Brief", "Brief of the day"), "title")
        return boxed(down(across(title, None, self.shop, gap=12), kit.text(hint, tone="muted", elide=True), gap=4))

    def _build_body(self) -> QWidget:
        kit = self.kit
        self.text = QPlainTextEdit()
        self.text.setObjectName("text")
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(translate("Brief", "Text"))
        self.extent = kit.text("", "caption", "muted")
        self.extent.setObjectName("extent")
        self.picture = _Picture()
        self.picture.setObjectName("picture")
        self.picture.setAccessibleName(translate("Brief", "Picture"))
        self._area = QScrollArea()
        self._area.setObjectName("picture-area")
        self._area.setAccessibleName(translate("Brief", "Picture"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.picture)
        left = down(across(kit.text(translate("Brief", "Text"), "strong"), None, self.extent), (self.text, 1), gap=6)
        framed = kit.frame("card", down(self._area, margins=(1, 1, 1, 1)))
        right = down(kit.text(translate("Brief", "Picture"), "strong"), (framed, 1), gap=6)
        return boxed(across((left, 1), (right, 1), gap=16))

    def _build_foot(self) -> QWidget:
        kit = self.kit
        self.edit = kit.button(translate("Brief", "Edit template…"), icon="edit-line")
        self.save = kit.button(translate("Brief", "Save picture…"), icon="download-2-line")
        self.copy_text = kit.button(translate("Brief", "Copy text"))
        self.copy_picture = kit.button(translate("Brief", "Copy picture"))
        self.copy = kit.button(translate("Brief", "Copy both"), "primary", icon="file-copy-line")
        close = kit.button(translate("Brief", "Close"))
        named = {
            "edit": self.edit, "save": self.save, "copy-text": self.copy_text, "copy-picture": self.copy_picture,
            "copy": self.copy, "close": close,
        }  # fmt: skip
        for name, button in named.items():
            button.setObjectName(name)
        self.told = kit.text("", tone="muted", elide=True)
        self.told.setObjectName("told")
        self.edit.clicked.connect(self._on_edit)
        self.save.clicked.connect(self._on_save)
        self.copy_text.clicked.connect(lambda: self._copy(picture=False))
        self.copy_picture.clicked.connect(lambda: self._copy(text=False))
        self.copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.reject)
        beside = across(self.edit, self.save, 4, self.told, None)
        return boxed(down(beside, across(None, close, self.copy_text, self.copy_picture, self.copy), gap=10))

    @Slot(int)
    def _on_shop(self, place: int) -> None:
        self._question.put(self._choices[place])

    def _ask_brief(self, shop: int, done: Callable[[Brief], None], ended: Callable[[], None]) -> None:
        self._keeper.ask_brief(None if shop == ALL else shop, done, ended)

    @Slot()
    def _on_copy(self) -> None:
        self._copy()

    def _copy(self, *, text: bool = True, picture: bool = True) -> None:
        if self.brief is None:
            return
        put_on_clipboard(self.brief, self.kit.theme, text=text, picture=picture)
        if text and picture:
            self._say(translate("Brief", "The brief is copied: text and picture"))
        else:
            self._say(translate("Brief", "The text is copied") if text else translate("Brief", "The picture is copied"))

    def _say(self, words: str) -> None:
        self.told.set_words(words)
        self.said.emit(words)

    @Slot()
    def _on_save(self) -> None:
        if self.brief is None or not self.brief.shops:
            return
        kind = FileKind(translate("Brief", "PNG picture"), (".png",))
        word = translate("Brief", "brief")
        path = self._dialogs.ask_save(f"{word}-{self.brief.shops[0].day:%Y-%m-%d}.png", (kind,))
        if path is None:
            return
        if self._image.save(str(path)):
            self._say(translate("Window", "Saved as {file}").format(file=path.name))
        else:
            words = translate("Brief", "The picture could not be written to {path}.").format(path=path)
            self._dialogs.show_error(translate("Brief", "Picture"), words)

    @Slot()
    def _on_edit(self) -> None:
        if self.brief is not None:
            self._keeper.edit_template(self.brief, self._ask_again)

    def _ask_again(self) -> None:
        """Another template is kept."""
        self._question.put(self._choices[self.shop.chosen_index])
