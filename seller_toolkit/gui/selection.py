"""What the window looks at: a shop (or all) and a period. Tabs read it and are told when it changes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.periods import LAST_90, Period


class Selection(QObject):
    """`shop` None means all own shops; tabs that show one shop then take the first (`one_shop`)."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shops: tuple[Shop, ...] = ()
        self._shop: int | None = None
        self._period = LAST_90

    @property
    def shops(self) -> tuple[Shop, ...]:
        """The own shops, in the order of the store."""
        return self._shops

    @property
    def shop(self) -> int | None:
        return self._shop

    @property
    def one_shop(self) -> int | None:
        """The chosen shop, else the first; None in an empty store."""
        if self._shop is not None:
            return self._shop
        return self._shops[0].id if self._shops else None

    @property
    def period(self) -> Period:
        return self._period

    def set_shops(self, shops: Sequence[Shop]) -> None:
        """The store has these own shops now; a chosen shop that is gone is let go."""
        if tuple(shops) == self._shops:
            return
        self._shops = tuple(shops)
        if self._shop not in {shop.id for shop in shops}:
            self._shop = None
        self.changed.emit()

    def choose_shop(self, shop: int | None) -> None:
        if shop != self._shop:
            self._shop = shop
            self.changed.emit()

    def choose_period(self, period: Period) -> None:
        if period != self._period:
            self._period = period
            self.changed.emit()
