"""A window at work in a process of its own, to be killed: `python -m tests.faults.window_worker STORE SIDE SEED`.

It is the program's own window on its own runner. What it has done is written into the file SIDE, a line of JSON each, as soon as the
window was told that it is done, and is on the disk before the next deed begins.
"""

import json
import os
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from sqlalchemy import select

from seller_toolkit.app.opening import run_window
from seller_toolkit.app.window_words import WindowWish
from seller_toolkit.domain.changes import Outcome
from seller_toolkit.domain.imports import ImportChoices
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.gui.main_window import MainWindow
from seller_toolkit.services.desks import case_desk, desk, learning_desk, safety_desk, task_desk
from seller_toolkit.services.requests import CaseEdit, Dropped, NewTask, TaskEdit
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.tables import RECORD_TABLES, SHOP

HEAD = "平台,店铺,时间,订单编号,商品名称,评价内容,评分"
ROWS = 40
WORDS = ("质量很好，下次还来", "物流太慢了，等了十天", "客服态度差，没人回复", "包装破了，东西还行", "颜色和图片不一样")


def main(arguments: Sequence[str]) -> int:
    """Open the window on STORE and work until somebody kills it."""
    store, side, seed = Path(arguments[0]), Path(arguments[1]), int(arguments[2])
    begin = MainWindow.begin

    def begin_and_work(window: MainWindow, files: Sequence[Path] = ()) -> None:
        begin(window, files)
        Work(window, store, side, seed)

    MainWindow.begin = begin_and_work  # type: ignore[method-assign]
    return run_window(WindowWish(str(store), lang="en"))


def what_is_there(_context: object, workspace: Workspace) -> Outcome[tuple[list[int], list[tuple[int, str]]]]:
    """The shops, and the reviews with their order's number."""
    review = RECORD_TABLES["review"].c
    with workspace.store.read() as c:
        shops = list(c.execute(select(SHOP.c.id)).scalars())
        found = [(row.id, row.order_no) for row in c.execute(select(review.id, review.order_no))]
    return Outcome((shops, found))


class Work(QObject):
    """Does one thing after the other, of chance."""

    def __init__(self, window: MainWindow, store: Path, side: Path, seed: int) -> None:
        super().__init__(window)
        self._window, self._store, self._seed = window, store, seed
        self._dice = random.Random(seed)
        self._side = side.open("a", encoding="utf-8")
        self._number = 0
        self._shops: list[int] = []
        self._reviews: list[tuple[int, str]] = []
        self._tasks: list[tuple[str, int]] = []
        self._backups = sorted(store.parent.glob("kept-*.db"))
        self._do(what_is_there, then=self._know)

    def _know(self, outcome: Outcome[Any]) -> None:
        self._shops, self._reviews = outcome.value
        self._say(op="begun")
        self._next()

    def _next(self) -> None:
        QTimer.singleShot(0, self, self._one)

    def _one(self) -> None:
        self._number += 1
        name = f"{self._seed}-{self._number}"
        if not self._reviews:
            self._bring(name)
            return
        deeds: list[Callable[[str], None]] = [
            self._bring,
            self._add_task,
            self._note_task,
            self._case,
            self._case,
            self._tag,
            self._tag,
        ]
        deeds += [self._back_up, self._back_up] if len(self._backups) < 3 else [self._restore]
        self._dice.choice(deeds)(name)

    # --- the deeds ------------------------------------------------------------------------------------------------

    def _bring(self, name: str) -> None:
        lines = [HEAD]
        for row in range(ROWS):
            words = self._dice.choice(WORDS)
            lines.append(f"tmall,甲店,2026-11-{1 + row % 20:02} 10:00:00,{name}-{row},毛巾,{words}{row},{1 + row % 5}")
        choices = ImportChoices(shop="甲店", platform="tmall")
        dropped = Dropped(Path(f"{name}.csv"), data="\n".join(lines).encode(), choices=choices)

        def planned(outcome: Outcome[Any]) -> None:
            self._do(desk.commit, [sheet for sheets in outcome.value for sheet in sheets], then=done)

        def done(_outcome: Outcome[Any]) -> None:
            self._say(op="import", file=f"{name}.csv")
            self._do(what_is_there, then=looked)

        def looked(outcome: Outcome[Any]) -> None:
            self._shops, self._reviews = outcome.value
            self._next()

        self._do(desk.plan_each, [dropped], then=planned)

    def _add_task(self, name: str) -> None:
        def done(outcome: Outcome[Any]) -> None:
            self._tasks.append((name, next(iter(outcome.value.numbers))))
            self._say(op="task", title=name, note="")
            self._next()

        self._do(task_desk.add_own, NewTask(self._shops[0], name, area="service"), then=done)

    def _note_task(self, name: str) -> None:
        if not self._tasks:
            self._add_task(name)
            return
        title, number = self._dice.choice(self._tasks)
        self._do(task_desk.edit, [number], TaskEdit(note=name), then=self._told(op="task", title=title, note=name))

    def _case(self, name: str) -> None:
        number, order = self._dice.choice(self._reviews)
        self._do(case_desk.handle, [number], CaseEdit(note=name), then=self._told(op="case", order=order, note=name))

    def _tag(self, _name: str) -> None:
        number, order = self._dice.choice(self._reviews)
        tone = self._dice.choice([Polarity.POSITIVE, Polarity.NEGATIVE])

        def done(outcome: Outcome[Any]) -> None:
            self._say(op="tag" if outcome.value else "agreed", order=order)  # agreed: it was read so already
            self._next()

        self._do(learning_desk.correct, number, tone, then=done)

    def _back_up(self, name: str) -> None:
        target = self._store.parent / f"kept-{name}.db"
        self._backups.append(target)
        self._do(safety_desk.back_up, target, then=self._told(op="backup", file=target.name))

    def _restore(self, name: str) -> None:
        source = self._backups.pop(0)
        self._say(op="restoring", file=source.name)

        def done(outcome: Outcome[Any]) -> None:
            self._say(op="restored", file=source.name)
            self._tasks.clear()
            self._window.store_changed(outcome.changes)
            self._do(what_is_there, then=looked)

        def looked(outcome: Outcome[Any]) -> None:
            self._shops, self._reviews = outcome.value
            self._next()

        self._do(safety_desk.restore, source, then=done)

    # --- how they are done ----------------------------------------------------------------------------------------

    def _told(self, **what: object) -> Callable[[Outcome[Any]], None]:
        def done(_outcome: Outcome[Any]) -> None:
            self._say(**what)
            self._next()

        return done

    def _do(self, job: Any, *words: object, then: Callable[[Outcome[Any]], None]) -> None:
        self._window._runner.start(job, self._window._workspace, *words, on_success=then, on_failure=self._fail)

    def _fail(self, error: BaseException) -> None:
        self._say(op="failed", kind=type(error).__name__, said=str(error))

    def _say(self, **what: object) -> None:
        self._side.write(json.dumps(what) + "\n")
        self._side.flush()
        os.fsync(self._side.fileno())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
