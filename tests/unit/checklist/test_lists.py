"""Lists of tasks: what is refused, and the files of resources/lists themselves."""

from pathlib import Path

import pytest

from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.checklist.lists import load_lists
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import TaskList
from seller_toolkit.domain.words import LANGUAGES, Words
from tests.unit.fair_words import forbidden, foreign

RESOURCES = Path(__file__).parents[3] / "resources"
KNOWLEDGE = {task.id: task for task in load_knowledge(RESOURCES / "knowledge")}
LISTS = {task_list.id: task_list for task_list in load_lists(RESOURCES / "lists", KNOWLEDGE)}

LENGTHS = {"zh_CN": 14, "zh_TW": 14, "en": 40}
KNOWN = {"logistics.one", "after_sales.two"}
GOOD = """
tasks = ["logistics.one", "after_sales.two"]
title = { zh_CN = "题", zh_TW = "題", en = "Title" }
purpose = { zh_CN = "何", zh_TW = "何", en = "What for" }
"""


def refused(folder: Path) -> tuple[str, str]:
    with pytest.raises(UserError) as caught:
        load_lists(folder, KNOWN)
    assert caught.value.code == "knowledge.invalid"
    return str(caught.value.params["file"]), str(caught.value.params["detail"])


def write(folder: Path, text: str, name: str = "daily.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_list_keeps_the_order_of_its_tasks(tmp_path):
    write(tmp_path, GOOD.replace('"logistics.one", "after_sales.two"', '"after_sales.two", "logistics.one"'))
    (found,) = load_lists(tmp_path, KNOWN)
    assert found == TaskList(
        "daily", Words("题", "題", "Title"), Words("何", "何", "What for"), ("after_sales.two", "logistics.one")
    )
    assert not found.own


def test_lists_come_by_their_places_then_by_their_names(tmp_path):
    write(tmp_path, GOOD, "b.toml")
    write(tmp_path, GOOD, "a.toml")
    write(tmp_path, "place = 2" + GOOD, "c.toml")
    write(tmp_path, "place = 1" + GOOD, "d.toml")
    assert [found.id for found in load_lists(tmp_path, KNOWN)] == ["d", "c", "a", "b"]


def test_the_daily_round_comes_first():
    assert next(iter(LISTS)) == "daily_round"


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ("logistics.one", "logistics.none", "tasks: there is no task 'logistics.none'"),
        ("logistics.one", "after_sales.two", "tasks: names something twice"),
        ("logistics.one", "one", "tasks: unknown: one"),
        ('["logistics.one", "after_sales.two"]', "[]", "tasks: names no task"),
        ("tasks =", "task =", "tasks: is missing"),
        (', en = "Title"', "", "title → en: is missing"),
        ("purpose", "order = 1\npurpose", "unknown keys: order"),
        ("tasks", "tasks]", ""),
    ],
)
def test_a_file_that_breaks_the_schema_is_refused(tmp_path, old, new, detail):
    assert old in GOOD
    file, said = refused(write(tmp_path, GOOD.replace(old, new, 1)))
    assert file == "daily.toml"
    assert said
    assert detail in said


def test_a_folder_without_lists_is_refused(tmp_path):
    assert "no list" in refused(tmp_path)[1]


# --- the program's own lists --------------------------------------------------------------------------------------

each_list = pytest.mark.parametrize("task_list", LISTS.values(), ids=LISTS.keys())


def test_the_occasions_are_there():
    assert set(LISTS) == {
        "daily_round", "weekly_review", "before_double_11", "after_promotion", "new_shop", "before_assessment", "bad_week",
    }  # fmt: skip


@each_list
def test_a_list_is_short_enough_to_be_done(task_list):
    assert 8 <= len(task_list.tasks) <= 16


@each_list
def test_a_list_speaks_its_languages_and_fits_its_line(task_list):
    assert {x: n for x in LANGUAGES if (n := len(task_list.title.of(x))) > LENGTHS[x]} == {}
    for words in (task_list.title, task_list.purpose):
        assert list(foreign(words)) == []
        assert [text for text in words.all() if forbidden(text, anywhere=words == task_list.title)] == []


@pytest.mark.parametrize(("name", "cadence"), [("daily_round", "daily"), ("weekly_review", "weekly")])
def test_a_round_holds_what_is_due_at_each_round(name, cadence):
    assert {KNOWLEDGE[task].cadence for task in LISTS[name].tasks} == {cadence}


@each_list
def test_a_list_serves_every_platform(task_list):
    """What is left for a shop of one platform is still a list."""
    for platform in ("tmall", "taobao", "douyin", "pdd", "other"):
        fitting = [task for task in task_list.tasks if not (on := KNOWLEDGE[task].platforms) or platform in on]
        assert len(fitting) >= 8, platform


def test_only_a_list_for_some_shops_holds_what_only_some_shops_need():
    asked = {task for task_list in LISTS.values() for task in task_list.tasks if KNOWLEDGE[task].on_request}
    assert asked <= set(LISTS["new_shop"].tasks)
