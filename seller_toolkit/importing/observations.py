"""Blocks that hold metrics: one row gives one value or many."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from seller_toolkit.domain.imports import RowProblem
from seller_toolkit.domain.profiles import Metric
from seller_toolkit.domain.records import FieldType
from seller_toolkit.domain.titles import fold
from seller_toolkit.importing import times
from seller_toolkit.importing.catalogue import Catalogue
from seller_toolkit.importing.columns import field_column
from seller_toolkit.importing.detect import name_below
from seller_toolkit.importing.drafts import Draft, Question, found_text, missing_in, problems_in
from seller_toolkit.importing.metric_values import Reading, read_metric
from seller_toolkit.importing.owners import platform_of
from seller_toolkit.importing.peer_percents import BEATEN, PERCENTS, read_percents
from seller_toolkit.importing.readers.sheet import Cell, Sheet
from seller_toolkit.importing.rows import DataRows
from seller_toolkit.importing.seen_scale import as_seen
from seller_toolkit.importing.shown_digits import digits_key, most_digits
from seller_toolkit.importing.titles import SHOP
from seller_toolkit.importing.values import Unreadable, says_nothing, text_of

FILLING_UNITS = ("percent", "hours", "seconds")  # a mean row may stand in for a total only where sums mean nothing
PEER_ROLES = (
    ("value", SHOP), ("peer_average", ("peer", "average")), ("peer_excellent", ("peer", "excellent")), ("peer_beaten", ("peer", BEATEN)),
)  # fmt: skip

Value = tuple[int, str, str, str, str, Reading]  # place of the row, day, subject_kind, subject, metric, reading
Shown = dict[str, set[tuple[Cell, float]]]  # metric, or metric/subject of the peers → the cells and what they say


@dataclass(frozen=True)
class _Head:
    """What all values of a row share."""

    days: Sequence[str | None]
    subjects: Sequence[str]  # "" where the row speaks of the shop itself
    fills: Sequence[bool]  # rows that only fill what the shop's own row leaves blank
    problems: list[RowProblem]


@dataclass(frozen=True)
class Observed:
    """The observations of a block. `unclear` are metric names with several meanings, `platform` what the names suggest."""

    draft: Draft
    problems: list[RowProblem]
    unclear: tuple[str, ...] = ()
    platform: str = ""
    other_scale: tuple[str, ...] = ()  # titles whose figures are on a scale that the metric does not have


def read_observations(sheet: Sheet, rows: DataRows, question: Question) -> Observed:
    """The observations of all data rows; blank cells give none. `question.day` stands in where no column has the day."""
    read = {"wide": _wide, "dated": _dated}.get(rows.match.block.shape, _long)
    head = _head(rows, question.day, question.today)
    shown: Shown = {}
    found = read(sheet, rows, question, head, shown)
    if not question.own:  # own exports are exact: the platform tells the shop all that it counts with
        found.draft.digits = {name: most for name, cells in shown.items() if (most := most_digits(cells)) is not None}
    return replace(found, problems=head.problems + found.problems)


def _note_shown(shown: Shown, metric: str, subject: str, cells: Iterable[Cell], found: Iterable[Any]) -> None:
    """Keep which cells have a value of a metric, for the digits that they show."""
    said = {(cell, one.value) for cell, one in zip(cells, found, strict=True) if isinstance(one, Reading)}
    shown.setdefault(digits_key(metric, subject), set()).update(said)


def _read(
    cells: Sequence[Cell], metric: Metric, whose: tuple[str, str], *, title: str, percents: Collection[int], highest: float,
    unit: str = "",
) -> list[Any]:  # fmt: skip
    """The column of a metric, or of what is said in percent of the peers beside it."""
    if whose[1] in PERCENTS:
        return read_percents(cells, metric, whose[1], title=title, percents=percents)
    return read_metric(cells, metric, title=title, percents=percents, highest=highest, unit=unit)


def _head(rows: DataRows, day: str, today: date | None) -> _Head:
    match, count = rows.match, len(rows)
    problems: list[RowProblem] = []
    days: list[Any] = [day] * count
    at = match.role("day")
    if at is not None:
        cells = rows.cells(at)
        written = map(times.month_first, cells) if match.columns[at].dates == "month_first" else cells
        complete = written if today is None else [times.with_year(cell, today) for cell in written]
        days = field_column(list(complete), FieldType.DAY)
        problems += problems_in(days, cells, rows.numbers, title=match.titles[at])
        problems += missing_in(days, rows.numbers, match.titles[at])
    subjects, fills = [""] * count, [False] * count
    at = match.role("subject")
    if at is not None:
        subjects = ["" if says_nothing(cell) else text_of(cell) for cell in rows.cells(at)]
        problems += missing_in([subject or None for subject in subjects], rows.numbers, match.titles[at])
        shop, fill = (
            {fold(label) for label in labels} for labels in (match.block.shop_labels, match.block.fill_labels)
        )
        fills = [fold(subject) in fill for subject in subjects]
        subjects = ["" if fold(subject) in shop | fill else subject for subject in subjects]
    return _Head([day if isinstance(day, str) else None for day in days], subjects, fills, problems)


def _wide(sheet: Sheet, rows: DataRows, question: Question, head: _Head, shown: Shown) -> Observed:
    match = rows.match
    problems: list[RowProblem] = []
    values: list[Value] = []
    fills: list[Value] = []
    highest = question.catalogue.highest
    titles: dict[str, str] = {}
    other_scale: list[str] = []
    for at, column in match.metrics.items():
        metric = question.catalogue.metrics[column.candidates[0]]
        cells = rows.cells(at)
        whose = (column.subject_kind, column.subject)
        found = _read(
            cells, metric, whose, title=match.titles[at], percents=rows.percents(sheet, at), highest=highest(metric.id),
            unit=column.unit,
        )  # fmt: skip
        if not question.own:
            seen = as_seen(metric, found, question.catalogue.metrics)
            if seen is None:
                other_scale.append(match.titles[at])
                continue
            metric = seen
            _note_shown(shown, metric.id, column.subject, cells, found)
        titles[metric.id] = match.titles[at]
        problems += problems_in(found, cells, rows.numbers, title=match.titles[at])
        for place, reading in enumerate(found):
            if reading.__class__ is not Reading or head.days[place] is None:
                continue
            kind, subject = _subject(match.block.subject_kind, head.subjects[place], whose)
            value = (place, head.days[place] or "", kind, subject, metric.id, reading)
            if not head.fills[place]:
                values.append(value)
            elif metric.unit in FILLING_UNITS:
                fills.append(value)
    return Observed(_draft(rows, _with_fills(values, fills), titles), problems, other_scale=tuple(other_scale))


def _dated(sheet: Sheet, rows: DataRows, question: Question, head: _Head, shown: Shown) -> Observed:
    """Columns of a day and a name. The name means the metric that the row's platform has, on others it means nothing."""
    match, catalogue = rows.match, question.catalogue
    at = match.role("platform")
    told = [platform_of(text_of(cell)) for cell in rows.cells(at)] if at is not None else []
    platforms = [platform or question.platform for platform in told] or [question.platform] * len(rows)
    problems: list[RowProblem] = []
    values: list[Value] = []
    titles: dict[str, str] = {}
    for at, day in match.days.items():
        cells = rows.cells(at)
        for metric in match.block.metrics_called(name_below(match.titles[at])):
            if metric not in catalogue.metrics:
                continue
            known = catalogue.platforms_of(metric)
            own = [cell if where in known else None for cell, where in zip(cells, platforms, strict=True)]
            title, highest = match.titles[at], catalogue.highest(metric)
            found = read_metric(
                own, catalogue.metrics[metric], title=title, percents=rows.percents(sheet, at), highest=highest
            )
            problems += problems_in(found, cells, rows.numbers, title=title)
            if not question.own:
                _note_shown(shown, metric, "", own, found)
            titles.setdefault(metric, title)
            said = _iso(day, question.today)
            values += [(place, said, *SHOP, metric, one) for place, one in enumerate(found) if isinstance(one, Reading)]
    return Observed(_draft(rows, values, titles), problems)


def _subject(kind: str, subject: str, column: tuple[str, str]) -> tuple[str, str]:
    """A named row speaks of an agent or item, else the column says whose value it is."""
    return (kind, subject) if subject else column


def _with_fills(values: list[Value], fills: Iterable[Value]) -> list[Value]:
    there = {value[1:5] for value in values}
    return values + [value for value in fills if value[1:5] not in there]


def _long(sheet: Sheet, rows: DataRows, question: Question, head: _Head, shown: Shown) -> Observed:
    """Rows that name their metric. Every distinct name is one column to `read_metric`, so that units are judged alike."""
    match = rows.match
    at = match.role("name")
    names = [text_of(cell) for cell in rows.cells(at if at is not None else 0)]
    metrics, unclear, platform = _named_metrics(names, rows, question)
    problems = [
        RowProblem(number, match.titles[at or 0], "metric.unknown", name)
        for name, number in zip(names, rows.numbers, strict=True)
        if name not in metrics and name not in unclear
    ]
    values: list[Value] = []
    sources = _sources(rows, question.today)
    columns = {source: (rows.cells(source), rows.percents(sheet, source)) for source in sources}
    numbers = rows.numbers
    for name, spots in _spots(names, tuple(sources)).items():
        if name not in metrics:
            continue
        readings = _readings(spots, columns, question.catalogue, name, metrics[name], sources)
        for (source, place), cell, reading in readings:
            column_day, whose = sources[source]
            day = column_day or head.days[place]
            if isinstance(reading, Unreadable):
                found = found_text(cell, personal=False)
                problems.append(RowProblem(numbers[place], match.titles[source], reading.code, found))
            elif reading is not None and day is not None:
                subject = _subject(match.block.subject_kind, head.subjects[place], whose)
                values.append((place, day, *subject, metrics[name], reading))
                if not question.own:
                    _note_shown(shown, metrics[name], whose[1], (cell,), (reading,))
    title = match.titles[min(sources, default=0)]
    return Observed(_draft(rows, values, dict.fromkeys(metrics.values(), title)), problems, unclear, platform)


def _spots(names: Sequence[str], sources: Sequence[int]) -> dict[str, list[tuple[int, int]]]:
    """Name → (column, place of the row) of all its cells."""
    found: dict[str, list[tuple[int, int]]] = {}
    for place, name in enumerate(names):
        found.setdefault(name, []).extend((source, place) for source in sources)
    return found


def _readings(
    spots: Sequence[tuple[int, int]],
    columns: Mapping[int, tuple[Sequence[Cell], frozenset[int]]],
    catalogue: Catalogue,
    name: str,
    metric: str,
    sources: Mapping[int, tuple[str, tuple[str, str]]],
) -> list[tuple[tuple[int, int], Cell, Any]]:
    """All cells of one metric, read together because they are written alike on every day: (spot, cell, what it says).

    What is said of the peers in percent is read apart.
    """
    beaten = {source for source, (_, whose) in sources.items() if whose[1] in PERCENTS}
    highest = catalogue.highest(metric)
    found: list[tuple[tuple[int, int], Cell, Any]] = []
    for of_beaten, whose in ((False, SHOP), (True, ("peer", BEATEN))):
        some = [spot for spot in spots if (spot[0] in beaten) is of_beaten]
        cells = [columns[source][0][place] for source, place in some]
        percents = [number for number, (source, place) in enumerate(some) if place in columns[source][1]]
        read = _read(cells, catalogue.metrics[metric], whose, title=name, percents=percents, highest=highest)
        found += zip(some, cells, read, strict=True)
    return found


def _iso(day: str, today: date | None) -> str:
    said = times.with_year(day, today) if today else day
    return said.isoformat() if isinstance(said, date) else day


def _sources(rows: DataRows, today: date | None) -> dict[int, tuple[str, tuple[str, str]]]:
    """Columns of values: place → (day that the title names or "", whose value it is)."""
    match = rows.match
    found = {at: (_iso(day, today), SHOP) for at, day in match.days.items()}
    for role, whose in PEER_ROLES:
        at = match.role(role)
        if at is not None:
            found[at] = ("", whose)
    return found


def _named_metrics(
    names: Sequence[str], rows: DataRows, question: Question
) -> tuple[dict[str, str], tuple[str, ...], str]:
    """Name → metric id, the names that stay unclear, and the platform that they suggest."""
    distinct = list(dict.fromkeys(names))
    catalogue = question.catalogue
    candidates: dict[int, Sequence[str]] = {}
    for number, name in enumerate(distinct):
        own = tuple(metric for metric in rows.match.block.metrics_called(name) if metric in catalogue.metrics)
        found = own or catalogue.find(fold(name))
        if found:
            candidates[number] = found
    resolved = catalogue.resolve(dict(enumerate(distinct)), candidates, question.platform)
    metrics = {distinct[number]: metric for number, metric in resolved.metrics.items()}
    by_metric = {metric: metric for metric in metrics.values()}
    for number in resolved.repeated:  # another name for the same metric is welcome here: rows may mix both
        metrics[distinct[number]] = next(m for m in candidates[number] if m in by_metric)
    return metrics, tuple(distinct[number] for number in resolved.unclear), resolved.platform


def _draft(rows: DataRows, values: list[Value], titles: dict[str, str]) -> Draft:
    values.sort(key=lambda value: value[0])
    columns: dict[str, list[Any]] = {
        "day": [value[1] for value in values],
        "subject_kind": [value[2] for value in values],
        "subject": [value[3] for value in values],
        "metric": [value[4] for value in values],
        "value": [value[5].value for value in values],
    }
    if any(value[5].count is not None for value in values):
        columns["denominator"] = [value[5].count for value in values]
    numbers = rows.numbers
    return Draft("observation", [numbers[value[0]] for value in values], columns, titles=titles)
