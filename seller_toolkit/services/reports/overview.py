"""The overview: one card a shop, what got worse, what to do today, what is due, what the last import brought."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from seller_toolkit.analysis.thresholds import ThresholdStatus
from seller_toolkit.analysis.trend import Change
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.events import Event
from seller_toolkit.domain.findings import Finding, FindingKind
from seller_toolkit.domain.imports import Batch
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.translate import language
from seller_toolkit.services import coverage
from seller_toolkit.services.coverage import Missing
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.metric_help import help_in
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews.review_inbox import InboxCounts, aspect_labels, counts
from seller_toolkit.services.scores import notices
from seller_toolkit.services.scores.countdowns import FAR, Countdown, countdowns
from seller_toolkit.services.scores.notices import Notice
from seller_toolkit.services.scores.outlook import with_outlook
from seller_toolkit.services.scores.provenance import places
from seller_toolkit.services.scores.sentences import finding_detail, finding_reason, finding_title, spoken_digits
from seller_toolkit.services.scores.standing import Standing, standing
from seller_toolkit.services.tasks import task_list
from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, events, shops
from seller_toolkit.store.connection import Connection

SPARK_POINTS = 30
TODAY = 5
MOST_CARDS = 6
"""Shops that have a card each; more of them stand in a table, which shows less of each."""
_STATES = ("below", "near", "ok", "unknown")


@dataclass(frozen=True)
class DimensionRow:
    """A dimension on a card; `line` is the threshold that applies to just this dimension, if any does."""

    id: str
    metric: str
    label: str
    value: float | None
    change: float | None
    peer: float | None
    line: float | None
    state: str
    help: str = ""  # what the metric is, see `metric_help`


@dataclass(frozen=True)
class ShopCard:
    """One shop in ten seconds. `headline` is the metric of the big figure: the total, or the lowest dimension."""

    shop: Shop
    platform_label: str
    profile_label: str
    headline: str
    headline_label: str  # "" for a total
    digits: int
    low: float
    high: float
    value: float | None
    change: Change | None
    spark: tuple[float, ...]
    lines: tuple[ThresholdStatus, ...]
    dimensions: tuple[DimensionRow, ...]
    last_day: date | None
    missing: tuple[Missing, ...]
    places: Mapping[str, str] = field(default_factory=dict)  # metric → day, file and row of its newest value
    headline_help: str = ""  # what the metric of the big figure is

    @property
    def line(self) -> ThresholdStatus | None:
        """The line that matters most for the total: the nearest one from below, judged as if assessed today."""
        on_total = [s for s in self.lines if s.threshold.target == "total" and s.margin is not None]
        return min(on_total, key=lambda s: s.margin or 0.0, default=None)

    @property
    def at_risk(self) -> bool:
        return any(status.state in ("near", "below") for status in self.lines)

    @property
    def pressing(self) -> ThresholdStatus | None:
        """The line that is missed by most or met by least; one that cannot be judged comes last."""
        return min(self.lines, key=_pressure, default=None)

    @property
    def risk(self) -> tuple[int, float, float]:
        """What shops are sorted by, the one in most danger first: state, then chance of missing, then share of the scale left."""
        status = self.pressing
        if status is None:
            return len(_STATES), 0.0, 0.0
        return _pressure(status)[0], -(status.chance or 0.0), (status.margin or 0.0) / (self.high - self.low)


def _pressure(status: ThresholdStatus) -> tuple[int, float]:
    return _STATES.index(status.state), status.margin or 0.0


@dataclass(frozen=True)
class Worse:
    """Something that got worse, in one sentence; `detail` is that sentence without its title and figures."""

    shop: Shop
    title: str
    reason: str
    finding: Finding
    digits: int
    unit: str
    detail: str = ""


@dataclass(frozen=True)
class Rise:
    """A dimension that rose over seven days, by `change` points shown with `digits` decimals."""

    shop: Shop
    label: str
    change: float
    digits: int


@dataclass(frozen=True)
class OverviewView:
    """The first screen of the morning. `today_of` is each shop's own day (demo shops stand still), by shop id.

    `due_of` counts the tasks of each shop that are due today or overdue, by shop id.
    """

    cards: tuple[ShopCard, ...]
    worse: tuple[Worse, ...]
    better: tuple[Rise, ...]
    today: tuple[TaskLine, ...]
    open_tasks: int
    due_today: int
    reviews: InboxCounts | None
    last_import: Batch | None
    data_until: date | None
    today_of: Mapping[int, date] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    countdowns: tuple[Countdown, ...] = ()
    due_of: Mapping[int, int] = field(default_factory=dict)

    @property
    def as_table(self) -> bool:
        return len(self.cards) > MOST_CARDS


def overview(context: JobContext, workspace: Workspace, shop_id: int | None = None) -> Outcome[OverviewView]:
    """The overview of all own shops, or of one."""
    with workspace.store.read() as connection:
        own = [s for s in shops.all_shops(connection) if s.own and shop_id in (None, s.id)]
        stands: dict[int, Standing | None] = {}
        lists: list[ChecklistView] = []
        for place, shop in enumerate(own):
            context.report(place, len(own) + 1, shop.name)
            found = standing(workspace, connection, shop)
            stands[shop.id] = with_outlook(connection, found) if found else None
            lists.append(task_list.view_of(workspace, connection, shop, stands[shop.id]))
        history = batches.history(connection)
        today_of = {view.shop.id: view.today for view in lists}
        dates = _dates(connection, today_of)
        brief = len(own) > MOST_CARDS
        cards = tuple(_card(workspace, connection, shop, stands[shop.id], brief=brief) for shop in own)
    judged = counts(context, workspace, InboxFilter(shop_id=shop_id)).value if own else None
    worse, better = _moves(workspace, own, stands)
    today = _today_lines(lists)
    days = [card.last_day for card in cards if card.last_day]
    return Outcome(
        OverviewView(
            cards, worse, better, tuple(today[:TODAY]), len(today), sum(view.due_today for view in lists),
            judged if judged and judged.total else None,
            next((batch for batch in history if not batch.undone), None), max(days, default=None),
            today_of,
            _notices(workspace, own, stands, today_of, dates), countdowns(own, stands, today_of, dates),
            {view.shop.id: view.due_today for view in lists},
        )
    )  # fmt: skip


def _dates(connection: Connection, today_of: Mapping[int, date]) -> tuple[Event, ...]:
    """The events of the weeks to come."""
    if not today_of:
        return ()
    first, last = min(today_of.values()), max(today_of.values()) + timedelta(days=FAR)
    return events.between(connection, first=first, last=last)


def _notices(
    workspace: Workspace, own: Sequence[Shop], stands: Mapping[int, Standing | None], today_of: Mapping[int, date],
    dates: Sequence[Event],
) -> tuple[Notice, ...]:  # fmt: skip
    if workspace.settings["notices"] == "off":
        return ()
    found = [notice for stand in stands.values() if stand for notice in notices.of_standing(stand)]
    return notices.let_through(workspace.settings, [*found, *notices.of_promotions(own, today_of, dates)])


def _card(workspace: Workspace, connection: Connection, shop: Shop, stand: Standing | None, *, brief: bool) -> ShopCard:
    """What is shown of a shop; `brief` leaves out what only a card shows, which takes as long as all the rest."""
    missing = () if brief else coverage.missing_for(workspace, connection, shop)
    if stand is None:
        label = labels.platform_label(shop.platform)
        return ShopCard(shop, label, "", "", "", 2, 0, 5, None, None, (), (), (), None, missing)
    profile = stand.profile
    rows = tuple(_dimension_row(stand, dimension.id) for dimension in profile.dimensions)
    headline, label = _headline(stand, rows)
    series = stand.series.get(headline)
    return ShopCard(
        shop, labels.platform_label(shop.platform), profile.label.of(language()), headline, label,
        profile.decimals, profile.low, profile.high, stand.value(headline), stand.change(headline),
        series.values[-SPARK_POINTS:] if series else (), stand.lines, rows, stand.last_day, missing,
        {} if brief else places(connection, shop, profile.score_ids, stand.today), help_in(profile, headline),
    )  # fmt: skip


def _headline(stand: Standing, rows: tuple[DimensionRow, ...]) -> tuple[str, str]:
    """The total; where the score has none (DSR), its lowest dimension, which is then named."""
    if stand.profile.total is not None:
        return stand.profile.total.id, ""
    known = [row for row in rows if row.value is not None]
    lowest = min(known, key=lambda row: row.value or 0.0, default=None)
    return (lowest.metric, lowest.label) if lowest else ("", "")


def _dimension_row(stand: Standing, dimension_id: str) -> DimensionRow:
    metric = stand.profile.score_metric(dimension_id)
    change = stand.change(metric)
    status = next((s for s in stand.lines if s.threshold.target == dimension_id), None)
    return DimensionRow(
        dimension_id, metric, stand.profile.dimension(dimension_id).label.of(language()), stand.value(metric),
        change.change if change else None, stand.peers.get(metric), status.threshold.value if status else None,
        status.state if status else "unknown", help_in(stand.profile, metric),
    )  # fmt: skip


def _moves(
    workspace: Workspace, own: list[Shop], stands: Mapping[int, Standing | None]
) -> tuple[tuple[Worse, ...], tuple[Rise, ...]]:
    """Findings in words, worst first; and the dimensions that rose over seven days and did not fall over thirty."""
    aspects, metrics = aspect_labels(workspace), workspace.metrics
    worse: list[Worse] = []
    better: list[Rise] = []
    for shop in own:
        stand = stands[shop.id]
        if stand is None:
            continue
        for found in stand.findings:
            metric = metrics.get(found.metric)
            title = finding_title(found, metrics, aspects)
            reason = finding_reason(found, metrics, aspects)
            digits, unit = (spoken_digits(found, metric), metric.unit) if metric else (0, "count")
            detail = finding_detail(found, metrics, _counts_for(stand, found))
            worse.append(Worse(shop, title, reason, found, digits, unit, detail))
        fallen = {found.metric for found in stand.findings if found.kind is FindingKind.FELL}
        for row in (_dimension_row(stand, d.id) for d in stand.profile.dimensions):
            rose = row.change is not None and round(row.change, stand.profile.decimals) > 0
            if rose and row.change is not None and row.metric not in fallen:
                better.append(Rise(shop, row.label, row.change, stand.profile.decimals))
    worse.sort(key=lambda one: -one.finding.severity)
    return tuple(worse), tuple(better)


def _counts_for(stand: Standing, found: Finding) -> str:
    """The dimension that a finding's metric counts for, in words; "" for the scores themselves."""
    if not found.dimension or found.metric in stand.profile.score_ids:
        return ""
    return stand.profile.dimension(found.dimension).label.of(language())


def _today_lines(lists: list[ChecklistView]) -> list[TaskLine]:
    """What is due first, then what is proposed, one shop after the other in turn, then what is due later."""
    due: list[TaskLine] = []
    later: list[TaskLine] = []
    for view in lists:
        for line in view.open:
            (due if line.due is not None and line.due <= view.today else later).append(line)
    due.sort(key=lambda line: line.due or date.max)
    proposed = [line for turn in zip(*_padded([view.proposed for view in lists]), strict=True) for line in turn if line]
    return due + proposed + later


def _padded(columns: list[tuple[TaskLine, ...]]) -> list[list[TaskLine | None]]:
    longest = max((len(column) for column in columns), default=0)
    return [[*column, *[None] * (longest - len(column))] for column in columns]
