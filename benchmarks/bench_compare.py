"""A thousand competitors with twelve weekly snapshots: the comparison's view and its documents.

Rivals in the same process, turn by turn: fetching the same rows with a bare cursor, and fetching them into pandas, which pivots and
ranks them (no gaps, ranges, kinds, sources, trends or overtakings). Medians, their ratio to the bare rows, and seconds of processor
time, which a busy machine changes less.
"""

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pandas as pd

from seller_toolkit.app.offscreen import ensure_application
from seller_toolkit.app.paths import resource
from seller_toolkit.domain.imports import Counts, SourceFile
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports import documents
from seller_toolkit.services.rivals.comparison import comparison
from seller_toolkit.services.rivals.comparison_document import comparison_document
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import batches, shops, source_digits

LAST = date(2026, 10, 31)
SCORES = ("dsr.description", "dsr.service", "dsr.logistics")
FIGURES = ("good_review_rate", "sales_count", "item_count")
NAMES = (
    "day", "subject_kind", "subject", "metric", "value", "shop_id", "key", "batch_id", "source_batch_id", "source_row",
)  # fmt: skip
BARE = "SELECT shop_id, metric, day, value, source_batch_id, source_row FROM observation WHERE subject_kind = 'shop' AND subject = ''"
BAR = 0.150


def workspace_in(folder: Path, *, count: int, weeks: int) -> Workspace:
    """An own shop and `count` competitors, each with a list of every week."""
    workspace = Workspace(
        folder / "compare.db",
        resource=resource,
        settings=Settings(folder / "settings.json"),
        now=lambda: datetime(LAST.year, LAST.month, LAST.day, 9, 30),
    )
    with workspace.store.write() as c:
        own = shops.ensure_shop(c, "我的店", "taobao", own=True)
        ids = [own.id, *(shops.ensure_shop(c, f"竞店{n:04}", "taobao", own=False).id for n in range(count))]
        lists = []
        for week in range(weeks):
            source = SourceFile(f"竞店_{week:02}.csv", "", f"{week:064}", 0)
            batch = batches.start(
                c, source, layout="shop_list", platform="taobao", shop_id=None, at=datetime(2026, 10, 31, 8)
            )
            batches.finish(c, batch, Counts(), ())
            source_digits.keep(c, batch, dict.fromkeys(SCORES, 2))
            lists.append((batch, (LAST - timedelta(weeks=weeks - 1 - week)).isoformat()))
    marks = ", ".join("?" * len(NAMES))
    with closing(sqlite3.connect(workspace.store.path)) as driver, driver:
        rows = [row for shop in ids for row in _rows(shop, lists)]
        driver.executemany(f"INSERT INTO observation ({', '.join(NAMES)}) VALUES ({marks})", rows)
    return workspace


def _rows(shop: int, lists: list[tuple[int, str]]) -> list[tuple[object, ...]]:
    dice, found = random.Random(shop), []
    for metric in (*SCORES, *FIGURES):
        value = dice.gauss(4.7, 0.1) if metric in SCORES else float(dice.randrange(20, 100))
        for batch, day in lists:
            value += dice.gauss(0, 0.02) if metric in SCORES else dice.randrange(3)
            shown = round(min(value, 5.0 if metric in SCORES else 1e6), 2)
            key = f"{day}\x1fshop\x1f\x1f{metric}"
            found.append((day, "shop", "", metric, shown, shop, key, batch, batch, shop + 1))
    return found


def pivoted(driver: sqlite3.Connection) -> pd.DataFrame:
    """The newest values as a table of shops × metrics with their ranks."""
    read = pd.read_sql(BARE, driver)
    newest = read.sort_values("day").drop_duplicates(["shop_id", "metric"], keep="last")
    table = newest.pivot(index="shop_id", columns="metric", values="value")
    return table.join(table.rank(method="min", ascending=False).add_suffix("_rank"))


def in_turns(acts: dict[str, Callable[[], object]], *, runs: int) -> dict[str, tuple[float, float]]:
    """Median seconds by the clock and of the processor, turn by turn after one to warm up."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in acts}
    for turn in range(runs + 1):
        for name, act in acts.items():
            clock, processor = time.perf_counter(), time.process_time()
            act()
            if turn:
                taken[name].append((time.perf_counter() - clock, time.process_time() - processor))
    return {
        name: (statistics.median(a for a, _ in each), statistics.median(b for _, b in each))
        for name, each in taken.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--shops", type=int, default=1000)
    parser.add_argument("--weeks", type=int, default=12)
    options = parser.parse_args()
    ensure_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = workspace_in(folder, count=options.shops, weeks=options.weeks)
        view = comparison(JobContext(), workspace).value
        with closing(sqlite3.connect(workspace.store.path)) as driver:
            acts: dict[str, Callable[[], object]] = {
                "bare rows": lambda: driver.execute(BARE).fetchall(),
                "pandas: rows, pivot, ranks": lambda: pivoted(driver),
                "comparison()": lambda: comparison(JobContext(), workspace).value,
                "its document": lambda: comparison_document(view),
            }
            found = in_turns(acts, runs=options.runs)
        print(
            f"{len(view.rows)} shops, {options.weeks} weeks; the bar of comparison(): {BAR * 1000:.0f} ms on an idle machine"
        )
        print(f"{'':32} median ms  processor ms  ratio to bare rows")
        for what, (clock, processor) in found.items():
            print(f"{what:32} {clock * 1000:9.1f}  {processor * 1000:12.1f}  {clock / found['bare rows'][0]:6.2f}")
        for suffix in (".csv", ".html", ".xlsx", ".pdf"):
            report = comparison_document(view, on_paper=suffix == ".pdf")
            begun = time.perf_counter()
            documents.write_document(report, folder / f"compare{suffix}")
            print(f"{'written as ' + suffix:32} {(time.perf_counter() - begun) * 1000:9.1f}")
        workspace.close()


if __name__ == "__main__":
    main()
