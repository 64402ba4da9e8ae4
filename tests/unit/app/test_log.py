"""What the log says, and that nothing of a customer comes into it, wherever an error was raised."""

import logging
import sys
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from seller_toolkit.app.log import LARGEST, begin_log
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.troubles import show_trouble
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping.diagnostics import save as save_diagnostics
from seller_toolkit.services.requests import Dropped
from seller_toolkit.store import records

PLANTED = ("张三丰", "13812345678", "杭州市西湖区文三路1号", "质量太差了，退钱", "甲店")


@pytest.fixture
def log(workspace):
    """The log of this test's store; its path."""
    hook, root = sys.excepthook, logging.getLogger()
    handler = begin_log(workspace.store_path)
    yield workspace.store_path.with_name("store.db.log")
    root.removeHandler(handler)
    handler.close()
    sys.excepthook = hook


def holds_nothing_planted(words):
    return not [one for one in PLANTED if one in words]


def raised_by_the_store(workspace):
    def job(_context, _workspace):
        with workspace.store.write() as c:
            c.execute(
                text("INSERT INTO shop (name, note) VALUES (:name, :note)"), {"name": PLANTED[0], "note": PLANTED[3]}
            )

    return job


def raised_while_rows_are_written(monkeypatch):
    def insert(*arguments):
        raise ValueError(f"{PLANTED} {arguments}")

    monkeypatch.setattr(records, "insert", insert)
    lines = (
        "评价时间,店铺,评价内容,评分,订单编号\n" + f"2026-11-01 10:00:00,甲店,{PLANTED[3]} {PLANTED[1]},1,20260001\n"
    )

    def job(context, workspace):

        choices = ImportChoices(shop="甲店", platform="tmall")
        dropped = Dropped(Path(f"{PLANTED[0]}.csv"), data=lines.encode(), choices=choices)
        plans = import_files.plan(context, workspace, [dropped]).value
        import_files.commit(context, workspace, plans)

    return job


@pytest.mark.parametrize("where", ["store", "rows"])
def test_neither_log_nor_details_nor_diagnostic_file_hold_what_a_customer_gave(
    qapp, log, workspace, monkeypatch, tmp_path, where
):
    workspace.store  # noqa: B018 - opened before anything is broken
    job = raised_by_the_store(workspace) if where == "store" else raised_while_rows_are_written(monkeypatch)
    dialogs = ScriptedDialogs()
    dialogs.answer("show_error", None)
    try:
        job(JobContext(), workspace)
    except (ValueError, DBAPIError) as error:
        show_trouble(dialogs, error)
    said = log.read_text(encoding="utf-8")
    assert "ERROR seller_toolkit.gui.troubles" in said
    assert "test_log.py" in said
    assert holds_nothing_planted(said)
    assert holds_nothing_planted(" ".join(map(str, dialogs.asked[0].words)))
    save_diagnostics(JobContext(), workspace, tmp_path / "help.zip", {})
    with zipfile.ZipFile(tmp_path / "help.zip") as file:
        packed = " ".join(file.read(name).decode() for name in file.namelist())
        assert file.namelist() == ["about.json", "log/log.txt"]
    assert said in packed
    assert holds_nothing_planted(packed)


def test_messages_stand_as_in_the_source_and_those_of_libraries_not_at_all(log):
    logging.getLogger("seller_toolkit.some").error("the command %s failed", PLANTED[0])
    logging.getLogger("library").error("row %s", PLANTED[1])
    ready_made = f"row {PLANTED[1]}"
    logging.getLogger("library").error(ready_made)
    said = log.read_text(encoding="utf-8")
    assert "the command %s failed" in said
    assert said.count("ERROR library:") == 2
    assert holds_nothing_planted(said)


def test_what_nobody_catches_is_written_by_its_places(log):
    try:
        raise ValueError(PLANTED[0])
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    said = log.read_text(encoding="utf-8")
    assert "CRITICAL" in said
    assert holds_nothing_planted(said)


def test_the_log_stays_small(log):
    for _ in range(3 * LARGEST // 80):
        logging.getLogger("seller_toolkit.some").warning(
            "the same words again and again, for as long as the machine runs"
        )
    files = sorted(log.parent.glob("store.db.log*"))
    assert len(files) == 3
    assert all(path.stat().st_size <= LARGEST for path in files)


def test_a_folder_that_refuses_is_not_talked_about(log, capsys):
    log.mkdir()
    logging.getLogger("seller_toolkit.some").error("words")
    assert capsys.readouterr().err == ""
