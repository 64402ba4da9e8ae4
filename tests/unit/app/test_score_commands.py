"""`target`, `forecast`, `status`: the JSON of the contract, exit codes, several platforms, words."""

import json

import pytest

from seller_toolkit.app.main import main
from tests.unit.services.files import SCORES, table

TMALL, DOUYIN = "示例·禾畔家居旗舰店", "示例·禾畔生活馆"
TARGET = {"current", "goal", "needed", "assumption", "reach_day", "range", "notes"}
FORECAST = {"dimension", "days", "assumption", "notes"}
LINE = {"id", "value", "margin", "state", "chance", "consequence"}


@pytest.fixture
def run(tmp_path, capfdbinary):
    store = tmp_path / "cli.db"

    def call(*words, json_too=True, lang="en"):
        code = main(["--store", str(store), "--lang", lang, *map(str, words), *(["--json"] if json_too else [])])
        caught = capfdbinary.readouterr()
        out = caught.out.decode("utf-8")
        return code, json.loads(out) if json_too else out + caught.err.decode("utf-8")

    call.store = store
    return call


@pytest.fixture
def on_demo(run, demo_store):
    run.store.write_bytes(demo_store.read_bytes())
    return run


def test_target_answers_as_the_contract_says(on_demo):
    code, answer = on_demo("target", "--shop", TMALL, "--dimension", "描述相符", "--goal", "4.8")
    assert code == 0
    assert set(answer) >= TARGET
    assert (answer["current"], answer["goal"], answer["reach_day"], answer["range"]) == (4.67, 4.8, None, None)
    assert answer["needed"] == 309
    assert len(answer["notes"]) > 3


def test_forecast_answers_as_the_contract_says(on_demo):
    code, answer = on_demo("forecast", "--shop", TMALL, "--dimension", "total", "--days", 5)
    assert code == 0
    assert set(answer) >= FORECAST
    assert answer["dimension"] == "total"
    assert [day["day"] for day in answer["days"]] == [f"2026-11-0{n}" for n in range(1, 6)]
    assert {frozenset(day) for day in answer["days"]} == {frozenset(("day", "certain", "expected", "low", "high"))}


def test_what_is_certain_is_in_it_where_ratings_are_known(on_demo):
    _, answer = on_demo("forecast", "--shop", TMALL, "--profile", "dsr", "--dimension", "logistics", "--days", 5)
    assert all(day["certain"] for day in answer["days"])


def test_status_looks_ahead(on_demo):
    code, answer = on_demo("status")
    tmall, douyin = answer["shops"]
    (line,) = tmall["thresholds"]
    assert code == 0
    assert set(line) >= LINE
    assert (line["next_day"], line["days_left"], line["verdict"]) == ("2026-11-30", 30, "met")
    assert 0 <= line["chance"] < 0.1
    assert all(one["chance"] is not None for one in douyin["thresholds"])
    assert "30 days left" in on_demo("status", "--shop", TMALL, json_too=False)[1]


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (("target", "--shop", "无此店", "--goal", 4.5), 3, "shop.unknown"),
        (("target", "--shop", TMALL, "--dimension", "颜值", "--goal", 4.5), 3, "dimension.unknown"),
        (("target", "--shop", TMALL, "--goal", 7), 3, "goal.off_scale"),
        (("target", "--shop", TMALL, "--goal", "viel"), 2, "usage"),
        (("target", "--shop", TMALL, "--goal", "nan"), 2, "usage"),
        (("target", "--shop", TMALL), 2, "usage"),
        (("forecast", "--shop", TMALL, "--days", 0), 2, "usage"),
        (("forecast", "--shop", TMALL, "--days", "x"), 2, "usage"),
        (("forecast", "--shop", TMALL, "--profile", "x", "--days", 3), 3, "profile.unknown"),
        (("forecast", "--shop", DOUYIN, "--profile", "tmall_experience", "--days", 3), 3, "dimension.unknown"),
    ],
)
def test_what_cannot_be_answered_says_why(on_demo, words, code, error):
    assert on_demo(*words)[0] == code
    assert on_demo(*words)[1]["error"]["code"] == error


def test_one_day_is_too_little_for_a_forecast_and_enough_for_a_goal(run, tmp_path):
    path = tmp_path / "scores.csv"
    path.write_bytes(table(SCORES, ("2026-11-01", 4.5, 4.6, 4.4, 4.5)))
    run("import", path, "--shop", "我的店", "--platform", "tmall")
    code, answer = run("forecast", "--shop", "我的店", "--days", 7)
    assert (code, answer["error"]["code"]) == (3, "forecast.too_little")
    assert "there are 1 over 1" in answer["error"]["message"]
    assert run("target", "--shop", "我的店", "--goal", 4.6)[0] == 0


def test_a_name_on_two_platforms_answers_for_both(run, tmp_path):
    path = tmp_path / "tmall.csv"
    path.write_bytes(table(SCORES, *((f"2026-11-{n:02}", 4.5, 4.6, 4.4, 4.5) for n in range(1, 21))))
    run("import", path, "--shop", "同名店", "--platform", "tmall")
    run("import", path, "--shop", "同名店", "--platform", "taobao")
    code, answer = run("forecast", "--shop", "同名店", "--days", 3)
    assert code == 0
    assert [one["platform"] for one in answer["shops"]] == ["tmall", "taobao"]
    assert answer["days"] == answer["shops"][0]["days"]
    assert "shops" not in run("forecast", "--shop", "同名店", "--days", 3, "--platform", "taobao")[1]


def test_words_for_people(on_demo):
    words = on_demo(
        "target", "--shop", TMALL, "--profile", "dsr", "--dimension", "logistics", "--goal", 4.6, json_too=False
    )[1]
    assert "4.56 → 4.60" in words
    assert "42 ratings of five stars" in words
    words = on_demo("forecast", "--shop", TMALL, "--days", 30, json_too=False)[1]
    assert "End of the month (11-30): likely above the line" in words
    assert words.count("2026-11-") == 8  # a week and the last day
