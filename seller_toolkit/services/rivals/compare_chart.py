"""The comparison as charts: who is ahead in which dimension, and how that came about in the last weeks.

Costs next to nothing to import: a screen may ask for it without the store.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import fmean
from typing import TYPE_CHECKING

from seller_toolkit.analysis.trend import value_on_or_before
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import DumbbellRow, DumbbellSpec, Line, TrendLine, TrendSpec

if TYPE_CHECKING:
    from datetime import date

    from seller_toolkit.analysis.trend import Series
    from seller_toolkit.services.rivals.comparison import ComparedShop, CompareView

_MOST_DOTS = 40
_LONGEST_NAME = 12  # characters of a shop's name at the end of its line


@dataclass(frozen=True)
class ComparedLines:
    """One dimension over the last weeks: own shop, best competitor, mean of the competitors.

    `newest` is the last day on which any competitor has a value.
    """

    spec: TrendSpec
    newest: date | None

    @property
    def own_has_history(self) -> bool:
        """Whether the own shop has a line, not only a dot."""
        return len(self.spec.lines[0].days) > 1

    @property
    def rivals_have_history(self) -> bool:
        """Whether the competitors have a line, not only dots."""
        shown = (self.spec.lines[1], *((self.spec.peers,) if self.spec.peers else ()))
        return any(len(line.days) > 1 for line in shown)

    @property
    def weeks(self) -> int:
        """How many weeks the lines span, at least one."""
        return max(ceil((self.spec.last - self.spec.first).days / 7), 1)


def dumbbell_spec(view: CompareView) -> DumbbellSpec:
    """Own score against the best and the mean of the competitors, a row a dimension."""
    digits = view.profile.decimals if view.profile else 2
    rows = []
    for target, label in view.dimensions:
        cells = {row.shop.id: row.cells[target] for row in view.rows}
        own = cells[view.own.id].value if view.own and view.own.id in cells else None
        others = tuple(c.value for row in view.rows if not row.shop.own and (c := row.cells[target]).value is not None)
        best, note = max(others, default=None), _note(view, target, own, others)
        rows.append(DumbbellRow(label, own, _dots(others), best, view.means.get(target), note))
    return DumbbellSpec(
        tuple(rows),
        digits,
        own_label=translate("Compare", "Own"),
        best_label=translate("Compare", "Best"),
        mean_label=translate("Compare", "Mean"),
    )


def compared_lines(view: CompareView, target: str) -> ComparedLines | None:
    """The lines of one dimension, made of stored values only; None where the last weeks have none at all."""
    own = _series(view, view.own.id, target) if view.own else None
    rivals = {
        shop_id: series
        for shop_id in view.trends
        if (view.own is None or shop_id != view.own.id) and (series := _series(view, shop_id, target)) is not None
    }
    best = next((row for row in _best_first(view, target) if row.shop.id in rivals), None)
    newest = max((series.days[-1] for series in rivals.values()), default=None)
    days = sorted({day for series in (*rivals.values(), *((own,) if own else ())) for day in series.days})
    if not days:
        return None
    digits = view.profile.decimals if view.profile else 2
    lines = (
        _line(translate("Compare", "Own"), own, digits, focus=True),
        _line(_short(best.shop.name) if best else "", rivals[best.shop.id] if best else None, digits),
    )
    mean = _mean_line(tuple(rivals.values()), digits)
    return ComparedLines(TrendSpec("", lines, days[0], max(days[-1], view.today), peers=mean, digits=digits), newest)


def chosen_lines(
    view: CompareView, trends: Mapping[int, Mapping[str, Series]], target: str, shop_ids: Sequence[int]
) -> TrendSpec:
    """One dimension of the own shop and of chosen ones in their order, with the mean of the chosen competitors.

    `trends` are the series of `comparison.chosen_trends`; where the own shop is not among them its line is the view's. The peers'
    average of the own exports is drawn as a level. Shops without values in these weeks have no line; more than the style has
    colours for (five) cannot be told apart by colour alone, their names at the lines' ends tell them.
    """
    digits = view.profile.decimals if view.profile else 2
    own_id = view.own.id if view.own else 0
    known = {shop: found for shop in (own_id, *shop_ids) if (found := _of(trends, view, shop, target)) is not None}
    names = {row.shop.id: _short(row.shop.name) for row in view.rows}
    lines = [_line(translate("Compare", "Own"), known.get(own_id), digits, focus=True)]
    lines += [
        _line(names.get(shop, ""), known[shop], digits)
        for shop in dict.fromkeys(shop_ids)
        if shop != own_id and shop in known
    ]
    days = sorted({day for series in known.values() for day in series.days}) or [view.today]
    mean = _mean_line([series for shop, series in known.items() if shop != own_id], digits)
    return TrendSpec(
        "",
        tuple(lines),
        days[0],
        max(days[-1], view.today),
        thresholds=_peers_average(view, target),
        peers=mean,
        digits=digits,
    )


def _of(trends: Mapping[int, Mapping[str, Series]], view: CompareView, shop_id: int, target: str) -> Series | None:
    found = trends.get(shop_id, {}).get(target)
    return found if found is not None and found.days else _series(view, shop_id, target)


def _peers_average(view: CompareView, target: str) -> tuple[Line, ...]:
    """The average that own exports tell, else the inferred one, as a dotted level with its own words."""
    digits = view.profile.decimals if view.profile else 2
    rows = {row.id: row for row in view.peers}
    row = next((rows[name] for name in ("average", "implied") if name in rows and target in rows[name].cells), None)
    value = row.cells[target].value if row else None
    return () if row is None or value is None else (Line(f"{row.label} {number(value, digits)}", value, goal=True),)


def furthest_behind(view: CompareView) -> str:
    """The dimension in which the own shop is furthest behind the best one; the first one where that cannot be said."""
    own = next((row for row in view.rows if row.shop.own), None)
    gaps = {
        target: gap
        for target, _ in view.dimensions
        if target != "total" and own is not None and (gap := own.cells[target].gap_to_best) is not None
    }
    first = view.dimensions[0][0] if view.dimensions else ""
    return min(gaps, key=lambda target: gaps[target]) if gaps else first


def _dots(others: tuple[float, ...]) -> tuple[float, ...]:
    """The values to draw: of a crowd, which would cover the marks, only the ends."""
    return others if len(others) <= _MOST_DOTS else (min(others), max(others))


def _mean_line(rivals: Sequence[Series], digits: int) -> TrendLine | None:
    """The mean of the competitors' last known values, on each day on which one of them has a new value.

    It counts the same shops from beginning to end, so that it never moves because a shop joined: those that were known
    on the day from which at least half of all are. None with fewer than two shops: a mean of one says nothing.
    """
    known_from = sorted(series.days[0] for series in rivals)
    if not known_from:
        return None
    start = known_from[(len(known_from) - 1) // 2]
    counted = [series for series in rivals if series.days[0] <= start]
    if len(counted) < 2:
        return None
    days = sorted({day for series in counted for day in series.days if day >= start})
    means = tuple(fmean(v for s in counted if (v := value_on_or_before(s, day)) is not None) for day in days)
    label = translate("Compare", "Mean of {count} shops {value}")
    label = label.format(count=len(counted), value=number(means[-1], digits))
    return TrendLine(label, "", tuple(days), means, digits)


def _series(view: CompareView, shop_id: int, target: str) -> Series | None:
    found = view.trends.get(shop_id, {}).get(target)
    return found if found is not None and found.days else None


def _best_first(view: CompareView, target: str) -> list[ComparedShop]:
    known = [row for row in view.rows if not row.shop.own and row.cells[target].value is not None]
    return sorted(known, key=lambda row: -(row.cells[target].value or 0.0))


def _line(label: str, series: Series | None, digits: int, *, focus: bool = False) -> TrendLine:
    """A line, without days where there is no series: the lines keep their colours whoever is missing."""
    if series is None:
        return TrendLine("", "", (), (), digits)
    return TrendLine(label, "", series.days, series.values, digits, focus=focus)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _note(view: CompareView, target: str, own: float | None, others: tuple[float, ...]) -> str:
    """How far the own shop is from the best competitor: within rounding they are level."""
    if own is None or not others:
        return ""
    gap, digits = own - max(others), view.profile.decimals if view.profile else 2
    best = [row.cells[target] for row in view.rows if not row.shop.own and row.cells[target].value == max(others)]
    if any(cell.level_with_own for cell in best):
        return translate("Compare", "level with the best")
    if round(gap, digits) < 0:
        return translate("Compare", "{gap} behind the best").format(gap=number(-gap, digits))
    return translate("Compare", "ahead by {gap}").format(gap=number(gap, digits))
