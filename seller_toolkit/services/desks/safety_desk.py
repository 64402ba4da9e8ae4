"""What the window asks about the safety of its store: backups, what they hold, the way back, the check."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from seller_toolkit.domain.changes import Outcome
    from seller_toolkit.services.jobs import JobContext
    from seller_toolkit.services.keeping.rescue import AfterCrash, GoodBackup, SavedCopy
    from seller_toolkit.services.keeping.safety import BackupList
    from seller_toolkit.services.workspace import Workspace
    from seller_toolkit.store.backup_contents import Contents
    from seller_toolkit.store.kept_backups import Made


def back_up(context: JobContext, workspace: Workspace, target: Path, password: str = "") -> Outcome[int]:
    from seller_toolkit.services.keeping import safety  # start-up: SQLAlchemy

    return safety.back_up(context, workspace, target, password)


def back_up_today(context: JobContext, workspace: Workspace) -> Outcome[Made]:
    from seller_toolkit.services.keeping import safety  # start-up: SQLAlchemy

    return safety.back_up_today(context, workspace)


def backup_list(context: JobContext, workspace: Workspace) -> Outcome[BackupList]:
    from seller_toolkit.services.keeping import safety  # start-up: SQLAlchemy

    return safety.backup_list(context, workspace)


def backup_contents_of(
    context: JobContext, workspace: Workspace, source: Path, password: str = ""
) -> Outcome[Contents]:
    from seller_toolkit.services.keeping import safety  # start-up: SQLAlchemy

    return safety.backup_contents_of(context, workspace, source, password)


def restore(context: JobContext, workspace: Workspace, source: Path, password: str = "") -> Outcome[Path]:
    from seller_toolkit.services.keeping import safety  # start-up: SQLAlchemy

    return safety.restore(context, workspace, source, password)


def check(context: JobContext, workspace: Workspace) -> Outcome[tuple[str, ...]]:
    from seller_toolkit.services.keeping import safety  # start-up: SQLAlchemy

    return safety.check(context, workspace)


def after_crash(context: JobContext, workspace: Workspace) -> Outcome[AfterCrash | None]:
    from seller_toolkit.services.keeping import rescue  # start-up: SQLAlchemy

    return rescue.after_crash(context, workspace)


def newest_good(context: JobContext, workspace: Workspace) -> Outcome[GoodBackup | None]:
    from seller_toolkit.services.keeping import rescue  # start-up: SQLAlchemy

    return rescue.newest_good(context, workspace)


def save_what_can_be_saved(context: JobContext, workspace: Workspace) -> Outcome[SavedCopy]:
    from seller_toolkit.services.keeping import rescue  # start-up: SQLAlchemy

    return rescue.save_what_can_be_saved(context, workspace)


def save_diagnostics(
    context: JobContext, workspace: Workspace, target: Path, versions: Mapping[str, str]
) -> Outcome[Path]:
    from seller_toolkit.services.keeping import diagnostics  # start-up: SQLAlchemy

    return diagnostics.save(context, workspace, target, versions)
