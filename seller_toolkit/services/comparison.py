"""Competitors: shops × dimensions, each cell with its day and source, the gap to the own shop and to the best."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from seller_toolkit.analysis.competitors import ComparedShop as Compared
from seller_toolkit.analysis.competitors import ShopScores, compare
from seller_toolkit.analysis.trend import Series
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.rivals import FigureKind
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.standing import series_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.observations import Latest


@dataclass(frozen=True)
class ComparedCell:
    """One shop's value in one dimension. Gaps are shop − own and shop − best; None where there is nothing to compare.

    `source` and `row` name file and row, `kind` says what the figure is. `digits` are those that the source shows: the value
    is shown ± half a step of the last one, and `range` what it may really be (None: exact). Where the gap lies within both
    ranges the shops are level (持平): `level_with_own`, `level_with_best`. `change` is against the shop's value of the day
    `before`, the snapshot before this one.
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
    """One row of the table."""

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
    beaten: Mapping[str, float] = field(
        default_factory=dict
    )  # dimension → percent of the peers that the own shop beats
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
    context.report(0, 2)
    with workspace.store.read() as connection:
        everyone = shops.all_shops(connection)
        own = next((s for s in everyone if s.own and shop_id in (None, s.id) and platform in ("", s.platform)), None)
        today = workspace.today_of(own) if own else workspace.today()
        platforms = [own.platform] if own else [platform] if platform else sorted({shop.platform for shop in everyone})
        possible = {p.id: p for one in platforms for p in workspace.profiles.for_platform(one, today)}
        usable = _usable_profiles(connection, own, everyone, [p for p in possible.values() if p.is_given(today)])
        profile = possible.get(profile_id, usable[0] if usable else None)
        context.report(1, 2)
        if profile is None:
            return Outcome(CompareView(own, None, "", (), (), {}, {}, {}, today, ()))
        return Outcome(_view(connection, profile, usable, own, everyone, today))


def _usable_profiles(
    connection: Connection, own: Shop | None, everyone: Sequence[Shop], possible: Iterable[ScoreProfile]
) -> list[ScoreProfile]:
    """Scores that competitors have values of, the one with most of them first; the own platform's assessed one wins ties."""
    counted = []
    for profile in possible:
        ids = tuple(shop.id for shop in _rivals(everyone, profile, own))
        found = observations.latest(connection, ids, profile.score_ids) if ids else {}
        if found:
            counted.append((len({shop_id for shop_id, _ in found}), profile))
    counted.sort(key=lambda pair: (-pair[0], not pair[1].assessed))
    return [profile for _, profile in counted] or [p for p in possible if own]


def _rivals(everyone: Sequence[Shop], profile: ScoreProfile, own: Shop | None) -> list[Shop]:
    """Competitors whose platform has this score; a demo shop is compared with demo competitors only."""
    demo = own.demo if own else None
    return [s for s in everyone if not s.own and s.platform in profile.platforms and demo in (None, s.demo)]


def _view(
    connection: Connection, profile: ScoreProfile, usable: Sequence[ScoreProfile], own: Shop | None,
    everyone: Sequence[Shop], today: date,
) -> CompareView:  # fmt: skip
    rivals = _rivals(everyone, profile, own)
    shown = ([own] if own else []) + rivals
    newest = observations.latest(connection, tuple(s.id for s in shown), profile.score_ids)
    targets = (["total"] if profile.total else []) + [d.id for d in profile.dimensions]
    values = {
        shop.id: {
            target: newest[shop.id, profile.score_metric(target)].value
            for target in targets
            if (shop.id, profile.score_metric(target)) in newest
        }
        for shop in shown
    }
    shown = [shop for shop in shown if values[shop.id] or shop == own]
    table = compare([ShopScores(shop.id, values[shop.id]) for shop in shown], own=own.id if own else None)
    compared = {row.shop_id: row for row in table.rows}
    rows = [_row(shop, targets, profile, newest, compared[shop.id]) for shop in shown]
    rows.sort(key=lambda row: (not row.shop.own, -_sort_value(row, targets), row.shop.name))
    few = _with_trend(rows, targets)
    return CompareView(
        own, profile, profile.label.of(language()), tuple((t, _label(profile, t)) for t in targets), tuple(rows),
        {target: found.others_mean for target, found in table.dimensions.items()},
        {target: found.best for target, found in table.dimensions.items()},
        {shop.id: _trend(connection, shop, profile, targets, today) for shop in few}, today,
        tuple((p.id, p.label.of(language())) for p in usable if p.id != profile.id),
    )  # fmt: skip


def _with_trend(rows: Sequence[ComparedShop], targets: Sequence[str]) -> list[Shop]:
    """The shops whose last weeks are read: the own one, the first twelve, and the best in each dimension."""
    rivals = [row for row in rows if not row.shop.own]
    chosen = {row.shop.id: row.shop for row in (*(row for row in rows if row.shop.own), *rivals[:12])}
    for target in targets:
        best = max(rivals, key=lambda row: row.cells[target].value or 0.0, default=None)
        if best is not None:
            chosen.setdefault(best.shop.id, best.shop)
    return list(chosen.values())


def _row(
    shop: Shop,
    targets: Sequence[str],
    profile: ScoreProfile,
    newest: Mapping[tuple[int, str], Latest],
    compared: Compared,
) -> ComparedShop:
    cells = {}
    for target in targets:
        cell = compared.cells.get(target)
        found = newest.get((shop.id, profile.score_metric(target)))
        if cell is None or cell.value is None or found is None:
            cells[target] = ComparedCell(None, None, "", None, None, None)
            continue
        cells[target] = ComparedCell(cell.value, found.day, found.file, cell.gap_to_own, cell.gap_to_best, cell.rank)
    return ComparedShop(shop, cells)


def _sort_value(row: ComparedShop, targets: Sequence[str]) -> float:
    return next((cell.value for target in targets if (cell := row.cells.get(target)) and cell.value), 0.0)


def _label(profile: ScoreProfile, target: str) -> str:
    return labels.total_label() if target == "total" else profile.dimension(target).label.of(language())


def _trend(
    connection: Connection, shop: Shop, profile: ScoreProfile, targets: Sequence[str], today: date
) -> Mapping[str, Series]:
    found = series_of(connection, shop.id, profile.score_ids, first=today - timedelta(weeks=12), last=today)
    return {target: found[profile.score_metric(target)] for target in targets if profile.score_metric(target) in found}
