"""`fill-back` on the command line, and `import` of what should have been filled back."""

import json

import pytest

from seller_toolkit.app.main import main
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.store import tasks
from tests.conftest import make_workspace
from tests.unit.services.sheet_files import keep_sheet, keep_tasks, row_of, write_sheet

LINE = {"id", "title", "was_done", "done", "note", "changes"}


@pytest.fixture
def run(tmp_path, capfdbinary):
    def call(*words, json_too=True):
        options = ["--json"] if json_too else []
        code = main(["--store", str(tmp_path / "cli.db"), "--lang", "en", *map(str, words), *options])
        out, err = (text.decode("utf-8") for text in capfdbinary.readouterr())
        return code, json.loads(out) if json_too else out + err

    return call


@pytest.fixture
def workspace(tmp_path):
    return make_workspace(tmp_path / "cli.db")


@pytest.fixture
def filled(workspace, tmp_path):
    """A list of three whose first line was ticked and whose second has a note and an odd box."""
    found = keep_tasks(workspace, TaskState.OPEN, TaskState.OPEN, TaskState.DONE)
    sheet = keep_sheet(workspace, [row_of(one) for one in found])

    def edit(page):
        page["A5"], page["A6"], page["I6"] = "√", "?", "缺货"

    path = write_sheet(tmp_path / "清单.xlsx", sheet, edit)
    workspace.close()
    return path


def states(workspace):
    with workspace.store.read() as c:
        found = [task.state.value for task in tasks.all_tasks(c)]
    workspace.close()
    return found


def test_without_commit_it_only_says_what_would_change(run, filled, workspace):
    code, answer = run("fill-back", filled)
    (sheet,) = answer["sheets"]
    assert code == 0
    assert {name: sheet[name] for name in ("file", "code", "shop", "changed", "error")} == {
        "file": "清单.xlsx", "code": "CL-261122-1", "shop": "禾畔店", "changed": 2, "error": None
    }  # fmt: skip
    assert all(set(line) == LINE for line in sheet["lines"])
    assert [(x["id"], x["was_done"], x["done"], x["note"], x["changes"]) for x in sheet["lines"]] == [
        ("T-0001", False, True, "", True), ("T-0002", False, False, "缺货", True), ("T-0003", True, True, "", False)
    ]  # fmt: skip
    assert sheet["problems"] == ["Row 6: “?” in the box is neither done nor open, so the line stays as it is."]
    assert states(workspace) == ["open", "open", "done"]


def test_with_commit_it_is_kept_and_a_second_time_changes_nothing(run, filled, workspace):
    code, answer = run("fill-back", "--commit", filled)
    assert (code, answer["sheets"][0]["changed"]) == (0, 2)
    assert states(workspace) == ["done", "open", "done"]
    code, answer = run("fill-back", filled, "--commit")
    assert (code, answer["sheets"][0]["changed"]) == (0, 0)


def test_what_is_refused_has_its_reason_and_the_rest_is_done(run, filled, tmp_path, workspace):
    foreign = tmp_path / "别的.csv"
    foreign.write_text("订单编号,物流公司\n26881045,申通\n", encoding="utf-8")
    code, answer = run("fill-back", foreign, filled, "--commit")
    assert code == 3
    assert [(x["file"], (x["error"] or {}).get("code"), x["changed"]) for x in answer["sheets"]] == [
        ("别的.csv", "sheet.none", 0), ("清单.xlsx", None, 2)
    ]  # fmt: skip
    assert states(workspace) == ["done", "open", "done"]


def test_in_words(run, filled):
    code, out = run("fill-back", filled, json_too=False)
    assert code == 0
    assert out.splitlines()[:3] == [
        "清单.xlsx → 禾畔店, list CL-261122-1: 2 of 3 tasks would change",
        "    ☑ T-0001  第 1 件事",
        "    ☐ T-0002  第 2 件事  (缺货)",
    ]


def test_import_says_that_it_is_a_checklist(run, filled, workspace):
    code, answer = run("import", filled)
    assert code == 3
    assert [(x["status"], x["error"]["code"]) for x in answer["files"]] == [("refused", "sheet.is_checklist")]
    assert "fill-back" in answer["files"][0]["error"]["message"]
    assert states(workspace) == ["open", "open", "done"]
