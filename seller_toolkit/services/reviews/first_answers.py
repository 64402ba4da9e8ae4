"""How the complaints of some days were dealt with, read from exports and cases, by the clock in force without the pauses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.shops import Shop
from seller_toolkit.reviews.first_answers import Answer, Dealt, answer_of
from seller_toolkit.services.reviews.clock import clock_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import case_counts, cases
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.values import read_time

GRADES = tuple(Grade)


@dataclass(frozen=True)
class Asked:
    """A complaint as its export has it: times as kept, `grade` a place in `Grade`, `replied` None where the export does not say.

    `imported` is when the values came in.
    """

    review: int
    shop_id: int
    written_at: str
    grade: int
    replied: int | None
    replied_at: str | None
    imported: datetime | None


@dataclass(frozen=True)
class FirstAnswer:
    """How a complaint was dealt with, whether anybody still waits, and until when the answer was due."""

    answer: Answer
    dealt: Dealt
    due: datetime | None


class FirstAnswers:
    """Says it of the complaints that were written on the days given, both included, for one state of the store."""

    def __init__(
        self, workspace: Workspace, connection: Connection, shops: Sequence[Shop], first: date, last: date
    ) -> None:
        self._clock = clock_in_force(workspace, connection)
        self._shops = {shop.id: (shop.platform, workspace.now_of(shop)) for shop in shops}
        self._waited = cases.waited(connection)
        self._handled: dict[int, Dealt] = {}
        for one in case_counts.case_answers(connection, list(self._shops), first, last):
            known = self._handled.get(one.review, Dealt(handled=False))
            self._handled[one.review] = Dealt(
                handled=known.handled or one.closed or one.first_answer_at is not None,
                answered_at=_first(known.answered_at, read_time(one.first_answer_at)),
                closed_at=_first(known.closed_at, read_time(one.closed_at) if one.closed else None),
            )

    def of(self, one: Asked) -> FirstAnswer:
        """How it was dealt with until now."""
        platform, now = self._shops[one.shop_id]
        pauses = [(pause.since, pause.until) for pause in self._waited.get(one.review, ())]
        due = self._clock.due(datetime.fromisoformat(one.written_at), GRADES[one.grade], platform, pauses)
        dealt = replace(
            self._handled.get(one.review, Dealt()),
            replied=None if one.replied is None else bool(one.replied),
            replied_at=read_time(one.replied_at),
            known_by=one.imported if one.replied else None,
        )
        return FirstAnswer(answer_of(dealt, due, now), dealt, due)


def _first(one: datetime | None, other: datetime | None) -> datetime | None:
    return min(filter(None, (one, other)), default=None)
