"""How much of the long sets a run tries: a fixed part of them, all in the long run (`python3 dev.py test --long`).

What guards the users' data tries all of its cases in each run.
"""

import os
from collections.abc import Iterable
from itertools import product
from typing import Any, TypeVar

Case = TypeVar("Case")

LONG = os.environ.get("LONG_TESTS") == "1"
PART, LEAST = 4, 10


def examples(whole: int) -> int:
    """How many of a law's `whole` random examples are tried; the same ones in each run."""
    return whole if LONG else max(min(whole, LEAST), whole // PART)


def part(cases: Iterable[Case], every: int) -> list[Case]:
    """Of many like cases of one law each `every`th, from the first one on."""
    return list(cases)[:: 1 if LONG else every]


def crossed(*sets: Iterable[Any]) -> list[tuple[Any, ...]]:
    """All combinations of several sets' values; in the ordinary run so few of them that each value is in one."""
    whole = [list(one) for one in sets]
    if LONG:
        return list(product(*whole))
    return [tuple(one[place % len(one)] for one in whole) for place in range(max(map(len, whole)))]
