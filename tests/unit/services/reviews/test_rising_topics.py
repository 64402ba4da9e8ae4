"""Topics that rise, from the store to the view."""

from datetime import date, datetime, timedelta

import pytest

from seller_toolkit.services.desks import topic_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import rising_topics
from seller_toolkit.services.reviews.reading import catch_up
from tests.unit.store.stories import bring, columns_of

LAST = date(2026, 11, 20)
WEEKS = 20
A_WEEK = 40


def review_rows(*, rising_item="7", courier_of=lambda number: "中通"):
    """Two items with equal praise; one is called too small by every fourth buyer in the last three weeks."""
    reviews, parcels = {}, {}
    for week in range(WEEKS):
        for place in range(A_WEEK * 2):
            number = week * A_WEEK * 2 + place
            item = ("7", "8")[place % 2]
            at = datetime.combine(LAST - timedelta(days=7 * (WEEKS - 1 - week) + place % 7), datetime.min.time())
            small = item == rising_item and week >= WEEKS - 3 and place % 8 < 2
            usual = "偏小了" if number % 97 == 0 else "很好，很喜欢"
            text = f"偏小了，卡胳肢窝，第{number}号" if small else f"{usual}，第{number}号"
            reviews[f"r{number}"] = {
                "order_no": f"o{number}", "item_id": item, "item_title": f"连衣裙{item}", "sku": ("红", "蓝")[place // 2 % 2],
                "text": text, "stars": 2.0 if small else 5.0, "written_at": str(at),
            }  # fmt: skip
            parcels[f"o{number}"] = {"order_no": f"o{number}", "courier": courier_of(number)}
    return reviews, parcels


@pytest.fixture
def shop(workspace):
    reviews, parcels = review_rows()
    with workspace.store.write() as c:
        bring(c, "a.xlsx", [columns_of("review", reviews), columns_of("parcel", dict(list(parcels.items())[::2]))])
    catch_up(JobContext(), workspace)
    return 1


def test_the_item_that_is_called_too_small_stands_first(workspace, shop):
    view = topic_desk.rising_topics(JobContext(), workspace, shop).value
    assert view.until == LAST
    found = [one for one in view.topics if one.topic == "too_small" and one.subject.kind == "item"]
    assert [one.subject.item for one in found] == ["7"]
    rise = found[0]
    assert rise.subject.label == "连衣裙7"
    assert rise.now > 0.15 > rise.before
    assert rise.since > LAST - timedelta(weeks=5)
    assert any("小" in word or "胳肢窝" in word for word in rise.words)
    assert not any(one.subject.item == "8" for one in view.topics)


def test_the_aspect_of_a_rising_cause_is_covered_by_it(workspace, shop):
    view = topic_desk.rising_topics(JobContext(), workspace, shop).value
    sizes = [one for one in view.topics if one.topic == "size" and one.subject.kind == "item"]
    assert sizes
    assert all(one.covered for one in sizes)
    assert any(not one.covered for one in view.topics)


def test_how_many_reviews_have_a_courier_is_told(workspace, shop):
    assert topic_desk.rising_topics(JobContext(), workspace, shop).value.delivered == pytest.approx(0.5)


def test_unknown_words_are_offered_until_they_are_taken_or_put_aside(workspace, shop):
    def words():
        return [one.word for one in topic_desk.rising_topics(JobContext(), workspace, shop).value.new_words]

    offered = words()
    assert any("胳肢窝" in word for word in offered)
    assert {one.aspect for one in topic_desk.rising_topics(JobContext(), workspace, shop).value.new_words} == {"size"}
    first = next(word for word in offered if "胳肢窝" in word)
    topic_desk.ignore_word(JobContext(), workspace, first)
    assert first not in words()
    taken = topic_desk.accept_word(JobContext(), workspace, "胳肢窝", "size")
    assert taken.value == "胳肢窝"
    assert not any("胳肢窝" in word for word in words())


def test_what_an_item_is_called_is_not_offered(workspace):
    reviews, _ = review_rows()
    titled = {key: {**one, "item_title": "显瘦 卡胳肢窝 连衣裙"} for key, one in reviews.items()}
    with workspace.store.write() as c:
        bring(c, "a.xlsx", [columns_of("review", titled)])
    catch_up(JobContext(), workspace)
    view = topic_desk.rising_topics(JobContext(), workspace, 1).value
    assert not any("胳肢窝" in one.word for one in view.new_words)
    assert all("胳肢窝" not in word for one in view.topics for word in one.words)


def test_too_few_reviews_are_told(workspace):
    rows = {
        f"r{number}": {"item_id": "7", "text": f"偏小{number}", "stars": 1.0, "written_at": f"2026-11-{number + 1:02} 10:00:00"}
        for number in range(12)
    }  # fmt: skip
    with workspace.store.write() as c:
        bring(c, "a.xlsx", [columns_of("review", rows)])
    catch_up(JobContext(), workspace)
    view = rising_topics.rising_topics(JobContext(), workspace, 1).value
    assert view.topics == ()
    assert {one.subject.kind for one in view.too_few} == {"shop", "item"}


def test_a_shop_without_reviews_has_nothing_to_tell(workspace):
    with workspace.store.write() as c:
        bring(c, "a.xlsx", [columns_of("parcel", {"1": {"order_no": "1", "courier": "中通"}})])
    view = rising_topics.rising_topics(JobContext(), workspace, 1).value
    assert (view.until, view.topics, view.too_few) == (None, (), ())


def test_the_answer_is_kept_until_something_changes(workspace, shop):
    first = rising_topics.rising_topics(JobContext(), workspace, shop).value
    assert rising_topics.rising_topics(JobContext(), workspace, shop).value is first
    with workspace.store.write() as c:
        bring(
            c,
            "b.xlsx",
            [columns_of("review", {"x": {"text": "好", "stars": 5.0, "written_at": "2026-11-20 10:00:00"}})],
        )
    assert rising_topics.rising_topics(JobContext(), workspace, shop).value is not first
