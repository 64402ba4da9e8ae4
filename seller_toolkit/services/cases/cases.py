"""What is done about reviews: cases are opened, changed, closed and opened again, one or thousands in one deed."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from seller_toolkit.domain.cases import OTHER_CAUSE, Case, CaseChange, CaseState, edited
from seller_toolkit.domain.changes import NOTHING, Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS, Nature
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.reviews.masking import MASK, personal_spans
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseEdit
from seller_toolkit.services.reviews import reading
from seller_toolkit.services.reviews.judged_reviews import judged_now
from seller_toolkit.services.reviews.own_tags import tag_labels
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import cases as stored
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.verdicts import Kept

CHANGED = frozenset({Part.REVIEWS})
_NATURES = tuple(Nature)
FREE_TEXTS = ("note", "evidence", "appeal_outcome")
"""Fields in which people write what they like: names, telephones and addresses are masked in them."""

_PERSONS = frozenset({"phone", "id", "account", "email", "address", "name"})
LACKING = {
    frozenset({"cause"}): "case.no_cause",
    frozenset({"remedy"}): "case.no_remedy",
    frozenset({"cause", "remedy"}): "case.no_cause_and_remedy",
}


def handle(
    context: JobContext, workspace: Workspace, reviews: Sequence[int], values: CaseEdit | None = None, who: str = ""
) -> Outcome[Deed]:
    """Open a case for each of these reviews that has none, and give all their cases these values.

    A new case begins with the nature and the cause that its review's tags say. A review that is not there any more is
    passed over. All of it is done, or nothing.

    Raises:
        UserError: what `change` raises.
    """
    context.report(0, 1)
    with workspace.store.write() as connection:
        clock = _Clock(workspace, connection)
        there = stored.by_review(connection, reviews)
        fresh = _begun(workspace, connection, [one for one in reviews if one not in there], clock)
        pairs: list[tuple[Case | None, Case]] = [(case, case) for case in there.values()]
        pairs += [(None, case) for case in fresh]
        return _done(
            workspace,
            connection,
            _edited(pairs, lambda _case: {} if values is None else values.values, clock),
            clock,
            who,
        )


def change(
    context: JobContext, workspace: Workspace, numbers: Sequence[int], values: CaseEdit, who: str = ""
) -> Outcome[Deed]:
    """Give these cases new values, all of them or none. Closing needs a cause and a remedy.

    Raises:
        UserError: "case.unknown"; "case.no_cause", "case.no_remedy", "case.no_cause_and_remedy": what closed cases would
            lack, with their `count`; "case.bad_cost", "case.bad_value", "case.not_sent", "case.not_open".
    """
    return change_each(context, workspace, numbers, lambda _case: values.values, who)


def change_each(
    context: JobContext, workspace: Workspace, numbers: Sequence[int], values_of: Callable[[Case], Mapping[str, object]],
    who: str = "",
) -> Outcome[Deed]:  # fmt: skip
    """Give each of these cases values of its own, all of them or none; raises what `change` raises, and `values_of`."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        clock = _Clock(workspace, connection)
        there = stored.find(connection, numbers)
        if missing := [number for number in numbers if number not in there]:
            raise UserError("case.unknown", id=missing[0])
        changes = _edited([(case, case) for case in there.values()], values_of, clock)
        return _done(workspace, connection, changes, clock, who)


def note_first_answer(
    context: JobContext, workspace: Workspace, reviews: Sequence[int], who: str = ""
) -> Outcome[Deed]:
    """Note that these reviews have their first answer now; one that had it before keeps its moment."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        clock = _Clock(workspace, connection)
        there = stored.by_review(connection, reviews)
        fresh = _begun(workspace, connection, [one for one in reviews if one not in there], clock)
        pairs: list[tuple[Case | None, Case]] = [(case, case) for case in there.values()]
        pairs += [(None, case) for case in fresh]
        changes = [CaseChange(before, _answered(case, clock(case))) for before, case in pairs]
        return _done(workspace, connection, changes, clock, who)


def _answered(case: Case, now: datetime) -> Case:
    return case if case.first_answer_at is not None else edited(case, {"first_answer_at": now}, now)


def remove(context: JobContext, workspace: Workspace, numbers: Sequence[int], who: str = "") -> Outcome[Deed]:
    """Delete cases with their logs; those that are not there are not missed."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        clock = _Clock(workspace, connection)
        changes = [CaseChange(case, None) for case in stored.find(connection, numbers).values()]
        return _done(workspace, connection, changes, clock, who)


def put_back(
    workspace: Workspace, connection: Connection, changes: Sequence[CaseChange], who: str = ""
) -> tuple[CaseChange, ...]:
    """Turn every `before` into its `after`, under the numbers that they had; the answer is what that changed.

    Which review a case is about is left as it is now: its import may have been undone and brought again since.

    Raises:
        UserError: "case.changed_since" where a case is not as `before` says.
    """
    if not changes:
        return ()
    there = stored.find(connection, {one.number for one in changes})
    wanted: dict[int, Case | None] = {one.number: there.get(one.number) for one in changes}
    for one in changes:
        if not _is_same(wanted[one.number], one.before):
            raise UserError("case.changed_since")
        wanted[one.number] = _about(one.after, there.get(one.number))
    clock = _Clock(workspace, connection)
    turned = [CaseChange(there.get(number), after) for number, after in wanted.items()]
    made = stored.write(connection, turned, at=clock, who=who)
    stored.rematch(connection)
    _settle(workspace, connection, made)
    return made


def _is_same(case: Case | None, other: Case | None) -> bool:
    if case is None or other is None:
        return case is other
    return case == _about(other, case)


def _about(case: Case | None, now: Case | None) -> Case | None:
    """The case, about the review that it is about now."""
    return case if case is None or now is None else replace(case, review=now.review, review_key=now.review_key)


# --- how it is done -----------------------------------------------------------------------------------------------


class _Clock:
    """The moment of each case's shop, the same for the whole deed; the store keeps seconds."""

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._workspace = workspace
        self._shops = {shop.id: shop for shop in shops.all_shops(connection)}
        self._nows: dict[int, datetime] = {}

    def __call__(self, case: Case) -> datetime:
        return self.of(case.shop_id)

    def of(self, shop_id: int) -> datetime:
        if shop_id not in self._nows:
            self._nows[shop_id] = self._workspace.now_of(self._shops[shop_id]).replace(microsecond=0)
        return self._nows[shop_id]


def _done(
    workspace: Workspace, connection: Connection, changes: Sequence[CaseChange], clock: _Clock, who: str
) -> Outcome[Deed]:
    made = stored.write(connection, changes, at=clock, who=who)
    _settle(workspace, connection, made)
    return Outcome(Deed(cases=made), CHANGED if made else NOTHING)


def _settle(workspace: Workspace, connection: Connection, changes: Sequence[CaseChange]) -> None:
    """Count anew until when the reviews wait whose cases were paused or answered."""
    touched = [one for one in changes if _clock_of(one.before) != _clock_of(one.after)]
    numbers = {case.review for one in touched for case in (one.before, one.after) if case and case.review is not None}
    if numbers:
        reading.settle(workspace, connection, numbers)


def _clock_of(case: Case | None) -> tuple[object, ...]:
    """What of a case says until when its review waits."""
    return ((), None, True) if case is None else (case.pauses, case.first_answer_at, case.is_open)


def _edited(
    pairs: Iterable[tuple[Case | None, Case]],
    values_of: Callable[[Case], Mapping[str, object]],
    clock: Callable[[Case], datetime],
) -> list[CaseChange]:
    """The cases with their new values.

    Raises:
        UserError: a closed case would lack something.
    """
    changes = [CaseChange(before, edited(case, _kept(values_of(case)), clock(case))) for before, case in pairs]
    lacking = [one.after for one in changes if one.after and one.after.state == CaseState.CLOSED and one.after.lacks]
    if lacking:
        missing = frozenset(name for case in lacking for name in case.lacks)
        raise UserError(LACKING[missing], count=len(lacking))
    return changes


def _kept(values: Mapping[str, object]) -> Mapping[str, object]:
    texts = {name: value for name, value in values.items() if name in FREE_TEXTS and isinstance(value, str)}
    return {**values, **{name: without_persons(text) for name, text in texts.items()}}


def without_persons(text: str) -> str:
    """The text with *** for whom it names and how to reach them; numbers of orders and parcels stay, they are evidence."""
    for span in reversed(personal_spans(text)):
        if span.kind in _PERSONS:
            text = text[: span.start] + MASK + text[span.end :]
    return text


def _begun(workspace: Workspace, connection: Connection, reviews: Sequence[int], clock: _Clock) -> tuple[Case, ...]:
    """A new case for each of these reviews, with what its tags say."""
    facts = stored.facts_of(connection, reviews)
    said = judged_now(workspace, connection, [one.number for one in facts if one.tags is None])
    facts = tuple(_with(one, *said[one.number]) if one.number in said else one for one in facts)
    return stored.numbered(
        connection,
        [
            Case(
                0, one.shop_id, one.number, one.key, one.order_no,
                nature="" if one.nature is None else _NATURES[one.nature].value,
                cause=_cause(workspace, one.tags or ()),
                opened_at=clock.of(one.shop_id),
            )
            for one in facts
        ],
    )  # fmt: skip


def _with(facts: stored.ReviewFacts, said: Kept, tags: tuple[str, ...]) -> stored.ReviewFacts:
    return replace(facts, nature=said.nature, tags=tags)


def _cause(workspace: Workspace, tags: Collection[str]) -> str:
    """The first cause that the tags name, one that can be checked before the others; "" where they name none."""
    known = workspace.lexicon.causes
    ordered = sorted((cause for cause in known if cause in tags), key=lambda cause: not known[cause].concrete)
    return ordered[0] if ordered else ""


def known_causes(workspace: Workspace) -> tuple[str, ...]:
    """The ids of causes that a case can have, the user's own tags behind those of the lexicon."""
    return (*(tag for tag in tag_labels(workspace) if tag not in ASPECTS), OTHER_CAUSE)
