"""What the first cells of matched columns become, in words: 12.5 → ¥12.50."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from seller_toolkit.domain.imports import ColumnMapping, ImportPlan
from seller_toolkit.domain.records import KIND_OF, FieldType, RecordColumns
from seller_toolkit.i18n.formats import measured

if TYPE_CHECKING:
    from seller_toolkit.services.column_targets import MetricChoice

LOOK = 200  # records of each part that are looked at
_UNITS: Mapping[FieldType, str] = {
    FieldType.MONEY: "money",
    FieldType.PERCENT: "percent",
    FieldType.SECONDS: "seconds",
}

Read = tuple[str, str]
"""A cell as it stands, and what it becomes."""


def first_values(plan: ImportPlan, mapping: ColumnMapping, metrics: Mapping[str, MetricChoice]) -> dict[str, Read]:
    """The first cell of each column of money, shares, durations or a metric that gives a value (title → read)."""
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
        for row, target, value in _metric_values(part) if part.kind == "observation" else _field_values(part):
            metric = metrics.get(target)
            if metric:
                found.setdefault((row, target), measured(value, metric.unit, metric.decimals))
            elif part.kind != "observation":
                found.setdefault((row, target), _field_words(KIND_OF[part.kind].field(target).type, value))
    return found


def _metric_values(part: RecordColumns) -> Iterator[tuple[int, str, Any]]:
    yield from zip(part.rows[:LOOK], part.columns["metric"][:LOOK], part.columns["value"][:LOOK], strict=True)


def _field_values(part: RecordColumns) -> Iterator[tuple[int, str, Any]]:
    for name, column in part.columns.items():
        if KIND_OF[part.kind].field(name).type in _UNITS:
            yield from (
                (row, name, value) for row, value in zip(part.rows, column[:LOOK], strict=False) if value is not None
            )


def _field_words(kind: FieldType, value: float) -> str:
    return measured(
        value / 100 if kind is FieldType.MONEY else value, _UNITS[kind], 0 if kind is FieldType.SECONDS else 2
    )
