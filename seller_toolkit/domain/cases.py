"""A case (评价工单): what is done about one review, from the first look until nothing is left to do."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import Nature

OTHER_CAUSE = "other"
"""The cause of a complaint for which the lexicon has no name."""


class CaseState(StrEnum):
    """OPEN: somebody has to do something. WAITING: for the buyer, the clock rests. CLOSED: done, and it is said why and how."""

    OPEN = "open"
    WAITING = "waiting"
    CLOSED = "closed"


class Remedy(StrEnum):
    """What was done for the buyer. None of them is ever given in return for another rating."""

    REFUND = "refund"
    PART_REFUND = "part_refund"
    EXCHANGE = "exchange"
    RESEND = "resend"
    REPAIR = "repair"
    APOLOGY = "apology"
    EXPLANATION = "explanation"
    NOTHING = "nothing"  # there was nothing to do


class Appeal(StrEnum):
    """How far an appeal (申诉) to the platform is; its outcome is only known of one that was sent."""

    NONE = ""
    PREPARED = "prepared"
    SENT = "sent"
    WON = "won"
    LOST = "lost"


_DECIDED = (Appeal.WON, Appeal.LOST)


@dataclass(frozen=True)
class Pause:
    """A stretch in which the case waited for the buyer; `until` None: it still does."""

    since: datetime
    until: datetime | None = None


@dataclass(frozen=True)
class Case:
    """What is done about one review.

    `review` is the review's place in the store, None while its import is undone: `review_key` finds it again. `cost` is in
    fen (分). `pauses` are in order, do not overlap, and only the last one of a waiting case is open.
    """

    number: int
    shop_id: int
    review: int | None
    review_key: str
    order_no: str
    nature: str = ""  # of Nature; "": not said
    cause: str = ""  # of the lexicon, OTHER_CAUSE, or one of the user's own tags
    remedy: str = ""  # of Remedy
    cost: int | None = None
    owner: str = ""
    state: str = CaseState.OPEN
    opened_at: datetime | None = None
    first_answer_at: datetime | None = None
    closed_at: datetime | None = None
    follow_up: date | None = None
    note: str = ""
    evidence: str = ""
    appeal: str = Appeal.NONE
    appeal_due: date | None = None
    appeal_outcome: str = ""
    pauses: tuple[Pause, ...] = ()

    @property
    def lacks(self) -> tuple[str, ...]:
        """The fields that have to be filled in before it can be closed."""
        return tuple(name for name in ("cause", "remedy") if not getattr(self, name))

    @property
    def is_open(self) -> bool:
        return self.state != CaseState.CLOSED


EDITABLE = frozenset(one.name for one in fields(Case)) - {
    "number", "shop_id", "review", "review_key", "order_no", "opened_at", "closed_at", "pauses",
}  # fmt: skip
"""What the user says of a case; the rest follows from it."""


@dataclass(frozen=True)
class CaseChange:
    """One case before and after a deed; None where it was not there."""

    before: Case | None
    after: Case | None

    @property
    def number(self) -> int:
        """The case that it is about."""
        found = self.before or self.after
        return found.number if found is not None else 0


def edited(case: Case, values: Mapping[str, object], now: datetime) -> Case:
    """The case with new values for fields of `EDITABLE`; what follows from its state (pauses, when it was closed) too.

    Raises:
        UserError: "case.bad_cost"; "case.bad_value"; "case.not_sent": won or lost without being sent; "case.not_open": a
            closed case that is to wait.
        TypeError: there is no such field, or it cannot be edited.
    """
    if unknown := values.keys() - EDITABLE:
        raise TypeError(f"{', '.join(sorted(unknown))} cannot be edited")
    new = {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}
    _insist_on_values(case, new)
    state = str(new.pop("state", case.state))
    return _moved(replace(case, **cast(dict[str, Any], new)), state, now)


def _insist_on_values(case: Case, new: Mapping[str, object]) -> None:
    cost = new.get("cost")
    if isinstance(cost, int) and cost < 0:
        raise UserError("case.bad_cost")
    for name, known in (("state", CaseState), ("appeal", Appeal), ("remedy", Remedy), ("nature", Nature)):
        value = new.get(name, "")
        if value and value not in {str(one) for one in cast(type[StrEnum], known)}:
            raise UserError("case.bad_value", value=value)
    if new.get("appeal") in _DECIDED and case.appeal not in (Appeal.SENT, *_DECIDED):
        raise UserError("case.not_sent")


def _moved(case: Case, state: str, now: datetime) -> Case:
    if state == case.state:
        return case
    if state == CaseState.WAITING and not case.is_open:
        raise UserError("case.not_open")
    pauses = _ended(case.pauses, now)
    if state == CaseState.WAITING:
        pauses = (*pauses, Pause(_after(pauses, now)))
    closed = None if state != CaseState.CLOSED else now
    return replace(case, state=state, pauses=pauses, closed_at=closed)


def _ended(pauses: tuple[Pause, ...], now: datetime) -> tuple[Pause, ...]:
    """With the open one ended; one that lasted no time is none."""
    if not pauses or pauses[-1].until is not None:
        return pauses
    last = pauses[-1]
    return (*pauses[:-1], replace(last, until=now)) if now > last.since else pauses[:-1]


def _after(pauses: tuple[Pause, ...], now: datetime) -> datetime:
    """When a pause that begins now begins: never before the last one ended, should the clock have been put back."""
    until = pauses[-1].until if pauses else None
    return now if until is None else max(now, until)
