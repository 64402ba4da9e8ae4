"""What a person writes into the forms of the knowledge base: in one language, nothing of it checked yet."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TaskDraft:
    """A task of the knowledge base as its form has it. `id` is "" for a new one.

    Texts may have blanks round them and empty lines between them; `platforms` () is all of them.
    """

    id: str
    area: str  # of a task that the program brings it cannot be changed
    title: str
    why: str = ""
    steps: tuple[str, ...] = ()
    done_when: str = ""
    role: str = "operations"
    minutes: int = 30
    cadence: str = "once"
    platforms: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    lag_days: int = 7
    note: str = ""
    templates: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListDraft:
    """A list of tasks as its form has it. `id` is "" for a new one."""

    id: str
    title: str
    purpose: str = ""
    tasks: tuple[str, ...] = ()
