"""The competitor table as columns and rows of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import TYPE_CHECKING

from seller_toolkit.gui.models.cells import Cell, SortKey, TableColumn
from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.painting import width_of
from seller_toolkit.i18n.formats import number, short_day, signed, span
from seller_toolkit.i18n.translate import translate

if TYPE_CHECKING:
    from seller_toolkit.services.comparison import ComparedCell, ComparedShop, CompareView

MEAN_ROW = "mean"
"""The id of the mean's row; the others have their shop's id."""

_PALEST = 0.2  # of the strongest shade: what a small gap still has
_STRONG_SHARE = 0.9  # of the gaps are below the one that has the strongest shade, so that one odd shop pales nobody
_WIDEST_SOURCE = 216
_FEWEST_STEPS = 10  # of the last digit to the strongest shade: noise stays pale


@dataclass(frozen=True)
class Showing:
    """How a view is shown: with gaps to the own shop or without, from which age a day is marked, on which scale of
    gaps cells are shaded.
    """

    view: CompareView
    gaps: bool
    stale_after: int
    strong_gap: float

    @classmethod
    def of(cls, view: CompareView, stale_after: int) -> Showing:
        """Gaps are shown where the own shop has any value to compare with."""
        gaps = [abs(c.gap_to_own) for row in _rivals(view) for c in row.cells.values() if c.gap_to_own is not None]
        least = _FEWEST_STEPS * 10.0 ** -digits_of(view)
        strong = sorted(gaps)[ceil(_STRONG_SHARE * len(gaps)) - 1] if gaps else least
        return cls(view, bool(gaps), stale_after, max(strong, least))


def digits_of(view: CompareView) -> int:
    return view.profile.decimals if view.profile else 2


def columns_of(showing: Showing, theme: Theme) -> tuple[TableColumn, ...]:
    """Shop, value and gap of each dimension, day, source; as wide as their words need."""
    columns = [TableColumn(translate("Compare", "Shop"), key=_by_value)]
    versus = translate("Compare", "vs me")
    for _, label in showing.view.dimensions:
        columns.append(TableColumn(label, _width(label, theme, least=76), right=True, key=_by_value, tooltip=label))
        if showing.gaps:
            tip = translate("Compare", "{dimension}: the shop's score minus mine").format(dimension=label)
            columns.append(TableColumn(versus, _width(versus, theme, least=60), right=True, key=_by_value, tooltip=tip))
    return (
        *columns,
        TableColumn(translate("Compare", "As of"), _day_width(showing), right=True, key=_by_value),
        TableColumn(translate("Compare", "Source"), _source_width(showing, theme), key=_by_value),
    )


def rows_of(showing: Showing) -> list[tuple[Cell, ...]]:
    """One row a shop, in the view's order."""
    known = {
        target: sum(row.cells[target].rank is not None for row in showing.view.rows)
        for target, _ in showing.view.dimensions
    }
    return [_row(row, showing, known) for row in showing.view.rows]


def mean_row(showing: Showing) -> tuple[Cell, ...]:
    """The mean of the competitors: without values to sort by, so that it stays below them."""
    view, digits = showing.view, digits_of(showing.view)
    own = next((row for row in view.rows if row.shop.own), None)
    words = translate("Compare", "Mean of {count} competitors").format(count=len(_rivals(view)))
    cells = [Cell(words, tone="muted")]
    for target, _ in view.dimensions:
        mean, mine = view.means.get(target), own.cells[target].value if own else None
        cells.append(Cell(number(mean, digits), tone="muted"))
        if showing.gaps:
            gap = None if mean is None or mine is None else mean - mine
            cells.append(Cell(gap_words(gap, digits), tone="muted"))
    return (*cells, Cell(), Cell(translate("Compare", "calculated"), tone="muted"))


def gap_words(gap: float | None, digits: int) -> str:
    """`+0.17`, `−0.05`, `0.00` for level, nothing where there is nothing to compare."""
    if gap is None:
        return ""
    return number(0.0, digits) if round(gap, digits) == 0 else signed(gap, digits)


def is_stale(day: date | None, showing: Showing) -> bool:
    """Whether a value of `day` is so old that it is marked."""
    return day is not None and (showing.view.today - day).days > showing.stale_after


def _rivals(view: CompareView) -> list[ComparedShop]:
    return [row for row in view.rows if not row.shop.own]


def _by_value(cell: Cell) -> SortKey:
    """Cells without a value come last in both directions."""
    return cell.value


def _width(words: str, theme: Theme, *, least: int) -> int:
    """Pixels at 100 % for a head with its margins; `least` has room for the arrow of sorting beside a short one."""
    return max(ceil(width_of(words, theme.font("caption")) / theme.text_scale) + 22, least)


def _day_width(showing: Showing) -> int:
    """Room for a day with its mark, or for two days where values of one shop differ."""
    all_days = [_days(row) for row in showing.view.rows]
    marked = any(days and is_stale(days[0], showing) for days in all_days)
    return (104 if any(len(days) > 1 for days in all_days) else 68) + (24 if marked else 0)


def _source_width(showing: Showing, theme: Theme) -> int:
    """Room for the longest of the sources up to a limit: the rest of the row is for the shops' names."""
    longest = max((width_of(_files(row), theme.font()) for row in showing.view.rows), default=0.0)
    return min(max(ceil(longest / theme.text_scale) + 28, 100), _WIDEST_SOURCE)


def _files(row: ComparedShop) -> str:
    return ", ".join(dict.fromkeys(cell.source for cell in row.cells.values() if cell.source))


def _days(row: ComparedShop) -> list[date]:
    return sorted({cell.day for cell in row.cells.values() if cell.day is not None})


def _row(row: ComparedShop, showing: Showing, known: dict[str, int]) -> tuple[Cell, ...]:
    cells = [_name(row)]
    for target, label in showing.view.dimensions:
        cells += _pair(row.cells[target], label, row.shop.own, showing, known[target])
    return (*cells, _day(row, showing), _source(row))


def _name(row: ComparedShop) -> Cell:
    name, order = row.shop.name, row.shop.name.casefold()
    if not row.shop.own:
        return Cell(name, value=order)
    tip = translate("Compare", "My shop")
    return Cell(name, value=order, icon="store-2-line", role="strong", tone="accent", tip=f"{name}\n{tip}")


def _pair(cell: ComparedCell, label: str, own: bool, showing: Showing, known: int) -> Sequence[Cell]:
    """The value and its gap to the own shop, shaded together."""
    digits = digits_of(showing.view)
    role, tip = "strong" if own else "body", _tip(cell, label, known, digits)
    tone = "disabled" if cell.value is None else "text"
    text = number(cell.value, digits)
    if not showing.gaps:
        return (Cell(text, value=cell.value, role=role, tone=tone, tip=tip),)
    gap = None if own else cell.gap_to_own
    ahead, fill = gap is not None and round(gap, digits) > 0, _fill(gap, showing)
    return (
        Cell(text, value=cell.value, role=role, tone=tone, fill=fill, joined=-1, tip=tip),
        Cell(
            gap_words(gap, digits), value=gap, tone="warning" if ahead else "muted", fill=fill, joined=1, tip=tip
        ),
    )  # fmt: skip


def _fill(gap: float | None, showing: Showing) -> tuple[str, float]:
    if gap is None or round(gap, digits_of(showing.view)) == 0:
        return "", 0.0
    share = min(abs(gap) / showing.strong_gap, 1.0)
    return "shade_high" if gap > 0 else "shade_low", _PALEST + (1 - _PALEST) * share


def _tip(cell: ComparedCell, label: str, known: int, digits: int) -> str:
    """Rank, distance to the best, day and file of one value."""
    if cell.value is None:
        return translate("Compare", "{dimension}: no value").format(dimension=label)
    rank = translate("Compare", "{dimension}: rank {rank} of {count}")
    lines = [rank.format(dimension=label, rank=cell.rank, count=known)]
    if cell.gap_to_best is not None and round(cell.gap_to_best, digits) < 0:
        behind = translate("Compare", "{gap} behind the best")
        lines.append(behind.format(gap=number(-cell.gap_to_best, digits)))
    lines.append(" · ".join(part for part in (short_day(cell.day), cell.source) if part))
    return "\n".join(lines)


def _day(row: ComparedShop, showing: Showing) -> Cell:
    """The day of the values, or the first and the last one; sorted and marked by the oldest."""
    days = _days(row)
    if not days:
        return Cell(short_day(None), tone="disabled")
    words = short_day(days[0]) if len(days) == 1 else span(days[0], days[-1])
    if not is_stale(days[0], showing):
        return Cell(words, value=days[0].toordinal(), tone="muted")
    tip = translate("Compare", "{days} days old").format(days=(showing.view.today - days[0]).days)
    return Cell(words, value=days[0].toordinal(), icon="time-line", tone="warning", tip=tip)


def _source(row: ComparedShop) -> Cell:
    words = _files(row)
    return Cell(words, value=words.casefold() or None, tone="muted")
