"""What platforms say of a shop among its peers in percent: 高于同行 12.3 %, 持平, 超过 68 % 同行.

Neither is a value of the metric that it stands beside: one is a distance to the peers' average, the other a share of shops.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from seller_toolkit.domain.profiles import Better, Metric
from seller_toolkit.importing import numbers
from seller_toolkit.importing.columns import read_column
from seller_toolkit.importing.metric_values import Reading, read_metric
from seller_toolkit.importing.readers.sheet import Cell
from seller_toolkit.importing.values import text_of

ABOVE, BEATEN = "above_percent", "beaten_percent"
"""Subjects of peers: how far a shop is above the peers (below: less than nothing), and how many of them it beats."""
PERCENTS = (ABOVE, BEATEN)
LEVEL = re.compile(r"(?:与|和)?(?:同行业?|行业)?(?:平均|均值)?持平(?:于.*)?")
WORDS = re.compile(r"[↑↓▲▼→]|高于|低于|高出|优于|差于|同行业?|行业|平均|均值|水平")
BELOW = re.compile(r"低于|差于|[↓▼]")


def read_percents(
    cells: Sequence[Cell], metric: Metric, subject: str, *, title: str, percents: Collection[int] = ()
) -> list[Any]:
    """A column of `Reading`, None or `Unreadable`: the percent beside `metric`, as `subject` says of the peers."""
    if subject == ABOVE:
        return read_column(cells, _above)
    as_percent = replace(metric, unit="percent", scale=None, better=Better.HIGHER)
    return read_metric(cells, as_percent, title=title, percents=percents)


def _above(cell: Cell) -> Reading:
    """Percent above the peers: 高于 12.3%, 低于3.1%, 持平, +12.3 %, 12.3."""
    said = text_of(cell)
    if LEVEL.fullmatch(said.strip("→ ")):
        return Reading(0.0)
    value, _ = numbers.number(WORDS.sub("", said).strip())
    if abs(value) > 100:
        raise ValueError("percent.out_of_range")
    return Reading(-float(abs(value)) if BELOW.search(said) else float(value))
