"""Praise or complaint, learned from a shop's own reviews: weights on runs of characters beside the lexicon's score.

The score is scale × (s + 0.7 × lexicon score, at most ±3) + bias, as log-odds of praise against complaint when both are equally
frequent; scale and bias are fitted on rows that the weights had not seen. What was learned from corrections is added to it.
"""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.reviews.grading import FEWEST_GOOD, WORST_MIDDLING
from seller_toolkit.reviews.ngrams import SIZE, Floats, GramModel, Weights, balanced, fit, no_pause

Mask = NDArray[np.bool_]
Ints = NDArray[np.int64]

LEXICON_SHARE = 0.7
CLEAR_WORDS = 0.9
"""From this lexicon score on a text is sure enough to learn from without stars."""
ENOUGH_RATED = 100
"""Rated rows, counted as twice the rarer side, from which on the stars alone are learned from."""
ENOUGH_TEXTS = 500
"""Different texts from which on the lexicon's confident answers alone teach more than they mislead."""
MOST_ROWS = 60_000
"""Rows that are learned from at most: the newest ones of the more frequent side."""

_LEXICON_TOP = 3.0
_FEWEST_OF_A_SIDE = 20
_CLEAR_LOG_ODDS = 1.5  # from this mixed score on an answer is sure enough to learn from
_FIRST_ROWS = 20_000  # are enough for finding out which texts are sure
_DOUBTED_PRAISE, _DOUBTED_BLAME = -0.9, 1.8  # lexicon scores that contradict five stars, one star
_FOLDS = 4
_CALIBRATING_ROWS = 8_000
_PRIOR = 4.0  # rows that scale 1 and bias 0 weigh as
_HEAD = struct.Struct("<ffII")


class Taught(Enum):
    """What a model was fitted on."""

    STARS = "stars"
    WORDS = "words"  # the lexicon's confident answers
    BOTH = "both"


@dataclass(frozen=True)
class Lesson:
    """What can be learned from: places of rows, 1 for praise and 0 for complaint, how much each counts."""

    rows: Ints
    wanted: Floats
    weight: Floats
    by_stars: Mask
    taught: Taught

    @property
    def complaints(self) -> int:
        """How many of the rows complain."""
        return int((self.wanted <= 0.5).sum())


@dataclass(frozen=True, eq=False)
class PolarityModel:
    """Fitted weights with their scale and bias, and the `corrections` learned on top of them, which score in log-odds."""

    base: GramModel
    scale: float = 1.0
    bias: float = 0.0
    corrections: GramModel | None = None

    uncertain_within = 0.4
    """Log-odds nearer to zero are no answer: less than 60 % sure."""
    hidden_below = -1.75
    """From here on the score, with the tones of the clauses that `judging` adds, makes good stars a hidden complaint.

    It is further out than zero, since about three of a hundred such texts complain: chosen where eight of ten are found.
    """

    @cached_property
    def _whole(self) -> GramModel:
        """One table for both, so that the texts are walked over once."""
        both = self.base.weights * np.float32(self.scale)
        bias = self.bias + self.scale * self.base.bias
        if self.corrections is None:
            return GramModel(both, bias)
        return GramModel(both + self.corrections.weights, bias + self.corrections.bias)

    def score(self, texts: Sequence[str], lexicon_scores: Floats) -> Floats:
        """The log-odds of each text; `lexicon_scores` as `Tagger.verdicts` gives them."""
        return self._whole.score(texts) + self.scale * LEXICON_SHARE * clipped(lexicon_scores)

    def to_bytes(self) -> bytes:
        """A compact form, of about 100 to 300 kB."""
        base = self.base.to_bytes()
        more = b"" if self.corrections is None else self.corrections.to_bytes()
        return _HEAD.pack(self.scale, self.bias, len(base), len(more)) + base + more

    @staticmethod
    def from_bytes(kept: bytes) -> "PolarityModel":
        """What `to_bytes` gave.

        Raises:
            ValueError: these bytes are no such model.
        """
        try:
            scale, bias, length, more = _HEAD.unpack_from(kept)
        except struct.error as trouble:
            raise ValueError("no model") from trouble
        middle = _HEAD.size + length
        if len(kept) != middle + more:
            raise ValueError("damaged model")
        corrections = GramModel.from_bytes(kept[middle:]) if more else None
        return PolarityModel(GramModel.from_bytes(kept[_HEAD.size : middle]), scale, bias, corrections)


def words_alone() -> PolarityModel:
    """The model of a shop that has nothing to learn from yet: the lexicon's score and nothing else."""
    return PolarityModel(GramModel(_no_weights(), 0.0), scale=2.0)


def clipped(lexicon_scores: Floats) -> Floats:
    """The lexicon's scores as they are mixed in."""
    return np.clip(lexicon_scores, -_LEXICON_TOP, _LEXICON_TOP)


def lesson(stars: Sequence[float | None], lexicon_scores: Floats, *, but: Sequence[int] = ()) -> Lesson:
    """Which of the reviews, the newest first, can be learned from.

    Up to two stars are a complaint, four and five praise, unless the words say the reverse clearly: such stars are noise, and
    just what the model is to find. With few rated rows the lexicon's confident answers come beside them. `but` are places of
    rows to be left out: those that the user corrected, on which the corrections are tried.
    """
    rated = np.array(stars, dtype=np.float64)
    bad = (rated <= WORST_MIDDLING) & (lexicon_scores < _DOUBTED_BLAME)
    good = (rated >= FEWEST_GOOD) & (lexicon_scores > _DOUBTED_PRAISE)
    bad[list(but)] = good[list(but)] = False
    by_stars = bad | good
    enough = 2 * min(int(bad.sum()), int(good.sum())) >= ENOUGH_RATED
    by_words = (np.abs(lexicon_scores) >= CLEAR_WORDS) & ~by_stars & np.isnan(rated)
    if not enough:
        # Too few complaints have stars: five stars with clear words of complaint teach what a complaint is.
        by_words = (np.abs(lexicon_scores) >= CLEAR_WORDS) & ~by_stars
    by_words[list(but)] = False
    taken = by_stars if enough else by_stars | by_words
    wanted = np.where(by_stars, good, lexicon_scores > 0).astype(np.float64)
    rows = _newest_of_each_side(np.flatnonzero(taken), wanted)
    taught = Taught.STARS if enough else Taught.BOTH if by_stars.any() else Taught.WORDS
    return Lesson(rows, wanted[rows], np.ones(len(rows)), by_stars[rows], taught)


@dataclass(frozen=True, eq=False)
class Unseen:
    """Rated rows, by their places among all, with the log-odds that weights give them which had not seen them."""

    rows: Ints
    score: Floats
    wanted: Floats


def learn(
    texts: Sequence[str], lexicon_scores: Floats, taken: Lesson, *, pause: Callable[[], object] = no_pause
) -> PolarityModel | None:
    """A model fitted on the rows of a lesson, None where either side has too few of them."""
    return learn_and_try(texts, lexicon_scores, taken, pause=pause)[0]


def learn_and_try(
    texts: Sequence[str], lexicon_scores: Floats, taken: Lesson, *, pause: Callable[[], object] = no_pause
) -> tuple[PolarityModel | None, Unseen | None]:
    """The model of `learn`, and how rated rows are read by its like; None where too few are rated to tell.

    `pause` is called again and again; what it raises ends the work.
    """
    if not _has_both(taken.wanted):
        return None, None
    chosen = [texts[row] for row in taken.rows]
    base = fit(chosen, taken.wanted, taken.weight, pause=pause)
    if not _has_both(taken.wanted[taken.by_stars]):
        return PolarityModel(base), None  # no stars can judge the scale
    rows, mixed = _mixed_unseen(chosen, lexicon_scores[taken.rows], taken, pause)
    wanted = taken.wanted[rows]
    scale, bias = _scale_and_bias(mixed, wanted)
    return PolarityModel(base, scale, bias), Unseen(taken.rows[rows], scale * mixed + bias, wanted)


def taught_by_words(
    texts: Sequence[str], lexicon_scores: Floats, *, pause: Callable[[], object] = no_pause
) -> PolarityModel | None:
    """A model of texts that nobody rated, fitted on those that the lexicon is sure of; None where they are too few.

    The order of the texts and how often one stands there make no difference.
    """
    place: dict[str, int] = {}
    for row, text in enumerate(texts):
        if text.strip():
            place.setdefault(text, row)
    if len(place) < ENOUGH_TEXTS:
        return None
    # Mixed by their checksums: where not all can be taken, those that are must not begin with the same letters.
    chosen = sorted(place, key=lambda text: (crc32(text.encode("utf-8", "surrogatepass")), text))
    scores = lexicon_scores[[place[text] for text in chosen]]
    sure = np.zeros(len(chosen))
    for half in (0, 1):
        # Each half is read by what the other one taught: by its own words a text would only be told what was thought of it.
        seen, held = np.arange(half, len(chosen), 2), np.arange(1 - half, len(chosen), 2)
        known = [chosen[row] for row in seen]
        model = _of_the_sure(known, scores[seen], scores[seen], CLEAR_WORDS, _FIRST_ROWS, pause)
        if model is None:
            return None
        sure[held] = model.score([chosen[row] for row in held], scores[held])
    return _of_the_sure(chosen, scores, sure, _CLEAR_LOG_ODDS, MOST_ROWS, pause)


def _of_the_sure(
    texts: Sequence[str], lexicon_scores: Floats, sure: Floats, least: float, most: int, pause: Callable[[], object]
) -> PolarityModel | None:
    """A model fitted on the texts whose score `sure` is at least so far from zero, as praise or complaint by its sign."""
    wanted = (sure > 0).astype(np.float64)
    rows = _newest_of_each_side(np.flatnonzero(np.abs(sure) >= least), wanted, most)
    taken = Lesson(rows, wanted[rows], np.ones(len(rows)), np.zeros(len(rows), dtype=bool), Taught.WORDS)
    return learn(texts, lexicon_scores, taken, pause=pause)


def even_share(score: Floats, wanted: Floats) -> float:
    """The share of rows on whose side the score stands, praise and complaints counting the same."""
    hit = (score >= 0) == (wanted > 0.5)
    return float(np.mean([hit[side].mean() for side in (wanted > 0.5, wanted <= 0.5) if side.any()]))


def _has_both(wanted: Floats) -> bool:
    return min(int((wanted > 0.5).sum()), int((wanted <= 0.5).sum())) >= _FEWEST_OF_A_SIDE


def _newest_of_each_side(rows: Ints, wanted: Floats, most: int = MOST_ROWS) -> Ints:
    if len(rows) <= most:
        return rows
    good, bad = rows[wanted[rows] > 0.5], rows[wanted[rows] <= 0.5]
    bad = bad[: max(most // 2, most - len(good))]
    return np.sort(np.concatenate([good[: most - len(bad)], bad]))


def _mixed_unseen(
    texts: Sequence[str], lexicon_scores: Floats, taken: Lesson, pause: Callable[[], object]
) -> tuple[Ints, Floats]:
    """Places of rated rows in the lesson, and their mixed scores by weights that have not seen them."""
    rows = np.arange(len(texts))
    if len(rows) > _CALIBRATING_ROWS:
        rows = np.random.default_rng(2).permutation(rows)[:_CALIBRATING_ROWS]
    fold = np.random.default_rng(3).integers(0, _FOLDS, len(rows))
    mixed = np.zeros(len(rows))
    for one in range(_FOLDS):
        seen, held = rows[fold != one], rows[fold == one]
        model = fit([texts[row] for row in seen], taken.wanted[seen], taken.weight[seen], pause=pause)
        mixed[fold == one] = model.score([texts[row] for row in held])
    mixed += LEXICON_SHARE * clipped(lexicon_scores[rows])
    own = taken.by_stars[rows]
    return rows[own], mixed[own]


def _scale_and_bias(score: Floats, wanted: Floats) -> tuple[float, float]:
    """Logistic regression of two parameters by Newton's steps, both sides counting the same, drawn towards (1, 0)."""
    weight = balanced(wanted, np.ones(len(wanted)))
    columns = np.stack([score, np.ones(len(score))], axis=1)
    found = np.array([1.0, 0.0])
    prior = _PRIOR * np.diag([1.0, 1.0])
    for _ in range(20):
        chance = 1 / (1 + np.exp(-np.clip(columns @ found, -30, 30)))
        slope = columns.T @ (weight * (chance - wanted)) + prior @ (found - np.array([1.0, 0.0]))
        bend = (columns * (weight * chance * (1 - chance))[:, None]).T @ columns + prior
        found = found - np.linalg.solve(bend, slope)
    return float(np.clip(found[0], 0.2, 5.0)), float(np.clip(found[1], -3.0, 3.0))


def _no_weights() -> Weights:
    return np.zeros(SIZE + 1, dtype=np.float32)
