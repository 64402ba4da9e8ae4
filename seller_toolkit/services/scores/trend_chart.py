"""The trend view as a chart: one answer for the window, the files and the printed page."""

from collections.abc import Sequence
from datetime import date

from seller_toolkit.analysis.trend import Series, value_on_or_before
from seller_toolkit.i18n.formats import arrowed, number
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.charts.spec import Band, Fan, Line, Mark, Span, TrendLine, TrendSpec, Turn
from seller_toolkit.services.scores.chart_choice import ChartChoice
from seller_toolkit.services.scores.forecasts import ForecastView
from seller_toolkit.services.scores.score_trend import (
    History,
    PeerBand,
    ScoreLine,
    TrendView,
    changed_between,
    compared,
)

LONGEST_NAME = 14
"""Characters of another shop's name that stand beside its line."""


def trend_spec(
    view: TrendView,
    focus: str = "",
    *,
    peers: bool = True,
    events: bool = True,
    explained_days: int = 0,
    choice: ChartChoice | None = None,
) -> TrendSpec:
    """The chart of a view. `focus` is "total" or a dimension's id, drawn thick; "" takes the first line.

    A threshold is drawn only where it applies: the total's line stands there when the total is in focus. The stretch of
    the last `explained_days` days is tinted where the score changed in it; 0 tints nothing. A `choice` says all of this, and
    more.
    """
    if choice is None:
        choice = ChartChoice(focus, peers=peers, events=events, explained_days=explained_days)
    chosen = view.line(choice.focus) or (view.lines[0] if view.lines else None)
    past = _past(view, choice)
    shown = [line for line in past.lines if choice.all_lines or (chosen and line.dimension == chosen.dimension)]
    first, last = choice.days or (view.first, view.last)
    fan = _fan(choice.forecast, chosen)
    ahead = max(fan.days[-1], last) if fan is not None else last
    ends = past.ends or (first, last)
    return TrendSpec(
        title=f"{view.shop.name} {view.profile_label}",
        lines=tuple(
            _line(line, past.lines.index(line), focus=bool(chosen) and line.dimension == chosen.dimension)  # type: ignore[union-attr]
            for line in shown
        ),
        first=first,
        last=ahead if choice.days is None else last,
        thresholds=_thresholds(view, chosen),
        peers=_peer_line(view, chosen) if choice.peers else None,
        events=tuple(Mark(event.day, event.title) for event in past.events) if choice.events else (),
        rules=tuple(
            Mark(mark.day, translate("Trend", "Rules {version}").format(version=mark.version)) for mark in past.rules
        ),
        gaps=tuple(_gap(*ends_of_gap) for ends_of_gap in past.gaps),
        drop=_explained(view, chosen, choice) if chosen and choice.explained_days else None,
        digits=chosen.digits if chosen else 2,
        band=_band(view, chosen) if choice.peers else None,
        turns=_turns(view, choice, chosen),
        rival=_rival(choice, chosen),
        fan=fan,
        earliest=min(ends[0], view.first) if choice.whole_history else None,
        latest=max(ends[1], ahead) if choice.whole_history else None,
    )


def chart_alt(view: TrendView) -> str:
    """What the chart shows, in words, for those who cannot see it."""
    parts = [f"{line.label} {number(line.points[-1].value, line.digits)}" for line in view.lines if line.points]
    return translate("Trend", "{shop}, {first} to {last}: {values}").format(
        shop=view.shop.name, first=view.first, last=view.last, values=", ".join(parts)
    )


def _past(view: TrendView, choice: ChartChoice) -> History:
    """What the lines and marks are taken from: the view's period, or everything."""
    if choice.whole_history and view.history.lines:
        return view.history
    if choice.days is not None and view.history.lines:
        first, last = choice.days
        if first < view.first or last > view.last:
            return view.history
    return History(view.lines, view.events, view.rules, view.gaps)


def _line(line: ScoreLine, place: int, *, focus: bool) -> TrendLine:
    return TrendLine(line.label, line.metric, line.points.days, line.points.values, line.digits, focus, place)


def _thresholds(view: TrendView, chosen: ScoreLine | None) -> tuple[Line, ...]:
    """The lines of what is in focus; equal levels share one line and both names."""
    if chosen is None:
        return ()
    levels: dict[float, list[str]] = {}
    for status in view.thresholds:
        if status.threshold.target == chosen.dimension:
            levels.setdefault(status.threshold.value, []).append(status.threshold.label.of(language()))
    return tuple(Line(_level_label(names[0], value, chosen.digits), value) for value, names in sorted(levels.items()))


def _level_label(name: str, value: float, digits: int) -> str:
    """A line's name with its level, unless the name says it already ("score 70")."""
    return name if f"{value:g}" in name else f"{name} {number(value, digits)}"


def _peer_line(view: TrendView, chosen: ScoreLine | None) -> TrendLine | None:
    """The peers' average day by day; where only the newest is known, or the view was made without days, a level line."""
    if chosen is None or not chosen.points:
        return None
    words = translate("Trend", "Peer average {value}")
    average = view.bands.get(chosen.metric, PeerBand()).average
    if len(average) > 1:
        newest = value_on_or_before(average, view.last)
        label = words.format(value=number(average.values[-1] if newest is None else newest, chosen.digits))
        return TrendLine(label, chosen.metric, average.days, average.values, chosen.digits)
    value = view.peers.get(chosen.metric)
    if value is None:
        return None
    days = (chosen.points.days[0], chosen.points.days[-1])
    return TrendLine(
        words.format(value=number(value, chosen.digits)), chosen.metric, days, (value, value), chosen.digits
    )


def _band(view: TrendView, chosen: ScoreLine | None) -> Band | None:
    """From the average to what is excellent, on the days that have both; one such day is no band."""
    known = view.bands.get(chosen.metric) if chosen else None
    if chosen is None or known is None:
        return None
    high = dict(zip(known.excellent.days, known.excellent.values, strict=True))
    both = [(day, low, high[day]) for day, low in _pairs(known.average) if day in high]
    if len(both) < 2:
        return None
    days, lows, highs = zip(*both, strict=True)
    label = translate("Trend", "Peers, excellent {value}").format(value=number(highs[-1], chosen.digits))
    return Band(days, lows, highs, label)


def _pairs(series: Series) -> Sequence[tuple[date, float]]:
    return list(zip(series.days, series.values, strict=True))


def _turns(view: TrendView, choice: ChartChoice, chosen: ScoreLine | None) -> tuple[Turn, ...]:
    """The turns of the line in focus, each on the value of its day."""
    line = (view.history.line(chosen.dimension) or chosen) if chosen else None
    if choice.course is None or line is None:
        return ()
    points = (line.points.find(turn.day) for turn in choice.course.turns_of(line.dimension))
    return tuple(Turn(point.day, point.value) for point in points if point is not None)


def _rival(choice: ChartChoice, chosen: ScoreLine | None) -> TrendLine | None:
    if choice.rival is None or chosen is None:
        return None
    shop, lines = choice.rival
    line = next((one for one in lines if one.dimension == chosen.dimension), None)
    if line is None:
        return None
    name = shop.name if len(shop.name) <= LONGEST_NAME else f"{shop.name[: LONGEST_NAME - 1]}…"
    return TrendLine(name, line.metric, line.points.days, line.points.values, line.digits)


def _fan(forecast: ForecastView | None, chosen: ScoreLine | None) -> Fan | None:
    """The forecast of the line in focus, from its last known value on."""
    if forecast is None or chosen is None or forecast.target != chosen.dimension or not forecast.days:
        return None
    ahead, digits = forecast.days, forecast.digits
    days, start = tuple(day.day for day in ahead), ()
    known: tuple[float, ...] = ()
    if forecast.last_day is not None and forecast.value is not None and forecast.last_day < days[0]:
        start, known = (forecast.last_day,), (forecast.value,)  # type: ignore[assignment]
    end = ahead[-1]
    label = translate("Trend", "Forecast {value} ({low}–{high})").format(
        value=number(end.expected, digits), low=number(end.low, digits), high=number(end.high, digits)
    )
    certain = translate("Trend", "Nothing new {value}").format(value=number(end.certain, digits))
    return Fan(
        (*start, *days),
        (*known, *(day.expected for day in ahead)),
        (*known, *(day.low for day in ahead)),
        (*known, *(day.high for day in ahead)),
        (*(known if ahead[0].certain is not None else (None,) * len(known)), *(day.certain for day in ahead)),
        label,
        certain if end.certain is not None else "",
    )


def _gap(first: date, last: date) -> Span:
    days = (last - first).days + 1
    return Span(first, last, translate("Trend", "{days} days missing").format(days=days))


def _explained(view: TrendView, chosen: ScoreLine, choice: ChartChoice) -> Span | None:
    change = compared(view, chosen.dimension, choice.explained_days)
    if choice.between is not None:
        change = changed_between(view, chosen.dimension, *choice.between)
    if change is None or round(change.change, chosen.digits) == 0:
        return None
    return Span(max(change.before_day, view.first), change.now_day, arrowed(change.change, chosen.digits))
