"""Whose topics are counted: the shop, its items, their SKUs, the couriers; and how many reviews say what, week by week."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from seller_toolkit.analysis.rising import TopicCounts, counted
from seller_toolkit.store.topic_counts import JudgedReviews, TaggedReviews

SubjectKind = Literal["shop", "item", "sku", "courier"]

_FEWEST_REVIEWS = 3  # of a subject in all weeks: with fewer it is not even told of
_FAMILIES: Mapping[SubjectKind, int] = {"shop": 0, "item": 1, "sku": 2, "courier": 3}


@dataclass(frozen=True)
class Subject:
    """What topics are counted for. `item` is the item's id of an item or SKU; `label` what people call it."""

    kind: SubjectKind
    label: str
    item: str = ""
    sku: str = ""


@dataclass(frozen=True)
class CountedTopics:
    """The counts with their axes, and the rows of the reviews behind each subject."""

    subjects: tuple[Subject, ...]
    topics: tuple[str, ...]
    counts: TopicCounts
    rows: tuple[Sequence[int], ...]
    week: Sequence[int]
    said: Mapping[str, frozenset[int]]  # the rows that complain of each topic
    delivered: float  # the share of reviews whose courier is known


def count_topics(
    reviews: JudgedReviews,
    tags: TaggedReviews,
    courier_of: Mapping[str, str],
    *,
    last: date,
    weeks: int,
    stands_for: Callable[[str], str],
    of_delivery: frozenset[str],
) -> CountedTopics:
    """Count; the last week ends on `last`. Couriers are counted for the topics `of_delivery` alone.

    `stands_for` names the tag that a tag was merged into; a review counts once for it.
    """
    week = [_week(at, last, weeks) for at in reviews.written_at]
    couriers = [courier_of.get(order, "") for order in reviews.order_no]
    found = _subjects(reviews, couriers)
    place = {number: row for row, number in enumerate(reviews.number)}
    said: dict[str, set[int]] = {}
    for number, tag in zip(tags.number, tags.tag, strict=True):
        if number in place:
            said.setdefault(stands_for(tag), set()).add(place[number])
    topics = tuple(sorted(said))
    subjects = tuple(found)
    rows = tuple(tuple(found[subject]) for subject in subjects)
    counts = counted(
        rows, week, [sorted(said[topic]) for topic in topics],
        weeks=weeks, family=[_FAMILIES[subject.kind] for subject in subjects],
        asked=[[subject.kind != "courier" or topic in of_delivery for topic in topics] for subject in subjects],
    )  # fmt: skip
    known = sum(map(bool, couriers)) / len(reviews) if len(reviews) else 0.0
    return CountedTopics(
        subjects, topics, counts, rows, week, {topic: frozenset(of) for topic, of in said.items()}, known
    )


def _week(written_at: str, last: date, weeks: int) -> int:
    return weeks - 1 - (last - date.fromisoformat(written_at[:10])).days // 7


def _subjects(reviews: JudgedReviews, couriers: Sequence[str]) -> dict[Subject, list[int]]:
    """Every subject with enough reviews, with their rows. An item's only SKU is the item."""
    items = _grouped(reviews.item)
    title = dict(zip(reviews.item, reviews.title, strict=True))
    found: dict[Subject, list[int]] = {Subject("shop", ""): list(range(len(reviews)))}
    for item, rows in items.items():
        label = title[item] or item
        found[Subject("item", label, item)] = rows
        skus = _grouped([reviews.sku[row] for row in rows])
        if len(skus) > 1:
            for sku, places in skus.items():
                found[Subject("sku", f"{label} · {sku}", item, sku)] = [rows[place] for place in places]
    found.update({Subject("courier", courier): rows for courier, rows in _grouped(couriers).items()})
    return {subject: rows for subject, rows in found.items() if len(rows) >= _FEWEST_REVIEWS}


def _grouped(names: Iterable[str]) -> dict[str, list[int]]:
    """The places of each name; of no name none."""
    found: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        if name:
            found.setdefault(name, []).append(place)
    return found
