"""Tables on a page: which figures stand below which head (得分, 行业均值, 目标值 …)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seller_toolkit.reading.tokens import Kind, Token
from seller_toolkit.reading.words import VALUE

FEWEST_HEADS = 2
LARGEST_GAP = 4.0  # heights of a head between two rows of a table
FARTHEST = 4.0  # heights of a head that a figure may be beside it


@dataclass(frozen=True)
class Column:
    """The column of a table, by its head. `kind` is a kind of extra, or "value" for the metrics' own figures."""

    head: Token
    kind: str

    @property
    def holds_values(self) -> bool:
        return self.kind == VALUE


def columns_of(tokens: Sequence[Token]) -> Mapping[Token, Column]:
    """Figures and extras that stand below the heads of a table, with their columns."""
    found: dict[Token, Column] = {}
    rows = head_rows(tokens)
    for row in rows:
        top = max(head.box.bottom for head in row) - row[0].box.height / 2
        bottom = min((other[0].box.y for other in rows if other[0].box.y > top), default=float("inf"))
        last = top
        for token in sorted(tokens, key=lambda token: token.box.y):
            if token.kind not in (Kind.FIGURE, Kind.EXTRA, Kind.NOTHING) or not top <= token.box.y < bottom:
                continue
            if token.box.y - last > LARGEST_GAP * row[0].box.height:  # the table has ended
                break
            last = token.box.bottom
            head = _head_of(token, row)
            if head is not None:
                found[token] = Column(head, head.extra)
    return found


def head_rows(tokens: Sequence[Token]) -> list[list[Token]]:
    """Heads side by side that speak of different things, with no figure among them, from top to bottom."""
    rows: list[list[Token]] = []
    for head in sorted((token for token in tokens if token.kind is Kind.HEAD), key=lambda token: token.box.y):
        row = next((row for row in rows if _is_level(row[0], head)), None)
        if row is None:
            rows.append([head])
        else:
            row.append(head)
    figures = [token for token in tokens if token.kind is Kind.FIGURE]
    return [
        row
        for row in rows
        if len({head.extra for head in row}) >= FEWEST_HEADS
        and not any(_is_level(row[0], figure) for figure in figures)
    ]


def _is_level(one: Token, other: Token) -> bool:
    return abs(one.box.middle[1] - other.box.middle[1]) < one.box.height * 0.6


def without_false_heads(tokens: Sequence[Token]) -> list[Token]:
    """Words that could be heads of a table but stand in none own the figure beside them; 得分 and the like own nothing."""
    heads = {id(head) for row in head_rows(tokens) for head in row}
    kept = []
    for token in tokens:
        if token.kind is not Kind.HEAD or id(token) in heads:
            kept.append(token)
        elif token.extra not in (VALUE, "name"):
            kept.append(replace(token, kind=Kind.OWNER))
    return kept


def _head_of(token: Token, row: Sequence[Token]) -> Token | None:
    """The nearest head by left edge, middle or right edge, where one is near."""

    def apart(head: Token) -> float:
        return min(
            abs(head.box.x - token.box.x),
            abs(head.box.middle[0] - token.box.middle[0]),
            abs(head.box.right - token.box.right),
        )

    nearest = min(row, key=apart)
    return nearest if apart(nearest) <= FARTHEST * nearest.box.height else None
