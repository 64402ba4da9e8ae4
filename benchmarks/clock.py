"""Whole processes timed in turn, so that a machine that slows down slows down both; medians and their ratio."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5


def compare(commands: Mapping[str, Sequence[str]], rival: str, *, runs: int = RUNS) -> None:
    """Run each command `runs` times after one warm-up, turn by turn; print medians and ratios to `rival`."""
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            took = run(command)
            if turn:
                seconds[name].append(took)
    reference = statistics.median(seconds[rival])
    print(f"{'':34}  median s   ratio to {rival}")
    for name, found in seconds.items():
        median = statistics.median(found)
        print(f"{name:34}  {median:8.3f}   {median / reference:6.2f}")


def run(command: Sequence[str]) -> float:
    """The seconds that a process took; it must succeed."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
    begun = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env=environment)
    return time.perf_counter() - begun
