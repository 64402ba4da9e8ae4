import logging
import os
from datetime import date, datetime

import pytest

from seller_toolkit.app.log import begin_log
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.keeping import kept_log
from seller_toolkit.services.keeping.kept_log import KeptLog

NOTHING = KeptLog(0, None, None)


def written(workspace, end, text, day):
    path = workspace.store_path.with_name(f"store.db.log{end}")
    path.write_text(text, encoding="utf-8")
    at = datetime.fromisoformat(f"{day} 12:00:00").timestamp()
    os.utime(path, (at, at))
    return path


@pytest.fixture
def files(workspace):
    workspace.store_path.with_name("store.db.logbook").write_text("no log")
    return [
        written(workspace, "", "2026-03-01 08:00:00,000 ERROR x:1\n", "2026-11-20"),
        written(workspace, ".1", "    torn\n", "2026-02-03"),
    ]


def test_its_size_and_days_are_those_of_all_files(workspace, files):
    assert kept_log.files_of(workspace) == tuple(files)
    size = sum(path.stat().st_size for path in files)
    assert kept_log.kept_log(workspace) == KeptLog(size, date(2026, 2, 3), date(2026, 11, 20))


def test_what_was_last_written_before_a_day_is_emptied(workspace, files):
    line = date(2026, 11, 20)
    assert kept_log.log_before(workspace, line).last == date(2026, 2, 3)
    kept_log.empty_before(workspace, line)
    assert [path.stat().st_size > 0 for path in files] == [True, False]
    assert kept_log.log_before(workspace, line) == NOTHING
    kept_log.empty_before(workspace, date(2026, 11, 21))
    assert kept_log.kept_log(workspace) == NOTHING


def test_a_program_that_runs_goes_on_writing_from_the_beginning(workspace):
    handler = begin_log(workspace.store_path)
    try:
        logging.getLogger("seller_toolkit.x").error("first")
        kept_log.empty_before(workspace, date(9999, 1, 1))
        logging.getLogger("seller_toolkit.x").error("second")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    (path,) = kept_log.files_of(workspace)
    text = path.read_text(encoding="utf-8")
    assert text.endswith("second\n")
    assert "first" not in text
    assert "\0" not in text


def test_a_file_that_refuses_is_told(workspace, files, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(kept_log.Path, "write_bytes", refuse)
    with pytest.raises(UserError, match=r"file\.not_writable"):
        kept_log.empty_before(workspace, date(9999, 1, 1))
