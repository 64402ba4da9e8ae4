"""Which figure belongs to which label on a picture, by where they stand.

Pages set a figure right of its label, below or above it, and keep to one way in a row of labels and mostly on the whole page.
So each way is tried for a whole row; the one that gives most of its labels a near figure is kept, and what most rows of the
same height of letters do decides where both ways are as good.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seller_toolkit.domain.profiles import Metric
from seller_toolkit.reading.columns import Column
from seller_toolkit.reading.fitting import misfit
from seller_toolkit.reading.tokens import Kind, Token

REACH = 10.0  # a label with a figure is worth so much; a cost above is no pair
FARTHEST_BELOW, FARTHEST_ABOVE = 4.5, 4.0  # heights of the label
RIGHT_COST = 0.12  # per height of distance: rows are wide
ASKEW_COST = 0.6
ABOVE_COST = 0.4  # where it is one as well as the other, figures stand below
UNKNOWN_COST, EMBEDDED_COST, OTHER_WAY_COST = 1.0, 1.5, 3.0
SAME_HEIGHT = 0.2
CUSTOM = 2.0  # worth of the way in which most rows go
INLINE_LETTERS = 3
OVERLAP = 0.8  # boxes of neighbours may overlap by so many heights


@dataclass(frozen=True)
class Pair:
    """A label and its figure (or the sign that there is none); `cost` is 0 for neighbours of one line, more for doubtful ones."""

    label: Token
    figure: Token
    cost: float


Way = Callable[[Token, Token], float | None]


def pair(
    tokens: Sequence[Token], metrics: Mapping[str, Metric], columns: Mapping[Token, Column] | None = None
) -> list[Pair]:
    """Labels with their figures; no figure twice. `columns` are figures that stand in a column of a table, by its head."""
    table = columns or {}
    labels = [token for token in tokens if token.owns]
    figures = [token for token in tokens if token.kind in (Kind.FIGURE, Kind.NOTHING)]
    inline = _inline(labels, figures, metrics)
    settled = {token for found in inline for token in (found.label, found.figure)}
    board = _Board(
        [label for label in labels if label not in settled], [figure for figure in figures if figure not in settled], labels, metrics, table
    )  # fmt: skip
    pairs = _exclusive([*inline, *board.by_rows()])
    taken = {found.label for found in pairs}
    left = [found for label in board.open if label not in taken for found in board.any_way(label)]
    return _exclusive([*pairs, *left])


def _inline(labels: Sequence[Token], figures: Sequence[Token], metrics: Mapping[str, Metric]) -> list[Pair]:
    """Labels with a fitting figure next to them in one and the same line: 宝贝质量 4.51."""
    found = []
    for label in labels:
        beside = [
            figure
            for figure in figures
            if figure.line == label.line and 0 <= figure.start - label.end <= INLINE_LETTERS
        ]
        for figure in beside[:1]:
            fit = 0.0 if figure.figure is None else misfit(figure.figure, metrics.get(label.metric))
            if fit == 0.0:
                found.append(
                    Pair(
                        label,
                        figure,
                        UNKNOWN_COST * (label.kind is Kind.UNKNOWN) / 4 + EMBEDDED_COST * label.embedded / 4,
                    )
                )
    return found


@dataclass(frozen=True)
class _Board:
    """Labels that are `open`, `figures` that are free, and `labels` of any kind, which stand in between."""

    open: Sequence[Token]
    figures: Sequence[Token]
    labels: Sequence[Token]
    metrics: Mapping[str, Metric]
    columns: Mapping[Token, Column]

    @property
    def ways(self) -> tuple[Way, ...]:
        return self._right, self._below, self._above

    def by_rows(self) -> list[Pair]:
        """Candidate pairs of each row of labels, in the way that serves it best."""
        rows = [(row, [self._candidates(row, way) for way in self.ways]) for row in _rows(self.open)]
        worth = [[sum(REACH - one.cost for one in _exclusive(found)) for found in ways] for _, ways in rows]
        chosen: list[Pair] = []
        for place, (row, ways) in enumerate(rows):
            alike = [worth[other] for other, (labels, _) in enumerate(rows) if _are_alike(row[0], labels[0])]
            usual = [sum(column) for column in zip(*alike, strict=True)]
            best = max(range(len(ways)), key=lambda way: worth[place][way] + CUSTOM * (usual[way] == max(usual)))
            chosen += ways[best]
        return chosen

    def any_way(self, label: Token) -> list[Pair]:
        """Candidates of a label that its group's way left without a figure."""
        found = [one for way in (self._right, self._below, self._above) for one in self._candidates([label], way)]
        return [Pair(one.label, one.figure, one.cost + OTHER_WAY_COST) for one in found]

    def _candidates(self, group: Sequence[Token], way: Way) -> list[Pair]:
        found = []
        for label in group:
            for figure in self.figures:
                cost = self._cost(label, figure, way)
                if cost is not None and cost < REACH:
                    found.append(Pair(label, figure, cost))
        return found

    def _cost(self, label: Token, figure: Token, way: Way) -> float | None:
        column = self.columns.get(figure)
        if column is not None and label.kind is not Kind.OWNER and not column.holds_values:
            return None
        fit = 0.0 if figure.figure is None else misfit(figure.figure, self.metrics.get(label.metric))
        apart = way(label, figure) if fit is not None else None
        if fit is None or apart is None:
            return None
        return apart + fit + (EMBEDDED_COST if label.embedded else 0.0 if label.kind is Kind.LABEL else UNKNOWN_COST)

    def _right(self, label: Token, figure: Token) -> float | None:
        """In the same row, further right, no other label between."""
        if label.line == figure.line and figure.start >= label.end:
            between = (t for t in self.labels if t.line == label.line and label.end <= t.start < figure.start)
            return None if any(between) else RIGHT_COST * (figure.box.x - label.box.right) / label.box.height
        gap = figure.box.x - label.box.right
        height = label.box.height
        if gap < -OVERLAP * height or not _same_row(label, figure):
            return None
        if any(
            _same_row(label, t) and label.box.right <= t.box.x + 1 and t.box.right <= figure.box.x + height / 2
            for t in self._others(label)
        ):
            return None
        return RIGHT_COST * max(gap, 0) / height + abs(label.box.middle[1] - figure.box.middle[1]) / height

    def _below(self, label: Token, figure: Token) -> float | None:
        return self._stacked(label, figure, label.box.bottom, figure.box.y, farthest=FARTHEST_BELOW)

    def _above(self, label: Token, figure: Token) -> float | None:
        cost = self._stacked(label, figure, figure.box.bottom, label.box.y, farthest=FARTHEST_ABOVE)
        return None if cost is None else cost + ABOVE_COST

    def _stacked(self, label: Token, figure: Token, top: float, bottom: float, *, farthest: float) -> float | None:
        """One over the other with nothing of another label in the gap from `top` to `bottom`, at most `farthest` heights."""
        height, gap = label.box.height, bottom - top
        if label.line == figure.line or not -height / 2 <= gap <= farthest * height:
            return None
        askew = _askew(label, figure)
        if askew is None or self._is_between(label, top, bottom, figure):
            return None
        return max(gap, 0) / height + askew * ASKEW_COST

    def _is_between(self, label: Token, top: float, bottom: float, figure: Token) -> bool:
        """Whether another label stands between in the column of both."""
        left, right = min(label.box.x, figure.box.x), max(label.box.right, figure.box.right)
        return any(
            top - 2 <= other.box.middle[1] <= bottom + 2 and other.box.x < right and other.box.right > left
            for other in self._others(label)
            if other.kind is not Kind.OWNER
            or label.kind is Kind.OWNER  # hints may stand between a label and its figure
        )

    def _others(self, label: Token) -> Iterator[Token]:
        return (other for other in self.labels if other is not label)


def _exclusive(candidates: Sequence[Pair]) -> list[Pair]:
    """The cheapest pairs in which no label and no figure stands twice."""
    taken: set[tuple[int, int, int]] = set()
    kept = []
    for found in sorted(candidates, key=lambda one: one.cost):
        places = {(token.line, token.start, token.end) for token in (found.label, found.figure)}
        if not taken & places:
            taken |= places
            kept.append(found)
    return kept


def _same_row(one: Token, other: Token) -> bool:
    """Whether the lower of both stands mostly within the height of the higher."""
    common = min(one.box.bottom, other.box.bottom) - max(one.box.y, other.box.y)
    return common >= min(one.box.height, other.box.height) / 2


def _askew(label: Token, figure: Token) -> float | None:
    """How far they are from standing exactly below each other (left, middle or right), in heights; None: beside each other."""
    height = label.box.height
    edges = (
        abs(label.box.x - figure.box.x),
        abs(label.box.middle[0] - figure.box.middle[0]),
        abs(label.box.right - figure.box.right),
    )
    overlap = min(label.box.right, figure.box.right) - max(label.box.x, figure.box.x)
    nearest = min(edges) / height
    return nearest if overlap > 0 or nearest <= 1.5 else None


def _rows(labels: Sequence[Token]) -> list[list[Token]]:
    """Labels of one height and kind side by side."""
    rows: list[list[Token]] = []
    for label in labels:
        row = next((row for row in rows if _are_alike(row[0], label) and _is_level(row[0], label)), None)
        if row is None:
            rows.append([label])
        else:
            row.append(label)
    return rows


def _is_level(one: Token, other: Token) -> bool:
    return abs(one.box.middle[1] - other.box.middle[1]) < max(one.box.height, other.box.height) / 2


def _are_alike(one: Token, other: Token) -> bool:
    """Whether letters of about one height say something of one kind."""
    apart = abs(one.box.height - other.box.height)
    return (one.kind is Kind.OWNER) == (other.kind is Kind.OWNER) and apart <= SAME_HEIGHT * max(
        one.box.height, other.box.height
    )
