"""The demo shops: real files in the platforms' layouts, imported like any others and marked as demo."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seller_toolkit.domain.changes import EVERYTHING, Outcome
from seller_toolkit.domain.errors import BugError
from seller_toolkit.domain.imports import FileStatus, ImportChoices, Receipt
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import events, shops
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class DemoLoaded:
    """The demo's own shops, and a receipt per file."""

    shops: tuple[Shop, ...]
    receipts: tuple[Receipt, ...]


def load_demo(context: JobContext, workspace: Workspace) -> Outcome[DemoLoaded]:
    """Import the demo shops; a store that has them already stays as it is.

    Raises:
        BugError: a file of the demo was not taken, which only a broken installation can cause.
    """
    manifest = tomllib.loads(workspace.resource("resources", "samples", "manifest.toml").read_text(encoding="utf-8"))
    before = _shop_ids(workspace)
    receipts: list[Receipt] = []
    files = manifest["file"]
    for place, entry in enumerate(files):
        context.report(place, len(files), entry["path"])
        receipts.append(_import_one(context, workspace, entry))
    with workspace.store.write() as connection:
        own = _mark_as_demo(connection, before)
        _add_events(connection, own, manifest.get("event", ()))
    context.report(len(files), len(files))
    return Outcome(DemoLoaded(own, tuple(receipts)), EVERYTHING)


def _mark_as_demo(connection: Connection, before: set[int]) -> tuple[Shop, ...]:
    """Every shop that the demo's files have made is a demo shop; the answer is the own ones among all demo shops."""
    for shop in shops.all_shops(connection):
        if shop.id not in before:
            shops.set_demo(connection, shop.id, demo=True)
    return tuple(shop for shop in shops.all_shops(connection) if shop.demo and shop.own)


def _add_events(connection: Connection, own: Sequence[Shop], entries: Sequence[Mapping[str, Any]]) -> None:
    """The demo's own events; an entry without a shop is of every demo shop. What is there already is not doubled."""
    for shop in own:
        if events.between(connection, shop.id):
            continue
        for entry in entries:
            if entry["shop"] in ("", shop.name):
                events.add(connection, shop.id, entry["day"], entry["kind"], entry["title"][language()])


def _import_one(context: JobContext, workspace: Workspace, entry: Mapping[str, Any]) -> Receipt:
    path: Path = workspace.resource("resources", "samples", entry["path"])
    choices = ImportChoices(
        entry.get("shop", ""), entry["platform"], entry.get("layout", ""), str(entry.get("day", ""))
    )
    plans = import_files.plan(context.silent(), workspace, [Dropped(path, choices=choices)]).value
    receipts = import_files.commit(context.silent(), workspace, plans).value
    taken = [r for r in receipts if r.status in (FileStatus.IMPORTED, FileStatus.ALREADY_IMPORTED)]
    if not taken:
        reason = receipts[0].trouble.code if receipts and receipts[0].trouble else "nothing"
        raise BugError("demo.not_taken", file=entry["path"], reason=reason)
    return taken[0]


def _shop_ids(workspace: Workspace) -> set[int]:
    with workspace.store.read() as connection:
        return {shop.id for shop in shops.all_shops(connection)}
