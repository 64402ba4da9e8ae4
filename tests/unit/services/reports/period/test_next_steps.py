"""The ten things to do next against the checklist, the due sheet and the inbox."""

from datetime import date, timedelta

import pytest

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.domain.tasks import TaskState
from seller_toolkit.services import shop_list
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reports.period.next_steps import STEPS, next_steps_chapter
from seller_toolkit.services.reports.period.reviews import reviews_chapter
from seller_toolkit.services.reports.report_periods import ReportPeriod
from seller_toolkit.services.tasks import due_sheet, task_list
from tests.unit.services.files import bring
from tests.unit.services.reports.period.test_tasks import keep

CONTEXT = JobContext()
OCTOBER = ReportPeriod.month("2026-10")


def own(workspace):
    return shop_list.shop_list(CONTEXT, workspace).value.own


@pytest.mark.parametrize("place", [0, 1])
def test_proposals_are_those_of_the_checklist_with_their_words(demo, place):
    shop = own(demo)[place]
    found = next_steps_chapter(CONTEXT, demo, shop, OCTOBER)
    listed = task_list.checklist(CONTEXT, demo, shop.id).value.proposed
    assert len(found.steps) == STEPS
    for step, line in zip(found.steps, listed, strict=False):
        assert (step.code, step.title, step.reason, step.owner, step.due) == (line.id, line.title, line.reason, line.owner, line.due)  # fmt: skip
    assert all(step.done_when for step in found.steps)
    assert len({step.code for step in found.steps}) == STEPS


def test_what_is_overdue_stands_before_proposals_and_the_rest_behind(demo):
    shop = own(demo)[0]
    today = demo.today_of(shop)
    keep(demo, shop, "后天", due=today + timedelta(days=2))
    keep(demo, shop, "上周", due=today - timedelta(days=7))
    keep(demo, shop, "昨天", due=today - timedelta(days=1))
    found = next_steps_chapter(CONTEXT, demo, shop, OCTOBER)
    view = task_list.checklist(CONTEXT, demo, shop.id).value
    assert [(step.title, step.late) for step in found.steps[:2]] == [("上周", 7), ("昨天", 1)]
    assert [step.code for step in found.steps[2:7]] == [line.id for line in view.proposed]
    assert found.more == 1
    assert all(line.state is TaskState.OPEN for line in view.open)


def test_due_counts_and_waiting_reviews_are_those_of_their_screens(demo):
    for shop in own(demo):
        found = next_steps_chapter(CONTEXT, demo, shop, OCTOBER)
        view = due_sheet.due_of(CONTEXT, demo, [shop]).value
        assert found.due.missed == len(view.overdue)
        assert found.due.within_day == sum(0 <= item.hours_left <= 24 for item in view.items)
        assert found.due.all == len(view.items)
        with demo.store.read() as connection:
            answers = reviews_chapter(CONTEXT, demo, connection, shop, OCTOBER).answers
        assert (found.reviews, found.reviews_missed) == (answers.waiting, answers.missed)


def test_the_days_ahead_are_counted_down(demo):
    found = next_steps_chapter(CONTEXT, demo, own(demo)[0], OCTOBER)
    assert [(one.day, one.words) for one in found.dates] == [
        (date(2026, 10, 31), "Today: the month-end assessment"),
        (date(2026, 11, 11), "11 days to Double 11 promotion"),
    ]


def test_without_orders_nothing_is_said_of_the_due_sheet(workspace):
    bring(workspace, "r.csv", "评价内容,星级,时间\n太差,1,2026-11-20 10:00:00".encode(), shop="小店", platform="tmall")
    found = next_steps_chapter(CONTEXT, workspace, own(workspace)[0], ReportPeriod.month("2026-11"))
    assert (found.due, found.reviews, found.reviews_missed) == (None, 1, 1)


def test_it_can_be_cancelled(demo):
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        next_steps_chapter(context, demo, own(demo)[0], OCTOBER)
