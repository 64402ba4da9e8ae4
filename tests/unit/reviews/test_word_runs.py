"""Runs of characters, counted over many texts."""

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.word_runs import LONGEST, SHORTEST, count_runs, letters_of, words_of

TEXTS = st.lists(st.text(alphabet="甲乙丙ab1，\n ", max_size=12), max_size=8)


def by_hand(texts: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for text in texts:
        own = {
            text[start : start + length]
            for length in range(SHORTEST, LONGEST + 1)
            for start in range(len(text) - length + 1)
        }
        for run in own:
            if all(character in "甲乙丙ab" for character in run):
                found[run] = found.get(run, 0) + 1
    return found


@given(TEXTS)
def test_each_text_counts_a_run_once(texts: list[str]) -> None:
    letters = letters_of(texts)
    runs = count_runs(letters)
    words = words_of(letters, runs, range(len(runs.hashes)))
    assert dict(zip(words, runs.texts.tolist(), strict=True)) == by_hand(texts)


@given(TEXTS, TEXTS)
def test_only_wanted_runs_are_counted(texts: list[str], others: list[str]) -> None:
    wanted = count_runs(letters_of(texts))
    there = count_runs(letters_of(others), only=wanted.hashes).of(wanted.hashes)
    everything = count_runs(letters_of(others)).of(wanted.hashes)
    assert there.tolist() == everything.tolist()
