"""The checklist tab on a store with the demo shops, with everything around it: what its tests drive."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.shops import Shop
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.checklist.task_table import TaskTable
from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner, Job, Task
from seller_toolkit.gui.undo_history import UndoHistory
from seller_toolkit.gui.widgets.button import SelectButton
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.gui.widgets.label import Label
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import TaskEdit, TaskRef
from seller_toolkit.services.tasks.task_list import ChecklistView, TaskLine
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

NOW = datetime(2026, 11, 22, 9, 30)
TODAY = date(2026, 10, 31)  # the demo shop's own
JOB = JobContext()
SHOP = Shop(7, "示例店", "tmall")


def workspace_on(path: Path) -> Workspace:
    return Workspace(path, resource=resource, settings=Settings(path.with_name("settings.json")), now=lambda: NOW)


@dataclass(frozen=True)
class DemoStore:
    """A workspace on the demo shops; each test begins with the file as it was after the import."""

    workspace: Workspace
    pristine: Path
    shops: Sequence[Shop]

    def fresh(self) -> Workspace:
        path = self.workspace.store_path
        self.workspace.close()
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
        shutil.copy(self.pristine, path)
        self.workspace.settings.set("my_name", "")
        return self.workspace


class HeldRunner(InlineTaskRunner):
    """Jobs begin when the test lets them: what the user does while a job is under way."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Callable[[], None]] | None = None

    def _launch(self, task: Task, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        launch = super()._launch
        if self.held is None:
            launch(task, job, args, uses_store=uses_store)
        else:
            self.held.append(lambda: launch(task, job, args, uses_store=uses_store))

    def hold(self) -> None:
        self.held = []

    def release(self) -> None:
        waiting, self.held = self.held or [], None
        for launch in waiting:
            launch()


@dataclass
class Stage:
    """The tab with everything around it."""

    tab: ChecklistTab
    workspace: Workspace
    shop: int
    dialogs: ScriptedDialogs
    selection: Selection
    wishes: Wishes
    runner: HeldRunner
    history: UndoHistory
    numbers: list[int] = field(default_factory=list)  # of the tasks that a fixture took on
    notices: list[str] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)

    def view(self) -> ChecklistView:
        """What the store says now."""
        return task_desk.checklist(JOB, self.workspace, self.shop).value

    def find(self, name: str, kind: type[QWidget] = QWidget) -> Any:
        """A widget that can be seen."""
        found = [one for one in self.tab.findChildren(kind, name) if one.isVisible()]
        assert found, f"{name} cannot be seen"
        return found[0]

    def press(self, name: str) -> None:
        self.find(name, QPushButton).click()

    def segment(self, name: str, words: str) -> None:
        buttons = self.find(name).findChildren(QPushButton)
        next(button for button in buttons if button.text() == words).click()

    def fact(self) -> str:
        label = self.tab.findChild(Label, "fact")
        assert label is not None
        return label.words()

    def take_on(self, knowledge: str, due: date | None, owner: str = "") -> int:
        deed = task_desk.accept(JOB, self.workspace, [TaskRef(self.shop, None, knowledge)]).value
        (number,) = deed.numbers
        task_desk.edit(JOB, self.workspace, [number], TaskEdit(owner=owner, due=due))
        return number

    def refresh(self) -> None:
        self.tab.mark_stale()

    def stored(self, number: int) -> TaskLine:
        """A task as the store has it."""
        view = self.view()
        return next(line for line in (*view.lines, *view.occurrences, *view.library) if line.number == number)

    def done_ones(self) -> tuple[TaskLine, ...]:
        """What was done, with what recurs and has its next time open already."""
        view = self.view()
        return (*view.done, *view.occurrences)


def staged(qtbot: QtBot, kit: Kit, workspace: Workspace, shops: Sequence[Shop]) -> Stage:
    dialogs, selection, wishes, runner = ScriptedDialogs(), Selection(), Wishes(), HeldRunner()
    selection.set_shops(shops)
    tab = ChecklistTab(TabContext(workspace, runner, kit, dialogs, selection, wishes))
    history = UndoHistory(workspace, runner, wishes, tab)
    made = Stage(tab, workspace, shops[0].id if shops else 0, dialogs, selection, wishes, runner, history)
    wishes.stored.connect(tab.store_changed)
    wishes.notice.connect(made.notices.append)
    wishes.failed.connect(made.failures.append)
    tab.resize(1199, 690)
    tab.show()
    qtbot.waitExposed(tab)
    return made


def rows_of(table: TaskTable) -> list[str]:
    """The rows as they are read: a headline, or code and title."""
    cells = table.cells
    rows = []
    for row in range(cells.rowCount()):
        first = cells.cell(row, 0).text
        rows.append(first or f"{cells.cell(row, 1).text} {cells.cell(row, 2).text}")
    return rows


def choose(select: SelectButton, place: int) -> None:
    """Pick an option as a click in its menu would."""
    select.options_menu.actions()[place].trigger()


def click_cell(qtbot: QtBot, table: TaskTable, key: object, column: int, modifier: Any = None) -> None:
    row = table.cells.find_row(key)
    assert row is not None
    place = table.visualRect(table.cells.index(row, column)).center()
    keys = modifier or Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, keys, place)
