"""What is done with cases, and the law that undoing turns everything back."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.tasks import Deed
from seller_toolkit.services.cases import case_view, cases
from seller_toolkit.services.imports import import_files
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseEdit, NewTask
from seller_toolkit.services.reviews import review_inbox
from seller_toolkit.services.tasks import task_deeds
from seller_toolkit.store import cases as stored
from seller_toolkit.store import shops
from seller_toolkit.store.review_tables import REVIEW_VERDICT
from seller_toolkit.store.tables import RECORD_TABLES
from tests.conftest import NOW, make_workspace
from tests.long import examples
from tests.unit.services.files import bring, table

JOB = JobContext()
HEAD = ("平台", "店铺", "时间", "订单编号", "商品名称", "评价内容", "评分")
TEXTS = ("尺码偏小，穿不上", "洗一次就起球", "客服不回复", "很好", "说不上来")


def file_of(count=5):
    rows = (
        (
            "天猫",
            "甲店",
            f"2026-11-{10 + n % 10} 10:00:00",
            2000000000000000000 + n,
            "卫衣",
            f"{TEXTS[n % 5]}{n}",
            1 + n % 5,
        )
        for n in range(count)
    )
    return table(HEAD, *rows)


class Shop:
    """A shop with some reviews, and the deeds that tests do to their cases."""

    def __init__(self, workspace, count: int = 5) -> None:
        self.workspace = workspace
        (self.receipt,) = bring(workspace, "评价.csv", file_of(count))
        self.reviews = self.read_reviews()

    def read_reviews(self) -> list[int]:
        review = RECORD_TABLES["review"]
        with self.workspace.store.read() as c:
            return [row.id for row in c.execute(review.select().order_by(review.c.order_no))]

    def do(self, deed, *arguments, **more) -> Deed:
        outcome = deed(JOB, self.workspace, *arguments, **more)
        assert outcome.changes == ({Part.REVIEWS} if outcome.value.cases else set())
        return outcome.value

    def handle(self, *places, who="", **values) -> Deed:
        return self.do(cases.handle, [self.reviews[place] for place in places], CaseEdit(**values), who)

    @property
    def cases(self):
        with self.workspace.store.read() as c:
            return stored.by_review(c, self.reviews)

    def case(self, place=0):
        return self.cases.get(self.reviews[place])

    def shown(self, place=0):
        return review_inbox.card(JOB, self.workspace, self.reviews[place]).value.review

    def words(self, place=0) -> list[str]:
        lines = case_view.view(JOB, self.workspace, self.reviews[place]).value.history
        return [f"{line.who}: {line.words}" for line in lines]


@pytest.fixture
def shop(workspace) -> Shop:
    return Shop(workspace)


def test_a_case_begins_with_what_its_tags_say(shop):
    shop.handle(0, 1, 3)
    assert (shop.case().nature, shop.case().cause, shop.case().state) == ("factual", "too_small", "open")
    assert (shop.case(1).cause, shop.case(1).order_no) == ("pilling", "2000000000000000001")
    assert (shop.case(3).nature, shop.case(3).cause, shop.case().opened_at) == ("", "", NOW)


def test_handling_again_keeps_the_case_and_changes_it(shop):
    shop.handle(0, owner="王磊")
    deed = shop.handle(0, 1, owner="李姐", who="王磊")
    assert [change.before is None for change in deed.cases] == [False, True]
    assert {case.owner for case in shop.cases.values()} == {"李姐"}
    assert shop.words()[0] == "王磊: Owner: 王磊 → 李姐"


def test_closing_needs_cause_and_remedy_and_says_how_many_lack_them(shop):
    shop.handle(0, 3)
    for values, code, count in (
        ({}, "case.no_cause_and_remedy", 2), ({"remedy": "refund"}, "case.no_cause", 1),
        ({"cause": "other"}, "case.no_remedy", 2),
    ):  # fmt: skip
        with pytest.raises(UserError) as refused:
            shop.handle(0, 3, state="closed", **values)
        assert (refused.value.code, refused.value.params["count"]) == (code, count)
    assert {case.state for case in shop.cases.values()} == {"open"}
    shop.handle(0, 3, state="closed", cause="other", remedy="apology")
    assert {(case.state, case.closed_at) for case in shop.cases.values()} == {("closed", NOW)}
    with pytest.raises(UserError, match=r"case\.no_cause"):
        shop.handle(0, cause="")
    shop.handle(0, state="open")
    assert shop.words()[0].endswith("opened again")


def test_the_first_answer_is_noted_once(shop):
    first = shop.do(cases.note_first_answer, shop.reviews[:2])
    assert len(first.cases) == 2
    assert shop.case().first_answer_at == NOW
    shop.workspace.now = lambda: NOW + timedelta(hours=1)
    assert shop.do(cases.note_first_answer, shop.reviews[:2]) == Deed()


def test_an_answered_review_waits_no_longer_and_does_again_when_that_is_undone(shop):
    def waiting():
        with shop.workspace.store.read() as c:
            return c.scalar(select(REVIEW_VERDICT.c.waits).where(REVIEW_VERDICT.c.review_id == shop.reviews[0]))

    assert waiting() == 1
    assert shop.shown().waits(NOW)
    deed = shop.do(cases.note_first_answer, shop.reviews[:1])
    assert waiting() == 0
    assert not shop.shown().open
    import_files.undo(JOB, shop.workspace, shop.receipt.batch)
    bring(shop.workspace, "评价.csv", file_of())
    shop.reviews = shop.read_reviews()
    assert waiting() == 0
    task_deeds.put_back(JOB, shop.workspace, deed)
    assert waiting() == 1


def test_while_a_case_waits_for_the_buyer_the_clock_of_its_review_stands_still(shop):
    def due():
        with shop.workspace.store.read() as c:
            query = select(REVIEW_VERDICT.c.due_at, REVIEW_VERDICT.c.closes_at)
            return tuple(c.execute(query.where(REVIEW_VERDICT.c.review_id == shop.reviews[0])).one())

    written = datetime(2026, 11, 10, 10)
    first, closes = due()
    assert first == "2026-11-11 10:00:00"
    shop.workspace.now = lambda: written + timedelta(hours=4)
    deed = shop.handle(0, state="waiting")
    assert due() == (closes, closes)  # no more than the platform's own end
    shop.workspace.now = lambda: written + timedelta(hours=9)
    shop.handle(0, state="open")
    assert due() == ("2026-11-11 15:00:00", closes)
    assert shop.shown().deadline == datetime(2026, 11, 11, 15)
    shop.handle(0, state="waiting")
    shop.workspace.now = lambda: written + timedelta(hours=10)
    closed = shop.handle(0, state="closed", remedy="refund")
    task_deeds.put_back(JOB, shop.workspace, closed)
    assert len(deed.cases) == 1
    assert due() == (closes, closes)


def test_what_is_not_there(shop):
    with pytest.raises(UserError, match=r"case\.unknown"):
        shop.do(cases.change, [7], CaseEdit(owner="王磊"))
    assert shop.do(cases.handle, [999]) == Deed()
    assert shop.do(cases.remove, [7]) == Deed()


def test_its_history_in_words(shop):
    values = {"remedy": "refund", "cost": 1250, "appeal": "prepared", "follow_up": date(2026, 12, 1), "note": "等回复"}
    shop.handle(0)
    shop.handle(0, who="王磊", state="waiting", **values)
    assert shop.words()[:6] == [
        "王磊: Appeal: Appeal prepared",
        "王磊: Note: 等回复",
        "王磊: Follow up on: 2026-12-01",
        "王磊: waits for the buyer; the clock rests",
        "王磊: Cost (yuan): 12.5",
        "王磊: Remedy: Refund",
    ]
    assert shop.words()[-1] == ": case opened"


def test_what_several_have_in_common(shop):
    shop.workspace.settings.set("my_name", "陈晨")
    shop.handle(0, 3, owner="王磊")
    shop.handle(1, remedy="refund", state="closed")
    seen = case_view.several(JOB, shop.workspace, shop.reviews).value
    assert (seen.cases, seen.closed, seen.without_cause, seen.without_remedy) == (3, 1, 1, 2)
    assert seen.owners == ("陈晨", "王磊")


def test_a_deed_is_undone_and_done_again_by_the_one_stack(shop):
    deed = shop.handle(0, 1, owner="王磊", state="waiting")
    there = shop.cases
    undone = task_deeds.put_back(JOB, shop.workspace, deed)
    assert undone.changes == {Part.REVIEWS}
    assert shop.cases == {}
    task_deeds.put_back(JOB, shop.workspace, undone.value)
    assert shop.cases == there


def test_what_was_changed_since_is_not_undone(shop):
    deed = shop.handle(0, owner="王磊")
    shop.handle(0, owner="李姐")
    with pytest.raises(UserError, match=r"case\.changed_since"):
        task_deeds.put_back(JOB, shop.workspace, deed)
    assert shop.case().owner == "李姐"


def test_a_deed_with_tasks_and_cases_tells_both_parts(shop):
    with shop.workspace.store.read() as c:
        number = shops.all_shops(c)[0].id
    task = task_deeds.add_own(JOB, shop.workspace, NewTask(number, "盘点")).value
    both = replace(task, cases=shop.handle(0).cases)
    assert task_deeds.put_back(JOB, shop.workspace, both).changes == {Part.TASKS, Part.REVIEWS}


def test_a_case_survives_the_undoing_of_its_import_and_its_deeds_can_still_be_undone(shop):
    first = shop.handle(0)
    second = shop.handle(0, owner="王磊")
    import_files.undo(JOB, shop.workspace, shop.receipt.batch)
    assert shop.cases == {}
    bring(shop.workspace, "评价.csv", file_of())
    shop.reviews = shop.read_reviews()
    assert shop.case().owner == "王磊"
    task_deeds.put_back(JOB, shop.workspace, second)
    assert (shop.case().owner, shop.case().review) == ("", shop.reviews[0])
    task_deeds.put_back(JOB, shop.workspace, first)
    assert shop.cases == {}


def test_many_at_once_are_one_deed(tmp_path):
    workspace = make_workspace(tmp_path / "store.db")
    shop = Shop(workspace, 600)
    deed = shop.do(cases.handle, shop.reviews, CaseEdit(owner="王磊"))
    assert len(deed.cases) == 600
    closed = shop.do(cases.handle, shop.reviews, CaseEdit(cause="other", remedy="apology", state="closed"))
    assert len(closed.cases) == 600
    task_deeds.put_back(JOB, workspace, closed)
    assert {case.state for case in shop.cases.values()} == {"open"}
    workspace.close()


EDITS = st.fixed_dictionaries(
    {},
    optional={
        "owner": st.sampled_from(["王磊", "李姐", ""]), "cause": st.sampled_from(["too_small", "other", ""]),
        "remedy": st.sampled_from(["refund", "apology", ""]), "cost": st.sampled_from([None, 0, 1250]),
        "state": st.sampled_from(["open", "waiting", "closed"]), "first_answer_at": st.sampled_from([None, NOW]),
        "follow_up": st.sampled_from([None, date(2026, 12, 1)]), "note": st.sampled_from(["", "慢"]),
        "appeal": st.sampled_from(["", "prepared", "sent", "won"]),
    },
)  # fmt: skip


@settings(max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.lists(st.integers(0, 4), min_size=1, unique=True), EDITS), min_size=1, max_size=6))
def test_undoing_everything_leaves_what_was_there_before(shop, steps):
    """Deed after deed, undone in turn; a deed that is refused changes nothing; a closed case says why and how."""
    moments, done = [shop.cases], []
    for step, (places, values) in enumerate(steps):
        shop.workspace.now = lambda step=step: NOW + timedelta(minutes=step)
        try:
            done.append(shop.handle(*places, **values))
        except UserError:
            assert shop.cases == moments[-1]
            continue
        moments.append(shop.cases)
        assert all(not case.lacks for case in shop.cases.values() if not case.is_open)
    for deed in reversed(done):
        assert shop.cases == moments.pop()
        task_deeds.put_back(JOB, shop.workspace, deed)
    assert shop.cases == moments.pop()


def test_a_nature_that_there_is_not_is_refused(shop):
    with pytest.raises(UserError) as refused:
        shop.handle(0, nature="no nature")
    assert refused.value.code == "case.bad_value"
