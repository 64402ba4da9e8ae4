"""A checklist as a table: what stands in its columns in every format but the printed page."""

from collections.abc import Sequence

from seller_toolkit.domain.report import Column, Report, Table, TickItem, TickList
from seller_toolkit.i18n.translate import translate

OPEN, DONE = "☐", "☑"
"""What stands in the first column; a filled-in spreadsheet is read back by it and by its hidden last column."""

KEY_TITLE = "key"
"""The head of that column, which holds the `key` of each item."""


def lists_of(report: Report) -> tuple[TickList, ...]:
    """The report's checklists, which in tables are one."""
    return tuple(block for block in report.blocks if isinstance(block, TickList))


def items_of(lists: Sequence[TickList]) -> tuple[TickItem, ...]:
    """Every item in the order of the rows."""
    return tuple(item for ticks in lists for group in ticks.groups for item in group.items)


def tick_table(*lists: TickList, title: str = "") -> Table:
    """One row a task: box, id, area, task, done when, owner, due, cadence, an empty note; `lists` are one or more.

    The steps, where there are any, stand below the task in its cell, each on a line of its own.
    """
    ticks = lists[0]
    columns = (
        Column(translate("Reports", "Done"), width=6),
        Column(translate("Reports", "No."), width=10),
        Column(translate("Reports", "Area"), width=12),
        Column(translate("Reports", "Task"), width=40),
        Column(translate("Reports", "Done when"), width=44),
        Column(ticks.owner_label, width=12),
        Column(ticks.due_label, width=14),
        Column(translate("Reports", "Cadence"), width=10),
        Column(ticks.note_label, width=30),
    )
    rows = tuple(
        (
            DONE if item.done else OPEN,
            item.id,
            item.area or group.title,
            "\n".join((item.title, *step_lines(item))),
            item.detail,
            item.owner,
            item.due,
            item.cadence,
            "",
        )
        for one in lists
        for group in one.groups
        for item in group.items
    )
    return Table(columns=columns, rows=rows, title=title)


def step_lines(item: TickItem) -> list[str]:
    """The steps with their boxes, and the caution."""
    steps = [f"{DONE if place in item.steps_done else OPEN} {step}" for place, step in enumerate(item.steps)]
    return [*steps, f"! {item.caution}"] if item.caution else steps
