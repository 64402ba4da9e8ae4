"""The checklist of a shop with 2,000 stored tasks: the view against the bare SQL read of the same rows.

Half of the tasks are the user's own, half of the knowledge base (each task of it many times, as recurring ones become); most are
open. Measured in the same process, turn by turn; medians of wall-clock and of processor time, and the ratio of the latter. `view_of`: from the shop's standing to the lines that the
tab draws. Deeds: one tick, and one edit of 200 tasks.
"""

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from score_store import workspace_in

from seller_toolkit.domain.shops import Shop
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import TaskEdit, TaskRef
from seller_toolkit.services.scores.standing import standing
from seller_toolkit.services.tasks import task_deeds, task_list
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store import tasks

BARE = "SELECT * FROM task WHERE shop_id = ? ORDER BY id"
BAR = 150.0
MANY = 200


def fill(workspace: Workspace, shop: Shop, count: int) -> None:
    """Tasks as a busy shop has them."""
    now = workspace.now_of(shop)
    knowledge = workspace.knowledge
    with workspace.store.write() as connection:
        for place in range(count):
            known = knowledge[place % len(knowledge)] if place % 2 else None
            done = place % 5 == 0
            task = Task(
                0, shop.id, known.id if known else "", TaskState.DONE if done else TaskState.OPEN,
                title="" if known else f"盘点 {place}", area=known.area if known else "logistics", owner="李姐",
                due=(now + timedelta(days=place % 60 - 10)).date(), note="两种规格" if place % 3 else "",
                rule="" if place % 4 else "FREQ=WEEKLY;BYDAY=MO,TH", steps_done=(0, 2) if place % 7 == 0 else (),
                done_at=now - timedelta(days=place % 9) if done else None,
            )  # fmt: skip
            tasks.add(connection, task, at=now)


@dataclass(frozen=True)
class Taken:
    """Medians in milliseconds: by the clock, and of the processor, which other programs disturb less."""

    wall: float
    processor: float


def in_turns(acts: dict[str, Callable[[], object]], *, runs: int) -> dict[str, Taken]:
    """The medians of each, turn by turn after one to warm up."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in acts}
    for turn in range(runs + 1):
        for name, act in acts.items():
            wall, processor = time.perf_counter(), time.process_time()
            act()
            if turn:
                taken[name].append(((time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000))
    return {name: Taken(*map(statistics.median, zip(*each, strict=True))) for name, each in taken.items()}


def measure(workspace: Workspace, shop: Shop, *, runs: int) -> None:
    """The view and its parts, then deeds."""
    context = JobContext()
    with closing(sqlite3.connect(workspace.store.path)) as driver, workspace.store.read() as connection:
        stand = standing(workspace, connection, shop)
        found = in_turns(
            {
                "bare rows": lambda: driver.execute(BARE, (shop.id,)).fetchall(),
                "all_tasks": lambda: tasks.all_tasks(connection, shop.id),
                "view_of": lambda: task_list.view_of(workspace, connection, shop, stand),
                "standing": lambda: standing(workspace, connection, shop),
            },
            runs=runs,
        )
        view = task_list.view_of(workspace, connection, shop, stand)
    print(f"{len(view.lines):,} lines, {len(view.occurrences):,} other times, {len(view.library):,} in the library")
    numbers = [line.number for line in view.open if line.number is not None]
    turns = iter(range(10**6))

    def edit() -> None:
        task_deeds.edit(context, workspace, numbers[:MANY], TaskEdit(note=f"{next(turns)}"))

    def tick() -> None:
        task_deeds.tick(context, workspace, [TaskRef(shop.id, numbers[-1])], done=next(turns) % 2 == 0)

    found |= in_turns({"tick one": tick, f"edit {MANY}": edit}, runs=runs)
    print(f"{'':20} wall ms   processor ms   to bare rows   (bar for view_of: {BAR:.0f} ms)")
    for name, took in found.items():
        ratio = took.processor / found["bare rows"].processor
        print(f"{name:20} {took.wall:7.1f}   {took.processor:12.1f}   {ratio:12.1f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--tasks", type=int, default=2000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        workspace, shops = workspace_in(Path(name), years=2, metrics=8, count=1)
        fill(workspace, shops[0], options.tasks)
        measure(workspace, shops[0], runs=options.runs)
        workspace.close()


if __name__ == "__main__":
    main()
