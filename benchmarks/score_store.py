"""A store of many daily scores, made by script: what bench_scores measures on."""

import random
import sqlite3
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.imports import Counts, SourceFile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.settings.file import Settings
from seller_toolkit.store import batches, shops

LAST = date(2026, 10, 31)
PROFILE = "tmall_experience"
WINDOW = 30  # days that a value is counted over, so that the lines wobble as real ones do
_NAMES = (
    "day",
    "subject_kind",
    "subject",
    "metric",
    "value",
    "shop_id",
    "key",
    "batch_id",
    "source_batch_id",
    "source_row",
)


def workspace_in(folder: Path, *, years: int, metrics: int, count: int) -> tuple[Workspace, list[Shop]]:
    """A workspace whose store has `count` own shops with `metrics` metrics on each day of `years` years."""
    workspace = Workspace(
        folder / "scores.db",
        resource=resource,
        settings=Settings(folder / "settings.json"),
        now=lambda: datetime(LAST.year, LAST.month, LAST.day, 9, 30),
    )
    profile = workspace.profiles.on(PROFILE, LAST)
    names = list(dict.fromkeys([*profile.score_ids, *(metric.id for metric in profile.metrics)]))[:metrics]
    made = []
    with workspace.store.write() as connection:
        for number in range(count):
            shop = shops.ensure_shop(connection, f"店铺 {number + 1:02}", "tmall", own=True)
            source = SourceFile(f"真实体验分_{number + 1:02}.xlsx", "Sheet1", f"{number:064}", 0)
            batch = batches.start(
                connection, source, layout="", platform="tmall", shop_id=shop.id, at=datetime(2026, 10, 31, 8)
            )
            batches.finish(connection, batch, Counts(), ())
            made.append((shop, batch))
    marks = ", ".join("?" * len(_NAMES))
    with closing(sqlite3.connect(workspace.store.path)) as driver, driver:
        for shop, batch in made:
            rows = _rows(shop.id, batch, names, days=round(365.25 * years))
            driver.executemany(f"INSERT INTO observation ({', '.join(_NAMES)}) VALUES ({marks})", rows)
    return workspace, [shop for shop, _ in made]


def _rows(shop: int, batch: int, names: list[str], *, days: int) -> list[tuple[object, ...]]:
    dice = random.Random(shop)
    found: list[tuple[object, ...]] = []
    for place, metric in enumerate(names):
        daily = [4.4 + 0.1 * place / len(names) + dice.gauss(0, 0.15) for _ in range(days + WINDOW)]
        total = sum(daily[:WINDOW])
        for at in range(days):
            total += daily[at + WINDOW] - daily[at]
            day = (LAST - timedelta(days=days - 1 - at)).isoformat()
            key = f"{day}\x1fshop\x1f\x1f{metric}"
            found.append((day, "shop", "", metric, round(total / WINDOW, 2), shop, key, batch, batch, at + 2))
    return found
