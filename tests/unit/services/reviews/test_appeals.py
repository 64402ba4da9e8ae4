"""The pack for an appeal names what is known, and nothing that is not."""

from datetime import timedelta

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.report import Paragraph, Table
from seller_toolkit.reviews.reply_check import check
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import appeals
from tests.conftest import NOW
from tests.unit.services.files import bring, table

JOB = JobContext()
ORDERS = (
    "订单编号",
    "买家应付货款",
    "买家实际支付金额",
    "订单状态",
    "订单创建时间",
    "订单付款时间",
    "宝贝标题",
    "确认收货时间",
)
REVIEWS = ("评价时间", "评分", "评价内容", "订单编号")


def at(days: float) -> str:
    return f"{NOW - timedelta(days=days):%Y-%m-%d %H:%M:%S}"


@pytest.fixture
def shop(workspace):
    bring(
        workspace,
        "o.csv",
        table(ORDERS, ("1", 20, 20, "交易成功", at(40), at(40), "毛巾", at(30))),
        shop="我的店",
        platform="tmall",
    )
    rows = [
        (at(5.0), "1", "不给钱就差评，垃圾店铺大家别买，电话13800001234", "1"),
        (at(5.1), "1", "不给钱就差评，垃圾店铺大家别买了", "2"),
        (at(5.2), "1", "太差了", "3"),
        (at(1.0), "5", "很好很满意", "4"),
    ]
    bring(workspace, "r.csv", table(REVIEWS, *rows), shop="我的店", platform="tmall")
    return workspace


def words(report) -> str:
    cells = [str(cell) for block in report.blocks if isinstance(block, Table) for row in block.rows for cell in row]
    return "\n".join([*cells, *(block.text for block in report.blocks if isinstance(block, Paragraph))])


def test_signals_of_malice_are_listed_and_the_text_is_masked(shop):
    said = words(appeals.appeal_pack(JOB, shop, 1).value)
    for sign in ("Asks for a benefit", "Copied text", "Burst", "no proof"):
        assert sign in said
    assert "13800001234" not in said
    assert "No order" not in said


def test_a_missing_order_is_told_only_where_orders_are_known(shop, tmp_path):
    assert "No order" in words(appeals.appeal_pack(JOB, shop, 2).value)


def test_a_late_rating_should_not_count(shop):
    said = words(appeals.appeal_pack(JOB, shop, 1, miscount=True).value)
    assert "more than 15 days" in said
    assert "Copied text" not in said


def test_where_nothing_is_found_it_is_said(shop):
    assert "found nothing" in words(appeals.appeal_pack(JOB, shop, 4, miscount=True).value) or "No order" in words(
        appeals.appeal_pack(JOB, shop, 4, miscount=True).value
    )


def test_the_words_for_the_form_are_decent(shop):
    report = appeals.appeal_pack(JOB, shop, 2).value
    form = [block.text for block in report.blocks if isinstance(block, Paragraph) and not block.quiet]
    assert [hit.kind for text in form for hit in check(text) if hit.kind in ("threat", "blame")] == []


def test_a_platform_without_a_known_rule_says_so(workspace):
    bring(workspace, "r.csv", table(REVIEWS, (at(1), "1", "太差了，坏的", "9")), shop="抖店", platform="douyin")
    assert "No rule was found" in words(appeals.appeal_pack(JOB, workspace, 1).value)


def test_a_review_that_is_gone_is_told(workspace):
    with pytest.raises(UserError, match=r"review\.not_found"):
        appeals.appeal_pack(JOB, workspace, 1)
