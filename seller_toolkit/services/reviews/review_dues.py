"""Until when reviews want an answer by the rules in force: the one place that stored deadlines come from."""

from datetime import datetime

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.reviews.clock import clock_in_force
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
        self._waited = cases.waited(connection)
        self.rules = self._clock.key

    def due(self, shop: Shop, written_at: datetime, grade: Grade = Grade.BAD) -> datetime | None:
        """When a complaint of that moment wants its first answer."""
        return self._clock.due(written_at, grade, shop.platform)

    def of(self, reviews: ReviewTexts, grades: list[int]) -> Dues:
        """Whether each waits for an answer, when that is due, and when the platform stops taking one; praise never waits.

        The platform's window is of the newest text.
        """
        size = len(reviews)
        due: list[str | None] = [None] * size
        closes: list[str | None] = [None] * size
        by_shop: dict[int, list[int]] = {}
        for row, (shop, grade, at) in enumerate(zip(reviews.shop_id, grades, reviews.written_at, strict=True)):
            if grade != verdicts.PRAISE and at is not None:
                by_shop.setdefault(shop, []).append(row)
        for shop, asking in by_shop.items():
            written = [reviews.written_at[row] or "" for row in asking]
            newest = [max(at, reviews.appended_at[row] or at) for at, row in zip(written, asking, strict=True)]
            of = [grades[row] for row in asking]
            found = self._clock.due_texts(written, newest, of, self._platforms[shop])
            for row, until, end in zip(asking, *found, strict=True):
                due[row], closes[row] = until, end
            for row in asking if self._waited else ():
                number = reviews.number[row]
                if number in self._waited:
                    due[row] = self._paused(shop, reviews.written_at[row] or "", grades[row], number)
        wanting = zip(grades, reviews.answered, strict=True)
        return [int(grade != verdicts.PRAISE and not answered) for grade, answered in wanting], due, closes

    def _paused(self, shop_id: int, written_at: str, grade: int, number: int) -> str | None:
        """When it is due although its case waited for the buyer: the clock stood still meanwhile."""
        pauses = [(one.since, one.until) for one in self._waited[number]]
        due = self._clock.due(datetime.fromisoformat(written_at), GRADES[grade], self._platforms[shop_id], pauses)
        return None if due is None else time_text(due)
