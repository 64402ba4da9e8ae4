"""Stored rows with what is judged of them one by one: how late, how slow, which complaints; and which of them is worse."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from seller_toolkit.analysis import waiting
from seller_toolkit.analysis.lags import LATE_HOURS, Clock
from seller_toolkit.analysis.work_lists import BAD_STARS
from seller_toolkit.services.scores.agent_days import AgentLine
from seller_toolkit.store import parcels
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.rows import StoredRows

USUAL_DAYS = 180
"""Days from which the usual hours to signature are taken, up to the last day that is looked at."""

ITEM_ASPECTS = ("quality", "description", "size", "appearance", "packaging", "authenticity")
"""What a complaint of the item itself speaks of, not of its way, its price or the people."""

MIDDLING_STARS = 3
Worse = tuple[float, ...]
Column = Sequence[Any]
_NO_RETURN = ("退货", "是")
"""Kinds of after-sales whose end waits for the goods to come back, which says nothing of the seller's answer."""


@dataclass(frozen=True)
class JudgedRows:
    """Columns of equal length. `fits`: the row is one of those that were asked for; the greater `worse`, the worse it is."""

    columns: Mapping[str, Column]
    fits: Sequence[bool]
    worse: Sequence[Worse]
    day: Sequence[date | None]
    file: Sequence[str]
    sheet: Sequence[str]
    row: Sequence[int]
    batch: Sequence[int]


def usual_hours(connection: Connection, shop_id: int, last: date) -> Mapping[str, float]:
    """The shop's usual hours from payment to signature, by province; see `waiting.usual_hours`."""
    found = parcels.lag_rows(connection, shop_id, last - timedelta(days=USUAL_DAYS - 1), last)
    return waiting.usual_hours(found.province, list(map(waiting.hours_between, found.paid_at, found.signed_at)))


def judged_parcels(
    found: StoredRows, only: str, *, usual: Mapping[str, float], as_of: datetime, clock: Clock
) -> JudgedRows:
    """Parcels with the hours of both stretches: late from 48 hours to pick-up, slow from half as long again as usual."""
    times = zip(found["paid_at"], found["picked_up_at"], found["signed_at"], strict=True)
    pickup = [waiting.pickup_hours(*one, as_of=as_of, clock=clock) for one in times]
    hours = list(map(waiting.hours_between, found["paid_at"], found["signed_at"]))
    usually = [usual.get(province or "") for province in found["province"]]
    late = [max(0.0, value - LATE_HOURS) if value is not None else 0.0 for value in pickup]
    over = list(map(waiting.slow_by, hours, usually))
    fits = {
        "": [True] * len(found),
        "late_pickup": [value > 0 for value in late],
        "slow": [value > 0 for value in over],
    }
    both = {"late_pickup": late, "slow": over}.get(only, [a + b for a, b in zip(late, over, strict=True)])
    more = {"pickup_hours": pickup, "late": [v or None for v in late], "hours": hours, "usual": usually}
    worse = [(bad, value or 0.0) for bad, value in zip(both, hours, strict=True)]
    return _judged(found, more, fits[only], worse, by="paid_at")


def judged_orders(found: StoredRows, only: str, *, as_of: datetime) -> JudgedRows:
    """Order lines with the hours by which the promise to dispatch was missed; a cancelled order broke none."""
    done = [
        due if shipped is None and status == "closed" else shipped
        for due, shipped, status in zip(found["ship_by"], found["shipped_at"], found["status"], strict=True)
    ]
    over = [waiting.overdue_hours(*one, as_of=as_of) for one in zip(found["ship_by"], done, strict=True)]
    hours = list(map(waiting.hours_between, found["paid_at"], found["shipped_at"]))
    late = [value or 0.0 for value in over]
    fits = {"": [True] * len(found), "late_shipped": [value > 0 for value in late]}
    judged = [value is not None for value in over]
    more: dict[str, Column] = {"ship_hours": hours, "late": [value or None for value in late], "judged": judged}
    worse = [(value, taken or 0.0) for value, taken in zip(late, hours, strict=True)]
    return _judged(found, more, fits[only], worse, by="paid_at")


def judged_after_sales(found: StoredRows, only: str, *, as_of: datetime) -> JudgedRows:
    """After-sales with the hours until the seller answered, and those beyond the deadline.

    The deadline is the case's own, else `waiting.ANSWER_HOURS` after it was opened.
    """
    answered = list(map(_answered, found["agreed_at"], found["finished_at"], found["kind"]))
    judged = [a is not None or end is None for a, end in zip(answered, found["finished_at"], strict=True)]
    hours = [
        waiting.hours_between(start, done or as_of) if known else None
        for start, done, known in zip(found["applied_at"], answered, judged, strict=True)
    ]
    due = [
        (by or start + timedelta(hours=waiting.ANSWER_HOURS)) if start and known else None
        for start, by, known in zip(found["applied_at"], found["act_by"], judged, strict=True)
    ]
    late = [waiting.overdue_hours(*one, as_of=as_of) or 0.0 for one in zip(due, answered, strict=True)]
    money = [value or 0 for value in found["refund_amount"]]
    fits: dict[str, Callable[[int], bool]] = {
        "": lambda _: True,
        "late_handled": lambda place: late[place] > 0,
        "quality": lambda place: waiting.is_quality(found["reason"][place]),
        "damage": lambda place: waiting.is_damage(found["reason"][place]),
    }
    more = {"handled_hours": hours, "late": [value or None for value in late]}
    worse = [(value, float(cents)) for value, cents in zip(late, money, strict=True)]
    return _judged(found, more, [fits[only](place) for place in range(len(found))], worse, by="applied_at")


def judged_reviews(
    found: StoredRows, against: Sequence[Sequence[str]], only: str, *, topic: str, labels: Mapping[str, str]
) -> JudgedRows:
    """Reviews with the aspects that each complains of (`against`), the fewest stars first, then the newest."""
    stars = found["stars"]
    fits: dict[str, Callable[[int], bool]] = {
        "": lambda _: True,
        "bad_stars": lambda place: stars[place] is not None and stars[place] <= BAD_STARS,
        "middling_stars": lambda place: stars[place] == MIDDLING_STARS,
        "complaint": lambda place: fits["bad_stars"](place) or complains_of_item(against[place]),
    }
    right = [fits[only](place) and (not topic or topic in against[place]) for place in range(len(found))]
    more = {"complaints": [", ".join(labels.get(aspect, aspect) for aspect in aspects) for aspects in against]}
    worse = [
        (-(value if value is not None else 5.0), float(at.toordinal()) if at else 0.0)
        for value, at in zip(stars, found["written_at"], strict=True)
    ]
    return _judged(found, more, right, worse, by="written_at")


def judged_agent_days(lines: Sequence[AgentLine]) -> JudgedRows:
    """An agent's days, the most bad ratings first, then the slowest."""
    figures = [line.figures for line in lines]
    names = ("agent", "sessions", "rated", "rated_bad", "reply_seconds", "first_reply_seconds", "in_three_minutes")
    columns = {name: [getattr(one, name) for one in figures] for name in names}
    return JudgedRows(
        columns,
        [True] * len(lines),
        [(one.rated_bad or 0.0, one.reply_seconds or 0.0) for one in figures],
        [line.day for line in lines],
        [line.file for line in lines],
        [line.sheet for line in lines],
        [line.row for line in lines],
        [line.batch for line in lines],
    )


def complains_of_item(aspects: Collection[str]) -> bool:
    """Whether a review that complains of these aspects complains of the item itself."""
    return any(aspect in ITEM_ASPECTS for aspect in aspects)


def _answered(agreed: datetime | None, finished: datetime | None, kind: str | None) -> datetime | None:
    """When the seller answered a case; its end tells that only where no goods had to come back first."""
    if agreed is not None or finished is None:
        return agreed
    return None if any(word in (kind or "") for word in _NO_RETURN) else finished


def _judged(
    found: StoredRows, more: Mapping[str, Column], fits: Sequence[bool], worse: Sequence[Worse], *, by: str
) -> JudgedRows:
    days = [at.date() if at else None for at in found[by]]
    columns = {**found.columns, **more}
    return JudgedRows(columns, fits, worse, days, found.file, found.sheet, found.row, found.batch)
