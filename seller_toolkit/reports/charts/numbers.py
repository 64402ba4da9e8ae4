"""The numbers behind a chart as a table, for those who cannot see it and for spreadsheets that draw it themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from math import ceil
from typing import Any

from seller_toolkit.domain.report import Column, Table
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import (
    BarsSpec,
    ChartSpec,
    DumbbellSpec,
    Line,
    SmallLinesSpec,
    TrendLine,
    TrendSpec,
)


class Role(Enum):
    """What a column is in the chart."""

    AXIS = auto()  # days, steps, names
    FOCUS = auto()
    LINE = auto()
    PALE = auto()  # averages, what was before, the edges of a band
    AHEAD = auto()  # not known yet
    LEVEL = auto()
    GOAL = auto()
    OTHER = auto()  # one of several that need no name
    WORDS = auto()  # not drawn


@dataclass(frozen=True)
class ChartNumbers:
    """The first column is the axis; `roles` has one entry a column. Missing values are None."""

    table: Table
    roles: tuple[Role, ...]


def numbers_of(spec: ChartSpec) -> ChartNumbers:
    """Every value that the chart shows."""
    if isinstance(spec, TrendSpec):
        return _trend(spec)
    if isinstance(spec, DumbbellSpec):
        return _dumbbell(spec)
    return _bars(spec) if isinstance(spec, BarsSpec) else _small(spec)


def shortened(table: Table, most: int) -> tuple[Table, int]:
    """The table with every n-th row up to the last, at most `most`, and n."""
    step = max(1, ceil(len(table.rows) / most))
    last = len(table.rows) - 1
    return Table(
        table.columns, tuple(row for n, row in enumerate(table.rows) if (last - n) % step == 0), table.title
    ), step


Values = Mapping[date, float | None]


def _trend(spec: TrendSpec) -> ChartNumbers:
    columns: list[tuple[str, Role, int, Values]] = [
        (one.label, Role.FOCUS if one.focus else Role.LINE, one.digits, _by_day(one)) for one in spec.lines
    ]
    told = [line for line in (spec.peers, spec.rival) if line is not None]
    columns += [(line.label, Role.PALE, line.digits, _by_day(line)) for line in told]
    if (band := spec.band) is not None:
        low = translate("Reports", "{label}: lower edge").format(label=band.label)
        columns.append((low, Role.PALE, spec.digits, dict(zip(band.days, band.low, strict=True))))
        columns.append((band.label, Role.PALE, spec.digits, dict(zip(band.days, band.high, strict=True))))
    columns += _ahead(spec)
    days = sorted({day for _, _, _, values in columns for day in values if spec.first <= day <= spec.last})
    for level in spec.thresholds:
        columns.append((level.label, _role(level), spec.digits, dict.fromkeys(days, level.value)))
    titles = [Column(translate("Reports", "Day"), width=12)]
    titles += [Column(label, numeric=True, digits=digits, width=14) for label, _, digits, _ in columns]
    rows: list[tuple[Any, ...]] = [(day, *(values.get(day) for *_, values in columns)) for day in days]
    roles = (Role.AXIS, *(role for _, role, _, _ in columns))
    marks = [mark for mark in (*spec.events, *spec.rules) if spec.first <= mark.day <= spec.last]
    if marks:
        titles.append(Column(translate("Reports", "Events"), width=24))
        named = {day: ", ".join(mark.label for mark in marks if mark.day == day) for day in days}
        rows = [(*row, named[row[0]]) for row in rows]
        roles = (*roles, Role.WORDS)
    return ChartNumbers(Table(tuple(titles), tuple(rows), spec.title), roles)


def _ahead(spec: TrendSpec) -> list[tuple[str, Role, int, Values]]:
    fan = spec.fan
    if fan is None:
        return []
    found: list[tuple[str, Role, int, Values]] = [
        (label, Role.AHEAD, spec.digits, dict(zip(fan.days, values, strict=True)))
        for label, values in (
            (fan.label, fan.expected),
            (translate("Reports", "{label}: lower edge").format(label=fan.label), fan.low),
            (translate("Reports", "{label}: upper edge").format(label=fan.label), fan.high),
        )
    ]
    if fan.certain_label:
        found.append((fan.certain_label, Role.AHEAD, spec.digits, dict(zip(fan.days, fan.certain, strict=True))))
    return found


def _by_day(line: TrendLine) -> Values:
    return dict(zip(line.days, line.values, strict=True))


def _role(level: Line) -> Role:
    return Role.GOAL if level.goal else Role.LEVEL


def _dumbbell(spec: DumbbellSpec) -> ChartNumbers:
    others = max((len(row.others) for row in spec.rows), default=0)
    names: Sequence[tuple[str, Role]] = (
        (spec.own_label or translate("Reports", "Own"), Role.FOCUS),
        (spec.best_label or translate("Reports", "Best"), Role.LINE),
        (spec.mean_label or translate("Reports", "Mean"), Role.PALE),
        *((translate("Reports", "Shop {n}").format(n=n + 1), Role.OTHER) for n in range(others)),
    )
    columns = (
        Column(translate("Reports", "Score or metric"), width=24),
        *(Column(label, numeric=True, digits=spec.digits) for label, _ in names),
        Column(translate("Reports", "Note"), width=24),
    )
    rows = tuple(
        (row.name, row.own, row.best, row.mean, *row.others, *([None] * (others - len(row.others))), row.note)
        for row in spec.rows
    )
    return ChartNumbers(Table(columns, rows, spec.title), (Role.AXIS, *(role for _, role in names), Role.WORDS))


def _bars(spec: BarsSpec) -> ChartNumbers:
    unit = f" ({spec.unit})" if spec.unit else ""
    now = Column((spec.now_label or translate("Reports", "Value")) + unit, True, spec.digits, spec.signed, 14)  # noqa: FBT003 - numeric
    columns, roles = [Column(translate("Reports", "Name"), width=30), now], [Role.AXIS, Role.FOCUS]
    rows: list[tuple[Any, ...]] = [(bar.label, bar.value) for bar in spec.bars]
    if any(bar.before is not None for bar in spec.bars):
        label = (spec.before_label or translate("Reports", "Before")) + unit
        columns.append(Column(label, True, spec.digits, spec.signed, 14))  # noqa: FBT003 - numeric
        roles.append(Role.PALE)
        rows = [(*row, bar.before) for row, bar in zip(rows, spec.bars, strict=True)]
    if any(bar.note for bar in spec.bars):
        columns.append(Column(translate("Reports", "Note"), width=24))
        roles.append(Role.WORDS)
        rows = [(*row, bar.note) for row, bar in zip(rows, spec.bars, strict=True)]
    return ChartNumbers(Table(tuple(columns), tuple(rows), spec.title), tuple(roles))


def _small(spec: SmallLinesSpec) -> ChartNumbers:
    steps = max((len(line.values) for line in spec.lines), default=0)
    names = _steps(spec.ticks, steps)
    columns = (
        Column(translate("Reports", "Step"), width=12),
        *(Column(line.label, numeric=True, digits=spec.digits) for line in spec.lines),
    )
    rows = tuple(
        (
            names[step],
            *(line.values[step] if step < len(line.values) else None for line in spec.lines),
        )
        for step in range(steps)
    )
    roles = (Role.AXIS, *(Role.FOCUS if line.focus else Role.LINE for line in spec.lines))
    return ChartNumbers(Table(columns, rows, spec.title), roles)


def _steps(ticks: Sequence[tuple[int, str]], steps: int) -> list[str]:
    """A name for every step: its own, or how far it lies behind one that has one ("W40 +1")."""
    named = dict(ticks)
    names: list[str] = []
    base, since = "", 0
    for step in range(steps):
        base, since = (named[step], 0) if step in named else (base, since + 1)
        names.append(f"{base} +{since}".strip() if since else base)
    return names
