import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reading.ticks import is_checklist, read_ticks, said
from tests.cases import for_each

HEAD = ["Done", "No.", "Area", "Task", "Note", "key"]
L03, L04, OWN = (
    ["☐", "L03", "物流", "逐单清掉揽收超时", "", "1:7"],
    ["☐", "L04", "物流", "换掉慢的快递", "", "1:logistics.slow-courier"],
    ["☐", "T-0009", "", "打扫仓库", "", "1:9"],
)
REGISTER = [["seller-toolkit checklist", "CL-261122-1"], ["1", "1:7", "L03"], ["2", "1:logistics.slow-courier", "L04"]]


def sheet(*rows, head=HEAD):
    return [["改进清单 · CL-261122-1"], [], head, *rows]


def with_cells(row, **cells):
    """A row with other texts: `box`, `note`, `key`."""
    places = {"box": 0, "id": 1, "note": 4, "key": 5}
    return [cells.get(next((n for n, p in places.items() if p == at), ""), cell) for at, cell in enumerate(row)]


def answers(rows, **more):
    found = read_ticks({"清单": rows, **more})
    return None if found is None else [(row.key, row.code, row.done, row.note) for row in found.rows]


def test_ticks_and_notes_are_read_by_the_hidden_keys():
    rows = sheet(with_cells(L03, box="☑", note="申通改极兔"), L04, OWN)
    found = read_ticks({"清单": rows, "_sheet": REGISTER})
    assert found.code == "CL-261122-1"
    assert found.register == {1: ("1:7", "L03"), 2: ("1:logistics.slow-courier", "L04")}
    assert [(row.row, row.key, row.code, row.done, row.note) for row in found.rows] == [
        (4, "1:7", "L03", True, "申通改极兔"),
        (5, "1:logistics.slow-courier", "L04", False, ""),
        (6, "1:9", "T-0009", False, ""),
    ]


@for_each(
    "text", ["☑", "✓", "√", "✔", "✔️", "✅", "1", "１", "是", "x", "X", "Yes", " yes ", "完成", "已完成", "done", "TRUE"]
)
def test_what_people_type_for_done(text):
    assert said(text) is True


@pytest.mark.parametrize("text", ["", "  ", "☐", "□", "0", "否", "no", "No", "未完成", "FALSE"])
def test_what_people_leave_for_not_done(text):
    assert said(text) is False


@pytest.mark.parametrize("text", ["×", "✗", "?", "一半", "王", "2", "☑☐"])
def test_what_is_neither(text):
    assert said(text) is None


@given(st.permutations([with_cells(L03, box="☑"), L04, with_cells(OWN, note="下周")]), st.integers(0, 3))
def test_sorting_and_deleting_rows_changes_nothing_else(rows, gone):
    found = answers(sheet(*rows[gone:]))
    kept = [with_cells(L03, box="☑"), L04, with_cells(OWN, note="下周")]
    wanted = [(r[5], r[1], r[0] == "☑", r[4]) for r in kept if r in rows[gone:]]
    assert sorted(found or []) == sorted(wanted)


@pytest.mark.parametrize("at", range(len(HEAD) + 1))
def test_a_column_may_be_put_in_anywhere(at):
    rows = [with_cells(L03, box="☑", note="好"), with_cells(L04, box="1"), OWN]
    wider = [[*row[:at], "1", *row[at:]] for row in rows]
    assert answers(sheet(*wider, head=[*HEAD[:at], "数量", *HEAD[at:]])) == [
        ("1:7", "L03", True, "好"),
        ("1:logistics.slow-courier", "L04", True, ""),
        ("1:9", "T-0009", False, ""),
    ]


@pytest.mark.parametrize("note", ["Note", "备注", "備註"])
def test_the_titles_may_be_in_any_language(note):
    head = ["已完成", "编号", "环节", "任务", note, "key"]
    assert answers(sheet(with_cells(L03, box="x", note="好"), head=head)) == [("1:7", "L03", True, "好")]


def test_a_renamed_column_of_notes_is_found_before_the_keys_and_a_deleted_one_is_no_other():
    head = ["Done", "No.", "Area", "Task", "Done when", "Owner", "Due", "Cadence", "Remarks", "key"]
    row = ["☑", "L03", "物流", "逐单清掉", "", "王", "11-23", "每天", "好", "1:7"]
    assert answers([head, row]) == [("1:7", "L03", True, "好")]
    without = [[*one[:8], one[9]] for one in (head, row)]
    assert answers(without) == [("1:7", "L03", True, "")]


def test_boxes_that_were_all_written_over_are_found_before_the_ids():
    head = ["", "编号", "环节", "任务", "备注", "key"]
    assert answers(sheet(with_cells(L03, box="是"), with_cells(L04, box=""), head=head)) == [
        ("1:7", "L03", True, ""),
        ("1:logistics.slow-courier", "L04", False, ""),
    ]


def test_without_the_keys_the_short_ids_name_the_lines():
    rows = [row[:5] for row in sheet(with_cells(L03, box="√", note="好"), L04)]
    assert is_checklist(rows)
    assert answers(rows) == [("", "L03", True, "好"), ("", "L04", False, "")]


def test_without_the_column_of_boxes_nothing_is_said_of_them():
    rows = sheet(L03[1:], L04[1:], head=HEAD[1:])
    assert [done for _, _, done, _ in answers(rows)] == [None, None]


def test_a_line_whose_key_was_lost_still_has_its_id_and_a_row_of_ones_own_is_a_stranger():
    rows = sheet(
        L03, with_cells(L04, box="☑", key=""), ["☑", "", "", "给货架贴标签", "", ""], ["", "", "", "合计", "", ""]
    )
    found = read_ticks({"清单": rows})
    assert [(row.key, row.code) for row in found.rows] == [("1:7", "L03"), ("", "L04")]
    assert [(one.row, one.found) for one in found.strangers] == [(6, "给货架贴标签")]


def test_several_sheets_and_several_tables_of_one_list():
    found = read_ticks({"仓库": sheet(L03) + sheet(OWN), "客服": sheet(with_cells(L04, box="1")), "_sheet": REGISTER})
    assert [(row.sheet, row.row, row.key) for row in found.rows] == [
        ("仓库", 4, "1:7"), ("仓库", 8, "1:9"), ("客服", 4, "1:logistics.slow-courier")
    ]  # fmt: skip


def test_the_code_is_found_wherever_it_stands():
    assert read_ticks({"a": [["x"], ["清单 CL-261122-12（仓库）"], HEAD, L03]}).code == "CL-261122-12"
    assert read_ticks({"a": [HEAD, L03]}).code == ""


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["订单编号", "物流公司"], ["26881045", "申通"]],
        [["key", "value"], ["a", "b"]],
        [["L03", "CL-1"], ["☐", "x"]],
        [["编号 CL-261122-1"], ["谢谢"]],
    ],
)
def test_other_tables_are_no_checklist(rows):
    assert not is_checklist(rows)


def test_what_holds_neither_code_nor_keys_is_nothing():
    assert read_ticks({"a": [["订单编号", "☑"], ["L03", "好"]]}) is None
    assert read_ticks({}) is None
    assert read_ticks({"_sheet": [["something else", "CL-261122-1"]]}) is None


@given(
    st.dictionaries(st.sampled_from(["a", "_sheet"]), st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8))
)
def test_no_table_breaks_it(sheets):
    found = read_ticks(sheets)
    assert found is None or found.code or any(row.key for row in found.rows)
