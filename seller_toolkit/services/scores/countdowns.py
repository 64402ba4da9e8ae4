"""Days to come that a shop works towards: the day of the month whose score counts, and the user's own promotions."""

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.events import Event
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.scores.sentences import days_words
from seller_toolkit.services.scores.standing import Standing

FAR = 90
"""Days ahead from which on nobody counts yet."""
_MONTHLY = ("last_day_of_month", "mean_30d")


@dataclass(frozen=True)
class Countdown:
    """A day that is `days` days ahead (0: today). `kind`: "assessment" | "promotion".

    `words` count it down, `shops` are the own shops that it concerns; `event` is the promotion's event, 0 for an assessment.
    """

    kind: str
    day: date
    days: int
    words: str
    shops: tuple[Shop, ...]
    event: int = 0


def countdowns(
    own: Sequence[Shop], stands: Mapping[int, Standing | None], today_of: Mapping[int, date], events: Iterable[Event]
) -> tuple[Countdown, ...]:
    """The next month-end samples and promotions of these shops, the nearest first, each told once for all its shops."""
    ends: dict[tuple[date, int], list[Shop]] = {}
    for shop in own:
        stand = stands.get(shop.id)
        if stand and any(status.threshold.sample in _MONTHLY for status in stand.lines):
            today = today_of[shop.id]
            day = month_end(today)
            ends.setdefault((day, (day - today).days), []).append(shop)
    title = translate("Overview", "the month-end assessment")
    found = [
        Countdown("assessment", day, days, days_words(days, title), tuple(shops)) for (day, days), shops in ends.items()
    ]
    for event in events:
        shops = tuple(shop for shop in own if event.shop_id in (None, shop.id))
        if event.kind == "promotion" and shops:
            days = (event.day - max(today_of[shop.id] for shop in shops)).days
            if 0 <= days <= FAR:
                found.append(Countdown("promotion", event.day, days, days_words(days, event.title), shops, event.id))
    return tuple(sorted(found, key=lambda one: (one.days, one.kind)))


def month_end(day: date) -> date:
    """The last day of the month that `day` lies in."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
