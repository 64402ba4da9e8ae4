"""What the program points out by itself after an import and at its start: falls faster than usual, lines that come near."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.shops import Shop


@dataclass(frozen=True)
class Notice:
    """One thing to know. `kind`: "fast_fall" | "near_line" | "below_line" | "assessment" | "promotion".

    `key` is the same as long as the same thing is meant, so that a notice that was put away stays away. `target` is the
    score to look at ("total" or a dimension's id), `serious` whether it may be shown where only serious ones are wanted.
    """

    key: str
    kind: str
    shop: Shop
    title: str
    detail: str
    day: date
    target: str = ""
    serious: bool = False
