"""The trie against a plain search, and which words win."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reviews.matching import LabelsOfWords, WordFinder

WORDS = ["很好", "好看", "好", "不", "不好看", "颜色…不对", "快…慢", "快", "慢", "颜色", "不对"]
FINDER = WordFinder(WORDS, {}, negators=["不"])


def words_in(text: str) -> list[str]:
    found = FINDER.find(FINDER.row([text]))
    return [text[start:end] for start, end in zip(found.start, found.end, strict=True)]


def test_longest_wins_then_rightmost() -> None:
    assert words_in("不好看") == ["不好看"]
    assert words_in("很好看") == ["好看"]
    assert words_in("很好很好看") == ["很好", "好看"]
    assert words_in("好好好") == ["好", "好", "好"]
    assert words_in("很好看很好看看") == ["好看", "好看"]


def test_two_parts_within_a_clause() -> None:
    assert words_in("颜色好像不对") == ["颜色好像不对"]
    assert words_in("颜色，不对") == ["颜色", "不对"]
    assert words_in("颜色一二三四五六七八不对") == ["颜色一二三四五六七八不对"]
    assert words_in("颜色一二三四五六七八九不对") == ["颜色", "不对"]


def test_a_negator_before_the_second_part_breaks_the_word() -> None:
    assert words_in("快一点慢") == ["快一点慢"]
    assert words_in("快一点不慢") == ["快", "不", "慢"]


@given(st.lists(st.text(alphabet="很好看不颜色对快慢，x", max_size=20), min_size=1, max_size=5))
def test_words_found_are_words_and_do_not_overlap(texts: list[str]) -> None:
    found = FINDER.find(FINDER.row(texts))
    joined = "\n".join(texts) + "\n"
    assert (found.start[1:] >= found.end[:-1]).all()
    for start, end, number in zip(found.start, found.end, found.word, strict=True):
        head, gap, tail = WORDS[number].partition("…")
        piece = joined[start:end]
        assert piece == head if not gap else piece.startswith(head) and piece.endswith(tail)


@given(st.text(alphabet="很好看不", max_size=12))
def test_nothing_is_overlooked(text: str) -> None:
    """Every single-character word lies in some found word, unless a longer word was preferred there."""
    found = FINDER.find(FINDER.row([text]))
    covered = {place for start, end in zip(found.start, found.end, strict=True) for place in range(start, end)}
    assert {place for place, letter in enumerate(text) if letter in "好不"} <= covered


def test_each_wanted_word_gives_a_row_for_each_of_its_labels() -> None:
    labels = LabelsOfWords([frozenset("ba"), frozenset(), frozenset("c")], "abc")
    words = np.array([2, 0, 1, 0])
    which, label = labels.expand(words, np.array([True, True, True, False]))
    assert list(zip(which.tolist(), label.tolist(), strict=True)) == [(0, 2), (1, 0), (1, 1)]
    assert labels.carried(words).tolist() == [True, True, False, True]
