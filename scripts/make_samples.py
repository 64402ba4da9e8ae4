"""Makes the demo shops' export files: `python scripts/make_samples.py [FOLDER]`, by default resources/samples.

The same files come out in every run; what they tell is written down in resources/samples/README.md.
"""

import sys
from pathlib import Path

from sample_shops import competitor_sheets, douyin_sheets, tmall_sheets
from sample_shops.catalogue import DOUYIN_SHOP, LAST_DAY, TMALL_SHOP
from sample_shops.douyin_scores import douyin_days
from sample_shops.manifest import Entry, write_manifest
from sample_shops.ratings import rate
from sample_shops.tmall_scores import dsr_days, experience_days
from sample_shops.trade import DOUYIN, TMALL, simulate
from sample_shops.words import said
from sample_shops.workbook import Table, write_workbook

OF_OTHERS = ("shop_list", "competitor_items")
"""Layouts that name their shops themselves, none of which is an own one."""
SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"


def tmall_files() -> list[tuple[Table, str]]:
    """The Tmall shop's tables with the layout that each is in."""
    purchases = simulate(TMALL)
    ratings = rate(TMALL, purchases, exported=900)
    scores = dsr_days(ratings)
    experience = experience_days(purchases, ratings)
    return [
        (tmall_sheets.orders(purchases), "tmall_orders"),
        (tmall_sheets.parcels(purchases), "parcels"),
        (tmall_sheets.shop_days(purchases, ratings, scores), "sycm_shop_daily"),
        (tmall_sheets.dsr_sheet(ratings, scores), "dsr_sheet"),
        (tmall_sheets.experience_table(experience), "score_table_wide"),
        (tmall_sheets.reviews(said(ratings, "tmall")), "collected_reviews"),
        (competitor_sheets.competitors(), "shop_list"),
        (competitor_sheets.among_peers(experience), "score_table_wide"),
        (competitor_sheets.competitor_items(), "competitor_items"),
    ]


def douyin_files() -> list[tuple[Table, str]]:
    """The Douyin shop's tables with the layout that each is in."""
    purchases = simulate(DOUYIN)
    ratings = rate(DOUYIN, purchases, exported=600)
    return [
        (douyin_sheets.orders(purchases), "douyin_orders"),
        (douyin_sheets.reviews(said(ratings, "douyin")), "douyin_reviews"),
        (douyin_sheets.score_table(douyin_days(purchases, ratings)), "score_table_wide"),
        (douyin_sheets.service_desk(), "feige_service"),
        (competitor_sheets.douyin_competitors(), "shop_list"),
        (douyin_sheets.after_sales(purchases), "douyin_after_sales"),
    ]


def make(folder: Path) -> list[Path]:
    """Writes every file and the manifest below `folder`; returns what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    written, entries = [], []
    for shop, platform, files in ((TMALL_SHOP, "tmall", tmall_files()), (DOUYIN_SHOP, "douyin", douyin_files())):
        for content, layout in files:
            written.append(write_workbook(folder, content))
            owner = "" if layout in OF_OTHERS else shop
            day = LAST_DAY if layout == "feige_service" else None
            entries.append(Entry(content.file, owner, platform, layout, day))
    manifest = folder / "manifest.toml"
    write_manifest(manifest, entries)
    return [*written, manifest]


if __name__ == "__main__":
    for file in make(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES):
        print(f"{file.name}: {file.stat().st_size / 1024:.0f} KB")
