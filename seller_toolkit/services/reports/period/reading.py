"""What is read once of a shop for all chapters of a report: its daily values, and where it stood at the end of the period."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis.trend import Point, Series, point_on_or_before
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.scores.diagnosis import BEGINNING
from seller_toolkit.services.scores.standing import Standing, profiles_of, standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import score_history
from seller_toolkit.store.connection import Connection

_NO_VALUES = Series((), ())


@dataclass(frozen=True, eq=False)
class ShopRead:
    """A shop and a period. `end` is the last day of the period that can have data: its own last one, or today.

    `series` are the shop's own values by metric up to today. `stands` holds each score that has values in the period, as it stood
    at its end: the assessed one (or the one asked for) first. `past` are the ids of those that the store has newer values of.
    """

    shop: Shop
    period: ReportPeriod
    today: date
    end: date
    series: Mapping[str, Series]
    stands: tuple[Standing, ...]
    past: frozenset[str]

    @property
    def main(self) -> Standing | None:
        return self.stands[0] if self.stands else None

    @property
    def is_over(self) -> bool:
        """Whether all of the period's days are past, today among them."""
        return self.end == self.period.last

    @property
    def before(self) -> ReportPeriod:
        """What sums are held against: the period before, cut to as many days where this one is not over."""
        return self._cut(self.period.before)

    @property
    def year_before(self) -> ReportPeriod:
        """The same for a year ago."""
        return self._cut(self.period.year_before)

    def within(self, metric: str) -> Series:
        """A metric's own values in the period."""
        return self.series.get(metric, _NO_VALUES).between(self.period.first, self.end)

    def end_of(self, metric: str, period: ReportPeriod) -> Point | None:
        """A metric's newest value of a period; None where the period has none, however new an earlier one is."""
        series = self.series.get(metric, _NO_VALUES)
        last = min(period.last, self.end)
        return point_on_or_before(series, last, max_age=(last - period.first).days)

    def _cut(self, period: ReportPeriod) -> ReportPeriod:
        if self.is_over:
            return period
        last = period.first + (self.end - self.period.first)
        return ReportPeriod(period.kind, period.first, min(period.last, last))


def read_shop(
    workspace: Workspace, connection: Connection, shop: Shop, period: ReportPeriod, profile_id: str = ""
) -> ShopRead:
    """The shop's values and standings for a period; `profile_id` picks one of several scores, "" takes all of them."""
    today = workspace.today_of(shop)
    end = min(period.last, today)
    read = score_history.of_shop(connection, shop.id)
    series = {metric: Series(one.days, one.values).between(BEGINNING, today) for metric, one in read.items()}
    stands: list[Standing] = []
    past: set[str] = set()
    for profile in profiles_of(workspace, connection, shop):
        days = [day for name in profile.score_ids if (day := _last(series.get(name), today))]
        in_period = any(series.get(name, _NO_VALUES).between(period.first, end).days for name in profile.score_ids)
        if profile.questionnaire or profile_id not in ("", profile.id) or not in_period:
            continue
        newer = max(days) > end
        until = end if newer else None  # by today's rules where nothing is newer, as the status says
        found = standing(
            workspace, connection, shop, profile_id=profile.id, with_causes=False, known=series, until=until
        )
        if found is not None:
            stands.append(found)
        if newer:
            past.add(profile.id)
    return ShopRead(shop, period, today, end, series, tuple(stands), frozenset(past))


def unit_words(unit: str) -> str:
    """What stands behind a number of this unit: `%`, `h`, "" for scores and counts."""
    return {"percent": "%", "hours": translate("Report", "h"), "seconds": translate("Report", "s")}.get(unit, "")


def score_label(stand: Standing) -> str:
    return stand.profile.label.of(language())


def target_label(stand: Standing, target: str, total: str) -> str:
    """The word for a dimension, or `total` for the total."""
    return total if target == "total" else stand.profile.dimension(target).label.of(language())


def targets_of(stand: Standing) -> tuple[str, ...]:
    """The total where the score has one ("total"), then the dimensions' ids."""
    return (("total",) if stand.profile.total is not None else ()) + tuple(one.id for one in stand.profile.dimensions)


def runs_of(days: tuple[date, ...]) -> tuple[tuple[date, date], ...]:
    """Days in runs without a hole, as first and last day; `days` rise."""
    runs: list[tuple[date, date]] = []
    for day in days:
        if runs and day - runs[-1][1] == timedelta(days=1):
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return tuple(runs)


def _last(series: Series | None, today: date) -> date | None:
    return series.days[-1] if series is not None and series.days and series.days[-1] <= today else None
