"""The window's door to what is kept of buyers, and to forgetting it. See `desk`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.privacy import KeptView


def kept(context: JobContext, workspace: Workspace) -> Outcome[KeptView]:
    from seller_toolkit.services import privacy  # start-up: SQLAlchemy

    return privacy.kept(context, workspace)


def older_than(context: JobContext, workspace: Workspace, day: date) -> Outcome[Mapping[str, int]]:
    from seller_toolkit.services import privacy  # start-up: SQLAlchemy

    return privacy.older_than(context, workspace, day)


def forget_before(context: JobContext, workspace: Workspace, day: date) -> Outcome[Mapping[str, int]]:
    from seller_toolkit.services import privacy  # start-up: SQLAlchemy

    return privacy.forget_before(context, workspace, day)


def forget_shop(context: JobContext, workspace: Workspace, shop_id: int) -> Outcome[str]:
    from seller_toolkit.services import privacy  # start-up: SQLAlchemy

    return privacy.forget_shop(context, workspace, shop_id)


def forget_backups(context: JobContext, workspace: Workspace) -> Outcome[int]:
    from seller_toolkit.services import privacy  # start-up: SQLAlchemy

    return privacy.forget_backups(context, workspace)
