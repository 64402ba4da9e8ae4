"""A cancel at any moment of reading or writing leaves the store as it was, or has come too late."""

from pathlib import Path

import pytest

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext, Progress
from seller_toolkit.services.requests import Dropped
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import backup
from tests.faults.mutants import ROOT
from tests.faults.whole import whole_store
from tests.unit.services.files import bring_scores

SAMPLES = ROOT / "tests" / "samples"
CHOICES = ImportChoices(shop="甲店", platform="tmall", day="2026-11-20")
FILES = [
    *sorted((SAMPLES / "tmall_orders").glob("*.csv")),
    *sorted((SAMPLES / "shop_list").glob("*.csv")),
    *sorted((SAMPLES / "collected_reviews").glob("*.xlsx")),
]
LAST = 1_000


class CancelledAt(JobContext):
    """Is asked to stop at its report of this number, counted from 0."""

    def __init__(self, number: int) -> None:
        super().__init__(on_progress=self._count)
        self.left = number
        if not number:
            self.cancel()

    def _count(self, _progress: Progress) -> None:
        self.left -= 1
        if not self.left:
            self.cancel()


def import_all(context: JobContext, workspace: Workspace, paths: list[Path]) -> int:
    """How many files went in before the cancel; they all did where none came."""
    try:
        plans = import_files.plan(context, workspace, [Dropped(path, choices=CHOICES) for path in paths]).value
        return len(import_files.commit(context, workspace, plans).value)
    except Cancelled:
        return 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_cancel_at_any_report_leaves_the_store_as_it_was(workspace, path):
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    before = whole_store(workspace)
    for number in range(LAST):
        if import_all(CancelledAt(number), workspace, [path]):
            assert number > 3  # there were several moments at which a cancel counted
            break
        assert whole_store(workspace) == before
    assert whole_store(workspace) != before
    assert backup.check(workspace.store) == ()


def test_a_cancel_between_files_leaves_whole_files(workspace):
    """The files before it stay; the one that the cancel met, and those behind it, leave nothing."""
    seen = set()
    for number in range(LAST):
        done = import_all(CancelledAt(number), workspace, FILES)
        history = import_files.history(JobContext(), workspace).value
        assert len([batch for batch in history if not batch.undone]) == done
        assert backup.check(workspace.store) == ()
        for batch in history:
            if not batch.undone:
                import_files.undo(JobContext(), workspace, batch.id)
        seen.add(done)
        if done == len(FILES):
            break
    assert seen == set(range(len(FILES) + 1))
