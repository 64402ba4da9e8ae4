"""How long the checklist takes with 2,000 tasks: to be drawn once its data are there, and to follow a filter or a key.

    python benchmarks/bench_checklist_tab.py [--tasks N] [--runs N]

The rival is a bare `QTableWidget` with the same texts in the same columns, filled anew for each filter: what a table costs that
knows nothing of tasks, headlines or chips. All figures are medians in milliseconds: until the program has answered, and until
everything is painted.
"""

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from seller_toolkit.app.opening import theme_of
from seller_toolkit.app.paths import resource
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import AREAS, ROLES, TaskState
from seller_toolkit.gui.dialogs_port import ScriptedDialogs
from seller_toolkit.gui.selection import Selection
from seller_toolkit.gui.style_sheet import dress
from seller_toolkit.gui.tabs.checklist.texts import checklist_and_texts
from seller_toolkit.gui.tabs.checklist_tab import ChecklistTab
from seller_toolkit.gui.tabs.tab import TabContext, Wishes
from seller_toolkit.gui.task_runner import InlineTaskRunner, Job, Task
from seller_toolkit.gui.widgets.kit import Kit
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.tasks.task_lines import TaskLine
from seller_toolkit.services.tasks.task_list import ChecklistView
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings

SHOP, TODAY = Shop(1, "禾畔家居旗舰店", "tmall"), date(2026, 11, 22)
TITLES = (
    "20:00 前付款的单当天交运",
    "抽检到货的记忆枕",
    "旺旺 3 分钟响应",
    "四件套详情页补实拍尺寸图",
    "退款 48 小时内处理完",
)
OWNERS = ("王磊", "李敏", "赵倩", "陈曦", "仓库", "客服")
KEYS = ("记", "记忆", "记忆枕", "记忆", "记", "")
"""What is typed into the search, key by key."""


def lines(count: int) -> tuple[TaskLine, ...]:
    """Made-up tasks: four in five taken on, some overdue, some done."""
    dice = random.Random(1)
    made = []
    for number in range(1, count + 1):
        area = dice.choice(AREAS)
        state = dice.choices((TaskState.OPEN, TaskState.DONE, TaskState.PROPOSED), (7, 1, 2))[0]
        known = state is TaskState.PROPOSED
        made.append(
            TaskLine(
                id=f"T-{number:04d}", knowledge_id=f"{area}.t{number}", number=None if known else number, shop=SHOP,
                state=state, title=f"{dice.choice(TITLES)}（{number}）", area=area, dimension="", owner=dice.choice(OWNERS),
                due=None if known else TODAY + timedelta(days=dice.randrange(-5, 60)), cadence="每周", reason="",
                why="时效从付款起算，越早交出越稳。" * 2, steps=("把截单时间贴在打单台上。" * 2,) * 5, done_when="无超时",
                caution="", note="", metrics=(), minutes=15, done_on=TODAY if state is TaskState.DONE else None,
                role=dice.choice(ROLES),
            )
        )  # fmt: skip
    return tuple(made)


class OnlyTheList(InlineTaskRunner):
    """Answers the job that brings the tasks; what else the tab asks for comes later, as from a worker."""

    def _launch(self, task: Task, job: Job, args: Sequence[object], *, uses_store: bool) -> None:
        if job is checklist_and_texts:
            super()._launch(task, job, args, uses_store=uses_store)


class Rival(QTableWidget):
    """The same rows as the tab shows, as texts."""

    def __init__(self) -> None:
        super().__init__(0, 6)
        self.resize(900, 620)

    def fill(self, wanted: Sequence[TaskLine]) -> None:
        self.setRowCount(len(wanted))
        for row, one in enumerate(wanted):
            due = "" if one.due is None else f"{one.due:%m-%d}"
            for column, text in enumerate((one.id, one.title, one.owner, due, one.cadence, one.state.value)):
                self.setItem(row, column, QTableWidgetItem(text))

    def find(self, every: Sequence[TaskLine], words: str) -> None:
        self.fill([one for one in every if words in "\n".join((one.id, one.title, one.why, *one.steps)).casefold()])


def measured(runs: int, *deeds: Callable[[], object]) -> tuple[float, float]:
    """The medians of the deeds over some rounds, in milliseconds: until they return, and until nothing is left to paint."""
    answered, painted = [], []
    for turn in range(runs + 1):
        for deed in deeds:
            begun = time.perf_counter()
            deed()
            returned = time.perf_counter()
            QApplication.processEvents()
            if turn:
                answered.append((returned - begun) * 1000)
                painted.append((time.perf_counter() - begun) * 1000)
    return statistics.median(answered), statistics.median(painted)


def tab_on(folder: Path, view: ChecklistView) -> ChecklistTab:
    """The tab, whose store is asked for nothing."""
    settings = Settings(folder / "settings.json")
    workspace = Workspace(folder / "store.db", resource=resource, settings=settings)
    kit = Kit(theme_of(settings))
    dress(QApplication.instance(), kit.theme)
    selection = Selection()
    selection.set_shops((SHOP,))
    task_desk.checklist = lambda _context, _workspace, _shop: Outcome(view)
    tab = ChecklistTab(TabContext(workspace, OnlyTheList(), kit, ScriptedDialogs(), selection, Wishes()))
    tab.resize(1199, 690)
    return tab


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tasks", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    QApplication([])
    every = lines(options.tasks)
    view = ChecklistView(SHOP, TODAY, None, tuple(one for one in every if one.number), every, {})
    with tempfile.TemporaryDirectory() as name:
        tab, rival = tab_on(Path(name), view), Rival()
        begun = time.perf_counter()
        tab.show()
        shown = time.perf_counter()
        QApplication.processEvents()
        first = ((shown - begun) * 1000, (time.perf_counter() - begun) * 1000)
        rival.show()
        found = measure(tab, rival, every, view, options.runs)
        found = {"first drawn, with the layout of the tab": (first, found["drawn afresh"][1])} | found
        print(f"{f'{options.tasks:,} tasks':46}  answered  painted   QTableWidget: answered  painted")
        for what, (own, other) in found.items():
            print(f"{what:46}  {own[0]:8.1f} {own[1]:8.1f} {other[0]:24.1f} {other[1]:8.1f}")
        tab.close()


def measure(
    tab: ChecklistTab, rival: Rival, every: Sequence[TaskLine], view: ChecklistView, runs: int
) -> dict[str, tuple[tuple[float, float], tuple[float, float]]]:
    """What is done → the figures of the tab and of the rival."""

    def afresh() -> None:
        tab.show_segment(tab.today)
        tab._show(ChecklistView(SHOP, TODAY, None, view.lines, view.library, {}))

    def typed(words: str) -> Callable[[], None]:
        return lambda: tab.library.search.setText(words)

    found = {"drawn afresh": (measured(runs, afresh), measured(runs, lambda: rival.fill(every)))}
    tab.today.later_shown = True
    own = measured(runs, afresh)
    found["drawn afresh, later tasks unfolded"] = (own, found["drawn afresh"][1])
    tab.show_segment(tab.library)
    keys = [typed(words) for words in KEYS]
    others = [lambda words=words: rival.find(every, words) for words in KEYS]
    found["a key in the search"] = (measured(runs, *keys), measured(runs, *others))
    states = [tab.library.filters._states[name].click for name in ("open", "overdue", "all")]
    wanted = [
        [one for one in every if one.state is TaskState.OPEN],
        [one for one in every if one.due is not None and one.due < TODAY],
        every,
    ]
    fills = [lambda rows=rows: rival.fill(rows) for rows in wanted]
    found["a filter by state"] = (measured(runs, *states), measured(runs, *fills))
    head = tab.library.table.horizontalHeader()
    sorts = [
        lambda: head.setSortIndicator(2, head.sortIndicatorOrder()),
        lambda: head.setSortIndicator(3, head.sortIndicatorOrder()),
    ]
    by_rival = [lambda: rival.sortItems(1), lambda: rival.sortItems(2)]
    found["sorted by a head"] = (measured(runs, *sorts), measured(runs, *by_rival))
    return found


if __name__ == "__main__":
    main()
