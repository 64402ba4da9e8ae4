"""Whose file it is: one of the shops that fit, or a new one by its name."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from seller_toolkit.domain.shops import PLATFORMS, Shop
from seller_toolkit.gui.dialogs.import_words import fitting
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate

Named = tuple[str, str]
"""A shop's name and its platform."""


class ShopChoice(QWidget):
    """Drop-down of shops; "New shop…" opens a line for the name and a drop-down for the platform.

    `changed`: the answer is another one by the user's hand. `typed`: the name is being written.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._options: list[Named] = []
        self._has_blank = self._platform_said = False
        self._asks_platform = True
        self.select = kit.select(width=220)
        self.select.setObjectName("shop")
        self.select.setAccessibleName(translate("Import", "Shop"))
        self.name = QLineEdit()
        self.name.setObjectName("shop-name")
        self.name.setAccessibleName(translate("Import", "Name of the shop"))
        self.name.setPlaceholderText(translate("Import", "Name of the shop"))
        self.name.setFixedWidth(kit.theme.scaled(220))
        self.platform = kit.select([platform_label(platform) for platform in PLATFORMS], width=120)
        self.platform.setObjectName("shop-platform")
        self.platform.setAccessibleName(translate("Import", "Platform"))
        across(kit.text(translate("Import", "Shop"), tone="muted"), self.select, self.name, self.platform, parent=self)
        self.setProperty("role", "clear")
        self.select.chosen.connect(self._on_chosen)
        self.platform.chosen.connect(self._on_platform)
        self.name.textChanged.connect(lambda _text: self.typed.emit())

    def offer(
        self,
        shops: Sequence[Shop],
        *,
        platform: str,
        named: Named,
        chosen: Named,
        new_name: str,
        new_platform: str,
    ) -> None:
        """Show the shops that fit `platform`, the one that the file itself names, and "New shop…".

        `chosen` ("", "") shows a blank first, or the new shop at once where there is no other.
        """
        self._options = [(shop.name, shop.platform) for shop in fitting(shops, platform)]
        for one in (named, chosen):
            if one[0] and one not in self._options:
                self._options.insert(0, one)
        self._has_blank = not chosen[0] and bool(self._options)
        blank = [translate("Import", "Choose…")] if self._has_blank else []
        words = [f"{name} · {platform_label(on)}" if on else name for name, on in self._options]
        place = self._options.index(chosen) if chosen in self._options else 0
        self.select.set_options([*blank, *words, translate("Import", "New shop…")], place)
        with QSignalBlocker(self.name):
            self.name.setText(new_name)
        self.platform.choose(PLATFORMS.index(new_platform) if new_platform in PLATFORMS else 0)
        self._platform_said = False
        self._show_line()

    def suggest_platform(self, platform: str) -> None:
        """Show a new shop's platform as the file suggests it, unless the user has chosen one."""
        if platform in PLATFORMS and not self._platform_said:
            self.platform.choose(PLATFORMS.index(platform))

    def ask_platform(self, *, wanted: bool) -> None:
        """Whether a new shop's platform is asked; it is not where the file names it."""
        self._asks_platform = wanted
        self._show_line()

    @property
    def said_platform(self) -> str:
        """The platform that was chosen, with a shop or by itself; "" while it is only suggested."""
        if self.is_new:
            return PLATFORMS[self.platform.chosen_index] if self._platform_said and self._asks_platform else ""
        return self.answer[1]

    @property
    def is_new(self) -> bool:
        """Whether the user names a new shop."""
        return self.select.chosen_index == len(self._options) + self._has_blank

    @property
    def answer(self) -> Named:
        """Name and platform, ("", "") while nothing is chosen; the platform is "" where it is not asked."""
        if self.is_new:
            name = self.name.text().strip()
            platform = PLATFORMS[self.platform.chosen_index] if self._asks_platform else ""
            return (name, platform) if name else ("", "")
        place = self.select.chosen_index - self._has_blank
        return self._options[place] if 0 <= place < len(self._options) else ("", "")

    def _on_chosen(self, _place: int) -> None:
        self._show_line()
        if self.is_new:
            self.name.setFocus()
            self.name.selectAll()
        self.changed.emit()

    def _on_platform(self, _place: int) -> None:
        self._platform_said = True
        self.changed.emit()

    def _show_line(self) -> None:
        self.name.setVisible(self.is_new)
        self.platform.setVisible(self.is_new and self._asks_platform)
