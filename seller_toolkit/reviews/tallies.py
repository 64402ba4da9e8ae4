"""Counting what many reviews say, column by column, from their verdicts: without an object a review."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from seller_toolkit.domain.reviews import ASPECTS, Grade
from seller_toolkit.reviews.judging import Judge
from seller_toolkit.reviews.letters import Ints

_GRADES = tuple(Grade)
_PRAISE = _GRADES.index(Grade.PRAISE)
_MISSING = -1


@dataclass(frozen=True)
class JudgedColumns:
    """Reviews in the order in which they were given: the place of each grade in `Grade`, and a bit for each aspect that it complains of."""

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
        for place in np.flatnonzero(self.code).tolist():
            code = int(self.code[place])
            yield from ((place, aspect) for bit, aspect in enumerate(ASPECTS) if code & (1 << bit))


def tallied(
    judge: Judge,
    grades: Sequence[int | None],
    complained: Sequence[int | None],
    texts: Sequence[str],
    stars: Sequence[float | None],
    appended: Sequence[str],
) -> JudgedColumns:
    """Reviews by the verdicts that are kept of them; those that have none (None) are judged now."""
    grade = np.array([_MISSING if one is None else one for one in grades], dtype=np.int64)
    code = np.array([one or 0 for one in complained], dtype=np.int64)
    missing = np.flatnonzero(grade == _MISSING)
    if len(missing):
        at = missing.tolist()
        said = judge.judge([texts[row] for row in at], [stars[row] for row in at], [appended[row] for row in at])
        grade[missing], code[missing] = said.grade, said.complained
    return JudgedColumns(grade, code)
