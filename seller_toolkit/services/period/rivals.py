"""The chapter on competitors: where each stood at the end of the period, how it moved in it, who passed whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis.competitors import Cell, ShopScores, compare
from seller_toolkit.analysis.trend import FRESH_DAYS, Series, value_on_or_before
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.rivals import Passing, RivalDimension, RivalsChapter, RivalShop
from seller_toolkit.services.period.reading import ShopRead, score_label, target_label, targets_of
from seller_toolkit.services.standing import Standing, series_of
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.observations import Latest, Newest

MOST = 10
"""Competitors in the table: the best of the first dimension; who wants all of them looks at the tab."""

MOST_WATCHED = 200
"""Competitors, the best ones, whose daily values are read to see who passed whom."""

_NOISE_DIGITS = 9
_DAY = timedelta(days=1)
_NO_VALUES = Series((), ())


@dataclass(frozen=True, eq=False)
class _Field:
    """The own shop and its competitors: newest values at the end of the period, and at the end of the one before."""

    read: ShopRead
    stand: Standing
    rivals: tuple[Shop, ...]  # that have a value
    now: Newest
    before: Newest

    @property
    def own(self) -> Shop:
        return self.read.shop

    def metric(self, target: str) -> str:
        return self.stand.profile.score_metric(target)

    def value(self, shop: Shop, target: str) -> float | None:
        """None where there is none; 0.0 is none too."""
        found = self.now.get((shop.id, self.metric(target)))
        return (found.value or None) if found else None

    def change(self, shop: Shop, target: str) -> float | None:
        """From the newest value of the period before to the newest of this one; None where one of them has none."""
        key = (shop.id, self.metric(target))
        now, before = self.now.get(key), self.before.get(key)
        if now is None or before is None or now.day < self.read.period.first or not now.value or not before.value:
            return None
        return None if before.day < self.read.period.before.first else now.value - before.value

    def day(self, shop: Shop) -> date | None:
        days = [found.day for (shop_id, _), found in self.now.items() if shop_id == shop.id]
        return max(days, default=None)


def rivals_chapter(connection: Connection, read: ShopRead) -> RivalsChapter | None:
    """Own against the competitors in the score that most of them have values of; None without any up to the period's end."""
    field = _field(connection, read)
    if field is None:
        return None
    targets = [target for target in targets_of(field.stand) if any(field.value(shop, target) for shop in field.rivals)]
    rows = [ShopScores(shop.id, {t: field.value(shop, t) for t in targets}) for shop in (field.own, *field.rivals)]
    compared = compare(rows, field.own.id)
    cells = {row.shop_id: row.cells for row in compared.rows}
    ordered = sorted(field.rivals, key=lambda shop: (cells[shop.id][targets[0]].rank or len(rows) + 1, shop.name))
    means = {target: compared.dimensions[target].others_mean for target in targets}
    passed = _passings(connection, field, targets, ordered[:MOST_WATCHED])
    return RivalsChapter(
        score=score_label(field.stand),
        digits=field.stand.profile.decimals,
        as_of=read.end,
        dimensions=tuple(_dimension(field, cells, target, means[target]) for target in targets),
        shops=tuple(_shop(field, shop, targets) for shop in (field.own, *ordered[:MOST])),
        known=len(field.rivals),
        passings=tuple(sorted(passed, key=lambda one: one.day, reverse=True)),
        notes=tuple(_notes(field, ordered)),
    )


def _field(connection: Connection, read: ShopRead) -> _Field | None:
    """The score of the period that most competitors have values of; the assessed one wins ties."""
    everyone = shops.all_shops(connection)
    fields = []
    for stand in read.stands:
        wanted = stand.profile.platforms
        rivals = [one for one in everyone if not one.own and one.platform in wanted and one.demo == read.shop.demo]
        ids, metrics = [read.shop.id, *(one.id for one in rivals)], stand.profile.score_ids
        now = observations.latest(connection, ids, metrics, on_or_before=read.end)
        known = {shop_id for (shop_id, _), found in now.items() if found.value}
        before = observations.latest(connection, ids, metrics, on_or_before=read.period.first - _DAY)
        fields.append(_Field(read, stand, tuple(one for one in rivals if one.id in known), now, before))
    best = max(fields, key=lambda field: len(field.rivals), default=None)
    return best if best is not None and best.rivals else None


def _dimension(
    field: _Field, cells: Mapping[int, Mapping[str, Cell]], target: str, mean: float | None
) -> RivalDimension:
    known = {shop.name: value for shop in field.rivals if (value := field.value(shop, target)) is not None}
    best = max(known.values(), default=None)
    own = cells[field.own.id][target]
    return RivalDimension(
        label=target_label(field.stand, target, labels.total_label()),
        own=own.value,
        best=best,
        best_names=tuple(name for name, value in known.items() if value == best),
        mean=mean,
        peer=field.stand.peers.get(field.metric(target)),
        rank=own.rank,
        ranked=len(known) + (own.value is not None),
        others=tuple(known.values()),
    )


def _shop(field: _Field, shop: Shop, targets: Sequence[str]) -> RivalShop:
    values = tuple(field.value(shop, target) for target in targets)
    changes = tuple(field.change(shop, target) for target in targets)
    return RivalShop(shop.name, shop.id == field.own.id, values, changes, field.day(shop))


def _notes(field: _Field, ordered: Sequence[Shop]) -> Iterator[str]:
    oldest = field.read.end - timedelta(days=FRESH_DAYS)
    old = [shop for shop in ordered if (day := field.day(shop)) is not None and day < oldest]
    if old:
        words = translate(
            "Report", "Competitors without a value of the last {days} days up to the end of the period: {count}"
        )
        yield words.format(count=number(len(old)), days=number(FRESH_DAYS))
    yield translate(
        "Report", "Each value is the newest one known on that day; buyers see fewer digits than the own page shows."
    )


# --- who passed whom ------------------------------------------------------------------------------------------------


def _passings(
    connection: Connection, field: _Field, targets: Sequence[str], rivals: Sequence[Shop]
) -> Iterator[Passing]:
    """Between the own shop and each competitor, in each dimension."""
    last = field.read.end
    metrics = {target: field.metric(target) for target in targets}
    own = {target: field.read.series.get(metric, _NO_VALUES) for target, metric in metrics.items()}
    for shop in rivals:
        if not _has_news(field, shop):
            continue
        first = _known_from(field, shop)
        theirs = series_of(connection, shop.id, tuple(metrics.values()), first=first, last=last)
        for target, metric in metrics.items():
            found = passing(
                own[target].between(first, last), theirs.get(metric, _NO_VALUES), field.read.period.first, last
            )
            if found is not None:
                day, own_ahead = found
                yield _passing(field, target, shop, own[target], theirs[metric], day, own_ahead=own_ahead)


def _has_news(field: _Field, shop: Shop) -> bool:
    """Whether the shop stood on the other side of the own one in any dimension at the end of the period before, or was unknown."""
    for target in targets_of(field.stand):
        keys = [(one.id, field.metric(target)) for one in (field.own, shop)]
        own, theirs = (field.now.get(key) for key in keys)
        if own and theirs and _side(own, theirs) not in (0, _side(*(field.before.get(key) for key in keys))):
            return True
    return False


def _known_from(field: _Field, shop: Shop) -> date:
    """The day from which both shops' values of the end of the period before are read."""
    keys = [(one.id, field.metric(target)) for one in (field.own, shop) for target in targets_of(field.stand)]
    days = [found.day for key in keys if (found := field.before.get(key))]
    return min(days, default=field.read.period.first)


def _side(own: Latest | None, theirs: Latest | None) -> int:
    """1: the own shop is ahead, −1: the other, 0: neither, or not known."""
    if own is None or theirs is None or not own.value or not theirs.value:
        return 0
    gap = round(own.value - theirs.value, _NOISE_DIGITS)
    return (gap > 0) - (gap < 0)


def passing(own: Series, theirs: Series, first: date, last: date) -> tuple[date, bool] | None:
    """The day from `first` to `last` from which one of two shops is ahead to the end, after the other was ahead before.

    The answer's second part is whether the own shop passed. Between values the last known one holds, for at most `FRESH_DAYS`
    days; a value of 0 is none. None where nobody passed the other, or somebody did and was passed again.
    """
    days = sorted({day for series in (own, theirs) for day in series.days if day <= last})
    sides = []
    for day in days:
        mine, other = (value_on_or_before(one, day, max_age=FRESH_DAYS) for one in (own, theirs))
        gap = round(mine - other, _NOISE_DIGITS) if mine and other else 0.0
        sides.append((day, (gap > 0) - (gap < 0)))
    if not sides or sides[-1][1] == 0:
        return None
    final = sides[-1][1]
    run = len(sides)
    while run and sides[run - 1][1] == final:
        run -= 1
    if run == len(sides) or sides[run][0] < first or -final not in (side for _, side in sides[:run]):
        return None
    before = next(side for _, side in reversed(sides[:run]) if side)
    return (sides[run][0], final > 0) if before == -final else None


def _passing(
    field: _Field, target: str, shop: Shop, own: Series, theirs: Series, day: date, *, own_ahead: bool
) -> Passing:
    names = (field.own.name, shop.name)
    values = (value_on_or_before(own, day) or 0.0, value_on_or_before(theirs, day) or 0.0)
    ahead, behind = (0, 1) if own_ahead else (1, 0)
    label = target_label(field.stand, target, labels.total_label())
    return Passing(day, label, names[ahead], names[behind], values[ahead], values[behind])
