"""Filled-in checklists that are dropped on the import tab."""

from pathlib import Path

import pytest

from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.services.requests import Dropped
from tests.gui.tabs.conftest import REVIEWS, Desk
from tests.unit.services.sheet_files import keep_sheet, keep_tasks, row_of, write_sheet


@pytest.fixture
def filled(at: Desk) -> Path:
    workspace = at.tab.context.workspace
    sheet = keep_sheet(workspace, [row_of(one) for one in keep_tasks(workspace, TaskState.OPEN, TaskState.OPEN)])
    return write_sheet(at.folder / "清单.xlsx", sheet)


@pytest.fixture
def wished(at: Desk) -> list[Path]:
    paths: list[Path] = []
    at.tab.context.wishes.fill_back_requested.connect(paths.append)
    return paths


def test_a_dropped_list_is_filled_back_and_not_imported(at: Desk, filled: Path, wished: list[Path]) -> None:
    at.tab.take_files([filled])
    assert wished == [filled]
    assert at.table("waiting") == []
    assert at.no_dialog()


def test_an_export_that_came_along_waits_as_ever(at: Desk, filled: Path, wished: list[Path]) -> None:
    at.tab.take([Dropped(filled), Dropped(at.file("评价.csv", REVIEWS))])
    assert wished == [filled]
    assert [row[0] for row in at.table("waiting")] == ["评价.csv"]


def test_a_list_in_the_watched_folder_waits_until_it_is_wanted(at: Desk, filled: Path, wished: list[Path]) -> None:
    at.tab.take_landed([filled])
    assert wished == []
    assert at.notices == ["清单.xlsx from the watched folder is a checklist and waits to be filled back."]
    assert at.states() == ["Checklist"]
    assert at.text("hint") == "A checklist that was filled in: what was ticked in it can be filled back."
    assert at.tab.waiting.preview.text() == "Fill back…"
    at.click("preview")
    assert wished == [filled]
    assert at.table("waiting") == []


def test_a_pasted_list_is_named_for_what_it_is(at: Desk, wished: list[Path]) -> None:
    rows = "改进清单 CL-261122-1\nDone\tNo.\tTask\tkey\n☑\tL03\t逐单清掉\t1:7\n☐\tL04\t换快递\t1:8\n"
    at.tab.take([Dropped(Path("粘贴 09.12.txt"), data=rows.encode())])
    assert (wished, at.states()) == ([], ["Checklist"])
    assert not at.tab.waiting.preview.isEnabled()
