"""A month of complaints by cause, product and owner."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.look_back import DEPARTMENTS, LookBackWish, month_before, month_end
from seller_toolkit.domain.report import Table
from seller_toolkit.reviews.first_answers import Answer
from seller_toolkit.services import shop_list
from seller_toolkit.services.desks import look_back_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import feedback_sheets, look_back
from seller_toolkit.services.reviews.look_back import by_cause, by_item, by_owner, counted, is_rise, total
from seller_toolkit.services.reviews.look_back_facts import CaseFact, Complaint, Facts
from seller_toolkit.services.tasks.task_list import checklist
from seller_toolkit.store import case_counts, own_tags
from tests.unit.services.files import bring, table
from tests.unit.store.test_case_counts import add_case

JOB = JobContext()
OCTOBER = date(2026, 10, 1)
HEAD = ("评价时间", "评分", "评价内容", "订单编号", "商品ID", "商品标题", "是否回复")
ROWS = (
    ("2026-09-10 10:00:00", "1", "尺码偏小，穿不上", "91", "601", "四件套", "否"),
    ("2026-10-02 10:00:00", "1", "尺码偏小，穿不上", "92", "601", "四件套", "否"),
    ("2026-10-03 10:00:00", "2", "起球严重", "93", "602", "枕头", "否"),
    ("2026-10-31 23:59:59", "1", "偏小，而且起球，客服 13912345678 不回复", "94", "601", "四件套", "是"),
    ("2026-10-20 10:00:00", "5", "很好，满意", "95", "601", "四件套", "否"),
    ("2026-11-01 00:00:00", "1", "破损了", "96", "602", "枕头", "否"),
)


@pytest.fixture
def shop(workspace):
    """October's complaints; of the one about pilling there is a case, answered within two hours."""
    bring(workspace, "r.csv", table(HEAD, *ROWS), shop="我的店", platform="tmall")
    (found,) = shop_list.shop_list(JOB, workspace).value.own
    with workspace.store.write() as c:
        complaints = case_counts.complaints(c, [found.id], OCTOBER, month_end(OCTOBER), praise=3)
        add_case(
            c, found.id, review_id=complaints.review[1], opened_at="2026-10-03 11:00:00", owner="小林",
            first_answer_at="2026-10-03 12:00:00", cost=2_550, cause="pilling",
        )  # fmt: skip
    return found


def view_of(workspace, **wish):
    return look_back_desk.look_back(JOB, workspace, LookBackWish(month=OCTOBER, **wish)).value


def by_id(lines):
    return {line.id: line.figures for line in lines}


def test_the_last_whole_month_is_counted_against_the_one_before(workspace, shop):
    view = look_back.look_back(JOB, workspace, LookBackWish()).value
    assert (view.month, view.shop) == (OCTOBER, shop)
    assert view.months == (date(2026, 11, 1), OCTOBER, date(2026, 9, 1))
    assert (view.total.count, view.total.before, view.total.cases, view.total.cost) == (3, 1, 1, 2_550)
    causes = by_id(view.causes)
    assert (causes["too_small"].count, causes["too_small"].before) == (2, 1)
    assert (causes["pilling"].count, causes["pilling"].cost) == (2, 2_550)
    items = by_id(view.items)
    assert (items["601"].count, items["602"].count) == (2, 1)
    assert [line.label for line in view.items] == ["四件套", "枕头"]
    assert by_id(view.owners)["小林"].cases == 1
    assert view.judged == 4


def test_answers_are_in_time_late_or_nobody_knows_when(workspace, shop):
    view = view_of(workspace)
    assert (view.total.in_time, view.total.timed, view.total.overdue) == (1, 2, 1)
    assert by_id(view.owners)["小林"].share == 1
    assert by_id(view.owners)[""].share == 0  # one overdue; of the answered one it is not known when


def test_where_the_export_does_not_say_it_is_not_known_whether_there_was_an_answer(workspace):
    bring(workspace, "r.csv", table(HEAD[:-1], *(row[:-1] for row in ROWS)), shop="我的店", platform="tmall")
    assert (view_of(workspace).total.timed, view_of(workspace).total.share) == (0, None)


def test_a_month_can_be_narrowed(workspace, shop):
    view = view_of(workspace, item="602")
    assert [line.id for line in view.causes if line.figures.count] == ["pilling"]
    view = view_of(workspace, cause="too_small")
    assert by_id(view.items)["601"].count == 2
    assert "602" not in by_id(view.items)
    assert view_of(workspace, owner="小林").total.count == 1
    assert view_of(workspace, owner="").total.count == 2


def test_refunds_are_counted_by_what_their_reasons_mean(workspace, shop):
    head = ("退款编号", "订单编号", "退款的申请时间", "退款原因", "退款状态", "商品id")
    rows = [(f"1{n}", "92", "2026-10-05 10:00:00", "起球", "退款成功", "601") for n in range(2)]
    bring(workspace, "refunds.csv", table(head, *rows), shop="我的店", platform="tmall", layout="tmall_refunds")
    assert view_of(workspace).total.refunds == 0
    with workspace.store.write() as c:
        own_tags.map_reason(c, "tmall", "起球", "pilling")
    assert by_id(view_of(workspace).causes)["pilling"].refunds == 2
    assert by_id(view_of(workspace).items)["601"].refunds == 2


def test_a_finding_becomes_a_task_that_can_be_taken_back(workspace, shop):
    rows = [(f"2026-10-{day:02} 10:00:00", "1", "偏小", f"7{day}", "601", "四件套", "") for day in range(10, 25)]
    bring(workspace, "more.csv", table(HEAD, *rows), shop="我的店", platform="tmall")
    first = view_of(workspace).findings[0]
    assert first.cause == "too_small"
    assert first.words.startswith("Runs small: 17 complaints")
    assert first.area == "description"
    deed = look_back_desk.make_task(JOB, workspace, shop.id, first, "小林").value
    assert len(deed.tasks) == 1
    titles = [line.title for line in checklist(JOB, workspace, shop.id).value.lines]
    assert "Runs small: find the root cause (2026-10: 17 complaints)" in titles


def test_a_store_without_own_shops_is_told(workspace):
    with pytest.raises(UserError) as raised:
        look_back.look_back(JOB, workspace, LookBackWish())
    assert raised.value.code == "look_back.no_shop"


# --- feedback sheets --------------------------------------------------------------------------------------------------


def test_each_department_gets_its_own_causes_and_no_phone_number(workspace, shop):
    rows = {}
    for department in DEPARTMENTS:
        report = look_back_desk.feedback_sheet(JOB, workspace, LookBackWish(month=OCTOBER), department).value
        assert "13912345678" not in repr(report)
        tables = {block.title: block.rows for block in report.blocks if isinstance(block, Table)}
        rows[department] = {row[0]: row[1] for row in tables.get("Causes", ())}
    assert rows["product"] == {"Runs small": 2, "Pilling": 2}
    assert rows["service"] == {"No reply": 1}
    assert rows["warehouse"] == rows["operations"] == {}


def test_a_department_that_there_is_not(workspace, shop):
    with pytest.raises(ValueError, match="cleaning"):
        feedback_sheets.feedback_sheet(JOB, workspace, LookBackWish(), "cleaning")


# --- laws -------------------------------------------------------------------------------------------------------------

names = st.sampled_from(("", "a", "b"))
complaints = st.builds(
    Complaint,
    st.integers(1, 99),
    st.booleans(),
    st.frozensets(names, min_size=1),
    names,
    names,
    st.sampled_from(Answer),
)
cases = st.builds(CaseFact, names, names, names, st.integers(0, 5000))
refunds = st.dictionaries(st.tuples(names, names), st.integers(1, 9))
all_facts = st.builds(
    Facts, st.just(OCTOBER), st.lists(complaints).map(tuple), st.lists(cases).map(tuple), refunds,
    st.tuples(st.integers(0, 500), st.integers(0, 500)),
)  # fmt: skip


@given(all_facts)
def test_what_has_one_key_each_adds_up_to_the_whole(facts):
    whole = total(facts)
    for keys in (by_item, by_owner):
        parts = counted(facts, keys).values()
        for name in ("count", "before", "in_time", "timed", "overdue", "cases", "cost"):
            assert sum(getattr(one, name) for one in parts) == getattr(whole, name)
    assert sum(one.cost for one in counted(facts, by_cause).values()) == whole.cost
    named = Counter(cause for one in facts.complaints if one.now for cause in one.causes)
    assert {key: one.count for key, one in counted(facts, by_cause).items() if one.count} == named
    assert whole.in_time + whole.overdue <= whole.timed <= whole.count


@given(all_facts, names, names)
def test_narrowing_keeps_what_fits_and_nothing_else(facts, item, owner):
    one_by_one = facts.narrowed(LookBackWish(item=item)).narrowed(LookBackWish(owner=owner))
    assert one_by_one == facts.narrowed(LookBackWish(item=item, owner=owner))
    assert (
        total(facts.narrowed(LookBackWish(item=item))).count
        == counted(facts, by_item).get(item, look_back.Figures()).count
    )
    assert facts.narrowed(LookBackWish()) == facts


@given(st.integers(0, 200), st.integers(0, 200), st.integers(1, 2000), st.integers(1, 2000))
def test_a_rise_is_told_against_how_many_reviews_there_were(count, before, now, then):
    if is_rise(count, before, (now, then)):
        assert count * then > before * now
        assert is_rise(count + 1, before, (now, then))
        assert not is_rise(count, before, (now * 1000, then))


def test_months():
    assert month_before(date(2026, 1, 15)) == date(2025, 12, 1)
    assert month_end(date(2026, 2, 1)) == date(2026, 2, 28)
    assert month_end(date(2026, 12, 1)) == date(2026, 12, 31)
    assert replace(LookBackWish(), month=OCTOBER).month == OCTOBER
