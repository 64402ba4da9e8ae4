"""How good a tag is, from samples that a person has looked at: precision and recall with their uncertainty.

Intervals are Wilson's (E. B. Wilson, 1927) at 95 %. Recall counts what the samples without the tag let expect in all that
carry no tag; its interval takes the ends of both shares, so it is rather too wide than too narrow.
"""

from dataclasses import dataclass
from math import sqrt

_Z = 1.959964


@dataclass(frozen=True)
class Share:
    """A share of 1 with the interval that it lies in."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class TagQuality:
    """`precision`: how many of those that carry the tag carry it rightly; `recall`: how many that should carry it do.

    None where nothing of the kind was labelled yet.
    """

    precision: Share | None
    recall: Share | None


def wilson(hits: int, count: int) -> Share:
    """The share of hits among at least one case."""
    value = hits / count
    scale = 1 + _Z**2 / count
    middle = (value + _Z**2 / (2 * count)) / scale
    reach = _Z * sqrt(value * (1 - value) / count + _Z**2 / (4 * count**2)) / scale
    low = 0.0 if hits == 0 else max(0.0, middle - reach)
    high = 1.0 if hits == count else min(1.0, middle + reach)
    return Share(value, low, high)


def tag_quality(
    *, tagged: int, untagged: int, right: int, wrong: int, missed: int, clear: int
) -> TagQuality:  # fmt: skip
    """`tagged` and `untagged` count all reviews; `right` and `wrong` are labelled ones that carry the tag, `missed` and
    `clear` labelled ones that do not: those that should, and those that should not.
    """
    precision = wilson(right, right + wrong) if right + wrong else None
    lacking = wilson(missed, missed + clear) if missed + clear else Share(0.0, 0.0, 0.0) if not untagged else None
    if precision is None or lacking is None:
        return TagQuality(precision, None)
    recall = Share(
        _recall(precision.value * tagged, lacking.value * untagged),
        _recall(precision.low * tagged, lacking.high * untagged),
        _recall(precision.high * tagged, lacking.low * untagged),
    )
    return TagQuality(precision, recall)


def _recall(found: float, lost: float) -> float:
    return found / (found + lost) if found + lost else 0.0
