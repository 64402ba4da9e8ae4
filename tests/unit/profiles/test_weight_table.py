"""Weights by industry and kind of shop, from a table beside the profiles."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from seller_toolkit.domain.profiles import ProfileBook
from seller_toolkit.profiles.book import load_profiles

FOLDER = Path(__file__).parents[3] / "resources" / "profiles"
TABLE = """
[[weight_table]]
id = "w"
dimension = "speed"
file = "w.csv"
confidence = "notice"
source = "S"
"""
NAMED = 'weight_tables = ["w"]'
ROWS = "industry,shop_type,hours\n女装,旗舰,100\n女装,通用,100\n"
COLUMNS = {
    "飞鸽会话不满意率%": "dissatisfaction_rate",
    "飞鸽平均响应时长%": "reply_seconds",
    "售后平均审核时长%": "audit_hours",
    "平台求助率%": "help_rate",
}


@pytest.fixture
def rows(tmp_path: Path) -> Callable[[str], None]:
    def write(text: str) -> None:
        (tmp_path / "weights").mkdir(exist_ok=True)
        (tmp_path / "weights" / "w.csv").write_text(text, encoding="utf-8")

    return write


def test_rows_are_shares_of_one(load: Callable[[str], ProfileBook], add: Callable[..., str], rows: Callable[[str], None]) -> None:  # fmt: skip
    rows(ROWS)
    first, second = load(add(TABLE, NAMED).replace('version = "b"', 'version = "b"\nweight_tables = []')).versions
    assert [(row.industry, row.shop_type, row.shares) for row in first.weight_table] == [
        ("女装", "旗舰", {"small.hours": 1}), ("女装", "通用", {"small.hours": 1}),
    ]  # fmt: skip
    assert {(row.dimension, row.confidence.value, row.source) for row in first.weight_table} == {
        ("speed", "notice", "S")
    }
    assert second.weight_table == ()


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("", "the head must be"),
        ("industry,shop_type,hours\n", "with rows below"),
        (ROWS.replace("shop_type", "type"), "the head must be"),
        (ROWS.replace("hours", "days"), "unknown or repeated metrics: days"),
        (ROWS.replace("旗舰,100", "旗舰,90"), "line 2: the weights are 90 together, not 100"),
        (ROWS.replace("旗舰,100", "旗舰,nan"), "not 100"),
        (ROWS.replace("旗舰,100", "旗舰,all"), "line 2: could not convert"),
        (ROWS.replace("通用", "旗舰"), "line 3: 女装, 旗舰 stands there twice"),
        (ROWS.replace("旗舰,100", "旗舰,100,"), "line 2: must be 3 cells"),
        (ROWS.replace("旗舰", ""), "line 2: must be 3 cells"),
    ],
)
def test_a_table_that_is_wrong_is_refused(
    why_not: Callable[[str], str], add: Callable[..., str], rows: Callable[[str], None], text: str, detail: str
) -> None:
    rows(text)
    found = why_not(add(TABLE, NAMED))
    assert "w.csv" in found
    assert detail in found


@pytest.mark.parametrize(
    ("old", "new", "detail"),
    [
        ('"w.csv"', '"v.csv"', "there is no weights/v.csv"),
        ('"w.csv"', '"../w.csv"', "is not like"),
        ('dimension = "speed"', 'dimension = "sped"', "'sped' is none of"),
    ],
)
def test_a_name_that_is_wrong_is_refused(
    why_not: Callable[[str], str], add: Callable[..., str], rows: Callable[[str], None], old: str, new: str, detail: str
) -> None:
    rows(ROWS)
    assert detail in why_not(add(TABLE.replace(old, new), NAMED))


def test_what_contradicts_the_version_is_refused(
    why_not: Callable[[str], str], add: Callable[..., str], rows: Callable[[str], None]
) -> None:
    rows(ROWS)
    assert "an opaque version has none" in why_not(add(TABLE, f"{NAMED}\nopaque = true"))
    assert "no version names it" in why_not(add(TABLE))
    assert "not in force in 'speed': small.hours" in why_not(
        add(TABLE, NAMED).replace('version = "b"', 'version = "b"\ndrops = ["hours"]')
    )
    twice = TABLE + TABLE.replace('id = "w"', 'id = "v"')
    assert "two tables weight the same dimension" in why_not(add(twice, 'weight_tables = ["w", "v"]'))


def test_the_shipped_weights_are_whole() -> None:
    book = load_profiles(FOLDER)
    for day in (date(2026, 5, 7), date(2026, 7, 14)):
        table = book.on("douyin_experience", day).weight_table
        assert len(table) == 101
        assert {row.dimension for row in table} == {"service"}
        assert all(sum(row.shares.values()) == pytest.approx(1) for row in table)
        assert len({(row.industry, row.shop_type) for row in table}) == 101
    assert book.on("douyin_experience", date(2026, 9, 8)).weight_table == ()


def test_the_shipped_weights_are_those_of_the_notice(real_file: Callable[[str], Path]) -> None:
    text = real_file("douyin_service_weights_2026-07-14.csv").read_text(encoding="utf-8-sig")
    table = load_profiles(FOLDER).on("douyin_experience", date(2026, 7, 14)).weight_table
    shipped = {(row.industry, row.shop_type): row.shares for row in table}
    read = {(row["体验分考核行业"], row["店铺类型"]): row for row in csv.DictReader(text.splitlines())}
    assert shipped.keys() == read.keys()
    for key, row in read.items():
        wanted = {f"douyin_experience.{name}": float(row[title]) / 100 for title, name in COLUMNS.items()}
        assert shipped[key] == wanted
