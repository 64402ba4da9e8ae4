"""The JSON form of own tasks and lists: there and back, and what is refused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.checklist.own_file import OwnFile, file_text, list_of, list_text, read_file, task_of, task_text
from seller_toolkit.checklist.own_tasks import clean, list_written, task_written
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
from seller_toolkit.domain.tasks import AREAS, CADENCES, ROLES, KnowledgeTask, TaskList
from seller_toolkit.domain.words import Words
from tests.cases import for_each

KNOWLEDGE = load_knowledge(Path(__file__).parents[3] / "resources" / "knowledge")
SOME = tuple(task.id for task in KNOWLEDGE[:6])
WRITTEN = st.text(min_size=1, max_size=20).map(clean).filter(bool)
IDS = st.from_regex(r"own\.[a-z0-9]{1,8}", fullmatch=True)


@st.composite
def own(draw) -> KnowledgeTask:
    """A task as a person could have written it: any characters, any choice."""
    draft = TaskDraft(
        "", draw(st.sampled_from(AREAS)), draw(WRITTEN), draw(st.text(max_size=20)),
        tuple(draw(st.lists(WRITTEN, min_size=1, max_size=7))), draw(st.text(max_size=20)),
        draw(st.sampled_from(ROLES)), draw(st.integers(1, 10_000)), draw(st.sampled_from(CADENCES)),
        tuple(draw(st.lists(st.sampled_from(PLATFORMS), unique=True))),
        tuple(draw(st.lists(st.sampled_from(KNOWLEDGE[0].metrics), unique=True))), draw(st.integers(0, 400)),
        draw(st.text(max_size=20)),
    )  # fmt: skip
    return task_written(draft, "zh_CN", None, key=draw(IDS), code=f"U{draw(st.integers(1, 999)):02d}")


def own_list() -> st.SearchStrategy[TaskList]:
    drafts = st.builds(
        ListDraft, st.just(""), WRITTEN, st.text(max_size=20), st.lists(st.sampled_from(SOME)).map(tuple)
    )
    return st.builds(lambda draft, key: list_written(draft, "en", None, key=key), drafts, IDS)


@given(own())
def test_a_task_comes_back_from_the_store_as_it_was(task):
    assert task_of(task_text(task)) == task


@given(own_list())
def test_a_list_comes_back_from_the_store_as_it_was(one):
    assert list_of(list_text(one)) == one


@given(st.lists(own(), max_size=3, unique_by=lambda one: one.id), st.lists(st.sampled_from(SOME), unique=True), st.lists(own_list(), max_size=2, unique_by=lambda one: one.id))  # fmt: skip
def test_a_file_comes_back_as_it_was(tasks, hidden, lists):
    file = OwnFile(tuple(tasks), tuple(hidden), tuple(lists))
    assert read_file(file_text(file), "mine.json") == file


@for_each("task", KNOWLEDGE, named=lambda task: task.id)
def test_a_task_of_the_program_keeps_its_languages(task):
    changed = replace(task, own=True)
    assert task_of(task_text(changed)) == changed


def test_a_file_is_readable_and_says_once_what_is_the_same_everywhere():
    task = task_written(TaskDraft("", "logistics", "晚班打包", steps=("排班",)), "zh_CN", None, key="own.1", code="U01")
    text = file_text(OwnFile((task,), (SOME[0],), ()))
    assert '"title": "晚班打包"' in text
    values = json.loads(text)
    assert values["version"] == 1
    assert list(values["tasks"][0]) == [
        "id", "code", "area", "title", "steps", "role", "minutes", "cadence", "lag_days",
    ]  # fmt: skip


def values(**changes: object) -> dict[str, object]:
    task = {
        "id": "own.1", "code": "U01", "area": "logistics", "title": "晚班打包", "steps": ["排班"], "role": "warehouse",
        "minutes": 10, "cadence": "daily", "lag_days": 3,
    }  # fmt: skip
    return task | changes


def whole(*tasks: object, **changes: object) -> str:
    file = {"format": "seller-toolkit-tasks", "version": 1, "tasks": list(tasks), "hidden": [], "lists": []}
    return json.dumps(file | changes)


def refusal(text: str) -> UserError:
    with pytest.raises(UserError) as caught:
        read_file(text, "mine.json")
    assert caught.value.params["file"] == "mine.json"
    return caught.value


@pytest.mark.parametrize(
    "text", ["", "not json", "[]", "1", "{}", '{"format": "other", "version": 1}', "[" * 100_000, "\x00"]
)
def test_what_is_no_file_of_tasks_is_refused(text):
    assert refusal(text).code == "knowledge.file_foreign"


def test_a_file_of_a_newer_program_is_refused_whatever_else_it_says():
    error = refusal(whole(values(something_new=1), version=2, things=[]))
    assert (error.code, error.params["version"]) == ("knowledge.file_newer", 2)


@for_each(
    "text, detail",
    [
        (whole(values(colour="red")), "colour"),
        (whole(things=[]), "things"),
        (whole(values(title={"zh_CN": "一", "en": "one"})), "zh_TW"),
        (whole(values(title=["一"])), "title"),
        (whole(values(title="")), "title"),
        (whole(values(title="两\n行")), "title"),
        (whole(values(title="\u0007")), "title"),
        (whole(values(title="\ud800")), "title"),
        (whole(values(minutes="10")), "minutes"),
        (whole(values(minutes=0)), "minutes"),
        (whole(values(minutes=True)), "minutes"),
        (whole(values(area="kitchen")), "kitchen"),
        (whole(values(id="../etc")), "id"),
        (whole(values(steps="排班")), "steps"),
        (whole(values(), values()), "own.1"),
        (whole("a task"), "tasks"),
        (whole(hidden=["logistics.late-pickups"] * 2), "hidden"),
        (whole(lists=[{"id": "own.1", "title": "单", "tasks": ["x"]}]), "tasks"),
        (whole(version="1"), "version"),
        ('{"format": "seller-toolkit-tasks", "version": 1, "version": 1}', "version"),
    ],
)
def test_a_broken_file_is_refused_and_the_place_is_named(text, detail):
    error = refusal(text)
    assert error.code == "knowledge.file_invalid"
    assert detail in str(error.params["detail"])


def test_a_task_from_outside_is_the_users_own():
    (task,) = read_file(whole(values()), "mine.json").tasks
    assert (task.own, task.hidden, task.title) == (True, False, Words("晚班打包", "晚班打包", "晚班打包"))


def test_that_a_task_has_steps_is_no_matter_of_form():
    assert read_file(whole(values(steps=[])), "mine.json").tasks[0].steps == ()
