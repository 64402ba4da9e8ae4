"""The rows behind a number: order lines, parcels, after-sales and reviews, with what their order and parcel know.

Exports know different things of one order: the parcel sheet the courier, the order list the item, the review neither. So
a row that is silent about its item, courier, province or warehouse takes them from its parcel, then from its order.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    FromClause,
    Table,
    and_,
    case,
    func,
    literal,
    null,
    or_,
    select,
    true,
    union,
)

from seller_toolkit.domain.records import KIND_OF, FieldType
from seller_toolkit.store.rows import StoredRows
from seller_toolkit.store.statements import rows
from seller_toolkit.store.tables import BATCH, RECORD_TABLES, of_order
from seller_toolkit.store.values import typed, within

_ORDER, _PARCEL = RECORD_TABLES["order_line"], RECORD_TABLES["parcel"]
_BORROWED = ("courier", "province", "warehouse")
_OF_ORDER = ("item_id", "item_title", "paid_at")
_USUAL = {"after_sale": "applied_at", "review": "written_at"}
_NEVER_PAID = ("unpaid", "closed")
_LINE = _ORDER.alias("line")


@dataclass(frozen=True)
class Wanted:
    """Which rows: those that happened on these days (None: open) and fit every field that is given.

    `by` is the TIME field that must lie in the days. "": parcels and orders by payment (a parcel whose order tells none
    by dispatch or pick-up, an order whose export has no payment time by its making, unless it is closed), after-sales by
    their application, reviews by their writing. `item` is an item id, or a title where the exports have no ids.
    """

    shop_id: int
    first: date | None = None
    last: date | None = None
    by: str = ""
    item: str = ""
    courier: str = ""
    province: str = ""
    warehouse: str = ""
    reason: str = ""


def order_lines(c: Connection, wanted: Wanted, names: Collection[str] | None = None) -> StoredRows:
    """Order lines; see `Wanted`. The oldest first, as with the other kinds; buyers are left out of all of them.

    `names`: only these columns, None for all. What need not be borrowed is not looked up.
    """
    table = _ORDER
    if wanted.by:
        days = within(table.c[wanted.by], wanted.first, wanted.last)
    else:
        made = and_(table.c.paid_at.is_(None), table.c.status.not_in(_NEVER_PAID))
        paid_then = and_(table.c.paid_at.is_not(None), *within(table.c.paid_at, wanted.first, wanted.last))
        days = [or_(paid_then, and_(made, *within(table.c.created_at, wanted.first, wanted.last)))]
    return _found(c, "order_line", wanted, days, names=names, order=table.c[wanted.by or "paid_at"])


def parcels(c: Connection, wanted: Wanted, names: Collection[str] | None = None) -> StoredRows:
    """Parcels; `paid_at` is the order's where the parcel does not tell it. See `Wanted`."""
    table = _PARCEL
    if wanted.by:
        days = within(table.c[wanted.by], wanted.first, wanted.last)
        return _found(c, "parcel", wanted, days, names=names, order=table.c[wanted.by])
    on = func.coalesce(_paid(), table.c.shipped_at, table.c.picked_up_at)
    # what the parcel's own row says decides before its order is looked up
    early = [or_(table.c.paid_at.is_(None), and_(true(), *within(table.c.paid_at, wanted.first, wanted.last)))]
    late = within(on, wanted.first, wanted.last)
    return _found(c, "parcel", wanted, early, names=names, order=on, having=late)


def after_sales(c: Connection, wanted: Wanted, names: Collection[str] | None = None) -> StoredRows:
    """After-sales cases; see `Wanted`."""
    return _dated(c, "after_sale", wanted, names)


def reviews(c: Connection, wanted: Wanted, names: Collection[str] | None = None) -> StoredRows:
    """Reviews; see `Wanted`."""
    return _dated(c, "review", wanted, names)


def item_titles(c: Connection, shop_id: int, item_id: str) -> tuple[str, ...]:
    """Every title that an item id has in the shop's orders, after-sales and reviews."""
    return tuple(sorted(row[0] for row in rows(c, _titles(shop_id, item_id))))


def _dated(c: Connection, kind: str, wanted: Wanted, names: Collection[str] | None) -> StoredRows:
    time = RECORD_TABLES[kind].c[wanted.by or _USUAL[kind]]
    return _found(c, kind, wanted, within(time, wanted.first, wanted.last), names=names, order=time)


def _found(
    c: Connection,
    kind: str,
    wanted: Wanted,
    conditions: Sequence[ColumnElement[bool]],
    *,
    names: Collection[str] | None,
    order: ColumnElement[Any],
    having: Sequence[ColumnElement[bool]] = (),
) -> StoredRows:
    """The rows of a kind with what is borrowed from their order and parcel, one for each row of the table."""
    table, shop = RECORD_TABLES[kind], wanted.shop_id
    own = [field.name for field in KIND_OF[kind].fields if field.type is not FieldType.BUYER]
    every: dict[str, ColumnElement[Any]] = {**{name: table.c[name] for name in own}, **_borrowed(kind)}
    if kind == "parcel":
        every["paid_at"] = _paid()
    shown = {name: column for name, column in every.items() if names is None or name in names}
    fits = [every[name] == getattr(wanted, name) for name in _BORROWED if getattr(wanted, name)]
    source: FromClause = table.join(BATCH, BATCH.c.id == table.c.source_batch_id)
    asked = [name for name in _BORROWED if getattr(wanted, name)]
    lenders = _lenders(kind, {*shown, *asked, *(("paid_at",) if having else ())})
    for other in lenders:
        source = source.outerjoin(other, of_order(other, shop, table.c.order_no))
    if wanted.reason:
        conditions = [*conditions, table.c.reason == wanted.reason] if kind == "after_sale" else [literal(value=False)]
    if wanted.item:
        conditions = [*conditions, _of_item(kind, shop, wanted.item)]
    query = (
        select(
            *(column.label(f"field_{place}") for place, column in enumerate(shown.values())),
            table.c.id,
            BATCH.c.file,
            BATCH.c.sheet,
            table.c.source_row,
            table.c.source_batch_id,
        )
        .select_from(source)
        .where(table.c.shop_id == shop, *conditions)
        .order_by(order, table.c.id)
    )
    if lenders:  # each row once, whatever it is joined with
        query = query.group_by(table.c.id, BATCH.c.id).having(and_(true(), *having, *fits))
    columns: list[tuple[Any, ...]] = list(zip(*rows(c, query), strict=True)) or [()] * (len(shown) + 5)
    fields = {name: typed(_type(name), column) for name, column in zip(shown, columns, strict=False)}
    return StoredRows(kind, fields, *columns[len(shown) :])


def _lenders(kind: str, names: Collection[str]) -> list[Table]:
    """The tables that columns of a kind are borrowed from."""
    lend = ((_PARCEL, _BORROWED), (_ORDER, (*_BORROWED, *_OF_ORDER)))
    return [other for other, lent in lend if other is not RECORD_TABLES[kind] and set(lent) & set(names)]


def _borrowed(kind: str) -> Mapping[str, ColumnElement[Any]]:
    """Courier, province and warehouse: the row's own, else its parcel's, else its order's; and the item."""
    table, found = RECORD_TABLES[kind], dict[str, ColumnElement[Any]]()
    for name in _BORROWED:
        own = [table.c[name]] if name in table.c else []
        others = [func.min(one.c[name]) for one in (_PARCEL, _ORDER) if one is not table and name in one.c]
        said = [*own, *others]
        found[name] = func.coalesce(*said) if len(said) > 1 else said[0] if said else null()
    return found if kind == "order_line" else {**found, **_borrowed_item(kind)}


def _borrowed_item(kind: str) -> Mapping[str, ColumnElement[Any]]:
    """The row's own item; where it names none its order's, if that has only one: of several it could be any."""
    table, item = RECORD_TABLES[kind], func.coalesce(_ORDER.c.item_id, _ORDER.c.item_title)
    found = dict[str, ColumnElement[Any]]()
    for name in ("item_id", "item_title"):
        only = case((func.min(item) == func.max(item), func.min(_ORDER.c[name])))
        if name in table.c:
            unnamed = and_(table.c.item_id.is_(None), table.c.item_title.is_(None))
            only = case((unnamed, only), else_=table.c[name])
        found[name] = only
    return found


def _paid() -> ColumnElement[Any]:
    return func.coalesce(_PARCEL.c.paid_at, func.min(_ORDER.c.paid_at))


def _of_item(kind: str, shop_id: int, item: str) -> ColumnElement[bool]:
    """Rows of an item by their own id or title; those that name none by their order's lines."""
    of_lines = (
        select(_LINE.c.id)
        .where(
            of_order(_LINE, shop_id, RECORD_TABLES[kind].c.order_no),
            _is_item(_LINE, shop_id, item),
        )
        .exists()
    )
    table = RECORD_TABLES[kind]
    if "item_id" not in table.c:
        return of_lines
    unnamed = and_(table.c.item_id.is_(None), table.c.item_title.is_(None))
    own = _is_item(table, shop_id, item)
    return own if kind == "order_line" else or_(own, and_(unnamed, of_lines))


def _is_item(table: FromClause, shop_id: int, item: str) -> ColumnElement[bool]:
    by_title = and_(table.c.item_id.is_(None), table.c.item_title.in_(_titles(shop_id, item)))
    return or_(table.c.item_id == item, table.c.item_title == item, by_title)


def _titles(shop_id: int, item_id: str) -> CompoundSelect[tuple[str]]:
    named = [RECORD_TABLES[kind].alias() for kind in ("order_line", "after_sale", "review")]
    return union(
        *(
            select(one.c.item_title).where(
                one.c.shop_id == shop_id, one.c.item_id == item_id, one.c.item_title.is_not(None)
            )
            for one in named
        )
    )


def _type(name: str) -> FieldType:
    """The type of a field; those of the same name have the same type in every kind that is read here."""
    kinds = ("order_line", "parcel", "after_sale", "review")
    return next(field.type for kind in kinds for field in KIND_OF[kind].fields if field.name == name)
