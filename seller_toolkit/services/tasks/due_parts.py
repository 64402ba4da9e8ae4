"""Rows that wait, part behind part: a hundred thousand of them are columns until one is asked for."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from seller_toolkit.analysis.due_clocks import Ends
from seller_toolkit.domain.clocks import Clock
from seller_toolkit.domain.shops import Shop


@dataclass(frozen=True)
class DueRow:
    """One order, parcel or case that waits. `own`: its deadline stands in the file.

    `more`: further lines of the order with the same deadline. `asked`: the buyer asks for the money back.
    """

    order: str
    case: str
    item: str
    more: int
    asked: bool
    courier: str
    warehouse: str
    own: bool
    batch: int
    row: int


@dataclass(frozen=True)
class DuePart:
    """Rows of one shop and kind. `clock` is the platform's for them, None where it has none; `row` makes the one at a place."""

    shop: Shop
    kind: str
    clock: Clock | None
    ends: Ends
    row: Callable[[int], DueRow]
    batches: frozenset[int]


class DueRows:
    """Everything of some shops that waits, part behind part; a row is made when it is asked for, deadlines are columns."""

    def __init__(self) -> None:
        self.parts: list[DuePart] = []
        self._starts: list[int] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, part: DuePart) -> None:
        """Put rows behind those that are there."""
        self._starts.append(self._count)
        self._count += len(part.ends)
        self.parts.append(part)

    def at(self, place: int) -> tuple[DuePart, DueRow]:
        """The row at a place, and the part that it is of."""
        number = bisect_right(self._starts, place) - 1
        part = self.parts[number]
        return part, part.row(place - self._starts[number])

    def kind_at(self, place: int) -> str:
        """The kind of the row at a place, which is not made for it."""
        return self.parts[bisect_right(self._starts, place) - 1].kind

    def ends(self) -> Ends:
        """The deadline of each row; one that neither the file nor a rule gives is not known."""
        return Ends.joined([part.ends for part in self.parts])

    def batches(self) -> frozenset[int]:
        """The imports that the rows are from."""
        return frozenset().union(*(part.batches for part in self.parts))
