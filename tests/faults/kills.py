"""An import killed at a moment of chance: what is in the store afterwards."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.store import backup
from seller_toolkit.store.tables import BATCH, BATCH_CHANGE, BATCH_SAME, RECORD_TABLES
from tests.conftest import make_workspace
from tests.faults.mutants import ROOT

HEAD = "订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额"
FILES = 4
"""Several files, so that some are whole and one is being written; each brings new rows and changes old ones."""


@dataclass(frozen=True)
class Death:
    """How a killed import left the store."""

    seconds: float
    batches: int
    ended_by_itself: bool
    problems: tuple[str, ...]


def made_up_files(folder: Path, *, rows: int) -> list[Path]:
    """Order lists that overlap: half of each file's orders stood in the file before, some of them with another amount."""
    dice, day = random.Random(7), datetime(2026, 10, 1)
    paths = []
    for file in range(FILES):
        lines = [HEAD]
        for number in range(file * rows // 2, file * rows // 2 + rows):
            created = day + timedelta(seconds=number * 30)
            amount = dice.randrange(900, 40_000) / 100 if number % 3 else 10.0
            lines.append(f"{number + 10**17},{amount},{amount},广东省,{created},{created + timedelta(minutes=5)},0.0")
        paths.append(folder / f"orders-{file}.csv")
        paths[-1].write_text("\n".join(lines), encoding="gb18030")
    return paths


def start_import(store: Path, files: list[Path]) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "seller_toolkit", "import", *map(str, files), "--store", str(store)]
    return subprocess.Popen(
        [*command, "--shop", "甲店", "--platform", "tmall", "--json"], cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def seconds_of_import(store: Path, files: list[Path]) -> float:
    """How long the import takes when nobody disturbs it."""
    begun = time.perf_counter()
    assert start_import(store, files).wait() == 0
    return time.perf_counter() - begun


def killed(store: Path, files: list[Path], *, after: float, rows: int) -> Death:
    """Import, kill the process after so many seconds, and look at the store with the program's own means."""
    process = start_import(store, files)
    try:
        process.wait(timeout=after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
    by_itself = process.returncode == 0
    answer = subprocess.run(
        [sys.executable, "-m", "seller_toolkit", "check", "--store", str(store), "--json"], cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, check=False,
    )  # fmt: skip
    problems = [] if answer.returncode == 0 and json.loads(answer.stdout)["ok"] else [answer.stdout.decode()]
    found, broken = batches_of(store, rows=rows)
    return Death(after, found, by_itself, tuple(problems + broken))


def batches_of(store: Path, *, rows: int) -> tuple[int, list[str]]:
    """How many batches are in the store, and what shows that one is not whole.

    Whole means: its counts are those of its file, and every row that it counts is there with its journal and its notes.
    """
    workspace = make_workspace(store)
    try:
        problems = list(backup.check(workspace.store))
        history = import_files.history(JobContext(), workspace).value
        with workspace.store.read() as c:
            for batch in history:
                inserted = sum(
                    c.scalar(select(func.count()).where(table.c.batch_id == batch.id)) or 0
                    for table in RECORD_TABLES.values()
                )
                changed = c.scalar(select(func.count()).where(BATCH_CHANGE.c.batch_id == batch.id)) or 0
                noted = c.scalar(select(func.coalesce(func.sum(func.length(BATCH_SAME.c.row_ids)), 0))
                                 .where(BATCH_SAME.c.batch_id == batch.id)) or 0  # fmt: skip
                counts = batch.counts
                if (inserted, changed) != (counts.new, counts.changed) or bool(noted) != bool(counts.same):
                    problems.append(f"import {batch.id}: {inserted} rows, {changed} changes, but {counts}")
                if counts.read != rows:
                    problems.append(f"import {batch.id} has {counts.read} rows of {rows}")
            stray = c.scalar(select(func.count()).select_from(BATCH)) != len(history)
        return len(history), problems + (["a batch that is in no history"] if stray else [])
    finally:
        workspace.close()


def moments(seed: int, count: int, whole: float) -> list[float]:
    """Moments of chance between the start of the process and its end, half of them in the writing part."""
    dice = random.Random(seed)
    return [dice.uniform(0.3 if n % 2 else 0.0, 1.0) * whole for n in range(count)]
