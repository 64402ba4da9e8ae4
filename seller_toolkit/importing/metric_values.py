"""Cells of a metric's column → values in the metric's unit."""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any

from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.domain.units import FRACTION, YUAN_IN
from seller_toolkit.domain.units import SECONDS_IN as SECONDS_OF
from seller_toolkit.importing import numbers, times
from seller_toolkit.importing.columns import read_column
from seller_toolkit.importing.readers.sheet import Cell
from seller_toolkit.importing.titles import SECONDS_IN, unit_of
from seller_toolkit.importing.values import Unreadable, text_of

TREND = re.compile(r"\s*(?:[↑↓→▲▼△▽⬆⬇]|高于|低于|持平|与?同行|较上).*$", re.DOTALL)  # behind a score copied from a page
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


def read_metric(
    cells: Sequence[Cell],
    metric: Metric,
    *,
    title: str,
    percents: Collection[int] = (),
    highest: float = 100,
    unit: str = "",
) -> list[Any]:
    """A column of `Reading`, None or `Unreadable`.

    Scores: 0 means "no score yet" and is None; above `highest` they are refused. Percent: "87.01%" is 87.01; number
    cells at the places `percents` have a percent format and are multiplied by 100; the bare numbers of any other column are fractions when no cell carries a percent sign,
    the title has none, and all of them are at most 1 (metrics where more is better) or 0.05 (metrics where less is
    better, such as a help rate of 0.65 that means 0.65 %). Durations: the text's own units, else the title's unit, else
    the metric's.

    `unit`, one of `units_of_metric`, is the user's word for the bare numbers of this column: nothing is guessed then.
    """
    if metric.unit == "percent":
        return _percentages(cells, metric.better, title, frozenset(percents), unit)
    return read_column(cells, _parser(metric.unit, title, highest, unit))


def _parser(own_unit: str, title: str, highest: float, unit: str) -> Callable[[Cell], Reading | None]:
    if own_unit in ("hours", "seconds"):
        own = SECONDS_OF[own_unit]
        bare = SECONDS_OF[unit] if unit else SECONDS_IN.get(unit_of(title), own)
        return lambda cell: Reading(round(times.seconds(_unwrapped(cell), bare) / own, DIGITS))
    if own_unit == "money":
        return partial(_money, unit=YUAN_IN[unit or "yuan"])
    return partial(_score, highest=highest) if own_unit == "score" else _amount


def _score(cell: Cell, *, highest: float) -> Reading | None:
    bare = TREND.sub("", text_of(cell)) if isinstance(cell, str) else cell
    value, percent, count = numbers.with_count(bare)
    if percent or not 0 <= value <= highest:
        raise ValueError("score.out_of_range")
    return Reading(float(value), count) if value else None


def _amount(cell: Cell) -> Reading:
    value, percent, count = numbers.with_count(_unwrapped(cell))
    if percent:
        raise ValueError(numbers.UNREADABLE)
    return Reading(float(value), count)


def _money(cell: Cell, *, unit: Decimal) -> Reading:
    bare = _unwrapped(cell)
    value, percent, count = numbers.with_count(bare)
    if percent:
        raise ValueError(numbers.UNREADABLE)
    return Reading(float(numbers.in_yuan(value, bare, unit)), count)


def _percentages(cells: Sequence[Cell], better: Better, title: str, percents: frozenset[int], unit: str) -> list[Any]:
    found = read_column(cells, _percent)
    for place in percents:
        if isinstance(value := found[place], _Percent) and value.numeric:
            found[place] = _Percent(value.number * 100, signed=True, numeric=True)  # what Excel shows
    given = {value for value in found if isinstance(value, _Percent)}
    fractions = unit == FRACTION if unit else _are_fractions(given, better, title)
    readings = {value: _reading(value, fractions) for value in given}
    return [readings[value] if isinstance(value, _Percent) else value for value in found]


def _are_fractions(given: Collection[_Percent], better: Better, title: str) -> bool:
    bare = [value.number for value in given if not value.signed]
    unmarked = len(bare) == len(given) and unit_of(title) != "%"
    return unmarked and any(bare) and max(abs(number) for number in bare) <= FRACTION_LIMIT[better]


def _percent(cell: Cell) -> _Percent:
    value, signed, _ = numbers.with_count(_unwrapped(cell))
    return _Percent(value, signed, not isinstance(cell, str))


def _reading(percent: _Percent, fraction: bool) -> Reading | Unreadable:
    value = float(percent.number * 100 if fraction and not percent.signed else percent.number)
    return Reading(value) if 0 <= value <= 100 else Unreadable("percent.out_of_range")


def _unwrapped(cell: Cell) -> Cell:
    return text_of(cell) if isinstance(cell, str) else cell
