"""Whose page it is and of which day."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from seller_toolkit.domain.imports import ImportChoices, ImportPlan
from seller_toolkit.gui.dialogs.import_questions import ImportRequest, offer_shops
from seller_toolkit.gui.dialogs.shop_choice import ShopChoice
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, boxed
from seller_toolkit.i18n.translate import translate


class PageQuestions(QWidget):
    """Shop and day, as the page says them or as they are likeliest.

    `changed`: an answer is another one by the user's hand. `typed`: it is being written and may change again soon.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, kit: Kit, request: ImportRequest) -> None:
        super().__init__()
        plan = request.plan
        self._competitors = plan.page is not None and plan.page.page.competitors
        self.setProperty("role", "clear")
        self.shop = ShopChoice(kit)
        offer_shops(self.shop, request)
        self.name = QLineEdit(plan.shop)
        self.name.setObjectName("competitor")
        self.name.setPlaceholderText(translate("Score page", "Name of the other shop"))
        self.name.setAccessibleName(translate("Score page", "Other shop"))
        self.name.setFixedWidth(kit.theme.scaled(220))
        other = boxed(across(kit.text(translate("Score page", "Other shop"), tone="muted"), self.name))
        self.day = QDateEdit()
        self.day.setObjectName("day")
        self.day.setAccessibleName(translate("Score page", "Day"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self._set_day(request)
        self.shop.setVisible(not self._competitors)
        other.setVisible(self._competitors)
        day = across(kit.text(translate("Score page", "Day"), tone="muted"), self.day)
        across(self.shop, other, day, None, gap=24, parent=self)
        self.shop.changed.connect(self.changed)
        self.shop.typed.connect(self.typed)
        self.name.textEdited.connect(lambda _text: self.typed.emit())
        self.day.dateChanged.connect(lambda _day: self.typed.emit())

    @property
    def complete(self) -> bool:
        """Whether the shop is named."""
        return bool(self.name.text().strip() if self._competitors else self.shop.answer[0])

    @property
    def first_open(self) -> QWidget | None:
        """The field that waits for an answer, None when there is none."""
        if self.complete:
            return None
        return self.name if self._competitors else self.shop.name if self.shop.is_new else self.shop.select

    def answered(self, choices: ImportChoices) -> ImportChoices:
        """`choices` with what the user says now."""
        day = self.day.date().toString("yyyy-MM-dd")
        if self._competitors:
            return replace(choices, shop=self.name.text().strip(), day=day)
        name, platform = self.shop.answer
        return replace(choices, shop=name, platform=platform or choices.platform, day=day)

    def _set_day(self, request: ImportRequest) -> None:
        plan: ImportPlan = request.plan
        said = request.choices.day or (plan.page.day if plan.page else "")
        found = date.fromisoformat(said) if said else request.today
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(found.year, found.month, found.day))
