"""Sends mutants to workers, watches the clock, and collects what became of them."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer

from tests.faults.mutants import ROOT

LONGEST = 60.0  # seconds of the processor that one file may take
PATIENCE = 600.0  # seconds until a worker that hangs is ended; a busy machine may stand still for a minute
LARGEST = 1024  # megabytes that the process may take


@dataclass
class Bag:
    """What a hunt brought home."""

    imported: int = 0
    refused: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    longest: tuple[float, str] = (0.0, "")
    megabytes: int = 0

    def put(self, name: str, answer: Sequence[str], seconds: float, megabytes: int) -> None:
        self.answers.update(answer)
        self.imported += "imported" in answer
        self.refused += "imported" not in answer
        self.longest = max(self.longest, (seconds, name))
        self.megabytes = max(self.megabytes, megabytes)
        if seconds > LONGEST or megabytes > LARGEST:
            self.faults.append(f"{name}: {seconds:.1f} s, {megabytes} MB")


def hunt(which: Sequence[int | str], folder: Path) -> Bag:
    """Import mutants (by number) or files (by path); a worker that a mutant ends or holds up is a fault, and another one takes over behind it."""
    bag, left = Bag(), list(which)
    while left:
        store = folder / f"worker-{len(left)}"
        store.mkdir()
        left = left[sent(left, store, bag) :]
    return bag


def sent(which: Sequence[int | str], store: Path, bag: Bag) -> int:
    """Let one worker import; the answer is how many mutants it is done with, the one that ended it included."""
    command = [sys.executable, "-m", "tests.faults.worker", str(store), *map(str, which)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error", "OPENBLAS_NUM_THREADS": "1"}
    with (
        (store / "errors.txt").open("w+") as errors,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as worker,
    ):
        done, name = 0, "the start"
        for line in lines_of(worker):
            if "begun" in line:
                name = f"{line['begun']} {line['name']} {line['how']}"
            elif "ended" in line:
                bag.put(name, line["answer"], line["seconds"], line["megabytes"])
                done, name = done + 1, "what came after"
            elif line["check"]:
                bag.faults.append(f"the store of {store.name}: {line['check']}")
        worker.wait()
        if worker.returncode:
            errors.seek(0)
            bag.faults.append(f"{name}: ended by {worker.returncode}: {errors.read()[-1500:]}")
            return done + 1
    return len(which)


def lines_of(worker: "subprocess.Popen[str]") -> Iterator[dict]:
    """The worker's lines; it is ended where it says nothing for `PATIENCE`."""
    assert worker.stdout
    while True:
        watchdog = Timer(PATIENCE, worker.kill)
        watchdog.start()
        try:
            line = worker.stdout.readline()
        finally:
            watchdog.cancel()
        if not line:
            return
        yield json.loads(line)
