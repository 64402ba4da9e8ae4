"""Reading the knowledge base: what is refused. The files themselves are in test_knowledge_files.py."""

import re
from pathlib import Path

import pytest

from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.domain.errors import UserError

GOOD = """
[[task]]
id = "logistics.one"
code = "L01"
role = "warehouse"
minutes = 20
cadence = "daily"
platforms = ["tmall"]
metrics = ["tmall_experience.pickup_48h_rate"]
topics = ["logistics"]
lag_days = 3
advice = ["L7"]
title = { zh_CN = "题", zh_TW = "題", en = "Title" }
why = { zh_CN = "因", zh_TW = "因", en = "Why" }
done_when = { zh_CN = "完", zh_TW = "完", en = "Done" }
steps = [
  { zh_CN = "一", zh_TW = "一", en = "one" },
  { zh_CN = "二", zh_TW = "二", en = "two" },
  { zh_CN = "三", zh_TW = "三", en = "three" },
]
"""


def refused(folder: Path) -> tuple[str, str]:
    with pytest.raises(UserError) as caught:
        load_knowledge(folder)
    assert caught.value.code == "knowledge.invalid"
    return str(caught.value.params["file"]), str(caught.value.params["detail"])


def write(folder: Path, text: str, name: str = "logistics.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_task_takes_its_area_from_its_file(tmp_path):
    (task,) = load_knowledge(write(tmp_path, GOOD))
    assert (task.id, task.code, task.area, task.minutes) == ("logistics.one", "L01", "logistics", 20)
    assert [step.en for step in task.steps] == ["one", "two", "three"]
    assert task.note is None


def test_areas_come_in_the_order_of_the_checklist(tmp_path):
    write(tmp_path, GOOD)
    write(tmp_path, GOOD.replace("logistics.one", "description.one").replace("L01", "D01"), "description.toml")
    assert [task.area for task in load_knowledge(tmp_path)] == ["logistics", "description"]


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('id = "logistics.one"', 'id = "product.one"', "is not like"),
        ('code = "L01"', 'code = "Q01"', "is not like"),
        ('role = "warehouse"', 'role = "nobody"', "role: 'nobody' is none of"),
        ('cadence = "daily"', 'cadence = "hourly"', "cadence"),
        ('["tmall"]', '["ebay"]', "platforms: unknown: ebay"),
        ('topics = ["logistics"]', 'topics = ["weather"]', "topics: unknown: weather"),
        ("minutes = 20", "minutes = 0", "minutes"),
        ("lag_days = 3", "lag_days = -1", "lag_days"),
        ('advice = ["L7"]', 'advice = ["X1"]', "advice: unknown: X1"),
        ('advice = ["L7"]', "", "advice: is missing"),
        ("minutes = 20", "minutes = 20\nhours = 1", "unknown keys: hours"),
        (', en = "Why"', "", "why → en: is missing"),
        ('{ zh_CN = "三", zh_TW = "三", en = "three" },', "", "steps: must be 3 to 7, not 2"),
        ("[[task]]", "[[tasks]]", "unknown keys: tasks"),
        ("[[task]]", "[[task]", ""),
    ],
)
def test_a_file_that_breaks_the_schema_is_refused(tmp_path, old, new, detail):
    assert old in GOOD
    file, said = refused(write(tmp_path, GOOD.replace(old, new)))
    assert file == "logistics.toml"
    assert said
    assert detail in said


@pytest.mark.parametrize(("old", "new"), [("L01", "L02"), ("logistics.one", "logistics.two")])
def test_an_id_or_code_must_not_stand_twice(tmp_path, old, new):
    _, said = refused(write(tmp_path, GOOD + GOOD.replace(old, new)))
    assert re.search("(logistics.one|L01): stands there twice", said)


def test_a_file_that_is_no_area_is_refused(tmp_path):
    assert refused(write(tmp_path, GOOD, "weather.toml"))[0] == "weather.toml"


def test_a_folder_without_tasks_is_refused(tmp_path):
    assert "no task" in refused(tmp_path)[1]


def test_bytes_that_are_no_utf_8_are_refused(tmp_path):
    (tmp_path / "logistics.toml").write_bytes(b"\xff\xfe")
    assert refused(tmp_path)[0] == "logistics.toml"
