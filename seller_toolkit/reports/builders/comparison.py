"""The comparison with competitor shops (竞店对比): shops × dimensions, every number with its gaps, day and source."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from seller_toolkit.domain.report import Block, Chart, Column, Heading, Paragraph, Report, Table
from seller_toolkit.i18n.formats import long_day, short_day
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reports.charts.spec import DumbbellSpec


@dataclass(frozen=True)
class ComparedDimension:
    """One dimension: its label in the language in force and the platform's digits."""

    label: str
    digits: int = 2


@dataclass(frozen=True)
class ComparedCell:
    """A shop's value in one dimension. Gaps are value − own and value − best; None without an own value, or a value."""

    value: float | None
    gap_to_own: float | None
    gap_to_best: float | None
    day: date | None
    source: str


@dataclass(frozen=True)
class ComparedShop:
    """A row: one cell per dimension, in the dimensions' order."""

    name: str
    own: bool
    cells: tuple[ComparedCell, ...]


@dataclass(frozen=True)
class ComparisonInput:
    """What is compared, for which line ("name (platform)") and on which day; `chart` may stand above the table."""

    shop: str
    day: date
    code: str
    dimensions: tuple[ComparedDimension, ...]
    shops: tuple[ComparedShop, ...]
    chart: DumbbellSpec | None = None
    notes: tuple[str, ...] = ()


def build_comparison(view: ComparisonInput) -> Report:
    """One table, own shops first; without an own shop the gaps to it are left out."""
    against_own = any(shop.own for shop in view.shops)
    shops = sorted(view.shops, key=lambda shop: not shop.own)
    table = Table(
        columns=_columns(view, against_own=against_own),
        rows=tuple(_row(shop, against_own=against_own) for shop in shops),
    )
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


def _columns(view: ComparisonInput, *, against_own: bool) -> tuple[Column, ...]:
    columns = [Column(translate("Reports", "Shop"), width=28)]
    for dimension in view.dimensions:
        columns.append(Column(dimension.label, numeric=True, digits=dimension.digits))
        gaps = [translate("Reports", "{dimension}: gap to best")]
        if against_own:
            gaps.insert(0, translate("Reports", "{dimension}: gap to own"))
        columns += [
            Column(gap.format(dimension=dimension.label), numeric=True, digits=dimension.digits, signed=True, width=14)
            for gap in gaps
        ]
    return (*columns, Column(translate("Reports", "As of"), width=13), Column(translate("Reports", "Source"), width=30))


def _row(shop: ComparedShop, *, against_own: bool) -> tuple[Any, ...]:
    name = translate("Reports", "{shop} (own)").format(shop=shop.name) if shop.own else shop.name
    values: list[Any] = [name]
    for cell in shop.cells:
        gaps = [cell.gap_to_own, cell.gap_to_best] if against_own else [cell.gap_to_best]
        if shop.own and against_own:
            gaps[0] = None  # an own shop has no gap to itself
        values += [cell.value, *gaps]
    return (*values, _days(shop), ", ".join(_sources(shop)))


def _days(shop: ComparedShop) -> date | str | None:
    """The one day of all values, or the first and the last."""
    days = sorted({cell.day for cell in shop.cells if cell.day is not None and cell.value is not None})
    if len(days) <= 1:
        return days[0] if days else None
    return f"{short_day(days[0])} – {short_day(days[-1])}"


def _sources(shop: ComparedShop) -> list[str]:
    return list(dict.fromkeys(cell.source for cell in shop.cells if cell.source and cell.value is not None))
