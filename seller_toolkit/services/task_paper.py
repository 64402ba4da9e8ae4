"""The checklist on paper and in files: which tasks, in which order, under which code it comes back."""

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.report import Report
from seller_toolkit.domain.sheets import PaperOptions
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.workspace import Workspace


def checklist_document(
    context: JobContext, workspace: Workspace, shop_ids: tuple[int, ...], options: PaperOptions, profile_id: str = ""
) -> Outcome[Report]:
    """The list of these shops (one shop, or the same name on several platforms) as it is printed, under a code of its own.

    What stood where is kept, so that the list can be filled back by its code.
    """
    raise NotImplementedError
