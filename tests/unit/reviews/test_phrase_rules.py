"""Phrase rules: words that the user marked are read by the tagger."""

import pytest

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import Polarity
from seller_toolkit.reviews.phrase_rules import PhraseRule, checked, grounded, with_rules
from seller_toolkit.reviews.tagging import Tagger


def tags_of(lexicon, text, *rules):
    return Tagger(with_rules(lexicon, [checked(rule, lexicon) for rule in rules])).tag([text])[0]


def test_a_marked_phrase_gets_its_aspect_and_tone(lexicon):
    text = "这款会咬手"
    assert not tags_of(lexicon, text).aspects
    found = tags_of(lexicon, text, PhraseRule(" 咬手。", "quality", -1))
    assert [(tag.aspect, tag.polarity, tag.spans) for tag in found.aspects] == [
        ("quality", Polarity.NEGATIVE, ((3, 5),))
    ]
    assert found.polarity is Polarity.NEGATIVE


def test_a_rule_takes_the_place_of_the_lexicon(lexicon):
    assert tags_of(lexicon, "起球").polarity is Polarity.NEGATIVE
    praised = tags_of(lexicon, "起球", PhraseRule("起球", "quality", 1))
    assert praised.polarity is Polarity.POSITIVE
    assert not praised.causes


def test_a_cause_brings_its_aspect_and_is_a_complaint(lexicon):
    cause = next(iter(lexicon.causes.values()))
    found = tags_of(lexicon, "勾肩搭背的", PhraseRule("勾肩搭背", cause.id, -1))
    assert [tag.cause for tag in found.causes] == [cause.id]
    assert cause.aspect in {tag.aspect for tag in found.aspects}
    with pytest.raises(UserError, match=r"learning\.tag"):
        checked(PhraseRule("勾肩搭背", cause.id, 1), lexicon)


def test_rules_for_the_same_words_are_united(lexicon):
    found = tags_of(
        lexicon, "咬手", PhraseRule("咬手", "quality", -1), PhraseRule("咬手", "appearance", -1)
    )  # fmt: skip
    assert {tag.aspect for tag in found.aspects} == {"quality", "appearance"}


def test_a_rule_changes_nothing_else(lexicon):
    texts = ["质量很好", "不起球", "快递慢，但是客服好"]
    ruled = Tagger(with_rules(lexicon, [checked(PhraseRule("咬手", "quality", -1), lexicon)]))
    assert ruled.tag(texts) == Tagger(lexicon).tag(texts)


@pytest.mark.parametrize("words", ["", "  ", "好", "快，慢", "字" * 15, "a…b…c", "。", "…"])
def test_words_that_cannot_be_found_are_refused(lexicon, words):
    with pytest.raises(UserError, match=r"learning\.phrase"):
        checked(PhraseRule(words, "quality", -1), lexicon)


def test_an_unknown_tag_is_refused(lexicon):
    with pytest.raises(UserError, match=r"learning\.tag"):
        checked(PhraseRule("咬手", "weather", -1), lexicon)


def test_two_parts_are_found_with_a_gap(lexicon):
    rule = PhraseRule("袖口…咬手", "quality", -1)
    assert tags_of(lexicon, "袖口有点咬手", rule).aspects[0].spans == ((0, 6),)


def test_words_that_do_not_mean_an_aspect_keep_their_tone_and_other_aspects(lexicon):
    text = "快递架太差了"
    before = tags_of(lexicon, text)
    assert "logistics" in {tag.aspect for tag in before.aspects}
    after = tags_of(lexicon, text, PhraseRule("快递架太差了", "logistics", 0))
    assert {tag.aspect for tag in after.aspects} == {tag.aspect for tag in before.aspects} - {"logistics"}
    assert after.polarity is before.polarity
    assert "logistics" in {
        tag.aspect for tag in tags_of(lexicon, "快递太差了", PhraseRule("快递架", "logistics", 0)).aspects
    }


def test_without_its_aspect_a_word_names_no_cause_below_it(lexicon):
    assert [cause.cause for cause in tags_of(lexicon, "起球").causes]
    after = tags_of(lexicon, "起球", PhraseRule("起球", "quality", 0))
    assert not after.causes
    assert not after.aspects
    assert after.polarity is Polarity.NEGATIVE


def test_what_is_meant_and_what_is_not_go_together(lexicon):
    rules = [PhraseRule("起球", "quality", 0), PhraseRule("起球", "appearance", -1)]
    for ordered in (rules, rules[::-1]):
        assert [tag.aspect for tag in tags_of(lexicon, "起球", *ordered).aspects] == ["appearance"]


def test_an_own_tag_stands_for_what_it_is_below(lexicon):
    cause = next(iter(lexicon.causes.values()))
    rule = checked(PhraseRule("勾肩搭背", "own:1", -1), lexicon, ["own:1"])
    with pytest.raises(UserError, match=r"learning\.tag"):
        checked(rule, lexicon)
    with pytest.raises(UserError, match=r"learning\.tag"):
        checked(PhraseRule("勾肩搭背", "own:1", 1), lexicon, ["own:1"])
    found = tags_of(lexicon, "勾肩搭背的", *grounded([rule], {"own:1": cause.id}))
    assert [tag.cause for tag in found.causes] == [cause.id]
    assert cause.aspect in {tag.aspect for tag in found.aspects}
    assert grounded([rule], {}) == ()
    plain = PhraseRule("咬手", "", -1)
    assert grounded([plain], {}) == (plain,)
