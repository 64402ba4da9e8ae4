"""Counting what many reviews say, column by column: the same grades and complaints as the tags give, without an object a review."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from seller_toolkit.domain.reviews import ASPECTS, Grade
from seller_toolkit.reviews.grading import CLEARLY_NEGATIVE, FEWEST_GOOD, WORST_MIDDLING
from seller_toolkit.reviews.letters import Ints
from seller_toolkit.reviews.tagging import Tagger

ROOM = 300_000
"""Texts that are remembered; a text's answer is one small number."""

_GRADES = tuple(Grade)
_BAD, _MIDDLING, _HIDDEN, _PRAISE = map(
    _GRADES.index, (Grade.BAD, Grade.MIDDLING, Grade.HIDDEN_COMPLAINT, Grade.PRAISE)
)
_UNRATED = len(ASPECTS)  # the bit from which on the grade without stars stands, below it a bit for each aspect
_OF_GOOD = _UNRATED + 2  # a complaint in a good review
_ASPECT_BITS = (1 << _UNRATED) - 1


@dataclass(frozen=True)
class JudgedColumns:
    """Reviews in the order in which they were given: the place of each grade in `Grade`, and what its text says."""

    grade: Ints
    code: Ints

    def part(self, start: int, stop: int) -> "JudgedColumns":
        """The reviews at the places [start, stop)."""
        return JudgedColumns(self.grade[start:stop], self.code[start:stop])

    def grades(self) -> dict[Grade, int]:
        """How many reviews have each grade; all grades are there."""
        return dict(zip(_GRADES, np.bincount(self.grade, minlength=len(_GRADES)).tolist(), strict=True))

    def aspects(self) -> dict[str, int]:
        """How many reviews complain of each aspect, whatever their grade; only aspects that any complains of."""
        counts = {aspect: int(np.count_nonzero(self.code & (1 << bit))) for bit, aspect in enumerate(ASPECTS)}
        return {aspect: count for aspect, count in counts.items() if count}

    def complaints(self) -> list[int]:
        """The places of those that want an answer: every grade but praise."""
        return [int(place) for place in np.flatnonzero(self.grade != _PRAISE).tolist()]

    def named(self) -> Iterator[tuple[int, str]]:
        """A place and an aspect for each aspect that a review complains of."""
        for place in np.flatnonzero(self.code & _ASPECT_BITS).tolist():
            code = int(self.code[place])
            yield from ((place, aspect) for bit, aspect in enumerate(ASPECTS) if code & (1 << bit))


class Reader:
    """Reads texts for counting; one that it has read lately it knows again."""

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger
        self._known: dict[str, int] = {}

    def judge(self, texts: Sequence[str], stars: Sequence[float | None]) -> JudgedColumns:
        """The grade of each review, as `grading.grade` gives it, and its aspects of complaint, as `Tagger.tag` does."""
        code = self._codes(texts)
        rated = np.array(stars, dtype=np.float64)  # None becomes NaN, which no comparison holds for
        grade = np.where(code >> _OF_GOOD & 1, _HIDDEN, _PRAISE)
        grade = np.where(rated < FEWEST_GOOD, _MIDDLING, grade)
        grade = np.where(rated <= WORST_MIDDLING, _BAD, grade)
        return JudgedColumns(np.where(np.isnan(rated), code >> _UNRATED & 0b11, grade), code)

    def _codes(self, texts: Sequence[str]) -> Ints:
        known = self._known
        if len(known) > ROOM:
            known.clear()
        new = list(dict.fromkeys(text for text in texts if text not in known))
        known.update(zip(new, self._read(new).tolist(), strict=True))
        return np.fromiter(map(known.__getitem__, texts), dtype=np.int64, count=len(texts))

    def _read(self, texts: Sequence[str]) -> Ints:
        found = self._tagger.verdicts(texts)
        unrated = np.where(found.negative, _BAD, np.where(found.neutral, _MIDDLING, _PRAISE))
        hidden = found.negative & ((found.score <= CLEARLY_NEGATIVE) | found.concrete)
        bits = (found.complained * (1 << np.arange(len(ASPECTS)))).sum(axis=1)
        return np.asarray(bits | unrated << _UNRATED | hidden.astype(np.int64) << _OF_GOOD, dtype=np.int64)
