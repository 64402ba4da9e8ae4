"""What would be different if reviews were read by another judge: counted and shown before it is kept."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seller_toolkit.domain.reviews import ASPECTS, Grade, Polarity
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reviews.judging import GRADES, POLARITIES, ChangedRows, Judge, Judged, changed_rows
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.reviews.learning import whole_text
from seller_toolkit.services.reviews.own_tags import tree_in_force
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import review_learning, verdicts
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.review_learning import TextColumns

EXAMPLES = 60
_PIECE = 20_000
_PER_CHANGE = 12


@dataclass(frozen=True)
class ChangedReview:
    """A review that would be read differently: (before, after); the labels of complaints that are gone, and of new ones."""

    number: int
    text: str
    stars: float | None
    polarity: tuple[Polarity, Polarity]
    grade: tuple[Grade, Grade]
    lost: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()


@dataclass(frozen=True)
class Difference:
    """How many of `total` reviews get another polarity, grade, or other tags; (before, after) → count; and examples.

    `lost` and `gained` count by the label of a tag the complaints that are gone and the new ones.
    """

    total: int
    polarity: Mapping[tuple[Polarity, Polarity], int]
    grade: Mapping[tuple[Grade, Grade], int]
    tags: int
    examples: tuple[ChangedReview, ...]
    changed: int = 0
    """Reviews whose polarity or grade would be another one."""
    lost: Mapping[str, int] = field(default_factory=dict)
    gained: Mapping[str, int] = field(default_factory=dict)

    @property
    def polarities(self) -> int:
        return sum(self.polarity.values())

    @property
    def grades(self) -> int:
        return sum(self.grade.values())

    @property
    def is_nothing(self) -> bool:
        return not (self.polarities or self.grades or self.tags)


def difference(
    context: JobContext, workspace: Workspace, connection: Connection, before: Judge, after: Judge
) -> Difference:
    """Read all reviews by both, which know the same tags; a cancel takes effect between pieces."""
    tree = tree_in_force(workspace, connection)
    counted = _Counted([tree.label(tag) for tag in (*ASPECTS, *after.causes)])
    total, newest, step = 0, verdicts.newest(connection), context.within(0, 1, translate("Jobs", "comparing reviews"))
    step.report(0, newest)
    for piece in review_learning.in_pieces(connection, _PIECE):
        with collector_at_rest():
            old = before.judge(piece.text, piece.stars, piece.appended)
            new = after.judge(piece.text, piece.stars, piece.appended)
            counted.add(piece, old, new, changed_rows(old, new))
        total += len(piece)
        step.report(piece.number[-1], newest)
    return counted.told(total)


class _Counted:
    """Adds up what differs; `labels` are those of aspects and causes by their place."""

    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = labels
        self._polarity: Counter[tuple[Polarity, Polarity]] = Counter()
        self._grade: Counter[tuple[Grade, Grade]] = Counter()
        self._lost: Counter[str] = Counter()
        self._gained: Counter[str] = Counter()
        self._shown: Counter[object] = Counter()
        self._toned: list[ChangedReview] = []
        self._tagged: list[ChangedReview] = []
        self._changed = self._tags = 0

    def add(self, piece: TextColumns, old: Judged, new: Judged, moved: ChangedRows) -> None:
        """Count a piece of the reviews."""
        self._changed, self._tags = self._changed + len(moved.rows), self._tags + moved.tags
        for of, counter in ((moved.lost, self._lost), (moved.gained, self._gained)):
            for places in of.values():
                counter.update({self._labels[place] for place in places})
        toned = set(moved.rows)
        for row in (*moved.rows, *(row for row in {*moved.lost, *moved.gained} if row not in toned)):
            polarity = POLARITIES[old.polarity[row]], POLARITIES[new.polarity[row]]
            grade = GRADES[old.grade[row]], GRADES[new.grade[row]]
            self._polarity.update([polarity] if polarity[0] is not polarity[1] else [])
            self._grade.update([grade] if grade[0] is not grade[1] else [])
            lost, gained = (
                tuple(dict.fromkeys(self._labels[place] for place in of.get(row, ())))
                for of in (moved.lost, moved.gained)
            )
            kind, examples = ((polarity, grade), self._toned) if row in toned else ((lost, gained), self._tagged)
            if self._shown[kind] < _PER_CHANGE and len(examples) < EXAMPLES:
                self._shown[kind] += 1
                text = whole_text(piece.text[row], piece.appended[row])
                examples.append(ChangedReview(piece.number[row], text, piece.stars[row], polarity, grade, lost, gained))

    def told(self, total: int) -> Difference:
        """Everything, the examples of another tone first."""
        examples = (*self._toned, *self._tagged)[:EXAMPLES]
        return Difference(
            total, dict(self._polarity), dict(self._grade), self._tags, examples, self._changed, dict(self._lost),
            dict(self._gained),
        )  # fmt: skip
