"""What the user taught: corrections of reviews, rules of phrases, what was learned from them version by version, labelled samples."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, func, select, update

from seller_toolkit.store.records import chunks
from seller_toolkit.store.review_tables import (
    PHRASE_RULE,
    REVIEW_CORRECTION,
    REVIEW_MODEL,
    REVIEW_TAG,
    REVIEW_VERDICT,
    TAG_LABEL,
)
from seller_toolkit.store.statements import columns, inserted_id, rows, scalars
from seller_toolkit.store.tables import RECORD_TABLES, SHOP
from seller_toolkit.store.values import time_text

_REVIEW = RECORD_TABLES["review"].c
_SAID = REVIEW_CORRECTION.c
_POLARITY, _TAG = "polarity", "tag"
KEPT_VERSIONS = 8
CORRECTED = 1.0


@dataclass(frozen=True)
class SaidOfReviews:
    """What the user said last of the tone of each review, column by column, oldest first.

    `before` is what the program had said, `after` what the user says; the same where the user left it as it was.
    """

    number: Sequence[int]
    text: Sequence[str]
    appended: Sequence[str]
    stars: Sequence[float | None]
    before: Sequence[str]
    after: Sequence[str]
    weight: Sequence[float]
    at: Sequence[str]

    def __len__(self) -> int:
        return len(self.number)


@dataclass(frozen=True)
class TextColumns:
    """Reviews column by column; texts that there are none of are ""."""

    number: Sequence[int]
    text: Sequence[str]
    appended: Sequence[str]
    stars: Sequence[float | None]

    def __len__(self) -> int:
        return len(self.number)


@dataclass(frozen=True)
class KeptRule:
    """A phrase rule; see `PhraseRule` of `reviews/phrase_rules.py`."""

    id: int
    words: str
    tag: str
    tone: int
    created_at: str
    active: bool


@dataclass(frozen=True)
class KeptModel:
    """A version of what was learned, without its weights; `facts` are of JSON's types."""

    id: int
    made_at: str
    facts: Mapping[str, Any]
    active: bool


# --- corrections --------------------------------------------------------------------------------------------------


def say(c: Connection, number: int, before: str, after: str, *, weight: float, at: datetime) -> None:
    """Keep what the user said of a review's tone; what was said of it earlier stays in the history."""
    c.execute(
        REVIEW_CORRECTION.insert().values(
            review_id=number, at=time_text(at), field=_POLARITY, tag="", before=before, after=after, weight=weight
        )
    )


def said(c: Connection) -> SaidOfReviews:
    """The last word on each review of which the user said anything."""
    last = select(func.max(_SAID.id)).where(_SAID.field == _POLARITY).group_by(_SAID.review_id)
    query = (
        select(
            _SAID.review_id, func.coalesce(_REVIEW.text, ""), func.coalesce(_REVIEW.appended_text, ""), _REVIEW.stars,
            _SAID.before, _SAID.after, _SAID.weight, _SAID.at,
        )
        .join(RECORD_TABLES["review"], _REVIEW.id == _SAID.review_id)
        .where(_SAID.id.in_(last))
        .order_by(_SAID.id)
    )  # fmt: skip
    return SaidOfReviews(*columns(c, query, 8))


def has_said(c: Connection, numbers: Collection[int]) -> set[int]:
    """Those of the reviews of whose tone the user said something."""
    found: set[int] = set()
    for piece in chunks(tuple(numbers)):
        found |= set(scalars(c, select(_SAID.review_id).where(_SAID.review_id.in_(piece), _SAID.field == _POLARITY)))
    return found


def unsay(c: Connection, number: int) -> None:
    """Forget what was said of a review's tone."""
    c.execute(delete(REVIEW_CORRECTION).where(_SAID.review_id == number, _SAID.field == _POLARITY))


def say_tag(c: Connection, number: int, tag: str, before: str, after: str, at: datetime) -> None:
    """Keep what the user said of one tag of a review: its polarity, "" where the review is not about it."""
    c.execute(
        REVIEW_CORRECTION.insert().values(
            review_id=number, at=time_text(at), field=_TAG, tag=tag, before=before, after=after, weight=CORRECTED
        )
    )


def unsay_tag(c: Connection, number: int, tag: str) -> None:
    """Forget what was said of one tag of a review."""
    c.execute(delete(REVIEW_CORRECTION).where(_SAID.review_id == number, _SAID.field == _TAG, _SAID.tag == tag))


def said_of_tags(c: Connection) -> tuple[tuple[str, str, str, str], ...]:
    """The last word on each tag of which the user spoke: the review's text, what was added to it, the tag, its polarity."""
    last = select(func.max(_SAID.id)).where(_SAID.field == _TAG).group_by(_SAID.review_id, _SAID.tag)
    query = (
        select(func.coalesce(_REVIEW.text, ""), func.coalesce(_REVIEW.appended_text, ""), _SAID.tag, _SAID.after)
        .join(RECORD_TABLES["review"], _REVIEW.id == _SAID.review_id)
        .where(_SAID.id.in_(last))
        .order_by(_SAID.id)
    )
    return tuple(zip(*columns(c, query, 4), strict=True))


def corrected(c: Connection, numbers: Sequence[int]) -> dict[int, dict[str, str]]:
    """What the user said last of these reviews: by tag its polarity or "", by "" the tone of the whole review."""
    found: dict[int, dict[str, str]] = {}
    for piece in chunks(tuple(numbers)):
        query = select(_SAID.review_id, _SAID.tag, _SAID.after, _SAID.weight).where(_SAID.review_id.in_(piece))
        for one in rows(c, query.order_by(_SAID.id)):
            of = found.setdefault(one.review_id, {})
            of.pop(one.tag, None)
            if one.weight >= CORRECTED:
                of[one.tag] = one.after
    return found


# --- rules of phrases ---------------------------------------------------------------------------------------------


def add_rule(c: Connection, words: str, tag: str, tone: int, at: datetime) -> int:
    """Keep a rule, in the place of one with the same words and tag; the answer is its id."""
    same = and_(PHRASE_RULE.c.words == words, PHRASE_RULE.c.tag == tag)
    c.execute(delete(PHRASE_RULE).where(same))
    made = PHRASE_RULE.insert().values(words=words, tag=tag, tone=tone, created_at=time_text(at), active=1)
    return inserted_id(c, made)


def set_rule(c: Connection, rule: int, *, active: bool) -> None:
    """Let a rule rest, or have it read again."""
    c.execute(update(PHRASE_RULE).where(PHRASE_RULE.c.id == rule).values(active=int(active)))


def rules(c: Connection) -> tuple[KeptRule, ...]:
    """All rules in the order in which they were made."""
    found = rows(c, select(PHRASE_RULE).order_by(PHRASE_RULE.c.id))
    return tuple(KeptRule(r.id, r.words, r.tag, r.tone, r.created_at, bool(r.active)) for r in found)


# --- versions of what was learned ---------------------------------------------------------------------------------


def keep_model(c: Connection, weights: bytes, facts: Mapping[str, Any], at: datetime) -> int:
    """Keep a version that is not in force yet; the oldest ones go. The answer is its id."""
    made = REVIEW_MODEL.insert().values(
        made_at=time_text(at), facts_json=json.dumps(facts, ensure_ascii=False), weights=weights, active=0
    )
    number = inserted_id(c, made)
    newest = select(REVIEW_MODEL.c.id).order_by(REVIEW_MODEL.c.id.desc()).limit(KEPT_VERSIONS)
    c.execute(delete(REVIEW_MODEL).where(REVIEW_MODEL.c.id.not_in(scalars(c, newest)), REVIEW_MODEL.c.active == 0))
    return number


def drop_model(c: Connection, number: int) -> None:
    """Forget a version that is not in force."""
    c.execute(delete(REVIEW_MODEL).where(REVIEW_MODEL.c.id == number, REVIEW_MODEL.c.active == 0))


def activate(c: Connection, number: int | None) -> None:
    """Put a version in force; None: none is, the words of the lexicon decide alone."""
    c.execute(update(REVIEW_MODEL).values(active=0))
    if number is not None:
        c.execute(update(REVIEW_MODEL).where(REVIEW_MODEL.c.id == number).values(active=1))


def models(c: Connection) -> tuple[KeptModel, ...]:
    """All versions, the newest first."""
    query = select(REVIEW_MODEL.c.id, REVIEW_MODEL.c.made_at, REVIEW_MODEL.c.facts_json, REVIEW_MODEL.c.active)
    found = rows(c, query.order_by(REVIEW_MODEL.c.id.desc()))
    return tuple(KeptModel(r.id, r.made_at, json.loads(r.facts_json), bool(r.active)) for r in found)


def weights_of(c: Connection, number: int) -> bytes:
    """The weights of a version, b"" where it is gone."""
    found: bytes | None = c.scalar(select(REVIEW_MODEL.c.weights).where(REVIEW_MODEL.c.id == number))
    return found or b""


def version_in_force(c: Connection) -> int:
    """The version that was kept last, 0 for none."""
    return c.scalar(select(REVIEW_MODEL.c.id).where(REVIEW_MODEL.c.active == 1)) or 0


def stamp(c: Connection) -> tuple[object, ...]:
    """Another one whenever a version is put in force, a rule changes, or the user says something of a review."""
    active = scalars(c, select(PHRASE_RULE.c.id).where(PHRASE_RULE.c.active == 1).order_by(PHRASE_RULE.c.id))
    word = c.execute(select(func.max(_SAID.id), func.count(_SAID.id))).one()
    return version_in_force(c), *active, tuple(word)


# --- texts --------------------------------------------------------------------------------------------------------


def to_learn(c: Connection, most: int) -> TextColumns:
    """The newest reviews with text of the own shops; demo shops only where there is no other."""
    query = _texts().where(*_can_teach(c)).order_by(_REVIEW.written_at.desc(), _REVIEW.id.desc()).limit(most)
    return TextColumns(*columns(c, query, 4))


def amounts(c: Connection) -> tuple[int, int, int]:
    """How many reviews there are to learn from, how many of them are rated, and how many reviews the user corrected."""
    query = select(func.count(), func.count(_REVIEW.stars)).where(*_can_teach(c))
    texts, rated = c.execute(query).one()
    last = select(func.max(_SAID.id)).where(_SAID.field == _POLARITY).group_by(_SAID.review_id)
    corrected = c.scalar(select(func.count()).where(_SAID.id.in_(last), _SAID.weight >= CORRECTED)) or 0
    return texts, rated, corrected


def _can_teach(c: Connection) -> tuple[Any, Any]:
    own = scalars(c, select(SHOP.c.id).where(SHOP.c.own == 1, SHOP.c.demo == 0))
    shops = own or scalars(c, select(SHOP.c.id).where(SHOP.c.own == 1))
    return _REVIEW.shop_id.in_(shops), func.coalesce(_REVIEW.text, "") != ""


def in_pieces(c: Connection, size: int) -> Iterator[TextColumns]:
    """All reviews in the order of their numbers."""
    after = 0
    while True:
        piece = TextColumns(*columns(c, _texts().where(_REVIEW.id > after).order_by(_REVIEW.id).limit(size), 4))
        if not len(piece):
            return
        yield piece
        after = piece.number[-1]


def _texts() -> Any:  # noqa: ANN401 - a select of four columns
    return select(_REVIEW.id, func.coalesce(_REVIEW.text, ""), func.coalesce(_REVIEW.appended_text, ""), _REVIEW.stars)


# --- samples ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SampleCounts:
    """How many complaints carry a tag and how many do not, and what the user said of samples of both."""

    tagged: int
    untagged: int
    tagged_right: int
    tagged_wrong: int
    untagged_right: int
    """Labelled ones without the tag that indeed do not complain of it."""
    untagged_missed: int


def sample(c: Connection, tag: str, *, tagged: bool, complaints_from: int, most: int, seed: int) -> TextColumns:
    """Complaints with text that carry a tag, or that do not, and of which the user has not said yet whether it holds.

    Which ones is decided by their numbers and `seed`: spread over all, and the same each time. `complaints_from`: the
    place of the grade of praise, which is no complaint.
    """
    mixed = (_REVIEW.id * 7919 + seed * 104729) % 100003
    query = (
        _texts()
        .join(REVIEW_VERDICT, REVIEW_VERDICT.c.review_id == _REVIEW.id)
        .where(_pool(complaints_from), _carries(tag) if tagged else ~_carries(tag), ~_labelled(tag))
        .order_by(mixed, _REVIEW.id)
        .limit(most)
    )
    return TextColumns(*columns(c, query, 4))


def label(c: Connection, number: int, tag: str, *, holds: bool | None, at: datetime) -> None:
    """Keep what the user says of a sample; None takes it back."""
    c.execute(delete(TAG_LABEL).where(TAG_LABEL.c.review_id == number, TAG_LABEL.c.tag == tag))
    if holds is not None:
        c.execute(TAG_LABEL.insert().values(review_id=number, tag=tag, holds=int(holds), at=time_text(at)))


def sample_counts(c: Connection, tag: str, *, complaints_from: int) -> SampleCounts:
    """What is known of a tag."""
    base = select(func.count()).select_from(
        RECORD_TABLES["review"].join(REVIEW_VERDICT, REVIEW_VERDICT.c.review_id == _REVIEW.id)
    )
    tagged = c.scalar(base.where(_pool(complaints_from), _carries(tag))) or 0
    every = c.scalar(base.where(_pool(complaints_from))) or 0
    found = {
        (carried, holds): c.scalar(
            base.join(TAG_LABEL, and_(TAG_LABEL.c.review_id == _REVIEW.id, TAG_LABEL.c.tag == tag)).where(
                _pool(complaints_from), TAG_LABEL.c.holds == holds, _carries(tag) if carried else ~_carries(tag)
            )
        )
        or 0
        for carried in (True, False)
        for holds in (1, 0)
    }
    return SampleCounts(tagged, every - tagged, found[True, 1], found[True, 0], found[False, 0], found[False, 1])


def labelled_tags(c: Connection) -> tuple[str, ...]:
    """The tags of which the user labelled samples."""
    return tuple(sorted(scalars(c, select(TAG_LABEL.c.tag).distinct())))


def _pool(praise: int) -> Any:  # noqa: ANN401 - a condition
    return and_(REVIEW_VERDICT.c.grade != praise, func.coalesce(_REVIEW.text, "") != "")


def _carries(tag: str) -> Any:  # noqa: ANN401 - a condition
    query = select(REVIEW_TAG.c.review_id).where(REVIEW_TAG.c.review_id == _REVIEW.id, REVIEW_TAG.c.tag == tag)
    return query.correlate(RECORD_TABLES["review"]).exists()


def _labelled(tag: str) -> Any:  # noqa: ANN401 - a condition
    query = select(TAG_LABEL.c.review_id).where(TAG_LABEL.c.review_id == _REVIEW.id, TAG_LABEL.c.tag == tag)
    return query.correlate(RECORD_TABLES["review"]).exists()
