import pytest

from seller_toolkit.domain.errors import Cancelled, UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import safety, store_place
from seller_toolkit.services.workspace import Workspace
from tests.unit.services.files import bring_scores

JOB = JobContext()


@pytest.fixture
def usual(workspace):
    """The user's own store in the program's folder, with something in it."""
    workspace.usual_path = workspace.store_path
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    return workspace


def held(workspace):
    workspace.store  # noqa: B018 - opens it
    return safety.backup_list(JOB, workspace).value.now


def test_the_store_moves_with_everything_and_the_earlier_file_stays_aside(usual, tmp_path):
    before, old = held(usual), usual.store_path
    target = store_place.move(JOB, usual, tmp_path / "别的盘").value
    assert (usual.store_path, usual.settings["store_folder"]) == (target, str(tmp_path / "别的盘"))
    assert held(usual) == before
    assert not old.exists()
    assert len(list(old.parent.glob("store 2026-*.db"))) == 1
    assert store_place.place(JOB, usual).value.usual == old


def test_nothing_is_replaced_in_the_new_folder(usual, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / usual.store_path.name).write_bytes(b"somebody else's")
    with pytest.raises(UserError, match=r"store\.there_already"):
        store_place.move(JOB, usual, tmp_path / "full")
    assert usual.settings["store_folder"] == ""
    assert usual.is_open


def test_a_store_that_is_not_there_is_said_and_never_made_anew(usual, tmp_path):
    moved = Workspace(
        tmp_path / "gone" / "store.db", resource=usual.resource, settings=usual.settings, usual_path=usual.store_path
    )
    with pytest.raises(UserError, match=r"store\.not_there"):
        moved.store  # noqa: B018
    assert not (tmp_path / "gone").exists()
    usual.settings.set("store_folder", str(tmp_path / "gone"))
    store_place.use_usual_place(JOB, usual)
    assert usual.settings["store_folder"] == ""


def test_stopped_while_what_came_meanwhile_is_copied_too_it_leaves_nothing(usual, tmp_path):
    copied = []

    def report(done, total, stage=""):
        if copied:  # the second copy
            raise Cancelled
        if done:  # the first one; something is written beside it
            copied.append(done)
            usual.store.writes += 1

    context = JobContext()
    context.report = report
    with pytest.raises(Cancelled):
        store_place.move(context, usual, tmp_path / "elsewhere")
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert store_place.move(JOB, usual, tmp_path / "elsewhere").value.is_file()
