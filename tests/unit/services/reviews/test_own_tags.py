"""The tag tree on a real store: saved, merged, removed, and what the platforms' reasons mean."""

import pytest

from seller_toolkit.domain.cases import Case
from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import own_tags
from seller_toolkit.services.reviews.learning import judge_in_force
from seller_toolkit.services.reviews.own_tags import TagDraft, TagsView
from seller_toolkit.store import cases, shops
from seller_toolkit.store import own_tags as stored
from tests.unit.services.files import bring, table

JOB = JobContext()


def line(view: TagsView, label: str):
    return next(one for one in view.tags if one.label == label)


def saved(workspace, *drafts: TagDraft) -> TagsView:
    for draft in drafts:
        outcome = own_tags.save(JOB, workspace, draft)
        assert outcome.changes == {Part.REVIEWS}
    return own_tags.tags_view(JOB, workspace).value


def test_a_new_tag_stands_where_it_was_put_with_words_and_names(workspace):
    view = saved(workspace, TagDraft("", " Bow  missing ", "packaging", ("赠品", "赠品", "礼物"), ("no bow",)))
    made = line(view, "Bow missing")
    assert (made.parent, made.level, made.own, made.words, made.aliases) == (
        "packaging", 1, True, ("赠品", "礼物"), ("no bow",),
    )  # fmt: skip


def test_a_shipped_tag_is_renamed_and_gets_its_label_back(workspace):
    view = saved(workspace, TagDraft("too_small", "Small"))
    assert line(view, "Small").id == "too_small"
    view = saved(workspace, TagDraft("too_small", "Runs small"))
    with workspace.store.read() as connection:
        assert own_tags.own_tags.all_said(connection) == ()
    assert line(view, "Runs small").id == "too_small"


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (TagDraft("", "  ", "size"), "tag.no_label"),
        (TagDraft("", "runs SMALL", "size"), "tag.label_taken"),
        (TagDraft("", "Gift", "size", ("赠",)), "tag.bad_word"),
        (TagDraft("", "Gift", "nowhere"), "tag.no_place"),
    ],
)
def test_what_cannot_be_kept_is_said(workspace, draft, code):
    with pytest.raises(UserError) as refused:
        own_tags.save(JOB, workspace, draft)
    assert refused.value.code == code


def test_merged_tags_stand_under_one_and_are_parted_again(workspace):
    view = own_tags.merge(JOB, workspace, "too_small", "poor_fit").value
    assert "too_small" not in [one.id for one in view.tags]
    assert next(one for one in view.tags if one.id == "poor_fit").merged == (("too_small", "Runs small"),)
    with pytest.raises(UserError) as refused:
        own_tags.merge(JOB, workspace, "poor_fit", "too_small")
    assert refused.value.code == "tag.cannot_merge"
    view = own_tags.merge(JOB, workspace, "too_small", "").value
    assert "too_small" in [one.id for one in view.tags]


def test_what_stands_below_a_removed_tag_moves_up(workspace):
    saved(workspace, TagDraft("", "Gift", "packaging"), TagDraft("", "Late gift", "own:1"))
    own_tags.merge(JOB, workspace, "too_small", "own:1")
    view = own_tags.remove(JOB, workspace, "own:1").value
    assert line(view, "Late gift").parent == "packaging"
    assert line(view, "Runs small").merged == ()
    with pytest.raises(UserError) as refused:
        own_tags.remove(JOB, workspace, "too_small")
    assert refused.value.code == "tag.not_own"


def test_a_new_tag_never_takes_the_place_of_a_removed_one(workspace):
    saved(workspace, TagDraft("", "Gift", "packaging"), TagDraft("", "Bow", "packaging"))
    with workspace.store.write() as connection:
        stored.map_reason(connection, "tmall", "缺件", "own:2")
        shop = shops.ensure_shop(connection, "甲店", "tmall", own=True)
        cases.open_case(connection, Case(0, shop.id, None, "k", "1", cause="own:2"), at=workspace.now())
    own_tags.remove(JOB, workspace, "own:2")
    view = saved(workspace, TagDraft("", "Late", "logistics"))
    assert line(view, "Late").id == "own:3"
    with workspace.store.read() as connection:
        assert stored.reasons(connection) == {}


def test_the_platforms_reasons_queue_up_with_a_suggestion_until_something_is_said(demo):
    view = own_tags.tags_view(JOB, demo).value
    assert view.unmapped == len(view.reasons) > 0
    first = view.reasons[0]
    assert first.count >= view.reasons[-1].count > 0
    view = own_tags.map_reason(JOB, demo, first, "quality").value
    assert view.unmapped == len(view.reasons) - 1
    assert view.reasons[-1].tag == "quality"
    view = own_tags.map_reason(JOB, demo, first, None).value
    assert view.reasons[0].tag is None


def test_what_a_reason_means_is_what_was_said_else_the_tag_of_that_name(workspace):
    view = own_tags.tags_view(JOB, workspace).value
    said = {("tmall", "尺码"): "too_small", ("tmall", "Runs large"): ""}
    meant = [own_tags.tag_of_reason(said, view.tree, "tmall", one) for one in ("尺码", "Runs large", "Runs small", "?")]
    assert meant == ["too_small", "", "too_small", ""]


def test_words_of_an_own_tag_make_another_judge_and_a_label_does_not(workspace):
    def judge():
        with workspace.store.read() as connection:
            return judge_in_force(workspace, connection)

    first = judge()
    saved(workspace, TagDraft("", "Bow missing", "packaging", ("蝴蝶结",)))
    second = judge()
    assert second.version != first.version
    assert second.causes[-1] == "own:1"
    saved(workspace, TagDraft("own:1", "No bow", "packaging", ("蝴蝶结",)))
    assert judge().version == second.version
    own_tags.remove(JOB, workspace, "own:1")
    assert judge().version == first.version


def test_a_review_with_two_merged_tags_counts_once(workspace):
    head = ("订单编号", "评价内容", "星级", "评价时间")
    rows = [(1, "偏小了，而且版型差不合身", 1, "2026-11-03"), (2, "偏小", 1, "2026-11-03")]
    bring(workspace, "reviews.csv", table(head, *rows), shop="小店", platform="tmall")
    view = own_tags.tags_view(JOB, workspace).value
    counts = {one.id: one.count for one in view.tags}
    assert (counts["too_small"], counts["poor_fit"], counts["size"]) == (2, 1, 2)
    view = own_tags.merge(JOB, workspace, "too_small", "poor_fit").value
    assert {one.id: one.count for one in view.tags}["poor_fit"] == 2


def test_offered_are_neither_merged_nor_hidden_ones(workspace):
    saved(workspace, TagDraft("", "Gift", "packaging"), TagDraft("", "Bow", "packaging", hidden=True))
    own_tags.merge(JOB, workspace, "too_small", "poor_fit")
    offered = [one.id for one in own_tags.offered_tags(workspace)]
    assert "own:1" in offered
    assert not {"own:2", "too_small"} & set(offered)
