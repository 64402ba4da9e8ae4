"""Cases are kept, logged and found again with their reviews."""

from datetime import date, timedelta

import pytest

from seller_toolkit.domain.cases import Case, CaseChange, Pause, edited
from seller_toolkit.domain.errors import UserError
from seller_toolkit.store import batches, cases, shops
from seller_toolkit.store.review_tables import REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.store.stories import AT, bring, columns_of

LATER = AT + timedelta(hours=3)
REVIEWS = {
    "2001\x1f8\x1f2026-11-20\x1f太小": {"order_no": "2001", "stars": 1.0, "text": "太小"},
    "2002\x1f8\x1f2026-11-20\x1f起球": {"order_no": "2002", "stars": 2.0, "text": "起球", "appended_text": "又破了"},
}
KEYS = tuple(REVIEWS)


def brought(c, file="a.csv"):
    batch = bring(c, file, [columns_of("review", REVIEWS)])
    ids = {row.key: row.id for row in c.execute(RECORD_TABLES["review"].select())}
    return batch, [ids[key] for key in KEYS], shops.find_shops(c, "甲店", "tmall")[0].id


def opened(c, shop, review, key=KEYS[0], **values):
    return cases.open_case(c, Case(0, shop, review, key, "2001", **values), at=AT, who="王磊")


def test_a_case_comes_back_as_it_was_kept(c):
    _, (review, _), shop = brought(c)
    case = opened(
        c, shop, review, nature="factual", cause="too_small", remedy="refund", cost=1250, owner="李姐", note="慢",
        evidence="照片", appeal="sent", appeal_due=date(2026, 12, 1), appeal_outcome="", follow_up=date(2026, 11, 30),
        first_answer_at=LATER,
    )  # fmt: skip
    assert cases.by_number(c, case.number) == case
    assert cases.by_review(c, [review, 99]) == {review: case}
    assert case.opened_at == AT


def test_a_change_is_logged_with_who_and_when(c):
    _, (review, _), shop = brought(c)
    case = opened(c, shop, review)
    after = cases.change(c, case.number, at=LATER, who="李姐", owner="李姐", cost=300, state="waiting")
    assert after.pauses == (Pause(LATER),)
    assert cases.by_number(c, case.number) == after
    lines = [(one.at, one.field, one.before, one.after, one.who) for one in cases.history(c, case.number)]
    assert lines == [
        (AT, "state", "", "open", "王磊"),
        (LATER, "cost", "", "300", "李姐"),
        (LATER, "owner", "", "李姐", "李姐"),
        (LATER, "state", "open", "waiting", "李姐"),
    ]


def test_what_is_not_there_is_told(c):
    with pytest.raises(UserError, match=r"case\.unknown"):
        cases.by_number(c, 5)


def test_open_ones_by_shop_and_owner_and_those_of_a_time(c):
    _, (one, two), shop = brought(c)
    first, second = opened(c, shop, one, owner="王磊"), opened(c, shop, two, KEYS[1], owner="李姐")
    assert cases.open_cases(c, [shop]) == (first, second)
    assert cases.open_cases(c, [shop], "李姐") == (second,)
    assert cases.owners(c, [shop]) == ("李姐", "王磊")
    cases.change(c, first.number, at=LATER, state="closed")
    assert cases.open_cases(c, [shop]) == (second,)
    assert len(cases.between(c, [shop], AT.date(), AT.date())) == 2
    assert cases.between(c, [shop], AT.date() + timedelta(days=1), None) == ()
    assert cases.open_cases(c, [shop + 1]) == ()


def test_several_changes_at_once_and_their_undoing(c):
    _, (one, two), shop = brought(c)
    old = opened(c, shop, one)
    waiting = edited(old, {"state": "waiting"}, LATER)
    (fresh,) = cases.numbered(c, [Case(0, shop, two, KEYS[1], "2002", opened_at=LATER)])
    assert fresh.number == old.number + 1
    changes = (CaseChange(old, waiting), CaseChange(None, fresh))
    assert cases.write(c, (*changes, CaseChange(old, old)), at=lambda _: LATER, who="王磊") == changes
    assert cases.find(c, [1, 2, 3]) == {old.number: waiting, fresh.number: fresh}
    assert cases.pauses(c, [old.number, fresh.number]) == {old.number: (Pause(LATER),)}
    back = [CaseChange(one.after, one.before) for one in changes]
    cases.write(c, back, at=lambda _: LATER)
    assert cases.find(c, [1, 2, 3]) == {old.number: old}
    assert cases.pauses(c, [old.number]) == {}
    cases.write(c, changes, at=lambda _: LATER)
    assert cases.find(c, [1, 2, 3]) == {old.number: waiting, fresh.number: fresh}
    assert [one.after for one in cases.history(c, fresh.number)] == ["open"]


def test_a_number_is_never_used_again(c):
    _, (review, _), shop = brought(c)
    case = opened(c, shop, review)
    cases.write(c, [CaseChange(case, None)], at=lambda _: AT)
    assert opened(c, shop, review).number == case.number + 1


def test_a_case_outlives_the_import_of_its_review_and_finds_it_again(c):
    batch, (review, _), shop = brought(c)
    case = opened(c, shop, review)
    batches.undo(c, batch, LATER)
    cases.rematch(c)
    assert cases.by_number(c, case.number).review is None
    _, (again, _), same_shop = brought(c)
    assert (same_shop, again) != (shop, review)
    cases.rematch(c)
    assert cases.by_review(c, [again])[again].number == case.number


def test_the_key_of_a_review_that_was_edited_is_kept_up(c):
    _, (review, _), shop = brought(c)
    case = opened(c, shop, review)
    table = RECORD_TABLES["review"]
    c.execute(table.update().where(table.c.id == review).values(key="another"))
    cases.rematch(c)
    assert cases.by_number(c, case.number).review_key == "another"


def test_a_case_goes_with_its_shop(c):
    _, (review, _), shop = brought(c)
    case = opened(c, shop, review)
    shops.delete_shop(c, shop)
    assert cases.find(c, [case.number]) == {}


def test_what_a_case_begins_with(c):
    _, (one, two), shop = brought(c)
    verdict = {column.name: 0 for column in REVIEW_VERDICT.c} | {
        "review_id": one, "shop_id": shop, "item": "", "nature": 1, "written_at": None, "due_at": None,
        "closes_at": None, "seen_at": None,
    }  # fmt: skip
    c.execute(REVIEW_VERDICT.insert().values(verdict))
    c.execute(REVIEW_TAG.insert().values(shop_id=shop, tag="too_small", written_at="", review_id=one))
    first, second = sorted(cases.facts_of(c, [two, one, 99]), key=lambda facts: facts.number)
    assert (first.nature, first.tags, first.text, first.stars) == (1, ("too_small",), "太小", 1.0)
    assert (second.nature, second.tags, second.text, second.order_no) == (None, None, "起球\n又破了", "2002")
