"""Improvement tasks: what the knowledge base knows, and what a shop does about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any

from seller_toolkit.domain.cases import CaseChange
from seller_toolkit.domain.changes import Outcome, SettingChange
from seller_toolkit.domain.words import Words

AREAS = ("logistics", "product", "description", "service", "after_sales", "storefront", "reviews", "operations")
"""Where people work, in the order of the checklist."""

CADENCES = ("once", "daily", "weekly", "per_batch", "monthly", "before_promotion")
ROLES = ("warehouse", "service", "quality", "operations")


class TaskState(Enum):
    """PROPOSED by a finding, OPEN once accepted, then DONE; or not wanted (DISMISSED), or not now (POSTPONED)."""

    PROPOSED = "proposed"
    OPEN = "open"
    DONE = "done"
    DISMISSED = "dismissed"
    POSTPONED = "postponed"


@dataclass(frozen=True)
class KnowledgeTask:
    """A task of the knowledge base (`[[task]]` in resources/knowledge/<area>.toml), or one that the user wrote for it.

    `own`: the user wrote it, or wrote over the program's. `hidden`: the user does not want to see it.
    """

    id: str
    code: str  # the short id on paper: a letter for the area and two digits
    area: str
    title: Words
    why: Words
    steps: tuple[Words, ...]
    done_when: Words
    role: str
    minutes: int  # effort of doing it once
    cadence: str
    platforms: tuple[str, ...]  # empty: all
    metrics: tuple[str, ...]  # metric ids it helps
    topics: tuple[str, ...]  # aspect ids of reviews it answers
    lag_days: int  # until an effect can show
    advice: tuple[str, ...]  # ids of the advice it covers
    on_request: bool = False  # only for some shops (imported goods): never proposed by itself
    note: Words | None = None  # what rules or the law forbid here
    templates: tuple[str, ...] = ()  # ids of texts that help with it
    own: bool = False
    hidden: bool = False


TEMPLATE_KINDS = ("wording", "talk", "form", "policy", "audit")
"""Words to customers, a talk with a courier or supplier, a form to fill in, a policy to publish, a list to audit by."""


@dataclass(frozen=True)
class TextTemplate:
    """A text to copy and adapt (resources/templates/<id>.toml); places to fill in stand in 【】 or []."""

    id: str
    kind: str  # one of TEMPLATE_KINDS
    title: Words
    use: Words  # when and how, in one or two sentences
    text: Words  # several lines
    note: Words | None = None  # what rules or the law forbid here


@dataclass(frozen=True)
class TaskList:
    """Tasks for one occasion in the order in which they are done (resources/lists/<id>.toml, or the user's own)."""

    id: str
    title: Words
    purpose: Words
    tasks: tuple[str, ...]  # ids of KnowledgeTask
    own: bool = False


@dataclass(frozen=True)
class Task:
    """A task of one shop. `title` is the user's own text, "" where the knowledge base gives the words.

    What recurs is one row each time: when it is done, the next one is opened, and `follows` is the id of the one before.
    """

    id: int
    shop_id: int
    knowledge_id: str
    state: TaskState
    title: str = ""
    area: str = ""
    owner: str = ""
    due: date | None = None
    note: str = ""
    reason: str = ""
    reason_params: dict[str, object] = field(default_factory=dict)
    created_at: datetime | None = None
    done_at: datetime | None = None
    rule: str = ""  # how it recurs, an RRULE of RFC 5545; "" as the knowledge base says
    steps_done: tuple[int, ...] = ()  # places of the steps that are ticked, from 0
    metric: str = ""  # the metric that it should move; "" the first of the knowledge base that the shop's score has
    started_on: date | None = None  # the first day of the work; None: the day on which it was first done
    lag_days: int | None = None  # until an effect can show; None: as the knowledge base says
    until: date | None = None  # POSTPONED: the day on which it is proposed again
    follows: int | None = None


@dataclass(frozen=True)
class TaskChange:
    """One task before and after a deed; None where it was not there."""

    before: Task | None
    after: Task | None


@dataclass(frozen=True)
class OwnKnowledge:
    """What the user says of the task `id` of the knowledge base: `task` in its place (None: as the program has it)."""

    id: str
    task: KnowledgeTask | None = None
    hidden: bool = False


@dataclass(frozen=True)
class KnowledgeChange:
    """What the user says of one task of the knowledge base before and after a deed; None: nothing."""

    before: OwnKnowledge | None
    after: OwnKnowledge | None


@dataclass(frozen=True)
class ListChange:
    """One list of the user's own before and after a deed; None where it was not there."""

    before: TaskList | None
    after: TaskList | None


@dataclass(frozen=True)
class RowChange:
    """One row of what the user said, column by column as the store has it, before and after a deed; None: not there."""

    table: str
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None


@dataclass(frozen=True)
class ImportChange:
    """The imports of what was typed, before and after a deed. `job` with its `arguments` makes them again."""

    before: tuple[int, ...]
    after: tuple[int, ...]
    job: Callable[..., Outcome[Any]]
    arguments: tuple[Any, ...]


@dataclass(frozen=True)
class Deed:
    """Everything that one deed of the user's changed, so that it can be undone and done again."""

    tasks: tuple[TaskChange, ...] = ()
    knowledge: tuple[KnowledgeChange, ...] = ()
    lists: tuple[ListChange, ...] = ()
    cases: tuple[CaseChange, ...] = ()
    rows: tuple[RowChange, ...] = ()
    settings: tuple[SettingChange, ...] = ()
    imports: tuple[ImportChange, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """Ids of the tasks that are there afterwards."""
        return tuple(change.after.id for change in self.tasks if change.after is not None)

    def turned(self) -> "Deed":
        """The deed that undoes this one."""
        return Deed(
            tuple(TaskChange(one.after, one.before) for one in reversed(self.tasks)),
            tuple(KnowledgeChange(one.after, one.before) for one in reversed(self.knowledge)),
            tuple(ListChange(one.after, one.before) for one in reversed(self.lists)),
            tuple(CaseChange(one.after, one.before) for one in reversed(self.cases)),
            tuple(RowChange(one.table, one.after, one.before) for one in reversed(self.rows)),
            tuple(SettingChange(one.key, one.after, one.before) for one in reversed(self.settings)),
            tuple(ImportChange(one.after, one.before, one.job, one.arguments) for one in reversed(self.imports)),
        )
