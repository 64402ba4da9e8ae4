import threading

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import safety
from seller_toolkit.store import backup, sealed
from seller_toolkit.store.kept_backups import Made
from tests.unit.services.files import bring_scores

PASSWORD = "一个足够长的密码"


@pytest.fixture
def filled(workspace, monkeypatch):
    monkeypatch.setattr(sealed, "_COST", {"n": 1 << 4, "r": 8, "p": 1})
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    return workspace


def test_a_day_s_backup_is_made_listed_looked_into_and_put_back(filled):
    assert safety.back_up_today(JobContext(), filled).value is Made.MADE
    bring_scores(filled, ("2026-11-02", 4.4, 4.6, 4.4, 4.5))
    found = safety.backup_list(JobContext(), filled).value
    (kept,) = found.backups
    held = safety.backup_contents_of(JobContext(), filled, kept.path).value
    assert found.now is not None
    assert held.records["observation"] < found.now.records["observation"]
    safety.restore(JobContext(), filled, kept.path)
    filled.store  # noqa: B018 - opens what was put back
    again = safety.backup_list(JobContext(), filled).value
    assert again.now == held
    assert again.folder == filled.backups


def test_the_list_does_not_need_a_store_that_can_be_opened(filled):
    safety.back_up_today(JobContext(), filled)
    filled.close()
    found = safety.backup_list(JobContext(), filled).value
    assert (len(found.backups), found.now, filled.is_open) == (1, None, False)


def test_a_sealed_backup_wants_its_password_and_leaves_nothing_readable_behind(filled, tmp_path):
    target = tmp_path / "out" / "备份.db"
    target.parent.mkdir()
    size = safety.back_up(JobContext(), filled, target, PASSWORD).value
    assert (sealed.is_sealed(target), target.stat().st_size) == (True, size)
    with pytest.raises(UserError, match=r"backup\.wants_password"):
        safety.backup_contents_of(JobContext(), filled, target)
    with pytest.raises(UserError, match=r"backup\.wrong_password"):
        safety.restore(JobContext(), filled, target, "something else")
    held = safety.backup_contents_of(JobContext(), filled, target, PASSWORD).value
    assert held.records["observation"] > 0
    beside = {path.name for path in filled.store_path.parent.iterdir()}
    safety.restore(JobContext(), filled, target, PASSWORD)
    assert [path.name for path in target.parent.iterdir()] == ["备份.db"]
    assert not [name for name in beside if name.startswith(".")]


def test_a_wrong_password_leaves_the_store_open_and_as_it_was(filled, tmp_path):
    safety.back_up(JobContext(), filled, tmp_path / "b.db", PASSWORD)
    with pytest.raises(UserError, match=r"backup\.wrong_password"):
        safety.restore(JobContext(), filled, tmp_path / "b.db", "something else")
    assert filled.is_open


def test_a_job_beside_the_restore_gets_the_store_when_it_is_in_place_and_not_before(filled, tmp_path, monkeypatch):
    """It used to open the store in the very moment in which the restore had closed it, and the restore was refused."""
    safety.back_up(JobContext(), filled, tmp_path / "b.db")
    restore, seen = backup.restore, []
    beside = threading.Thread(target=lambda: seen.append(filled.store.path))

    def restore_with_company(source, target, **listener):
        beside.start()
        beside.join(timeout=0.05)
        assert seen == []
        return restore(source, target, **listener)

    monkeypatch.setattr(backup, "restore", restore_with_company)
    safety.restore(JobContext(), filled, tmp_path / "b.db")
    beside.join()
    assert seen == [filled.store_path]
