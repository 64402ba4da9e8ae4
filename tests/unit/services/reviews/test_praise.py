"""The shelf shows what helps, without anything of the buyer."""

from datetime import timedelta

import pytest

from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import praise
from seller_toolkit.services.reviews.praise import PraiseWish
from tests.conftest import NOW
from tests.unit.services.files import bring, table

JOB = JobContext()
GOOD = "质量很好，身高165穿M码正好合身，面料舒服，洗了3次没起球，包装也好"
TEXTS = (
    ("5", GOOD, "毛衣"), ("5", "好评", "毛衣"), ("5", "物流很快，第二天就到了，包装严实，很满意", "鞋子"), ("5", GOOD + "！", "毛衣"),
    ("1", "质量很好，才怪，穿一次就坏了，别买", "毛衣"), ("5", "颜色好看，质量不错，我电话13800001234可以问我", "鞋子"),
)  # fmt: skip


@pytest.fixture
def shop(workspace):
    rows = [
        (f"{NOW - timedelta(days=day):%Y-%m-%d %H:%M:%S}", stars, text, f"8800{day}", title, "红色")
        for day, (stars, text, title) in enumerate(TEXTS, 1)
    ]
    head = ("评价时间", "评分", "评价内容", "订单编号", "商品名称", "商品规格")
    bring(workspace, "reviews.csv", table(head, *rows), shop="我的店", platform="tmall")
    return workspace


def test_the_most_useful_first_and_nothing_twice(shop):
    view = praise.praise_view(JOB, shop, PraiseWish()).value
    texts = [one.text for one in view.reviews]
    assert texts[0].startswith(GOOD)
    assert sum(text.startswith(GOOD) for text in texts) == 1
    assert not any("坏了" in text or text == "好评" for text in texts)
    assert view.looked_at == len(TEXTS)


def test_nothing_personal_is_shown_or_written(shop):
    view = praise.praise_view(JOB, shop, PraiseWish()).value
    written = praise.praise_text(view) + str(praise.praise_document(view))
    assert "***" in written
    assert "13800001234" not in written
    assert "8800" not in written


def test_by_item_and_by_aspect(shop):
    shoes = praise.praise_view(JOB, shop, PraiseWish(item="鞋子")).value
    assert {one.item for one in shoes.reviews} == {"鞋子"}
    assert {title for _, title, _ in shoes.items} == {"毛衣", "鞋子"}
    fast = praise.praise_view(JOB, shop, PraiseWish(aspect="logistics")).value
    assert all("logistics" in one.aspects for one in fast.reviews)
    chosen = praise.praise_text(shoes, [shoes.reviews[0].number])
    assert chosen == f"{shoes.reviews[0].text}\n鞋子 · 红色"


def test_an_empty_store_has_an_empty_shelf(workspace):
    view = praise.praise_view(JOB, workspace, PraiseWish()).value
    assert view.reviews == ()
    assert praise.praise_text(view) == ""
