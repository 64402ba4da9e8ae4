"""Shops side by side, dimension by dimension."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

_NOISE_DIGITS = 9  # 4.8 − 4.7 is 0.1


@dataclass(frozen=True)
class ShopScores:
    """A shop's scores by dimension (or "total"). None and 0.0 both mean that there is no score."""

    shop_id: int
    values: Mapping[str, float | None]


@dataclass(frozen=True)
class Cell:
    """One score of one shop. Without a score everything is None; `gap_to_own` is None without an own score.

    Gaps are this shop minus the other, so `gap_to_best` ≤ 0. `rank` 1 is the best; equal scores share a rank, and shops
    without a score have none.
    """

    value: float | None
    gap_to_own: float | None
    gap_to_best: float | None
    rank: int | None


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


def compare(rows: Sequence[ShopScores], own: int | None) -> Comparison:
    """Each score against the own shop's (`own` is its id, None without one) and against the best of all.

    The best can be the own shop. A missing score is never the worst score: it takes no part in ranks, means and gaps.
    """
    dimensions = tuple(dict.fromkeys(dimension for row in rows for dimension in row.values))
    scores = {name: {row.shop_id: _score(row.values.get(name)) for row in rows} for name in dimensions}
    return Comparison(
        rows=tuple(
            ComparedShop(
                row.shop_id,
                row.shop_id == own,
                {name: _cell(row.shop_id, scores[name], own=own) for name in dimensions},
            )
            for row in rows
        ),
        dimensions={name: _summary(column, own=own) for name, column in scores.items()},
    )


def _score(value: float | None) -> float | None:
    return value or None


def _cell(shop_id: int, column: Mapping[int, float | None], *, own: int | None) -> Cell:
    value = column[shop_id]
    if value is None:
        return Cell(value=None, gap_to_own=None, gap_to_best=None, rank=None)
    known = [score for score in column.values() if score is not None]
    reference = None if own is None else column.get(own)
    return Cell(
        value=value,
        gap_to_own=None if reference is None else round(value - reference, _NOISE_DIGITS),
        gap_to_best=round(value - max(known), _NOISE_DIGITS),
        rank=1 + sum(score > value for score in known),
    )


def _summary(column: Mapping[int, float | None], *, own: int | None) -> DimensionSummary:
    known = {shop: score for shop, score in column.items() if score is not None}
    others = [score for shop, score in known.items() if shop != own]
    return DimensionSummary(
        best=max(known.values(), default=None),
        mean=fmean(known.values()) if known else None,
        others_mean=fmean(others) if others else None,
        count=len(known),
    )
