"""The clocks that the program brings, and files that are refused."""

import shutil
from datetime import date

import pytest

from seller_toolkit.domain.clocks import CASE_KINDS, WAITING_STATES, Night, Run
from seller_toolkit.domain.errors import UserError
from seller_toolkit.profiles.clocks import load_clocks
from tests.contracts.house import ROOT

FOLDER = ROOT / "resources" / "clocks"


@pytest.fixture(scope="module")
def book():
    return load_clocks(FOLDER)


def test_taobao_has_tmalls_clocks_and_others_have_none(book):
    assert set(book.clocks) == {"tmall", "taobao", "douyin"}
    assert book.clocks["tmall"] is book.clocks["taobao"]
    assert book.find("pdd", "dispatch") is None


@pytest.mark.parametrize(
    ("platform", "kind", "when", "runs"),
    [
        ("tmall", "dispatch", "", (Run("paid", 48),)),
        ("tmall", "pickup", "", (Run("paid", 48),)),
        ("tmall", "refund", "undispatched", (Run("applied", 24),)),
        ("tmall", "refund", "dispatched", (Run("applied", 36),)),
        ("tmall", "return_refund", "", (Run("applied", 36),)),
        ("tmall", "returned_goods", "", (Run("return_signed", 48), Run("returned", 168))),
        ("tmall", "exchange", "", (Run("applied", 24),)),
        ("tmall", "resend", "", (Run("applied", 24),)),
        ("tmall", "resend", "agreed", (Run("agreed", 120),)),
        ("tmall", "repair", "", (Run("applied", 48),)),
        ("douyin", "dispatch", "", ()),
        ("douyin", "pickup", "", (Run("shipped", 24),)),
        ("douyin", "refund", "dispatched", ()),
        ("douyin", "ticket", "", (Run("escalated", 24),)),
    ],
)
def test_hours_are_those_of_the_rules(book, platform, kind, when, runs):
    assert book.find(platform, kind, when).runs == runs


def test_the_holiday_is_that_of_the_36_hours(book):
    extended = {clock.id for clock in book.clocks["tmall"] if clock.holidays}
    (holiday,) = book.find("tmall", "return_refund").holidays
    assert extended == {"refund_dispatched", "return_refund"}
    assert (holiday.first, holiday.last, holiday.hours) == (date(2026, 2, 10), date(2026, 2, 23), 120)


def test_what_is_our_reading_of_a_rule_is_not_verified(book):
    assert book.find("douyin", "pickup").night == Night(18, 6)
    unverified = {
        (name, clock.id) for name, clocks in book.clocks.items() for clock in clocks if not clock.confidence.verified
    }
    assert unverified == {("douyin", "pickup"), ("tmall", "resend_goods"), ("taobao", "resend_goods")}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("买家已经申请退款，等待卖家同意", "seller"),
        ("待商家处理", "seller"),
        ("售后申请中", "seller"),
        ("卖家已经同意退款，等待买家退货", "buyer"),
        ("待买家退货", "buyer"),
        ("等待买家确认收货", "buyer"),
        ("卖家拒绝退款", "buyer"),
        ("买家已经退货，等待卖家确认收货", "returned"),
        ("待商家收货", "returned"),
        ("待商家发货", "send"),
        ("平台介入中", "ticket"),
        ("商家已拒绝，平台介入中", "ticket"),
        ("平台介入已完成", "success"),
        ("退款成功", "refunded"),
        ("已全额退款", "refunded"),
        ("同意退款，退款成功", "refunded"),
        ("部分退款成功", "partly_refunded"),
        ("退款关闭", "closed"),
        ("售后关闭", "closed"),
        ("无售后或售后取消", "closed"),
        ("换货成功", "success"),
        ("补寄成功", "success"),
        ("退款中", "unknown"),
    ],
)
def test_states_of_cases(book, text, state):
    assert book.words.state_of(text) == state


@pytest.mark.parametrize(
    ("text", "kind"),
    [("仅退款", "refund"), ("我要退款(无需退货)", "refund"), ("未发货退款", "refund"), ("退款", "refund"), ("不需要退货", "refund"), ("否", "refund"),
     ("退货退款", "return_refund"), ("退款退货", "return_refund"), ("需要退货", "return_refund"), ("是", "return_refund"), ("换货", "exchange"),
     ("补寄", "resend"), ("维修", "repair"), ("价保", "after_sale")],
)  # fmt: skip
def test_kinds_of_cases(book, text, kind):
    assert book.words.kind_of(text) == kind


def test_words_name_only_what_there_is(book):
    assert {state for state, _ in book.words.states} >= set(WAITING_STATES)
    assert {kind for kind, _ in book.words.kinds} <= set(CASE_KINDS)


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("tmall.toml", 'kind = "pickup"', 'kind = "lift"', "none of"),
        ("tmall.toml", 'trigger = "paid"', 'trigger = "bought"', "none of"),
        ("tmall.toml", "hours = 48 }", "hours = 0 }", "more than 0"),
        ("tmall.toml", "last = 2026-02-23", "last = 2026-02-03", "before `first`"),
        ("tmall.toml", 'kind = "pickup"', 'kind = "dispatch"', "same `kind`"),
        ("tmall.toml", 'id = "pickup"', 'id = "dispatch"', "same `id`"),
        ("tmall.toml", '["tmall", "taobao"]', '["tmall", "douyin"]', "another file"),
        ("tmall.toml", "promise = true", "promised = true", "unknown keys"),
        ("tmall.toml", 'source = "S3"', 'source = "S99"', "none of"),
        ("douyin.toml", "night = [18, 6]", "night = [6, 18]", "the hour of the evening"),
        ("douyin.toml", 'runs = [{ trigger = "shipped", hours = 24 }]\n', "holiday = [{ first = 2026-02-10, last = 2026-02-11, hours = 1, label = { zh_CN = \"甲\", zh_TW = \"甲\", en = \"a\" } }]\n", "hours that there are not"),
        ("words.toml", 'is = "ticket"', 'is = "lost"', "none of"),
        ("words.toml", "[[state]]", "[[status]]", "unknown keys"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_with_its_place(tmp_path, file, old, new, said):
    folder = tmp_path / "clocks"
    shutil.copytree(FOLDER, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(UserError, match=r"clocks\.invalid") as refused:
        load_clocks(folder)
    assert refused.value.params["file"] in (file, "douyin.toml", "tmall.toml")
    assert said in refused.value.params["detail"]
