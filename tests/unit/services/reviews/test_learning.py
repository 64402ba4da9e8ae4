"""Learning on a real store: taught, tried, shown, kept, taken back; and the tags measured."""

import pytest
from sqlalchemy import select

from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.reviews import ASPECTS, Grade, Polarity
from seller_toolkit.reviews.judging import GRADES, POLARITIES
from seller_toolkit.reviews.phrase_rules import PhraseRule
from seller_toolkit.reviews.polarity import Taught
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.reviews import learning, measuring, own_tags, reading, relearning, review_inbox, teaching
from seller_toolkit.store import review_learning, verdicts
from seller_toolkit.store.review_tables import REVIEW_TAG
from tests.unit.reviews.learnable import reviews
from tests.unit.services.files import bring, table

HEAD = ("订单编号", "评价内容", "星级", "评价时间")
JOB = JobContext()


def filled(workspace, texts, stars):
    rows = [
        (k, text.replace(",", "，"), star, "2026-11-03 10:00:00")
        for k, (text, star) in enumerate(zip(texts, stars, strict=True))
    ]
    bring(workspace, "reviews.csv", table(HEAD, *rows), shop="小店", platform="tmall")
    return numbers(workspace)


def numbers(workspace) -> list[int]:
    with workspace.store.read() as connection:
        return [number for piece in review_learning.in_pieces(connection, 1000) for number in piece.number]


def verdict(workspace, number):
    with workspace.store.read() as connection:
        return verdicts.by_review(connection, [number])[number]


@pytest.fixture
def rated(workspace):
    texts, wanted = reviews(500)
    filled(workspace, [f"{text}{k}号" for k, text in enumerate(texts)], [5 if good > 0.5 else 1 for good in wanted])
    return workspace


def test_without_reviews_there_is_nothing_to_learn_from(workspace):
    assert relearning.refit(JOB, workspace).value is None
    found = relearning.what_was_learned(JOB, workspace).value
    assert (found.now, found.can_go_back, found.corrections) == (None, False, ())


def test_a_version_is_shown_kept_and_taken_back(rated):
    proposal = relearning.refit(JOB, rated).value
    assert proposal.version.taught is Taught.STARS
    assert proposal.version.reviews == 500
    assert not proposal.version.is_worse
    assert proposal.difference.total == 500
    assert relearning.what_was_learned(JOB, rated).value.now is None
    with rated.store.read() as connection:
        plain = learning.judge_in_force(rated, connection)
    kept = relearning.keep(JOB, rated, proposal.version.number)
    assert kept.changes == {Part.REVIEWS}
    assert kept.value.now.number == proposal.version.number
    with rated.store.read() as connection:
        learned = learning.judge_in_force(rated, connection)
        assert learned is learning.judge_in_force(rated, connection)
    assert learned.version != plain.version
    assert reading.catch_up(JOB, rated).value >= 500
    assert relearning.refit(JOB, rated).value.difference.is_nothing
    back = relearning.go_back(JOB, rated).value
    assert back.now is None
    with rated.store.read() as connection:
        assert learning.judge_in_force(rated, connection).version == plain.version


def test_the_difference_is_what_catching_up_changes(rated):
    before = {number: verdict(rated, number) for number in numbers(rated)}
    proposal = relearning.refit(JOB, rated).value
    relearning.keep(JOB, rated, proposal.version.number)
    reading.catch_up(JOB, rated)
    changed = [n for n in before if verdict(rated, n).polarity != before[n].polarity]
    assert len(changed) == proposal.difference.polarities > 0
    for example in proposal.difference.examples:
        now = verdict(rated, example.number)
        assert (POLARITIES[now.polarity], GRADES[now.grade]) == (example.polarity[1], example.grade[1])


def test_a_rejected_version_is_gone(rated):
    number = relearning.refit(JOB, rated).value.version.number
    relearning.reject(JOB, rated, number)
    with rated.store.read() as connection:
        assert review_learning.models(connection) == ()


def test_going_back_never_ends_at_a_version_that_nobody_kept(rated):
    first = relearning.refit(JOB, rated).value.version.number
    second = relearning.refit(JOB, rated).value.version.number
    relearning.keep(JOB, rated, second)
    assert first < second
    assert relearning.go_back(JOB, rated).value.now is None


def test_a_correction_stands_at_once_and_can_be_taken_back(workspace):
    number = filled(workspace, ["起球了，太失望"], [5])[0]
    assert GRADES[verdict(workspace, number).grade] is Grade.HIDDEN_COMPLAINT
    assert teaching.correct(JOB, workspace, number, Polarity.POSITIVE).value
    assert GRADES[verdict(workspace, number).grade] is Grade.PRAISE
    assert not teaching.correct(JOB, workspace, number, Polarity.POSITIVE).value
    found = relearning.what_was_learned(JOB, workspace).value.corrections
    assert [(one.number, one.before, one.after) for one in found] == [(number, Polarity.NEGATIVE, Polarity.POSITIVE)]
    teaching.take_back(JOB, workspace, number)
    assert GRADES[verdict(workspace, number).grade] is Grade.HIDDEN_COMPLAINT


def test_corrections_teach_new_texts_together_with_what_was_left_alone(workspace):
    praised = [f"裂纹釉很失望的反面，特别{k}" for k in range(12)]
    others = [f"质量很好，第{k}次买了" for k in range(20)] + [f"太失望了，{k}天就坏" for k in range(20)]
    found = filled(workspace, praised + others, [5] * 12 + [5] * 20 + [1] * 20)
    for number in found[:12]:
        teaching.correct(JOB, workspace, number, Polarity.POSITIVE)
    assert teaching.leave_alone(JOB, workspace, found).value == 40
    assert teaching.leave_alone(JOB, workspace, found).value == 0
    proposal = relearning.refit(JOB, workspace).value
    version = proposal.version
    assert (version.corrections, version.left, version.corrections_kept) == (12, 40, True)
    assert version.right_after > version.right_before
    assert any("裂纹釉" in word.text or word.text in "裂纹釉很失望的反面" for word in version.words)
    relearning.keep(JOB, workspace, version.number)
    with workspace.store.read() as connection:
        judge = learning.judge_in_force(workspace, connection)
    new = judge.judge(["裂纹釉很失望的反面，特别喜人"], [5.0])
    assert POLARITIES[new.polarity[0]] is Polarity.POSITIVE


def test_a_phrase_rule_shows_its_difference_and_is_read(workspace):
    number = filled(workspace, ["这款会咬手", "很好"], [5, 5])[0]
    rule = PhraseRule("咬手", "quality", -1)
    shown = teaching.rule_difference(JOB, workspace, rule).value
    assert (shown.total, shown.grades, shown.tags) == (2, 1, 1)
    made = teaching.add_rule(JOB, workspace, rule).value
    reading.catch_up(JOB, workspace)
    assert GRADES[verdict(workspace, number).grade] is Grade.HIDDEN_COMPLAINT
    assert [tag.aspect for tag in review_inbox.card(JOB, workspace, number).value.review.tags.aspects] == ["quality"]
    teaching.set_rule(JOB, workspace, made, active=False)
    reading.catch_up(JOB, workspace)
    assert GRADES[verdict(workspace, number).grade] is Grade.PRAISE
    with pytest.raises(UserError, match=r"learning\.phrase"):
        teaching.add_rule(JOB, workspace, PhraseRule("，", "quality", -1))


def test_a_damaged_version_reads_as_the_words_do(workspace):
    with workspace.store.write() as connection:
        review_learning.activate(connection, review_learning.keep_model(connection, b"broken", {}, workspace.now()))
        judge = learning.judge_in_force(workspace, connection)
    assert POLARITIES[judge.judge(["质量很好"], [None]).polarity[0]] is Polarity.POSITIVE


def test_the_tags_are_measured_on_what_the_user_labels(workspace):
    filled(workspace, [f"快递太慢了{k}" for k in range(12)] + [f"质量太差{k}" for k in range(30)], [1] * 42)
    lines = {line.tag: line for line in measuring.quality_view(JOB, workspace).value}
    assert (lines["logistics"].carried, lines["logistics"].labelled) == (12, 0)
    assert lines["logistics"].quality.precision is None
    found = measuring.samples(JOB, workspace, "logistics").value
    assert len(found) == measuring.ROUND
    for one in found:
        line = measuring.label(JOB, workspace, one.number, "logistics", "快递" in one.text).value
    assert line.labelled == measuring.ROUND
    assert line.quality.precision.value == 1
    assert line.quality.recall.value == 1
    assert line.quality.recall.low < 1
    again = measuring.samples(JOB, workspace, "logistics").value
    assert not {one.number for one in again} & {one.number for one in found}
    assert measuring.label(JOB, workspace, found[0].number, "logistics", None).value.labelled == measuring.ROUND - 1


def test_what_is_said_of_a_tag_stands_in_the_verdict_and_can_be_taken_back(workspace):
    number = filled(workspace, ["物流太慢，起球了"], [1])[0]
    before = verdict(workspace, number).complained, tags(workspace, number)
    assert "logistics" in before[1]
    assert teaching.correct_tag(JOB, workspace, number, "logistics", None).changes == {Part.REVIEWS}
    assert "logistics" not in tags(workspace, number)
    assert any(tag not in ASPECTS for tag in tags(workspace, number))  # the causes of the other complaint stay
    teaching.correct_tag(JOB, workspace, number, "logistics", Polarity.POSITIVE)
    assert verdict(workspace, number).praised & 1 << ASPECTS.index("logistics")
    reading.catch_up(JOB, workspace)
    with workspace.store.read() as connection:
        assert review_learning.corrected(connection, [number]) == {number: {"logistics": "positive"}}
    tagged = review_inbox.card(JOB, workspace, number).value.review.tags
    assert {tag.aspect: tag.polarity for tag in tagged.aspects}["logistics"] is Polarity.POSITIVE
    aspects = {workspace.lexicon.causes[one.cause].aspect for one in tagged.causes}
    assert aspects
    assert "logistics" not in aspects
    teaching.take_back_tag(JOB, workspace, number, "logistics")
    assert (verdict(workspace, number).complained, tags(workspace, number)) == before


def tags(workspace, number):
    with workspace.store.read() as connection:
        return verdicts.tags_of(connection, [number]).get(number, ())


def test_words_can_mean_a_root_cause_or_an_own_tag_and_then_its_aspect_too(workspace):
    numbers_of = filled(workspace, ["这款会咬手", "很好", "袖子会勒肉"], [5, 5, 5])
    own_tags.save(JOB, workspace, own_tags.TagDraft("", "勒手", "too_small"))
    own_tags.save(JOB, workspace, own_tags.TagDraft("", "别的", "quality"))
    shown = teaching.rule_difference(JOB, workspace, PhraseRule("勒肉", "own:1", -1)).value
    assert (shown.total, shown.tags) == (3, 1)
    teaching.add_rule(JOB, workspace, PhraseRule("勒肉", "own:1", -1))
    teaching.add_rule(JOB, workspace, PhraseRule("咬手", "pilling", -1))
    reading.catch_up(JOB, workspace)
    assert complaints(workspace, numbers_of[2]) == {"size", "too_small", "own:1"}
    assert complaints(workspace, numbers_of[0]) == {"quality", "pilling"}
    assert complaints(workspace, numbers_of[1]) == set()
    own_tags.remove(JOB, workspace, "own:1")
    reading.catch_up(JOB, workspace)
    assert complaints(workspace, numbers_of[2]) == set()
    with workspace.store.read() as connection:
        assert [rule.words for rule in review_learning.rules(connection)] == ["咬手"]
    for tag, tone in (("own:9", -1), ("own:2", 1)):
        with pytest.raises(UserError, match=r"learning\.tag"):
            teaching.add_rule(JOB, workspace, PhraseRule("咬手", tag, tone))


def complaints(workspace, number):
    with workspace.store.read() as connection:
        query = select(REVIEW_TAG.c.tag).where(REVIEW_TAG.c.review_id == number)
        return {row[0] for row in connection.execute(query)}
