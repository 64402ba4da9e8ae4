"""Finding the words of a list in many texts at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seller_toolkit.reviews.letters import Alphabet, Ints, Row
from seller_toolkit.reviews.lexicon import GAP

WIDEST_GAP = 8
"""Characters that may stand between the two parts of a word like 颜色…不一样."""


@dataclass(frozen=True)
class Found:
    """Words that were found, in the order of the row: places [start, end) and the number of the word."""

    start: Ints
    end: Ints
    word: Ints

    def where(self, wanted: NDArray[np.bool_] | Ints) -> "Found":
        return Found(self.start[wanted], self.end[wanted], self.word[wanted])


class WordFinder:
    """A trie over the words, walked from every place of a row at once."""

    def __init__(self, words: Sequence[str], variants: Mapping[str, str], *, negators: Sequence[str] = ()) -> None:
        """`negators` are those of the words that break a two-part word when they stand just before its second part."""
        numbers = {word: number for number, word in enumerate(words) if GAP not in word}
        self._pairs: list[tuple[int, int, int]] = []
        for number, word in enumerate(words):
            if GAP in word:
                head, tail = (numbers.setdefault(part, len(words) + len(numbers)) for part in word.split(GAP))
                self._pairs.append((head, tail, number))
        self._words = len(words)
        self._negators = np.array(sorted(numbers[negator] for negator in negators), dtype=np.int64)
        self._alphabet = Alphabet("".join(numbers), variants)
        self._trie = _Trie({tuple(self._alphabet.numbers(word)): n for word, n in numbers.items()}, self._alphabet.size)

    def row(self, texts: Sequence[str]) -> Row:
        return self._alphabet.row(texts)

    def find(self, row: Row) -> Found:
        """Words that do not overlap: the longest win, among equally long ones the rightmost."""
        single = self._trie.walk(row.letters)
        paired = self._find_pairs(row, single)
        plain = single.where(single.word < self._words)
        return _without_overlaps(_joined((paired, plain)), len(row))

    def _find_pairs(self, row: Row, single: Found) -> Found:
        by_word = single.where(np.argsort(single.word, kind="stable"))
        parts = np.array([(head, tail) for head, tail, _ in self._pairs], dtype=np.int64).reshape(-1, 2)
        left = np.searchsorted(by_word.word, parts, side="left")
        right = np.searchsorted(by_word.word, parts, side="right")
        negated = self._negated_places(single, len(row))
        found = []
        for index in np.flatnonzero((left < right).all(axis=1)):
            (head_from, tail_from), (head_to, tail_to) = left[index], right[index]
            heads, head_ends = by_word.start[head_from:head_to], by_word.end[head_from:head_to]
            tails, tail_ends = by_word.start[tail_from:tail_to], by_word.end[tail_from:tail_to]
            nearest = np.searchsorted(tails, head_ends)
            heads, head_ends, nearest = (column[nearest < len(tails)] for column in (heads, head_ends, nearest))
            close = (tails[nearest] - head_ends <= WIDEST_GAP) & (row.clause[tails[nearest]] == row.clause[heads])
            close &= ~negated[tails[nearest]]
            start, end = heads[close], tail_ends[nearest[close]]
            found.append(Found(start, end, np.full(len(start), self._pairs[index][2], dtype=np.int64)))
        return _joined(found)

    def _negated_places(self, single: Found, length: int) -> NDArray[np.bool_]:
        """Places that a negator ends at, or ends one or two characters before."""
        ends = single.end[np.isin(single.word, self._negators)]
        negated = np.zeros(length + 3, dtype=bool)
        for step in range(3):
            negated[ends + step] = True
        return negated


class _Trie:
    """A trie whose rows lie shifted into one another in one short table, so that a step is three look-ups."""

    def __init__(self, words: Mapping[tuple[int, ...], int], letters: int) -> None:
        children: list[dict[int, int]] = [{}]
        word_at = [-1]
        for word, number in words.items():
            node = 0
            for letter in word:
                following = children[node].setdefault(letter, len(children))
                if following == len(children):
                    children.append({})
                    word_at.append(-1)
                node = following
            word_at[node] = number
        self._word_at = np.array(word_at, dtype=np.int64)
        self._lay_out(children, letters)

    def _lay_out(self, children: Sequence[Mapping[int, int]], letters: int) -> None:
        """Give each row the first offset, widest row first, at which its entries hit free slots only."""
        size = 1 << (4 * len(children)).bit_length()
        self._offset = np.zeros(len(children), dtype=np.int64)
        self._owner = np.full(size + letters, -1, dtype=np.int64)
        self._target = np.zeros(size + letters, dtype=np.int64)
        used: set[int] = set()
        offset = 0
        for node in sorted(range(len(children)), key=lambda node: -len(children[node])):
            while not used.isdisjoint(offset + letter for letter in children[node]):
                offset = (offset + 7919) % size  # any odd stride visits every slot
            self._offset[node] = offset
            for letter, following in children[node].items():
                used.add(offset + letter)
                self._owner[offset + letter] = node
                self._target[offset + letter] = following

    def walk(self, letters: NDArray[np.uint16]) -> Found:
        """Every word at every place, overlapping ones too, shorter words first."""
        place = np.arange(len(letters))
        node = np.zeros(len(letters), dtype=np.int64)
        found = []
        depth = 0
        while len(place):
            slot = self._offset[node] + letters[place + depth]
            alive = self._owner[slot] == node
            depth += 1
            place, node = place[alive], self._target[slot[alive]]
            word = self._word_at[node]
            ends = word >= 0
            found.append(Found(place[ends], place[ends] + depth, word[ends]))
            inside = place + depth < len(letters)
            place, node = place[inside], node[inside]
        return _joined(found)


def _joined(parts: Sequence[Found]) -> Found:
    if not parts:
        return Found(*(np.zeros(0, dtype=np.int64) for _ in range(3)))
    return Found(
        np.concatenate([part.start for part in parts]),
        np.concatenate([part.end for part in parts]),
        np.concatenate([part.word for part in parts]),
    )


def _without_overlaps(found: Found, length: int) -> Found:
    """Longest first, then rightmost (Chinese puts the head last: 很好看 is 很 + 好看), the rest is dropped; in row order."""
    lengths = found.end - found.start
    taken = np.zeros(length, dtype=bool)
    kept = []
    for size in np.unique(lengths)[::-1]:
        some = np.flatnonzero(lengths == size)
        some = some[~taken[found.start[some, None] + np.arange(size)].any(axis=1)]
        some = some[np.lexsort((found.word[some], found.start[some]))]
        some = _rightmost(some, found.start, int(size))
        taken[found.start[some, None] + np.arange(size)] = True
        kept.append(some)
    chosen = found.where(np.concatenate(kept) if kept else np.zeros(0, dtype=np.int64))
    return chosen.where(np.argsort(chosen.start))


def _rightmost(rows: Ints, start: Ints, size: int) -> Ints:
    """Of words of one size, sorted by start, those that do not reach into a kept one to their right."""
    place = start[rows]
    reaches = np.zeros(len(rows), dtype=bool)
    reaches[:-1] = np.diff(place) < size
    contested = np.flatnonzero(reaches | np.roll(reaches, 1))
    keep = np.ones(len(rows), dtype=bool)
    edge = np.iinfo(np.int64).max
    # One by one: few words are contested, and each decision hangs on the one to its right.
    for index, begin in zip(contested[::-1].tolist(), place[contested][::-1].tolist(), strict=True):
        keep[index] = begin + size <= edge
        edge = begin if keep[index] else edge
    return rows[keep]
