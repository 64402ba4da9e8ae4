"""The columns say what the tags and grades say; what was added later counts."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.domain.reviews import ASPECTS, Grade, Polarity
from seller_toolkit.reviews.grading import grade, nature
from seller_toolkit.reviews.judging import GRADES, NATURES, NO_NATURE, POLARITIES, Judge, beside_stars, changed_rows
from seller_toolkit.reviews.tag_tree import OwnWords

PHRASES = (
    "质量很好", "很满意", "快递太慢了", "不起球", "起球", "没有色差", "偏小一号", "但是", "客服不理人", "一般般", "，", "。",
    "今天收到", "包装破损", "性价比高", "不好", "", "虽然", "abc", "第二天就坏了", "用了3天",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PHRASES), max_size=5).map("".join)
STARS = st.sampled_from((None, 1.0, 2.0, 3.0, 4.0, 5.0))


@pytest.fixture(scope="module")
def judge(tagger) -> Judge:
    return Judge(tagger)


def bits(aspects) -> int:
    return sum(1 << ASPECTS.index(aspect) for aspect in set(aspects))


@given(st.lists(st.tuples(TEXTS, STARS), max_size=6))
def test_columns_say_what_tags_and_grades_say(tagger, judge, reviews):
    texts, stars = [text for text, _ in reviews], [star for _, star in reviews]
    found = judge.judge(texts, stars)
    causes = list(zip(found.cause_row.tolist(), found.cause.tolist(), strict=True))
    for row, tags in enumerate(tagger.tag(texts)):
        assert POLARITIES[found.polarity[row]] is tags.polarity
        assert found.score[row] == np.float32(tags.score)
        assert GRADES[found.grade[row]] is grade(stars[row], tags)
        wanted = nature(texts[row], tags) if GRADES[found.grade[row]] is not Grade.PRAISE else None
        assert found.nature[row] == (NO_NATURE if wanted is None else NATURES.index(wanted))
        assert found.praised[row] == bits(t.aspect for t in tags.aspects if t.polarity is Polarity.POSITIVE)
        assert found.complained[row] == bits(t.aspect for t in tags.aspects if t.polarity is Polarity.NEGATIVE)
        assert {judge.causes[cause] for at, cause in causes if at == row} == {cause.cause for cause in tags.causes}
    assert causes == sorted(causes)


@given(st.lists(st.tuples(TEXTS, STARS, TEXTS), min_size=1, max_size=5))
def test_a_verdict_does_not_hang_on_the_neighbours(judge, reviews):
    texts, stars, added = (list(column) for column in zip(*reviews, strict=True))
    together = judge.judge(texts, stars, added)
    for row in range(len(reviews)):
        alone = judge.judge(texts[row : row + 1], stars[row : row + 1], added[row : row + 1])
        for name in ("polarity", "score", "grade", "nature", "praised", "complained"):
            assert getattr(alone, name)[0] == getattr(together, name)[row]
        assert alone.cause.tolist() == together.cause[together.cause_row == row].tolist()


def test_what_was_added_later_is_the_tone_and_adds_its_aspects(judge):
    plain = judge.judge(["质量很好，很满意"], [5.0], [""])
    later = judge.judge(["质量很好，很满意"], [5.0], ["穿了一周就起球了，太失望"])
    assert POLARITIES[plain.polarity[0]] is Polarity.POSITIVE
    assert GRADES[plain.grade[0]].value == "praise"
    assert POLARITIES[later.polarity[0]] is Polarity.NEGATIVE
    assert GRADES[later.grade[0]].value == "hidden_complaint"
    assert later.praised[0] & plain.praised[0] == plain.praised[0]
    assert later.complained[0] & bits(["quality"])
    silent = judge.judge(["质量很好，很满意"], [5.0], ["今天"])
    assert silent.score[0] == plain.score[0]


def test_nothing_is_judged_as_nothing(judge):
    found = judge.judge([], [], [])
    assert len(found) == 0
    assert found.cause.dtype == np.int32
    assert found.praised.dtype == np.uint16


class _Learned:
    """Praises whatever the lexicon has no word for."""

    uncertain_within, hidden_below = 0.5, -1.75

    def score(self, texts, lexicon_scores):
        return np.where(lexicon_scores == 0, 3.0, lexicon_scores * 2)


def test_a_learned_model_takes_the_place_of_the_words_for_tone_alone(tagger, judge):
    texts, stars = ["今天收到", "快递太慢了", "  "], [5.0, 5.0, None]
    learned = Judge(tagger, _Learned()).judge(texts, stars)
    plain = judge.judge(texts, stars)
    assert [POLARITIES[code] for code in learned.polarity] == [
        Polarity.POSITIVE, Polarity.NEGATIVE, Polarity.UNCERTAIN,
    ]  # fmt: skip
    assert learned.complained.tolist() == plain.complained.tolist()
    assert learned.score[2] == 0


def test_a_clause_of_blame_makes_a_hidden_complaint_surer_and_a_kind_one_less_so(tagger):
    class Sure(_Learned):
        def __init__(self, score):
            self.log_odds = score

        def score(self, texts, lexicon_scores):
            return np.full(len(texts), self.log_odds)

    grades = [
        Judge(tagger, Sure(score)).judge([text], [5.0]).grade[0]
        for text, score in (("少发了一件", -1.2), ("少发了一件", 0.5), ("还行吧", -1.2), ("还行吧", -2.5))
    ]
    hidden, praise = Grade.HIDDEN_COMPLAINT, Grade.PRAISE
    assert [GRADES[code] for code in grades] == [hidden, praise, praise, hidden]


@given(st.floats(-6, 6), st.floats(-3, 3), st.floats(-3, 3), st.floats(0, 2))
def test_kind_clauses_speak_for_good_stars(score, kindest, ending, more):
    plain = beside_stars(np.array([score]), np.array([kindest]), np.array([ending]))
    assert (beside_stars(np.array([score]), np.array([kindest + more]), np.array([ending])) >= plain).all()
    assert (beside_stars(np.array([score]), np.array([kindest]), np.array([ending + more])) >= plain).all()
    assert (beside_stars(np.array([score - more]), np.array([kindest]), np.array([ending])) <= plain).all()


@given(st.lists(st.tuples(TEXTS, STARS), min_size=1, max_size=5), st.sampled_from(list(Polarity)))
def test_what_the_user_said_of_a_text_stands(tagger, judge, reviews, polarity):
    texts, stars = [text for text, _ in reviews], [star for _, star in reviews]
    told = Judge(tagger, said={texts[0]: polarity})
    found, plain = told.judge(texts, stars), judge.judge(texts, stars)
    for row, text in enumerate(texts):
        assert found.complained[row] == plain.complained[row]
        if text == texts[0]:
            assert POLARITIES[found.polarity[row]] is polarity
            assert (found.score[row] < 0) == (polarity is Polarity.NEGATIVE)
            if stars[row] in (4.0, 5.0):
                hidden = GRADES[found.grade[row]] is Grade.HIDDEN_COMPLAINT
                assert hidden == (polarity is Polarity.NEGATIVE)
        else:
            assert found.score[row] == plain.score[row]
    moved = changed_rows(plain, found)
    assert moved.tags == 0
    assert {texts[row] for row in moved.rows} <= {texts[0]}


def test_rows_whose_causes_differ_are_counted(judge):
    one = judge.judge(["起球", "很好", "偏小"], [5.0, 5.0, 5.0])
    other = judge.judge(["起球", "很好", "起球"], [5.0, 5.0, 5.0])
    assert changed_rows(one, one).tags == 0
    assert changed_rows(one, other).tags == 1


def test_own_tags_are_put_on_complaints_with_their_words(tagger):
    words = OwnWords({"own:1": ("赠品",), "own:2": ("袋子",)}, {})
    judge = Judge(tagger, own=words)
    found = judge.judge(["赠品没有，质量太差，起球", "赠品很好，很满意", "赠品", "袋子"], [1.0, 5.0, 1.0, None])
    pairs = [(row, judge.causes[at]) for row, at in zip(found.cause_row.tolist(), found.cause.tolist(), strict=True)]
    assert [pair for pair in pairs if pair[1].startswith("own:")] == [(0, "own:1"), (2, "own:1")]
    assert [pair for pair in pairs if not pair[1].startswith("own:")] == [
        (row, Judge(tagger).causes[at])
        for row, at in zip(
            *(
                getattr(Judge(tagger).judge(["赠品没有，质量太差，起球"], [1.0]), name).tolist()
                for name in ("cause_row", "cause")
            ),
            strict=True,
        )
    ]
