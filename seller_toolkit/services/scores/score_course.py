"""The course of a shop's scores: on which days it broke, and what weekday or season leaves a mark on it.

A job of its own behind the trend view: the values are on the screen before the search is done.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis import change_points, seasons
from seller_toolkit.analysis.seasons import Pattern
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.i18n.formats import signed
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, translate, translated
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.score_lines import ScoreLine
from seller_toolkit.services.scores.score_trend import TrendView
from seller_toolkit.services.workspace import Workspace

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Trend", "Mondays"),
    QT_TRANSLATE_NOOP("Trend", "Tuesdays"),
    QT_TRANSLATE_NOOP("Trend", "Wednesdays"),
    QT_TRANSLATE_NOOP("Trend", "Thursdays"),
    QT_TRANSLATE_NOOP("Trend", "Fridays"),
    QT_TRANSLATE_NOOP("Trend", "Saturdays"),
    QT_TRANSLATE_NOOP("Trend", "Sundays"),
)


@dataclass(frozen=True)
class CourseTurn:
    """A day on which the course of a score broke; it was on its new level on `until`, the same day for a jump."""

    target: str
    day: date
    until: date
    before: float
    after: float

    @property
    def change(self) -> float:
        return self.after - self.before


@dataclass(frozen=True)
class Course:
    """All turns of a score's lines, the oldest first, and a sentence for each season that is real."""

    turns: tuple[CourseTurn, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()  # target, sentence

    def turns_of(self, target: str) -> tuple[CourseTurn, ...]:
        return tuple(turn for turn in self.turns if turn.target == target)

    def notes_of(self, target: str) -> tuple[str, ...]:
        return tuple(words for of, words in self.notes if of == target)


def course(context: JobContext, workspace: Workspace, view: TrendView) -> Outcome[Course]:
    """Search all that is known of the view's scores."""
    turns: list[CourseTurn] = []
    notes: list[tuple[str, str]] = []
    lines = view.history.lines
    for done, line in enumerate(lines):
        context.report(done, len(lines))
        found = change_points.find(line.series, digits=line.digits)
        turns += [CourseTurn(line.dimension, one.day, one.until, one.before, one.after) for one in found]
        notes += [(line.dimension, words) for words in _season_words(line)]
    return Outcome(Course(tuple(sorted(turns, key=lambda turn: turn.day)), tuple(notes)))


def _season_words(line: ScoreLine) -> Iterator[str]:
    week = seasons.by_weekday(line.series, digits=line.digits)
    if week is not None:
        words = translate("Trend", "{day} stand lowest, {change} against the mean of the week ({weeks} weeks)")
        low = translated("Trend", WEEKDAYS[week.low])
        yield words.format(day=low, change=_low(week, line), weeks=week.over)
    year = seasons.by_month(line.series, digits=line.digits)
    if year is not None:
        words = translate("Trend", "month {month} stands lowest, {change} against the mean of the year ({years} years)")
        yield words.format(month=year.low + 1, change=_low(year, line), years=year.over)


def _low(pattern: Pattern, line: ScoreLine) -> str:
    return signed(pattern.parts[pattern.low], line.digits)
