"""Reviews that are copies of one text, word for word or nearly: minhash over runs of three characters, then counted exactly."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.reviews.word_runs import Ints, hashes_of, letters_of

Hashes = NDArray[np.uint64]

ALIKE = 0.7
"""Texts that share so much of the runs of both are copies (Jaccard)."""

FEWEST_CHARACTERS = 12
"""Shorter texts are alike because praise is short, not because somebody copied."""

_RUN = 3
_BANDS, _ROWS = 8, 3
_CHUNK = 20_000
_SEED = 7
_NO_HASH = np.uint64(0xFFFFFFFFFFFFFFFF)


def copies(texts: Sequence[str]) -> Ints:
    """For each text the number of the group of copies that it belongs to, -1 where it is like no other.

    A group has at least two texts; its number is the place of its first text. Texts with fewer than twelve letters, and the
    marks, digits and spaces of all, are not looked at.
    """
    group = np.full(len(texts), -1, dtype=np.int64)
    plain = [_plain(text) for text in texts]
    first_of: dict[str, int] = {}
    same = [
        first_of.setdefault(text, place) if len(text) >= FEWEST_CHARACTERS else -1 for place, text in enumerate(plain)
    ]
    distinct = list(first_of.values())
    head = _joined([plain[place] for place in distinct])
    number = {place: distinct[first] for place, first in zip(distinct, head.tolist(), strict=True)}
    for place, first in enumerate(same):
        if first >= 0:
            group[place] = number[first]
    sizes = np.bincount(group[group >= 0], minlength=len(texts)) if len(texts) else np.zeros(0, dtype=np.int64)
    alone = (group >= 0) & (sizes[np.maximum(group, 0)] < 2) if len(texts) else np.zeros(0, dtype=bool)
    group[alone] = -1
    return group


def group_sizes(group: Ints) -> Ints:
    """How many texts each text's group has; 0 where it has none."""
    if not len(group):
        return group
    sizes = np.bincount(group[group >= 0], minlength=len(group))
    return np.where(group >= 0, sizes[np.maximum(group, 0)], 0)


def _plain(text: str) -> str:
    return "".join(filter(str.isalpha, text.lower()))


def _joined(texts: Sequence[str]) -> Ints:
    """For each of these different texts the place of the first one that it is a near copy of (itself at least)."""
    head = np.arange(len(texts))
    if len(texts) < 2:
        return head
    signature = np.concatenate([_signatures(texts[at : at + _CHUNK]) for at in range(0, len(texts), _CHUNK)])
    runs: dict[int, frozenset[str]] = {}
    for band in range(_BANDS):
        keys = _band_key(signature[:, band * _ROWS : (band + 1) * _ROWS])
        order = np.argsort(keys, kind="stable")
        again = np.flatnonzero(keys[order][1:] == keys[order][:-1]) + 1
        first = order.copy()
        begins = np.ones(len(order), dtype=bool)
        begins[again] = False
        first = order[np.maximum.accumulate(np.where(begins, np.arange(len(order)), 0))]
        for one, other in zip(order[again].tolist(), first[again].tolist(), strict=True):
            _unite(head, one, other, texts, runs)
    for place in range(len(head)):  # heads point backwards only
        head[place] = head[head[place]]
    return head


def _unite(head: Ints, one: int, other: int, texts: Sequence[str], runs: dict[int, frozenset[str]]) -> None:
    low, high = sorted((_root(head, one), _root(head, other)))
    if low == high:
        return
    a, b = (runs.setdefault(place, _runs_of(texts[place])) for place in (one, other))
    if len(a & b) >= ALIKE * len(a | b):
        head[high] = low


def _root(head: Ints, place: int) -> int:
    while head[place] != place:
        place = int(head[place])
    return place


def _runs_of(text: str) -> frozenset[str]:
    return frozenset(text[start : start + _RUN] for start in range(len(text) - _RUN + 1))


def _signatures(texts: Sequence[str]) -> Hashes:
    """Text × (bands · rows): the least of its runs' hashes under each of as many hash functions."""
    letters = letters_of(texts)
    hashes = hashes_of(letters.codes, _RUN)
    ends = np.flatnonzero(letters.codes == 0)
    starts = np.concatenate([[0], ends[:-1] + 1])
    outside = np.zeros(len(hashes), dtype=bool)  # runs that reach over a text's end
    for back in range(_RUN):
        places = ends - back
        outside[places[(places >= 0) & (places < len(outside))]] = True
    chance = np.random.default_rng(_SEED)
    odd = chance.integers(1, 2**63, size=_BANDS * _ROWS, dtype=np.uint64) | np.uint64(1)
    found = np.empty((len(texts), len(odd)), dtype=np.uint64)
    hashes = hashes ^ (hashes >> np.uint64(31))
    for column, factor in enumerate(odd):
        mixed = hashes * factor
        mixed[outside] = _NO_HASH
        found[:, column] = np.minimum.reduceat(mixed, starts)
    return found


def _band_key(rows: Hashes) -> Hashes:
    key = np.zeros(len(rows), dtype=np.uint64)
    for column in range(rows.shape[1]):
        key = (key ^ rows[:, column]) * np.uint64(0x9E3779B97F4A7C15)
        key ^= key >> np.uint64(32)
    return key
