"""Competitors: shops × dimensions, each cell with its day and source, the gap to the own shop and to the best.

Two queries read all shops: `compared_values` makes values of them, `compared_shops` says who is compared, `analysis/competitors.py`
compares, `compared_peers` adds what own exports say of the peers, `analysis/overtakings.py` who passed whom.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from seller_toolkit.analysis.competitors import NO_SCORE, Cell, Comparison, ShopScores, compare
from seller_toolkit.analysis.overtakings import Course, overtakings
from seller_toolkit.analysis.shown_values import around, level
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.profiles import Better, ScoreProfile
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.collation import in_order, name_key
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.metric_help import help_of
from seller_toolkit.services.rivals.compared_peers import AVERAGE, EXCELLENT, IMPLIED, NO_PEERS, Peers, peers_of
from seller_toolkit.services.rivals.compared_shops import SHOWN, Field, mixed_kinds
from seller_toolkit.services.rivals.compared_values import COUNTED, Known, courses, known_values
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection

WEEKS = timedelta(weeks=12)
"""How far back trends and overtakings look."""

_MOST_OVERTAKINGS = 30
_WITH_TREND = 12


@dataclass(frozen=True)
class ComparedCell:
    """One shop's value in one dimension. Gaps are shop − own and shop − best; None where there is nothing to compare.

    `source` and `row` name file and row, `kind` says what the figure is. `digits` are those that the source shows: the value
    is shown ± half a step of the last one, and `range` what it may really be (None: exact; of "shown_score" the band of
    points). Where the gap lies within both ranges the shops are level (持平): `level_with_own`, `level_with_best`. `change` is
    against the shop's value of the day `before`, the snapshot before this one. An index has a rank among indices and no gaps.
    """

    value: float | None
    day: date | None
    source: str
    gap_to_own: float | None
    gap_to_best: float | None
    rank: int | None
    row: int = 0
    kind: FigureKind | None = None
    digits: int | None = None
    range: tuple[float, float] | None = None
    level_with_own: bool = False
    level_with_best: bool = False
    change: float | None = None
    before: date | None = None


@dataclass(frozen=True)
class ComparedShop:
    """One row of the table: cells by target ("total", dimension), then by the metric of each further figure."""

    shop: Shop
    cells: Mapping[str, ComparedCell]

    @property
    def day(self) -> date | None:
        return max((cell.day for cell in self.cells.values() if cell.day), default=None)

    @property
    def source(self) -> str:
        return next((cell.source for cell in self.cells.values() if cell.source), "")


@dataclass(frozen=True)
class FigureColumn:
    """A further figure that shops have values of (好评率, 店铺销量, an index): `id` is its metric, and its cells' key.

    `unit` and `better` ("higher" | "lower") are the metric's; `digits` what is shown of it.
    """

    id: str
    label: str
    unit: str
    digits: int
    better: str = "higher"
    help: str = ""  # what the metric is, see `metric_help`


@dataclass(frozen=True)
class PeerRow:
    """What own exports say of the peers, a row of its own, never ranked.

    `id`: "average", "excellent", or "implied": the average that "above peers by x %" implies (computed).
    """

    id: str
    label: str
    cells: Mapping[str, ComparedCell]


@dataclass(frozen=True)
class Overtaking:
    """On `day` the shop `ahead` passed `behind` in a dimension and has stayed ahead since; values of that day."""

    day: date
    dimension: str
    ahead: Shop
    behind: Shop
    ahead_value: float
    behind_value: float


@dataclass(frozen=True)
class CompareView:
    """The competitor table. `dimensions` are (id, label), the total first where the score has one."""

    own: Shop | None
    profile: ScoreProfile | None
    profile_label: str
    dimensions: tuple[tuple[str, str], ...]
    rows: tuple[ComparedShop, ...]  # the own shop first, then by the first dimension, best first
    means: Mapping[str, float | None]  # of the competitors, without the own shop
    best: Mapping[str, float | None]
    trends: Mapping[int, Mapping[str, Series]]  # shop id → dimension → the last twelve weeks
    today: date
    other_scores: tuple[tuple[str, str], ...]  # further profiles that competitors have data of
    figures: tuple[FigureColumn, ...] = ()
    peers: tuple[PeerRow, ...] = ()
    beaten: Mapping[str, float] = field(default_factory=dict)  # dimension → percent of the peers below the own shop
    categories: tuple[str, ...] = ()  # of the competitors, sorted
    overtakings: tuple[Overtaking, ...] = ()  # of the last twelve weeks, the newest first
    scale_notes: tuple[str, ...] = ()  # sentences: what is not compared because its scale is another one


def comparison(
    context: JobContext, workspace: Workspace, shop_id: int | None = None, profile_id: str = "", *, platform: str = ""
) -> Outcome[CompareView]:
    """Competitors on the own shop's platform family, under the score that most of them have values of.

    `shop_id` picks the own shop; the default is the first one (on `platform` if given). Without an own shop all gaps to
    it are None. `profile_id` picks another score that the own shop's platform has.
    """
    context.report(0, 3)
    with collector_at_rest(), workspace.store.read() as connection:
        everyone = shops.all_shops(connection)
        own = next((s for s in everyone if s.own and shop_id in (None, s.id) and platform in ("", s.platform)), None)
        today = workspace.today_of(own) if own else workspace.today()
        platforms = [own.platform] if own else [platform] if platform else sorted({shop.platform for shop in everyone})
        possible = {p.id: p for one in platforms for p in workspace.profiles.for_platform(one, today)}
        found = _field(workspace, connection, own, everyone)
        usable = found.usable([p for p in possible.values() if p.is_given(today)])
        profile = possible.get(profile_id, usable[0] if usable else None)
        context.report(1, 3)
        if profile is None:
            return Outcome(CompareView(own, None, "", (), (), {}, {}, {}, today, ()))
        table = _Table(workspace, found, profile)
        rows = table.rows()
        context.report(2, 3)
        lines = courses(
            workspace,
            connection,
            [s.id for s in _with_trend(rows, table.targets)],
            profile.score_ids,
            today - WEEKS,
            today,
        )
        of_own = {metric: course.series for metric, course in lines.get(own.id, {}).items()} if own else {}
        peers = peers_of(workspace, connection, own, profile, table.metrics, of_own, today) if own else NO_PEERS
    others = tuple((p.id, p.label.of(language())) for p in usable if p.id != profile.id)
    return Outcome(_view(table, rows, lines, peers, today, others))


def chosen_trends(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], profile_id: str
) -> Outcome[Mapping[int, Mapping[str, Series]]]:
    """The last twelve weeks of any shops under a score: shop id → "total" or dimension → values.

    A shop without values has an empty mapping. A demo shop's weeks end on the demo's last day.
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        chosen = [shop for shop in shops.all_shops(connection) if shop.id in shop_ids]
        own = next(
            (s for s in shops.all_shops(connection) if s.own and all(s.demo == one.demo for one in chosen)), None
        )
        today = workspace.today_of(own) if own else workspace.today()
        profile = workspace.profiles.on(profile_id, today)
        found = courses(workspace, connection, [s.id for s in chosen], profile.score_ids, today - WEEKS, today)
    return Outcome(_series(found, profile))


def of_category(view: CompareView, category: str) -> CompareView:
    """The same table with the competitors of one category alone; ranks and means stay those of all."""
    return replace(view, rows=tuple(row for row in view.rows if row.shop.own or row.shop.category == category))


def _field(workspace: Workspace, connection: Connection, own: Shop | None, everyone: Sequence[Shop]) -> Field:
    rivals = tuple(shop for shop in everyone if not shop.own and (own is None or shop.demo == own.demo))
    known = known_values(workspace, connection, [*((own,) if own else ()), *rivals])
    return Field(own, rivals, known, workspace.profiles)


class _Table:
    """The rows of one score: its targets first ("total", dimensions), then the further figures by their metric."""

    def __init__(self, workspace: Workspace, found: Field, profile: ScoreProfile) -> None:
        self.field, self.profile, self.book = found, profile, workspace.profiles
        self.rivals = found.compared(profile)
        self.targets = (["total"] if profile.total else []) + [d.id for d in profile.dimensions]
        figures = found.figures(self.rivals, profile)
        self.rules = {metric: workspace.metrics[metric] for metric in figures}
        self._metric_of = {target: profile.score_metric(target) for target in self.targets} | {m: m for m in figures}
        shown = ([found.own] if found.own else []) + self.rivals
        self._known = {shop: self._known_of(shop) for shop in shown}
        self.compared = self._compare()

    @property
    def metrics(self) -> list[str]:
        """The metric of every column."""
        return list(self._metric_of.values())

    @property
    def figures(self) -> tuple[FigureColumn, ...]:
        return tuple(
            FigureColumn(m.id, m.label.of(language()), m.unit, m.decimals, m.better.value, help_of(self.book, m.id))
            for m in self.rules.values()
        )

    def rows(self) -> tuple[ComparedShop, ...]:
        """The own shop first, then by the first column that has values, the best first."""
        own = self.field.own
        compared = {row.shop_id: row.cells for row in self.compared.rows}
        rows = [
            ComparedShop(shop, {c: _cell(known.get(c), compared[shop.id].get(c, NO_SCORE)) for c in self._metric_of})
            for shop, known in self._known.items()
        ]
        return tuple(sorted(rows, key=lambda row: (row.shop != own, -_sort_value(row), name_key(row.shop.name))))

    def column_of(self, metric: str) -> str:
        """The column that holds a metric."""
        return next(column for column, of_column in self._metric_of.items() if of_column == metric)

    def _known_of(self, shop: Shop) -> dict[str, Known]:
        values, found = self.field.known[shop.id], {}
        for column, metric in self._metric_of.items():
            known = self.field.value(shop, metric, self.profile) if metric == SHOWN else values.get(metric)
            if known is not None:
                found[column] = known
        return found

    def _compare(self) -> Comparison:
        """Indices stand beside nothing but indices, and have an order but no gaps (`_cell`)."""
        kinds = {c: {k.kind for one in self._known.values() if (k := one.get(c))} for c in self._metric_of}
        mixed = {column for column, found in kinds.items() if mixed_kinds(found)}
        scores = [
            ShopScores(
                shop.id,
                {column: known.value for column, known in of_shop.items() if _comparable(known, column, mixed)},
                {column: known.range for column, known in of_shop.items() if known.range and column != SHOWN},
            )
            for shop, of_shop in self._known.items()
        ]
        lower = [m.id for m in self.rules.values() if m.better is Better.LOWER]
        counts = [m.id for m in self.rules.values() if m.unit in COUNTED]
        return compare(scores, self.field.own.id if self.field.own else None, lower=lower, counts=counts)


def _comparable(known: Known, column: str, mixed: Set[str]) -> bool:
    return column not in mixed or known.kind is not FigureKind.INDEX


def _cell(known: Known | None, compared: Cell) -> ComparedCell:
    """What is known with what came out of comparing it; of an index only the order means something, no gap."""
    if known is None:
        return ComparedCell(None, None, "", None, None, None)
    index = known.kind is FigureKind.INDEX
    return ComparedCell(
        known.value, known.day, known.source,
        None if index else compared.gap_to_own, None if index else compared.gap_to_best, compared.rank,
        known.row, known.kind, known.digits, known.range,
        compared.level_with_own and not index, compared.level_with_best and not index, known.change, known.before,
    )  # fmt: skip


def _sort_value(row: ComparedShop) -> float:
    return next((cell.value for cell in row.cells.values() if cell.value), 0.0)


def _with_trend(rows: Sequence[ComparedShop], targets: Sequence[str]) -> list[Shop]:
    """The shops whose last weeks are read: the own one, the first twelve, and the best in each dimension."""
    rivals = [row for row in rows if not row.shop.own]
    chosen = {row.shop.id: row.shop for row in (*(row for row in rows if row.shop.own), *rivals[:_WITH_TREND])}
    for target in targets:
        best = max(rivals, key=lambda row: row.cells[target].value or 0.0, default=None)
        if best is not None:
            chosen.setdefault(best.shop.id, best.shop)
    return list(chosen.values())


def _view(
    table: _Table, rows: tuple[ComparedShop, ...], lines: Mapping[int, Mapping[str, Course]], peers: Peers, today: date,
    others: tuple[tuple[str, str], ...],
) -> CompareView:  # fmt: skip
    profile, own, summaries = table.profile, table.field.own, table.compared.dimensions
    columns = [*table.targets, *table.rules]
    by_id = {row.shop.id: row for row in rows}
    beaten = {table.column_of(metric): percent for metric, percent in peers.beaten.items()}
    return CompareView(
        own, profile, profile.label.of(language()), tuple((t, _label(profile, t)) for t in table.targets), rows,
        {c: summaries[c].others_mean if c in summaries else None for c in columns},
        {c: summaries[c].best if c in summaries else None for c in columns},
        _series(lines, profile), today, others, table.figures,
        tuple(_peer_row(table, subject, peers, by_id.get(own.id) if own else None) for subject in peers.rows),
        beaten, tuple(in_order({row.shop.category for row in rows if row.shop.category and not row.shop.own})),
        _overtakings(table, lines, {row.shop.id: row.shop for row in rows}), table.field.notes(profile),
    )  # fmt: skip


def _peer_row(table: _Table, subject: str, peers: Peers, own: ComparedShop | None) -> PeerRow:
    names = {
        AVERAGE: translate("Compare", "Peers' average"),
        EXCELLENT: translate("Compare", "Excellent peers"),
        IMPLIED: translate("Compare", "Peers' average, inferred (unverified)"),
    }
    cells = {
        column: _peer_cell(known, own.cells[column] if own else None)
        for metric, known in peers.rows[subject].items()
        for column in (table.column_of(metric),)
    }
    return PeerRow(subject, names[subject], cells)


def _peer_cell(known: Known, own: ComparedCell | None) -> ComparedCell:
    """Peers have a gap to the own shop, but no rank: nobody knows how many shops they are."""
    mine = own.value if own else None
    same = own is not None and mine is not None and level(around(known.value, known.range), around(mine, own.range))
    gap = None if mine is None else round(known.value - mine, 9)
    cell = _cell(known, NO_SCORE)
    return replace(cell, gap_to_own=gap, level_with_own=same)


def _overtakings(
    table: _Table, lines: Mapping[int, Mapping[str, Course]], shops_by_id: Mapping[int, Shop]
) -> tuple[Overtaking, ...]:
    """Of all targets, the newest first; of one day those of the own shop first."""
    found = []
    for target in table.targets:
        metric = table.profile.score_metric(target)
        for one in overtakings({shop: of_shop[metric] for shop, of_shop in lines.items() if metric in of_shop}):
            ahead, behind = shops_by_id[one.ahead], shops_by_id[one.behind]
            found.append(Overtaking(one.day, target, ahead, behind, one.ahead_value, one.behind_value))
    found.sort(key=lambda one: (one.day, one.ahead.own or one.behind.own), reverse=True)
    return tuple(found[:_MOST_OVERTAKINGS])


def _label(profile: ScoreProfile, target: str) -> str:
    return labels.total_label() if target == "total" else profile.dimension(target).label.of(language())


def _series(lines: Mapping[int, Mapping[str, Course]], profile: ScoreProfile) -> dict[int, dict[str, Series]]:
    """By shop and target."""
    targets = (["total"] if profile.total else []) + [d.id for d in profile.dimensions]
    return {
        shop: {t: of_shop[metric].series for t in targets if (metric := profile.score_metric(t)) in of_shop}
        for shop, of_shop in lines.items()
    }
