"""The window's door to the cases of reviews. See `desk`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.services.cases.case_files import CasesBackView
    from seller_toolkit.services.cases.case_timeline import Timeline
    from seller_toolkit.services.cases.case_view import CasesView, CaseView
    from seller_toolkit.services.requests import CaseEdit, CaseTaken


def view(context: JobContext, workspace: Workspace, review: int) -> Outcome[CaseView]:
    """The case of one review, with its history and what can be chosen."""
    from seller_toolkit.services.cases import case_view  # start-up: SQLAlchemy

    return case_view.view(context, workspace, review)


def several(context: JobContext, workspace: Workspace, reviews: Sequence[int]) -> Outcome[CasesView]:
    """What is known of the cases of several reviews."""
    from seller_toolkit.services.cases import case_view  # start-up: SQLAlchemy

    return case_view.several(context, workspace, reviews)


def timeline(context: JobContext, workspace: Workspace, review: int) -> Outcome[Timeline]:
    """Order, parcel, refunds, chat, answer and case of one review, in one list by time."""
    from seller_toolkit.services.cases import case_timeline  # start-up: SQLAlchemy

    return case_timeline.timeline(context, workspace, review)


# --- deeds


def handle(
    context: JobContext, workspace: Workspace, reviews: Sequence[int], values: CaseEdit | None = None, who: str = ""
) -> Outcome[Deed]:
    """Open a case for each of these reviews that has none, and give all their cases these values."""
    from seller_toolkit.services.cases import cases  # start-up: SQLAlchemy

    return cases.handle(context, workspace, reviews, values, who)


def note_first_answer(
    context: JobContext, workspace: Workspace, reviews: Sequence[int], who: str = ""
) -> Outcome[Deed]:
    """Note that these reviews have their first answer now."""
    from seller_toolkit.services.cases import cases  # start-up: SQLAlchemy

    return cases.note_first_answer(context, workspace, reviews, who)


def change(
    context: JobContext, workspace: Workspace, numbers: Sequence[int], values: CaseEdit, who: str = ""
) -> Outcome[Deed]:
    """Give these cases new values, all of them or none."""
    from seller_toolkit.services.cases import cases  # start-up: SQLAlchemy

    return cases.change(context, workspace, numbers, values, who)


def remove(context: JobContext, workspace: Workspace, numbers: Sequence[int], who: str = "") -> Outcome[Deed]:
    """Delete cases with their logs."""
    from seller_toolkit.services.cases import cases  # start-up: SQLAlchemy

    return cases.remove(context, workspace, numbers, who)


# --- files for the service lead


def export(
    context: JobContext, workspace: Workspace, path: Path, shop_id: int | None = None, owner: str | None = None
) -> Outcome[int]:
    """Write the open cases to a workbook; how many they are."""
    from seller_toolkit.services.cases import case_files  # start-up: SQLAlchemy, openpyxl

    return case_files.export_cases(context, workspace, path, shop_id, owner)


def returned(context: JobContext, workspace: Workspace, path: Path) -> Outcome[CasesBackView]:
    """What a filled-in workbook says, beside what is stored."""
    from seller_toolkit.services.cases import case_files  # start-up: SQLAlchemy, the readers

    return case_files.from_workbook(context, workspace, path)


def save_returned(
    context: JobContext, workspace: Workspace, taken: Sequence[CaseTaken], who: str = ""
) -> Outcome[Deed]:
    """Keep what was taken of a workbook, as one deed."""
    from seller_toolkit.services.cases import case_files  # start-up: SQLAlchemy

    return case_files.save(context, workspace, taken, who)
