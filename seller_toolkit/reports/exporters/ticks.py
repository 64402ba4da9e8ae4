"""A checklist as a table: what stands in its columns in every format but the printed page."""

from seller_toolkit.domain.report import Column, Table, TickList
from seller_toolkit.i18n.translate import translate

OPEN, DONE = "☐", "☑"
"""What stands in the first column; a filled-in spreadsheet is read back by it and by the id in the second."""


def tick_table(ticks: TickList, title: str = "") -> Table:
    """One row a task: box, id, area, task, done when, owner, due, cadence, an empty note."""
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
            group.title,
            item.title,
            item.detail,
            item.owner,
            item.due,
            item.cadence,
            "",
        )
        for group in ticks.groups
        for item in group.items
    )
    return Table(columns=columns, rows=rows, title=title)
