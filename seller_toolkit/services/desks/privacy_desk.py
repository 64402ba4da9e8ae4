"""The window's door to what is kept of buyers, and to forgetting it. See `desk`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.keeping.privacy import Forgotten, KeptView


def kept(context: JobContext, workspace: Workspace) -> Outcome[KeptView]:
    from seller_toolkit.services.keeping import privacy  # start-up: SQLAlchemy

    return privacy.kept(context, workspace)


def older_than(context: JobContext, workspace: Workspace, day: date, typed: Collection[str]) -> Outcome[Forgotten]:
    from seller_toolkit.services.keeping import privacy  # start-up: SQLAlchemy

    return privacy.older_than(context, workspace, day, typed)


def forget_before(context: JobContext, workspace: Workspace, day: date, typed: Collection[str]) -> Outcome[Forgotten]:
    from seller_toolkit.services.keeping import privacy  # start-up: SQLAlchemy

    return privacy.forget_before(context, workspace, day, typed)


def forget_shop(context: JobContext, workspace: Workspace, shop_id: int, typed: Collection[str]) -> Outcome[Forgotten]:
    from seller_toolkit.services.keeping import privacy  # start-up: SQLAlchemy

    return privacy.forget_shop(context, workspace, shop_id, typed)


def forget_backups(context: JobContext, workspace: Workspace) -> Outcome[int]:
    from seller_toolkit.services.keeping import privacy  # start-up: SQLAlchemy

    return privacy.forget_backups(context, workspace)
