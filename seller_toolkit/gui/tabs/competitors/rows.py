"""The competitor table as columns and rows of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING, overload

from seller_toolkit.gui.models.cells import Cell, SortKey, TableColumn
from seller_toolkit.gui.tabs.competitors.columns import ColumnKey, beside_label, told_label
from seller_toolkit.gui.tabs.competitors.figure_words import beaten_words, gap_digits, shown_digits, tip_of
from seller_toolkit.gui.tabs.competitors.gap_cells import best_cell, gap_cell
from seller_toolkit.gui.theme import Theme
from seller_toolkit.gui.widgets.painting import width_of
from seller_toolkit.i18n.formats import measured, number, short_day, span
from seller_toolkit.i18n.translate import translate
from seller_toolkit.services.metric_help import help_in

if TYPE_CHECKING:
    from seller_toolkit.services.rivals.comparison import ComparedCell, ComparedShop, CompareView, PeerRow

MEAN_ROW = "mean"
"""The id of the mean's row; peers have theirs with PEER before it, shops their own."""
PEER = "peer:"

_PALEST = 0.2  # of the strongest shade: what a small gap still has
_STRONG_SHARE = 0.9  # of the gaps are below the one that has the strongest shade, so that one odd shop pales nobody
_WIDEST_SOURCE, _WIDEST_TOLD = 176, 160
_FEWEST_STEPS = 10  # of the last digit to the strongest shade: noise stays pale
_LEAST_NAME = 156  # pixels at 100 % of the shops' names, however many columns there are
_DAY = 42  # pixels at 100 % of a day in small print before a number


@dataclass(frozen=True)
class Showing:
    """How a view is shown: under which columns, from which age a day is marked, which shops are in the chart."""

    view: CompareView
    keys: tuple[ColumnKey, ...]
    stale_after: int
    charted: frozenset[int] = frozenset()

    @cached_property
    def gaps(self) -> bool:
        """Whether the own shop has any value to compare with."""
        return has_gaps(self.view)

    @cached_property
    def strong_gap(self) -> float:
        """The gap that has the strongest shade."""
        cells = (cell for row in rivals(self.view) for cell in of_dimensions(self.view, row))
        found = [abs(cell.gap_to_own) for cell in cells if cell.gap_to_own is not None]
        least = _FEWEST_STEPS * 10.0 ** -digits_of(self.view)
        return max(sorted(found)[ceil(_STRONG_SHARE * len(found)) - 1] if found else least, least)

    @cached_property
    def labels(self) -> dict[str, str]:
        return dict(self.view.dimensions)

    @cached_property
    def known(self) -> dict[str, int]:
        """How many shops are ranked in each dimension."""
        rows, targets = self.view.rows, self.labels
        return {
            one: sum((c := row.cells.get(one)) is not None and c.rank is not None for row in rows) for one in targets
        }

    @cached_property
    def own_digits(self) -> dict[str, int]:
        """How many digits the own value of a dimension has."""
        own, digits = own_row(self.view), digits_of(self.view)
        return {
            one: shown_digits(own.cells[one], digits) if own and one in own.cells else digits for one in self.labels
        }

    @cached_property
    def shaded(self) -> bool:
        """Whether a gap stands beside each value, to be shaded with it."""
        return any(what == "own" for _, what in self.keys)

    def age(self, day: date | None) -> int:
        """Days since `day` where they are so many that it is marked, else 0."""
        days = 0 if day is None else (self.view.today - day).days
        return days if days > self.stale_after else 0


class LazyRow(Sequence[Cell]):
    """The cells of one row, each made when it is asked for: of a thousand rows few are seen."""

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        self._made: list[Cell | None] = [None] * len(showing.keys)

    def make(self, of: str, what: str) -> Cell:
        """The cell under one column."""
        raise NotImplementedError

    @overload
    def __getitem__(self, at: int) -> Cell: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Cell]: ...
    def __getitem__(self, at: int | slice) -> Cell | Sequence[Cell]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        found = self._made[at]
        if found is None:
            found = self._made[at] = self.make(*self.showing.keys[at])
        return found

    def __len__(self) -> int:
        return len(self._made)


class ShopRow(LazyRow):
    """A shop's row."""

    def __init__(self, showing: Showing, row: ComparedShop) -> None:
        super().__init__(showing)
        self._row = row

    def make(self, of: str, what: str) -> Cell:
        row, showing = self._row, self.showing
        if of == "shop":
            return _told(row, what, showing)
        cell = row.cells.get(what if of == "figure" else of)
        if of == "figure":
            return _figure(cell, what, showing)
        if cell is None:
            return Cell(number(None), tone="disabled") if what == "value" else Cell()
        if what == "own" and row.shop.own:
            percent = showing.view.beaten.get(of)
            return (
                Cell()
                if percent is None
                else Cell(
                    translate("Compare", "> {percent}%").format(percent=number(percent, 0)),
                    tone="muted",
                    role="caption",
                    tip=beaten_words(percent),
                )
            )
        return _of_dimension(cell, of, what, showing, own=row.shop.own, several=len(_days(row)) > 1)


class PeersRow(LazyRow):
    """What own exports say of the peers: grey, without a shade, never ranked."""

    def __init__(self, showing: Showing, row: PeerRow) -> None:
        super().__init__(showing)
        self._row = row

    def make(self, of: str, what: str) -> Cell:
        row, showing = self._row, self.showing
        if of == "shop":
            days = sorted({cell.day for cell in row.cells.values() if cell.day is not None})
            files = ", ".join(dict.fromkeys(cell.source for cell in row.cells.values() if cell.source))
            words = {"name": row.label, "day": short_day(days[-1]) if days else "", "source": files}
            return Cell(words.get(what, ""), tone="muted")
        cell = row.cells.get(what if of == "figure" else of)
        if of == "figure":
            return _figure(cell, what, showing)
        if cell is None or what in ("best", "rank"):
            return Cell(number(None), tone="disabled") if what == "value" else Cell()
        return _of_dimension(cell, of, what, showing, own=False, several=False, pale=True)


class MeanRow(LazyRow):
    """The mean of the competitors."""

    def make(self, of: str, what: str) -> Cell:
        view, showing = self.showing.view, self.showing
        if of == "shop":
            if what == "name":
                count = sum(not row.shop.own for row in view.rows)
                return Cell(translate("Compare", "Mean of {count} competitors").format(count=count), tone="muted")
            return Cell(translate("Compare", "calculated") if what == "source" else "", tone="muted")
        if of == "figure":
            return _mean_of_figure(view, what)
        digits, mean, own = digits_of(view), view.means.get(of), own_row(view)
        mine = own.cells[of].value if own and of in own.cells else None
        if what == "value":
            return Cell(number(mean, digits), tone="muted")
        if what == "own" and mean is not None and mine is not None:
            return gap_cell(mean - mine, min(digits, showing.own_digits[of]), level=False)
        return Cell()


def has_gaps(view: CompareView) -> bool:
    """Whether any competitor has a gap to the own shop."""
    return any(cell.gap_to_own is not None for row in rivals(view) for cell in of_dimensions(view, row))


def digits_of(view: CompareView) -> int:
    return view.profile.decimals if view.profile else 2


def rivals(view: CompareView) -> list[ComparedShop]:
    return [row for row in view.rows if not row.shop.own]


def of_dimensions(view: CompareView, row: ComparedShop) -> list[ComparedCell]:
    """The row's cells of the score, without those of further figures."""
    return [row.cells[target] for target, _ in view.dimensions if target in row.cells]


def own_row(view: CompareView) -> ComparedShop | None:
    return next((row for row in view.rows if row.shop.own), None)


def columns_of(showing: Showing, theme: Theme) -> tuple[TableColumn, ...]:
    """The table's columns, as wide as their words need."""
    stale_days = any(len(_days(row)) > 1 and showing.age(_days(row)[0]) for row in showing.view.rows)
    return tuple(_column(of, what, showing, theme, with_days=stale_days) for of, what in showing.keys)


def pinned_rows(showing: Showing) -> list[tuple[object, LazyRow]]:
    """What the others are compared with, which stays in sight: own shop, peers, the mean of several competitors."""
    own = own_row(showing.view)
    rows: list[tuple[object, LazyRow]] = [(own.shop.id, ShopRow(showing, own))] if own else []
    rows += [(f"{PEER}{peer.id}", PeersRow(showing, peer)) for peer in showing.view.peers]
    return [*rows, (MEAN_ROW, MeanRow(showing))] if len(rivals(showing.view)) > 1 else rows


def rival_rows(showing: Showing) -> list[tuple[object, LazyRow]]:
    """A row for each competitor, in the view's order."""
    return [(row.shop.id, ShopRow(showing, row)) for row in rivals(showing.view)]


def width_of_all(columns: Sequence[TableColumn]) -> int:
    """Pixels at 100 % that columns need at least."""
    return sum(column.width or column.least for column in columns)


# --- columns


def _by_value(cell: Cell) -> SortKey:
    """Cells without a value come last in both directions."""
    return cell.value


def _column(of: str, what: str, showing: Showing, theme: Theme, *, with_days: bool) -> TableColumn:
    if of == "shop":
        return _told_column(what, showing, theme)
    if of == "figure":
        figure = next(one for one in showing.view.figures if one.id == what)
        return TableColumn(
            figure.label, _width(figure.label, theme, least=84), right=True, key=_by_value,
            tooltip=_with_help(figure.label, figure.help),
        )  # fmt: skip
    label = showing.labels[of]
    if what == "value":
        least = 76 + (_DAY if with_days else 0)
        profile = showing.view.profile
        tip = _with_help(label, help_in(profile, profile.score_metric(of)) if profile else "")
        return TableColumn(label, _width(label, theme, least=least), right=True, key=_by_value, tooltip=tip)
    words = {
        "own": translate("Compare", "vs me"),
        "best": translate("Compare", "vs best"),
        "rank": translate("Compare", "Rank"),
        "change": translate("Compare", "Change"),
    }[what]
    tip = f"{label}: {beside_label(what)}"
    if what == "own":
        tip = translate("Compare", "{dimension}: the shop's score minus mine").format(dimension=label)
    least = 52 if what == "rank" else 68
    return TableColumn(words, _width(words, theme, least=least), right=True, key=_by_value, tooltip=tip)


def _with_help(label: str, meaning: str) -> str:
    """The head's whole name and what its metric is."""
    return f"{label}\n{meaning}" if meaning else label


def _told_column(what: str, showing: Showing, theme: Theme) -> TableColumn:
    title = told_label(what)
    if what == "name":
        return TableColumn(title, key=_by_value, least=_LEAST_NAME)
    if what == "day":
        return TableColumn(title, _day_width(showing), right=True, key=_by_value)
    shops = [row.shop for row in showing.view.rows]
    if what == "source":
        words, widest = {_files(row) for row in showing.view.rows}, _WIDEST_SOURCE
    else:
        words, widest = {shop.category if what == "category" else shop.note for shop in shops}, _WIDEST_TOLD
    longest = max((width_of(one, theme.font()) for one in sorted(words, key=len)[-20:]), default=0.0)
    return TableColumn(title, min(max(ceil(longest / theme.text_scale) + 28, 76), widest), key=_by_value)


def _width(words: str, theme: Theme, *, least: int) -> int:
    """Pixels at 100 % for a head with its margins; `least` has room for the arrow of sorting beside a short one."""
    return max(ceil(width_of(words, theme.font("caption")) / theme.text_scale) + 22, least)


def _day_width(showing: Showing) -> int:
    """Room for a day with its mark, or for two days where values of one shop differ."""
    all_days = [_days(row) for row in showing.view.rows]
    marked = any(days and showing.age(days[0]) for days in all_days)
    return (104 if any(len(days) > 1 for days in all_days) else 68) + (24 if marked else 0)


# --- cells


def _of_dimension(
    cell: ComparedCell, target: str, what: str, showing: Showing, *, own: bool, several: bool, pale: bool = False
) -> Cell:
    """A value or what stands beside it. `pale`: neither shaded nor ranked; `several`: the shop's values have several days."""
    digits = digits_of(showing.view)
    exact, gap_exact = shown_digits(cell, digits), gap_digits(cell, showing.own_digits[target])
    stale = showing.age(cell.day)
    beaten = showing.view.beaten.get(target) if own else None
    tip = tip_of(cell, showing.labels[target], digits, known=showing.known[target], stale=stale, beaten=beaten)
    fill = ("", 0.0)
    if not (pale or own or stale or cell.level_with_own or not showing.shaded):
        fill = _fill(cell.gap_to_own, gap_exact, showing)
    if what == "value":
        tone = "disabled" if cell.value is None else "muted" if stale or pale else "text"
        lead = short_day(cell.day) if stale and several else ""
        return Cell(
            number(cell.value, exact), value=cell.value, role="strong" if own else "body", tone=tone, fill=fill,
            joined=-1 if fill[0] else 0, tip=tip, lead=lead,
        )  # fmt: skip
    if what == "own":
        return gap_cell(cell.gap_to_own, gap_exact, level=cell.level_with_own, fill=fill, tip=tip)
    if what == "best":
        return best_cell(cell, exact, tip=tip)
    if what == "rank":
        return Cell("" if cell.rank is None else str(cell.rank), value=cell.rank, tone="muted", tip=tip)
    if cell.change is None:
        return Cell(tip=tip)
    if round(cell.change, exact) == 0:
        return Cell(translate("Compare", "level"), value=0.0, tone="muted", tip=tip)
    return Cell(value=cell.change, delta=cell.change, digits=exact, tip=tip)


def _figure(cell: ComparedCell | None, figure_id: str, showing: Showing) -> Cell:
    figure = next(one for one in showing.view.figures if one.id == figure_id)
    if cell is None or cell.value is None:
        return Cell(number(None), tone="disabled")
    stale, digits = showing.age(cell.day), shown_digits(cell, figure.digits)
    tip = tip_of(cell, figure.label, figure.digits, stale=stale)
    words = measured(cell.value, figure.unit, digits)
    return Cell(words, value=cell.value, tone="muted" if stale else "text", tip=tip)


def _mean_of_figure(view: CompareView, figure_id: str) -> Cell:
    figure, mean = next(one for one in view.figures if one.id == figure_id), view.means.get(figure_id)
    return Cell(number(None) if mean is None else measured(mean, figure.unit, figure.digits), tone="muted")


def _fill(gap: float | None, digits: int, showing: Showing) -> tuple[str, float]:
    if gap is None or round(gap, digits) == 0:
        return "", 0.0
    share = min(abs(gap) / showing.strong_gap, 1.0)
    return "shade_high" if gap > 0 else "shade_low", _PALEST + (1 - _PALEST) * share


def _told(row: ComparedShop, what: str, showing: Showing) -> Cell:
    """The name, day, source, category or note of a shop."""
    if what == "name":
        return _name(row, showing)
    if what == "day":
        return _day(row, showing)
    words = {"source": _files(row), "category": row.shop.category, "note": row.shop.note}[what]
    return Cell(words, value=words.casefold() or None, tone="muted")


def _name(row: ComparedShop, showing: Showing) -> Cell:
    name, order = row.shop.name, row.shop.name.casefold()
    if not row.shop.own:
        icon = "line-chart-line" if row.shop.id in showing.charted else ""
        note = "\n".join(part for part in (name, row.shop.category, row.shop.note) if part)
        return Cell(name, value=order, icon=icon, tip=note if note != name else "")
    tip = translate("Compare", "My shop")
    return Cell(name, value=order, icon="store-2-line", role="strong", tone="accent", tip=f"{name}\n{tip}")


def _day(row: ComparedShop, showing: Showing) -> Cell:
    """The day of the values, or the first and the last one; sorted and marked by the oldest."""
    days = _days(row)
    if not days:
        return Cell(short_day(None), tone="disabled")
    words = short_day(days[0]) if len(days) == 1 else span(days[0], days[-1])
    age = showing.age(days[0])
    if not age:
        return Cell(words, value=days[0].toordinal(), tone="muted")
    tip = translate("Compare", "{days} days old").format(days=age)
    return Cell(words, value=days[0].toordinal(), icon="time-line", tone="warning", tip=tip)


def _files(row: ComparedShop) -> str:
    return ", ".join(dict.fromkeys(cell.source for cell in row.cells.values() if cell.source))


def _days(row: ComparedShop) -> list[date]:
    return sorted({cell.day for cell in row.cells.values() if cell.day is not None})
