"""Cases go out to another computer and come back: only what was written there counts, and conflicts are shown."""

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.cases import case_files
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.imports.checklist_files import IS_CASES
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseTaken, Dropped
from seller_toolkit.services.reviews import own_tags
from seller_toolkit.services.tasks import task_deeds
from tests.conftest import make_workspace
from tests.long import examples
from tests.unit.services.cases.test_cases import Shop

JOB = JobContext()
HEADINGS = {
    "owner": "Owner", "remedy": "Remedy", "cause": "Cause", "cost": "Cost (yuan)", "note": "Note", "state": "State",
    "follow_up": "Follow up on", "first_answer_at": "First answer", "appeal": "Appeal",
}  # fmt: skip


@pytest.fixture
def shop(workspace) -> Shop:
    made = Shop(workspace)
    made.handle(0, 1, 3, owner="王磊", note="慢")
    return made


def exported(shop, tmp_path, **more):
    path = tmp_path / "cases.xlsx"
    case_files.export_cases(JOB, shop.workspace, path, **more)
    return path


def filled_in(path, changes):
    """Write into the file as a person does: {(row from 0, field): value}."""
    book = load_workbook(path)
    sheet = book.worksheets[0]
    titles = [cell.value for cell in sheet[1]]
    for (row, name), value in changes.items():
        sheet.cell(row + 2, titles.index(HEADINGS[name]) + 1).value = value
    book.save(path)
    return path


def returned(shop, path):
    return case_files.from_workbook(JOB, shop.workspace, path).value


def taken(view, skip=()):
    return [
        CaseTaken(
            line.number,
            {one.name: one.back for one in line.fields if one.name not in skip},
            {one.name: one.now for one in line.fields if one.name not in skip},
        )
        for line in view.lines
    ]


def test_an_untouched_file_changes_nothing(shop, tmp_path):
    view = returned(shop, exported(shop, tmp_path))
    assert (view.lines, view.unchanged, view.problems) == ((), 3, ())


def test_what_was_written_there_comes_back_as_one_deed(shop, tmp_path):
    path = filled_in(exported(shop, tmp_path), {
        (0, "remedy"): "Refund", (0, "cost"): 12.5, (0, "state"): "Closed", (1, "owner"): "李姐",
        (1, "follow_up"): date(2026, 12, 1), (1, "first_answer_at"): "2026-11-22 8:00", (2, "note"): "慢\n已致电",
    })  # fmt: skip
    view = returned(shop, path)
    assert [len(line.fields) for line in view.lines] == [3, 3, 1]
    assert view.lines[0].fields[-1].back_words
    before = shop.cases
    deed = shop.do(case_files.save, taken(view), who="陈晨")
    first, second, third = shop.case(0), shop.case(1), shop.case(3)
    assert (first.remedy, first.cost, first.state) == ("refund", 1250, "closed")
    assert (second.owner, second.follow_up, second.first_answer_at) == (
        "李姐",
        date(2026, 12, 1),
        datetime(2026, 11, 22, 8),
    )
    assert third.note == "慢\n已致电"
    assert shop.words()[0].startswith("陈晨")
    assert returned(shop, path).lines == ()
    task_deeds.put_back(JOB, shop.workspace, deed)
    assert shop.cases == before


def test_a_field_that_was_changed_here_too_is_a_conflict(shop, tmp_path):
    path = filled_in(exported(shop, tmp_path), {(0, "owner"): "李姐", (1, "owner"): "赵敏", (2, "owner"): "李姐"})
    shop.handle(0, owner="陈晨", remedy="refund")
    shop.handle(1, owner="赵敏")
    one, other = returned(shop, path).lines
    (field,) = one.fields
    assert (field.conflict, field.now_words, field.back_words, field.was_words) == (True, "陈晨", "李姐", "王磊")
    assert (one.conflicts, other.conflicts) == (1, 0)


def test_what_cannot_be_is_told_and_left_out(shop, tmp_path):
    path = filled_in(exported(shop, tmp_path), {
        (0, "state"): "Closed", (0, "note"): "想结案", (1, "cost"): "很多", (2, "appeal"): "Appeal won",
    })  # fmt: skip
    book = load_workbook(path)
    book.worksheets[0].append(["新的一行"])
    book.save(path)
    view = returned(shop, path)
    assert [[one.name for one in line.fields] for line in view.lines] == [["note"]]
    rows = [said.split(":")[0] for said in view.problems]
    assert rows == ["Row 2", "Row 3", "Row 4", "Row 5"]


def test_a_case_that_is_gone_and_a_row_that_was_copied(shop, tmp_path):
    path = exported(shop, tmp_path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    sheet.append([cell.value for cell in sheet[3]])
    book.save(path)
    from seller_toolkit.services.cases import cases

    shop.do(cases.remove, [shop.case(0).number])
    assert len(returned(shop, path).problems) == 2


def test_a_file_of_another_store_is_refused(shop, tmp_path):
    path = exported(shop, tmp_path)
    other = make_workspace(tmp_path / "other.db")
    stranger = Shop(other)
    stranger.workspace.now = lambda: datetime(2026, 11, 1)
    stranger.handle(0, 1)
    with pytest.raises(UserError, match=r"case\.foreign"):
        returned(stranger, path)
    (tmp_path / "a.csv").write_text("a,b\n1,2\n")
    with pytest.raises(UserError, match=r"case\.no_workbook"):
        returned(shop, tmp_path / "a.csv")
    other.close()


def test_what_moved_on_while_the_file_was_looked_at_is_refused(shop, tmp_path):
    view = returned(shop, filled_in(exported(shop, tmp_path), {(0, "owner"): "李姐"}))
    shop.handle(0, owner="陈晨")
    with pytest.raises(UserError, match=r"case\.moved_on"):
        case_files.save(JOB, shop.workspace, taken(view))


def test_those_of_one_owner_and_none_at_all(shop, tmp_path):
    shop.handle(1, owner="李姐")
    path = tmp_path / "a.xlsx"
    assert case_files.export_cases(JOB, shop.workspace, path, owner="李姐").value == 1
    with pytest.raises(UserError, match=r"case\.none_open"):
        case_files.export_cases(JOB, shop.workspace, path, owner="没有人")


def test_it_is_told_apart_from_an_export_of_reviews(shop, tmp_path):
    path = exported(shop, tmp_path)
    plans = import_files.plan(JOB, shop.workspace, [Dropped(path)]).value
    assert [plan.trouble.code for plan in plans] == [IS_CASES]


def test_telephones_do_not_come_in_with_a_note(shop, tmp_path):
    path = filled_in(exported(shop, tmp_path), {(0, "note"): "电话13800138000，单号 YT1234567890123"})
    view = returned(shop, path)
    shop.do(case_files.save, taken(view))
    assert shop.case().note == "电话***，单号 YT1234567890123"
    assert returned(shop, path).lines == ()


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=12)


@settings(max_examples=examples(15), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    note=TEXTS, owner=TEXTS, remedy=st.sampled_from(["", "refund", "nothing"]), cost=st.none() | st.integers(0, 10**7),
    day=st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1)), cause=st.sampled_from(["", "too_small", "own:3"]),
)  # fmt: skip
def test_whatever_stands_in_a_case_goes_out_and_comes_back_as_no_change(
    shop, tmp_path, note, owner, remedy, cost, day, cause
):
    shop.handle(0, note=note, owner=owner, remedy=remedy, cost=cost, follow_up=day, cause=cause, appeal="sent")
    view = returned(shop, exported(shop, tmp_path))
    assert (view.lines, view.problems) == ((), ())


def test_a_cause_that_was_merged_comes_back_as_no_change(shop, tmp_path):
    shop.handle(0, cause="too_small")
    own_tags.merge(JOB, shop.workspace, "too_small", "poor_fit")
    path = exported(shop, tmp_path)
    assert case_files.from_workbook(JOB, shop.workspace, path).value.lines == ()
    shop.handle(1, cause="poor_fit")
    path = exported(shop, tmp_path)
    assert case_files.from_workbook(JOB, shop.workspace, path).value.lines == ()
