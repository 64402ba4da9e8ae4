"""The weekly work lists: items, service agents, couriers by province, warehouses, each sorted by the harm it does.

Harm is counted in bad cases, as many as a row has more than the same number of cases of the shop's other rows would have had.
Small numbers do not lead by chance: n cases count n / (n + 20) of that excess (`analysis.work_lists.excess`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seller_toolkit.analysis.work_lists import agent_harms, excesses
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Column, Paragraph, Report, Table
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day, measured, number
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import language, translate, translated
from seller_toolkit.services.coverage import which_file
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.periods import Period
from seller_toolkit.services.scores import work_figures as figures
from seller_toolkit.services.scores.evidence import EvidenceAt, what_words
from seller_toolkit.services.scores.work_words import COLUMNS, HARM, MEANS, TITLES
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops
from seller_toolkit.store.connection import Connection

KINDS = ("items", "agents", "couriers", "warehouses")


@dataclass(frozen=True)
class WorkColumn:
    """A column of figures. `unit` as in `Metric.unit`; `better` "higher" | "lower" | "".

    The label of a duration says its unit.
    """

    key: str
    label: str
    unit: str
    digits: int
    better: str = ""


@dataclass(frozen=True)
class WorkRow:
    """One item, agent, courier and province, or warehouse. `values` in the order of the columns, None: not known.

    `harm` sorts the list: orders (or points, where `WorkListView.in_points`) that it cost in the period. `flag` is a sentence
    about a line of the platform that it misses, "" for none.
    """

    key: str
    label: str
    sub: str
    values: tuple[float | None, ...]
    harm: float
    flag: str
    evidence: EvidenceAt | None
    chip: str = ""  # the flag in a word or two
    opens: tuple[tuple[str, EvidenceAt], ...] = ()  # all that it opens, in words; `evidence` is the first of them


@dataclass(frozen=True)
class WorkListView:
    """One work list of a period; `missing` says which file would fill it where it is empty or thin, "" when nothing lacks."""

    kind: str
    title: str
    first: date
    last: date
    columns: tuple[WorkColumn, ...]
    rows: tuple[WorkRow, ...]
    harm_label: str
    in_points: bool = False
    missing: str = ""
    notes: tuple[str, ...] = ()
    shop: str = ""


ALLIANCE_PRAISE = 70.0
"""精选联盟: an item whose 好评率 is below 70 % is removed (精选联盟平台管理规则 of 2026-07-29)."""
ALLIANCE_SINCE = date(2026, 7, 29)
FEW_RATINGS = 5
"""Ratings of a period below which an item's own count is held against no line; the platform's own rate always is."""

_NEEDS = {
    "items": ("order_line", "after_sale", "review"),
    "agents": ("service",),
    "couriers": ("parcel",),
    "warehouses": ("parcel",),
}


def work_list(
    context: JobContext, workspace: Workspace, shop_id: int, kind: str, period: Period
) -> Outcome[WorkListView]:
    """One of `KINDS` for a shop's days, the most harmful row first; columns of which nothing is known are left out."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, shop_id)
        first, last = period.ends(workspace.today_of(shop))
        asked = _Asked(workspace, connection, shop, first, last)
        rows = _BUILDERS[kind](asked)
        have = observations.kinds_with_data(connection, shop.id)
    shown = [
        place
        for place, (key, *_) in enumerate(COLUMNS[kind])
        if any(row.values[place] is not None for row in rows) and (kind != "items" or _counted(key, have))
    ]
    columns = [
        WorkColumn(key, translated("WorkLists", words), unit, digits, better)
        for key, words, unit, digits, better in COLUMNS[kind]
    ]
    missing = _missing(kind, shop, have, empty=not rows)
    notes = [translated("WorkLists", MEANS[kind]), _how_counted()]
    if kind == "agents" and rows:
        notes.append(translate("WorkLists", "The exports do not say which agent served which order."))
    if not rows and not missing:
        notes = [translate("WorkLists", "Nothing of this kind happened in these days.")]
    return Outcome(
        WorkListView(
            kind=kind,
            title=translated("WorkLists", TITLES[kind]),
            first=first,
            last=last,
            columns=tuple(columns[place] for place in shown),
            rows=tuple(replace(row, values=tuple(row.values[place] for place in shown)) for row in rows),
            harm_label=translated("WorkLists", HARM[kind]),
            missing=missing,
            notes=tuple(notes),
            shop=translate("WorkLists", "{shop} ({platform})").format(shop=shop.name, platform=platform_label(shop.platform)),
        )
    )  # fmt: skip


def work_list_document(view: WorkListView) -> Report:
    """The list as a table to hand over, with what harm means; the order of the rows is kept."""
    columns = (
        Column(view.title, width=40),
        Column(view.harm_label, numeric=True, digits=1),
        *(Column(_with_unit(column), numeric=True, digits=column.digits) for column in view.columns),
        *((Column(translate("WorkLists", "Line missed"), width=40),) if any(row.flag for row in view.rows) else ()),
    )
    flags = any(row.flag for row in view.rows)
    rows = tuple(
        (row.label, row.harm, *row.values, *((row.flag,) if flags else ())) for row in view.rows
    )  # fmt: skip
    said = [*view.notes, *((view.missing,) if view.missing else ())]
    return Report(
        title=translate("WorkLists", "Work list: {title}").format(title=view.title),
        subtitle=f"{view.shop}    {long_day(view.first)} – {long_day(view.last)}",
        code="WL",
        blocks=(Table(columns, rows), *(Paragraph(words, quiet=True) for words in said)),
        language=language(),
    )


Opened = tuple[tuple[str, EvidenceAt], ...]
_Ranked = tuple[float, float, WorkRow]
"""Harm, how bad it is by itself, and the row."""


@dataclass(frozen=True)
class _Asked:
    """What a list is made of."""

    workspace: Workspace
    connection: Connection
    shop: Shop
    first: date
    last: date

    def evidence(self, kind: str, only: str = "", **fields: str) -> EvidenceAt:
        return EvidenceAt(self.shop.id, kind, self.first, self.last, only, **fields)


def _items(asked: _Asked) -> tuple[WorkRow, ...]:
    found = figures.item_figures(asked.workspace, asked.connection, asked.shop, asked.first, asked.last)
    harms = excesses([one.bad for one in found.figures], [float(one.cases) for one in found.figures])
    rows: list[_Ranked] = []
    for one, harm in zip(found.figures, harms, strict=True):
        own, returned = (found.platform.get((one.item, metric)) for metric in figures.ITEM_METRICS)
        praise = _percent(one.praise) if own is None else own
        low = own is not None or one.rated >= FEW_RATINGS
        flag, chip = _praise_flag(asked, praise, one.rated, own=own is not None) if low else ("", "")
        rate = _percent(one.quality_returns / one.cases if one.cases else None)
        values = (
            float(one.orders), float(one.quality_returns), rate if returned is None else returned, float(one.bad_reviews),
            float(one.complaints), one.rating, praise, _percent(one.refunds / one.cases if one.cases else None),
        )  # fmt: skip
        bad = [
            (one.quality_returns, asked.evidence("after_sale", "quality", item=one.item)),
            (one.bad_reviews + one.complaints, asked.evidence("review", "complaint", item=one.item)),
        ]
        opens = _opened(bad, asked.evidence("order", item=one.item)) if one.item else ()
        label = found.titles.get(one.item, one.item) or translate("WorkLists", "Item not named")
        sub = one.item if one.item != label else ""
        rows.append((harm, one.bad, _row(one.item, label, values, opens, sub=sub, flag=flag, chip=chip)))
    return _ranked(rows)


def _praise_flag(asked: _Asked, praise: float | None, rated: int, *, own: bool) -> tuple[str, str]:
    """The line of 精选联盟 that an item misses, as a sentence and as a chip."""
    if praise is None or praise >= ALLIANCE_PRAISE or asked.shop.platform != "douyin" or asked.last < ALLIANCE_SINCE:
        return "", ""
    line, shown = measured(ALLIANCE_PRAISE, "percent", 0), measured(praise, "percent", 1)
    words = (
        translate("WorkLists", "Praise rate {value} by the platform: below {line} the alliance removes the item")
        if own
        else translate(
            "WorkLists", "Praise rate {value} of {count} ratings: below {line} the alliance removes the item"
        )
    )
    chip = translate("WorkLists", "below {line}").format(line=line)
    return words.format(value=shown, line=line, count=number(rated)), chip


def _agents(asked: _Asked) -> tuple[WorkRow, ...]:
    found = figures.agent_figures(asked.connection, asked.shop, asked.first, asked.last)
    rows: list[_Ranked] = []
    for one, harm in zip(found, agent_harms(found), strict=True):
        values = (
            one.sessions, one.reply_seconds, one.first_reply_seconds, one.in_three_minutes, one.rated, one.rated_bad,
            _percent(one.dissatisfaction), one.satisfaction,
        )  # fmt: skip
        opens = _opened((), asked.evidence("service", agent=one.agent))
        rows.append((harm, one.reply_seconds or 0.0, _row(one.agent, one.agent, values, opens)))
    return _ranked(rows)


def _couriers(asked: _Asked) -> tuple[WorkRow, ...]:
    found = figures.courier_figures(asked.workspace, asked.connection, asked.shop, asked.first, asked.last)
    harms = excesses([float(one.bad) for one in found], [float(one.parcels) for one in found])
    provinces = any(one.province for one in found)
    rows: list[_Ranked] = []
    for one, harm in zip(found, harms, strict=True):
        values = (
            float(one.parcels), float(one.late), _percent(one.late / one.judged if one.judged else None), one.hours,
            one.others_hours, float(one.slow), float(one.complaints),
        )  # fmt: skip
        courier = one.courier or translate("WorkLists", "Courier not named")
        province = one.province or (translate("WorkLists", "province not named") if provinces else "")
        label = " · ".join(words for words in (courier, province) if words)
        named = one.courier and (one.province or not provinces)
        opens = _opened((), asked.evidence("parcel", courier=one.courier, province=one.province)) if named else ()
        rows.append((harm, float(one.bad), _row(f"{one.courier}\x1f{one.province}", label, values, opens)))
    return _ranked(rows)


def _warehouses(asked: _Asked) -> tuple[WorkRow, ...]:
    found = figures.warehouse_figures(asked.workspace, asked.connection, asked.shop, asked.first, asked.last)
    if not any(one.warehouse for one in found):
        return ()
    harms = excesses([float(one.bad) for one in found], [float(one.cases) for one in found])
    rows: list[_Ranked] = []
    for one, harm in zip(found, harms, strict=True):
        values = (
            float(one.orders), float(one.shipped_late) if one.promised else None,
            _percent(one.shipped_late / one.promised if one.promised else None), one.hours_to_ship,
            float(one.picked_up_late) if one.judged else None,
            _percent(one.picked_up_late / one.judged if one.judged else None), one.hours_to_pickup,
        )  # fmt: skip
        late = [
            (one.shipped_late, asked.evidence("order", "late_shipped", warehouse=one.warehouse)),
            (one.picked_up_late, asked.evidence("parcel", "late_pickup", warehouse=one.warehouse)),
        ]
        every = asked.evidence("parcel" if one.judged else "order", warehouse=one.warehouse)
        opens = _opened(late, every) if one.warehouse else ()
        label = one.warehouse or translate("WorkLists", "Warehouse not named")
        rows.append((harm, float(one.bad), _row(one.warehouse, label, values, opens)))
    return _ranked(rows)


def _opened(bad: Sequence[tuple[int, EvidenceAt]], every: EvidenceAt) -> Opened:
    """What a row opens: its bad cases with their number, what there is more of first, then everything of it."""
    words = translate("WorkLists", "{what} ({count})")
    most = sorted(bad, key=lambda one: -one[0])
    said = [(words.format(what=what_words(at), count=number(count)), at) for count, at in most if count]
    return (*said, (what_words(every), every))


def _row(
    key: str,
    label: str,
    values: tuple[float | None, ...],
    opens: Opened,
    *,
    sub: str = "",
    flag: str = "",
    chip: str = "",
) -> WorkRow:
    return WorkRow(key, label, sub, values, 0.0, flag, opens[0][1] if opens else None, chip, opens)


_BUILDERS: Mapping[str, Callable[[_Asked], tuple[WorkRow, ...]]] = {
    "items": _items,
    "agents": _agents,
    "couriers": _couriers,
    "warehouses": _warehouses,
}


def _ranked(rows: Sequence[_Ranked]) -> tuple[WorkRow, ...]:
    """The most harmful first, then by how bad they are in themselves. A row that is better than the others does no harm."""
    ordered = sorted(rows, key=lambda one: (-max(0.0, one[0]), -one[1], one[2].label))
    return tuple(replace(row, harm=max(0.0, harm)) for harm, _, row in ordered)


def _counted(key: str, have: frozenset[str]) -> bool:
    """Whether the shop has the export that an item's figure is counted from."""
    of = {"orders": "order_line", "bad_reviews": "review", "complaints": "review"}
    of |= dict.fromkeys(("quality_returns", "refund_rate"), "after_sale")
    if key == "quality_rate":
        return bool({"after_sale", "item"} & have)
    return key not in of or of[key] in have


def _missing(kind: str, shop: Shop, have: frozenset[str], *, empty: bool) -> str:
    """Which file would fill a list that is empty, or an item list that lacks a part."""
    lacking = [need for need in _NEEDS[kind] if need not in have]
    if not lacking or not (empty or kind == "items"):
        return ""
    words = translate("WorkLists", "Still missing: {files}.")
    files = dict.fromkeys(_file(need, shop.platform) for need in lacking)
    return words.format(files=translate("WorkLists", "; ").join(files))


def _file(need: str, platform: str) -> str:
    if need == "service" and platform in ("tmall", "taobao"):
        return translate("WorkLists", "the service report by agent of Business Advisor")
    return which_file(need, platform)


def _how_counted() -> str:
    return translate(
        "WorkLists",
        "Extra is what a row has more than as many of the shop's others would have had; small numbers count less, twenty count half.",
    )


def _with_unit(column: WorkColumn) -> str:
    return f"{column.label} (%)" if column.unit == "percent" else column.label


def _percent(share: float | None) -> float | None:
    return None if share is None else share * 100
