"""What the user taught is kept: last words on reviews, rules, versions, samples."""

from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import select

from seller_toolkit.store import review_learning
from seller_toolkit.store.review_tables import REVIEW_TAG, REVIEW_VERDICT
from seller_toolkit.store.tables import RECORD_TABLES
from tests.unit.store.stories import AT, bring, columns_of

PRAISE = 3


@pytest.fixture
def numbers(c):
    rows = {
        str(k): {"text": f"评价{k}", "stars": float(1 + k % 5), "written_at": AT + timedelta(hours=k)} for k in range(8)
    }
    bring(c, "a.csv", [columns_of("review", rows)])
    return sorted(c.scalars(select(RECORD_TABLES["review"].c.id)))


def test_the_last_word_on_a_review_counts(c, numbers):
    review_learning.say(c, numbers[0], "negative", "positive", weight=1.0, at=AT)
    review_learning.say(c, numbers[1], "negative", "negative", weight=0.5, at=AT)
    review_learning.say(c, numbers[0], "positive", "neutral", weight=1.0, at=AT)
    found = review_learning.said(c)
    assert list(zip(found.number, found.before, found.after, found.weight, strict=True)) == [
        (numbers[1], "negative", "negative", 0.5), (numbers[0], "positive", "neutral", 1.0),
    ]  # fmt: skip
    assert found.text[0] == "评价1"
    assert review_learning.has_said(c, numbers) == {numbers[0], numbers[1]}
    review_learning.unsay(c, numbers[0])
    assert list(review_learning.said(c).number) == [numbers[1]]


def test_a_rule_takes_the_place_of_the_same_words_and_tag(c):
    review_learning.add_rule(c, "咬手", "quality", -1, AT)
    later = review_learning.add_rule(c, "咬手", "quality", 0, AT)
    other = review_learning.add_rule(c, "咬手", "size", -1, AT)
    review_learning.set_rule(c, other, active=False)
    found = review_learning.rules(c)
    assert [(r.id, r.tone, r.active) for r in found] == [(later, 0, True), (other, -1, False)]


def test_the_stamp_changes_with_everything_that_judges(c, numbers):
    stamps = [review_learning.stamp(c)]

    def note():
        stamps.append(review_learning.stamp(c))

    one = review_learning.add_rule(c, "咬手", "quality", -1, AT)
    note()
    two = review_learning.add_rule(c, "咬脚", "quality", -1, AT)
    review_learning.set_rule(c, one, active=False)
    note()
    review_learning.set_rule(c, one, active=True)
    review_learning.set_rule(c, two, active=False)
    note()
    review_learning.activate(c, review_learning.keep_model(c, b"w", {}, AT))
    note()
    review_learning.say(c, numbers[0], "negative", "positive", weight=1.0, at=AT)
    note()
    assert all(earlier != later for earlier, later in pairwise(stamps))


def test_one_version_is_in_force_and_old_ones_go(c):
    made = [review_learning.keep_model(c, bytes([k]), {"k": k}, AT) for k in range(3)]
    review_learning.activate(c, made[0])
    review_learning.activate(c, made[1])
    assert review_learning.version_in_force(c) == made[1]
    assert [(m.id, m.facts["k"]) for m in review_learning.models(c) if m.active] == [(made[1], 1)]
    made += [review_learning.keep_model(c, b"x", {}, AT) for _ in range(review_learning.KEPT_VERSIONS + 2)]
    kept = {m.id for m in review_learning.models(c)}
    assert made[1] in kept
    assert made[0] not in kept
    review_learning.drop_model(c, made[1])
    assert review_learning.weights_of(c, made[1]) == b"\x01"
    review_learning.activate(c, None)
    review_learning.drop_model(c, made[1])
    assert review_learning.weights_of(c, made[1]) == b""
    assert review_learning.version_in_force(c) == 0


def test_the_newest_reviews_teach_first_and_all_come_in_pieces(c, numbers):
    found = review_learning.to_learn(c, 3)
    assert list(found.number) == numbers[::-1][:3]
    pieces = list(review_learning.in_pieces(c, 3))
    assert [number for piece in pieces for number in piece.number] == numbers
    assert [len(piece) for piece in pieces] == [3, 3, 2]


def test_samples_of_both_kinds_are_labelled_once(c, numbers):
    shop = c.scalar(select(RECORD_TABLES["review"].c.shop_id))
    for place, number in enumerate(numbers):
        grade = PRAISE if place == 7 else 0
        c.execute(
            REVIEW_VERDICT.insert().values(
                review_id=number, shop_id=shop, item="", polarity=2, score=-1.0, grade=grade, nature_by_hand=0, praised=0,
                complained=0, waits=0, judge=1,
            )
        )  # fmt: skip
    for number in numbers[:3]:
        c.execute(REVIEW_TAG.insert().values(shop_id=shop, tag="size", written_at="", review_id=number))
    with_it = review_learning.sample(c, "size", tagged=True, complaints_from=PRAISE, most=9, seed=1)
    without = review_learning.sample(c, "size", tagged=False, complaints_from=PRAISE, most=9, seed=1)
    assert sorted(with_it.number) == numbers[:3]
    assert sorted(without.number) == numbers[3:7]
    review_learning.label(c, numbers[0], "size", holds=True, at=AT)
    review_learning.label(c, numbers[1], "size", holds=False, at=AT)
    review_learning.label(c, numbers[3], "size", holds=True, at=AT)
    review_learning.label(c, numbers[4], "size", holds=True, at=AT)
    review_learning.label(c, numbers[4], "size", holds=None, at=AT)
    counts = review_learning.sample_counts(c, "size", complaints_from=PRAISE)
    assert counts == review_learning.SampleCounts(3, 4, 1, 1, 0, 1)
    assert (
        numbers[0] not in review_learning.sample(c, "size", tagged=True, complaints_from=PRAISE, most=9, seed=1).number
    )
    assert review_learning.labelled_tags(c) == ("size",)
