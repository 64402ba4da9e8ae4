"""The lines of the checklist as groups and as cells: what its tables show, without a widget in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from seller_toolkit.domain.tasks import AREAS, TaskState
from seller_toolkit.gui.models.cells import Cell, TableColumn
from seller_toolkit.i18n.collation import in_order
from seller_toolkit.i18n.formats import NOTHING, number, short_day
from seller_toolkit.i18n.labels import area_label, near_day, task_state_label
from seller_toolkit.i18n.translate import language, translate

if TYPE_CHECKING:
    from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine

Key: TypeAlias = int | str
"""A task's number in the store; what is not there yet goes by its id in the knowledge base."""

SOON = timedelta(days=7)


class Grouping(Enum):
    """What a list of tasks is divided by."""

    DUE = "due"
    DIMENSION = "dimension"
    AREA = "area"
    OWNER = "owner"


@dataclass(frozen=True)
class Group:
    """Tasks under one headline."""

    title: str
    lines: tuple[TaskLine, ...]


def key_of(line: TaskLine) -> Key:
    """What a line is called in tables: unique among the lines of one view."""
    return line.knowledge_id if line.number is None else line.number


def is_proposal(line: TaskLine) -> bool:
    """Whether a finding (or the routine) asks for this task; the rest of the knowledge base gives no reason."""
    return line.state is TaskState.PROPOSED and bool(line.reason)


def is_overdue(line: TaskLine, today: date) -> bool:
    """Whether the task should have been done before today."""
    return line.state is TaskState.OPEN and line.due is not None and line.due < today


def is_postponed(line: TaskLine) -> bool:
    """Whether a proposal rests until a day."""
    return line.state is TaskState.POSTPONED and line.until is not None


def is_due(line: TaskLine, today: date) -> bool:
    """Whether it is to be done today, or should have been before."""
    return line.state is TaskState.OPEN and line.due is not None and line.due <= today


def everything(view: ChecklistView) -> tuple[TaskLine, ...]:
    """The knowledge base with what is being done about it, then the user's own tasks."""
    stored = {line.knowledge_id: line for line in (*view.done, *view.proposed) if line.knowledge_id}
    known = tuple(line if line.number is not None else stored.get(line.knowledge_id, line) for line in view.library)
    return known + tuple(line for line in (*view.open, *view.done) if not line.knowledge_id)


def dimension_labels(view: ChecklistView) -> Mapping[str, str]:
    """The dimensions of the shop's score in page order; empty where it has no score yet."""
    if view.standing is None:
        return {}
    return {dimension.id: dimension.label.of(language()) for dimension in view.standing.profile.dimensions}


def watched(line: TaskLine, view: ChecklistView) -> tuple[str, ...]:
    """Labels of the metrics that the task should move, those of the shop's own score only."""
    ids = (metric for metric in line.metrics if _is_of_shop(metric, view))
    return tuple(dict.fromkeys(view.metric_labels[metric] for metric in ids if metric in view.metric_labels))


def metrics_offered(line: TaskLine, view: ChecklistView) -> tuple[tuple[str, str], ...]:
    """Metrics that a task may be judged by, as (id, label): those that the knowledge base names first, then the shop's others.

    ("", "None") comes first where the task has none yet; a metric that was chosen and is none of them comes last.
    """
    known = (metric for metric in line.metrics if _is_of_shop(metric, view))
    rest = [metric.id for metric in view.standing.profile.metrics] if view.standing is not None else []
    ids = dict.fromkeys((*known, *rest, line.metric)) if line.metric else dict.fromkeys(("", *known, *rest))
    none = translate("Checklist", "None")
    return tuple((metric, view.metric_labels.get(metric, metric) if metric else none) for metric in ids)


def moves_self_audit(line: TaskLine) -> bool:
    """Whether the task helps a figure of the self-audit."""
    return any(metric.startswith("self_audit.") for metric in line.metrics)


def cadence_words(line: TaskLine) -> str:
    """How a task recurs and how long it takes."""
    if line.minutes is None:
        return line.cadence
    words = translate("Checklist", "{cadence} · {minutes} min")
    return words.format(cadence=line.cadence, minutes=number(line.minutes))


def stake_words(line: TaskLine) -> str:
    """What the finding behind a proposal costs: `≈ 0.06 points`; "" where that is not known."""
    if line.points is None:
        return ""
    return translate("Checklist", "≈ {points} points").format(points=number(abs(line.points), 2))


def reason_words(line: TaskLine) -> str:
    """Why the task is proposed, with what is at stake, in one line."""
    return " · ".join(part for part in (line.reason, stake_words(line)) if part)


def _is_of_shop(metric: str, view: ChecklistView) -> bool:
    """Whether a metric is one of the shop's score, or of no platform's."""
    if view.standing is None:
        return "." not in metric
    return "." not in metric or metric.startswith((f"{view.standing.profile.id}.", "self_audit."))


# --- groups -------------------------------------------------------------------------------------------------------


def grouped(
    lines: Sequence[TaskLine], by: Grouping, *, today: date, dimensions: Mapping[str, str]
) -> tuple[Group, ...]:
    """`lines` divided by due day, dimension (`dimensions`: id → label), area or owner.

    Groups without lines are left out; within a group the order stays. What belongs nowhere comes last.
    """
    if by is Grouping.DUE:
        return _under(lines, lambda line: _due_kind(line, today), _due_titles(), "")
    if by is Grouping.DIMENSION:
        return _under(lines, lambda line: line.dimension, dimensions, translate("Checklist", "No dimension"))
    if by is Grouping.AREA:
        areas = {area: area_label(area) for area in AREAS}
        return _under(lines, lambda line: line.area, areas, translate("Checklist", "Other"))
    owners = in_order({line.owner for line in lines if line.owner})
    return _under(
        lines, lambda line: line.owner, {owner: owner for owner in owners}, translate("Checklist", "No owner")
    )


def _under(
    lines: Sequence[TaskLine], kind: Callable[[TaskLine], str], titles: Mapping[str, str], rest: str
) -> tuple[Group, ...]:
    members: dict[str, list[TaskLine]] = {key: [] for key in titles}
    others: list[TaskLine] = []
    for line in lines:
        members.get(kind(line), others).append(line)
    groups = [Group(titles[key], tuple(found)) for key, found in members.items() if found]
    return (*groups, Group(rest, tuple(others))) if others else tuple(groups)


def _due_titles() -> dict[str, str]:
    return {
        "overdue": translate("Checklist", "Overdue"),
        "today": translate("Checklist", "Due today"),
        "soon": translate("Checklist", "Next 7 days"),
        "later": translate("Checklist", "Later"),
        "none": translate("Checklist", "No due day"),
    }


def _due_kind(line: TaskLine, today: date) -> str:
    if line.due is None:
        return "none"
    if line.due <= today:
        return "today" if line.due == today else "overdue"
    return "soon" if line.due <= today + SOON else "later"


# --- cells --------------------------------------------------------------------------------------------------------

TICK_COLUMN = 0
"""In every table of tasks: the circle to tick."""

AREA_WIDTH = 120  # "Customer service", the longest of the words
PROPOSAL_BUTTONS = 256


def open_columns() -> tuple[TableColumn, ...]:
    """Tasks that were taken on."""
    return (
        *_first_columns(),
        TableColumn(translate("Checklist", "Area"), AREA_WIDTH),
        TableColumn(translate("Checklist", "Owner"), 92),
        TableColumn(translate("Checklist", "Due"), 112),
        TableColumn(translate("Checklist", "Cadence"), 84),
    )


def open_cells(line: TaskLine, today: date) -> tuple[Cell, ...]:
    """A row under `open_columns`."""
    return (*_first_cells(line), _area(line), _owner(line), due_cell(line, today), _cadence(line))


def done_columns() -> tuple[TableColumn, ...]:
    """Tasks that are done."""
    return (
        *_first_columns(),
        TableColumn(translate("Checklist", "Area"), AREA_WIDTH),
        TableColumn(translate("Checklist", "Owner"), 116),
        TableColumn(translate("Checklist", "Done on"), 80),
        TableColumn(translate("Checklist", "Note"), 136),
    )


def done_cells(line: TaskLine, today: date) -> tuple[Cell, ...]:
    """A row under `done_columns`."""
    day = Cell(near_day(line.done_on, today), value=line.done_on, tone="muted")
    return (*_first_cells(line), _area(line), _owner(line), day, Cell(line.note or NOTHING, tone="muted"))


def library_columns() -> tuple[TableColumn, ...]:
    """Everything that the knowledge base knows; the area is the headline."""
    return (
        *_first_columns(),
        TableColumn(translate("Checklist", "Owner"), 84),
        TableColumn(translate("Checklist", "Cadence"), 84),
        TableColumn(translate("Checklist", "State"), 96),
    )


def library_cells(line: TaskLine, today: date) -> tuple[Cell, ...]:
    """A row under `library_columns`."""
    return (*_first_cells(line), _owner_taken(line), _cadence(line), state_cell(line, today))


def list_columns() -> tuple[TableColumn, ...]:
    """The tasks of one list, which has its own order."""
    return (
        *_first_columns(),
        TableColumn(translate("Checklist", "Owner"), 76),
        TableColumn(translate("Checklist", "Due"), 84),
        TableColumn(translate("Checklist", "State"), 80),
    )


def list_cells(line: TaskLine, today: date) -> tuple[Cell, ...]:
    """A row under `list_columns`."""
    due = Cell(near_day(line.due, today) if line.due else NOTHING, value=line.due)
    return (*_first_cells(line), _owner_taken(line), due, state_cell(line, today))


def proposed_columns() -> tuple[TableColumn, ...]:
    """What the findings propose; the last column holds buttons."""
    return (
        *_first_columns(),
        TableColumn(translate("Checklist", "Area"), AREA_WIDTH),
        TableColumn("", PROPOSAL_BUTTONS, sortable=False),
    )


def proposed_cells(line: TaskLine) -> tuple[Cell, ...]:
    """A row of two lines under `proposed_columns`."""
    circle, code, _title = _first_cells(line)
    return (circle, code, Cell(line.title, sub=reason_words(line), role="strong"), _area(line), Cell())


def due_cell(line: TaskLine, today: date) -> Cell:
    """The due day: a filled chip once it is overdue, amber on the day itself."""
    if is_overdue(line, today):
        words = translate("Checklist", "Overdue {day}").format(day=short_day(line.due))
        return Cell(chips=((words, "critical"),), value=line.due)
    return Cell(near_day(line.due, today), value=line.due, tone="warning" if line.due == today else "text")


def _first_columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn("", 40, sortable=False),
        TableColumn(translate("Checklist", "Code"), 62),
        TableColumn(translate("Checklist", "Task")),
    )


def _first_cells(line: TaskLine) -> tuple[Cell, Cell, Cell]:
    done = line.state is TaskState.DONE
    tip = translate("Checklist", "Reopen (Space)") if done else translate("Checklist", "Mark as done (Space)")
    circle = Cell(
        icon="checkbox-circle-fill" if done else "checkbox-blank-circle-line",
        tone="accent" if done else "muted",
        tip=tip,
    )
    return (circle, Cell(line.id, tone="muted"), Cell(line.title))


def _area(line: TaskLine) -> Cell:
    return Cell(chips=((area_label(line.area), "neutral"),), value=_place(line.area)) if line.area else Cell(NOTHING)


def _owner(line: TaskLine) -> Cell:
    return Cell(line.owner or NOTHING, tone="text" if line.owner else "muted")


def _owner_taken(line: TaskLine) -> Cell:
    """Of what nobody has taken on the role is only meant."""
    return Cell(line.owner or NOTHING, tone="text" if line.owner and line.number is not None else "muted")


def _cadence(line: TaskLine) -> Cell:
    return Cell(line.cadence, tone="muted")


def state_cell(line: TaskLine, today: date) -> Cell:
    """Only what was begun has a state: the rest of the knowledge base waits to be wanted."""
    if is_overdue(line, today):
        return Cell(chips=((translate("Checklist", "Overdue"), "critical"),))
    if line.state is TaskState.OPEN and line.due == today:
        return Cell(chips=((translate("Checklist", "Due today"), "warning"),))
    if is_postponed(line):
        words = translate("Checklist", "From {day}").format(day=short_day(line.until))
        return Cell(chips=((words, "neutral"),), tip=translate("Checklist", "Postponed until this day"))
    if line.state is TaskState.PROPOSED and not is_proposal(line):
        return Cell(NOTHING, tone="muted")
    tone = "accent" if line.state is TaskState.OPEN else "neutral"
    return Cell(chips=((task_state_label(line.state.value), tone),))


def _place(area: str) -> int:
    return AREAS.index(area) if area in AREAS else len(AREAS)
