"""What would be different if reviews were read by another judge: counted and shown before it is kept."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from seller_toolkit.domain.reviews import Grade, Polarity
from seller_toolkit.reviews.judging import GRADES, POLARITIES, Judge, changed_rows
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.learning import whole_text
from seller_toolkit.store import review_learning
from seller_toolkit.store.connection import Connection

EXAMPLES = 60
_PIECE = 20_000
_PER_CHANGE = 12


@dataclass(frozen=True)
class ChangedReview:
    """A review that would be read differently: (before, after)."""

    number: int
    text: str
    stars: float | None
    polarity: tuple[Polarity, Polarity]
    grade: tuple[Grade, Grade]


@dataclass(frozen=True)
class Difference:
    """How many of `total` reviews get another polarity, grade, or other tags; (before, after) → count; and examples."""

    total: int
    polarity: Mapping[tuple[Polarity, Polarity], int]
    grade: Mapping[tuple[Grade, Grade], int]
    tags: int
    examples: tuple[ChangedReview, ...]
    changed: int = 0
    """Reviews whose polarity or grade would be another one."""

    @property
    def polarities(self) -> int:
        return sum(self.polarity.values())

    @property
    def grades(self) -> int:
        return sum(self.grade.values())

    @property
    def is_nothing(self) -> bool:
        return not (self.polarities or self.grades or self.tags)


def difference(context: JobContext, connection: Connection, before: Judge, after: Judge) -> Difference:
    """Read all reviews by both; a cancel takes effect between pieces."""
    polarity: Counter[tuple[Polarity, Polarity]] = Counter()
    grade: Counter[tuple[Grade, Grade]] = Counter()
    examples: list[ChangedReview] = []
    shown: Counter[object] = Counter()
    total = tags = changed = 0
    for piece in review_learning.in_pieces(connection, _PIECE):
        context.report(total, 0)
        with collector_at_rest():
            old = before.judge(piece.text, piece.stars, piece.appended)
            new = after.judge(piece.text, piece.stars, piece.appended)
            moved = changed_rows(old, new)
        total, tags, changed = total + len(piece), tags + moved.tags, changed + len(moved.rows)
        for row in moved.rows:
            pair = POLARITIES[old.polarity[row]], POLARITIES[new.polarity[row]]
            graded = GRADES[old.grade[row]], GRADES[new.grade[row]]
            polarity.update([pair] if pair[0] is not pair[1] else [])
            grade.update([graded] if graded[0] is not graded[1] else [])
            if shown[pair, graded] < _PER_CHANGE and len(examples) < EXAMPLES:
                shown[pair, graded] += 1
                text = whole_text(piece.text[row], piece.appended[row])
                examples.append(ChangedReview(piece.number[row], text, piece.stars[row], pair, graded))
    return Difference(total, dict(polarity), dict(grade), tags, tuple(examples), changed)
