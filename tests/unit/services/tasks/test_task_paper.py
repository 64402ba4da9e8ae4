"""The checklist on paper and in files, from a store: seller_toolkit.services.tasks.task_paper ."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import TickList
from seller_toolkit.domain.sheets import PaperOptions, Sheet, SheetRow, key_of
from seller_toolkit.domain.tasks import AREAS, Task, TaskList, TaskState
from seller_toolkit.domain.words import Words
from seller_toolkit.reports.exporters.registry import write_report
from seller_toolkit.reports.exporters.tick_layout import layout_of
from seller_toolkit.reports.exporters.ticks import DONE, OPEN
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import document_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.tasks import own_knowledge, task_list, task_paper
from seller_toolkit.store import sheets
from seller_toolkit.store import tasks as task_store

CONTEXT = JobContext()


def own(workspace):
    return shop_list.shop_list(CONTEXT, workspace).value.own


def view_of(workspace):
    return task_list.checklist(CONTEXT, workspace, own(workspace)[0].id).value


AS_LISTED = PaperOptions()


def document(workspace, options=AS_LISTED, *, shops=1, **more):
    ids = tuple(shop.id for shop in own(workspace)[:shops])
    return task_paper.checklist_document(CONTEXT, workspace, ids, options, **more).value


def lists_of(report):
    return [block for block in report.blocks if isinstance(block, TickList)]


def items_of(report):
    return [item for ticks in lists_of(report) for group in ticks.groups for item in group.items]


def kept(workspace):
    with workspace.store.read() as connection:
        return sheets.recent(connection)


@pytest.fixture
def busy(demo):
    """The demo with open tasks of three owners, one of them overdue, one done."""
    shop = own(demo)[0]
    now = demo.now_of(shop)
    with demo.store.write() as connection:
        for place, (title, owner, due) in enumerate(
            (("甲", "王磊", -2), ("=1+1", "仓库", 0), ("丙", "", 3), ("丁", "仓库", None), ("戊", "客服", 5))
        ):
            day = None if due is None else now.date() + timedelta(days=due)
            task = Task(
                0, shop.id, "", TaskState.OPEN, title=title, area=AREAS[place], owner=owner, due=day, created_at=now
            )
            number = task_store.add(connection, task, at=now)
            if title == "戊":
                task_store.change(connection, number, at=now, state=TaskState.DONE, done_at=now)
    return demo


def test_what_is_printed_is_exactly_what_is_listed(busy):
    view = view_of(busy)
    items = items_of(document(busy))
    assert sorted(item.id for item in items) == sorted(line.id for line in view.lines)
    assert [item.number for item in items] == list(range(1, len(view.lines) + 1))
    assert [item.done for item in items].count(True) == len(view.done) == 1
    titles = {group.title for ticks in lists_of(document(busy)) for group in ticks.groups}
    assert {item.area for item in items} == titles


def test_today_is_what_is_open_and_due(busy):
    view = view_of(busy)
    due = {line.id for line in view.open if line.due is not None and line.due <= view.today}
    items = items_of(document(busy, PaperOptions(content="today")))
    assert {item.id for item in items} == due
    assert {"甲", "=1+1"} == {item.title for item in items}


def test_open_leaves_out_proposals_and_what_is_done(busy):
    assert {item.title for item in items_of(document(busy, PaperOptions(content="open")))} == {"甲", "=1+1", "丙", "丁"}


def test_a_list_has_its_tasks_in_its_order_open_or_not(busy, monkeypatch):
    view = view_of(busy)
    wanted = (view.library[7].knowledge_id, view.library[2].knowledge_id, view.proposed[0].knowledge_id, "no such task")
    found = TaskList(
        "before_sale", Words("双11 前", "雙11 前", "Before 11.11"), Words("", "", ""), (*wanted, wanted[0])
    )
    monkeypatch.setattr(own_knowledge, "lists_of", lambda *_store: (found,))
    report = document(busy, PaperOptions(content="list", list_id="before_sale"))
    assert report.title == "Before 11.11"
    known = {line.knowledge_id: line.id for line in view.library}
    assert [item.id for item in items_of(report)] == [known[one] for one in wanted[:3]]
    with_list = replace(view, lists=(found,))
    assert document_desk.checklist_extent(with_list, PaperOptions(content="list", list_id="before_sale")).tasks == 3
    assert document_desk.checklist_extent(with_list, PaperOptions(content="list", list_id="gone")).pages == 0


def test_an_unknown_list_is_the_users_error(busy, monkeypatch):
    monkeypatch.setattr(own_knowledge, "lists_of", lambda *_store: ())
    with pytest.raises(UserError) as error:
        document(busy, PaperOptions(content="list", list_id="x"))
    assert (error.value.code, error.value.params["id"]) == ("checklist.no_list", "x")


def test_each_owner_has_a_list_of_its_own_and_nobody_comes_last(busy):
    report = document(busy, PaperOptions(content="open", split="owner"))
    lists = lists_of(report)
    assert [ticks.scope for ticks in lists][-2:] == ["王磊", "Nobody yet"]
    for ticks in lists:
        owners = {item.owner for group in ticks.groups for item in group.items}
        assert owners == {ticks.scope if ticks.scope != "Nobody yet" else ""}
    assert len(items_of(report)) == 4
    assert "Tasks: 1" in lists[-1].line


def test_each_area_has_a_list_of_its_own_in_the_order_of_the_areas(busy):
    report = document(busy, PaperOptions(split="area"))
    assert sorted(item.id for item in items_of(report)) == sorted(item.id for item in items_of(document(busy)))
    assert all(len(ticks.groups) == 1 and ticks.groups[0].title == ticks.scope for ticks in lists_of(report))
    assert {item.area for ticks in lists_of(report)[:1] for group in ticks.groups for item in group.items} == {
        "Logistics"
    }


def test_steps_and_cautions_are_there_when_they_are_wanted(demo):
    assert not any(item.steps or item.caution for item in items_of(document(demo)))
    assert all(item.steps for item in items_of(document(demo, PaperOptions(steps=True))))


def test_a_list_of_two_platforms_names_the_shop_of_each_group(demo):
    report = document(demo, shops=2)
    assert len({item.key.partition(":")[0] for item in items_of(report)}) == 2
    assert all(" · " in group.title for group in lists_of(report)[0].groups)
    assert [item.number for item in items_of(report)] == list(range(1, len(items_of(report)) + 1))


def test_what_stood_where_is_kept_under_the_code(busy):
    options = PaperOptions("A5", split="owner", steps=True, large=True)
    report = document(busy, options)
    (sheet,) = kept(busy)
    items = items_of(report)
    assert re.fullmatch(r"CL-\d{6}-1", report.code)
    assert (sheet.code, sheet.options, sheet.shop_id) == (report.code, options, own(busy)[0].id)
    assert [(row.code, row.title, key_of(row)) for row in sheet.rows] == [(one.id, one.title, one.key) for one in items]
    assert [row.page for row in sheet.rows] == sorted(row.page for row in sheet.rows)
    layout = layout_of(options)
    for row in sheet.rows:
        assert layout.paper.top < row.top < layout.paper.bottom - layout.row.box.height
    first = [row for row in sheet.rows if row.page == 1]
    assert [row.place for row in first] == list(range(1, len(first) + 1))
    assert document(busy).code == report.code[:-1] + "2"


def test_what_was_printed_long_ago_is_forgotten(busy):
    now = busy.now_of(own(busy)[0])
    old = Sheet("CL-240101-1", own(busy)[0].id, now - timedelta(days=401), PaperOptions(), (SheetRow(1, 1, "a", 1, 1),))
    young = replace(old, code="CL-250101-1", printed_at=now - timedelta(days=399))
    with busy.store.write() as connection:
        sheets.keep(connection, old)
        sheets.keep(connection, young)
    document(busy)
    assert {sheet.code for sheet in kept(busy)} >= {"CL-250101-1"}
    assert "CL-240101-1" not in {sheet.code for sheet in kept(busy)}


def test_a_list_without_a_task_or_not_to_be_kept_is_not_kept(busy):
    assert document(busy, keep=False).code == ""
    shop = own(busy)[1]
    report = task_paper.checklist_document(CONTEXT, busy, (shop.id,), PaperOptions(content="today")).value
    assert items_of(report) == []
    assert report.code == ""
    assert kept(busy) == []


@pytest.mark.parametrize("options", [PaperOptions(), PaperOptions("A5", split="owner", steps=True, large=True)])
def test_the_extent_is_what_is_printed(busy, options):
    extent = document_desk.checklist_extent(view_of(busy), options)
    report = document(busy, options)
    (sheet,) = kept(busy)
    assert extent.tasks == len(items_of(report))
    assert extent.pages == max(row.page for row in sheet.rows)
    assert task_paper.extent(replace(view_of(busy), lines=()), options) == task_paper.Extent(0, 0)


# --- the workbook


@pytest.fixture
def workbook(busy, tmp_path):
    report = document(busy, PaperOptions(split="owner", steps=True))
    path = tmp_path / "list.xlsx"
    write_report(report, path)
    return report, path


def test_the_workbook_comes_back_by_its_codes(workbook):
    report, path = workbook
    book = load_workbook(path)
    sheet, record = book.worksheets
    head = next(row for row in range(1, 20) if sheet.cell(row, 2).value == "No.")
    items = items_of(report)
    titles = [cell.value for cell in sheet[head]]
    keys = [sheet.cell(row, titles.index("key") + 1).value for row in range(head + 1, head + 1 + len(items))]
    assert titles[-1] == "key"
    assert keys == [item.key for item in items]
    assert sheet.column_dimensions["J"].hidden
    assert sheet.cell(3, 1).value == report.code
    assert (record.title, record.sheet_state) == ("_sheet", "veryHidden")
    assert (record["A1"].value, record["B1"].value) == ("seller-toolkit checklist", report.code)
    assert [tuple(cell.value for cell in row) for row in record.iter_rows(min_row=2)] == [
        (item.number, item.key, item.id) for item in items
    ]


def test_the_workbook_offers_the_ticks_and_is_ready_to_print(workbook):
    report, path = workbook
    sheet = load_workbook(path).worksheets[0]
    head = next(row for row in range(1, 20) if sheet.cell(row, 2).value == "No.")
    last = head + len(items_of(report))
    (boxes,) = sheet.data_validations.dataValidation
    assert (boxes.type, boxes.formula1, str(boxes.sqref)) == ("list", f'"{OPEN},{DONE}"', f"A{head + 1}:A{last}")
    assert {sheet.cell(row, 1).value for row in range(head + 1, last + 1)} <= {OPEN, DONE}
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == (f"A{head + 1}", f"A{head}:J{last}")
    assert sheet.print_title_rows == f"${head}:${head}"
    assert sheet.page_setup.fitToWidth == 1
    assert sheet.oddFooter.left.text == report.code
    assert sheet.oddFooter.right.text == "Page &P of &N"
    sizes = [sum(len(group.items) for group in one.groups) for one in lists_of(report)]
    assert [one.id for one in sheet.row_breaks.brk] == [head + sum(sizes[:n]) for n in range(1, len(sizes))]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_another_reader_sees_the_same(workbook):
    report, path = workbook
    book = CalamineWorkbook.from_path(str(path))
    assert "_sheet" in book.sheet_names
    rows = book.get_sheet_by_name(book.sheet_names[0]).to_python()
    head = next(place for place, row in enumerate(rows) if "key" in row)
    found = [(row[1], row[-1]) for row in rows[head + 1 : head + 1 + len(items_of(report))]]
    assert found == [(item.id, item.key) for item in items_of(report)]
    assert any(str(row[3]).startswith("=1+1") for row in rows)
    assert book.get_sheet_by_name("_sheet").to_python()[0][:2] == ["seller-toolkit checklist", report.code]
