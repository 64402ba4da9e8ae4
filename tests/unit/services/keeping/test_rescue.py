"""A damaged store and a crashed program, as the services tell of them."""

import json
import os
import shutil

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import rescue, safety
from seller_toolkit.store.kept_backups import Origin
from seller_toolkit.store.lock import lock_path
from tests.conftest import make_workspace
from tests.unit.services.files import bring_scores


@pytest.fixture
def filled(workspace):
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    return workspace


def test_after_a_proper_close_there_is_nothing_to_tell(filled):
    filled.close()
    assert rescue.after_crash(JobContext(), filled).value is None


def test_after_a_crash_the_last_import_is_told(filled, tmp_path):
    left = tmp_path / "left"
    left.mkdir()
    for part in ("store.db", "store.db-wal"):
        shutil.copy(tmp_path / part, left / part)
    holder = json.loads(lock_path(filled.store_path).read_text()) | {"pid": 2**22 + 1}
    lock_path(left / "store.db").write_text(json.dumps(holder))
    again = make_workspace(left / "store.db")
    told = rescue.after_crash(JobContext(), again).value
    assert told == rescue.AfterCrash("scores.csv", filled.now())
    again.close()
    assert rescue.after_crash(JobContext(), again).value is None
    again.close()


def test_what_is_saved_lies_among_the_backups_and_is_told_beside_the_newest_good_one(filled):
    safety.back_up_today(JobContext(), filled)
    (good,) = filled.backups.iterdir()
    later = filled.backups / "store 2026-11-23.db"
    later.write_bytes(good.read_bytes()[:5000])  # damaged, and newer
    os.utime(good, (1, 1))
    bring_scores(filled, ("2026-11-02", 4.4, 4.6, 4.4, 4.5), name="more.csv")
    saved = rescue.save_what_can_be_saved(JobContext(), filled).value
    assert filled.is_open
    assert saved.rescue.left == ()
    assert (saved.held.imports, saved.backup.held.imports) == (2, 1)
    assert saved.backup.path == good
    kept = safety.backup_list(JobContext(), filled).value.backups
    assert [one.path for one in kept if one.origin is Origin.SAVED] == [saved.rescue.path]
    assert rescue.newest_good(JobContext(), filled).value == saved.backup
    safety.restore(JobContext(), filled, saved.rescue.path)
    assert safety.check(JobContext(), filled).value == ()


def test_a_store_that_was_emptied_is_not_replaced_by_a_new_one(filled):
    safety.back_up_today(JobContext(), filled)
    filled.close()
    filled.store_path.write_bytes(b"")
    with pytest.raises(UserError, match=r"store\.damaged"):
        filled.store  # noqa: B018 - opening it is the deed
    assert filled.store_path.read_bytes() == b""
    assert rescue.newest_good(JobContext(), filled).value.held.imports == 1


def test_without_backups_there_is_none_to_go_back_to(workspace):
    assert rescue.newest_good(JobContext(), workspace).value is None
