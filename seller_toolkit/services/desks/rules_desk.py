"""The window's door to the rules of a shop: its own weights and lines, rule files, the self-audit. See `desk`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import Receipt
from seller_toolkit.domain.questionnaires import Answer
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.imports.self_audit import SelfAudit
    from seller_toolkit.services.requests import OwnRules
    from seller_toolkit.services.scores.profile_files import ProfileFile
    from seller_toolkit.services.scores.score_rules import RulesView


def self_audit(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[SelfAudit]:
    """The questions of the self-audit for one shop."""
    from seller_toolkit.services.imports import self_audit as audit  # start-up: SQLAlchemy

    return audit.self_audit(context, workspace, shop_id)


def save_audit(
    context: JobContext, workspace: Workspace, shop_id: int, answers: Mapping[str, Answer]
) -> Outcome[tuple[Receipt, ...]]:
    """Store the scores of the answers."""
    from seller_toolkit.services.imports import self_audit as audit  # start-up: SQLAlchemy

    return audit.save(context, workspace, shop_id, answers)


def own_rules(context: JobContext, workspace: Workspace) -> Outcome[tuple[ProfileFile, ...]]:
    """The user's own files of score rules, the broken ones too."""
    from seller_toolkit.services.scores import profile_files  # start-up: reads files

    return profile_files.own_files(context, workspace)


def take_in_rules(context: JobContext, workspace: Workspace, path: Path) -> Outcome[ProfileFile]:
    """Put a file of score rules in the place of the program's."""
    from seller_toolkit.services.scores import profile_files  # start-up: reads files

    return profile_files.take_in(context, workspace, path)


def remove_rules(context: JobContext, workspace: Workspace, profile_id: str) -> Outcome[None]:
    """Go back to the rules that the program brings."""
    from seller_toolkit.services.scores import profile_files  # start-up: reads files

    return profile_files.remove(context, workspace, profile_id)


def rules_view(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str = ""
) -> Outcome[RulesView | None]:
    """The rules of a shop's score as its form shows them."""
    from seller_toolkit.services.scores import score_rules  # start-up: SQLAlchemy

    return score_rules.rules_view(context, workspace, shop_id, profile_id)


def save_rules(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str, rules: OwnRules
) -> Outcome[tuple[Receipt, ...]]:
    """Store weights and lines that were typed, as one import."""
    from seller_toolkit.services.imports import rules_entry  # start-up: SQLAlchemy, the readers

    return rules_entry.save(context, workspace, shop_id, profile_id, rules)
