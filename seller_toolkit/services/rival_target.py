"""What it takes to pass a competitor."""

from dataclasses import dataclass

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.targets import TargetView
from seller_toolkit.services.workspace import Workspace


@dataclass(frozen=True)
class RivalTarget:
    """`goal` is the lowest value of the platform's digits that is surely above the competitor's, its range counted in; `gap` is
    what lacks to it (≤ 0: passed already). `target` says what it takes, None where nothing lacks. `sentence` tells it all.
    """

    rival: Shop
    dimension: str
    rival_value: float
    goal: float
    gap: float
    target: TargetView | None
    sentence: str


def rival_target(
    context: JobContext, workspace: Workspace, shop_id: int, profile_id: str, rival_id: int, dimension: str
) -> Outcome[RivalTarget]:
    """What the own shop needs to pass a competitor in one dimension.

    Raises:
        UserError: "rival.no_value" (shop=): one of the two has no value of it.
    """
    raise NotImplementedError
