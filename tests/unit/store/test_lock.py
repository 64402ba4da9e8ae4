import json
import os
import subprocess
import sys
import time

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.store.lock import acquire, lock_path, process_birth
from tests.unit.store.stories import AT


@pytest.fixture
def path(tmp_path):
    return tmp_path / "store.db"


def take(path):
    return acquire(path, now=lambda: AT)


def held_by(path, **changes):
    """A lock file as another process would have left it."""
    lock = take(path)
    content = json.loads(lock.path.read_text()) | {"token": "other"} | changes
    lock.path.write_text(json.dumps(content))


def test_a_lock_is_given_back(path):
    lock = take(path)
    assert not lock.taken_over
    assert lock_path(path).exists()
    lock.release()
    assert not lock_path(path).exists()
    assert not take(path).taken_over


def test_a_lock_that_is_held_says_by_whom(path):
    take(path)
    with pytest.raises(UserError) as caught:
        take(path)
    assert caught.value.code == "store.locked"
    assert caught.value.params["pid"] == os.getpid()
    assert caught.value.params["since"] == "2026-11-22 09:30:00"


def test_the_lock_of_a_process_that_is_gone_is_taken_over(path):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    held_by(path, pid=gone.pid)
    assert take(path).taken_over
    assert [p.name for p in path.parent.iterdir()] == [lock_path(path).name]


@pytest.mark.skipif(sys.platform == "darwin", reason="the start of a process cannot be told there")
def test_a_process_id_that_was_given_again_does_not_hold_the_lock(path):
    held_by(path, born="1")
    assert take(path).taken_over


def test_another_machines_lock_stays(path):
    held_by(path, host="another", pid=1, born="1")
    with pytest.raises(UserError) as caught:
        take(path)
    assert caught.value.params["host"] == "another"


def test_a_half_written_lock_is_believed_for_a_moment_only(path):
    lock_path(path).write_text("")
    with pytest.raises(UserError):
        take(path)
    os.utime(lock_path(path), (time.time() - 60,) * 2)
    assert take(path).taken_over


def test_only_its_owner_gives_a_lock_back(path):
    lock = take(path)
    held_by_other = json.loads(lock.path.read_text()) | {"token": "other"}
    lock.path.write_text(json.dumps(held_by_other))
    lock.release()
    assert lock.path.exists()


def test_births_tell_processes_apart():
    assert process_birth(os.getpid()) == process_birth(os.getpid()) is not None
    assert process_birth(0) is None
