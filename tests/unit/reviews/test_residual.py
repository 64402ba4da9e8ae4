"""Learning from corrections: it changes what was corrected and little else, and is judged on rows that it has not seen."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.ngrams import grams
from seller_toolkit.reviews.residual import UserRows, learn_corrections, learned_words, try_corrections
from tests.unit.reviews.learnable import reviews


def rows_of(corrected: int, accepted: int) -> UserRows:
    """Texts with 裂纹釉 are praise although they were read as complaints; the others were read rightly."""
    praised = [f"这个裂纹釉很特别{number}" for number in range(corrected)]
    others, wanted = reviews(accepted)
    base = np.concatenate([np.full(corrected, -1.0), np.where(wanted > 0.5, 1.5, -1.5)])
    weight = np.concatenate([np.ones(corrected), np.full(accepted, 0.5)])
    return UserRows((*praised, *others), base, np.concatenate([np.ones(corrected), wanted]), weight)


def test_corrections_turn_new_texts_with_the_same_words():
    more = learn_corrections(rows_of(12, 40))
    assert -1.0 + more.score(["裂纹釉很特别，送人了"])[0] > 0
    new, wanted = reviews(50, seed=9)
    base = np.where(wanted > 0.5, 1.5, -1.5)
    assert ((base + more.score(new) > 0) == (wanted > 0.5)).mean() > 0.95


def test_corrections_that_help_are_kept_and_noise_is_not():
    good = try_corrections(rows_of(12, 40))
    assert good.after > good.before
    texts, wanted = reviews(60)
    random = np.random.default_rng(3)
    guessed = UserRows(tuple(texts), np.where(wanted > 0.5, 2.0, -2.0), wanted, np.ones(60))
    assert try_corrections(guessed).holds
    noise = UserRows(
        tuple("".join(random.choice(list("甲乙丙丁戊己庚辛"), 4)) for _ in range(80)),
        np.full(80, 0.3), (random.random(80) < 0.7).astype(float), np.ones(80),
    )  # fmt: skip
    assert not try_corrections(noise).holds


@given(st.lists(st.tuples(st.text("好坏快慢", min_size=1, max_size=5), st.floats(-3, 3), st.booleans()), max_size=8))
def test_the_weights_are_the_best_of_their_prior(rows):
    """At the best place the slope of the penalised loss is zero."""
    texts = tuple(text for text, _, _ in rows)
    base, wanted = np.array([base for _, base, _ in rows]), np.array([float(good) for _, _, good in rows])
    model = learn_corrections(UserRows(texts, base, wanted, np.ones(len(rows))))
    if not rows:
        assert not model.weights.any()
        return
    found = grams(texts)
    likely = 1 / (1 + np.exp(-(base + found.sums(model.weights))))
    slope = found.spread((likely - wanted).astype(np.float32)) + 0.3 * model.weights
    assert np.abs(slope).max() < 0.01


def test_nothing_said_teaches_nothing():
    empty = UserRows((), np.zeros(0), np.zeros(0), np.zeros(0))
    assert not learn_corrections(empty).weights.any()
    assert try_corrections(empty).holds
    one = UserRows(("好",), np.array([1.0]), np.array([1.0]), np.ones(1))
    assert try_corrections(one).after == pytest.approx(1.0)


def test_what_was_learned_is_told_in_whole_words():
    rows = rows_of(12, 40)
    words = learned_words(learn_corrections(rows), rows.texts)
    assert "裂纹釉" in words[0].text
    assert words[0].weight > 0
    assert words[0].count == 12
    assert all(len(word.text) > 1 for word in words)
    assert len({word.text for word in words}) == len(words)
