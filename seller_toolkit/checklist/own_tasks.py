"""Tasks and lists in the user's own words: how a draft becomes one, and what may not be kept."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from seller_toolkit.checklist.forbidden import offence
from seller_toolkit.domain.imports import Trouble
from seller_toolkit.domain.task_drafts import ListDraft, TaskDraft
from seller_toolkit.domain.tasks import KnowledgeTask, TaskList
from seller_toolkit.domain.words import Words

OWN = "own."
"""What the ids of the user's own tasks and lists begin with."""

LETTER = "U"
"""The letter that their codes begin with on paper."""

MOST_STEPS = 7
NOTHING = Words("", "", "")
_SHOWN = 24  # characters of a text that a sentence about it quotes


@dataclass(frozen=True)
class Room:
    """How much fits: so many Chinese characters, so many Latin letters, or a mixture of both."""

    wide: int
    narrow: int

    def holds(self, text: str) -> bool:
        """Whether `text` fits, each character taking its share of the room."""
        taken = sum(self.narrow if unicodedata.east_asian_width(one) in "WF" else self.wide for one in text)
        return taken <= self.wide * self.narrow


TITLE, DONE_WHEN = Room(22, 60), Room(45, 90)  # one line, two short ones on paper
STEP, WHY, NOTE = Room(80, 200), Room(120, 300), Room(120, 300)
PURPOSE = Room(60, 160)


def clean(text: str) -> str:
    """One line without control characters, with single blanks and none at its edges."""
    seen = "".join(" " if one.isspace() else one for one in text if one.isspace() or not is_control(one))
    return " ".join(seen.split())


def is_control(one: str) -> bool:
    """Whether a character cannot be shown: control characters and halves of a pair."""
    return unicodedata.category(one) in ("Cc", "Cs")


def task_written(
    draft: TaskDraft, language: str, before: KnowledgeTask | None, *, key: str, code: str
) -> KnowledgeTask:
    """The task that a draft means: `before` with the draft over it, or a new one under `id` and `code`.

    A text that was left as it is in `language` keeps its other languages; what was written anew stands in all three.
    What no form shows (topics, advice) and the area of a task that the program brings stay as they were.
    """
    old = before or KnowledgeTask(
        key, code, draft.area, NOTHING, NOTHING, (), NOTHING, draft.role, 1, draft.cadence, (), (), (), 0, ()
    )
    steps = tuple(clean(step) for step in draft.steps)
    known = {step.of(language): step for step in old.steps}
    note = _words(draft.note, language, old.note or NOTHING)
    return replace(
        old,
        area=draft.area if is_own(key) else old.area,
        title=_words(draft.title, language, old.title),
        why=_words(draft.why, language, old.why),
        steps=tuple(known.get(step) or Words(step, step, step) for step in steps if step),
        done_when=_words(draft.done_when, language, old.done_when),
        role=draft.role,
        minutes=draft.minutes,
        cadence=draft.cadence,
        platforms=_in_order(draft.platforms, old.platforms),
        metrics=_in_order(draft.metrics, old.metrics),
        lag_days=draft.lag_days,
        note=note if note.of(language) else None,
        templates=_in_order(draft.templates, old.templates),
        own=True,
        hidden=False,
    )


def list_written(draft: ListDraft, language: str, before: TaskList | None, *, key: str) -> TaskList:
    """The list that a draft means; its texts keep their languages as those of a task do."""
    old = before or TaskList(key, NOTHING, NOTHING, ())
    return TaskList(
        key,
        _words(draft.title, language, old.title),
        _words(draft.purpose, language, old.purpose),
        tuple(dict.fromkeys(draft.tasks)),
        own=True,
    )


def over(program: KnowledgeTask, own: KnowledgeTask) -> KnowledgeTask:
    """The user's words over the program's task: what no form shows, its code and its area stay the program's."""
    return replace(
        own,
        code=program.code,
        area=program.area,
        topics=program.topics,
        advice=program.advice,
        on_request=program.on_request,
        own=True,
    )


def is_own(key: str) -> bool:
    """Whether this is the id of a task or list that the user wrote, rather than of one that the program brings."""
    return key.startswith(OWN)


def own_code(number: int) -> str:
    """The code of the user's own task with this number: U01, U02, …, U100."""
    return f"{LETTER}{number:02d}"


def number_of(code: str) -> int:
    """The number in the code of a task of the user's own, 0 in other codes."""
    digits = code.removeprefix(LETTER)
    return int(digits) if code.startswith(LETTER) and digits.isdecimal() else 0


def task_trouble(
    task: KnowledgeTask, program: KnowledgeTask | None, metrics: Mapping[str, object], templates: Mapping[str, object]
) -> Trouble | None:
    """Why a task cannot be kept, None where it can. What stands in the `program`'s task is not asked about again."""
    if not all(task.title.all()):
        return Trouble("task.no_title")
    if not 1 <= len(task.steps) <= MOST_STEPS:
        return Trouble("own_task.steps", {"count": len(task.steps), "most": MOST_STEPS})
    given = set(_texts(program)) if program else set()
    written = [(words, room) for words, room in _texts(task) if (words, room) not in given]
    unknown = [metric for metric in task.metrics if metric not in metrics]
    unknown += [template for template in task.templates if template not in templates]
    if unknown:
        return Trouble("own_task.unknown", {"names": ", ".join(unknown)})
    return _trouble(written)


def list_trouble(one: TaskList, known: Mapping[str, object]) -> Trouble | None:
    """Why a list cannot be kept, None where it can; `known` are the ids of the tasks that there are."""
    if not all(one.title.all()):
        return Trouble("own_list.no_title")
    unknown = [task for task in one.tasks if task not in known]
    if unknown:
        return Trouble("own_task.unknown", {"names": ", ".join(unknown)})
    return _trouble([(one.title, TITLE), (one.purpose, PURPOSE)])


def _trouble(written: list[tuple[Words, Room]]) -> Trouble | None:
    for words, room in written:
        for text in dict.fromkeys(words.all()):
            if not room.holds(text):
                return Trouble("own_task.too_long", {"text": _short(text), "wide": room.wide, "narrow": room.narrow})
            if bad := offence(text):
                return Trouble("own_task.forbidden", {"text": _short(bad)})
    return None


def _texts(task: KnowledgeTask) -> Iterator[tuple[Words, Room]]:
    """Everything that a reader sees, with the room that there is for it."""
    yield task.title, TITLE
    yield task.why, WHY
    yield from ((step, STEP) for step in task.steps)
    yield task.done_when, DONE_WHEN
    if task.note is not None:
        yield task.note, NOTE


def _words(text: str, language: str, before: Words) -> Words:
    text = clean(text)
    return before if text == before.of(language) else Words(text, text, text)


def _in_order(chosen: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """The same choice stays in the order that it had."""
    return before if set(chosen) == set(before) else tuple(dict.fromkeys(chosen))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
