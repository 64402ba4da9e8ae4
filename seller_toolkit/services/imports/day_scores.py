"""The scores of one day, shop by shop: which are there, which lack, and what is typed for them by hand."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from seller_toolkit.analysis.plausibility import Before
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Receipt, SourceFile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import translate
from seller_toolkit.importing.entries import Entry, plan_entries
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.imports.score_entry import EntryCheck, ScoreTable, table_of
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import BY_HAND, FilledIn
from seller_toolkit.services.scores.standing import profiles_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, observations, shops
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class ShopDay:
    """One shop on one day. `stored` are the day's values by metric id, `before` the last ones of earlier days.

    `score` is the day's value of what stands for the shop's score, in words, "" while it lacks; `at` when it was stored.
    """

    shop: Shop
    day: date
    stored: Mapping[str, float]
    before: Mapping[str, Before]
    score: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class ShopGroup:
    """Shops that are scored alike. `scores` are those that may be filled in, the usual one first."""

    scores: tuple[ScoreTable, ...]
    shops: tuple[ShopDay, ...]

    def look_at(self, shop: ShopDay, texts: Mapping[str, str]) -> dict[str, EntryCheck]:
        """The checks of what was typed for one of the shops, by metric id, whichever score a metric belongs to."""
        found: dict[str, EntryCheck] = {}
        for score in self.scores:
            found |= score.look_at(texts, before=shop.before, stored=shop.stored, of_today=True)
        return found


@dataclass(frozen=True)
class DayScores:
    """All own shops, the demo's only where there are no others. `unscored` are on platforms without a known score."""

    day: date
    groups: tuple[ShopGroup, ...]
    unscored: tuple[Shop, ...] = ()

    @property
    def shops(self) -> tuple[ShopDay, ...]:
        return tuple(shop for group in self.groups for shop in group.shops)

    @property
    def lacking(self) -> tuple[Shop, ...]:
        """The shops whose score of the day is not there yet."""
        return tuple(shop.shop for shop in self.shops if not shop.score)


def day_scores(context: JobContext, workspace: Workspace, day: date | None = None) -> Outcome[DayScores]:
    """The scores of `day`, by default of each shop's own today (for a demo shop the last day that it has data of)."""
    context.report(0, 1)
    groups: dict[tuple[str, ...], list[ShopDay]] = {}
    tables: dict[str, ScoreTable] = {}
    unscored = []
    with workspace.store.read() as connection:
        for shop in shops_to_fill(connection):
            asked = day or workspace.today_of(shop)
            scores = scores_of(workspace, connection, shop)
            tables |= {score.id: score for score in scores if score.id not in tables}
            if scores:
                row = _shop_day(connection, shop, asked, scores)
                groups.setdefault(tuple(score.id for score in scores), []).append(row)
            else:
                unscored.append(shop)
    made = tuple(ShopGroup(tuple(tables[i] for i in ids), tuple(found)) for ids, found in groups.items())
    days = [row.day for group in made for row in group.shops]
    return Outcome(DayScores(day or max(days, default=workspace.today()), made, tuple(unscored)))


def save(context: JobContext, workspace: Workspace, filled: Sequence[FilledIn]) -> Outcome[tuple[Receipt, ...]]:
    """Store what was filled in, each shop's values as one batch, which the history can take back.

    Raises:
        UserError: a shop is gone.
    """
    name = translate("Import", "Filled in by hand {time}").format(time=f"{workspace.now():%H.%M}")
    with workspace.store.read() as connection:
        found = {one.shop_id: shops.get_shop(connection, one.shop_id) for one in filled}
    plans = []
    for one in filled:
        shop = found[one.shop_id]
        entries = [Entry(f"{value.day:%Y-%m-%d}", value.metric, value.value) for value in one.values]
        said = repr((workspace.now(), workspace.store.writes, shop.id, entries)).encode()
        source = SourceFile(name, "", hashlib.sha256(said).hexdigest(), len(said))
        plans.append(plan_entries(source, entries, shop=shop.name, platform=shop.platform, layout=BY_HAND))
    return import_files.commit(context, workspace, plans)


def shops_to_fill(connection: Connection) -> tuple[Shop, ...]:
    """The own shops; those of the demo only where there are no others."""
    own = [shop for shop in shops.all_shops(connection) if shop.own]
    real = [shop for shop in own if not shop.demo]
    return tuple(real or own)


def scores_of(workspace: Workspace, connection: Connection, shop: Shop) -> tuple[ScoreTable, ...]:
    """Every score that the shop's platform gives, first the one that it has data of, of several the assessed one."""
    today = workspace.today_of(shop)
    possible = [p for p in workspace.profiles.for_platform(shop.platform, today) if p.is_given(today)]
    usual = [profile.id for profile in profiles_of(workspace, connection, shop)[:1]]
    return tuple(table_of(profile) for profile in sorted(possible, key=lambda profile: profile.id not in usual))


def _shop_day(connection: Connection, shop: Shop, day: date, scores: Sequence[ScoreTable]) -> ShopDay:
    metrics = [field.id for score in scores for field in score.every]
    there = observations.between(connection, shop.id, first=day, last=day, metrics=metrics)
    of_shop = zip(there.metric, there.subject, there.value, there.batch, strict=True)
    known = {metric: (value, batch) for metric, subject, value, batch in of_shop if not subject and value is not None}
    newest = observations.latest(connection, (shop.id,), metrics, on_or_before=day - timedelta(days=1))
    before = {metric: Before(last.value, (day - last.day).days) for (_, metric), last in newest.items()}
    stored = {metric: value for metric, (value, _) in known.items()}
    usual = scores[0]
    if usual.headline not in known:
        return ShopDay(shop, day, stored, before)
    value, number = known[usual.headline]
    batch = batches.find(connection, number)
    return ShopDay(shop, day, stored, before, usual.fields[0].shown(value), batch.at if batch else None)
