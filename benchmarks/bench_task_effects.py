"""How often a task that changes nothing is said to have helped or harmed, how often a planted effect is found, how long it takes.

    python dev.py bench task_effects

Two years of each kind of metric, then ten months, with a fixed seed. Nominal are 20 false claims of 400, at most 29 are allowed.
Planted effects are given in standard errors: one is the root mean square of the estimated difference itself over the 400 tasks
of the kind that change nothing. At least 45 % of two and 95 % of four are to be found, over all kinds, with two years of days.
The page "what helped" of 200 tasks over two years of twelve daily metrics, with two other shops, is to take at most 0.5 s.
"""

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from score_store import LAST, workspace_in

from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks.task_effects import what_helped
from seller_toolkit.store import tasks
from tests.unit.analysis.simulated_tasks import BEFORE, RUNS, TASK_KINDS, compared_claims, counts

TASKS = 200


def main() -> None:
    for before in (BEFORE, 300):
        print(f"\n{before} days before the start     {'told':>6}{'false':>7}{'2 SE':>8}{'4 SE':>8}")
        found = {name: counts(kind, before=before) for name, kind in TASK_KINDS.items()}
        for name, one in found.items():
            print(f"{name:30}{one.told:6}{one.false:7}{one.found_at_2:8.1%}{one.found_at_4:8.1%}")
        told = sum(one.told for one in found.values())
        two, four = (
            sum(getattr(one, name) * one.told for one in found.values()) / told for name in ("found_at_2", "found_at_4")
        )
        false = sum(one.false for one in found.values()) * RUNS / told
        print(f"{'all, false claims of 400':30}{told:6}{false:7.1f}{two:8.1%}{four:8.1%}")
    print("\nwith two comparisons that have half of their variance in common with it, claimed of 400")
    for name in ("rolling", "rolling, persistent", "persistent", "wandering, as rolling"):
        print(f"{name:30}{compared_claims(TASK_KINDS[name]):6}")
    clock, processor = seconds()
    print(f"\nwhat helped, {TASKS} tasks: {clock:.2f} s, of which the processor was at it for {processor:.2f} s")


def seconds() -> tuple[float, float]:
    """The best of three: the first reads profiles and imports modules."""
    with tempfile.TemporaryDirectory() as folder:
        workspace, made = workspace_in(Path(folder), years=2, metrics=12, count=3)
        profile = workspace.profiles.on("tmall_experience", LAST)
        names = [metric.id for metric in profile.metrics][:11]
        with workspace.store.write() as connection:
            for place in range(TASKS):
                task = Task(
                    0, made[0].id, "", TaskState.OPEN, f"任务 {place}", metric=names[place % len(names)],
                    started_on=LAST - timedelta(days=30 + place * 2), lag_days=place % 15,
                )  # fmt: skip
                tasks.add(connection, task)
        taken = []
        for _ in range(3):
            begun, worked = time.perf_counter(), time.process_time()
            what_helped(JobContext(), workspace, made[0].id)
            taken.append((time.perf_counter() - begun, time.process_time() - worked))
        workspace.close()
    return min(taken)


if __name__ == "__main__":
    main()
