"""The morning round: the shops that lack today's score, one after the other."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal

from seller_toolkit.domain.shops import Shop


class Round(QObject):
    """Which shop is meant now. `changed`: it is another one, or the round has begun or ended.

    A shop leaves the round when its score is there or it is skipped; with the last one the round is over.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shops: tuple[Shop, ...] = ()
        self._waiting: list[Shop] = []

    @property
    def shops(self) -> tuple[Shop, ...]:
        """All shops of the round that goes on, in its order; () while there is none."""
        return self._shops

    @property
    def current(self) -> Shop | None:
        """The shop whose score is asked for, None while no round goes on."""
        return self._waiting[0] if self._waiting else None

    def expected_shop(self) -> Shop | None:
        """Whose score page the next one is, as far as the round tells."""
        return self.current

    @property
    def number(self) -> int:
        """The place of the current shop among those of the round, from 1; 0 while no round goes on."""
        return len(self._shops) - len(self._waiting) + 1 if self._waiting else 0

    def begin(self, shops: Sequence[Shop]) -> None:
        """Walk through these shops, from the first."""
        self._shops, self._waiting = tuple(shops), list(shops)
        self.changed.emit()

    def done(self, shop_id: int) -> None:
        """A shop's score of today is stored."""
        self._leave({shop_id})

    def keep(self, lacking: Collection[int]) -> None:
        """Only shops with these ids lack their score still."""
        self._leave({shop.id for shop in self._waiting} - set(lacking))

    def skip(self) -> None:
        """Go on without the current shop's score."""
        if self._waiting:
            self._leave({self._waiting[0].id})

    def end(self) -> None:
        """Leave the rest for later."""
        if self._waiting:
            self._shops, self._waiting = (), []
            self.changed.emit()

    def _leave(self, ids: Collection[int]) -> None:
        left = [shop for shop in self._waiting if shop.id not in ids]
        if len(left) == len(self._waiting):
            return
        self._waiting = left
        if not left:
            self._shops = ()
        self.changed.emit()
