"""Counted things by the day from which they count, and the windows that platforms take them over.

Every score that is a mean (DSR), a rate or a mean duration is `sum of values / number of cases` over a window of days. A
`Tally` holds these sums and counts; whether a row is one rating or all ratings of a day makes no difference to any formula.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Grouping:
    """Which group each row of a tally belongs to: `codes` point into `labels`."""

    codes: Ints
    labels: tuple[str, ...]

    @classmethod
    def of(cls, names: Sequence[str]) -> "Grouping":
        """One group for each name, in the order in which they first come."""
        labels = tuple(
            dict.fromkeys(names)
        )  # a dictionary finds a million codes ten times faster than sorting the names
        code = {label: place for place, label in enumerate(labels)}
        return cls(np.fromiter(map(code.__getitem__, names), np.int64, len(names)), labels)


@dataclass(frozen=True, eq=False)
class Tally:
    """Rows of equal length. `days` are ordinals (`date.toordinal`), in any order; `counts` are cases, `sums` their values.

    `groups` say by name ("item", "courier" …) which group each row belongs to.

    Raises:
        ValueError: the columns differ in length.
    """

    days: Ints
    sums: Floats
    counts: Floats
    groups: Mapping[str, Grouping] = field(default_factory=dict)

    def __post_init__(self) -> None:
        lengths = {len(self.days), len(self.sums), len(self.counts), *(len(g.codes) for g in self.groups.values())}
        if len(lengths) > 1:
            raise ValueError("columns differ in length")

    @classmethod
    def of_values(
        cls, days: Sequence[date], values: Sequence[float], groups: Mapping[str, Sequence[str]] | None = None
    ) -> "Tally":
        """One row for each value, each of one case."""
        ordinals = np.fromiter((day.toordinal() for day in days), np.int64, len(days))
        named = {name: Grouping.of(column) for name, column in (groups or {}).items()}
        return cls(ordinals, np.asarray(values, np.float64), np.ones(len(days)), named)

    def __len__(self) -> int:
        return len(self.days)

    def within(self, first: date, last: date) -> Flags:
        """Which rows lie in these days, both included."""
        return (self.days >= first.toordinal()) & (self.days <= last.toordinal())

    def picked(self, rows: Flags | Ints) -> "Tally":
        """The rows at these places."""
        groups = {name: Grouping(group.codes[rows], group.labels) for name, group in self.groups.items()}
        return Tally(self.days[rows], self.sums[rows], self.counts[rows], groups)


class Window(Protocol):
    """The days that the value of a day is taken over."""

    def first(self, day: date) -> date:
        """The first day that counts for the value of `day`."""

    def last(self, day: date) -> date:
        """The last day that counts for the value of `day`."""


@dataclass(frozen=True)
class RollingDays:
    """The `length` days that end `lag` days before the day of the value."""

    length: int
    lag: int = 0

    def first(self, day: date) -> date:
        return day - timedelta(days=self.lag + self.length - 1)

    def last(self, day: date) -> date:
        return day - timedelta(days=self.lag)


@dataclass(frozen=True)
class RollingMonths:
    """The calendar months that end `lag` days before the day of the value (DSR: six; 天猫评价管理规范 §4).

    What was counted on the day of the month `months` ago has left; where that month is too short its last day has.
    """

    months: int
    lag: int = 0

    def first(self, day: date) -> date:
        return months_before(self.last(day), self.months) + timedelta(days=1)

    def last(self, day: date) -> date:
        return day - timedelta(days=self.lag)


def months_before(day: date, months: int) -> date:
    """The same day of the month some months earlier, or that month's last day where it is shorter."""
    number = day.year * 12 + day.month - 1 - months
    year, month = divmod(number, 12)
    start_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (start_of_next - timedelta(days=1)).day))
