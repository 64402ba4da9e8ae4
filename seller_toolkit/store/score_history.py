"""All daily values of a shop, or of its peers, at once: what charts and tables of years of scores are drawn from.

Read through the driver: ten years of eight metrics are thirty thousand rows, for which Core's own rows take as long again
as the query itself.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Select, select

from seller_toolkit.store.dialects import sqlite
from seller_toolkit.store.tables import BATCH, RECORD_TABLES

_TABLE = RECORD_TABLES["observation"]
_COLUMNS = ("day", "value", "numerator", "denominator", "source_batch_id", "source_row", "batch_id")


@dataclass(frozen=True)
class MetricHistory:
    """One metric's known values, one a day, days rising. All of one length.

    `batches` and `rows` say where each value came from, `first_batches` which import brought the day first: where the two
    differ a later file changed the value.
    """

    days: tuple[date, ...]
    values: tuple[float, ...]
    numerators: tuple[float | None, ...]
    denominators: tuple[float | None, ...]
    batches: tuple[int, ...]
    rows: tuple[int, ...]
    first_batches: tuple[int, ...]

    @property
    def corrected(self) -> bool:
        """Whether a later file changed any of the values."""
        return self.batches != self.first_batches


def of_shop(c: Connection, shop_id: int) -> dict[str, MetricHistory]:
    """The shop's own values by metric; a metric without any is left out."""
    query = _query(("metric",), shop_id, "shop").where(_TABLE.c.subject == "")
    return {metric: one for (metric,), one in _histories(c, query.order_by(_TABLE.c.metric, _TABLE.c.day), keys=1)}


def of_peers(c: Connection, shop_id: int) -> dict[tuple[str, str], MetricHistory]:
    """The values of the shop's peers by metric and subject ("average", "excellent")."""
    query = _query(("metric", "subject"), shop_id, "peer")
    found = _histories(c, query.order_by(_TABLE.c.metric, _TABLE.c.subject, _TABLE.c.day), keys=2)
    return {(metric, subject): one for (metric, subject), one in found}


def file_names(c: Connection) -> Mapping[int, str]:
    """The file of each batch, the undone ones too."""
    return dict(sqlite.read_all(c, select(BATCH.c.id, BATCH.c.file)))


def _query(keys: tuple[str, ...], shop_id: int, subject_kind: str) -> Select[Any]:
    return select(*(_TABLE.c[name] for name in (*keys, *_COLUMNS))).where(
        _TABLE.c.shop_id == shop_id, _TABLE.c.subject_kind == subject_kind, _TABLE.c.value.is_not(None)
    )


def _histories(c: Connection, query: Select[Any], *, keys: int) -> Iterator[tuple[tuple[str, ...], MetricHistory]]:
    """The stretches of rows that are alike in their first columns, which the query has together."""
    # by slices of one flat row: to turn rows into columns one by one keeps an object a row alive, which costs as much again
    flat, width = tuple(chain.from_iterable(sqlite.read_all(c, query))), keys + len(_COLUMNS)
    columns = [flat[place::width] for place in range(width)]
    days, start, size = _Days(), 0, len(columns[0])
    while start < size:
        end = size
        for names in columns[:keys]:
            end = bisect_right(names, names[start], lo=start, hi=end)
        texts, *others = (column[start:end] for column in columns[keys:])
        key = tuple(names[start] for names in columns[:keys])
        yield key, MetricHistory(tuple(map(days.__getitem__, texts)), *others)
        start = end


class _Days(dict[str, date]):
    """Kept days as `date`: each is read once, however many metrics have it."""

    def __missing__(self, text: str) -> date:
        found = self[text] = date.fromisoformat(text[:10])
        return found
