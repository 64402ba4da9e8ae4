"""Whole processes timed in turn, so that a machine that slows down slows down both; medians and their ratio."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5


@dataclass(frozen=True)
class Taken:
    """What a command took: seconds from start to end, and the most memory that it held, in MB (0 where unknown)."""

    seconds: float
    memory: float


def compare(commands: Mapping[str, Sequence[str]], rival: str, *, runs: int = RUNS) -> None:
    """Measure, and print medians with their ratio to `rival`."""
    taken = measure(commands, runs=runs)
    print(f"{'':40}  median s   ratio     MB   to {rival}")
    for name, found in taken.items():
        ratio = found.seconds / taken[rival].seconds
        print(f"{name:40}  {found.seconds:8.3f}  {ratio:6.2f}  {found.memory:5.0f}")


def measure(commands: Mapping[str, Sequence[str]], *, runs: int = RUNS) -> dict[str, Taken]:
    """The medians of `runs` runs of each command, turn by turn, after one to warm up."""
    found: dict[str, list[Taken]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            took = run(command)
            if turn:
                found[name].append(took)
    return {name: median(each) for name, each in found.items()}


def median(taken: Sequence[Taken]) -> Taken:
    """The median of each figure by itself."""
    return Taken(statistics.median(t.seconds for t in taken), statistics.median(t.memory for t in taken))


def run(command: Sequence[str]) -> Taken:
    """Run a Python command line, or a program that is named by its whole path, to its end; it must succeed."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore"}
    begun = time.perf_counter()
    whole = command if Path(command[0]).is_absolute() else [sys.executable, *command]
    process = subprocess.Popen(whole, stdout=subprocess.DEVNULL, cwd=ROOT, env=environment)
    memory = 0.0
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        memory = usage.ru_maxrss / (1024 if sys.platform.startswith("linux") else 1024**2)
    else:
        process.wait()
    seconds = time.perf_counter() - begun
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Taken(seconds, memory)
