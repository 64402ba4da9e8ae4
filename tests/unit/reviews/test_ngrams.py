"""Runs of characters: a text's score hangs on the text alone, folding, keeping, fitting."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.ngrams import SIZE, GramModel, balanced, fit, grams
from tests.unit.reviews.learnable import reviews

TEXTS = st.lists(st.text(alphabet="好坏不 a1，。\0😀Ａ", max_size=6), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def weights() -> np.ndarray:
    found = np.random.default_rng(1).normal(size=SIZE + 1).astype(np.float32)
    found[-1] = 0
    return found


@given(TEXTS)
def test_a_score_does_not_hang_on_the_neighbours(weights, texts):
    model = GramModel(weights, 0.5)
    alone = [model.score([text])[0] for text in texts]
    assert model.score(texts) == pytest.approx(alone, abs=1e-4)


@given(TEXTS, st.integers(0, 2**16))
def test_spreading_is_the_reverse_of_summing(weights, texts, seed):
    values = np.random.default_rng(seed).normal(size=len(texts)).astype(np.float32)
    found = grams(texts)
    assert float(values @ found.sums(weights)) == pytest.approx(float(found.spread(values) @ weights), abs=1e-2)


@given(TEXTS)
def test_a_compact_table_gives_the_same_sums(weights, texts):
    found = grams(texts)
    compact, used = found.compact()
    assert compact.sums(weights[used]) == pytest.approx(found.sums(weights), abs=1e-5)


@given(TEXTS, st.integers(0, 5))
def test_a_part_is_the_texts_of_the_part(weights, texts, start):
    start = min(start, len(texts) - 1)
    part = grams(texts).part(start, len(texts)).sums(weights)
    assert part == pytest.approx(grams(texts[start:]).sums(weights), abs=1e-5)


def test_width_case_and_digits_are_folded(weights):
    model = GramModel(weights, 0.0)
    one, other = model.score(["ＡＢ１２！", "ab98!"])
    assert one == pytest.approx(other)


def test_no_texts_have_no_scores(weights):
    assert len(GramModel(weights, 0.0).score([])) == 0
    assert len(grams([])) == 0
    assert GramModel(weights, 1.0).score([""])[0] == pytest.approx(1.0)


def test_what_is_fitted_tells_new_texts_apart():
    texts, wanted = reviews(400)
    new, right = reviews(200, seed=2)
    model = fit(texts, wanted)
    assert ((model.score(new) > 0) == (right > 0.5)).mean() > 0.97
    assert np.array_equal(model.weights, fit(texts, wanted).weights)


def test_a_rare_side_counts_as_much_as_the_frequent_one():
    texts, wanted = reviews(1500, share=0.95)
    new, right = reviews(300, seed=2)
    assert ((fit(texts, wanted).score(new) > 0) == (right > 0.5)).mean() > 0.95
    even = balanced(wanted, np.ones(len(wanted)))
    assert even[wanted > 0.5].sum() == pytest.approx(even[wanted <= 0.5].sum())


def test_kept_weights_come_back_nearly_the_same():
    texts, wanted = reviews(300)
    model = fit(texts, wanted)
    kept = model.to_bytes()
    again = GramModel.from_bytes(kept)
    assert np.abs(again.score(texts) - model.score(texts)).max() < 0.1
    assert again.to_bytes() == GramModel.from_bytes(again.to_bytes()).to_bytes()
    assert len(kept) < 100_000


@pytest.mark.parametrize("damage", [b"", b"NGR1", b"XXXX" + bytes(200)])
def test_other_bytes_are_refused(damage):
    with pytest.raises(ValueError, match="weights"):
        GramModel.from_bytes(damage)


def test_a_run_has_the_weight_that_it_gives(weights):
    model = GramModel(weights, 0.0)
    assert model.weight_of("好") == weights[grams(["好"]).places[0, 0]]
