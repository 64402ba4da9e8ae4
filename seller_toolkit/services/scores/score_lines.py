"""The values of one score as columns: years of days without an object for each, and a `Point` where one is asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import eq
from typing import overload

from seller_toolkit.analysis.trend import Series

NO_FILES: Mapping[int, str] = {}


@dataclass(frozen=True)
class Point:
    """A stored value and where it came from."""

    day: date
    value: float
    numerator: float | None
    denominator: float | None
    file: str
    row: int


class Points(Sequence[Point]):
    """Points in the order of their days, kept as columns of one length; `files` names the file of each batch."""

    def __init__(
        self,
        days: tuple[date, ...] = (),
        values: tuple[float, ...] = (),
        numerators: tuple[float | None, ...] = (),
        denominators: tuple[float | None, ...] = (),
        batches: tuple[int, ...] = (),
        rows: tuple[int, ...] = (),
        files: Mapping[int, str] = NO_FILES,
    ) -> None:
        self.days, self.values = days, values
        self.numerators, self.denominators, self.batches, self.rows = numerators, denominators, batches, rows
        self._files = files

    @classmethod
    def of(cls, points: Iterable[Point]) -> Points:
        """The same points as columns, sorted by day."""
        if isinstance(points, cls):
            return points
        found = sorted(points, key=lambda point: point.day)
        names = list(dict.fromkeys(point.file for point in found))
        return cls(
            tuple(p.day for p in found),
            tuple(p.value for p in found),
            tuple(p.numerator for p in found),
            tuple(p.denominator for p in found),
            tuple(names.index(p.file) for p in found),
            tuple(p.row for p in found),
            dict(enumerate(names)),
        )

    def __len__(self) -> int:
        return len(self.days)

    @overload
    def __getitem__(self, place: int) -> Point: ...
    @overload
    def __getitem__(self, place: slice) -> Points: ...
    def __getitem__(self, place: int | slice) -> Point | Points:
        if isinstance(place, slice):
            return Points(
                self.days[place], self.values[place], self.numerators[place], self.denominators[place],
                self.batches[place], self.rows[place], self._files,
            )  # fmt: skip
        return Point(
            self.days[place], self.values[place], self.numerators[place], self.denominators[place],
            self.file_of(place), self.rows[place],
        )  # fmt: skip

    def __iter__(self) -> Iterator[Point]:
        return (self[place] for place in range(len(self)))

    def __add__(self, others: Sequence[Point]) -> Points:
        return Points.of((*self, *others))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(other) == len(self) and all(map(eq, self, other))

    __hash__ = None  # type: ignore[assignment]  # equal to any sequence of the same points

    def between(self, first: date, last: date) -> Points:
        """The points from `first` to `last`, both included."""
        return self[bisect_left(self.days, first) : bisect_right(self.days, last)]

    def find(self, day: date) -> Point | None:
        """The point of just this day."""
        place = bisect_left(self.days, day)
        return self[place] if place < len(self.days) and self.days[place] == day else None

    def file_of(self, place: int) -> str:
        """The file of the point at a place, without making the point."""
        return self._files.get(self.batches[place], "")


@dataclass(frozen=True)
class ScoreLine:
    """One metric over some days. `dimension` is "total", a dimension's id, or "" for a business figure.

    `points` may be given as any iterable of points; it is kept as columns.
    """

    metric: str
    dimension: str
    label: str
    unit: str
    digits: int
    points: Points = field(default_factory=Points)

    def __post_init__(self) -> None:
        object.__setattr__(self, "points", Points.of(self.points))

    @cached_property
    def series(self) -> Series:
        return Series(self.points.days, self.points.values)

    def between(self, first: date, last: date) -> ScoreLine:
        """The same line with only the days from `first` to `last`, both included."""
        return ScoreLine(
            self.metric, self.dimension, self.label, self.unit, self.digits, self.points.between(first, last)
        )
