"""The tag tree: what stands for what, and that nothing ever goes round in a circle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.reviews import ASPECTS
from seller_toolkit.reviews.lexicon import load_lexicon
from seller_toolkit.reviews.tag_tree import OwnWords, TagSaid, TagTree, folded, is_word, tree_of

LEXICON = load_lexicon(resource("resources", "lexicon"))
CAUSES = sorted(LEXICON.causes)


def tree(*said: TagSaid, **aliases: str) -> TagTree:
    return tree_of(LEXICON, said, aliases, "zh_CN")


def test_the_program_s_tags_stand_below_their_aspects():
    plain = tree()
    assert [node.id for node in plain.nodes.values() if not node.parent] == list(ASPECTS)
    assert plain.aspect_of("too_small") == "size"
    assert plain.label("too_small") == "偏小"
    assert plain.members("too_small") == {"too_small"}
    assert {"size", "too_small", "too_large"} <= plain.members("size")


def test_a_label_of_the_user_s_stands_in_the_place_of_the_program_s():
    assert tree(TagSaid("too_small", label="小了")).label("too_small") == "小了"


def test_what_was_merged_counts_as_what_stands_for_it():
    merged = tree(TagSaid("too_small", merged_into="too_large"))
    assert merged.canonical("too_small") == "too_large"
    assert merged.members("too_large") == merged.members("too_small") == {"too_small", "too_large"}
    assert merged.label("too_small") == merged.label("too_large")
    assert "too_small" not in [node.id for node in merged.below("size")]


def test_an_own_tag_takes_what_stands_below_it_along():
    own = tree(TagSaid("own:1", "赠品", "quality"), TagSaid("own:2", "没有赠品", "own:1"))
    assert own.aspect_of("own:2") == "quality"
    assert own.members("own:1") == {"own:1", "own:2"}
    assert "own:2" in own.members("quality")
    assert not own.may_move("own:1", "own:2")
    assert own.may_move("own:2", "size")
    assert not own.may_move("too_small", "quality")


def test_an_own_tag_whose_place_is_gone_stands_below_the_first_aspect():
    assert tree(TagSaid("own:1", "赠品", "own:9")).aspect_of("own:1") == ASPECTS[0]


def test_tags_are_found_by_label_and_other_names_whatever_width_and_case():
    named = tree(TagSaid("own:1", "Ａ 级", "quality"), 码子小="too_small")
    assert named.find("a级") == "own:1"
    assert named.find(" 码子小 ") == "too_small"
    assert named.find("没有这个") == ""


@pytest.mark.parametrize(("tag", "into"), [("size", "quality"), ("too_small", "too_small"), ("too_small", "nowhere")])
def test_what_may_not_be_merged(tag, into):
    assert not tree().may_merge(tag, into)


@given(st.lists(st.tuples(st.sampled_from(CAUSES), st.sampled_from([*CAUSES, *ASPECTS])), max_size=25))
def test_merging_where_it_may_be_never_goes_round_in_a_circle(steps):
    said: dict[str, TagSaid] = {}
    for tag, into in steps:
        now = tree(*said.values())
        if now.may_merge(tag, into):
            said[tag] = TagSaid(tag, merged_into=into)
    last = tree(*said.values())
    for tag in CAUSES:
        stands = last.canonical(tag)
        assert last.canonical(stands) == stands
        assert last.nodes[stands].merged_into == ""
        assert tag in last.members(stands)
        assert last.aspect_of(tag) in ASPECTS


def test_a_circle_that_a_store_holds_ends_all_the_same():
    round_ = tree(TagSaid("too_small", merged_into="too_large"), TagSaid("too_large", merged_into="too_small"))
    assert round_.canonical("too_small") in {"too_small", "too_large"}
    assert "too_small" in round_.members("too_small") | round_.members("too_large")


def test_words_of_own_tags_are_found_each_tag_once():
    words = OwnWords({"own:1": ("赠品", "小礼物"), "own:2": ("小礼物",)}, LEXICON.variants)
    rows, tags = words.found(["赠品和小礼物都没有", "很好", "说好的小禮物呢"])
    assert [(row, words.tags[tag]) for row, tag in zip(rows.tolist(), tags.tolist(), strict=True)] == [
        (0, "own:1"), (0, "own:2"), (2, "own:1"), (2, "own:2"),
    ]  # fmt: skip


def test_without_own_words_nothing_is_found():
    rows, tags = OwnWords({}, LEXICON.variants).found(["赠品"])
    assert len(rows) == len(tags) == 0


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)


def test_what_may_be_looked_for():
    assert is_word("赠品")
    assert not is_word("赠")
    assert not is_word("颜色…不")
    assert not is_word("一" * 15)
