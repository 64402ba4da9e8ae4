"""The knowledge base with the user's words over it, on a real store: merged, changed, undone."""

from dataclasses import replace

import pytest

from seller_toolkit.checklist import own_file
from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
from seller_toolkit.domain.tasks import AREAS, Deed, KnowledgeTask, Task, TaskState
from seller_toolkit.domain.words import Words
from seller_toolkit.i18n.translate import set_backend
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import own_knowledge
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops, tasks
from tests.unit.services.knowledge import knowing_workspace

JOB = JobContext()
FIRST, SECOND = "logistics.late-pickups", "logistics.courier-ranking"
NEW = TaskDraft("", "logistics", "Pack on Sundays", steps=("Make a rota", "Hand it out"), minutes=5, cadence="weekly")


@pytest.fixture
def workspace(tmp_path):
    made = knowing_workspace(tmp_path)
    yield made
    made.close()


def known(workspace: Workspace) -> dict[str, KnowledgeTask]:
    with workspace.store.read() as connection:
        return {task.id: task for task in own_knowledge.knowledge_of(workspace, connection)}


def everything(workspace: Workspace) -> tuple[object, ...]:
    with workspace.store.read() as connection:
        tasks, lists = own_knowledge.knowledge_of(workspace, connection), own_knowledge.lists_of(workspace, connection)
        return tasks, lists, own_knowledge.stored(connection), own_knowledge.stored_lists(connection)


def put_back(workspace: Workspace, deed: Deed) -> None:
    with workspace.store.write() as connection:
        own_knowledge.carried_out(connection, deed.turned().knowledge, deed.turned().lists)


def save(workspace: Workspace, draft: TaskDraft = NEW) -> str:
    """Keep a draft; the answer is the task's id."""
    (change,) = own_knowledge.save_task(JOB, workspace, draft).value.knowledge
    assert change.after is not None
    return change.after.id


def draft_of(task: KnowledgeTask, **changes: object) -> TaskDraft:
    draft = TaskDraft(
        task.id, task.area, task.title.en, task.why.en, tuple(step.en for step in task.steps), task.done_when.en,
        task.role, task.minutes, task.cadence, task.platforms, task.metrics, task.lag_days,
        task.note.en if task.note else "", task.templates,
    )  # fmt: skip
    return replace(draft, **changes)


def other(workspace: Workspace) -> str:
    return workspace.knowledge[1].id


def refusal(code: str) -> pytest.RaisesExc[UserError]:
    return pytest.raises(UserError, match=f"^{code}$")


def test_where_nothing_is_said_it_is_the_programs(workspace):
    assert tuple(known(workspace).values()) == workspace.knowledge


def test_a_new_task_stands_at_the_end_of_its_area(workspace):
    key = save(workspace)
    second = save(workspace, replace(NEW, title="Another"))
    found = list(known(workspace).values())
    logistics = [task for task in found if task.area == "logistics"]
    assert [task.code for task in logistics[-2:]] == ["U01", "U02"]
    assert [task.id for task in logistics[-2:]] == [key, second]
    assert [AREAS.index(task.area) for task in found] == sorted(AREAS.index(task.area) for task in found)
    assert logistics[-2].title == Words(*["Pack on Sundays"] * 3)
    assert logistics[-2].own
    assert len({task.id for task in found}) == len({task.code for task in found}) == len(workspace.knowledge) + 2


def test_own_words_stand_in_the_place_of_the_programs(workspace):
    program = workspace.knowledge[0]
    save(workspace, draft_of(program, title="Clear the shelf", minutes=7, area="reviews"))
    found = tuple(known(workspace).values())
    assert found[0] == replace(program, title=Words(*["Clear the shelf"] * 3), minutes=7, own=True)
    assert found[1:] == workspace.knowledge[1:]


def test_a_text_keeps_its_languages_until_it_is_written_anew(workspace):
    program = workspace.knowledge[0]
    set_backend(lambda _context, text: text, "zh_CN")
    draft = draft_of(
        program, title=program.title.zh_CN, why="换个理由", steps=tuple(step.zh_CN for step in program.steps),
        done_when=program.done_when.zh_CN, note=program.note.zh_CN if program.note else "",
    )  # fmt: skip
    save(workspace, draft)
    assert known(workspace)[program.id] == replace(program, why=Words(*["换个理由"] * 3), own=True)


def test_writing_the_programs_words_again_leaves_nothing_behind(workspace):
    program = workspace.knowledge[0]
    save(workspace, draft_of(program, minutes=99))
    deed = own_knowledge.save_task(JOB, workspace, draft_of(program)).value
    assert deed.knowledge[0].after is None
    assert tuple(known(workspace).values()) == workspace.knowledge
    outcome = own_knowledge.save_task(JOB, workspace, draft_of(program))
    assert (outcome.value, outcome.changes) == (Deed(), frozenset())


def test_hidden_tasks_are_marked_and_keep_their_words(workspace):
    program = workspace.knowledge[0]
    save(workspace, draft_of(program, minutes=99))
    outcome = own_knowledge.hide(JOB, workspace, [program.id, other(workspace)], True)
    assert outcome.changes == {Part.TASKS}
    assert [(task.hidden, task.minutes) for task in list(known(workspace).values())[:2]] == [
        (True, 99), (True, workspace.knowledge[1].minutes),
    ]  # fmt: skip
    own_knowledge.reset(JOB, workspace, [program.id, other(workspace)])
    assert known(workspace)[program.id] == replace(program, hidden=True)
    own_knowledge.hide(JOB, workspace, [program.id, other(workspace)], False)
    assert tuple(known(workspace).values()) == workspace.knowledge
    assert everything(workspace)[2] == {}


def test_a_hidden_task_stays_hidden_when_it_is_written_anew(workspace):
    key = save(workspace)
    own_knowledge.hide(JOB, workspace, [key], True)
    save(workspace, replace(NEW, id=key, title="Better words"))
    assert (known(workspace)[key].hidden, known(workspace)[key].title.en) == (True, "Better words")


def test_a_task_goes_with_its_place_in_own_lists(workspace):
    key = save(workspace)
    own_knowledge.save_list(JOB, workspace, ListDraft("", "Sunday", tasks=(key, other(workspace))))
    own_knowledge.reset(JOB, workspace, [key])
    assert key in known(workspace)
    own_knowledge.remove_own(JOB, workspace, [key, other(workspace)])
    assert tuple(known(workspace).values()) == workspace.knowledge
    _, lists, _, _ = everything(workspace)
    assert lists[-1].tasks == (other(workspace),)


def test_a_task_that_a_shop_has_on_its_checklist_keeps_its_words(workspace):
    key = save(workspace)
    with workspace.store.write() as connection:
        shop = shops.ensure_shop(connection, "禾畔店", "tmall", own=True)
        tasks.add(connection, Task(0, shop.id, key, TaskState.DONE))
    with refusal("own_task.in_use"):
        own_knowledge.remove_own(JOB, workspace, [key])
    assert key in known(workspace)


def test_lists_of_the_users_own_follow_the_programs(workspace):
    for title in ("Zebra", "Apple"):
        own_knowledge.save_list(JOB, workspace, ListDraft("", title, "Why", (other(workspace), FIRST)))
    _, lists, _, _ = everything(workspace)
    assert [(one.title.en, one.own) for one in lists] == [("Daily round", False), ("Apple", True), ("Zebra", True)]
    assert lists[1].tasks == (other(workspace), FIRST)
    own_knowledge.save_list(JOB, workspace, ListDraft(lists[1].id, "Pear", "", (FIRST,)))
    own_knowledge.remove_list(JOB, workspace, lists[2].id)
    _, lists, _, _ = everything(workspace)
    assert [(one.title.en, one.purpose.en, one.tasks) for one in lists[1:]] == [("Pear", "", (FIRST,))]


def test_every_deed_is_undone_and_done_again(workspace):
    """As after each step, so after the way back and forth."""
    states, deeds = [everything(workspace)], []
    key = ""

    def do(deed: Deed) -> None:
        deeds.append(deed)
        states.append(everything(workspace))

    do(own_knowledge.save_task(JOB, workspace, NEW).value)
    key = next(iter(states[-1][2]))
    do(own_knowledge.save_task(JOB, workspace, draft_of(workspace.knowledge[0], minutes=9)).value)
    do(own_knowledge.hide(JOB, workspace, [key, workspace.knowledge[0].id, other(workspace)], True).value)
    do(own_knowledge.save_list(JOB, workspace, ListDraft("", "Sunday", tasks=(key, FIRST))).value)
    own = next(iter(states[-1][3]))
    do(own_knowledge.save_list(JOB, workspace, ListDraft(own, "Monday", tasks=(FIRST, key))).value)
    do(own_knowledge.reset(JOB, workspace, [workspace.knowledge[0].id]).value)
    do(own_knowledge.remove_own(JOB, workspace, [key]).value)
    do(own_knowledge.remove_list(JOB, workspace, own).value)
    for place in range(len(deeds), 0, -1):
        put_back(workspace, deeds[place - 1])
        assert everything(workspace) == states[place - 1]
    for place, deed in enumerate(deeds, 1):
        put_back(workspace, deed.turned())
        assert everything(workspace) == states[place]


def test_what_was_changed_since_is_not_undone(workspace):
    first = own_knowledge.save_task(JOB, workspace, NEW).value
    made = own_knowledge.save_list(JOB, workspace, ListDraft("", "Sunday")).value
    key, own = next(iter(everything(workspace)[2])), next(iter(everything(workspace)[3]))
    own_knowledge.hide(JOB, workspace, [key], True)
    own_knowledge.save_list(JOB, workspace, ListDraft(own, "Monday"))
    before = everything(workspace)
    for deed in (first, made):
        with refusal("task.changed_since"):
            put_back(workspace, deed)
    assert everything(workspace) == before


def test_what_cannot_be_kept_is_refused_and_nothing_changes(workspace):
    key = save(workspace)
    before = everything(workspace)
    for draft, code in (
        (replace(NEW, id="own.gone"), "task.unknown"),
        (replace(NEW, title=" "), "task.no_title"),
        (replace(NEW, steps=()), "own_task.steps"),
        (replace(NEW, metrics=("nobody.knows",)), "own_task.unknown"),
        (replace(NEW, templates=("nobody_knows",)), "own_task.unknown"),
        (replace(NEW, id=key, why="x" * 400), "own_task.too_long"),
        (replace(NEW, id=key, steps=("五星好评返现 2 元",)), "own_task.forbidden"),
    ):
        with refusal(code):
            own_knowledge.save_task(JOB, workspace, draft)
    for deed in (own_knowledge.reset, own_knowledge.remove_own):
        with refusal("task.unknown"):
            deed(JOB, workspace, [key, "own.gone"])
    with refusal("task.unknown"):
        own_knowledge.hide(JOB, workspace, [key, "own.gone"], True)
    with refusal("own_list.unknown"):
        own_knowledge.save_list(JOB, workspace, ListDraft("daily_round", "Mine"))
    with refusal("own_list.unknown"):
        own_knowledge.remove_list(JOB, workspace, "daily_round")
    with refusal("own_list.no_title"):
        own_knowledge.save_list(JOB, workspace, ListDraft("", ""))
    with refusal("own_task.unknown"):
        own_knowledge.save_list(JOB, workspace, ListDraft("", "Mine", tasks=("own.gone",)))
    assert everything(workspace) == before


def test_words_over_a_task_that_the_program_no_longer_brings_are_not_lost(workspace, monkeypatch):
    first = workspace.knowledge[0]
    save(workspace, draft_of(first, title="Mine"))
    own_knowledge.save_list(JOB, workspace, ListDraft("", "Sunday", tasks=(first.id, other(workspace))))
    own_knowledge.hide(JOB, workspace, [other(workspace)], True)
    assert workspace.task_lists
    monkeypatch.setitem(workspace._kept, "knowledge", workspace.knowledge[2:])
    found = known(workspace)
    assert (found[first.id].title.en, found[first.id].own) == ("Mine", True)
    assert len(found) == len(workspace.knowledge) + 1
    assert everything(workspace)[1][-1].tasks == (first.id,)
    own_knowledge.remove_own(JOB, workspace, [first.id])
    assert tuple(known(workspace).values()) == workspace.knowledge


def test_what_is_kept_is_read_once(workspace, monkeypatch):
    """The checklist asks at each refresh."""
    save(workspace)
    own_knowledge.save_list(JOB, workspace, ListDraft("", "Sunday"))
    before = everything(workspace)
    monkeypatch.setattr(own_file, "_read_task", None)
    monkeypatch.setattr(own_file, "_read_list", None)
    assert everything(workspace) == before


def test_the_forms_are_told_what_a_task_may_name(workspace):
    view = own_knowledge.view(JOB, workspace).value
    assert tuple(view.templates) == ("courier_talk", "late_dispatch")
    assert view.templates["courier_talk"] == "Talk with the courier"
    assert set(view.metrics) == set(workspace.metrics)
    assert " · " in view.metrics["dsr.logistics"]
    assert view.program == {task.id for task in workspace.knowledge}
    assert view.task(FIRST) == workspace.knowledge[0]
    assert view.task("own.gone") is None
    assert view.list_of("daily_round") == view.lists[0]
    assert view.list_of("own.gone") is None
