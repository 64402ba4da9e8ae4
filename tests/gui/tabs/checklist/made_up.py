"""Lines and views without a store, and a tab whose deeds are written down instead of done."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Deed, Task, TaskChange, TaskList, TaskState
from seller_toolkit.domain.words import Words
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks.task_lines import TaskLine
from seller_toolkit.services.tasks.task_list import ChecklistView
from seller_toolkit.services.workspace import Workspace

SHOP = Shop(7, "示例店", "tmall")
TODAY = date(2026, 10, 31)
_PLAIN = TaskLine(
    id="L01", knowledge_id="logistics.a", number=None, shop=SHOP, state=TaskState.PROPOSED, title="Weigh the parcels",
    area="logistics", dimension="speed", owner="Warehouse", due=None, cadence="Daily", reason="", why="Why", steps=(),
    done_when="Done when", caution="", note="", metrics=(), minutes=10, done_on=None, role="warehouse",
)  # fmt: skip


def line(number: int | None = None, **values: Any) -> TaskLine:
    """A line: one of the knowledge base, or with a `number` one that is taken on and open."""
    state = TaskState.PROPOSED if number is None else TaskState.OPEN
    name = values.get("knowledge_id", f"logistics.t{number}" if number else "logistics.a")
    return replace(_PLAIN, number=number, **{"state": state, "knowledge_id": name} | values)


def view(*lines: TaskLine, library: Iterable[TaskLine] = (), lists: Iterable[TaskList] = ()) -> ChecklistView:
    """A view without scores."""
    return ChecklistView(SHOP, TODAY, None, lines, tuple(library), {}, tuple(lists))


def words(text: str) -> Words:
    return Words(text, text, text)


def deed(number: int = 1) -> Deed:
    """A deed that added a task."""
    return Deed((TaskChange(None, Task(number, SHOP.id, "", TaskState.OPEN)),))


@dataclass
class Played:
    """A tab on a view that never changes by itself; `asked` holds the deeds that it asked for."""

    tab: ChecklistTab
    wishes: Wishes
    dialogs: ScriptedDialogs
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    deeds: list[tuple[Deed, str]] = field(default_factory=list)

    def find(self, name: str) -> Any:
        """A widget that can be seen."""
        found = [one for one in self.tab.findChildren(QWidget, name) if one.isVisible()]
        assert found, f"{name} cannot be seen"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.tab.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QPushButton)
        button.click()

    def show(self, shown: ChecklistView) -> None:
        self.tab._show(shown)


def played(qtbot: QtBot, kit: Kit, workspace: Workspace, monkeypatch: Any, shown: ChecklistView) -> Played:
    """The tab on `shown`, in a window of its own."""
    asked: list[tuple[Any, ...]] = []

    def job(name: str) -> Callable[..., Outcome[Any]]:
        def run(_context: JobContext, _workspace: Workspace, *arguments: Any) -> Outcome[Any]:
            asked.append((name, *arguments))
            return Outcome(deed(len(asked)))

        return run

    for name in ("accept", "dismiss", "postpone", "add_own", "tick", "tick_step", "edit", "remove"):
        monkeypatch.setattr(task_desk, name, job(name))
    monkeypatch.setattr(task_desk, "checklist", lambda _context, _workspace, _shop: Outcome(shown))
    dialogs, wishes, selection = ScriptedDialogs(), Wishes(), Selection()
    selection.set_shops((SHOP,))
    tab = ChecklistTab(TabContext(workspace, InlineTaskRunner(), kit, dialogs, selection, wishes))
    made = Played(tab, wishes, dialogs, asked)
    wishes.deed_done.connect(lambda one, what: made.deeds.append((one, what)))
    tab.resize(1199, 690)
    tab.show()
    qtbot.waitExposed(tab)
    return made


def numbers(lines: Sequence[Any]) -> list[int | None]:
    """Numbers of references or lines."""
    return [one.number for one in lines]
