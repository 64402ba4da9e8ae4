"""The JSON form of the user's own tasks and lists: of a file to hand on, and of what the store keeps. One form for both."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from seller_toolkit.checklist.own_tasks import MOST_STEPS, NOTHING, is_control
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.tasks import AREAS, CADENCES, ROLES, KnowledgeTask, TaskList
from seller_toolkit.domain.words import LANGUAGES, Words
from seller_toolkit.tables.strict import Table

FORMAT = "seller-toolkit-tasks"
VERSION = 1
"""Of the form. A file with a higher one is refused: what it says more would be lost."""

_NAME = r"[a-z0-9]+(?:[_.-][a-z0-9]+)*"
_TASK_ID = re.compile(rf"(?:{'|'.join(AREAS)}|own)\.[a-z0-9]+(?:-[a-z0-9]+)*")
_LIST_ID = re.compile(r"own\.[a-z0-9]+(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z][0-9]{2,4}")
_ANY = re.compile(_NAME)
_ADVICE = re.compile(r"[A-Z][1-9][0-9]?")
_STORED = "own_knowledge"  # what errors call that which the store keeps
_TEXTS = ("title", "why", "done_when", "note", "purpose")
_MAY_LACK = frozenset(
    ("why", "done_when", "platforms", "metrics", "topics", "advice", "on_request", "note", "templates", "purpose")
)


@dataclass(frozen=True)
class OwnFile:
    """What a file holds: own tasks and own words over the program's (all of them `own`), ids of what is hidden, own lists."""

    tasks: tuple[KnowledgeTask, ...] = ()
    hidden: tuple[str, ...] = ()
    lists: tuple[TaskList, ...] = ()


def file_text(file: OwnFile) -> str:
    """A file to hand on, readable by people."""
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "tasks": [_task_values(task) for task in file.tasks],
        "hidden": list(file.hidden),
        "lists": [_list_values(one) for one in file.lists],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def read_file(text: str, name: str) -> OwnFile:
    """What the text of the file `name` says. Its form is checked whole; what it asks for is not judged here.

    Raises:
        UserError: `knowledge.file_foreign`: not a file of tasks; `knowledge.file_newer`: of a newer program;
            `knowledge.file_invalid` with `detail`: unknown or missing keys (named), wrong kinds of values, names twice.
    """
    values = _loaded(text, name)
    if values.get("format") != FORMAT:
        raise UserError("knowledge.file_foreign", file=name)
    table = _opened(values, name)
    table.text("format")
    found = OwnFile(
        tuple(_read_task(one) for one in table.tables("tasks")),
        table.texts("hidden", pattern=_TASK_ID),
        tuple(_read_list(one) for one in table.tables("lists")),
    )
    table.close()
    for what, ids in (("tasks", [task.id for task in found.tasks]), ("lists", [one.id for one in found.lists])):
        twice = sorted({one for one in ids if ids.count(one) > 1})
        if twice:
            raise table.wrong(what, f"named twice: {', '.join(twice)}")
    return found


def task_text(task: KnowledgeTask) -> str:
    """A task as the store keeps it."""
    return json.dumps({"version": VERSION, **_task_values(task)}, ensure_ascii=False)


@lru_cache(maxsize=1024)
def task_of(text: str) -> KnowledgeTask:
    """The task that `task_text` wrote. Raises UserError as `read_file` does."""
    return _read_task(_opened(_loaded(text, _STORED), _STORED))


def list_text(one: TaskList) -> str:
    """A list as the store keeps it."""
    return json.dumps({"version": VERSION, **_list_values(one)}, ensure_ascii=False)


@lru_cache(maxsize=256)
def list_of(text: str) -> TaskList:
    """The list that `list_text` wrote. Raises UserError as `read_file` does."""
    return _read_list(_opened(_loaded(text, _STORED), _STORED))


# --- writing ------------------------------------------------------------------------------------------------------


def _task_values(task: KnowledgeTask) -> dict[str, Any]:
    """Texts that are the same in all languages stand once; what is empty is left out."""
    values = {
        "id": task.id,
        "code": task.code,
        "area": task.area,
        "title": _words_value(task.title),
        "why": _words_value(task.why),
        "steps": [_words_value(step) for step in task.steps],
        "done_when": _words_value(task.done_when),
        "role": task.role,
        "minutes": task.minutes,
        "cadence": task.cadence,
        "platforms": list(task.platforms),
        "metrics": list(task.metrics),
        "topics": list(task.topics),
        "lag_days": task.lag_days,
        "advice": list(task.advice),
        "on_request": task.on_request,
        "note": _words_value(task.note or NOTHING),
        "templates": list(task.templates),
    }
    return {key: value for key, value in values.items() if value or key not in _MAY_LACK}


def _list_values(one: TaskList) -> dict[str, Any]:
    values = {
        "id": one.id,
        "title": _words_value(one.title),
        "purpose": _words_value(one.purpose),
        "tasks": list(one.tasks),
    }
    return {key: value for key, value in values.items() if value or key not in _MAY_LACK}


def _words_value(words: Words) -> str | dict[str, str]:
    if len(set(words.all())) == 1:
        return words.zh_CN
    return {language: words.of(language) for language in LANGUAGES}


# --- reading ------------------------------------------------------------------------------------------------------


def _loaded(text: str, name: str) -> dict[str, Any]:
    """The object that a JSON text is. A key that stands twice is an error, not a value that is silently not there."""

    def once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in pairs]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise UserError("knowledge.file_invalid", file=name, detail=f"named twice: {', '.join(twice)}")
        return {key: _in_all_languages(key, value) for key, value in pairs}

    try:
        values = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise UserError("knowledge.file_foreign", file=name) from error
    if not isinstance(values, dict):
        raise UserError("knowledge.file_foreign", file=name)
    return values


def _in_all_languages(key: str, value: object) -> object:
    """A text that stands once is the same in all languages."""
    if key == "steps" and isinstance(value, list):
        return [_in_all_languages("title", step) for step in value]
    return dict.fromkeys(LANGUAGES, value) if key in _TEXTS and isinstance(value, str) else value


def _opened(values: dict[str, Any], name: str) -> Table:
    """A table whose `version` is one that is understood."""
    table = Table(values, file=name, code="knowledge.file_invalid")
    version = table.whole("version", least=1)
    if version > VERSION:
        raise UserError("knowledge.file_newer", file=name, version=version, known=VERSION)
    return table


def _read_task(table: Table) -> KnowledgeTask:
    task = KnowledgeTask(
        id=table.matching("id", _TASK_ID),
        code=table.matching("code", _CODE),
        area=table.one_of("area", AREAS),
        title=_plain(table, "title", table.words("title")),
        why=_words(table, "why"),
        steps=tuple(_plain(table, "steps", step) for step in table.words_list("steps", most=MOST_STEPS)),
        done_when=_words(table, "done_when"),
        role=table.one_of("role", ROLES),
        minutes=table.whole("minutes", least=1),
        cadence=table.one_of("cadence", CADENCES),
        platforms=table.texts("platforms", PLATFORMS),
        metrics=table.texts("metrics", pattern=_ANY),
        topics=table.texts("topics", ASPECTS),
        lag_days=table.whole("lag_days", least=0),
        advice=table.texts("advice", pattern=_ADVICE),
        on_request=table.has("on_request") and table.flag("on_request"),
        note=_words(table, "note") if table.has("note") else None,
        templates=table.texts("templates", pattern=_ANY),
        own=True,
    )
    table.close()
    return task


def _read_list(table: Table) -> TaskList:
    found = TaskList(
        table.matching("id", _LIST_ID),
        _plain(table, "title", table.words("title")),
        _words(table, "purpose"),
        table.texts("tasks", pattern=_TASK_ID),
        own=True,
    )
    table.close()
    return found


def _words(table: Table, key: str) -> Words:
    """The texts of a key that may be missing."""
    return _plain(table, key, table.words(key)) if table.has(key) else NOTHING


def _plain(table: Table, key: str, words: Words) -> Words:
    if any(is_control(one) for text in words.all() for one in text):
        raise table.wrong(key, "holds characters that cannot be shown")
    return words
