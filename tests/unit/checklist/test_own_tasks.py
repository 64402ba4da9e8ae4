"""How a draft becomes a task, and what may not be kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.checklist.knowledge import load_knowledge
from seller_toolkit.checklist.own_tasks import (
    DONE_WHEN,
    TITLE,
    clean,
    is_control,
    is_own,
    list_trouble,
    list_written,
    number_of,
    over,
    own_code,
    task_trouble,
    task_written,
)
from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
from seller_toolkit.domain.tasks import KnowledgeTask, TaskList
from seller_toolkit.domain.words import Words
from tests.cases import for_each

KNOWLEDGE = load_knowledge(Path(__file__).parents[3] / "resources" / "knowledge")
METRICS = {metric: "" for task in KNOWLEDGE for metric in task.metrics}
TEMPLATES = {template: "" for task in KNOWLEDGE for template in task.templates}
DRAFT = TaskDraft("", "logistics", "晚班加一名打包员", steps=("排班", "交接"), metrics=("dsr.logistics",))


def draft_of(task: KnowledgeTask, language: str) -> TaskDraft:
    """The form as it opens for a task."""
    return TaskDraft(
        task.id, task.area, task.title.of(language), task.why.of(language),
        tuple(step.of(language) for step in task.steps), task.done_when.of(language), task.role, task.minutes,
        task.cadence, task.platforms, task.metrics, task.lag_days, task.note.of(language) if task.note else "",
        task.templates,
    )  # fmt: skip


def written(draft: TaskDraft = DRAFT) -> KnowledgeTask:
    return task_written(draft, "zh_CN", None, key="own.1", code="U01")


def same(text: str) -> Words:
    return Words(text, text, text)


def test_what_is_typed_stands_in_all_languages():
    task = written(replace(DRAFT, title="  晚班  加一名\n打包员 ", steps=("排班", " ", "交接 "), note=" "))
    assert task.title == same("晚班 加一名 打包员")
    assert task.steps == (same("排班"), same("交接"))
    assert (task.id, task.code, task.area, task.own, task.note) == ("own.1", "U01", "logistics", True, None)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("task", KNOWLEDGE[::7], ids=lambda task: task.id)
def test_a_form_that_is_left_as_it_is_changes_no_language(task, language):
    kept = task_written(draft_of(task, language), language, task, key=task.id, code=task.code)
    assert replace(kept, own=False) == task


def test_only_what_was_written_anew_loses_its_languages():
    task = KNOWLEDGE[0]
    draft = draft_of(task, "en")
    turned = replace(draft, title="My words", steps=(draft.steps[1], "A new step", draft.steps[0]), area="reviews")
    kept = task_written(turned, "en", task, key=task.id, code=task.code)
    assert kept.title == same("My words")
    assert kept.why == task.why
    assert kept.steps == (task.steps[1], same("A new step"), task.steps[0])
    assert kept.area == task.area  # of the program's tasks it belongs to the code on paper


def test_the_order_of_a_choice_does_not_count():
    task = next(one for one in KNOWLEDGE if len(one.metrics) > 1)
    draft = replace(draft_of(task, "en"), metrics=tuple(reversed(task.metrics)))
    assert task_written(draft, "en", task, key=task.id, code=task.code).metrics == task.metrics


def test_words_over_a_task_of_the_program_keep_what_no_form_shows():
    task = KNOWLEDGE[0]
    own = replace(task, code="U09", area="reviews", advice=(), topics=(), title=same("我的"), own=True)
    assert over(task, own) == replace(task, title=same("我的"), own=True)


@given(st.text(max_size=60))
def test_clean_text_is_one_line_and_stays_as_it_is(text):
    found = clean(text)
    assert clean(found) == found
    assert not any(is_control(one) for one in found)
    assert found == found.strip()
    assert "  " not in found


@given(st.integers(1, 9999))
def test_a_code_holds_its_number(number):
    assert number_of(own_code(number)) == number


def test_codes_and_ids_of_the_program_are_not_the_users():
    assert [number_of(code) for code in ("L03", "U", "U01", "Ux")] == [0, 0, 1, 0]
    assert (is_own("own.3"), is_own("logistics.own")) == (True, False)


def trouble(task: KnowledgeTask, program: KnowledgeTask | None = None) -> str:
    found = task_trouble(task, program, METRICS | {"dsr.logistics": ""}, TEMPLATES)
    return found.code if found else ""


@for_each(
    "changes, code",
    [
        ({}, ""),
        ({"title": "  "}, "task.no_title"),
        ({"steps": ()}, "own_task.steps"),
        ({"steps": tuple("一二三四五六七八")}, "own_task.steps"),
        ({"steps": ("一",)}, ""),
        ({"metrics": ("nobody.knows",)}, "own_task.unknown"),
        ({"templates": ("nobody_knows",)}, "own_task.unknown"),
        ({"title": "字" * 22}, ""),
        ({"title": "字" * 23}, "own_task.too_long"),
        ({"title": "x" * 60}, ""),
        ({"title": "x" * 61}, "own_task.too_long"),
        ({"done_when": "字" * 46}, "own_task.too_long"),
        ({"steps": ("字" * 81,)}, "own_task.too_long"),
        ({"why": "字" * 121}, "own_task.too_long"),
        ({"steps": ("五星好评返现 2 元",)}, "own_task.forbidden"),
        ({"note": "可以请买家改评"}, "own_task.forbidden"),
        ({"note": "不可以请买家改评"}, ""),
    ],
)
def test_what_cannot_be_kept_is_named(changes, code):
    assert trouble(written(replace(DRAFT, **changes))) == code


def test_the_offending_words_are_quoted():
    found = task_trouble(
        written(replace(DRAFT, steps=("先打包。五星好评返现 2 元",))), None, METRICS | {"dsr.logistics": ""}, {}
    )
    assert found is not None
    assert found.params == {"text": "五星好评返现 2 元"}


def test_the_programs_own_words_are_not_asked_about_again():
    quoted = replace(KNOWLEDGE[0], note=same("五星好评返现 2 元"))
    assert trouble(replace(quoted, minutes=99)) == "own_task.forbidden"
    assert trouble(replace(quoted, minutes=99), quoted) == ""


@for_each("task", KNOWLEDGE, named=lambda task: task.id)
def test_the_programs_tasks_fit_the_room_that_own_ones_have(task):
    assert all(TITLE.holds(text) for text in task.title.all())
    assert all(DONE_WHEN.holds(text) for text in task.done_when.all())
    assert trouble(task) in ("", "own_task.forbidden")  # a note may quote what is forbidden


def test_a_list_needs_a_name_and_tasks_that_there_are():
    known = {task.id: task for task in KNOWLEDGE}
    draft = ListDraft("", "双11 前", "提前三周", (KNOWLEDGE[3].id, KNOWLEDGE[0].id, KNOWLEDGE[3].id))
    one = list_written(draft, "zh_CN", None, key="own.1")
    assert one == TaskList("own.1", same("双11 前"), same("提前三周"), (KNOWLEDGE[3].id, KNOWLEDGE[0].id), own=True)
    assert list_trouble(one, known) is None
    assert list_written(replace(draft, title="双11 前"), "en", replace(one, purpose=Words("一", "二", "x")), key="own.1").title == one.title  # fmt: skip
    troubles = [list_trouble(other, known) for other in (
        replace(one, title=same("")), replace(one, tasks=("own.gone",)), replace(one, title=same("字" * 23)),
        replace(one, purpose=same("好评返现的活动")),
    )]  # fmt: skip
    assert [found and found.code for found in troubles] == [
        "own_list.no_title", "own_task.unknown", "own_task.too_long", "own_task.forbidden",
    ]  # fmt: skip
