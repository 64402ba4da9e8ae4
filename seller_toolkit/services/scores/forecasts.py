"""Where a score goes: what is certain, what is expected, how sure that is."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from seller_toolkit.analysis.forecast import MIN_DAYS, Band, Paths, chance_of_missing, nearest
from seller_toolkit.analysis.rolling_mean import MIN_VALUES
from seller_toolkit.analysis.rolloff import certain, leaving
from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.i18n.formats import long_day, measured, number, short_day
from seller_toolkit.i18n.labels import total_label
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import basis_words
from seller_toolkit.services.scores.outlook import with_chances
from seller_toolkit.services.scores.score_basis import Basis, find_basis
from seller_toolkit.services.scores.standing import Standing, standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection

FARTHEST = 180
"""Days ahead that a forecast is made for."""

SAFE, DOUBTFUL, EVEN = 0.1, 0.35, 0.65
"""Chances of missing a line: likely met below the first, may be missed below the second, open below the third, else likely missed."""

_TENTHS = 10  # chances are said in steps of ten percent: they are not known better


@dataclass(frozen=True)
class ForecastDay:
    """One day ahead. `certain`: the value if nothing new came in, from what leaves the window alone (None: not known).

    `low` and `high` bound the 80 % interval of the value, `expected` is its middle.
    """

    day: date
    certain: float | None
    expected: float
    low: float
    high: float


@dataclass(frozen=True)
class LeavingDay:
    """What leaves the window on a day: `count` ratings of mean `mean`; `effect` is what that alone does to the score."""

    day: date
    count: int
    mean: float
    effect: float


@dataclass(frozen=True)
class ForecastView:
    """The forecast of one score ("total" or a dimension). `days` is empty where too little is known; `notes` say why.

    `basis`: "ratings" (single ratings or each day's counts are known), "values" (only the daily score is known), "none".
    `words` is the answer in one sentence (月底大概率达标 4.25–4.44), `chance` that of missing the nearest line at the next
    assessment on `assessed_on`.
    """

    target: str
    metric: str
    label: str
    digits: int
    basis: str
    last_day: date | None
    value: float | None
    days: tuple[ForecastDay, ...]
    leaving: tuple[LeavingDay, ...]
    words: str
    assumption: str
    notes: tuple[str, ...] = ()
    line: float | None = None
    assessed_on: date | None = None
    chance: float | None = None


def forecast(
    context: JobContext, workspace: Workspace, shop_id: int, target: str, days: int, profile: str = ""
) -> Outcome[ForecastView]:
    """The next `days` days (at most FARTHEST) of "total", a dimension or a metric of a shop's score.

    Raises:
        UserError: the shop has no score, or the score no such part.
    """
    context.report(0, 2)
    with workspace.store.read() as connection:
        stand = standing_of(workspace, connection, shop_id, profile)
        basis = find_basis(connection, stand, target)
    context.report(1, 2)
    return Outcome(_view(stand, basis, min(max(days, 1), FARTHEST)))


def standing_of(workspace: Workspace, connection: Connection, shop_id: int, profile: str) -> Standing:
    """Where the shop stands under a score ("" the one that is assessed today).

    Raises:
        UserError: the shop has no such score.
    """
    shop = shops.get_shop(connection, shop_id)
    found = standing(workspace, connection, shop, profile_id=profile, with_causes=False)
    if found is None:
        raise UserError("score.none", shop=shop.name)
    return found


def label_of(stand: Standing, basis: Basis) -> str:
    """The name of a target; a total is called so."""
    total = stand.profile.total
    return total_label() if total and total.id == basis.metric.id else basis.metric.label.of(language())


def _view(stand: Standing, basis: Basis, count: int) -> ForecastView:
    days = basis.days(count)
    paths = basis.paths(days)
    status = _line(stand, basis)
    if paths is None:
        return _nothing(stand, basis)
    bands = paths.bands()
    sure = certain(basis.tally, basis.window, days) if basis.tally else (None,) * len(days)
    view = ForecastView(
        basis.target, basis.metric.id, label_of(stand, basis), basis.metric.decimals,
        "ratings" if basis.counted else "values", basis.last, basis.value,
        tuple(
            ForecastDay(day, value, band.middle, band.low, band.high)
            for day, value, band in zip(days, sure, bands, strict=True)
        ),
        _leaving(basis, days), _words(basis, paths, bands, status), basis_words.assumption(basis),
        (*basis_words.notes(basis), *_age(stand, basis)),
    )  # fmt: skip
    if status is None:
        return view
    return replace(view, line=status.threshold.value, assessed_on=status.next_day, chance=status.chance)


def _line(stand: Standing, basis: Basis) -> ThresholdStatus | None:
    """The line of the target with the least margin, with its chance."""
    return nearest(with_chances([one for one in stand.lines if one.threshold.target == basis.target], basis))


def _nothing(stand: Standing, basis: Basis) -> ForecastView:
    known = len(basis.series)
    over = (basis.series.days[-1] - basis.series.days[0]).days + 1 if known else 0
    needs = translate(
        "Forecast", "At least {values} daily values over {days} days are needed; there are {known} over {over}."
    )
    return ForecastView(
        basis.target, basis.metric.id, label_of(stand, basis), basis.metric.decimals, "none", basis.last, basis.value, (), (),
        translate("Forecast", "Too little is known for a forecast."), "",
        (needs.format(values=MIN_VALUES, days=MIN_DAYS, known=known, over=over),),
    )  # fmt: skip


def _leaving(basis: Basis, days: tuple[date, ...]) -> tuple[LeavingDay, ...]:
    if basis.tally is None:
        return ()
    found = leaving(basis.tally, basis.window, days)
    return tuple(LeavingDay(one.day, round(one.count), one.mean, one.effect) for one in found)


def _age(stand: Standing, basis: Basis) -> tuple[str, ...]:
    if basis.last is None or (stand.today - basis.last).days < 2:
        return ()
    words = translate("Forecast", "The newest value is of {day}: the forecast begins there.")
    return (words.format(day=long_day(basis.last)),)


# --- the answer in one sentence -----------------------------------------------------------------------------------


def _words(basis: Basis, paths: Paths, bands: tuple[Band, ...], status: ThresholdStatus | None) -> str:
    if status is None or status.chance is None or status.next_day is None:
        return _plain(basis, paths, bands)
    if status.threshold.sample == "daily":
        return _any_day(basis, paths, bands, status)
    day, chance = status.next_day, status.chance
    found = paths if day in paths.days else basis.paths(basis.days((day - paths.last).days))
    band = dict(zip(found.days, found.bands(), strict=True)).get(day) if found else None
    return _judged(_when(day), chance, _span(basis, band), _value(basis, status.threshold.value))


def _any_day(basis: Basis, paths: Paths, bands: tuple[Band, ...], status: ThresholdStatus) -> str:
    """A line that is looked at every day is missed if it is missed on any of them."""
    lowest = Paths(paths.last, paths.days[-1:], paths.values.min(axis=1, keepdims=True))
    chance = chance_of_missing(status.threshold, paths.days[-1], lowest, Series((), ()))
    when = translate("Forecast", "In the next {days} days").format(days=number(len(paths.days)))
    return _judged(when, chance, _span(basis, bands[-1]), _value(basis, status.threshold.value))


def _judged(when: str, chance: float, span: str, line: str) -> str:
    if chance < SAFE:
        return translate("Forecast", "{when}: likely above the line, {span}").format(when=when, span=span)
    share = measured(max(1, round(chance * _TENTHS)) * (100 // _TENTHS), "percent", 0)
    words = translate("Forecast", "{when}: likely below the line of {line} (about {share}), {span}")
    if chance < DOUBTFUL:
        words = translate("Forecast", "{when}: may fall below {line} (about {share}), {span}")
    elif chance < EVEN:
        words = translate("Forecast", "{when}: above or below {line} is open (below: about {share}), {span}")
    return words.format(when=when, line=line, share=share, span=span)


def _plain(basis: Basis, paths: Paths, bands: tuple[Band, ...]) -> str:
    words = translate("Forecast", "In {days} days likely {span} (now {value})")
    return words.format(days=number(len(paths.days)), span=_span(basis, bands[-1]), value=_value(basis, basis.value))


def _when(day: date) -> str:
    if (day + timedelta(days=1)).day == 1:
        return translate("Forecast", "End of the month ({day})").format(day=short_day(day))
    return translate("Forecast", "On {day}").format(day=short_day(day))


def _span(basis: Basis, band: Band | None) -> str:
    if band is None:
        return ""
    return f"{_value(basis, band.low)}–{_value(basis, band.high)}"


def _value(basis: Basis, value: float | None) -> str:
    return measured(value, basis.metric.unit, basis.metric.decimals)
