"""Corrections of tags teach phrases: asked for one review, offered when several say the same, kept only as phrase rules."""

import pytest

from seller_toolkit.domain.reviews import ASPECTS, Polarity
from seller_toolkit.reviews.phrase_rules import PhraseRule
from seller_toolkit.services.desks import learning_desk
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import phrase_offers, reading, teaching
from seller_toolkit.store import review_learning, verdicts
from tests.unit.services.files import bring, table

JOB = JobContext()
HEAD = ("订单编号", "评价内容", "星级", "评价时间")
RACKS = ("买来当快递架用的太差", "快递架太差了，一压就歪", "这个快递架差，没法用", "第四个快递架太差了")
LATE = "快递太差了"


@pytest.fixture
def numbers(workspace):
    rows = [(k, text, 1, "2026-11-03 10:00:00") for k, text in enumerate((*RACKS, LATE))]
    bring(workspace, "reviews.csv", table(HEAD, *rows), shop="小店", platform="tmall")
    with workspace.store.read() as connection:
        found = next(review_learning.in_pieces(connection, 100))
    by_text = dict(zip(found.text, found.number, strict=True))
    return [by_text[text] for text in (*RACKS, LATE)]


def complains(workspace, number, aspect="logistics"):
    with workspace.store.read() as connection:
        return bool(verdicts.by_review(connection, [number])[number].complained & (1 << ASPECTS.index(aspect)))


def offers(workspace):
    return phrase_offers.offers(JOB, workspace).value


def test_the_words_that_misled_are_proposed_for_one_review(workspace, numbers):
    assert phrase_offers.question(JOB, workspace, numbers[0], "logistics").value is None
    teaching.correct_tag(JOB, workspace, numbers[2], "logistics", None)
    asked = learning_desk.phrase_question(JOB, workspace, numbers[2], "logistics").value
    assert (asked.text, asked.tag, asked.tone, asked.label) == (RACKS[2], "logistics", 0, "Delivery")
    assert asked.words[0] in RACKS[2]
    shown = teaching.rule_difference(JOB, workspace, PhraseRule(asked.words[0], "logistics", 0)).value
    assert shown.total == 5
    shown = teaching.rule_difference(JOB, workspace, PhraseRule("快递架", "logistics", 0)).value
    assert (shown.tags, shown.lost, shown.gained) == (3, {"Delivery": 3}, {})
    assert {(one.text, one.lost) for one in shown.examples} == {
        (text, ("Delivery",)) for text in RACKS if text != RACKS[2]
    }


def test_the_same_correction_over_several_reviews_is_offered_as_a_rule_and_keeps_the_others(workspace, numbers):
    for number in numbers[:2]:
        teaching.correct_tag(JOB, workspace, number, "logistics", None)
    assert offers(workspace) == ()
    teaching.correct_tag(JOB, workspace, numbers[2], "logistics", None)
    (one, *_) = offers(workspace)
    assert "快递架" in one.words
    assert (one.tag, one.tone, one.reviews) == ("logistics", 0, 3)
    assert complains(workspace, numbers[3])
    teaching.add_rule(JOB, workspace, PhraseRule(one.words, one.tag, one.tone))
    reading.catch_up(JOB, workspace)
    assert not complains(workspace, numbers[3])
    assert complains(workspace, numbers[4])
    assert offers(workspace) == ()
    with workspace.store.read() as connection:
        (rule,) = review_learning.rules(connection)
    teaching.set_rule(JOB, workspace, rule.id, active=False)
    reading.catch_up(JOB, workspace)
    assert complains(workspace, numbers[3])
    assert offers(workspace) == ()  # what was kept once and rests is not offered again


def test_what_is_put_aside_is_not_offered_again(workspace, numbers):
    for number in numbers[:3]:
        teaching.correct_tag(JOB, workspace, number, "logistics", None)
    for one in learning_desk.phrase_offers(JOB, workspace).value:
        learning_desk.put_aside_offer(JOB, workspace, one.words, one.tag, one.tone)
    assert offers(workspace) == ()


def test_a_correction_that_is_taken_back_teaches_nothing(workspace, numbers):
    for number in numbers[:3]:
        teaching.correct_tag(JOB, workspace, number, "logistics", None)
    teaching.take_back_tag(JOB, workspace, numbers[0], "logistics")
    assert offers(workspace) == ()


def test_a_tag_that_was_added_asks_for_the_words_that_say_it(workspace, numbers):
    teaching.correct_tag(JOB, workspace, numbers[1], "packaging", Polarity.NEGATIVE)
    asked = phrase_offers.question(JOB, workspace, numbers[1], "packaging").value
    assert (asked.tag, asked.tone) == ("packaging", -1)
    assert "一压就歪" in asked.words
    learned = learning_desk.learned_view(JOB, workspace).value
    assert learned[2] == ()
