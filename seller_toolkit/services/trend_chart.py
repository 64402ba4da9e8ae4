"""The trend view as a chart: one answer for the window, the files and the printed page."""

from datetime import date

from seller_toolkit.i18n.formats import arrowed, number
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.charts.spec import Line, Mark, Span, TrendLine, TrendSpec
from seller_toolkit.services.score_trend import ScoreLine, TrendView, compared


def trend_spec(
    view: TrendView, focus: str = "", *, peers: bool = True, events: bool = True, explained_days: int = 0
) -> TrendSpec:
    """The chart of a view. `focus` is "total" or a dimension's id, drawn thick; "" takes the first line.

    A threshold is drawn only where it applies: the total's line stands there when the total is in focus. The stretch of
    the last `explained_days` days is tinted where the score changed in it; 0 tints nothing.
    """
    chosen = view.line(focus) or (view.lines[0] if view.lines else None)
    return TrendSpec(
        title=f"{view.shop.name} {view.profile_label}",
        lines=tuple(_line(line, focus=line is chosen) for line in view.lines),
        first=view.first,
        last=view.last,
        thresholds=_thresholds(view, chosen),
        peers=_peer_line(view, chosen) if peers else None,
        events=tuple(Mark(event.day, event.title) for event in view.events) if events else (),
        rules=tuple(
            Mark(mark.day, translate("Trend", "Rules {version}").format(version=mark.version)) for mark in view.rules
        ),
        gaps=tuple(_gap(first, last) for first, last in view.gaps),
        drop=_explained(view, chosen, explained_days) if chosen and explained_days else None,
        digits=chosen.digits if chosen else 2,
    )


def chart_alt(view: TrendView) -> str:
    """What the chart shows, in words, for those who cannot see it."""
    parts = [f"{line.label} {number(line.points[-1].value, line.digits)}" for line in view.lines if line.points]
    return translate("Trend", "{shop}, {first} to {last}: {values}").format(
        shop=view.shop.name, first=view.first, last=view.last, values=", ".join(parts)
    )


def _line(line: ScoreLine, *, focus: bool) -> TrendLine:
    days = tuple(point.day for point in line.points)
    return TrendLine(line.label, line.metric, days, tuple(p.value for p in line.points), line.digits, focus=focus)


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
    if chosen is None or chosen.metric not in view.peers or not chosen.points:
        return None
    value = view.peers[chosen.metric]
    label = translate("Trend", "Peer average {value}").format(value=number(value, chosen.digits))
    days = (chosen.points[0].day, chosen.points[-1].day)
    return TrendLine(label, chosen.metric, days, (value, value), chosen.digits)


def _gap(first: date, last: date) -> Span:
    days = (last - first).days + 1
    return Span(first, last, translate("Trend", "{days} days missing").format(days=days))


def _explained(view: TrendView, chosen: ScoreLine, days: int) -> Span | None:
    change = compared(view, chosen.dimension, days)
    if change is None or round(change.change, chosen.digits) == 0:
        return None
    return Span(max(change.before_day, view.first), change.now_day, arrowed(change.change, chosen.digits))
