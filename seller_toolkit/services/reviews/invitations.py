"""The plan of invitations to review: who may be asked now, as a list of order numbers for the platform's own tool."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from seller_toolkit.domain.changes import Outcome, Part
from seller_toolkit.domain.report import Column, Report, Table
from seller_toolkit.domain.shops import Shop
from seller_toolkit.i18n.translate import language, translate
from seller_toolkit.reviews.invitations import Invitation, InvitationRules, Order, RatingWindow, When, plan, with_days
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import invitations, shops
from seller_toolkit.store.invitations import OrderColumns
from seller_toolkit.store.values import read_time

LOOK_BACK = 60
"""Days before today whose orders are looked at: older ones can nowhere be rated any more, as far as rules are known."""

MOST_DAYS = 60
TEMPLATE = "neutral_invitation"
"""The text of the knowledge base that goes with the list."""


@dataclass(frozen=True)
class GroupDays:
    """Days of use of a kind of goods, the program's own and those in force; how many orders may be asked now."""

    id: str
    label: str
    days: int
    own_judgement: int
    now: int


@dataclass(frozen=True)
class InvitationView:
    """Who may be asked now (`now`), how many may not and why (`counts`), and by what days and window it is judged.

    `shop` None: no own shop. `wording` is the neutral text to go with the list.
    """

    shop: Shop | None
    today: date
    now: tuple[Invitation, ...]
    counts: Mapping[When, int]
    groups: tuple[GroupDays, ...]
    window: RatingWindow | None
    wording: str
    with_receipt: int
    total: int


def invitation_view(
    context: JobContext, workspace: Workspace, shop_id: int | None, groups: Sequence[str] = ()
) -> Outcome[InvitationView]:
    """The plan of one shop; of the first own one where none is given. `groups`: only goods of these, () all."""
    context.report(0, 1)
    rules = rules_of(workspace)
    with workspace.store.read() as connection:
        own = [shop for shop in shops.all_shops(connection) if shop.own and shop_id in (None, shop.id)]
        if not own:
            return Outcome(InvitationView(None, workspace.today(), (), {}, (), None, "", 0, 0))
    shop = own[0]
    today = workspace.today_of(shop)
    with workspace.store.read() as connection:
        found = invitations.orders(connection, shop.id, today - timedelta(days=LOOK_BACK), today)
    planned = plan(rules, shop.platform, _orders(found), today)
    now = [one for one in planned if one.when is When.NOW]
    by_group = Counter(one.group.id for one in now)
    own_days = {one.id: one.days for one in workspace.invitation_rules.groups}
    shown = tuple(sorted((one for one in now if not groups or one.group.id in groups), key=_soonest_end))
    return Outcome(
        InvitationView(
            shop, today, shown, Counter(one.when for one in planned),
            tuple(GroupDays(g.id, g.label.of(language()), g.days, own_days[g.id], by_group[g.id]) for g in rules.groups),
            rules.window_of(shop.platform), workspace.templates[TEMPLATE].text.of(language()),
            sum(one.order.received is not None for one in planned), len(planned),
        )
    )  # fmt: skip


def invitation_document(view: InvitationView) -> Report:
    """The list for the platform's tool: order numbers, until when to ask, kind of goods. Nothing of the buyer."""
    columns = (
        Column(translate("Invitations", "Order number"), width=26),
        Column(translate("Invitations", "Ask until"), width=12),
        Column(translate("Invitations", "Goods"), width=18),
    )
    rows = tuple((one.order.order_no, one.last, one.group.label.of(language())) for one in view.now)
    name = view.shop.name if view.shop else ""
    return Report(translate("Invitations", "Invitations to review"), name, "IN", (Table(columns, rows),), language())


def note_listed(context: JobContext, workspace: Workspace, shop_id: int, order_nos: Sequence[str]) -> Outcome[int]:
    """Remember that these orders went onto a list, so that nobody is asked twice; how many are new."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        count = invitations.note_listed(connection, shop_id, order_nos, workspace.now())
    return Outcome(count, frozenset({Part.REVIEWS}))


def take_back(context: JobContext, workspace: Workspace, shop_id: int, order_nos: Sequence[str]) -> Outcome[None]:
    """Forget that these orders were listed: the list was not sent after all."""
    context.report(0, 1)
    with workspace.store.write() as connection:
        invitations.take_back(connection, shop_id, order_nos)
    return Outcome(None, frozenset({Part.REVIEWS}))


def keep_days(context: JobContext, workspace: Workspace, days: Mapping[str, int]) -> Outcome[None]:
    """Keep the shop's own days of use by kind of goods; those that are the program's own are not kept."""
    context.report(0, 1)
    shipped = {one.id: one.days for one in workspace.invitation_rules.groups}
    own = {name: min(max(0, count), MOST_DAYS) for name, count in days.items() if shipped.get(name, count) != count}
    workspace.settings.set("invitation_days", json.dumps(own, sort_keys=True) if own else "")
    return Outcome(None, frozenset({Part.SETTINGS}))


def rules_of(workspace: Workspace) -> InvitationRules:
    """The rules in force: the program's, with the own days of the settings."""
    text = workspace.settings["invitation_days"]
    try:
        kept = json.loads(text) if text else {}
    except ValueError:
        kept = {}  # a setting that was damaged counts as not set
    days = {k: min(v, MOST_DAYS) for k, v in kept.items() if isinstance(v, int)} if isinstance(kept, dict) else {}
    return with_days(workspace.invitation_rules, days)


def _orders(found: OrderColumns) -> list[Order]:
    rows = zip(
        found.order_no, found.title, found.signed_at, found.finished_at, found.trouble, found.rated, found.asked, strict=True
    )  # fmt: skip
    return [
        Order(
            number, title, _day(read_time(signed)), _day(read_time(finished)), bool(trouble), bool(rated), bool(asked)
        )
        for number, title, signed, finished, trouble, rated, asked in rows
    ]


def _day(at: datetime | None) -> date | None:
    return at.date() if at else None


def _soonest_end(one: Invitation) -> tuple[date, str]:
    return (one.last or date.max, one.order.order_no)
