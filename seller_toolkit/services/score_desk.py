"""The window's door to what the scores say: parts, forecasts, targets, work lists, events, rules. See `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Receipt
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import OwnRules
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.score_rules import RulesView


def rules_view(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str = ""
) -> Outcome[RulesView | None]:
    """The rules of a shop's score as its form shows them."""
    from seller_toolkit.services import score_rules  # start-up: SQLAlchemy

    return score_rules.rules_view(context, workspace, shop_id, profile_id)


def save_rules(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str, rules: OwnRules
) -> Outcome[tuple[Receipt, ...]]:
    """Store weights and lines that were typed, as one import."""
    from seller_toolkit.services import score_rules  # start-up: SQLAlchemy

    return score_rules.save(context, workspace, shop_id, profile_id, rules)
