"""Events that are marked on charts."""

from datetime import date

from sqlalchemy import Connection, or_, select

from seller_toolkit.domain.events import Event
from seller_toolkit.store.statements import inserted_id, rows
from seller_toolkit.store.tables import EVENT
from seller_toolkit.store.values import day_text, within


def add(c: Connection, shop_id: int | None, day: date, kind: str, title: str) -> Event:
    """Keep what happened on a day; `shop_id` None: it concerns every shop. For `kind` see `Event`."""
    values = {"shop_id": shop_id, "day": day_text(day), "kind": kind, "title": title}
    return Event(inserted_id(c, EVENT.insert().values(values)), shop_id, day, kind, title)


def change(c: Connection, event: Event) -> None:
    """Give a stored event another shop, day, kind or title; one that is not there stays away."""
    values = {"shop_id": event.shop_id, "day": day_text(event.day), "kind": event.kind, "title": event.title}
    c.execute(EVENT.update().where(EVENT.c.id == event.id).values(values))


def find(c: Connection, event_id: int) -> Event | None:
    """An event by its number."""
    query = select(EVENT.c.id, EVENT.c.shop_id, EVENT.c.day, EVENT.c.kind, EVENT.c.title).where(EVENT.c.id == event_id)
    return next((Event(r.id, r.shop_id, date.fromisoformat(r.day), r.kind, r.title) for r in rows(c, query)), None)


def remove(c: Connection, event_id: int) -> None:
    """Delete an event; one that is not there is not missed."""
    c.execute(EVENT.delete().where(EVENT.c.id == event_id))


def between(
    c: Connection, shop_id: int | None = None, first: date | None = None, last: date | None = None
) -> tuple[Event, ...]:
    """Events of the days given, both included, oldest first: those of the shop and those of every shop.

    `shop_id` None: the events of all shops.
    """
    query = select(EVENT.c.id, EVENT.c.shop_id, EVENT.c.day, EVENT.c.kind, EVENT.c.title)
    query = query.where(*within(EVENT.c.day, first, last)).order_by(EVENT.c.day, EVENT.c.id)
    if shop_id is not None:
        query = query.where(or_(EVENT.c.shop_id == shop_id, EVENT.c.shop_id.is_(None)))
    return tuple(Event(r.id, r.shop_id, date.fromisoformat(r.day), r.kind, r.title) for r in rows(c, query))
