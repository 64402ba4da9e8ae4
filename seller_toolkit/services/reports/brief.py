"""The day's text for the group chat (日报): scores, what got worse and why, who does what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import brief_template
from seller_toolkit.services.reports.brief_facts import facts_of
from seller_toolkit.services.reports.brief_parts import BriefCard, card_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops
from seller_toolkit.store.connection import Connection


@dataclass(frozen=True)
class ShopBrief:
    """What the brief says of one shop: its text, made by the template, and the parts by the names that the template uses.

    `card` is the same for its picture.
    """

    shop: Shop
    day: date
    parts: Mapping[str, str]
    text: str
    card: BriefCard


@dataclass(frozen=True)
class Brief:
    """`text` is that of all shops, one below the other.

    `template` is the one that the text is made by, `program_template` the program's own; `labels` says what each part is.
    """

    shops: tuple[ShopBrief, ...]
    text: str
    template: str = ""
    program_template: str = ""
    labels: tuple[tuple[str, str], ...] = ()


def brief(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], template: str | None = None
) -> Outcome[Brief]:
    """Today's brief of own shops; `template` None takes the kept one (setting `brief_template`, "": the program's own).

    Without `shop_ids` of all own shops, the demo's left out once there are others: their days are not today's.

    Raises:
        UserError: "brief.unknown_part" (name=): the template names a part that there is none of; "brief.forbidden"
            (sentence=): it asks for what platforms and the law forbid.
    """
    used = brief_template.checked(workspace.settings["brief_template"] if template is None else template)
    found: list[ShopBrief] = []
    with workspace.store.read() as connection:
        wanted = _wanted(connection, shop_ids)
        for place, shop in enumerate(wanted):
            context.report(place, len(wanted), shop.name)
            facts = facts_of(context.silent(), workspace, connection, shop)
            card = card_of(workspace, facts)
            found.append(ShopBrief(shop, facts.today, card.parts, brief_template.filled(used, card.parts), card))
    return Outcome(
        Brief(
            shops=tuple(found),
            text="\n\n".join(one.text for one in found),
            template=used,
            program_template=brief_template.program_template(),
            labels=brief_template.part_labels(),
        )
    )


def reworded(brief: Brief, template: str) -> Brief:
    """The same brief by another template, without asking the store; raises what `brief` does."""
    used = brief_template.checked(template)
    found = tuple(
        ShopBrief(one.shop, one.day, one.parts, brief_template.filled(used, one.parts), one.card) for one in brief.shops
    )
    return Brief(found, "\n\n".join(one.text for one in found), used, brief.program_template, brief.labels)


def _wanted(connection: Connection, shop_ids: Sequence[int]) -> list[Shop]:
    if shop_ids:
        return [shops.get_shop(connection, one) for one in shop_ids]
    own = [shop for shop in shops.all_shops(connection) if shop.own]
    return [shop for shop in own if not shop.demo] or own
