"""Imports as whole processes, each against its rival in the same run: `dev.py bench import`.

Every import is `seller-toolkit import FILE --store STORE`, from the start of the process to its end with everything
committed. Stores that are not empty are copied before each run.
"""

import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clock import RUNS, Taken, run
from exports import write_orders, write_reviews

CALAMINE = "import sys; from python_calamine import CalamineWorkbook as W; W.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()"
WITHOUT_JUDGING = """
import sys
from contextlib import nullcontext
from seller_toolkit.app.main import main
from seller_toolkit.services.reviews import reading
reading.judge_batch = lambda *_: None
reading.judging_ahead = lambda *_: nullcontext()
sys.exit(main(sys.argv[1:]))
"""
PANDAS_XLSX = "import sys, pandas; pandas.read_excel(sys.argv[1])"
PANDAS_CSV = "import sys, pandas; pandas.read_csv(sys.argv[1], dtype=str, encoding='gb18030')"


def main() -> None:
    """Run the works named on the command line, or all."""
    works = {
        "reviews": reviews,
        "orders": orders,
        "again": again,
        "overlap": overlap,
        "growth": growth,
        "tagged": tagged,
    }
    wanted = sys.argv[1:] or list(works)
    with tempfile.TemporaryDirectory() as name:
        for work in wanted:
            folder = Path(name) / work
            folder.mkdir()
            works[work](folder)
            shutil.rmtree(folder)


def reviews(folder: Path) -> None:
    """200,000 × 10 rows, xlsx."""
    source = write_reviews(folder / "reviews.xlsx", 200_000)
    ours, bare, pandas = [], [], []
    for _ in range(RUNS):
        bare.append(run(["-c", CALAMINE, str(source)]))
        pandas.append(run(["-c", PANDAS_XLSX, str(source)]))
        ours.append(fresh_import(source, "douyin", folder))
    told("200,000 reviews xlsx / calamine to_python", ours, bare, bar=2.5)
    told("200,000 reviews xlsx / pandas.read_excel", ours, pandas, bar=0.25)
    told("… peak memory / calamine to_python", ours, bare, bar=2.0, memory=True)


def orders(folder: Path) -> None:
    """1,000,000 rows, GBK csv."""
    source = write_orders(folder / "orders.csv", 1_000_000)
    ours, pandas = [], []
    for _ in range(RUNS):
        pandas.append(run(["-c", PANDAS_CSV, str(source)]))
        ours.append(fresh_import(source, "tmall", folder))
    told("1,000,000 orders csv / pandas.read_csv", ours, pandas, bar=4.0)


def again(folder: Path) -> None:
    """The same bytes a second time."""
    source = write_reviews(folder / "reviews.xlsx", 200_000)
    first, second = [], []
    for _ in range(RUNS):
        with a_store(folder) as store:
            first.append(import_into(store, source, "douyin"))
            second.append(import_into(store, source, "douyin"))
    told("the same bytes again / the first time", second, first, bar=0.15)


def overlap(folder: Path) -> None:
    """A later export of which 99 % of the rows are there already."""
    earlier = write_orders(folder / "earlier.csv", 200_000)
    later = write_orders(folder / "later.csv", 200_000, first=2_000)
    first, second = [], []
    for _ in range(RUNS):
        with a_store(folder) as store:
            first.append(import_into(store, earlier, "tmall"))
            second.append(import_into(store, later, "tmall"))
    told("99 % of the rows there already / the first time", second, first, bar=1.0)


def growth(folder: Path) -> None:
    """100,000 rows into a store of 2,000,000 against the same into an empty one."""
    large = folder / "large.db"
    import_into(large, write_orders(folder / "old.csv", 1_000_000), "tmall")
    import_into(large, write_orders(folder / "older.csv", 1_000_000, first=1_000_000), "tmall")
    source = write_orders(folder / "new.csv", 100_000, first=2_000_000)
    empty, full = [], []
    for _ in range(RUNS):
        empty.append(fresh_import(source, "tmall", folder))
        with a_store(folder, large) as store:
            full.append(import_into(store, source, "tmall"))
    told("into a store of 2,000,000 rows / into an empty one", full, empty, bar=1.3)


def tagged(folder: Path) -> None:
    """200,000 reviews, each judged and tagged as it comes in, against the same import that leaves that out.

    As shops have them, one in seven with something to complain of; and a table in which nearly every one complains of
    several things.
    """
    for words, share in (("one in seven complains", 0.14), ("nearly all complain", 1.0)):
        source = write_reviews(folder / "reviews.xlsx", 200_000, complaining=share)
        ours, bare = [], []
        for _ in range(RUNS):
            with a_store(folder) as store:
                asked = ["import", str(source), "--shop", "示例店", "--platform", "douyin", "--store", str(store)]
                bare.append(run(["-c", WITHOUT_JUDGING, *asked]))
            ours.append(fresh_import(source, "douyin", folder))
        told(f"200,000 reviews tagged / not, {words}", ours, bare, bar=1.35)


@contextmanager
def a_store(folder: Path, like: Path | None = None) -> Iterator[Path]:
    """The place of a new store, or a copy of one; gone afterwards."""
    inside = folder / "store"
    inside.mkdir()
    if like is not None:
        shutil.copy(like, inside / "store.db")
    yield inside / "store.db"
    shutil.rmtree(inside)


def fresh_import(source: Path, platform: str, folder: Path) -> Taken:
    """Import into a new store."""
    with a_store(folder) as store:
        return import_into(store, source, platform)


def import_into(store: Path, source: Path, platform: str) -> Taken:
    """One whole process of the program."""
    words = ["--shop", "示例店", "--platform", platform, "--store", str(store)]
    return run(["-m", "seller_toolkit", "import", str(source), *words])


def told(work: str, ours: list[Taken], theirs: list[Taken], *, bar: float, memory: bool = False) -> None:
    """Print one line: both medians, their ratio, the median ratio of runs that followed each other, and the bar.

    The runs take turns, so that the second ratio holds better where the machine changes its speed in between.
    """
    a, b = ([each.memory if memory else each.seconds for each in taken] for taken in (ours, theirs))
    x, y = statistics.median(a), statistics.median(b)
    pairs = statistics.median(one / other for one, other in zip(a, b, strict=True))
    unit = "MB" if memory else "s"
    print(
        f"{work:52}  {x:8.2f} / {y:8.2f} {unit:2}  = {x / y:5.2f}   pair by pair {pairs:5.2f}   bar {bar}", flush=True
    )


main()
