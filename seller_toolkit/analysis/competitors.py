"""Shops side by side, dimension by dimension."""

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from seller_toolkit.analysis.shown_values import Range, around, level

_NOISE_DIGITS = 9  # 4.8 − 4.7 is 0.1


@dataclass(frozen=True)
class ShopScores:
    """A shop's values by column: a dimension, "total" or a further figure. A value of None is none, and so is one of 0.0.

    `ranges` says what a value may really be, where its source shows few digits; the others are exact.
    """

    shop_id: int
    values: Mapping[str, float | None]
    ranges: Mapping[str, Range] = field(default_factory=dict)


@dataclass(frozen=True)
class Cell:
    """One score of one shop. Without a score everything is None; `gap_to_own` is None without an own score.

    Gaps are this shop minus the other, so `gap_to_best` ≤ 0 where higher is better. `rank` 1 is the best; equal scores share
    a rank, and shops without a score have none. Where the two values may be the same the shops are level.
    """

    value: float | None
    gap_to_own: float | None
    gap_to_best: float | None
    rank: int | None
    level_with_own: bool = False
    level_with_best: bool = False


NO_SCORE = Cell(None, None, None, None)


@dataclass(frozen=True)
class DimensionSummary:
    """One column: `mean` of all scores, `others_mean` of all but the own shop's; None where there are none."""

    best: float | None
    mean: float | None
    others_mean: float | None
    count: int


@dataclass(frozen=True)
class ComparedShop:
    """One row of the comparison."""

    shop_id: int
    own: bool
    cells: Mapping[str, Cell]


@dataclass(frozen=True)
class Comparison:
    """Rows as they were given, and the summary of each dimension in the order of its first appearance."""

    rows: tuple[ComparedShop, ...]
    dimensions: Mapping[str, DimensionSummary]


def compare(
    rows: Sequence[ShopScores], own: int | None, *, lower: Collection[str] = (), counts: Collection[str] = ()
) -> Comparison:
    """Each score against the own shop's (`own` is its id, None without one) and against the best of all.

    The best can be the own shop. A missing score is never the worst score: it takes no part in ranks, means and gaps. In the
    columns `lower` the lowest value is the best; in the columns `counts` 0 is a number like any other.
    """
    names = tuple(dict.fromkeys(name for row in rows for name in row.values))
    columns = {name: _column(rows, name, counts=name in counts) for name in names}
    cells = {name: _cells(rows, name, columns[name], own, lower=name in lower) for name in names}
    return Comparison(
        rows=tuple(
            ComparedShop(
                row.shop_id, row.shop_id == own, {name: cells[name].get(row.shop_id, NO_SCORE) for name in names}
            )
            for row in rows
        ),
        dimensions={name: _summary(column, own=own, lower=name in lower) for name, column in columns.items()},
    )


def _column(rows: Sequence[ShopScores], name: str, *, counts: bool) -> dict[int, float]:
    """The known values by shop."""
    found = ((row.shop_id, row.values.get(name)) for row in rows)
    return {shop: value for shop, value in found if value is not None and (value or counts)}


def _cells(
    rows: Sequence[ShopScores], name: str, column: Mapping[int, float], own: int | None, *, lower: bool
) -> dict[int, Cell]:
    if not column:
        return {}
    ranges = {row.shop_id: row.ranges.get(name) for row in rows}
    better = sorted(_order(value, lower=lower) for value in column.values())  # the best first
    best = min(column.values()) if lower else max(column.values())
    of_best = {around(value, ranges[shop]) for shop, value in column.items() if _same(value, best)}
    reference = None if own is None else column.get(own)
    of_own = None if own is None or reference is None else around(reference, ranges[own])
    alike: dict[tuple[float, Range | None], Cell] = {}  # shops with the same figure have the same cell
    cells = {}
    for shop, value in column.items():
        figure = value, ranges[shop]
        if figure not in alike:
            known = around(*figure)
            alike[figure] = Cell(
                value,
                None if reference is None else round(value - reference, _NOISE_DIGITS),
                round(value - best, _NOISE_DIGITS),
                1 + bisect_left(better, _order(value, lower=lower)),
                of_own is not None and level(known, of_own),
                any(level(known, one) for one in of_best),
            )
        cells[shop] = alike[figure]
    return cells


def _order(value: float, *, lower: bool) -> float:
    """Sorts the best first; what differs by noise alone is the same."""
    return round(value if lower else -value, _NOISE_DIGITS)


def _same(one: float, other: float) -> bool:
    return round(one - other, _NOISE_DIGITS) == 0


def _summary(column: Mapping[int, float], *, own: int | None, lower: bool) -> DimensionSummary:
    others = [score for shop, score in column.items() if shop != own]
    best = min if lower else max
    return DimensionSummary(
        best=best(column.values(), default=None),
        mean=fmean(column.values()) if column else None,
        others_mean=fmean(others) if others else None,
        count=len(column),
    )
