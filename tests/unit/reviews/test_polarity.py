"""Learning praise and complaint from own reviews: which rows teach and what comes of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.polarity import (
    ENOUGH_TEXTS,
    MOST_ROWS,
    PolarityModel,
    Taught,
    even_share,
    learn,
    learn_and_try,
    lesson,
    taught_by_words,
    words_alone,
)
from tests.unit.reviews.learnable import reviews


def stars_of(wanted) -> list[float | None]:
    return [5.0 if good > 0.5 else 1.0 for good in wanted]


@pytest.fixture(scope="module")
def model() -> PolarityModel:
    texts, wanted = reviews(600)
    nothing = np.zeros(len(texts))
    found = learn(texts, nothing, lesson(stars_of(wanted), nothing))
    assert found is not None
    return found


def test_own_stars_teach_what_the_lexicon_does_not_know(model):
    new, right = reviews(300, seed=5)
    scores = model.score(new, np.zeros(len(new)))
    assert ((scores > 0) == (right > 0.5)).mean() > 0.97


def test_without_stars_the_clear_words_teach(tagger):
    texts, _ = reviews(800)
    words = tagger.verdicts(texts).score
    taken = lesson([None] * len(texts), words)
    assert taken.taught is Taught.WORDS
    assert (np.abs(words[taken.rows]) >= 0.9).all()
    found = learn(texts, words, taken)
    assert found is not None
    assert (found.scale, found.bias) == (1.0, 0.0)
    new, right = reviews(300, seed=5)
    known = tagger.verdicts(new).score
    before, after = (known > 0) == (right > 0.5), (found.score(new, known) > 0) == (right > 0.5)
    assert after.mean() >= before.mean()


def test_stars_that_the_words_contradict_teach_nothing():
    words = np.array([-2.0, 2.5, 0.0, 0.0] + [0.0] * 200)
    taken = lesson([5.0, 1.0, 3.0, None] + [5.0, 1.0] * 100, words)
    assert taken.taught is Taught.STARS
    assert taken.rows.tolist() == list(range(4, 204))


def test_with_few_complaints_words_come_beside_the_stars():
    words = np.array([-1.0, 1.0, 0.0, 0.3])
    taken = lesson([None, None, 5.0, 5.0], words)
    assert taken.taught is Taught.BOTH
    assert taken.rows.tolist() == [0, 1, 2, 3]
    assert taken.wanted.tolist() == [0, 1, 1, 1]


def test_rows_that_were_corrected_are_left_out():
    taken = lesson([5.0, None, 1.0, 5.0], np.array([0.0, 2.0, 0.0, -2.0]), but=[0, 1])
    assert taken.rows.tolist() == [2, 3]


def test_of_very_many_rows_the_rarer_side_stays_whole():
    stars = [1.0] * 500 + [5.0] * (MOST_ROWS + 100)
    taken = lesson(stars, np.zeros(len(stars)))
    assert len(taken.rows) == MOST_ROWS
    assert int((taken.wanted < 0.5).sum()) == 500


def test_too_few_rows_teach_nothing():
    texts, wanted = reviews(15)
    assert learn(texts, np.zeros(15), lesson(stars_of(wanted), np.zeros(15))) is None


def test_a_kept_model_scores_nearly_the_same(model, tagger):
    texts, _ = reviews(100, seed=7)
    words = tagger.verdicts(texts).score
    corrected = PolarityModel(model.base, model.scale, model.bias, model.base)
    for one in (model, corrected):
        again = PolarityModel.from_bytes(one.to_bytes())
        assert np.abs(again.score(texts, words) - one.score(texts, words)).max() < 0.3
    with pytest.raises(ValueError, match="model"):
        PolarityModel.from_bytes(model.to_bytes()[:-1])
    with pytest.raises(ValueError, match="model"):
        PolarityModel.from_bytes(b"")


@given(st.lists(st.floats(-9, 9), min_size=1, max_size=5))
def test_without_learning_the_words_alone_decide(words):
    scores = words_alone().score(["好"] * len(words), np.array(words))
    assert (np.sign(scores) == np.sign(words)).all()


def test_clear_words_teach_unknown_ones_whatever_their_order():
    texts = [f"好{k}甲" if k % 2 else f"差{k}乙" for k in range(ENOUGH_TEXTS)]
    scores = np.array([1.5 if text.startswith("好") else -1.5 for text in texts])
    model = taught_by_words(texts, scores)
    assert model.score(["甲"], np.zeros(1))[0] > 0 > model.score(["乙"], np.zeros(1))[0]
    order = np.random.default_rng(3).permutation(len(texts)).tolist() * 2
    again = taught_by_words([texts[row] for row in order], scores[order])
    assert again.to_bytes() == model.to_bytes()
    assert taught_by_words(texts[1:] * 2, np.tile(scores[1:], 2)) is None


def test_rated_rows_are_tried_by_weights_that_have_not_seen_them():
    texts, wanted = reviews(200)
    scores = np.zeros(len(texts))
    taken = lesson(np.where(wanted > 0.5, 5.0, 1.0).tolist(), scores)
    model, unseen = learn_and_try(texts, scores, taken)
    assert sorted(unseen.rows.tolist()) == sorted(taken.rows.tolist())
    assert (unseen.wanted == wanted[unseen.rows]).all()
    assert even_share(unseen.score, unseen.wanted) > 0.8
    assert model.to_bytes() == learn(texts, scores, taken).to_bytes()
    assert even_share(np.array([1.0, 1.0, 1.0, -1.0]), np.array([1, 1, 1, 0])) == 1
    assert even_share(np.ones(4), np.array([1, 1, 1, 0])) == 0.5


def test_a_fit_can_be_stopped():
    texts, wanted = reviews(60)

    def stop():
        raise KeyboardInterrupt

    taken = lesson(np.where(wanted > 0.5, 5.0, 1.0).tolist(), np.zeros(len(texts)))
    with pytest.raises(KeyboardInterrupt):
        learn(texts, np.zeros(len(texts)), taken, pause=stop)
