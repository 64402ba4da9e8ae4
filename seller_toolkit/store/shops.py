"""Shops: found or made by imports, deleted with everything of theirs."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, exists, select

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import Shop
from seller_toolkit.store.records import chunks
from seller_toolkit.store.statements import inserted_id, rows, scalars
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, EVENT, RECORD_TABLES, SHOP, TASK, from_file
from seller_toolkit.store.telling import Tell, nobody

_COLUMNS = (SHOP.c.id, SHOP.c.name, SHOP.c.platform, SHOP.c.own, SHOP.c.demo, SHOP.c.category, SHOP.c.note)


def all_shops(c: Connection) -> tuple[Shop, ...]:
    """Every shop, in the order in which they came."""
    return _shops(rows(c, select(*_COLUMNS).order_by(SHOP.c.id)))


def find_shops(c: Connection, name: str, platform: str = "") -> tuple[Shop, ...]:
    """The shops of this name: one per platform at most; none when there is none."""
    query = select(*_COLUMNS).where(SHOP.c.name == name).order_by(SHOP.c.id)
    return _shops(rows(c, query.where(SHOP.c.platform == platform) if platform else query))


def get_shop(c: Connection, shop_id: int) -> Shop:
    """The shop with this id.

    Raises:
        UserError: "shop.unknown".
    """
    found = _shops(rows(c, select(*_COLUMNS).where(SHOP.c.id == shop_id)))
    if not found:
        raise UserError("shop.unknown", shop=shop_id)
    return found[0]


def ensure_shop(
    c: Connection,
    name: str,
    platform: str,
    *,
    own: bool,
    demo: bool = False,
    batch: int | None = None,
    category: str = "",
    note: str = "",
) -> Shop:
    """The shop of this name and platform, made if it is not there; one that is there stays as it is, its words too.

    A shop that `batch` made goes when that batch is undone and nothing else refers to it.
    """
    found = next((shop for shop in find_shops(c, name) if shop.platform == platform), None)
    if found:
        return found
    values = {"name": name, "platform": platform, "own": int(own), "demo": int(demo), "created_by_batch": batch}
    values |= {"category": category, "note": note}
    number = inserted_id(c, SHOP.insert().values(values))
    return Shop(number, name, platform, own, demo, category, note)


def set_own(c: Connection, shop_id: int, *, own: bool) -> None:
    """Say whether a shop is the user's own or a competitor."""
    get_shop(c, shop_id)
    c.execute(SHOP.update().where(SHOP.c.id == shop_id).values(own=int(own)))


def describe(c: Connection, shop_id: int, *, category: str, note: str) -> None:
    """Keep what the user says of a competitor: what it sells, and a note."""
    get_shop(c, shop_id)
    c.execute(SHOP.update().where(SHOP.c.id == shop_id).values(category=category, note=note))


def set_demo(c: Connection, shop_id: int, *, demo: bool) -> None:
    """Say whether a shop belongs to the demo, which `delete_demo` takes away again."""
    get_shop(c, shop_id)
    c.execute(SHOP.update().where(SHOP.c.id == shop_id).values(demo=int(demo)))


def delete_shop(c: Connection, shop_id: int, tell: Tell = nobody) -> None:
    """Delete a shop and everything of it: records, imports, tasks, events.

    Imports that other shops have rows of stay, but their files may be imported again.

    Raises:
        UserError: "shop.unknown".
    """
    get_shop(c, shop_id)
    delete_shops(c, (shop_id,), tell)


def delete_shops(c: Connection, shop_ids: Collection[int], tell: Tell = nobody) -> None:
    """Delete several shops at once, as `delete_shop` does; ids that are not there are passed over."""
    for piece in chunks(tuple(shop_ids)):
        touched = _batches_of(c, piece)
        for number, (name, table) in enumerate(RECORD_TABLES.items()):
            tell(number, len(RECORD_TABLES))
            of_shop = select(table.c.id).where(table.c.shop_id.in_(piece))
            of_rows = (BATCH_CHANGE.c.table_name == name, BATCH_CHANGE.c.row_id.in_(of_shop))
            c.execute(BATCH_CHANGE.delete().where(*of_rows))
            c.execute(table.delete().where(table.c.shop_id.in_(piece)))
        for batch in remove_unused(c, touched):
            # without its hash the file counts as not imported: its rows of the deleted shop can come again
            c.execute(BATCH.update().where(BATCH.c.id == batch).values(sha256=""))
        c.execute(TASK.delete().where(TASK.c.shop_id.in_(piece)))
        c.execute(EVENT.delete().where(EVENT.c.shop_id.in_(piece)))
        c.execute(SHOP.delete().where(SHOP.c.id.in_(piece)))


def delete_demo(c: Connection) -> int:
    """Delete every demo shop; the answer is how many there were."""
    found = [shop.id for shop in all_shops(c) if shop.demo]
    delete_shops(c, found)
    return len(found)


def _batches_of(c: Connection, shop_ids: Collection[int]) -> set[int]:
    """Imports of these shops, and those that brought or changed any of their rows."""
    found: set[int] = set(scalars(c, select(BATCH.c.id).where(BATCH.c.shop_id.in_(shop_ids))))
    for table in RECORD_TABLES.values():
        for column in (table.c.batch_id, table.c.source_batch_id):
            found.update(scalars(c, select(column).where(table.c.shop_id.in_(shop_ids)).distinct()))
    return found


def remove_unused(c: Connection, batches: Iterable[int]) -> tuple[int, ...]:
    """Remove imports that no row is left of; the answer is those that still have rows."""
    used = []
    for batch in batches:
        if any(
            c.scalar(select(exists().where((table.c.batch_id == batch) | from_file(table, batch))))
            for table in RECORD_TABLES.values()
        ):
            used.append(batch)
        else:
            c.execute(SHOP.update().where(SHOP.c.created_by_batch == batch).values(created_by_batch=None))
            c.execute(BATCH.delete().where(BATCH.c.id == batch))
    return tuple(used)


def _shops(found: Iterable[Any]) -> tuple[Shop, ...]:
    return tuple(
        Shop(row.id, row.name, row.platform, bool(row.own), bool(row.demo), row.category, row.note) for row in found
    )
