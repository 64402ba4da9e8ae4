"""Rows that sum up others, held against the rows themselves: what an export that was cut off or misread cannot pass."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from seller_toolkit.domain.records import KIND_OF, FieldType
from seller_toolkit.domain.titles import fold
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.columns import field_column
from seller_toolkit.importing.detect import Match
from seller_toolkit.importing.metric_values import Reading, read_metric
from seller_toolkit.importing.readers.sheet import Cell, Sheet, is_empty
from seller_toolkit.importing.rows import DataRows
from seller_toolkit.importing.values import says_nothing, text_of

SUM_LABELS = frozenset(
    fold(label)
    for label in ("合计", "总计", "总和", "汇总", "汇总值", "店铺汇总值", "全店汇总值", "合計", "總計", "total")
)
"""Labels of sums; means and subtotals are none."""
ADDITIVE_FIELDS = (FieldType.MONEY, FieldType.INTEGER)
ADDITIVE_UNITS = ("money", "count")
NOT_ADDITIVE = re.compile(
    r"率|均|客单|单价|占比|排名|uv|访客|訪客|人[数數]|(?:买家|買家|客户|客戶|用户|用戶|会员|會員|[老新]客)[数數]",
    re.IGNORECASE,
)
"""Means do not add up, and neither do people: who came on two days is one visitor of both."""
SCALED = re.compile(r"[万亿萬億]")
ROUNDING = Decimal("0.005")  # of each value as it is printed
LABEL_CELLS = 3


@dataclass(frozen=True)
class Mismatch:
    """A column whose imported rows, `read`, do not add up to the total; `explained`: with the rejected ones they would."""

    column: str
    total: Decimal
    read: Decimal
    explained: bool


def mismatches(
    sheet: Sheet, blocks: Sequence[DataRows], rejected: frozenset[int], catalogue: Catalogue
) -> tuple[Mismatch, ...]:
    """Every additive column whose imported rows do not add up to its total; none where a block has not just one total.

    `rejected` are row numbers that give no record.
    """
    found: list[Mismatch] = []
    headers = [block.match.header for block in blocks]
    for place, block in enumerate(blocks):
        end = headers[place + 1] if place + 1 < len(headers) else len(sheet.rows)
        totals = _total_rows(sheet, block, end) if block.skipped else []
        if len(totals) == 1:
            found += _differing(sheet, block, totals[0], rejected, catalogue)
    return tuple(found)


def _total_rows(sheet: Sheet, block: DataRows, end: int) -> list[int]:
    kept = set(block.numbers)
    passed_over = (place for place in range(block.match.header + 1, end) if place + 1 not in kept)
    return [place for place in passed_over if _is_sum(sheet.rows[place], block.match)]


def _is_sum(row: Sequence[Cell], match: Match) -> bool:
    said = [cell for cell in row if not says_nothing(cell)][:LABEL_CELLS]
    named = [match.role(role) for role in ("shop", "subject", "name")]
    cells = said[:1] + [row[at] for at in named if at is not None and at < len(row)]
    return any(isinstance(cell, str) and fold(cell).partition(":")[0] in SUM_LABELS for cell in cells)


def _differing(
    sheet: Sheet, block: DataRows, total: int, rejected: frozenset[int], catalogue: Catalogue
) -> Iterator[Mismatch]:
    left_out = [number in rejected for number in block.numbers]
    for at, title in _additive_columns(block.match, catalogue):
        row = sheet.rows[total]
        cells = [*block.cells(at), row[at] if at < len(row) else None]
        coarse = _unit_said(block.match, at) == "wan"
        if is_empty(cells[-1]) or coarse or any(isinstance(cell, str) and SCALED.search(cell) for cell in cells):
            continue  # 1.2万 is too coarse to be added
        values = _values(cells, block.match, at, catalogue)
        said = values.pop()
        if said is None:
            continue
        whole = sum((value for value in values if value is not None), Decimal(0))
        pairs = zip(values, left_out, strict=True)
        read = sum((value for value, out in pairs if value is not None and not out), Decimal(0))
        slack = ROUNDING * (len(values) + 1)
        if abs(read - said) > slack:
            yield Mismatch(title, said, read, abs(whole - said) <= slack)


def _additive_columns(match: Match, catalogue: Catalogue) -> Iterator[tuple[int, str]]:
    kind = KIND_OF[match.block.kind]
    for at, title in enumerate(match.titles):
        column, metric = match.columns.get(at), match.metrics.get(at)
        if NOT_ADDITIVE.search(title):
            continue
        by_field = column is not None and column.field and kind.field(column.field).type in ADDITIVE_FIELDS
        by_unit = metric is not None and metric.subject_kind == "shop" and _unit(metric.candidates, catalogue) != ""
        if match.block.shape in ("records", "wide") and (by_field or by_unit):
            yield at, title


def _unit(candidates: Sequence[str], catalogue: Catalogue) -> str:
    units = {catalogue.metrics[metric].unit for metric in candidates if metric in catalogue.metrics}
    return next(iter(units)) if len(units) == 1 and units <= set(ADDITIVE_UNITS) else ""


def _unit_said(match: Match, at: int) -> str:
    """The unit that the user said for a column."""
    column = match.columns.get(at) or match.metrics.get(at)
    return column.unit if column else ""


def _values(cells: Sequence[Cell], match: Match, at: int, catalogue: Catalogue) -> list[Decimal | None]:
    """The cells as numbers, money in yuan; None for what says nothing or cannot be read."""
    column = match.columns.get(at)
    if column is not None:
        type_ = KIND_OF[match.block.kind].field(column.field).type
        scale = Decimal(100) if type_ is FieldType.MONEY else Decimal(1)
        found: list[Any] = field_column(cells, type_, values=column.values, unit=column.unit)
        return [Decimal(value) / scale if isinstance(value, int) else None for value in found]
    of_metric = match.metrics[at]
    metric = catalogue.metrics[of_metric.candidates[0]]
    read = read_metric([text_of(cell) for cell in cells], metric, title=match.titles[at], unit=of_metric.unit)
    return [Decimal(repr(one.value)) if isinstance(one, Reading) else None for one in read]
