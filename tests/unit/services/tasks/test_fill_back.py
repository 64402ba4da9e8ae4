"""What comes back from paper and from workbooks."""

import random
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.sheets import SheetRow, key_of, qr_text
from seller_toolkit.domain.tasks import Task, TaskState
from seller_toolkit.i18n.error_texts import error_text
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import fill_back, task_deeds
from seller_toolkit.services.tasks.fill_back import Filled
from seller_toolkit.services.tasks.task_work import TaskWork
from seller_toolkit.store import shops, tasks
from tests.conftest import NOW, make_workspace
from tests.long import examples
from tests.unit.services.sheet_files import (
    CODE,
    DONE,
    KEY,
    NOTE,
    keep_sheet,
    keep_tasks,
    line,
    proposed,
    row_of,
    write_sheet,
)

OPEN, TICKED = TaskState.OPEN, TaskState.DONE


def opened(workspace, code):
    return fill_back.open_sheet(JobContext(), workspace, code).value


def read(workspace, path):
    return fill_back.from_workbook(JobContext(), workspace, path).value


def save(workspace, view, who=""):
    filled = {one.key: one.filled for one in view.lines if one.changes}
    return fill_back.save(JobContext(), workspace, view.sheet.code, filled, who)


def stored(workspace, *found):
    with workspace.store.read() as c:
        return [tasks.get_task(c, one.id) for one in found]


def everything(workspace):
    with workspace.store.read() as c:
        return tasks.all_tasks(c)


def changes(view):
    return {one.key: one.done for one in view.lines if one.changes}


def known_task(workspace, cadence="once"):
    return next(one for one in workspace.knowledge if one.cadence == cadence)


# --- paper ----------------------------------------------------------------------------------------------------------


def test_a_printed_list_opens_in_its_printed_order(workspace):
    one, other = keep_tasks(workspace, TICKED, OPEN)
    keep_sheet(workspace, [row_of(other), row_of(one)])
    view = opened(workspace, "CL-261122-1")
    assert [(x.place, x.code, x.title, x.owner, x.was_done, x.done, x.state) for x in view.lines] == [
        (1, "T-0002", "第 2 件事", "王仓管", False, False, "open"),
        (2, "T-0001", "第 1 件事", "王仓管", True, True, "done"),
    ]
    assert (view.shop.name, view.source, view.problems, changes(view)) == ("禾畔店", "", (), {})


@pytest.mark.parametrize(
    "said", ["CL-261122-1", " cl-261122-1 ", qr_text("CL-261122-1"), qr_text("CL-261122-1", 2), "ＳＴ１：CL-261122-1/2"]
)
def test_a_list_is_opened_by_what_was_scanned_or_typed(workspace, said):
    keep_sheet(workspace, [row_of(one) for one in keep_tasks(workspace, OPEN, OPEN)])
    assert opened(workspace, said).sheet.code == "CL-261122-1"


@pytest.mark.parametrize("said", ["T-0001", "t-1", "Ｔ-0001"])
def test_a_short_id_opens_the_newest_list_that_holds_it(workspace, said):
    one, other = keep_tasks(workspace, OPEN, OPEN)
    keep_sheet(workspace, [row_of(one)], "CL-261120-1", NOW - timedelta(days=2))
    keep_sheet(workspace, [row_of(one), row_of(other)], "CL-261121-1", NOW - timedelta(days=1))
    keep_sheet(workspace, [row_of(other)], "CL-261122-1", NOW)
    assert opened(workspace, said).sheet.code == "CL-261121-1"


@pytest.mark.parametrize("said", ["CL-991122-1", "L77", "", "ST1:", "ST1:CL-261122-1/x"])
def test_what_is_on_no_list_is_said_to_be_unknown(workspace, said):
    keep_sheet(workspace, [row_of(one) for one in keep_tasks(workspace, OPEN)])
    with pytest.raises(UserError) as caught:
        opened(workspace, said)
    assert caught.value.code == "sheet.unknown"


def test_only_what_differs_is_kept_and_one_undo_takes_it_all_back(workspace):
    found = keep_tasks(workspace, OPEN, TICKED, OPEN, OPEN)
    keep_sheet(workspace, [row_of(one) for one in found])
    keys = [f"{one.shop_id}:{one.id}" for one in found]
    filled = {
        keys[0]: Filled(True, "已换极兔"), keys[1]: Filled(False), keys[2]: Filled(False, " "), keys[3]: Filled(False, "缺货"),
    }  # fmt: skip
    outcome = fill_back.save(JobContext(), workspace, "CL-261122-1", filled)
    assert outcome.changes == {Part.TASKS}
    assert [(x.state, x.note) for x in stored(workspace, *found)] == [
        (TICKED, "已换极兔"), (OPEN, ""), (OPEN, ""), (OPEN, "缺货")
    ]  # fmt: skip
    assert sorted(outcome.value.numbers) == [found[0].id, found[1].id, found[3].id]
    task_deeds.put_back(JobContext(), workspace, outcome.value)
    assert stored(workspace, *found) == list(found)


def test_the_owner_did_it_or_the_one_who_is_named(workspace):
    one, other = keep_tasks(workspace, OPEN, OPEN)
    keep_sheet(workspace, [row_of(one), row_of(other)])
    fill_back.save(JobContext(), workspace, "CL-261122-1", {f"{one.shop_id}:{one.id}": Filled(True)})
    fill_back.save(JobContext(), workspace, "CL-261122-1", {f"{one.shop_id}:{other.id}": Filled(True)}, "店长")
    with workspace.store.read() as c:
        assert [tasks.history(c, x.id)[-1].who for x in (one, other)] == ["王仓管", "店长"]


def test_nothing_to_keep_is_no_deed(workspace):
    keep_sheet(workspace, [row_of(one) for one in keep_tasks(workspace, OPEN)])
    outcome = fill_back.save(JobContext(), workspace, "CL-261122-1", {"1:1": Filled(False), "9:9": Filled(True)})
    assert (outcome.value.tasks, outcome.changes) == ((), frozenset())


def test_a_note_is_put_below_the_one_that_is_there_and_only_once(workspace):
    (one,) = keep_tasks(workspace, OPEN)
    keep_sheet(workspace, [row_of(one)])
    for note in ("等新快递报价", "等新快递报价", "报价到了\n等新快递报价"):
        fill_back.save(JobContext(), workspace, "CL-261122-1", {f"{one.shop_id}:{one.id}": Filled(False, note)})
    assert stored(workspace, one)[0].note == "等新快递报价\n报价到了"


def test_a_deleted_task_is_gone_and_stays_so(workspace):
    one, other = keep_tasks(workspace, OPEN, OPEN)
    keep_sheet(workspace, [row_of(one), row_of(other)])
    with workspace.store.write() as c:
        tasks.remove(c, one.id)
    view = opened(workspace, "CL-261122-1")
    assert [x.state for x in view.lines] == ["gone", "open"]
    assert not replace(view.lines[0], done=True, note="好").changes
    fill_back.save(JobContext(), workspace, "CL-261122-1", {view.lines[0].key: Filled(True)})
    assert [x.id for x in everything(workspace)] == [other.id]


def test_what_fails_leaves_nothing_behind(workspace, monkeypatch):
    (one,) = keep_tasks(workspace, OPEN)
    keep_sheet(workspace, [row_of(one)])

    def refuse(*_arguments):
        raise UserError("task.unknown", id=1)

    monkeypatch.setattr(TaskWork, "edit", refuse)
    with pytest.raises(UserError):
        fill_back.save(JobContext(), workspace, "CL-261122-1", {f"{one.shop_id}:{one.id}": Filled(True, "好")})
    assert stored(workspace, one) == [one]


# --- what was only proposed -----------------------------------------------------------------------------------------


@pytest.fixture
def shop(workspace):
    with workspace.store.write() as c:
        return shops.ensure_shop(c, "禾畔店", "tmall", own=True).id


def test_a_proposed_line_is_taken_on_when_it_is_ticked(workspace, shop):
    known = known_task(workspace)
    keep_sheet(workspace, [proposed(shop, known)])
    (before,) = opened(workspace, "CL-261122-1").lines
    assert (before.state, before.was_done, before.key) == ("proposed", False, f"{shop}:{known.id}")
    outcome = fill_back.save(JobContext(), workspace, "CL-261122-1", {before.key: Filled(True, "做了")})
    (task,) = everything(workspace)
    assert (task.knowledge_id, task.state, task.note) == (known.id, TICKED, "做了")
    assert opened(workspace, "CL-261122-1").lines[0].was_done
    task_deeds.put_back(JobContext(), workspace, outcome.value)
    assert everything(workspace) == ()


def test_a_proposed_line_with_a_note_alone_is_taken_on(workspace, shop):
    known = known_task(workspace)
    keep_sheet(workspace, [proposed(shop, known)])
    fill_back.save(JobContext(), workspace, "CL-261122-1", {f"{shop}:{known.id}": Filled(False, "问过快递了")})
    (task,) = everything(workspace)
    assert (task.state, task.note) == (OPEN, "问过快递了")


def test_what_recurs_is_done_though_its_next_time_is_open(workspace, shop):
    known = known_task(workspace, "daily")
    keep_sheet(workspace, [proposed(shop, known)])
    fill_back.save(JobContext(), workspace, "CL-261122-1", {f"{shop}:{known.id}": Filled(True, "做了")})
    done, following = everything(workspace)
    assert (done.state, done.note, following.state, following.note) == (TICKED, "做了", OPEN, "")
    (line_now,) = opened(workspace, "CL-261122-1").lines
    assert line_now.was_done
    assert not replace(line_now, done=True, note="做了").changes


def test_a_proposed_line_that_is_open_or_was_done_before_the_printing_is_not_done(workspace, shop):
    known = known_task(workspace)
    keep_sheet(workspace, [proposed(shop, known)])
    with workspace.store.write() as c:
        made = tasks.add(c, Task(0, shop, known.id, TICKED, done_at=datetime(2026, 11, 1)))
    assert opened(workspace, "CL-261122-1").lines[0].state == "proposed"
    with workspace.store.write() as c:
        tasks.change(c, made, state=OPEN, done_at=None, owner="小李")
    (now,) = opened(workspace, "CL-261122-1").lines
    assert (now.state, now.owner) == ("open", "小李")


def test_knowledge_that_is_gone_is_gone(workspace, shop):
    keep_sheet(workspace, [SheetRow(1, 1, "L99", shop, None, "logistics.no-longer", "旧任务")])
    assert opened(workspace, "CL-261122-1").lines[0].state == "gone"


# --- the printed lists ----------------------------------------------------------------------------------------------


def test_the_lists_are_offered_with_what_is_done_of_them(workspace):
    found = keep_tasks(workspace, OPEN, TICKED, TICKED)
    (elsewhere,) = keep_tasks(workspace, OPEN, shop="另一家店")
    keep_sheet(workspace, [row_of(one) for one in found], "CL-261121-1", NOW - timedelta(days=1))
    keep_sheet(workspace, [row_of(elsewhere)], "CL-261122-1", NOW)
    every = fill_back.recent_sheets(JobContext(), workspace, None).value
    assert [(x.code, x.shop.name, x.count, x.done) for x in every] == [
        ("CL-261122-1", "另一家店", 1, 0), ("CL-261121-1", "禾畔店", 3, 2)
    ]  # fmt: skip
    own = fill_back.recent_sheets(JobContext(), workspace, found[0].shop_id).value
    assert [x.code for x in own] == ["CL-261121-1"]


# --- workbooks ------------------------------------------------------------------------------------------------------


@pytest.fixture
def exported(workspace, tmp_path):
    """Three open lines and a done one, and the file of them."""
    found = keep_tasks(workspace, OPEN, OPEN, TICKED, OPEN)
    sheet = keep_sheet(workspace, [row_of(one) for one in found])
    return sheet, lambda edit=lambda _page: None: write_sheet(tmp_path / "清单.xlsx", sheet, edit)


def cells(**values):
    """An edit that writes into cells: `A5="☑"`."""

    def edit(page):
        for place, value in values.items():
            page[place] = value

    return edit


def test_a_file_as_it_was_exported_changes_nothing(workspace, exported):
    _, write = exported
    view = read(workspace, write())
    assert (changes(view), view.problems, view.source) == ({}, (), "清单.xlsx")


def test_ticks_and_notes_of_a_file_change_exactly_their_lines(workspace, exported):
    sheet, write = exported
    view = read(workspace, write(cells(A5="☑", A7="", I8="等报价")))
    keys = [key_of(row) for row in sheet.rows]
    assert changes(view) == {keys[0]: True, keys[2]: False, keys[3]: False}
    assert view.lines[3].note == "等报价"
    deed = save(workspace, view)
    assert [x.state for x in everything(workspace)] == [TICKED, OPEN, OPEN, OPEN]
    assert changes(read(workspace, write(cells(A5="☑", A7="", I8="等报价")))) == {}  # a second time there is no news
    task_deeds.put_back(JobContext(), workspace, deed.value)
    assert [x.state for x in everything(workspace)] == [OPEN, OPEN, TICKED, OPEN]


def test_what_was_done_in_the_window_since_is_not_taken_back_by_an_old_box(workspace, exported):
    sheet, write = exported
    fill_back.save(JobContext(), workspace, sheet.code, {key_of(sheet.rows[1]): Filled(True)})
    assert changes(read(workspace, write(cells(A5="√")))) == {key_of(sheet.rows[0]): True}


def test_what_is_neither_yes_nor_no_is_told_and_changes_nothing(workspace, exported):
    _, write = exported
    view = read(workspace, write(cells(A5="一半", A6="×")))
    assert changes(view) == {}
    assert view.problems == (
        "Row 5: “一半” in the box is neither done nor open, so the line stays as it is.",
        "Row 6: “×” in the box is neither done nor open, so the line stays as it is.",
    )


def test_rows_of_ones_own_copied_rows_and_deleted_tasks_are_told(workspace, exported):
    sheet, write = exported
    with workspace.store.write() as c:
        tasks.remove(c, sheet.rows[3].number)

    def edit(page):
        page.append(["☑", "", "", "给货架贴标签"])
        page.append(["☑", *(page.cell(5, at).value for at in range(2, KEY + 1))])
        page["A8"] = "☑"

    view = read(workspace, write(edit))
    assert changes(view) == {}
    assert view.problems == (
        "Row 9: “给货架贴标签” is no line of this list and is left out.",
        "Row 10: T-0001 is there twice with different answers, so its box stays as it is.",
        "Row 8: T-0004 has been deleted since and cannot be filled in.",
    )


def test_without_the_hidden_parts_the_code_and_the_ids_do(workspace, exported):
    sheet, write = exported

    def edit(page):
        page.delete_cols(KEY)
        del page.parent["_sheet"]
        page["A5"] = True

    assert changes(read(workspace, write(edit))) == {key_of(sheet.rows[0]): True}


def test_without_any_code_the_newest_list_with_these_lines_is_meant(workspace, exported):
    sheet, write = exported

    def edit(page):
        page["A1"] = "我的清单"
        del page.parent["_sheet"]
        page["A5"] = 1

    view = read(workspace, write(edit))
    assert (view.sheet.code, changes(view)) == (sheet.code, {key_of(sheet.rows[0]): True})


def test_the_same_id_of_two_shops_wants_the_hidden_keys(workspace, tmp_path):
    ours, theirs = keep_tasks(workspace, OPEN)[0], keep_tasks(workspace, OPEN, shop="另一家店")[0]
    rows = [replace(row_of(one), code="L03") for one in (ours, theirs)]
    sheet = keep_sheet(workspace, rows)
    with_keys = write_sheet(tmp_path / "a.xlsx", sheet, cells(A6="☑"))
    assert changes(read(workspace, with_keys)) == {key_of(rows[1]): True}
    without = write_sheet(tmp_path / "b.xlsx", sheet, lambda page: (page.delete_cols(KEY), cells(A6="☑")(page)))
    view = read(workspace, without)
    assert changes(view) == {}
    assert view.problems[1] == "Row 6: L03 stands on the list more than once. Tick it in the list below."


def test_a_csv_of_the_list_comes_back_too(workspace, exported, tmp_path):
    sheet, _ = exported
    rows = "\n".join(f"{box},{row.code},{row.title},{key_of(row)}" for box, row in zip("☑☐☑☐", sheet.rows, strict=True))
    path = tmp_path / "清单.csv"
    path.write_text(f"改进清单 {sheet.code},,,\n已完成,编号,任务,key\n{rows}\n", encoding="utf-8-sig")
    assert changes(read(workspace, path)) == {key_of(sheet.rows[0]): True}


# --- files that are not ours ----------------------------------------------------------------------------------------


def refusal(workspace, path) -> str:
    before = everything(workspace)
    with pytest.raises(UserError) as caught:
        read(workspace, path)
    assert everything(workspace) == before
    assert error_text(caught.value.code, caught.value.params) != caught.value.code
    return caught.value.code


def test_a_list_of_another_data_file_is_refused(workspace, exported, tmp_path):
    _, write = exported
    other = make_workspace(tmp_path / "other" / "store.db")
    assert refusal(other, write()) == "sheet.foreign"  # the code is not known there
    strangers = keep_tasks(other, OPEN, OPEN, OPEN, OPEN)
    keep_sheet(other, [replace(row_of(one), title=f"别的 {one.id}") for one in reversed(strangers)])
    assert refusal(other, write()) == "sheet.foreign"  # the code is, but it is another list
    keep_sheet(other, [replace(row_of(one), title=f"别的 {one.id}") for one in strangers])
    assert refusal(other, write(lambda page: page.parent.remove(page.parent["_sheet"]))) == "sheet.foreign"
    other.close()


def test_steps_below_the_title_make_it_no_other_list(workspace, exported):
    sheet, write = exported

    def edit(page):
        for number, row in enumerate(sheet.rows, 1):
            page.cell(line(page, number), 4).value = f"{row.title}\n☐ 先看\n☑ 再做"
        page["A5"] = "☑"

    assert changes(read(workspace, write(edit))) == {key_of(sheet.rows[0]): True}


def test_a_list_without_lines_is_refused(workspace, exported):
    _, write = exported
    assert refusal(workspace, write(lambda page: page.delete_rows(5, 4))) == "sheet.no_lines"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.xlsx", b"", "file.empty"),
        ("a.xlsx", b"PK\x03\x04 and then nothing", "file.unreadable"),
        ("a.csv", "订单编号,物流公司\n26881045,申通\n".encode(), "sheet.none"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\0\0\0", "file.not_a_table"),
    ],
)
def test_foreign_files_are_refused(workspace, tmp_path, name, data, code):
    (tmp_path / name).write_bytes(data)
    assert refusal(workspace, tmp_path / name) == code


def test_a_list_comes_back_in_a_zip_and_several_are_brought_one_by_one(workspace, exported, tmp_path):
    sheet, write = exported
    path = write(cells(A5="☑"))
    for name, count in (("一份.zip", 1), ("两份.zip", 2)):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            for number in range(count):
                archive.write(path, f"清单{number}.xlsx")
    assert changes(read(workspace, tmp_path / "一份.zip")) == {key_of(sheet.rows[0]): True}
    assert refusal(workspace, tmp_path / "两份.zip") == "sheet.several"


def test_a_file_that_is_not_there_is_refused(workspace, tmp_path):
    assert refusal(workspace, tmp_path / "weg.xlsx") == "file.not_found"


def test_damaged_files_are_refused_in_words_or_read_without_harm(workspace, exported, tmp_path):
    """Bytes are lost, turned and put in: never anything but a sentence, or lines of the very list."""
    sheet, write = exported
    whole, dice = write(cells(A5="☑")).read_bytes(), random.Random(5)
    keys = {key_of(row) for row in sheet.rows}
    for turn in range(60):
        data = bytearray(whole[: dice.randrange(len(whole))] if turn % 3 == 0 else whole)
        for _ in range(dice.randrange(1, 40)):
            if data:
                data[dice.randrange(len(data))] = dice.randrange(256)
        path = tmp_path / f"{turn}.xlsx"
        path.write_bytes(bytes(data))
        try:
            view = read(workspace, path)
        except UserError:
            assert refusal(workspace, path).startswith(("file.", "sheet."))
        else:
            assert set(changes(view)) <= keys


# --- out, edited, in ------------------------------------------------------------------------------------------------

DONE_WORDS = ("☑", "✓", "√", "x", "X", 1, "是", "完成", True, "yes")
OPEN_WORDS = ("☐", None, "", 0, "否", "no")
EDITS = st.tuples(
    st.sampled_from(("tick", "untick", "leave", "nonsense", "delete")),
    st.integers(0, 9),
    st.sampled_from(("", "缺货", "x")),
)


@settings(max_examples=examples(30), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    states=st.lists(st.sampled_from((OPEN, TICKED)), min_size=1, max_size=30),
    edits=st.lists(EDITS, min_size=30, max_size=30),
    order=st.randoms(use_true_random=False),
)
def test_exactly_the_edited_tasks_change(workspace, tmp_path, states, edits, order):
    """Rows are ticked, opened again, noted, spoilt, deleted and sorted: what was not edited stays, what was is kept."""
    with workspace.store.write() as c:
        for one in tasks.all_tasks(c):  # of the example before
            tasks.remove(c, one.id)
    found = keep_tasks(workspace, *states)
    sheet = keep_sheet(workspace, [row_of(one) for one in found])
    wanted = [(one.state, "") for one in found]

    def edit(page):
        rows = []
        for at, (what, word, note) in enumerate(edits[: len(found)]):
            row = [page.cell(line(page, at + 1), place).value for place in range(1, KEY + 1)]
            if what == "delete":
                continue
            if what in ("tick", "untick"):
                row[DONE - 1] = DONE_WORDS[word] if what == "tick" else OPEN_WORDS[word % len(OPEN_WORDS)]
                wanted[at] = (TICKED if what == "tick" else OPEN, wanted[at][1])
            elif what == "nonsense":
                row[DONE - 1] = "一半"
            row[NOTE - 1] = note
            wanted[at] = (wanted[at][0], note)
            rows.append(row)
        order.shuffle(rows)
        page.delete_rows(line(page, 1), len(found))
        for row in rows:
            page.append(row)

    path = write_sheet(tmp_path / "清单.xlsx", sheet, edit)
    if all(what == "delete" for what, _, _ in edits[: len(found)]):
        assert refusal(workspace, path) == "sheet.no_lines"
    else:
        view = read(workspace, path)
        edited = [
            key_of(row) for row, one, new in zip(sheet.rows, found, wanted, strict=True) if (one.state, "") != new
        ]
        assert sorted(changes(view)) == sorted(edited)
        deed = save(workspace, view)
        assert [(one.state, one.note) for one in everything(workspace)] == wanted
        assert changes(read(workspace, path)) == {}
        task_deeds.put_back(JobContext(), workspace, deed.value)
        assert everything(workspace) == found


def test_the_register_is_read_though_nobody_sees_it(workspace, exported):
    sheet, write = exported

    def edit(page):
        page["A1"] = "我的清单"
        page.delete_cols(KEY)
        page.cell(5, CODE).value = "T-0001"
        page["A5"] = "☑"

    assert changes(read(workspace, write(edit))) == {key_of(sheet.rows[0]): True}
