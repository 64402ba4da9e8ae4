"""The knowledge base: resources/knowledge/<area>.toml, one `[[task]]` per improvement task."""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

from seller_toolkit.checklist.entry import Entry
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.tasks import AREAS, CADENCES, ROLES, KnowledgeTask

LETTERS = dict(zip(AREAS, "LQDSAPRO", strict=True))
"""The letter that an area's codes begin with on paper."""

LEAST_STEPS, MOST_STEPS = 3, 7
_NAME = r"[a-z0-9]+(?:[_.-][a-z0-9]+)*"
_METRIC = re.compile(_NAME)
_ADVICE = re.compile(r"[LQDSAPRO][1-9][0-9]?")


def load_knowledge(folder: Path) -> tuple[KnowledgeTask, ...]:
    """Every task of `folder`, checked; areas in the order of the checklist, tasks as their file has them.

    Whether the metrics exist is not known here: a test holds them against the profiles.

    Raises:
        UserError: `knowledge.invalid` with `file` and `detail`: not TOML, a file that is no area, unknown or missing keys,
            languages or ids, too few or too many steps, a code of another area, an id or code that stands twice.
    """
    files = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    for stem, path in files.items():
        if stem not in AREAS:
            raise UserError("knowledge.invalid", file=path.name, detail=f"{stem!r} is none of {', '.join(AREAS)}")
    tasks = [task for area in AREAS if area in files for task in _read_area(files[area])]
    if not tasks:
        raise UserError("knowledge.invalid", file=folder.name, detail="there is no task in this folder")
    return tuple(tasks)


def _read_area(path: Path) -> tuple[KnowledgeTask, ...]:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError("knowledge.invalid", file=path.name, detail=str(error)) from error
    file = Entry(values, file=path.name)
    tasks = tuple(_read_task(entry, path.stem) for entry in file.entries("task"))
    file.close()
    # Ids and codes begin with their area, so they can only clash within one file.
    _refuse_twins(file, (task.id for task in tasks))
    _refuse_twins(file, (task.code for task in tasks))
    return tasks


def _read_task(entry: Entry, area: str) -> KnowledgeTask:
    task = KnowledgeTask(
        id=entry.matching("id", re.compile(rf"{area}\.[a-z0-9]+(?:-[a-z0-9]+)*")),
        code=entry.matching("code", re.compile(LETTERS[area] + r"[0-9]{2}")),
        area=area,
        title=entry.words("title"),
        why=entry.words("why"),
        steps=entry.words_list("steps", least=LEAST_STEPS, most=MOST_STEPS),
        done_when=entry.words("done_when"),
        role=entry.one_of("role", ROLES),
        minutes=entry.whole("minutes", least=1),
        cadence=entry.one_of("cadence", CADENCES),
        platforms=entry.names("platforms", choices=PLATFORMS),
        metrics=entry.names("metrics", pattern=_METRIC),
        topics=entry.names("topics", choices=ASPECTS),
        lag_days=entry.whole("lag_days", least=0),
        advice=entry.names("advice", pattern=_ADVICE),
        on_request=entry.has("on_request") and entry.flag("on_request"),
        note=entry.words("note") if entry.has("note") else None,
    )
    entry.close()
    return task


def _refuse_twins(file: Entry, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise file.wrong(name, "stands there twice")
        seen.add(name)
