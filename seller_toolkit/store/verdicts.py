"""Verdicts on reviews: what is judged of each, its tags, when its answer is due, whether somebody saw it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, case, exists, func, insert, literal, literal_column, or_, select

from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.records import chunks
from seller_toolkit.store.review_tables import REVIEW_CASE, REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.statements import columns, rows, scalars
from seller_toolkit.store.tables import BATCH_CHANGE, META, RECORD_TABLES, from_file
from seller_toolkit.store.values import time_text

_REVIEW = RECORD_TABLES["review"]
_VERDICT = REVIEW_VERDICT.c
_DONE = or_(REVIEW_CASE.c.first_answer_at.is_not(None), REVIEW_CASE.c.state == "closed")
_CHANGES, _MARK, _RULES = "verdict_changes", "verdict_mark", "verdict_rules"
_WRITTEN = (
    "review_id", "shop_id", "written_at", "item", "polarity", "score", "grade", "nature", "praised", "complained", "waits",
    "due_at", "closes_at",
)  # fmt: skip
_SAME = "score IS excluded.score AND grade IS excluded.grade AND complained IS excluded.complained"
MANY = 5_000
"""From so many new verdicts on, indexes may be made after them."""
PRAISE = 3
"""The place of `Grade.PRAISE` in `Grade`: the only grade that wants no answer."""


@dataclass(frozen=True)
class ReviewTexts:
    """Reviews to be judged, column by column in the order of their numbers; times as kept, what is not known is None.

    `answered`: a file or the record of its case says that it has an answer. `known`: it has a verdict already.
    """

    number: Sequence[int]
    shop_id: Sequence[int]
    written_at: Sequence[str | None]
    item: Sequence[str]
    stars: Sequence[float | None]
    text: Sequence[str]
    appended: Sequence[str]
    answered: Sequence[int]
    known: Sequence[int]
    appended_at: Sequence[str | None]

    def __len__(self) -> int:
        return len(self.number)

    def part(self, first: int, size: int) -> "ReviewTexts":
        """`size` of them from a place on."""
        return ReviewTexts(*(getattr(self, field.name)[first : first + size] for field in fields(self)))


@dataclass(frozen=True)
class Verdicts:
    """Verdicts column by column, as the store keeps them: polarity, grade and nature as places in their enumerations."""

    polarity: Sequence[int]
    score: Sequence[float]
    grade: Sequence[int]
    nature: Sequence[int | None]
    praised: Sequence[int]
    complained: Sequence[int]
    waits: Sequence[int]
    due_at: Sequence[str | None]
    closes_at: Sequence[str | None]


@dataclass(frozen=True)
class Kept:
    """The stored verdict on one review."""

    polarity: int
    score: float
    grade: int
    nature: int | None
    by_hand: int
    praised: int
    complained: int
    seen_at: str | None
    judge: int


# --- what is to be judged -----------------------------------------------------------------------------------------


def numbers_of(c: Connection, batch: int) -> list[int]:
    """The numbers of the reviews that an import brought or changed, rising."""
    return sorted(columns(c, select(_REVIEW.c.id).where(from_file(_REVIEW, batch)), 1)[0])


def changed_by(c: Connection, batch: int) -> list[int]:
    """The numbers of the reviews of other imports whose values this one has changed, rising."""
    of = _REVIEW.c.source_batch_id == batch, _REVIEW.c.source_batch_id != _REVIEW.c.batch_id
    return sorted(columns(c, select(_REVIEW.c.id).where(*of), 1)[0])


def brought_by(c: Connection, batch: int, after: int, size: int) -> ReviewTexts:
    """The next reviews behind a number that an import has brought and nobody has judged yet."""
    of = _REVIEW.c.batch_id == batch, _REVIEW.c.id > after
    handled = c.scalar(select(REVIEW_CASE.c.id).limit(1)) is not None
    return ReviewTexts(
        *columns(c, _texts(known=False, handled=handled).where(*of).order_by(_REVIEW.c.id).limit(size), 10)
    )


def inserted(c: Connection, batch: int, part: RecordColumns) -> ReviewTexts | None:
    """The reviews that an import has inserted just now, from the columns that it inserted: a third of a second less for
    200,000 than reading them. None where the import has brought others than these.
    """
    r = _REVIEW.c
    query = select(func.count(), func.min(r.id), func.max(r.id)).where(r.batch_id == batch)
    count, first, last = rows(c, query)[0]
    if not count or count != len(part) or last - first + 1 != count:
        return None
    nothing = (None,) * count

    def column(name: str) -> Sequence[Any]:
        return part.columns.get(name, nothing)

    shop = c.scalar(select(r.shop_id).where(r.id == first))
    done = select(REVIEW_CASE.c.review_id).where(REVIEW_CASE.c.review_id.between(first, last), _DONE)
    answered = [int(replied == 1) for replied in column("replied")]
    for number in scalars(c, done):
        answered[number - first] = 1
    item = [number or title or "" for number, title in zip(column("item_id"), column("item_title"), strict=True)]
    texts, later = ([text or "" for text in column(name)] for name in ("text", "appended_text"))
    return ReviewTexts(
        range(first, last + 1), (shop,) * count, column("written_at"), item, column("stars"), texts, later, answered,
        (0,) * count, column("appended_at"),
    )  # fmt: skip


def of_numbers(c: Connection, numbers: Collection[int]) -> ReviewTexts:
    """The reviews with these numbers that are there."""
    query = _texts().where(_REVIEW.c.id.in_(sqlite.numbers_in(numbers))).order_by(_REVIEW.c.id)
    return ReviewTexts(*columns(c, query, 10))


def not_judged(c: Connection, judge: int, after: int, size: int) -> tuple[ReviewTexts, int]:
    """Of the next `size` reviews after a number, those that the judge of this version has not judged; and where that ends.

    The end is 0 where no review is left.
    """
    piece = select(_REVIEW.c.id).where(_REVIEW.c.id > after).order_by(_REVIEW.c.id).limit(size).subquery()
    last = c.scalar(select(func.max(piece.c.id))) or 0
    if not last:
        return ReviewTexts(*([()] * 10)), 0
    other = or_(_VERDICT.judge.is_(None), _VERDICT.judge != judge)
    query = _texts().where(_REVIEW.c.id > after, _REVIEW.c.id <= last, other).order_by(_REVIEW.c.id)
    return ReviewTexts(*columns(c, query, 10)), last


def touched_by(c: Connection, batch: int) -> tuple[int, ...]:
    """The numbers of the reviews whose values an import has changed, or brought while others hold them too."""
    changed = select(BATCH_CHANGE.c.row_id).where(
        BATCH_CHANGE.c.batch_id == batch, BATCH_CHANGE.c.table_name == "review"
    )
    return tuple({*scalars(c, changed), *numbers_of(c, batch)})


def _texts(*, known: bool = True, handled: bool = True) -> Select[Any]:
    """Everything that a review is judged by. Not `known`: none has a verdict; not `handled`: there are no cases."""
    r, dealt = _REVIEW.c, REVIEW_CASE.c
    done = exists().where(dealt.review_id == r.id, _DONE)
    item = func.coalesce(func.nullif(r.item_id, ""), r.item_title, "")
    judged = case((_VERDICT.review_id.is_(None), 0), else_=1) if known else literal_column("0")
    query = select(
        r.id, r.shop_id, r.written_at, item, r.stars, func.coalesce(r.text, ""), func.coalesce(r.appended_text, ""),
        case((r.replied == 1, 1), *([(done, 1)] if handled else []), else_=0), judged, r.appended_at,
    )  # fmt: skip
    return query.select_from(_REVIEW.outerjoin(REVIEW_VERDICT, _VERDICT.review_id == r.id)) if known else query


# --- writing ------------------------------------------------------------------------------------------------------


def write(
    c: Connection,
    of: ReviewTexts,
    said: Verdicts,
    tags: Iterable[tuple[str, Sequence[int]]],
    *,
    judge: int,
    afresh: bool,
) -> None:
    """Give the reviews these verdicts and tags (a tag, its rows in `of`); earlier ones go, but a nature that was set by hand stays.

    `afresh`: the reviews themselves changed, so that one whose verdict differs now is unseen again.
    """
    if not len(of):
        return
    found = zip(
        of.number, of.shop_id, of.written_at, of.item, said.polarity, said.score, said.grade, said.nature, said.praised,
        said.complained, said.waits, said.due_at, said.closes_at, strict=True,
    )  # fmt: skip
    fixed = {"nature_by_hand": 0, "judge": judge}
    kept = None
    if any(of.known):
        kept = {name: f"excluded.{name}" for name in _WRITTEN if name not in ("review_id", "nature")}
        kept |= {"nature": "CASE WHEN nature_by_hand THEN nature ELSE excluded.nature END", "judge": "excluded.judge"}
        if afresh:
            kept["seen_at"] = f"CASE WHEN {_SAME} THEN seen_at END"
    sqlite.insert_many(c, REVIEW_VERDICT, _WRITTEN, found, fixed=fixed, key="review_id", kept=kept)
    _delete_tags(c, [number for number, known in zip(of.number, of.known, strict=True) if known])
    put_tags(c, {tag: [of.number[row] for row in in_rows] for tag, in_rows in tags})
    changed(c)


def put_tags(c: Connection, tags: Mapping[str, Sequence[int]]) -> None:
    """Give reviews that have verdicts tags that they do not have yet: tag → numbers.

    The store takes shop and time from the verdicts itself: half the time of handing it each row. It is quickest for a
    whole import at once, since its table is in the order of the tags.
    """
    for tag in sorted(tags):
        some = sqlite.numbers_in(tags[tag]).subquery()
        found = select(_VERDICT.shop_id, literal(tag), func.coalesce(_VERDICT.written_at, ""), _VERDICT.review_id)
        query = found.join_from(some, REVIEW_VERDICT, _VERDICT.review_id == some.c.value)
        c.execute(insert(REVIEW_TAG).from_select(["shop_id", "tag", "written_at", "review_id"], query))


@contextmanager
def many_new(c: Connection, batch: int) -> Iterator[None]:
    """To write the first verdicts on what an import has brought: their indexes come afterwards where that is quicker."""
    there = select(func.coalesce(func.max(_VERDICT.review_id) - func.min(_VERDICT.review_id) + 1, 0))  # at most
    new = c.scalar(select(func.count()).select_from(_REVIEW).where(_REVIEW.c.batch_id == batch)) or 0
    if new < MANY or new < 2 * (c.scalar(there) or 0):
        yield
        return
    with sqlite.indexed_afterwards(c, REVIEW_VERDICT, REVIEW_TAG):
        yield


def settle(
    c: Connection, numbers: Sequence[int], waits: Sequence[int], due: Sequence[str | None], closes: Sequence[str | None]
) -> None:
    """Give these reviews other deadlines."""
    found = list(zip(waits, due, closes, numbers, strict=True))
    sqlite.update_by(c, REVIEW_VERDICT, ("waits", "due_at", "closes_at"), found, "review_id")
    changed(c)


def see(c: Connection, numbers: Collection[int], at: datetime | None) -> int:
    """Note that somebody saw these reviews then; None: they are unseen again. The answer: how many that changes."""
    found = 0
    other = _VERDICT.seen_at.is_(None) if at is not None else _VERDICT.seen_at.is_not(None)
    for piece in chunks(tuple(numbers)):
        of = and_(_VERDICT.review_id.in_(piece), other)
        found += c.execute(
            REVIEW_VERDICT.update().where(of).values(seen_at=None if at is None else time_text(at))
        ).rowcount
    if found:
        changed(c)
    return found


def see_all(c: Connection, shop_ids: Collection[int], at: datetime) -> int:
    """Note that all reviews of these shops are seen; the answer: how many were not."""
    of = and_(_VERDICT.shop_id.in_(shop_ids), _VERDICT.seen_at.is_(None))
    found = c.execute(REVIEW_VERDICT.update().where(of).values(seen_at=time_text(at))).rowcount
    if found:
        changed(c)
    return found


def set_nature(c: Connection, number: int, nature: int | None, *, by_hand: bool) -> None:
    """Say of what nature a complaint is; one that is set by hand is kept when the review is judged again."""
    values = {"nature": nature, "nature_by_hand": int(by_hand)}
    c.execute(REVIEW_VERDICT.update().where(_VERDICT.review_id == number).values(values))
    changed(c)


def _delete_tags(c: Connection, numbers: Sequence[int]) -> None:
    for piece in chunks(numbers):
        c.execute(REVIEW_TAG.delete().where(REVIEW_TAG.c.review_id.in_(piece)))


# --- reading ------------------------------------------------------------------------------------------------------


def complaints(c: Connection) -> list[int]:
    """The numbers of the reviews that want an answer or wanted one, rising."""
    return sorted(scalars(c, select(_VERDICT.review_id).where(_VERDICT.grade != PRAISE)))


def by_review(c: Connection, numbers: Collection[int]) -> dict[int, Kept]:
    """The verdicts on these reviews, as far as they were judged."""
    v = _VERDICT
    query = select(
        v.review_id, v.polarity, v.score, v.grade, v.nature, v.nature_by_hand, v.praised, v.complained, v.seen_at, v.judge
    ).where(v.review_id.in_(sqlite.numbers_in(numbers)))  # fmt: skip
    return {
        number: Kept(polarity, score, grade, nature, by_hand, praised, complained, seen, judge)
        for number, polarity, score, grade, nature, by_hand, praised, complained, seen, judge in rows(c, query)
    }


def tags_of(c: Connection, numbers: Collection[int]) -> dict[int, tuple[str, ...]]:
    """The tags of each of these reviews, sorted; a review without any is missing."""
    t = REVIEW_TAG.c
    query = select(t.review_id, t.tag).where(t.review_id.in_(sqlite.numbers_in(numbers))).order_by(t.tag)
    found: dict[int, list[str]] = {}
    for number, tag in rows(c, query):
        found.setdefault(number, []).append(tag)
    return {number: tuple(tags) for number, tags in found.items()}


# --- what is known of the whole -----------------------------------------------------------------------------------


def change_number(c: Connection) -> int:
    """Grows with every write of verdicts: what was read at the same number is still true."""
    return int(_meta(c, _CHANGES) or 0)


def changed(c: Connection) -> None:
    """Let the change number grow."""
    _keep(c, _CHANGES, str(change_number(c) + 1))


def newest(c: Connection) -> int:
    """The largest number of a review, 0 without any."""
    return c.scalar(select(func.max(_REVIEW.c.id))) or 0


def mark(c: Connection) -> tuple[int, int]:
    """(version, number): up to that number every review has a verdict by the judge of this version."""
    version, _, number = (_meta(c, _MARK) or "-1 0").partition(" ")
    return int(version), int(number)


def set_mark(c: Connection, version: int, number: int) -> None:
    """Note how far the judge of this version has come."""
    _keep(c, _MARK, f"{version} {number}")


def move_mark(c: Connection, version: int, judged: Sequence[int]) -> None:
    """Move the mark on to the newest of the reviews that were judged, where no other review lies between."""
    old, number = mark(c)
    behind = [one for one in judged if one > number]
    if not behind or (old != version and number):
        return
    first = _REVIEW.c.id > number, _REVIEW.c.id < min(behind)
    if c.scalar(select(_REVIEW.c.id).where(*first).limit(1)) is None and max(behind) == newest(c):
        set_mark(c, version, max(behind))


def rules(c: Connection) -> str:
    """By which rules the stored deadlines were counted, "" where none are."""
    return _meta(c, _RULES) or ""


def set_rules(c: Connection, said: str) -> None:
    """Note by which rules the stored deadlines are counted."""
    _keep(c, _RULES, said)


def _meta(c: Connection, key: str) -> str | None:
    found: str | None = c.scalar(select(META.c.value).where(META.c.key == key))
    return found


def _keep(c: Connection, key: str, value: str) -> None:
    sqlite.upsert(c, META, "key", {"key": key, "value": value})


def forget_judge(c: Connection) -> None:
    """Let every verdict be made anew, as if nobody had judged; what was set by hand or seen stays."""
    c.execute(REVIEW_VERDICT.update().values(judge=-1))
    c.execute(META.delete().where(META.c.key.in_((_MARK, _RULES))))
    changed(c)
