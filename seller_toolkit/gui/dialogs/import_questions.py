"""The questions that a file may leave open: whose it is, which kind of table, of which day its figures are."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from seller_toolkit.domain.imports import ImportChoices, ImportPlan
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs.import_words import fitting, is_competitors, shop_in_name
from seller_toolkit.gui.dialogs.shop_choice import ShopChoice
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.translate import translate

SHOP_HELPS = ("shop.unclear", "platform.unclear", "metric.unclear", "day.unclear")
"""Codes of troubles that naming the shop (and with it the platform) may end."""


@dataclass(frozen=True)
class ImportRequest:
    """What a dialog about one sheet starts from: the plan, the choices it was made under, the own shops, and words for layouts."""

    plan: ImportPlan
    choices: ImportChoices
    shops: tuple[Shop, ...]
    selected_shop: int | None
    layouts: Mapping[str, str]
    today: date

    @property
    def likely_shop(self) -> tuple[str, str]:
        """The shop that the file names, else the one that the window looks at, else the only one that fits."""
        if self.plan.shop:
            return self.plan.shop, self.plan.platform
        found = [shop for shop in fitting(self.shops, self.plan.platform) if not shop.demo]
        chosen = [shop for shop in found if shop.id == self.selected_shop] or (list(found) if len(found) == 1 else [])
        return (chosen[0].name, chosen[0].platform) if chosen else ("", "")


class ImportQuestions(QWidget):
    """A row of answers, the likeliest ones chosen; only those that the file needs are seen.

    `changed`: an answer is another one by the user's hand. `typed`: it is being written and may change again soon.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, kit: Kit, request: ImportRequest) -> None:
        super().__init__()
        self._request = request
        self.setProperty("role", "clear")
        self.shop = ShopChoice(kit)
        self.layouts = kit.select(width=200)
        self.layouts.setObjectName("layout")
        self.layouts.setAccessibleName(translate("Import", "Kind of table"))
        self.day = QDateEdit()
        self.day.setObjectName("day")
        self.day.setAccessibleName(translate("Import", "Day of the figures"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self._kind_row = boxed(across(kit.text(translate("Import", "Kind of table"), tone="muted"), self.layouts))
        self._day_row = boxed(across(kit.text(translate("Import", "Day of the figures"), tone="muted"), self.day))
        across(self.shop, self._kind_row, self._day_row, None, gap=24, parent=self)
        self._offer()
        self.shop.changed.connect(self.changed)
        self.shop.typed.connect(self.typed)
        self.layouts.chosen.connect(lambda _place: self.changed.emit())
        self.day.dateChanged.connect(lambda _day: self.typed.emit())

    def show_for(self, plan: ImportPlan, choices: ImportChoices) -> None:
        """Show the questions of this plan; what has been answered stays in sight."""
        code = plan.trouble.code if plan.trouble else ""
        kind = bool(self._request.plan.candidates)
        day = code == "day.unclear" or bool(choices.day)
        one_shop = not (is_competitors(plan) or len(plan.shops) > 1)
        shop = one_shop and (bool(plan.records) or code in SHOP_HELPS)
        for row, wanted in ((self._kind_row, kind), (self._day_row, day), (self.shop, shop)):
            row.setVisible(wanted)
        self.setVisible(kind or day or shop)

    def start_again(self, plan: ImportPlan, choices: ImportChoices) -> None:
        """Offer the likeliest answers anew: the columns mean something else now, and the shop may have been said there."""
        self._request = replace(self._request, plan=plan, choices=choices)
        self._offer()

    @property
    def complete(self) -> bool:
        """Whether the shop is named, where it has to be."""
        return not self.shop.isVisibleTo(self) or bool(self.shop.answer[0])

    @property
    def lacks_name(self) -> bool:
        """Whether the line for a new shop's name is open."""
        return self.shop.isVisibleTo(self) and self.shop.is_new

    def answered(self, choices: ImportChoices) -> ImportChoices:
        """`choices` with what the user says now, only of the questions that are seen."""
        if self.shop.isVisibleTo(self):
            name, platform = self.shop.answer
            choices = replace(choices, shop=name, platform=platform or choices.platform)
        if self._day_row.isVisibleTo(self):
            choices = replace(choices, day=self.day.date().toString("yyyy-MM-dd"))
        place = self.layouts.chosen_index
        if self._kind_row.isVisibleTo(self) and place > 0:
            choices = replace(choices, layout=self._request.plan.candidates[place - 1])
        return choices

    def _offer(self) -> None:
        request, plan = self._request, self._request.plan
        offer_shops(self.shop, request)
        words = [request.layouts.get(layout, layout) for layout in plan.candidates]
        self.layouts.set_options([translate("Import", "Choose…"), *words])
        suggestion = str(plan.trouble.params.get("suggestion", "")) if plan.trouble else ""
        found = date.fromisoformat(request.choices.day or suggestion or request.today.isoformat())
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(found.year, found.month, found.day))


def offer_shops(choice: ShopChoice, request: ImportRequest) -> None:
    """Show the shops that a file may be for, the likely one chosen."""
    plan = request.plan
    guess = request.shops[0].platform if request.shops else ""
    choice.offer(
        request.shops,
        platform=plan.platform,
        named=(plan.shop, plan.platform),
        chosen=request.likely_shop,
        new_name=plan.shop or shop_in_name(plan.source.name),
        new_platform=plan.platform or guess,
    )
