"""Until when reviews want an answer by the rules in force: the one place that stored deadlines come from."""

from datetime import datetime

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews import deadlines
from seller_toolkit.services.clock import clock_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import cases, shops, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.values import time_text
from seller_toolkit.store.verdicts import ReviewTexts

GRADES = tuple(Grade)
Dues = tuple[list[int], list[str | None], list[str | None]]


class ReviewDues:
    """When first answers are due and when platforms close, for one state of the store and the settings.

    `rules` differs as soon as the deadlines do: those that are stored under other ones are to be settled anew.
    """

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._clock = clock_in_force(workspace, connection)
        self._platforms = {shop.id: shop.platform for shop in shops.all_shops(connection)}
        self._kept: dict[tuple[int, str, str, int], tuple[str | None, str | None]] = {}
        self._waited = cases.waited(connection)
        self.rules = self._clock.key

    def due(self, shop: Shop, written_at: datetime, grade: Grade = Grade.BAD) -> datetime | None:
        """When a complaint of that moment wants its first answer."""
        return self._clock.due(written_at, grade, shop.platform)

    def of(self, reviews: ReviewTexts, grades: list[int]) -> Dues:
        """Whether each waits for an answer, when that is due, and when the platform stops taking one; praise never waits."""
        waits, due, closes = [0] * len(reviews), list[str | None](), list[str | None]()
        for row, grade in enumerate(grades):
            at = reviews.written_at[row]
            if grade == verdicts.PRAISE or at is None:
                due.append(None)
                closes.append(None)
            else:
                newest = max(at, reviews.appended_at[row] or at)
                one, other = self._of(reviews.shop_id[row], at, newest, grade)
                if reviews.number[row] in self._waited:
                    one = self._paused(reviews.shop_id[row], at, grade, reviews.number[row])
                due.append(one)
                closes.append(other)
            waits[row] = int(grade != verdicts.PRAISE and not reviews.answered[row])
        return waits, due, closes

    def _of(self, shop_id: int, written_at: str, newest: str, grade: int) -> tuple[str | None, str | None]:
        """A minute's complaints are many in a large store: what was counted is kept. The window is of the newest text."""
        key = (shop_id, written_at, newest, grade)
        if key not in self._kept:
            at, platform = datetime.fromisoformat(written_at), self._platforms[shop_id]
            end = deadlines.closes_at(datetime.fromisoformat(newest), platform)
            due = self._clock.due(at, GRADES[grade], platform)
            self._kept[key] = (None if due is None else time_text(due), None if end is None else time_text(end))
        return self._kept[key]

    def _paused(self, shop_id: int, written_at: str, grade: int, number: int) -> str | None:
        """When it is due although its case waited for the buyer: the clock stood still meanwhile."""
        pauses = [(one.since, one.until) for one in self._waited[number]]
        due = self._clock.due(datetime.fromisoformat(written_at), GRADES[grade], self._platforms[shop_id], pauses)
        return None if due is None else time_text(due)
