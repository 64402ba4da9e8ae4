"""`brief`: the contract's JSON, and the plain text."""

import json
from datetime import datetime, timedelta

import pytest

from seller_toolkit.app.main import main
from seller_toolkit.services.workspace import Workspace

NOW = datetime(2026, 10, 31, 9, 30)


@pytest.fixture
def run(demo_store, tmp_path, capfdbinary, monkeypatch):
    monkeypatch.setattr(Workspace, "now_of", lambda _self, _shop: NOW)
    store = tmp_path / "demo.db"
    store.write_bytes(demo_store.read_bytes())

    def call(*words, json_too=True):
        code = main(["--store", str(store), "--lang", "en", *words, *(["--json"] if json_too else [])])
        out = capfdbinary.readouterr().out.decode("utf-8")
        return code, json.loads(out) if json_too else out

    return call


def test_the_document_of_the_contract(run):
    code, answer = run("brief")
    assert code == 0
    assert set(answer) == {"shops", "text"}
    assert [set(one) for one in answer["shops"]] == [{"shop", "platform", "day", "text"}] * 2
    assert [one["platform"] for one in answer["shops"]] == ["tmall", "douyin"]
    assert answer["text"] == "\n\n".join(one["text"] for one in answer["shops"])


def test_the_figures_are_those_of_status_tasks_due_and_reviews(run):
    _, status = run("status")
    briefs = {one["shop"]: one["text"] for one in run("brief")[1]["shops"]}
    for shop in status["shops"]:
        text = briefs[shop["shop"]]
        digits = 2 if shop["platform"] == "tmall" else 0
        assert all(f" {value:.{digits}f} " in text for value in shop["dimensions"].values())
        assert all(f"{line['margin']:.{digits}f} above" in text for line in shop["thresholds"])
        tasks = run("tasks", "--shop", shop["shop"])[1]["tasks"]
        assert [f"{at}. {task['title']} ({task['owner']}" in text for at, task in enumerate(tasks, 1)] == [True] * 5
        due = run("due", "--shop", shop["shop"])[1]["items"]
        counted = sum(item["kind"] == "dispatch" for item in due)
        assert f"To dispatch {counted}" in text
        late = [one for one in run("reviews", "--shop", shop["shop"])[1]["reviews"] if one["deadline"]]
        assert f"{sum(_missed(one, shop['platform']) for one in late)} overdue" in text


def _missed(review, platform):
    """Its deadline has passed, and the platform still takes an answer: on Tmall 30 days from when it was written.

    Bad reviews are to be answered a day after that, other complaints two days after it.
    """
    deadline = datetime.fromisoformat(review["deadline"])
    written = deadline - timedelta(days=1 if review["grade"] == "bad" else 2)
    return deadline <= NOW and (platform != "tmall" or written + timedelta(days=30) > NOW)


def test_the_text_alone(run):
    code, out = run("brief", "--shop", "示例·禾畔家居旗舰店", json_too=False)
    assert code == 0
    assert out.startswith("[示例·禾畔家居旗舰店 · Tmall] Brief of 2026-10-31\n")
    assert "示例·禾畔生活馆" not in out
    assert run("brief", "--shop", "示例·禾畔家居旗舰店")[1]["text"] == out.rstrip("\n")


def test_shops_that_there_are_not(run):
    assert run("brief", "--shop", "nobody")[1]["error"]["code"] == "shop.unknown"
    assert run("brief", "--platform", "jd") == (0, {"shops": [], "text": ""})
