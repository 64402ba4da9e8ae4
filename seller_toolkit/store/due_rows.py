"""What the due sheet is made of: orders, parcels and cases that nothing says are done, and how old the files are.

Everything that is known of an order with something open is read together, because files know different things of it: what one says
is open another may say is done.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Table,
    and_,
    exists,
    func,
    or_,
    select,
    true,
    union,
)

from seller_toolkit.store.statements import columns, rows, scalars
from seller_toolkit.store.tables import BATCH, BATCH_SAME, RECORD_TABLES, of_order
from seller_toolkit.store.values import scanned

_LINE, _PARCEL, _CASE = RECORD_TABLES["order_line"], RECORD_TABLES["parcel"], RECORD_TABLES["after_sale"]
_NEWEST = {
    "order_line": (("created_at",), ("paid_at",)),  # asked one by one both are found by their index
    "after_sale": (("applied_at", "agreed_at", "finished_at"),),
    "parcel": (("paid_at", "shipped_at", "picked_up_at", "signed_at"),),
}
KINDS = tuple(_NEWEST)
"""The kinds of files that the due sheet is made of."""

Texts = tuple[str | None, ...]


@dataclass(frozen=True)
class LineRows:
    """Order lines column by column; times as kept, money in cents, what is not known is None."""

    order_no: tuple[str, ...]
    sub_order_no: Texts
    status: Texts
    paid_at: Texts
    ship_by: Texts
    shipped_at: Texts
    finished_at: Texts
    item_id: Texts
    item_title: Texts
    courier: Texts
    warehouse: Texts
    paid_amount: tuple[int | None, ...]
    refund_amount: tuple[int | None, ...]
    after_sale_status: Texts
    batch: tuple[int, ...]
    row: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True)
class ParcelRows:
    """Parcels column by column."""

    order_no: tuple[str, ...]
    courier: Texts
    warehouse: Texts
    paid_at: Texts
    shipped_at: Texts
    picked_up_at: Texts
    signed_at: Texts
    batch: tuple[int, ...]
    row: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True)
class CaseRows:
    """After-sales cases column by column."""

    case_no: tuple[str, ...]
    order_no: Texts
    sub_order_no: Texts
    kind: Texts
    status: Texts
    applied_at: Texts
    act_by: Texts
    agreed_at: Texts
    item_id: Texts
    item_title: Texts
    batch: tuple[int, ...]
    row: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.row)


@dataclass(frozen=True)
class RefundRows:
    """Cases that ended with a refund."""

    order_no: tuple[str, ...]
    sub_order_no: Texts
    kind: Texts
    status: Texts
    item_id: Texts
    item_title: Texts
    refund_amount: tuple[int | None, ...]

    def __len__(self) -> int:
        return len(self.order_no)


@dataclass(frozen=True)
class Freshness:
    """When a kind of file was last imported, and the newest time in its rows, both as kept; None: never, none."""

    imported_at: str | None
    file: str
    newest: str | None


def case_statuses(c: Connection, shop_id: int) -> tuple[str, ...]:
    """The different words that the shop's cases have for how they stand; "" for none."""
    return tuple(scalars(c, select(func.coalesce(_CASE.c.status, "")).where(_CASE.c.shop_id == shop_id).distinct()))


def open_cases(c: Connection, shop_id: int, statuses: Collection[str]) -> CaseRows:
    """Cases in one of `statuses` ("" for none) without an end."""
    names = (
        "case_no", "order_no", "sub_order_no", "kind", "status", "applied_at", "act_by", "agreed_at", "item_id", "item_title",
    )  # fmt: skip
    query = select(*(_CASE.c[name] for name in (*names, "source_batch_id", "source_row")))
    return CaseRows(*columns(c, query.where(_open_case(shop_id, statuses)), 12))


def lines(c: Connection, shop_id: int, statuses: Collection[str]) -> LineRows:
    """The open lines, those first of whose order no parcel is on its way, and what else is known of open things' orders.

    That is: all lines of the orders of which a parcel or a case in one of `statuses` is open, and where the shop has both kinds
    of order lists the done lines of the orders that are open in one.
    """
    names = (
        "order_no", "sub_order_no", "status", "paid_at", "ship_by", "shipped_at", "finished_at", "item_id", "item_title",
        "courier", "warehouse", "paid_amount", "refund_amount", "after_sale_status", "source_batch_id", "source_row",
    )  # fmt: skip
    fields = [_LINE.c[name] for name in names]
    waiting = select(*fields).where(scanned(_LINE.c.shop_id, shop_id), _open_line(_LINE))
    known = [*_numbers_of_parcels_and_cases(shop_id, statuses)]
    others = ~_open_line(_LINE)
    if _has_parcels(c, shop_id):
        parcel = _PARCEL.alias()
        on_its_way = exists().where(of_order(parcel, shop_id, _LINE.c.order_no), _sent_parcel(parcel))
        waiting = waiting.where(~on_its_way)
        others = or_(others, on_its_way)
    if _mixed(c, shop_id):
        known.append(select(_LINE.c.order_no).where(scanned(_LINE.c.shop_id, shop_id), _open_line(_LINE)))
    return LineRows(*columns(c, waiting, len(names), _of_orders(_LINE, fields, shop_id, known, others)))


def parcels(c: Connection, shop_id: int, statuses: Collection[str]) -> ParcelRows:
    """All parcels of the orders of which a parcel or a case in one of `statuses` is open."""
    names = (
        "order_no", "courier", "warehouse", "paid_at", "shipped_at", "picked_up_at", "signed_at", "source_batch_id",
        "source_row",
    )  # fmt: skip
    if not _has_parcels(c, shop_id):
        return ParcelRows(*((),) * 9)
    fields = [_PARCEL.c[name] for name in names]
    known = _numbers_of_parcels_and_cases(shop_id, statuses)
    return ParcelRows(*columns(c, _of_orders(_PARCEL, fields, shop_id, known), len(names)))


def refunds(c: Connection, shop_id: int, statuses: Collection[str]) -> RefundRows:
    """Cases in one of `statuses` whose orders have an open line or parcel."""
    if not statuses:
        return RefundRows(*((),) * 7)
    names = ("order_no", "sub_order_no", "kind", "status", "item_id", "item_title", "refund_amount")
    line, parcel = _LINE.alias(), _PARCEL.alias()
    waiting = or_(
        exists().where(of_order(line, shop_id, _CASE.c.order_no), _open_line(line)),
        exists().where(of_order(parcel, shop_id, _CASE.c.order_no), _open_parcel(parcel)),
    )
    query = select(*(_CASE.c[name] for name in names)).where(
        _CASE.c.shop_id == shop_id, _CASE.c.status.in_(statuses), _CASE.c.order_no.is_not(None), waiting
    )
    return RefundRows(*columns(c, query, 7))


def silent_batches(c: Connection, shop_id: int) -> frozenset[int]:
    """Imports whose parcels were signed for without one of them being picked up: their file does not tell pick-ups."""

    def any_parcel(known: ColumnElement[Any]) -> ColumnElement[bool]:
        # of two halves, so that each is found by its index and ends at the first parcel
        own = exists().where(_PARCEL.c.batch_id == BATCH.c.id, _PARCEL.c.source_batch_id == BATCH.c.id, *of_shop(known))
        other = exists().where(
            _PARCEL.c.source_batch_id == BATCH.c.id, _PARCEL.c.source_batch_id != _PARCEL.c.batch_id, *of_shop(known)
        )
        return or_(own, other)

    def of_shop(known: ColumnElement[Any]) -> tuple[ColumnElement[bool], ...]:
        return known.is_not(None), scanned(_PARCEL.c.shop_id, shop_id)

    query = select(BATCH.c.id).where(any_parcel(_PARCEL.c.signed_at), ~any_parcel(_PARCEL.c.picked_up_at))
    return frozenset(scalars(c, query))


def mute_batches(c: Connection, shop_id: int) -> frozenset[int]:
    """Imports of orders whose file says of none how it stands: neither a status nor a dispatch nor an end."""
    said = (func.max(_LINE.c[name]).is_(None) for name in ("status", "shipped_at", "finished_at"))
    query = select(_LINE.c.source_batch_id).where(scanned(_LINE.c.shop_id, shop_id)).group_by(_LINE.c.source_batch_id)
    return frozenset(scalars(c, query.having(*said)))


def files(c: Connection, batches: Collection[int]) -> dict[int, str]:
    """The names of the files of imports."""
    query = select(BATCH.c.id, BATCH.c.file).where(BATCH.c.id.in_(batches))
    return dict(map(tuple, rows(c, query)))


def freshness(c: Connection, shop_id: int, kind: str) -> Freshness:
    """How old what the shop has of a kind is. A file that brought nothing new counts: it says that all was still so."""
    table = RECORD_TABLES[kind]
    brought = or_(
        exists().where(table.c.batch_id == BATCH.c.id, table.c.shop_id == shop_id),
        exists().where(
            table.c.source_batch_id == BATCH.c.id, table.c.batch_id != BATCH.c.id, table.c.shop_id == shop_id
        ),
        and_(
            BATCH.c.shop_id == shop_id,
            exists().where(BATCH_SAME.c.batch_id == BATCH.c.id, BATCH_SAME.c.table_name == kind),
        ),
    )
    query = select(BATCH.c.imported_at, BATCH.c.file).where(BATCH.c.undone_at.is_(None), brought)
    found = rows(c, query.order_by(BATCH.c.id.desc()).limit(1))
    imported_at, file = found[0] if found else (None, "")
    newest: list[str | None] = []
    for names in _NEWEST[kind]:
        of_shop = table.c.shop_id == shop_id if len(names) == 1 else scanned(table.c.shop_id, shop_id)
        newest += rows(c, select(*(func.max(table.c[name]) for name in names)).where(of_shop))[0]
    return Freshness(imported_at, file, max(filter(None, newest), default=None))


def _of_orders(
    table: Table,
    fields: Sequence[ColumnElement[Any]],
    shop_id: int,
    orders: Sequence[Select[tuple[str]]],
    *conditions: ColumnElement[bool],
) -> Select[Any]:
    """Rows of the orders whose numbers the queries find, each once."""
    numbers = union(*orders).subquery()
    # an outer join, and a condition that does not give it away: else the planner begins with the large table
    found = numbers.outerjoin(table, and_(of_order(table, shop_id, numbers.c.order_no), *conditions))
    return select(*fields).select_from(found).where(func.coalesce(table.c.id, 0) > 0)


def _numbers_of_parcels_and_cases(shop_id: int, statuses: Collection[str]) -> tuple[Select[tuple[str]], ...]:
    open_parcels = select(_PARCEL.c.order_no).where(scanned(_PARCEL.c.shop_id, shop_id), _open_parcel(_PARCEL))
    open_of_cases = select(_CASE.c.order_no).where(_open_case(shop_id, statuses), _CASE.c.order_no.is_not(None))
    return open_parcels, open_of_cases


def _has_parcels(c: Connection, shop_id: int) -> bool:
    return bool(scalars(c, select(exists().where(_PARCEL.c.shop_id == shop_id)))[0])


def _mixed(c: Connection, shop_id: int) -> bool:
    """Whether the shop has lists of orders and lists of their items, by the first row of each import."""
    line = _LINE.alias()
    first = select(func.coalesce(line.c.sub_order_no, "")).where(
        line.c.batch_id == BATCH.c.id, line.c.shop_id == shop_id
    )
    of_each = select(first.limit(1).correlate(BATCH).scalar_subquery()).select_from(BATCH)
    kinds = {bool(sub) for sub in scalars(c, of_each) if sub is not None}
    return len(kinds) > 1


def _open_line(table: FromClause) -> ColumnElement[bool]:
    waits = or_(table.c.status.is_(None), table.c.status.in_(("to_ship", "other")))
    return and_(table.c.shipped_at.is_(None), table.c.finished_at.is_(None), waits)


def _open_parcel(table: FromClause) -> ColumnElement[bool]:
    return and_(table.c.picked_up_at.is_(None), table.c.signed_at.is_(None))


def _sent_parcel(table: FromClause) -> ColumnElement[bool]:
    return func.coalesce(table.c.shipped_at, table.c.picked_up_at, table.c.signed_at).is_not(None)


def _open_case(shop_id: int, statuses: Collection[str]) -> ColumnElement[bool]:
    said = func.coalesce(_CASE.c.status, "").in_(statuses) if statuses else ~true()
    return and_(_CASE.c.shop_id == shop_id, _CASE.c.finished_at.is_(None), said)
