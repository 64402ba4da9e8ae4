"""The orders, parcels, after-sales and reviews that stand behind a number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from seller_toolkit.analysis.lags import Clock
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Column, Report, Table
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.formats import long_day, number
from seller_toolkit.i18n.translate import QT_TRANSLATE_NOOP, language, translate, translated
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews.judged_reviews import aspect_labels, complained_of
from seller_toolkit.services.scores.agent_days import agent_days
from seller_toolkit.services.scores.judged_rows import (
    JudgedRows,
    judged_after_sales,
    judged_agent_days,
    judged_orders,
    judged_parcels,
    judged_reviews,
    usual_hours,
)
from seller_toolkit.services.scores.provenance import ValueSource
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import batches, shops
from seller_toolkit.store import evidence as kept
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class EvidenceAt:
    """Which rows are meant: those of one shop and one kind that happened on these days and fit every field that is given.

    `kind`: "parcel" | "after_sale" | "review" | "order" | "service" (what the exports say of an agent, day by day; the
    exports of orders name no agent, so other kinds have none of an `agent`). `only` narrows to the bad ones by a name of `ONLY`. `by` is the
    TIME field of the record kind that must lie in the days ("" the kind's usual one). `item` is an item id, or a title
    where the export has no ids.
    """

    shop_id: int
    kind: str
    first: date
    last: date
    only: str = ""
    by: str = ""
    item: str = ""
    courier: str = ""
    province: str = ""
    warehouse: str = ""
    agent: str = ""
    reason: str = ""
    topic: str = ""  # an aspect id: reviews that complain of it


ONLY = (
    "late_pickup", "slow", "late_handled", "quality", "bad_stars", "middling_stars", "damage", "late_shipped", "complaint"
)  # fmt: skip
"""late_pickup: picked up over 48 h after payment, or waiting that long; slow: more than half as long again to signature as
the shop's parcels to the province usually (median of 180 days); late_handled: after-sales answered after the case's
deadline, or 36 h where none is given; quality: after-sales with a quality reason; damage: with one of damage; bad_stars:
1–2; middling_stars: 3; complaint: 1–2 stars, or words that complain of the item itself; late_shipped: orders shipped after
the promise to the buyer."""
ONLY_OF: Mapping[str, tuple[str, ...]] = {
    "parcel": ("late_pickup", "slow"),
    "order": ("late_shipped",),
    "after_sale": ("late_handled", "quality", "damage"),
    "review": ("bad_stars", "middling_stars", "complaint"),
    "service": (),
}
"""Which of `ONLY` each kind has."""

SHOWN = 200


@dataclass(frozen=True)
class EvidenceColumn:
    """`kind`: "text" | "id" | "time" | "hours" | "stars" | "money" | "number". Times are `datetime`, money is yuan."""

    key: str
    label: str
    kind: str


@dataclass(frozen=True)
class EvidenceRow:
    """Values in the order of the columns; where the row came from, and the day that it counts for."""

    values: tuple[str | float | datetime | None, ...]
    file: str
    row: int
    sheet: str = ""
    batch: int = 0
    day: date | None = None


@dataclass(frozen=True)
class EvidenceView:
    """The rows, the worst first. `total` counts all of them, `rows` holds at most the number that was asked for.

    `about` says in words which days and how many rows.
    """

    title: str
    at: EvidenceAt
    columns: tuple[EvidenceColumn, ...]
    rows: tuple[EvidenceRow, ...]
    total: int
    about: str = ""


_COLUMNS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "parcel": (
        ("order_no", "id", QT_TRANSLATE_NOOP("Evidence", "Order")),
        ("item_title", "text", QT_TRANSLATE_NOOP("Evidence", "Item")),
        ("pickup_hours", "hours", QT_TRANSLATE_NOOP("Evidence", "To pick-up (h)")),
        ("late", "hours", QT_TRANSLATE_NOOP("Evidence", "Late by (h)")),
        ("hours", "hours", QT_TRANSLATE_NOOP("Evidence", "To signature (h)")),
        ("usual", "hours", QT_TRANSLATE_NOOP("Evidence", "Usual (h)")),
        ("paid_at", "time", QT_TRANSLATE_NOOP("Evidence", "Paid")),
        ("picked_up_at", "time", QT_TRANSLATE_NOOP("Evidence", "Picked up")),
        ("signed_at", "time", QT_TRANSLATE_NOOP("Evidence", "Signed")),
        ("courier", "text", QT_TRANSLATE_NOOP("Evidence", "Courier")),
        ("province", "text", QT_TRANSLATE_NOOP("Evidence", "Province")),
        ("warehouse", "text", QT_TRANSLATE_NOOP("Evidence", "Warehouse")),
    ),
    "order": (
        ("order_no", "id", QT_TRANSLATE_NOOP("Evidence", "Order")),
        ("item_title", "text", QT_TRANSLATE_NOOP("Evidence", "Item")),
        ("status", "text", QT_TRANSLATE_NOOP("Evidence", "State")),
        ("paid_at", "time", QT_TRANSLATE_NOOP("Evidence", "Paid")),
        ("ship_by", "time", QT_TRANSLATE_NOOP("Evidence", "Ship by")),
        ("shipped_at", "time", QT_TRANSLATE_NOOP("Evidence", "Shipped")),
        ("ship_hours", "hours", QT_TRANSLATE_NOOP("Evidence", "To dispatch (h)")),
        ("late", "hours", QT_TRANSLATE_NOOP("Evidence", "Late by (h)")),
        ("courier", "text", QT_TRANSLATE_NOOP("Evidence", "Courier")),
        ("province", "text", QT_TRANSLATE_NOOP("Evidence", "Province")),
        ("warehouse", "text", QT_TRANSLATE_NOOP("Evidence", "Warehouse")),
        ("paid_amount", "money", QT_TRANSLATE_NOOP("Evidence", "Paid amount")),
    ),
    "after_sale": (
        ("case_no", "id", QT_TRANSLATE_NOOP("Evidence", "Case")),
        ("order_no", "id", QT_TRANSLATE_NOOP("Evidence", "Order")),
        ("item_title", "text", QT_TRANSLATE_NOOP("Evidence", "Item")),
        ("kind", "text", QT_TRANSLATE_NOOP("Evidence", "Kind")),
        ("reason", "text", QT_TRANSLATE_NOOP("Evidence", "Reason")),
        ("status", "text", QT_TRANSLATE_NOOP("Evidence", "State")),
        ("applied_at", "time", QT_TRANSLATE_NOOP("Evidence", "Opened")),
        ("handled_hours", "hours", QT_TRANSLATE_NOOP("Evidence", "To answer (h)")),
        ("late", "hours", QT_TRANSLATE_NOOP("Evidence", "Late by (h)")),
        ("courier", "text", QT_TRANSLATE_NOOP("Evidence", "Courier")),
        ("province", "text", QT_TRANSLATE_NOOP("Evidence", "Province")),
        ("refund_amount", "money", QT_TRANSLATE_NOOP("Evidence", "Refund")),
    ),
    "review": (
        ("written_at", "time", QT_TRANSLATE_NOOP("Evidence", "Written")),
        ("stars", "stars", QT_TRANSLATE_NOOP("Evidence", "Stars")),
        ("text", "text", QT_TRANSLATE_NOOP("Evidence", "Review")),
        ("complaints", "text", QT_TRANSLATE_NOOP("Evidence", "Complaints")),
        ("item_title", "text", QT_TRANSLATE_NOOP("Evidence", "Item")),
        ("order_no", "id", QT_TRANSLATE_NOOP("Evidence", "Order")),
        ("courier", "text", QT_TRANSLATE_NOOP("Evidence", "Courier")),
        ("province", "text", QT_TRANSLATE_NOOP("Evidence", "Province")),
    ),
    "service": (
        ("day", "text", QT_TRANSLATE_NOOP("Evidence", "Day")),
        ("agent", "text", QT_TRANSLATE_NOOP("Evidence", "Agent")),
        ("sessions", "number", QT_TRANSLATE_NOOP("Evidence", "Sessions")),
        ("rated", "number", QT_TRANSLATE_NOOP("Evidence", "Rated")),
        ("rated_bad", "number", QT_TRANSLATE_NOOP("Evidence", "Rated bad")),
        ("reply_seconds", "number", QT_TRANSLATE_NOOP("Evidence", "Mean reply (s)")),
        ("first_reply_seconds", "number", QT_TRANSLATE_NOOP("Evidence", "First reply (s)")),
        ("in_three_minutes", "number", QT_TRANSLATE_NOOP("Evidence", "Within 3 minutes (%)")),
    ),
}
_STATES = {
    "unpaid": QT_TRANSLATE_NOOP("Evidence", "Not paid"),
    "to_ship": QT_TRANSLATE_NOOP("Evidence", "To ship"),
    "shipped": QT_TRANSLATE_NOOP("Evidence", "Sent"),
    "finished": QT_TRANSLATE_NOOP("Evidence", "Finished"),
    "closed": QT_TRANSLATE_NOOP("Evidence", "Closed"),
    "other": QT_TRANSLATE_NOOP("Evidence", "Other"),
}
_WHAT = {
    ("parcel", ""): QT_TRANSLATE_NOOP("Evidence", "Parcels"),
    ("parcel", "late_pickup"): QT_TRANSLATE_NOOP("Evidence", "Parcels picked up late"),
    ("parcel", "slow"): QT_TRANSLATE_NOOP("Evidence", "Slow parcels"),
    ("order", ""): QT_TRANSLATE_NOOP("Evidence", "Orders"),
    ("order", "late_shipped"): QT_TRANSLATE_NOOP("Evidence", "Orders shipped late"),
    ("after_sale", ""): QT_TRANSLATE_NOOP("Evidence", "After-sales cases"),
    ("after_sale", "late_handled"): QT_TRANSLATE_NOOP("Evidence", "After-sales cases answered late"),
    ("after_sale", "quality"): QT_TRANSLATE_NOOP("Evidence", "Quality returns"),
    ("after_sale", "damage"): QT_TRANSLATE_NOOP("Evidence", "Returns for damage"),
    ("review", ""): QT_TRANSLATE_NOOP("Evidence", "Reviews"),
    ("review", "bad_stars"): QT_TRANSLATE_NOOP("Evidence", "Reviews of 1 or 2 stars"),
    ("review", "middling_stars"): QT_TRANSLATE_NOOP("Evidence", "Reviews of 3 stars"),
    ("review", "complaint"): QT_TRANSLATE_NOOP("Evidence", "Bad reviews and complaints"),
    ("service", ""): QT_TRANSLATE_NOOP("Evidence", "Service by day"),
}
_ALWAYS = ("order_no", "case_no", "written_at", "stars", "text", "day", "paid_at", "applied_at", "hours")
_FIXED = {
    "item_title": "item",
    "courier": "courier",
    "province": "province",
    "warehouse": "warehouse",
    "agent": "agent",
    "reason": "reason",
}
"""Columns that are the same in every row where the field is given."""
_WIDTHS = {"id": 22, "time": 17, "hours": 12, "stars": 8, "money": 12, "number": 12}


def evidence(
    context: JobContext, workspace: Workspace, at: EvidenceAt, limit: int | None = SHOWN
) -> Outcome[EvidenceView]:
    """The rows behind a number, the worst first, at most `limit` of them; None: all.

    Columns that say nothing, or the same for all rows because it was asked for, are left out.

    Raises:
        ValueError: `at.only` is none of the kind's.
    """
    if at.only and at.only not in ONLY_OF[at.kind]:
        raise ValueError(f"{at.kind} rows have no {at.only!r}")
    context.report(0, 2)
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, at.shop_id)
        found = _judged(workspace, connection, shop, at)
        titles = kept.item_titles(connection, shop.id, at.item) if at.item else ()
    context.report(1, 2)
    labels = aspect_labels(workspace)
    title = _title(at, titles[0] if titles else at.item, labels.get(at.topic, at.topic))
    fitting = [place for place, fits in enumerate(found.fits) if fits]
    worst = sorted(fitting, key=lambda place: found.worse[place], reverse=True)[:limit]
    specs = [spec for spec in _COLUMNS[at.kind] if _says(found, spec[0], worst, at)]
    columns = tuple(EvidenceColumn(key, translated("Evidence", words), kind) for key, kind, words in specs)
    rows = tuple(_row(found, columns, place) for place in worst)
    about = _about(at, shown=len(rows), total=len(fitting))
    return Outcome(EvidenceView(title, at, columns, rows, len(fitting), about))


def evidence_document(view: EvidenceView) -> Report:
    """The rows of the view as one table, each with its file and row; ask `evidence` without a limit for all of them."""
    columns = (
        *(Column(c.label, c.kind not in ("text", "id", "time"), _digits(c), width=_WIDTHS.get(c.kind, 20)) for c in view.columns),
        Column(translate("Evidence", "File"), width=32),
        Column(translate("Evidence", "Row"), numeric=True, width=8),
    )  # fmt: skip
    return Report(
        title=view.title,
        subtitle=view.about,
        code="EV",
        blocks=(Table(columns, tuple((*row.values, row.file, row.row) for row in view.rows)),),
        language=language(),
    )


def evidence_source(context: JobContext, workspace: Workspace, view: EvidenceView, place: int) -> Outcome[ValueSource]:
    """Where a row of the view stands: file, sheet, row and the import that brought it."""
    context.report(0, 1)
    row = view.rows[place]
    with workspace.store.read() as connection:
        shop = shops.get_shop(connection, view.at.shop_id)
        batch = batches.get_batch(connection, row.batch)
    name = next((c for c in view.columns if c.kind == "id"), view.columns[0])
    value = row.values[view.columns.index(name)]
    return Outcome(
        ValueSource(
            shop.name, name.label, row.day or view.at.last, str(value or ""), row.file, row.sheet, row.row, batch.at,
            batch.id, (),
        )
    )  # fmt: skip


def _about(at: EvidenceAt, *, shown: int, total: int) -> str:
    days = long_day(at.first) if at.first == at.last else f"{long_day(at.first)} – {long_day(at.last)}"
    if shown == total:
        return f"{days} · " + translate("Evidence", "{count} rows, the worst first").format(count=number(total))
    words = translate("Evidence", "the worst {shown} of {count} rows")
    return f"{days} · " + words.format(shown=number(shown), count=number(total))


def what_words(at: EvidenceAt) -> str:
    """What kind of rows is meant: `Parcels picked up late`."""
    return translated("Evidence", _WHAT[at.kind, at.only])


def _judged(workspace: Workspace, connection: Connection, shop: Shop, at: EvidenceAt) -> JudgedRows:
    if at.kind == "service" or at.agent:
        days = agent_days(connection, shop.id, at.first, at.last, at.agent) if at.kind == "service" else ()
        found = judged_agent_days(days)
        columns = {**found.columns, "day": [long_day(day) for day in found.day]}
        return replace(found, columns={key: columns.get(key, []) for key, _, _ in _COLUMNS[at.kind]})
    as_of = datetime.combine(workspace.today_of(shop), time.max)
    wanted = kept.Wanted(
        shop.id, at.first, at.last, at.by, at.item, at.courier, at.province, at.warehouse, at.reason
    )  # fmt: skip
    if at.kind == "parcel":
        rows = kept.parcels(connection, wanted)
        usual = usual_hours(connection, shop.id, at.last)
        clock: Clock = "douyin" if shop.platform == "douyin" else "plain"
        return judged_parcels(rows, at.only, usual=usual, as_of=as_of, clock=clock)
    if at.kind == "order":
        rows = kept.order_lines(connection, wanted)
        found = judged_orders(rows, at.only, as_of=as_of)
        states = [translated("Evidence", _STATES.get(one or "other", one)) for one in rows["status"]]
        return replace(found, columns={**found.columns, "status": states, "paid_amount": _yuan(rows["paid_amount"])})
    if at.kind == "after_sale":
        rows = kept.after_sales(connection, wanted)
        found = judged_after_sales(rows, at.only, as_of=as_of)
        return replace(found, columns={**found.columns, "refund_amount": _yuan(rows["refund_amount"])})
    rows = kept.reviews(connection, wanted)
    against = complained_of(workspace, connection, rows.number)
    return judged_reviews(rows, against, at.only, topic=at.topic, labels=aspect_labels(workspace))


def _says(found: JudgedRows, key: str, places: Sequence[int], at: EvidenceAt) -> bool:
    """Whether a column has anything to say beside the title."""
    if key in _FIXED and getattr(at, _FIXED[key]):
        return False
    return key in _ALWAYS or any(found.columns[key][place] not in (None, "") for place in places)


def _yuan(cents: Sequence[int | None]) -> list[float | None]:
    return [None if value is None else value / 100 for value in cents]


def _title(at: EvidenceAt, item: str, topic: str) -> str:
    said = (at.courier, at.province, at.warehouse, item, at.agent, at.reason, topic)
    return " · ".join((*(words for words in said if words), what_words(at)))


def _row(found: JudgedRows, columns: Sequence[EvidenceColumn], place: int) -> EvidenceRow:
    return EvidenceRow(
        tuple(found.columns[column.key][place] for column in columns),
        found.file[place],
        found.row[place],
        found.sheet[place],
        found.batch[place],
        found.day[place],
    )


def _digits(column: EvidenceColumn) -> int | None:
    return {"hours": 1, "money": 2}.get(column.kind)
