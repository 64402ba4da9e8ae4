"""Weights on runs of one to three characters, hashed into one short table: a linear score of any text without a word list.

A text's score is the sum of the weights of its runs over the square root of their number, plus a bias. Width, case, digits and
rare marks of a character share its number; the end of a text is a character of its own.
"""

import struct
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Weights = NDArray[np.float32]
Places = NDArray[np.uint32]

BITS = 18
SIZE = 1 << BITS
LONGEST = 3

_NOWHERE = SIZE  # the place of runs that reach into the next text; its weight stays 0
_MIX = tuple(np.uint32(odd) for odd in (0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D))
_LAST_MIX = np.uint32(0x2545F491)
_CHUNK = 2000
_BATCH = 512
_PASSED_ROWS = 60_000
_RATE = 0.5
_HEAD = struct.Struct("<4sBff")
_MAGIC = b"NGR1"


@dataclass(frozen=True)
class Grams:
    """The runs of many texts: `places` has a row a character and a column for each length; `first` is where a text begins."""

    places: Places
    first: NDArray[np.int64]
    root: NDArray[np.float32]  # of each text, the square root of the number of its runs

    def __len__(self) -> int:
        return len(self.first)

    def part(self, start: int, stop: int) -> "Grams":
        """The texts [start, stop); at least one."""
        begin = self.first[start]
        end = self.first[stop] if stop < len(self.first) else len(self.places)
        return Grams(self.places[begin:end], self.first[start:stop] - begin, self.root[start:stop])

    def sums(self, weights: Weights) -> NDArray[np.float32]:
        """The score of each text without a bias; `weights` has SIZE + 1 entries, the last of them 0."""
        if not len(self.first):
            return np.zeros(0, dtype=np.float32)
        by_character = weights[self.places[:, 0]]
        for column in range(1, LONGEST):
            by_character = by_character + weights[self.places[:, column]]
        return (np.add.reduceat(by_character, self.first) / self.root).astype(np.float32)

    def spread(self, values: NDArray[np.float32], size: int = SIZE + 1) -> Weights:
        """The reverse of `sums`: how much each weight weighs in the sum of `values` times the texts' scores.

        `size` is the number of weights; the last of them stays 0.
        """
        lengths = np.diff(self.first, append=len(self.places))
        each = np.repeat(values / self.root, lengths)
        total = np.zeros(size)
        for column in range(LONGEST):
            total += np.bincount(self.places[:, column], each, size)
        total[-1] = 0.0
        return total.astype(np.float32)

    def compact(self) -> tuple["Grams", NDArray[np.int64]]:
        """The same texts over a table of their own runs alone, and the place in the whole table of each of its weights."""
        used, places = np.unique(self.places, return_inverse=True)
        if not len(used) or used[-1] != _NOWHERE:
            used = np.append(used, np.uint32(_NOWHERE))
        return Grams(places.reshape(self.places.shape).astype(np.uint32), self.first, self.root), used.astype(np.int64)


def grams(texts: Sequence[str]) -> Grams:
    """The runs of all texts."""
    joined = "\0".join(text.replace("\0", " ") for text in texts) + "\0" if len(texts) else ""
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    letters = _folding()[np.minimum(codes, 0xFFFF)]
    ends = np.flatnonzero(codes == 0)
    first = np.concatenate([[0], ends[:-1] + 1]) if len(ends) else np.zeros(0, dtype=np.int64)
    places = np.full((len(letters), LONGEST), _NOWHERE, dtype=np.uint32)
    last = codes == 0
    crosses = np.zeros(len(letters), dtype=bool)  # an end of text stands in the run before its last character
    run = np.zeros(len(letters), dtype=np.uint32)
    for length in range(LONGEST):
        size = len(letters) - length
        if size <= 0:
            break
        run = (run[:size] ^ letters[length:]) * _MIX[length]
        run ^= run >> np.uint32(15)
        crosses = crosses[:size] | (last[length - 1 : length - 1 + size] if length else last)
        found = (run * _LAST_MIX) >> np.uint32(32 - BITS)
        places[:size, length] = np.where(crosses, np.uint32(_NOWHERE), found)
    lengths = np.diff(first, append=len(letters)) - 1
    return Grams(places, first, np.sqrt(np.maximum(LONGEST * lengths, 1)).astype(np.float32))


@dataclass(frozen=True, eq=False)
class GramModel:
    """Fitted weights. `score` > 0 leans to the class that was fitted as 1."""

    weights: Weights  # SIZE + 1
    bias: float

    def score(self, texts: Sequence[str]) -> Floats:
        """The score of each text."""
        found = np.zeros(len(texts))
        for start in range(0, len(texts), _CHUNK):
            found[start : start + _CHUNK] = grams(texts[start : start + _CHUNK]).sums(self.weights)
        return found + self.bias

    def weight_of(self, run: str) -> float:
        """What a run of one to three characters adds to a text of one run."""
        return float(self.weights[grams([run]).places[0, len(run) - 1]])

    def to_bytes(self) -> bytes:
        """A compact form: each weight as one of 255 steps, finer for small ones, packed."""
        top = float(np.abs(self.weights).max()) or 1.0
        share = self.weights[:SIZE] / np.float32(top)
        steps = np.round(np.sign(share) * np.sqrt(np.abs(share)) * 127).astype(np.int8)
        return _HEAD.pack(_MAGIC, BITS, top, self.bias) + zlib.compress(steps.tobytes(), 6)

    @staticmethod
    def from_bytes(kept: bytes) -> "GramModel":
        """What `to_bytes` gave.

        Raises:
            ValueError: these bytes are of another form, or damaged.
        """
        try:
            magic, bits, top, bias = _HEAD.unpack_from(kept)
            steps = np.frombuffer(zlib.decompress(kept[_HEAD.size :]), dtype=np.int8)
        except (struct.error, zlib.error) as trouble:
            raise ValueError("no weights") from trouble
        if magic != _MAGIC or bits != BITS or len(steps) != SIZE:
            raise ValueError("other weights")
        weights = np.zeros(SIZE + 1, dtype=np.float32)
        share = steps.astype(np.float32) / np.float32(127)
        weights[:SIZE] = share * np.abs(share) * np.float32(top)
        return GramModel(weights, bias)


def no_pause() -> None:
    """Between the passes of a fit that nobody wants to stop."""


def fit(
    texts: Sequence[str], wanted: Floats, weight: Floats | None = None, *, pause: Callable[[], object] = no_pause
) -> GramModel:
    """Weights by logistic regression with AdaGrad, averaged over the last passes; the same rows give the same weights.

    `wanted` is 1 or 0 for each text, `weight` how much it counts; both classes count the same in sum, whatever their
    sizes. Few rows are passed over more often. `pause` is called before each pass; what it raises ends the fit.
    """
    passes = min(max(_PASSED_ROWS // max(len(texts), 1), 4), 16)
    order = np.random.default_rng(1).permutation(len(texts))
    rows = grams([texts[row] for row in order])
    target = wanted[order].astype(np.float32)
    counts = balanced(wanted, np.ones(len(texts)) if weight is None else weight)[order].astype(np.float32)
    weights, squares = np.zeros(SIZE + 1, dtype=np.float32), np.full(SIZE + 1, 1e-6, dtype=np.float32)
    mean, bias, mean_bias, bias_squares, kept = np.zeros_like(weights), 0.0, 0.0, 1e-6, 0
    for turn in range(passes):
        pause()
        for start, stop in _batches(len(texts)):
            part = rows.part(start, stop)
            score = part.sums(weights) + np.float32(bias)
            slope = (counts[start:stop] * (chance(score) - target[start:stop]) / (stop - start)).astype(np.float32)
            step = part.spread(slope)
            squares += step * step
            weights -= np.float32(_RATE) * step / np.sqrt(squares)
            lean = float(slope.sum())
            bias_squares += lean * lean
            bias -= 0.1 * lean / bias_squares**0.5
        if turn >= passes // 2:
            mean, mean_bias, kept = mean + weights, mean_bias + bias, kept + 1
    return GramModel(mean / np.float32(max(kept, 1)), mean_bias / max(kept, 1))


def balanced(wanted: Floats, weight: Floats) -> Floats:
    """The weights with each class raised or lowered so that both count the same in sum; their mean is 1."""
    even = weight.astype(np.float64)
    for side in (wanted > 0.5, wanted <= 0.5):
        own = even[side].sum()
        if own > 0:
            even[side] /= own
    return even / max(even.mean(), 1e-12) if len(even) else even


def _batches(count: int) -> Iterator[tuple[int, int]]:
    return ((start, min(start + _BATCH, count)) for start in range(0, count, _BATCH))


def chance(score: NDArray[np.float32]) -> NDArray[np.float32]:
    """What log-odds come to."""
    return np.float32(1) / (np.float32(1) + np.exp(-np.clip(score, -30, 30)))


@cache
def _folding() -> Places:
    """For each character of the basic plane the number of what it is read as; others are all one."""
    table = np.arange(0x10000, dtype=np.uint32)
    for code in range(1, 0x10000):
        letter = chr(code)
        if code < 0x3000 or code >= 0xFE00:
            plain = unicodedata.normalize("NFKC", letter).lower()
            letter = plain if len(plain) == 1 else letter
        if letter.isdigit():
            letter = "0"
        elif letter.isspace():
            letter = " "
        table[code] = ord(_MARKS.get(letter, letter))
    table[0xD800:0xE000] = 1
    table[0xFFFF] = 1
    return table


_MARKS = dict.fromkeys("、;:", ",") | dict.fromkeys("。…~～", ".")
