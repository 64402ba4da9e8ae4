"""In which order the list of reviews stands: by deadline, by date, or complaints behind good stars by how sure they are."""

from __future__ import annotations

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.gui.tabs.reviews.filter_column import BY_GRADE
from seller_toolkit.gui.widgets.look import Look
from seller_toolkit.gui.widgets.segments import Segments
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.requests import InboxFilter

_NEWEST, _SUREST = 1, 2  # places among the orders


class ListOrder(Segments):
    """The third order is offered for complaints behind good stars alone, and is theirs until another is chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, _orders(by_sureness=False))
        self._by_sureness = False
        self.setObjectName("order")

    @property
    def newest_first(self) -> bool:
        """By date."""
        return self.chosen_index == _NEWEST

    @property
    def surest_first(self) -> bool:
        """By how sure a complaint is."""
        return self.chosen_index == _SUREST

    def offer(self, choice: InboxFilter) -> None:
        """Offer the orders of a filter; nothing is emitted."""
        by_sureness = choice == BY_GRADE[Grade.HIDDEN_COMPLAINT]
        if by_sureness is not self._by_sureness:
            self._by_sureness = by_sureness
            before = self.chosen_index if self.chosen_index < _SUREST else 0
            self.set_names(_orders(by_sureness=by_sureness), _SUREST if by_sureness else before)


def _orders(*, by_sureness: bool) -> list[str]:
    names = [translate("Reviews", "By deadline"), translate("Reviews", "By date")]
    return [*names, translate("Reviews", "Surest first")] if by_sureness else names
