"""The window's door to the competitors. See `desk`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import NOTHING, Outcome
from seller_toolkit.domain.rivals import NewRival
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.analysis.trend import Series
    from seller_toolkit.domain.imports import Receipt
    from seller_toolkit.domain.report import Report
    from seller_toolkit.domain.shops import Shop
    from seller_toolkit.reports.charts.spec import ChartSpec
    from seller_toolkit.services.rivals.comparison import CompareView
    from seller_toolkit.services.rivals.rival_items import ItemCourse, ItemFilter, ItemsView
    from seller_toolkit.services.rivals.rival_target import RivalTarget
    from seller_toolkit.services.rivals.rivals import RivalEntry


def comparison(context: JobContext, workspace: Workspace, shop_id: int | None, profile: str) -> Outcome[CompareView]:
    """Own shop and competitors, under a score (a profile's id, "": the one that most competitors have)."""
    from seller_toolkit.services.rivals import comparison as room  # start-up: SQLAlchemy

    return room.comparison(context, workspace, shop_id, profile)


def trends(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], profile: str
) -> Outcome[Mapping[int, Mapping[str, Series]]]:
    """The last weeks of the shops that are chosen for the chart."""
    from seller_toolkit.services.rivals import comparison as room  # start-up: SQLAlchemy

    return room.chosen_trends(context, workspace, shop_ids, profile)


def picture(context: JobContext, workspace: Workspace, spec: ChartSpec, path: Path) -> Outcome[Path]:
    """Write a chart of the comparison as .png, .svg or .pdf, on white ground."""
    from seller_toolkit.reports.charts.files import write_chart  # start-up: matplotlib

    context.report(0, 1)
    write_chart(spec, path)
    return Outcome(path)


def target(
    context: JobContext, workspace: Workspace, shop_id: int, profile: str, rival_id: int, dimension: str
) -> Outcome[RivalTarget]:
    """What the own shop needs to pass a competitor."""
    from seller_toolkit.services.rivals import rival_target  # start-up: SQLAlchemy

    return rival_target.rival_target(context, workspace, shop_id, profile, rival_id, dimension)


# --- items


def items(context: JobContext, workspace: Workspace, shop_id: int | None, wanted: ItemFilter) -> Outcome[ItemsView]:
    """The competitors' items."""
    from seller_toolkit.services.rivals import rival_items  # start-up: SQLAlchemy

    return rival_items.rival_items(context, workspace, shop_id, wanted)


def find_items(
    context: JobContext, workspace: Workspace, own_id: int | None, shop_id: int | None, search: str
) -> Outcome[ItemsView]:
    """The items of all competitors, or of one, whose title or id has the words of a search."""
    from seller_toolkit.services.rivals import rival_items  # start-up: SQLAlchemy

    return rival_items.rival_items(context, workspace, own_id, rival_items.ItemFilter(shop_id, search))


def item_course(context: JobContext, workspace: Workspace, shop_id: int, item_id: str) -> Outcome[ItemCourse]:
    """One item by the day."""
    from seller_toolkit.services.rivals import rival_items  # start-up: SQLAlchemy

    return rival_items.item_course(context, workspace, shop_id, item_id)


def items_document(context: JobContext, workspace: Workspace, view: ItemsView) -> Outcome[Report]:
    """The listed items as a document."""
    from seller_toolkit.services.rivals import rival_items  # start-up: SQLAlchemy

    context.report(0, 1)
    return Outcome(rival_items.items_document(view))


# --- deeds


def add(context: JobContext, workspace: Workspace, rival: NewRival) -> Outcome[Shop]:
    """Keep a competitor."""
    from seller_toolkit.services.rivals import rivals  # start-up: SQLAlchemy

    return rivals.add_rival(context, workspace, rival)


def describe(context: JobContext, workspace: Workspace, shop_id: int, category: str, note: str) -> Outcome[Shop]:
    """Keep what the user says of a competitor."""
    from seller_toolkit.services.rivals import rivals  # start-up: SQLAlchemy

    return rivals.describe_rival(context, workspace, shop_id, category=category, note=note)


def describe_each(
    context: JobContext, workspace: Workspace, wanted: Mapping[int, tuple[str, str]]
) -> Outcome[tuple[Shop, ...]]:
    """Keep category and note of each competitor, by its id."""
    shops: list[Shop] = []
    changes = NOTHING
    for shop_id, (category, note) in wanted.items():
        found = describe(context, workspace, shop_id, category, note)
        shops.append(found.value)
        changes |= found.changes
    return Outcome(tuple(shops), changes)


def remove(context: JobContext, workspace: Workspace, shop_ids: Sequence[int]) -> Outcome[int]:
    """Delete competitors with their figures."""
    from seller_toolkit.services.rivals import rivals  # start-up: SQLAlchemy

    return rivals.remove_rivals(context, workspace, shop_ids)


def entry(
    context: JobContext, workspace: Workspace, shop_id: int | None, profile: str, day: date | None = None
) -> Outcome[RivalEntry]:
    """The grid to fill in by hand."""
    from seller_toolkit.services.rivals import rivals  # start-up: SQLAlchemy

    return rivals.rival_entry(context, workspace, shop_id, profile, day)


def first_entry(
    context: JobContext, workspace: Workspace, shop_id: int | None, profile: str, rival: Shop
) -> Outcome[RivalEntry | None]:
    """The grid for a competitor that has just been added: under the score that is compared, or where there is none yet under
    the assessed one of its platform; None where no score of its platform is known.
    """
    from seller_toolkit.services.rivals import rivals  # start-up: SQLAlchemy

    today = workspace.today()
    possible = [one for one in workspace.profiles.for_platform(rival.platform, today) if one.is_given(today)]
    ids = [one.id for one in sorted(possible, key=lambda one: not one.assessed)]
    wanted = profile if profile in ids else next(iter(ids), "")
    if not wanted:
        return Outcome(None)
    found = rivals.rival_entry(context, workspace, shop_id, wanted)
    shown = any(row.shop.id == rival.id for row in found.value.rows)
    return Outcome(found.value if shown else None)


def save_values(
    context: JobContext, workspace: Workspace, filled: RivalEntry, texts: Mapping[int, Mapping[str, str]]
) -> Outcome[tuple[Receipt, ...]]:
    """Keep what was typed."""
    from seller_toolkit.services.rivals import rivals  # start-up: SQLAlchemy

    return rivals.save_rival_values(context, workspace, filled, texts)
