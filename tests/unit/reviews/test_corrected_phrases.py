"""Phrases proposed for corrected tags: they undo what misled, and no rule is proposed for what is read rightly."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.reviews.corrected_phrases import CorrectedPhrases, CorrectedTag
from seller_toolkit.reviews.lexicon import LONGEST_PART, Lexicon
from seller_toolkit.reviews.phrase_rules import PhraseRule, checked, with_rules
from seller_toolkit.reviews.tagging import Tagger

OTHERS = [f"质量很好，物流快，第{number}次买了" for number in range(200)]
PAPER = [
    "买来当快递架用的太差", "快递架太差了，一压就歪", "这个快递架差，没法用", "第四个快递架太差了", "说是快递架加厚的，太差",
]  # fmt: skip


@pytest.fixture(scope="module")
def phrases(lexicon: Lexicon) -> CorrectedPhrases:
    return CorrectedPhrases(lexicon)


def aspects(lexicon, text, *rules):
    said = Tagger(with_rules(lexicon, [checked(rule, lexicon) for rule in rules])).tag([text])[0]
    return {tag.aspect: tag.polarity for tag in said.aspects}


def test_words_that_misled_are_proposed_and_undo_it(lexicon, phrases):
    text = "这个快递架差，没法用"
    assert aspects(lexicon, text)["logistics"] is Polarity.NEGATIVE
    first = phrases.of_one(CorrectedTag(text, "logistics", None))[0]
    assert first in text
    assert "logistics" not in aspects(lexicon, text, PhraseRule(first, "logistics", 0))
    assert aspects(lexicon, "快递差")["logistics"] is Polarity.NEGATIVE


def test_several_reviews_share_the_phrase_and_not_the_bare_name(lexicon, phrases):
    shared = phrases.shared([CorrectedTag(text, "logistics", None) for text in PAPER], OTHERS)
    assert shared
    assert "快递架" in shared[0].rule.words
    assert (shared[0].rule.tag, shared[0].rule.tone) == ("logistics", 0)
    assert shared[0].texts >= 3
    assert "快递" not in [one.rule.words for one in shared]
    kept = with_rules(lexicon, [one.rule for one in shared])
    assert CorrectedPhrases(kept).shared([CorrectedTag(text, "logistics", None) for text in PAPER], OTHERS) == ()


def test_two_reviews_are_too_few(phrases):
    assert phrases.shared([CorrectedTag(text, "logistics", None) for text in PAPER[:2]] * 3, OTHERS) == ()


def test_what_a_right_tag_was_read_from_is_not_unlearned(phrases):
    said = [CorrectedTag(text, "logistics", None) for text in PAPER]
    (rule, *_) = phrases.shared(said, OTHERS)
    right = CorrectedTag(f"{rule.rule.words}太慢了", "logistics", Polarity.NEGATIVE)
    assert rule.rule.words not in [one.rule.words for one in phrases.shared([*said, right], OTHERS)]


def test_words_of_a_tag_that_was_not_read_are_proposed(lexicon, phrases):
    text = "颜色不错，但是会夹耳廓"
    first = phrases.of_one(CorrectedTag(text, "size", Polarity.NEGATIVE))[0]
    assert "夹耳廓" in first
    assert aspects(lexicon, text, PhraseRule(first, "size", -1))["size"] is Polarity.NEGATIVE
    texts = ["会夹耳廓，不行", "夹耳廓，戴不了", "太夹耳廓了", "宝贝夹耳廓"]
    shared = phrases.shared([CorrectedTag(one, "size", Polarity.NEGATIVE) for one in texts], OTHERS)
    assert "夹耳廓" in shared[0].rule.words
    assert (shared[0].rule.tag, shared[0].rule.tone) == ("size", -1)


def test_the_tone_is_turned_by_its_evidence(lexicon, phrases):
    text = "这速度也太慢了吧，快递慢到家了"
    (first, *_) = phrases.of_one(CorrectedTag(text, "logistics", Polarity.POSITIVE))
    checked(PhraseRule(first, "logistics", 1), lexicon)


@settings(max_examples=15, deadline=None)
@given(
    text=st.text(alphabet="快递架慢质量差好，。 a不很起球尺码偏小…", max_size=40),
    said=st.sampled_from([None, *Polarity]),
    aspect=st.sampled_from(["logistics", "quality", "size"]),
)
def test_every_proposal_can_be_kept(lexicon, phrases, text, said, aspect):
    one = CorrectedTag(text, aspect, said)
    for words in phrases.of_one(one):
        rule = checked(PhraseRule(words, aspect, one.tone), lexicon)
        assert all(len(part) <= LONGEST_PART for part in rule.words.split("…"))
