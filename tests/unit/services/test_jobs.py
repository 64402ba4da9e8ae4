import pytest

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.services.jobs import JobContext, Progress
from tests.cases import for_each


@for_each(
    "progress,share",
    [
        (Progress(0, 0), None),
        (Progress(9, 0), None),
        (Progress(1, 4), 0.25),
        (Progress(1, 4, "", 0.5), 0.375),
        (Progress(5, 4), 1.0),
    ],
)
def test_the_share_is_between_nothing_and_all(progress: Progress, share: float | None) -> None:
    assert progress.share == share


def test_a_step_that_reports_moves_the_whole_on_and_never_back() -> None:
    seen: list[Progress] = []
    step = JobContext(seen.append).within(1, 4, "b.xlsx")
    step.report(1, 2, "rows")
    step.report(0, 3)
    step.report(7, 0)
    step.report(2, 2)
    assert [(one.done, one.total, one.stage, one.begun) for one in seen] == [
        (1, 4, "b.xlsx", 0.5),
        (1, 4, "b.xlsx", 0.5),
        (1, 4, "b.xlsx", 0.5),
        (1, 4, "b.xlsx", 1.0),
    ]


def test_a_cancel_reaches_the_step() -> None:
    whole = JobContext()
    step = whole.within(0, 1)
    whole.cancel()
    with pytest.raises(Cancelled):
        step.report(0, 1)
