"""Until when reviews want an answer by the rules in force: the one place that stored deadlines come from."""

from datetime import datetime

from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews import deadlines
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.values import time_text
from seller_toolkit.store.verdicts import ReviewTexts

Dues = tuple[list[int], list[str | None], list[str | None]]


class ReviewDues:
    """When first answers are due and when platforms close, for one state of the store and the settings.

    `rules` differs as soon as the deadlines do: those that are stored under other ones are to be settled anew.
    """

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._hours: float = workspace.settings["first_answer_hours"]
        self._platforms = {shop.id: shop.platform for shop in shops.all_shops(connection)}
        self._kept: dict[tuple[int, str], tuple[str, str | None]] = {}
        self.rules = f"hours {self._hours:g}"

    def due(self, shop: Shop, written_at: datetime) -> datetime:
        """When a complaint of that moment wants its first answer."""
        return deadlines.first_answer_due(written_at, shop.platform, self._hours)

    def of(self, reviews: ReviewTexts, grades: list[int]) -> Dues:
        """Whether each waits for an answer, when that is due, and when the platform stops taking one; praise never waits."""
        waits, due, closes = [0] * len(reviews), list[str | None](), list[str | None]()
        for row, grade in enumerate(grades):
            at = reviews.written_at[row]
            if grade == verdicts.PRAISE or at is None:
                due.append(None)
                closes.append(None)
            else:
                one, other = self._of(reviews.shop_id[row], at)
                due.append(one)
                closes.append(other)
            waits[row] = int(grade != verdicts.PRAISE and not reviews.answered[row])
        return waits, due, closes

    def _of(self, shop_id: int, written_at: str) -> tuple[str, str | None]:
        """A minute's complaints are many in a large store: what was counted is kept."""
        key = (shop_id, written_at)
        if key not in self._kept:
            at, platform = datetime.fromisoformat(written_at), self._platforms[shop_id]
            end = deadlines.closes_at(at, platform)
            due = deadlines.first_answer_due(at, platform, self._hours)
            self._kept[key] = (time_text(due), None if end is None else time_text(end))
        return self._kept[key]
