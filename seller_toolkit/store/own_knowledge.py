"""What the user says of the knowledge base, and lists of the user's own; both as the texts that `checklist` makes of them."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, select

from seller_toolkit.store.statements import rows, scalars
from seller_toolkit.store.tables import OWN_KNOWLEDGE, OWN_LIST, TASK


@dataclass(frozen=True)
class Said:
    """What is said of one task: other words ("" leaves the program's), and whether it is hidden."""

    id: str
    task_text: str
    hidden: bool


def said(c: Connection) -> tuple[Said, ...]:
    """Everything that is said, in the order of the ids."""
    found = rows(c, select(OWN_KNOWLEDGE).order_by(OWN_KNOWLEDGE.c.id))
    return tuple(Said(row.id, row.task_json, bool(row.hidden)) for row in found)


def find_said(c: Connection, key: str) -> Said | None:
    """What is said of one task."""
    found = rows(c, select(OWN_KNOWLEDGE).where(OWN_KNOWLEDGE.c.id == key))
    return Said(found[0].id, found[0].task_json, bool(found[0].hidden)) if found else None


def say(c: Connection, one: Said) -> None:
    """Keep this, in the place of what was said of the task before."""
    unsay(c, one.id)
    c.execute(OWN_KNOWLEDGE.insert().values(id=one.id, task_json=one.task_text, hidden=int(one.hidden)))


def unsay(c: Connection, key: str) -> None:
    """Nothing is said of this task any more."""
    c.execute(OWN_KNOWLEDGE.delete().where(OWN_KNOWLEDGE.c.id == key))


def lists(c: Connection) -> dict[str, str]:
    """Every list's text by its id."""
    found = rows(c, select(OWN_LIST.c.id, OWN_LIST.c.list_json).order_by(OWN_LIST.c.id))
    return {row.id: row.list_json for row in found}


def find_list(c: Connection, key: str) -> str | None:
    """The text of one list."""
    found = scalars(c, select(OWN_LIST.c.list_json).where(OWN_LIST.c.id == key))
    return str(found[0]) if found else None


def keep_list(c: Connection, key: str, text: str) -> None:
    """Keep a list, in the place of the one that had this id."""
    remove_list(c, key)
    c.execute(OWN_LIST.insert().values(id=key, list_json=text))


def remove_list(c: Connection, key: str) -> None:
    """Drop a list, if it is there."""
    c.execute(OWN_LIST.delete().where(OWN_LIST.c.id == key))


def on_checklists(c: Connection, ids: Collection[str]) -> frozenset[str]:
    """Which of these tasks a shop has on its checklist, in whatever state."""
    query = select(TASK.c.knowledge_id).distinct().where(TASK.c.knowledge_id.in_(ids))
    return frozenset(str(one) for one in scalars(c, query))
