"""Counts by column against the inbox, review by review, on random small stores."""

from collections import Counter
from datetime import date, datetime, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.errors import Cancelled
from seller_toolkit.domain.reviews import Grade, Polarity
from seller_toolkit.reviews.deadlines import AnswerRule, first_answer_due
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import review_counts, review_inbox
from seller_toolkit.services.reviews.review_counts import ReviewCounts, count_reviews
from seller_toolkit.store import shops
from tests.conftest import NOW, make_workspace
from tests.long import examples
from tests.unit.services.files import bring as bring_file
from tests.unit.store.stories import AT, bring, columns_of

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 21)
PIECES = (
    "质量太差",
    "很好",
    "物流太慢",
    "不好看",
    "尺码偏小，",
    "客服态度恶劣。",
    "起球了",
    "一般",
    "但是",
    "贵",
    "不",
    "，",
    "",
)
ROW = st.fixed_dictionaries(
    {
        "text": st.lists(st.sampled_from(PIECES), max_size=5).map("".join),
        "stars": st.none() | st.sampled_from((1.0, 2.0, 3.0, 3.5, 4.0, 5.0)),
        "written_at": st.none()
        | st.integers(-5, 27).map(lambda day: str(datetime(2026, 11, 1, 12, 30) + timedelta(days=day))),
        "replied": st.sampled_from((None, 0, 1)),
        "item_id": st.sampled_from((None, "", "7", "8")),
        "item_title": st.sampled_from((None, "杯子", "毯子")),
    }
)
NUMBERS = count()


@pytest.fixture(scope="module")
def store_of_many(tmp_path_factory):
    made = make_workspace(tmp_path_factory.mktemp("counts") / "store.db")
    yield made
    made.close()


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(ROW, max_size=12), platform=st.sampled_from(("tmall", "douyin")), size=st.sampled_from((1, 3, 100))
)
def test_counts_are_those_of_the_inbox(store_of_many, monkeypatch, rows, platform, size):
    workspace, name = store_of_many, f"店 {next(NUMBERS)}"
    monkeypatch.setattr(review_counts, "STRETCH", size)
    with workspace.store.write() as connection:
        shops.ensure_shop(connection, name, platform, own=True)
        kept = {str(place): row for place, row in enumerate(rows)}
        bring(connection, f"{name}.xlsx", [columns_of("review", kept, shop=name, platform=platform)] if rows else [])
        shop = shops.find_shops(connection, name, platform)[0]

    with workspace.store.read() as connection:
        found = count_reviews(workspace, connection, shop, FIRST, LAST)
    expected = review_inbox.judged(JobContext(), workspace, [shop], first=FIRST, last=LAST)
    _agree(found, expected)
    _answers_agree(workspace, found, expected)


def _agree(found: ReviewCounts, expected):
    rated = [one.review.stars for one in expected if one.review.stars is not None]
    named = [
        (one.item, tag.aspect) for one in expected for tag in one.tags.aspects if tag.polarity is Polarity.NEGATIVE
    ]
    assert found.count == len(expected)
    assert {grade: number for grade, number in found.grades.items() if number} == Counter(one.grade for one in expected)
    assert found.wanting == sum(one.wants_answer for one in expected)
    assert found.rated == sum(found.by_stars) == len(rated)
    assert found.mean == (pytest.approx(sum(rated) / len(rated)) if rated else None)
    assert found.aspects == Counter(aspect for _, aspect in named)
    assert found.item_aspects == Counter(named)
    assert found.items == Counter(one.item for one in expected)
    assert found.complained == Counter(one.item for one in expected if one.wants_answer)


def _answers_agree(workspace, found: ReviewCounts, expected):
    wanted = [one for one in expected if one.wants_answer]
    waiting = [one for one in wanted if one.waits(NOW)]
    answers = found.answers
    replies = Counter(one.review.replied for one in wanted)
    assert (answers.answered, answers.unanswered, answers.unknown) == (replies[True], replies[False], replies[None])
    assert answers.wanted == len(wanted)
    assert answers.waiting == len(waiting)
    assert answers.missed == sum(one.deadline is not None and one.deadline <= NOW for one in waiting)
    assert answers.closes == min((one.closes for one in waiting if one.closes), default=None)
    rules = (AnswerRule(date.min, 24, 48),)
    in_time = (
        first_answer_due(one.review.written_at, one.grade, one.shop.platform, rules) >= AT
        for one in wanted
        if one.review.replied
    )
    assert answers.in_time == sum(in_time)


def test_stars_are_told_at_their_nearest_whole_one(workspace):
    shop = _shop_with(
        workspace, "评价内容,星级,时间\n好,5,2026-11-02\n好,4.5,2026-11-02\n差,1.2,2026-11-02\n坏,3,2026-11-03"
    )
    with workspace.store.read() as connection:
        found = count_reviews(workspace, connection, shop, FIRST, LAST)
    assert found.by_stars == (1, 0, 1, 0, 2)
    assert found.mean == pytest.approx((5 + 4.5 + 1.2 + 3) / 4)


def test_days_without_reviews_count_nothing(workspace):
    shop = _shop_with(workspace, "评价内容,星级,时间\n好,5,2026-11-02")
    with workspace.store.read() as connection:
        found = count_reviews(workspace, connection, shop, date(2025, 1, 1), date(2025, 1, 31))
    assert (found.count, found.wanting, found.mean, set(found.grades.values())) == (0, 0, None, {0})
    assert set(found.grades) == set(Grade)


def test_a_cancel_takes_effect_between_stretches(workspace):
    shop = _shop_with(workspace, "评价内容,星级,时间\n好,5,2026-11-02")
    context = JobContext()
    context.cancel()
    with workspace.store.read() as connection, pytest.raises(Cancelled):
        count_reviews(workspace, connection, shop, FIRST, LAST, context=context)


def _shop_with(workspace, text):
    bring_file(workspace, "r.csv", text.encode(), shop="小店", platform="tmall")
    with workspace.store.read() as connection:
        return shops.find_shops(connection, "小店", "tmall")[0]
