"""Complaints that are named more often than before, per item and aspect, with an honest "too few to tell"."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp, fsum, lgamma, log
from typing import Literal

ALPHA = 0.05
"""Rising means: by chance alone so many complaints would fall into the present period in fewer than one of 20 cases."""

Kind = Literal["rising", "new", "steady"]
Key = tuple[str, str]  # item id ("" for all items), aspect id


@dataclass(frozen=True)
class Topic:
    """Complaints of one aspect about one item in two periods.

    `tail` is the probability of at least `now` of the before + now complaints falling into the present period if nothing
    had changed. `too_few`: even if all had fallen there, it could not have been told from chance. "new" is a rising
    topic that nobody named before.
    """

    item_id: str
    aspect: str
    before: int
    now: int
    tail: float
    too_few: bool
    kind: Kind


def compare_topics(
    before: Mapping[Key, int], now: Mapping[Key, int], *, reviews_before: int = 0, reviews_now: int = 0
) -> tuple[Topic, ...]:
    """Every (item, aspect) of either period, the surest rise first.

    The periods must have equal length. `reviews_*` are the numbers of all reviews of each period: given both, the test
    allows for there being more to complain in; else equal volume is assumed. Each topic is tested alone, so among 20 that
    did not change one rises by chance: it is a hint where to look, no proof.
    """
    share = _present_share(reviews_before, reviews_now)
    topics = [_topic(key, before.get(key, 0), now.get(key, 0), share=share) for key in {*before, *now}]
    return tuple(sorted(topics, key=lambda t: (t.too_few, t.tail, -t.now, t.item_id, t.aspect)))


def compare_counts(before: int, now: int, *, reviews_before: int = 0, reviews_now: int = 0) -> Topic:
    """The same for a single pair of counts."""
    return _topic(("", ""), before, now, share=_present_share(reviews_before, reviews_now))


def _present_share(reviews_before: int, reviews_now: int) -> float:
    if reviews_before > 0 and reviews_now > 0:
        return reviews_now / (reviews_before + reviews_now)
    return 0.5


def _topic(key: Key, before: int, now: int, *, share: float) -> Topic:
    total = before + now
    tail = binomial_tail(total, now, share)
    too_few = share**total >= ALPHA
    kind: Kind = "steady"
    if not too_few and tail < ALPHA:
        kind = "rising" if before else "new"
    return Topic(*key, before=before, now=now, tail=tail, too_few=too_few, kind=kind)


@lru_cache(maxsize=4096)
def binomial_tail(total: int, least: int, share: float) -> float:
    """P(X ≥ least) for X ~ Binomial(total, share), summed term by term; 0 < share < 1.

    Two Poisson counts with equal rates, given their sum, are binomial: this is the exact test for two counts.
    """
    if least <= 0:
        return 1.0
    terms = (
        exp(
            lgamma(total + 1)
            - lgamma(hits + 1)
            - lgamma(total - hits + 1)
            + hits * log(share)
            + (total - hits) * log(1 - share)
        )
        for hits in range(least, total + 1)
    )
    return min(1.0, fsum(terms))
