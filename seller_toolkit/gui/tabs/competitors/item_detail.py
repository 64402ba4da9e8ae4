"""One item of a competitor: its price and its sales, day by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.tabs.competitors.charts import ChartPlace
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import down
from seller_toolkit.i18n.formats import long_day, measured, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import TrendLine, TrendSpec

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.rival_items import ItemCourse


_LOWEST, _HIGHEST = 112, 200  # pixels of a chart at 100 %


class ItemDetail(QWidget):
    """Title, shop and two charts; a value of a single day is told in words, since one day is no line."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self.title = kit.text("", "strong", wrap=True, selectable=True)
        self.title.setObjectName("item_title")
        self.fact = kit.text("", "caption", "muted", wrap=True)
        self.fact.setObjectName("item_fact")
        self.prices, self.sales = ChartPlace(kit, least=_LOWEST), ChartPlace(kit, least=_LOWEST)
        self._price_head = kit.text(translate("Compare", "Price"), "caption", "muted")
        self._sales_head = kit.text(translate("Compare", "Sales"), "caption", "muted")
        self.card = kit.card(
            translate("Compare", "Item"), self.title, self.fact, self._price_head, (self.prices, 1),
            self._sales_head, (self.sales, 1), None,
        )  # fmt: skip
        down((self.card, 1), parent=self)
        for place in (self.prices, self.sales):
            place.setMaximumHeight(kit.theme.scaled(_HIGHEST))
        self.clear()

    def clear(self) -> None:
        """Say that none is chosen."""
        self.title.set_words("")
        self.fact.set_words(translate("Compare", "Choose an item to see its price and sales over time."))
        for place, head in ((self.prices, self._price_head), (self.sales, self._sales_head)):
            place.draw(None)
            head.hide()

    def show_course(self, course: ItemCourse) -> None:
        """Draw an item's days."""
        line = course.line
        self.title.set_words(line.title or line.item_id)
        words = translate("Compare", "{shop} · {days} days from {first} to {last}")
        if len(course.days) == 1:
            words = translate("Compare", "{shop} · one day so far ({last}); the lines begin with the next list")
        ends = (course.days[0], course.days[-1]) if course.days else (line.day, line.day)
        first, last = long_day(ends[0]), long_day(ends[1])
        self.fact.set_words(words.format(shop=line.shop.name, days=len(course.days), first=first, last=last))
        for place, head, words, values, digits, shown in (
            (
                self.prices,
                self._price_head,
                translate("Compare", "Price"),
                course.prices,
                2,
                measured(line.price, "money", 2),
            ),
            (
                self.sales,
                self._sales_head,
                translate("Compare", "Sales"),
                course.sales,
                0,
                amount(line.sales, rounded=line.rounded),
            ),
        ):
            spec = _spec(words, course.days, values, digits)
            place.draw(spec, f"{words} {shown}" if spec else "")
            head.set_words(f"{words} {shown}")
            head.show()


def amount(value: float | None, *, rounded: bool = False) -> str:
    """`1,204`, `10,000+` where the source shows no more than that; a dash for nothing."""
    words = number(value)
    return f"{words}+" if rounded and value is not None else words


def _spec(label: str, days: Sequence[date], values: Sequence[float | None], digits: int) -> TrendSpec | None:
    """The line of the known values, None where there are fewer than two."""
    known = [(day, value) for day, value in zip(days, values, strict=True) if value is not None]
    if len(known) < 2:
        return None
    line = TrendLine("", label, tuple(day for day, _ in known), tuple(value for _, value in known), digits, focus=True)
    return TrendSpec("", (line,), known[0][0], known[-1][0], digits=digits)
