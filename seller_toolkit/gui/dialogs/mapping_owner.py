"""Whose rows an unknown sheet holds, where no column of it says so: the shop and its platform."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.gui.dialogs.import_questions import ImportRequest, offer_shops
from seller_toolkit.gui.dialogs.shop_choice import ShopChoice
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate


class OwnerLine(QWidget):
    """The choice of a shop; where a column names the shops, a word for that and the choice of their platform.

    `platform_changed`: another platform holds by the user's hand, so that columns may mean something else.
    """

    platform_changed = Signal()

    def __init__(self, kit: Kit, request: ImportRequest) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.shop = ShopChoice(kit)
        self._shop_words, self._platform_words = kit.text("", elide=True), kit.text("", elide=True)
        self._shop_words.setObjectName("shop-told")
        self._platform_words.setObjectName("platform-told")
        labels = [platform_label(platform) for platform in PLATFORMS]
        self.platform_choice = kit.select([translate("Import", "as the shops are known"), *labels], width=160)
        self.platform_choice.setObjectName("platform")
        self.platform_choice.setAccessibleName(translate("Import", "Platform"))
        label = kit.text(translate("Import", "Platform"), tone="muted")
        self._platform = boxed(across(label, self._platform_words, self.platform_choice))
        self._told = boxed(across(kit.text(translate("Import", "Shop"), tone="muted"), self._shop_words))
        across(self.shop, self._told, self._platform, None, gap=24, strut=kit.theme.height("control"), parent=self)
        self._offer(request)
        self._held = self.platform
        self.shop.changed.connect(self._on_changed)
        self.platform_choice.chosen.connect(lambda _place: self._on_changed())

    def _offer(self, request: ImportRequest) -> None:
        offer_shops(self.shop, request)
        said = request.choices.platform
        self.platform_choice.choose(PLATFORMS.index(said) + 1 if said in PLATFORMS else 0)
        self.show_for("", "")

    def show_for(self, shop_column: str, platform_column: str) -> None:
        """Ask for what these columns do not say; "" where there is no such column."""
        told = translate("Import", "as the column “{column}” says")
        self._shop_words.set_words(told.format(column=shop_column))
        self._platform_words.set_words(told.format(column=platform_column))
        self.shop.ask_platform(wanted=not platform_column)
        self.shop.setVisible(not shop_column)
        self._told.setVisible(bool(shop_column))
        self._platform.setVisible(bool(shop_column or platform_column))
        self._platform_words.setVisible(bool(platform_column))
        self.platform_choice.setVisible(not platform_column)

    @property
    def _is_told(self) -> bool:
        return self.shop.isHidden()

    @property
    def platform(self) -> str:
        """The platform that was said, "" while it is open or only suggested."""
        if not self._is_told:
            return self.shop.said_platform
        place = self.platform_choice.chosen_index
        return PLATFORMS[place - 1] if place > 0 and not self.platform_choice.isHidden() else ""

    def suggest_platform(self, platform: str) -> None:
        """Show for a new shop the platform that its columns suggest."""
        self.shop.suggest_platform(platform)

    def counted(self, choices: ImportChoices) -> ImportChoices:
        """`choices` as far as they decide what can be read: a name that is being written does not."""
        platform = self.platform or ("" if self._is_told else choices.platform)
        return replace(choices, shop="" if self._is_told else choices.shop, platform=platform)

    def answered(self, choices: ImportChoices) -> ImportChoices:
        """`choices` with the shop and the platform that are said now; what is left open the preview asks for."""
        if self._is_told:
            return replace(choices, shop="", platform=self.platform)
        name, platform = self.shop.answer
        return replace(choices, shop=name, platform=platform or choices.platform)

    def _on_changed(self) -> None:
        before, self._held = self._held, self.platform
        if self._held != before:
            self.platform_changed.emit()
