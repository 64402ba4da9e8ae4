"""Counting by columns says what the tags say."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from seller_toolkit.domain.reviews import Grade, Polarity
from seller_toolkit.reviews.grading import by_stars, grade
from seller_toolkit.reviews.judging import Judge
from seller_toolkit.reviews.tallies import tallied
from tests.long import examples
from tests.unit.reviews.test_tagging import TEXTS

STARS = st.none() | st.sampled_from((1.0, 2.0, 2.5, 3.0, 3.9, 4.0, 4.5, 5.0))
REVIEWS = st.lists(st.tuples(TEXTS, STARS), max_size=10)


@settings(max_examples=examples(150), deadline=None)
@given(REVIEWS)
def test_verdicts_are_what_the_tags_come_to(tagger, found):
    texts = [text for text, _ in found]
    verdicts = tagger.verdicts(texts)
    tags = tagger.tag(texts)
    assert verdicts.score.tolist() == [one.score for one in tags]
    assert verdicts.negative.tolist() == [one.polarity is Polarity.NEGATIVE for one in tags]
    assert verdicts.neutral.tolist() == [one.polarity is Polarity.NEUTRAL for one in tags]
    assert verdicts.concrete.tolist() == [any(cause.concrete for cause in one.causes) for one in tags]


@settings(max_examples=examples(150), deadline=None)
@given(REVIEWS, st.lists(st.booleans(), min_size=10, max_size=10))
def test_grades_and_complaints_are_those_of_each_review_by_itself(tagger, found, kept):
    """Whether a verdict is kept of a review or it is judged now makes no difference."""
    texts, stars = [text for text, _ in found], [one for _, one in found]
    judge = Judge(tagger)
    said = judge.judge(texts, stars)
    grades_kept = [grade if there else None for grade, there in zip(said.grade.tolist(), kept, strict=False)]
    bits = [each if there else None for each, there in zip(said.complained.tolist(), kept, strict=False)]
    judged = tallied(judge, grades_kept, bits, texts, stars, [""] * len(texts))
    tags = tagger.tag(texts)
    grades = [grade(stars, one) for (_, stars), one in zip(found, tags, strict=True)]
    named = [
        (place, tag.aspect)
        for place, one in enumerate(tags)
        for tag in one.aspects
        if tag.polarity is Polarity.NEGATIVE
    ]
    assert judged.grades() == {each: grades.count(each) for each in Grade}
    assert judged.complaints() == [place for place, each in enumerate(grades) if each is not Grade.PRAISE]
    assert sorted(judged.named()) == sorted((place, aspect) for place, aspect in named)
    assert judged.aspects() == Counter(aspect for _, aspect in named)


@given(STARS, TEXTS)
def test_stars_alone_decide_where_they_say_so(tagger, stars, text):
    decided = by_stars(stars)
    assert decided is None or decided is grade(stars, tagger.tag([text])[0])
