"""The command line's contract: its JSON, its exit codes, options before and after the command."""

import json
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from seller_toolkit.app.cli.answers import UsageError
from seller_toolkit.app.cli.parser import parse
from seller_toolkit.app.main import main
from tests.locked_files import locked_xlsx
from tests.unit.services.files import SCORES, table

FILE_KEYS = {
    "file", "status", "layout", "platform", "shop", "batch", "rows_read", "rows_new", "rows_changed", "rows_same",
    "rows_rejected", "rows_skipped", "rejected", "unknown_columns", "recognised", "checks",
    "error",
}  # fmt: skip


@pytest.fixture
def run(tmp_path, capfdbinary):
    """Call a command on a store of its own: (exit code, JSON document)."""
    store = tmp_path / "cli.db"

    def call(*words, json_too=True):
        options = ["--json"] if json_too else []
        code = main(["--store", str(store), "--lang", "en", *map(str, words), *options])
        out = capfdbinary.readouterr().out.decode("utf-8")
        return code, json.loads(out) if json_too else out

    call.store = store
    return call


@pytest.fixture
def scores(tmp_path):
    path = tmp_path / "scores.csv"
    path.write_bytes(table(SCORES, ("2026-11-01", 4.5, 4.6, 4.4, 4.5), ("2026-11-02", 4.4, 4.6, "x", 4.5)))
    return path


@pytest.fixture
def on_demo(run, demo_store):
    run.store.write_bytes(demo_store.read_bytes())
    return run


def test_import_answers_a_receipt_whose_sums_add_up(run, scores):
    code, answer = run("import", scores, "--shop", "我的店", "--platform", "tmall")
    (receipt,) = answer["files"]
    assert code == 0
    assert set(receipt) == FILE_KEYS
    assert receipt["rows_read"] == 2 == receipt["rows_new"] + receipt["rows_rejected"]
    (problem,) = receipt["rejected"]
    assert set(problem) == {"row", "column", "code", "found", "message"}
    assert (problem["row"], problem["column"], problem["found"]) == (3, "物流速度", "x")


def test_checks_are_told_with_their_level_and_a_file_without_a_readable_row_is_refused(run, tmp_path):
    good, bad = tmp_path / "days.csv", tmp_path / "bad.csv"
    good.write_bytes(table(SCORES, *((f"2026-11-0{day}", 4.5, 4.6, 4.4, 4.5) for day in (1, 2, 4, 5))))
    bad.write_bytes(table(SCORES, ("gestern", 4.5, 4.6, 4.4, 4.5)))
    code, answer = run("import", good, bad, "--shop", "我的店")
    first, second = answer["files"]
    (check,) = first["checks"]
    assert (check["level"], check["code"], check["params"]["days"]) == ("warn", "days.missing", ["2026-11-03"])
    assert "2026-11-03" in check["message"]
    assert (code, first["status"], second["status"]) == (0, "imported", "refused")  # rejected rows alone are no error
    assert (second["error"]["code"], second["rows_rejected"], second["batch"]) == ("rows.all_rejected", 1, None)
    assert [one["level"] for one in second["checks"]] == ["block"]
    assert len(run("batches")[1]["batches"]) == 1


def test_the_rows_that_an_import_did_not_take_are_told_and_written(run, scores, tmp_path):
    batch = run("import", scores, "--shop", "我的店", "--platform", "tmall")[1]["files"][0]["batch"]
    code, answer = run("batches", "--rejected", batch, "--out", tmp_path / "rows.csv")
    assert (code, answer["batch"], answer["file"]) == (0, batch, "scores.csv")
    assert [one["row"] for one in answer["rejected"]] == [3]
    assert answer["rows"] == [{"row": 3, "columns": list(SCORES), "cells": ["2026-11-02", "4.4", "4.6", "x", "4.5"]}]
    assert "物流速度 is not a number" in (tmp_path / "rows.csv").read_text(encoding="utf-8-sig")
    assert run("batches", "--rejected", 99)[0] == 3
    assert run("batches", "--out", "rows.csv")[0] == 2


def test_what_a_later_file_changed_is_told_with_both_files(run, scores, tmp_path):
    later = tmp_path / "later.csv"
    later.write_bytes(table(SCORES, ("2026-11-01", 4.5, 4.6, 4.2, 4.5)))
    for path in (scores, later):
        run("import", path, "--shop", "我的店", "--platform", "tmall")
    _, answer = run("scores", "--shop", "我的店", "--changes")
    (change,) = answer["changes"]
    assert (change["day"], change["metric"]) == ("2026-11-01", "tmall_experience.logistics")
    assert (change["old"], change["new"]) == (4.4, 4.2)
    assert (change["file_old"], change["file_new"], change["row_old"]) == ("scores.csv", "later.csv", 2)
    assert "changes" not in run("scores", "--shop", "我的店")[1]


def test_the_same_file_again_and_its_undo(run, scores):
    _, first = run("import", scores, "--shop", "我的店", "--platform", "tmall")
    code, again = run("import", scores, "--shop", "我的店", "--platform", "tmall")
    assert (code, again["files"][0]["status"], again["files"][0]["rows_read"]) == (0, "already_imported", 0)
    batch = first["files"][0]["batch"]
    assert again["files"][0]["batch"] == batch
    assert run("undo", batch) == (0, {"batch": batch, "removed": 1, "restored": 0})
    code, history = run("batches")
    assert [(one["id"], one["undone"]) for one in history["batches"]] == [(batch, True)]
    assert run("import", scores, "--shop", "我的店", "--platform", "tmall")[1]["files"][0]["status"] == "imported"


def test_a_dry_run_counts_and_writes_nothing(run, scores):
    _, answer = run("import", scores, "--shop", "我的店", "--platform", "tmall", "--dry-run")
    assert (answer["files"][0]["rows_new"], answer["files"][0]["batch"]) == (1, None)
    assert run("shops")[1] == {"shops": []}


def test_what_is_refused_has_exit_code_3_and_a_reason(run, scores, tmp_path):
    code, answer = run("import", scores, tmp_path / "gone.xlsx")
    assert code == 3
    assert [f["error"]["code"] for f in answer["files"]] == ["shop.unclear", "file.not_found"]
    code, answer = run("undo", 99)
    assert (code, answer["error"]["code"]) == (3, "batch.unknown")
    code, answer = run("scores", "--shop", "nobody")
    assert (code, answer["error"]["code"]) == (3, "shop.unknown")


@pytest.mark.parametrize(
    "words", [("nonsense",), ("import",), ("undo", "x"), ("scores", "--shop", "a", "--from", "gestern")]
)
def test_wrong_usage_has_exit_code_2(run, words):
    code, answer = run(*words)
    assert (code, answer["error"]["code"]) == (2, "usage")


def test_topics_of_a_store_without_reviews(run):
    code, answer = run("topics")
    assert code == 0
    assert (answer["topics"], answer["too_few"]) == ([], [])


def test_options_may_stand_before_or_after_the_command(tmp_path, capfdbinary):
    store = str(tmp_path / "a.db")
    assert main(["shops", "--json", "--store", store]) == main(["--json", "--store", store, "shops"]) == 0
    first, second = capfdbinary.readouterr().out.decode().splitlines()
    assert json.loads(first) == json.loads(second) == {"shops": []}


@pytest.mark.parametrize("words", [["undo", "9"], ["shops"], ["shops", "--json"], ["fly"]])
def test_without_a_console_the_exit_code_is_the_answer(tmp_path, monkeypatch, capfdbinary, words):
    """The window's program on Windows has no streams."""
    words = [*words, "--store", str(tmp_path / "a.db")]
    expected = main(words)
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    assert main(words) == expected


def test_words_are_chinese_unless_asked_otherwise(tmp_path, capfdbinary):
    assert main(["undo", "9", "--store", str(tmp_path / "a.db")]) == 3
    assert "导入" in capfdbinary.readouterr().err.decode("utf-8")


def test_scores_name_file_and_row(on_demo):
    code, answer = on_demo("scores", "--shop", "示例·禾畔家居旗舰店", "--from", "2026-10-30", "--to", "2026-10-31")
    series = {one["metric"]: one for one in answer["series"]}
    total = series["tmall_experience.total"]
    assert code == 0
    assert (total["dimension"], [point["day"] for point in total["points"]]) == ("total", ["2026-10-30", "2026-10-31"])
    assert set(total["points"][0]) == {"day", "value", "numerator", "denominator", "file", "row"}
    assert series["dsr.description"]["dimension"] == "description"


def test_status_tasks_and_compare(on_demo):
    _, status = on_demo("status")
    assert [shop["profile"] for shop in status["shops"]] == ["tmall_experience", "douyin_experience"]
    assert set(status["shops"][0]["thresholds"][0]) >= {"id", "value", "margin", "state", "chance", "consequence"}
    _, tasks = on_demo("tasks", "--shop", "示例·禾畔家居旗舰店")
    assert len(tasks["tasks"]) == 5
    assert set(tasks["tasks"][0]) == {"id", "title", "area", "dimension", "state", "owner", "due", "reason"}
    _, compared = on_demo("compare", "--shop", "示例·禾畔家居旗舰店")
    assert [row["own"] for row in compared["rows"]] == [True] + [False] * 6
    assert set(compared["rows"][1]["values"]["total"]) == {"value", "day", "source", "gap_to_own", "gap_to_best"}
    assert set(compared["rows"][1]["details"]["total"]) == {
        "rank", "change", "before", "row", "kind", "digits", "range", "level_with_own", "level_with_best",
    }  # fmt: skip
    _, of_one = on_demo("compare", "--shop", "示例·禾畔家居旗舰店", "--category", "no such category")
    assert [row["own"] for row in of_one["rows"]] == [True]


def test_reviews_carry_tags_with_evidence(on_demo):
    _, answer = on_demo("reviews", "--grade", "bad", "--limit", "5")
    assert len(answer["reviews"]) == 5
    assert set(answer["reviews"][0]) == {
        "id", "day", "stars", "text", "polarity", "aspects", "grade", "nature", "deadline",
    }  # fmt: skip
    for review in on_demo("reviews", "--tag", "size")[1]["reviews"]:
        (size,) = [aspect for aspect in review["aspects"] if aspect["aspect"] == "size"]
        assert all(words in review["text"] for words in size["evidence"])


def test_a_checklist_is_printed_as_it_is_asked_for(on_demo, tmp_path):
    shop = ("--shop", "示例·禾畔家居旗舰店")
    out = tmp_path / "list.pdf"
    small = ("--paper", "A5", "--landscape", "--split", "owner", "--steps", "--large")
    assert on_demo("checklist", *shop, "--out", out, *small)[0] == 0
    reader = PdfReader(out)
    assert {tuple(round(float(side) / 72 * 25.4) for side in page.mediabox[2:]) for page in reader.pages} == {
        (210, 148)
    }
    assert len(reader.pages) > 1
    text = "".join(page.extract_text() for page in reader.pages)
    _, tasks = on_demo("tasks", *shop)
    assert all(task["id"] in text for task in tasks["tasks"])
    workbook = tmp_path / "today.xlsx"
    assert on_demo("checklist", *shop, "--out", workbook, "--content", "today")[0] == 0
    assert openpyxl.load_workbook(workbook).sheetnames == ["Today's checklist"]  # nothing is due, so nothing comes back
    assert on_demo("checklist", *shop, "--out", workbook)[0] == 0
    codes = openpyxl.load_workbook(workbook)["_sheet"]["B1"].value
    assert codes.endswith("-2")  # the second list of the day, after the PDF


def test_a_checklist_is_of_a_list_or_of_a_content_and_not_of_both(on_demo, tmp_path):
    words = ("checklist", "--shop", "示例·禾畔家居旗舰店", "--out", tmp_path / "x.pdf")
    assert on_demo(*words, "--content", "open", "--list", "x")[0] == 2
    assert on_demo(*words, "--paper", "A3")[0] == 2


def test_files_are_written_in_every_format(on_demo, tmp_path):
    shop = ("--shop", "示例·禾畔家居旗舰店")
    for suffix in ("png", "svg", "pdf"):
        assert on_demo("chart", *shop, "--out", tmp_path / f"chart.{suffix}")[0] == 0
    for suffix in ("pdf", "xlsx", "html", "csv"):
        assert on_demo("checklist", *shop, "--out", tmp_path / f"list.{suffix}")[0] == 0
    for suffix in ("xlsx", "csv", "pdf", "html", "png", "svg"):
        assert on_demo("compare", *shop, "--out", tmp_path / f"table.{suffix}")[0] == 0
    _, tasks = on_demo("tasks", *shop)
    pages = "".join(page.extract_text() for page in PdfReader(tmp_path / "list.pdf").pages)
    assert all(task["id"] in pages for task in tasks["tasks"])
    assert "示例·禾畔家居旗舰店" in pages
    sheet = openpyxl.load_workbook(tmp_path / "table.xlsx").active
    assert "示例·竞店丁家纺店" in {cell.value for row in sheet.iter_rows() for cell in row}
    code, answer = on_demo("chart", *shop, "--out", tmp_path / "chart.gif")
    assert (code, answer["error"]["code"]) == (3, "export.unknown_format")


def test_a_backup_can_be_checked_and_put_back(on_demo, tmp_path):
    code, answer = on_demo("backup", "--out", tmp_path / "copy.db")
    assert (code, answer["size"]) == (0, (tmp_path / "copy.db").stat().st_size)
    assert on_demo("check") == (0, {"ok": True, "problems": []})
    assert on_demo("restore", tmp_path / "copy.db")[0] == 0
    assert len(on_demo("shops")[1]["shops"]) == 13


def test_the_demo_never_touches_the_users_store(tmp_path, capfdbinary, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "user"))
    assert main(["demo", "--out", str(tmp_path / "out"), "--json"]) == 0
    answer = json.loads(capfdbinary.readouterr().out)
    reports = {"report.pdf", "report.html", "report.xlsx"}
    assert {Path(name).name for name in answer["files"]} == {"trend.png", "checklist.pdf", "compare.xlsx", *reports}
    assert (tmp_path / "out" / "demo.db").exists()
    assert not (tmp_path / "user").exists()


def give_up_windows():
    """The program ends after its self-test; here the window would be dressed again by each test of windows that follows."""
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_self_test_passes(tmp_path, capfdbinary):
    code = main(["self-test", "--json"])
    give_up_windows()
    answer = json.loads(capfdbinary.readouterr().out)
    assert [step["name"] for step in answer["steps"] if not step["ok"]] == []
    assert (code, answer["ok"]) == (0, True)


def test_any_table_can_be_tagged(run, tmp_path):
    source, target = tmp_path / "texts.csv", tmp_path / "tagged.csv"
    source.write_bytes("编号,内容\n1,物流太慢了，客服态度很好\n2,质量很好\n".encode("gb18030"))
    code, answer = run("reviews", "--tag-file", source, "--column", "内容", "--out", target)
    assert (code, answer["rows"]) == (0, 2)
    head, first, second = target.read_text(encoding="utf-8-sig").splitlines()
    assert head == "编号,内容,polarity,score,aspects"
    assert "logistics:-" in first
    assert "service:+" in first
    assert ",positive," in second
    assert (
        run("reviews", "--tag-file", source, "--column", "文本", "--out", target)[1]["error"]["code"]
        == "column.unknown"
    )
    assert run("reviews", "--tag-file", source)[0] == 2


# --- what an outside check of the contract found ------------------------------------------------------------------


def test_a_dry_run_names_the_earlier_import_of_the_same_bytes(run, scores):
    words = ("import", scores, "--shop", "我的店", "--platform", "tmall")
    _, first = run(*words)
    _, again = run(*words, "--dry-run")
    (receipt,) = again["files"]
    assert (receipt["status"], receipt["batch"], receipt["rows_read"]) == (
        "already_imported",
        first["files"][0]["batch"],
        0,
    )


def test_a_folder_without_files_and_a_mapping_that_is_no_text_are_refused(run, scores, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    code, answer = run("import", empty)
    assert (code, answer["files"][0]["status"], answer["files"][0]["error"]["code"]) == (3, "refused", "file.is_folder")
    broken = tmp_path / "mapping.json"
    broken.write_bytes(b"{\xff")
    code, answer = run("import", scores, "--mapping", broken)
    assert (code, answer["error"]["code"]) == (3, "mapping.invalid")


def test_a_table_that_was_matched_is_listed_written_and_taken_in_elsewhere(run, tmp_path):
    lines, said, out = tmp_path / "发货_20261120.csv", tmp_path / "said.json", tmp_path / "发货.json"
    lines.write_text("甲,乙\n26881045,顺丰\n", encoding="utf-8")
    said.write_text('{"kind": "parcel", "columns": {"甲": "order_no"}}', encoding="utf-8")
    assert run("mappings") == (0, {"mappings": []})
    assert run("import", lines, "--shop", "甲店", "--mapping", said)[0] == 0
    code, answer = run("mappings")
    (one,) = answer["mappings"]
    assert (code, one["name"], one["titles"], one["columns"]) == (0, "发货", ["甲", "乙"], {"甲": "order_no"})
    assert run("mappings", "--export", "发货", out)[0] == 0
    assert run("import", lines, "--shop", "甲店", "--mapping", out)[1]["files"][0]["status"] == "already_imported"
    out.write_text(out.read_text(encoding="utf-8").replace('"发货"', '"快递"'), encoding="utf-8")
    assert run("mappings", "--import", out)[1]["error"]["code"] == "mapping.exists"
    assert run("mappings", "--import", out, "--replace")[1]["mapping"]["name"] == "快递"
    assert "快递" in run("mappings", json_too=False)[1]
    assert run("mappings", "--export", "发货", out)[1]["error"]["code"] == "mapping.unknown"
    assert run("mappings", "--replace")[0] == 2


def test_a_mapping_file_says_units_and_they_are_remembered(run, tmp_path):
    lines, said = tmp_path / "付款.csv", tmp_path / "said.json"
    lines.write_text("甲,乙\nA1,1250\n", encoding="utf-8")
    mapping = {"kind": "order_line", "columns": {"甲": "order_no", "乙": "paid_amount"}, "units": {"乙": "days"}}
    said.write_text(json.dumps(mapping), encoding="utf-8")
    refused = run("import", lines, "--shop", "甲店", "--mapping", said)
    assert refused[1]["error"]["code"] == "mapping.invalid"
    said.write_text(json.dumps(mapping | {"units": {"乙": "fen"}}), encoding="utf-8")
    assert run("import", lines, "--shop", "甲店", "--mapping", said)[0] == 0
    assert run("mappings")[1]["mappings"][0]["units"] == {"乙": "fen"}


def test_a_folder_is_searched_and_its_files_are_counted(run, scores, tmp_path):
    folder = tmp_path / "导出"
    (folder / "11月").mkdir(parents=True)
    (folder / "11月" / "scores.csv").write_bytes(scores.read_bytes())
    (folder / "~$scores.xlsx").write_bytes(b"x")
    code, answer = run("import", folder, "--shop", "我的店", "--platform", "tmall")
    assert (code, [one["file"] for one in answer["files"]], answer["files_found"]) == (0, ["scores.csv"], 1)


def test_a_password_opens_a_workbook_and_stands_in_no_answer(run, tmp_path, monkeypatch):
    locked = tmp_path / "scores.xlsx"
    locked.write_bytes(locked_xlsx([list(SCORES), ["2026-11-01", 4.8, 4.7, 4.9, 4.8]], "Geheim8"))
    words = ("import", locked, "--shop", "我的店", "--platform", "tmall")
    code, answer = run(*words)
    assert (code, answer["files"][0]["error"]["code"]) == (3, "file.encrypted")
    code, answer = run(*words, "--password", "Geheim9")
    assert (code, answer["files"][0]["error"]["code"]) == (3, "file.wrong_password")
    assert "Geheim" not in str(answer)
    monkeypatch.setenv("SELLER_TOOLKIT_PASSWORD", "Geheim8")
    code, answer = run(*words)
    assert (code, answer["files"][0]["rows_new"]) == (0, 1)
    assert "Geheim" not in str(answer)
    left_behind = [path for path in tmp_path.rglob("*") if path.is_file() and b"Geheim" in path.read_bytes()]
    assert left_behind == []


def test_files_may_stand_before_and_after_the_options(run, scores, tmp_path):
    more = tmp_path / "more.csv"
    more.write_bytes(table(SCORES, ("2026-11-03", 4.5, 4.6, 4.4, 4.5)))
    code, answer = run("import", scores, "--shop", "我的店", more, "--platform", "tmall")
    assert (code, [one["file"] for one in answer["files"]]) == (0, ["scores.csv", "more.csv"])


@pytest.mark.parametrize(
    "words",
    [
        ("reviews", "--limit", "-1"),
        ("reviews", "--grade", "terrible"),
        ("reviews", "--tag", "weather"),
        ("scores", "--shop", "x", "--from", "2026-11-02", "--to", "2026-11-01"),
        ("--js", "shops"),
    ],
)
def test_an_answer_to_another_question_is_never_given(run, words):
    code, answer = run(*words)
    assert (code, answer["error"]["code"]) == (2, "usage")


@pytest.mark.parametrize(
    "command", ["status", "tasks", "compare", "scores --shop 我的店", "chart --shop 我的店 --out c.png"]
)
def test_a_score_that_the_program_does_not_know_is_refused(run, scores, command):
    run("import", scores, "--shop", "我的店", "--platform", "tmall")
    code, answer = run(*command.split(), "--profile", "nonsense")
    assert (code, answer["error"]["code"]) == (3, "profile.unknown")


@pytest.fixture
def on_two_platforms(run, scores, tmp_path):
    """A store in which one name is there on Tmall and on Douyin."""
    path = tmp_path / "douyin.csv"
    head = ("日期", "商家体验分", "商品体验", "物流体验", "服务体验")
    path.write_bytes(table(head, ("2026-11-01", 70, 66, 71, 72), ("2026-11-02", 69, 64, 71, 72)))
    run("import", scores, "--shop", "我的店", "--platform", "tmall")
    run("import", path, "--shop", "我的店", "--platform", "douyin")
    return run


def test_a_name_on_two_platforms_answers_for_both_unless_one_is_named(on_two_platforms, tmp_path):
    run, named = on_two_platforms, ("--shop", "我的店")
    _, both = run("tasks", *named)
    _, one = run("tasks", *named, "--platform", "douyin")
    assert len(both["tasks"]) > len(one["tasks"]) > 0
    run("checklist", *named, "--out", tmp_path / "both.csv")
    text = (tmp_path / "both.csv").read_text(encoding="utf-8-sig")
    assert [text.count(task["title"]) for task in both["tasks"]] == [
        sum(other["title"] == task["title"] for other in both["tasks"]) for task in both["tasks"]
    ]
    _, rows = run("compare", *named)
    assert [set(row["values"]) for row in rows["rows"]] == [
        {"total", "quality", "logistics", "service"},
        {"total", "product", "logistics", "service"},
    ]
    _, rows = run("compare", "--platform", "douyin")
    assert [row["values"]["total"]["value"] for row in rows["rows"]] == [69.0]
    _, written = run("chart", *named, "--out", tmp_path / "c.svg")
    assert [Path(file).name for file in written["files"]] == ["c.svg", "c-douyin.svg"]
    assert all(Path(file).stat().st_size for file in written["files"])


def test_a_profile_picks_the_shop_that_has_it(on_two_platforms, tmp_path):
    named = ("--shop", "我的店", "--profile", "douyin_experience")
    _, rows = on_two_platforms("compare", *named)
    assert [row["values"]["product"]["value"] for row in rows["rows"]] == [64.0]
    _, written = on_two_platforms("chart", *named, "--out", tmp_path / "c.svg", "--from", "2026-11-02")
    assert written == {"file": str(tmp_path / "c.svg")}


def test_files_dropped_onto_the_icon_open_the_window(tmp_path):
    """The system starts the program with their whole paths and no command."""
    files = [tmp_path / "a b.xlsx", tmp_path / "check"]
    for file in files:
        file.write_bytes(b"")
    options = parse([str(file) for file in files])
    assert (options.command, options.files) == ("window", [str(file) for file in files])
    with pytest.raises(UsageError):
        parse([str(tmp_path / "gone.xlsx")])
