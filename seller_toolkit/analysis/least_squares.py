"""Least squares over numbers that may not be negative."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_ROUNDING = 10 * float(np.finfo(np.float64).eps)


def non_negative(matrix: Floats, wanted: Floats) -> Floats:
    """The x ≥ 0 that minimise |matrix · x − wanted|; of several one.

    Lawson and Hanson's active set method ("Solving Least Squares Problems", 1974, chapter 23) for matrices of a few columns.
    A column is let in only if that shrinks the residual, so the same set never comes back and the search ends, also where
    columns depend on each other.
    """
    found = np.zeros(matrix.shape[1])
    free = np.zeros(matrix.shape[1], dtype=bool)
    scale = np.linalg.norm(matrix, axis=0)
    residual = wanted
    least = float(np.linalg.norm(wanted))
    tolerance = _ROUNDING * max(matrix.shape) * scale * least
    refused = np.zeros_like(free)
    while True:
        slope = matrix.T @ residual
        slope[free | refused | (slope <= tolerance)] = 0.0
        if not slope.any():
            return found
        entering = int(np.argmax(slope / np.where(scale > 0, scale, 1.0)))
        tried, kept = _let_in(matrix, wanted, found, free, entering)
        rest = wanted - matrix @ tried
        size = float(np.linalg.norm(rest))
        if size < least:
            found, free, residual, least = tried, kept, rest, size
            refused[:] = False
        else:
            refused[entering] = True


def _let_in(
    matrix: Floats, wanted: Floats, found: Floats, free: NDArray[np.bool_], entering: int
) -> tuple[Floats, NDArray[np.bool_]]:
    """The best of the free columns and the entering one, with those let go that would become negative on the way."""
    found, free = found.copy(), free.copy()
    free[entering] = True
    while free.any():
        best = np.zeros_like(found)
        best[free] = np.linalg.lstsq(matrix[:, free], wanted, rcond=None)[0]
        if (best[free] > 0).all():
            return best, free
        falling = free & (best <= 0)
        gaps = (found - best)[falling]
        steps = np.divide(found[falling], gaps, out=np.zeros_like(gaps), where=gaps > 0)
        found = found + steps.min() * (best - found)
        free[np.flatnonzero(falling)[steps <= steps.min()]] = False
        found[~free] = 0.0
    return found, free
