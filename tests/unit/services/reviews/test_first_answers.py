"""Inbox, look back and the report of a period say the same of who was answered in time."""

from datetime import date, datetime

import pytest

from seller_toolkit.domain.look_back import LookBackWish, month_end
from seller_toolkit.reviews.first_answers import Answer
from seller_toolkit.services import shop_list
from seller_toolkit.services.cases import cases
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseEdit, InboxFilter
from seller_toolkit.services.reviews import look_back, review_inbox
from seller_toolkit.services.reviews.first_answers import Asked, FirstAnswers
from seller_toolkit.services.reviews.review_counts import count_reviews
from seller_toolkit.store import verdicts
from tests.unit.services.files import bring, table

JOB = JobContext()
OCTOBER = date(2026, 10, 1)
HEAD = ("评价时间", "评分", "评价内容", "订单编号", "是否回复")
WRITTEN = "2026-10-31 10:00:00"  # due a day later
CLOSED = {"cause": "pilling", "remedy": "nothing", "state": "closed"}


@pytest.fixture
def shop(workspace):
    """One complaint of the last of October, which wants its answer until ten on the first of November."""
    bring(workspace, "r.csv", table(HEAD, (WRITTEN, "1", "起球严重", "91", "否")), shop="我的店", platform="tmall")
    (found,) = shop_list.shop_list(JOB, workspace).value.own
    return found


def at(workspace, day: int, hour: int = 9) -> None:
    workspace.now = lambda: datetime(2026, 11, day, hour)


def handle(workspace, **values) -> None:
    cases.handle(JOB, workspace, [1], CaseEdit(**values))


def told(workspace, shop) -> tuple[str, tuple[int, int, int], tuple[int, int, int, int]]:
    """What the inbox, the look back (in time, timed, overdue) and the report (answered, in time, late, missed) say."""
    at(workspace, 5)
    view = review_inbox.counts(JOB, workspace, InboxFilter()).value
    waits = "overdue" if view.overdue else "waiting" if view.waiting else "done"
    total = look_back.look_back(JOB, workspace, LookBackWish(month=OCTOBER)).value.total
    with workspace.store.read() as c:
        answers = count_reviews(workspace, c, shop, OCTOBER, month_end(OCTOBER)).answers
    found = (answers.answered, answers.in_time, answers.late, answers.missed)
    return waits, (total.in_time, total.timed, total.overdue), found


def test_nobody_answered(workspace, shop):
    assert told(workspace, shop) == ("overdue", (0, 1, 1), (0, 0, 0, 1))


def test_a_case_that_was_closed_by_the_deadline_is_dealt_with(workspace, shop):
    at(workspace, 1, 9)
    handle(workspace, **CLOSED)
    assert told(workspace, shop) == ("done", (1, 1, 0), (1, 1, 0, 0))


def test_a_case_that_was_closed_after_it_is_late_and_not_overdue(workspace, shop):
    at(workspace, 2)
    handle(workspace, **CLOSED)
    assert told(workspace, shop) == ("done", (0, 1, 0), (1, 0, 1, 0))


def test_a_first_answer_counts_when_it_was_given(workspace, shop):
    at(workspace, 1, 9)
    handle(workspace, first_answer_at=datetime(2026, 11, 1, 9))
    at(workspace, 3)
    handle(workspace, **CLOSED)
    assert told(workspace, shop) == ("done", (1, 1, 0), (1, 1, 0, 0))


def test_the_clock_stands_still_while_the_buyer_is_waited_for(workspace, shop):
    at(workspace, 1, 9)
    handle(workspace, state="waiting")
    at(workspace, 4, 9)
    handle(workspace, state="open")
    handle(workspace, first_answer_at=datetime(2026, 11, 4, 9, 30))
    assert told(workspace, shop) == ("done", (1, 1, 0), (1, 1, 0, 0))


def test_a_case_that_was_opened_again_waits_again(workspace, shop):
    at(workspace, 1, 9)
    handle(workspace, **CLOSED)
    at(workspace, 2)
    handle(workspace, state="open")
    assert told(workspace, shop) == ("overdue", (0, 1, 1), (0, 0, 0, 1))


def test_an_import_in_time_that_calls_it_answered_is_proof(workspace, shop):
    with workspace.store.read() as c:
        answers = FirstAnswers(workspace, c, [shop], OCTOBER, month_end(OCTOBER))
        assert len(verdicts.of_numbers(c, [1])) == 1
    asked = Asked(1, shop.id, WRITTEN, 0, 1, None, datetime(2026, 11, 1, 9))
    assert answers.of(asked).answer is Answer.IN_TIME
    late = Asked(1, shop.id, WRITTEN, 0, 1, None, datetime(2026, 11, 3))
    assert answers.of(late).answer is Answer.UNKNOWN
