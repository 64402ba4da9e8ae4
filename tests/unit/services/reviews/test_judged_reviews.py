"""One review has one reading: what the inbox says of it is what drafts, shelf, lists, evidence and hints go by."""

from datetime import timedelta

import pytest

from seller_toolkit.domain.cases import Case
from seller_toolkit.domain.reviews import Grade, Nature, Polarity
from seller_toolkit.reviews.phrase_rules import PhraseRule
from seller_toolkit.reviews.reply_drafts import PRAISE
from seller_toolkit.services.cases import cases
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import CaseEdit
from seller_toolkit.services.reviews import appeals, judged_reviews, own_tags, praise, replies, review_inbox, teaching
from seller_toolkit.services.reviews.own_tags import TagDraft
from seller_toolkit.services.reviews.reading import catch_up
from seller_toolkit.services.reviews.replies import ReplyWish
from seller_toolkit.services.scores import evidence, work_figures
from seller_toolkit.services.scores.evidence import EvidenceAt
from seller_toolkit.store import cases as case_store
from seller_toolkit.store import review_tables, shops, verdicts
from tests.conftest import NOW
from tests.unit.services.files import bring, table

JOB = JobContext()
HEAD = ("评价时间", "评分", "评价内容", "订单编号", "商品ID", "商品名称")
SMALL = "尺码偏小，穿不上"
ODD = "收到一看像大白菜叶子，每天都在桌上放着"
GOOD = "面料像云朵一样，每天都穿着它，洗了3次也还是老样子"


@pytest.fixture
def shop(workspace):
    rows = [
        (f"{NOW - timedelta(days=day):%Y-%m-%d %H:%M:%S}", stars, text, f"9{day}", "601", "毛衣")
        for day, (stars, text) in enumerate((("1", SMALL), ("5", ODD), ("5", GOOD)), 1)
    ]
    bring(workspace, "r.csv", table(HEAD, *rows), shop="我的店", platform="tmall")
    return workspace


def number_of(workspace, text: str) -> int:
    with workspace.store.read() as c:
        texts = verdicts.of_numbers(c, range(1, 4))
    return texts.number[list(texts.text).index(text)]


def reply(workspace, text: str) -> replies.ReplyView:
    return replies.reply_view(JOB, workspace, ReplyWish(number_of(workspace, text))).value


def rule(workspace, words: str, tag: str, tone: int = -1) -> None:
    teaching.add_rule(JOB, workspace, PhraseRule(words, tag, tone))
    catch_up(JOB, workspace)


def item_complaints(workspace) -> int:
    day = workspace.today()
    with workspace.store.read() as c:
        (own,) = shops.all_shops(c)
        found = work_figures.item_figures(workspace, c, own, day - timedelta(days=30), day)
        at = EvidenceAt(own.id, "review", day - timedelta(days=30), day, "complaint")
    (figures,) = found.figures
    assert evidence.evidence(JOB, workspace, at).value.total == figures.complaints + figures.bad_reviews
    return figures.complaints


def test_a_draft_is_about_what_the_user_corrected(shop):
    number = number_of(shop, SMALL)
    assert ".too_small." in reply(shop, SMALL).drafts[0].id
    teaching.correct_tag(JOB, shop, number, "size", None)
    assert "size" not in reply(shop, SMALL).about
    assert ".too_small." not in reply(shop, SMALL).drafts[0].id
    teaching.take_back_tag(JOB, shop, number, "size")
    assert ".too_small." in reply(shop, SMALL).drafts[0].id


def test_a_draft_takes_the_tone_that_the_user_gave(shop):
    assert reply(shop, ODD).nature == PRAISE
    teaching.correct(JOB, shop, number_of(shop, ODD), Polarity.NEGATIVE)
    assert reply(shop, ODD).nature != PRAISE
    review_inbox.set_nature(JOB, shop, number_of(shop, ODD), Nature.SUSPECTED.value)
    assert reply(shop, ODD).nature == Nature.SUSPECTED.value


def test_a_draft_knows_the_users_phrase_rules_and_own_tags(shop):
    rule(shop, "大白菜", "quality")
    teaching.correct(JOB, shop, number_of(shop, ODD), Polarity.NEGATIVE)
    assert ".quality." in reply(shop, ODD).drafts[0].id
    own_tags.save(JOB, shop, TagDraft("", "白菜", "quality", ("大白菜",)))
    catch_up(JOB, shop)
    assert reply(shop, ODD).about.endswith("白菜")


def test_the_shelf_shows_what_the_inbox_calls_praise(shop):
    def shown():
        return {one.text: one.aspects for one in praise.praise_view(JOB, shop, praise.PraiseWish()).value.reviews}

    assert shown()[GOOD] == ()
    rule(shop, "云朵", "quality", 1)
    assert shown()[GOOD] == ("quality",)
    assert ODD in shown()
    teaching.correct(JOB, shop, number_of(shop, ODD), Polarity.NEGATIVE)
    assert ODD not in shown()


def test_lists_and_rows_count_what_the_inbox_counts(shop):
    assert item_complaints(shop) == 0
    rule(shop, "大白菜", "quality")
    assert item_complaints(shop) == 1


def test_the_pack_for_an_appeal_reads_as_the_inbox_does(shop):
    number = number_of(shop, SMALL)
    with shop.store.read() as c:
        found = review_inbox.card(JOB, shop, number).value
        assert judged_reviews.tags_read(shop, c, [number])[number] == found.review.tags
    assert "Stars against text" not in repr(appeals.appeal_pack(JOB, shop, number).value)
    teaching.correct(JOB, shop, number, Polarity.POSITIVE)
    assert "Stars against text" in (repr(appeals.appeal_pack(JOB, shop, number).value))


def test_what_has_no_verdict_is_judged_as_it_will_be(shop):
    rule(shop, "大白菜", "quality")
    own_tags.save(JOB, shop, TagDraft("", "白菜", "quality", ("大白菜",)))
    catch_up(JOB, shop)
    teaching.correct(JOB, shop, number_of(shop, ODD), Polarity.NEGATIVE)
    number = number_of(shop, ODD)
    with shop.store.write() as c:
        before = verdicts.by_review(c, [number])[number]
        tags = judged_reviews.tags_named(shop, c, number)
        c.execute(review_tables.REVIEW_TAG.delete())
        c.execute(review_tables.REVIEW_VERDICT.delete())
        now = judged_reviews.verdicts_of(shop, c, [number])[number]
        assert (now.grade, now.complained, now.nature) == (before.grade, before.complained, before.nature)
        assert tuple(Grade)[now.grade] is Grade.HIDDEN_COMPLAINT
        assert sorted(judged_reviews.tags_named(shop, c, number)) == sorted(tags)
    cases.handle(JOB, shop, [number], CaseEdit(owner="小林"))
    with shop.store.read() as c:
        case: Case = case_store.by_review(c, [number])[number]
    assert case.nature == tuple(Nature)[before.nature].value
