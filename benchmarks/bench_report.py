"""The monthly report of a shop with 1,000,000 reviews and 500,000 orders, parcels, after-sales and daily scores of two years.

    python dev.py bench report

Whole processes, with imports: wall time, median of three, and the most memory. Bars on two cores: 10 s and 800 MB. Beside it the
named rival: one pandas read of the newest month's and the month before's reviews, orders, parcels and after-sales, grouped by
month, stars, item, courier and reason; it tags no text, judges no deadline, explains no change and writes no document.
"""

import argparse
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import clock
from report_store import workspace_in

from seller_toolkit.services.desks import report_desk
from seller_toolkit.services.jobs import JobContext, Progress
from seller_toolkit.services.reports.report_periods import ReportPeriod

MONTH = "2026-10"
FIRST, AFTER = "2026-09-01", "2026-11-01"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reviews", type=int, default=1_000_000)
    parser.add_argument("--orders", type=int, default=500_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="keep the store here, to measure it again")
    parser.add_argument("--only", choices=("report", "steps", "pandas"), help="do this once, and measure nothing")
    options = parser.parse_args()
    if options.only:
        {"report": report, "steps": steps, "pandas": with_pandas}[options.only](options.folder)
        return
    with tempfile.TemporaryDirectory() as made:
        folder = options.folder or Path(made)
        folder.mkdir(exist_ok=True)
        begun = time.perf_counter()
        workspace_in(folder, reviews=options.reviews, orders=options.orders)[0].close()
        print(
            f"store of {options.reviews:,} reviews and {options.orders:,} orders: {time.perf_counter() - begun:.0f} s"
        )
        itself = [str(Path(__file__)), "--folder", str(folder), "--only"]
        clock.compare({"pandas": [*itself, "pandas"], "report": [*itself, "report"]}, "pandas", runs=options.runs)


def report(folder: Path, context: JobContext | None = None) -> None:
    """The report of the newest month as a document."""
    workspace, shop = workspace_in(folder, reviews=0, orders=0)
    report_desk.period_document(context or JobContext(), workspace, [shop.id], ReportPeriod.month(MONTH))
    workspace.close()


def steps(folder: Path) -> None:
    """The same once more, with the seconds of each chapter."""
    last = [time.perf_counter(), "start"]

    def told(progress: Progress) -> None:
        now = time.perf_counter()
        print(f"{last[1]:40}  {now - float(last[0]):6.2f} s")
        last[:] = [now, progress.stage]

    report(folder, JobContext(told))


def with_pandas(folder: Path) -> None:
    """The rival: two months read and grouped."""
    import pandas as pd  # the report's process must not carry it

    wanted = {
        "review": ("written_at", "written_at, stars, item_id, text, replied", ["stars", "item_id"]),
        "order_line": ("paid_at", "paid_at, order_no, item_id, province, paid_amount", ["item_id", "province"]),
        "parcel": ("paid_at", "paid_at, courier, province, picked_up_at, signed_at", ["courier", "province"]),
        "after_sale": ("applied_at", "applied_at, item_id, reason, finished_at", ["item_id", "reason"]),
    }
    found = {}
    with closing(sqlite3.connect(folder / "report.db")) as driver:
        for table, (time_, columns, groups) in wanted.items():
            query = f"SELECT {columns} FROM {table} WHERE shop_id = 1 AND {time_} >= ? AND {time_} < ?"
            frame = pd.read_sql_query(query, driver, params=(FIRST, AFTER))
            frame["month"] = frame[time_].str.slice(0, 7)
            for group in groups:
                found[f"{table} by {group}"] = frame.groupby(["month", group], sort=False).size().to_frame("count")


if __name__ == "__main__":
    main()
