"""Filling in days that are past, for one shop: typed cell by cell, or pasted as a block from a spreadsheet."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from seller_toolkit.analysis.plausibility import Before
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.imports.day_scores import scores_of
from seller_toolkit.services.imports.pasted_block import read_block
from seller_toolkit.services.imports.score_entry import EntryCheck, ScoreField, ScoreTable
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores.standing import series_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops

LONGEST = timedelta(days=730)  # a span of days to fill in
MEMORY = timedelta(days=10)  # before the span: what its first days are held against

Place = tuple[date, str]
"""A day and a metric id."""


@dataclass(frozen=True)
class Spread:
    """What a pasted block would put where. `unknown` are titles without a metric, `outside` cells that found no place.

    Values of days that lie ahead, or too far back, count as `outside`.
    """

    texts: Mapping[Place, str]
    unknown: tuple[str, ...] = ()
    outside: int = 0

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(sorted({day for day, _ in self.texts}))

    @property
    def metrics(self) -> frozenset[str]:
        return frozenset(metric for _, metric in self.texts)


@dataclass(frozen=True)
class BackFill:
    """One shop's days from `first` to `last`, what is stored of them, and the scores to choose from.

    `stored` holds the days of the span and the few before it: day → metric id → value.
    """

    shop: Shop
    today: date
    first: date
    last: date
    scores: tuple[ScoreTable, ...]
    score: ScoreTable
    stored: Mapping[date, Mapping[str, float]]

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the span, the oldest first, as spreadsheets have them."""
        return tuple(self.first + timedelta(days=place) for place in range((self.last - self.first).days + 1))

    def fields(self, *, every: bool) -> tuple[ScoreField, ...]:
        """The columns: the score and its dimensions, or all its metrics."""
        return self.score.every if every else self.score.fields

    def look_at(self, texts: Mapping[Place, str], accepted: Collection[Place] = ()) -> dict[Place, EntryCheck]:
        """The checks of all that was typed. A value is held against the last one before it, typed or stored.

        One that is in doubt itself is no measure for the days behind it, unless it is `accepted`.
        """
        found: dict[Place, EntryCheck] = {}
        known: dict[str, tuple[date, float]] = {}
        typed = {day: {metric: texts[day, metric] for _, metric in places} for day, places in _by_day(texts)}
        for day in sorted({*typed, *self.stored}):
            stored = self.stored.get(day, {})
            before = {metric: Before(value, (day - last).days) for metric, (last, value) in known.items()}
            known |= {metric: (day, value) for metric, value in stored.items()}
            checks = self.score.look_at(
                typed.get(day, {}), before=before, stored=stored, of_today=day == self.today
            )  # fmt: skip
            for metric, check in checks.items():
                found[day, metric] = check
                if check.value is not None and (not check.doubts or (day, metric) in accepted):
                    known[metric] = (day, check.value)
        return found

    def spread(self, text: str, day: date, metric: str, *, every: bool) -> Spread:
        """Where the cells of a pasted block go: by its dates and titles where it has them, else from a cell on."""
        block = read_block(text, self.score, self.today)
        columns = [field.id for field in self.fields(every=every)]
        right = columns[columns.index(metric) :] if metric in columns else columns
        metrics = block.metrics if block.titled else dict(enumerate(right))
        texts: dict[Place, str] = {}
        outside = 0
        for place, cells in enumerate(block.rows):
            on = block.days[place] if block.days else day + timedelta(days=place)
            for column, cell in enumerate(cells):
                if not cell or (block.titled and column not in metrics):
                    continue
                fits = column in metrics and on is not None and self.today - LONGEST <= on <= self.today
                if fits and on is not None:
                    texts[on, metrics[column]] = cell
                outside += not fits
        return Spread(texts, block.unknown, outside)


def back_fill(
    context: JobContext, workspace: Workspace, shop_id: int, score: str, first: date, last: date
) -> Outcome[BackFill]:
    """The days of one shop; `score` "" is its usual one. No day lies ahead, and the span is cut to its last LONGEST days.

    The shop's platform has a score.

    Raises:
        UserError: there is no such shop.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        today = workspace.today_of(shop)
        last = min(last, today)
        first = max(min(first, last), last - LONGEST)
        scores = scores_of(workspace, connection, shop)
        chosen = next((table for table in scores if table.id == score), scores[0])
        metrics = tuple(field.id for field in chosen.every)
        series = series_of(connection, shop.id, metrics, first=first - MEMORY, last=last)
    stored: dict[date, dict[str, float]] = {}
    for metric, values in series.items():
        for day, value in zip(values.days, values.values, strict=True):
            stored.setdefault(day, {})[metric] = value
    return Outcome(BackFill(shop, today, first, last, scores, chosen, stored))


def _by_day(texts: Collection[Place]) -> Iterator[tuple[date, list[Place]]]:
    for day, places in groupby(sorted(texts), key=lambda place: place[0]):
        yield day, list(places)
