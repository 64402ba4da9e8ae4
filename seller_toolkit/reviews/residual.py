"""Learning from corrections: small new weights on top of a score that stays as it is.

The new weights have a Gaussian prior, so that a few corrections change little else. They are fitted on what the user corrected
together with what was seen and left alone; corrections alone would teach that everything is wrong.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.reviews.ngrams import LONGEST, SIZE, Floats, GramModel, Grams, Weights, chance, grams

PRIOR = 0.3
"""The strength of the prior (λ)."""

FEWEST_CORRECTIONS = 3
_FOLDS = 5
_NEWTON_STEPS, _CONJUGATE_STEPS = 12, 25
_LONGEST_WORD = 8
_LEAST_SHOWN = 0.02  # log-odds


@dataclass(frozen=True)
class UserRows:
    """What the user said: 1 for praise and 0 for complaint; `weight` is 1 for a correction, less for what was left alone.

    `base` is the log-odds of the model that was corrected.
    """

    texts: tuple[str, ...]
    base: Floats
    wanted: Floats
    weight: Floats

    def __len__(self) -> int:
        return len(self.texts)


def user_rows(texts: Sequence[str], base: Floats, after: Sequence[Polarity], weight: Sequence[float]) -> UserRows:
    """The rows of which the user says that they are praise or complaint; neutral ones teach neither."""
    sided = [row for row, said in enumerate(after) if said in (Polarity.POSITIVE, Polarity.NEGATIVE)]
    wanted = np.array([float(after[row] is Polarity.POSITIVE) for row in sided])
    return UserRows(tuple(texts[row] for row in sided), base[sided], wanted, np.array([weight[row] for row in sided]))


@dataclass(frozen=True)
class Trial:
    """How the user's rows are read before and after, each row by weights that had not seen it; shares of 1."""

    before: float
    after: float

    @property
    def holds(self) -> bool:
        return self.after >= self.before


@dataclass(frozen=True)
class LearnedWord:
    """Words that a correction taught: in how many rows of the user they stand, `weight` > 0 leans to praise."""

    text: str
    weight: float
    count: int


def learn_corrections(rows: UserRows) -> GramModel:
    """New weights that explain the rows beside their base."""
    weights = np.zeros(SIZE + 1, dtype=np.float32)
    if len(rows):
        found, used = grams(rows.texts).compact()
        weights[used] = _fitted(found, len(used), rows.base, rows.wanted, rows.weight)
        weights[SIZE] = 0.0
    return GramModel(weights, 0.0)


def try_corrections(rows: UserRows) -> Trial:
    """Whether new weights would have read rows better that they were not fitted on."""
    if not len(rows):
        return Trial(0.0, 0.0)
    fold = np.random.default_rng(4).permutation(len(rows)) % min(_FOLDS, len(rows))
    scores = rows.base.copy()
    for one in range(int(fold.max()) + 1 if len(rows) > 1 else 0):
        seen, held = np.flatnonzero(fold != one), np.flatnonzero(fold == one)
        part = UserRows(
            tuple(rows.texts[row] for row in seen), rows.base[seen], rows.wanted[seen], rows.weight[seen]
        )  # fmt: skip
        scores[held] += learn_corrections(part).score([rows.texts[row] for row in held])
    return Trial(_right(rows.base, rows), _right(scores, rows))


def _right(score: Floats, rows: UserRows) -> float:
    hit = (score >= 0) == (rows.wanted > 0.5)
    return float((hit * rows.weight).sum() / max(rows.weight.sum(), 1e-12))


def _fitted(found: Grams, size: int, base: Floats, wanted: Floats, weight: Floats) -> Weights:
    """Newton's steps, each solved by conjugate gradients, on the rows' own runs."""
    learned = np.zeros(size, dtype=np.float32)
    known, target, count = (column.astype(np.float32) for column in (base, wanted, weight))
    for _ in range(_NEWTON_STEPS):
        likely = chance(known + found.sums(learned))
        slope = found.spread(count * (likely - target), size) + np.float32(PRIOR) * learned
        step = _solved(found, size, count * likely * (1 - likely), -slope)
        learned = learned + step
        if float(np.abs(step).max(initial=0.0)) < 1e-4:
            break
    return learned


def _solved(found: Grams, size: int, bend: Weights, wanted: Weights) -> Weights:
    """The x with (X' B X + λ) x = wanted."""
    answer = np.zeros(size, dtype=np.float32)
    rest, course = wanted.copy(), wanted.copy()
    length = float(rest @ rest)
    enough = length * 1e-6
    for _ in range(_CONJUGATE_STEPS):
        if length <= enough:
            break
        turned = found.spread(bend * found.sums(course), size) + np.float32(PRIOR) * course
        along = np.float32(length / float(course @ turned))
        answer = (answer + along * course).astype(np.float32)
        rest = (rest - along * turned).astype(np.float32)
        earlier, length = length, float(rest @ rest)
        course = rest + np.float32(length / earlier) * course
    return answer


# --- in words


def learned_words(model: GramModel, texts: Sequence[str], *, most: int = 20) -> tuple[LearnedWord, ...]:
    """The words of the texts that weigh most, the heaviest first: runs of two and three characters, grown while the same
    character always stands beside them. Single characters are never shown: 不 alone says nothing. Neither are words of one
    text only, as long as there are others.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update({run for length in range(2, LONGEST + 1) for run in _runs(text, length)})
    often = {run: count for run, count in counts.items() if count > 1}
    weighed = sorted(often or counts, key=lambda run: (-abs(model.weight_of(run)) * counts[run] ** 0.5, run))
    found: list[LearnedWord] = []
    for run in weighed[: most * 8]:
        weight = model.weight_of(run)
        word = _grown(run, texts)
        if abs(weight) >= _LEAST_SHOWN and not any(word in one.text or one.text in word for one in found):
            found.append(LearnedWord(word, round(weight, 4), counts[run]))
        if len(found) == most:
            break
    return tuple(found)


def _runs(text: str, length: int) -> list[str]:
    runs = (text[place : place + length] for place in range(len(text) - length + 1))
    return [run for run in runs if all(map(_is_letter, run))]


def _is_letter(character: str) -> bool:
    return unicodedata.category(character).startswith("L")


def _grown(run: str, texts: Sequence[str]) -> str:
    """The run with every character that stands beside it wherever it stands; a run that stands once only stays as it is."""
    if sum(text.count(run) for text in texts) < 2:
        return run
    while len(run) < _LONGEST_WORD:
        before, after = _beside(run, texts)
        if len(after) == 1 and _is_letter(after_only := next(iter(after))):
            run += after_only
        elif len(before) == 1 and _is_letter(before_only := next(iter(before))):
            run = before_only + run
        else:
            break
    return run


def _beside(run: str, texts: Sequence[str]) -> tuple[set[str], set[str]]:
    """The characters that stand before and after a run; "." where it begins or ends a text."""
    before, after = set(), set()
    for text in texts:
        place = text.find(run)
        while place >= 0:
            before.add(text[place - 1] if place else ".")
            end = place + len(run)
            after.add(text[end] if end < len(text) else ".")
            place = text.find(run, place + 1)
    return before, after
