"""The published weights by industry and type of shop: two drop-downs that fill the fields of a dimension's metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across, down
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.scores.score_rules import RulesView


class TableChoice(QWidget):
    """`chosen` carries weights in percent by metric id, of all dimensions that the table has for this kind of shop."""

    chosen = Signal(dict)

    def __init__(self, kit: Kit, view: RulesView) -> None:
        super().__init__()
        self._view = view
        self.setProperty("role", "clear")
        self._industries = tuple(dict.fromkeys(industry for industry, _ in view.industries))
        first = translate("Score rules", "Choose…")
        self.industry = kit.select([first, *self._industries], width=200)
        self.industry.setObjectName("industry")
        self.industry.setAccessibleName(translate("Score rules", "Industry"))
        self.shop_type = kit.select(width=120)
        self.shop_type.setObjectName("shop-type")
        self.shop_type.setAccessibleName(translate("Score rules", "Shop type"))
        source = kit.text("", "caption", "muted", wrap=True)
        source.set_words(translate("Score rules", "Fills in what {source} prints").format(source=view.table_source))
        words = kit.text(translate("Score rules", "Industry and shop type"))
        down(across(words, self.industry, self.shop_type, None), source, gap=4, parent=self)
        self.industry.chosen.connect(self._on_industry)
        self.shop_type.chosen.connect(self._on_type)
        self._types: tuple[str, ...] = ()

    def _on_industry(self, place: int) -> None:
        if place == 0:
            self._types = ()
            self.shop_type.set_options(())
            return
        industry = self._industries[place - 1]
        self._types = tuple(kind for one, kind in self._view.industries if one == industry)
        self.shop_type.set_options(self._types)
        self._on_type(0)

    def _on_type(self, place: int) -> None:
        wanted = (self._industries[self.industry.chosen_index - 1], self._types[place])
        percents: dict[str, float] = {}
        for row in self._view.table:
            if (row.industry, row.shop_type) == wanted:
                percents |= {metric: round(100 * share, 9) for metric, share in row.shares.items()}
        self.chosen.emit(percents)
