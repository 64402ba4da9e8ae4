"""Cells of a metric's column → values in the metric's unit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.importing import numbers, times
from seller_toolkit.importing.readers.sheet import Cell
from seller_toolkit.importing.titles import SECONDS_IN, unit_of
from seller_toolkit.importing.values import Unreadable, read_column, text_of

HIGHEST_SCORE = 100  # of every platform's scale
FRACTION_LIMIT = {Better.HIGHER: Decimal(1), Better.LOWER: Decimal("0.05")}
DIGITS = 6  # kept of a duration that had to be divided


@dataclass(frozen=True)
class Reading:
    """A metric's value, and the number of ratings behind it where the cell says so: 5.00 (3)."""

    value: float
    count: float | None = None


@dataclass(frozen=True)
class _Percent:
    """A percentage before it is known whether bare numbers of its column are fractions."""

    number: Decimal
    signed: bool  # a percent sign stood behind it
    numeric: bool  # a number cell, whose format may say percent


def read_metric(cells: Sequence[Cell], metric: Metric, *, title: str, percent_format: bool = False) -> list[Any]:
    """A column of `Reading`, None or `Unreadable`.

    Scores: 0 means "no score yet" and is None. Percent: "87.01%" is 87.01; a number cell of a column with percent
    format is multiplied by 100; the bare numbers of any other column are fractions when no cell carries a percent sign,
    the title has none, and all of them are at most 1 (metrics where more is better) or 0.05 (metrics where less is
    better, such as a help rate of 0.65 that means 0.65 %). Durations: the text's own units, else the title's unit, else
    the metric's.
    """
    if metric.unit == "percent":
        return _percentages(cells, metric.better, title, percent_format)
    return read_column(cells, _parser(metric.unit, title))


def _parser(unit: str, title: str) -> Callable[[Cell], Reading | None]:
    if unit in ("hours", "seconds"):
        own = 3600 if unit == "hours" else 1
        bare = SECONDS_IN.get(unit_of(title), own)
        return lambda cell: Reading(round(times.seconds(_unwrapped(cell), bare) / own, DIGITS))
    return _score if unit == "score" else _amount


def _score(cell: Cell) -> Reading | None:
    value, percent, count = numbers.with_count(_unwrapped(cell))
    if percent or not 0 <= value <= HIGHEST_SCORE:
        raise ValueError("score.out_of_range")
    return Reading(float(value), count) if value else None


def _amount(cell: Cell) -> Reading:
    value, percent, count = numbers.with_count(_unwrapped(cell))
    if percent:
        raise ValueError(numbers.UNREADABLE)
    return Reading(float(value), count)


def _percentages(cells: Sequence[Cell], better: Better, title: str, percent_format: bool) -> list[Any]:
    found = read_column(cells, _percent)
    given = {value for value in found if isinstance(value, _Percent)}
    bare = [value.number for value in given if not value.signed]
    unmarked = len(bare) == len(given) and unit_of(title) != "%"
    fractions = unmarked and any(bare) and max(abs(number) for number in bare) <= FRACTION_LIMIT[better]
    readings = {value: _reading(value, fractions or (percent_format and value.numeric)) for value in given}
    return [readings[value] if isinstance(value, _Percent) else value for value in found]


def _percent(cell: Cell) -> _Percent:
    value, signed, _ = numbers.with_count(_unwrapped(cell))
    return _Percent(value, signed, not isinstance(cell, str))


def _reading(percent: _Percent, fraction: bool) -> Reading | Unreadable:
    value = float(percent.number * 100 if fraction and not percent.signed else percent.number)
    return Reading(value) if 0 <= value <= 100 else Unreadable("percent.out_of_range")


def _unwrapped(cell: Cell) -> Cell:
    return text_of(cell) if isinstance(cell, str) else cell
