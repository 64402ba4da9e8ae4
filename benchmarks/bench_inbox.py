"""The inbox over a million reviews: first rows, filters, searches, the next page; each against a plain scan in the same store.

The rival of a list is one SQL statement that sorts all reviews that pass, the rival of a search a LIKE over all texts; both
answer with the first page only. Medians of a few turns in one process, the store's file in the system's cache. The store is
made by script: judging and indexing it are timed too.
"""

import argparse
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

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from exports import SAID

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.imports import Counts, SourceFile
from seller_toolkit.domain.records import RecordColumns
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import InboxFilter
from seller_toolkit.services.reviews import reading, review_inbox
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import batches, records, shops

NOW = datetime(2026, 10, 31, 9, 30)
PIECE = 50_000
RARE, ABSENT = "漏电", "没电"
JOB = JobContext()
LISTS = {
    "open: by deadline": (InboxFilter(), False),
    "all, newest first": (InboxFilter(), True),
    "waiting": (InboxFilter(open_only=True), False),
    "overdue": (InboxFilter(due="overdue"), False),
    "bad": (InboxFilter(grade="bad"), False),
    "bad, newest first": (InboxFilter(grade="bad"), True),
    "complaints of size": (InboxFilter(tag="size", complaints=True), False),
    "unseen": (InboxFilter(seen=False), False),
    "factual": (InboxFilter(nature="factual"), True),
    "suspected: none": (InboxFilter(nature="suspected_malicious"), True),
    "few stars, kind words": (InboxFilter(at_odds="blamed"), False),
    "of an owner: none": (InboxFilter(owner="王"), False),
    "of a channel: none": (InboxFilter(channel="chat"), False),
    "one item": (InboxFilter(item="3500000000000000007", complaints=True), False),
}
SEARCHES = ("起球", RARE, ABSENT, "偏小 客服", "漏", "的", "用了一周起球了")


def main() -> None:
    """Build the store, then measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--reviews", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        workspace = Workspace(
            Path(name) / "store.db", resource=resource, settings=Settings(Path(name) / "s.json"), now=lambda: NOW
        )
        fill(workspace, options.reviews)
        print(f"{'work':34}  {'ours':>8}  {'rival':>8}  ms, medians")
        with closing(sqlite3.connect(workspace.store.path)) as driver:
            for words, (wanted, newest) in LISTS.items():
                told(
                    words,
                    lambda w=wanted, n=newest: page(workspace, w, newest=n),
                    lambda: sorted_all(driver),
                    options.runs,
                )
            for word in SEARCHES:
                wanted = InboxFilter(search=word)
                told(
                    f"search {word}",
                    lambda w=wanted: page(workspace, w, newest=True),
                    lambda w=word: like(driver, w),
                    options.runs,
                )
        tenth = page_behind(workspace, pages=10)
        told("the eleventh page", lambda: page(workspace, InboxFilter(), newest=True, after=tenth), None, options.runs)
        told("counts beside the filters", lambda: count_anew(workspace), None, options.runs)
        workspace.close()


def fill(workspace: Workspace, many: int) -> None:
    """Reviews of eight years in one shop, judged and indexed."""
    begun = time.perf_counter()
    with workspace.store.write(bulk=True) as connection:
        shop = shops.ensure_shop(connection, "示例店", "douyin", own=True)
        batch = batches.start(
            connection, SourceFile("评价.xlsx", "", "0" * 64, 0), layout="", platform="douyin", shop_id=shop.id, at=NOW
        )
        for first in range(0, many, PIECE):
            part = piece(first, min(PIECE, many - first), many)
            records.insert(connection, "review", shop.id, batch, part, range(len(part)))
        batches.finish(connection, batch, Counts(new=many), ())
    print(f"{many:,} reviews inserted in {time.perf_counter() - begun:.1f} s")
    for words, job in (("judged", reading.judge_missing), ("indexed", reading.index_texts)):
        begun = time.perf_counter()
        job(JOB, workspace)
        print(f"{words} in {time.perf_counter() - begun:.1f} s")
    print(f"the store has {workspace.store.path.stat().st_size / 1e6:.0f} MB")


def piece(first: int, many: int, of: int) -> RecordColumns:
    rows = [row(number, of) for number in range(first, first + many)]
    names = ("order_no", "item_id", "item_title", "written_at", "stars", "text", "replied")
    columns = {name: [one[place] for one in rows] for place, name in enumerate(names)}
    own, keys = True, [f"{one[0]}\x1f{one[1]}" for one in rows]
    return RecordColumns("review", "示例店", "douyin", own, list(range(first, first + many)), keys, columns)


def row(number: int, of: int) -> tuple[str | float | int | None, ...]:
    dice = random.Random(number)
    item = int(dice.paretovariate(0.8)) % 500
    text = "，".join(dice.sample(SAID, dice.randrange(1, 5))) + "".join(
        dice.choices("一二三四五六七八九十甲乙丙丁", k=6)
    )
    if dice.random() < 0.0002:
        text += f"，{RARE}了"
    at = NOW - timedelta(days=8 * 365) * (1 - number / of) - timedelta(minutes=dice.randrange(60))
    return (
        str(6_917_000_000_000_000_000 + number), str(3_500_000_000_000_000_000 + item), f"四件套 {item}",
        str(at.replace(microsecond=0)), dice.choices((5.0, 4.0, 3.0, 2.0, 1.0), (85, 6, 3, 2, 4))[0], text,
        dice.choices((1, 0, None), (3, 1, 6))[0],
    )  # fmt: skip


def page(workspace: Workspace, wanted: InboxFilter, *, newest: bool, after: object = None) -> object:
    return review_inbox.page(JOB, workspace, wanted, newest_first=newest, after=after).value  # type: ignore[arg-type]


def page_behind(workspace: Workspace, *, pages: int) -> object:
    return review_inbox.page(
        JOB, workspace, InboxFilter(), newest_first=True, limit=pages * review_inbox.PAGE
    ).value.after


def count_anew(workspace: Workspace) -> object:
    workspace.kept_for("counts of the inbox", time.perf_counter(), object)  # what was kept is forgotten
    return review_inbox.counts(JOB, workspace, InboxFilter()).value


def sorted_all(driver: sqlite3.Connection) -> object:
    query = "SELECT * FROM review ORDER BY replied IS 1, written_at DESC, stars LIMIT 60"
    return driver.execute(query).fetchall()


def like(driver: sqlite3.Connection, word: str) -> Iterator[object]:
    conditions = " AND ".join(["text LIKE ?"] * len(word.split()))
    query = f"SELECT * FROM review WHERE {conditions} ORDER BY written_at DESC LIMIT 60"
    return iter(driver.execute(query, [f"%{one}%" for one in word.split()]).fetchall())


def told(words: str, ours: Callable[[], object], rival: Callable[[], object] | None, runs: int) -> None:
    """Print the medians of both, turn by turn after one to warm up."""
    taken: list[list[float]] = [[], []]
    for turn in range(runs + 1):
        for place, act in enumerate((ours, rival)):
            if act is not None and (place == 0 or turn < 3):
                begun = time.perf_counter()
                act()
                if turn:
                    taken[place].append(1000 * (time.perf_counter() - begun))
    figures = [f"{statistics.median(one):8.1f}" if one else "" for one in taken]
    print(f"{words:34}  {'  '.join(figures)}", flush=True)


main()
