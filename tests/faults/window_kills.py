"""A window killed at a moment of chance under work: whether what it had confirmed is there."""

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.keeping import safety
from seller_toolkit.store import batches
from seller_toolkit.store.review_tables import REVIEW_CASE, REVIEW_CORRECTION
from seller_toolkit.store.tables import RECORD_TABLES, TASK
from tests.conftest import make_workspace
from tests.faults.mutants import ROOT

START, LONGEST = 240.0, 12.0
"""Seconds: for a window to open on a busy machine, and of work until it is killed."""


@dataclass
class Facts:
    """What is confirmed, or what a store holds."""

    imports: set[str] = field(default_factory=set)
    tasks: dict[str, str] = field(default_factory=dict)
    cases: dict[str, str] = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)

    def lacks(self, there: "Facts", unsure: str) -> list[str]:
        """What is confirmed and not there. A deed that was going on may have changed the value `unsure`."""
        missing = [f"import {name}" for name in self.imports - there.imports]
        missing += [f"tag of {order}" for order in self.tags - there.tags]
        for kind, mine, found in (("task", self.tasks, there.tasks), ("case", self.cases, there.cases)):
            for key, value in mine.items():
                if key not in found or (found[key] != value and not found[key].startswith(unsure)):
                    missing.append(f"{kind} {key}: {value!r}, but {found.get(key)!r}")
        return missing


@dataclass(frozen=True)
class Kill:
    """What one kill showed: deeds that were confirmed in this run, by kind, and what was wrong afterwards."""

    seconds: float
    deeds: dict[str, int]
    problems: tuple[str, ...]


class KilledWindow:
    """One store through many kills. What it holds after a kill is where the next run begins."""

    def __init__(self, folder: Path) -> None:
        self.store, self._folder = folder / "store.db", folder
        self._facts, self._kept = Facts(), dict[str, Facts]()

    def kill(self, number: int) -> Kill:
        """Let a window work for a moment of chance, kill it, and look."""
        side = self._folder / f"side-{number}.jsonl"
        after = random.Random(number).uniform(0.0, LONGEST)
        worked = self._let_work(side, number, after)
        lines = [json.loads(line) for line in side.read_text(encoding="utf-8").splitlines() if line.endswith("}")]
        begins = [deepcopy(self._facts)]
        for line in lines:
            begins = self._replay(line, begins)
        problems = [] if worked else ["the window did not begin, or ended by itself"]
        problems += [f"failed: {line}" for line in lines if line["op"] == "failed"]
        there, found = self._look()
        problems += found
        lacking = [one.lacks(there, f"{number}-") for one in begins]
        if all(lacking):
            problems += min(lacking, key=len)
        self._facts = there
        deeds = [line["op"] for line in lines]
        return Kill(after, {op: deeds.count(op) for op in sorted(set(deeds))}, tuple(problems))

    def _let_work(self, side: Path, number: int, after: float) -> bool:
        side.touch()
        command = [sys.executable, "-m", "tests.faults.window_worker", str(self.store), str(side), str(number)]
        home = {
            name: str(self._folder / "home") for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
        }
        process = subprocess.Popen(
            command, cwd=ROOT, env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            for _ in range(int(START * 10)):
                if side.stat().st_size or process.poll() is not None:
                    break
                _wait(process, 0.1)
            began = bool(side.stat().st_size)
            return began and not _wait(process, after)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()

    def _replay(self, line: dict[str, Any], begins: list[Facts]) -> list[Facts]:
        """What is confirmed after a line; two possibilities while a backup is being put back."""
        now = begins[0]
        match line["op"]:
            case "import":
                now.imports.add(line["file"])
            case "task":
                now.tasks[line["title"]] = line["note"]
            case "case":
                now.cases[line["order"]] = line["note"]
            case "tag":
                now.tags.add(line["order"])
            case "backup":
                self._kept[line["file"]] = deepcopy(now)
            case "restoring" if line["file"] in self._kept:
                return [now, deepcopy(self._kept[line["file"]])]
            case "restoring":
                return [now, Facts()]  # the run before was killed before it could say that the backup is made
            case "restored":
                return [begins[1]]
        return [now]

    def _look(self) -> tuple[Facts, list[str]]:
        """What the store holds, and what `check` finds, by the program's own means."""
        workspace = make_workspace(self.store)
        review = RECORD_TABLES["review"].c
        try:
            problems = [f"check: {code}" for code in safety.check(JobContext(), workspace).value]
            with workspace.store.read() as c:
                tagged = select(review.order_no).join(REVIEW_CORRECTION, REVIEW_CORRECTION.c.review_id == review.id)
                facts = Facts(
                    {one.file for one in batches.history(c) if not one.undone},
                    {row.title: row.note for row in c.execute(select(TASK.c.title, TASK.c.note))},
                    {row.order_no: row.note for row in c.execute(select(REVIEW_CASE.c.order_no, REVIEW_CASE.c.note))},
                    set(c.execute(tagged).scalars()),
                )
            return facts, problems
        finally:
            workspace.close()


def _wait(process: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """Whether it ended within so many seconds."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def main(arguments: Sequence[str]) -> int:
    """`python -m tests.faults.window_kills FOLDER COUNT`: kill so often, and print what each kill showed."""
    window = KilledWindow(Path(arguments[0]))
    bad = 0
    for number in range(1, int(arguments[1]) + 1):
        kill = window.kill(number)
        bad += bool(kill.problems)
        print(
            f"{number}: after {kill.seconds:.1f} s, {kill.deeds}, {'; '.join(kill.problems) or 'nothing is missing'}",
            flush=True,
        )
    return bad


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
