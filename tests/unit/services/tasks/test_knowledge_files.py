"""Own tasks and lists as a file: what goes out comes in, what breaks a rule stays out, and all of it can be undone."""

import json
from dataclasses import replace

import pytest

from seller_toolkit.domain.task_drafts import ListDraft
from seller_toolkit.services.tasks import knowledge_files, own_knowledge
from seller_toolkit.services.tasks.knowledge_files import FilePreview
from seller_toolkit.services.workspace import Workspace
from tests.unit.services.knowledge import knowing_workspace
from tests.unit.services.tasks.test_own_knowledge import JOB, NEW, draft_of, everything, known, put_back, refusal, save

FORM = "seller-toolkit-tasks"


@pytest.fixture
def workspace(tmp_path):
    made = knowing_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def another(tmp_path):
    """Another computer, with nothing of its own yet."""
    made = knowing_workspace(tmp_path, "another.db")
    yield made
    made.close()


def write_much(workspace: Workspace) -> None:
    first, second, third = workspace.knowledge[:3]
    key = save(workspace)
    save(
        workspace,
        replace(NEW, title="Another", area="reviews", metrics=("dsr.logistics",), templates=("courier_talk",)),
    )
    save(workspace, draft_of(first, title="Clear the shelf", steps=("One step",)))
    save(workspace, draft_of(second, minutes=99))
    own_knowledge.hide(JOB, workspace, [first.id, third.id, key], True)
    own_knowledge.save_list(JOB, workspace, ListDraft("", "Sunday", "Why", (key, third.id)))
    own_knowledge.save_list(JOB, workspace, ListDraft("", "Empty"))


def exported(workspace: Workspace, tmp_path):
    return knowledge_files.export_knowledge(JOB, workspace, tmp_path / "mine.json").value


def preview(workspace: Workspace, path) -> FilePreview:
    return knowledge_files.read_knowledge(JOB, workspace, path).value


def states(found: FilePreview) -> list[tuple[str, str, str]]:
    return [(item.kind, item.title, item.state) for item in found.items]


def test_an_empty_store_knows_the_same_afterwards_and_nothing_once_it_is_undone(workspace, another, tmp_path):
    write_much(workspace)
    empty = everything(another)
    found = preview(another, exported(workspace, tmp_path))
    assert everything(another) == empty
    deed = knowledge_files.take_in(JOB, another, found).value
    assert everything(another) == everything(workspace)
    put_back(another, deed)
    assert everything(another) == empty
    put_back(another, deed.turned())
    assert everything(another) == everything(workspace)


def test_what_is_there_already_is_the_same(workspace, tmp_path):
    write_much(workspace)
    found = preview(workspace, exported(workspace, tmp_path))
    assert {state for _, _, state in states(found)} == {"same"}
    assert (found.knowledge, found.lists, found.file) == ((), (), "mine.json")
    assert found.count("same") == 4 + 1 + 2  # tasks, one that is only hidden, lists


def test_new_changed_and_same_are_told_apart(workspace, another, tmp_path):
    write_much(workspace)
    path = exported(workspace, tmp_path)
    knowledge_files.take_in(JOB, another, preview(another, path))
    key = next(task.id for task in known(another).values() if task.title.en == "Another")
    save(another, replace(NEW, id=key, title="My words", area="reviews"))
    own_knowledge.remove_list(JOB, another, everything(another)[1][-1].id)
    found = preview(another, path)
    assert [one for one in states(found) if one[2] != "same"] == [
        ("task", "Another", "changed"),
        ("list", "Sunday", "new"),
    ]
    knowledge_files.take_in(JOB, another, found)
    assert everything(another) == everything(workspace)


def test_what_is_hidden_here_stays_hidden(workspace, another, tmp_path):
    save(workspace)
    path = exported(workspace, tmp_path)
    knowledge_files.take_in(JOB, another, preview(another, path))
    own_knowledge.hide(JOB, another, list(known(another)), True)
    assert preview(another, path).count("same") == 1


def test_a_code_that_is_taken_gives_way(workspace, another, tmp_path):
    save(workspace)
    save(another, replace(NEW, title="Mine"))
    found = preview(another, exported(workspace, tmp_path))
    assert found.items[0].code == "U02"
    knowledge_files.take_in(JOB, another, found)
    assert [task.code for task in known(another).values() if task.own] == ["U01", "U02"]


def test_what_breaks_a_rule_is_left_out_with_its_reason(workspace, another, tmp_path):
    write_much(workspace)
    path = exported(workspace, tmp_path)
    values = json.loads(path.read_text(encoding="utf-8"))
    by_title = {str(task["title"]): task for task in values["tasks"]}
    by_title["Pack on Sundays"]["steps"] = ["五星好评返现 2 元"]
    by_title["Another"]["metrics"] = ["nobody.knows"]
    by_title["Clear the shelf"]["id"] = "logistics.never-heard-of"
    values["hidden"].append("logistics.nor-of-this")
    path.write_text(json.dumps(values), encoding="utf-8-sig")
    found = preview(another, path)
    reasons = {item.title: item.reason.code for item in found.items if item.reason}
    assert reasons == {
        "Pack on Sundays": "own_task.forbidden",
        "Another": "own_task.unknown",
        "Clear the shelf": "own_task.no_program",
        "logistics.nor-of-this": "task.unknown",
        "Sunday": "own_task.unknown",
    }
    knowledge_files.take_in(JOB, another, found)
    _, lists, said, _ = everything(another)
    assert workspace.knowledge[1].id in said
    assert [one.title.en for one in lists if one.own] == ["Empty"]
    assert all(one.task is None or one.task.minutes == 99 for one in said.values())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "knowledge.file_foreign"),
        ("返现".encode("gbk"), "knowledge.file_foreign"),
        (b"PK\x03\x04" * 20, "knowledge.file_foreign"),
        (b" " * 6_000_000, "knowledge.file_foreign"),
        (json.dumps({"format": FORM, "version": 2}).encode(), "knowledge.file_newer"),
        (json.dumps({"format": FORM, "version": 1, "colour": 1}).encode(), "knowledge.file_invalid"),
    ],
)
def test_a_foreign_newer_or_broken_file_is_refused_and_nothing_changes(workspace, tmp_path, content, code):
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with refusal(code):
        preview(workspace, path)


def test_a_file_that_is_not_there_is_refused(workspace, tmp_path):
    with refusal("file.not_found"):
        preview(workspace, tmp_path / "gone.json")


def test_nothing_of_ones_own_is_no_file(workspace, tmp_path):
    with refusal("knowledge.nothing_own"):
        exported(workspace, tmp_path)
    assert not (tmp_path / "mine.json").exists()


def test_a_preview_that_has_grown_old_is_not_taken_in(workspace, another, tmp_path):
    write_much(workspace)
    found = preview(another, exported(workspace, tmp_path))
    own_knowledge.hide(JOB, another, [workspace.knowledge[0].id], True)
    before = everything(another)
    with refusal("task.changed_since"):
        knowledge_files.take_in(JOB, another, found)
    assert everything(another) == before
