"""`report`: which shops and days are meant, which files it writes, what it refuses; and the reports of `demo`."""

import json
from datetime import date

import openpyxl
import pytest

from seller_toolkit.app.cli.report_command import write_reports
from seller_toolkit.app.main import main
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import report_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.report_periods import ReportPeriod
from tests.unit.app.small_report import SmallReports

TMALL, DOUYIN = "示例·禾畔家居旗舰店", "示例·禾畔生活馆"


@pytest.fixture
def small(monkeypatch):
    made = SmallReports()
    monkeypatch.setattr(report_desk, "period_document", made)
    return made


@pytest.fixture
def run(demo_store, tmp_path, capfdbinary, small):
    store = tmp_path / "demo.db"
    store.write_bytes(demo_store.read_bytes())

    def call(*words):
        code = main(["--store", str(store), "--lang", "en", "report", *map(str, words), "--json"])
        return code, json.loads(capfdbinary.readouterr().out.decode("utf-8"))

    return call


@pytest.mark.parametrize(
    ("suffix", "begins"), [(".pdf", b"%PDF"), (".html", b"<!"), (".xlsx", b"PK"), (".PDF", b"%PDF")]
)
def test_each_kind_of_file(run, tmp_path, suffix, begins):
    out = tmp_path / f"r{suffix}"
    code, answer = run("--shop", TMALL, "--month", "2026-10", "--out", out)
    assert code == 0
    assert answer == {
        "file": str(out), "shops": [TMALL], "period": "month", "from": "2026-10-01", "to": "2026-10-31",
    }  # fmt: skip
    assert out.read_bytes().lstrip().lower().startswith(begins.lower())


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ((), "2026-10-01", "2026-10-31"),
        (("--period", "month"), "2026-10-01", "2026-10-31"),
        (("--month", "2025-12"), "2025-12-01", "2025-12-31"),
        (("--day", "2026-09-10"), "2026-09-01", "2026-09-30"),
        (("--period", "week"), "2026-10-19", "2026-10-25"),
        (("--period", "week", "--day", "2026-10-01"), "2026-09-28", "2026-10-04"),
        (("--period", "quarter"), "2026-07-01", "2026-09-30"),
        (("--period", "quarter", "--day", "2026-02-14"), "2026-01-01", "2026-03-31"),
        (("--period", "custom", "--from", "2026-10-05", "--to", "2026-10-12"), "2026-10-05", "2026-10-12"),
        (("--from", "2026-10-05", "--to", "2026-10-05"), "2026-10-05", "2026-10-05"),
    ],
)
def test_the_period(run, small, tmp_path, words, first, last):
    code, answer = run(*words, "--out", tmp_path / "r.html")
    assert (code, answer["from"], answer["to"]) == (0, first, last)
    assert small.asked[0][1] == ReportPeriod(answer["period"], date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "words",
    [
        ("--month", "2026-13"), ("--month", "Oktober"), ("--month", "2026-10-01"), ("--day", "yesterday"),
        ("--month", "2026-10", "--day", "2026-10-01"), ("--from", "2026-10-01"), ("--to", "2026-10-01"),
        ("--from", "2026-10-09", "--to", "2026-10-01"), ("--period", "week", "--month", "2026-10"),
        ("--period", "custom"), ("--period", "year"), ("--all", "--shop", TMALL),
        ("--period", "week", "--from", "2026-10-01", "--to", "2026-10-02"),
    ],
)  # fmt: skip
def test_wrong_usage(run, small, tmp_path, words):
    code, answer = run(*words, "--out", tmp_path / "r.html")
    assert (code, answer["error"]["code"]) == (2, "usage")
    assert small.asked == []


def test_what_is_refused_before_anything_is_made(run, small, tmp_path):
    for name in ("r.docx", "r.csv", "r"):
        code, answer = run("--out", tmp_path / name)
        assert (code, answer["error"]["code"]) == (3, "export.unknown_format")
    assert run("--shop", "nobody", "--out", tmp_path / "r.pdf")[1]["error"]["code"] == "shop.unknown"
    assert run("--platform", "jd", "--out", tmp_path / "r.pdf")[1]["error"]["code"] == "report.no_shop"
    assert run("--profile", "charm", "--out", tmp_path / "r.pdf")[1]["error"]["code"] == "profile.unknown"
    assert run()[1]["error"]["code"] == "usage"
    assert small.asked == []


def test_the_shops(run, small, tmp_path):
    assert run("--out", tmp_path / "r.html")[1]["shops"] == [TMALL, DOUYIN]
    assert run("--all", "--out", tmp_path / "r.html")[1]["shops"] == [TMALL, DOUYIN]
    assert run("--shop", DOUYIN, "--out", tmp_path / "r.html")[1]["shops"] == [DOUYIN]
    assert run("--platform", "tmall", "--out", tmp_path / "r.html")[1]["shops"] == [TMALL]
    assert [len(ids) for ids, _, _ in small.asked] == [2, 2, 1, 1]


def test_the_reports_of_the_demo_are_of_its_last_month(demo, small, tmp_path):
    shop = shop_list.shop_list(JobContext(), demo).value.own[0]
    written = write_reports(demo, shop, tmp_path)
    assert [path.name for path in written] == ["report.pdf", "report.html", "report.xlsx"]
    assert all(path.stat().st_size > 1000 for path in written)
    assert small.asked == [((shop.id,), ReportPeriod.month("2026-10"), "")]
    assert openpyxl.load_workbook(written[2]).sheetnames
