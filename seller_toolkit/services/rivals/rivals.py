"""Competitors as the user keeps them: made, described, filled in by hand, taken away."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from seller_toolkit.analysis.plausibility import Before
from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import ImportPlan, Receipt, SourceFile
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.importing.entries import Entry, plan_entries
from seller_toolkit.importing.shown_digits import digits_of
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.imports.score_entry import EntryCheck, ScoreField, ScoreTable, table_of
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import BY_HAND
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection

SHOWN_SCORE = "shown_score"
"""What buyers see of a score that is shown by bands."""


@dataclass(frozen=True)
class RivalRow:
    """A competitor in the grid to fill in: what is stored for the day, and the values of the snapshot before, by metric id.

    `days` says how many days before each of these was.
    """

    shop: Shop
    stored: Mapping[str, float]
    before: Mapping[str, float]
    days: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class RivalEntry:
    """The grid of one score on one day. A text is looked at (`look_at`) without another job, as with own scores.

    Of a score that buyers see by bands the first column is what they see (`shown_score`).
    """

    day: date
    table: ScoreTable
    rows: tuple[RivalRow, ...]

    def look_at(self, row: RivalRow, texts: Mapping[str, str]) -> dict[str, EntryCheck]:
        """The checks of what was typed for a competitor, by metric id."""
        before = {metric: Before(value, row.days.get(metric, 1)) for metric, value in row.before.items()}
        return self.table.look_at(texts, before=before, stored=row.stored, of_today=False)


def add_rival(context: JobContext, workspace: Workspace, rival: NewRival) -> Outcome[Shop]:
    """Keep a competitor; where all own shops are the demo's, with the demo, so that it is compared with them and goes with them.

    Raises:
        UserError: "rival.no_name", "rival.known" (name=; a shop of this name is there on the platform).
    """
    context.report(0, 1)
    name = " ".join(rival.name.split())
    if not name:
        raise UserError("rival.no_name")
    with workspace.store.write() as connection:
        if shops.find_shops(connection, name, rival.platform):
            raise UserError("rival.known", name=name)
        made = shops.ensure_shop(
            connection, name, rival.platform, own=False, demo=_only_demo(connection), category=rival.category.strip(),
            note=rival.note.strip(),
        )  # fmt: skip
    return Outcome(made, frozenset({Part.SHOPS, Part.COMPETITORS}))


def _only_demo(connection: Connection) -> bool:
    own = [shop for shop in shops.all_shops(connection) if shop.own]
    return bool(own) and all(shop.demo for shop in own)


def describe_rival(
    context: JobContext, workspace: Workspace, shop_id: int, *, category: str, note: str
) -> Outcome[Shop]:
    """Keep what the user says of a competitor.

    Raises:
        UserError: "shop.unknown".
    """
    context.report(0, 1)
    with workspace.store.write() as connection:
        shops.describe(connection, shop_id, category=category.strip(), note=note.strip())
        return Outcome(shops.get_shop(connection, shop_id), frozenset({Part.COMPETITORS}))


def remove_rivals(context: JobContext, workspace: Workspace, shop_ids: Sequence[int]) -> Outcome[int]:
    """Delete competitors with all their figures; the answer is how many. Files that brought them may be imported again.

    Raises:
        UserError: "rival.own": one of them is an own shop; "shop.unknown".
    """
    context.report(0, 1)
    wanted = set(shop_ids)
    with workspace.store.write() as connection:
        if any(shops.get_shop(connection, shop_id).own for shop_id in wanted):
            raise UserError("rival.own")
        shops.delete_shops(connection, wanted)
    parts = {Part.SHOPS, Part.SCORES, Part.COMPETITORS, Part.BATCHES}
    return Outcome(len(wanted), frozenset(parts))


def rival_entry(
    context: JobContext, workspace: Workspace, shop_id: int | None, profile_id: str, day: date | None = None
) -> Outcome[RivalEntry]:
    """The grid for the competitors of an own shop, as `comparison` has them, under one score; `day` None is today.

    Raises:
        UserError: "shop.unknown", "profile.unknown".
    """
    context.report(0, 1)
    with workspace.store.read() as connection:
        own = shops.get_shop(connection, shop_id) if shop_id is not None else None
        asked = day or (workspace.today_of(own) if own else workspace.today())
        profile = _profile(workspace, profile_id, asked)
        table = _with_shown_score(workspace, table_of(profile), profile)
        rivals = [
            shop
            for shop in shops.all_shops(connection)
            if not shop.own and shop.platform in profile.platforms and (own is None or own.demo == shop.demo)
        ]
        return Outcome(RivalEntry(asked, table, _rows(connection, rivals, table, asked)))


def save_rival_values(
    context: JobContext, workspace: Workspace, entry: RivalEntry, texts: Mapping[int, Mapping[str, str]]
) -> Outcome[tuple[Receipt, ...]]:
    """Keep what was typed (shop id → metric id → text) as an import that can be undone; each value with the digits that it was
    typed with: 4.8 may be 4.84.

    Texts that say nothing or cannot be read (`look_at` tells) are left out; () where nothing is left. Where the same score
    was typed with other digits for another shop, it is an import of its own: digits are kept for all values of one.
    """
    rows = {row.shop.id: row for row in entry.rows}
    plans: list[ImportPlan] = []
    for shop_ids in _alike(entry, rows, texts):
        parts = [_typed(entry, rows[shop_id], texts[shop_id]) for shop_id in shop_ids]
        plans.append(_plan(workspace, entry.day, parts))
    return import_files.commit(context, workspace, plans) if plans else Outcome(())


# --- the grid


def _profile(workspace: Workspace, profile_id: str, day: date) -> ScoreProfile:
    known = sorted({version.id for version in workspace.profiles.versions})
    if profile_id not in known:
        raise UserError("profile.unknown", profile=profile_id, known=", ".join(known))
    return workspace.profiles.on(profile_id, day)


def _with_shown_score(workspace: Workspace, table: ScoreTable, profile: ScoreProfile) -> ScoreTable:
    if not profile.display:
        return table
    metric = workspace.metrics[SHOWN_SCORE]
    shown = ScoreField(metric, metric.label.of(language()))
    return replace(table, fields=(shown, *table.fields), every=(shown, *table.every))


def _rows(connection: Connection, rivals: Sequence[Shop], table: ScoreTable, day: date) -> tuple[RivalRow, ...]:
    ids, metrics = [shop.id for shop in rivals], [one.id for one in table.every]
    newest = observations.latest(connection, ids, metrics, on_or_before=day)
    earlier = observations.latest(connection, ids, metrics, on_or_before=day - timedelta(days=1))
    rows = []
    for shop in rivals:
        stored = {
            m: newest[shop.id, m].value for m in metrics if (shop.id, m) in newest and newest[shop.id, m].day == day
        }
        before = {m: earlier[shop.id, m] for m in metrics if (shop.id, m) in earlier}
        values = {m: one.value for m, one in before.items()}
        rows.append(RivalRow(shop, stored, values, {m: (day - one.day).days for m, one in before.items()}))
    return tuple(rows)


# --- what was typed


@dataclass(frozen=True)
class _Typed:
    """What was typed for one competitor, and with how many digits."""

    shop: Shop
    values: Mapping[str, float]
    digits: Mapping[str, int]


def _typed(entry: RivalEntry, row: RivalRow, texts: Mapping[str, str]) -> _Typed:
    checks = entry.look_at(row, texts)
    values = {metric: check.value for metric, check in checks.items() if check.value is not None}
    return _Typed(row.shop, values, {metric: digits_of(texts[metric], value) for metric, value in values.items()})


def _alike(entry: RivalEntry, rows: Mapping[int, RivalRow], texts: Mapping[int, Mapping[str, str]]) -> list[list[int]]:
    """Shops for which something was typed, those together whose metrics were typed with the same digits."""
    groups: list[tuple[dict[str, int], list[int]]] = []
    for shop_id in (one for one in texts if one in rows):
        digits = _typed(entry, rows[shop_id], texts[shop_id]).digits
        if not digits:
            continue
        for known, shop_ids in groups:
            if all(known.get(metric, most) == most for metric, most in digits.items()):
                known.update(digits)
                shop_ids.append(shop_id)
                break
        else:
            groups.append((dict(digits), [shop_id]))
    return [shop_ids for _, shop_ids in groups]


def _plan(workspace: Workspace, day: date, parts: Sequence[_Typed]) -> ImportPlan:
    """One plan for all these shops; the rows of the second follow those of the first."""
    name = translate("Import", "Competitors filled in by hand {time}").format(time=f"{workspace.now():%H.%M}")
    said = repr((workspace.now(), workspace.store.writes, day, parts)).encode()
    source = SourceFile(name, "", hashlib.sha256(said).hexdigest(), len(said))
    plans, row = [], 0
    for one in parts:
        entries = [Entry(f"{day:%Y-%m-%d}", metric, value) for metric, value in one.values.items()]
        plan = plan_entries(
            source,
            entries,
            shop=one.shop.name,
            platform=one.shop.platform,
            layout=BY_HAND,
            own=False,
            digits=one.digits,
        )
        (records,) = plan.records
        plans.append(replace(plan, records=(replace(records, rows=[row + place for place in records.rows]),)))
        row += len(entries)
    digits = {metric: most for one in parts for metric, most in one.digits.items()}
    whose = parts[0].shop
    return replace(
        plans[0], shop=whose.name, platform=whose.platform, shops=tuple(one.shop.name for one in parts),
        records=tuple(records for plan in plans for records in plan.records), digits=digits,
    )  # fmt: skip
