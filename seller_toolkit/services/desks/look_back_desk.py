"""The window's door to looking back at a month of complaints. See `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.look_back import LookBackWish
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewTask
from seller_toolkit.services.workspace import Workspace

if TYPE_CHECKING:
    from seller_toolkit.domain.report import Report
    from seller_toolkit.domain.tasks import Deed
    from seller_toolkit.services.reviews.look_back import LookBackFinding, LookBackView


def look_back(context: JobContext, workspace: Workspace, wish: LookBackWish) -> Outcome[LookBackView]:
    """A month by cause, product and owner."""
    from seller_toolkit.services.reviews import look_back as room  # start-up: SQLAlchemy

    return room.look_back(context, workspace, wish)


def feedback_sheet(context: JobContext, workspace: Workspace, wish: LookBackWish, department: str) -> Outcome[Report]:
    """The month on one page, for a department."""
    from seller_toolkit.services.reviews import feedback_sheets  # start-up: SQLAlchemy

    return feedback_sheets.feedback_sheet(context, workspace, wish, department)


def make_task(
    context: JobContext, workspace: Workspace, shop_id: int, finding: LookBackFinding, who: str = ""
) -> Outcome[Deed]:
    """Put what stands out on the checklist of a shop.

    Raises:
        UserError: "task.no_title".
    """
    from seller_toolkit.services.tasks import task_deeds  # start-up: SQLAlchemy

    task = NewTask(shop_id, finding.title, finding.area, note=finding.words)
    return task_deeds.add_own(context, workspace, task, who)
