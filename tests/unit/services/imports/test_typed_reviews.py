"""Texts and reviews that are pasted or typed: found, masked, stored as one import, taken back."""

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.imports import FileStatus
from seller_toolkit.services.desks import channel_desk
from seller_toolkit.services.imports import import_files, review_changes
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.requests import NewReview, NewReviews
from seller_toolkit.store import reviews, shops
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.reading.test_chats import HEADS
from tests.unit.services.files import bring_scores


@pytest.fixture
def shop_id(workspace):
    bring_scores(workspace, ("2026-11-01", 4.5, 4.6, 4.4, 4.5))
    with workspace.store.read() as c:
        return shops.all_shops(c)[0].id


def found(workspace, text, form="", ours=()):
    return channel_desk.texts_in(JobContext(), workspace, text, form, ours).value


def save(workspace, shop_id, *new):
    return channel_desk.save_reviews(JobContext(), workspace, NewReviews(shop_id, new)).value


def stored(workspace, shop_id):
    with workspace.store.read() as c:
        return reviews.page(c, [shop_id])


def test_texts_are_found_in_the_way_that_is_said(workspace):
    text = "1. 掉毛\n- 偏小\n\n颜色好看"
    assert [one for one, _ in found(workspace, text).texts] == ["掉毛", "偏小", "颜色好看"]
    assert len(found(workspace, text, "paragraphs").texts) == 2
    assert found(workspace, text, "chat").texts == ()
    chat = found(workspace, HEADS)
    assert (chat.form, chat.texts, chat.ours) == ("chat", (("收到的被子有破洞\n怎么处理", "2026-11-20 10:00:00"),), 1)


def test_what_is_shown_and_kept_names_nobody(workspace, shop_id):
    (text,) = found(workspace, "收货人：王小明，坏了").texts
    assert "王小明" not in text[0]
    save(workspace, shop_id, NewReview("收货人：王小明，坏了", "chat"))
    assert "王小明" not in stored(workspace, shop_id)[0].text


def test_a_typed_review_is_one_import_that_can_be_taken_back(workspace, shop_id):
    new = NewReview('有"引号"，逗号\n第二行', "hand", "2026-11-03", 2, "毛毯", order_no="260527123456")
    receipt = save(workspace, shop_id, new)
    assert (receipt.status, receipt.counts.new, receipt.layout) == (FileStatus.IMPORTED, 1, "typed_reviews")
    (one,) = stored(workspace, shop_id)
    assert (one.text, one.stars, one.item_title, one.order_no) == (new.text, 2.0, "毛毯", "260527123456")
    assert f"{one.written_at:%Y-%m-%d}" == "2026-11-03"
    with workspace.store.read() as c:
        assert [row.channel for row in c.execute(RECORD_TABLES["review"].select())] == ["hand"]
    import_files.undo(JobContext(), workspace, receipt.batch)
    assert stored(workspace, shop_id) == ()


def test_the_same_again_is_told_and_equal_texts_are_several_reviews(workspace, shop_id):
    assert save(workspace, shop_id, NewReview("好", "social"), NewReview("好", "social")).counts.new == 2
    assert (
        save(workspace, shop_id, NewReview("好", "social"), NewReview("好", "social")).status
        is FileStatus.ALREADY_IMPORTED
    )
    assert len(stored(workspace, shop_id)) == 2


def test_what_cannot_be_stored_is_said(workspace, shop_id):
    with pytest.raises(UserError) as caught:
        save(workspace, shop_id)
    assert caught.value.code == "reviews.nothing_typed"
    with pytest.raises(UserError) as caught:
        save(workspace, shop_id, NewReview("好", "hand", order_no="1.23E+17"))
    assert caught.value.code == "reviews.unreadable"


def test_nothing_has_become_of_a_new_review(workspace, shop_id):
    save(workspace, shop_id, NewReview("好", "hand"))
    number = stored(workspace, shop_id)[0].number
    assert channel_desk.changes_of(JobContext(), workspace, number).value == ()
    assert review_changes.KIND == "review"
