"""Runs of two to six characters in many texts: in how many texts each stands, counted all at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]

SHORTEST, LONGEST = 2, 6

_MIX = np.uint64(0x9E3779B97F4A7C15)
_STEP = np.uint64(0xC2B2AE3D27D4EB4F)
_SHIFT = np.uint64(29)


@dataclass(frozen=True)
class Letters:
    """Texts end to end as code points in lower case, each followed by a 0; `text` says whose a place is."""

    codes: NDArray[np.uint32]
    text: Ints
    joined: str

    @property
    def wordlike(self) -> NDArray[np.bool_]:
        """Chinese characters and Latin letters; digits, marks and spaces part words."""
        codes = self.codes
        chinese = (codes >= 0x4E00) & (codes <= 0x9FFF) | (codes >= 0x3400) & (codes <= 0x4DBF)
        return np.asarray(chinese | (codes >= 0x61) & (codes <= 0x7A))


@dataclass(frozen=True)
class Runs:
    """Each run once: its hash (ascending), in how many texts it stands, and its words' first place with its length."""

    hashes: Hashes
    texts: Ints
    place: Ints
    length: Ints

    def of(self, hashes: Hashes) -> Ints:
        """In how many texts each of the runs with these hashes stands; 0 where in none."""
        if not len(self.hashes):
            return np.zeros(len(hashes), dtype=np.int64)
        at = np.minimum(np.searchsorted(self.hashes, hashes), len(self.hashes) - 1)
        return np.where(self.hashes[at] == hashes, self.texts[at], 0)


def letters_of(texts: Sequence[str]) -> Letters:
    """The texts as one row of code points."""
    # Lower case may change a text's length (İ): what is counted is the lowered text alone.
    lowered = [text.lower() for text in texts]
    joined = "\0".join(lowered) + "\0" if lowered else ""
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    lengths = np.fromiter((len(text) + 1 for text in lowered), dtype=np.int64, count=len(lowered))
    return Letters(codes, np.repeat(np.arange(len(lowered)), lengths), joined)


def hashes_of(codes: NDArray[np.uint32], length: int) -> Hashes:
    """The hash of the `length` characters from each place on; shorter at the end of the row than the row."""
    places = max(0, len(codes) - length + 1)
    found = np.full(places, length, dtype=np.uint64)
    for step in range(length):
        found = (found ^ codes[step : step + places].astype(np.uint64)) * _MIX
        found ^= found >> _SHIFT
    return found * _STEP


def count_runs(letters: Letters, *, only: Hashes | None = None) -> Runs:
    """In how many texts each run stands. `only`: hashes in ascending order; other runs are passed over."""
    parts = [_of_length(letters, length, only) for length in range(SHORTEST, LONGEST + 1)]
    hashes, texts, place, length = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    order = np.argsort(hashes, kind="stable")
    return Runs(hashes[order], texts[order], place[order], length[order])


def words_of(letters: Letters, runs: Runs, chosen: Ints) -> list[str]:
    """The runs at the places `chosen`, as text."""
    starts, lengths = runs.place[chosen].tolist(), runs.length[chosen].tolist()
    return [letters.joined[start : start + length] for start, length in zip(starts, lengths, strict=True)]


def _of_length(letters: Letters, length: int, only: Hashes | None) -> tuple[Hashes, Ints, Ints, Ints]:
    hashes = hashes_of(letters.codes, length)
    places = np.flatnonzero(_whole(letters.wordlike, length))
    hashes = hashes[places]
    if only is not None and len(only):
        at = np.minimum(np.searchsorted(only, hashes), len(only) - 1)
        wanted = only[at] == hashes
        hashes, places = hashes[wanted], places[wanted]
    order = np.lexsort((letters.text[places], hashes))
    hashes, places = hashes[order], places[order]
    owner = letters.text[places]
    new_run = np.ones(len(hashes), dtype=bool)
    new_run[1:] = hashes[1:] != hashes[:-1]
    new_text = new_run.copy()
    new_text[1:] |= owner[1:] != owner[:-1]
    first = np.flatnonzero(new_run)
    counts = np.add.reduceat(new_text.astype(np.int64), first) if len(first) else np.zeros(0, dtype=np.int64)
    return hashes[first], counts, places[first], np.full(len(first), length, dtype=np.int64)


def _whole(wordlike: NDArray[np.bool_], length: int) -> NDArray[np.bool_]:
    """From which places `length` characters of words follow each other."""
    summed = np.concatenate([[0], np.cumsum(wordlike)])
    return np.asarray(summed[length:] - summed[:-length] == length)
