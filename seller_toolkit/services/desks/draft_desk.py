"""What the window asks about texts that are being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from seller_toolkit.domain.changes import Outcome
    from seller_toolkit.services.jobs import JobContext
    from seller_toolkit.services.workspace import Workspace


def keep(context: JobContext, workspace: Workspace, texts: Mapping[str, str]) -> Outcome[None]:
    from seller_toolkit.services.keeping import drafts  # start-up: the words of masking

    return drafts.keep(context, workspace, texts)


def kept(context: JobContext, workspace: Workspace) -> Outcome[Mapping[str, str]]:
    from seller_toolkit.services.keeping import drafts  # start-up: the words of masking

    return drafts.kept(context, workspace)
