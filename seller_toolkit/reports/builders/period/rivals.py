"""The own shop beside its competitors at the end of the period, how each moved in it, and who passed whom."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.report import Block, Chart, Column, Heading, Paragraph, Table
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.charts.spec import DumbbellRow, DumbbellSpec


@dataclass(frozen=True)
class RivalDimension:
    """One dimension: own value, best competitor (value and names of all who have it), mean of the competitors, peers' average.

    None where there is none. `rank` of `ranked` shops that have a score, the own one among them; equal scores share a rank.
    `others` are the competitors' values.
    """

    label: str
    own: float | None
    best: float | None
    best_names: tuple[str, ...]
    mean: float | None
    peer: float | None
    rank: int | None
    ranked: int
    others: tuple[float, ...] = ()

    @property
    def gap(self) -> float | None:
        """Own − best competitor."""
        return None if self.own is None or self.best is None else self.own - self.best


@dataclass(frozen=True)
class RivalShop:
    """A row of the table: one value and one change a dimension (None: none); `day` is that of the newest value."""

    name: str
    own: bool
    values: tuple[float | None, ...]
    changes: tuple[float | None, ...]
    day: date | None


@dataclass(frozen=True)
class Passing:
    """On `day` the shop `ahead` had passed `behind` in a dimension, and stayed ahead to the end of the period."""

    day: date
    dimension: str
    ahead: str
    behind: str
    ahead_value: float
    behind_value: float


@dataclass(frozen=True)
class RivalsChapter:
    """`as_of` is the end of the period; `shops` holds the own shop first, then the competitors, the best ones of `known`."""

    score: str
    digits: int
    as_of: date
    dimensions: tuple[RivalDimension, ...]
    shops: tuple[RivalShop, ...]
    known: int
    passings: tuple[Passing, ...] = ()
    notes: tuple[str, ...] = ()


MOST_DOTS = 40
"""Values of competitors in the chart; of more of them only the ends are drawn, which a crowd would cover."""


def rivals_blocks(chapter: RivalsChapter) -> tuple[Block, ...]:
    """Chart, own against best, mean and peers, the shops with their changes, who passed whom, notes."""
    blocks: list[Block] = [Chart(_dumbbells(chapter), _alt(chapter)), _summary(chapter), _shops(chapter)]
    if chapter.known > sum(not shop.own for shop in chapter.shops):
        words = translate("Report", "The table shows the best {shown} of {all} competitors.")
        shown = sum(not shop.own for shop in chapter.shops)
        blocks.append(Paragraph(words.format(shown=number(shown), all=number(chapter.known)), quiet=True))
    blocks.append(Heading(translate("Report", "Who passed whom"), 3))
    if chapter.passings:
        blocks.append(_passings(chapter))
    else:
        blocks.append(
            Paragraph(translate("Report", "Nobody passed the own shop in this period, nor was passed by it."))
        )
    return (*blocks, *(Paragraph(note, quiet=True) for note in chapter.notes))


def _dumbbells(chapter: RivalsChapter) -> DumbbellSpec:
    rows = []
    for one in chapter.dimensions:
        dots = one.others if len(one.others) <= MOST_DOTS else (min(one.others), max(one.others))
        rows.append(DumbbellRow(one.label, one.own, dots, one.best, one.mean, _note(one, chapter.digits)))
    return DumbbellSpec(
        tuple(rows), chapter.digits, title=chapter.score, own_label=translate("Report", "Own"),
        best_label=translate("Report", "Best"), mean_label=translate("Report", "Mean"),
    )  # fmt: skip


def _note(one: RivalDimension, digits: int) -> str:
    if one.gap is None:
        return ""
    if round(one.gap, digits) == 0:
        return translate("Report", "level with the best")
    if one.gap < 0:
        return translate("Report", "{gap} behind the best").format(gap=number(-one.gap, digits))
    return translate("Report", "{gap} ahead").format(gap=number(one.gap, digits))


def _alt(chapter: RivalsChapter) -> str:
    parts = [
        f"{one.label} {number(one.own, chapter.digits)} / {number(one.best, chapter.digits)} / {number(one.mean, chapter.digits)}"
        for one in chapter.dimensions
    ]
    words = translate("Report", "Own score, best competitor and mean of the competitors: {values}")
    return words.format(values=translate("Report", ", ").join(parts))


def _summary(chapter: RivalsChapter) -> Table:
    """The peers' average has a column where any is known."""

    def figure(title: str, *, signed: bool = False) -> Column:
        return Column(title, numeric=True, digits=chapter.digits, signed=signed)

    with_peers = any(one.peer is not None for one in chapter.dimensions)
    columns = (
        Column(translate("Report", "Dimension"), width=20),
        figure(translate("Report", "Own")),
        figure(translate("Report", "Best")),
        figure(translate("Report", "Own − best"), signed=True),
        figure(translate("Report", "Mean of the competitors")),
        *((figure(translate("Report", "Peer average")),) if with_peers else ()),
        Column(translate("Report", "Rank"), width=9),
        Column(translate("Report", "Best shop"), width=28),
    )
    rows = tuple(
        (
            one.label, one.own, one.best, one.gap, one.mean, *((one.peer,) if with_peers else ()), _rank(one),
            _names(one.best_names),
        )
        for one in chapter.dimensions
    )  # fmt: skip
    words = translate("Report", "{score} on {day}").format(score=chapter.score, day=long_day(chapter.as_of))
    return Table(columns, rows, title=words)


def _rank(one: RivalDimension) -> str | None:
    if one.rank is None:
        return None
    return translate("Report", "{rank} of {all}").format(rank=number(one.rank), all=number(one.ranked))


def _names(names: tuple[str, ...]) -> str | None:
    if not names:
        return None
    if len(names) <= 2:
        return translate("Report", ", ").join(names)
    return translate("Report", "{name} and {count} more").format(name=names[0], count=number(len(names) - 1))


def _shops(chapter: RivalsChapter) -> Table:
    columns = [Column(translate("Report", "Shop"), width=28)]
    for one in chapter.dimensions:
        columns.append(Column(one.label, numeric=True, digits=chapter.digits))
        title = translate("Report", "{dimension}: change").format(dimension=one.label)
        columns.append(Column(title, numeric=True, digits=chapter.digits, signed=True))
    columns.append(Column(translate("Report", "As of"), width=13))
    own = translate("Report", "{shop} (own)")
    rows = []
    for shop in chapter.shops:
        cells = (cell for pair in zip(shop.values, shop.changes, strict=True) for cell in pair)
        rows.append((own.format(shop=shop.name) if shop.own else shop.name, *cells, shop.day))
    return Table(tuple(columns), tuple(rows), title=translate("Report", "Shops and their change in the period"))


def _passings(chapter: RivalsChapter) -> Table:
    columns = (
        Column(translate("Report", "Day"), width=13),
        Column(translate("Report", "Dimension"), width=20),
        Column(translate("Report", "Passed by"), width=28),
        Column(translate("Report", "Value"), numeric=True, digits=chapter.digits),
        Column(translate("Report", "Passed shop"), width=28),
        Column(translate("Report", "Its value"), numeric=True, digits=chapter.digits),
    )
    rows = tuple((p.day, p.dimension, p.ahead, p.ahead_value, p.behind, p.behind_value) for p in chapter.passings)
    return Table(columns, rows)
