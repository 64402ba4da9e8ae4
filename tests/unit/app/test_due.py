"""`due`: the contract's JSON, files, and what it answers without data."""

import json

import openpyxl
import pytest

from seller_toolkit.app.main import main
from tests.unit.services.due_cases import MOVED, PAID, douyin, dy, orders, parcels, pc, refunds, tm, tr

KEYS = {"kind", "order", "deadline", "hours_left", "courier", "warehouse", "agent", "costs"}


@pytest.fixture
def run(tmp_path, capfdbinary):
    store = tmp_path / "cli.db"

    def call(*words, json_too=True):
        code = main(["--store", str(store), "--lang", "en", *map(str, words), *(["--json"] if json_too else [])])
        out = capfdbinary.readouterr().out.decode("utf-8")
        return code, json.loads(out) if json_too else out

    return call


@pytest.fixture
def brought(run, tmp_path):
    files = {
        "orders.csv": (orders(tm("2030-01-01 10:00:00"), tm("2030-01-02 10:00:00", "卖家已发货", order="12")), "tmall"),
        "parcels.csv": ((MOVED[0], (*MOVED[1], *parcels(pc(order="12", sent="2030-01-02 12:00:00"))[1])), "tmall"),
        "refunds.csv": (refunds(tr(PAID, until="2030-01-01 12:00:00")), "tmall"),
        "douyin.csv": (douyin(dy("2030-01-01 09:00:00")), "douyin"),
    }
    for name, ((head, rows), platform) in files.items():
        (tmp_path / name).write_bytes("\n".join((head, *rows)).encode())
        code, answer = run("import", tmp_path / name, "--shop", "店", "--platform", platform)
        assert (code, answer["files"][0]["status"]) == (0, "imported")
    return run


def test_an_empty_store_answers_plainly(run):
    code, answer = run("due")
    assert (code, answer["items"], answer["data_as_of"]) == (0, [], None)
    assert len(answer["notes"]) == 1
    assert run("due", "--shop", "nobody")[1]["error"]["code"] == "shop.unknown"


def test_the_documents_of_the_contract(brought):
    code, answer = brought("due")
    assert code == 0
    assert set(answer) >= {"as_of", "items", "data_as_of", "notes", "sources"}
    assert all(set(item) >= KEYS for item in answer["items"])
    assert [(item["platform"], item["kind"], item["order"], item["deadline"]) for item in answer["items"]] == [
        ("douyin", "dispatch", "21", "2030-01-01 09:00:00"), ("tmall", "refund", "11", "2030-01-01 12:00:00"),
        ("tmall", "dispatch", "11", "2030-01-03 10:00:00"), ("tmall", "pickup", "12", "2030-01-04 10:00:00"),
    ]  # fmt: skip
    assert answer["items"][1]["case"] == "91"
    assert answer["items"][3]["courier"] == "中通"
    assert answer["items"][0]["warehouse"] == "一号仓"


def test_a_shop_and_a_platform(brought):
    assert {item["platform"] for item in brought("due", "--shop", "店")[1]["items"]} == {"tmall", "douyin"}
    assert {item["platform"] for item in brought("due", "--shop", "店", "--platform", "douyin")[1]["items"]} == {
        "douyin"
    }
    assert {item["platform"] for item in brought("due", "--platform", "tmall")[1]["items"]} == {"tmall"}


def test_words_for_people(brought):
    code, out = brought("due", json_too=False)
    assert code == 0
    assert "4 due, 0 of them missed" in out
    assert "To dispatch" in out


def test_a_workbook_with_a_sheet_for_each_courier(brought, tmp_path):
    out = tmp_path / "due.xlsx"
    code, answer = brought("due", "--out", out, "--split", "courier")
    assert (code, answer["file"]) == (0, str(out))
    assert openpyxl.load_workbook(out).sheetnames == ["Due sheet", "Courier", "中通", "Courier not named"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("suffix", [".pdf", ".html", ".csv"])
def test_other_formats(brought, tmp_path, suffix):
    out = tmp_path / f"due{suffix}"
    assert brought("due", "--out", out)[0] == 0
    assert out.stat().st_size > 500


def test_wrong_usage(brought):
    assert brought("due", "--split", "courier")[0] == 2
    assert brought("due", "--split", "province", "--out", "x.csv")[0] == 2
    assert brought("due", "--out", "x.doc")[0] == 3
