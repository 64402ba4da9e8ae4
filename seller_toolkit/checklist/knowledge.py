"""The knowledge base: resources/knowledge/<area>.toml, one `[[task]]` per improvement task."""

import re
from collections.abc import Iterable
from pathlib import Path

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.tasks import AREAS, CADENCES, ROLES, KnowledgeTask
from seller_toolkit.tables.strict import Table, read_table

LETTERS = dict(zip(AREAS, "LQDSAPRO", strict=True))
"""The letter that an area's codes begin with on paper."""

LEAST_STEPS, MOST_STEPS = 3, 7
_NAME = r"[a-z0-9]+(?:[_.-][a-z0-9]+)*"
TEMPLATE_ID = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
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
    file = read_table(path, "knowledge.invalid")
    tasks = tuple(_read_task(table, path.stem) for table in file.tables("task"))
    file.close()
    # Ids and codes begin with their area, so they can only clash within one file.
    _refuse_twins(file, (task.id for task in tasks))
    _refuse_twins(file, (task.code for task in tasks))
    return tasks


def _read_task(table: Table, area: str) -> KnowledgeTask:
    task = KnowledgeTask(
        id=table.matching("id", re.compile(rf"{area}\.[a-z0-9]+(?:-[a-z0-9]+)*")),
        code=table.matching("code", re.compile(LETTERS[area] + r"[0-9]{2}")),
        area=area,
        title=table.words("title"),
        why=table.words("why"),
        steps=table.words_list("steps", least=LEAST_STEPS, most=MOST_STEPS),
        done_when=table.words("done_when"),
        role=table.one_of("role", ROLES),
        minutes=table.whole("minutes", least=1),
        cadence=table.one_of("cadence", CADENCES),
        platforms=table.texts("platforms", PLATFORMS, required=True),
        metrics=table.texts("metrics", pattern=_METRIC, required=True),
        topics=table.texts("topics", ASPECTS, required=True),
        lag_days=table.whole("lag_days", least=0),
        advice=table.texts("advice", pattern=_ADVICE, required=True),
        on_request=table.has("on_request") and table.flag("on_request"),
        note=table.words("note") if table.has("note") else None,
        templates=table.texts("templates", pattern=TEMPLATE_ID) if table.has("templates") else (),
    )
    table.close()
    return task


def _refuse_twins(file: Table, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise file.wrong(name, "stands there twice")
        seen.add(name)
