"""The due sheet (临期单): orders and after-sales that cost points if nobody acts, with the hours that are left."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from itertools import takewhile
from typing import overload

from seller_toolkit.analysis.due_clocks import Ends, Ranked, ranked
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.clocks import Clock
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.labels import platform_label
from seller_toolkit.i18n.translate import translate
from seller_toolkit.reports.builders.due_sheet import DueInput, DueLine, build_due_sheet
from seller_toolkit.services.coverage import kind_label
from seller_toolkit.services.jobs import JobContext, collector_at_rest
from seller_toolkit.services.tasks import due_words
from seller_toolkit.services.tasks.due_parts import DueRows
from seller_toolkit.services.tasks.due_rows import Unclear, collect
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import due_rows as kept
from seller_toolkit.store import shops
from seller_toolkit.store.due_rows import Freshness
from seller_toolkit.store.values import read_time

BACK_DAYS = 14
"""What was missed longer ago is counted, not listed."""

SPLITS = ("", "courier", "warehouse", "agent")


@dataclass(frozen=True)
class DueItem:
    """One order, parcel or case that waits for the seller.

    `hours_left` = deadline − `DueView.as_of` in hours, below 0 once it is missed. `courier`, `warehouse`, `agent` are "" where
    no file tells them.
    """

    kind: str  # one of `domain.clocks.DUE_KINDS`; "after_sale": a case whose kind no file tells
    kind_label: str
    shop: Shop
    order: str
    case: str  # the after-sales number, "" for orders
    item: str
    deadline: datetime
    hours_left: float
    courier: str
    warehouse: str
    agent: str
    costs: str  # what a miss costs, in words
    rule: str  # the clock in words: from what, how long, by which rule
    verified: bool  # False: the clock is known from third parties or memory only
    file: str
    row: int
    hint: str = ""  # what to mind before acting


@dataclass(frozen=True)
class DueSource:
    """How old the data are that one kind of file has brought; of several shops, those of the shop whose rows are oldest."""

    kind: str  # "order_line", "after_sale", "parcel"
    label: str
    imported_at: datetime | None  # None: no such file was ever imported
    newest: datetime | None  # the newest time that stands in its rows
    file: str


@dataclass(frozen=True)
class DueView:
    """What is due, fewest hours left first. `as_of` is the moment that the hours are counted from."""

    shops: tuple[Shop, ...]
    as_of: datetime
    data_until: datetime | None  # the older of the newest orders and after-sales; None: neither was imported
    sources: tuple[DueSource, ...]
    items: Sequence[DueItem]
    notes: tuple[str, ...]  # what is lacking, and what it would show

    @property
    def overdue(self) -> tuple[DueItem, ...]:
        return tuple(takewhile(lambda item: item.hours_left < 0, self.items))

    @cached_property
    def kinds(self) -> Counter[str]:
        """How many items there are of each kind; no item is made for its number."""
        return self.items.kinds() if isinstance(self.items, _Items) else Counter(item.kind for item in self.items)


class _Items(Sequence[DueItem]):
    """The rows that are due as items, each made when it is asked for: there can be a hundred thousand."""

    def __init__(self, rows: DueRows, ends: Ends, order: Ranked, files: dict[int, str]) -> None:
        self._rows, self._ends, self._order, self._files = rows, ends, order, files
        self._said: dict[tuple[str, int, bool], _Said] = {}

    def __len__(self) -> int:
        return len(self._order.places)

    def __iter__(self) -> Iterator[DueItem]:
        return map(self._item, range(len(self)))

    @overload
    def __getitem__(self, at: int) -> DueItem: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[DueItem, ...]: ...
    def __getitem__(self, at: int | slice) -> DueItem | tuple[DueItem, ...]:
        if isinstance(at, slice):
            return tuple(self._item(place) for place in range(len(self))[at])
        return self._item(range(len(self))[at])

    def kinds(self) -> Counter[str]:
        """How many there are of each kind."""
        return Counter(map(self._rows.kind_at, self._order.places))

    def _item(self, at: int) -> DueItem:
        place = self._order.places[at]
        part, row = self._rows.at(place)
        deadline, said = self._moments[place], self._words(part.kind, part.clock, own=row.own)
        if deadline is None:
            raise ValueError("a row without a deadline is not due")
        return DueItem(
            kind=part.kind,
            kind_label=said.label,
            shop=part.shop,
            order=row.order,
            case=row.case,
            item=due_words.item_words(row.item, row.more),
            deadline=deadline,
            hours_left=self._order.hours[at],
            courier=row.courier,
            warehouse=row.warehouse,
            agent="",
            costs=said.costs,
            rule=said.rule,
            verified=said.verified,
            file=self._files[row.batch],
            row=row.row,
            hint=said.asked if row.asked else "",
        )

    @cached_property
    def _moments(self) -> list[datetime | None]:
        return self._ends.moments()

    def _words(self, kind: str, clock: Clock | None, *, own: bool) -> "_Said":
        key = (kind, id(clock), own)  # the clocks live as long as the rows; to compare them is dear
        if key not in self._said:
            self._said[key] = _Said.of(kind, clock, own=own)
        return self._said[key]


@dataclass(frozen=True)
class _Said:
    """What items of one rule have in common; `asked` is the hint where a refund is asked for."""

    label: str
    costs: str
    rule: str
    verified: bool
    asked: str

    @classmethod
    def of(cls, kind: str, clock: Clock | None, *, own: bool) -> "_Said":
        return cls(
            label=due_words.due_label(kind),
            costs=due_words.cost_words(clock),
            rule=due_words.rule_words(kind, clock, own=own),
            verified=own or clock is None or clock.confidence.verified,
            asked=translate("Due", "A refund is asked for: answer it before you dispatch"),
        )


def due_sheet(context: JobContext, workspace: Workspace, shop_id: int | None) -> Outcome[DueView]:
    """What is due in one shop, or in all own shops.

    Of all shops the demo's are left out once there are others: their days are not today's.
    """
    with workspace.store.read() as connection:
        own = [shop for shop in shops.all_shops(connection) if shop.own]
        wanted = None if shop_id is None else shops.get_shop(connection, shop_id)
    if wanted is not None:
        return due_of(context, workspace, [wanted])
    real = [shop for shop in own if not shop.demo]
    view = due_of(context, workspace, real or own).value
    left_out = [shop for shop in own if shop.demo] if real else []
    return Outcome(replace(view, notes=(*view.notes, *due_words.demo_words(left_out))))


def due_of(context: JobContext, workspace: Workspace, wanted: Sequence[Shop]) -> Outcome[DueView]:
    """What is due in these shops, counted from one moment: now, for demo shops alone the latest of their days."""
    as_of = _now(workspace, wanted)
    found, unclear = DueRows(), Unclear()
    ages: list[tuple[Shop, dict[str, Freshness]]] = []
    with workspace.store.read() as connection, collector_at_rest():
        for number, shop in enumerate(wanted):
            context.report(number, len(wanted))
            fresh = {kind: kept.freshness(connection, shop.id, kind) for kind in kept.KINDS}
            ages.append((shop, fresh))
            collect(connection, shop, workspace.clocks, found, unclear)
        ends = found.ends()
        order = ranked(ends, as_of, back=timedelta(days=BACK_DAYS))
        files = kept.files(connection, found.batches())
    sources = tuple(_source(kind, [fresh[kind] for _, fresh in ages]) for kind in kept.KINDS)
    until = [one.newest for one in sources if one.kind != "parcel" and one.newest is not None]
    items = _Items(found, ends, order, files)
    return Outcome(
        DueView(
            shops=tuple(wanted),
            as_of=as_of,
            data_until=min(until, default=None),
            sources=sources,
            items=items,
            notes=(
                *_age_notes(ages, as_of),
                *due_words.no_clocks_words(
                    dict.fromkeys(
                        part.shop.platform
                        for part in found.parts
                        if len(part.ends) and part.shop.platform not in workspace.clocks.clocks
                    )
                ),
                *due_words.left_out_words(order.older, BACK_DAYS),
                *due_words.undated_words(found, order.undated),
                *due_words.unclear_words(unclear),
                *((due_words.agent_words(),) if len(items) else ()),
            ),
        )
    )


def due_document(
    context: JobContext, workspace: Workspace, view: DueView, items: Sequence[DueItem], split: str
) -> Outcome[Report]:
    """`items` for paper and files. `split`: "" one list, else "courier", "warehouse", "agent": a list (a sheet) each.

    Raises:
        ValueError: `split` is none of `SPLITS`.
    """
    if split not in SPLITS:
        raise ValueError(f"no split by {split!r}")
    context.report(0, 1)
    several = len({item.shop for item in items}) > 1
    number = view.shops[0].id if len(view.shops) == 1 else 0
    return Outcome(
        build_due_sheet(
            DueInput(
                shop=", ".join(_shop_words(shop) for shop in view.shops),
                as_of=view.as_of,
                data_until=view.data_until,
                code=f"DS-{view.as_of:%m%d}-{number}",
                lines=tuple(_line(item, split, several=several) for item in items),
                split=split,
                notes=view.notes,
            )
        )
    )


def _line(item: DueItem, split: str, *, several: bool) -> DueLine:
    shop = _shop_words(item.shop) if several else ""
    return DueLine(
        group="" if not split else {"courier": item.courier, "warehouse": item.warehouse, "agent": item.agent}[split],
        hours_left=item.hours_left,
        deadline=item.deadline,
        kind=item.kind_label,
        number=item.case or item.order,
        order=item.order if item.case else "",
        item="\n".join(part for part in (item.item, item.hint, shop) if part),
        courier=item.courier,
        warehouse=item.warehouse,
        costs=item.costs if item.verified or item.rule in item.costs else f"{item.costs} · {item.rule}",
    )


def _shop_words(shop: Shop) -> str:
    return translate("Reports", "{shop} ({platform})").format(shop=shop.name, platform=platform_label(shop.platform))


def _now(workspace: Workspace, wanted: Sequence[Shop]) -> datetime:
    """To the second, so that hours and deadlines agree in every format."""
    moments = [workspace.now_of(shop) for shop in wanted if not shop.demo] or [
        workspace.now_of(shop) for shop in wanted
    ]
    return max(moments, default=workspace.now()).replace(microsecond=0)


def _source(kind: str, found: Sequence[Freshness]) -> DueSource:
    """The oldest of the shops that have the kind."""
    there = [one for one in found if one.imported_at is not None]
    oldest = min(there, key=lambda one: one.newest or "", default=Freshness(None, "", None))
    return DueSource(kind, kind_label(kind), read_time(oldest.imported_at), read_time(oldest.newest), oldest.file)


def _age_notes(ages: Sequence[tuple[Shop, dict[str, Freshness]]], as_of: datetime) -> list[str]:
    """What lacks, and what is old."""
    if not any(fresh[kind].imported_at for _, fresh in ages for kind in ("order_line", "after_sale")):
        return [due_words.nothing_words([shop for shop, _ in ages])]
    notes = []
    for shop, fresh in ages:
        for kind in kept.KINDS:
            newest = read_time(fresh[kind].newest)
            if fresh[kind].imported_at is None:
                notes.append(due_words.lacking_words(shop, kind))
            elif newest is not None and as_of - newest > due_words.FRESH:
                notes.append(due_words.stale_words(shop, kind_label(kind), newest))
    return notes
