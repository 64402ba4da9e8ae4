"""Which words tell some reviews from others: log-odds with an informative Dirichlet prior, grown to whole words.

The measure is that of Monroe, Colaresi and Quinn (Fightin' Words, 2008): the difference of two log-odds over its standard
deviation, each shrunk to what all texts together say. It ranks words; it raises no alarm.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.reviews.word_runs import SHORTEST, Ints, Letters, Runs, count_runs, letters_of, words_of

Floats = NDArray[np.float64]

FEWEST_TEXTS = 3
CLEAR = 1.96
"""A z from which on a word tells the texts from the others."""

_PRIOR = 500.0  # texts that the prior weighs as much as, at most; ten for each text where they are few
_SWALLOWED = 0.7  # a word that so often stands within one longer word is a piece of it
_MOST_OTHERS = 20_000
_MOST_RUNS = 400  # that are grown to words, by their z

# A word that begins or ends with one of these is a piece of a sentence: 的质量, 了一个.
_LOOSE = frozenset(
    "的了是我你他她它们这那就都也还在和与跟把被很太才又给吗呢吧啊呀哦嘛么个为因所以但而且如果让使要会能可对从到说"
)
_LOOSE_AT_END = frozenset("不没无有最非更怎")


@dataclass(frozen=True)
class TellingWord:
    """A word of some texts: how many of them have it, how many of the others, and the z of its log-odds."""

    word: str
    texts: int
    others: int
    z: float


def telling_words(
    texts: Sequence[str],
    others: Sequence[str],
    *,
    most: int = 5,
    fewest: int = FEWEST_TEXTS,
    wanted: Callable[[str], bool] | None = None,
) -> tuple[TellingWord, ...]:
    """The words of two to six characters that tell `texts` from `others`, the clearest first.

    Each text counts a word once. `wanted` may pass words over. Of more than 20,000 others every n-th is read.
    """
    if len(texts) < fewest:
        return ()
    if len(others) > _MOST_OTHERS:
        others = others[:: -(-len(others) // _MOST_OTHERS)]
    here = letters_of(texts)
    runs = _often(count_runs(here), fewest)
    if not len(runs.hashes):
        return ()
    there = (
        count_runs(letters_of(others), only=runs.hashes).of(runs.hashes) if len(others) else np.zeros_like(runs.texts)
    )
    z = _log_odds(runs.texts, there, len(texts), max(1, len(others)))
    clear = np.flatnonzero(z >= CLEAR)
    clear = clear[np.argsort(-z[clear], kind="stable")][:_MOST_RUNS]
    return tuple(_distinct(_whole_words(here, runs, clear, there, z), most, wanted))


def _often(runs: Runs, fewest: int) -> Runs:
    kept = runs.texts >= fewest
    return Runs(runs.hashes[kept], runs.texts[kept], runs.place[kept], runs.length[kept])


def _log_odds(here: Ints, there: Ints, texts: int, others: int) -> Floats:
    """The z of each word: (log-odds here − log-odds there) over its standard deviation."""
    share = (here + there + 0.5) / (texts + others + 1.0)
    weight = min(_PRIOR, 10.0 * texts, float(texts + others))
    prior = share * weight
    odds_here = np.log((here + prior) / (texts + weight - here - prior))
    odds_there = np.log((there + prior) / (others + weight - there - prior))
    return np.asarray((odds_here - odds_there) / np.sqrt(1.0 / (here + prior) + 1.0 / (there + prior)))


def _whole_words(letters: Letters, runs: Runs, clear: Ints, there: Ints, z: Floats) -> list[TellingWord]:
    """Without pieces of longer words, the clearest first."""
    words = words_of(letters, runs, clear)
    counts, outside, clearness = runs.texts[clear].tolist(), there[clear].tolist(), z[clear].tolist()
    found = [
        TellingWord(word, count, other, round(clear_by, 2))
        for word, count, other, clear_by in zip(words, counts, outside, clearness, strict=True)
    ]
    by_word = {one.word: one for one in found}
    pieces: set[str] = set()
    for one in found:
        for length in range(SHORTEST, len(one.word)):
            for start in range(len(one.word) - length + 1):
                piece = by_word.get(one.word[start : start + length])
                if piece is not None and one.texts >= _SWALLOWED * piece.texts and not _loose(one.word):
                    pieces.add(piece.word)
    return [one for one in found if one.word not in pieces and not _loose(one.word)]


def _loose(word: str) -> bool:
    return word[0] in _LOOSE or word[-1] in _LOOSE or word[-1] in _LOOSE_AT_END


def _distinct(found: Sequence[TellingWord], most: int, wanted: Callable[[str], bool] | None) -> list[TellingWord]:
    """The first ones of which none is a piece of another or shares most of its characters with it."""
    kept: list[TellingWord] = []
    for one in found:
        if len(kept) >= most:
            break
        if wanted is not None and not wanted(one.word):
            continue
        if not any(_alike(one.word, other.word) for other in kept):
            kept.append(one)
    return kept


def _alike(one: str, other: str) -> bool:
    if one in other or other in one:
        return True
    short = min(len(one), len(other))
    reach = max(2, short - 1)
    return any(one[-size:] == other[:size] or other[-size:] == one[:size] for size in range(reach, short + 1))
