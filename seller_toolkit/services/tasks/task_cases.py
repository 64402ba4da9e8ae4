"""How many cases stand behind a metric's runs of days: as the files tell with each value, else counted from imported rows."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from seller_toolkit.analysis.raw_measures import MEASURES, Counted
from seller_toolkit.analysis.task_effects import RunCases, RunDays, cases_of, run_cases
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.profiles import Exemption, Metric
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.scores.change_rows import counted_metrics
from seller_toolkit.store import records
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.score_history import MetricHistory

MOST_ROWS = 20_000
"""Imported rows of a shop up to which they are counted: more would take seconds, and a page must not wait for them."""
_RAW = ("parcel", "order_line", "after_sale", "review")


class TaskCases:
    """The cases of one shop's metrics. Rows are read when they are first needed, and once for all of `metrics`."""

    def __init__(
        self, connection: Connection, shop: Shop, metrics: Sequence[Metric], exemptions: Sequence[Exemption], days: RunDays
    ) -> None:  # fmt: skip
        self._connection, self._shop, self._metrics = connection, shop, metrics
        self._exemptions, self._days = exemptions, days
        self._counted: dict[str, Counted] | None = None

    def of_run(self, metric: Metric, history: MetricHistory, run: RunDays) -> RunCases | None:
        """The cases of a run; None where neither the values nor the rows tell."""
        found = run_cases(_denominators(history, run), run, window_days=metric.window_days)
        return found or self._from_rows(metric, run)

    def _from_rows(self, metric: Metric, run: RunDays) -> RunCases | None:
        counted = self._rows().get(metric.id) if metric.id in MEASURES else None
        if counted is None:
            return None
        inside = counted.tally.within(counted.window.first(run.first), counted.window.last(run.last))
        cases = float(counted.tally.counts[inside].sum())
        return cases_of(cases, run, window_days=metric.window_days) if cases else None

    def _rows(self) -> dict[str, Counted]:
        if self._counted is None:
            few = sum(records.count(self._connection, kind, self._shop.id) for kind in _RAW) <= MOST_ROWS
            first, last = self._days.first, self._days.last
            found = counted_metrics(self._connection, self._shop, self._metrics, self._exemptions, first, last) if few else ()  # fmt: skip
            self._counted = {one.metric: one for one in found}
        return self._counted


def _denominators(history: MetricHistory, run: RunDays) -> Series:
    start, end = bisect_left(history.days, run.first), bisect_right(history.days, run.last)
    told = zip(history.days[start:end], history.denominators[start:end], strict=True)
    return Series.of((day, cases) for day, cases in told if cases)


def reach(starts: Sequence[date], today: date) -> RunDays:
    """The days in which the runs of tasks that were begun on `starts` can lie."""
    return RunDays(min(starts, default=today) - timedelta(days=28), today)
