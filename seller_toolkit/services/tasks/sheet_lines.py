"""The lines of a printed list as they are by now: which task each one is, and how that stands."""

from dataclasses import dataclass
from datetime import datetime, time

from seller_toolkit.domain.sheets import SheetRow
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.i18n.labels import role_label
from seller_toolkit.i18n.translate import language
from seller_toolkit.services.requests import TaskRef
from seller_toolkit.services.tasks.own_knowledge import knowledge_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import shops, tasks
from seller_toolkit.store.connection import Connection

GONE = "gone"
"""The state of a line whose task, or shop, was deleted since it was printed."""


@dataclass(frozen=True)
class LineNow:
    """How a printed line stands by now: `state` of TaskState, or GONE."""

    ref: TaskRef
    state: str
    title: str
    owner: str
    note: str

    @property
    def done(self) -> bool:
        return self.state == TaskState.DONE.value


class Tasks:
    """The tasks of the store, read once for all the lines that are asked about."""

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._workspace = workspace
        self._shops = {shop.id: shop for shop in shops.all_shops(connection)}
        self._by_number = {task.id: task for task in tasks.all_tasks(connection)}
        self._known = {one.id: one for one in knowledge_of(workspace, connection)}
        self._of_knowledge: dict[tuple[int, str], list[Task]] = {}
        for task in self._by_number.values():
            self._of_knowledge.setdefault((task.shop_id, task.knowledge_id), []).append(task)

    def now(self, row: SheetRow, printed_at: datetime) -> LineNow:
        """How a line of a list that was printed at `printed_at` stands.

        What was only proposed then, is: what was done of it since, else what is open of it, else still only proposed.
        """
        shop = self._shops.get(row.shop_id)
        if row.number is not None:
            return self._line(row, self._by_number.get(row.number))
        if shop is None or row.knowledge_id not in self._known:
            return self._line(row, None)
        stored = self._of_knowledge.get((row.shop_id, row.knowledge_id), [])
        since = self._in_clock_of(shop, printed_at)
        done = [one for one in stored if one.state is TaskState.DONE and one.done_at and one.done_at >= since]
        begun = [one for one in stored if one.state is TaskState.OPEN]
        if done or begun:
            return self._line(row, (done or begun)[0])
        return self._proposed(row)

    def _line(self, row: SheetRow, task: Task | None) -> LineNow:
        if task is None:
            ref = TaskRef(row.shop_id, row.number, row.knowledge_id)
            return LineNow(ref, GONE, row.title, "", "")
        ref = TaskRef(task.shop_id, task.id, task.knowledge_id)
        return LineNow(ref, task.state.value, task.title or self._title(task.knowledge_id), task.owner, task.note)

    def _proposed(self, row: SheetRow) -> LineNow:
        ref = TaskRef(row.shop_id, None, row.knowledge_id)
        owner = role_label(self._known[row.knowledge_id].role)
        return LineNow(ref, TaskState.PROPOSED.value, self._title(row.knowledge_id), owner, "")

    def _title(self, knowledge_id: str) -> str:
        known = self._known.get(knowledge_id)
        return known.title.of(language()) if known else ""

    def _in_clock_of(self, shop: Shop, at: datetime) -> datetime:
        """The moment of the printing by the clock of the shop: that of a demo shop stands still on one day."""
        return min(at, datetime.combine(self._workspace.today_of(shop), time())) if shop.demo else at


def open_numbers(connection: Connection) -> dict[tuple[int, str], int]:
    """The open task of each shop and task of the knowledge base, by its id in the store."""
    return {
        (task.shop_id, task.knowledge_id): task.id
        for task in tasks.all_tasks(connection)
        if task.state is TaskState.OPEN and task.knowledge_id
    }
