"""The checklist in its states: tasks in progress, one in full, several at once, all tasks, lists, done, the menu of days."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint

from seller_toolkit.domain.changes import Part
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewTask, TaskEdit, TaskRef

if TYPE_CHECKING:
    from scripts.shots.studio import Studio
    from seller_toolkit.gui.main_window import MainWindow
    from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab

OWNERS = ("王磊", "李敏", "赵倩", "")
DAYS = (-3, 0, 0, -1, 4, 9, 0, 2)
"""Due days of the tasks that are taken on, from today."""


def shoot_checklist(studio: Studio, window: MainWindow, folder: Path, name: str) -> None:
    """Each state by itself."""
    window.show_tab("checklist")
    tab = cast("ChecklistTab", window.tabs["checklist"])

    def keep(what: str) -> None:
        studio.settle()
        studio.grab(window, folder / f"checklist-{what}-{name}.png")

    numbers = take_on(studio, window, tab)
    studio.settle()
    tab.today.select(numbers[1])
    line = tab.today.find_line(numbers[1])
    assert line is not None
    tab.today.lines_chosen.emit([line])
    keep("open")
    tab.detail.facts.more.click()
    tab.detail.history.button.click()
    keep("open-more")
    tab.detail.facts.more.click()
    tab.today.show_later()
    tab.today.open.selectAll()
    keep("many")
    for panel, what in ((tab.library, "all"), (tab.lists, "lists"), (tab.done, "done")):
        tab.show_segment(panel)
        keep(what)
    tab.show_segment(tab.today)
    tab.today.select(numbers[0])
    tab.side.postpone.open_at(tab.mapToGlobal(QPoint(300, 300)))
    studio.settle()
    studio.grab(tab.side.postpone.menu_of_days, folder / f"checklist-postpone-{name}.png")
    tab.side.postpone.menu_of_days.close()


def take_on(studio: Studio, window: MainWindow, tab: ChecklistTab) -> tuple[int, ...]:
    """Take tasks on, some late, some for today, one with a rule, a note and a step done, one of the user's own."""
    view, context, workspace = tab._view, JobContext(), studio.workspace
    assert view is not None
    wanted = [line for line in view.library if line.number is None][: len(DAYS)]
    refs = [TaskRef(view.shop.id, None, line.knowledge_id) for line in wanted]
    accepted = task_desk.accept(context, workspace, refs).value
    for place, number in enumerate(accepted.numbers):
        due = view.today + timedelta(days=DAYS[place])
        values = TaskEdit(owner=OWNERS[place % len(OWNERS)], due=due)
        if place == 1:
            values = TaskEdit(owner="李敏", due=due, rule="FREQ=WEEKLY;BYDAY=MO,TH", note="圆通说周四补车")
        task_desk.edit(context, workspace, [number], values)
    task_desk.tick_step(context, workspace, accepted.numbers[1], 0, done=True)
    own = NewTask(view.shop.id, "给十位老顾客打电话", "service", "李敏", view.today)
    task_desk.add_own(context, workspace, own)
    window.store_changed(frozenset({Part.TASKS}))
    return accepted.numbers
