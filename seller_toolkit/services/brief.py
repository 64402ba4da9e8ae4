"""The day's text for the group chat (日报): scores, what got worse and why, who does what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class ShopBrief:
    """What the brief says of one shop: its text, made by the template, and the parts by the names that the template uses."""

    shop: Shop
    day: date
    parts: Mapping[str, str]
    text: str


@dataclass(frozen=True)
class Brief:
    """`text` is that of all shops, one below the other."""

    shops: tuple[ShopBrief, ...]
    text: str


def brief(
    context: JobContext, workspace: Workspace, shop_ids: Sequence[int], template: str | None = None
) -> Outcome[Brief]:
    """Today's brief of own shops; `template` None takes the kept one (setting `brief_template`, "": the program's own).

    Raises:
        UserError: "brief.unknown_part" (name=): the template names a part that there is none of.
    """
    raise NotImplementedError
