"""What is said about one day of the chart: each line's value, its change since the day before, and where it stands."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from seller_toolkit.gui.widgets.delta import Delta
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.layout import boxed
from seller_toolkit.i18n.formats import measured, short_day
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated

if TYPE_CHECKING:
    from seller_toolkit.services.provenance import ChangedValue
    from seller_toolkit.services.score_trend import Point, ScoreLine, TrendView

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
    return next((point for point in line.points if point.day == day), None)


def day_panel(kit: Kit, view: TrendView, focus: str, day: date) -> QWidget:
    """The content of the panel beside a marked day; the source is that of the line in focus."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    name = translate("Trend", "{day} {weekday}").format(
        day=short_day(day), weekday=translated("Trend", WEEKDAYS[day.weekday()])
    )
    grid.addWidget(kit.text(name, "strong"), 0, 0)
    grid.addWidget(kit.text(translate("Trend", "since the day before"), "caption", "muted", right=True), 0, 1, 1, 2)
    for row, line in enumerate(view.lines, 1):
        _add_line(kit, grid, row, line, day, chosen=line.dimension == focus)
    for words in _small_print(view, focus, day):
        label = kit.text(words, "caption", "muted", elide=True)
        label.setMaximumWidth(kit.theme.scaled(_WIDEST))
        grid.addWidget(label, grid.rowCount(), 0, 1, 3)
    return boxed(grid)


def _add_line(kit: Kit, grid: QGridLayout, row: int, line: ScoreLine, day: date, *, chosen: bool) -> None:
    point, earlier = point_of(line, day), point_of(line, day - timedelta(days=1))
    value = measured(point.value, line.unit, line.digits) if point else translate("Trend", "no data")
    change = point.value - earlier.value if point and earlier else None
    grid.addWidget(kit.text(line.label, "strong" if chosen else "body"), row, 0)
    grid.addWidget(kit.text(value, "strong" if point else "body", "" if point else "muted", right=True), row, 1)
    grid.addWidget(Delta(kit, change, digits=line.digits, width=64), row, 2)


def _small_print(view: TrendView, focus: str, day: date) -> list[str]:
    """What happened on the day, and the file and row that the focus line's value stands in."""
    words = [event.title for event in view.events if event.day == day]
    words += [
        translate("Trend", "Rules {version}").format(version=mark.version) for mark in view.rules if mark.day == day
    ]
    line = view.line(focus)
    point = point_of(line, day) if line else None
    if point is not None and point.file:
        words.append(translate("Trend", "{file}, row {row}").format(file=point.file, row=point.row))
    if line is not None:
        words += [_changed_words(one) for one in view.changed if (one.day, one.metric) == (day, line.metric)]
    return words


def _changed_words(change: ChangedValue) -> str:
    """What stood there before a later file changed it."""
    words = translate("Trend", "was {old} in {file} until {day}")
    return words.format(old=change.old, file=change.old_file, day=short_day(change.at.date()))
