"""The comparison with competitor shops (竞店对比): shops × dimensions, every number with its gaps, day, source and kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from seller_toolkit.domain.report import Block, Chart, Column, Heading, Paragraph, Report, Table
from seller_toolkit.i18n.formats import long_day, short_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.charts.spec import DumbbellSpec


@dataclass(frozen=True)
class ComparedDimension:
    """One dimension or further figure: its label in the language in force and the platform's digits."""

    label: str
    digits: int = 2


@dataclass(frozen=True)
class ComparedCell:
    """A shop's value in one dimension. Gaps are value − own and value − best; None without an own value, or a value.

    `change` is against the shop's snapshot before, `kind` says in words what the figure is. `level_with_own`: the gap may be
    rounding alone.
    """

    value: float | None
    gap_to_own: float | None
    gap_to_best: float | None
    day: date | None
    source: str
    rank: int | None = None
    change: float | None = None
    kind: str = ""
    level_with_own: bool = False


@dataclass(frozen=True)
class ComparedShop:
    """A row: one cell per dimension, in the dimensions' order, then one per further figure."""

    name: str
    own: bool
    cells: tuple[ComparedCell, ...]
    figures: tuple[ComparedCell, ...] = ()
    category: str = ""


@dataclass(frozen=True)
class ComparisonInput:
    """What is compared, for which line ("name (platform)") and on which day; `chart` may stand above the table.

    `peers` are rows that are no shops; `on_paper` asks for the narrower table that a page of A4 has room for.
    """

    shop: str
    day: date
    code: str
    dimensions: tuple[ComparedDimension, ...]
    shops: tuple[ComparedShop, ...]
    chart: DumbbellSpec | None = None
    notes: tuple[str, ...] = ()
    figures: tuple[ComparedDimension, ...] = ()
    peers: tuple[ComparedShop, ...] = ()
    on_paper: bool = False


def build_comparison(view: ComparisonInput) -> Report:
    """One table, own shops first, peers last; without an own shop the gaps to it are left out."""
    shops = (*sorted(view.shops, key=lambda shop: not shop.own), *view.peers)
    against_own = any(shop.own for shop in view.shops)
    layout = _Narrow(view, against_own=against_own) if view.on_paper else _Wide(view, against_own=against_own)
    table = Table(columns=layout.columns(), rows=tuple(layout.row(shop) for shop in shops))
    picture: tuple[Block, ...] = ()
    if view.chart is not None:
        alt = translate("Reports", "Own score, best and mean of the compared shops in each dimension.")
        picture = (Chart(view.chart, alt),)
    notes = tuple(Paragraph(note, quiet=True) for note in view.notes)
    return Report(
        title=translate("Reports", "Competitor comparison"),
        subtitle=f"{view.shop}    {long_day(view.day)}",
        code=view.code,
        blocks=(*picture, table, *_headed(notes)),
        language=language(),
    )


def _headed(notes: tuple[Paragraph, ...]) -> tuple[Block, ...]:
    return (Heading(translate("Reports", "Notes"), 2), *notes) if notes else ()


class _Wide:
    """Everything, for spreadsheets and screens: numbers stay numbers, what is level is told in a column of its own.

    A column that no row has anything in is left out.
    """

    def __init__(self, view: ComparisonInput, *, against_own: bool) -> None:
        self.view, self.against_own = view, against_own
        rows = (*view.shops, *view.peers)
        cells = [cell for row in rows for cell in (*row.cells, *row.figures)]
        self.with_rank = any(cell.rank is not None for cell in cells)
        self.with_change = any(cell.change is not None for cell in cells)
        self.with_category = any(row.category for row in rows)
        self.with_level = against_own and any(_level(row, view.dimensions) for row in rows)
        self.with_kind = any(cell.kind for cell in cells)

    def columns(self) -> tuple[Column, ...]:
        columns = [Column(translate("Reports", "Shop"), width=28)]
        for dimension in self.view.dimensions:
            columns += self._of_dimension(dimension)
        columns += [Column(one.label, numeric=True, digits=one.digits) for one in self.view.figures]
        columns += [Column(translate("Reports", "Category"), width=14)] if self.with_category else []
        columns += [Column(translate("Reports", "Level with own"), width=20)] if self.with_level else []
        columns += [Column(translate("Reports", "Kind"), width=20)] if self.with_kind else []
        return (
            *columns,
            Column(translate("Reports", "As of"), width=13),
            Column(translate("Reports", "Source"), width=30),
        )

    def row(self, shop: ComparedShop) -> tuple[Any, ...]:
        values: list[Any] = [_name(shop)]
        for cell in shop.cells:
            values += [cell.value, *([_gap_to_own(shop, cell)] if self.against_own else []), cell.gap_to_best]
            values += [cell.rank] if self.with_rank else []
            values += [cell.change] if self.with_change else []
        values += [cell.value for cell in shop.figures]
        known = [cell for cell in (*shop.cells, *shop.figures) if cell.value is not None]
        values += [shop.category] if self.with_category else []
        values += [_level(shop, self.view.dimensions)] if self.with_level else []
        values += [", ".join(_different(cell.kind for cell in known))] if self.with_kind else []
        return (*values, _days(known), ", ".join(_different(cell.source for cell in known)))

    def _of_dimension(self, dimension: ComparedDimension) -> list[Column]:
        gaps = [translate("Reports", "{dimension}: gap to best")]
        if self.against_own:
            gaps.insert(0, translate("Reports", "{dimension}: gap to own"))
        label, digits = dimension.label, dimension.digits
        columns = [Column(label, numeric=True, digits=digits)]
        columns += [
            Column(gap.format(dimension=label), numeric=True, digits=digits, signed=True, width=14) for gap in gaps
        ]
        if self.with_rank:
            columns.append(
                Column(translate("Reports", "{dimension}: rank").format(dimension=label), numeric=True, digits=0)
            )
        if self.with_change:
            title = translate("Reports", "{dimension}: change").format(dimension=label)
            columns.append(Column(title, numeric=True, digits=digits, signed=True))
        return columns


class _Narrow:
    """For paper: rank, value and gap; what is level is said in the gap's place. Sources stand in the notes."""

    def __init__(self, view: ComparisonInput, *, against_own: bool) -> None:
        self.view, self.against_own = view, against_own

    def columns(self) -> tuple[Column, ...]:
        columns = [Column(translate("Reports", "Rank"), numeric=True, digits=0), Column(translate("Reports", "Shop"))]
        title = translate("Reports", "vs own") if self.against_own else translate("Reports", "vs best")
        for dimension in self.view.dimensions:
            columns.append(Column(dimension.label, numeric=True, digits=dimension.digits))
            columns.append(Column(title, numeric=True, digits=dimension.digits, signed=True))
        return (*columns, Column(translate("Reports", "As of")))

    def row(self, shop: ComparedShop) -> tuple[Any, ...]:
        values: list[Any] = [shop.cells[0].rank if shop.cells else None, _name(shop)]
        for cell in shop.cells:
            values += [cell.value, self._gap(shop, cell)]
        return (*values, _days(shop.cells))

    def _gap(self, shop: ComparedShop, cell: ComparedCell) -> float | str | None:
        gap = _gap_to_own(shop, cell) if self.against_own else cell.gap_to_best
        return translate("Reports", "level") if self.against_own and gap is not None and cell.level_with_own else gap


def _gap_to_own(shop: ComparedShop, cell: ComparedCell) -> float | None:
    """An own shop has no gap to itself."""
    return None if shop.own else cell.gap_to_own


def _level(shop: ComparedShop, dimensions: tuple[ComparedDimension, ...]) -> str:
    """The dimensions in which the shop may be as good as the own one."""
    pairs = zip(dimensions, shop.cells, strict=False)  # a report may show fewer dimensions than were compared
    return ", ".join(d.label for d, cell in pairs if cell.level_with_own and not shop.own)


def _name(shop: ComparedShop) -> str:
    return translate("Reports", "{shop} (own)").format(shop=shop.name) if shop.own else shop.name


def _days(cells: Iterable[ComparedCell]) -> date | str | None:
    """The one day of all values, or the first and the last."""
    days = sorted({cell.day for cell in cells if cell.day is not None and cell.value is not None})
    if len(days) <= 1:
        return days[0] if days else None
    return f"{short_day(days[0])} – {short_day(days[-1])}"


def _different(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(text for text in texts if text))
