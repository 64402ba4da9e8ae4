"""`check --repair`: a new file of what can be saved, its JSON, and the store as it was."""

import json

import pytest

from seller_toolkit.app.main import main
from tests.unit.services.files import SCORES, table


@pytest.fixture
def run(tmp_path, capfdbinary):
    def call(*words):
        code = main(["--store", str(tmp_path / "cli.db"), "--lang", "en", *map(str, words), "--json"])
        return code, json.loads(capfdbinary.readouterr().out)

    (tmp_path / "scores.csv").write_bytes(table(SCORES, ("2026-11-01", 4.5, 4.6, 4.4, 4.5)))
    call("import", tmp_path / "scores.csv", "--shop", "我的店", "--platform", "tmall")
    return call


def test_a_damaged_store_is_saved_into_a_new_file(run, tmp_path):
    store = tmp_path / "cli.db"
    data = bytearray(store.read_bytes())
    data[0] ^= 1
    store.write_bytes(data)
    assert run("check")[0] == 3
    code, answer = run("check", "--repair", "--out", tmp_path / "saved.db")
    assert code == 0
    assert answer["ok"] is True
    assert (answer["problems"], answer["found"], answer["stand_ins"]) == ([], ["store.damaged"], 0)
    assert answer["file"] == str(tmp_path / "saved.db")
    tables = {one["table"]: one for one in answer["tables"]}
    assert tables["observation"] == {"table": "observation", "saved": 4, "lost": 0}
    assert store.read_bytes() == bytes(data)
    assert run("restore", tmp_path / "saved.db")[0] == 0
    assert run("check") == (0, {"ok": True, "problems": []})


def test_repair_and_out_go_together(run, tmp_path):
    assert run("check", "--repair")[0] == 2
    assert run("check", "--out", tmp_path / "x.db")[0] == 2
    assert run("check", "--repair", "--out", tmp_path / "cli.db")[1]["error"]["code"] == "backup.same_file"
