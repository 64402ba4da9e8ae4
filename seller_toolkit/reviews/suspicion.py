"""Signals that a review may not be an honest one. They are for a person to weigh; no signal proves anything."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.domain.reviews import Polarity, ReviewTags
from seller_toolkit.reviews.grading import WORST_MIDDLING
from seller_toolkit.reviews.near_duplicates import copies, group_sizes

_WORDS = {
    "asks_for_benefit": r"返现|好评返|给钱|给我钱|打钱|转账|红包|免单|赔我\s*[0-9]+|不给.{0,4}(?:钱|补偿|赔)",
    "offers_removal": r"删评|删除评价|删差评|改评|改好评|修改评价|撤评|撤销评价",
    "threatens_review": r"(?:否则|不然|要不|不给|不赔|不退).{0,12}(?:差评|曝光|举报|刷差评|投诉到底)",
    "contact_outside": r"加.{0,2}(?:微信|薇信|威信|v信|vx|wx|qq|扣扣|群)|(?:微信|vx|wx|qq|扣扣)号?\s*[:：]?\s*[0-9a-z_]{5,}",
    "names_other_shop": r"(?:去|到|买|推荐|不如).{0,6}(?:别家|其他家|另一家|隔壁店|那家店|他家店)|同行|竞争对手",
}
FEWEST_SIGNALS = 2
"""One signal alone is no hint: honest buyers too are angry, short, or disappointed of a promise."""

BURST_SECONDS = 24 * 3600
FEWEST_IN_BURST = 5
_TIMES_USUAL = 4.0  # so many times the item's usual number of bad reviews in such a stretch

_WEAK = frozenset({"names_other_shop", "stars_against_text", "nothing_concrete", "no_order"})
_PATTERNS = {code: re.compile(pattern, re.IGNORECASE | re.DOTALL) for code, pattern in _WORDS.items()}


def suspicion_signals(text: str, stars: float | None, tags: ReviewTags) -> tuple[str, ...]:
    """Codes of the signals in one review, in a fixed order; () mostly.

    asks_for_benefit, offers_removal, threatens_review, contact_outside, names_other_shop: by words;
    stars_against_text: at most two stars over clear praise; nothing_concrete: at most two stars and a negative text that
    names no aspect and no cause. Copies of one text across accounts and bursts need all reviews and are not seen here.
    """
    signals = [code for code, pattern in _PATTERNS.items() if pattern.search(text)]
    if stars is not None and stars <= WORST_MIDDLING:
        if tags.polarity is Polarity.POSITIVE and tags.score >= 1:
            signals.append("stars_against_text")
        if tags.polarity is Polarity.NEGATIVE and not tags.aspects and not tags.causes:
            signals.append("nothing_concrete")
    return tuple(signals)


@dataclass(frozen=True)
class Around:
    """What only the other reviews and the orders tell: reviews with nearly the same text, bad reviews of the item around
    it (itself counted; 0: no burst), and whether its order is known (None: the orders of its time are not in the store).
    """

    copies: int = 0
    burst: int = 0
    ordered: bool | None = None


@dataclass(frozen=True)
class Signal:
    """One signal with its evidence: the words of the text that it stands on, or how many reviews."""

    code: str
    words: str = ""
    count: int = 0


@dataclass(frozen=True)
class Hint:
    """Several signals in one review. A person decides what they mean; nothing is set by them."""

    signals: tuple[Signal, ...]


def hint(text: str, stars: float | None, tags: ReviewTags, around: Around) -> Hint | None:
    """A hint where at least two signals stand in a bad review, one of them more than a weak one; else None.

    Weak: another shop named, few stars over praise, nothing concrete, no order known. A review without few stars or a
    negative text is none that harms, whatever its words.
    """
    bad = tags.polarity is Polarity.NEGATIVE if stars is None else stars <= WORST_MIDDLING
    found = (*_worded(text, stars, tags), *_surrounding(around))
    if not bad or len(found) < FEWEST_SIGNALS or all(signal.code in _WEAK for signal in found):
        return None
    return Hint(found)


def _worded(text: str, stars: float | None, tags: ReviewTags) -> tuple[Signal, ...]:
    words = {code: match.group() for code, pattern in _PATTERNS.items() if (match := pattern.search(text))}
    return tuple(Signal(code, words.get(code, "")) for code in suspicion_signals(text, stars, tags))


def _surrounding(around: Around) -> tuple[Signal, ...]:
    """Codes copied_text, burst, no_order."""
    found = []
    if around.copies:
        found.append(Signal("copied_text", count=around.copies))
    if around.burst:
        found.append(Signal("burst", count=around.burst))
    if around.ordered is False:
        found.append(Signal("no_order"))
    return tuple(found)


def around(
    texts: Sequence[str], items: Sequence[str], seconds: Sequence[int], ordered: Sequence[bool | None]
) -> tuple[Around, ...]:
    """What stands around each of these bad reviews, in their order; `seconds` as `bursts` takes them."""
    alike = np.maximum(group_sizes(copies(texts)) - 1, 0).tolist()
    near = bursts(items, seconds).tolist()
    return tuple(Around(*one) for one in zip(alike, near, ordered, strict=True))


def bursts(items: Sequence[str], seconds: Sequence[int]) -> NDArray[np.int64]:
    """For each bad review how many of its item were written within a day of it, itself counted; 0 where that is no burst.

    A burst has at least five and four times as many as the item has in two days of its usual course, taken from its first
    bad review to its last. `seconds` are times of one clock.
    """
    found = np.zeros(len(items), dtype=np.int64)
    if not len(items):
        return found
    _, item = np.unique(np.array(items, dtype=str), return_inverse=True)
    moments = np.asarray(seconds, dtype=np.int64)
    order = np.lexsort((moments, item))
    lane = moments - moments.min()
    stride = int(lane.max()) + 4 * BURST_SECONDS
    at = item[order] * stride + lane[order]
    near = np.searchsorted(at, at + BURST_SECONDS, "right") - np.searchsorted(at, at - BURST_SECONDS, "left")
    number = np.bincount(item)
    first, last = np.full(len(number), np.iinfo(np.int64).max), np.zeros(len(number), dtype=np.int64)
    np.minimum.at(first, item, lane)
    np.maximum.at(last, item, lane)
    days = np.maximum((last - first) / (2 * BURST_SECONDS), 1.0)
    usual = (number[item[order]] - near) / days[item[order]]  # without those of the stretch itself
    found[order] = np.where((near >= FEWEST_IN_BURST) & (near >= _TIMES_USUAL * usual), near, 0)
    return found
