"""Reading reviews: each is judged when it comes in, and again when it or what the program knows has changed.

What an import brings is judged within its transaction, so that no review is ever seen without a verdict. Reviews that were
there before, or that an older judge has read, are judged in pieces in the background.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.imports import ImportPlan
from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.i18n.translate import translate
from seller_toolkit.importing.dedupe import Marked
from seller_toolkit.reviews.judged_ahead import JudgedAhead
from seller_toolkit.reviews.judging import NO_NATURE, Judge, Judged
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.reviews.learning import judge_in_force
from seller_toolkit.services.reviews.review_dues import ReviewDues
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_search, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.verdicts import ReviewTexts, Verdicts

PIECE = 20_000
"""Reviews that are judged in one transaction: about a quarter of a second."""
TEXTS = 4_000
"""Texts that come into the index in one transaction: about as long."""


@dataclass(frozen=True)
class Begun:
    """What an import has begun with: its judge, and the reviews that it inserts, where nothing else can change these."""

    judge: JudgedAhead
    inserts: RecordColumns | None


@contextmanager
def judging_ahead(
    workspace: Workspace, connection: Connection, plan: ImportPlan, marked: Sequence[Marked] | None
) -> Iterator[Begun]:
    """Judges the reviews of a plan that are known to be new while their rows are written."""
    inserts = []
    with JudgedAhead(judge_in_force(workspace, connection)) as ahead:
        first_ever = not verdicts.newest(connection)
        for place, part in enumerate(plan.records):
            new = marked[place].new if marked else range(len(part)) if first_ever else ()
            if part.kind == "review" and new:
                some = part.picked(new)
                inserts.append(some)
                nothing = (None,) * len(some)
                columns = [some.columns.get(name, nothing) for name in ("text", "stars", "appended_text")]
                for first in range(0, len(some), PIECE):
                    ahead.begin(*(column[first : first + PIECE] for column in columns))
        several = sum(part.kind == "review" for part in plan.records) > 1  # then one may change what another brings
        yield Begun(ahead, inserts[0] if inserts and not several else None)


def judge_batch(
    context: JobContext, workspace: Workspace, connection: Connection, batch: int, begun: Begun | None = None
) -> None:
    """Judge what an import has brought and changed, within its transaction; it may have begun with it."""
    dues, judge = ReviewDues(workspace, connection), judge_in_force(workspace, connection)
    said_by = begun.judge if begun else judge
    numbers, tags = list[int](), dict[str, list[int]]()
    total = len(begun.inserts) if begun and begun.inserts else 0
    with verdicts.many_new(connection, batch):
        for found in _brought(connection, batch, begun):
            context.report(len(numbers), total)
            said = said_by.judge(found.text, found.stars, found.appended)
            _write(connection, found, said, judge, dues, afresh=True, tagged=False)
            numbers += found.number
            for tag, in_rows in _tags(said, judge.causes):
                tags.setdefault(tag, []).extend(map(found.number.__getitem__, in_rows))
        verdicts.put_tags(connection, tags)
    if numbers:
        _conclude(connection, judge, dues, numbers)
    _judge(context.silent(), workspace, connection, verdicts.changed_by(connection, batch))


def _brought(connection: Connection, batch: int, begun: Begun | None) -> Iterator[ReviewTexts]:
    """What an import has brought, in pieces: from its own columns where they are all of it, else from the store."""
    columns = verdicts.inserted(connection, batch, begun.inserts) if begun and begun.inserts else None
    if columns is not None:
        yield from (columns.part(first, PIECE) for first in range(0, len(columns), PIECE))
        return
    after = 0
    while len(found := verdicts.brought_by(connection, batch, after, PIECE)):
        yield found
        after = found.number[-1]


def judge_again(context: JobContext, workspace: Workspace, connection: Connection, numbers: Collection[int]) -> None:
    """Judge these reviews once more because they have changed; numbers of reviews that are gone are allowed."""
    _judge(context.silent(), workspace, connection, sorted(numbers))


def settle(workspace: Workspace, connection: Connection, numbers: Collection[int]) -> None:
    """Count anew whether these reviews wait and until when: an answer was given, a case was paused, opened or closed."""
    _settle(connection, ReviewDues(workspace, connection), sorted(numbers))


def catch_up(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Judge what has no verdict of the judge in force, and settle deadlines that were counted by other rules.

    In pieces: between them others may write, and a cancel takes effect. The answer: how many reviews are different now.
    """
    judged = judge_missing(context, workspace).value
    settled = settle_dues(context, workspace).value
    index_texts(context, workspace)
    return Outcome(judged + settled, frozenset({Part.REVIEWS}) if judged or settled else frozenset())


def judge_missing(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Judge the reviews that have no verdict, or one of another judge; the answer is how many they were."""
    with workspace.store.read() as connection:
        judge = judge_in_force(workspace, connection)
        version, after = verdicts.mark(connection)
        newest = verdicts.newest(connection)
    after = after if version == judge.version else 0
    done, step, first = 0, context.within(0, 1, translate("Jobs", "tone, tags and grade")), after
    while True:
        step.report(after - first, newest - first)
        with workspace.store.read() as connection:
            found, last = verdicts.not_judged(connection, judge.version, after, PIECE)
        if not last:
            break
        with workspace.store.write() as connection, collector_at_rest():
            if len(found):
                again = verdicts.of_numbers(connection, found.number)  # nobody else writes now: it may have changed
                said = judge.judge(again.text, again.stars, again.appended)
                _write(connection, again, said, judge, ReviewDues(workspace, connection), afresh=False)
            verdicts.set_mark(connection, judge.version, last)
        done, after = done + len(found), last
    return Outcome(done, frozenset({Part.REVIEWS}) if done else frozenset())


def is_judged(workspace: Workspace, connection: Connection) -> bool:
    """Whether every review has a verdict of the judge in force and a deadline by the rules in force."""
    version, number = verdicts.mark(connection)
    newest = verdicts.newest(connection)
    return not newest or (
        version == judge_in_force(workspace, connection).version
        and number >= newest
        and verdicts.rules(connection) == ReviewDues(workspace, connection).rules
    )


def is_up_to_date(workspace: Workspace, connection: Connection) -> bool:
    """Whether `catch_up` would find nothing to do."""
    return is_judged(workspace, connection) and not review_search.is_behind(connection)


def index_texts(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Put the texts that are not there yet into the index for the search; the answer is how many they were."""
    done, first = 0, None
    step = context.within(0, 1, translate("Jobs", "index of the search"))
    while True:
        with workspace.store.read() as connection:
            behind, at, newest = (
                review_search.is_behind(connection),
                review_search.mark(connection),
                verdicts.newest(connection),
            )
        first = at if first is None else first
        step.report(at - first, newest - first)
        if not behind:
            return Outcome(done)
        with workspace.store.write() as connection:
            found = review_search.index_next(connection, TEXTS)
        if not found:
            return Outcome(done)
        done += found


def settle_dues(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Count the deadlines of all complaints anew where they were counted by other rules; the answer is how many they were."""
    with workspace.store.read() as connection:
        rules = ReviewDues(workspace, connection).rules
        if verdicts.rules(connection) == rules:
            return Outcome(0)
        numbers = verdicts.complaints(connection)
    step = context.within(0, 1, translate("Jobs", "deadlines"))
    for first, piece in _pieces(numbers):
        step.report(first, len(numbers))
        with workspace.store.write() as connection, collector_at_rest():
            _settle(connection, ReviewDues(workspace, connection), piece)
    with workspace.store.write() as connection:
        verdicts.set_rules(connection, rules)
    return Outcome(len(numbers), frozenset({Part.REVIEWS}) if numbers else frozenset())


def _judge(context: JobContext, workspace: Workspace, connection: Connection, numbers: Sequence[int]) -> None:
    if not numbers:
        return
    judge, dues = judge_in_force(workspace, connection), ReviewDues(workspace, connection)
    for _, piece in _pieces(numbers):
        context.report(0, 0)
        found = verdicts.of_numbers(connection, piece)
        said = judge.judge(found.text, found.stars, found.appended)
        _write(connection, found, said, judge, dues, afresh=True)
        known = [number for number, known in zip(found.number, found.known, strict=True) if known]
        review_search.note_changed(connection, known)
    _conclude(connection, judge, dues, numbers)


def _conclude(connection: Connection, judge: Judge, dues: ReviewDues, numbers: Sequence[int]) -> None:
    if not verdicts.rules(connection):
        verdicts.set_rules(connection, dues.rules)
    verdicts.move_mark(connection, judge.version, numbers)


def _write(
    connection: Connection,
    reviews: ReviewTexts,
    said: Judged,
    judge: Judge,
    dues: ReviewDues,
    *,
    afresh: bool,
    tagged: bool = True,
) -> None:
    grades = said.grade.tolist()
    waits, due, closes = dues.of(reviews, grades)
    columns = Verdicts(
        said.polarity.tolist(),
        said.score.tolist(),
        grades,
        [None if nature == NO_NATURE else nature for nature in said.nature.tolist()],
        said.praised.tolist(),
        said.complained.tolist(),
        waits,
        due,
        closes,
    )
    tags = _tags(said, judge.causes) if tagged else ()
    verdicts.write(connection, reviews, columns, tags, judge=judge.version, afresh=afresh)


def _tags(said: Judged, causes: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    """Each aspect that reviews complain of and each cause that they name, with their rows."""
    for place, aspect in enumerate(ASPECTS):
        yield aspect, (said.complained >> place & 1).nonzero()[0].tolist()
    for place in sorted(set(said.cause.tolist())):
        yield causes[place], said.cause_row[said.cause == place].tolist()


def _settle(connection: Connection, dues: ReviewDues, numbers: Sequence[int]) -> None:
    found = verdicts.of_numbers(connection, numbers)
    kept = verdicts.by_review(connection, found.number)
    grades = [kept[number].grade if number in kept else verdicts.PRAISE for number in found.number]
    verdicts.settle(connection, found.number, *dues.of(found, grades))


def _pieces(numbers: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    return ((first, numbers[first : first + PIECE]) for first in range(0, len(numbers), PIECE))
