"""The shops that the store knows, and what is done to a shop as a whole."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import EVERYTHING, Outcome
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.collation import name_key
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import observations, shops


@dataclass(frozen=True)
class ShopList:
    """All shops, own ones first, by name, and the newest day that any of the own ones has data of."""

    shops: tuple[Shop, ...]
    data_until: date | None

    @property
    def own(self) -> tuple[Shop, ...]:
        return tuple(shop for shop in self.shops if shop.own)

    @property
    def has_demo(self) -> bool:
        return any(shop.demo for shop in self.shops)


def shop_list(context: JobContext, workspace: Workspace) -> Outcome[ShopList]:
    """Every shop that the store knows."""
    context.report(0, 1)
    with workspace.store.read() as connection:
        found = sorted(shops.all_shops(connection), key=lambda shop: (not shop.own, name_key(shop.name), shop.id))
        days = [observations.last_day(connection, shop.id) for shop in found if shop.own]
    known = [day for day in days if day is not None]
    return Outcome(ShopList(tuple(found), max(known, default=None)))


def find_shops(workspace: Workspace, name: str, platform: str = "") -> tuple[Shop, ...]:
    """The shops of this name: one per platform at most.

    Raises:
        UserError: there is none.
    """
    with workspace.store.read() as connection:
        found = shops.find_shops(connection, name, platform)
    if not found:
        raise UserError("shop.unknown", shop=name)
    return tuple(found)


def remove_demo(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Take the demo shops and everything of theirs out of the store; the answer is how many shops went."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        removed = shops.delete_demo(connection)
    return Outcome(removed, EVERYTHING)
