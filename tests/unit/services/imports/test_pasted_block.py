"""What stands where in a block that was copied from a spreadsheet."""

from datetime import date
from pathlib import Path

import pytest

from seller_toolkit.profiles.book import load_profiles
from seller_toolkit.services.imports.pasted_block import read_block
from seller_toolkit.services.imports.score_entry import table_of

TODAY = date(2026, 11, 22)
BOOK = load_profiles(Path(__file__).parents[4] / "resources" / "profiles")
TMALL, DSR = (table_of(BOOK.on(score, TODAY)) for score in ("tmall_experience", "dsr"))


def test_a_bare_block_has_neither_days_nor_titles():
    block = read_block("4.8\t4.7\n4.9\t 4.6 \n\n", TMALL, TODAY)
    assert block.rows == (("4.8", "4.7"), ("4.9", "4.6"))
    assert (block.days, block.titled, dict(block.metrics)) == ((), False, {})


@pytest.mark.parametrize("title", ["总分", "真实体验分", "店铺真实体验分", "Total"])
def test_the_total_has_many_names(title):
    assert dict(read_block(f"{title}\n4.8", TMALL, TODAY).metrics) == {0: "tmall_experience.total"}


def test_a_title_means_the_metric_of_the_score_that_is_filled_in():
    assert dict(read_block("物流速度\n4.8", TMALL, TODAY).metrics) == {0: "tmall_experience.logistics"}
    assert dict(read_block("物流速度\n4.8", DSR, TODAY).metrics) == {0: "dsr.logistics"}


def test_a_score_without_a_total_has_none():
    assert read_block("总分\t描述相符\n4.8\t4.9", DSR, TODAY).unknown == ("总分",)


def test_a_title_that_stands_twice_counts_once():
    block = read_block("宝贝质量\t宝贝质量\n4.8\t4.9", TMALL, TODAY)
    assert (dict(block.metrics), block.unknown) == ({0: "tmall_experience.quality"}, ("宝贝质量",))


@pytest.mark.parametrize("written", ["2026-11-06", "2026/11/6", "11月6日", "11-06", "20261106"])
def test_days_are_read_as_they_are_written(written):
    block = read_block(f"{written}\t4.8", TMALL, TODAY)
    assert (block.days, block.rows) == ((date(2026, 11, 6),), (("4.8",),))


def test_a_day_that_would_lie_ahead_without_its_year_is_of_the_year_before():
    assert read_block("12-06\t4.8", TMALL, TODAY).days == (date(2025, 12, 6),)


def test_nothing_is_nothing():
    assert read_block(" \n\n", TMALL, TODAY).rows == ()
