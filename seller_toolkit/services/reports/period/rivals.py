"""The chapter on competitors: where each stood at the end of the period, how it moved in it, who passed whom."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seller_toolkit.analysis.competitors import Cell, ShopScores, compare
from seller_toolkit.analysis.overtakings import overtakings
from seller_toolkit.analysis.trend import FRESH_DAYS
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n import labels
from seller_toolkit.i18n.collation import name_key
from seller_toolkit.i18n.formats import number
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.period.rivals import Passing, RivalDimension, RivalsChapter, RivalShop
from seller_toolkit.services.reports.period.reading import ShopRead, score_label, target_label, targets_of
from seller_toolkit.services.rivals.compared_values import courses
from seller_toolkit.services.scores.standing import Standing
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection
from seller_toolkit.store.observations import Newest

MOST = 10
"""Competitors in the table: the best of the first dimension; who wants all of them looks at the tab."""

MOST_WATCHED = 200
"""Competitors, the best ones, whose daily values are read to see who passed whom."""

_DAY = timedelta(days=1)


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


def rivals_chapter(workspace: Workspace, connection: Connection, read: ShopRead) -> RivalsChapter | None:
    """Own against the competitors in the score that most of them have values of; None without any up to the period's end."""
    field = _field(workspace, connection, read)
    if field is None:
        return None
    targets = [target for target in targets_of(field.stand) if any(field.value(shop, target) for shop in field.rivals)]
    rows = [ShopScores(shop.id, {t: field.value(shop, t) for t in targets}) for shop in (field.own, *field.rivals)]
    compared = compare(rows, field.own.id)
    cells = {row.shop_id: row.cells for row in compared.rows}
    ordered = sorted(
        field.rivals, key=lambda shop: (cells[shop.id][targets[0]].rank or len(rows) + 1, name_key(shop.name))
    )
    means = {target: compared.dimensions[target].others_mean for target in targets}
    passed = _passings(workspace, connection, field, targets, ordered[:MOST_WATCHED])
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


def _field(workspace: Workspace, connection: Connection, read: ShopRead) -> _Field | None:
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
    workspace: Workspace, connection: Connection, field: _Field, targets: Sequence[str], rivals: Sequence[Shop]
) -> Iterator[Passing]:
    """Between the own shop and each competitor, in each dimension; only what is certain by the digits that were shown."""
    first, last = field.read.period.first, field.read.end
    names = {shop.id: shop.name for shop in (field.own, *rivals)}
    metrics = {field.metric(target): target for target in targets}
    found = courses(workspace, connection, list(names), list(metrics), first - timedelta(days=FRESH_DAYS), last)
    for metric, target in metrics.items():
        own = found[field.own.id].get(metric)
        label = target_label(field.stand, target, labels.total_label())
        for shop in rivals:
            theirs = found[shop.id].get(metric)
            pair = {field.own.id: own, shop.id: theirs} if own and theirs else {}
            for one in overtakings(pair):
                if one.day >= first:
                    yield Passing(
                        one.day, label, names[one.ahead], names[one.behind], one.ahead_value, one.behind_value
                    )
