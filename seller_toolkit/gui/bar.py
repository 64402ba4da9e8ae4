"""The bar on top: which shop, which period, search, import."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import across
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.periods import ALL_DAYS, LAST_30, LAST_90, LAST_180, LAST_365, THIS_YEAR

PERIODS = (LAST_30, LAST_90, LAST_180, LAST_365, THIS_YEAR, ALL_DAYS)

_EDGES = 40 + 6 * 8  # margins and gaps


class Bar(QFrame):
    """Shows the selection and changes it. What cannot work yet in an empty store is hidden."""

    import_requested = Signal()
    search_requested = Signal(str)

    def __init__(self, kit: Kit, selection: Selection) -> None:
        super().__init__()
        self._kit, self._selection = kit, selection
        self.setProperty("role", "bar")
        self.shop = kit.select([translate("Window", "No shop yet")], width=200)
        self.shop.setObjectName("shop")
        self.shop.setAccessibleName(translate("Window", "Shop"))
        self.period = kit.segments(self._period_names(), chosen=PERIODS.index(LAST_90))
        self.period.setObjectName("period")
        self.folded = kit.select(self._period_names(), chosen=PERIODS.index(LAST_90))  # where there is no room for all
        self.folded.setObjectName("folded-period")
        self.folded.setAccessibleName(translate("Window", "Period"))
        self.folded.hide()
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setPlaceholderText(translate("Window", "Search reviews    Ctrl+F"))
        self.search.setAccessibleName(translate("Window", "Search reviews"))
        self.import_button = kit.button(translate("Window", "Import"), "primary", icon="upload-2-line")
        self.import_button.setObjectName("import")
        across(
            self.shop,
            8,
            self.period,
            self.folded,
            None,
            (self.search, 4),
            self.import_button,
            margins=(16, 0, 24, 0),
            parent=self,
        )
        self._fit()
        kit.theme_changed.connect(self._fit)
        self.shop.chosen.connect(self._on_shop)
        self.period.chosen.connect(self._on_period)
        self.folded.chosen.connect(self._on_period)
        self.search.returnPressed.connect(self._on_search)
        self.import_button.clicked.connect(self.import_requested)
        selection.changed.connect(self._follow)

    def show_shops(self, own: Sequence[Shop]) -> None:
        """The own shops that can be chosen; "all" stands first when there are several."""
        names = [shop.name for shop in own]
        if len(own) > 1:
            names.insert(0, translate("Window", "All shops ({count})").format(count=len(own)))
        self.shop.set_options(names or [translate("Window", "No shop yet")])
        self._search_and_period(shown=bool(own))
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._search_and_period(shown=not self.search.isHidden())

    def _search_and_period(self, *, shown: bool) -> None:
        """The periods side by side where there is room for them, else behind one button."""
        taken = (self.shop.minimumWidth(), self.search.minimumWidth(), self.import_button.sizeHint().width(), _EDGES)
        fits = sum(taken) + self.period.minimumSizeHint().width() <= self.width()
        self.search.setVisible(shown)
        self.period.setVisible(shown and fits)
        self.folded.setVisible(shown and not fits)

    @Slot(int)
    def _on_shop(self, place: int) -> None:
        own = self._selection.shops
        if len(own) > 1:
            self._selection.choose_shop(own[place - 1].id if place else None)
        elif own:
            self._selection.choose_shop(own[0].id)

    @Slot(int)
    def _on_period(self, place: int) -> None:
        self._selection.choose_period(PERIODS[place])

    @Slot()
    def _on_search(self) -> None:
        self.search_requested.emit(self.search.text().strip())

    @Slot()
    def _fit(self) -> None:
        """The sizes of the text size that is in force."""
        self.search.setMinimumWidth(self._kit.theme.scaled(150))
        self.search.setMaximumWidth(self._kit.theme.scaled(260))
        self.setFixedHeight(self._kit.theme.height("bar"))

    @Slot()
    def _follow(self) -> None:
        """The selection was changed elsewhere."""
        own = self._selection.shops
        ids = [shop.id for shop in own]
        if self._selection.shop in ids:
            place = ids.index(self._selection.shop) + (len(own) > 1)
            if self.shop.chosen_index != place:
                self.shop.choose(place)
        elif len(own) > 1 and self.shop.chosen_index != 0:
            self.shop.choose(0)
        period = self._selection.period
        for choice in (self.period, self.folded):
            choice.choose(PERIODS.index(period) if period in PERIODS else -1)

    def _period_names(self) -> list[str]:
        days = translate("Window", "{days} days")
        own = {
            LAST_365: translate("Window", "1 year"),
            THIS_YEAR: translate("Window", "This year"),
            ALL_DAYS: translate("Window", "All"),
        }
        return [own.get(period) or days.format(days=period.days) for period in PERIODS]


def until_words(day: date | None) -> str:
    """How fresh the data are, for the status bar."""
    if day is None:
        return translate("Window", "New store, no data yet")
    return translate("Window", "Data until {day}").format(day=f"{day:%Y-%m-%d}")
