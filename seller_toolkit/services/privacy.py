"""What is kept of buyers, in numbers, and forgetting: what is older than a day, a shop, the backups that still hold it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import EVERYTHING, Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import forgetting, kept_backups, shops
from seller_toolkit.store.forgetting import KeptKind


@dataclass(frozen=True)
class KeptView:
    """What is kept by kind, of which shops, and how many backups hold data as well."""

    kinds: tuple[KeptKind, ...]
    shops: tuple[Shop, ...]
    backups: int
    today: date


def kept(context: JobContext, workspace: Workspace) -> Outcome[KeptView]:
    """What is kept of buyers now."""
    context.report(0, 0)
    with workspace.store.read() as connection:
        kinds, found = forgetting.kept(connection), shops.all_shops(connection)
    number = len(kept_backups.backups_in(workspace.backups))
    return Outcome(KeptView(kinds, found, number, workspace.today()))


def older_than(context: JobContext, workspace: Workspace, day: date) -> Outcome[Mapping[str, int]]:
    """How many rows of each kind are older than a day."""
    context.report(0, 0)
    with workspace.store.read() as connection:
        return Outcome(forgetting.older_than(connection, day))


def forget_before(context: JobContext, workspace: Workspace, day: date) -> Outcome[Mapping[str, int]]:
    """Remove what speaks of buyers and is older than a day: kind → rows."""
    context.report(0, 0)
    with workspace.store.write() as connection:
        removed = forgetting.forget_before(connection, day)
    return Outcome(removed, EVERYTHING)


def forget_shop(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[str]:
    """Remove a shop and everything of it; the answer is its name.

    Raises:
        UserError: "shop.unknown".
    """
    context.report(0, 0)
    with workspace.store.write() as connection:
        name = shops.get_shop(connection, shop_id).name
        forgetting.forget_shop(connection, shop_id)
    return Outcome(name, EVERYTHING)


def forget_backups(context: JobContext, workspace: Workspace) -> Outcome[int]:
    """Remove every backup in the program's folder and make one of what is kept now; the answer is how many went.

    The new one is made first: there is never a moment without any.
    """
    context.report(0, 0)
    return Outcome(kept_backups.replace_all(workspace.store_path, workspace.backups, workspace.today()))
