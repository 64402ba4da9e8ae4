"""What is said about one day of the chart: each line's value, its change since the day before, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed
from seller_toolkit.i18n.formats import arrowed, long_day, measured, number, short_day
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.scores.chart_choice import ChartChoice
    from seller_toolkit.services.scores.provenance import ChangedValue
    from seller_toolkit.services.scores.score_course import CourseTurn
    from seller_toolkit.services.scores.score_trend import Point, ScoreLine, TrendView

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Trend", "Mon"),
    QT_TRANSLATE_NOOP("Trend", "Tue"),
    QT_TRANSLATE_NOOP("Trend", "Wed"),
    QT_TRANSLATE_NOOP("Trend", "Thu"),
    QT_TRANSLATE_NOOP("Trend", "Fri"),
    QT_TRANSLATE_NOOP("Trend", "Sat"),
    QT_TRANSLATE_NOOP("Trend", "Sun"),
)
_WIDEST = 280  # pixels at 100 % of a line of small print


def point_of(line: ScoreLine, day: date) -> Point | None:
    """The line's value of just this day."""
    return line.points.find(day)


def known_line(view: TrendView, dimension: str) -> ScoreLine | None:
    """All that is known of a score, beyond the period too."""
    return view.history.line(dimension) or view.line(dimension)


def day_panel(kit: Kit, view: TrendView, choice: ChartChoice, day: date) -> QWidget:
    """The content of the panel beside a marked day; the source is that of the line in focus."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    said = short_day(day) if view.first <= day <= view.last else long_day(day)
    name = translate("Trend", "{day} {weekday}").format(day=said, weekday=translated("Trend", WEEKDAYS[day.weekday()]))
    grid.addWidget(kit.text(name, "strong"), 0, 0)
    ahead = _forecast_words(choice, day)
    if ahead:
        grid.addWidget(kit.text(ahead, "body"), 1, 0, 1, 3)
        return boxed(grid)
    grid.addWidget(kit.text(translate("Trend", "since the day before"), "caption", "muted", right=True), 0, 1, 1, 2)
    for row, line in enumerate(_lines(view, choice), 1):
        _add_line(kit, grid, row, line, day, chosen=line.dimension == choice.focus)
    rival = _rival(choice, day)
    if rival is not None:
        row = grid.rowCount()
        name, value = rival
        label = kit.text(name, "caption", "muted", elide=True)
        label.setMaximumWidth(kit.theme.scaled(_WIDEST // 2))
        grid.addWidget(label, row, 0)
        grid.addWidget(kit.text(value, "caption", "muted", right=True), row, 1)
    for words in _small_print(view, choice, day):
        label = kit.text(words, "caption", "muted", elide=True)
        label.setMaximumWidth(kit.theme.scaled(_WIDEST))
        grid.addWidget(label, grid.rowCount(), 0, 1, 3)
    return boxed(grid)


def _lines(view: TrendView, choice: ChartChoice) -> list[ScoreLine]:
    shown = [line for line in view.lines if choice.all_lines or line.dimension == choice.focus]
    return [known_line(view, line.dimension) or line for line in shown]


def _add_line(kit: Kit, grid: QGridLayout, row: int, line: ScoreLine, day: date, *, chosen: bool) -> None:
    point, earlier = point_of(line, day), point_of(line, day - timedelta(days=1))
    value = measured(point.value, line.unit, line.digits) if point else translate("Trend", "no data")
    change = point.value - earlier.value if point and earlier else None
    grid.addWidget(kit.text(line.label, "strong" if chosen else "body"), row, 0)
    grid.addWidget(kit.text(value, "strong" if point else "body", "" if point else "muted", right=True), row, 1)
    grid.addWidget(Delta(kit, change, digits=line.digits, width=64), row, 2)


def _rival(choice: ChartChoice, day: date) -> tuple[str, str] | None:
    """The other shop's name and value, where it has one on the day."""
    if choice.rival is None:
        return None
    shop, lines = choice.rival
    line = next((one for one in lines if one.dimension == choice.focus), None)
    point = point_of(line, day) if line else None
    return (shop.name, measured(point.value, line.unit, line.digits)) if line and point else None


def _forecast_words(choice: ChartChoice, day: date) -> str:
    """What is expected on a day ahead, "" for days that are known."""
    forecast = choice.forecast
    ahead = next((one for one in forecast.days if one.day == day), None) if forecast else None
    if forecast is None or ahead is None or forecast.target != choice.focus:
        return ""
    low, high = number(ahead.low, forecast.digits), number(ahead.high, forecast.digits)
    words = translate("Trend", "Expected {value}, 80 % between {low} and {high}")
    said = words.format(value=number(ahead.expected, forecast.digits), low=low, high=high)
    if ahead.certain is not None:
        nothing_new = translate("Trend", "If nothing new came in: {value}")
        said += "\n" + nothing_new.format(value=number(ahead.certain, forecast.digits))
    return said


def _small_print(view: TrendView, choice: ChartChoice, day: date) -> Iterator[str]:
    """What happened on the day, and the file and row that the focus line's value stands in."""
    past = view.history
    yield from (event.title for event in past.events or view.events if event.day == day)
    for mark in past.rules or view.rules:
        if mark.day == day:
            yield translate("Trend", "Rules {version}").format(version=mark.version)
    line = known_line(view, choice.focus)
    if line is None:
        return
    if choice.course is not None:
        yield from (_turn_words(turn, line) for turn in choice.course.turns_of(choice.focus) if turn.day == day)
    point = point_of(line, day)
    if point is not None and point.file:
        yield translate("Trend", "{file}, row {row}").format(file=point.file, row=point.row)
    yield from (_changed_words(one) for one in view.changed if (one.day, one.metric) == (day, line.metric))


def _turn_words(turn: CourseTurn, line: ScoreLine) -> str:
    change = arrowed(turn.change, line.digits)
    if turn.until == turn.day:
        return translate("Trend", "The level changed here: {change}").format(change=change)
    words = translate("Trend", "The course broke here: {change} until {day}")
    return words.format(change=change, day=short_day(turn.until))


def _changed_words(change: ChangedValue) -> str:
    """What stood there before a later file changed it."""
    words = translate("Trend", "was {old} in {file} until {day}")
    return words.format(old=change.old, file=change.old_file, day=short_day(change.at.date()))
