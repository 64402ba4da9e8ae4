"""What the first cells of matched columns become, in words: 12.5 → ¥12.50."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from seller_toolkit.domain.imports import ColumnMapping, ImportPlan
from seller_toolkit.domain.records import KIND_OF, FieldType, RecordColumns
from seller_toolkit.i18n.formats import measured

if TYPE_CHECKING:
    from seller_toolkit.services.imports.column_targets import MetricChoice

LOOK = 200  # records of each part that are looked at
_UNITS: Mapping[FieldType, str] = {
    FieldType.MONEY: "money",
    FieldType.PERCENT: "percent",
    FieldType.SECONDS: "seconds",
}

Read = tuple[str, str]
"""A cell as it stands, and what it becomes."""


def first_values(plan: ImportPlan, mapping: ColumnMapping, metrics: Mapping[str, MetricChoice]) -> dict[str, Read]:
    """The first cell of each column of money, shares, durations, stars or a metric that gives a value (title → read)."""
    words = _words_by_row(plan, metrics)
    rows = sorted(plan.preview, key=lambda row: row.row)
    found: dict[str, Read] = {}
    for title, target in {**mapping.columns, **mapping.metrics}.items():
        if title not in plan.header:
            continue
        at = plan.header.index(title)
        for row in rows:
            if (row.row, target) in words and at < len(row.cells):
                found[title] = (row.cells[at].strip(), words[row.row, target])
                break
    return found


def _words_by_row(plan: ImportPlan, metrics: Mapping[str, MetricChoice]) -> dict[tuple[int, str], str]:
    """(row, field or metric) → its value in words, of the first records."""
    found: dict[tuple[int, str], str] = {}
    for part in plan.records:
        said = _metric_words(part, metrics) if part.kind == "observation" else _field_words(part)
        for row, target, words in said:
            found.setdefault((row, target), words)
    return found


def _metric_words(part: RecordColumns, metrics: Mapping[str, MetricChoice]) -> Iterator[tuple[int, str, str]]:
    columns = (part.rows[:LOOK], part.columns["metric"][:LOOK], part.columns["value"][:LOOK])
    for row, name, value in zip(*columns, strict=True):
        if metric := metrics.get(name):
            yield row, name, measured(value, metric.unit, _digits(value, metric.decimals))


def _field_words(part: RecordColumns) -> Iterator[tuple[int, str, str]]:
    for name, column in part.columns.items():
        type_ = KIND_OF[part.kind].field(name).type
        unit = _UNITS.get(type_, "")
        for row, value in zip(part.rows[:LOOK], column[:LOOK], strict=True):
            if unit == "money" and value is not None:
                yield row, name, measured(value / 100, unit, 2)
            elif type_ is FieldType.STARS and value is not None:
                yield row, name, f"{value:g}★"
            elif unit and value is not None:
                yield row, name, measured(value, unit, _digits(value, 2))


def _digits(value: float, most: int) -> int:
    """How many decimals are worth showing."""
    return next((digits for digits in range(most) if round(value, digits) == round(value, most)), most)
