"""An answer suits its review, is decent, and is never given twice in a row."""

from datetime import timedelta

import pytest

from seller_toolkit.domain.cases import Remedy
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.replies import OwnReply
from seller_toolkit.i18n.translate import language
from seller_toolkit.reviews.reply_drafts import TONES
from seller_toolkit.services.desks import reply_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import replies
from seller_toolkit.services.reviews.replies import ReplyWish
from seller_toolkit.services.reviews.reply_words import refusal, told
from seller_toolkit.store import reviews, shops
from tests.conftest import NOW
from tests.unit.services.files import bring, table

JOB = JobContext()
HEAD = ("评价时间", "评分", "评价内容", "订单编号", "商品规格")


@pytest.fixture
def shop(workspace):
    texts = (("1", "尺码偏小，穿不上"), ("1", "偏小太紧了"), ("5", "质量很好，穿着舒服"), ("2", "一点也不喜欢"))
    rows = [
        (f"{NOW - timedelta(days=day):%Y-%m-%d %H:%M:%S}", stars, text, f"9{day}", "红色 M")
        for day, (stars, text) in enumerate(texts, 1)
    ]
    bring(workspace, "reviews.csv", table(HEAD, *rows), shop="我的店", platform="tmall")
    return workspace


def numbers(workspace) -> list[int]:
    with workspace.store.read() as c:
        own = [one.id for one in shops.all_shops(c)]
        return [one.number for one in reviews.page(c, own)]


def view_of(workspace, review: int, **wish: str) -> replies.ReplyView:
    return replies.reply_view(JOB, workspace, ReplyWish(review, **wish)).value


def test_the_draft_is_about_what_the_review_says(shop):
    small, _, praise, dislike = (view_of(shop, number) for number in numbers(shop))
    assert small.drafts[0].id.startswith("factual.too_small.open.plain/")
    assert praise.drafts[0].id.startswith("praise.quality.praise.plain/")
    assert dislike.nature == "experiential"
    assert small.tone == "plain"
    assert all(told(draft.text) == () for view in (small, praise, dislike) for draft in view.drafts)
    assert language() == "en"


def test_tone_nature_and_remedy_can_be_chosen(shop):
    number = numbers(shop)[0]
    view = view_of(shop, number, tone="formal", nature="suspected_malicious", remedy="exchange")
    assert view.drafts[0].id.startswith("suspected_malicious.general.open.formal/")
    view = view_of(shop, number, remedy="exchange")
    assert all("an exchange" in draft.text for draft in view.drafts)
    assert view.remedy == "exchange"


def test_two_customers_in_a_row_never_get_the_same(shop):
    last = ""
    for number in numbers(shop)[:2] * 12:
        view = view_of(shop, number)
        text = view.drafts[0].text
        assert text != last
        assert refusal(told(text)) == ""
        replies.note_used(JOB, shop, view.shop_id, number, view.drafts[0].id, text)
        last = text


def test_the_text_of_the_customer_before_is_refused_and_ones_own_is_not(shop):
    first, second, *_ = numbers(shop)
    view = view_of(shop, first)
    text = view.drafts[0].text
    replies.note_used(JOB, shop, view.shop_id, first, "typed", text)
    assert replies.repeats(view_of(shop, second), text + " !")
    assert not replies.repeats(view_of(shop, first), text)
    assert "customer before" in reply_desk.refusal(view_of(shop, second), text)
    assert reply_desk.refusal(view_of(shop, second), "Something else.") == ""
    assert "benefit" in reply_desk.refusal(None, "好评返现")


def test_own_drafts_stand_first_where_they_suit(shop):
    small, _, praise, _ = numbers(shop)
    kept = replies.keep_own(JOB, shop, OwnReply(0, "factual", "too_small", "", "您的 {sku} 换大一码。")).value
    assert replies.own_replies(JOB, shop).value == (kept,)
    assert view_of(shop, small).drafts[0].text == "您的 红色 M 换大一码。"
    assert not view_of(shop, praise).drafts[0].id.startswith("own:")
    changed = replies.keep_own(JOB, shop, OwnReply(kept.number, "", "", "", "谢谢您。")).value
    assert view_of(shop, praise).drafts[0].text == "谢谢您。"
    replies.remove_own(JOB, shop, changed.number)
    assert replies.own_replies(JOB, shop).value == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [(" ", "reply.empty"), ("{name} 您好", "reply.unknown_field"), ("给个五星好评返现", "reply.forbidden")],
)
def test_an_own_draft_is_decent(shop, text, code):
    with pytest.raises(UserError, match=code):
        replies.keep_own(JOB, shop, OwnReply(0, "", "", "", text))


def test_a_review_that_is_gone_is_told(workspace):
    with pytest.raises(UserError, match=r"review\.not_found"):
        view_of(workspace, 99)


def test_the_tone_is_kept(shop):
    replies.keep_tone(JOB, shop, "warm")
    assert view_of(shop, numbers(shop)[0]).tone == "warm"
    assert reply_desk.TONES == TONES


def test_every_remedy_of_a_draft_is_one_that_a_case_can_have(workspace):
    assert set(workspace.reply_parts.remedies) <= {str(one) for one in Remedy}
