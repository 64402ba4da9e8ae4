"""The due sheet of a shop with 100,000 open orders, through the service: reading the store included.

Beside it the named rival: pandas reads the same open lines with one bare query, works out the same deadlines and hours, groups them
by order and sorts them; it looks at no parcel, no case and no refund. Medians of several runs, turn by turn.
"""

import argparse
import gc
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.imports import Counts, SourceFile
from seller_toolkit.domain.records import KIND_OF
from seller_toolkit.services.desks import task_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks.due_sheet import DueView
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import batches, shops

NOW = datetime(2026, 11, 20, 9, 30)
BARE = (
    "SELECT order_no, sub_order_no, paid_at, ship_by, item_title, warehouse, courier, source_row FROM order_line "
    "WHERE shop_id = ? AND status = 'to_ship' AND shipped_at IS NULL"
)
Row = dict[str, object]


def workspace_in(folder: Path, *, open_orders: int, done: int, parcels: int, cases: int) -> tuple[Workspace, int]:
    """A workspace whose one Tmall shop has that many open orders, done orders, parcels on their way and open cases."""
    workspace = Workspace(
        folder / "due.db", resource=resource, settings=Settings(folder / "settings.json"), now=lambda: NOW
    )
    with workspace.store.write() as connection:
        shop = shops.ensure_shop(connection, "店铺", "tmall", own=True)
        source = SourceFile("ExportOrderList.csv", "", "0" * 64, 0)
        batch = batches.start(connection, source, layout="", platform="tmall", shop_id=shop.id, at=NOW)
        batches.finish(connection, batch, Counts(), ())
    chance = random.Random(1)
    with closing(sqlite3.connect(workspace.store.path)) as driver, driver:
        _write(driver, "order_line", shop.id, batch, _orders(chance, open_orders, done))
        _write(driver, "parcel", shop.id, batch, _parcels(chance, parcels, open_orders))
        _write(driver, "after_sale", shop.id, batch, _cases(chance, cases, open_orders))
    return workspace, shop.id


def _orders(chance: random.Random, waiting: int, done: int) -> Iterator[tuple[str, Row]]:
    for number in range(waiting + done):
        order = f"3{number:018}"
        paid = NOW - timedelta(seconds=chance.randrange(72 * 3600 if number < waiting else 180 * 86400))
        fields: Row = {
            "order_no": order, "sub_order_no": order, "status": "to_ship" if number < waiting else "finished",
            "created_at": str(paid), "paid_at": str(paid), "item_title": f"商品 {number % 500}", "quantity": 1,
            "warehouse": ("一号仓", "二号仓")[number % 2], "ship_by": str(paid + timedelta(hours=72)) if number % 3 else None,
        }  # fmt: skip
        if number >= waiting:
            fields |= {"shipped_at": str(paid + timedelta(hours=9)), "finished_at": str(paid + timedelta(days=8))}
        yield f"{order}\x1f{order}", fields


def _parcels(chance: random.Random, count: int, first: int) -> Iterator[tuple[str, Row]]:
    for number in range(first, first + count):
        order = f"3{number:018}"
        sent = NOW - timedelta(seconds=chance.randrange(30 * 86400))
        taken = None if number % 20 == 0 else str(sent + timedelta(hours=5))
        fields: Row = {"order_no": order, "parcel_no": f"7{number}", "courier": "中通", "shipped_at": str(sent)}
        yield f"{order}\x1f7{number}", fields | {"picked_up_at": taken, "signed_at": None}


def _cases(chance: random.Random, count: int, orders: int) -> Iterator[tuple[str, Row]]:
    for number in range(count):
        asked = NOW - timedelta(seconds=chance.randrange(60 * 3600))
        order = f"3{chance.randrange(orders):018}"
        yield f"9{number:017}", {
            "case_no": f"9{number:017}", "order_no": order, "kind": "仅退款", "applied_at": str(asked),
            "status": "退款成功" if number % 4 else "买家已经申请退款，等待卖家同意",
        }  # fmt: skip


def _write(driver: sqlite3.Connection, table: str, shop: int, batch: int, rows: Iterator[tuple[str, Row]]) -> None:
    fields = KIND_OF[table].names
    names = (*fields, "shop_id", "key", "batch_id", "source_batch_id", "source_row")
    lines = (
        (*(row.get(name) for name in fields), shop, key, batch, batch, place)
        for place, (key, row) in enumerate(rows, 2)
    )
    driver.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})", lines)


def with_pandas(path: Path, shop: int) -> pd.DataFrame:
    """The rival: the same rows read, dated, grouped and sorted."""
    with closing(sqlite3.connect(path)) as driver:
        frame = pd.read_sql_query(BARE, driver, params=(shop,))
    paid, promised = (pd.to_datetime(frame[name], format="%Y-%m-%d %H:%M:%S") for name in ("paid_at", "ship_by"))
    frame["deadline"] = promised.fillna(paid + pd.Timedelta(hours=48))
    frame["hours_left"] = (frame["deadline"] - NOW).dt.total_seconds() / 3600
    grouped = frame.groupby(["order_no", "deadline"], sort=False).first().reset_index()
    return grouped.sort_values("hours_left", kind="stable")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--open", type=int, default=100_000)
    parser.add_argument("--done", type=int, default=200_000)
    parser.add_argument("--parcels", type=int, default=50_000)
    parser.add_argument("--cases", type=int, default=8_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        workspace, shop = workspace_in(
            Path(folder), open_orders=options.open, done=options.done, parcels=options.parcels, cases=options.cases
        )

        def sheet() -> DueView:
            return task_desk.due_sheet(JobContext(), workspace, shop).value

        works: dict[str, Callable[[], object]] = {
            "pandas, open orders alone": lambda: with_pandas(workspace.store.path, shop),
            "due sheet": sheet,
            "due sheet, every item made": lambda: list(sheet().items),
        }
        taken: dict[str, list[float]] = {name: [] for name in works}
        for turn in range(options.runs + 1):
            for name, work in works.items():
                gc.collect()
                begun = time.perf_counter()
                work()
                if turn:
                    taken[name].append(time.perf_counter() - begun)
        rival = statistics.median(taken["pandas, open orders alone"])
        print(
            f"{options.open:,} open orders among {options.open + options.done:,}; {len(sheet().items):,} due; bar 1 s"
        )
        for name, runs in taken.items():
            median = statistics.median(runs)
            print(f"{name:30}  {median:6.3f} s (worst {max(runs):6.3f})  {median / rival:5.2f} × pandas")
        workspace.close()


if __name__ == "__main__":
    main()
