"""The partition of a series into stretches of one level each that explains it best at a price for each stretch.

PELT (Killick, Fearnhead, Eckley 2012, "Optimal detection of changepoints with a linear computational cost") with the squared
error about the mean as cost, exact also with a shortest length. A start that is dominated by a later end t stays a candidate
for `shortest` more places: only from there on may a stretch begin at t instead.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_PAUSE = 8  # ends between two looks for dominated candidates: a look costs as much as a few more candidates


def segment_ends(signal: Floats, *, penalty: float, shortest: int = 1) -> list[int]:
    """Where the stretches end (exclusive), the last one at the length; none is shorter than `shortest`.

    The sum of squares about the stretches' means plus `penalty` ≥ 0 for each change is as small as it can be. A signal that
    is too short for a change is one stretch; an empty one has none.
    """
    length = len(signal)
    if length < 2 * shortest:
        return [length] if length else []
    ends, at = [length], length
    before = _last_changes(signal, penalty, shortest)
    while (at := int(before[at])) > 0:
        ends.append(at)
    return ends[::-1]


def _last_changes(signal: Floats, penalty: float, shortest: int) -> NDArray[np.int64]:
    """For each length the start of its last stretch in the best partition of so many values.

    The squared values themselves are the same for every partition, so what is minimised leaves them out:
    penalties − Σ (sum of the stretch)² ÷ its length.
    """
    length = len(signal)
    sums = np.concatenate(([0.0], np.cumsum(signal - signal.mean())))
    best = np.full(length + 1, np.inf)
    best[0] = -penalty  # the first stretch is no change
    before = np.zeros(length + 1, dtype=np.int64)
    candidates = np.empty(
        (4, length + 1)
    )  # start, sum up to it, best cost up to it, first end for which it is dominated
    count = 0
    for end in range(shortest, length + 1):
        new = end - shortest
        if new == 0 or new >= shortest:
            candidates[:, count] = new, sums[new], best[new], np.inf
            count += 1
        starts, levels, costs, limits = candidates[:, :count]
        explained = sums[end] - levels
        explained *= explained
        explained /= end - starts
        costs = costs - explained
        chosen = int(costs.argmin())
        best[end], before[end] = costs[chosen] + penalty, starts[chosen]
        if end % _PAUSE == 0:
            limits[(costs > best[end]) & (limits == np.inf)] = end + shortest
            kept = candidates[:, :count][:, limits > end + 1]
            count = kept.shape[1]
            candidates[:, :count] = kept
    return before
