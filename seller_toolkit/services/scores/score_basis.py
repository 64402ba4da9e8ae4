"""What a forecast or a goal of a score can stand on: its ratings by the day where they are known and agree with the platform's
own value, else its daily values; and how many cases are behind the value of now.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from seller_toolkit.analysis.forecast import MIN_DAYS, Paths, days_after, forecast_counts, forecast_values
from seller_toolkit.analysis.rolloff import cases_in, certain, tally_of_days
from seller_toolkit.analysis.tally import RollingDays, RollingMonths, Tally, Window
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.services.scores import change_rows
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.store import observations, orders, parcels, reviews
from seller_toolkit.store.connection import Connection

RATINGS, DAY_MEANS, REVIEWS, VALUES, NONE = "ratings", "day_means", "reviews", "values", "none"
"""Where a basis is from: each day's sum and number; each day's mean with the number of reviews of that day; imported reviews;
the daily values alone; nothing."""

HALF_YEAR = 180  # the rules' word for six calendar months
HALF_YEAR_DAYS = 182
USUAL_WINDOW = 30
UNBOUNDED = 100_000.0
_CHECKED_DAYS = 30
_AGREEING = 0.8  # of the checked days
_STEPS = 1.5  # of the page's last digit: rounding of the value, and of the day's means behind it
_COVERED = 0.9  # of the window's days

CASES = {
    "tmall_experience.praise_rate": ("reviews_count", "review"),
    "tmall_experience.negative_feedback_rate": ("signed_parcels", "signed_at"),
    "tmall_experience.first_quality_return_rate": ("signed_parcels", "signed_at"),
    "tmall_experience.delivery_hours": ("signed_parcels", "signed_at"),
    "tmall_experience.pickup_48h_rate": ("picked_up_parcels", "picked_up_at"),
    "tmall_experience.help_rate": ("paid_orders", "paid_at"),
    "tmall_experience.service_satisfaction": ("service.rated", ""),
    "douyin_experience.item_rating": ("", "review"),
    "douyin_experience.quality_return_rate": ("", "signed_at"),
    "douyin_experience.pickup_hours": ("", "picked_up_at"),
    "douyin_experience.delivery_on_time_rate": ("", "signed_at"),
    "douyin_experience.damage_return_rate": ("", "paid_at"),
    "douyin_experience.dissatisfaction_rate": ("service.rated", ""),
    "dsr.description": ("reviews_count", "review"),
    "dsr.service": ("reviews_count", ""),
    "dsr.logistics": ("reviews_count", ""),
}
"""What a metric's cases are counted by where the platform's own number is not imported: a figure of each day, else records
("review", or the time of parcels and orders by which they count)."""


@dataclass(frozen=True)
class Basis:
    """A score of a shop and what is known behind it. `tally` is None where `kind` is "values" or "none".

    `last` is the last known day (None: nothing is known), `value` the platform's newest value, else the counted one; `cases` how
    many stand behind it. `recounted` is what the tally gives for the same day. `since`: values before that day followed other rules
    and are left out.
    """

    target: str
    metric: Metric
    kind: str
    series: Series
    last: date | None
    value: float | None
    window: Window
    window_days: int
    scale: tuple[float, float]
    tally: Tally | None = None
    recounted: float | None = None
    cases: float | None = None
    since: date | None = None
    rules_changed: date | None = None  # other rules began within the series, and too little is known since

    @property
    def counted(self) -> bool:
        return self.tally is not None

    @property
    def step(self) -> float:
        """The smallest change that the page's digits show."""
        return float(10.0**-self.metric.decimals)

    def paths(self, days: Sequence[date]) -> Paths | None:
        """Possible futures on days after `last`, rising; None where too little is known."""
        if self.last is None or not days:
            return None
        if self.tally is not None:
            ahead = (days[-1] - self.last).days
            found = forecast_counts(self.tally, self.window, last=self.last, ahead=ahead, scale=self.scale)
            if found is not None:
                return found
        return forecast_values(self.series, window_days=self.window_days, unit=self.step, days=days, scale=self.scale)

    def days(self, count: int) -> tuple[date, ...]:
        """The `count` days after the last known one; none where nothing is known."""
        return days_after(self.last, count) if self.last else ()


def find_basis(connection: Connection, stand: Standing, target: str) -> Basis:
    """The best basis that the store has for "total", a dimension or a metric (ids) of the standing's score.

    Raises:
        UserError: the score has no such part.
    """
    metric = metric_of(stand, target)
    series, since, changed = _of_these_rules(stand, stand.series.get(metric.id, Series((), ())))
    values = Basis(
        target, metric, VALUES if len(series) else NONE, series, series.days[-1] if series.days else None,
        series.values[-1] if series.values else None, _window(metric, 0), _window_days(metric), _scale(stand, metric),
        since=since, rules_changed=changed,
    )  # fmt: skip
    for kind, tally in _tallies(connection, stand, values):
        found = _agreeing(replace(values, kind=kind), tally)
        if found is not None:
            return found
    return replace(values, cases=_cases(connection, stand, values))


def metric_of(stand: Standing, target: str) -> Metric:
    """The metric that holds a target's value: that of "total", of a dimension, or the metric of that id itself.

    Raises:
        UserError: the score has none.
    """
    profile = stand.profile
    wanted = (profile.score_metric(target), target)
    found = next((metric for metric in profile.all_metrics if metric.id in wanted), None)
    if found is None:
        raise UserError("dimension.unknown", dimension=target, shop=stand.shop.name)
    return found


# --- windows and scales -------------------------------------------------------------------------------------------


def _window(metric: Metric, lag: int) -> Window:
    lag = metric.lag_days or lag
    if metric.window_days == HALF_YEAR:
        return RollingMonths(HALF_YEAR // 30, lag)
    return RollingDays(metric.window_days or USUAL_WINDOW, lag)


def _window_days(metric: Metric) -> int:
    return HALF_YEAR_DAYS if metric.window_days == HALF_YEAR else metric.window_days or USUAL_WINDOW


def _scale(stand: Standing, metric: Metric) -> tuple[float, float]:
    if metric.scale is not None:
        return metric.scale
    if metric.unit == "percent":
        return 0.0, 100.0
    return (stand.profile.low, stand.profile.high) if metric.unit == "score" else (0.0, UNBOUNDED)


def _of_these_rules(stand: Standing, series: Series) -> tuple[Series, date | None, date | None]:
    """Only the values by the rules in force, where there are enough of them: else all, and the day on which the rules changed."""
    begun = stand.profile.valid_from
    if not series.days or series.days[0] >= begun:
        return series, None, None
    now = series.between(begun, series.days[-1])
    if len(now) and (now.days[-1] - now.days[0]).days + 1 >= 2 * MIN_DAYS:
        return now, begun, None
    return series, None, begun if series.days[-1] >= begun else None


# --- cases by the day ---------------------------------------------------------------------------------------------


def _tallies(connection: Connection, stand: Standing, basis: Basis) -> Iterator[tuple[str, Tally]]:
    """What the cases by the day could be, the surest first."""
    daily = next(
        (m.id for m in stand.profile.metrics if m.window_days == 1 and m.id.startswith(f"{basis.metric.id}_")), None
    )
    if daily is None:
        return
    last = stand.today if basis.last is None else basis.last
    first = basis.window.first(last) - timedelta(days=2 * HALF_YEAR_DAYS)
    found = observations.between(connection, stand.shop.id, first=first, last=last, metrics=(daily, "reviews_count"))
    means = [place for place, name in enumerate(found.metric) if name == daily and found.value[place] is not None]
    days = [found.day[place] for place in means]
    values = [float(found.value[place] or 0) for place in means]
    own = [found.denominator[place] for place in means]
    if means and all(count is not None for count in own):
        sums = [found.numerator[p] for p in means]
        totals = [v * float(n or 0) if s is None else s for v, n, s in zip(values, own, sums, strict=True)]
        yield RATINGS, tally_of_days(days, totals, [float(count or 0) for count in own])
    numbers = {d: v for d, name, v in zip(found.day, found.metric, found.value, strict=True) if name == "reviews_count"}
    counts = [float(count or numbers.get(day) or 0) for day, count in zip(days, own, strict=True)]
    if numbers and means:
        yield DAY_MEANS, tally_of_days(days, [v * n for v, n in zip(values, counts, strict=True)], counts)
    if CASES.get(basis.metric.id, ("", ""))[1] == "review":
        yield REVIEWS, change_rows.rating_tally(connection, stand.shop, first, last)


def _agreeing(basis: Basis, tally: Tally) -> Basis | None:
    """The basis with these cases, if they fill the window and give the platform's values; the lag is the one that fits better.

    Where no value of the platform's was imported there is nothing to compare, and the cases are all that is known.
    """
    if len(tally) == 0:
        return None
    if basis.last is None:
        last = date.fromordinal(int(tally.days.max()))
        (value,) = certain(tally, basis.window, [last])
        return replace(
            basis, tally=tally, last=last, value=value, recounted=value, cases=cases_in(tally, basis.window, last)
        )
    tried = [(_agreement(basis, tally, window), window) for window in (_window(basis.metric, lag) for lag in (0, 1))]
    agreement, window = max(tried, key=lambda one: one[0])
    begins = date.fromordinal(int(tally.days.min()))
    if agreement < _AGREEING or begins > window.first(basis.last) + timedelta(days=basis.window_days * (1 - _COVERED)):
        return None
    (value,) = certain(tally, window, [basis.last])
    return replace(basis, tally=tally, window=window, recounted=value, cases=cases_in(tally, window, basis.last))


def _agreement(basis: Basis, tally: Tally, window: Window) -> float:
    """The share of the last days on which the cases give the platform's value; 0 where the newest one does not."""
    recent = basis.series.between(basis.series.days[-1] - timedelta(days=_CHECKED_DAYS - 1), basis.series.days[-1])
    counted = certain(tally, window, recent.days)
    near = [
        value is not None and abs(value - told) <= _STEPS * basis.step
        for value, told in zip(counted, recent.values, strict=True)
    ]
    return sum(near) / len(near) if near[-1] else 0.0


def _cases(connection: Connection, stand: Standing, basis: Basis) -> float | None:
    """How many cases stand behind the newest value: the platform's own number, else counted by what it is a rate of."""
    if basis.last is None:
        return None
    shop, day = stand.shop.id, basis.last
    stored = observations.between(connection, shop, first=day, last=day, metrics=(basis.metric.id,))
    if stored.denominator and stored.denominator[0]:
        return stored.denominator[0]
    figure, records = CASES.get(basis.metric.id, ("", ""))
    first, last = basis.window.first(day), basis.window.last(day)
    if figure:
        found = observations.between(connection, shop, first=first, last=last, metrics=(figure,))
        if len(found) >= _COVERED * ((last - first).days + 1):
            return sum(value or 0.0 for value in found.value) or None
    return _records(connection, shop, records, first, last)


def _records(connection: Connection, shop: int, by: str, first: date, last: date) -> float | None:
    """How many imported records lie in the window; None where none do."""
    if by == "review":
        return float(reviews.count_rated(connection, shop, first, last)) or None
    if by == "paid_at":
        return float(sum(orders.by_day(connection, shop, first=first, last=last, by=by).values())) or None
    if by:
        return float(sum(parcels.by_day(connection, shop, first=first, last=last, by=by).values())) or None
    return None
